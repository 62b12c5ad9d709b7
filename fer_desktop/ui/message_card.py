"""What stands where a picture would be: an empty, loading or error state with one sentence and one action."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from fer_desktop.ui import icons, theme

TEXT_WIDTH_PX = 400
TURN_MS = 1400
"""One turn of the busy mark."""
TICK_MS = 33


class Emblem(QWidget):
    """The mark above the title: an icon on a soft tile, or an arc that turns calmly while something is under way."""

    SIDE_PX = 56

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.SIDE_PX, self.SIDE_PX)
        self._icon = ""
        self._token = "accent"
        self._busy = False
        self._angle = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._turn)

    def show_state(self, icon: str, token: str, busy: bool) -> None:
        self._icon, self._token, self._busy = icon, token, busy
        self._run()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _run(self) -> None:
        if self._busy and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + 360 * TICK_MS / TURN_MS) % 360
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self._busy:
            ring = area.adjusted(12, 12, -12, -12)
            painter.setPen(QPen(QColor(look.line), 3))
            painter.drawEllipse(ring)
            pen = QPen(QColor(look.accent), 3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, round(-self._angle * 16), -90 * 16)
        elif self._icon:
            colour = look.colour(self._token)
            tile = QColor(colour)
            tile.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tile)
            painter.drawRoundedRect(area, theme.CARD_RADIUS, theme.CARD_RADIUS)
            icons.paint_icon(painter, self._icon, area.adjusted(14, 14, -14, -14), colour)
        painter.end()


class MessageCard(QFrame):
    """Emblem, title, text and at most one button, in the middle of its parent, which calls `place` when its size
    changes. In no layout: that would give it another width than `place` does."""

    action = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._emblem = Emblem(self)
        self._title = QLabel(self)
        self._text = QLabel(self)
        self._button = QPushButton(self)
        theme.set_role(self._title, "title")
        theme.set_role(self._text, "quiet")
        theme.set_role(self._button, "primary")
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(8)
        column.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        self._button.clicked.connect(self.action)

    def set_message(self, title: str, text: str, action: str, busy: bool, icon: str, on_picture: bool) -> None:
        """:param on_picture: a picture lies behind: stand on a surface of its own"""
        token = {"error": "error", "warning": "warn"}.get(icon, "accent")
        self._emblem.setVisible(bool(icon) or busy)
        self._emblem.show_state(icon, token, busy)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.set_on_picture(on_picture)
        self._place()

    def set_on_picture(self, on_picture: bool) -> None:
        wanted = "card" if on_picture else "plain"
        if self.property("role") != wanted:
            theme.set_role(self, wanted)

    def place(self, room: QSize) -> None:
        """Lie in the middle of a parent of this size."""
        margins = self.layout().contentsMargins()
        width = min(TEXT_WIDTH_PX + margins.left() + margins.right(), max(120, room.width() - 32))
        height = min(self.layout().totalHeightForWidth(width), room.height())
        self.setGeometry((room.width() - width) // 2, (room.height() - height) // 2, width, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        if self.parentWidget() is not None:
            self.place(self.parentWidget().size())


class CardRoom(QWidget):
    """A room with nothing but a message card in its middle."""

    def __init__(self, card: MessageCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = card
        card.setParent(self)

    def minimumSizeHint(self) -> QSize:
        return self._card.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._card.place(event.size())

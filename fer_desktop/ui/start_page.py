"""The start page: what this is, the three doors, and a place to drop things."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from fer_desktop.expressions import style
from fer_desktop.ui import icons, theme
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.recent_row import RecentRow

DOOR_WIDTH_PX, DOOR_HEIGHT_PX = 250, 190
DOOR_GAP_PX = 20
BADGE_PX = 44
DROP_PX, DROP_LOW_PX = 96, 48
ABOVE_PX, ABOVE_LOW_PX = 27, 12
"""Above the doors, and above the place to drop things."""
LOW_PX = 460
"""A page lower than this keeps the words on its doors whole and gives up room between."""


class Badge(QWidget):
    """An icon on a rounded square of its own faint colour."""

    def __init__(self, icon: str, colour: str, parent: QWidget | None = None) -> None:
        """:param colour: a token of the theme or ``#rrggbb``"""
        super().__init__(parent)
        self._icon = icon
        self._colour = colour
        self.setFixedSize(BADGE_PX, BADGE_PX)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme.current()
        colour = colours.colour(self._colour)
        if not colours.dark:
            colour = colour.darker(125)
        ground = QColor(colour)
        ground.setAlphaF(0.16)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)
        icons.paint_icon(painter, self._icon, QRectF(self.rect()).adjusted(10, 10, -10, -10), colour)
        painter.end()


class Door(Button):
    """A card that leads to a page."""

    def __init__(self, icon: str, colour: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", "card", "", parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumSize(210, 164)
        self.setMaximumSize(DOOR_WIDTH_PX, DOOR_HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 20, 20)
        layout.setSpacing(0)
        layout.addWidget(Badge(icon, colour))
        layout.addSpacing(12)
        layout.addWidget(_passive(title, "title"))
        layout.addSpacing(6)
        words = _passive(text, "quiet")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(words, 1)

    def hasHeightForWidth(self) -> bool:
        return False  # all doors are of one height, whatever their text

    def sizeHint(self) -> QSize:
        return QSize(DOOR_WIDTH_PX, DOOR_HEIGHT_PX)


class _Hint(QLabel):
    """Wraps its words only where they have no room in one line; Qt's own label does so from the start."""

    def sizeHint(self) -> QSize:
        line = QSize(self.fontMetrics().horizontalAdvance(self.text()) + 1, self.fontMetrics().height())
        return line.grownBy(self.contentsMargins())


class StartPage(QWidget):
    """Announces what was asked for; does nothing itself."""

    doorOpened = Signal(str)
    """``photos``, ``video``, ``live`` or ``analyse``."""
    openRequested = Signal()
    sampleRequested = Signal()
    sampleClipRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Home"))
        heading = QLabel(self.tr("What does a face show?"))
        theme.set_role(heading, "heading")
        promise = QLabel(self.tr("Everything is computed on this computer. Nothing is sent anywhere."))
        theme.set_role(promise, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(heading, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addWidget(promise, 0, Qt.AlignmentFlag.AlignHCenter)
        self._above = [QSpacerItem(0, ABOVE_PX), QSpacerItem(0, ABOVE_PX)]
        for space, row in zip(self._above, (self._doors(), self._drop_row()), strict=True):
            column.addItem(space)
            column.addLayout(row)
        self.recent = RecentRow()
        column.addSpacing(16)
        column.addWidget(self.recent)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < LOW_PX
        self._drop_frame.setFixedHeight(DROP_LOW_PX if low else DROP_PX)
        for space in self._above:
            space.changeSize(0, ABOVE_LOW_PX if low else ABOVE_PX)
        self.layout().invalidate()

    def _doors(self) -> QHBoxLayout:
        photos = self.tr("Drop photos or folders, see every face labelled")
        video = self.tr("Drop a video, watch it with its labels")
        live = self.tr("Use a camera or a network stream")
        self.doors = {
            "photos": Door("photos", style("surprise").dark, self.tr("Photos"), photos),
            "video": Door("video", style("sadness").dark, self.tr("Video"), video),
            "live": Door("camera", "good", self.tr("Live"), live),
        }
        row = QHBoxLayout()
        row.setSpacing(DOOR_GAP_PX)
        row.addStretch(1)
        for name, door in self.doors.items():
            door.clicked.connect(lambda _=False, name=name: self.doorOpened.emit(name))
            row.addWidget(door, 100)
        row.addStretch(1)
        return row

    def _drop_row(self) -> QHBoxLayout:
        frame = self._drop_frame = QFrame()
        theme.set_role(frame, "drop")
        frame.setFixedHeight(DROP_PX)
        frame.setMaximumWidth(3 * DOOR_WIDTH_PX + 2 * DOOR_GAP_PX)
        hint = _Hint(self.tr("Drop photos, videos or folders anywhere"))
        hint.setWordWrap(True)
        theme.set_role(hint, "quiet")
        self.open_button = Button(self.tr("Open…"), "link")
        self.open_button.setToolTip(self.tr("Choose photos and videos to look at"))
        self.open_button.clicked.connect(self.openRequested)
        self.sample_button = Button(self.tr("Sample photo"), "link")
        self.sample_button.setToolTip(self.tr("Open the photo that comes with the application"))
        self.sample_button.clicked.connect(self.sampleRequested)
        self.analyse_button = Button(self.tr("Analyse many files"), "link")
        self.analyse_button.setToolTip(self.tr("Put files and folders into a queue: tables, annotated videos, reports"))
        self.analyse_button.clicked.connect(lambda: self.doorOpened.emit("analyse"))
        self.clip_button = Button(self.tr("Sample clip"), "link")
        self.clip_button.setToolTip(self.tr("Play the clip that comes with the application"))
        self.clip_button.clicked.connect(self.sampleClipRequested)
        inner = QHBoxLayout(frame)
        inner.setSpacing(4)
        inner.addStretch(1)
        inner.addWidget(hint)
        for button in (self.open_button, self.sample_button, self.clip_button, self.analyse_button):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            inner.addWidget(_passive("·", "quiet"))
            inner.addWidget(button)
        inner.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 100)
        row.addStretch(1)
        return row


def _passive(text: str, role: str) -> QLabel:
    """A label that lets clicks through to what it lies on."""
    label = QLabel(text)
    theme.set_role(label, role)
    label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return label

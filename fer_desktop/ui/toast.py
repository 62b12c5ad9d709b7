"""Toasts: short messages at the bottom of a page for things done; at its top where they would cover controls."""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from fer_desktop.ui import icons, theme

STAY_MS = {"info": 5_000, "error": 12_000}
MOST = 3
"""Toasts at once; the oldest goes when one more comes."""
FADE_MS = 160
SLIDE_PX = 16
MARGIN_PX, MARGIN_LOW_PX = 24, 8
LOW_PX = 440
"""In a page lower than this they keep the small margin."""
SPACING_PX = 8
WIDEST_PX = 500
NARROWEST_PX = 240
"""Where a row would leave them less than this, they don't stand beside each other."""
CONTROLS = (QAbstractButton, QAbstractSlider, QLineEdit)


class Toast(QFrame):
    """One message. It stays while the pointer is on it or the keyboard is in it."""

    gone = Signal(object)
    """It has faded away."""

    def __init__(
        self, host: QWidget, text: str, action_text: str, on_action: Callable[[], None] | None, kind: str
    ) -> None:
        super().__init__(host)
        theme.set_role(self, "toast")
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.base = QPoint()
        self._shown = 0.0
        self._leaving = False
        self._on_action = on_action
        self._stay = QTimer(self)
        self._stay.setSingleShot(True)
        self._stay.setInterval(STAY_MS[kind])
        self._stay.timeout.connect(self._time_is_up)
        self._effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(self._effect)
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE_MS)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._show_at)
        self._fade.finished.connect(self._faded)

        mark = QLabel()
        mark.setPixmap(icons.icon("error" if kind == "error" else "check", kind_token(kind)).pixmap(QSize(18, 18)))
        label = self._label = QLabel(text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(mark)
        row.addWidget(label, 1)
        if action_text:
            button = QPushButton(action_text)
            theme.set_role(button, "link")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.clicked.connect(self._act)
            row.addWidget(button)
        close = QToolButton()
        close.setIcon(icons.icon("close", "quiet"))
        close.setIconSize(QSize(14, 14))
        close.setToolTip(self.tr("Dismiss"))
        close.setAccessibleName(self.tr("Dismiss"))
        theme.set_role(close, "flat")
        close.clicked.connect(self.leave)
        row.addWidget(close)

    def appear(self) -> None:
        self._show_at(0.0)
        self.show()
        self.raise_()
        self._run(1.0)
        self._stay.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def leave(self) -> None:
        """Fade away."""
        if not self._leaving:
            self._leaving = True
            self._stay.stop()
            self._run(0.0)

    def size_within(self, widest: int) -> QSize:
        """As wide as the text in one line, at most `widest` px, and as high as it is then."""
        line = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        width = min(widest, self.layout().sizeHint().width() - self._label.sizeHint().width() + line)
        return QSize(width, max(40, self.layout().totalHeightForWidth(width)))

    @property
    def leaving(self) -> bool:
        return self._leaving

    def put(self, base: QPoint) -> None:
        """Where it stands when fully shown."""
        self.base = base
        self._show_at(self._shown)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._stay.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._leaving:
            self._stay.start()

    def _act(self) -> None:
        """Do it, once: the second click of a double click still finds the link, which is fading away."""
        act, self._on_action = self._on_action, None
        self.leave()
        if act is not None:
            act()

    def _time_is_up(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            self._stay.start()
        else:
            self.leave()

    def _run(self, goal: float) -> None:
        self._fade.stop()
        self._fade.setStartValue(self._shown)
        self._fade.setEndValue(goal)
        self._fade.start()

    def _show_at(self, shown: float) -> None:
        self._shown = shown
        self._effect.setOpacity(shown)
        self._effect.setEnabled(shown < 1.0)
        self.move(self.base + QPoint(0, round((1 - shown) * SLIDE_PX)))

    def _faded(self) -> None:
        if self._leaving:
            self.gone.emit(self)


def kind_token(kind: str) -> str:
    """The colour token of a kind of toast."""
    return "error" if kind == "error" else "good"


class ToastArea(QObject):
    """Stacks toasts at the bottom centre of `host`, the newest at the bottom; at its top, or beside each other, where
    that covers less of its controls."""

    def __init__(self, host: QWidget) -> None:
        """Toasts are shown inside `host`, above its other children, and follow its size."""
        super().__init__(host)
        self._host = host
        self._toasts: list[Toast] = []
        host.installEventFilter(self)

    def show_toast(
        self, text: str, action_text: str = "", on_action: Callable[[], None] | None = None, kind: str = "info"
    ) -> None:
        """Say something.

        :param action_text: a link beside the text ("Show"); pressing it calls `on_action`
        :param kind: ``info`` or ``error``, which stays longer
        """
        toast = Toast(self._host, text, action_text, on_action, kind)
        toast.gone.connect(self._remove)
        self._toasts.append(toast)
        staying = [known for known in self._toasts if not known.leaving]
        for old in staying[:-MOST]:
            self._remove(old)
        self._arrange()
        while len(self._toasts) > 1 and self._toasts[0].base.y() < 0:
            self._remove(self._toasts[0])  # there is no room for the oldest one
        toast.appear()

    def texts(self) -> list[str]:
        """What is being said, the oldest first."""
        return [toast.accessibleName() for toast in self._toasts if not toast.leaving]

    def clear(self) -> None:
        """Take all toasts away at once."""
        for toast in list(self._toasts):
            self._remove(toast)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.hide()
            toast.deleteLater()
            self._arrange()

    def _arrange(self) -> None:
        """Give each its size and its place: where they cover least of the controls, above each other where they may."""
        if not self._toasts:
            return
        plans = [plan for columns in range(1, MOST + 1) for plan in self._plans(columns)]
        best = min(plans, key=lambda plan: (plan[0].y() < 0, self._covered(plan)))
        for toast, room in zip(self._toasts, best, strict=True):
            toast.resize(room.size())
            toast.put(room.topLeft())

    def _plans(self, columns: int) -> list[list[QRect]]:
        """Places of all toasts at the bottom of the host and at its top, with so many of them in a row."""
        host = self._host
        margin = MARGIN_PX if host.height() >= LOW_PX else MARGIN_LOW_PX
        widest = (host.width() - 2 * margin - (columns - 1) * SPACING_PX) // columns
        if columns > 1 and (widest < NARROWEST_PX or len(self._toasts) < columns):
            return []
        sizes = [toast.size_within(max(160, min(WIDEST_PX, widest))) for toast in self._toasts]
        rows = [sizes[at : at + columns] for at in range(0, len(sizes), columns)]
        rooms: list[QRect] = []
        y = 0
        for row in rows:
            high = max(size.height() for size in row)
            x = (host.width() - sum(size.width() + SPACING_PX for size in row) + SPACING_PX) // 2
            for size in row:
                rooms.append(QRect(x, y, size.width(), high))
                x += size.width() + SPACING_PX
            y += high + SPACING_PX
        high = y - SPACING_PX
        tops = [host.height() - margin - high]
        if high <= host.height():
            tops.append(margin)
        return [[room.translated(0, top) for room in rooms] for top in tops]

    def _covered(self, rooms: list[QRect]) -> float:
        """How many controls of the host lie in `rooms`, parts of them as parts."""
        found = [control for kind in CONTROLS for control in self._host.findChildren(kind) if control.isVisible()]
        free = [control for control in found if not any(toast.isAncestorOf(control) for toast in self._toasts)]
        whole = [QRect(control.mapTo(self._host, QPoint(0, 0)), control.size()) for control in free]
        return sum(_area(rect & room) / max(1, _area(rect)) for rect in whole for room in rooms)


def _area(rect: QRect) -> int:
    return rect.width() * rect.height()

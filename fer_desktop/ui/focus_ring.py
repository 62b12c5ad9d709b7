"""A ring around a widget that paints itself, while the keyboard came to it by Tab."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from fer_desktop.ui import theme

BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """A base class. A click needs no ring: the pointer tells where it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_keyboard = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in BY_TAB
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_keyboard = False
        self.update()

    def paint_ring(self, painter: QPainter, around: QRectF, radius: float = 0.0) -> None:
        """Paint the ring just inside `around`, if there is one now."""
        if not self._by_keyboard:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # The wider line below it keeps the ring visible on a picture of its own colour.
        for token, width in (("background", 5.0), ("accent", 2.0)):
            painter.setPen(QPen(theme.current().colour(token), width))
            painter.drawRoundedRect(around.adjusted(1, 1, -1, -1), radius, radius)

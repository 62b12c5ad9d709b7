"""The word in a rounded outline at the right of a row."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from fer_desktop.ui import theme


def paint_badge(painter: QPainter, card: QRectF, text: str, token: str) -> float:
    """Paint it in the colour `token` of the theme; its width, 0 without a text."""
    if not text:
        return 0.0
    font = theme.font(theme.SMALL_PX, bold=True)
    width = QFontMetricsF(font).horizontalAdvance(text) + 18
    rect = QRectF(card.right() - width - 14, card.center().y() - 11, width, 22)
    painter.setPen(QPen(theme.current().colour(token), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 11, 11)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    return width

"""Chips: small pills of text on the picture (LIVE, PAUSED, a notice). They look the same in both themes, because what
is under them is a picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from fer_desktop.ui import theme

HEIGHT_PX = 28
PAD_PX = 11
DOT_PX = 8
DOT_GAP_PX = 7
SPACING_PX = 8
"""Between two chips."""
FILL = QColor(30, 33, 40, 228)
EDGE = QColor(255, 255, 255, 34)
INK = QColor("#e9ecf1")


@dataclass(frozen=True, slots=True)
class Chip:
    """One pill."""

    text: str
    """A word or a short sentence."""
    dot: str = ""
    """Colour of the dot before the text: a token of the theme (``good``, ``warn``, ``recording``, ``quiet``,
    ``accent``), ``#rrggbb``, or empty for no dot."""


def chip_size(chip: Chip) -> QSizeF:
    """How large the chip wants to be."""
    width = QFontMetricsF(theme.font()).horizontalAdvance(chip.text) + 2 * PAD_PX
    return QSizeF(width + (DOT_PX + DOT_GAP_PX if chip.dot else 0), HEIGHT_PX)


def chip_rects(chips: Sequence[Chip], left: float, top: float, right: float) -> list[QRectF]:
    """Places for the chips in rows that start at (left, top) and end at `right`."""
    rects = []
    x, y = left, top
    for chip in chips:
        size = chip_size(chip)
        width = min(size.width(), max(0.0, right - left))
        if x > left and x + width > right:
            x, y = left, y + HEIGHT_PX + SPACING_PX
        rects.append(QRectF(x, y, width, HEIGHT_PX))
        x += width + SPACING_PX
    return rects


def paint_chip(painter: QPainter, chip: Chip, rect: QRectF) -> None:
    """Draw a chip; a text that does not fit is shortened."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(EDGE, 1))
    painter.setBrush(FILL)
    radius = rect.height() / 2
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    left = rect.left() + PAD_PX
    if chip.dot:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.DARK.colour(chip.dot))
        painter.drawEllipse(QPointF(left + DOT_PX / 2, rect.center().y()), DOT_PX / 2, DOT_PX / 2)
        left += DOT_PX + DOT_GAP_PX
    font = theme.font()
    room = rect.right() - PAD_PX - left
    text = QFontMetricsF(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, room + 1)
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(QRectF(left, rect.top(), room + 2, rect.height()), Qt.AlignmentFlag.AlignVCenter, text)
    painter.restore()

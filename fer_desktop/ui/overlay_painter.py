"""Draws the shapes of `fer_desktop.overlay` with Qt, on the screen and into saved pictures."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from fer_desktop.overlay import FaceShape, Look, Measure, layout, spacing
from fer_desktop.records import Box, FrameResult
from fer_desktop.ui import heat, theme
from fer_desktop.ui.picture import frame_image

TAG_FILL = QColor(16, 18, 23, 232)
OUTLINE = QColor(0, 0, 0, 150)
OUTLINE_DASHED = QColor(0, 0, 0, 120)
DETAIL = "#ffffff"
QUIET = "#c6ccd6"
RENDER_BASE_PX = 1100
"""A saved picture with this longest side gets lines and letters as on the screen; a larger one gets larger ones."""


def render(result: FrameResult, chosen: int = 0, where: bool = False) -> QImage:
    """The frame at its own size with the faces drawn on it; may be called off the GUI thread.

    :param chosen: id of the face to emphasise; 0 = none
    :param where: with where the model looked, as far as the result tells
    """
    image = frame_image(result)
    if image.format() == QImage.Format.Format_RGB32:
        # A painter would otherwise write into the arrays that others still show.
        image = image.copy()
    else:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    look = render_look(image.width(), image.height())
    whole = Box(0, 0, image.width(), image.height())
    shapes = layout(result, whole, measurer(), look, chosen)
    painter = QPainter(image)
    try:
        if where:
            heat.paint_heat(painter, heat.layers(result), whole, result.frame.width)
        paint(painter, shapes, look)
    finally:
        painter.end()
    return image


def render_look(width: int, height: int) -> Look:
    """Sizes for drawing into a picture of `width` x `height`."""
    return Look().scaled(max(0.8, max(width, height) / RENDER_BASE_PX))


def measurer() -> Measure:
    """Widths of texts in the application's font. Make a new one in each thread."""
    fonts = _Fonts()
    known: dict[tuple[str, float, bool], float] = {}

    def measure(text: str, px: float, bold: bool) -> float:
        key = (text, px, bold)
        if key not in known:
            known[key] = fonts(px, bold)[1].horizontalAdvance(text)
        return known[key]

    return measure


def paint(painter: QPainter, shapes: Iterable[FaceShape], look: Look) -> None:
    """Draw the shapes: all frames first, then all lines, then all tags, the chosen face above the others."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    ordered = sorted(shapes, key=lambda shape: shape.chosen)
    for shape in ordered:
        _paint_frame(painter, shape, look)
    for shape in ordered:
        _paint_leader(painter, shape, look)
    fonts = _Fonts()
    for shape in ordered:
        _paint_tag(painter, shape, look, fonts)
    painter.restore()


def _font(px: float, bold: bool) -> QFont:
    return theme.font(max(1, round(px)), bold, tabular=True)


class _Fonts:
    """Fonts with their metrics, made once for all tags of a picture."""

    def __init__(self) -> None:
        self._known: dict[tuple[float, bool], tuple[QFont, QFontMetricsF]] = {}

    def __call__(self, px: float, bold: bool) -> tuple[QFont, QFontMetricsF]:
        if (px, bold) not in self._known:
            font = _font(px, bold)
            self._known[px, bold] = font, QFontMetricsF(font)
        return self._known[px, bold]


def _paint_frame(painter: QPainter, shape: FaceShape, look: Look) -> None:
    line = look.chosen_line_px if shape.chosen else look.line_px
    inset = line / 2 + look.outline_px
    box = shape.box
    around = QRectF(box.left, box.top, box.width, box.height)
    if min(box.width, box.height) > 4 * inset:
        around.adjust(inset, inset, -inset, -inset)
    radius = min(look.radius_px, 0.2 * min(around.width(), around.height()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Between dashes less dark, or the frame would look like one of two colours.
    painter.setPen(QPen(OUTLINE_DASHED if shape.dashed else OUTLINE, line + 2 * look.outline_px))
    painter.drawRoundedRect(around, radius, radius)
    pen = QPen(QColor(shape.colour), line)
    if shape.dashed:
        pen.setDashPattern([3.0, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawRoundedRect(around, radius, radius)


def _paint_leader(painter: QPainter, shape: FaceShape, look: Look) -> None:
    """The line from a tag to its face, under all tags."""
    if shape.leader is not None:
        line = QLineF(*shape.leader)
        painter.setPen(QPen(OUTLINE, look.outline_px * 3))
        painter.drawLine(line)
        painter.setPen(QPen(QColor(shape.colour), look.outline_px * 1.25))
        painter.drawLine(line)


def _paint_tag(painter: QPainter, shape: FaceShape, look: Look, fonts: _Fonts) -> None:
    tag = QRectF(shape.tag.left, shape.tag.top, shape.tag.width, shape.tag.height)
    edge = look.line_px * 0.75
    painter.setBrush(TAG_FILL)
    painter.setPen(QPen(QColor(shape.colour), edge) if shape.chosen else Qt.PenStyle.NoPen)
    radius = min(look.radius_px * (0.55 if shape.compact else 0.75), tag.height() / 2)
    inner = tag.adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2) if shape.chosen else tag
    painter.drawRoundedRect(inner, radius, radius)

    size = look.small_px if shape.compact else look.font_px
    pad, space = spacing(shape, look)
    left = tag.left() + pad
    room = tag.right() - pad
    baseline = tag.center().y() + fonts(size, True)[1].capHeight() / 2
    for text, (font, metrics), colour in (
        (shape.word, fonts(size, True), shape.ink),
        (shape.detail, fonts(size, not shape.dashed), QUIET if shape.dashed else DETAIL),
        (shape.number, fonts(look.small_px, False), QUIET),
    ):
        if not text or left >= room:
            continue
        # Only a picture narrower than its tag leaves too little room.
        shown = (
            text
            if left + metrics.horizontalAdvance(text) <= room + 1
            else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - left)
        )
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(left, baseline), shown)
        left += metrics.horizontalAdvance(text) + space

"""Letters, lines and pictures on paper: what `fer_desktop.ui.paper_pdf` puts on its pages. Lengths are in points."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from fer_desktop.colours import contrast
from fer_desktop.expressions import style
from fer_desktop.paper import Area, Drawing, Line, Photo, Rect, Shape, Words

DPI = 1200
PER_POINT = DPI / 72
"""Units of the paper in a point."""

FAMILIES = (
    *("Inter", "Segoe UI", "Helvetica Neue", "Noto Sans", "Liberation Sans", "DejaVu Sans"),
    *("Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC"),
)
"""The first ones that are there are used. The last are for Chinese, which the others lack; the system would take any
font for it, perhaps one with Japanese forms. What these lack, too, it finds in others."""

LEADING = 1.35
"""Height of a line over the size of its letters."""

COLOURS = {
    "ink": "#1b1e24",
    "quiet": "#5b6473",
    "line": "#d7dbe3",
    "raised": "#eef0f4",
    "accent": "#1f6feb",
    "warn": "#9a6700",
    "warned": "#fff8e6",
    "frame": "#ffffff",
    "tag": "#16181d",
    "on_tag": "#ffffff",
}

ON_COLOURS = ("#16181d", "#ffffff")


class TextRow:
    """One line of a paragraph."""

    def __init__(self, layout: QTextLayout, line: QTextLine, height: float, colour: QColor) -> None:
        self._layout = layout  # kept: the line lives in it
        self._line, self.height, self._colour = line, height, colour

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """At its upper left corner."""
        painter.setPen(self._colour)
        room = self.height * PER_POINT - self._line.height()
        self._line.draw(painter, QPointF(x * PER_POINT, y * PER_POINT + room / 2))


class Para:
    """A text broken into lines; words that are longer than a line are broken, too."""

    def __init__(self, text: str, width: float, font: QFont, size: float, colour: QColor, right: bool) -> None:
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        self.lines: list[TextRow] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width * PER_POINT)
            line.setPosition(QPointF(0, 0))
            self.lines.append(TextRow(layout, line, size * LEADING, colour))
        layout.endLayout()

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines)

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        for line in self.lines:
            line.draw(painter, x, y)
            y += line.height


class Ink:
    """Fonts and colours of one document."""

    def __init__(self, labels: Sequence[str]) -> None:
        there = set(QFontDatabase.families())
        self._families = [name for name in FAMILIES if name in there]
        self._colours = {name: QColor(value) for name, value in COLOURS.items()}
        for place, label in enumerate(labels):
            light = style(label).light
            self._colours[f"e{place}"] = QColor(light)
            self._colours[f"t{place}"] = QColor(max(ON_COLOURS, key=lambda one, ground=light: contrast(one, ground)))

    def font(self, size: float, strong: bool = False) -> QFont:
        font = QFont()
        if self._families:
            font.setFamilies(self._families)
        font.setPixelSize(max(1, round(size * PER_POINT)))
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def para(
        self, text: str, width: float, size: float, colour: str = "ink", strong: bool = False, right: bool = False
    ) -> Para:
        return Para(text, width, self.font(size, strong), size, self._colours[colour], right)

    def rule(self, painter: QPainter, x: float, y: float, width: float) -> None:
        painter.setPen(QPen(self._colours["line"], 0.6 * PER_POINT))
        painter.drawLine(QPointF(x * PER_POINT, y * PER_POINT), QPointF((x + width) * PER_POINT, y * PER_POINT))

    def box(self, painter: QPainter, place: QRectF, colour: str, bar: str = "") -> None:
        """A filled box, perhaps with a bar at its left edge."""
        painter.fillRect(_scaled(place), self._colours[colour])
        if bar:
            painter.fillRect(_scaled(QRectF(place.x(), place.y(), 3, place.height())), self._colours[bar])

    def picture(self, painter: QPainter, place: QRectF, jpeg: bytes) -> None:
        """A picture with round corners."""
        path = QPainterPath()
        path.addRoundedRect(_scaled(place), 5 * PER_POINT, 5 * PER_POINT)
        painter.save()
        painter.setClipPath(path)
        painter.drawImage(_scaled(place), QImage.fromData(jpeg, "JPEG"))
        painter.restore()

    def drawing(self, painter: QPainter, drawing: Drawing, x: float, y: float, scale: float) -> None:
        """:param scale: points for each unit of the drawing"""
        painter.save()
        painter.translate(x * PER_POINT, y * PER_POINT)
        for shape in drawing.shapes:
            self._shape(painter, shape, scale * PER_POINT)
        painter.restore()

    def _shape(self, painter: QPainter, shape: Shape, k: float) -> None:
        if isinstance(shape, Rect):
            painter.setPen(self._pen(shape.stroke, 2 if shape.stroke == "frame" else 1, k))
            painter.setBrush(QBrush(self._colours[shape.fill]) if shape.fill else Qt.BrushStyle.NoBrush)
            box = QRectF(shape.x * k, shape.y * k, shape.width * k, shape.height * k)
            painter.drawRoundedRect(box, shape.radius * k, shape.radius * k)
        elif isinstance(shape, Line):
            pen = self._pen(shape.stroke, shape.width, k)
            if shape.dashed:
                pen.setDashPattern([3 / shape.width, 3 / shape.width])
            painter.setPen(pen)
            painter.drawPolyline(_polygon(shape.points, k))
        elif isinstance(shape, Area):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colours[shape.fill])
            painter.drawPolygon(_polygon(shape.points, k))
        elif isinstance(shape, Photo):
            place = QRectF(shape.x * k, shape.y * k, shape.width * k, shape.height * k)
            painter.drawImage(place, QImage.fromData(shape.jpeg, "JPEG"))
        else:
            self._words(painter, shape, k)

    def _words(self, painter: QPainter, shape: Words, k: float) -> None:
        font = self.font(shape.size * k / PER_POINT, shape.strong)
        width = QFontMetricsF(font).horizontalAdvance(shape.text)
        before = {"start": 0.0, "middle": width / 2, "end": width}[shape.anchor]
        painter.setFont(font)
        painter.setPen(self._colours[shape.colour])
        painter.drawText(QPointF(shape.x * k - before, shape.y * k), shape.text)

    def _pen(self, colour: str, width: float, k: float) -> QPen:
        return QPen(self._colours[colour], width * k) if colour else QPen(Qt.PenStyle.NoPen)


def _scaled(place: QRectF) -> QRectF:
    return QRectF(*(value * PER_POINT for value in (place.x(), place.y(), place.width(), place.height())))


def _polygon(points: Sequence[tuple[float, float]], k: float) -> QPolygonF:
    return QPolygonF([QPointF(x * k, y * k) for x, y in points])

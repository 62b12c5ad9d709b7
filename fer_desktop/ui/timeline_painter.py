"""Draws a timeline: grid, a line an expression, bands of what is shown, ruler, ranges, marks.

No loop here goes over rows: `fer_desktop.tracks` gives as many points as there are pixels.
"""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QPolygonF

from fer_desktop.session_records import Mark
from fer_desktop.tracks import NOTHING, Columns, Track, band, columns, is_dense, points, runs
from fer_desktop.ui import theme
from fer_desktop.ui.timeline_scene import Places, Scene, place_text, plot_of, ticks, to_x

LINE_PX = 1.6


# --- what stays while the playhead moves ------------------------------------------------------------------------------


def paint_still(painter: QPainter, scene: Scene, where: Places) -> None:
    """Everything but marks, playhead and cursor."""
    look = theme.current()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    shape = QPainterPath()
    shape.addRoundedRect(where.chart, 8, 8)
    painter.fillPath(shape, look.colour("background"))
    painter.save()
    painter.setClipPath(shape)
    _paint_grid(painter, scene, where.chart)
    if scene.track is not None:
        _paint_lines(painter, scene, scene.track, plot_of(where.chart))
    painter.restore()
    for (_, track), rect in zip(scene.bands, where.bands, strict=True):
        _paint_band(painter, scene, track, rect)
    for part in scene.excluded:
        _paint_range(painter, scene, where, part.from_s, part.to_s)
    if scene.draft is not None:
        _paint_draft(painter, scene, where.body, *scene.draft)
    _paint_ruler(painter, scene, where)


def _paint_grid(painter: QPainter, scene: Scene, chart: QRectF) -> None:
    look = theme.current()
    plot = plot_of(chart)
    pen = QPen(look.colour("line"), 1)
    painter.setFont(theme.font(theme.SMALL_PX, tabular=True))
    for share, dashed in ((1.0, False), (0.5, True), (0.0, False)):
        y = round(plot.bottom() - share * plot.height()) + 0.5
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.drawLine(QLineF(chart.left(), y, chart.right(), y))
    painter.setPen(QPen(look.colour("line"), 1))
    for at in ticks(scene, chart.width()):
        x = round(to_x(scene, chart, at)) + 0.5
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 5))


def _paint_lines(painter: QPainter, scene: Scene, track: Track, plot: QRectF) -> None:
    # The first of the order comes last, so that it lies above the rest.
    order = list(reversed(scene.order()))
    ratio = painter.device().devicePixelRatioF()
    width = max(1, round(plot.width() * ratio))
    if is_dense(track, scene.left, scene.right, width):
        image = _dense(columns(track, scene.left, scene.right, width), order, scene.labels, width, plot, ratio)
        painter.drawImage(plot, image)
        return
    found = points(track, scene.left, scene.right, width)
    if not len(found.x):
        return
    x = plot.left() + found.x / ratio
    pieces = list(zip(np.append(0, found.cuts).tolist(), np.append(found.cuts, len(x)).tolist(), strict=True))
    for index in order:
        pen = QPen(theme.current().expression(scene.labels[index]), LINE_PX)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        y = plot.bottom() - found.y[:, index].astype(np.float64) * plot.height()
        for first, after in pieces:
            if after - first == 1:
                painter.drawLine(QLineF(x[first] - 0.8, y[first], x[first] + 0.8, y[first]))
            else:
                painter.drawPolyline(polygon(x[first:after], y[first:after]))


def _dense(
    found: Columns, order: Sequence[int], labels: Sequence[str], width: int, plot: QRectF, ratio: float
) -> QImage:
    """Many rows as a picture: Qt would take a second to draw as many lines. Smooth edges, by the share of each pixel
    that a line covers."""
    height = max(1, round(plot.height() * ratio))
    colours = np.zeros((height, width, 3), np.float32)
    covered = np.zeros((height, width), np.float32)
    half = LINE_PX * ratio / 2
    row = np.arange(height, dtype=np.float32)[:, None]
    here = found.column
    for index in order:
        top = (1 - found.greatest[:, index]) * height - half
        bottom = (1 - found.least[:, index]) * height + half
        share = np.clip(np.minimum(bottom, row + 1) - np.maximum(top, row), 0, 1)
        colour = theme.current().expression(labels[index]).getRgb()[:3]
        colours[:, here] += share[:, :, None] * (np.array(colour, np.float32) - colours[:, here])
        covered[:, here] += share * (1 - covered[:, here])
    # `colours` are premultiplied: what no line covers stays black and unseen.
    pixels = np.dstack([colours, covered * 255]).round().astype(np.uint8)
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888_Premultiplied).copy()


def polygon(x: np.ndarray, y: np.ndarray) -> QPolygonF:
    """Points as Qt wants them, without a loop: in the form in which Qt reads them from a stream."""
    points = np.empty((len(x), 2), ">f8")
    points[:, 0], points[:, 1] = x, y
    stream = QDataStream(QByteArray(len(x).to_bytes(4, "big") + points.tobytes()))
    made = QPolygonF()
    stream >> made
    return made


def _paint_band(painter: QPainter, scene: Scene, track: Track, rect: QRectF) -> None:
    look = theme.current()
    shape = QPainterPath()
    shape.addRoundedRect(rect, min(4.0, rect.height() / 2), min(4.0, rect.height() / 2))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(shape, look.colour("raised"))
    painter.setClipPath(shape)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    width = max(1, round(rect.width()))
    for first, after, kind in runs(band(track, scene.left, scene.right, width)):
        if kind == NOTHING:
            continue
        part = QRectF(rect.left() + first, rect.top(), after - first, rect.height())
        if kind < len(scene.labels):
            painter.fillRect(part, look.expression(scene.labels[kind]))
        else:
            paint_not_sure(painter, part)
    painter.restore()


def paint_not_sure(painter: QPainter, part: QRectF) -> None:
    """Grey stripes, as in all places that mean “not sure”."""
    look = theme.current()
    painter.fillRect(part, look.colour("line"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_brush(look.colour("quiet"), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(part)


def _brush(colour: QColor, pattern: Qt.BrushStyle) -> QBrush:
    return QBrush(colour, pattern)


def _paint_range(painter: QPainter, scene: Scene, where: Places, from_: float, to: float) -> None:
    body = where.body
    rect = _between(scene, where.chart, from_, to, body)
    if rect is None:
        return
    veil = theme.current().colour("panel")
    veil.setAlphaF(0.62)
    stripes = theme.current().colour("quiet")
    stripes.setAlphaF(0.55)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, veil)
    painter.fillRect(rect, _brush(stripes, Qt.BrushStyle.FDiagPattern))
    painter.setPen(QPen(theme.current().colour("quiet"), 1))
    painter.drawLine(QLineF(rect.left(), rect.top(), rect.left(), rect.bottom()))
    painter.drawLine(QLineF(rect.right(), rect.top(), rect.right(), rect.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _paint_draft(painter: QPainter, scene: Scene, body: QRectF, from_: float, to: float) -> None:
    rect = _between(scene, body, from_, to, body)
    if rect is None:
        return
    accent = theme.current().colour("accent")
    fill = QColor(accent)
    fill.setAlphaF(0.2)
    painter.fillRect(rect, fill)
    painter.setPen(QPen(accent, 1.5))
    for x in (rect.left(), rect.right()):
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))


def _between(scene: Scene, chart: QRectF, from_: float, to: float, body: QRectF) -> QRectF | None:
    """The part of `body` between two places; None where it is out of sight."""
    first, last = to_x(scene, chart, from_), to_x(scene, chart, to)
    if last < chart.left() or first > chart.right():
        return None
    first, last = max(first, chart.left()), min(last, chart.right())
    return QRectF(first, body.top(), max(1.5, last - first), body.height())


def _paint_ruler(painter: QPainter, scene: Scene, where: Places) -> None:
    font = theme.font(theme.SMALL_PX, tabular=True)
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(theme.current().colour("quiet"))
    for at in ticks(scene, where.chart.width()):
        text = place_text(at, scene.moving, short=True)
        half = metrics.horizontalAdvance(text) / 2 + 2
        x = min(max(to_x(scene, where.chart, at), where.chart.left() + half), where.chart.right() - half)
        rect = QRectF(x - half, where.ruler.top(), 2 * half, where.ruler.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


# --- what changes all the time ----------------------------------------------------------------------------------------


def paint_marks(painter: QPainter, scene: Scene, where: Places, chosen: Mark | None) -> None:
    """Flags with their lines."""
    accent = theme.current().colour("accent")
    for mark in scene.marks:
        x = to_x(scene, where.chart, mark.time_s)
        if not where.chart.left() - 1 <= x <= where.chart.right() + 1:
            continue
        x = round(x) + 0.5
        faint = QColor(accent)
        faint.setAlphaF(1.0 if mark is chosen else 0.6)
        painter.setPen(QPen(faint, 1.5 if mark is chosen else 1, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, where.chart.top() + 10, x, where.body.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(accent)
        top = where.chart.top() + 2
        flag = [QPointF(x - 5, top), QPointF(x + 5, top), QPointF(x + 5, top + 6), QPointF(x, top + 11)]
        painter.drawPolygon(QPolygonF([*flag, QPointF(x - 5, top + 6)]))


def paint_playhead(painter: QPainter, scene: Scene, where: Places, at: float) -> None:
    """The line at the moment that is on the screen."""
    x = to_x(scene, where.chart, at)
    if not where.chart.left() - 1 <= x <= where.chart.right() + 1:
        return
    x = round(x) + 0.5
    ink = theme.current().colour("text")
    painter.setPen(QPen(ink, 1.5))
    painter.drawLine(QLineF(x, where.chart.top(), x, where.body.bottom() + 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(QPointF(x, where.body.bottom() + 3), 3.5, 3.5)

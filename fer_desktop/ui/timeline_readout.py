"""The values under the cursor of a timeline, in a box beside it."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from fer_desktop.expressions import shown_word
from fer_desktop.numbers import percent
from fer_desktop.overlay import not_sure
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.session_records import Mark
from fer_desktop.ui import theme
from fer_desktop.ui.timeline_scene import Places, Scene, place_text, to_x
from fer_desktop.words import translate

READOUT_ROW_PX = 17


def readout(scene: Scene, at: float, marks: Sequence[Mark] = ()) -> tuple[str, list[tuple[str, str, str]], list[str]]:
    """(title, [(label, word, per cent)] in the order of the expressions, further sentences) of a place on the axis."""
    title = place_text(at, scene.moving)
    words = [mark.text for mark in marks if mark.text]
    words += [
        translate("Timeline", "Not counted: {reason}").format(reason=part.reason)
        if part.reason
        else translate("Timeline", "Not counted")
        for part in scene.excluded
        if part.from_s <= at <= part.to_s
    ]
    row = scene.track.at_or_before(at) if scene.track is not None else None
    if row is None or scene.track is None:
        return title, [], [translate("Timeline", "No face"), *words]
    values = scene.track.probabilities[row]
    if values.max() < NOT_SURE_BELOW:
        words.insert(0, not_sure())
    shown = [(scene.labels[i], shown_word(scene.labels[i]), percent(float(values[i]))) for i in scene.order()]
    return title, shown, words


def leading(scene: Scene, at: float) -> set[str]:
    """The labels that are said to be the most probable there: several where their per cents are the same."""
    row = scene.track.at_or_before(at) if scene.track is not None else None
    if row is None or scene.track is None:
        return set()
    shares = {scene.labels[i]: round(100 * float(scene.track.probabilities[row][i])) for i in scene.order()}
    return {label for label, share in shares.items() if share == max(shares.values())}


def paint_readout(painter: QPainter, scene: Scene, where: Places, at: float, marks: Sequence[Mark]) -> QRectF:
    """The values at `at` in a box beside the cursor; where the box lies."""
    look = theme.current()
    title, values, words = readout(scene, at, marks)
    plain, bold = theme.font(theme.SMALL_PX, tabular=True), theme.font(theme.SMALL_PX, bold=True, tabular=True)
    metrics = QFontMetricsF(bold)
    columns = 1 if len(values) <= 4 else 2
    rows = math.ceil(len(values) / columns)
    word_px = max((metrics.horizontalAdvance(word) for _, word, _ in values), default=0.0)
    column_px = 14 + word_px + 8 + metrics.horizontalAdvance(percent(1.0)) + 2
    head = "  ·  ".join([title, *words])
    limit = where.chart.width() * 0.8
    width = min(limit, max(columns * column_px + (columns - 1) * 16, metrics.horizontalAdvance(head) + 2) + 20)
    height = (rows + 1) * READOUT_ROW_PX + 12
    x = to_x(scene, where.chart, at)
    left = x + 14 if x + 14 + width <= where.chart.right() else x - 14 - width
    box = QRectF(max(where.chart.left(), left), where.chart.top() + 4, width, height)
    painter.setPen(QPen(look.colour("line"), 1))
    ground = look.colour("panel")
    ground.setAlphaF(0.95)
    painter.setBrush(ground)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
    inner = box.adjusted(10, 6, -10, -6)
    painter.setFont(bold)
    painter.setPen(look.colour("text"))
    line = QRectF(inner.left(), inner.top(), inner.width(), READOUT_ROW_PX)
    head = metrics.elidedText(head, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, head)
    top = leading(scene, at)
    for place, (label, word, value) in enumerate(values):
        column, row = divmod(place, rows)
        cell = QRectF(inner.left() + column * (column_px + 16), inner.top() + (row + 1) * READOUT_ROW_PX, column_px, 17)
        leads = label in top
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.expression(label))
        painter.drawEllipse(QPointF(cell.left() + 4, cell.center().y()), 3.5, 3.5)
        painter.setFont(bold if leads else plain)
        painter.setPen(look.colour("text" if leads else "quiet"))
        painter.drawText(cell.adjusted(14, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
        painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, value)
    return box

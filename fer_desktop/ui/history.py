"""The last half minute of one face, as lines."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from fer_desktop.expressions import FERPLUS, display_order, shown_word
from fer_desktop.numbers import figure
from fer_desktop.overlay import percent
from fer_desktop.records import Expression
from fer_desktop.ui import theme
from fer_desktop.ui.spoken import Voice
from fer_desktop.words import listed

WINDOW_S = 30.0
STEP_S = 0.1
"""Readings that follow each other faster are left out: more could not be told apart in the chart."""
GAP_S = 1.0
"""No line is drawn across a longer silence."""
RADIUS_PX = 8
PAD_PX = 6
AXIS_PX = 18
"""Below the chart, for the words on the time axis."""
LOWEST_PX, HIGHEST_PX = 72, 110
"""As high as there is room for: beside it nothing shall have to scroll when the window has its first size."""


class HistoryChart(QWidget):
    """A line for each class over the last `WINDOW_S` seconds; where the face was away, the lines have a gap."""

    def __init__(self, labels: Sequence[str] = FERPLUS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Readings of the last {count} seconds").format(count=figure(WINDOW_S)))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(HIGHEST_PX + AXIS_PX)
        self._labels = tuple(labels[i] for i in display_order(labels))
        self._samples: deque[tuple[float, tuple[float, ...] | None]] = deque(maxlen=int(WINDOW_S / STEP_S) + 2)
        self._now_s = 0.0
        self.voice = Voice(self, self.spoken)

    def set_labels(self, labels: Sequence[str]) -> None:
        """The classes of another model; starts anew when they differ."""
        ordered = tuple(labels[i] for i in display_order(labels))
        if ordered != self._labels:
            self._labels = ordered
            self.clear()

    def add(self, time_s: float, expression: Expression | None) -> None:
        """A reading at `time_s`; None where the face was not there. Going back in time starts anew."""
        if expression is not None:
            self.set_labels(expression.labels)
        if self._samples:
            last_s, last = self._samples[-1]
            if time_s < self._now_s - 1e-6:
                self.clear()
            elif time_s - last_s < STEP_S - 1e-6 and (last is None) == (expression is None):
                self._now_s = time_s
                return
        self._now_s = time_s
        self._samples.append((time_s, None if expression is None else tuple(p for _, p in expression.rows())))
        while self._samples and self._samples[0][0] < time_s - WINDOW_S - GAP_S:
            self._samples.popleft()
        self.voice.changed()
        self.update()

    def clear(self) -> None:
        self._samples.clear()
        self._now_s = 0.0
        self.update()

    def __len__(self) -> int:
        return len(self._samples)

    def __bool__(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(268, LOWEST_PX + AXIS_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, LOWEST_PX + AXIS_PX)

    def spoken(self) -> str:
        """The mean of each class over what is seen, the largest first."""
        readings = [values for _, values in self._samples if values is not None]
        if not readings:
            return self.tr("No reading")
        means = [sum(column) / len(readings) for column in zip(*readings, strict=True)]
        ordered = sorted(zip(means, self._labels, strict=True), reverse=True)
        said = listed(f"{shown_word(label)} {percent(mean)}" for mean, label in ordered)
        return self.tr("On average {readings}").format(readings=said)

    def runs(self) -> list[list[tuple[float, tuple[float, ...]]]]:
        """The samples as stretches without a gap."""
        found: list[list[tuple[float, tuple[float, ...]]]] = [[]]
        for time_s, values in self._samples:
            if values is None or (found[-1] and time_s - found[-1][-1][0] > GAP_S):
                found.append([])
            if values is not None:
                found[-1].append((time_s, values))
        return [run for run in found if run]

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chart = QRectF(0, 0, self.width(), self.height() - AXIS_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.background))
        painter.drawRoundedRect(chart, RADIUS_PX, RADIUS_PX)
        plot = chart.adjusted(0, PAD_PX, 0, -PAD_PX)
        painter.setPen(QPen(QColor(look.raised), 1))
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = round(plot.bottom() - share * plot.height()) + 0.5
            painter.drawLine(QPointF(chart.left() + 1, y), QPointF(chart.right() - 1, y))
        self._paint_lines(painter, chart, plot)
        painter.setFont(theme.font(theme.SMALL_PX, tabular=True))
        painter.setPen(QColor(look.quiet))
        axis = QRectF(0, chart.bottom(), self.width(), AXIS_PX)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(
            axis, bottom | Qt.AlignmentFlag.AlignLeft, self.tr("{count}\u00a0s ago").format(count=figure(WINDOW_S))
        )
        painter.drawText(axis, bottom | Qt.AlignmentFlag.AlignRight, self.tr("now"))
        painter.end()

    def _paint_lines(self, painter: QPainter, chart: QRectF, plot: QRectF) -> None:
        """The less probable classes first, so that the leading ones lie on top."""
        runs = self.runs()
        if not runs:
            return
        clip = QPainterPath()
        clip.addRoundedRect(chart, RADIUS_PX, RADIUS_PX)
        painter.setClipPath(clip)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        latest = runs[-1][-1][1]
        across = plot.width() / WINDOW_S
        for place in sorted(range(len(self._labels)), key=lambda i: latest[i]):
            pen = QPen(theme.current().expression(self._labels[place]), 1.75)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            for run in runs:
                points = [
                    QPointF(
                        plot.right() - (self._now_s - time_s) * across, plot.bottom() - values[place] * plot.height()
                    )
                    for time_s, values in run
                ]
                if len(points) == 1:
                    painter.drawPoint(points[0])
                else:
                    painter.drawPolyline(QPolygonF(points))
        painter.setClipping(False)

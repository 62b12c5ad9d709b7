"""The readings of one face by several models, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fer_desktop.agreement import common_rows
from fer_desktop.expressions import shown_word
from fer_desktop.numbers import percent
from fer_desktop.records import Expression, Recipe
from fer_desktop.ui import theme
from fer_desktop.ui.bars import EASE_MS, SMALLEST_BAR_PX
from fer_desktop.ui.spoken import Voice
from fer_desktop.words import headed, listed, translate

HEAD_PX = 24
ROW_PX = 28
BAR_PX = 6
GAP_PX = 10
"""Between columns."""
LEGEND_PX = 17
"""A line of the legend that there is where names are too long."""
RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
NONE = "\u2013"
"""Where a model has no such class."""


class CompareTable(QWidget):
    """A row for each label that any of the models has, a column for each model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Readings of the models"))
        self.voice = Voice(self, self.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._numbered = False
        self._rows: tuple[str, ...] = ()
        self._known: tuple[frozenset[str], ...] = ()
        self._from: list[list[float]] = []
        self._shown: list[list[float]] = []
        self._target: list[list[float]] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(EASE_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._ease)

    def set_models(self, models: Sequence[Recipe]) -> None:
        """The columns; shows no reading until the next `set_readings`."""
        self._animation.stop()
        self._names = tuple(model.name for model in models)
        self._known = tuple(frozenset(model.labels) for model in models)
        self._rows = common_rows(model.labels for model in models)
        self._target = None
        self._shown = self._empty()
        self.voice.changed()
        self._fit_names()
        self.updateGeometry()
        self.update()

    def set_readings(self, readings: Sequence[Expression] | None, animate: bool = True) -> None:
        """One reading a column; None shows empty bars."""
        if readings is not None and len(readings) != len(self._names):
            return  # of models that were changed meanwhile
        self._target = None
        if readings is not None:
            values = [dict(zip(r.labels, r.probabilities, strict=True)) for r in readings]
            self._target = [[column.get(label, 0.0) for label in self._rows] for column in values]
        self.voice.changed()
        self._animation.stop()
        goal = self._target or self._empty()
        if animate and self.isVisible() and goal != self._shown:
            self._from = self._shown
            self._animation.start()
        else:
            self._shown = goal
        self.update()

    def cells(self) -> list[list[str]]:
        """What stands in the table, row by row: the label, then a figure for each model."""
        return [
            [label, *(self._figure(column, row) for column in range(len(self._names)))] for row, label in self._lines()
        ]

    def settled(self) -> bool:
        """Whether the bars stand still."""
        return self._animation.state() == QAbstractAnimation.State.Stopped

    def sizeHint(self) -> QSize:
        return QSize(268, self._top_px() + ROW_PX * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._top_px() + ROW_PX * len(self._rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_names()

    def _fit_names(self) -> None:
        """Whether the names fit above their columns."""
        numbered = self._numbered
        _, width = self._columns()
        small = QFontMetricsF(theme.font(theme.SMALL_PX, bold=True))
        self._numbered = any(small.horizontalAdvance(name) > width - GAP_PX for name in self._names)
        if numbered != self._numbered:
            self.updateGeometry()

    def _top_px(self) -> int:
        """Height of what stands above the rows: the names, or numbers and their legend."""
        return HEAD_PX + (LEGEND_PX * len(self._names) + 4 if self._numbered else 0)

    def _lines(self) -> list[tuple[int, str]]:
        return list(enumerate(self._rows))

    def _empty(self) -> list[list[float]]:
        return [[0.0] * len(self._rows) for _ in self._names]

    def _figure(self, column: int, row: int) -> str:
        if self._rows[row] not in self._known[column] or self._target is None:
            return NONE
        return percent(self._target[column][row])

    def _top(self, column: int) -> int:
        """The row of the most probable label; -1 without a reading."""
        if self._target is None:
            return -1
        return max(range(len(self._rows)), key=self._target[column].__getitem__)

    def _ease(self, share: float) -> None:
        goal = self._target or self._empty()
        self._shown = [
            [a + (b - a) * share for a, b in zip(old, new, strict=True)]
            for old, new in zip(self._from, goal, strict=True)
        ]
        self.update()

    def spoken(self) -> str:
        """Each row: the label, then what each model says of it."""
        lines = []
        for label, *figures in self.cells() if self._target is not None else []:
            pairs = zip(self._names, figures, strict=True)
            lines.append(headed(shown_word(label), listed(f"{name} {figure}" for name, figure in pairs)))
        return translate("Lists", "; ").join(lines) or self.tr("No reading")

    def _columns(self) -> tuple[float, float]:
        """(left edge of the first column, width of each with its gap), px."""
        words = QFontMetricsF(theme.font(bold=True))
        left = max((words.horizontalAdvance(shown_word(label)) for label in self._rows), default=0.0) + GAP_PX
        left = min(left, 0.4 * self.width())
        return left, (self.width() - left + GAP_PX) / max(1, len(self._names))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width = self._columns()
        small = theme.font(theme.SMALL_PX, bold=True)
        painter.setFont(small)
        painter.setPen(QColor(look.quiet))
        below = self._top_px()
        for column, name in enumerate(self._names):
            if self._numbered:
                self._paint_legend(painter, column, name)
            area = QRectF(left + column * width, below - HEAD_PX, width - GAP_PX, HEAD_PX)
            painter.drawText(area, RIGHT_MIDDLE, str(column + 1) if self._numbered else name)
        tops = [self._top(column) for column in range(len(self._names))]
        for row, label in self._lines():
            area = QRectF(0, below + row * ROW_PX, self.width(), ROW_PX)
            leads = row in tops
            painter.setFont(theme.font(bold=leads))
            painter.setPen(QColor(look.text if leads else look.quiet))
            word = QFontMetricsF(painter.font()).elidedText(
                shown_word(label), Qt.TextElideMode.ElideRight, left - GAP_PX + 1
            )
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
            for column, top in enumerate(tops):
                cell = QRectF(left + column * width, area.top(), width - GAP_PX, ROW_PX)
                self._paint_cell(painter, cell, column, row, row == top)
        painter.end()

    def _paint_legend(self, painter: QPainter, column: int, name: str) -> None:
        """``1  Compact``, where names are too long to stand above their columns."""
        area = QRectF(0, column * LEGEND_PX, self.width(), LEGEND_PX)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(column + 1))
        room = area.adjusted(16, 0, 0, 0)
        text = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_cell(self, painter: QPainter, cell: QRectF, column: int, row: int, leads: bool) -> None:
        look = theme.current()
        painter.setFont(theme.font(theme.SMALL_PX + (1 if leads else 0), bold=leads, tabular=True))
        painter.setPen(QColor(look.text if leads else look.quiet))
        figure = cell.adjusted(0, 1, 0, -BAR_PX - 3)
        painter.drawText(figure, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, self._figure(column, row))
        if self._rows[row] not in self._known[column]:
            return
        track = QRectF(cell.left(), cell.bottom() - BAR_PX - 2, cell.width(), BAR_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
        value = self._shown[column][row]
        if self._target is None and value <= 0.001:
            return
        painter.save()
        painter.setClipRect(QRectF(track.left(), track.top(), max(SMALLEST_BAR_PX, value * track.width()), BAR_PX))
        painter.setBrush(look.expression(self._rows[row]))
        painter.drawRoundedRect(track, BAR_PX / 2, BAR_PX / 2)
        painter.restore()

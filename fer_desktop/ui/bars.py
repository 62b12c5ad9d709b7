"""A bar for each expression of one face."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fer_desktop.expressions import FERPLUS, display_order, shown_word
from fer_desktop.numbers import percent
from fer_desktop.records import NOT_SURE_BELOW, Expression
from fer_desktop.ui import theme
from fer_desktop.ui.spoken import Voice
from fer_desktop.words import listed

EASE_MS = 120
ROW_PX, DENSE_ROW_PX = 26, 21
DENSE_FROM = 11
"""So many classes and more are set closer together."""
BAR_PX = 10
GAP_PX = 12
LOW_ROW_PX, TIGHT_ROW_PX = 20, 13
"""Of rows that give way to what is above and below them, a little or as far as words can be read."""
SMALLEST_BAR_PX = 2.0
"""Also the least probable class shows its colour."""


class ExpressionBars(QWidget):
    """Bars in the one order of expressions; they ease to new values, the most probable one is bold."""

    def __init__(self, labels: Sequence[str] = FERPLUS, parent: QWidget | None = None, least_row_px: int = 0) -> None:
        """:param least_row_px: how low the rows may become where room is short, before what is around them must
        scroll; 0: they keep their height"""
        super().__init__(parent)
        self._least_row_px = least_row_px
        self.setAccessibleName(self.tr("Expressions"))
        self.voice = Voice(self, self.spoken)
        height = QSizePolicy.Policy.Maximum if least_row_px else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, height)
        self._labels: tuple[str, ...] = ()
        self._from: list[float] = []
        self._shown: list[float] = []
        self._target: list[float] | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(EASE_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._ease)
        self.set_labels(labels)

    def set_labels(self, labels: Sequence[str]) -> None:
        """The classes of another model, in any order; shows no reading until the next `set_expression`."""
        ordered = tuple(labels[i] for i in display_order(labels))
        if ordered == self._labels:
            return
        self._animation.stop()
        self._labels = ordered
        self._shown = [0.0] * len(ordered)
        self._target = None
        self.voice.changed()
        self.updateGeometry()
        self.update()

    def set_expression(self, expression: Expression | None, animate: bool = True) -> None:
        """Show a reading; None shows empty bars."""
        if expression is not None:
            rows = expression.rows()
            self.set_labels([label for label, _ in rows])
            self._target = [value for _, value in rows]
        elif self._target is None:
            return
        else:
            self._target = None
        self.voice.changed()
        goal = self._target or [0.0] * len(self._labels)
        self._animation.stop()
        if animate and self.isVisible() and goal != self._shown:
            self._from = list(self._shown)
            self._animation.start()
        else:
            self._shown = list(goal)
        self.update()

    def shown(self) -> tuple[float, ...]:
        """The lengths of the bars at this moment, 0 to 1, in the order of the rows."""
        return tuple(self._shown)

    def settled(self) -> bool:
        """Whether the bars stand still."""
        return self._animation.state() == QAbstractAnimation.State.Stopped

    def sizeHint(self) -> QSize:
        return QSize(268, self._row_px() * len(self._labels))

    def minimumSizeHint(self) -> QSize:
        least_px = min(self._least_row_px or ROW_PX, self._row_px())
        return QSize(200, least_px * len(self._labels))

    def _row_px(self) -> int:
        return DENSE_ROW_PX if len(self._labels) >= DENSE_FROM else ROW_PX

    def _ease(self, share: float) -> None:
        goal = self._target or [0.0] * len(self._labels)
        self._shown = [a + (b - a) * share for a, b in zip(self._from, goal, strict=True)]
        self.update()

    def spoken(self) -> str:
        """All values, in the order of the bars."""
        if self._target is None:
            return self.tr("No reading")
        rows = zip(self._labels, self._target, strict=True)
        return listed(f"{shown_word(label)} {percent(value)}" for label, value in rows)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        plain, bold = theme.font(tabular=True), theme.font(bold=True, tabular=True)
        words = QFontMetricsF(bold)
        left = max((words.horizontalAdvance(shown_word(label)) for label in self._labels), default=0.0)
        left = min(left, 0.45 * self.width()) + GAP_PX
        number_px = words.horizontalAdvance(percent(1.0)) + 2
        track_px = self.width() - left - number_px - GAP_PX
        top_row = max(range(len(self._labels)), key=lambda i: (self._target or [])[i]) if self._target else -1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row_px = min(self._row_px(), self.height() / max(1, len(self._labels)))  # a low window squeezes them
        for row, label in enumerate(self._labels):
            area = QRectF(0, row * row_px, self.width(), row_px)
            leading = row == top_row
            painter.setFont(bold if leading else plain)
            painter.setPen(QColor(look.text if self._target else look.quiet))
            word = QFontMetricsF(painter.font()).elidedText(
                shown_word(label), Qt.TextElideMode.ElideRight, left - GAP_PX + 1
            )
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)
            painter.setPen(QColor(look.text if leading else look.quiet))
            number = percent(self._target[row]) if self._target else "\u2013"
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
            if track_px > 8:
                track = QRectF(left, area.center().y() - BAR_PX / 2, track_px, BAR_PX)
                self._paint_bar(painter, track, self._shown[row], look.expression(label))
        painter.end()

    def _paint_bar(self, painter: QPainter, track: QRectF, value: float, colour: QColor) -> None:
        look = theme.current()
        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(track, radius, radius)
        # Where a reading begins to count as sure.
        painter.setPen(QPen(QColor(look.edge), 1))
        middle = round(track.left() + NOT_SURE_BELOW * track.width()) + 0.5
        painter.drawLine(QPointF(middle, track.top() + 2), QPointF(middle, track.bottom() - 2))
        if self._target is None and value <= 0.001:
            return
        painter.save()
        # A short bar is the round end of the track, cut off: never a dot that is wider than its value.
        filled = QRectF(track)
        filled.setWidth(max(SMALLEST_BAR_PX, value * track.width()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if filled.width() >= track.height():
            painter.drawRoundedRect(filled, radius, radius)
        else:
            painter.setClipRect(filled)
            painter.drawRoundedRect(QRectF(track.left(), track.top(), track.height(), track.height()), radius, radius)
        painter.restore()

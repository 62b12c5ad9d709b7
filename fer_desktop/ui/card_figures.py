"""What was measured of a model, drawn: recall of each class, and which class was taken for which."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fer_desktop.cards import ClassFigures, Measurement
from fer_desktop.colours import contrast, mixed
from fer_desktop.expressions import canonical, display_order, shown_word
from fer_desktop.numbers import figure, percent
from fer_desktop.ui import theme
from fer_desktop.ui.spoken import Voice
from fer_desktop.words import headed, listed, translate

ROW_PX = 26
BAR_PX = 10
GAP_PX = 12
CELL_PX = 34
"""Height of a cell of the confusion matrix."""
HEAD_PX = 26
STRONGEST = 0.8
"""Share of the accent in a cell that holds all faces of its row."""


def shown_order(classes: Sequence[str]) -> list[int]:
    """Indices into `classes` in the order in which expressions are always shown."""
    return display_order([canonical(name) for name in classes])


def class_word(name: str) -> str:
    """How a class is called on the screen."""
    return shown_word(canonical(name))


class RecallBars(QWidget):
    """A bar for each class: which share of its faces was read right, with its 95 % interval and the number of faces."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Recall of each class"))
        self.voice = Voice(self, lambda: "; ".join(recall_text(row) for row in self._rows))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows: tuple[ClassFigures, ...] = ()

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the classes of this evaluation."""
        self._rows = tuple(measurement.per_class[i] for i in shown_order(measurement.classes))
        self.voice.changed()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(480, ROW_PX * len(self._rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(300, ROW_PX * len(self._rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(tabular=True)
        painter.setFont(font)
        words = QFontMetricsF(font)
        left = max((words.horizontalAdvance(class_word(row.label)) for row in self._rows), default=0.0) + GAP_PX
        faces_px = max((words.horizontalAdvance(faces_text(row.faces)) for row in self._rows), default=0.0)
        number_px = words.horizontalAdvance(percent(1.0))
        track_px = self.width() - left - number_px - faces_px - 2 * GAP_PX - 4
        right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for place, row in enumerate(self._rows):
            area = QRectF(0, place * ROW_PX, self.width(), ROW_PX)
            painter.setPen(QColor(look.text))
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, class_word(row.label))
            numbers = QRectF(left + track_px + GAP_PX, area.top(), number_px, ROW_PX)
            painter.drawText(numbers, right_middle, percent(row.recall) if row.recall is not None else "\u2013")
            painter.setPen(QColor(look.quiet))
            painter.drawText(area, right_middle, faces_text(row.faces))
            self._paint_bar(painter, QRectF(left, area.center().y() - BAR_PX / 2, track_px, BAR_PX), row)
        painter.end()

    def _paint_bar(self, painter: QPainter, track: QRectF, row: ClassFigures) -> None:
        look = theme.current()
        radius = BAR_PX / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(track, radius, radius)
        if row.recall is None:
            return
        painter.save()
        painter.setClipRect(QRectF(track.left(), track.top(), max(2.0, row.recall * track.width()), BAR_PX))
        painter.setBrush(look.expression(canonical(row.label)))
        painter.drawRoundedRect(track, radius, radius)
        painter.restore()
        if row.recall_interval is not None:
            low, high = (track.left() + share * track.width() for share in row.recall_interval)
            middle = track.center().y()
            # Twice: with a rim of the ground's colour it is seen on a bar of any colour, whose end is still seen.
            for colour, width in ((look.background, 3.0), (look.text, 1.5)):
                painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(QPointF(low, middle), QPointF(high, middle))
                for end in (low, high):
                    painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))


class ConfusionMatrix(QWidget):
    """A row for each true class, a column for each answer: how many faces, and shaded by their share of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.voice = Voice(self, self.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._words: list[str] = []
        self._table: list[list[int]] = []

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the table of this evaluation; nothing where it has none."""
        order = shown_order(measurement.classes)
        table = measurement.confusion
        self._words = [class_word(measurement.classes[i]) for i in order] if table else []
        self._table = [[table[i][j] for j in order] for i in order] if table else []
        self.voice.changed()
        self.setVisible(bool(self._words))
        self.updateGeometry()
        self.update()

    def spoken(self) -> str:
        """Row by row."""
        return ". ".join(self.row_text(row) for row in range(len(self._words)))

    def row_text(self, row: int) -> str:
        """``Of 28 faces of Disgust: 8 read as Disgust, 11 as Anger``, the most frequent answers after the right one."""
        counts = self._table[row]
        others = sorted((j for j in range(len(counts)) if j != row and counts[j]), key=lambda j: -counts[j])
        said = [self.tr("{count} read as {word}").format(count=figure(counts[row]), word=self._words[row])]
        said += [self.tr("{count} as {word}").format(count=figure(counts[j]), word=self._words[j]) for j in others]
        head = self.tr("Of {count} faces of {word}").format(count=figure(sum(counts)), word=self._words[row])
        return headed(head, listed(said))

    def cell_text(self, row: int, column: int) -> str:
        """One cell in a sentence."""
        counts = self._table[row]
        whole = sum(counts)
        return self.tr("{count} of {whole} faces of {true} ({share}) were read as {answer}.").format(
            count=figure(counts[column]),
            whole=figure(whole),
            true=self._words[row],
            share=percent(counts[column] / whole if whole else 0.0),
            answer=self._words[column],
        )

    def sizeHint(self) -> QSize:
        return QSize(620, round(self._head_px()) + CELL_PX * len(self._words) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, self.sizeHint().height())

    def cell_at(self, at: QPointF) -> tuple[int, int] | None:
        """Row and column under a point."""
        left, width, top = self._grid()
        row, column = int((at.y() - top) // CELL_PX), int((at.x() - left) // width) if width > 0 else -1
        count = len(self._words)
        return (row, column) if 0 <= row < count and 0 <= column < count else None

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.cell_text(*cell) if cell is not None else "", self)
            return True
        return super().event(event)

    def _grid(self) -> tuple[float, float, float]:
        """Left edge of the cells, width of one, their upper edge; px."""
        words = QFontMetricsF(theme.font())
        left = max((words.horizontalAdvance(word) for word in self._words), default=0.0) + GAP_PX
        return left, (self.width() - left) / max(1, len(self._words)), self._head_px()

    def _head_px(self) -> float:
        """The answers stand above their columns, upright where there is no room for that."""
        small = QFontMetricsF(theme.font(theme.SMALL_PX))
        longest = max((small.horizontalAdvance(word) for word in self._words), default=0.0)
        return longest + 10 if self._upright(longest) else HEAD_PX

    def _upright(self, longest: float) -> bool:
        words = QFontMetricsF(theme.font())
        left = max((words.horizontalAdvance(word) for word in self._words), default=0.0) + GAP_PX
        return longest + 4 > (max(self.width(), 300) - left) / max(1, len(self._words))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._words:
            return
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, width, top = self._grid()
        self._paint_heads(painter, left, width, top)
        for row, word in enumerate(self._words):
            y = top + row * CELL_PX
            painter.setFont(theme.font())
            painter.setPen(QColor(look.text))
            painter.drawText(QRectF(0, y, left - GAP_PX, CELL_PX), Qt.AlignmentFlag.AlignVCenter, word)
            whole = sum(self._table[row])
            for column, count in enumerate(self._table[row]):
                cell = QRectF(left + column * width, y, width, CELL_PX).adjusted(1, 1, -1, -1)
                ground = mixed(look.raised, look.accent_fill, STRONGEST * (count / whole if whole else 0.0))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(ground))
                painter.drawRoundedRect(cell, 4, 4)
                if row == column:
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.setPen(QPen(QColor(look.accent), 1))
                    painter.drawRoundedRect(cell.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
                inks = (look.text, look.background) if count else (look.quiet,)
                painter.setPen(QColor(max(inks, key=lambda ink: contrast(ink, ground))))
                painter.setFont(theme.font(12, bold=row == column, tabular=True))
                painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, figure(count))
        painter.end()

    def _paint_heads(self, painter: QPainter, left: float, width: float, top: float) -> None:
        painter.setFont(theme.font(theme.SMALL_PX))
        painter.setPen(QColor(theme.current().quiet))
        upright = top > HEAD_PX
        for column, word in enumerate(self._words):
            if upright:
                painter.save()
                painter.translate(left + (column + 0.5) * width, top - 5)
                painter.rotate(-90)
                painter.drawText(QRectF(0, -10, top, 20), Qt.AlignmentFlag.AlignVCenter, word)
                painter.restore()
            else:
                area = QRectF(left + column * width - 4, 0, width + 8, top)
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, word)


def recall_text(row: ClassFigures) -> str:
    """``Disgust 29 %, 28 faces``."""
    share = percent(row.recall) if row.recall is not None else "\u2013"
    return f"{class_word(row.label)} {share}, {faces_text(row.faces)}"


def faces_text(count: int) -> str:
    """``1,254 faces``."""
    if count == 1:
        return translate("ModelPage", "1 face")
    return translate("ModelPage", "{count} faces").format(count=figure(count))

"""The figures of one evaluation of a model: tiles, recall of each class, and the confusion matrix."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fer_desktop.cards import Interval, Measurement
from fer_desktop.numbers import figure, percent, percent_sign
from fer_desktop.ui import theme
from fer_desktop.ui.card_figures import ConfusionMatrix, RecallBars
from fer_desktop.ui.face_panel import section_label
from fer_desktop.words import translate

UNKNOWN = "\u2013"


class FiguresView(QWidget):
    """Shows one `Measurement` at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = {name: Tile() for name in ("accuracy", "recall", "f1", "calibration")}
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in self._tiles.values():
            tiles.addWidget(tile, 1)
        self._recalls, self._matrix = RecallBars(), ConfusionMatrix()
        self._matrix_title = section_label(translate("ModelPage", "What is taken for what"))
        self._matrix_words = text_label(
            translate(
                "ModelPage",
                "Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the "
                "colour, the larger the share of the row.",
            ),
            "small",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(tiles)
        column.addSpacing(10)
        column.addWidget(section_label(translate("ModelPage", "Recall of each class")))
        column.addWidget(self._recalls)
        words = translate("ModelPage", "The share of its faces that are read right, with its 95 % interval.")
        column.addWidget(text_label(words, "small"))
        column.addSpacing(10)
        for widget in (self._matrix_title, self._matrix, self._matrix_words):
            column.addWidget(widget)

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the figures of this evaluation."""
        m = measurement
        self._tiles["accuracy"].fill(
            translate("ModelPage", "right at the first guess"), m.accuracy, m.accuracy_interval
        )
        self._tiles["recall"].fill(
            translate("ModelPage", "mean over the classes"), m.macro_recall, m.macro_recall_interval
        )
        self._tiles["f1"].fill(translate("ModelPage", "macro F1"), m.macro_f1, m.macro_f1_interval)
        self._tiles["calibration"].fill(
            translate("ModelPage", "error of the stated probabilities"), m.calibration_error, None, _chance(m)
        )
        self._recalls.show_measurement(m)
        self._matrix.show_measurement(m)
        for label in (self._matrix_title, self._matrix_words):
            label.setVisible(bool(m.confusion))


class Tile(QFrame):
    """A figure, its 95 % interval, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "tile")
        self._value, self._interval, self._caption = QLabel(), QLabel(), QLabel()
        theme.set_role(self._value, "title")
        theme.set_role(self._interval, "small")
        theme.set_role(self._caption, "small")
        for label in (self._interval, self._caption):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        for label in (self._value, self._interval, self._caption):
            column.addWidget(label)
        column.addStretch(1)

    def fill(self, caption: str, share: float | None, interval: Interval | None, beside: str = "") -> None:
        """:param beside: what stands in place of an interval where there is none"""
        around = interval_text(interval) or beside
        self._value.setText(share_text(share))
        self._interval.setText(around)
        self._interval.setVisible(bool(around))
        self._caption.setText(caption)
        self.setAccessibleName(f"{share_text(share)} {caption} {around}".rstrip())


def _chance(measurement: Measurement) -> str:
    """How large the error of the stated probabilities would be if there were none: few faces make it large."""
    share = measurement.calibration_by_chance
    if share is None:
        return ""
    return translate("ModelPage", "by chance up to {share}").format(share=share_text(share))


def share_text(share: float | None) -> str:
    """``84.4 %``."""
    return percent(share, 1) if share is not None else UNKNOWN


def interval_text(interval: Interval | None) -> str:
    """``83.1 to 85.6 %``."""
    if interval is None:
        return ""
    low, high = (figure(100 * share, 1) for share in interval)
    return percent_sign(translate("ModelPage", "{low} to {high}").format(low=low, high=high))


def text_label(text: str, role: str = "") -> QLabel:
    """A text that wraps and can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        theme.set_role(label, role)
    return label

"""What is known of a model, as a page to read: its card."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.cards import Card, Interval, Measurement
from fer_desktop.overlay import percent
from fer_desktop.settings import PRIORS
from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.card_figures import ConfusionMatrix, RecallBars
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.ui.face_panel import section_label
from fer_desktop.ui.prior_words import prior_name

WIDTH_PX, HEIGHT_PX = 760, 780
UNKNOWN = "\u2013"
LABEL_SETS = {"ferplus": "FER+", "fer2013": "FER2013", "sentiment": "Sentiment"}


class ModelPage(Dialog):
    """A card. The figures are those of one evaluation at a time; where there are several, one can choose."""

    removeRequested = Signal()
    """The user wants to take this model, which was added, away again."""

    def __init__(self, card: Card, in_use: bool, parent: QWidget | None = None) -> None:
        super().__init__(_tr("About “{name}”").format(name=card.name), parent)
        self._card = card
        room = parent.screen().availableGeometry().height() if parent is not None and parent.screen() else HEIGHT_PX
        self.resize(WIDTH_PX, min(HEIGHT_PX, room - 40))
        self._inner = QWidget()
        self._content = QVBoxLayout(self._inner)
        self._content.setContentsMargins(0, 0, 16, 0)
        self._content.setSpacing(8)
        self._add_head(in_use)
        self._add_figures()
        self._add_facts()
        self._add_sentences(_tr("Limits"), card.limits)
        self._add_ablation()
        self._add_sentences(_tr("Notes"), card.notes)
        self._content.addStretch(1)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        self.area.setAccessibleName(self.windowTitle())
        self.column.addWidget(self.area, 1)
        if not card.own:
            remove = self.add_button(_tr("Remove this model…"))
            remove.clicked.connect(self.removeRequested)
        self.add_close_button()

    def _add_head(self, in_use: bool) -> None:
        card = self._card
        self._add(card.name, "heading")
        origin = _tr("comes with the app") if card.own else _tr("added by you")
        parts = [_tr("Version {version}").format(version=card.version), origin]
        if in_use:
            parts.append(_tr("in use"))
        self._add(" \u00b7 ".join(parts), "quiet")
        if card.summary:
            self._content.addSpacing(4)
            self._add(card.summary)

    # --- figures ---

    def _add_figures(self) -> None:
        self._content.addSpacing(8)
        found = self._card.measurements
        if not found:
            self._add_section(_tr("Measured"))
            self._add(_tr("Nobody has measured this model yet, or its card does not tell."), "quiet")
            return
        self._tiles = {name: Tile() for name in ("accuracy", "recall", "f1", "calibration")}
        tiles = QHBoxLayout()
        tiles.setSpacing(8)
        for tile in self._tiles.values():
            tiles.addWidget(tile, 1)
        self._recalls, self._matrix = RecallBars(), ConfusionMatrix()
        self._menu = QMenu(self)
        self.choice = Picker(self._menu, WIDTH_PX)
        self.choice.setAccessibleName(_tr("Measured on"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for measurement in found:
            action = self._menu.addAction(measurement_name(measurement))
            action.triggered.connect(lambda _checked=False, m=measurement: self.show_measurement(m))
        self._add_section(_tr("Measured on"))
        self._content.addWidget(self.choice)
        self.choice.setVisible(len(found) > 1)
        self._split = self._add("", "quiet")
        if self._card.protocol:
            self._add(self._card.protocol, "small")
        self._content.addSpacing(4)
        self._content.addLayout(tiles)
        self._add_section(_tr("Recall of each class"))
        self._content.addWidget(self._recalls)
        self._add(_tr("The share of its faces that are read right, with its 95 % interval."), "small")
        self._matrix_title = self._add_section(_tr("What is taken for what"))
        self._content.addWidget(self._matrix)
        self._matrix_words = self._add(
            _tr(
                "Rows: what people saw in a face. Columns: what the model read. Figures: faces. The stronger the "
                "colour, the larger the share of the row."
            ),
            "small",
        )
        self.show_measurement(found[0])

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the figures of this evaluation of the model."""
        m = measurement
        self.choice.set_text(measurement_name(m))
        where = m.split or LABEL_SETS.get(m.labels, m.labels)
        self._split.setText(_tr("{where}: {faces} faces").format(where=where, faces=f"{m.faces:,}"))
        self._tiles["accuracy"].fill(_tr("right at the first guess"), m.accuracy, m.accuracy_interval)
        self._tiles["recall"].fill(_tr("mean over the classes"), m.macro_recall, m.macro_recall_interval)
        self._tiles["f1"].fill(_tr("macro F1"), m.macro_f1, None)
        self._tiles["calibration"].fill(_tr("error of the stated probabilities"), m.calibration_error, None)
        self._recalls.show_measurement(m)
        self._matrix.show_measurement(m)
        for label in (self._matrix_title, self._matrix_words):
            label.setVisible(bool(m.confusion))

    # --- facts ---

    def _add_facts(self) -> None:
        card = self._card
        size = _tr("{width} \u00d7 {height} pixels, {colour}").format(
            width=card.input_size[0],
            height=card.input_size[1],
            colour=_tr("colour" if card.colour == "rgb" else "grey"),
        )
        rows = [
            (_tr("Architecture"), card.architecture),
            (_tr("Parameters"), count_text(card.parameters)),
            (_tr("Multiply-adds"), self._work_text()),
            (_tr("Takes faces of"), size),
            (_tr("File"), f"{card.bytes / 1e6:.1f} MB"),
            (_tr("Time for a face"), self._speed_text()),
            (_tr("Where it looked"), card.attention),
            (_tr("Learned from"), card.training_data),
            (_tr("Terms"), card.licence),
        ]
        self._add_section(_tr("Facts"))
        self._add_grid([row for row in rows if row[1]])

    def _work_text(self) -> str:
        count = count_text(self._card.multiply_adds)
        return _tr("{count} for a face").format(count=count) if count else ""

    def _speed_text(self) -> str:
        speed = self._card.speed
        if speed is None:
            return ""
        text = _tr("{one} ms alone, {many} ms among {batch}").format(
            one=f"{speed.one_face_ms:.1f}", many=f"{speed.batch_face_ms:.1f}", batch=speed.batch
        )
        return f"{text} ({speed.machine})" if speed.machine else text

    def _add_ablation(self) -> None:
        """Variants that were trained the same way: what each part brings."""
        rows = self._card.ablation
        if not rows:
            return
        self._add_section(_tr("What each part brings"))
        heads = list(dict.fromkeys(key for row in rows for key in row))
        grid = [[key.replace("_", " ") for key in heads], *([cell_text(row.get(key)) for key in heads] for row in rows)]
        self._add_grid(grid)

    def _add_sentences(self, title: str, sentences: Sequence[str]) -> None:
        if sentences:
            self._add_section(title)
        self._add_grid([("\u2022", sentence) for sentence in sentences], 8)

    # --- pieces ---

    def _add_grid(self, rows: Sequence[Sequence[str]], space_px: int = 24) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space_px)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(len(rows[0]) - 1 if rows else 0, 1)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                label = _label(text, "" if column else "quiet")
                label.setWordWrap(column == len(row) - 1)
                grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
        self._content.addLayout(grid)

    def _add_section(self, title: str) -> QLabel:
        self._content.addSpacing(10)
        label = section_label(title)
        self._content.addWidget(label)
        return label

    def _add(self, text: str, role: str = "") -> QLabel:
        label = _label(text, role)
        self._content.addWidget(label)
        return label


class Tile(QFrame):
    """A figure, its 95 % interval, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "tile")
        self._value, self._interval, self._caption = QLabel(), QLabel(), QLabel()
        theme.set_role(self._value, "title")
        theme.set_role(self._interval, "small")
        theme.set_role(self._caption, "small")
        self._caption.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(2)
        for label in (self._value, self._interval, self._caption):
            column.addWidget(label)
        column.addStretch(1)

    def fill(self, caption: str, share: float | None, interval: Interval | None) -> None:
        self._value.setText(share_text(share))
        self._interval.setText(interval_text(interval))
        self._interval.setVisible(interval is not None)
        self._caption.setText(caption)
        self.setAccessibleName(f"{share_text(share)} {caption} {interval_text(interval)}")


def measurement_name(measurement: Measurement) -> str:
    """``FER+ · Everyday faces``."""
    prior = measurement.prior
    words = prior_name(prior) if prior in PRIORS else _tr("strength {strength}").format(strength=prior)
    data = LABEL_SETS.get(measurement.labels, measurement.labels)
    return " \u00b7 ".join(part for part in (data, words) if part)


def share_text(share: float | None) -> str:
    """``84.4 %``."""
    return f"{100 * share:.1f}\u00a0%" if share is not None else UNKNOWN


def interval_text(interval: Interval | None) -> str:
    """``83.1 to 85.6 %``."""
    return f"{100 * interval[0]:.1f} to {100 * interval[1]:.1f}\u00a0%" if interval is not None else ""


def count_text(count: int | None) -> str:
    """``2.80 million``; empty where it is not known."""
    if count is None:
        return ""
    for size, word in ((1e9, _tr("billion")), (1e6, _tr("million"))):
        if count >= size:
            return f"{count / size:.3g} {word}"
    return f"{count:,}"


def cell_text(value: object) -> str:
    """A value of a table as it stands in a card's file."""
    if isinstance(value, bool):
        return _tr("yes") if value else _tr("no")
    if isinstance(value, float):
        return percent(value) if value == 1 else share_text(value) if 0 < value < 1 else f"{value:g}"
    if isinstance(value, int):
        return f"{value:,}"
    return str(value) if isinstance(value, str) else ""


def _label(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        theme.set_role(label, role)
    return label


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelPage", text)

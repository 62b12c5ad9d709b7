"""What is known of a model, as a page to read: its card."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.cards import Card, Measurement, shown_text
from fer_desktop.expressions import word_within
from fer_desktop.numbers import briefly, figure, large, percent
from fer_desktop.settings import PRIORS
from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.card_figures import faces_text
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.ui.face_panel import section_label
from fer_desktop.ui.figure_words import set_name
from fer_desktop.ui.figures_view import FiguresView, share_text, text_label
from fer_desktop.ui.prior_words import prior_name
from fer_desktop.words import listed, translate

WIDTH_PX, HEIGHT_PX = 760, 780


class ModelPage(Dialog):
    """A card. The figures are those of one evaluation at a time; where there are several, one can choose."""

    removeRequested = Signal()
    """The user wants to take this model, which was added, away again."""

    def __init__(self, card: Card, in_use: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("ModelPage", "About “{name}”").format(name=card.name), parent)
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
        self._add_sentences(translate("ModelPage", "Limits"), card.limits)
        self._add_ablation()
        self._add_sentences(translate("ModelPage", "Notes"), card.notes)
        self._content.addStretch(1)
        self.area = QScrollArea()
        theme.set_role(self.area, "reading")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        self.area.setAccessibleName(self.windowTitle())
        self.column.addWidget(self.area, 1)
        if not card.own:
            remove = self.add_button(translate("ModelPage", "Remove this model…"))
            remove.clicked.connect(self.removeRequested)
        self.add_close_button()

    def _add_head(self, in_use: bool) -> None:
        card = self._card
        self._add(card.name, "heading")
        origin = translate("ModelPage", "comes with the app") if card.own else translate("ModelPage", "added by you")
        parts = [translate("ModelPage", "Version {version}").format(version=card.version), origin]
        if in_use:
            parts.append(translate("ModelPage", "in use"))
        self._add(" \u00b7 ".join(parts), "quiet")
        if card.summary:
            self._content.addSpacing(4)
            self._add(shown_text(card.summary))

    # --- figures ---

    def _add_figures(self) -> None:
        self._content.addSpacing(8)
        found = self._card.measurements
        if not found:
            self._add_section(translate("ModelPage", "Measured"))
            self._add(translate("ModelPage", "Nobody has measured this model yet, or its card does not tell."), "quiet")
            return
        menu = QMenu(self)
        self.choice = Picker(menu, WIDTH_PX)
        self.choice.setAccessibleName(translate("ModelPage", "Measured on"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for measurement in found:
            action = menu.addAction(measurement_name(measurement))
            action.triggered.connect(lambda _checked=False, m=measurement: self.show_measurement(m))
        self._add_section(translate("ModelPage", "Measured on"))
        self._content.addWidget(self.choice)
        self.choice.setVisible(len(found) > 1)
        self._split = self._add("", "quiet")
        if self._card.protocol:
            self._add(shown_text(self._card.protocol), "small")
        self._content.addSpacing(4)
        self._figures = FiguresView()
        self._content.addWidget(self._figures)
        self.show_measurement(found[0])

    def show_measurement(self, measurement: Measurement) -> None:
        """Show the figures of this evaluation of the model."""
        self.choice.set_text(measurement_name(measurement))
        where = shown_text(measurement.split) or set_name(measurement.labels)
        self._split.setText(
            translate("ModelPage", "{where}: {faces}").format(where=where, faces=faces_text(measurement.faces))
        )
        self._figures.show_measurement(measurement)

    # --- facts ---

    def _add_facts(self) -> None:
        card = self._card
        size = translate("ModelPage", "{width} \u00d7 {height} pixels, {colour}").format(
            width=card.input_size[0],
            height=card.input_size[1],
            colour=translate("ModelPage", "colour") if card.colour == "rgb" else translate("ModelPage", "grey"),
        )
        rows = [
            (translate("ModelPage", "Architecture"), card.architecture),
            (translate("ModelPage", "Parameters"), count_text(card.parameters)),
            (translate("ModelPage", "Multiply-adds"), self._work_text()),
            (translate("ModelPage", "Takes faces of"), size),
            (translate("ModelPage", "Expressions"), listed(map(word_within, card.labels))),
            (translate("ModelPage", "File"), _size_text(card.bytes)),
            (translate("ModelPage", "Time for a face"), self._speed_text()),
            (translate("ModelPage", "Where it looked"), shown_text(card.attention)),
            (translate("ModelPage", "Learned from"), shown_text(card.training_data, figure)),
            (translate("ModelPage", "Terms"), shown_text(card.licence)),
        ]
        self._add_section(translate("ModelPage", "Facts"))
        self._add_grid([row for row in rows if row[1]])

    def _work_text(self) -> str:
        count = count_text(self._card.multiply_adds)
        return translate("ModelPage", "{count} for a face").format(count=count) if count else ""

    def _speed_text(self) -> str:
        speed = self._card.speed
        if speed is None:
            return ""
        text = translate("ModelPage", "{one} ms alone, {many} ms among {batch}").format(
            one=figure(speed.one_face_ms, 1), many=figure(speed.batch_face_ms, 1), batch=speed.batch
        )
        return f"{text} ({speed.machine})" if speed.machine else text

    def _add_ablation(self) -> None:
        """Variants that were trained the same way: what each part brings."""
        rows = self._card.ablation
        if not rows:
            return
        self._add_section(translate("ModelPage", "What each part brings"))
        heads = list(dict.fromkeys(key for row in rows for key in row))
        names = [shown_text(key.replace("_", " ")) for key in heads]
        grid = [names, *([cell_text(row.get(key)) for key in heads] for row in rows)]
        self._add_grid(grid)

    def _add_sentences(self, title: str, sentences: Sequence[str]) -> None:
        if sentences:
            self._add_section(title)
        self._add_grid([("\u2022", shown_text(sentence)) for sentence in sentences], 8)

    # --- pieces ---

    def _add_grid(self, rows: Sequence[Sequence[str]], space_px: int = 24) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space_px)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(len(rows[0]) - 1 if rows else 0, 1)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                label = text_label(text, "" if column else "quiet")
                label.setWordWrap(column == len(row) - 1)
                grid.addWidget(label, place, column, Qt.AlignmentFlag.AlignTop)
        self._content.addLayout(grid)

    def _add_section(self, title: str) -> QLabel:
        self._content.addSpacing(10)
        label = section_label(title)
        self._content.addWidget(label)
        return label

    def _add(self, text: str, role: str = "") -> QLabel:
        label = text_label(text, role)
        self._content.addWidget(label)
        return label


def measurement_name(measurement: Measurement) -> str:
    """``FER+ · Everyday faces``."""
    prior = measurement.prior
    words = (
        prior_name(prior) if prior in PRIORS else translate("ModelPage", "strength {strength}").format(strength=prior)
    )
    return " \u00b7 ".join(part for part in (set_name(measurement.labels), words) if part)


def count_text(count: int | None) -> str:
    """``2.80 million``; empty where it is not known."""
    if count is None:
        return ""
    return large(count, translate("ModelPage", "{count} billion"), translate("ModelPage", "{count} million"))


def _size_text(count: int) -> str:
    """``11.2 MB``, of a small file ``6 kB``."""
    if count < 1_000_000:
        return translate("ModelPage", "{number} kB").format(number=figure(max(1, count / 1000)))
    return translate("ModelPage", "{number} MB").format(number=figure(count / 1e6, 1))


def cell_text(value: object) -> str:
    """A value of a table as it stands in a card's file."""
    if isinstance(value, bool):
        return translate("ModelPage", "yes") if value else translate("ModelPage", "no")
    if isinstance(value, float):
        return percent(value) if value == 1 else share_text(value) if 0 < value < 1 else briefly(value)
    if isinstance(value, int):
        return figure(value)
    return shown_text(value) if isinstance(value, str) else ""

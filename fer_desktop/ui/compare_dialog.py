"""Choosing the models that read the same faces."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from fer_desktop.numbers import percent
from fer_desktop.records import Recipe
from fer_desktop.ui import theme
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.ui.figure_words import measured_on
from fer_desktop.words import translate

FEWEST, MOST = 2, 4
"""So many columns the side panel has room for."""

WIDTH_PX = 460
HIGHEST_PX = 400
"""Of the list: more models than that has room for scroll, so that the buttons stay on small screens."""


class CompareDialog(Dialog):
    """A box to tick for each model."""

    def __init__(
        self, models: Sequence[tuple[Recipe, Path]], chosen: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        """:param chosen: the models that read now, the first one first"""
        super().__init__(translate("CompareDialog", "Compare models"), parent)
        title = QLabel(self.tr("Compare models"))
        theme.set_role(title, "title")
        text = QLabel(
            self.tr("They read the same faces at the same time. The first one is also written on the picture.")
        )
        text.setWordWrap(True)
        theme.set_role(text, "quiet")
        self.column.addWidget(title)
        self.column.addWidget(text)
        self.column.addSpacing(8)
        # Those in use keep their places: the first one stays the first.
        places = {path: place for place, path in enumerate(chosen)}
        ordered = sorted(models, key=lambda model: places.get(model[1], len(places)))
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(0, 0, 12, 0)
        self.boxes = {path: self._add(recipe, path in chosen) for recipe, path in ordered}
        self.column.addWidget(self._scrolling(), 1)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setMinimumHeight(20)
        theme.set_role(self.hint, "quiet")
        self.column.addSpacing(4)
        self.column.addWidget(self.hint)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.start = self.add_button(self.tr("Compare"), "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self.accept)
        self._ticked()
        self.fit(WIDTH_PX)

    def paths(self) -> list[Path]:
        """The chosen models, the one in use first."""
        return [path for path, box in self.boxes.items() if box.isChecked()]

    def _scrolling(self) -> QScrollArea:
        """The rows, all of them in sight where they are few."""
        inner = QWidget()
        inner.setLayout(self._rows)
        self._rows.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes have it, and come into sight with it
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        margins = self.layout().contentsMargins()
        area.setMinimumHeight(
            min(HIGHEST_PX, self._rows.totalHeightForWidth(WIDTH_PX - margins.left() - margins.right()))
        )
        return area

    def _add(self, recipe: Recipe, chosen: bool) -> QCheckBox:
        box = QCheckBox(recipe.name.replace("&", "&&"))
        box.setChecked(chosen)
        box.toggled.connect(self._ticked)
        about = QLabel(about_model(recipe))
        about.setWordWrap(True)
        about.setContentsMargins(30, 0, 0, 4)
        theme.set_role(about, "small")
        box.setAccessibleDescription(about.text())
        row = QVBoxLayout()
        row.setSpacing(0)
        row.addWidget(box)
        row.addWidget(about)
        self._rows.addLayout(row)
        return box

    def _ticked(self) -> None:
        count = len(self.paths())
        self.start.setEnabled(FEWEST <= count <= MOST)
        if len(self.boxes) < FEWEST:
            self.hint.setText(self.tr("There is only one model. Add another one in the Model menu first."))
        elif count > MOST:
            self.hint.setText(self.tr("At most {count} models at a time.").format(count=MOST))
        elif count < FEWEST:
            self.hint.setText(self.tr("Choose two models or more."))
        else:
            self.hint.clear()


def about_model(recipe: Recipe) -> str:
    """Version, number of classes and best known figure of a model, in a line."""
    parts = [
        translate("CompareDialog", "Version {version}").format(version=recipe.version),
        translate("CompareDialog", "{count} classes").format(count=len(recipe.labels)),
    ]
    known = next(((key, value) for key, value in recipe.accuracy.items() if key.endswith("top1")), None)
    if known is not None:
        parts.append(f"{percent(known[1], 1)} {measured_on(known[0])}")
    return " \u00b7 ".join(parts)

"""Testing a model on labelled faces of one's own: choosing, watching, and reading the figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from fer_desktop.cards import Measurement
from fer_desktop.numbers import figure
from fer_desktop.records import Recipe
from fer_desktop.settings import PRIORS
from fer_desktop.ui import dialogs, theme
from fer_desktop.ui.buttons import Button, Picker
from fer_desktop.ui.card_figures import faces_text
from fer_desktop.ui.figures_view import FiguresView
from fer_desktop.ui.prior_words import prior_name, prior_title
from fer_desktop.words import translate

WIDTH_PX, HEIGHT_PX = 680, 420
RESULT_HEIGHT_PX = 780
SPLITS = ("valid", "test", "train")


@dataclass(frozen=True, slots=True)
class MeasureWish:
    """What shall be measured."""

    model: Path
    data: Path
    split: str
    """One of `SPLITS`; for folders that have no such parts it means nothing."""
    prior: str
    """One of `fer_desktop.settings.PRIORS`."""
    scenes: bool
    """The pictures are whole photos, in which the face must be found first."""


class MeasureDialog(dialogs.Dialog):
    """Announces what is wished, and shows what it is told. Closing it while it runs means: stop."""

    startRequested = Signal(object)
    """A `MeasureWish`."""
    stopRequested = Signal()
    saveRequested = Signal(object)
    """Path: write the figures there, as JSON or, for ``.csv``, the confusion matrix as a table."""

    def __init__(
        self, models: Sequence[tuple[Recipe, Path]], present: Path, prior: str, folder: Path, parent: QWidget | None
    ) -> None:
        """:param folder: where the file dialogs start"""
        super().__init__(translate("MeasureDialog", "Test on your own faces"), parent)
        self.resize(WIDTH_PX, HEIGHT_PX)
        self._model, self._prior, self._split, self._folder = present, prior, SPLITS[0], folder
        self._running = False
        self._add_head()
        self._add_choices(models)
        self._add_progress()
        self.save = self.add_button(translate("MeasureDialog", "Save figures…"))
        self.save.clicked.connect(self._ask_save)
        self.save.hide()
        self.close_button = self.add_button(translate("MeasureDialog", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.start = self.add_button(translate("MeasureDialog", "Start"), "primary")
        self.start.setDefault(True)
        self.start.clicked.connect(self._start_or_stop)
        self.finished.connect(lambda _code: self._running and self.stopRequested.emit())
        self._update()

    # --- what it is told ---

    def progress(self, done: int, count: int) -> None:
        """So many faces are read."""
        if self._running:
            self._bar.setRange(0, max(1, count))
            self._bar.setValue(done)
            self._words.setText(
                translate("MeasureDialog", "{done} of {count} faces read").format(
                    done=figure(done), count=figure(count)
                )
            )

    def show_result(self, measurement: Measurement, remarks: str) -> None:
        """It is measured.

        :param remarks: what was left out, in sentences; may be empty
        """
        self._running = False
        self._update()
        faces = translate("MeasureDialog", "Measured on {faces}.").format(faces=faces_text(measurement.faces))
        self._say(f"{faces} {remarks}".strip())
        self._figures.show_measurement(measurement)
        self._area.show()
        self.save.show()
        parent = self.parentWidget()
        room = parent.screen().availableGeometry().height() - 40 if parent is not None else RESULT_HEIGHT_PX
        self.resize(self.width(), min(RESULT_HEIGHT_PX, room))

    def fail(self, message: str) -> None:
        """It could not be measured; or it was stopped, and there is nothing to say."""
        self._running = False
        self._update()
        self._say(message, "error" if message else "")

    # --- inside ---

    def _add_head(self) -> None:
        title = QLabel(translate("MeasureDialog", "Test on your own faces"))
        theme.set_role(title, "title")
        text = QLabel(
            translate(
                "MeasureDialog",
                "How often does a model see in faces what you see in them? Choose a folder that has a folder of "
                "pictures for each expression (happiness, anger …), or FER+, FER2013 or RAF-DB as they are given out. "
                "Nothing leaves this computer.",
            )
        )
        text.setWordWrap(True)
        theme.set_role(text, "quiet")
        self.column.addWidget(title)
        self.column.addWidget(text)
        self.column.addSpacing(8)

    def _add_choices(self, models: Sequence[tuple[Recipe, Path]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        names = {path: recipe.name for recipe, path in models}
        self.model = self._picker(names, self._model, lambda path: setattr(self, "_model", path))
        self.data = QLineEdit()
        self.data.setPlaceholderText(translate("MeasureDialog", "A folder or a zip file"))
        self.data.setAccessibleName(translate("MeasureDialog", "Labelled faces"))
        self.data.textChanged.connect(self._update)
        places = QHBoxLayout()
        places.setSpacing(8)
        places.addWidget(self.data, 1)
        self._browse = (Button(translate("MeasureDialog", "Folder…")), Button(translate("MeasureDialog", "Zip file…")))
        for button, ask in zip(self._browse, (self._ask_folder, self._ask_zip), strict=True):
            button.clicked.connect(ask)
            places.addWidget(button)
        priors = {prior: prior_name(prior) for prior in PRIORS}
        self.prior = self._picker(priors, self._prior, lambda prior: setattr(self, "_prior", prior))
        splits = dict(
            zip(
                SPLITS,
                (
                    translate("MeasureDialog", "Validation"),
                    translate("MeasureDialog", "Test"),
                    translate("MeasureDialog", "Training"),
                ),
                strict=True,
            )
        )
        self.split = self._picker(splits, self._split, lambda split: setattr(self, "_split", split))
        self.scenes = QCheckBox(translate("MeasureDialog", "These are whole photos: find the face first"))
        rows = (
            (translate("MeasureDialog", "Model"), self.model),
            (translate("MeasureDialog", "Labelled faces"), places),
            (translate("MeasureDialog", "Part, where there are parts"), self.split),
            (prior_title(), self.prior),
            ("", self.scenes),
        )
        for row, (text, field) in enumerate(rows):
            label = QLabel(text)
            theme.set_role(label, "quiet")
            label.setBuddy(field if isinstance(field, QWidget) else self.data)
            grid.addWidget(label, row, 0)
            if isinstance(field, QWidget):
                field.setAccessibleName(field.accessibleName() or text)
                grid.addWidget(field, row, 1)
            else:
                grid.addLayout(field, row, 1)
        self.column.addLayout(grid)

    def _add_progress(self) -> None:
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setMinimumHeight(20)
        self._words.setFont(theme.font(tabular=True))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(translate("MeasureDialog", "Faces read"))
        self._figures = FiguresView()
        inner = QWidget()
        inner.setLayout(QHBoxLayout())
        inner.layout().setContentsMargins(0, 0, 16, 0)
        inner.layout().addWidget(self._figures)
        self._area = QScrollArea()
        theme.set_role(self._area, "reading")
        self._area.setAccessibleName(translate("MeasureDialog", "What was measured"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inner)
        self._area.hide()
        self.column.addSpacing(4)
        self.column.addWidget(self._bar)
        self.column.addWidget(self._words)
        self.column.addWidget(self._area, 1)
        self.column.addStretch(0)

    def _picker(self, options: dict, chosen: object, choose: object) -> Picker:
        """A picker of `options` (value -> text)."""
        menu = QMenu(self)
        picker = Picker(menu, WIDTH_PX)
        picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picker.set_text(options.get(chosen, ""))

        def take(value: object, text: str) -> None:
            picker.set_text(text)
            choose(value)  # type: ignore[operator]

        for value, text in options.items():
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, value=value, text=text: take(value, text))
        return picker

    def _start_or_stop(self) -> None:
        if self._running:
            self.stopRequested.emit()
            self._say(translate("MeasureDialog", "Stopping…"))
            return
        self._running = True
        self._area.hide()
        self.save.hide()
        self._bar.setRange(0, 0)
        self._update()
        self._say(translate("MeasureDialog", "Looking for faces and labels…"))
        data = Path(self.data.text().strip()).expanduser()
        self.startRequested.emit(MeasureWish(self._model, data, self._split, self._prior, self.scenes.isChecked()))

    def _update(self) -> None:
        self.start.setText(translate("MeasureDialog", "Stop") if self._running else translate("MeasureDialog", "Start"))
        self.start.setEnabled(self._running or bool(self.data.text().strip()))
        for field in (self.model, self.data, *self._browse, self.prior, self.split, self.scenes):
            field.setEnabled(not self._running)
        self._bar.setVisible(self._running)

    def _say(self, text: str, role: str = "quiet") -> None:
        theme.set_role(self._words, role or "quiet")
        self._words.setText(text)

    def _ask_folder(self) -> None:
        folder = dialogs.ask_folder(self, translate("MeasureDialog", "Choose labelled faces"), self._folder)
        if folder is not None:
            self.data.setText(str(folder))

    def _ask_zip(self) -> None:
        file = dialogs.ask_zip_file(self, self._folder)
        if file is not None:
            self.data.setText(str(file))

    def _ask_save(self) -> None:
        target = dialogs.ask_figures_file(self, self._folder / "figures.json")
        if target is not None:
            self.saveRequested.emit(target)

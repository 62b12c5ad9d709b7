"""How the queue's files are analysed: model, sampling, part, smallest face, prior, outputs, folder."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop import paths
from fer_desktop.numbers import briefly
from fer_desktop.queue_records import OUTPUTS, Order, clock_text, seconds_of
from fer_desktop.records import Recipe
from fer_desktop.session_records import Choices
from fer_desktop.settings import PRIORS, Settings
from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Button, Picker
from fer_desktop.ui.prior_words import prior_name, prior_sentence, prior_title
from fer_desktop.words import translate

LINK_FRAME_PX = 4
"""Border and padding of a link in the style sheet."""

WIDTH_PX = 304
MARGIN_PX = 16
SCROLL_PX = 10
"""Room that a scroll bar takes."""

EVERY_S = (0.0, 0.1, 0.2, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0)
"""What is offered as the time between two analysed frames."""

STRENGTHS = dict(zip(PRIORS, (0.0, 0.5, 1.0), strict=True))
"""Prior -> how much of it is taken out, as `fer_desktop.prior.PRIORS` has it."""


class Choice(Picker):
    """One of several values."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        self._menu = QMenu()
        self._menu.setToolTipsVisible(True)
        super().__init__(self._menu, WIDTH_PX)
        self._menu.setParent(self, self._menu.windowFlags())  # and goes with it
        self.setAccessibleName(name)
        self.value: object = None
        self._texts: dict[object, str] = {}

    def offer(self, options: Sequence[tuple[object, str, str]]) -> None:
        """(value, text, tip) of each."""
        self._menu.clear()
        self._texts = {value: text for value, text, _ in options}
        for value, text, tip in options:
            action = self._menu.addAction(text.replace("&", "&&"))
            action.setToolTip(tip or text)
            action.triggered.connect(lambda _=False, value=value: self._choose(value))

    def set_value(self, value: object) -> None:
        """Show this one; the first one where it is not offered."""
        self.value = value if value in self._texts else next(iter(self._texts), None)
        self.set_text(self._texts.get(self.value, ""))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 32)

    def _choose(self, value: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)


class QueueChoices(QWidget):
    """Shows what is remembered and tells what changes."""

    changed = Signal(object)
    """{name of a field of `Settings`: its new value}"""
    folderWanted = Signal()
    """The user wants to choose another folder."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        self.setAccessibleName(self.tr("How files are analysed"))
        self._settings = Settings()
        self._models: tuple[tuple[Recipe, Path], ...] = ()
        self.model = Choice(self.tr("Model"))
        self.every = Choice(self.tr("Which frames"))
        self.every.offer([(every, every_text(every), "") for every in EVERY_S])
        self.prior = Choice(prior_title())
        self.prior.offer([(prior, prior_name(prior), prior_sentence(prior)) for prior in PRIORS])
        self.start = self._field(self.tr("Begin of the part"), self.tr("beginning"))
        self.end = self._field(self.tr("End of the part"), self.tr("end"))
        self.smallest = self._field(self.tr("Smallest face in pixels"), self.tr("any size"))
        self.outputs = {name: QCheckBox(text) for name, text in self._output_texts().items()}
        self.folder = QLabel()
        self.folder.setWordWrap(True)
        theme.set_role(self.folder, "quiet")
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.set_role(self.problem, "error")
        self.problem.hide()
        self._build()
        self.model.chosen.connect(lambda path: self.changed.emit({"queue_model": path.stem}))
        self.every.chosen.connect(lambda every: self.changed.emit({"queue_every_s": every}))
        self.prior.chosen.connect(lambda prior: self.changed.emit({"queue_prior": prior}))
        for field in (self.start, self.end, self.smallest):
            field.editingFinished.connect(self._take_fields)
            field.textChanged.connect(lambda _text: self._check())
        for box in self.outputs.values():
            box.toggled.connect(lambda _on: self._take_outputs())

    def _build(self) -> None:
        inner = QWidget()
        theme.set_role(inner, "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_PX, 16, MARGIN_PX, 12)
        column.setSpacing(6)

        def titled(title: str, *widgets: QWidget) -> None:
            label = QLabel(title.upper())
            label.setWordWrap(True)
            theme.set_role(label, "section")
            column.addWidget(label)
            if widgets[0] is not self.folder:
                label.setBuddy(widgets[0])
            for widget in widgets:
                column.addWidget(widget)
            column.addSpacing(8)

        titled(self.tr("Model"), self.model)
        titled(self.tr("Which frames of videos"), self.every)
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        part.setFocusProxy(self.start)
        row.addWidget(self.start, 1)
        row.addWidget(QLabel("–"))
        row.addWidget(self.end, 1)
        titled(self.tr("Part of videos (minutes:seconds)"), part)
        titled(self.tr("Leave out faces smaller than (px)"), self.smallest)
        titled(prior_title(), self.prior)
        boxes = QWidget()
        grid = self._grid = QGridLayout(boxes)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        table = QCheckBox(self.tr("Table (CSV)"))
        table.setChecked(True)
        table.setEnabled(False)
        table.setToolTip(self.tr("results.csv is always written: everything else is made from it"))
        self._boxes = [table, *self.outputs.values()]
        self._place_boxes()
        titled(self.tr("What is written"), boxes)
        change = Button(self.tr("Choose another folder…"), "link")
        change.clicked.connect(self.folderWanted)
        titled(self.tr("Where to"), self.folder)
        link = QHBoxLayout()
        # Its words begin where all others do; the frame that it has with the focus stands out.
        link.addSpacing(-LINK_FRAME_PX)
        link.addWidget(change, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(link)
        column.addWidget(self.problem)
        column.addStretch(1)
        hint = QLabel(self.tr("This holds for every file that begins from now on."))
        hint.setWordWrap(True)
        theme.set_role(hint, "small")
        column.addWidget(hint)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    # --- what it is told ---

    def show_settings(self, settings: Settings) -> None:
        """What is remembered."""
        self._settings = settings
        self.every.set_value(settings.queue_every_s)
        self.prior.set_value(settings.queue_prior)
        if not any(field.hasFocus() for field in (self.start, self.end, self.smallest)):
            self.start.setText(clock_text(settings.queue_from_s) if settings.queue_from_s else "")
            self.end.setText(clock_text(settings.queue_to_s) if settings.queue_to_s else "")
            self.smallest.setText(str(settings.queue_min_face_px) if settings.queue_min_face_px else "")
        for name, box in self.outputs.items():
            box.blockSignals(True)
            box.setChecked(name in settings.queue_outputs)
            box.blockSignals(False)
        folder = str(self.out())
        self.folder.setText(folder.replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.folder.setToolTip(folder)
        self._show_model()

    def follow(self, model_id: str) -> None:
        """Another model is in use: it analyses, too, where none was chosen for that."""
        if model_id != self._settings.model_id:
            self._settings = replace(self._settings, model_id=model_id)
            self._show_model()

    def set_models(self, models: Sequence[tuple[Recipe, Path]]) -> None:
        """The models there are, each with its file."""
        self._models = tuple(models)
        self.model.offer([(path, recipe.name, f"{recipe.name} {recipe.version}") for recipe, path in models])
        self._show_model()

    def offer_output(self, name: str, there: bool) -> None:
        """Whether one of `OUTPUTS` can be had here."""
        self.outputs[name].setVisible(there)
        self._place_boxes()

    def _place_boxes(self) -> None:
        """Two columns without holes; one where the words of a language are too long for that."""
        there = [box for box in self._boxes if not box.isHidden() or box.parent() is None]
        across = [max((box.sizeHint().width() for box in there[side::2]), default=0) for side in (0, 1)]
        columns = 2 if sum(across) + self._grid.horizontalSpacing() <= WIDTH_PX - 2 * MARGIN_PX - SCROLL_PX else 1
        for place, box in enumerate(there):
            self._grid.addWidget(box, place // columns, place % columns)

    # --- what is asked ---

    def out(self) -> Path:
        """Where the sessions go."""
        return Path(self._settings.queue_folder) if self._settings.queue_folder else paths.results_dir()

    def order(self) -> Order | None:
        """What is chosen; None while there is no model, or where the fields make no sense."""
        choices = self._choices()
        if choices is None or choices.problem() or not isinstance(self.model.value, Path):
            return None
        outputs = tuple(name for name, box in self.outputs.items() if box.isChecked() and not box.isHidden())
        return Order(self.model.value, self.out(), choices, outputs)

    def _choices(self) -> Choices | None:
        """None: a field can't be read."""
        start, end = self._seconds(self.start), self._seconds(self.end)
        text = self.smallest.text().strip()
        if start is None or end is None or not (not text or (text.isascii() and text.isdecimal())):
            return None
        every = self.every.value if isinstance(self.every.value, float) else 0.0
        strength = STRENGTHS.get(str(self.prior.value), 0.0)
        return Choices(every, start, end or None, float(text or 0), strength)

    def _seconds(self, field: QLineEdit) -> float | None:
        return seconds_of(field.text()) if field.text().strip() else 0.0

    def _check(self) -> None:
        """Say what makes no sense."""
        choices = self._choices()
        if choices is None:
            text = self.tr("Write times as minutes:seconds, such as 1:30, and the smallest face as a number.")
        else:
            text = choices.problem()
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _take_fields(self) -> None:
        choices = self._choices()
        if choices is None or choices.problem():
            return
        changes = {
            "queue_from_s": choices.from_s,
            "queue_to_s": choices.to_s or 0.0,
            "queue_min_face_px": int(choices.min_face_px),
        }
        if any(getattr(self._settings, name) != value for name, value in changes.items()):
            self.changed.emit(changes)

    def _take_outputs(self) -> None:
        ticked = tuple(name for name, box in self.outputs.items() if box.isChecked())
        self.changed.emit({"queue_outputs": ticked})

    def _show_model(self) -> None:
        wanted = self._settings.queue_model or self._settings.model_id
        self.model.set_value(next((path for _, path in self._models if path.stem == wanted), None))
        if not self._models:
            self.model.set_text(self.tr("Looking for models…"))

    def _field(self, name: str, empty: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setToolTip(name)
        field.setPlaceholderText(empty)
        field.setMaxLength(16)
        return field

    def _output_texts(self) -> dict[str, str]:
        texts = (
            self.tr("JSON Lines"),
            self.tr("Parquet"),
            self.tr("Subtitles"),
            self.tr("Annotated video"),
            self.tr("Labelled photos"),
            self.tr("Report"),
        )
        return dict(zip(OUTPUTS, texts, strict=True))


def every_text(every_s: float) -> str:
    """ "Every frame", "4 a second", "One every 2 s"."""
    if not every_s:
        return translate("QueueChoices", "Every frame")
    if every_s < 1:
        return translate("QueueChoices", "{count} a second").format(count=briefly(1 / every_s))
    if every_s == 1:
        return translate("QueueChoices", "One a second")
    if every_s < 60:
        return translate("QueueChoices", "One every {count} s").format(count=briefly(every_s))
    return translate("QueueChoices", "One every {count} min").format(count=briefly(every_s / 60))

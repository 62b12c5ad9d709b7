"""The model in use: its picker, its menu, and what is said when it cannot be loaded."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop import paths
from fer_desktop.cards import Card
from fer_desktop.engine_records import ModelFailed, ModelReady
from fer_desktop.records import ModelInfo, Recipe
from fer_desktop.ui import dialogs, menus
from fer_desktop.ui.compare_dialog import CompareDialog
from fer_desktop.ui.measure_dialog import MeasureDialog
from fer_desktop.ui.model_page import ModelPage
from fer_desktop.ui.remove_dialog import RemoveDialog
from fer_desktop.ui.window_shell import WindowShell


class ModelControl(QObject):
    """Knows which models there are and which one reads."""

    wanted = Signal(object)
    """[Path] of the models that the user chose, the one to use first."""
    addWanted = Signal(object)
    """[Path] of model files that the user wants to add; answered by `added` or `refused` for each."""
    removeWanted = Signal(object)
    """Path of an added model that the user wants to have no more; answered by `removed` or `refused`."""
    cardWanted = Signal(object)
    """Path of the model whose card the user wants to read; answered by `show_card` or `refused`."""
    measureOpened = Signal(object)
    """A `MeasureDialog` is open: somebody must serve it."""
    idle = Signal()
    """What was said to take a moment is over."""
    wantedAgain = Signal()
    """The one that failed shall be tried again."""

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._models: list[tuple[Recipe, Path]] = []
        self.info: ModelInfo | None = None
        """The one in use."""
        self.compared: tuple[ModelInfo, ...] = ()
        """Those that read the same faces besides."""
        self.trouble: ModelFailed | None = None
        """Why there is none, or why the one chosen last is not in use."""
        self._stands_in = False
        """Whether the one in use only stands in for the chosen one."""
        self._gone = ""
        """Id of the one used last, where it is not there any more and that is still to be said."""
        window.on("add_model", self._ask_model)
        window.on("about_model", lambda: self.info is not None and self.cardWanted.emit(self.info.path))
        window.on("measure", self._open_measure)
        window.on("compare", self._ask_comparison)
        window.on("stop_compare", self._stop_comparison)
        window.on("reload_model", self.wantedAgain.emit)
        window.on("about", lambda: dialogs.AboutDialog(self.info, window).open())
        window.banner.acted.connect(self.wantedAgain)
        window.banner.detailsRequested.connect(self._show_details)
        self._show()

    def set_models(self, models: Sequence[tuple[Recipe, Path]]) -> None:
        self._models = list(models)
        self._show()

    def ready(self, event: ModelReady) -> None:
        """They are loaded. What stands in for the chosen one is used and said, but not remembered as a choice."""
        self.info, self.compared = event.info, event.compared
        self._stands_in = event.instead_of is not None and self.trouble is not None
        if self._stands_in:
            self._say_trouble()
        else:
            self.trouble = None
            ids = tuple(other.path.stem for other in self.compared)
            self._window.remember(model_id=self.info.path.stem, compared_models=ids)
            self._window.banner.hide()
        if self._gone:
            self._say_gone()
        self._show()

    def moved(self, info: ModelInfo, compared: tuple[ModelInfo, ...]) -> None:
        """The same models are run by something else."""
        self.info, self.compared = info, compared

    def failed(self, event: ModelFailed) -> None:
        """It could not be loaded; the one before stays in use where there is one."""
        if event.compared:
            self._window.complain(event.message, event.detail)
            return
        self.trouble = event
        if self.info is None or self._stands_in:
            self._say_trouble()
        else:
            text = self.tr("{problem} “{name}” goes on reading.")
            self._window.complain(text.format(problem=event.message, name=self.info.recipe.name), event.detail)
        self._show()

    def _say_trouble(self) -> None:
        """What is wrong with the chosen model stays written, with what reads instead."""
        assert self.trouble is not None
        text = self.trouble.message
        if self.info is not None:
            text = self.tr("{problem} Meanwhile “{name}” reads the faces.")
            text = text.format(problem=self.trouble.message, name=self.info.recipe.name)
        self._window.banner.say(text, self.tr("Try again"), bool(self.trouble.detail))

    def gone(self, model_id: str) -> None:
        """The model that was used last is not installed any more: said once the default one reads."""
        self._gone = model_id

    def _say_gone(self) -> None:
        text = self.tr(
            "The model “{name}” is not there any more. Choose another one in the Model menu, or add it again."
        )
        name, self._gone = self._gone, ""
        self._window.complain(text.format(name=name))

    def adding(self, path: Path) -> None:
        """A model is being tried out, which takes a moment."""
        self._window.status.set_words(self.tr("Trying out “{name}”…").format(name=path.name))

    def added(self, name: str) -> None:
        """A model was added; it is in the next `set_models`."""
        self.idle.emit()
        self._window.toasts.show_toast(self.tr("Added the model “{name}”").format(name=name))

    def removed(self, name: str) -> None:
        """A model was taken away; it is not in the next `set_models`."""
        self._window.toasts.show_toast(self.tr("Removed the model “{name}”").format(name=name))

    def refused(self, message: str, detail: str) -> None:
        """A model could not be added, removed, or described."""
        self.idle.emit()
        self._window.complain(message, detail)

    def show_card(self, card: Card) -> None:
        """The answer to `cardWanted`."""
        page = ModelPage(card, card.path in self.present(), self._window)
        page.removeRequested.connect(lambda: self._ask_removal(card.path, page))
        page.open()

    def _ask_model(self) -> None:
        folder = Path(self._window.settings.last_folder) if self._window.settings.last_folder else paths.pictures_dir()
        chosen = dialogs.ask_model_file(self._window, folder)
        if chosen is not None:
            self.addWanted.emit([chosen])

    def _open_measure(self) -> None:
        known = self._window.findChild(MeasureDialog)
        if known is not None:
            known.raise_()
            known.activateWindow()
        if known is not None or self.info is None:
            return
        settings = self._window.settings
        folder = Path(settings.last_folder) if settings.last_folder else paths.pictures_dir()
        dialog = MeasureDialog(self._known(), self.info.path, settings.prior, folder, self._window)
        self.measureOpened.emit(dialog)
        dialog.show()  # one may go on looking at pictures meanwhile

    def _ask_removal(self, path: Path, page: ModelPage | None = None) -> None:
        name = next((recipe.name for recipe, known in self._known() if known == path), path.stem)
        dialog = RemoveDialog(name, page or self._window)

        def remove() -> None:
            if page is not None:
                page.accept()
            self.removeWanted.emit(path)

        dialog.accepted.connect(remove)
        dialog.open()

    def _choose(self, path: Path) -> None:
        self._want([path])

    def _want(self, paths: list[Path]) -> None:
        if paths != self.present() or self._stands_in:
            self._window.top_bar.set_model("")
            self.wanted.emit(paths)
        self._fill()

    def _ask_comparison(self) -> None:
        dialog = CompareDialog(self._known(), self.present(), self._window)
        dialog.accepted.connect(lambda: self._want(dialog.paths()))
        dialog.open()

    def _stop_comparison(self) -> None:
        if self.info is not None:
            self._want([self.info.path])

    def present(self) -> list[Path]:
        """Files of the models that read now, the one in use first."""
        return [info.path for info in (self.info, *self.compared) if info is not None]

    def _known(self) -> list[tuple[Recipe, Path]]:
        """The models there are, also one in use that is not installed."""
        installed = {path for _, path in self._models}
        running = [info for info in (self.info, *self.compared) if info is not None]
        return [*self._models, *((info.recipe, info.path) for info in running if info.path not in installed)]

    def _show(self) -> None:
        name = self.info.recipe.name if self.info is not None else ""
        self._window.top_bar.set_model(name, self.trouble is not None, 1 + len(self.compared))
        self._window.actions_["reload_model"].setEnabled(self.trouble is not None)
        self._window.actions_.enable(("about_model", "measure"), self.info is not None)
        self._window.actions_["stop_compare"].setEnabled(bool(self.compared))
        self._fill()

    def _fill(self) -> None:
        menus.fill_model_menu(
            self._window.actions_,
            self._known(),
            self.present(),
            self._choose,
            self.cardWanted.emit,
            self._ask_removal,
        )

    def _show_details(self) -> None:
        if self.trouble is not None:
            self._window.show_details(self.trouble.message, self.trouble.detail)

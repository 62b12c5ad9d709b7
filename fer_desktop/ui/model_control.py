"""The model in use: its picker, its menu, and what is said when it cannot be loaded."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.records import ModelFailed, ModelInfo, Recipe
from fer_desktop.ui import dialogs, menus
from fer_desktop.ui.compare_dialog import CompareDialog
from fer_desktop.ui.window_shell import WindowShell


class ModelControl(QObject):
    """Knows which models there are and which one reads."""

    wanted = Signal(object)
    """[Path] of the models that the user chose, the one to use first."""
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

    def ready(self, info: ModelInfo, compared: tuple[ModelInfo, ...] = ()) -> None:
        """They are loaded."""
        self.info, self.compared, self.trouble = info, compared, None
        self._window.remember(model_id=info.path.stem)
        self._window.banner.hide()
        self._show()

    def failed(self, event: ModelFailed) -> None:
        """It could not be loaded; the one before stays in use where there is one."""
        self.trouble = event
        if self.info is None:
            self._window.banner.say(event.message, self.tr("Try again"), bool(event.detail))
        else:
            self._window.complain(event.message, event.detail)
        self._show()

    def _choose(self, path: Path) -> None:
        self._want([path])

    def _want(self, paths: list[Path]) -> None:
        if paths != self._present():
            self._window.top_bar.set_model("")
            self.wanted.emit(paths)
        self._fill()

    def _ask_comparison(self) -> None:
        dialog = CompareDialog(self._known(), self._present(), self._window)
        dialog.accepted.connect(lambda: self._want(dialog.paths()))
        dialog.open()

    def _stop_comparison(self) -> None:
        if self.info is not None:
            self._want([self.info.path])

    def _present(self) -> list[Path]:
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
        self._window.actions_["stop_compare"].setEnabled(bool(self.compared))
        self._fill()

    def _fill(self) -> None:
        menus.fill_model_menu(self._window.actions_, self._known(), self._present(), self._choose)

    def _show_details(self) -> None:
        if self.trouble is not None:
            self._window.show_details(self.trouble.message, self.trouble.detail)

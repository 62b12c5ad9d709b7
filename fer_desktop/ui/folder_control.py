"""Where recordings and analyses are kept: the dialog, and what is offered when a folder can't be used."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop import paths
from fer_desktop.ui import dialogs
from fer_desktop.ui.file_dialogs import start_folder
from fer_desktop.ui.folders_dialog import FoldersDialog, Place
from fer_desktop.ui.window_shell import WindowShell

RECORDINGS, RESULTS = "recordings_folder", "queue_folder"
"""Fields of `fer_desktop.settings.Settings`."""


class FolderControl(QObject):
    """Knows which folders are chosen."""

    checkWanted = Signal(object)
    """Path: can it take sessions? Answered by `checked`."""
    resultsChanged = Signal(str)
    """Where analyses go from now on; empty: the default."""

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: FoldersDialog | None = None
        window.on("folders", self.choose)

    def checked(self, folder: Path, problem: str) -> None:
        """The answer to `checkWanted`."""
        if self._dialog is not None:
            self._dialog.checked(folder, problem)

    def choose(self) -> None:
        """Ask where things shall be kept."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        dialog = self._dialog = FoldersDialog(self._places(), self._window)
        dialog.chooseRequested.connect(self._ask)
        dialog.checkWanted.connect(self.checkWanted)
        dialog.accepted.connect(lambda: self._take(dialog.chosen()))
        dialog.finished.connect(lambda _: self._forget())
        dialog.open()
        dialog.check()

    def refused(self, key: str, folder: Path, message: str, again: Callable[[], object]) -> None:
        """Nothing can be kept in `folder`: say so, and offer another one.

        :param key: `RECORDINGS` or `RESULTS`
        :param message: why, as a sentence
        :param again: does what failed once more, in the default folder
        """
        place = self._places()[key]
        if place.folder != folder:
            # Chosen otherwise meanwhile: nothing more to offer.
            self._window.complain(message)
        elif place.chosen:

            def use_default() -> None:
                self._take({**self._chosen(), key: ""})
                again()

            self._window.toasts.show_toast(message, self.tr("Use the default folder"), use_default, "error")
        else:
            self._window.toasts.show_toast(message, self.tr("Choose another folder…"), self.choose, "error")

    def _ask(self, key: str) -> None:
        assert self._dialog is not None
        start = start_folder(self._dialog.folder(key))
        title = self.tr("Where shall recordings go?") if key == RECORDINGS else self.tr("Where shall the results go?")
        folder = dialogs.ask_folder(self._dialog, title, start)
        if folder is not None and self._dialog is not None:
            self._dialog.choose(key, str(folder.absolute()))

    def _take(self, chosen: dict[str, str]) -> None:
        before = self._chosen()
        self._window.remember(**{RECORDINGS: chosen[RECORDINGS]})
        if chosen[RESULTS] != before[RESULTS]:
            self.resultsChanged.emit(chosen[RESULTS])

    def _chosen(self) -> dict[str, str]:
        return {key: place.chosen for key, place in self._places().items()}

    def _places(self) -> dict[str, Place]:
        settings = self._window.settings
        return {
            RECORDINGS: Place(self.tr("Live recordings"), settings.recordings_folder, paths.recordings_dir()),
            RESULTS: Place(self.tr("Analysed files"), settings.queue_folder, paths.results_dir()),
        }

    def _forget(self) -> None:
        self._dialog = None

"""Photos: opening, reading them again, saving them; who read them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.records import FrameResult
from fer_desktop.ui.saver import Saver
from fer_desktop.ui.window_shell import WindowShell


class PhotoControl(QObject):
    """What the photo page, the menus and the saver have in common."""

    taken = Signal()
    """The photos become the source, in place of another one."""
    changed = Signal()
    """Another photo is chosen, or its result came."""
    photosRequested = Signal(object)
    """[Path]: analyse these photos, in place of what is open."""
    photoWanted = Signal(object)
    """Path: analyse this photo of the open ones next, again if need be."""

    def __init__(self, window: WindowShell, saver: Saver) -> None:
        super().__init__(window)
        self._window, self._page, self._saver = window, window.photos, saver
        self.is_source = False
        """The engine works on the photos."""
        self._models: tuple[str, ...] = ()
        """Ids of those that read now, the one in use first."""
        self._read_by: set[tuple[str, ...]] = set()
        """The same of those that read the photos: results may come before it is heard that other models read."""
        on, page = window.on, self._page
        on("save_all", self._save_all)
        on("previous", lambda: page.go(-1))
        on("next", lambda: page.go(1))
        on("first", lambda: page.choose(0))
        on("last", lambda: page.choose(-1))
        page.photoWanted.connect(self._want)
        page.currentChanged.connect(self.show_figures)
        saver.photoWanted.connect(self._want)

    def open(self, photos: Sequence[Path]) -> None:
        """Have these photos analysed."""
        self._read_by.clear()
        self._page.open(photos)
        self.photosRequested.emit(self._page.photos.paths())

    def take(self) -> None:
        """What comes now belongs to the photos."""
        if self.is_source:
            self._saver.cancel()
        self.is_source = True
        self._page.set_active(True)

    def lose(self) -> None:
        """Another source begins."""
        if self.is_source:
            self.is_source = False
            self._page.set_active(False)
            self._saver.cancel()

    def go_on(self) -> None:
        """The page is looked at again: photos that were left waiting are read."""
        if not self.is_source and self._page.photos.unfinished():
            self.taken.emit()
            self.photosRequested.emit(self._page.photos.unfinished())

    def receive(self, result: FrameResult) -> bool:
        """A photo was read; whether it is one of the open ones."""
        if not self._page.receive(result):
            return False
        self._read_by.add((result.model_id, *(recipe.id for recipe in result.compared)))
        self._saver.offer(result)
        return True

    def fail(self, path: Path, message: str) -> None:
        """A photo can't be read."""
        if self._page.fail(path, message):
            self._read_by.add(self._models)  # it may have been their fault
            self._saver.give_up(path, message)

    def models_changed(self, ids: tuple[str, ...]) -> None:
        """Photos that other models read are read again."""
        self._models = ids
        if self._read_by - {ids}:
            self.read_again()

    def read_again(self) -> None:
        """All photos, the one on the screen first; what is on the screen stays until then."""
        if not self._page.photos.rowCount():
            return
        self._read_by.clear()
        self._page.start_again()
        if self.is_source:
            current = self._page.current_path()
            first = [current] if current is not None else []
            self.photosRequested.emit(list(dict.fromkeys([*first, *self._page.photos.paths()])))
        else:
            self._page.set_active(False)

    def show_figures(self) -> None:
        """In the status bar: those of the photo on the screen."""
        if self._window.page == "photos":
            result = self._page.result()
            if result is not None:
                self._window.status.show_photo(result)
            else:
                self._window.status.clear_figures()
        self.changed.emit()

    def _save_all(self) -> None:
        self._saver.save_all(self._page)
        self.changed.emit()

    def _want(self, path: Path) -> None:
        if self.is_source:
            self.photoWanted.emit(path)
            return
        self.taken.emit()
        self.photosRequested.emit(list(dict.fromkeys([path, *self._page.photos.unfinished()])))

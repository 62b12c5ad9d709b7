"""Saving labelled pictures: names that overwrite nothing, and many photos without holding them all in memory."""

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.records import FrameResult

AT_ONCE = 2
"""Photos that may be asked for or written at one time."""

PNG_SUFFIXES = (".png", ".gif", ".bmp")
"""Photos of these kinds are saved without loss; all others as JPEG."""


class SaveQueue(QObject):
    """Writes the photos of a list one after the other: asks for the result of each, hands it on, counts."""

    photoWanted = Signal(object)
    """Path of a photo whose result is needed."""
    saveRequested = Signal(object)
    """[(FrameResult, Path to write)]"""
    progressed = Signal(int, int)
    """(done, all)"""
    finished = Signal(object, object)
    """(paths written, sentences about what went wrong)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[Path, None] = {}
        self._target: Callable[[Path], Path] = lambda path: path
        self._asked: set[Path] = set()
        self._writing = 0
        self._count = 0
        self._written: list[Path] = []
        self._errors: list[str] = []

    @property
    def busy(self) -> bool:
        return bool(self._waiting or self._writing)

    def start(
        self, photos: Iterable[Path], target: Callable[[Path], Path], at_hand: Iterable[FrameResult] = ()
    ) -> None:
        """Save photos to where `target` says; results `at_hand` need not be asked for."""
        self._waiting = dict.fromkeys(photos)
        self._target = target
        self._asked = set()
        self._writing = 0
        self._count = len(self._waiting)
        self._written, self._errors = [], []
        for result in list(at_hand):
            self.offer(result, ask=False)
        self._ask()
        self._finish_if_done()

    def offer(self, result: FrameResult, ask: bool = True) -> None:
        """A result came; it is handed on if it is waited for."""
        path = result.frame.path
        if path is None or path not in self._waiting:
            return
        del self._waiting[path]
        self._asked.discard(path)
        self._writing += 1
        self.saveRequested.emit([(result, self._target(path))])
        if ask:
            self._ask()

    def give_up(self, path: Path, message: str) -> None:
        """This photo cannot be read."""
        if path in self._waiting:
            del self._waiting[path]
            self._asked.discard(path)
            self._errors.append(message)
            self._ask()
            self._finish_if_done()

    def saved(self, paths: Sequence[Path], errors: Sequence[str]) -> None:
        """What was handed on is written, or not."""
        self._writing = max(0, self._writing - len(paths) - len(errors))
        self._written += paths
        self._errors += errors
        self.progressed.emit(self._count - len(self._waiting) - self._writing, self._count)
        self._ask()
        self._finish_if_done()

    def cancel(self) -> None:
        """Another source was opened: what is not handed on yet is left out."""
        if self._waiting:
            self._waiting.clear()
            self._asked.clear()
            self._finish_if_done()

    def _ask(self) -> None:
        for path in self._waiting:
            if len(self._asked) + self._writing >= AT_ONCE:
                return
            if path not in self._asked:
                self._asked.add(path)
                self.photoWanted.emit(path)

    def _finish_if_done(self) -> None:
        if self._count and not self.busy:
            self._count = 0
            self.finished.emit(self._written, self._errors)


def labelled_name(path: Path) -> str:
    """ "photo.heic" -> "photo-labelled.jpg"."""
    suffix = ".png" if path.suffix.lower() in PNG_SUFFIXES else ".jpg"
    return f"{path.stem}-labelled{suffix}"


def completed(path: Path, suffix: str) -> Path:
    """What a file dialog gave, with the suffix that it lacked; the dialog has not asked about such a file, so another
    name is taken where there is one."""
    return FreeNames(path.parent).take(path.name + suffix)


class FreeNames:
    """Names in a folder that no file has, and that were not given away before."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            self._taken = {name.lower() for name in os.listdir(folder)}
        except OSError:  # it does not exist yet, or may not be listed: writing will tell
            self._taken = set()

    def take(self, name: str) -> Path:
        """A path for `name`, with "-2", "-3" ... where there is such a file already."""
        stem, suffix = os.path.splitext(name)
        number = 1
        while name.lower() in self._taken:
            number += 1
            name = f"{stem}-{number}{suffix}"
        self._taken.add(name.lower())
        return self.folder / name

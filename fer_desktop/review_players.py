"""Playing what was analysed, without analysing it again: videos in time, photos one by one."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

from fer_desktop.captures import Capture, Job, Opener
from fer_desktop.display import levels
from fer_desktop.engine_records import EngineEvent, SourceFailed
from fer_desktop.errors import SourceError
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.pipeline import Mode
from fer_desktop.playback import VideoCapture
from fer_desktop.records import Frame
from fer_desktop.review_records import Shot
from fer_desktop.session_records import Table
from fer_desktop.words import translate

log = logging.getLogger(__name__)


class Player(Protocol):
    """`run` is a thread's whole life; every other method may be called from any thread and returns at once."""

    def run(self) -> None: ...
    def stop(self) -> None: ...
    def play(self, playing: bool) -> None: ...
    def seek(self, at: float, /) -> None: ...
    def step(self, frames: int) -> None: ...
    def set_speed(self, speed: float) -> None: ...


class VideoPlayer(VideoCapture):
    """A video whose frames go to the screen as they are."""

    def __init__(
        self,
        number: int,
        path: Path,
        table: Table,
        opener: Opener,
        tell: Callable[[EngineEvent], None],
        show: Callable[[Shot], None],
    ) -> None:
        nobody: Mailbox[Job] = Mailbox(1, newest_wins=True)
        super().__init__(number, nobody, tell, opener, path)
        self._show_shot = show

    def _deliver(self, frame: Frame, mode: Mode, after_cut: bool = False) -> None:
        self.delivered += 1
        if self._stopped:
            raise Closed
        self._show_shot(Shot(self.session, frame, levels(frame.pixels)))


class PhotoPlayer(Capture):
    """The photos of a set that show a face, by their numbers; of several wishes the last one counts."""

    def __init__(
        self,
        number: int,
        path: Path,
        table: Table,
        opener: Opener,
        tell: Callable[[EngineEvent], None],
        show: Callable[[Shot], None],
    ) -> None:
        """:param path: the folder that was analysed, or the one photo"""
        nobody: Mailbox[Job] = Mailbox(1, newest_wins=True)
        super().__init__(number, nobody, tell, opener)
        self._root = path
        self._table = table
        self._numbers = np.unique(table.frame)
        self._place = 0
        """Of the photo that is wanted, among those that show a face."""
        self._wanted = len(self._numbers) > 0
        self._show_shot = show

    def play(self, playing: bool) -> None:
        """Photos stand still."""

    def set_speed(self, speed: float) -> None:
        """Photos stand still."""

    def seek(self, at: float, /) -> None:
        """Show the photo of this number, or the last one before it that shows a face."""
        with self._changed:
            place = int(np.searchsorted(self._numbers, at + 1e-6, "right")) - 1
            self._want(place)

    def step(self, frames: int) -> None:
        with self._changed:
            self._want(self._place + frames)

    def _want(self, place: int) -> None:
        self._place = min(max(0, place), max(0, len(self._numbers) - 1))
        self._wanted = len(self._numbers) > 0
        self._changed.notify_all()

    def _run(self) -> None:
        while not self._stopped:
            with self._changed:
                if not self._wanted:
                    self._wait(None)
                    continue
                self._wanted = False
                number = int(self._numbers[self._place])
            self._show_photo(number)

    def _show_photo(self, number: int) -> None:
        path = photo_path(self._root, self._table.files.get(number, ""))
        try:
            pixels = self._opener.photo(path)
        except SourceError as error:
            self._tell(SourceFailed(self.session, error.message, error.detail))
            return
        self._show_shot(Shot(self.session, Frame(pixels, number, 0.0, path), levels(pixels)))

    def _name(self) -> str:
        return translate("Analysis", "the photos")


def photo_path(root: Path, name: str) -> Path:
    """Where a photo lies; names never lead out of `root`."""
    if not root.is_dir():
        return root
    inside = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return root.joinpath(*inside)

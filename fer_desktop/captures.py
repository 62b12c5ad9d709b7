"""The capture loops: what runs in a source's own thread, from opening to closing. No thread is made here.

Here is what they share, and the loop of photos; videos are in `playback`, cameras and streams in `watching`.
"""

import logging
import threading
from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from fer_desktop.engine_records import EngineEvent, PhotoFailed, SourceFailed
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.pipeline import Mode
from fer_desktop.records import Frame, LiveSpec
from fer_desktop.words import translate

if TYPE_CHECKING:
    from fer_desktop.sources import LiveFrames, VideoSource

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Job:
    """A frame to analyse."""

    frame: Frame
    mode: Mode
    after_cut: bool = False
    """The frame does not continue the one before."""


class Opener(Protocol):
    """The kinds of sources, as functions, so that tests can put others in their place."""

    def photo(self, path: Path) -> np.ndarray: ...
    def video(self, path: Path) -> "VideoSource": ...
    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> "LiveFrames": ...


class Capture(ABC):
    """One opening of a source. `run` is its thread's whole life; every other method may be called from the GUI."""

    def __init__(self, session: int, inbox: Mailbox[Job], tell: Callable[[EngineEvent], None], opener: Opener) -> None:
        self.session = session
        self.inbox = inbox
        self._tell = tell
        self._opener = opener
        self._changed = threading.Condition()
        self._stopped = False
        self.skipped = 0
        """Frames left out before analysis, to stay in time."""
        self.delivered = 0
        """Frames that the source gave."""

    @property
    def stopped(self) -> bool:
        return self._stopped

    @property
    def dropped(self) -> int:
        """Frames that were never analysed."""
        return self.skipped + self.inbox.dropped

    def stop(self) -> None:
        """Ask `run` to return; at once."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self.inbox.close()

    def waits_for(self, earlier: "Capture") -> bool:
        """Whether the source of an earlier capture, which was stopped, must be closed before this one's is opened."""
        return False

    def run(self) -> None:
        """Deliver frames until the end or until stopped. Never raises."""
        try:
            self._run()
        except (Closed, EndOfSource):
            pass  # stopped
        except SourceError as error:
            self._tell(SourceFailed(self.session, error.message, error.detail))
        except Exception as error:
            log.exception("capture broke")
            message = translate("Analysis", "Reading {name} failed unexpectedly. Please try again.")
            message = message.format(name=self._name())
            self._tell(SourceFailed(self.session, message, f"{type(error).__name__}: {error}"))

    @abstractmethod
    def _run(self) -> None: ...

    @abstractmethod
    def _name(self) -> str: ...

    def _wait(self, seconds: float | None) -> None:
        """Sleep, but wake for news."""
        with self._changed:
            if not self._stopped:
                self._changed.wait(seconds)

    def _deliver(self, frame: Frame, mode: Mode, after_cut: bool = False) -> None:
        self.delivered += 1
        self.inbox.put(Job(frame, mode, after_cut))


class PhotoCapture(Capture):
    """Reads photos one after the other; photos asked for again go first."""

    def __init__(
        self,
        session: int,
        inbox: Mailbox[Job],
        tell: Callable[[EngineEvent], None],
        opener: Opener,
        paths: Iterable[Path],
    ) -> None:
        super().__init__(session, inbox, tell, opener)
        # Of a hundred thousand, too, one is brought to the front at once; a deque would be looked through.
        self._queue = OrderedDict.fromkeys(paths)

    def want(self, path: Path) -> None:
        """Read `path` next (again)."""
        with self._changed:
            self._queue[path] = None
            self._queue.move_to_end(path, last=False)
            self._changed.notify_all()

    def add(self, paths: Iterable[Path]) -> None:
        """Read these after the others; those that wait already keep their places."""
        with self._changed:
            self._queue.update(dict.fromkeys(paths))
            self._changed.notify_all()

    def _run(self) -> None:
        while not self._stopped:
            path = self._next()
            if path is None:
                continue
            try:
                pixels = self._opener.photo(path)
            except SourceError as error:
                self._tell(PhotoFailed(self.session, path, error.message))
            except MemoryError:
                message = translate(
                    "Photos", "“{name}” needs more memory than is free. Close other programs or make it smaller."
                )
                self._tell(PhotoFailed(self.session, path, message.format(name=path.name)))
            else:
                self._deliver(Frame(pixels, self.delivered, 0.0, path), Mode.PHOTO)

    def _next(self) -> Path | None:
        with self._changed:
            if not self._queue and not self._stopped:
                self._changed.wait()
            return self._queue.popitem(last=False)[0] if self._queue and not self._stopped else None

    def _name(self) -> str:
        return translate("Analysis", "the photos")

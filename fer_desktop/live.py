"""What cameras (`live_camera`) and network streams (`live_stream`) have in common: a thread that empties them, the
newest picture, or an error soon after there is none."""

import atexit
import logging
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Protocol

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import Frame
from fer_desktop.sources import SourceInfo

log = logging.getLogger(__name__)

LOST_S = 3.0
"""A live source that gives no new picture for so long is lost."""

POLL_S = 0.1
"""How often somebody who waits asks whether to give up."""

LEAVE_S = 0.5
"""How long `close` waits for the device to be let go. A call into OpenCV can't be interrupted; it ends by itself."""

EXIT_S = 1.0
"""Python may need this long to exit; OpenCV must not come back to it just then."""


_at_work: "weakref.WeakSet[LiveSource]" = weakref.WeakSet()
_noting = threading.Lock()
"""Held while that is changed or gone through: threads begin others."""


def at_work() -> "list[LiveSource]":
    """All whose threads may still run."""
    with _noting:
        return list(_at_work)


def _before_exit() -> None:
    """Wait for calls into OpenCV that would come back just while Python shuts down, which aborts the process."""
    for source in at_work():
        source.close()
        left_s = source.busy_for_s()
        if left_s <= EXIT_S:
            source.wait_closed(left_s + LEAVE_S)


atexit.register(_before_exit)


class Capture(Protocol):
    """What is used of `cv2.VideoCapture`; tests put their own in its place."""

    def isOpened(self) -> bool: ...
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, np.ndarray | None]: ...
    def get(self, prop: int, /) -> float: ...
    def release(self) -> None: ...


class LiveSource(ABC):
    """A camera or stream. A thread of its own empties it, so that `read` gives the newest picture and never hangs.

    `close` from any thread wakes `read` at once. The thread ends with its present call into OpenCV, which is bounded
    by the timeouts above; `wait_closed` waits for that.
    """

    def __init__(self, title: str, opens_s: float, cancelled: Callable[[], bool]) -> None:
        """:raises SourceError, EndOfSource: as in `sources.open_live`"""
        self.title = title
        self.mirror = False
        """Whether frames are flipped left to right; may be changed at any time."""
        self._changed = threading.Condition()
        self._closed = False
        self._error: SourceError | None = None
        self._newest: tuple[np.ndarray, int, float] | None = None
        self._given = -1
        self._started_s = time.perf_counter()
        self._came_s = self._started_s
        """When the last new picture came. By `time.perf_counter`: until Python 3.13, the other clock that never goes
        back has steps of 16 ms on Windows, as long as a picture of a fast camera."""
        self._call_ends_s = 0.0
        """When the present call into OpenCV ends at the latest, where that is known; the same clock."""
        self._thread = threading.Thread(target=self._run, name=f"live {title}", daemon=True)
        with _noting:
            _at_work.add(self)
        self._thread.start()
        try:
            height, width = self._first(opens_s, cancelled).shape[:2]
        except BaseException:
            self.close()
            raise
        self.info = SourceInfo(title, width, height, frame_rate=self._stated_rate())

    def __enter__(self) -> "LiveSource":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self) -> Frame:
        """The next new frame; its time counts from the opening. Where `Frame.index` jumps, frames were passed over.

        :raises SourceError: the source is lost; at the latest `LOST_S` after the last frame
        :raises EndOfSource: closed
        """
        with self._changed:
            while True:
                if self._closed:
                    raise EndOfSource
                if self._newest is not None and self._newest[1] > self._given:
                    bgr, self._given, came_s = self._newest
                    break
                if self._error is not None:
                    raise self._error
                left_s = self._came_s + LOST_S - time.perf_counter()
                if left_s <= 0:
                    raise SourceError(self._silent())
                self._changed.wait(left_s)
        rgb = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
        if self.mirror:
            rgb = cv2.flip(rgb, 1)
        return Frame(rgb, self._given, came_s - self._started_s)

    @property
    def closed(self) -> bool:
        """Whether nobody wants it any more; the device may still be held."""
        return self._closed

    def leave(self) -> None:
        """The beginning of `close`: wakes `read` and returns at once, whatever the device does."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()

    def close(self) -> None:
        self.leave()
        self.wait_closed(LEAVE_S)

    def wait_closed(self, timeout_s: float) -> bool:
        """After `close`: whether the device was let go within `timeout_s`."""
        if self._thread is not threading.current_thread():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def busy_for_s(self) -> float:
        """How long the present call into OpenCV may still take; 0 when there is none, or none with a known end."""
        return max(0.0, self._call_ends_s - time.perf_counter()) if self._thread.is_alive() else 0.0

    def _first(self, opens_s: float, cancelled: Callable[[], bool]) -> np.ndarray:
        """The first picture, which stays to be read."""
        ends = time.perf_counter() + opens_s
        while True:
            with self._changed:
                if self._newest is None and self._error is None:
                    self._changed.wait(POLL_S)
                if self._newest is not None:
                    return self._newest[0]
                if self._error is not None:
                    raise self._error
            if cancelled():
                raise EndOfSource
            if time.perf_counter() > ends:
                raise SourceError(self._silent())

    # --- in the thread ---

    def _run(self) -> None:
        capture: Capture | None = None
        try:
            capture = self._open()
            self._came_s = time.perf_counter()
            self._drain(capture)
        except SourceError as error:
            self._fail(error)
        except Exception as error:
            log.warning("%s broke", self.title, exc_info=True)
            self._fail(SourceError(self._silent(), f"{type(error).__name__}: {error}"))
        finally:
            if capture is not None:
                capture.release()
            with self._changed:
                self._changed.notify_all()

    def _drain(self, capture: Capture) -> None:
        index = 0
        while not self._closed:
            self._limit_call()
            bgr = None
            if capture.grab():
                self._wait_until_due(capture)
                came_s = time.perf_counter()
                good, bgr = capture.retrieve()
                if not good or not _is_picture(bgr):
                    bgr = None
            if bgr is None:
                self._no_picture(capture)
                continue
            self._look_at(bgr)
            with self._changed:
                self._newest = (_as_bgr(bgr), index, came_s)
                self._came_s = came_s
                self._changed.notify_all()
            index += 1

    def _fail(self, error: SourceError) -> None:
        with self._changed:
            self._error = error
            self._changed.notify_all()

    def _limit_call(self) -> None:
        """Note that a call begins, and when it ends by itself."""
        self._call_ends_s = time.perf_counter() + self._call_limit_s()

    def _wait_until_due(self, capture: Capture) -> None:
        """Where pictures may come sooner than they are to be seen; `capture` holds the next one."""
        return

    def _look_at(self, bgr: np.ndarray) -> None:
        """:raises SourceError: the picture shows that the source is lost"""
        return

    @abstractmethod
    def _call_limit_s(self) -> float:
        """How long a call into OpenCV takes at most."""

    @abstractmethod
    def _open(self) -> Capture:
        """:raises SourceError: in words for the user"""

    @abstractmethod
    def _no_picture(self, capture: Capture) -> None:
        """A look at the source gave nothing: wait a moment, or raise SourceError."""

    @abstractmethod
    def _silent(self) -> str:
        """The sentence for a source that was open and gives nothing more."""

    def _stated_rate(self) -> float | None:
        return None


def _is_picture(found: np.ndarray | None) -> bool:
    """Broken drivers give empty pictures, and raw ones that nobody can show."""
    if found is None or not found.size or found.dtype != np.uint8:
        return False
    return found.ndim == 2 or (found.ndim == 3 and found.shape[2] in (1, 3, 4))


def _as_bgr(picture: np.ndarray) -> np.ndarray:
    """Cameras for the dark give grey."""
    grey = picture.ndim == 2 or picture.shape[2] == 1
    return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if grey else picture

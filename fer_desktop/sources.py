"""Where moving pictures come from: what all sources share, and video files."""

import math
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import Frame, LiveSpec
from fer_desktop.sniff import no_picture
from fer_desktop.video_decoder import SAME_TIME_S, VideoDecoder

__all__ = ["EndOfSource", "FrameSource", "LiveFrames", "SourceError", "SourceInfo", "VideoSource", "open_live"]

WALK_S = 1.5
"""A target this little ahead is reached by decoding on; beyond, a jump to a key frame is faster."""

RUN_UPS_S = (0.0, 0.2, 1.0, 4.0, 15.0, 60.0)
"""How long before the target a jump lands, from hopeful to careful."""

CONVERT_S = 0.5
"""On the way to a target, frames are converted only in this last stretch before it."""

LONGEST_S = 1e7
"""No video is longer."""


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What a source says about itself."""

    title: str
    """A file's name, a camera's name, an address without its password."""
    width: int
    height: int
    """Size of the frames as they are read, in pixels."""
    duration_s: float | None = None
    """None for live sources, and where a file does not say."""
    frame_rate: float | None = None
    """Frames per second as the source states it; an average for variable rates."""
    frame_count: int | None = None
    """As stated or estimated by the file."""


class FrameSource(Protocol):
    """Gives frames, one after the other. One thread reads; any thread may close."""

    @property
    def info(self) -> SourceInfo: ...

    def read(self) -> Frame:
        """The next frame; its times only ever rise, except after a seek.

        :raises EndOfSource: there are no more, or the source was closed
        :raises SourceError: it broke
        """

    def close(self) -> None:
        """Let go of the file or device; wakes who reads. May be called again."""


class LiveFrames(FrameSource, Protocol):
    """What a camera or a stream has besides."""

    mirror: bool
    """Whether frames are flipped left to right; may be set at any time."""

    def leave(self) -> None:
        """The beginning of `close`: wakes who reads and returns at once, whatever the device does."""

    def wait_closed(self, timeout_s: float) -> bool:
        """After `close`: whether the device was let go within `timeout_s`."""


def open_live(spec: LiveSpec, cancelled: Callable[[], bool] = lambda: False) -> LiveFrames:
    """The camera or stream in `spec`, delivering.

    Blocks for at most `live_camera.CAMERA_OPENS_S` or `live_stream.STREAM_OPENS_S` seconds.

    :param cancelled: asked about ten times a second while opening; true gives up at once
    :raises SourceError: it can't be opened, or sends no picture
    :raises EndOfSource: cancelled
    """
    if spec.camera is not None:
        from fer_desktop.live_camera import CameraSource

        return CameraSource(spec, cancelled)
    from fer_desktop.live_stream import StreamSource

    return StreamSource(spec, cancelled)


class VideoSource:
    """A video file, by presentation times: right for variable frame rates, turned as its metadata says.

    `close` from another thread takes effect after the frame that is being decoded (milliseconds; within a seek, too).
    """

    def __init__(self, path: Path) -> None:
        """:raises SourceError: there is no picture to be had from it"""
        self._path = path
        self._lock = threading.Lock()
        self._closed = False
        self._decoder = VideoDecoder(path)
        self._ready: tuple[np.ndarray, int, float] | None = None
        """A converted frame (BGR, index, time in s) that `read` gives next."""
        self._passed: tuple[np.ndarray, int, float] | None = None
        """The converted frame that was passed over last, where it had been converted."""
        self._held = False
        """Whether the decoder holds a frame that comes after `_ready` and was not given out."""
        self._given = 0.0
        self._at_end = False
        self.ended_early = False
        """After the end: whether the file broke off well before the length that it states."""
        try:
            if self._decoder.grab() is None:
                raise SourceError(no_picture(path.name))
            self._ready = self._held_frame()
        except SourceError:
            self.close()
            raise
        height, width = self._ready[0].shape[:2]
        decoder = self._decoder
        self.info = SourceInfo(path.name, width, height, decoder.duration_s, decoder.rate, decoder.count)

    def __enter__(self) -> "VideoSource":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def position_s(self) -> float:
        """Time of the frame that was given last."""
        return self._given

    def read(self) -> Frame:
        """The next frame.

        :raises SourceError: it can't be converted
        :raises EndOfSource: there are no more; `ended_early` says whether that is a surprise
        """
        with self._lock:
            self._check_open()
            if self._ready is None:
                self._next()
                self._ready = self._held_frame()
            bgr, index, self._given = self._ready
            self._ready = None
        return Frame(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), index, self._given, self._path)

    def skip(self) -> float:
        """Pass over the next frame without converting it; its time in s.

        :raises EndOfSource: there are no more
        """
        with self._lock:
            self._check_open()
            self._passed, self._ready = self._ready, None
            if self._passed is not None:
                self._given = self._passed[2]
            else:
                self._next()
                self._given = self._time()
        return self._given

    def passed(self) -> Frame:
        """The frame that `skip` has just passed over, converted after all.

        :raises SourceError: it can't be converted
        :raises EndOfSource: closed
        """
        with self._lock:
            self._check_open()
            bgr, index, time_s = self._passed or self._held_frame()
        return Frame(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), index, time_s, self._path)

    def seek(self, time_s: float) -> None:
        """Make `read` give the frame that is on screen at `time_s`: the last one that is not later.

        Before the first frame that is the first one, after the end the last one.
        """
        with self._lock, suppress(EndOfSource):
            # A time that was kept elsewhere may differ in its last digit from what the file is read to say.
            self._go_to(min(max(0.0, time_s), self._decoder.duration_s or LONGEST_S) + SAME_TIME_S)

    def step_back(self) -> None:
        """Make `read` give the frame before the one that was given last; the first one again at the beginning."""
        with self._lock, suppress(EndOfSource):
            self._go_to(math.nextafter(self._given, -math.inf))

    def close(self) -> None:
        self._closed = True
        self._decoder.stop()
        with self._lock:
            self._decoder.release()

    # --- all called with the lock held, or before anybody else knows the source ---

    def _check_open(self) -> None:
        if self._closed:
            raise EndOfSource

    def _time(self) -> float:
        assert self._decoder.time_s is not None
        return self._decoder.time_s

    def _held_frame(self) -> tuple[np.ndarray, int, float]:
        """The frame that the decoder holds: BGR, index, time in s.

        :raises SourceError: it can't be converted
        """
        return self._decoder.retrieve(), self._decoder.index, self._time()

    def _next(self) -> None:
        """Decode on to the next frame to give.

        :raises EndOfSource: there is none
        """
        if self._held:
            self._held = False
            return
        if self._at_end or self._decoder.grab() is None:
            self._end()
            raise EndOfSource

    def _end(self) -> None:
        decoder = self._decoder
        self._at_end = True
        self.ended_early = decoder.duration_s is not None and decoder.time_s is not None and not decoder.is_near_end()

    # --- seeking ---

    def _go_to(self, target_s: float) -> None:
        """Have the last frame not later than `target_s` ready; the first one if all are later."""
        if self._closed:
            return
        self._ready = None
        found = self._walk(target_s) if self._is_close_ahead(target_s) else None
        for run_up_s in RUN_UPS_S:
            if found is not None or run_up_s > target_s:
                break
            self._at_end = False
            self._decoder.jump(target_s - run_up_s)
            found = self._walk(target_s)
        if found is None:
            self._at_end = False
            self._decoder.restart()
            found = self._walk(target_s, from_start=True)
        if found is not None and self._ready is None:
            # The frame on screen began long before: it was passed over without being converted.
            self._go_to(found)

    def _is_close_ahead(self, target_s: float) -> bool:
        """Whether decoding on leads to the target soonest."""
        time_s = self._decoder.time_s
        if time_s is None or self._held or self._at_end:
            return False
        return time_s < target_s <= time_s + WALK_S

    def _walk(self, target_s: float, from_start: bool = False) -> float | None:
        """Decode on to the frame on screen at `target_s` and have it ready; its time, or None when it lies behind.

        Where the frame was passed without being converted only its time is returned. The frame after it, if there
        is one, stays in the decoder.
        """
        best: float | None = None
        self._held = False
        while (time_s := self._decoder.grab()) is not None:
            if time_s > target_s and (best is not None or not from_start):
                self._held = best is not None
                return best
            best = time_s
            if time_s > target_s - CONVERT_S:
                self._ready = self._held_frame()
            if time_s > target_s:
                return best
        self._at_end = True
        return best

"""Where moving pictures come from: what all sources share, and video files."""

import logging
import math
import os
import threading
import time
from array import array
from bisect import bisect_left
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2, is_text
from fer_desktop.records import Frame, LiveSpec
from fer_desktop.sniff import no_picture, no_video, problem_with
from fer_desktop.words import translate

__all__ = ["EndOfSource", "FrameSource", "SourceError", "SourceInfo", "VideoSource", "open_live"]

log = logging.getLogger(__name__)

FILE_TIMEOUT_MS = 8000
"""How long OpenCV may search one file for its next frame."""

PLAUSIBLE_RATE = (0.01, 480.0)
"""Frames per second; what a file states beyond this is a placeholder."""

WALK_S = 1.5
"""A target this little ahead is reached by decoding on; beyond, a jump to a key frame is faster."""

RUN_UPS_S = (0.0, 0.2, 1.0, 4.0, 15.0, 60.0)
"""How long before the target a jump lands, from hopeful to careful."""

CONVERT_S = 0.5
"""On the way to a target, frames are converted only in this last stretch before it."""

DAMAGED_FRAMES, DAMAGED_S = 100, 2.0
"""So many frames that can't be decoded, or so much time spent on them, are passed over; more is the end."""

SAME_TIME_S = 1e-6
"""Time stamps closer than this are the same."""

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


def open_live(spec: LiveSpec, cancelled: Callable[[], bool] = lambda: False) -> FrameSource:
    """The camera or stream in `spec`, delivering; it has a settable ``mirror``.

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
        self._capture = self._open()
        rate = self._capture.get(cv2.CAP_PROP_FPS)
        self._stated_rate = rate if rate > 0 and math.isfinite(rate) else 25.0
        plausible = PLAUSIBLE_RATE[0] <= rate <= PLAUSIBLE_RATE[1]
        count = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        known = plausible and 1 <= count < 1e9
        self._duration_s = count / rate if known else None
        self._pixel_shape = _pixel_shape(self._capture)
        self._times = array("d")
        """Times of the first frames of the file, without a gap: as far as it was read through."""
        self._grabbed: float | None = None
        """Time of the frame that the decoder holds; None before the first and after a jump."""
        self._index = -1
        """Number of that frame."""
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
            if self._grab() is None:
                raise SourceError(no_picture(path.name))
            self._ready = (self._retrieve(), self._index, self._time())
        except SourceError:
            self.close()
            raise
        height, width = self._ready[0].shape[:2]
        self.info = SourceInfo(
            path.name,
            width,
            height,
            self._duration_s,
            rate if plausible else None,
            int(count) if known else None,
        )

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
                self._ready = (self._retrieve(), self._index, self._time())
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
            bgr, index, time_s = self._passed or (self._retrieve(), self._index, self._time())
        return Frame(cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB), index, time_s, self._path)

    def seek(self, time_s: float) -> None:
        """Make `read` give the frame that is on screen at `time_s`: the last one that is not later.

        Before the first frame that is the first one, after the end the last one.
        """
        with self._lock, suppress(EndOfSource):
            # A time that was kept elsewhere may differ in its last digit from what the file is read to say.
            self._go_to(min(max(0.0, time_s), self._duration_s or LONGEST_S) + SAME_TIME_S)

    def step_back(self) -> None:
        """Make `read` give the frame before the one that was given last; the first one again at the beginning."""
        with self._lock, suppress(EndOfSource):
            self._go_to(math.nextafter(self._given, -math.inf))

    def close(self) -> None:
        self._closed = True
        with self._lock:
            self._capture.release()

    # --- decoding; all called with the lock held, or before anybody else knows the source ---

    def _open(self) -> "cv2.VideoCapture":
        problem = problem_with(self._path, "video")
        if problem:
            raise SourceError(problem)
        if not is_text(self._path):
            name = os.fsencode(self._path.name).decode("utf-8", "replace")
            message = translate(
                "Videos", "“{name}” can't be opened: its name, or its folder's, is no text. Please rename it."
            )
            raise SourceError(message.format(name=name))
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, FILE_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, FILE_TIMEOUT_MS]
        try:
            # Absolute: FFmpeg would take the beginning of a name like “http:a.mp4” for a protocol.
            capture = cv2.VideoCapture(os.path.abspath(self._path), cv2.CAP_FFMPEG, limits)
        except cv2.error as error:
            raise SourceError(self._unreadable(), str(error)) from error
        if not capture.isOpened():
            raise SourceError(self._unreadable(), "FFmpeg does not open it")
        return capture

    def _unreadable(self) -> str:
        return no_video(self._path)

    def _check_open(self) -> None:
        if self._closed:
            raise EndOfSource

    def _time(self) -> float:
        assert self._grabbed is not None
        return self._grabbed

    def _grab(self) -> float | None:
        """Decode the next frame; its time in s, or None at the end."""
        self._check_open()
        try:
            if not self._grab_on():
                return None
            time_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        except cv2.error as error:
            log.info("decoding %s stopped: %s", self._path, error)
            return None
        if self._grabbed is None:
            self._grabbed = max(0.0, time_s)
            self._index = self._number(self._grabbed)
        else:
            # Files without time stamps, or with broken ones: time still goes on.
            ahead = time_s > self._grabbed + SAME_TIME_S
            self._grabbed = time_s if ahead else self._grabbed + 1 / self._stated_rate
            self._index += 1
        if self._index == len(self._times):
            self._times.append(self._grabbed)
        return self._grabbed

    def _grab_on(self) -> bool:
        """Decode the next frame that is whole; false at the end."""
        if self._capture.grab():
            return True
        # OpenCV says the same of a damaged frame and of the end.
        gives_up_s = time.monotonic() + DAMAGED_S
        for _ in range(DAMAGED_FRAMES):
            if self._closed or self._is_near_end() or time.monotonic() > gives_up_s:
                return False
            if self._capture.grab():
                return True
        return False

    def _is_near_end(self) -> bool:
        """Whether the stated length is reached: roughly, since it is often rounded up, or that of the sound."""
        if self._duration_s is None or self._grabbed is None:
            return False
        return self._duration_s - self._grabbed <= max(0.75, 3 / self._stated_rate)

    def _number(self, time_s: float) -> int:
        """Number of the frame at `time_s`: exact where the file was read through, else by the average rate."""
        place = bisect_left(self._times, time_s - SAME_TIME_S)
        if place < len(self._times):
            return place
        return max(place, round(time_s * self._stated_rate)) if self._times else 0

    def _next(self) -> None:
        """Decode on to the next frame to give.

        :raises EndOfSource: there is none
        """
        if self._held:
            self._held = False
            return
        if self._at_end or self._grab() is None:
            self._end()
            raise EndOfSource

    def _end(self) -> None:
        self._at_end = True
        self.ended_early = self._duration_s is not None and self._grabbed is not None and not self._is_near_end()

    def _retrieve(self) -> np.ndarray:
        """The frame that the decoder holds: uint8 BGR, shape (H, W, 3)."""
        try:
            good, bgr = self._capture.retrieve()
        except cv2.error as error:
            good, bgr = False, None
            log.info("a frame of %s can't be converted: %s", self._path, error)
        if not good or bgr is None or bgr.size == 0:
            message = translate("Videos", "“{name}” holds pictures of a kind that can't be shown. Try to convert it.")
            raise SourceError(message.format(name=self._path.name))
        across, down = self._pixel_shape
        if across == down:
            return bgr
        height, width = bgr.shape[:2]
        return cv2.resize(bgr, (round(width * across), round(height * down)), interpolation=cv2.INTER_LINEAR)

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
            self._jump(target_s - run_up_s)
            found = self._walk(target_s)
        if found is None:
            self._restart()
            found = self._walk(target_s, from_start=True)
        if found is not None and self._ready is None:
            # The frame on screen began long before: it was passed over without being converted.
            self._go_to(found)

    def _is_close_ahead(self, target_s: float) -> bool:
        """Whether decoding on leads to the target soonest."""
        if self._grabbed is None or self._held or self._at_end:
            return False
        return self._grabbed < target_s <= self._grabbed + WALK_S

    def _jump(self, time_s: float) -> None:
        """Go on decoding from a key frame near `time_s`, mostly an earlier one."""
        # OpenCV counts frames by the average rate; the way back to time is ours, from the frame's own time stamp.
        self._forget_place()
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, max(0, math.floor(time_s * self._stated_rate) - 1))

    def _restart(self) -> None:
        """Go back to the first frame, also in files that can't be searched."""
        self._capture.release()
        self._capture = self._open()
        self._forget_place()

    def _forget_place(self) -> None:
        self._held = self._at_end = False
        self._grabbed = None

    def _walk(self, target_s: float, from_start: bool = False) -> float | None:
        """Decode on to the frame on screen at `target_s` and have it ready; its time, or None when it lies behind.

        Where the frame was passed without being converted only its time is returned. The frame after it, if there
        is one, stays in the decoder.
        """
        best: float | None = None
        self._held = False
        while (time_s := self._grab()) is not None:
            if time_s > target_s and (best is not None or not from_start):
                self._held = best is not None
                return best
            best = time_s
            if time_s > target_s - CONVERT_S:
                self._ready = (self._retrieve(), self._index, time_s)
            if time_s > target_s:
                return best
        self._at_end = True
        return best


def _pixel_shape(capture: "cv2.VideoCapture") -> tuple[float, float]:
    """Factors by which a frame is stretched across and down so that its pixels become square."""
    across, down = capture.get(cv2.CAP_PROP_SAR_NUM), capture.get(cv2.CAP_PROP_SAR_DEN)
    if across <= 0 or down <= 0 or not 1 / 4 <= across / down <= 4 or across == down:
        return 1.0, 1.0
    ratio = across / down
    turned = capture.get(cv2.CAP_PROP_ORIENTATION_META) % 180 == 90
    return (1.0, ratio) if turned else (ratio, 1.0)

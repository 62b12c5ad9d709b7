"""A video file, decoded frame by frame, with each frame's time and number; jumps are to key frames only.

`fer_desktop.sources.VideoSource` makes exact seeks of them.
"""

import logging
import math
import os
import time
from array import array
from bisect import bisect_left
from pathlib import Path

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2, is_text
from fer_desktop.sniff import kind_of, no_video, problem_with
from fer_desktop.words import translate

log = logging.getLogger(__name__)

FILE_TIMEOUT_MS = 8000
"""How long OpenCV may search one file for its next frame."""

PLAUSIBLE_RATE = (0.01, 480.0)
"""Frames per second; what a file states beyond this is a placeholder."""

USUAL_RATE = 25.0
"""Frames per second, where a file does not say."""

DAMAGED_FRAMES, DAMAGED_S = 100, 2.0
"""So many frames that can't be decoded, or so much time spent on them, are passed over; more is the end."""

SAME_TIME_S = 1e-6
"""Time stamps closer than this are the same."""


class Numbers:
    """The numbers of a file's frames by their times: counted as far as the file was read through, else estimated."""

    def __init__(self, rate: float) -> None:
        """:param rate: frames per second on average"""
        self._rate = rate
        self._times = array("d")
        """Times of the first frames of the file, rising and without a gap."""
        self._counted = True
        """Whether the present number is one of those, or follows them; not an estimate."""
        self._number = -1

    def begin(self, time_s: float) -> int:
        """The number of the first frame of the file, or of the first one after a jump."""
        place = bisect_left(self._times, time_s - SAME_TIME_S)
        known = place < len(self._times) and self._times[place] <= time_s + SAME_TIME_S
        self._counted = known or not self._times
        if self._counted or place < len(self._times):
            self._number = place
        else:
            # By the average rate, and after all that are counted: where frames come and go, one may well seem to be
            # the next to count. It is not, and kept as such it would leave a gap.
            self._number = max(place, round(time_s * self._rate))
        return self._keep(time_s)

    def go_on(self, time_s: float) -> int:
        """The number of the frame after the one before."""
        self._number += 1
        return self._keep(time_s)

    def _keep(self, time_s: float) -> int:
        if self._counted and self._number == len(self._times):
            self._times.append(time_s)
        return self._number


class VideoDecoder:
    """One reading of a file. Not thread-safe, except for `stop`."""

    def __init__(self, path: Path) -> None:
        """:raises SourceError: it can't be opened"""
        self._path = path
        self._stopped = False
        self._capture = self._open()
        stated = self._capture.get(cv2.CAP_PROP_FPS)
        self._rate = stated if stated > 0 and math.isfinite(stated) else USUAL_RATE
        plausible = PLAUSIBLE_RATE[0] <= stated <= PLAUSIBLE_RATE[1]
        count = self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
        known = plausible and 1 <= count < 1e9
        self.rate = stated if plausible else None
        """Frames per second as the file states it, on average."""
        self.count = int(count) if known else None
        """Of frames, as stated or estimated by the file."""
        self.duration_s = count / stated if known else None
        self._pixel_shape = _pixel_shape(self._capture)
        self._numbers = Numbers(self._rate)
        self.time_s: float | None = None
        """Of the frame that is held; None before the first and after a jump."""
        self.index = -1
        """Number of that frame."""

    def stop(self) -> None:
        """From any thread: let nothing more be decoded."""
        self._stopped = True

    def release(self) -> None:
        """Let go of the file."""
        self._capture.release()

    def grab(self) -> float | None:
        """Decode the next frame and hold it; its time in s, or None at the end.

        :raises EndOfSource: stopped
        """
        if self._stopped:
            raise EndOfSource
        try:
            if not self._grab_on():
                return None
            time_s = self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000
        except cv2.error as error:
            log.info("decoding %s stopped: %s", self._path, error)
            return None
        if self.time_s is None:
            self.time_s = max(0.0, time_s)
            self.index = self._numbers.begin(self.time_s)
        else:
            # Files without time stamps, or with broken ones: time still goes on.
            ahead = time_s > self.time_s + SAME_TIME_S
            self.time_s = time_s if ahead else self.time_s + 1 / self._rate
            self.index = self._numbers.go_on(self.time_s)
        return self.time_s

    def retrieve(self) -> np.ndarray:
        """The frame that is held: uint8 BGR, shape (H, W, 3), upright, with square pixels.

        :raises SourceError: it can't be converted
        """
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

    def jump(self, time_s: float) -> None:
        """Go on decoding from a key frame near `time_s`, mostly an earlier one."""
        # OpenCV counts frames by the average rate; the way back to time is ours, from the frame's own time stamp.
        self.time_s = None
        self._capture.set(cv2.CAP_PROP_POS_FRAMES, max(0, math.floor(time_s * self._rate) - 1))

    def restart(self) -> None:
        """Go on with the first frame, also in files that can't be searched.

        :raises SourceError: the file can't be opened any more
        """
        self._capture.release()
        self._capture = self._open()
        self.time_s = None

    def is_near_end(self) -> bool:
        """Whether the stated length is reached: roughly, since it is often rounded up, or that of the sound."""
        if self.duration_s is None or self.time_s is None:
            return False
        return self.duration_s - self.time_s <= max(0.75, 3 / self._rate)

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
        if kind_of(self._path) == "text":  # which may be a list of other files
            raise SourceError(no_video(self._path))
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, FILE_TIMEOUT_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, FILE_TIMEOUT_MS]
        try:
            # Absolute: FFmpeg would take the beginning of a name like “http:a.mp4” for a protocol.
            capture = cv2.VideoCapture(os.path.abspath(self._path), cv2.CAP_FFMPEG, limits)
        except cv2.error as error:
            raise SourceError(no_video(self._path), str(error)) from error
        if not capture.isOpened():
            raise SourceError(no_video(self._path), "FFmpeg does not open it")
        return capture

    def _grab_on(self) -> bool:
        """Decode the next frame that is whole; false at the end."""
        if self._capture.grab():
            return True
        # OpenCV says the same of a damaged frame and of the end.
        gives_up_s = time.monotonic() + DAMAGED_S
        for _ in range(DAMAGED_FRAMES):
            if self._stopped or self.is_near_end() or time.monotonic() > gives_up_s:
                return False
            if self._capture.grab():
                return True
        return False


def _pixel_shape(capture: "cv2.VideoCapture") -> tuple[float, float]:
    """Factors by which a frame is stretched across and down so that its pixels become square."""
    across, down = capture.get(cv2.CAP_PROP_SAR_NUM), capture.get(cv2.CAP_PROP_SAR_DEN)
    if across <= 0 or down <= 0 or not 1 / 4 <= across / down <= 4 or across == down:
        return 1.0, 1.0
    ratio = across / down
    turned = capture.get(cv2.CAP_PROP_ORIENTATION_META) % 180 == 90
    return (1.0, ratio) if turned else (ratio, 1.0)

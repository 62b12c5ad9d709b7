"""Made-up live pictures: real faces on a plain ground, in time like a camera's."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from fer_desktop import paths
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.pipeline import Detector
from fer_desktop.records import Box, Frame, LiveSpec
from fer_desktop.sources import SourceInfo, VideoSource

WIDTH, HEIGHT = 1280, 720

GROUND = 96
"""Grey level around the faces."""

SCALES = (0.6, 0.7, 0.8, 0.95)
"""Half sides of the part that is cut out around a face, in sizes of its box; the one of which most faces are found in
the finished picture is taken."""

PHASES = 16
"""Different pictures of a scene: the faces move a little, and come back."""

LOOKED_AT = 120
"""Frames of a clip in which a face is looked for."""


def face_picture(clips: Sequence[Path], detector: Detector) -> tuple[np.ndarray, Box]:
    """A picture with a face, and where: from the first clip that shows one, otherwise the sample photo.

    :returns: uint8 RGB, shape (H, W, 3)
    """
    for clip in clips:
        try:
            with VideoSource(clip) as video:
                for _ in range(LOOKED_AT):
                    frame = video.read()
                    found = detector.detect(frame)
                    if found:
                        return frame.pixels, max((d.box for d in found), key=lambda box: box.area)
        except (SourceError, EndOfSource):
            continue
    from fer_desktop.photos import load_photo

    frame = Frame(load_photo(paths.samples_dir() / "sample.jpg"))
    return frame.pixels, max((d.box for d in detector.detect_small(frame)), key=lambda box: box.area)


def scene(picture: np.ndarray, face: Box, faces: int, detector: Detector) -> tuple[list[np.ndarray], int]:
    """`PHASES` pictures, uint8 BGR, shape (HEIGHT, WIDTH, 3), with `faces` copies of a face; and how many are found."""
    columns = 1 if faces == 1 else 5
    rows = -(-faces // columns)
    drawn = (_tiled(picture, face, faces, columns, rows, scale) for scale in SCALES)
    best, found = max(((one, len(detector.detect(Frame(one)))) for one in drawn), key=lambda pair: pair[1])
    return [cv2.cvtColor(np.roll(best, _sway(i), axis=1), cv2.COLOR_RGB2BGR) for i in range(PHASES)], found


def _sway(phase: int) -> int:
    """Pixels to the right, back and forth."""
    return 2 * min(phase, PHASES - phase)


def _tiled(picture: np.ndarray, face: Box, faces: int, columns: int, rows: int, scale: float) -> np.ndarray:
    out = np.full((HEIGHT, WIDTH, 3), GROUND, np.uint8)
    width, height = WIDTH // columns, HEIGHT // rows
    side = min(width, height)
    x, y = face.centre
    half = scale * max(face.width, face.height)
    top, left = max(0, round(y - half)), max(0, round(x - half))
    part = picture[top : round(y + half), left : round(x + half)]
    fit = side / max(part.shape[:2])
    small = cv2.resize(part, (max(1, int(part.shape[1] * fit)), max(1, int(part.shape[0] * fit))))
    for number in range(faces):
        across = number % columns * width + (width - small.shape[1]) // 2
        down = number // columns * height + (height - small.shape[0]) // 2
        out[down : down + small.shape[0], across : across + small.shape[1]] = small
    return out


class PacedSource:
    """Stands in for a camera: gives the picture that is due, and passes over those that were not fetched in time."""

    def __init__(self, pictures: Sequence[np.ndarray], rate: float) -> None:
        self.info = SourceInfo("bench", WIDTH, HEIGHT, frame_rate=rate)
        self.mirror = False
        self.came: dict[int, float] = {}
        """Number of a frame -> when it was there to be fetched, by ``time.perf_counter``; its reader removes it."""
        self._pictures, self._rate = pictures, rate
        self._closed = threading.Event()
        self._began = time.perf_counter()
        self._given = -1

    def read(self) -> Frame:
        """:raises EndOfSource: closed"""
        index = max(self._given + 1, int((time.perf_counter() - self._began) * self._rate))
        due = self._began + index / self._rate
        if self._closed.wait(max(0.0, due - time.perf_counter())) or self._closed.is_set():
            raise EndOfSource
        self._given = index
        self.came[index] = time.perf_counter()
        pixels = cv2.cvtColor(self._pictures[index % len(self._pictures)], cv2.COLOR_BGR2RGB)
        return Frame(pixels, index, index / self._rate)

    def leave(self) -> None:
        self._closed.set()

    def close(self) -> None:
        self.leave()

    def wait_closed(self, timeout_s: float) -> bool:
        """There is no device to wait for."""
        return True


class PacedOpener:
    """Opens `PacedSource` in place of any camera, and everything else not at all."""

    def __init__(self, source: PacedSource) -> None:
        self._source = source

    def photo(self, path: Path) -> np.ndarray:
        raise SourceError("The benchmark opens no photos.")

    def video(self, path: Path) -> VideoSource:
        raise SourceError("The benchmark opens no videos.")

    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> PacedSource:
        return self._source

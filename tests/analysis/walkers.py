"""Two people who walk past each other, without pictures: where they are and what they show follows from the frame."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from fer_desktop.analysis.parts import Parts
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import Detection, Frame
from fer_desktop.sources import SourceInfo
from tests.fakes import FakeClassifier, FakeDetector, detection

AWAY = range(40, 55)
"""Frames in which nobody is to be seen."""


class Walkers(FakeDetector):
    """One goes right, one goes left a little lower; a third one, small, comes now and then."""

    def detect(self, frame: Frame, seen: Sequence[Detection] | None = None) -> Sequence[Detection]:
        time.sleep(self.delay_s)
        n = frame.index
        if n in AWAY:
            return []
        found = [detection(10 + 4 * n, 10, 60, 0.8), detection(410 - 4 * n, 50 + 0.1 * n, 60, 0.9)]
        if n % 30 < 10:
            found.append(detection(700, 300, 20, 0.6))
        # The surest first, as the real one gives them.
        return sorted(found, key=lambda one: -one.score)


class Moods(FakeClassifier):
    """What a face shows depends on where it is."""

    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool = False
    ) -> tuple[np.ndarray, np.ndarray | None]:
        rows = np.ones((len(detections), len(FERPLUS)), np.float32)
        for row, found in zip(rows, detections, strict=True):
            row[int(found.box.left / 37) % len(FERPLUS)] += found.box.left % 11
        return rows / rows.sum(axis=1, keepdims=True), None


class Film:
    """A video of `count` tiny frames at `times`, or 30 a second; frame `breaks_at` can't be converted."""

    def __init__(
        self, count: int, times: Sequence[float] | None = None, breaks_at: int = -1, ended_early: bool = False
    ) -> None:
        self.times = times or [n / 30 for n in range(count)]
        self.info = SourceInfo("film.mp4", 8, 8, self.times[-1] + 1 / 30, 30.0, count)
        self.ended_early = ended_early
        self._breaks_at = breaks_at
        self._next = 0
        self._pixels = np.zeros((8, 8, 3), np.uint8)
        self.closed = False

    def skip(self) -> float:
        if self.closed or self._next >= len(self.times):
            raise EndOfSource
        self._next += 1
        return self.times[self._next - 1]

    def passed(self) -> Frame:
        index = self._next - 1
        if index == self._breaks_at:
            raise SourceError("“film.mp4” holds a broken picture.")
        return Frame(self._pixels, index, self.times[index], Path("film.mp4"))

    def close(self) -> None:
        self.closed = True


def parts(make: Callable[[], Film] = lambda: Film(120), delay_s: float = 0.0) -> Parts:
    """Stand-ins for all heavy parts; a photo whose name has "bad" in it can't be read."""

    def photo(path: Path) -> np.ndarray:
        if "bad" in path.name:
            raise SourceError(f"“{path.name}” is not a picture.")
        return np.zeros((8, 8, 3), np.uint8)

    return Parts(lambda: Walkers(delay_s), lambda _: Moods(), lambda _: make(), photo)

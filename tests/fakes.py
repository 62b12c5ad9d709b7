"""Stand-ins for the stages and sources: the real threads run, only the heavy libraries are left out."""

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import Box, Crop, CropFit, Detection, Expression, Frame, LiveSpec, Recipe
from fer_desktop.sources import SourceInfo


def recipe(model_id: str = "fake", name: str = "Fake") -> Recipe:
    fit = CropFit(0.5, 0.53, 0.87)
    return Recipe(
        id=model_id,
        name=name,
        version="1",
        labels=FERPLUS,
        width_px=48,
        height_px=48,
        colour="grey",
        mean=(0.5,),
        std=(0.25,),
        crop={"full_range": fit, "short_range": fit},
        class_prior=dict.fromkeys(FERPLUS, 1 / 8),
        training_data="none",
        accuracy={},
        licence="Apache-2.0",
    )


def expression(label: str = "happiness", probability: float = 0.86) -> Expression:
    rest = (1 - probability) / (len(FERPLUS) - 1)
    return Expression(FERPLUS, tuple(probability if name == label else rest for name in FERPLUS))


def detection(left: float = 10, top: float = 10, side: float = 40, score: float = 0.9) -> Detection:
    box = Box(left, top, left + side, top + side)
    eyes = ((left + 0.3 * side, top + 0.35 * side), (left + 0.7 * side, top + 0.35 * side))
    return Detection(box, score, eyes, "full_range")


class FakeDetector:
    """Finds one face where the picture's top left pixel is not black."""

    def __init__(self, delay_s: float = 0.0) -> None:
        self.delay_s = delay_s
        self.closed_in = ""

    def glance(self, frame: Frame) -> Sequence[Detection] | None:
        """Nothing can be done before its turn."""
        return None

    def detect(self, frame: Frame, seen: Sequence[Detection] | None = None) -> Sequence[Detection]:
        time.sleep(self.delay_s)
        return [detection()] if frame.pixels[0, 0].any() else []

    def detect_small(self, frame: Frame, should_stop: Callable[[], bool] = lambda: False) -> Sequence[Detection]:
        return self.detect(frame)

    def close(self) -> None:
        self.closed_in = threading.current_thread().name


class FakeClassifier:
    """Says the same of every face; looks at its upper left quarter."""

    provider = "Fake, 1 thread"

    def __init__(self, model_id: str = "fake", label: str = "happiness", attention: bool = False) -> None:
        self.recipe = recipe(model_id)
        self.has_attention = attention
        self.asked_where = 0
        self._reading = expression(label)

    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool = False
    ) -> tuple[np.ndarray, np.ndarray | None]:
        rows = np.array([self._reading.probabilities] * len(detections), np.float32).reshape(-1, len(FERPLUS))
        maps = None
        if where and self.has_attention:
            self.asked_where += 1
            maps = np.zeros((len(detections), 6, 6), np.float32)
            maps[:, :3, :3] = 1
        return rows, maps

    def place(self, detection: Detection) -> Crop:
        box = detection.box
        return Crop(box.centre, box.width, box.height, 0.0)


def picture(index: int = 0, width: int = 64, height: int = 48) -> np.ndarray:
    """Its first pixel tells its number, from 1 on."""
    pixels = np.zeros((height, width, 3), np.uint8)
    pixels[...] = 1 + index % 255
    return pixels


class FakeVideo:
    """A video of `count` frames at `rate`, without a file."""

    def __init__(self, count: int = 30, rate: float = 30.0, decode_s: float = 0.0) -> None:
        self.info = SourceInfo("fake.mp4", 64, 48, count / rate, rate, count)
        self._count, self._rate, self._decode_s = count, rate, decode_s
        self._next = 0
        self.closed = False
        self.ended_early = False

    def _advance(self) -> int:
        if self._next >= self._count:
            raise EndOfSource
        time.sleep(self._decode_s)
        self._next += 1
        return self._next - 1

    def read(self) -> Frame:
        index = self._advance()
        return Frame(picture(index), index, index / self._rate, Path("fake.mp4"))

    def skip(self) -> float:
        return self._advance() / self._rate

    def passed(self) -> Frame:
        index = self._next - 1
        return Frame(picture(index), index, index / self._rate, Path("fake.mp4"))

    def seek(self, time_s: float) -> None:
        self._next = min(int(time_s * self._rate + 1e-6), self._count - 1)

    def step_back(self) -> None:
        self._next = max(0, self._next - 2)

    def close(self) -> None:
        self.closed = True


class FakeLive:
    """A camera that gives `good` frames at `rate` and then fails."""

    def __init__(self, good: int, rate: float = 200.0, message: str = "“Cam” was unplugged.") -> None:
        self.info = SourceInfo("Cam", 64, 48, None, rate, None)
        self.mirror = False
        self._left, self._rate, self._message, self._index = good, rate, message, 0
        self.closed = False

    def read(self) -> Frame:
        if self._left <= 0:
            raise SourceError(self._message)
        time.sleep(1 / self._rate)
        self._left -= 1
        self._index += 1
        return Frame(picture(self._index), self._index, time.monotonic())

    def leave(self) -> None:
        """Nobody waits in `read` for long."""

    def close(self) -> None:
        self.closed = True

    def wait_closed(self, timeout_s: float) -> bool:
        return self.closed


class FakeOpener:
    """Photos whose name has "bad" in it fail; videos and cameras are taken from the lists."""

    def __init__(self, video: FakeVideo | None = None, lives: Sequence[FakeLive | SourceError] = ()) -> None:
        self._video = video
        self._lives = list(lives)
        self.opened = 0

    def photo(self, path: Path) -> np.ndarray:
        if "bad" in path.name:
            raise SourceError(f"“{path.name}” is not a picture.")
        return picture(int("".join(c for c in path.stem if c.isdigit()) or 0))

    def video(self, path: Path) -> FakeVideo:
        if self._video is None:
            raise SourceError(f"“{path.name}” is not a video.")
        return self._video

    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> FakeLive:
        self.opened += 1
        if not self._lives:
            raise SourceError("“Cam” is not there.")
        live = self._lives.pop(0)
        if isinstance(live, SourceError):
            raise live
        return live

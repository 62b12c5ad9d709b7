"""Faces in a frame, found by MediaPipe's two BlazeFace models."""

import gc
import importlib.machinery
import logging
import os
import sys
import threading
import types
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fer_desktop.align import cut
from fer_desktop.calm import alone, preload
from fer_desktop.glances import Glances
from fer_desktop.records import Box, Detection, Frame
from fer_desktop.tiles import TILE_PX, Part, levels, tiles
from fer_desktop.words import translate

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)

SHORT, FULL = "short_range", "full_range"
"""Names of the models: files in the models' folder, and keys of the recipes' crop tables. The short-range model is sure
and steady on faces larger than an eighth of the picture; the full-range one finds them down to a sixteenth."""

SHORT_SURE = 0.75
"""From this score on the short-range model's box is used where both models found a face: it moves less from frame to
frame. Below, the face is too small for it, and the box is loose."""

DOUBT_BELOW = 0.75
"""A face that only one model found, with a lower score, gets a second look."""

MOST_SECOND_LOOKS = 8
"""In a moving picture: more would cost too much time."""

CANDIDATE_SCORE = 0.3
"""Where every candidate gets a second look anyway."""

SURE_ALONE, SURE_TOGETHER = 0.8, 0.65
"""A second look confirms a face by the score of the short-range model, or by the mean score of both. Of 330 faces of 24
and 32 pixels, pasted into a large picture of patterns, one that was a candidate is lost by that; of the candidates in
the patterns none is left."""

SECOND_LOOK_SPAN = 2.4
"""Side of the part of the picture around a candidate that is looked at again, in sizes of its box."""

SECOND_LOOK_PX = 256
"""Side to which this part is resized; the models see 128 and 192 pixels."""

MOST_CANDIDATES = 300
"""For one photo."""

MANY_TILES = 40
"""More tiles than this are shared out among several threads, each with a model of its own."""

MOST_THREADS = 4

SMALLEST_PX = 16
"""Smaller faces show nothing that could be read."""


class DetectorError(Exception):
    """The text is a sentence for the user."""


class FaceDetector:
    """Finds faces. Belongs to the thread that made it, which must also close it: MediaPipe cannot be closed any more
    when the program is ending.
    """

    def __init__(self, models_dir: Path, min_score: float = 0.5) -> None:
        """:raises DetectorError: a model file is missing or damaged"""
        self._models_dir = models_dir
        self._min_score = min_score
        self._short = BlazeFace(models_dir, SHORT)
        try:
            self._full = BlazeFace(models_dir, FULL)
        except BaseException:
            self._short.close()
            raise
        self._glances = Glances()

    def glance(self, frame: Frame) -> tuple[Detection, ...]:
        """What the short-range model sees, which depends on this frame alone: for `detect`, to save it the work.

        Another thread than the one that this detector belongs to may do this, for later frames than `detect` is at.
        """
        return tuple(d for d in self._short.find(frame.pixels) if d.score >= self._min_score)

    def detect(self, frame: Frame, seen: Sequence[Detection] | None = None) -> tuple[Detection, ...]:
        """The faces of a moving picture: those from about a sixteenth of its width on, within milliseconds.

        What it remembers of the frames before is in `fer_desktop.glances`; those without time are seen by themselves.

        :param seen: what `glance` gave for this frame, where somebody asked before
        """
        in_between = self._glances.begin(frame)
        short = self.glance(frame) if seen is None else seen
        if in_between:
            near = _distinct(short)
            if len(near) == self._glances.all_sure and all(map(_is_sure, near)):
                return tuple(near)
        found = self._thoroughly(frame.pixels, short)
        if not in_between:
            self._glances.all_sure = len(found) if all(map(_is_sure, found)) else -1
        return found

    def _thoroughly(self, pixels: np.ndarray, short: Sequence[Detection]) -> tuple[Detection, ...]:
        """By both models.

        :param short: what the short-range one found
        """
        full = [d for d in self._full.find(pixels) if d.score >= self._min_score]
        kept, looks, known = [], 0, self._glances.known
        for detection in sorted(_merged(full, short), key=lambda d: -d.score):
            others = short if detection.detector == FULL else full
            if detection.score < DOUBT_BELOW and not any(_same(detection.box, b) for b in (*_boxes(others), *known)):
                looks += 1
                if looks > MOST_SECOND_LOOKS or self._second_look(pixels, detection.box) is None:
                    continue
            kept.append(detection)
        here = _boxes(kept)
        self._glances.found(here, [box for box in known if not any(_same(box, other) for other in here)])
        return tuple(kept)

    def detect_small(self, frame: Frame, should_stop: Callable[[], bool] = lambda: False) -> tuple[Detection, ...]:
        """The faces of a photo, also small ones, from about 24 pixels on; takes up to seconds for a large photo.

        :param should_stop: asked now and then; by several threads; once it says yes, what was found so far is returned
        """
        sizes = list(levels(frame.pixels))
        candidates = self._search([tile for level in sizes for tile in tiles(level)], should_stop)
        for level in sizes:
            if max(level.pixels.shape[:2]) <= 2 * TILE_PX and not should_stop():
                candidates += [_placed(d, 0, 0, level.scale) for d in self._short.find(level.pixels)]
        found = []
        for candidate in _distinct(candidates)[:MOST_CANDIDATES]:
            if should_stop():
                break
            # What was taken for several faces often turns out to be one.
            if not any(_same(candidate.box, d.box) for d in found):
                seen = self._second_look(frame.pixels, candidate.box)
                if seen is not None and seen.box.width >= SMALLEST_PX:
                    found.append(seen)
        return tuple(_distinct(found))

    def _search(self, parts: Sequence[Part], should_stop: Callable[[], bool]) -> list[Detection]:
        """What the full-range model finds in parts of a photo, all of it doubtful."""

        def search(model: BlazeFace, some: Sequence[Part]) -> list[Detection]:
            found: list[Detection] = []
            for part in some:
                if should_stop():
                    break
                if not part.flat:
                    found += [_placed(d, part.left, part.top, part.scale) for d in model.find(part.pixels)]
            return found

        if len(parts) <= MANY_TILES:
            return search(self._full, parts)
        with ExitStack() as stack:
            helpers = min(MOST_THREADS, os.cpu_count() or 1) - 1
            more = [stack.enter_context(closing(BlazeFace(self._models_dir, FULL))) for _ in range(helpers)]
            models = [self._full, *more]
            shares = [parts[number :: len(models)] for number in range(len(models))]
            pool = stack.enter_context(ThreadPoolExecutor(len(models), "detector"))
            return [detection for found in pool.map(search, models, shares) for detection in found]

    def _second_look(self, pixels: np.ndarray, box: Box) -> Detection | None:
        """The face in `box`, seen at the size at which the detectors are surest; None where there is none."""
        side = SECOND_LOOK_SPAN * max(box.width, box.height)
        x, y = box.centre
        part = cut(pixels, (x, y), side, (SECOND_LOOK_PX, SECOND_LOOK_PX))
        scale = side / SECOND_LOOK_PX
        left, top = (x - side / 2) / scale, (y - side / 2) / scale

        def look(model: BlazeFace) -> Detection | None:
            seen = (_placed(d, left, top, scale) for d in model.find(part))
            return max((d for d in seen if _same(d.box, box)), key=lambda d: d.score, default=None)

        short = look(self._short)
        if short is None or short.score >= SURE_ALONE:
            return short
        full = look(self._full)
        if full is None or (short.score + full.score) / 2 < SURE_TOGETHER:
            return None
        return short if short.score >= SHORT_SURE else max(short, full, key=lambda d: d.score)

    def close(self) -> None:
        """Stop MediaPipe's threads. May be called twice."""
        self._short.close()
        self._full.close()

    def __enter__(self) -> "FaceDetector":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: "TracebackType | None"
    ) -> None:
        self.close()


class BlazeFace:
    """One detector model, as a MediaPipe graph."""

    def __init__(self, folder: Path, name: str, min_score: float = CANDIDATE_SCORE) -> None:
        """:raises DetectorError: the file is missing or damaged"""
        self.name = name
        self._path = folder / f"{name}.tflite"
        self._min_score = min_score
        try:
            # As bytes: paths with a drive letter do not work in several releases.
            self._content = self._path.read_bytes()
        except OSError as error:
            message = translate(
                "Detector", "The face detector {path} can't be read ({reason}). Please install the app again."
            )
            raise DetectorError(message.format(path=self._path, reason=error.strerror)) from error
        self._graph: Any = None
        self._closed = False
        self._one_at_a_time = threading.Lock()
        self._start()

    def find(self, pixels: np.ndarray) -> list[Detection]:
        """Faces, in pixels of this picture; also those that MediaPipe is little sure of.

        :param pixels: uint8 RGB, shape (H, W, 3), contiguous
        :raises RuntimeError, ValueError: MediaPipe failed (the next call starts afresh), or it was closed
        """
        with self._one_at_a_time:
            return self._find(pixels)

    def _find(self, pixels: np.ndarray) -> list[Detection]:
        if self._closed:
            raise RuntimeError(f"the {self.name} detector is closed")
        if self._graph is None:
            self._start()
        mediapipe = _mediapipe()
        # A view would be misread without an error (mediapipe reads the raw memory).
        image = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=np.ascontiguousarray(pixels))
        try:
            result = self._graph.detect(image)
        except Exception:
            # After an error every later call fails too.
            self._drop()
            raise
        height, width = pixels.shape[:2]
        return [_detection(found, width, height, self.name) for found in result.detections]

    def _start(self) -> None:
        vision = _mediapipe().tasks.vision
        options = vision.FaceDetectorOptions(
            base_options=_mediapipe().tasks.BaseOptions(model_asset_buffer=self._content),
            running_mode=vision.RunningMode.IMAGE,
            min_detection_confidence=self._min_score,
        )
        try:
            self._graph = vision.FaceDetector.create_from_options(options)
            return
        except (RuntimeError, ValueError) as error:
            reason = _first_line(error)
        # What was half made holds a thread, and itself, and the error holds both: nobody else ends it.
        gc.collect()
        message = translate("Detector", "The face detector {path} is damaged ({reason}). Please install the app again.")
        raise DetectorError(message.format(path=self._path, reason=reason))

    def close(self) -> None:
        """May be called twice."""
        with self._one_at_a_time:
            self._closed = True
            self._drop()

    def _drop(self) -> None:
        graph, self._graph = self._graph, None
        if graph is None:
            return
        try:
            graph.close()
        except (RuntimeError, ValueError) as error:
            # A graph that failed says so again when it is closed.
            log.info("closing %s: %s", self.name, _first_line(error))


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def _detection(found: Any, width: int, height: int, name: str) -> Detection:
    box = found.bounding_box
    eyes = None
    if len(found.keypoints) >= 2:
        first, second = found.keypoints[:2]
        eyes = ((first.x * width, first.y * height), (second.x * width, second.y * height))
    left, top = float(box.origin_x), float(box.origin_y)
    place = Box(left, top, left + float(box.width), top + float(box.height))
    return Detection(place, float(found.categories[0].score), eyes, name)


def _placed(detection: Detection, left: float, top: float, scale: float) -> Detection:
    """A face found in a part of a picture, in pixels of the whole picture."""
    eyes = detection.eyes
    if eyes is not None:
        (ax, ay), (bx, by) = eyes
        eyes = (((ax + left) * scale, (ay + top) * scale), ((bx + left) * scale, (by + top) * scale))
    return Detection(detection.box.moved(left, top).scaled(scale), detection.score, eyes, detection.detector)


def _same(first: Box, second: Box) -> bool:
    """Whether two boxes are of one face: the models draw them differently large around it."""
    across = min(first.right, second.right) - max(first.left, second.left)
    down = min(first.bottom, second.bottom) - max(first.top, second.top)
    smaller = min(first.area, second.area)
    return across > 0 and down > 0 and smaller > 0 and across * down > 0.5 * smaller


def _boxes(detections: Sequence[Detection]) -> list[Box]:
    return [detection.box for detection in detections]


def _is_sure(detection: Detection) -> bool:
    """Whether the short-range model alone is trusted with it."""
    return detection.detector == SHORT and detection.score >= SHORT_SURE


def _distinct(detections: Sequence[Detection]) -> list[Detection]:
    """One detection a face, the surest first."""
    kept: list[Detection] = []
    for detection in sorted(detections, key=lambda d: -d.score):
        if not any(_same(detection.box, other.box) for other in kept):
            kept.append(detection)
    return kept


def _merged(full: Sequence[Detection], short: Sequence[Detection]) -> list[Detection]:
    """What both models found in one picture, each face once."""
    sure = [d for d in short if d.score >= SHORT_SURE]
    kept = _distinct(sure)
    for detection in [*_distinct(full), *_distinct(short)]:
        if not any(_same(detection.box, other.box) for other in kept):
            kept.append(detection)
    return kept


def _mediapipe() -> Any:
    """The library, imported without what it would load only to draw and to record sound."""
    module = sys.modules.get("mediapipe")
    # What it defines last: another thread may be in the middle of importing it.
    if module is None or not hasattr(module, "__version__"):
        with alone:
            preload("mediapipe", "tasks/c/libmediapipe*")
            with _without("matplotlib", "matplotlib.pyplot", "sounddevice"):
                import mediapipe as module
    return module


@contextmanager
def _without(*names: str) -> Iterator[None]:
    """Empty modules in place of these, for as long as it lasts; those already loaded stay."""
    stubs: dict[str, types.ModuleType] = {}
    for name in names:
        if name not in sys.modules:
            stub = types.ModuleType(name)
            stub.__spec__ = importlib.machinery.ModuleSpec(name, None)
            stub.__path__ = []
            stubs[name] = sys.modules[name] = stub
            parent, _, child = name.rpartition(".")
            if parent in stubs:
                setattr(stubs[parent], child, stub)
    try:
        yield
    finally:
        # Whoever really wants them gets the real ones.
        for name, stub in stubs.items():
            if sys.modules.get(name) is stub:
                del sys.modules[name]

"""Frame -> FrameResult: detect > track > classify > smooth."""

import time
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

import numpy as np

from fer_desktop import display
from fer_desktop.records import Detection, Expression, Face, Frame, FrameResult, Recipe
from fer_desktop.smoother import Smoother
from fer_desktop.tracker import Tracker


class Mode(Enum):
    """How a frame is looked at."""

    PHOTO = "photo"
    """On its own: thoroughly, small faces too; ids from left to right."""
    MOVING = "moving"
    """As one of many: fast; ids and readings continue from the frame before."""


class Detector(Protocol):
    """What the pipeline needs of a face detector."""

    def detect(self, frame: Frame) -> Sequence[Detection]: ...
    def detect_small(self, frame: Frame, should_stop: Callable[[], bool] = ...) -> Sequence[Detection]: ...
    def close(self) -> None: ...


class Classifier(Protocol):
    """What the pipeline needs of an expression classifier."""

    @property
    def recipe(self) -> Recipe: ...
    @property
    def provider(self) -> str: ...
    def classify(self, pixels: np.ndarray, detections: Sequence[Detection]) -> list[Expression]: ...


class Pipeline:
    """The stages in their order. One instance lives in one thread."""

    def __init__(self, detector: Detector | None, classifier: Classifier | None) -> None:
        """A missing stage finds nothing, so that pictures can still be looked at when a model file is damaged."""
        self._detector = detector
        self.classifier = classifier
        self._tracker = Tracker()
        self._smoother = Smoother()

    def reset(self) -> None:
        """A new source begins."""
        self._tracker.reset()
        self._smoother.reset()

    def cut(self) -> None:
        """The source jumped: faces before and after are not matched with each other."""
        self._tracker.cut()
        self._smoother.reset()

    def process(
        self, frame: Frame, mode: Mode, session: int = 0, should_stop: Callable[[], bool] = lambda: False
    ) -> FrameResult:
        """Find the faces of `frame` and read what they show."""
        started = time.perf_counter()
        detections = self._detect(frame, mode, should_stop)
        detected = time.perf_counter()
        readings = self.classifier.classify(frame.pixels, detections) if self.classifier and detections else []
        classified = time.perf_counter()
        faces = self._named(detections, readings, frame, mode)
        levels = display.levels(frame.pixels)
        small = display.thumbnail(frame.pixels) if mode is Mode.PHOTO else None
        ended = time.perf_counter()
        timings_ms = {
            "detect": 1e3 * (detected - started),
            "classify": 1e3 * (classified - detected),
            "prepare": 1e3 * (ended - classified),
            "total": 1e3 * (ended - started),
        }
        model_id = self.classifier.recipe.id if self.classifier else ""
        return FrameResult(frame, faces, timings_ms, session, model_id, levels, small)

    def _detect(self, frame: Frame, mode: Mode, should_stop: Callable[[], bool]) -> list[Detection]:
        if self._detector is None or self.classifier is None:
            return []
        if mode is Mode.MOVING:
            return list(self._detector.detect(frame))
        found = self._detector.detect_small(frame, should_stop)
        return sorted(found, key=lambda d: (d.box.left, d.box.top))

    def _named(
        self, detections: Sequence[Detection], readings: Sequence[Expression], frame: Frame, mode: Mode
    ) -> tuple[Face, ...]:
        if mode is Mode.PHOTO:
            pairs = zip(detections, readings, strict=True)
            return tuple(Face(n, detection, reading, reading) for n, (detection, reading) in enumerate(pairs, 1))
        ids = self._tracker.update(detections, frame.time_s)
        faces = []
        for face_id, detection, reading in zip(ids, detections, readings, strict=True):
            shown = self._smoother.update(face_id, reading, frame.time_s)
            faces.append(Face(face_id, detection, reading, shown))
        return tuple(faces)

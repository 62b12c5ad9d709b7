"""Frame -> FrameResult: detect > track > classify > smooth."""

import time
from collections.abc import Callable, Sequence
from enum import Enum
from typing import Protocol

from fer_desktop import display
from fer_desktop.reading import Classifier, Reader
from fer_desktop.records import Detection, Face, Frame, FrameResult
from fer_desktop.tracker import FORGET_AFTER_S, Tracker


class Mode(Enum):
    """How a frame is looked at."""

    PHOTO = "photo"
    """On its own: thoroughly, small faces too; ids from left to right."""
    MOVING = "moving"
    """As one of many: fast; ids and readings continue from the frame before."""


class Detector(Protocol):
    """What the pipeline needs of a face detector."""

    def glance(self, frame: Frame) -> Sequence[Detection] | None: ...
    def detect(self, frame: Frame, seen: Sequence[Detection] | None = ...) -> Sequence[Detection]: ...
    def detect_small(self, frame: Frame, should_stop: Callable[[], bool] = ...) -> Sequence[Detection]: ...
    def close(self) -> None: ...


class Pipeline:
    """The stages in their order. One instance lives in one thread."""

    def __init__(self, detector: Detector | None, classifier: Classifier | None) -> None:
        """A missing stage finds nothing, so that pictures can still be looked at when a model file is damaged."""
        self._detector = detector
        self._tracker = Tracker()
        self.strength = 0.0
        """How much of the learned prior is taken out; see `set_strength`."""
        self._readers: tuple[Reader, ...] = ()
        self.where = False
        """Whether faces in moving pictures come with where the model looked; in photos, where it costs little beside
        the search for small faces, they always do."""
        self.for_display = True
        """Whether results come with `FrameResult.levels` and thumbnails; without a window nobody looks at them."""
        self.use([classifier] if classifier is not None else [])

    @property
    def reads(self) -> bool:
        """Whether there is a model."""
        return bool(self._readers)

    def use(self, classifiers: Sequence[Classifier]) -> None:
        """Read with these models from now on; the first one is the one in use, the others are compared with it."""
        self._readers = tuple(Reader(classifier, self.strength) for classifier in classifiers)

    def set_strength(self, strength: float) -> None:
        """How much of what the models learned of the expressions' frequency is taken out: `Prior.strength`."""
        self.strength = strength
        for reader in self._readers:
            reader.set_strength(strength)

    def reset(self) -> None:
        """A new source begins."""
        self._tracker.reset()
        self._forget()

    def cut(self) -> None:
        """The source jumped: faces before and after are not matched with each other."""
        self._tracker.cut()
        self._forget()

    def sampled(self, every_s: float) -> None:
        """Frames come this far apart (0: as in the file): a face is not given up between two of them."""
        self._tracker.forget_after_s = max(FORGET_AFTER_S, 2.5 * every_s)

    def follow(self, detections: Sequence[Detection], time_s: float) -> list[int]:
        """Go on as if these faces had been found in a frame: their ids. For picking up work that was interrupted."""
        return self._tracker.update(detections, time_s) if detections else []

    def _forget(self) -> None:
        for reader in self._readers:
            reader.reset()

    def process(
        self, frame: Frame, mode: Mode, session: int = 0, should_stop: Callable[[], bool] = lambda: False
    ) -> FrameResult:
        """Find the faces of `frame` and read what they show."""
        started = time.perf_counter()
        detections = self.find(frame, mode, should_stop)
        return self.complete(frame, detections, mode, session, 1e3 * (time.perf_counter() - started))

    def complete(
        self, frame: Frame, detections: Sequence[Detection], mode: Mode, session: int = 0, detect_ms: float = 0.0
    ) -> FrameResult:
        """The second half of `process`: follow the faces that `find` found, and read them.

        While one thread does this, another may already `find` the faces of the next frames.
        """
        detected = time.perf_counter()
        faces = self._read(detections, frame, mode) if detections else ()
        classified = time.perf_counter()
        levels = display.levels(frame.pixels) if self.for_display else ()
        small = display.thumbnail(frame.pixels) if self.for_display and mode is Mode.PHOTO else None
        ended = time.perf_counter()
        timings_ms = {
            "detect": detect_ms,
            "classify": 1e3 * (classified - detected),
            "prepare": 1e3 * (ended - classified),
            "total": detect_ms + 1e3 * (ended - detected),
        }
        recipes = [reader.classifier.recipe for reader in self._readers]
        model_id = recipes[0].id if recipes else ""
        return FrameResult(frame, faces, timings_ms, session, model_id, levels, small, tuple(recipes[1:]))

    def glance(self, frame: Frame, mode: Mode) -> Sequence[Detection] | None:
        """What part of `find` can be done before its turn, and by another thread, while that is at earlier frames."""
        if self._detector is None or not self._readers or mode is not Mode.MOVING:
            return None
        return self._detector.glance(frame)

    def find(
        self,
        frame: Frame,
        mode: Mode,
        should_stop: Callable[[], bool] = lambda: False,
        seen: Sequence[Detection] | None = None,
    ) -> Sequence[Detection]:
        """The first half of `process`: the faces of `frame`. The detector forgets it within a second.

        :param seen: what `glance` gave for this frame
        """
        if self._detector is None or not self._readers:
            return []
        if mode is Mode.MOVING:
            return list(self._detector.detect(frame) if seen is None else self._detector.detect(frame, seen))
        found = self._detector.detect_small(frame, should_stop)
        return sorted(found, key=lambda d: (d.box.left, d.box.top))

    def _read(self, detections: Sequence[Detection], frame: Frame, mode: Mode) -> tuple[Face, ...]:
        """Every model reads every face; a column a model, a row a face."""
        photo = mode is Mode.PHOTO
        first = self._readers[0]
        readings, maps = first.read(frame.pixels, detections, photo or self.where)
        columns = [readings, *(reader.read(frame.pixels, detections, False)[0] for reader in self._readers[1:])]
        ids = range(1, len(detections) + 1) if photo else self._tracker.update(detections, frame.time_s)
        faces = []
        for row, (face_id, detection) in enumerate(zip(ids, detections, strict=True)):
            raw = [column[row] for column in columns]
            pairs = zip(self._readers, raw, strict=True)
            shown = raw if photo else [reader.steady(face_id, one, frame.time_s) for reader, one in pairs]
            attention = maps[row] if maps is not None else None
            crop = first.classifier.place(detection)
            faces.append(Face(face_id, detection, raw[0], shown[0], crop, attention, tuple(shown[1:])))
        return tuple(faces)

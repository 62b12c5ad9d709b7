"""The pictures of a report: taken from the recording or the photos, where they are still what was analysed."""

import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import numpy as np

from fer_desktop import paths
from fer_desktop.analysis.files import sha256_of
from fer_desktop.analysis.quality import Look, look, turn
from fer_desktop.analysis.report_choice import Moment, moments, portraits, sample, whole_frame
from fer_desktop.analysis.report_figures import Kept
from fer_desktop.analysis.session import live_video
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.pipeline import Detector
from fer_desktop.records import Box, Detection, Frame
from fer_desktop.session_records import LIVE, PHOTOS, Session
from fer_desktop.words import translate

log = logging.getLogger(__name__)

FACE_PX = 240
"""Side of a face's picture."""

WHOLE_PX = 1100
"""Longest side of the picture of a whole frame."""

AROUND = 1.6
"""Side of a face's picture over that of its box."""

JPEG_QUALITY = 82

BUDGET_S = 30.0
"""Longer is not searched for pictures: in long recordings each takes its time."""

THROUGH_FRAMES = 3000
"""So many frames are read through; in longer recordings it is quicker to jump from one moment to the next."""

LATE_S = 1e-4
"""Added to a frame's time, so that rounding does not give the one before."""


SAME_FACE = 0.4
"""Overlap (intersection over union) from which on a face that is found again is the one of a row."""


class Film(Protocol):
    """What is needed of a video."""

    def skip(self) -> float: ...
    def passed(self) -> Frame: ...
    def seek(self, time_s: float) -> None: ...
    def read(self) -> Frame: ...
    def close(self) -> None: ...


def _film(path: Path) -> Film:
    from fer_desktop.sources import VideoSource

    return VideoSource(path)


def _photo(path: Path) -> np.ndarray:
    from fer_desktop.photos import load_photo

    return load_photo(path)


def _detector() -> Detector:
    from fer_desktop.detector import FaceDetector

    return FaceDetector(paths.detectors_dir())


@dataclass(frozen=True, slots=True)
class Openers:
    """How files are read and faces found, so that tests can put something else in its place."""

    film: Callable[[Path], Film] = _film
    """:raises SourceError: it can't be opened"""
    photo: Callable[[Path], np.ndarray] = _photo
    """:raises SourceError: it can't be read"""
    detector: Callable[[], Detector] = _detector
    """:raises Exception: it can't be loaded"""


class _Eyes:
    """Finds the faces of rows again, for what is not stored of them: where the eyes are."""

    def __init__(self, make: Callable[[], Detector]) -> None:
        self._make: Callable[[], Detector] | None = make
        self._detector: Detector | None = None

    def close(self) -> None:
        if self._detector is not None:
            self._detector.close()

    def found(self, pixels: np.ndarray) -> Sequence[Detection]:
        """:param pixels: uint8 RGB, shape (h, w, 3)"""
        if self._make is not None:
            # Not before there is a picture: it takes a moment.
            make, self._make = self._make, None
            try:
                self._detector = make()
            except Exception as error:
                # Its makers promise a sentence; a report can do without it.
                log.warning("whether heads are turned is not measured: %s", error)
        return [] if self._detector is None else self._detector.detect(Frame(np.ascontiguousarray(pixels)))


def turn_of(box: Box, found: Sequence[Detection]) -> float | None:
    """How far the face in `box` is turned, where it is among those that were found."""
    best = max(found, key=lambda one: one.box.iou(box), default=None)
    return turn(best) if best is not None and best.box.iou(box) >= SAME_FACE else None


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole frame as a picture."""

    frame: int
    time_s: float
    jpeg: bytes
    width: int
    """Of the frame, px; the picture may be smaller."""
    height: int


@dataclass(slots=True)
class Pictures:
    """What was found, as JPEG files."""

    portraits: dict[int, bytes] = field(default_factory=dict)
    """Id of a person -> its picture."""
    moments: dict[int, list[tuple[Moment, bytes]]] = field(default_factory=dict)
    """Id of a person, or 0 for a set of photos -> moments in the order of expressions."""
    whole: Whole | None = None
    looks: list[Look] = field(default_factory=list)
    missing: str = ""
    """Why there are no pictures, or not all, as a sentence; empty when there are."""


def take(kept: Kept, folder: Path, openers: Openers | None = None, given: Path | None = None) -> Pictures:
    """Pictures of what a report shows. What can't be had is left out, and `missing` says so.

    :param folder: the session's
    :param given: where the recording, or the folder of photos, is now; None: where it was
    """
    openers = openers or Openers()
    table, found = kept.table, Pictures()
    if not len(table):
        return found
    best = portraits(kept)
    shown = moments(kept)
    frame = whole_frame(kept)
    rows = [*best.values(), *(moment.row for some in shown.values() for moment in some)]
    first = sorted({int(table.frame[row]) for row in rows} | ({frame} if frame is not None else set()))
    looked = sample(kept)
    later = [number for number in dict.fromkeys(int(table.frame[row]) for row in looked) if number not in set(first)]
    faces: dict[int, bytes] = {}
    got: set[int] = set()
    # The sample comes in two rounds, each forward: going back is slow.
    half = len(later) - len(later) // 2
    order = [*first, *sorted(later[:half]), *sorted(later[half:])]
    with closing(_Eyes(openers.detector)) as eyes:
        for number, pixels in _frames(kept, (folder, given), order, openers, found):
            got.add(number)
            there = range(*table.rows_of(number).indices(len(table)))
            detections = eyes.found(pixels) if set(looked).intersection(there) else []
            for row in there:
                box = Box(*(float(v) for v in table.box[row]))
                if row in rows:
                    faces[row] = jpeg(face_of(pixels, box))
                if row in looked and (seen := look(inside(pixels, box), turn_of(box, detections))) is not None:
                    found.looks.append(seen)
            if number == frame:
                height, width = pixels.shape[:2]
                time_s = float(table.time_s[there[0]])
                found.whole = Whole(number, time_s, jpeg(_at_most(pixels, WHOLE_PX)), width, height)
    found.portraits = {id_: faces[row] for id_, row in best.items() if row in faces}
    found.moments = {
        id_: [(moment, faces[moment.row]) for moment in some if moment.row in faces] for id_, some in shown.items()
    }
    if not found.missing and not got.issuperset(first):
        found.missing = translate("Report", "Some key frames are not shown: they could not be read from the recording.")
    return found


def _frames(
    kept: Kept, places: tuple[Path, Path | None], numbers: Sequence[int], openers: Openers, found: Pictures
) -> Iterator[tuple[int, np.ndarray]]:
    """Number and pixels of the frames that can be had, within `BUDGET_S`."""
    folder, given = places
    ends = time.monotonic() + BUDGET_S
    try:
        if kept.session.kind == PHOTOS:
            pictures = _of_photos(kept, given, numbers, openers)
        else:
            pictures = _of_film(kept, recording(folder, kept.session, given), numbers, openers)
        with closing(pictures):
            for one in pictures:
                yield one
                if time.monotonic() > ends:
                    log.info("no more pictures of %s: it takes too long", kept.session.source.name)
                    return
    except SourceError as error:
        log.info("no pictures: %s", error)
        found.missing = error.message


def _of_film(kept: Kept, path: Path, numbers: Sequence[int], openers: Openers) -> Iterator[tuple[int, np.ndarray]]:
    with closing(openers.film(path)) as film:
        if max(numbers, default=0) < THROUGH_FRAMES:
            at = -1
            with suppress(EndOfSource):
                for number in sorted(numbers):
                    while at < number:
                        film.skip()
                        at += 1
                    yield number, film.passed().pixels
            return
        for number in numbers:
            at = kept.table.rows_of(number).start
            film.seek(float(kept.table.time_s[at]) + LATE_S)
            try:
                yield number, film.read().pixels
            except EndOfSource:
                continue


def _of_photos(
    kept: Kept, given: Path | None, numbers: Sequence[int], openers: Openers
) -> Iterator[tuple[int, np.ndarray]]:
    root = given or Path(kept.session.source.path)
    problem = translate("Report", "The pictures are not shown: the photos are no longer where they were analysed.")
    any_read = False
    for number in numbers:
        path = photo_path(root, kept.table.files.get(number, ""))
        if path is None:
            continue
        try:
            pixels = openers.photo(path)
        except SourceError as error:
            problem = error.message
            continue
        any_read = True
        yield number, pixels
    if not any_read:
        raise SourceError(problem)


def recording(folder: Path, session: Session, given: Path | None = None) -> Path:
    """The file that was analysed, or recorded, if it is still the same.

    :param given: where it is now; None: where it was

    :raises SourceError: it is not
    """
    if session.kind == LIVE:
        path = live_video(folder)
        if path is None:
            raise SourceError(
                translate("Report", "There are no pictures: this session holds no recording of the camera.")
            )
        return path
    source = session.source
    path = given or Path(source.path)
    gone = translate("Report", "The pictures are not shown: the recording is no longer where it was analysed.")
    try:
        if not (source.path or given) or not path.is_file():
            raise SourceError(gone)
        state = path.stat()
        same = state.st_size == source.size_bytes
        if same and state.st_mtime_ns != source.modified_ns:
            same = bool(source.sha256) and sha256_of(path) == source.sha256
    except (OSError, ValueError) as error:
        raise SourceError(gone, str(error)) from error
    if not same:
        raise SourceError(
            translate("Report", "The pictures are not shown: the recording was changed since it was analysed.")
        )
    return path


def photo_path(root: Path, name: str) -> Path | None:
    """A photo of a set, which may lie nowhere but in the folder that was analysed; None where it is not there."""
    try:
        if not name or not str(root) or str(root) == ".":
            return None
        if root.is_file():
            return root if root.name == name else None
        path = root / name
        inside_ = path.resolve().is_relative_to(root.resolve())
        return path if inside_ and path.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


def inside(pixels: np.ndarray, box: Box) -> np.ndarray:
    """The part of a frame in a box: uint8 RGB, perhaps empty."""
    height, width = pixels.shape[:2]
    left, right = (int(min(max(0.0, v), width)) for v in (box.left, box.right))
    top, bottom = (int(min(max(0.0, v), height)) for v in (box.top, box.bottom))
    return pixels[top:bottom, left:right]


def face_of(pixels: np.ndarray, box: Box) -> np.ndarray:
    """A square around a face, moved inside the frame: uint8 RGB, shape (`FACE_PX`, `FACE_PX`, 3)."""
    height, width = pixels.shape[:2]
    side = int(max(1.0, min(AROUND * max(box.width, box.height, 1.0), width, height)))
    x, y = box.centre
    left = int(min(max(0.0, x - side / 2), width - side))
    top = int(min(max(0.0, y - side / 2), height - side))
    part = np.ascontiguousarray(pixels[top : top + side, left : left + side])
    how = cv2.INTER_AREA if side > FACE_PX else cv2.INTER_CUBIC
    return cv2.resize(part, (FACE_PX, FACE_PX), interpolation=how)


def _at_most(pixels: np.ndarray, side: int) -> np.ndarray:
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return pixels
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)


def jpeg(pixels: np.ndarray) -> bytes:
    """:param pixels: uint8 RGB, shape (h, w, 3)"""
    bgr = cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_RGB2BGR)
    good, content = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    assert good, "a picture in memory can be encoded"
    return content.tobytes()

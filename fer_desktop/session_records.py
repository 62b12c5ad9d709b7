"""What a session holds, as records: a row of results, and everything that stands in ``session.json``.

A session is one analysed video, one set of photos, or one live recording. Positions are in pixels of the frame, times
in seconds of the source. docs/results.md describes the files.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from fer_desktop.records import NOT_SURE_BELOW, Box, Detection, Expression, FrameResult
from fer_desktop.words import translate

VIDEO, PHOTOS, LIVE = KINDS = ("video", "photos", "live")
"""What was analysed."""

OPEN, DONE, CANCELLED, FAILED, RECOVERED = STATES = ("open", "done", "cancelled", "failed", "recovered")
"""``open``: being written, or left behind by a program that was killed. ``recovered``: such a one, put in order."""


LONGEST_S = 1e9
"""No video is longer: thirty years."""


class SessionError(Exception):
    """A session, or a file of it, can't be read or written."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One sentence: which file, why, what to do."""
        self.detail = detail
        """For those who look closer: the text of the system's error."""


@dataclass(frozen=True, slots=True)
class Row:
    """One face in one frame, as the model read this very frame: nothing here is smoothed."""

    file: str
    """Name of the video; of a photo, its path within the folder that was analysed."""
    frame: int
    """Number of the frame in the file, from 0; of a photo, its number in the set."""
    time_s: float
    """Presentation time; 0 for photos."""
    face_id: int
    """Stays with a face while it is followed, from 1; in a photo, from left to right."""
    left: float
    top: float
    right: float
    bottom: float
    detection_score: float
    """0 to 1."""
    probabilities: tuple[float, ...]
    """One a label, in the order of the session's labels; under the prior that the session names."""
    label: str
    """The most probable one."""
    sure: bool
    """Whether its probability reaches a half."""
    model_id: str
    model_sha256: str
    """Of the model's file, 64 hexadecimal digits."""

    @property
    def box(self) -> Box:
        return Box(self.left, self.top, self.right, self.bottom)


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """The rows of a session in columns, sorted by frame. Arrays of the same length n, read-only."""

    labels: tuple[str, ...]
    frame: np.ndarray
    """int64"""
    time_s: np.ndarray
    """float64"""
    face_id: np.ndarray
    """int32"""
    box: np.ndarray
    """float32, shape (n, 4): left, top, right, bottom"""
    score: np.ndarray
    """float32, of the detection"""
    probabilities: np.ndarray
    """float32, shape (n, labels)"""
    files: Mapping[int, str] = field(default_factory=dict)
    """Photos only: number of the photo -> its path within the analysed folder; only those that show a face."""
    torn: bool = False
    """The last line was cut off, by a power cut say, and is left out."""

    def __len__(self) -> int:
        return len(self.frame)

    @property
    def top(self) -> np.ndarray:
        """Index of each row's most probable label: int64, shape (n,); of equal ones the first."""
        return self.probabilities.argmax(axis=1)

    @property
    def sure(self) -> np.ndarray:
        """Whether the top label reaches a half: bool, shape (n,)."""
        return self.probabilities.max(axis=1, initial=0.0) >= NOT_SURE_BELOW

    def rows_of(self, frame: int) -> slice:
        """Where the faces of one frame stand; empty where it shows none or was not analysed."""
        return slice(*(int(np.searchsorted(self.frame, frame, side)) for side in ("left", "right")))

    def frame_at(self, time_s: float) -> int | None:
        """The last frame with a face that is not later than `time_s`; None before the first."""
        place = int(np.searchsorted(self.time_s, time_s, "right"))
        return int(self.frame[place - 1]) if place else None


@dataclass(frozen=True, slots=True)
class Source:
    """What was analysed."""

    name: str
    """Of the file, folder or camera."""
    path: str = ""
    """Where it was at that time, absolute; empty for cameras. It may be gone, and is never written to."""
    size_bytes: int = 0
    modified_ns: int = 0
    sha256: str = ""
    """Of the file. Of a set of photos: of their names, sizes and times. Empty for cameras."""
    width: int = 0
    """Of the frames, px; 0 for photos."""
    height: int = 0
    duration_s: float | None = None
    """As the file states it; None where unknown. For live: as recorded."""
    frame_rate: float | None = None
    """Frames per second as the file states it: an average."""


@dataclass(frozen=True, slots=True)
class ModelUsed:
    """The model that read the faces."""

    id: str
    name: str
    version: str
    sha256: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """How it was analysed. Two analyses of one file with equal choices and models give equal rows."""

    every_s: float = 0.0
    """Time between two analysed frames; 0 = every frame."""
    from_s: float = 0.0
    to_s: float | None = None
    """None = to the end."""
    min_face_px: float = 0.0
    """Faces whose box is narrower or lower are left out."""
    prior: float = 0.0
    """How much of the model's learned prior is taken out of the probabilities: 0 = nothing, 1 = all of it."""

    def problem(self) -> str:
        """What is wrong with them, as a sentence; empty when nothing is."""
        if not 0 <= self.every_s <= 86_400:
            return translate("Analysis", "The time between two frames must be between 0 and 86,400 seconds.")
        if not 0 <= self.from_s < LONGEST_S or (self.to_s is not None and not self.from_s < self.to_s < LONGEST_S):
            return translate("Analysis", "The part to analyse must begin at 0 or later and end after its beginning.")
        if not 0 <= self.min_face_px <= 100_000:
            return translate("Analysis", "The smallest face must be between 0 and 100,000 pixels.")
        if not 0 <= self.prior <= 1:
            return translate(
                "Analysis", "The prior must be between 0 (as learned) and 1 (all expressions equally common)."
            )
        return ""


EVERYTHING = Choices()
"""Every frame and every face, as the model learned to read them."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How much there is. Frames without a face have no row; their number is what these are for."""

    frames: int = 0
    """Frames analysed; of photos all, with those that could not be read."""
    frames_with_face: int = 0
    rows: int = 0
    faces: int = 0
    """Different ids."""
    last_time_s: float = 0.0
    """Time of the last analysed frame."""
    failed: int = 0
    """Photos that could not be read."""
    next_frame: int = 0
    """Number of the first frame that is not done yet: where interrupted work goes on."""

    @property
    def read(self) -> int:
        """Frames, or photos, that could be read."""
        return max(0, self.frames - self.failed)

    @property
    def share_with_face(self) -> float:
        """Of those that could be read, 0 to 1; 0 when nothing was analysed."""
        return min(1.0, self.frames_with_face / self.read) if self.read else 0.0


@dataclass(frozen=True, slots=True)
class Person:
    """What the user said about a face id."""

    id: int
    name: str = ""
    merged: tuple[int, ...] = ()
    """Other ids that are the same person."""
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened, marked by the user."""

    time_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Excluded:
    """A range that counts for nothing: both ends belong to it."""

    from_s: float
    to_s: float
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """What stands in ``session.json``."""

    kind: str
    """One of `KINDS`."""
    source: Source
    model: ModelUsed
    choices: Choices = Choices()
    state: str = OPEN
    """One of `STATES`."""
    message: str = ""
    """Why it failed or stopped, as a sentence."""
    problems: tuple[str, ...] = ()
    """What went wrong on the way without stopping it, a sentence each: photos that could not be read, a damaged end."""
    started: str = ""
    """ISO 8601 with the offset from UTC."""
    ended: str = ""
    """The same; empty while it is open."""
    app_version: str = ""
    counts: Counts = Counts()
    people: tuple[Person, ...] = ()
    marks: tuple[Mark, ...] = ()
    excluded: tuple[Excluded, ...] = ()

    def is_excluded(self, time_s: float) -> bool:
        return any(part.from_s <= time_s <= part.to_s for part in self.excluded)

    def person_of(self, face_id: int) -> Person:
        """Who that face is: the person it was merged into, or itself."""
        for person in self.people:
            if person.id == face_id or face_id in person.merged:
                return person
        return Person(face_id)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work on one file is."""

    done: int
    """Frames, or photos."""
    total: int | None
    """The same; often an estimate. None where the file does not say."""
    frames_per_s: float = 0.0
    """Over the last seconds."""
    left_s: float | None = None
    """Estimated time until this stage ends; None where unknown."""
    stage: str = "analyse"
    """``check`` (is the file what it was?), ``skip`` (on the way to the part asked for), ``analyse``, or the name of
    the output that is being written."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file of many."""

    path: Path
    """As it was given."""
    folder: Path | None
    """Of its session; None where there is none."""
    state: str
    """``done``, ``skipped`` (was done before), ``cancelled`` or ``failed``."""
    session: Session | None = None
    problems: tuple[str, ...] = ()
    """A sentence for each thing that went wrong."""
    notes: tuple[str, ...] = ()
    """What is good to know besides: a video without its sound."""


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A line in the list of sessions."""

    folder: Path
    session: Session | None
    """None where it can't be read."""
    problem: str = ""
    """Why it can't, as a sentence."""


def rows_of(result: FrameResult, file: str, model: ModelUsed, min_face_px: float = 0.0) -> list[Row]:
    """The rows of one analysed frame.

    :param file: what stands in `Row.file`
    :param min_face_px: faces whose box is narrower or lower are left out
    """
    index, time_s = result.frame.index, result.frame.time_s
    faces = [(face.id, face.detection, face.expression) for face in result.faces]
    return [row for face in faces if (row := row_of(file, index, time_s, *face, model, min_face_px))]


def row_of(
    file: str,
    frame: int,
    time_s: float,
    face_id: int,
    detection: Detection,
    reading: Expression,
    model: ModelUsed,
    min_face_px: float = 0.0,
) -> Row | None:
    """The row of one face; None where its box is narrower or lower than `min_face_px`."""
    box = detection.box
    if is_small(detection, min_face_px):
        return None
    return Row(
        file,
        frame,
        time_s,
        face_id,
        box.left,
        box.top,
        box.right,
        box.bottom,
        detection.score,
        reading.probabilities,
        reading.label,
        reading.sure,
        model.id,
        model.sha256,
    )


def is_small(detection: Detection, min_face_px: float) -> bool:
    """Whether a face's box is narrower or lower than `min_face_px`."""
    return min(detection.box.width, detection.box.height) < min_face_px


def reading_of(row: Row, labels: tuple[str, ...]) -> Expression:
    """The row's probabilities as the record that bars and overlays take."""
    return Expression(labels, row.probabilities)

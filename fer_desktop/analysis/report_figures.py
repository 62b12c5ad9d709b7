"""The numbers of a report, from stored rows: whose face is seen how often, and what it shows how often.

Readings are taken as they are stored: nothing is steadied. A face whose most probable expression stays below a half
counts as “not sure” and for no expression.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from fer_desktop import spans
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.session_records import LONGEST_S, PHOTOS, Person, Session, Table

ALL = slice(None)

NOT_SURE = -1
"""In place of a label's number."""


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """How often each expression is read among some rows."""

    rows: int
    labels: np.ndarray
    """Share of rows that are surely of each label: float64, shape (labels,)."""
    not_sure: float
    """Share of the other rows: all together 1, or all 0 where there are no rows."""
    mean: np.ndarray
    """Mean probability of each label: float64, shape (labels,)."""
    confidence: float
    """Mean of the top probabilities; 0 where there are no rows."""


@dataclass(frozen=True, slots=True, eq=False)
class PersonFigures:
    """One face over time."""

    id: int
    name: str
    """As the user gave it; may be empty."""
    merged: tuple[int, ...]
    at: np.ndarray
    """Its rows, as indices into `Kept.table`: one a frame, in order."""
    shares: Shares
    seen: float
    """Share of the analysed frames in which it is seen, 0 to 1."""
    seconds: float
    """How long it is seen: each frame as long as it stands; 0 in photos."""
    uneven: float
    """How far, at most, the share of frames of an expression, or of “not sure”, is from its share of the time."""
    first_s: float
    last_s: float
    size_px: float
    """Median of the smaller sides of its boxes."""


@dataclass(frozen=True, slots=True, eq=False)
class Kept:
    """What counts: excluded ranges and ignored faces are left out, merged ids are one."""

    session: Session
    table: Table
    """Its `face_id` is that of the person."""
    frames: int
    """Frames analysed outside of excluded ranges."""
    about: bool
    """`frames` is reckoned from times: frames without a face were excluded, and how many is not stored."""
    frames_with_face: int
    people: tuple[PersonFigures, ...]
    """The one seen most first."""
    shares: Shares
    """Of all rows that count."""
    excluded_rows: int
    ignored_rows: int
    ignored: tuple[int, ...]
    """Ids of faces that are left out."""
    begin_s: float
    end_s: float
    """What was analysed, in the time of the source; equal for photos."""
    gap_s: float
    """Between two analysed frames, usually."""

    @property
    def span_s(self) -> float:
        """Time that counts."""
        return max(
            0.0, self.end_s - self.begin_s - spans.excluded_time(self.session.excluded, self.begin_s, self.end_s)
        )

    @property
    def seen(self) -> float:
        """Share of the frames with a face."""
        return self.frames_with_face / self.frames if self.frames else 0.0

    @property
    def is_moving(self) -> bool:
        return self.session.kind != PHOTOS

    @property
    def is_set(self) -> bool:
        """Several photos, in which nobody is followed."""
        return not self.is_moving and self.frames > 1


def kept(session: Session, table: Table) -> Kept:
    """What of a session's rows counts, and its figures."""
    session, table = _plausible(session), replace(table, time_s=np.clip(table.time_s, 0.0, LONGEST_S))
    owners = {id_: person for person in session.people for id_ in (person.id, *person.merged)}
    stays = ~spans.excluded_rows(table.time_s, session.excluded)
    excluded_rows = int(len(table) - stays.sum())
    ids = np.unique(table.face_id)
    ignored = tuple(int(i) for i in ids if int(i) in owners and owners[int(i)].ignored)
    counted = stays & ~np.isin(table.face_id, np.array(ignored, np.int32))
    ignored_rows = int(stays.sum() - counted.sum())
    owner_ids = np.array([owners[int(i)].id if int(i) in owners else int(i) for i in ids], np.int64)
    face_id = owner_ids[np.searchsorted(ids, table.face_id)] if len(ids) else table.face_id
    rows = _one_each(_part(replace(table, face_id=face_id), counted))
    gap_s, begin_s, end_s = spans.times_of(session, table)
    frames, about = spans.frames_that_count(session, table)
    with_face = len(np.unique(rows.frame))
    frames = max(frames, with_face)
    people = _people(rows, owners, frames, _stands(session, table, rows.frame))
    shares = shares_of(rows, np.arange(len(rows)))
    return Kept(
        session, rows, frames, about, with_face, people, shares, excluded_rows, ignored_rows, ignored, begin_s, end_s,
        gap_s,
    )  # fmt: skip


def _plausible(session: Session) -> Session:
    """The session with times that can be reckoned with."""

    def time(value: float) -> float:
        return min(max(value, 0.0), LONGEST_S)

    source, choices = session.source, session.choices
    length = None if source.duration_s is None else time(source.duration_s)
    end = None if choices.to_s is None else time(choices.to_s)
    return replace(
        session,
        source=replace(source, duration_s=length),
        choices=replace(choices, from_s=time(choices.from_s), to_s=end),
        counts=replace(session.counts, last_time_s=time(session.counts.last_time_s)),
        marks=tuple(replace(mark, time_s=time(mark.time_s)) for mark in session.marks),
        excluded=tuple(
            replace(part, from_s=time(part.from_s), to_s=time(part.to_s))
            for part in session.excluded
            if part.to_s >= max(part.from_s, 0.0)
        ),
    )


def shares_of(table: Table, at: np.ndarray) -> Shares:
    """:param at: indices of rows"""
    labels = len(table.labels)
    if not len(at):
        return Shares(0, np.zeros(labels), 0.0, np.zeros(labels), 0.0)
    answers = answers_of(table, at)
    count = np.bincount(answers[answers >= 0], minlength=labels)
    probabilities = table.probabilities[at].astype(np.float64)
    return Shares(
        len(at),
        count / len(at),
        float((answers == NOT_SURE).mean()),
        probabilities.mean(axis=0),
        float(probabilities.max(axis=1).mean()),
    )


def answers_of(table: Table, at: np.ndarray | slice = ALL) -> np.ndarray:
    """The label of each of these rows, or `NOT_SURE`: int64, shape (n,)."""
    probabilities = table.probabilities[at]
    return np.where(probabilities.max(axis=1) >= NOT_SURE_BELOW, probabilities.argmax(axis=1), NOT_SURE)


def sizes_of(table: Table, at: np.ndarray | slice = ALL) -> np.ndarray:
    """The smaller side of each of these boxes, px: float32, shape (n,)."""
    left, top, right, bottom = table.box[at].T
    return np.minimum(right - left, bottom - top)


def _part(table: Table, at: np.ndarray) -> Table:
    """:param at: which rows, as flags or indices"""
    frame = table.frame[at]
    files: Mapping[int, str] = table.files
    if files:
        there = set(frame.tolist())
        files = {number: name for number, name in files.items() if number in there}
    return replace(
        table,
        frame=frame,
        time_s=table.time_s[at],
        face_id=table.face_id[at],
        box=table.box[at],
        score=table.score[at],
        probabilities=table.probabilities[at],
        files=files,
    )


def _one_each(table: Table) -> Table:
    """Of merged faces that are in one frame, the surer detection."""
    order = np.lexsort((-table.score, table.face_id, table.frame))
    frame, face = table.frame[order], table.face_id[order]
    again = np.r_[False, (frame[1:] == frame[:-1]) & (face[1:] == face[:-1])] if len(order) else np.zeros(0, bool)
    return _part(table, np.sort(order[~again])) if again.any() else table


def _stands(session: Session, table: Table, frames: np.ndarray) -> np.ndarray:
    """How long each of these frames stands, which are among those of `table`: float64, of the same length, s."""
    known, first = np.unique(table.frame, return_index=True)
    return spans.lasting(session, table)[first[np.searchsorted(known, frames)]]


def _uneven(answers: np.ndarray, stands: np.ndarray) -> float:
    """See `PersonFigures.uneven`. :param stands: how long the frame of each answer stands, s"""
    if not stands.sum():
        return 0.0
    frames, times = np.bincount(answers - NOT_SURE), np.bincount(answers - NOT_SURE, stands)
    return float(np.abs(frames / len(answers) - times / stands.sum()).max())


def _people(rows: Table, owners: Mapping[int, Person], frames: int, stands: np.ndarray) -> tuple[PersonFigures, ...]:
    """
    :param stands: how long the frame of each row stands, s
    """
    found = []
    sizes = sizes_of(rows)
    if not len(rows):
        return ()
    # One sort instead of a search for each of what may be thousands of ids.
    order = np.lexsort((rows.frame, rows.face_id))
    faces = rows.face_id[order]
    starts = np.flatnonzero(np.r_[True, faces[1:] != faces[:-1]])
    for start, end in zip(starts, np.r_[starts[1:], len(faces)], strict=True):
        at = order[start:end]
        number = int(faces[start])
        person = owners.get(number, Person(number))
        found.append(
            PersonFigures(
                number,
                person.name,
                tuple(id_ for id_ in person.merged if id_ != number),
                at,
                shares_of(rows, at),
                len(at) / frames if frames else 0.0,
                float(stands[at].sum()),
                _uneven(answers_of(rows, at), stands[at]),
                float(rows.time_s[at[0]]),
                float(rows.time_s[at[-1]]),
                float(np.median(sizes[at])),
            )
        )
    return tuple(sorted(found, key=lambda person: (-len(person.at), person.id)))

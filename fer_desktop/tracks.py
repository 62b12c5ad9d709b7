"""A session's rows as lines over time, one track a person: gaps, smoothing for display, shares, changes, and as many
points as there are pixels. Everything works on whole columns, so that hours of rows are looked at in milliseconds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.session_records import PHOTOS, Person, Session, Table
from fer_desktop.spans import excluded_rows, frames_that_count, lasting, step_of

EVERYBODY = 0
"""Instead of a face id: the mean over all faces of a frame. Ids begin at 1."""

GAP_STEPS = 3.5
"""Rows of one person that are further apart than so many frames have a gap between them: a frame or two in which the
detector missed the face are none."""

NOTHING = -1
"""In bands: no face was seen."""

SHORTEST_CHANGE_S = 0.2
"""Expressions that last less are no change to jump to."""


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """One person's rows in order; or the mean of everybody. Arrays of the same length n."""

    id: int
    """Of the person; `EVERYBODY` for the mean."""
    at: np.ndarray
    """float64: where each row stands on the axis: seconds, or the number of the photo."""
    rows: np.ndarray
    """int64: which rows of the table; empty for the mean."""
    probabilities: np.ndarray
    """float32, shape (n, labels)"""
    hold: float
    """A row speaks for the axis up to the next one, but never further than this."""
    starts: np.ndarray
    """int64: the first row of each stretch without a gap."""

    def __len__(self) -> int:
        return len(self.at)

    @property
    def kinds(self) -> np.ndarray:
        """The top label of each row, or the number of labels where it is not sure: int64, shape (n,)."""
        return kinds(self.probabilities)

    def at_or_before(self, place: float) -> int | None:
        """The row that speaks for a place on the axis; None where nobody was seen."""
        index = int(np.searchsorted(self.at, place + 1e-6, "right")) - 1
        return index if index >= 0 and place - self.at[index] <= self.hold else None


def kinds(probabilities: np.ndarray) -> np.ndarray:
    """See `Track.kinds`."""
    top = probabilities.argmax(axis=1)
    return np.where(probabilities.max(axis=1, initial=0.0) >= NOT_SURE_BELOW, top, probabilities.shape[1])


def axis_of(session: Session, table: Table) -> np.ndarray:
    """Where each row stands: seconds; for photos their number: float64, shape (rows,)."""
    return table.frame.astype(np.float64) if session.kind == PHOTOS else table.time_s


def end_of(session: Session, table: Table) -> float:
    """Where the axis ends: the length of the video, or the number of photos."""
    if session.kind == PHOTOS:
        last = int(table.frame[-1]) + 1 if len(table) else 1
        return float(max(session.counts.frames, last))
    last = float(table.time_s.max(initial=0.0))
    return max(session.source.duration_s or 0.0, session.counts.last_time_s, last, 0.001)


def track_of(session: Session, table: Table, person: Person) -> Track:
    """The rows of a person and of the ids merged into it; where two of them are in one frame, the surer detection."""
    wanted = np.isin(table.face_id, (person.id, *person.merged)) if person.merged else table.face_id == person.id
    rows = np.flatnonzero(wanted)
    if person.merged and len(rows):
        rows = rows[np.lexsort((-table.score[rows], table.frame[rows]))]
        frames = table.frame[rows]
        rows = rows[np.append(True, frames[1:] != frames[:-1])]
    return _track(session, table, person.id, rows, axis_of(session, table)[rows], table.probabilities[rows])


def everybody(session: Session, table: Table) -> Track:
    """The mean over the faces of each frame, ignored ones left out."""
    ignored = [id_ for person in session.people if person.ignored for id_ in (person.id, *person.merged)]
    rows = np.flatnonzero(~np.isin(table.face_id, ignored)) if ignored else np.arange(len(table))
    if not len(rows):
        return _track(session, table, EVERYBODY, rows, np.empty(0), table.probabilities[:0])
    frames = table.frame[rows]
    first = np.flatnonzero(np.append(True, frames[1:] != frames[:-1]))
    many = np.diff(np.append(first, len(rows)))
    means = np.add.reduceat(table.probabilities[rows], first, axis=0) / many[:, None]
    at = axis_of(session, table)[rows][first]
    return _track(session, table, EVERYBODY, np.empty(0, np.int64), at, means.astype(np.float32))


def _track(session: Session, table: Table, id_: int, rows: np.ndarray, at: np.ndarray, values: np.ndarray) -> Track:
    hold = (1.0 if session.kind == PHOTOS else GAP_STEPS) * step_of(session, table)
    apart = np.flatnonzero(np.diff(at) > hold + 1e-9) + 1
    starts = np.append(0, apart) if len(at) else apart
    return Track(id_, at, rows, values, hold, starts)


def people_of(session: Session, table: Table) -> list[Person]:
    """Everybody there is, those who are seen longest first; ids that were merged into somebody are not named."""
    ids, counts = np.unique(table.face_id, return_counts=True)
    seen = dict(zip(ids.tolist(), counts.tolist(), strict=True))
    said = {id_: person for person in session.people for id_ in (person.id, *person.merged)}
    found: dict[int, tuple[int, Person]] = {}
    for id_, count in seen.items():
        person = said.get(id_) or Person(id_)
        before = found[person.id][0] if person.id in found else 0
        found[person.id] = before + count, person
    return [person for _, person in sorted(found.values(), key=lambda item: (-item[0], item[1].id))]


def smoothed(track: Track, span: float) -> Track:
    """The same with means over `span` (seconds) around each row, never across a gap; for display only."""
    if span <= 0 or len(track) < 2:
        return track
    first = np.searchsorted(track.at, track.at - span / 2 - 1e-9, "left")
    last = np.searchsorted(track.at, track.at + span / 2 + 1e-9, "right")
    stretch = np.searchsorted(track.starts, np.arange(len(track)), "right")
    first = np.maximum(first, track.starts[stretch - 1])
    last = np.minimum(last, np.append(track.starts[1:], len(track))[stretch - 1])
    sums = np.zeros((len(track) + 1, track.probabilities.shape[1]))
    np.cumsum(track.probabilities, axis=0, dtype=np.float64, out=sums[1:])
    means = (sums[last] - sums[first]) / (last - first)[:, None]
    return replace(track, probabilities=means.astype(np.float32))


def mean_at(track: Track, row: int, span: float) -> np.ndarray:
    """What `smoothed` gives for one row, without the others: float, shape (labels,)"""
    first = int(np.searchsorted(track.at, track.at[row] - span / 2 - 1e-9, "left"))
    last = int(np.searchsorted(track.at, track.at[row] + span / 2 + 1e-9, "right"))
    stretch = int(np.searchsorted(track.starts, row, "right"))
    first = max(first, int(track.starts[stretch - 1]))
    if stretch < len(track.starts):
        last = min(last, int(track.starts[stretch]))
    return track.probabilities[first:last].mean(axis=0, dtype=np.float64)


# --- figures ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Presence:
    """How much there is of a person outside of excluded ranges."""

    frames: int
    seconds: float
    """On the screen, each frame as long as it stands; 0 for photos."""
    share: float
    """Of the analysed frames, 0 to 1."""
    shares: tuple[float, ...]
    """Of the person's frames, how many show each label; the last one: not sure. All 0 where there are no frames.
    Of everybody: of all readings."""


def presence(session: Session, table: Table, track: Track) -> Presence:
    """What the list of people says of one."""
    return _presence(session, table, track, _Figures(session, table))


def _presence(session: Session, table: Table, track: Track, figures: "_Figures") -> Presence:
    rows = track.rows[~excluded_rows(table.time_s[track.rows], session.excluded)]
    found = np.bincount(kinds(table.probabilities[rows]), minlength=len(table.labels) + 1)
    return figures.of(found, _sums(np.zeros(len(rows), np.int64), figures.lasting[rows], 1)[0])


def presence_of_everybody(session: Session, table: Table) -> Presence:
    """The same of all who count, as the report says it: the shares are those of their readings and not of the mean
    that is drawn, in which two sure faces may be one that is not sure."""
    counts = ~excluded_rows(table.time_s, session.excluded)
    for person in session.people:
        if person.ignored:
            counts &= ~np.isin(table.face_id, (person.id, *person.merged))
        elif person.merged:
            theirs = np.isin(table.face_id, (person.id, *person.merged))
            theirs[track_of(session, table, person).rows] = False
            counts &= ~theirs
    rows = np.flatnonzero(counts)
    figures = _Figures(session, table)
    found = np.bincount(kinds(table.probabilities[rows]), minlength=len(table.labels) + 1)
    frames, first = np.unique(table.frame[rows], return_index=True)
    return figures.of(found, float(figures.lasting[rows[first]].sum()), len(frames))


def presences(session: Session, table: Table, people: Sequence[Person]) -> dict[int, Presence]:
    """The same of many at once, by their ids: hundreds take no longer than one."""
    many = len(table.labels) + 1
    # Where two merged faces are in one frame, one of them counts: those are looked at by themselves.
    figures = _Figures(session, table)
    merged = {person.id: track_of(session, table, person) for person in people if person.merged}
    found = {id_: _presence(session, table, track, figures) for id_, track in merged.items()}
    alone = np.array(sorted(person.id for person in people if not person.merged), np.int64)
    if len(alone):
        place = np.searchsorted(alone, table.face_id)
        known = alone[np.minimum(place, len(alone) - 1)] == table.face_id
        kept = known & ~excluded_rows(table.time_s, session.excluded)
        counts = np.bincount(place[kept] * many + kinds(table.probabilities)[kept], minlength=len(alone) * many)
        seconds = _sums(place[kept], figures.lasting[kept], len(alone))
        for id_, row, span in zip(alone.tolist(), counts.reshape(-1, many), seconds.tolist(), strict=True):
            found[id_] = figures.of(row, span)
    return found


class _Figures:
    """Makes presences of counts; what they have in common is found once."""

    def __init__(self, session: Session, table: Table) -> None:
        self._frames, _ = frames_that_count(session, table)
        self.lasting = lasting(session, table)

    def of(self, found: np.ndarray, seconds: float, frames: int | None = None) -> Presence:
        """
        :param found: how many readings show each label, and last “not sure”; int64, shape (labels + 1,)
        :param frames: in how many frames they are; None: each in another one
        """
        count = int(found.sum())
        shares = tuple((found / max(1, count)).tolist())
        frames = count if frames is None else frames
        return Presence(frames, float(seconds), min(1.0, frames / max(1, self._frames)), shares)


def _sums(places: np.ndarray, values: np.ndarray, many: int) -> np.ndarray:
    """What the values at each of so many places come to: float64, shape (many,)."""
    return np.bincount(places, values, many)


@dataclass(frozen=True, slots=True, eq=False)
class Prepared:
    """What the viewer needs first and what takes a moment to find in hours of rows."""

    end: float
    step: float
    people: list[Person]
    everybody: Track
    presences: dict[int, Presence]


def prepare(session: Session, table: Table, most: int) -> Prepared:
    """To be called beside the window. :param most: so many people at most, those who are seen longest"""
    people = people_of(session, table)[:most] if session.kind != PHOTOS else []
    mean = everybody(session, table)
    found = {EVERYBODY: presence_of_everybody(session, table), **presences(session, table, people)}
    return Prepared(end_of(session, table), step_of(session, table), people, mean, found)


def changes(track: Track, shortest: float = SHORTEST_CHANGE_S) -> np.ndarray:
    """Where another expression begins, and where the person appears: places on the axis, float64, rising.

    :param shortest: what lasts less is passed over; seconds, 0 for photos
    """
    if not len(track):
        return np.empty(0)
    kind = track.kinds
    begins = np.zeros(len(track), bool)
    begins[track.starts] = True
    begins[1:] |= kind[1:] != kind[:-1]
    first = np.flatnonzero(begins)
    ends = np.append(track.at[first[1:]], track.at[-1] + track.hold)
    lasting = np.minimum(ends, track.at[np.append(first[1:], len(track)) - 1] + track.hold) - track.at[first]
    first = first[lasting >= shortest]
    if not len(first):
        return np.empty(0)
    new_stretch = np.isin(first, track.starts)
    other = np.append(True, kind[first][1:] != kind[first][:-1])
    return track.at[first[other | new_stretch]]


def best_row(track: Track, table: Table) -> int | None:
    """The row of the table whose face makes the best thumbnail: large and surely a face; None without rows."""
    if not len(track.rows):
        return None
    box = table.box[track.rows]
    side = np.minimum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])
    return int(track.rows[np.argmax(table.score[track.rows] ** 2 * np.sqrt(np.maximum(side, 0.0)))])


# --- as many points as pixels -----------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Points of the lines of all labels; they have their x in common."""

    x: np.ndarray
    """float64, shape (m,): px from the left edge"""
    y: np.ndarray
    """float32, shape (m, labels): probabilities"""
    cuts: np.ndarray
    """int64: points that begin a new piece after a gap."""


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What the lines of all labels cover of each pixel column, where there are more rows than pixels."""

    column: np.ndarray
    """int64, shape (m,): px from the left edge; columns without a row are left out"""
    least: np.ndarray
    """float32, shape (m, labels): probabilities; nothing that stands out is lost"""
    greatest: np.ndarray
    """The same."""


def is_dense(track: Track, left: float, right: float, width: int) -> bool:
    """Whether there are more rows than pixels between two places on the axis."""
    low, high = np.searchsorted(track.at, (left, right))
    return bool(high - low > 1.5 * width)


def points(track: Track, left: float, right: float, width: int) -> Points:
    """The rows between two places on the axis as points on `width` px, with one more at each side."""
    low = max(0, int(np.searchsorted(track.at, left, "left")) - 1)
    high = min(len(track), int(np.searchsorted(track.at, right, "right")) + 1)
    stretch = np.searchsorted(track.starts, np.arange(low, high), "right")
    x = (track.at[low:high] - left) * (width / (right - left))
    return Points(x, track.probabilities[low:high], np.flatnonzero(np.diff(stretch)) + 1)


def columns(track: Track, left: float, right: float, width: int) -> Columns:
    """The rows between two places on the axis on `width` px, each column joined to the one before it."""
    low, high = np.searchsorted(track.at, (left, right))
    index = np.arange(low, high)
    column = np.minimum(((track.at[low:high] - left) * (width / (right - left))).astype(np.int64), width - 1)
    values = track.probabilities[low:high]
    first = np.flatnonzero(np.append(True, column[1:] != column[:-1])) if len(column) else index
    least, greatest = np.minimum.reduceat(values, first, axis=0), np.maximum.reduceat(values, first, axis=0)
    last = np.append(first[1:], len(column))[:-1] - 1
    stretch = np.searchsorted(track.starts, index, "right")
    joined = (stretch[first[1:]] == stretch[last])[:, None]
    before = values[last]
    least[1:] = np.where(joined, np.minimum(least[1:], before), least[1:])
    greatest[1:] = np.where(joined, np.maximum(greatest[1:], before), greatest[1:])
    return Columns(column[first], least, greatest)


def band(track: Track, left: float, right: float, width: int) -> np.ndarray:
    """The expression shown longest in each pixel column: int64, shape (width,); the number of labels where that is
    “not sure”, `NOTHING` where nobody was seen."""
    labels = track.probabilities.shape[1]
    found = np.full(width, NOTHING)
    if not len(track):
        return found
    scale = width / (right - left)
    low, high = np.searchsorted(track.at, (left, right), "left")
    kind = track.kinds if low == 0 and high == len(track) else kinds(track.probabilities[low:high])
    column = np.minimum(((track.at[low:high] - left) * scale).astype(np.int64), width - 1)
    counts = np.bincount(column * (labels + 1) + kind[: high - low], minlength=width * (labels + 1))
    counts = counts.reshape(width, labels + 1)
    filled = counts.any(axis=1)
    found[filled] = counts[filled].argmax(axis=1)
    # Columns between two rows: the row before still speaks.
    empty = np.flatnonzero(~filled)
    place = left + (empty + 0.5) / scale
    before = np.searchsorted(track.at, place, "right") - 1
    speaks = (before >= 0) & (place - track.at[np.maximum(before, 0)] <= track.hold)
    if speaks.any():
        found[empty[speaks]] = kinds(track.probabilities[before[speaks]])
    return found


def runs(values: np.ndarray) -> list[tuple[int, int, int]]:
    """Equal neighbours together: (first, one after the last, value)."""
    if not len(values):
        return []
    first = np.flatnonzero(np.append(True, values[1:] != values[:-1]))
    ends = np.append(first[1:], len(values))
    return list(zip(first.tolist(), ends.tolist(), values[first].tolist(), strict=True))

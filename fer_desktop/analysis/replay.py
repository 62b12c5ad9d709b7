"""Stored rows -> the faces that the window showed: steadied over time, with what the user said about people."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.records import Detection, Face
from fer_desktop.session_edits import tag_name
from fer_desktop.session_records import PHOTOS, Row, Session, reading_of
from fer_desktop.smoother import DEFAULT_SPAN_S, Smoother


def kept_rows(folder: Path, session: Session) -> Iterator[Row]:
    """The rows that count: none of people to ignore or of excluded ranges, merged ids as one: of two that are in one
    frame, the surer detection.

    :raises SessionError: they can't be read
    """
    rows = _renamed(folder, session)
    if not any(person.merged for person in session.people):
        return rows
    return (row for some in frames(rows) for row in _one_each(some))


def _renamed(folder: Path, session: Session) -> Iterator[Row]:
    people = {id_: person for person in session.people for id_ in (person.id, *person.merged)}
    for row in read_rows(folder / RESULTS):
        person = people.get(row.face_id)
        if (person is not None and person.ignored) or session.is_excluded(row.time_s):
            continue
        yield row if person is None or person.id == row.face_id else replace(row, face_id=person.id)


def _one_each(rows: Sequence[Row]) -> list[Row]:
    best: dict[int, Row] = {}
    for row in rows:
        known = best.get(row.face_id)
        if known is None or row.detection_score > known.detection_score:
            best[row.face_id] = row
    return [row for row in rows if best[row.face_id] is row]


def frames(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows of one frame after the other."""
    for _, some in groupby(rows, key=lambda row: row.frame):
        yield list(some)


class Replay:
    """Makes faces of the rows of one frame after the other. Not thread-safe."""

    def __init__(self, session: Session, span_s: float = DEFAULT_SPAN_S) -> None:
        """:param span_s: time constant of steadying; 0 = none. Photos are never steadied."""
        self._labels = session.model.labels
        self._smoother = Smoother(0.0 if session.kind == PHOTOS else span_s)
        self._alone = session.kind == PHOTOS
        self._names = {} if self._alone else {person.id: tag_name(person) for person in session.people}

    def faces(self, rows: Iterable[Row]) -> tuple[Face, ...]:
        """The faces of a frame."""
        return tuple(map(self._face, rows))

    def _face(self, row: Row) -> Face:
        reading = reading_of(row, self._labels)
        shown = reading if self._alone else self._smoother.update(row.face_id, reading, row.time_s)
        detection = Detection(row.box, row.detection_score, None, "")
        return Face(row.face_id, detection, reading, shown, name=self._names.get(row.face_id, ""))

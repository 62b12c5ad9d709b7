"""A session that is looked at: its rows by person, what the user says about it with a way back, and what is where."""

import numpy as np

from fer_desktop import tracks
from fer_desktop.records import Box, Detection, Expression, Face
from fer_desktop.review_records import SessionOpened
from fer_desktop.session_edits import name_of, tag_name
from fer_desktop.session_records import PHOTOS, Person, Session
from fer_desktop.tracks import EVERYBODY, Presence, Track

MOST_PEOPLE = 300
"""Listed; those who are seen longest."""

MOST_UNDONE = 200
"""Changes that can be taken back."""

STEADY_S = 0.3
"""Changes of expression are looked for in values averaged over this time at least."""


class Reviewed:
    """No widget: numbers for the page. What the user says makes another `Session`; the rows never change."""

    def __init__(self, opened: SessionOpened) -> None:
        self.folder = opened.folder
        self.table = opened.table
        self.session = opened.session
        self.writable = opened.writable
        self.moving = opened.session.kind != PHOTOS
        """Seconds; False: photos, of which each is apart."""
        prepared = opened.prepared or tracks.prepare(self.session, self.table, MOST_PEOPLE)
        self.end, self.step = prepared.end, prepared.step
        self.frames = np.unique(tracks.axis_of(self.session, self.table))
        """Places with a face, rising."""
        self._before: list[Session] = []
        self._after: list[Session] = []
        self._tracks: dict[int, Track] = {EVERYBODY: prepared.everybody}
        self._smooth: dict[tuple[int, float], Track] = {}
        self._presence: dict[int, Presence] = dict(prepared.presences)
        self._changes: dict[tuple[int, float], np.ndarray] = {}
        self._people: list[Person] | None = prepared.people

    # --- what the user says ---

    def change(self, new: Session) -> bool:
        """Another session in place of this one, until `undo`; whether anything is different."""
        if new == self.session or not self.writable:
            return False
        self._before = [*self._before[-MOST_UNDONE:], self.session]
        self._after = []
        self._take(new)
        return True

    def undo(self) -> bool:
        """Take the last change back; whether there was one."""
        if not self._before:
            return False
        self._after.append(self.session)
        self._take(self._before.pop())
        return True

    def redo(self) -> bool:
        """Make it again; whether there was one."""
        if not self._after:
            return False
        self._before.append(self.session)
        self._take(self._after.pop())
        return True

    def can_undo(self) -> bool:
        return bool(self._before)

    def can_redo(self) -> bool:
        return bool(self._after)

    def _take(self, session: Session) -> None:
        if session.people != self.session.people:
            self._people = None
        if _who(session) != _who(self.session):
            for kept in (self._tracks, self._smooth, self._presence, self._changes):
                kept.clear()
        if session.excluded != self.session.excluded:
            self._presence.clear()
        self.session = session

    # --- people ---

    def people(self) -> list[Person]:
        """Those who are seen longest first; of photos nobody, for nobody is followed from one to the next."""
        if self._people is None:
            found = tracks.people_of(self.session, self.table) if self.moving else []
            self._people = found[:MOST_PEOPLE]
        return self._people

    def person(self, id_: int) -> Person:
        return self.session.person_of(id_)

    def name(self, id_: int, everybody: str) -> str:
        return everybody if id_ == EVERYBODY else name_of(self.person(id_))

    def first(self) -> int:
        """Whom to look at first: the one who is seen longest, or everybody."""
        counting = [person for person in self.people() if not person.ignored]
        return counting[0].id if len(counting) == 1 else EVERYBODY

    def track(self, id_: int) -> Track:
        """The rows of one person, or the mean of everybody."""
        if id_ not in self._tracks:
            if id_ == EVERYBODY:
                self._tracks[id_] = tracks.everybody(self.session, self.table)
            else:
                self._tracks[id_] = tracks.track_of(self.session, self.table, self.person(id_))
        return self._tracks[id_]

    def smooth(self, id_: int, span: float) -> Track:
        """The same, averaged over `span` seconds."""
        if span <= 0 or not self.moving:
            return self.track(id_)
        if (id_, span) not in self._smooth:
            if len(self._smooth) > 16:
                self._smooth.clear()
            self._smooth[id_, span] = tracks.smoothed(self.track(id_), span)
        return self._smooth[id_, span]

    def presence(self, id_: int) -> Presence:
        """How much there is of a person."""
        if id_ == EVERYBODY and id_ not in self._presence:
            self._presence[id_] = tracks.presence_of_everybody(self.session, self.table)
        elif id_ not in self._presence:
            self._presence.update(tracks.presences(self.session, self.table, self.people()))
        return self._presence[id_]

    def bands(self, chosen: int, most: int) -> list[tuple[str, Track]]:
        """Whose bands are drawn: of the chosen person, or of several where everybody is."""
        if chosen != EVERYBODY or not self.moving:
            return [(self.name(chosen, ""), self.track(chosen))]
        shown = [person for person in self.people() if not person.ignored][:most]
        return [(name_of(person), self.track(person.id)) for person in shown]

    # --- places ---

    def reading(self, id_: int, at: float, span: float) -> Expression | None:
        """What a person shows at a place; None where they are not seen."""
        track = self.track(id_)
        row = track.at_or_before(at)
        if row is None:
            return None
        smooth = span > 0 and self.moving
        values = tracks.mean_at(track, row, span) if smooth else track.probabilities[row]
        return Expression(self.table.labels, tuple(values.tolist()))

    def faces(self, at: float, span: float) -> tuple[Face, ...]:
        """The faces of the frame at a place as they were stored, with names; ignored people are left out.

        Between two frames that were looked at, their boxes are evenly on the way.
        """
        axis = tracks.axis_of(self.session, self.table)
        last = int(np.searchsorted(axis, at + 1e-6, "right")) - 1
        sampled = self.session.choices.every_s > 0
        reach = self.step * (1.0 if sampled or not self.moving else 0.6)
        if last < 0 or at - axis[last] > reach:
            return ()
        faces = {person.id: self._face(row, person, span) for row, person in self._in_frame(last)}
        following = last + 1
        if sampled and self.moving and following < len(axis) and axis[following] - axis[last] <= 1.5 * self.step:
            share = float((at - axis[last]) / (axis[following] - axis[last]))
            for row, person in self._in_frame(following):
                if person.id in faces and share > 0:
                    faces[person.id] = faces[person.id].towards(self._box(row), share)
        return tuple(faces.values())

    def _in_frame(self, one: int) -> list[tuple[int, Person]]:
        """The rows of the frame in which this row is, with whose they are: of two of one person, the surer."""
        found: dict[int, tuple[int, Person]] = {}
        rows = self.table.rows_of(int(self.table.frame[one]))
        for row in range(rows.start, rows.stop):
            face_id = int(self.table.face_id[row])
            person = self.person(face_id) if self.moving else Person(face_id)
            known = found.get(person.id)
            better = known is None or self.table.score[row] > self.table.score[known[0]]
            if not person.ignored and better:
                found[person.id] = row, person
        return list(found.values())

    def _box(self, row: int) -> Box:
        return Box(*(float(value) for value in self.table.box[row]))

    def _face(self, row: int, person: Person, span: float) -> Face:
        labels = self.table.labels
        stored = Expression(labels, tuple(self.table.probabilities[row].tolist()))
        shown = stored
        if span > 0 and self.moving:
            shown = self.reading(person.id, float(self.table.time_s[row]), span) or stored
        detection = Detection(self._box(row), float(self.table.score[row]), None, "")
        return Face(person.id, detection, stored, shown, name=tag_name(person))

    def next_change(self, id_: int, at: float, by: int, span: float) -> float | None:
        """Where the expression changes next (1), or where the present one began (-1); None where there is no more."""
        if not self.moving:
            return self.next_frame(at, by)
        key = id_, max(span, STEADY_S)
        if key not in self._changes:
            self._changes[key] = tracks.changes(self.smooth(*key))
        return _next(self._changes[key], at, by, 0.5 * self.step)

    def next_frame(self, at: float, by: int) -> float | None:
        """The next place (1) with a face, or the one before (-1)."""
        return _next(self.frames, at, by, 0.01 * self.step)

    def photo(self, at: float) -> str:
        """Path of the photo at a place within the analysed folder; empty in videos, and where it shows no face."""
        return "" if self.moving else self.table.files.get(int(at + 1e-6), "")

    def excluded_at(self, at: float) -> int | None:
        """Which excluded range this place lies in."""
        parts = enumerate(self.session.excluded)
        return next((number for number, part in parts if part.from_s <= at <= part.to_s), None)


def _who(session: Session) -> list[tuple[int, tuple[int, ...], bool]]:
    """What is said about people, their names left out: those change no number."""
    said = [(person.id, person.merged, person.ignored) for person in session.people]
    return [one for one in said if one[1:] != ((), False)]


def _next(places: np.ndarray, at: float, by: int, margin: float) -> float | None:
    if by > 0:
        found = int(np.searchsorted(places, at + margin, "right"))
        return float(places[found]) if found < len(places) else None
    found = int(np.searchsorted(places, at - margin, "left")) - 1
    return float(places[found]) if found >= 0 else None

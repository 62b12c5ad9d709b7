"""A session in the window's hands: people, faces at a place, changes, and the way back."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import session_edits as edits
from fer_desktop.expressions import FERPLUS
from fer_desktop.review_records import SessionOpened
from fer_desktop.session_records import Choices, Counts, Session, Table
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui.people_list import shares_text
from fer_desktop.ui.reviewed import Reviewed
from fer_desktop.ui.session_words import entries, length, summary
from tests.test_tracks import RATE, session, table


def opened(of: Session | None = None, rows: Table | None = None, writable: bool = True) -> Reviewed:
    """Face 1 in frames 0 to 59 (neutral, then happy from 30 on), face 2 in frames 10 to 39 (angry)."""
    if rows is None:
        frames = sorted([*range(60), *range(10, 40)])
        ids, labels, seen = [], [], set()
        for frame in frames:
            second = frame in seen
            seen.add(frame)
            ids.append(2 if second else 1)
            labels.append("anger" if second else "neutral" if frame < 30 else "happiness")
        rows = table(frames, labels, ids)
    return Reviewed(SessionOpened(1, Path("/sessions/clip"), of or session(60), rows, writable))


def test_people_and_whom_to_look_at_first():
    reviewed = opened()
    assert [person.id for person in reviewed.people()] == [1, 2]
    assert reviewed.first() == EVERYBODY
    assert opened(edits.ignore(session(60), 2, True)).first() == 1


def test_one_photo_and_one_frame_are_not_several():
    photos = session(1, "photos")
    assert summary(photos).startswith("1 photo   ·   face in")
    assert summary(session(1)).startswith("1 frame   ·   ")
    assert summary(replace(photos, counts=Counts(frames=3, frames_with_face=1, failed=2))).startswith(
        "3 photos   ·   2 could not be read   ·   face in 100\xa0%"
    )
    alone = opened(photos, table([0], ["anger"]))
    assert entries(alone)[-1].figures == "1 photo with a face"


def test_faces_are_those_of_the_frame_with_names():
    reviewed = opened()
    reviewed.change(edits.rename(reviewed.session, 2, "Ana"))
    faces = reviewed.faces(20 / RATE, 0.0)
    assert [(face.id, face.name, face.shown.label) for face in faces] == [(1, "", "neutral"), (2, "Ana", "anger")]
    assert faces[0].detection.box.left == 10
    assert [face.id for face in reviewed.faces(50 / RATE + 0.01, 0.0)] == [1]
    assert reviewed.faces(100.0, 0.0) == ()
    assert reviewed.faces(-1.0, 0.0) == ()


def test_ignored_people_have_no_face_and_merged_ones_have_one():
    reviewed = opened()
    reviewed.change(edits.ignore(reviewed.session, 2, True))
    assert [face.id for face in reviewed.faces(20 / RATE, 0.0)] == [1]
    reviewed.undo()
    reviewed.change(edits.merge(reviewed.session, 2, 1))
    assert [face.id for face in reviewed.faces(20 / RATE, 0.0)] == [1]
    assert [person.id for person in reviewed.people()] == [1]


def test_a_sampled_frame_speaks_until_the_next_one():
    rows = table([0, 50, 100], ["neutral", "anger", "fear"])
    of = session(150)
    object.__setattr__(of, "choices", Choices(every_s=2.0))
    reviewed = opened(of, rows)
    assert reviewed.faces(1.9, 0.0)[0].shown.label == "neutral"
    assert reviewed.faces(2.1, 0.0)[0].shown.label == "anger"


def test_between_sampled_frames_boxes_go_along_with_their_faces():
    """The picture plays on meanwhile. Who is lost stays; over a gap of more than one sample nobody goes anywhere."""
    rows = table([0, 0, 50, 150], ["neutral", "anger", "neutral", "fear"], [1, 2, 1, 1])
    rows.box[2:] += 20
    of = session(200)
    object.__setattr__(of, "choices", Choices(every_s=2.0))
    reviewed = opened(of, rows)

    def lefts(at: float) -> dict[int, float]:
        return {face.id: face.detection.box.left for face in reviewed.faces(at, 0.0)}

    assert lefts(0.0) == {1: 10, 2: 10}
    assert lefts(0.5) == pytest.approx({1: 15, 2: 10})
    assert lefts(1.9) == pytest.approx({1: 29, 2: 10})
    assert lefts(2.0) == lefts(3.9) == {1: 30}
    assert lefts(4.5) == {}
    every_frame = opened(session(200), rows)
    assert [face.detection.box.left for face in every_frame.faces(0.01, 0.0)] == [10, 10]


def test_faces_are_shown_smoothed_and_stored_as_they_are():
    rows = table(list(range(40)), ["neutral", "anger"] * 20)
    reviewed = opened(session(40), rows)
    face = reviewed.faces(20 / RATE, 1.0)[0]
    assert face.expression.probabilities[0] == pytest.approx(0.86)
    assert face.shown.probabilities[0] == pytest.approx(0.44, abs=0.05)


def test_jumps_go_from_change_to_change():
    reviewed = opened()
    assert reviewed.next_change(1, 0.0, 1, 0.0) == pytest.approx(30 / RATE, abs=0.05)
    assert reviewed.next_change(1, 2.0, -1, 0.0) == pytest.approx(30 / RATE, abs=0.05)
    assert reviewed.next_change(1, 30 / RATE, -1, 0.0) == 0.0
    assert reviewed.next_change(1, 2.0, 1, 0.0) is None
    assert reviewed.next_change(2, 0.0, 1, 0.0) == 10 / RATE
    assert reviewed.next_frame(0.0, 1) == 1 / RATE
    assert reviewed.next_frame(0.0, -1) is None


def test_everything_can_be_taken_back_and_made_again():
    reviewed = opened()
    first = reviewed.session
    assert not reviewed.change(edits.rename(first, 1, "")), "nothing is different"
    assert not reviewed.can_undo()
    reviewed.change(edits.rename(reviewed.session, 1, "Ana"))
    reviewed.change(edits.exclude(reviewed.session, 0.0, 1.0))
    reviewed.change(edits.merge(reviewed.session, 2, 1))
    last = reviewed.session
    while reviewed.undo():
        pass
    assert reviewed.session is first
    while reviewed.redo():
        pass
    assert reviewed.session is last
    reviewed.undo()
    reviewed.change(edits.add_mark(reviewed.session, 1.0, ""))
    assert not reviewed.can_redo()


def test_figures_follow_what_is_said():
    reviewed = opened()
    assert reviewed.presence(2).frames == 30
    reviewed.change(edits.exclude(reviewed.session, 0.0, 19.5 / RATE))
    assert reviewed.presence(2).frames == 20
    assert reviewed.excluded_at(0.5) == 0
    assert reviewed.excluded_at(1.0) is None


def test_what_is_being_written_is_not_changed():
    reviewed = opened(writable=False)
    assert not reviewed.change(edits.rename(reviewed.session, 1, "Ana"))


def test_of_photos_nobody_is_followed():
    rows = table([0, 0, 2], ["neutral", "anger", "fear"], [1, 2, 1])
    reviewed = opened(session(3, "photos"), rows)
    assert reviewed.people() == []
    assert reviewed.first() == EVERYBODY
    assert [face.id for face in reviewed.faces(0.0, 0.0)] == [1, 2]
    assert reviewed.next_change(EVERYBODY, 0.0, 1, 0.0) == 2.0
    assert reviewed.reading(EVERYBODY, 2.0, 5.0).label == "fear"


def test_a_session_without_faces():
    empty = Table(
        FERPLUS,
        np.empty(0, np.int64),
        np.empty(0),
        np.empty(0, np.int32),
        np.empty((0, 4), np.float32),
        np.empty(0, np.float32),
        np.empty((0, 8), np.float32),
    )
    reviewed = opened(session(10), empty)
    assert reviewed.faces(0.0, 0.0) == ()
    assert reviewed.reading(EVERYBODY, 0.0, 1.0) is None
    assert reviewed.presence(EVERYBODY).frames == 0
    assert reviewed.next_change(EVERYBODY, 0.0, 1, 0.0) is None


def test_what_is_rare_is_told_apart_from_what_never_is():
    told = shares_text(("neutral", "fear", "anger"), (0.996, 0.004, 0.0, 0.0))
    assert told == ["Neutral >99\u00a0%", "Fear <1\u00a0%"]
    assert (length(0.03), length(0.0), length(59.97)) == ("<0.1\u00a0s", "0.0\u00a0s", "01:00")

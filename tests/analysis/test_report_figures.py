"""The numbers of a report, against rows whose shares are known."""

from pathlib import Path

import pytest

from fer_desktop.analysis.report_choice import moments, portrait, sample, whole_frame
from fer_desktop.analysis.report_figures import Kept, kept
from fer_desktop.analysis.report_words import clock, date, length, percent, shown
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import PHOTOS, Counts, Excluded, Person
from fer_desktop.spans import apart, excluded_time
from fer_desktop.tracks import EVERYBODY, prepare
from tests.analysis.report_rows import at, clip, clip_rows


def figures(folder: Path, **changes) -> Kept:
    session = clip(folder, **changes)
    return kept(session, read_table(folder / RESULTS, with_files=session.kind == PHOTOS))


def share(found: Kept, person: int, label: str) -> float:
    one = next(one for one in found.people if one.id == person)
    return float(one.shares.labels[FERPLUS.index(label)])


def test_shares_of_known_rows(tmp_path: Path) -> None:
    found = figures(tmp_path)
    assert [person.id for person in found.people] == [1, 2, 3]
    one, two, _ = found.people
    assert (one.seen, two.seen) == (0.8, 0.5)
    assert (share(found, 1, "happiness"), share(found, 1, "sadness"), one.shares.not_sure) == (0.5, 0.25, 0.25)
    assert one.shares.labels.sum() + one.shares.not_sure == pytest.approx(1)
    assert one.shares.confidence == pytest.approx((40 * 0.9 + 20 * 0.8 + 20 * 0.3) / 80)
    assert one.shares.mean.sum() == pytest.approx(1)
    assert (share(found, 2, "surprise"), two.shares.not_sure) == (1, 0)
    assert (one.first_s, one.last_s, one.size_px) == (0, 7.9, 60)
    assert (found.frames, found.frames_with_face, found.about) == (100, 90, False)
    assert found.seen == 0.9
    assert (found.begin_s, found.end_s, found.gap_s) == pytest.approx((0, 10, 0.1))


def test_a_face_is_as_large_as_the_smaller_side_of_its_box(tmp_path: Path) -> None:
    wide = [at(n, 1, "anger", 0.9, 10, 40, right=90.0) for n in range(3)]
    high = [at(n, 2, "anger", 0.9, 200, 30, bottom=99.0) for n in range(3)]
    found = figures(tmp_path, rows=sorted(wide + high, key=lambda row: row.frame))
    assert {person.id: person.size_px for person in found.people} == {1: 40, 2: 30}


def test_what_is_excluded_counts_for_nothing(tmp_path: Path) -> None:
    found = figures(tmp_path, excluded=(Excluded(0.0, 3.95), Excluded(3.0, 3.95, "twice")))
    assert share(found, 1, "happiness") == 0
    assert share(found, 1, "sadness") == 0.5
    assert found.excluded_rows == 40 + 20
    assert (found.frames, found.about) == (60, False), "face 1 is seen in all of them"
    assert found.people[0].seen == pytest.approx(40 / 60)
    assert found.span_s == pytest.approx(10 - 3.95)


def test_everything_excluded(tmp_path: Path) -> None:
    found = figures(tmp_path, excluded=(Excluded(0.0, 1000.0),))
    assert (len(found.table), found.people, found.frames, found.seen) == (0, (), 0, 0)
    assert found.span_s == pytest.approx(0)


def test_ignored_faces_are_left_out_and_said_so(tmp_path: Path) -> None:
    found = figures(tmp_path, people=(Person(9, "The crowd", (2, 3), ignored=True),))
    assert [person.id for person in found.people] == [1]
    assert (found.ignored, found.ignored_rows) == ((2, 3), 52)
    assert found.frames_with_face == 80


def test_merged_faces_are_one_and_the_surer_one_counts(tmp_path: Path) -> None:
    rows = [at(n, 1, "happiness", 0.9, 10, 40, detection_score=0.5) for n in range(10)]
    rows += [at(n, 2, "anger", 0.9, 90, 40, detection_score=0.8) for n in range(5, 20)]
    found = figures(tmp_path, rows=sorted(rows, key=lambda row: row.frame), people=(Person(1, "Ana", (2,)),))
    (ana,) = found.people
    assert (ana.name, ana.merged, len(ana.at)) == ("Ana", (2,), 20)
    assert (share(found, 1, "happiness"), share(found, 1, "anger")) == (0.25, 0.75)
    assert found.shares.rows == len(found.table) == 20


def test_photos_have_no_time(tmp_path: Path) -> None:
    rows = [at(n, face, "anger", 0.9, 10, 40, time_s=0.0, file=f"{n}.jpg") for n in range(3) for face in (1, 2)]
    counts = Counts(5, 3, 6, 6, 0.0, 1, 5)
    found = figures(tmp_path, rows=rows, kind=PHOTOS, counts=counts)
    assert (found.frames, found.frames_with_face, found.seen) == (4, 3, 0.75)
    assert not found.is_moving
    assert found.table.files == {0: "0.jpg", 1: "1.jpg", 2: "2.jpg"}
    assert [moment.label for moment in moments(found)[0]] == [FERPLUS.index("anger")] * 3


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"excluded": (Excluded(0.55, 2.3), Excluded(8.0, 9.0))},
        {"people": (Person(1, "Ana", (3,)), Person(2, "", (), True)), "excluded": (Excluded(0.0, 3.0),)},
        {"people": (Person(2, "", (1,)),)},
        {"excluded": (Excluded(0.0, 100.0),)},
    ],
)
def test_the_viewer_and_the_report_say_the_same(tmp_path: Path, said: dict) -> None:
    session = clip(tmp_path, **said)
    table = read_table(tmp_path / RESULTS)
    found, viewer = kept(session, table), prepare(session, table, 100).presences
    for person in found.people:
        seen = viewer[person.id]
        assert (seen.frames, seen.share) == (len(person.at), pytest.approx(person.seen))
        assert seen.seconds == pytest.approx(person.seconds)
        assert seen.shares == pytest.approx((*person.shares.labels, person.shares.not_sure))
    all_ = viewer[EVERYBODY]
    assert (all_.frames, all_.share) == (found.frames_with_face, pytest.approx(found.seen))
    assert all_.shares == pytest.approx((*found.shares.labels, found.shares.not_sure))


def test_overlapping_ranges_count_once() -> None:
    parts = (Excluded(5, 7), Excluded(1, 3), Excluded(2, 4), Excluded(9, 99), Excluded(2.5, 2.6))
    assert excluded_time(parts, 0, 10) == pytest.approx(3 + 2 + 1)
    assert apart(parts, 0, 10) == [(1, 4), (5, 7), (9, 10)]
    assert excluded_time((), 0, 10) == 0
    assert excluded_time((Excluded(20, 30),), 0, 10) == 0


def test_key_moments(tmp_path: Path) -> None:
    rows = clip_rows()
    assert rows[10].face_id == rows[19].face_id == 1
    rows[10] = at(rows[10].frame, 1, "happiness", 0.99, 40, 60)
    rows[19] = at(rows[19].frame, 1, "happiness", 0.98, 40, 90)
    found = figures(tmp_path, rows=rows)
    shown_ = moments(found)
    labels = [None if m.label is None else FERPLUS[m.label] for m in shown_[1]]
    assert labels == [None, "happiness", "sadness"], "an expression that is never sure is not shown"
    happy = shown_[1][1].row
    assert found.table.frame[happy] == rows[19].frame, "nearly as clear, and larger"
    assert found.table.frame[portrait(found.table, found.people[0].at)] == rows[19].frame
    whole = whole_frame(found)
    assert whole is not None
    assert len({*found.table.face_id[found.table.rows_of(whole)]}) == 2
    rows_looked_at = sample(found)
    assert len(rows_looked_at) == len(set(rows_looked_at)) == 48
    assert max(rows_looked_at) == len(found.table) - 1
    assert max(rows_looked_at[:24]) > 0.9 * len(found.table), "where time runs out, they are of all of it"


def test_a_portrait_is_large_sure_and_surely_a_face(tmp_path: Path) -> None:
    sizes_and_scores = [(60, 0.9), (100, 0.3), (57, 0.97), (40, 0.99), (62, 0.5), (90, 0.99)]
    rows = [at(n, 1, "anger", 0.9, 10, side, detection_score=score) for n, (side, score) in enumerate(sizes_and_scores)]
    rows[5] = at(5, 1, "anger", 0.3, 10, 90, detection_score=0.99)
    found = figures(tmp_path, rows=rows)
    assert portrait(found.table, found.people[0].at) == 2, "nearly as large as the first, and surer"
    assert portrait(found.table, found.people[0].at[5:]) == 5, "where no reading is sure, the largest"


def test_the_whole_frame_shows_as_many_as_can_be_and_then_as_large(tmp_path: Path) -> None:
    sides = {0: (180,), 1: (20, 20), 2: (30, 30), 3: (30, 20), 4: (25, 25)}
    rows = [at(n, who, "anger", 0.9, 10, side) for n, some in sides.items() for who, side in enumerate(some, 1)]
    assert whole_frame(figures(tmp_path, rows=rows)) == 2


def test_numbers_in_words() -> None:
    assert [percent(value) for value in (0, 0.001, 0.126, 0.996, 1, None)] == [
        "0\u00a0%", "<1\u00a0%", "13\u00a0%", ">99\u00a0%", "100\u00a0%", "–",
    ]  # fmt: skip
    assert [clock(value) for value in (0, 12.44, 59.99, 61)] == ["0:00.0", "0:12.4", "0:59.9", "1:01.0"]
    assert clock(3723.05) == "1:02:03.0"
    spans = ["1.9\u00a0s", "2\u00a0min 5\u00a0s", "1\u00a0h 12\u00a0min"]
    assert [length(value) for value in (1.94, 125, 4321)] == spans
    assert date("2026-11-02T09:05:00+01:00") == "2 November 2026, 09:05"
    assert date("<b>") == "<b>"


def test_names_can_do_nothing_but_be_read() -> None:
    assert shown("a\u202eb\x00c\ud800d\ne") == "abc\ufffdd e"
    name = shown("x" * 500 + ".mp4", 40)
    assert len(name) == 40
    assert name.endswith(".mp4")

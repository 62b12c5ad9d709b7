"""Rows as lines over time: gaps, merging, smoothing, shares, changes, and points for pixels."""

import time
from dataclasses import replace

import numpy as np
import pytest

from fer_desktop import tracks
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_edits import exclude, ignore, merge
from fer_desktop.session_records import Choices, Counts, Excluded, ModelUsed, Person, Session, Source, Table
from fer_desktop.tracks import EVERYBODY, NOTHING

RATE = 25.0
MODEL = ModelUsed("fake", "Fake", "1", "ab" * 32, FERPLUS)
NOT_SURE = len(FERPLUS)


def probabilities(labels: list[str], top: float = 0.86) -> np.ndarray:
    """One row a label, which has `top`; the others share the rest."""
    found = np.full((len(labels), len(FERPLUS)), (1 - top) / (len(FERPLUS) - 1), np.float32)
    found[np.arange(len(labels)), [FERPLUS.index(label) for label in labels]] = top
    return found


def table(
    frames: list[int], labels: list[str], ids: list[int] | None = None, score: list[float] | None = None
) -> Table:
    count = len(frames)
    box = np.tile(np.array([10, 10, 50, 50], np.float32), (count, 1))
    return Table(
        FERPLUS,
        np.array(frames, np.int64),
        np.array(frames) / RATE,
        np.array(ids or [1] * count, np.int32),
        box,
        np.array(score or [0.9] * count, np.float32),
        probabilities(labels),
    )


def session(frames: int = 100, kind: str = "video", **more) -> Session:
    source = Source("clip.mp4", duration_s=frames / RATE, frame_rate=RATE)
    return Session(kind, source, MODEL, counts=Counts(frames=frames), **more)


def one(count: int = 100, label: str = "neutral") -> tuple[Session, Table]:
    return session(count), table(list(range(count)), [label] * count)


# --- tracks -----------------------------------------------------------------------------------------------------------


def test_a_missed_frame_is_no_gap_and_a_second_is_one():
    frames = [*range(10), *range(12, 20), *range(60, 80)]
    rows = table(frames, ["neutral"] * len(frames))
    track = tracks.track_of(session(), rows, Person(1))
    assert track.starts.tolist() == [0, 18]
    assert track.at_or_before(11 / RATE) == 9
    assert track.at_or_before(1.6) is None
    assert track.at_or_before(-0.1) is None


def test_merged_ids_are_one_person_and_the_surer_face_counts():
    rows = table([0, 0, 1, 2], ["neutral", "anger", "fear", "anger"], [1, 2, 1, 2], [0.5, 0.9, 0.8, 0.8])
    both = merge(session(), 2, 1)
    track = tracks.track_of(both, rows, both.person_of(1))
    assert track.rows.tolist() == [1, 2, 3]
    assert [person.id for person in tracks.people_of(both, rows)] == [1]


def test_everybody_is_the_mean_without_the_ignored():
    rows = table([0, 0, 1], ["neutral", "anger", "anger"], [1, 2, 2])
    mean = tracks.everybody(session(), rows)
    assert mean.id == EVERYBODY
    assert mean.probabilities[0, 0] == pytest.approx(probabilities(["neutral", "anger"])[:, 0].mean(), abs=1e-6)
    alone = tracks.everybody(ignore(session(), 2, True), rows)
    assert len(alone) == 1
    assert alone.probabilities[0] == pytest.approx(rows.probabilities[0])


def test_who_was_merged_into_somebody_ignored_counts_for_nothing():
    rows = table([0, 0, 1, 2], ["neutral", "anger", "anger", "fear"], [1, 2, 2, 3])
    ignored = ignore(merge(session(), 2, 3), 3, True)
    mean = tracks.everybody(ignored, rows)
    assert mean.at.tolist() == [0.0]
    assert mean.probabilities[0] == pytest.approx(rows.probabilities[0])


def test_photos_stand_at_their_numbers():
    rows = table([0, 0, 4], ["neutral"] * 3, [1, 2, 1])
    photos = session(6, "photos")
    assert tracks.everybody(photos, rows).at.tolist() == [0.0, 4.0]
    assert tracks.end_of(photos, rows) == 6.0
    assert tracks.step_of(photos, rows) == 1.0
    # Those that could not be read are among the six, and nobody can be seen in them.
    broken = replace(photos, counts=Counts(frames=6, frames_with_face=2, failed=2))
    assert tracks.end_of(broken, rows) == 6.0
    assert broken.counts.share_with_face == 0.5
    seen = tracks.presence(broken, rows, tracks.track_of(broken, rows, Person(2)))
    assert seen.share == pytest.approx(1 / 4)


def test_people_come_by_how_long_they_are_seen():
    rows = table([0, 0, 1, 2], ["neutral"] * 4, [7, 3, 3, 3])
    assert [person.id for person in tracks.people_of(session(), rows)] == [3, 7]


# --- smoothing --------------------------------------------------------------------------------------------------------


def test_smoothing_leaves_the_rows_alone_and_stops_at_gaps():
    frames = [*range(20), *range(100, 120)]
    rows = table(frames, ["neutral"] * 20 + ["anger"] * 20)
    raw = rows.probabilities.copy()
    track = tracks.track_of(session(), rows, Person(1))
    soft = tracks.smoothed(track, 1.0)
    assert np.array_equal(rows.probabilities, raw)
    assert soft.probabilities == pytest.approx(raw, abs=1e-6), "nothing leaks over the gap"
    assert tracks.smoothed(track, 0.0) is track


def test_smoothing_over_more_than_a_gap_does_not_cross_it():
    """Half a second away, and averaged over two."""
    frames = [*range(20), *range(32, 52)]
    rows = table(frames, ["neutral"] * 20 + ["anger"] * 20)
    track = tracks.track_of(session(), rows, Person(1))
    assert track.starts.tolist() == [0, 20]
    assert tracks.smoothed(track, 2.0).probabilities == pytest.approx(rows.probabilities, abs=1e-6)
    for row in (18, 19, 20, 21):
        assert tracks.mean_at(track, row, 2.0) == pytest.approx(rows.probabilities[row], abs=1e-6)


def test_one_row_is_smoothed_as_all_are():
    rng = np.random.default_rng(5)
    frames = np.cumsum(rng.choice([1, 1, 1, 1, 9], 300)).tolist()
    labels = [FERPLUS[number] for number in rng.integers(0, 8, 300)]
    track = tracks.track_of(session(1000), table(frames, labels), Person(1))
    assert len(track.starts) > 10
    soft = tracks.smoothed(track, 0.5)
    for row in range(0, 300, 7):
        assert tracks.mean_at(track, row, 0.5) == pytest.approx(soft.probabilities[row], abs=1e-5)


def test_smoothing_is_a_mean_over_its_span():
    labels = ["neutral", "anger"] * 20
    track = tracks.track_of(session(), table(list(range(40)), labels), Person(1))
    soft = tracks.smoothed(track, 0.4)
    assert soft.probabilities[20, 0] == pytest.approx(track.probabilities[15:26, 0].mean(), abs=1e-5)
    assert soft.probabilities.sum(axis=1) == pytest.approx(1.0, abs=1e-4)


# --- figures ----------------------------------------------------------------------------------------------------------


def test_presence_counts_what_is_not_excluded():
    whole, rows = one(100)
    track = tracks.track_of(whole, rows, Person(1))
    found = tracks.presence(whole, rows, track)
    assert (found.frames, round(found.seconds, 6), found.share) == (100, 4.0, 1.0)
    assert found.shares[0] == 1.0
    part = exclude(whole, 0.0, 1.99)
    found = tracks.presence(part, rows, track)
    assert found.frames == 50
    assert found.share == pytest.approx(1.0, abs=0.01)


def test_what_lies_in_two_excluded_ranges_is_taken_away_once():
    # As they may stand in a file; the window makes one of them.
    parts = (Excluded(2.0, 3.0), Excluded(0.5, 1.5), Excluded(1.0, 1.2), Excluded(1.0, 2.0), Excluded(3.5, 99.0))
    rows = table(list(range(100)), ["neutral"] * 100)
    left = session(excluded=parts)
    # Of 4 s of 25 frames a second 1 s counts, in which the face is always seen.
    found = tracks.presence(left, rows, tracks.track_of(left, rows, Person(1)))
    assert found.share == pytest.approx(found.frames / 25)
    assert 23 <= found.frames <= 25


def test_presence_of_many_is_that_of_each():
    rng = np.random.default_rng(3)
    frames = np.sort(rng.integers(0, 300, 900)).tolist()
    labels = [FERPLUS[number] for number in rng.integers(0, 8, 900)]
    rows = table(frames, labels, rng.integers(1, 12, 900).tolist(), rng.random(900).tolist())
    rows.probabilities[::5] = 1 / 8
    whole = exclude(merge(session(300), 7, 3), 2.0, 4.0)
    people = tracks.people_of(whole, rows)
    found = tracks.presences(whole, rows, people)
    assert set(found) == {person.id for person in people}
    for person in people:
        assert found[person.id] == tracks.presence(whole, rows, tracks.track_of(whole, rows, person))


def test_seconds_are_as_long_as_the_frames_stand():
    """A second at 25 frames a second, then 20 frames at 5: five seconds, and not 45 times the usual gap."""
    whole, rows = one(45)
    rows = replace(rows, time_s=np.append(np.arange(25) / 25, 1 + np.arange(20) / 5))
    whole = replace(whole, counts=Counts(45, last_time_s=4.8, next_frame=45))
    found = tracks.presence(whole, rows, tracks.track_of(whole, rows, Person(1)))
    assert found.seconds == pytest.approx(5.0)
    many = tracks.presences(whole, rows, [Person(1)])
    assert many[1].seconds == tracks.presence_of_everybody(whole, rows).seconds == pytest.approx(5.0)


def test_a_part_of_a_file_is_its_own_whole():
    """From second 8 of 12, and half of that is excluded: the face is seen in all frames that count."""
    rows = table(list(range(200, 300)), ["neutral"] * 100)
    counts = Counts(100, last_time_s=299 / RATE, next_frame=300)
    part = session(300, choices=Choices(from_s=8.0), excluded=(Excluded(8.0, 9.99),))
    found = tracks.presence(replace(part, counts=counts), rows, tracks.track_of(part, rows, Person(1)))
    assert (found.frames, found.share) == (50, 1.0)


def test_everybody_shows_what_their_faces_show_and_not_their_mean():
    """One happy and one sad face, both sure: their mean is sure of nothing."""
    rows = table([0, 0, 1, 1], ["happiness", "sadness"] * 2, [1, 2] * 2)
    assert set(tracks.everybody(session(), rows).kinds) == {NOT_SURE}
    found = tracks.presence_of_everybody(session(4), rows)
    assert (found.shares[FERPLUS.index("happiness")], found.shares[FERPLUS.index("sadness")]) == (0.5, 0.5)
    assert (found.frames, found.share, found.seconds) == (2, 0.5, pytest.approx(2 / RATE))
    alone = tracks.presence_of_everybody(ignore(session(4), 2, True), rows)
    assert alone.shares[FERPLUS.index("happiness")] == 1.0
    one_of_two = tracks.presence_of_everybody(merge(session(4), 2, 1), replace(rows, score=np.array([0.9, 0.8] * 2)))
    assert one_of_two.shares[FERPLUS.index("happiness")] == 1.0, "of merged faces in one frame the surer one counts"
    assert tracks.presence_of_everybody(exclude(session(4), 0.0, 9.0), rows).frames == 0


def test_presence_of_nobody():
    nobody = exclude(session(), 0.0, 10.0)
    rows = table([0], ["neutral"])
    found = tracks.presence(nobody, rows, tracks.track_of(nobody, rows, Person(1)))
    assert found.frames == 0
    assert set(found.shares) == {0.0}


def test_changes_pass_over_what_is_too_short():
    labels = ["neutral"] * 20 + ["anger"] * 2 + ["neutral"] * 20 + ["happiness"] * 20
    track = tracks.track_of(session(), table(list(range(62)), labels), Person(1))
    assert tracks.changes(track).tolist() == [0.0, 42 / RATE]
    assert tracks.changes(track, 0.0).tolist() == [0.0, 20 / RATE, 22 / RATE, 42 / RATE]


def test_somebody_who_comes_back_is_a_change():
    frames = [*range(20), *range(60, 80)]
    track = tracks.track_of(session(), table(frames, ["neutral"] * 40), Person(1))
    assert tracks.changes(track).tolist() == [0.0, 60 / RATE]


def test_the_best_row_is_a_large_sure_face():
    rows = table([0, 1, 2], ["neutral"] * 3, score=[0.9, 0.9, 0.2])
    rows.box[1] = (0, 0, 90, 90)
    rows.box[2] = (0, 0, 99, 99)
    assert tracks.best_row(tracks.track_of(session(), rows, Person(1)), rows) == 1


# --- points for pixels ------------------------------------------------------------------------------------------------


def test_few_rows_are_drawn_as_they_are():
    whole, rows = one(50)
    track = tracks.track_of(whole, rows, Person(1))
    assert not tracks.is_dense(track, 0.0, 2.0, 500)
    found = tracks.points(track, 0.0, 2.0, 500)
    assert len(found.x) == 50
    assert found.x[25] == pytest.approx(250.0)
    assert not len(found.cuts)


def test_a_part_has_one_point_more_at_each_side():
    whole, rows = one(50)
    found = tracks.points(tracks.track_of(whole, rows, Person(1)), 10.5 / RATE, 19.5 / RATE, 90)
    assert found.x.tolist() == pytest.approx([(n - 10.5) * 10 for n in range(10, 21)])


def test_many_rows_keep_their_peaks():
    count = 200_000
    rows = table(list(range(count)), ["neutral"] * count)
    peak = 123_457
    rows.probabilities[peak] = probabilities(["anger"])[0]
    track = tracks.track_of(session(count), rows, Person(1))
    assert tracks.is_dense(track, 0.0, count / RATE, 800)
    found = tracks.columns(track, 0.0, count / RATE, 800)
    assert found.column.tolist() == list(range(800))
    anger = found.greatest[:, FERPLUS.index("anger")]
    assert anger.max() == pytest.approx(0.86)
    assert anger.argmax() == int(peak / count * 800)
    assert found.least[:, FERPLUS.index("anger")].max() == pytest.approx(0.02)


def test_columns_join_the_ones_before_but_not_over_gaps():
    frames = [*range(3000), *range(6000, 9000)]
    labels = ["neutral"] * 1000 + ["anger"] * 2000 + ["neutral"] * 3000
    track = tracks.track_of(session(9000), table(frames, labels), Person(1))
    found = tracks.columns(track, 0.0, 9000 / RATE, 300)
    assert not set(found.column) & set(range(101, 199))
    neutral = found.greatest[:, 0] - found.least[:, 0]
    steep = found.column[neutral > 0.5].tolist()
    assert len(steep) == 1, "the line is drawn from above to below once, and not across the gap"
    assert 32 <= steep[0] <= 34
    assert len(tracks.points(track, 2990 / RATE, 6010 / RATE, 300).cuts) == 1


def test_the_band_says_what_lasts_longest():
    labels = ["neutral"] * 100 + ["anger"] * 100
    rows = table([*range(100), *range(200, 300)], labels)
    rows.probabilities[50:100] = 1 / 8
    track = tracks.track_of(session(300), rows, Person(1))
    found = tracks.band(track, 0.0, 12.0, 120)
    assert set(found[2:19]) == {0}
    assert set(found[21:40]) == {NOT_SURE}
    assert set(found[43:79]) == {NOTHING}
    assert set(found[81:119]) == {FERPLUS.index("anger")}


def test_the_band_goes_on_between_rows():
    rows = table([0, 50, 100], ["neutral", "anger", "fear"])
    sampled = tracks.track_of(session(150), rows, Person(1))
    found = tracks.band(sampled, 0.0, 6.0, 600)
    assert NOTHING not in found[:590]
    assert tracks.runs(found)[:2] == [(0, 200, 0), (200, 400, FERPLUS.index("anger"))]


def test_nothing_is_drawn_of_nobody():
    rows = table([], [])
    track = tracks.track_of(session(), rows, Person(1))
    assert not len(tracks.points(track, 0.0, 4.0, 100).x)
    assert set(tracks.band(track, 0.0, 4.0, 100)) == {NOTHING}
    assert not len(tracks.changes(track))
    assert tracks.best_row(track, rows) is None
    assert tracks.people_of(session(), rows) == []
    assert len(tracks.everybody(session(), rows)) == 0


def test_hours_of_rows_are_drawn_at_once():
    count = 200_000
    rows = table(list(range(count)), ["neutral"] * count)
    track = tracks.smoothed(tracks.track_of(session(count), rows, Person(1)), 2.0)
    took = []
    for _ in range(5):
        began = time.perf_counter()
        tracks.columns(track, 0.0, count / RATE, 1600)
        tracks.band(track, 0.0, count / RATE, 1600)
        took.append(time.perf_counter() - began)
    assert min(took) < 0.25

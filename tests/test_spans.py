"""Frames that lie in a span, and how long each stands, against files whose every time is known."""

from dataclasses import replace

import numpy as np
import pytest

from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import (
    LIVE,
    PHOTOS,
    VIDEO,
    Choices,
    Counts,
    Excluded,
    ModelUsed,
    Session,
    Source,
    Table,
)
from fer_desktop.spans import excluded_time, frames_that_count, lasting, times_of

MODEL = ModelUsed("fake", "Fake", "1", "ab" * 32, FERPLUS)

UNEVEN = [*(n / 30 for n in range(30)), *(1 + n / 5 for n in range(42))]
"""A second at 30 frames a second, then 42 frames at 5: s."""


def rows_at(times: list[float], seen: list[int], first: int = 0) -> Table:
    """A face in some of the frames that come at `times`; `first`: number of the first of them."""
    frame = np.array(seen, np.int64)
    ones = np.ones(len(seen), np.int32)
    box, score = np.zeros((len(seen), 4), np.float32), np.full(len(seen), 0.9, np.float32)
    probabilities = np.tile(np.eye(len(FERPLUS), dtype=np.float32)[0], (len(seen), 1))
    return Table(FERPLUS, frame + first, np.array(times, np.float64)[frame], ones, box, score, probabilities)


def session(times: list[float], first: int = 0, kind: str = VIDEO, **more) -> Session:
    counts = Counts(len(times), last_time_s=times[-1], next_frame=first + len(times))
    return Session(kind, Source("clip.mp4", duration_s=60.0), MODEL, **{"counts": counts, **more})


def counted(times: list[float], parts: tuple[Excluded, ...]) -> int:
    return sum(not any(part.from_s <= time <= part.to_s for part in parts) for time in times)


@pytest.mark.parametrize(
    "parts",
    [
        (Excluded(0.0, 0.99),),
        (Excluded(1.0, 100.0),),
        (Excluded(0.5, 3.0), Excluded(2.0, 4.0), Excluded(9.2, 9.3)),
        (Excluded(0.01, 0.02),),
    ],
)
def test_frames_of_an_uneven_file_are_counted_and_not_reckoned(parts: tuple[Excluded, ...]) -> None:
    """Even times would have it that the first second holds 8 of the 72 frames: it holds 30."""
    whole = session(UNEVEN, excluded=parts)
    assert frames_that_count(whole, rows_at(UNEVEN, list(range(72)))) == (counted(UNEVEN, parts), False)


def test_frames_without_a_face_are_reckoned_between_those_with_one() -> None:
    parts = (Excluded(0.0, 0.99),)
    seen = [0, 10, 29, 30, 71]
    frames, about = frames_that_count(session(UNEVEN, excluded=parts), rows_at(UNEVEN, seen))
    assert about
    assert frames == counted(UNEVEN, parts), "the times between faces are even here"


def test_a_part_of_a_file_counts_from_its_own_beginning() -> None:
    """A minute long, analysed from 10 to 14 s: half of that is excluded."""
    times = [10 + n / 10 for n in range(40)]
    part = session(times, 100, choices=Choices(from_s=10.0, to_s=14.0), excluded=(Excluded(0.0, 11.95),))
    assert frames_that_count(part, rows_at(times, list(range(40)), 100)) == (20, False)
    assert frames_that_count(part, rows_at(times, [0, 39], 100)) == (20, True)


@pytest.mark.parametrize("kind", [VIDEO, LIVE])
def test_where_numbers_tell_nothing_frames_are_even(kind: str) -> None:
    times = [n / 2 for n in range(20)]
    some = session(times, kind=kind, choices=Choices(every_s=0.5), excluded=(Excluded(2.0, 3.9),))
    rows = replace(rows_at(times, [0, 19]), frame=np.array([0, 19 * 12]))
    assert frames_that_count(some, rows) == (16, True)


def test_no_more_frames_are_excluded_than_there_are() -> None:
    whole = session(UNEVEN, excluded=(Excluded(0.0, 1000.0),))
    assert frames_that_count(whole, rows_at(UNEVEN, list(range(72)))) == (0, False)
    assert frames_that_count(whole, rows_at(UNEVEN, [])) == (0, True)
    one = session([0.0], excluded=(Excluded(0.0, 0.1),))
    assert frames_that_count(one, rows_at([0.0], [0])) == (0, False)
    assert frames_that_count(replace(one, excluded=()), rows_at([0.0], [])) == (1, False)


def test_photos_that_could_not_be_read_do_not_count() -> None:
    photos = session([0.0] * 5, kind=PHOTOS, counts=Counts(5, failed=2))
    assert frames_that_count(photos, rows_at([0.0] * 5, [1])) == (3, False)
    assert lasting(photos, rows_at([0.0] * 5, [1])).tolist() == [0.0]


def test_each_frame_stands_until_the_next_one() -> None:
    found = lasting(session(UNEVEN), rows_at(UNEVEN, list(range(72))))
    assert found[:30] == pytest.approx(1 / 30)
    assert found[30:] == pytest.approx(1 / 5)
    assert found.sum() == pytest.approx(9.4)


def test_a_frame_before_a_gap_stands_no_longer_than_the_others() -> None:
    times = [n / 10 for n in range(100)]
    seen = [*range(10), *range(90, 100)]
    assert lasting(session(times), rows_at(times, seen)) == pytest.approx(0.1)
    for choices, kind in ((Choices(every_s=0.1), VIDEO), (Choices(), LIVE)):
        assert lasting(session(times, kind=kind, choices=choices), rows_at(times, seen)) == pytest.approx(0.1)


def test_faces_of_one_frame_stand_equally_long() -> None:
    rows = rows_at(UNEVEN, [0, 0, 1, 40, 40])
    assert lasting(session(UNEVEN), rows)[[0, 3]] == pytest.approx(lasting(session(UNEVEN), rows)[[1, 4]])


def test_one_frame_stands_as_long_as_the_file_says() -> None:
    one = replace(session([0.0]), source=Source("one.mp4", frame_rate=25.0))
    assert lasting(one, rows_at([0.0], [0])) == pytest.approx(0.04)
    assert times_of(one, rows_at([0.0], [0])) == pytest.approx((0.04, 0.0, 0.04))
    assert not len(lasting(one, rows_at([0.0], [])))
    damaged = replace(one, source=Source("one.mp4", frame_rate=5e-324))
    assert np.isfinite(lasting(damaged, rows_at([0.0], [0]))).all()


def test_overlapping_ranges_are_one() -> None:
    parts = (Excluded(2.0, 3.0), Excluded(0.5, 1.5), Excluded(1.0, 1.2), Excluded(1.0, 2.0), Excluded(3.5, 99.0))
    assert excluded_time(parts, 0.0, 4.0) == pytest.approx(3.0)

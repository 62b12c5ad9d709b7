import math

import pytest

from fer_desktop.records import Expression
from fer_desktop.smoother import Smoother
from tests.fakes import expression


def _after_one_second(rate: int) -> float:
    smoother = Smoother(0.5)
    smoother.update(1, expression("neutral", 0.9), 0.0)
    for step in range(1, rate + 1):
        shown = smoother.update(1, expression("happiness", 0.9), step / rate)
    return shown.probabilities[shown.labels.index("happiness")]


def test_smoothing_depends_on_time_and_not_on_the_frame_rate() -> None:
    assert _after_one_second(10) == pytest.approx(_after_one_second(60), abs=1e-9)
    start, end = 0.1 / 7, 0.9
    assert _after_one_second(30) == pytest.approx(end + (start - end) * math.exp(-2), abs=1e-9)


def test_probabilities_still_sum_to_one_and_the_first_reading_is_untouched() -> None:
    smoother = Smoother()
    first = expression("anger", 0.7)
    assert smoother.update(4, first, 1.0) is first
    assert sum(smoother.update(4, expression("fear", 0.6), 1.1).probabilities) == pytest.approx(1)


def test_faces_do_not_mix_and_gaps_begin_anew() -> None:
    smoother = Smoother(10.0)
    smoother.update(1, expression("anger", 0.9), 0.0)
    other = expression("fear", 0.9)
    assert smoother.update(2, other, 0.1) is other
    assert smoother.update(1, other, 9.0) is other
    assert smoother.update(1, expression("neutral"), 0.5).label == "neutral"


def test_readings_of_other_labels_are_not_mixed_also_where_there_are_as_many() -> None:
    smoother = Smoother(10.0)
    smoother.update(1, Expression(("anger", "fear"), (0.9, 0.1)), 0.0)
    other = Expression(("fear", "anger"), (0.6, 0.4))
    assert smoother.update(1, other, 0.1) is other


def test_a_face_that_was_away_for_long_begins_anew() -> None:
    for away_s, anew in ((2.0, False), (2.1, True)):
        smoother = Smoother(10.0)
        smoother.update(1, expression("anger", 0.9), 0.0)
        assert (smoother.update(1, expression("fear", 0.9), away_s).label == "fear") == anew


def test_what_was_read_later_is_forgotten_when_time_runs_back() -> None:
    """After a jump back nobody has been seen yet, also whoever comes into the picture only then."""
    smoother = Smoother(10.0)
    smoother.update(1, expression("anger", 0.9), 10.0)
    smoother.update(2, expression("anger", 0.9), 9.5)
    other = expression("fear", 0.9)
    assert smoother.update(1, other, 10.1) is other


def test_many_faces_do_not_pile_up() -> None:
    smoother = Smoother()
    for n in range(5000):
        smoother.update(n, expression(), n * 0.1)
    assert len(smoother._states) < 30


def test_negative_span_is_refused() -> None:
    with pytest.raises(ValueError):
        Smoother(-1)

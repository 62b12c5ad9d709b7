"""Rates and stage times of the status bar, by hand."""

from types import SimpleNamespace

import pytest

from fer_desktop import meter
from fer_desktop.engine_records import Stats
from fer_desktop.records import Frame, FrameResult
from tests.fakes import picture


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """What the meter takes for the time: `now_s`."""
    made = SimpleNamespace(now_s=0.0)
    monkeypatch.setattr(meter, "time", SimpleNamespace(monotonic=lambda: made.now_s, perf_counter=lambda: made.now_s))
    return made


def analysed(detect: float, classify: float, total: float) -> FrameResult:
    return FrameResult(Frame(picture()), (), {"detect": detect, "classify": classify, "total": total})


def test_rates_and_means_are_those_of_the_last_second(clock: SimpleNamespace) -> None:
    """Eight frames a second are analysed of 24 that the source gives; the first second is over."""
    capture, made = SimpleNamespace(delivered=0, dropped=0), meter.Meter()
    for number in range(17):
        clock.now_s = number / 8
        capture.delivered, capture.dropped = 3 * number, 2 * number
        made.add(analysed(number, 2 * number, 4 * number))
        stats = made.stats(capture)
    # The mean number from 8 to 16.
    assert stats == Stats(8.0, 24.0, 32, detect_ms=12.0, classify_ms=24.0, total_ms=48.0)


def test_where_nothing_came_for_a_second_there_is_no_rate(clock: SimpleNamespace) -> None:
    capture, made = SimpleNamespace(delivered=5, dropped=3), meter.Meter()
    for now_s in (0.0, 0.5):
        clock.now_s = now_s
        made.add(analysed(1, 1, 1))
    clock.now_s = 1.75
    assert made.stats(capture) == Stats(dropped=3)
    assert made.stats(None) == Stats()


def test_another_source_begins_anew(clock: SimpleNamespace) -> None:
    made = meter.Meter()
    for now_s in (0.0, 0.5):
        clock.now_s = now_s
        made.add(analysed(9, 9, 9))
        made.stats(SimpleNamespace(delivered=1000 * now_s, dropped=0))
    made.reset()
    made.add(analysed(1, 2, 3))
    found = made.stats(SimpleNamespace(delivered=1, dropped=0))
    assert found == Stats(0.0, 0.0, 0, detect_ms=1.0, classify_ms=2.0, total_ms=3.0)

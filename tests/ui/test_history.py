"""fer_desktop.ui.history"""

import pytest

from fer_desktop.expressions import FER2013
from fer_desktop.ui.history import WINDOW_S, HistoryChart
from tests.ui.shapes import reading


@pytest.fixture
def chart(qtbot) -> HistoryChart:
    made = HistoryChart()
    qtbot.addWidget(made)
    made.resize(268, 128)
    return made


def fill(chart: HistoryChart, start_s: float, end_s: float, step_s: float = 0.1) -> None:
    for number in range(round((end_s - start_s) / step_s)):
        chart.add(start_s + number * step_s, reading())


def test_empty_and_single_readings_paint(chart: HistoryChart) -> None:
    empty = chart.grab().toImage()
    chart.add(0, reading())
    assert chart.grab().toImage() != empty
    chart.clear()
    assert chart.grab().toImage() == empty


def test_it_keeps_half_a_minute_and_not_more(chart: HistoryChart) -> None:
    fill(chart, 0, 200)
    times = [time_s for run in chart.runs() for time_s, _ in run]
    assert times[-1] - times[0] <= WINDOW_S + 1.1
    assert len(chart) <= WINDOW_S / 0.1 + 2


def test_many_readings_a_second_are_thinned_out(chart: HistoryChart) -> None:
    fill(chart, 0, 10, 1 / 60)
    assert len(chart) <= 101


def test_where_the_face_was_away_is_a_gap(chart: HistoryChart) -> None:
    fill(chart, 0, 2)
    chart.add(2.0, None)
    chart.add(2.1, None)
    fill(chart, 2.2, 4)
    assert len(chart.runs()) == 2
    fill(chart, 9, 10)
    assert len(chart.runs()) == 3, "a long silence is a gap too"


def test_a_face_that_is_away_for_a_moment_leaves_a_gap_too(chart: HistoryChart) -> None:
    """Shorter than the steps in which readings are kept."""
    fill(chart, 0, 2)
    chart.add(1.93, None)
    chart.add(1.96, reading())
    assert [run[-1][0] for run in chart.runs()] == pytest.approx([1.9, 1.96])


def test_going_back_in_time_starts_anew(chart: HistoryChart) -> None:
    fill(chart, 10, 12)
    chart.add(3.0, reading())
    assert len(chart) == 1


def test_another_models_classes_start_anew(chart: HistoryChart) -> None:
    fill(chart, 0, 2)
    chart.add(2.0, reading("fear", 0.9, FER2013))
    assert len(chart) == 1
    assert not chart.grab().isNull()


def test_the_largest_mean_is_said_first(chart: HistoryChart) -> None:
    for number, label in enumerate(("fear", "happiness", "happiness")):
        chart.add(float(number), reading(label, 0.86))
    first, second = [part.strip() for part in chart.spoken().removeprefix("On average").split(",")][:2]
    assert first.startswith("Happiness")
    assert second.startswith("Fear")


def test_lines_are_drawn_in_their_place(chart: HistoryChart) -> None:
    fill(chart, 0, 15)
    image = chart.grab().toImage()
    empty = HistoryChart()
    empty.resize(268, 128)
    before = empty.grab().toImage()
    assert image.copy(0, 0, 120, 100) == before.copy(0, 0, 120, 100), "nothing is known of the older half"
    assert image.copy(140, 0, 128, 100) != before.copy(140, 0, 128, 100)
    empty.deleteLater()

"""fer_desktop.ui.bars"""

import pytest
from PySide6.QtGui import QColor

from fer_desktop.expressions import FER2013, FERPLUS
from fer_desktop.numbers import percent
from fer_desktop.records import Expression
from fer_desktop.ui import theme
from fer_desktop.ui.bars import ROW_PX, ExpressionBars
from fer_desktop.ui.spoken import description
from tests.ui.shapes import reading

EIGHTEEN = tuple(f"class_{number}" for number in range(18))


@pytest.fixture
def bars(qtbot) -> ExpressionBars:
    made = ExpressionBars()
    qtbot.addWidget(made)
    made.resize(268, made.sizeHint().height())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_screen_reader_is_told_of_each_reading(bars: ExpressionBars, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(bars.voice, "changed", lambda: said.append(description(bars)))
    bars.set_expression(reading("fear", 0.86))
    bars.set_expression(None)
    assert len(said) == 2
    assert f"Fear {percent(0.86)}" in said[0]
    assert said[1] == "No reading"


def test_they_start_empty(bars: ExpressionBars) -> None:
    assert bars.shown() == (0.0,) * 8
    assert description(bars) == "No reading"
    assert not bars.grab().isNull()


def test_they_ease_to_a_reading_and_then_stand_still(bars: ExpressionBars, qtbot) -> None:
    bars.set_expression(reading("happiness", 0.86))
    assert not bars.settled()
    assert bars.shown()[1] < 0.86
    qtbot.waitUntil(bars.settled)
    assert bars.shown()[1] == pytest.approx(0.86)
    bars.set_expression(reading("happiness", 0.86))
    assert bars.settled(), "nothing to do, no timer runs"


def test_without_easing_they_are_there_at_once(bars: ExpressionBars) -> None:
    bars.set_expression(reading("anger", 0.6), animate=False)
    assert bars.settled()
    assert bars.shown()[FERPLUS.index("anger")] == pytest.approx(0.6)


def test_a_hidden_widget_does_not_ease(bars: ExpressionBars) -> None:
    bars.hide()
    bars.set_expression(reading("anger", 0.6))
    assert bars.settled()


def test_new_readings_on_the_way_never_jump(bars: ExpressionBars, qtbot) -> None:
    bars.set_expression(reading("fear", 0.9))
    qtbot.wait(40)
    before = bars.shown()
    bars.set_expression(reading("sadness", 0.9))
    assert bars.shown() == before
    qtbot.waitUntil(bars.settled)
    assert bars.shown()[FERPLUS.index("sadness")] == pytest.approx(0.9)


@pytest.mark.parametrize("labels", [("positive", "negative", "neutral"), FER2013, FERPLUS, EIGHTEEN], ids=len)
def test_any_label_set_in_the_one_order(bars: ExpressionBars, labels: tuple[str, ...]) -> None:
    shown = reading(labels[-1], 0.7, labels)
    bars.set_expression(shown, animate=False)
    assert bars.shown() == pytest.approx([value for _, value in shown.rows()])
    assert bars.sizeHint().height() <= ROW_PX * len(labels)
    bars.resize(200, bars.sizeHint().height())
    assert not bars.grab().isNull()
    assert description(bars).count("%") == len(labels)


def test_the_bar_has_its_colour_and_length(bars: ExpressionBars) -> None:
    bars.set_expression(reading("happiness", 0.9), animate=False)
    image = bars.grab().toImage()
    row = [image.pixelColor(x, ROW_PX + ROW_PX // 2) for x in range(image.width())]
    wanted = theme.current().expression("happiness")
    assert 60 < sum(colour == wanted for colour in row) < 268
    other = [image.pixelColor(x, 4 * ROW_PX + ROW_PX // 2) for x in range(image.width())]
    assert 0 < sum(colour == theme.current().expression("anger") for colour in other) < 6
    assert QColor(theme.current().raised) in other


def test_the_words_for_screen_readers(bars: ExpressionBars) -> None:
    bars.set_expression(Expression(("negative", "neutral", "positive"), (0.1, 0.2, 0.7)), animate=False)
    expected = f"Neutral {percent(0.2)}, Positive {percent(0.7)}, Negative {percent(0.1)}"
    assert description(bars) == expected
    bars.set_expression(None)
    assert description(bars) == "No reading"

"""fer_desktop.agreement"""

import pytest

from fer_desktop.agreement import Tally, agreement, common_rows
from fer_desktop.expressions import FER2013, FERPLUS, SENTIMENT
from fer_desktop.records import Expression
from tests.ui.shapes import reading


def said(*labels: str) -> list[Expression]:
    """One reading a label, by a model that knows it."""
    return [reading(label, 0.8, SENTIMENT if label in ("positive", "negative") else FERPLUS) for label in labels]


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (("happiness", "happiness", "neutral"), "2 of 3 say Happiness"),
        (("fear", "fear", "fear"), "All 3 say Fear"),
        (("anger", "anger"), "Both say Anger"),
        (("anger", "fear"), "They do not agree"),
        (("anger", "fear", "neutral"), "Each says something else"),
        (("positive", "happiness", "neutral"), "2 of 3 fit Happiness"),
        (("positive", "happiness"), "Both fit Happiness"),
        (("happiness", "positive", "happiness"), "All 3 fit Happiness"),
        (("negative", "anger", "sadness"), "2 of 3 fit Anger"),
        (("positive", "surprise", "surprise"), "2 of 3 say Surprise"),
        (("neutral", "neutral"), "Both say Neutral"),
        (("positive", "positive"), "Both say Positive"),
        (("fear", "anger", "anger", "fear"), "2 of 4 say Fear"),
        (("positive", "positive", "anger", "anger"), "2 of 4 say Anger"),
    ],
)
def test_what_most_models_say(labels: tuple[str, ...], words: str) -> None:
    assert agreement(said(*labels)).words == words


def test_neutral_is_an_expression_and_a_sentiment() -> None:
    both = [reading("neutral", 0.8, FERPLUS), reading("neutral", 0.8, SENTIMENT)]
    assert agreement(both).all


def test_rows_of_models_with_other_classes() -> None:
    assert common_rows([FERPLUS, FER2013]) == FERPLUS
    assert common_rows([SENTIMENT, FER2013]) == (
        *("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear"),
        *("positive", "negative"),
    )
    assert common_rows([]) == ()


def test_photos_that_come_again_count_once() -> None:
    tally = Tally(keeps=True)
    assert tally.add("a", [said("fear", "fear"), said("fear", "anger")]) == (1, 2)
    assert tally.add("b", [said("fear", "fear")]) == (1, 1)
    assert (tally.agreed, tally.faces) == (2, 3)
    tally.add("a", [said("fear", "fear"), said("fear", "fear")])
    assert (tally.agreed, tally.faces) == (3, 3)
    tally.clear()
    assert (tally.agreed, tally.faces) == (0, 0)


def test_a_long_video_is_counted_without_keeping_its_frames() -> None:
    tally = Tally(keeps=False)
    for index in range(1000):
        tally.add(index, [said("fear", "fear" if index % 2 else "anger")])
    tally.add(999, [said("fear", "fear")])  # the same frame again
    assert (tally.agreed, tally.faces) == (500, 1000)
    assert len(tally._counts) == 1

"""The words of expressions, as they are stored and as they are shown."""

import pytest

from fer_desktop import words
from fer_desktop.expressions import FERPLUS, SENTIMENT, STYLES, WITHIN, shown_word, style, word_within

GERMAN = {"Happiness": "Freude", "happiness": "Freude", "Negative": "Negativ", "negative": "negativ"}


def test_every_class_has_a_word_to_stand_alone_and_one_for_sentences() -> None:
    assert {*FERPLUS, *SENTIMENT} == set(STYLES) == set(WITHIN)
    for label, within in WITHIN.items():
        assert STYLES[label].word.lower() == within


@pytest.mark.parametrize(
    ("label", "alone", "within"), [("happiness", "Freude", "Freude"), ("negative", "Negativ", "negativ")]
)
def test_words_are_shown_in_the_language_in_use(label: str, alone: str, within: str) -> None:
    with words.speaking(lambda context, text: GERMAN[text] if context == "Expressions" else text, "de"):
        assert (shown_word(label), word_within(label)) == (alone, within)
        assert style(label).word == label.capitalize(), "what is written to files stays"
    assert (shown_word(label), word_within(label)) == (label.capitalize(), label)


def test_classes_of_other_models_keep_their_names() -> None:
    with words.speaking(lambda *_: "translated", "de"):
        assert (shown_word("deep_thought"), word_within("deep_thought")) == ("Deep thought", "deep thought")

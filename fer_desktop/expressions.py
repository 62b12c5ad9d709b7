"""Label sets, their order, their words and their colours: the only place where the order exists."""

from collections.abc import Sequence
from dataclasses import dataclass

from fer_desktop.words import noted, translate

FERPLUS = ("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt")
"""The eight classes of FER+ (Barsoum et al. 2016, arXiv:1608.01041), in the order of its vote table."""

FER2013 = ("anger", "disgust", "fear", "happiness", "sadness", "surprise", "neutral")
"""The seven classes of FER2013 (Goodfellow et al. 2013, arXiv:1307.0414), in the order of its label numbers."""

SENTIMENT = ("positive", "neutral", "negative")
"""The three classes of the sentiment model."""

SENTIMENT_GROUPS = {
    "happiness": "positive",
    "neutral": "neutral",
    "sadness": "negative",
    "anger": "negative",
    "disgust": "negative",
    "fear": "negative",
    "contempt": "negative",
}
"""Expression -> sentiment. Surprise is in no group: it may be a pleasant or an unpleasant one (Russell 1980, "A
circumplex model of affect", places it high in arousal and near the middle in valence). See docs/decisions/0011."""

LABEL_SETS: dict[str, tuple[str, ...]] = {"ferplus": FERPLUS, "fer2013": FER2013, "sentiment": SENTIMENT}
"""The label sets that `fer-desktop evaluate --labels` knows."""

SYNONYMS = {
    "angry": "anger",
    "disgusted": "disgust",
    "fearful": "fear",
    "afraid": "fear",
    "happy": "happiness",
    "joy": "happiness",
    "sad": "sadness",
    "surprised": "surprise",
    "contemptuous": "contempt",
}
"""Names of folders, columns and classes seen elsewhere, and the word used here."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a class is shown."""

    word: str
    """English word, capitalised, as it is stored and written to files; on a screen: `shown_word`."""
    dark: str
    """Colour on dark surfaces and on pictures, ``#rrggbb``."""
    light: str
    """Colour on light surfaces, ``#rrggbb``."""


# The Okabe-Ito set: told apart with the common forms of colour blindness. On light surfaces its tones are darker, so
# that lines and bars reach a contrast of 3 there and stay apart: see tests/ui/test_contrast.py.
STYLES: dict[str, Style] = {
    "neutral": Style(noted("Expressions", "Neutral"), "#9aa0a6", "#6b7176"),
    "happiness": Style(noted("Expressions", "Happiness"), "#f0e442", "#7b6c00"),
    "surprise": Style(noted("Expressions", "Surprise"), "#e69f00", "#af7900"),
    "sadness": Style(noted("Expressions", "Sadness"), "#4fa3e0", "#2f77ad"),
    "anger": Style(noted("Expressions", "Anger"), "#d55e00", "#933b00"),
    "disgust": Style(noted("Expressions", "Disgust"), "#009e73", "#00916a"),
    "fear": Style(noted("Expressions", "Fear"), "#cc79a7", "#b46a93"),
    "contempt": Style(noted("Expressions", "Contempt"), "#a07c5b", "#6d543e"),
    "positive": Style(noted("Expressions", "Positive"), "#009e73", "#00916a"),
    "negative": Style(noted("Expressions", "Negative"), "#d55e00", "#933b00"),
}

WITHIN: dict[str, str] = {
    "neutral": noted("Expressions", "neutral"),
    "happiness": noted("Expressions", "happiness"),
    "surprise": noted("Expressions", "surprise"),
    "sadness": noted("Expressions", "sadness"),
    "anger": noted("Expressions", "anger"),
    "disgust": noted("Expressions", "disgust"),
    "fear": noted("Expressions", "fear"),
    "contempt": noted("Expressions", "contempt"),
    "positive": noted("Expressions", "positive"),
    "negative": noted("Expressions", "negative"),
}
"""English words in the middle of a sentence: texts of their own, as not every language begins them in lower case."""


def canonical(name: str) -> str:
    """The word used here for a class name found elsewhere (case and synonyms do not matter)."""
    lowered = name.strip().lower()
    return SYNONYMS.get(lowered, lowered)


def known_words(names: Sequence[str]) -> tuple[str, ...]:
    """A model's classes in the words used here, to be compared; unchanged where two would be the same."""
    words = tuple(canonical(name) if canonical(name) in STYLES else name for name in names)
    return words if len(set(words)) == len(words) else tuple(names)


def style(label: str) -> Style:
    """The style of `label`; a class that we do not know gets its own name and grey."""
    return STYLES.get(label) or Style(label.replace("_", " ").capitalize(), "#9aa0a6", "#6b7280")


def shown_word(label: str) -> str:
    """The word of `label` in the language in use, to stand alone; a class that we do not know keeps its own name."""
    known = STYLES.get(label)
    # Not a literal: the words are marked where they are defined, in STYLES.
    return translate("Expressions", known.word) if known else style(label).word


def word_within(label: str) -> str:
    """The same for the middle of a sentence: ``happiness``, but ``Freude`` in German."""
    known = WITHIN.get(label)
    return translate("Expressions", known) if known else style(label).word.lower()


def display_order(labels: Sequence[str]) -> list[int]:
    """Indices into `labels` in the one order in which expressions are always shown; unknown ones come last."""
    rank = {name: place for place, name in enumerate(STYLES)}
    return sorted(range(len(labels)), key=lambda i: (rank.get(labels[i], len(rank)), i))

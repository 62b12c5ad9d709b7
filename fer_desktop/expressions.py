"""Label sets, their order, their words and their colours: the only place where the order exists."""

from collections.abc import Sequence
from dataclasses import dataclass

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
"""Folder and column names seen in other data sets, and the word used here."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a class is shown."""

    word: str
    """English word, capitalised."""
    dark: str
    """Colour on dark surfaces and on pictures, ``#rrggbb``."""
    light: str
    """Colour on light surfaces, ``#rrggbb``."""


# The Okabe-Ito set: told apart with the common forms of colour blindness.
STYLES: dict[str, Style] = {
    "neutral": Style("Neutral", "#9aa0a6", "#9aa0a6"),
    "happiness": Style("Happiness", "#f0e442", "#b59f00"),
    "surprise": Style("Surprise", "#e69f00", "#e69f00"),
    "sadness": Style("Sadness", "#4fa3e0", "#4fa3e0"),
    "anger": Style("Anger", "#d55e00", "#d55e00"),
    "disgust": Style("Disgust", "#009e73", "#009e73"),
    "fear": Style("Fear", "#cc79a7", "#cc79a7"),
    "contempt": Style("Contempt", "#a07c5b", "#a07c5b"),
    "positive": Style("Positive", "#009e73", "#009e73"),
    "negative": Style("Negative", "#d55e00", "#d55e00"),
}


def canonical(name: str) -> str:
    """The word used here for a class name found elsewhere (case and synonyms do not matter)."""
    lowered = name.strip().lower()
    return SYNONYMS.get(lowered, lowered)


def style(label: str) -> Style:
    """The style of `label`; a class that we do not know gets its own name and grey."""
    return STYLES.get(label) or Style(label.replace("_", " ").capitalize(), "#9aa0a6", "#6b7280")


def display_order(labels: Sequence[str]) -> list[int]:
    """Indices into `labels` in the one order in which expressions are always shown; unknown ones come last."""
    rank = {name: place for place, name in enumerate(STYLES)}
    return sorted(range(len(labels)), key=lambda i: (rank.get(labels[i], len(rank)), i))

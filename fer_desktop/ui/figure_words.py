"""What a model's figures were measured on and what they tell, in words."""

import re

from fer_desktop.numbers import briefly, percent
from fer_desktop.words import noted, translate

LABEL_SETS = {"ferplus": "FER+", "fer2013": "FER2013", "sentiment": noted("ModelPage", "Sentiment")}
SPLITS = {"valid": "Valid", "test": "Test", "train": "Train"}
"""As the parts of these collections are called in every language."""

MEASURES = {
    "top1": noted("ModelPage", "right at the first guess"),
    "macro_recall": noted("ModelPage", "mean over the classes"),
    "calibration_error": noted("ModelPage", "error of the stated probabilities"),
}

KEY = re.compile(rf"({'|'.join(LABEL_SETS)})_({'|'.join(SPLITS)})_({'|'.join(MEASURES)})")
"""Of a recipe's accuracy; other people's models may have any other."""


def set_name(labels: str) -> str:
    """How a set of classes is called."""
    # Not a literal, but marked above; the others are names.
    return translate("ModelPage", LABEL_SETS[labels]) if labels == "sentiment" else LABEL_SETS.get(labels, labels)


def measured_on(key: str) -> str:
    """``ferplus_valid_top1`` -> ``FER+ Valid``; what is no such key without its end, as it is."""
    known = KEY.fullmatch(key)
    return f"{set_name(known[1])} {SPLITS[known[2]]}" if known else key.removesuffix("_top1").replace("_", " ")


def figure_name(key: str) -> str:
    """``ferplus_valid_top1`` -> ``FER+ Valid, right at the first guess``; what is no such key as it is."""
    known = KEY.fullmatch(key)
    if known is None:
        return key.replace("_", " ")
    told = translate("ModelPage", MEASURES[known[3]])
    return f"{measured_on(key)}, {told}"


def figure_text(value: float) -> str:
    """A share as per cent; anything else as it is."""
    return percent(value, 1) if 0 <= value <= 1 else briefly(value)

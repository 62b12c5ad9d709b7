"""Numbers as the language in use writes them: for the window and what is drawn there, never for files that programs
read (CSV, JSON, subtitles), whose numbers are the same everywhere."""

import math
from typing import NamedTuple

from fer_desktop.words import Phrase, language


class Marks(NamedTuple):
    """How a language writes numbers."""

    decimal: str = "."
    group: str = ","
    """Between thousands ..."""
    grouped_from: int = 1000
    """... of numbers from here on."""
    before_percent: str = "\u00a0"
    large: tuple[float, float] = (1e9, 1e6)
    """What the words for large numbers stand for, those that “billion” and “million” are translated with."""


MARKS = {
    "en": Marks(),
    "de": Marks(",", "."),
    "es": Marks(",", ".", 10_000),
    "fr": Marks(",", "\u202f", before_percent="\u202f"),
    "zh_CN": Marks(before_percent="", large=(1e8, 1e4)),
}
"""Language -> its marks; others are written as in English."""


def marks() -> Marks:
    """Those of the language in use."""
    return MARKS.get(language(), MARKS["en"])


def figure(value: float, decimals: int = 0) -> str:
    """Grouped, with so many places: ``1,234``, in German ``1.234``"""
    used = marks()
    group = used.group if abs(round(value, decimals)) >= used.grouped_from else ""
    return f"{value:,.{decimals}f}".translate({ord(","): group, ord("."): used.decimal})


def counted(value: int) -> Phrase:
    """A number within a sentence; where that is stored in English, the number is, too."""
    return Phrase(figure(value), "", f"{value:,}")


def briefly(value: float) -> str:
    """As short as it can be said, not grouped: ``0.25``, ``5``, in German ``0,25``"""
    return f"{value:g}".replace(".", marks().decimal)


def large(value: float, billion: str, million: str) -> str:
    """In three figures, with a word for what is large: ``2.8 million``; what is less than that as it is.

    :param billion: and `million`: the language's words with ``{count}``; in Chinese 亿 and 万, for 10^8 and 10^4
    """
    for size, words in zip(marks().large, (billion, million), strict=True):
        if value >= size:
            return words.format(count=briefly(float(f"{value / size:.3g}")))
    return figure(value)


def brief_time(span_s: float) -> str:
    """Of less than a minute: ``4.2 s``; only what is really nothing is called that, ``<0.1 s``"""
    text = "<" + figure(0.1, 1) if 0 < span_s < 0.05 else figure(span_s, 1)
    return f"{text}\u00a0s"


def percent(share: float | None, decimals: int = 0) -> str:
    """``0.864`` -> ``86 %``; a dash where it is not a number or not known. Only what is really nothing, or everything,
    is called that: ``<1 %``, ``>99 %``."""
    if share is None or not math.isfinite(share):
        return "\u2013"
    least, rounded = 10.0**-decimals, round(100 * share, decimals)
    if rounded <= 0 < share:
        return "<" + percent_sign(figure(least, decimals))
    if rounded >= 100 and share < 1:
        return ">" + percent_sign(figure(100 - least, decimals))
    return percent_sign(figure(100 * share, decimals))


def percent_sign(number: str) -> str:
    """A number that is written already, with the sign: ``86 %``, in Chinese ``86%``"""
    return f"{number}{marks().before_percent}%"

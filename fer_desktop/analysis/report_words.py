"""Numbers, times and names as a report writes them, in the language in use."""

import math
import unicodedata
from collections.abc import Sequence
from datetime import datetime

from fer_desktop.numbers import brief_time, briefly, figure, marks, percent
from fer_desktop.session_records import Session
from fer_desktop.words import language, translate

LONGEST_NAME = 90
"""Letters of a name; longer ones lose their middle."""

NARROW = "\u00a0"
"""Between a number and its unit: no line breaks there."""


def shown(text: str, most: int = LONGEST_NAME) -> str:
    """Somebody else's text so that it can do nothing but be read: no control characters, no half characters, nothing
    that turns the direction of what follows, and not too long."""
    kept = "".join(_kept(letter) for letter in text[: 50 * most])
    kept = " ".join(kept.split())
    if len(kept) <= most:
        return kept
    # A file's ending tells more than its middle.
    tail = most // 4
    return f"{kept[: most - tail - 1].rstrip()}…{kept[-tail:].lstrip()}"


def _kept(letter: str) -> str:
    kind = unicodedata.category(letter)
    if letter in "\t\n\r\u2028\u2029":
        return " "
    if letter in "\u200c\u200d":
        return letter  # some scripts are written with them
    return {"Cc": "", "Cf": "", "Cs": "\ufffd", "Co": "\ufffd", "Cn": "\ufffd"}.get(kind, letter)


def finely(share: float | None) -> str:
    """With one decimal."""
    return percent(share, 1)


def number(count: int) -> str:
    return figure(count)


def counted(count: int, one: str, many: str, **values: str) -> str:
    """One of two texts, by the count: ``1 face``, ``{count} faces``; both are translated already.

    :param values: what else stands in them in braces
    """
    # No line breaks between a number and what is counted.
    text = one.replace("1 ", f"1{NARROW}", 1) if count == 1 else many.replace("{count} ", f"{{count}}{NARROW}")
    return text.format(count=number(count), **values)


def clock(time_s: float, decimals: int = 1) -> str:
    """``0:12.4``, ``1:02:03.0``"""
    step = 10**decimals
    ticks = max(0, math.floor(time_s * step + 1e-6 * step)) if math.isfinite(time_s) else 0
    seconds, part = divmod(ticks, step)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{head}:{seconds:02d}" + (f"{marks().decimal}{part:0{decimals}d}" if decimals else "")


def span(begin_s: float, end_s: float) -> str:
    """``0:12.4 to 0:15.0``"""
    return translate("Report", "{begin} to {end}").format(begin=clock(begin_s), end=clock(end_s))


def length(span_s: float) -> str:
    """``19.7 s``, ``2 min 5 s``, ``1 h 12 min``: signs of units, which are the same everywhere"""
    if not math.isfinite(span_s) or span_s < 0:
        return "–"
    if span_s < 59.95:
        return brief_time(span_s)
    minutes, seconds = divmod(round(span_s), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{number(hours)}{NARROW}h {minutes}{NARROW}min"
    return f"{minutes}{NARROW}min {seconds}{NARROW}s"


def step_length(span_s: float) -> str:
    """In two figures, however short: ``0.083 s``, ``0.41 s``; what is longer as `length`."""
    return length(span_s) if span_s >= 1 else f"{briefly(float(f'{span_s:.2g}'))}{NARROW}s"


def pixels(value: float) -> str:
    return f"{figure(value)}{NARROW}px"


def pixels_by(width: int, height: int) -> str:
    """``640 × 360 px``"""
    return f"{width} × {height}{NARROW}px"


def date(text: str) -> str:
    """A session's time stamp, readable; what is none, as it is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return shown(text)
    pattern = translate("Report", "{day} {month} {year}, {time}")
    return pattern.format(day=moment.day, month=_months()[moment.month - 1], year=moment.year, time=f"{moment:%H:%M}")


def _months() -> tuple[str, ...]:
    return (
        translate("Report", "January"),
        translate("Report", "February"),
        translate("Report", "March"),
        translate("Report", "April"),
        translate("Report", "May"),
        translate("Report", "June"),
        translate("Report", "July"),
        translate("Report", "August"),
        translate("Report", "September"),
        translate("Report", "October"),
        translate("Report", "November"),
        translate("Report", "December"),
    )


def listed(words: Sequence[str]) -> str:
    """``a, b, c``"""
    text, *others = words or [""]
    for word in others:
        text = translate("Report", "{some}, {more}").format(some=text, more=word)
    return text


def joined(words: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``"""
    if len(words) < 2:
        return "".join(words)
    return translate("Report", "{some} and {last}").format(some=listed(words[:-1]), last=words[-1])


def paragraph(*sentences: str) -> str:
    """Sentences one after the other, in Chinese without a space; empty ones are left out."""
    return ("" if language() == "zh_CN" else " ").join(sentence for sentence in sentences if sentence)


def source_name(session: Session) -> str:
    return shown(session.source.name) or translate("Report", "Unnamed")


def face_name(face_id: int, name: str) -> str:
    """What the user calls a face, else its number."""
    return shown(name, 60) or translate("Report", "Face {number}").format(number=face_id)

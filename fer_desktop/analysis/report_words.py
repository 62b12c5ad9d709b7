"""Numbers, times and names as a report writes them."""

import math
import unicodedata
from datetime import datetime

from fer_desktop.session_records import Session

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

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


def percent(share: float | None) -> str:
    """A share of 0 to 1; only what is really nothing, or everything, is called that."""
    if share is None or not math.isfinite(share):
        return "–"
    whole = round(100 * share)
    if whole <= 0 and share > 0:
        return f"<1{NARROW}%"
    if whole >= 100 and share < 1:
        return f">99{NARROW}%"
    return f"{whole}{NARROW}%"


def finely(share: float | None) -> str:
    """With one decimal."""
    return "–" if share is None or not math.isfinite(share) else f"{100 * share:.1f}{NARROW}%"


def number(count: int) -> str:
    return f"{count:,}"


def counted(count: int, one: str, many: str = "") -> str:
    """``1 face``, ``2 faces``"""
    return f"{count:,}{NARROW}{one if count == 1 else many or one + 's'}"


def clock(time_s: float, decimals: int = 1) -> str:
    """``0:12.4``, ``1:02:03.0``"""
    step = 10**decimals
    ticks = max(0, math.floor(time_s * step + 1e-6 * step)) if math.isfinite(time_s) else 0
    seconds, part = divmod(ticks, step)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{head}:{seconds:02d}" + (f".{part:0{decimals}d}" if decimals else "")


def length(span_s: float) -> str:
    """``19.7 s``, ``2 min 5 s``, ``1 h 12 min``"""
    if not math.isfinite(span_s) or span_s < 0:
        return "–"
    if span_s < 59.95:
        return f"{span_s:.1f}{NARROW}s"
    minutes, seconds = divmod(round(span_s), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours:,}{NARROW}h {minutes}{NARROW}min"
    return f"{minutes}{NARROW}min {seconds}{NARROW}s"


def pixels(value: float) -> str:
    return f"{value:,.0f}{NARROW}px"


def date(text: str) -> str:
    """A session's time stamp, readable; what is none, as it is."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return shown(text)
    return f"{moment.day} {MONTHS[moment.month - 1]} {moment.year}, {moment:%H:%M}"


def joined(words: list[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``"""
    return " and ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def source_name(session: Session) -> str:
    return shown(session.source.name) or "Unnamed"


def face_name(face_id: int, name: str) -> str:
    """What the user calls a face, else its number."""
    return shown(name, 60) or f"Face {face_id}"

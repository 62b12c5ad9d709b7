"""How well two colours are told apart, by the formula of WCAG 2. Colours are ``#rrggbb``."""

from functools import cache


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio, 1 to 21; text should reach 4.5."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """`share` of `other` in `one`."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@cache
def readable(colour: str, ground: str, ratio: float = 4.5) -> str:
    """`colour`, made lighter (on a dark ground) or darker (on a light one) until it is legible as text on `ground`."""
    toward = "#ffffff" if luminance(ground) < 0.18 else "#000000"
    steps = (mixed(colour, toward, step / 20) for step in range(21))
    return next((step for step in steps if contrast(step, ground) >= ratio), toward)

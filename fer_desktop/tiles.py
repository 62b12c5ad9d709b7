"""A photo in overlapping parts of one size, at full resolution and in smaller and smaller copies, so that faces of any
size fill about the same share of some part."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from fer_desktop.align import halved

TILE_PX = 256
"""Side of the parts. The full-range detector finds every face from a twelfth of its picture on: here 21 pixels."""

TILE_STEP = 0.8
"""Distance of neighbouring parts, in parts: what is cut in two by all parts of one size is whole at the next."""

FLAT = 4.0
"""Parts whose values deviate less than this (sky, walls) hold no face."""


@dataclass(frozen=True, slots=True)
class Part:
    """A rectangle of a photo, or of a smaller copy of it."""

    pixels: np.ndarray
    """uint8 RGB, shape (h, w, 3); a view."""
    left: int = 0
    """Position in the copy."""
    top: int = 0
    scale: float = 1.0
    """How much larger the photo is than the copy."""

    @property
    def flat(self) -> bool:
        return bool(self.pixels[::4, ::4].std() < FLAT)


def levels(pixels: np.ndarray) -> Iterator[Part]:
    """The photo, halved again and again until it is a single part."""
    level = Part(pixels)
    yield level
    while max(level.pixels.shape[:2]) > TILE_PX:
        level = Part(halved(level.pixels), scale=2 * level.scale)
        yield level


def tiles(level: Part) -> Iterator[Part]:
    """Overlapping parts that cover a level evenly."""
    height, width = level.pixels.shape[:2]
    for top, bottom in _spans(height):
        for left, right in _spans(width):
            yield Part(level.pixels[top:bottom, left:right], left, top, level.scale)


def _spans(length: int) -> list[tuple[int, int]]:
    if length <= TILE_PX:
        return [(0, length)]
    count = int(np.ceil((length - TILE_PX) / (TILE_PX * TILE_STEP))) + 1
    starts = np.linspace(0, length - TILE_PX, count).round().astype(int)
    return [(int(start), int(start) + TILE_PX) for start in starts]

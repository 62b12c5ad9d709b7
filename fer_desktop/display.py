"""Frames made ready for the screen, off the GUI thread."""

import numpy as np

from fer_desktop.records import THUMBNAIL_PX

LARGE_PX = 2400
"""Pictures with a longer side get smaller copies beside the full one."""


def levels(pixels: np.ndarray) -> tuple[np.ndarray, ...]:
    """The picture in Qt's fastest format, at full size and, when large, halved again and again.

    :param pixels: uint8 RGB, shape (H, W, 3)
    :returns: uint8 BGRX arrays, shape (h, w, 4), largest first, read-only
    """
    from fer_desktop.opencv import cv2  # late, so that the window comes first

    found = [cv2.cvtColor(pixels, cv2.COLOR_RGB2BGRA)]
    while max(found[-1].shape[:2]) > LARGE_PX and min(found[-1].shape[:2]) > 1:
        height, width = found[-1].shape[:2]
        found.append(cv2.resize(found[-1], (width // 2, height // 2), interpolation=cv2.INTER_AREA))
    for level in found:
        level.flags.writeable = False
    return tuple(found)


def thumbnail(pixels: np.ndarray) -> np.ndarray:
    """A small copy, uint8 RGB, longest side at most `THUMBNAIL_PX`."""
    from fer_desktop.opencv import cv2

    height, width = pixels.shape[:2]
    factor = min(1.0, THUMBNAIL_PX / max(height, width))
    size = max(1, round(width * factor)), max(1, round(height * factor))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)

"""Drawing what was found on frames in a program that shows no window."""

import os
import sys
from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QGuiApplication

from fer_desktop.records import FrameResult
from fer_desktop.ui.overlay_painter import render

_application: list[QGuiApplication] = []
"""Kept, because letters can't be drawn without it."""


def painter() -> Callable[[FrameResult], np.ndarray]:
    """A function that draws a result as the window does: uint8 BGRX, shape (H, W, 4), at the frame's size.

    Call this in the main thread; the function may be used in any one.
    """
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            # Without a display, and where there is one without needing it.
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application.append(QGuiApplication([sys.argv[0]]))
    return drawn


def drawn(result: FrameResult) -> np.ndarray:
    """The frame with its faces: uint8 BGRX, shape (H, W, 4)."""
    image = render(result)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()

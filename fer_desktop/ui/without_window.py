"""Drawing what was found on frames, and printing reports, in a program that shows no window."""

import os
import sys
from collections.abc import Callable

import numpy as np
from PySide6.QtGui import QGuiApplication

from fer_desktop.paper import Document
from fer_desktop.records import FrameResult
from fer_desktop.ui.overlay_painter import render
from fer_desktop.ui.paper_pdf import pdf_of

_application: list[QGuiApplication] = []
"""Kept, because letters can't be drawn without it."""


def painter() -> Callable[[FrameResult], np.ndarray]:
    """A function that draws a result as the window does: uint8 BGRX, shape (H, W, 4), at the frame's size.

    Call this in the main thread; the function may be used in any one.
    """
    _ready()
    return drawn


def printer() -> Callable[[Document], bytes]:
    """A function that makes a PDF file of a document; call this in the main thread."""
    _ready()
    return pdf_of


def _ready() -> None:
    if QGuiApplication.instance() is None:
        if sys.platform.startswith("linux"):
            # Without a display, and where there is one without needing it.
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _application.append(QGuiApplication([sys.argv[0]]))


def drawn(result: FrameResult) -> np.ndarray:
    """The frame with its faces: uint8 BGRX, shape (H, W, 4)."""
    image = render(result)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 4 * image.width()].reshape(image.height(), image.width(), 4).copy()

"""Colours as they come out on the screen: of a widget's text, and of what lies under it."""

from collections import Counter

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from fer_desktop.colours import contrast

SCALE = 2
"""Letters are drawn so much larger, so that their lines are wider than the blur at their edges."""
FULL = 6
"""So many pixels of one colour are more than an edge."""
LARGE_PX, LARGE_BOLD_PX = 24, 18.66
"""From here on WCAG calls text large."""


def drawn(window: QWidget) -> np.ndarray:
    """The window as it is seen: uint8 RGB, shape (SCALE * height, SCALE * width, 3)."""
    pixmap = QPixmap(window.size() * SCALE)
    pixmap.setDevicePixelRatio(SCALE)
    painter = QPainter(pixmap)
    window.render(painter, QPoint())
    painter.end()
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def cut(picture: np.ndarray, place: QRect) -> np.ndarray:
    """The part of `picture` at `place`, in px of the window."""
    top, left = SCALE * max(0, place.top()), SCALE * max(0, place.left())
    return picture[top : SCALE * (place.bottom() + 1), left : SCALE * (place.right() + 1)]


def ratio(part: np.ndarray) -> float:
    """Contrast of what is written in `part` to what lies under it; 1 where nothing is written.

    The ground is the most frequent colour; the ink is the one that differs most from it, of those that fill more than
    the blurred edge of a letter.
    """
    counted = Counter(map(bytes, part.reshape(-1, 3)))
    ground = _name(counted.most_common(1)[0][0])
    return max((contrast(_name(colour), ground) for colour, count in counted.items() if count >= FULL), default=1.0)


def texts(shown: QWidget) -> list[tuple[QWidget, QRect]]:
    """Each label and button with a text that is seen whole and enabled, and where its letters are: px of the window."""
    found = []
    for widget in shown.findChildren(QWidget):
        text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        seen = widget.visibleRegion().boundingRect()
        if not text.strip(" ·\u200b") or not widget.isEnabled() or seen.size() != widget.size():
            continue
        place = QRect(widget.mapTo(shown, QPoint()), widget.size())
        found.append((widget, place.adjusted(3, 3, -3, -3) if isinstance(widget, QAbstractButton) else place))
    return found


def least_ratio(widget: QWidget) -> float:
    """What WCAG 2.2 asks for text of this size."""
    font = widget.font()
    large = LARGE_BOLD_PX if font.bold() else LARGE_PX
    return 3.0 if font.pixelSize() >= large else 4.5


def _name(colour: bytes) -> str:
    return "#" + colour.hex()

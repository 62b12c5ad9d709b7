"""A frame as Qt images, and drawing the visible part of it."""

import math

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from fer_desktop.records import FrameResult
from fer_desktop.ui.viewport import Viewport

PIXELATED_FROM = 6.0
"""From this zoom on single pixels are shown as they are."""


def frame_image(result: FrameResult) -> QImage:
    """The whole frame as an image over the frame's own memory, which lives as long as the image."""
    frame = result.frame
    if result.levels and result.levels[0].shape[:2] == (frame.height, frame.width):
        return level_image(result.levels[0])
    pixels = frame.pixels
    return QImage(pixels.data, frame.width, frame.height, pixels.strides[0], QImage.Format.Format_RGB888)


def level_image(level: np.ndarray) -> QImage:
    """An image over the memory of one of `FrameResult.levels` (uint8 BGRX, shape (h, w, 4))."""
    height, width = level.shape[:2]
    return QImage(level.data, width, height, level.strides[0], QImage.Format.Format_RGB32)


class Picture:
    """The picture of one result, ready to be drawn at any zoom."""

    def __init__(self, result: FrameResult) -> None:
        self._result = result
        self._shrunk: QImage | None = None

    def image(self, zoom: float) -> QImage:
        """The smallest version of the frame that need not be enlarged.

        :param zoom: screen pixels a pixel of the frame
        """
        width = self._result.frame.width
        wanted = min(width, zoom * width)
        levels = sorted(self._result.levels, key=lambda level: int(level.shape[1]))
        for level in levels:
            if level.shape[1] >= wanted - 0.5:
                return level_image(level)
        if levels:
            return level_image(levels[-1])
        if zoom > 0.5:
            return frame_image(self._result)
        # Without levels (the pipeline makes them) a large picture is shrunk here, once for a size.
        if self._shrunk is None or not wanted <= self._shrunk.width() <= 2 * wanted + 1:
            size = max(1, min(width, math.ceil(1.3 * wanted)))
            height = max(1, round(self._result.frame.height * size / width))
            image = frame_image(self._result).scaled(
                size, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            self._shrunk = image.convertToFormat(QImage.Format.Format_RGB32)
        return self._shrunk

    def draw(self, painter: QPainter, viewport: Viewport) -> None:
        """Draw the part that can be seen, from whole pixels on, so that panning does not make it tremble."""
        box, seen = viewport.box(), viewport.visible()
        if seen.width <= 0 or seen.height <= 0:
            return
        image = self.image(viewport.zoom)
        across, down = image.width() / box.width, image.height() / box.height
        left = max(0, math.floor((seen.left - box.left) * across))
        top = max(0, math.floor((seen.top - box.top) * down))
        right = min(image.width(), math.ceil((seen.right - box.left) * across))
        bottom = min(image.height(), math.ceil((seen.bottom - box.top) * down))
        part = QRectF(QRect(left, top, right - left, bottom - top))
        target = QRectF(box.left + left / across, box.top + top / down, part.width() / across, part.height() / down)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, viewport.zoom < PIXELATED_FROM)
        painter.drawImage(target, image, part)

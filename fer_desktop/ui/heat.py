"""Where the model looked, as a translucent layer over each face."""

import math
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from fer_desktop.records import Box, Face, FrameResult

SIDE_PX = 64
"""Side of a layer's image; it is stretched over the face when it is painted."""

SHOWN_FROM = 0.35
"""Less is not shown: everywhere is looked at a little."""

STRONGEST = 0.75
"""Opacity of the most important place: the face stays visible."""

EDGE = 0.1
"""Share of the crop over which the layer fades out at its edge."""

RAMP = ("#2436a8", "#1779b8", "#14a79b", "#9bd645", "#ffee58")
"""From little to much: grows steadily lighter, so that it is read without colour too."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One face's layer."""

    image: QImage
    """ARGB32, premultiplied."""
    place: QTransform
    """From pixels of the image to pixels of the frame."""


def layers(result: FrameResult) -> tuple[Layer, ...]:
    """The layers of all faces of which it is known. Takes some 0.1 ms a face: make them once for a result."""
    return tuple(_layer(face, face.attention) for face in result.faces if face.attention is not None and face.crop)


def paint_heat(painter: QPainter, found: Iterable[Layer], picture: Box, frame_width: int) -> None:
    """Draw layers over a picture.

    :param picture: where the whole frame lies
    :param frame_width: in pixels
    """
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing)
    painter.setClipRect(QRectF(picture.left, picture.top, picture.width, picture.height))
    scale = picture.width / frame_width
    whole = QTransform.fromTranslate(picture.left, picture.top).scale(scale, scale)
    before = painter.worldTransform()
    for layer in found:
        painter.setWorldTransform(layer.place * whole * before)
        painter.drawImage(QPointF(0, 0), layer.image)
    painter.restore()


def _layer(face: Face, attention: np.ndarray) -> Layer:
    crop = face.crop
    assert crop is not None
    height, width = attention.shape
    values = _rows(height) @ attention.astype(np.float32) @ _rows(width).T
    shares = np.clip(values * 255, 0, 255).astype(np.uint8)
    pixels = _colours()[shares] * _mask()[..., None]
    argb = np.ascontiguousarray(np.round(pixels).astype(np.uint8))
    image = QImage(argb.data, SIDE_PX, SIDE_PX, argb.strides[0], QImage.Format.Format_ARGB32_Premultiplied)
    place = QTransform()
    place.translate(*crop.centre)
    place.rotate(math.degrees(crop.angle))
    place.scale(crop.width / SIDE_PX, crop.height / SIDE_PX)
    place.translate(-SIDE_PX / 2, -SIDE_PX / 2)
    return Layer(image.copy(), place)  # its own memory: `argb` ends here


@cache
def _rows(cells: int) -> np.ndarray:
    """Weights that turn values at the middles of `cells` cells into `SIDE_PX` values between them, by a cubic curve
    through them (Catmull-Rom); float32, shape (SIDE_PX, cells), rows sum to 1."""
    at = (np.arange(SIDE_PX) + 0.5) / SIDE_PX * cells - 0.5
    first = np.floor(at).astype(int)
    t = at - first
    curve = (
        ((2 - t) * t - 1) * t / 2,
        ((3 * t - 5) * t * t + 2) / 2,
        ((4 - 3 * t) * t + 1) * t / 2,
        (t - 1) * t * t / 2,
    )
    weights = np.zeros((SIDE_PX, cells), np.float32)
    for step, share in enumerate(curve, start=-1):
        np.add.at(weights, (np.arange(SIDE_PX), np.clip(first + step, 0, cells - 1)), share)
    return weights


@cache
def _mask() -> np.ndarray:
    """1 inside, fading to 0 at the edge: float32, shape (SIDE_PX, SIDE_PX)."""
    at = (np.arange(SIDE_PX) + 0.5) / SIDE_PX
    line = np.clip(np.minimum(at, 1 - at) / EDGE, 0, 1)
    line = line * line * (3 - 2 * line)
    return np.outer(line, line).astype(np.float32)


@cache
def _colours() -> np.ndarray:
    """For each value 0 to 255 the premultiplied colour, in Qt's order of bytes: float32, shape (256, 4)."""
    value = np.arange(256) / 255
    share = np.clip((value - SHOWN_FROM) / (1 - SHOWN_FROM), 0, 1)
    stops = np.linspace(0, 1, len(RAMP))
    channels = []
    for name in ("blue", "green", "red"):
        levels = [getattr(QColor(colour), name)() for colour in RAMP]
        channels.append(np.interp(share, stops, levels))
    alpha = STRONGEST * share
    colours = np.stack([*(channel * alpha for channel in channels), 255 * alpha], axis=1)
    if sys.byteorder == "little":
        return colours.astype(np.float32)
    return colours[:, ::-1].astype(np.float32)

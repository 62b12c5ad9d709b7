"""Results made by hand for the tests of the widgets."""

from pathlib import Path

import numpy as np

from fer_desktop.expressions import FERPLUS
from fer_desktop.records import Box, Detection, Expression, Face, Frame, FrameResult


def reading(label: str = "happiness", probability: float = 0.86, labels: tuple[str, ...] = FERPLUS) -> Expression:
    rest = (1 - probability) / (len(labels) - 1)
    return Expression(labels, tuple(probability if name == label else rest for name in labels))


def face(face_id: int, box: tuple[float, float, float, float], shown: Expression | None = None) -> Face:
    shown = shown or reading()
    return Face(face_id, Detection(Box(*box), 0.9, None, "full_range"), shown, shown)


def grey(width: int, height: int, level: int = 128) -> np.ndarray:
    return np.full((height, width, 3), level, np.uint8)


def levels_of(pixels: np.ndarray, count: int = 1) -> tuple[np.ndarray, ...]:
    """BGRX copies, each half as large as the one before."""
    whole = np.dstack([pixels[..., ::-1], np.full(pixels.shape[:2], 255, np.uint8)])
    return tuple(np.ascontiguousarray(whole[:: 2**step, :: 2**step]) for step in range(count))


def result(
    pixels: np.ndarray,
    *faces: Face,
    levels: int = 1,
    path: Path | None = None,
    session: int = 1,
) -> FrameResult:
    shown = levels_of(pixels, levels) if levels else ()
    return FrameResult(Frame(pixels.copy(), path=path), tuple(faces), session=session, levels=shown)

"""How good the pictures of the faces are: size, sharpness, light, head turned. Poor pictures make poor readings.

Sizes and scores come from the rows. The rest needs the pictures, so it is measured on a sample of faces. For sharpness
and light each is made `SIDE_PX` wide, about what a model sees of it: what is blurred beyond that changes nothing. Where
a head is turned, the eyes that the detector finds stand away from the middle of its box.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from fer_desktop.analysis.report_figures import Kept, sizes_of
from fer_desktop.opencv import cv2
from fer_desktop.records import Detection

SIZE_EDGES = (24, 48, 96, 192)
"""Bounds of the classes of face sizes, px; models look at faces some 48 px wide."""

SMALL_PX = 48
"""Smaller faces have to be enlarged."""

SIDE_PX = 48

BLURRED_BELOW = 0.06
"""Of `Look.sharpness`. On eight portraits and a video it was 0.42 to 0.98; blurred by a Gaussian whose standard
deviation is 2 % of the face's width, 0.06 to 0.13; by one of 3 %, 0.02 to 0.05."""

DARK_BELOW, BRIGHT_ABOVE = 60.0, 200.0
"""Mean grey levels of a face, 0 to 255."""

LOPSIDED_ABOVE = 0.5
"""Of `Look.lopsided`: one half of the face is some 1.7 times as bright as the other one."""

TURNED_ABOVE = 0.3
"""Of `turn`. Of 573 faces of FER+ Valid, which were looked at, 46 are above: half profiles and profiles with few
exceptions. Half of all faces are below 0.07; around 0.1, faces are turned a little or not at all."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the picture of one face is like."""

    sharpness: float
    """Variance of the Laplacian over the variance of the grey levels: fine detail as against contrast."""
    light: float
    """Mean grey level, 0 to 255."""
    lopsided: float
    """Difference between the left and the right half over their mean."""
    turn: float | None = None
    """See `turn`; None where the face was not found again."""

    @property
    def blurred(self) -> bool:
        return self.sharpness < BLURRED_BELOW

    @property
    def dark(self) -> bool:
        return self.light < DARK_BELOW

    @property
    def bright(self) -> bool:
        return self.light > BRIGHT_ABOVE

    @property
    def lit_from_a_side(self) -> bool:
        return self.lopsided > LOPSIDED_ABOVE


@dataclass(frozen=True, slots=True)
class Quality:
    """Shares are 0 to 1; None: not measured."""

    frames: int
    seen: float
    """Share of the frames with a face."""
    rows: int
    sizes: tuple[int, ...]
    """Faces in each class of `SIZE_EDGES`: below the first bound, between the bounds, above the last."""
    median_px: float
    small: float
    """Share of faces smaller than `SMALL_PX`."""
    cut_off: float | None
    """Share of faces that reach over the edge of the picture."""
    score: float
    """Mean score of the detections."""
    confidence: float
    """Mean probability of the expression that is read."""
    not_sure: float
    looked_at: int
    """Faces whose picture was looked at, for what follows."""
    blurred: float | None
    dark: float | None
    bright: float | None
    one_sided: float | None
    turned: float | None
    """Of the faces that were found again in their pictures."""


def turn(found: Detection) -> float | None:
    """How far the middle between the eyes is from the middle of the box, along the line through the eyes, over the
    distance of the eyes: 0 from the front, more the farther the head is turned to a side. None where it can't be told.
    """
    if found.eyes is None:
        return None
    (left_x, left_y), (right_x, right_y) = found.eyes
    across, down = right_x - left_x, right_y - left_y
    distance = math.hypot(across, down)
    if distance < 1:
        return None
    x, y = found.box.centre
    off = ((left_x + right_x) / 2 - x) * across + ((left_y + right_y) / 2 - y) * down
    return abs(off) / distance**2


def look(face: np.ndarray, turn_: float | None = None) -> Look | None:
    """
    :param face: its part of the frame, without what is around it: uint8 RGB, shape (h, w, 3)
    :param turn_: see `turn`
    :returns: None of next to nothing
    """
    if min(face.shape[:2]) < 8:
        return None
    grey = cv2.cvtColor(np.ascontiguousarray(face), cv2.COLOR_RGB2GRAY)
    small = cv2.resize(grey, (SIDE_PX, SIDE_PX), interpolation=cv2.INTER_AREA).astype(np.float32)
    left, right = float(small[:, : SIDE_PX // 2].mean()), float(small[:, SIDE_PX // 2 :].mean())
    detail = float(cv2.Laplacian(small, cv2.CV_32F).var())
    return Look(
        detail / max(float(small.var()), 1.0),
        float(small.mean()),
        abs(left - right) / max((left + right) / 2, 1.0),
        turn_,
    )


def measure(kept: Kept, looks: Iterable[Look]) -> Quality:
    """:param looks: of a sample of the faces that count"""
    table = kept.table
    sizes = sizes_of(table)
    count = np.bincount(np.searchsorted(SIZE_EDGES, sizes, "right"), minlength=len(SIZE_EDGES) + 1)
    seen = list(looks)
    width, height = kept.session.source.width, kept.session.source.height
    return Quality(
        frames=kept.frames,
        seen=kept.seen,
        rows=len(table),
        sizes=tuple(int(number) for number in count),
        median_px=float(np.median(sizes)) if len(sizes) else 0.0,
        small=_mean(sizes < SMALL_PX),
        cut_off=_mean(_over_edge(table.box, width, height)) if width and height and len(table) else None,
        score=_mean(table.score),
        confidence=kept.shares.confidence,
        not_sure=kept.shares.not_sure,
        looked_at=len(seen),
        blurred=_share([one.blurred for one in seen]),
        dark=_share([one.dark for one in seen]),
        bright=_share([one.bright for one in seen]),
        one_sided=_share([one.lit_from_a_side for one in seen]),
        turned=_share([one.turn > TURNED_ABOVE for one in seen if one.turn is not None]),
    )


def _over_edge(boxes: np.ndarray, width: int, height: int) -> np.ndarray:
    """:returns: bool, shape (n,)"""
    return (boxes[:, 0] < 0) | (boxes[:, 1] < 0) | (boxes[:, 2] > width) | (boxes[:, 3] > height)


def _mean(values: np.ndarray) -> float:
    return float(values.mean(dtype=np.float64)) if len(values) else 0.0


def _share(flags: list[bool]) -> float | None:
    return sum(flags) / len(flags) if flags else None

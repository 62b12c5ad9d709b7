"""How a face's box moves: where it will be, how sure that is, and how likely it is that a box found is that face.

A Kalman filter for each of the centre's two coordinates and the logarithm of the size: place and speed, with speeds
that die away while nothing is seen. Its steps are exact for any length of time, so the frame rate does not matter.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from fer_desktop.records import Box

SPEED_LASTS_S = 1.0
"""Time constant: after this long unseen, a face is expected to move at 1/e of its speed."""

WANDER, SWELL = 1.0, 1.0
"""How fast speeds change: variance won in a second of the speed (sizes per s; of the logarithm of the size, per s)."""

JITTER, SIZE_JITTER = 0.04, 0.04
"""Standard deviation of what the detector says of a face that keeps still, in sizes; of the size's logarithm."""

FIRST_SPEED, FIRST_GROWTH = 2.0, 0.5
"""Standard deviation of the speed of a face that was seen once; of its size's logarithm, per s."""


@dataclass(frozen=True, slots=True)
class _Axis:
    """One number that changes: its value and speed, and how unsure they are."""

    value: float
    speed: float
    variance: float
    covariance: float
    speed_variance: float

    def after(self, gap_s: float, wander: float) -> "_Axis":
        """What is expected after some time without seeing it: speed as an Ornstein-Uhlenbeck process, exactly."""
        last = SPEED_LASTS_S
        kept = math.exp(-gap_s / last)
        way = last * (1 - kept)
        return _Axis(
            self.value + way * self.speed,
            kept * self.speed,
            self.variance
            + 2 * way * self.covariance
            + way * way * self.speed_variance
            + wander * last**2 * max(0.0, gap_s - 2 * way + last / 2 * (1 - kept * kept)),
            kept * (self.covariance + way * self.speed_variance) + wander * way * way / 2,
            kept * kept * self.speed_variance + wander * last / 2 * (1 - kept * kept),
        )

    def corrected(self, seen: float, noise: float) -> "_Axis":
        """What is known after it was measured with a variance of `noise`."""
        whole = self.variance + noise
        gain, speed_gain = self.variance / whole, self.covariance / whole
        off = seen - self.value
        return _Axis(
            self.value + gain * off,
            self.speed + speed_gain * off,
            gain * noise,
            self.covariance * noise / whole,
            self.speed_variance - speed_gain * self.covariance,
        )


class Motion:
    """What is known of a face's box at one moment. Unchangeable."""

    __slots__ = ("_size", "_x", "_y")

    def __init__(self, box: Box, score: float) -> None:
        size, (x, y) = _size(box), box.centre
        noise, speed = _noise(score), (FIRST_SPEED * size) ** 2
        self._x = _Axis(x, 0.0, noise * (JITTER * size) ** 2, 0.0, speed)
        self._y = _Axis(y, 0.0, noise * (JITTER * size) ** 2, 0.0, speed)
        self._size = _Axis(math.log(size), 0.0, noise * SIZE_JITTER**2, 0.0, FIRST_GROWTH**2)

    @classmethod
    def _of(cls, x: _Axis, y: _Axis, size: _Axis) -> "Motion":
        motion = cls.__new__(cls)
        motion._x, motion._y, motion._size = x, y, size
        return motion

    def after(self, gap_s: float) -> "Motion":
        """What is expected `gap_s` seconds later."""
        size = self._size.after(gap_s, SWELL)
        wander = WANDER * math.exp(2 * self._size.value)
        return Motion._of(self._x.after(gap_s, wander), self._y.after(gap_s, wander), size)

    def corrected(self, box: Box, score: float) -> "Motion":
        """What is known when the face was found now, in `box`. A detection that is unsure counts less."""
        noise, size, (x, y) = _noise(score), _size(box), box.centre
        place = noise * (JITTER * size) ** 2
        seen = self._size.corrected(math.log(size), noise * SIZE_JITTER**2)
        return Motion._of(self._x.corrected(x, place), self._y.corrected(y, place), seen)

    def surprise(self, max_step: float, max_resize: float) -> Callable[[Box, float], float | None]:
        """A function that says how unlikely it is that a box, found now with a score, is this face.

        Minus twice the logarithm of the density, in which places are in sizes of the face; None beyond the limits.
        """
        x, y, log_size = self._x.value, self._y.value, self._size.value
        size = math.exp(log_size)
        reach, most = max_step * size, math.log(max_resize)
        unsure, unsure_y = self._x.variance / size**2, self._y.variance / size**2
        unsure_size = self._size.variance

        def of(box: Box, score: float) -> float | None:
            dx = (box.left + box.right) / 2 - x
            dy = (box.top + box.bottom) / 2 - y
            # A box that is no number is nobody.
            if not (-reach <= dx <= reach and -reach <= dy <= reach and dx * dx + dy * dy <= reach * reach):
                return None
            growth = math.log(_size(box)) - log_size
            if not -most <= growth <= most:
                return None
            noise = _noise(score)
            across, down = unsure + noise * JITTER**2, unsure_y + noise * JITTER**2
            larger = unsure_size + noise * SIZE_JITTER**2
            far = dx * dx / (across * size * size) + dy * dy / (down * size * size) + growth * growth / larger
            return far + math.log(across * down * larger)

        return of


def _size(box: Box) -> float:
    """Side of a square of the same area, px."""
    return math.sqrt(max(box.area, 1e-6))


def _noise(score: float) -> float:
    """How far off a box may be: variance, 1 for a face that is as sure as most (0.8), 4 for one that hardly is."""
    return (3.4 - 3 * min(max(score, 0.0), 1.0)) ** 2 if score < 0.8 else 1.0

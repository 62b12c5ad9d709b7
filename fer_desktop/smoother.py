"""Steady readings: each face's probabilities averaged over the last moments, by time and not by frame count."""

import math
from dataclasses import dataclass

from fer_desktop.records import Expression

DEFAULT_SPAN_S = 0.25
"""Time constant: after this long, an old reading weighs 1/e of a new one."""

FORGET_AFTER_S = 2.0


@dataclass(slots=True)
class _State:
    expression: Expression
    time_s: float


class Smoother:
    """Exponential averages per face id. The raw readings are never changed. Not thread-safe."""

    def __init__(self, span_s: float = DEFAULT_SPAN_S) -> None:
        if span_s < 0:
            raise ValueError("a span of time cannot be negative")
        self._span_s = span_s
        self._states: dict[int, _State] = {}

    def reset(self) -> None:
        self._states.clear()

    def update(self, face_id: int, reading: Expression, time_s: float) -> Expression:
        """The smoothed reading of one face; the first one, and one after a gap, is taken as it is."""
        state = self._states.get(face_id)
        if state is not None and state.expression.labels == reading.labels:
            gap = time_s - state.time_s
            if 0 <= gap <= FORGET_AFTER_S and self._span_s > 0:
                reading = _blend(state.expression, reading, 1 - math.exp(-gap / self._span_s))
        self._states[face_id] = _State(reading, time_s)
        self._forget(time_s)
        return reading

    def _forget(self, time_s: float) -> None:
        stale = [i for i, s in self._states.items() if not 0 <= time_s - s.time_s <= FORGET_AFTER_S]
        for face_id in stale:
            del self._states[face_id]


def _blend(old: Expression, new: Expression, share: float) -> Expression:
    pairs = zip(old.probabilities, new.probabilities, strict=True)
    return Expression(new.labels, tuple(a + share * (b - a) for a, b in pairs))

"""What a face detector remembers of the frames just before. All of it ends at fixed times, so that whoever begins in
the middle of a film soon knows the same (decision 41)."""

import math
from collections.abc import Sequence

from fer_desktop.records import Box, Frame

LOOK_AROUND_S = 0.1
"""In a moving picture, the full-range model, which takes twice as long as the other, looks at the first frame in each
such span. It looks at the others too unless the short-range model is sure of all who were there, and of nobody else: so
only somebody small who comes while all others are large may be found up to this much later."""

KNOWN_S = 1.0
"""Where a face was found, doubtful ones are believed without a second look until the end of such a span."""

MOST_KNOWN = 300
"""Faces; a guard."""


class Glances:
    """The memory. It only lasts while times rise, in one source."""

    def __init__(self) -> None:
        self.all_sure = -1
        """How many there were when both models last looked at the beginning of a span, all of them surely seen by the
        short-range model; otherwise -1."""
        self.known: tuple[Box, ...] = ()
        """Where faces were found in this second."""
        self._source: object = None
        self._time_s = 0.0
        self._tenth = self._second = -1

    def begin(self, frame: Frame) -> bool:
        """Take up a frame; whether it lies in the same `LOOK_AROUND_S` as the one before."""
        source = frame.path, frame.pixels.shape
        goes_on = source == self._source and frame.time_s > self._time_s
        # A frame at 0.3 s begins a span, though 0.3 / 0.1 is 2.9999999999999996.
        tenth = math.floor(frame.time_s / LOOK_AROUND_S + 1e-9)
        second = math.floor(frame.time_s / KNOWN_S + 1e-9)
        same_tenth = goes_on and tenth == self._tenth
        if not goes_on or second != self._second:
            self.known = ()
        if not same_tenth:
            self.all_sure = -1
        self._source, self._time_s, self._tenth, self._second = source, frame.time_s, tenth, second
        return same_tenth

    def found(self, boxes: Sequence[Box], gone: Sequence[Box]) -> None:
        """Faces are at `boxes` now; at `gone` there were some in this second, and may be again."""
        self.known = (*boxes, *gone)[:MOST_KNOWN]

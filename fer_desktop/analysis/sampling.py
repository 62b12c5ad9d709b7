"""Which frames of a video are analysed."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fer_desktop.analysis.parts import Video
from fer_desktop.errors import EndOfSource
from fer_desktop.records import Frame
from fer_desktop.session_records import Choices

ALIVE_FRAMES = 50
"""Of so many frames that are passed over, one is told of."""

SAME_S = 1e-6
"""Times closer than this are the same."""


class Sampler:
    """Chooses frames by time: the first one at or after each due time. Times only ever rise."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        self._due_s = choices.from_s

    def due(self, time_s: float) -> bool:
        """Whether the frame at `time_s` is to be analysed."""
        every, begin = self._choices.every_s, self._choices.from_s
        if time_s < self._due_s - SAME_S or self.over(time_s):
            return False
        if every > 0:
            self._due_s = begin + (math.floor((time_s + SAME_S - begin) / every) + 1) * every
        return True

    def over(self, time_s: float) -> bool:
        """Whether this frame and all after it lie behind the part asked for: its end does not belong to it."""
        return self._choices.to_s is not None and time_s >= self._choices.to_s - SAME_S


@dataclass(frozen=True, slots=True)
class Due:
    """A frame that is to be analysed, or was already; or a sign of life between two of them."""

    index: int
    time_s: float
    frame: Frame | None
    """None where there is nothing to do."""
    counts: bool = True
    """Whether it is among the frames to analyse."""


def due_frames(
    video: Video, choices: Choices, first: int = 0, begins_s: Callable[[], float] = lambda: 0.0
) -> Iterator[Due]:
    """The frames to analyse, from the beginning of `video`; those before number `first` come without a picture.

    So do those before `begins_s`, which may rise on the way: that is asked for each frame.

    Where many frames are passed over, a sign of life comes now and then. The file is read through rather than jumped
    in: only so are the frames' numbers certain.

    :raises SourceError: a frame can't be converted
    """
    sampler = Sampler(choices)
    index = -1
    while True:
        try:
            time_s = video.skip()
            index += 1
            if sampler.over(time_s):
                return
            if not sampler.due(time_s):
                if index % ALIVE_FRAMES == 0:
                    yield Due(index, time_s, None, counts=False)
                continue
            frame = video.passed() if index >= first and time_s >= begins_s() else None
        except EndOfSource:
            return
        yield Due(index, time_s, frame)


def expected(choices: Choices, duration_s: float | None, frame_rate: float | None, count: int | None) -> int | None:
    """About how many frames that will be; None where the file does not say how long it is."""
    if duration_s is None:
        return None
    end = duration_s if choices.to_s is None else min(duration_s, choices.to_s)
    length = max(0.0, end - choices.from_s)
    rate = frame_rate or (count / duration_s if count and duration_s else 25.0)
    if choices.every_s * rate > 1:
        return math.ceil(length / choices.every_s - SAME_S)
    whole = choices.to_s is None and choices.from_s == 0
    return count if whole and count else math.ceil(length * rate - SAME_S)

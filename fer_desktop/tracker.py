"""Ids that stay with a face from frame to frame."""

from collections.abc import Sequence
from dataclasses import dataclass

from fer_desktop.records import Box, Detection

FORGET_AFTER_S = 1.0
"""A face that is gone for longer gets a new id when it comes back."""

MAX_STEP = 0.8
"""How far a face may have moved from where it is expected, in multiples of its size."""

MAX_RESIZE = 2.0
"""How much larger or smaller a face may have become."""


@dataclass(slots=True)
class _Track:
    id: int
    box: Box
    seen_s: float
    velocity: tuple[float, float] = (0.0, 0.0)
    """Pixels a second, smoothed."""

    def expected(self, time_s: float) -> Box:
        gap = time_s - self.seen_s
        return self.box.moved(self.velocity[0] * gap, self.velocity[1] * gap)

    def follow(self, box: Box, time_s: float) -> None:
        gap = time_s - self.seen_s
        if gap > 0:
            dx, dy = box.centre[0] - self.box.centre[0], box.centre[1] - self.box.centre[1]
            self.velocity = (0.5 * self.velocity[0] + 0.5 * dx / gap, 0.5 * self.velocity[1] + 0.5 * dy / gap)
        self.box, self.seen_s = box, time_s


class Tracker:
    """Follows faces by where they are expected to be. One instance for one source; not thread-safe."""

    def __init__(self) -> None:
        self._tracks: list[_Track] = []
        self._next_id = 1
        self.forget_after_s = FORGET_AFTER_S

    def reset(self) -> None:
        """Forget everybody and count from 1 again."""
        self._tracks, self._next_id = [], 1

    def cut(self) -> None:
        """The picture jumped (a seek): nobody is where they were, but ids are not used twice."""
        self._tracks = []

    def update(self, detections: Sequence[Detection], time_s: float) -> list[int]:
        """The id of each detection, in their order.

        :param time_s: time of the frame; when it runs backwards, all faces count as new
        """
        if any(track.seen_s > time_s for track in self._tracks):
            self.cut()
        self._tracks = [t for t in self._tracks if time_s - t.seen_s <= self.forget_after_s]
        ids = [0] * len(detections)
        for track, place in self._pairs(detections, time_s):
            track.follow(detections[place].box, time_s)
            ids[place] = track.id
        for place, detection in enumerate(detections):
            if not ids[place]:
                ids[place] = self._next_id
                self._tracks.append(_Track(self._next_id, detection.box, time_s))
                self._next_id += 1
        return ids

    def _pairs(self, detections: Sequence[Detection], time_s: float) -> list[tuple[_Track, int]]:
        """Closest pairs first; each track and each detection at most once."""
        candidates = []
        for track in self._tracks:
            expected = track.expected(time_s)
            for place, detection in enumerate(detections):
                cost = _distance(expected, detection.box)
                if cost is not None:
                    candidates.append((cost, track.id, place, track))
        pairs: list[tuple[_Track, int]] = []
        taken_tracks: set[int] = set()
        taken_places: set[int] = set()
        for _, track_id, place, track in sorted(candidates, key=lambda c: c[:3]):
            if track_id not in taken_tracks and place not in taken_places:
                taken_tracks.add(track_id)
                taken_places.add(place)
                pairs.append((track, place))
        return pairs


def _distance(expected: Box, found: Box) -> float | None:
    """How badly two boxes match: 0 = the same, None = not the same face."""
    size = (expected.width + found.width) / 2
    if size <= 0 or not 1 / MAX_RESIZE <= (found.width + 1e-9) / (expected.width + 1e-9) <= MAX_RESIZE:
        return None
    dx = expected.centre[0] - found.centre[0]
    dy = expected.centre[1] - found.centre[1]
    step = (dx * dx + dy * dy) ** 0.5 / size
    if step > MAX_STEP:
        return None
    return step + 0.5 * (1 - expected.iou(found))

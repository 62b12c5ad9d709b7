"""Ids that stay with a face from frame to frame, by where it is expected to be; see docs/decisions/0023."""

from collections.abc import Sequence

from fer_desktop.matching import Pair, matched
from fer_desktop.motion import Motion
from fer_desktop.records import Box, Detection

FORGET_AFTER_S = 1.25
"""A face that is gone for longer gets a new id when it comes back."""

NEW_FACE = 5.0
"""Minus twice the logarithm of how likely a new face is, per face's area: above this a pair is two people."""

MAX_STEP = 1.5
"""How far a face may be from where it is expected, in multiples of its size, however unsure that is."""

MAX_LEAP = 0.8
"""How far a face may be from where it was seen last, where it did not go on moving as before."""

MAX_RESIZE = 2.0
"""How much larger or smaller a face may have become."""


class _Track:
    def __init__(self, face_id: int, detection: Detection, time_s: float) -> None:
        self.id = face_id
        self.box, self.seen_s = detection.box, time_s
        self.motion = Motion(detection.box, detection.score)

    def follow(self, detection: Detection, time_s: float) -> None:
        self.motion = self.motion.after(time_s - self.seen_s).corrected(detection.box, detection.score)
        self.box, self.seen_s = detection.box, time_s


class Tracker:
    """Follows faces by their motion. One instance for one source; not thread-safe.

    Ids depend on nothing but the boxes, scores and times that were given, and a frame without a face changes nothing:
    whoever gives the same ones again gets the same ids.
    """

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
        pairs = matched(self._by_motion(detections, time_s), NEW_FACE)
        for row, place in pairs:
            ids[place] = self._tracks[row].id
        # Who stopped, or turned round, is near the place where they were seen last.
        pairs += matched(self._by_place(detections, {row for row, _ in pairs}, ids), MAX_LEAP)
        for row, place in pairs:
            track = self._tracks[row]
            track.follow(detections[place], time_s)
            ids[place] = track.id
        for place, detection in enumerate(detections):
            if not ids[place]:
                ids[place] = self._next_id
                self._tracks.append(_Track(self._next_id, detection, time_s))
                self._next_id += 1
        return ids

    def _by_motion(self, detections: Sequence[Detection], time_s: float) -> dict[Pair, float]:
        """How unlikely each pair of a track and a detection is, where it is not out of the question."""
        costs = {}
        for row, track in enumerate(self._tracks):
            expected = track.motion.after(time_s - track.seen_s)
            near = expected.surprise(MAX_STEP, MAX_RESIZE)
            for place, detection in enumerate(detections):
                cost = near(detection.box, detection.score)
                if cost is not None:
                    costs[row, place] = cost
        return costs

    def _by_place(self, detections: Sequence[Detection], taken: set[int], ids: Sequence[int]) -> dict[Pair, float]:
        """How far, in multiples of their size, the faces that are left are from where somebody was seen last."""
        costs = {}
        for row, track in enumerate(self._tracks):
            if row in taken:
                continue
            for place, detection in enumerate(detections):
                step = None if ids[place] else _step(track.box, detection.box)
                if step is not None:
                    costs[row, place] = step
        return costs


def _step(before: Box, now: Box) -> float | None:
    """The way from one box to the other in multiples of their size; None where they are not of one face."""
    size = (before.width + now.width) / 2
    if size <= 0 or not 1 / MAX_RESIZE <= (now.width + 1e-9) / (before.width + 1e-9) <= MAX_RESIZE:
        return None
    dx, dy = now.centre[0] - before.centre[0], now.centre[1] - before.centre[1]
    return (dx * dx + dy * dy) ** 0.5 / size

"""Which face the side panel speaks of: the one that was clicked, or else the largest."""

from fer_desktop.records import Face, FrameResult

KEEP_S = 1.0
"""So long a face that was lost keeps its place, before the panel turns to another one."""


class FaceChoice:
    """Follows one face through the results of a source. Plain logic, no widgets."""

    def __init__(self) -> None:
        self._id = 0
        self._asked_for = False
        self._seen_s = 0.0

    def reset(self) -> None:
        """Another source: its ids mean other faces."""
        self._id = 0
        self._asked_for = False
        self._seen_s = 0.0

    def choose(self, face_id: int) -> None:
        """What the user clicked; 0: nothing, so the largest face again."""
        self._id = face_id
        self._asked_for = face_id > 0

    def step(self, result: FrameResult, by: int) -> int:
        """Choose the next (1) or previous (-1) face from left to right; its id, 0 where there is none."""
        faces = sorted(result.faces, key=lambda face: face.detection.box.left)
        if not faces:
            return 0
        ids = [face.id for face in faces]
        place = (ids.index(self._id) + by) % len(ids) if self._id in ids else 0
        self.choose(ids[place])
        return self._id

    def pick(self, result: FrameResult) -> Face | None:
        """The face of this result to speak of; None while there is none, or the chosen one is just out of sight."""
        now_s = result.frame.time_s
        found = next((face for face in result.faces if face.id == self._id), None)
        if found is not None:
            self._seen_s = now_s
            if self._asked_for:
                return found
        largest = max(result.faces, key=lambda face: face.detection.box.area, default=None)
        if found is not None and largest is not None:
            # Two faces of nearly one size must not take turns.
            much_larger = largest.detection.box.area > 1.5 * found.detection.box.area
            if not much_larger:
                return found
        elif self._id and 0 <= now_s - self._seen_s < KEEP_S:
            return None
        self._asked_for = False
        self._id = largest.id if largest else 0
        self._seen_s = now_s
        return largest

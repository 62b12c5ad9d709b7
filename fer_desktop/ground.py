"""What tags should leave free, and what it costs where they do not: the arithmetic behind `fer_desktop.overlay`."""

from collections.abc import Mapping, Sequence

import numpy as np

from fer_desktop.records import Box

COVERS_ALL_OF_A_TAG, COVERS_ANOTHER_FACE, COVERS_ITS_FACE = 1000.0, 60.0, 40.0
"""What a place for a tag costs where all of it lies over something."""


class Ground:
    """What tags should not cover: the faces, what is taken, and other tags. In arrays, because a photo may show a
    hundred people: rows of left, top, right, bottom, each with the margin around it and what it costs to cover it."""

    def __init__(self, faces: Mapping[int, Box], taken: Sequence[Box], gap_px: float, line_px: float) -> None:
        self._row_of = {face_id: row for row, face_id in enumerate(faces)}
        self._faces, self._used = len(faces), len(faces) + len(taken)
        size = self._used + len(faces)
        self._places = np.zeros((size, 4))
        self._places[: self._used] = np.array([row(box) for box in (*faces.values(), *taken)]).reshape(-1, 4)
        self._margins = np.full(size, gap_px / 2)
        self._margins[: self._faces] = line_px
        self._costs = np.full(size, COVERS_ALL_OF_A_TAG)
        self._costs[: self._faces] = COVERS_ANOTHER_FACE

    @property
    def occupied(self) -> np.ndarray:
        """What is taken, and the tags; shape (n, 4)."""
        return self._places[self._faces : self._used]

    def occupy(self, tag: Box) -> None:
        """A tag was placed here."""
        self._places[self._used] = row(tag)
        self._used += 1

    def costs(self, tags: np.ndarray, face_id: int) -> np.ndarray:
        """Of placing the tag of this face at each of `tags`, shape (n, 4)."""
        own, used = self._row_of[face_id], self._used
        margins, costs = self._margins[:used].copy(), self._costs[:used].copy()
        margins[own], costs[own] = 0.0, COVERS_ITS_FACE
        return _shares(tags, self._places[:used], margins) @ costs


def covered(tags: np.ndarray, others: np.ndarray, margin: float) -> np.ndarray:
    """For each of `tags` (n, 4) the share that lies over `others` (m, 4) grown by `margin`, summed."""
    return _shares(tags, others, margin).sum(axis=1)


def _shares(tags: np.ndarray, others: np.ndarray, margins: np.ndarray | float) -> np.ndarray:
    """The share of each of `tags` (n, 4) that lies over each of `others` (m, 4) grown by its margin; (n, m)."""
    across = np.minimum(tags[:, None, 2], others[None, :, 2] + margins)
    across = across - np.maximum(tags[:, None, 0], others[None, :, 0] - margins)
    down = np.minimum(tags[:, None, 3], others[None, :, 3] + margins)
    down = down - np.maximum(tags[:, None, 1], others[None, :, 1] - margins)
    area = np.maximum(1e-9, (tags[:, 2] - tags[:, 0]) * (tags[:, 3] - tags[:, 1]))
    return np.maximum(0.0, across) * np.maximum(0.0, down) / area[:, None]


def row(box: Box) -> tuple[float, float, float, float]:
    return box.left, box.top, box.right, box.bottom

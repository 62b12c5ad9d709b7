"""The set for "no face, one, several" is made as it says, and its figures are right."""

import cv2
import numpy as np
import pytest

from export import localisation
from export.localisation import HEIGHT, MOST, WIDTH, figures, picture, sort_of


def test_figures_by_hand() -> None:
    # none: 2 of 2 right; single: 1 of 2, the other taken for none; several: 1 of 2, the other taken for single.
    result = figures([0, 0, 1, 1, 2, 2], [0, 0, 1, 0, 2, 1])
    assert result["accuracy"] == pytest.approx(4 / 6)
    assert result["per_kind"]["none"] == {"n": 2, "precision": 2 / 3, "recall": 1.0, "f1": pytest.approx(0.8)}
    assert result["per_kind"]["single"] == {"n": 2, "precision": 0.5, "recall": 0.5, "f1": pytest.approx(0.5)}
    assert result["per_kind"]["several"]["precision"] == 1.0
    assert result["confusion"] == [[2, 0, 0], [1, 1, 0], [0, 1, 1]]
    assert [sort_of(count) for count in (0, 1, 2, 7)] == [0, 1, 2, 2]


@pytest.mark.parametrize("count", [0, 1, MOST])
def test_a_picture_holds_as_many_faces_as_asked_for(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(localisation, "_background", lambda *_: np.zeros((HEIGHT, WIDTH, 3), np.uint8))
    face = np.zeros((48, 48), np.uint8)
    face[16:32, 16:32] = 255
    for seed in range(5):
        made = picture(np.stack([face, face]), count, np.random.default_rng(seed))
        assert made.shape == (HEIGHT, WIDTH, 3)
        assert made.dtype == np.uint8
        parts, _ = cv2.connectedComponents((made[..., 0] > 128).astype(np.uint8))
        assert parts - 1 == count


def test_faces_in_a_picture_lie_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(localisation, "_background", lambda *_: np.zeros((HEIGHT, WIDTH, 3), np.uint8))
    white = np.full((1, 48, 48), 255, np.uint8)
    for seed in range(20):
        made = picture(white, MOST, np.random.default_rng(seed))
        parts, _ = cv2.connectedComponents((made[..., 0] > 128).astype(np.uint8))
        assert parts - 1 == MOST, seed


def test_a_shuffled_face_keeps_its_greys_and_is_none() -> None:
    face = np.random.default_rng(0).integers(0, 256, (48, 48), np.uint8)
    shuffled = localisation._shuffled(face, np.random.default_rng(1))
    assert sorted(shuffled.ravel()) == sorted(face.ravel())
    assert (shuffled != face).mean() > 0.9


def test_pictures_can_be_made_again() -> None:
    faces = np.random.default_rng(0).integers(0, 256, (4, 48, 48), np.uint8)
    first = [picture(faces, 2, np.random.default_rng(7)) for _ in range(2)]
    np.testing.assert_array_equal(first[0], first[1])

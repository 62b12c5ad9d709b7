"""The training faces, and which of them are held out."""

from pathlib import Path

import numpy as np
import pytest

from export.data import Faces, held_out_digest, hold_out, load_faces
from fer_desktop.expressions import FERPLUS
from tests.faces import ferplus_files, png, votes, write_zip


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """120 faces, each of its own grey; of every tenth FER+ says nothing, and FER2013 lacks none."""
    rows = []
    for number in range(120):
        crowd = votes(unknown=10) if number % 10 == 0 else votes(**{FERPLUS[number % 8]: 10})
        rows.append(("train", f"{number}.png", crowd, number % 7, png(number)))
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))


def greys(faces: Faces) -> set[int]:
    return {int(level) for level in faces.pixels[:, 0, 0]}


def test_the_same_faces_are_held_out_whatever_is_learned(data: Path) -> None:
    parts, digests = {}, set()
    for labels in (("ferplus",), ("ferplus", "fer2013"), ("fer2013",), ("sentiment",)):
        faces = load_faces(data, "train", labels)
        learn, watch = hold_out(faces, 0.2, 3)
        assert not greys(learn) & greys(watch)
        assert greys(learn) | greys(watch) == greys(faces)
        parts[labels] = watch
        digests.add(held_out_digest(faces, 0.2, 3))
    first = greys(parts[("ferplus",)])
    assert len(first) == round(0.2 * 108)
    assert greys(parts[("ferplus", "fer2013")]) == greys(parts[("fer2013",)]) == first
    assert greys(parts[("sentiment",)]) < first, "surprise is neither positive nor negative"
    assert len(digests) == 1


def test_another_seed_or_share_holds_out_others(data: Path) -> None:
    faces = load_faces(data, "train")
    digests = {held_out_digest(faces, share, seed) for share, seed in ((0.2, 3), (0.2, 4), (0.3, 3))}
    assert len(digests) == 3
    assert greys(hold_out(faces, 0.2, 3)[1]) != greys(hold_out(faces, 0.2, 4)[1])


def test_faces_that_do_not_know_their_place_are_drawn_as_they_come() -> None:
    faces = Faces(np.arange(40, dtype=np.uint8).reshape(40, 1, 1), np.ones((40, 1), np.float32), np.zeros(40, np.int64))
    learn, watch = hold_out(faces, 0.25, 0)
    assert (len(learn), len(watch)) == (30, 10)
    assert greys(learn) | greys(watch) == set(range(40))

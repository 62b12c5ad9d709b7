"""Faces of Valid that are also in Train are told apart, pixel for pixel."""

import json
from pathlib import Path

import numpy as np
import pytest

from export.copies import copied, main
from export.data import load_faces
from fer_desktop.expressions import FERPLUS
from tests.faces import ferplus_files, png, votes, write_zip
from tests.tiny_model import by_brightness, recipe, write_model


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Two faces to learn from; of four others two are copies, one of which the model reads wrongly."""
    rows = [("train", f"{level}.png", votes(neutral=10), 6, png(level)) for level in (220, 20)]
    levels = {220: "neutral", 20: "neutral", 221: "neutral", 19: "contempt"}
    rows += [("valid", f"v{level}.png", votes(**{name: 10}), 6, png(level)) for level, name in levels.items()]
    # Nobody knows what this one is: the protocol leaves it out, copy or not.
    rows.append(("valid", "none.png", votes(unknown=10), 6, png(20)))
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))


def model(path: Path, labels: tuple[str, ...]) -> Path:
    write_model(path, by_brightness(48 * 48, len(labels)), metadata={"fer_recipe": json.dumps(recipe(labels))})
    return path


def test_copies_are_found(data: Path) -> None:
    faces, learned = load_faces(data, "valid"), load_faces(data, "train")
    found = copied(faces, learned)
    assert sorted(face[0, 0] for face in faces.pixels[found & (faces.majority >= 0)]) == [20, 220]
    assert not np.any(copied(faces, learned.take(np.array([], dtype=np.int64))))


def test_they_are_counted_apart(data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        assert main([str(data), str(model(tmp_path / "m.onnx", FERPLUS))]) == 0
    assert "tiny: 75.0% of 4 faces; 50.0% of the 2 that are also in Train, 100.0% of the others" in caplog.text


@pytest.mark.expects_errors
def test_what_cannot_be_measured_says_so(data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    own = model(tmp_path / "own.onnx", ("calm", "cross"))
    assert main([str(data), str(own)]) == 2
    assert "classes of its own" in caplog.text
    assert main([str(tmp_path / "nothing.zip"), str(model(tmp_path / "m.onnx", FERPLUS))]) == 2
    assert "nothing.zip" in caplog.text

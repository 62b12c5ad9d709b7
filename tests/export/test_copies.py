"""Faces of Valid that are also in Train are told apart, pixel for pixel."""

import json
from pathlib import Path

import pytest

from export.copies import main, told
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


def test_they_are_counted_apart(data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        assert main([str(data), str(model(tmp_path / "m.onnx", FERPLUS))]) == 0
    assert "tiny: 75.0% of 4 faces; 50.0% of the 2 that are also in Train, 100.0% of the others" in caplog.text


def test_where_there_are_none(tmp_path: Path) -> None:
    rows = [("train", "a.png", votes(neutral=10), 6, png(200)), ("valid", "b.png", votes(neutral=10), 6, png(201))]
    data = write_zip(tmp_path / "faces.zip", ferplus_files(rows))
    said = told(model(tmp_path / "m.onnx", FERPLUS), data)
    assert said == "tiny: 100.0% of 1 faces; nan% of the 0 that are also in Train, 100.0% of the others"


@pytest.mark.expects_errors
def test_what_cannot_be_measured_says_so(data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    own = model(tmp_path / "own.onnx", ("calm", "cross"))
    assert main([str(data), str(own)]) == 2
    assert "calm" in caplog.text
    assert main([str(tmp_path / "nothing.zip"), str(model(tmp_path / "m.onnx", FERPLUS))]) == 2
    assert "nothing.zip" in caplog.text

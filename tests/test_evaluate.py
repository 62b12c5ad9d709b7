"""`fer-desktop evaluate`: figures that can be worked out by hand."""

import argparse
import json
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import cli, evaluate
from fer_desktop.classifier import Classifier, ModelError, parse_recipe
from fer_desktop.expressions import FER2013, FERPLUS
from tests.faces import ferplus_files, png, votes, write_folder, write_zip
from tests.tiny_model import recipe, write_model

SIDE = 48


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Answers neutral for bright, contempt for black and happiness for middling faces."""
    weights = np.zeros((SIDE * SIDE, len(FERPLUS)), np.float32)
    # The inputs run from -2 to 2; the answer is a straight line of brightness for each class.
    weights[:, FERPLUS.index("neutral")] = 3 / SIDE**2
    weights[:, FERPLUS.index("happiness")] = 1 / SIDE**2
    weights[:, FERPLUS.index("contempt")] = -3 / SIDE**2
    return write_model(tmp_path / "model.onnx", weights)


def measured(capsys: pytest.CaptureFixture[str], model: Path, data: Path, *words: str) -> dict:
    assert cli.main(["evaluate", str(model), str(data), "--json", *words]) == 0
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize("packed", [False, True])
def test_accuracy_recall_and_confusion(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str], packed: bool
) -> None:
    rows = [
        ("valid", "1.png", votes(neutral=10), 6, png(255)),
        ("valid", "2.png", votes(neutral=10), 6, png(0)),
        ("valid", "3.png", votes(contempt=10), 1, png(0)),
        ("valid", "4.png", votes(unknown=10), 1, png(0)),
        ("train", "5.png", votes(happiness=10), 3, png(0)),
    ]
    files = ferplus_files(rows)
    data = write_zip(tmp_path / "f.zip", files) if packed else write_folder(tmp_path / "f", files)
    figures = measured(capsys, model, data)
    assert (figures["n"], figures["left_out"], figures["unreadable"]) == (3, 1, 0)
    assert figures["accuracy"] == pytest.approx(2 / 3)
    assert figures["macro_recall"] == pytest.approx((0.5 + 1) / 2)
    assert figures["per_class"]["neutral"] == {"n": 2, "recall": 0.5, "precision": 1.0}
    assert figures["per_class"]["contempt"] == {"n": 1, "recall": 1.0, "precision": 0.5}
    assert figures["per_class"]["fear"] == {"n": 0, "recall": None, "precision": None}
    table = np.array(figures["confusion"])
    assert figures["classes"] == list(FERPLUS)
    assert table.sum() == 3
    assert table[FERPLUS.index("neutral"), FERPLUS.index("contempt")] == 1
    assert figures["model_sha256"]
    assert figures["split"] == "valid"
    assert figures["labels"] == "ferplus"
    assert figures["share_sure"] == 1
    assert figures["accuracy_not_sure"] is None


def test_unreadable_pictures_are_counted_and_named(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [
        ("valid", "good.png", votes(neutral=10), 6, png(255)),
        ("valid", "text.png", votes(neutral=10), 6, b"hello"),
        ("valid", "empty.png", votes(neutral=10), 6, b""),
    ]
    data = write_folder(tmp_path / "f", ferplus_files(rows))
    assert cli.main(["evaluate", str(model), str(data), "--json"]) == 0
    said = capsys.readouterr()
    figures = json.loads(said.out)
    assert (figures["n"], figures["unreadable"], figures["accuracy"]) == (1, 2, 1.0)
    assert "text.png" in said.err
    assert "empty.png" in said.err
    assert "good.png" not in said.err


def test_a_damaged_file_in_a_zip_is_unreadable(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    picture = png(255)
    rows = [("valid", f"{i}.png", votes(neutral=10), 6, picture) for i in range(2)]
    data = write_zip(tmp_path / "f.zip", ferplus_files(rows))
    content = bytearray(data.read_bytes())
    content[content.index(picture) + 20] ^= 0xFF
    data.write_bytes(content)
    figures = measured(capsys, model, data)
    assert (figures["n"], figures["unreadable"]) == (1, 1)


def test_class_folders_of_colour_pictures_of_any_size(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"neutral/a.png": png(255, 200), "0_happy/b.png": png(0, 13)}
    figures = measured(capsys, model, write_folder(tmp_path / "f", files))
    assert (figures["n"], figures["accuracy"]) == (2, 0.5)


def test_contempt_is_folded_out_for_the_seven_classes(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [("valid", "1.png", votes(contempt=10), FER2013.index("neutral"), png(255))]
    rows += [("valid", "2.png", votes(contempt=10), FER2013.index("anger"), png(0))]
    figures = measured(capsys, model, write_folder(tmp_path / "f", ferplus_files(rows)), "--labels", "fer2013")
    assert figures["classes"] == list(FER2013)
    assert figures["per_class"]["neutral"]["recall"] == 1
    # Without contempt the black face is left to the five classes that say nothing: anger is the first of them.
    assert figures["accuracy"] == 1
    assert figures["confusion"][0][0] == 1


def test_folding_goes_by_name() -> None:
    fold = evaluate.folding(parse_recipe(recipe(("joy", "contempt", "Sad"))), FER2013)
    assert fold.sum() == 2
    assert fold[0, FER2013.index("happiness")] == 1
    assert fold[2, FER2013.index("sadness")] == 1
    with pytest.raises(ModelError, match="none of these"):
        evaluate.folding(parse_recipe(recipe(("cat", "dog"))), FER2013)


def test_a_face_that_shows_only_what_is_folded_out_is_undecided(tmp_path: Path) -> None:
    weights = np.zeros((SIDE * SIDE, 2), np.float32)
    weights[:, 1] = 100
    metadata = {"fer_recipe": json.dumps(recipe(("neutral", "contempt")))}
    classifier = Classifier(write_model(tmp_path / "m.onnx", weights, metadata=metadata))
    from fer_desktop.datasets import Sample

    readings = evaluate.read_faces(classifier, [Sample("x", 0, None, lambda: png(255))], "fer2013")
    assert readings.probabilities[0] == pytest.approx(1 / 7)


def test_calibration_error_by_hand() -> None:
    confidence, right = np.array([0.9, 0.9, 0.3, 1.0]), np.array([True, False, False, True])
    expected = 0.5 * abs(0.5 - 0.9) + 0.25 * 0.3 + 0.25 * 0
    assert evaluate.calibration_error(confidence, right) == pytest.approx(expected)


def test_figures_without_json_are_a_table(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    assert cli.main(["evaluate", str(model), str(data)]) == 0
    out = capsys.readouterr().out
    assert "accuracy 100.0 %" in out
    assert "neutral" in out


def test_complaints_go_to_stderr_in_a_sentence(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for words in ([str(model), str(empty)], [str(tmp_path / "none.onnx"), str(empty)], ["unknown", str(empty)]):
        assert cli.main(["evaluate", *words, "--json"]) == evaluate.FAILED
        said = capsys.readouterr()
        assert said.out == ""
        assert said.err.startswith("fer-desktop: ")
        assert said.err.count("\n") == 1


def test_an_installed_model_goes_by_its_id(tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"x")
    monkeypatch.setattr(evaluate.paths, "installed_models", lambda: (broken, model))
    assert evaluate.find_model("tiny") == model
    with pytest.raises(ModelError, match="tiny"):
        evaluate.find_model("huge")


def test_words_are_checked() -> None:
    parser = argparse.ArgumentParser()
    evaluate.add_arguments(parser)
    args = parser.parse_args(["m.onnx", "faces.zip"])
    assert (args.split, args.labels, args.json) == ("valid", "ferplus", False)
    with pytest.raises(SystemExit):
        parser.parse_args(["m.onnx", "faces.zip", "--split", "all"])

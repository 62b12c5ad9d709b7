"""`fer-desktop evaluate`: figures that can be worked out by hand."""

import argparse
import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import cli, confusion, evaluate, evaluate_command, prior
from fer_desktop.classifier import Classifier, ModelError, parse_recipe
from fer_desktop.datasets import Sample
from fer_desktop.expressions import FER2013, FERPLUS, SENTIMENT
from tests import odd_models
from tests.evaluate_kit import SIDE, by_brightness
from tests.faces import ferplus_files, png, votes, write_folder, write_zip
from tests.tiny_model import recipe, write_model


@pytest.fixture(autouse=True)
def untried(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Models of these tests are not tried in a process of their own first; which ones would be."""
    asked: list[Path] = []
    monkeypatch.setattr(evaluate.model_check, "ensure", asked.append)
    return asked


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return by_brightness(tmp_path / "model.onnx")


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
    rows = {name: {key: row[key] for key in ("n", "recall", "precision")} for name, row in figures["per_class"].items()}
    assert rows["neutral"] == {"n": 2, "recall": 0.5, "precision": 1.0}
    assert rows["contempt"] == {"n": 1, "recall": 1.0, "precision": 0.5}
    assert rows["fear"] == {"n": 0, "recall": None, "precision": None}
    assert figures["per_class"]["neutral"]["f1"] == pytest.approx(2 / 3)
    assert figures["per_class"]["fear"]["f1"] is None
    assert figures["macro_f1"] == pytest.approx((2 / 3 + 2 / 3) / 2)
    low, high = figures["accuracy_interval"]
    assert 0 < low < 2 / 3 < high < 1
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


@pytest.mark.parametrize("packing", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packed_picture_that_is_damaged_is_unreadable(tmp_path: Path, model: Path, packing: int) -> None:
    data = tmp_path / "f.zip"
    with zipfile.ZipFile(data, "w", packing) as archive:
        for name in ("neutral/a.png", "neutral/b.png"):
            archive.writestr(name, png(255))
    with zipfile.ZipFile(data) as archive:
        first, second = (archive.getinfo(name).header_offset for name in archive.namelist())
    content = bytearray(data.read_bytes())
    # After the header and what the packing says of itself.
    start = first + 30 + len("neutral/a.png") + 10
    content[start:second] = bytes(0x55 for _ in range(second - start))
    data.write_bytes(content)
    figures, readings = evaluate.evaluate(evaluate.Job(model, data))
    assert (figures["n"], readings.unreadable) == (1, ("neutral/a.png",))


def test_class_folders_of_colour_pictures_of_any_size(
    tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"neutral/a.png": png(255, 200), "0_happy/b.png": png(0, 13)}
    figures = measured(capsys, model, write_folder(tmp_path / "f", files))
    assert (figures["n"], figures["accuracy"]) == (2, 0.5)


def test_a_folder_that_is_no_class_is_said(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = write_folder(tmp_path, dict.fromkeys(["happy/1.png", "hapiness/2.png"], png(90)))
    assert cli.main(["evaluate", str(model), str(root), "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out)["n"] == 1
    assert said.err == "fer-desktop: the folder hapiness is left out: its name is no class of these labels.\n"


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


def test_sentiments_are_measured(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        ("valid", "1.png", votes(neutral=10), 6, png(255)),
        ("valid", "2.png", votes(fear=10), 1, png(0)),
        ("valid", "3.png", votes(surprise=10), 5, png(0)),
    ]
    data = write_folder(tmp_path / "f", ferplus_files(rows))
    figures = measured(capsys, model, data, "--labels", "sentiment")
    assert figures["classes"] == list(SENTIMENT)
    assert (figures["n"], figures["left_out"], figures["accuracy"]) == (2, 1, 1.0)


def test_the_prior_is_taken_out_before_folding(tmp_path: Path) -> None:
    labels = ("neutral", "happiness", "contempt")
    raw = recipe(labels, class_prior={"neutral": 0.6, "happiness": 0.3, "contempt": 0.1})
    weights = np.zeros((SIDE * SIDE, 3), np.float32)  # says a third for each, whatever it sees
    metadata = {"fer_recipe": json.dumps(raw)}
    classifier = Classifier(write_model(tmp_path / "m.onnx", weights, metadata=metadata))
    face = [Sample("x", 0, None, lambda: png(255))]
    plain = evaluate.read_faces(classifier, face, "ferplus").probabilities[0]
    assert plain[:2] == pytest.approx([1 / 3, 1 / 3])
    balanced = evaluate.read_answers(classifier, face, "ferplus").under(1.0).probabilities[0]
    assert balanced[FERPLUS.index("contempt")] == pytest.approx(6 * balanced[FERPLUS.index("neutral")])
    without_contempt = evaluate.read_answers(classifier, face, "fer2013").under(1.0).probabilities[0]
    assert without_contempt[FER2013.index("happiness")] == pytest.approx(2 / 3)


@pytest.mark.parametrize("strength", [0.0, 0.5, 1.0])
def test_the_figures_are_those_of_the_prior_that_was_asked_for(tmp_path: Path, strength: float) -> None:
    learned = {"neutral": 0.6, "happiness": 0.3, "contempt": 0.1}
    weights = np.zeros((SIDE * SIDE, 3), np.float32)  # says a third for each, whatever it sees
    metadata = {"fer_recipe": json.dumps(recipe(tuple(learned), class_prior=learned))}
    model = write_model(tmp_path / "m.onnx", weights, metadata=metadata)
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    figures, _ = evaluate.evaluate(evaluate.Job(model, data, strength=strength))
    neutral = 0.6**-strength / sum(share**-strength for share in learned.values())
    assert figures["nll"] == pytest.approx(-np.log(neutral), rel=1e-5)


def test_the_prior_is_a_word_or_a_number(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    for word, name, strength in [("balanced", "balanced", 1), ("0.25", "0.25", 0.25), ("0", "everyday", 0)]:
        figures = measured(capsys, model, data, "--prior", word)
        assert (figures["prior"], figures["prior_strength"]) == (name, strength)
    for word in ("rare", "2", "-1", "nan"):
        with pytest.raises(SystemExit):
            cli.main(["evaluate", str(model), str(data), "--prior", word])


def test_a_prior_that_is_not_known_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    metadata = {"fer_recipe": json.dumps(recipe(class_prior={}))}
    model = write_model(tmp_path / "m.onnx", metadata=metadata)
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    assert cli.main(["evaluate", str(model), str(data), "--prior", "balanced", "--json"]) == 0
    assert "--prior changes nothing" in capsys.readouterr().err
    assert set(prior.PRIORS) == {"everyday", "between", "balanced"}


def test_it_tells_how_far_it_is_and_can_be_stopped(tmp_path: Path, model: Path) -> None:
    files = {f"neutral/{i}.png": png(255) for i in range(evaluate.BATCH + 3)}
    job = evaluate.Job(model, write_folder(tmp_path / "f", files))
    told: list[tuple[int, int]] = []
    figures, readings = evaluate.evaluate(job, lambda done, of: told.append((done, of)))
    assert told == [(evaluate.BATCH, len(files)), (len(files), len(files))]
    assert figures["n"] == len(readings.truth) == len(files)
    with pytest.raises(evaluate.Cancelled):
        evaluate.evaluate(job, should_stop=lambda: True)
    asked = iter([False] * 5)
    with pytest.raises(evaluate.Cancelled):
        evaluate.evaluate(job, should_stop=lambda: next(asked, True))


def test_the_label_set_is_the_models_own_unless_asked_for() -> None:
    assert evaluate.own_labels(parse_recipe(recipe(SENTIMENT))) == "sentiment"
    assert evaluate.own_labels(parse_recipe(recipe(("angry", *FER2013[1:])))) == "fer2013"
    assert evaluate.own_labels(parse_recipe(recipe(("neutral", "happiness")))) == "ferplus"


def test_confusions_are_written_and_drawn(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from PIL import Image

    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255), "happy/b.png": png(0)})
    table, picture = tmp_path / "t.csv", tmp_path / "t.png"
    measured(capsys, model, data, "--confusion-csv", str(table), "--confusion-png", str(picture))
    lines = table.read_text(encoding="utf-8").splitlines()
    assert lines[0] == "true \\ answer," + ",".join(FERPLUS)
    assert lines[1] == "neutral,1,0,0,0,0,0,0,0"
    assert lines[2] == "happiness,0,0,0,0,0,0,0,1"
    with Image.open(picture) as drawn:
        assert min(drawn.size) > 1000
        colours = {colour for _, colour in drawn.getcolors(1 << 20)}
        # Happiness, the second row, was taken for contempt, the last column.
        side, edge = confusion.CELL_PX, 6
        corners = [
            (confusion.LEFT_PX + column * side + edge, confusion.TOP_PX + row * side + edge)
            for row, column in ((1, 7), (7, 1))
        ]
        taken, not_taken = (drawn.getpixel((x * confusion.SCALE, y * confusion.SCALE)) for x, y in corners)
    assert {confusion.DEEP, confusion.WHITE} <= colours
    assert (taken, not_taken) == (confusion.DEEP, confusion.WHITE)
    for option in ("--confusion-csv", "--confusion-png"):
        words = [str(model), str(data), option, str(tmp_path / "none" / "t")]
        assert cli.main(["evaluate", *words, "--json"]) == evaluate_command.FAILED
        said = capsys.readouterr()
        assert "can't be written" in said.err
        # What took minutes to measure is not lost.
        assert json.loads(said.out)["n"] == 2


def test_a_face_that_shows_only_what_is_folded_out_is_undecided(tmp_path: Path) -> None:
    weights = np.zeros((SIDE * SIDE, 3), np.float32)
    weights[:, 2] = 100
    metadata = {"fer_recipe": json.dumps(recipe(("neutral", "happiness", "contempt")))}
    classifier = Classifier(write_model(tmp_path / "m.onnx", weights, metadata=metadata))
    readings = evaluate.read_faces(classifier, [Sample("x", 0, None, lambda: png(255))], "fer2013")
    assert readings.probabilities[0] == pytest.approx(1 / 7)


def test_an_answer_that_is_no_number_is_no_figure(tmp_path: Path) -> None:
    path = tmp_path / "odd.onnx"
    path.write_bytes(odd_models.bright_is_not_a_number())
    samples = [Sample("dark", 0, None, lambda: png(0)), Sample("bright", 0, None, lambda: png(255))]
    assert len(evaluate.read_faces(Classifier(path), samples[:1], "ferplus").truth) == 1
    with pytest.raises(ModelError, match="“Tiny” answered a face with something else than numbers"):
        evaluate.read_faces(Classifier(path), samples, "ferplus")


def test_a_model_is_tried_before_it_is_used(tmp_path: Path, model: Path, untried: list[Path]) -> None:
    evaluate.evaluate(evaluate.Job(model, write_folder(tmp_path / "f", {"neutral/a.png": png(255)})))
    assert untried == [model]


def test_figures_without_json_are_a_table(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    assert cli.main(["evaluate", str(model), str(data)]) == 0
    out = capsys.readouterr().out
    assert "accuracy    100.0 %" in out
    assert "95 % interval 20.7 to 100.0" in out
    assert "neutral" in out


def test_complaints_go_to_stderr_in_a_sentence(tmp_path: Path, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    models = [str(model), str(tmp_path / "none.onnx"), "unknown", 300 * "unknown"]
    for words in ([name, str(empty)] for name in models):
        assert cli.main(["evaluate", *words, "--json"]) == evaluate_command.FAILED
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


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch], ids=["folder", "file"])
def test_what_lies_where_it_is_started_does_not_hide_an_installed_model(
    tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None]
) -> None:
    monkeypatch.setattr(evaluate.paths, "installed_models", lambda: (model,))
    monkeypatch.chdir(tmp_path)
    for name in ("tiny", "other"):
        make(Path(name))
    assert evaluate.find_model("tiny") == model
    assert evaluate.find_model(os.path.join(".", "tiny")) == Path("tiny")
    assert evaluate.find_model("other") == Path("other")


def test_words_are_checked() -> None:
    parser = argparse.ArgumentParser()
    evaluate_command.add_arguments(parser)
    args = parser.parse_args(["m.onnx", "faces.zip"])
    assert (args.split, args.labels, args.json, args.prior, args.scenes) == ("valid", None, False, 0.0, False)
    with pytest.raises(SystemExit):
        parser.parse_args(["m.onnx", "faces.zip", "--split", "all"])

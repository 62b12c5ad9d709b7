"""The classifier, with small models made for it."""

import json
import os
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import classifier
from fer_desktop.align import to_input
from fer_desktop.classifier import BATCH, FEW, Classifier, ModelError, parse_recipe, read_recipe
from fer_desktop.records import Box, Detection
from tests import odd_models
from tests.tiny_model import by_brightness, recipe, write_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write_model(tmp_path / "tiny.onnx")


def test_the_recipe_comes_from_the_file(model: Path) -> None:
    found = read_recipe(model)
    assert (found.id, found.labels) == ("tiny", ("neutral", "happiness", "surprise"))
    assert (found.width_px, found.height_px, found.colour, found.mean, found.std) == (48, 48, "grey", (0.5,), (0.25,))
    assert found.crop["full_range"].centre_y == 0.53
    assert Classifier(model).recipe == found


def test_probabilities_follow_the_faces_in_order(model: Path) -> None:
    classifier = Classifier(model)
    levels = np.linspace(0, 255, 2 * BATCH + 3).astype(np.uint8)
    faces = to_input([np.full((48, 48), level, np.uint8) for level in levels], classifier.recipe)
    rows = classifier.probabilities(faces)
    assert rows.shape == (len(levels), 3)
    np.testing.assert_allclose(rows.sum(axis=1), 1, atol=1e-5)
    assert (np.diff(rows[:, 0]) >= 0).all()
    assert rows[0].argmax() == 2
    assert rows[-1].argmax() == 0
    alone = np.concatenate([classifier.probabilities(faces[i : i + 1]) for i in range(len(faces))])
    np.testing.assert_allclose(rows, alone, atol=1e-6)


def test_one_thread_for_few_faces_gives_the_same_numbers(model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual, thrifty = Classifier(model), Classifier(model, thrifty=True)
    faces = np.random.default_rng(0).standard_normal((FEW + 1, 1, 48, 48), dtype=np.float32)
    for count in range(1, len(faces) + 1):
        np.testing.assert_array_equal(thrifty.probabilities(faces[:count]), usual.probabilities(faces[:count]))
    monkeypatch.setattr(thrifty, "_session", None)  # the one with several threads is asked for many only
    assert len(thrifty.probabilities(faces[:FEW])) == FEW
    with pytest.raises(ModelError):
        thrifty.probabilities(faces)


def test_no_faces_give_no_rows(model: Path) -> None:
    classifier = Classifier(model)
    assert classifier.probabilities(np.empty((0, 1, 48, 48), np.float32)).shape == (0, 3)
    assert classifier.classify(np.zeros((50, 50, 3), np.uint8), []) == []


def test_each_face_of_a_picture_gets_its_own_reading(model: Path) -> None:
    picture = np.zeros((200, 400, 3), np.uint8)
    picture[:, 200:] = 255
    dark = Detection(Box(50, 50, 150, 150), 0.9, None, "short_range")
    bright = Detection(Box(250, 50, 350, 150), 0.9, None, "full_range")
    readings = Classifier(model).classify(picture, [bright, dark] * BATCH)
    assert [reading.label for reading in readings] == ["neutral", "surprise"] * BATCH
    assert all(sum(reading.probabilities) == pytest.approx(1, abs=1e-5) for reading in readings)


def test_a_reading_that_is_no_number_is_refused(tmp_path: Path) -> None:
    # Stored, it would make the whole table unreadable; steadied, it would stay with the face.
    path = tmp_path / "odd.onnx"
    path.write_bytes(odd_models.bright_is_not_a_number())
    classifier = Classifier(path)
    face = Detection(Box(10, 10, 40, 40), 0.9, None, "full_range")
    assert classifier.read(np.zeros((50, 50, 3), np.uint8), [face])[0].sum() == pytest.approx(1)
    with pytest.raises(ModelError, match="“Tiny” answered a face with something else than numbers"):
        classifier.read(np.full((50, 50, 3), 255, np.uint8), [face])


def test_a_colour_model_gets_three_channels(tmp_path: Path) -> None:
    weights = np.zeros((3 * 48 * 48, 2), np.float32)
    weights[: 48 * 48, 0] = 0.01  # red
    weights[2 * 48 * 48 :, 1] = 0.01  # blue
    colours = {"width": 48, "height": 48, "colour": "rgb", "mean": [0.5] * 3, "std": [0.25] * 3}
    metadata = {"fer_recipe": json.dumps(recipe(("red", "blue"), input=colours))}
    classifier = Classifier(write_model(tmp_path / "rgb.onnx", weights, metadata=metadata, channels=3))
    picture = np.zeros((100, 100, 3), np.uint8)
    picture[..., 0] = 255
    assert classifier.classify(picture, [Detection(Box(30, 30, 70, 70), 1, None, "short_range")])[0].label == "red"


def test_where_it_looked_is_told_only_when_asked(tmp_path: Path) -> None:
    classifier = Classifier(write_model(tmp_path / "looks.onnx", attention=True))
    picture = np.zeros((200, 200, 3), np.uint8)
    picture[:, 100:] = 255
    face = Detection(Box(50, 50, 150, 150), 0.9, None, "short_range")
    rows, nothing = classifier.read(picture, [face])
    assert nothing is None
    again, maps = classifier.read(picture, [face] * (BATCH + 1), where=True)
    np.testing.assert_allclose(again[0], rows[0])
    assert maps is not None
    assert maps.shape == (BATCH + 1, 6, 6)
    assert (maps[:, :, 4:] > 0.8).all(), "the bright half"
    assert (maps[:, :, :2] < 0.2).all()


def test_a_model_that_does_not_tell_where_it_looked(model: Path) -> None:
    classifier = Classifier(model)
    assert not classifier.has_attention
    face = Detection(Box(50, 50, 150, 150), 0.9, None, "short_range")
    assert classifier.read(np.zeros((200, 200, 3), np.uint8), [face], where=True)[1] is None


@pytest.mark.parametrize(
    ("shape", "value", "fits"),
    [
        ((2, 6, 6), 0.5, True),
        ((2, 1, 1), 0.5, True),
        ((1, 6, 6), 0.5, False),
        ((2, 36), 0.5, False),
        ((2, 0, 6), 0.5, False),
        ((2, 6, 6), np.nan, False),
    ],
    ids=["a map", "of one cell", "of one face only", "a row", "nothing", "no numbers"],
)
def test_a_map_of_where_it_looked_is_one_of_each_face(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, shape: tuple[int, ...], value: float, fits: bool
) -> None:
    path = write_model(tmp_path / "looks.onnx", attention=True)
    answers = [np.full((2, 3), 1 / 3, np.float32), np.full(shape, value, np.float32)]
    monkeypatch.setattr(Classifier, "outputs", lambda *_: answers)
    if fits:
        assert Classifier(path).has_attention
    else:
        assert "“attention” is no map of each face" in sentence(path)


def sentence(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        Classifier(path)
    assert str(caught.value) == caught.value.message
    assert str(path) in caught.value.message
    assert "\n" not in caught.value.message
    return caught.value.message


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "does not exist" in sentence(tmp_path / "none.onnx")


@pytest.mark.parametrize(
    ("content", "word"), [(b"", "empty"), (b"not a model" * 50, "damaged"), (bytes(1000), "damaged")]
)
def test_a_damaged_file_is_named(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "broken.onnx"
    path.write_bytes(content)
    assert word in sentence(path)


def test_a_file_cut_off_is_damaged(model: Path) -> None:
    content = model.read_bytes()
    model.write_bytes(content[: len(content) // 2])
    assert "damaged" in sentence(model)


def test_a_folder_is_no_model(tmp_path: Path) -> None:
    assert "can't be" in sentence(tmp_path)


def test_a_model_without_recipe_is_refused(tmp_path: Path) -> None:
    assert "no recipe" in sentence(write_model(tmp_path / "plain.onnx", metadata={}))


def test_weights_in_another_file_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    weights = by_brightness(48 * 48, 3)
    (tmp_path / "weights.bin").write_bytes(weights.tobytes())
    path = write_model(tmp_path / "split.onnx", weights, external="weights.bin")
    assert "whole" in sentence(path)


def test_other_inputs_are_refused(tmp_path: Path) -> None:
    assert "it takes “image”, and its recipe says “faces”" in sentence(
        write_model(tmp_path / "other.onnx", input_name="image")
    )


def test_another_size_than_the_recipe_says_is_refused(tmp_path: Path) -> None:
    metadata = {"fer_recipe": json.dumps(recipe(side=64))}
    assert "48" in sentence(write_model(tmp_path / "size.onnx", metadata=metadata))


def test_another_number_of_labels_is_refused(tmp_path: Path) -> None:
    metadata = {"fer_recipe": json.dumps(recipe(("neutral", "happiness")))}
    assert "labels" in sentence(write_model(tmp_path / "labels.onnx", metadata=metadata))


def test_answers_that_are_no_probabilities_are_refused(tmp_path: Path) -> None:
    assert "must say “logits”" in sentence(write_model(tmp_path / "raw.onnx", softmax=False))


@pytest.mark.parametrize(
    ("answers", "fits"),
    [((0.5, 0.3, 0.2), True), ((1.2, -0.1, -0.1), False), ((0.5, 0.3, 0.19), False), ((0.5, 0.3, 0.21), False)],
    ids=["probabilities", "below 0", "less than 1", "more than 1"],
)
def test_answers_are_probabilities(tmp_path: Path, answers: tuple[float, ...], fits: bool) -> None:
    path = tmp_path / "said.onnx"
    path.write_bytes(odd_models.always(answers))
    if fits:
        Classifier(path)
    else:
        assert "not probabilities" in sentence(path)


def test_scores_of_one_face_do_not_change_the_probabilities_of_another() -> None:
    rows = classifier._softmax(np.array([[1000, 999, 999], [-1000, -1001, -1001], [0, 0, 0]], np.float32))
    np.testing.assert_allclose(rows[0], rows[1], rtol=1e-6)
    np.testing.assert_allclose(rows.sum(axis=1), 1, rtol=1e-6)
    assert rows[0, 0] / rows[0, 1] == pytest.approx(np.e, rel=1e-5)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "{not json",
        json.dumps(recipe(schema=2)),
        json.dumps(recipe(("same", "same", "other"))),
        json.dumps(recipe(crop={"margin": 7})),
        json.dumps(recipe(input={"width": 48, "height": 48, "colour": "grey", "mean": [0.5], "std": [0]})),
        json.dumps(recipe(input={"width": 48, "height": 48, "colour": "cmyk", "mean": [0.5], "std": [1]})),
        json.dumps(recipe(input={"width": 1 << 20, "height": 48, "colour": "grey", "mean": [0.5], "std": [1]})),
        json.dumps(recipe(crop={name: {"centre_x": 0.5, "centre_y": 0.5, "size": 0} for name in ("short_range",)})),
    ],
)
def test_a_broken_recipe_is_refused(tmp_path: Path, text: str) -> None:
    assert "recipe" in sentence(write_model(tmp_path / "odd.onnx", metadata={"fer_recipe": text}))


def test_parse_recipe_reads_what_the_export_writes() -> None:
    found = parse_recipe(recipe())
    assert found.class_prior["neutral"] == pytest.approx(1 / 3)
    assert found.accuracy == {"guess": 0.5}


def test_usage_figures_are_switched_off(model: Path) -> None:
    Classifier(model)
    assert os.environ["ORT_DISABLE_TELEMETRY"] == "1"

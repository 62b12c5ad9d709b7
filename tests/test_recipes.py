"""What a recipe beside a model may say and leave out."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.align import to_input
from fer_desktop.classifier import Classifier, ModelError, read_recipe
from fer_desktop.recipes import FER2013_CROP, LARGEST_FILE, RECIPE_KEY, parse_recipe, whole
from tests import odd_models
from tests.tiny_model import recipe, write_model

LEAST = {
    "schema": 1,
    "labels": ["neutral", "happiness", "surprise"],
    "input": {"width": 48, "height": 48, "colour": "grey", "range": [-1, 1]},
}

SCALED = {"width": 48, "height": 48, "colour": "grey"}


def beside(folder: Path, raw: object, **options: object) -> Path:
    """A model without metadata, and this JSON beside it."""
    path = write_model(folder / "foreign.onnx", metadata={}, **options)
    text = raw if isinstance(raw, str) else json.dumps(raw)
    path.with_suffix(".json").write_text(text, encoding="utf-8")
    return path


def test_the_least_that_a_recipe_says(tmp_path: Path) -> None:
    found = read_recipe(beside(tmp_path, LEAST))
    assert (found.id, found.name, found.version) == ("foreign", "foreign", "1")
    assert found.crop == FER2013_CROP
    assert found.class_prior == {}
    # 0..1 becomes -1..1.
    assert (0 - found.mean[0]) / found.std[0] == pytest.approx(-1)
    assert (1 - found.mean[0]) / found.std[0] == pytest.approx(1)
    assert Classifier(beside(tmp_path, LEAST)).probabilities(np.ones((2, 1, 48, 48), np.float32)).shape == (2, 3)


def test_metadata_goes_before_the_file_beside(tmp_path: Path) -> None:
    path = write_model(tmp_path / "ours.onnx")
    path.with_suffix(".json").write_text(json.dumps({**LEAST, "name": "Other"}), encoding="utf-8")
    assert read_recipe(path).name == "Tiny"


def test_metadata_may_leave_out_what_a_file_beside_may(tmp_path: Path) -> None:
    raw = {**LEAST, "crop": {"margin": 0.2}}
    found = read_recipe(write_model(tmp_path / "ours.onnx", metadata={RECIPE_KEY: json.dumps(raw)}))
    assert found == replace(parse_recipe(whole(raw, "ours")), id="ours", name="ours")
    assert found.crop["short_range"].size < FER2013_CROP["short_range"].size


def test_other_names_and_logits(tmp_path: Path) -> None:
    raw = {**LEAST, "input": {**LEAST["input"], "name": "image"}, "output": {"kind": "logits"}}
    classifier = Classifier(beside(tmp_path, raw, input_name="image", softmax=False))
    rows = classifier.probabilities(np.ones((3, 1, 48, 48), np.float32))
    np.testing.assert_allclose(rows.sum(axis=1), 1, atol=1e-6)
    assert rows[0] == pytest.approx(np.exp([4, 0, -4]) / np.exp([4, 0, -4]).sum(), rel=1e-4)


@pytest.mark.parametrize(("colour", "first"), [("rgb", "red"), ("bgr", "blue")])
def test_colour_channels_in_either_order(tmp_path: Path, colour: str, first: str) -> None:
    weights = np.zeros((3 * 48 * 48, 2), np.float32)
    weights[: 48 * 48, 0] = 1 / 48**2  # the first channel
    weights[2 * 48 * 48 :, 1] = 1 / 48**2
    raw = {**LEAST, "labels": ["first", "last"], "input": {**LEAST["input"], "colour": colour, "range": [0, 9]}}
    classifier = Classifier(beside(tmp_path, raw, weights=weights, channels=3))
    faces = np.zeros((1, 3, 48, 48), np.float32)
    faces[:, 0 if first == "red" else 2] = 9
    assert classifier.probabilities(faces)[0].argmax() == 0


def test_channels_may_come_last(tmp_path: Path) -> None:
    path = tmp_path / "last.onnx"
    path.write_bytes(odd_models.channels_last())
    classifier = Classifier(path)
    pictures = np.zeros((3, 32, 48, 3), np.uint8)
    for channel in range(3):
        pictures[channel, ..., channel] = 255
    rows = classifier.probabilities(to_input(list(pictures), classifier.recipe))
    assert rows.argmax(axis=1).tolist() == [0, 1, 2]
    assert rows.max(axis=1) == pytest.approx(np.exp(9) / (np.exp(9) + 2), rel=1e-4)


def test_a_model_may_take_one_face_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "one.onnx"
    path.write_bytes(odd_models.one_by_one())
    faces = np.linspace(-2, 2, 5, dtype=np.float32)[:, None, None, None] * np.ones((1, 48, 48), np.float32)
    rows = Classifier(path).probabilities(faces)
    assert rows.shape == (5, 3)
    assert (np.diff(rows[:, 0]) > 0).all()
    path.write_bytes(odd_models.one_by_one(4))
    with pytest.raises(ModelError, match="takes exactly 4 faces at once"):
        read_recipe(path)


def test_a_margin_makes_the_crop_larger() -> None:
    wide = parse_recipe(whole({**LEAST, "crop": {"margin": 0.25}}, "x")).crop["short_range"]
    usual = FER2013_CROP["short_range"]
    assert wide.size == pytest.approx(usual.size / 1.5)
    assert wide.centre_y - 0.5 == pytest.approx((usual.centre_y - 0.5) / 1.5)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"labels": "neutral"}, "list of words"),
        ({"labels": []}, "two to"),
        ({"labels": ["one"]}, "two to"),
        ({"labels": ["a", " a "]}, "different"),
        ({"labels": [f"l{i}" for i in range(101)]}, "two to"),
        ({"labels": ["a", "b" * 81]}, "letters"),
        ({"schema": None}, "schema"),
        ({"input": {"width": 48, "height": 48, "colour": "grey"}}, "mean is missing"),
        ({"input": {**LEAST["input"], "range": [1, 1]}}, "range"),
        ({"input": {**LEAST["input"], "range": 255}}, "range must be two numbers"),
        ({"input": {**LEAST["input"], "range": [0, 0.5, 1]}}, "range must be two numbers"),
        ({"input": {**SCALED, "mean": 0.5, "std": 0.5}}, "need 1 number"),
        ({"input": {**SCALED, "mean": [0.5, 0.5], "std": [0.5, 0.5]}}, "need 1 number"),
        ({"input": {**SCALED, "mean": [123.7], "std": [58.4]}}, "divide them by 255"),
        ({"input": {**LEAST["input"], "range": [0, float("inf")]}}, "number"),
        ({"input": {**LEAST["input"], "layout": "hwc"}}, "layout"),
        ({"input": {**LEAST["input"], "colour": "cmyk"}}, "colour"),
        ({"input": {**LEAST["input"], "range": [0, 10**400]}}, ""),
        ({"input": {**LEAST["input"], "width": float("inf")}}, ""),
        ({"input": None}, ""),
        ({"output": {"kind": "distances"}}, "kind"),
        ({"output": ["logits"]}, ""),
        ({"crop": {"margin": 7}}, "margin"),
        ({"crop": {"margin": "wide"}}, ""),
        ({"crop": [1]}, ""),
        ({"class_prior": [1, 2]}, ""),
    ],
)
def test_a_broken_recipe_gives_a_sentence(tmp_path: Path, change: dict, reason: str) -> None:
    with pytest.raises(ModelError, match=rf"foreign\.onnx can't be used: its recipe can't be read.*{reason}"):
        read_recipe(beside(tmp_path, {**LEAST, **change}))


@pytest.mark.parametrize("text", ["", "[]", "{not json", "[" * 100_000, '"' + "x" * LARGEST_FILE + '"'])
def test_a_file_beside_that_is_no_json_object(tmp_path: Path, text: str) -> None:
    with pytest.raises(ModelError, match=r"its recipe can't be read: foreign\.json"):
        read_recipe(beside(tmp_path, text))


def test_a_recipe_without_labels_is_not_called_absent(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"labels is missing\. Correct its recipe"):
        read_recipe(beside(tmp_path, {key: LEAST[key] for key in ("schema", "input")}))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"input": {**LEAST["input"], "name": "image"}}, "it takes “faces”, and its recipe says “image”"),
        ({"output": {"name": "out"}}, "it answers with “probabilities”, and its recipe says “out”"),
        ({"input": {**LEAST["input"], "width": 64}}, "it takes faces of shape"),
        ({"output": {"kind": "probabilities"}, "labels": ["neutral", "fear"]}, "3 numbers a face"),
    ],
)
def test_a_recipe_that_does_not_fit_the_model_is_to_be_corrected(tmp_path: Path, change: dict, said: str) -> None:
    with pytest.raises(ModelError, match=f"{said}.*Correct its recipe"):
        Classifier(beside(tmp_path, {**LEAST, **change}))


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        (("Angry", "happy", "Neutral"), ("anger", "happiness", "neutral")),
        (("bored", "Sad", "joy"), ("bored", "sadness", "happiness")),
        (("happy", "joy", "sad"), ("happy", "joy", "sad")),
    ],
)
def test_classes_have_the_words_that_the_app_knows(theirs: tuple[str, ...], ours: tuple[str, ...]) -> None:
    """Else “happy” and “happiness” would never agree, and one would be grey. Two that mean the same stay two."""
    raw = {**LEAST, "labels": theirs, "class_prior": dict(zip(theirs, (0.5, 0.3, 0.2), strict=True))}
    found = parse_recipe(whole(raw, "foreign"))
    assert found.labels == ours
    assert found.class_prior == dict(zip(ours, (0.5, 0.3, 0.2), strict=True))


def test_numbers_of_another_kind_are_named(tmp_path: Path) -> None:
    path = tmp_path / "half.onnx"
    path.write_bytes(odd_models.half_precision())
    with pytest.raises(ModelError, match="of the kind float16, not float32"):
        read_recipe(path)


def test_a_card_without_a_recipe_is_none(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"no recipe, and there is none in foreign\.json"):
        read_recipe(beside(tmp_path, {"parameters": 3}))


def test_what_is_absent_keeps_its_meaning() -> None:
    feed = parse_recipe(recipe()).feed
    assert (feed.input, feed.output, feed.layout) == ("faces", "probabilities", "nchw")
    assert not feed.logits
    assert not feed.blue_first

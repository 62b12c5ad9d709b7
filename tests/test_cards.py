"""Model cards: what a JSON file beside a model says, and what is known without one."""

import hashlib
import json
from pathlib import Path

import pytest

from fer_desktop import cards, paths, words
from fer_desktop.cards import Card
from fer_desktop.figures import wilson
from fer_desktop.numbers import figure
from fer_desktop.recipes import RecipeError
from tests.tiny_model import recipe, write_model

LABELS = ["neutral", "happiness", "surprise"]


def figures(prior: str, accuracy: float, classes: list[str] | None = None, **more: object) -> dict:
    """One evaluation as `export.measure_cards` writes it."""
    classes = classes or LABELS
    return {
        "labels": "three",
        "split": "Valid",
        "prior": prior,
        "n": 10,
        "accuracy": accuracy,
        "accuracy_interval": [0.4, 0.9],
        "macro_recall": accuracy / 2,
        "ece": 0.02,
        "per_class": {name: {"n": 5, "recall": 0.6, "precision": None} for name in classes},
        "classes": classes,
        "confusion": [[int(i == j) for j in range(len(classes))] for i in range(len(classes))],
        **more,
    }


def with_card(folder: Path, raw: object) -> Path:
    path = write_model(folder / "tiny.onnx")
    path.with_suffix(".json").write_text(raw if isinstance(raw, str) else json.dumps(raw), encoding="utf-8")
    return path


def test_a_model_without_a_card_has_one_from_its_recipe(tmp_path: Path) -> None:
    path = write_model(tmp_path / "tiny.onnx")
    card = cards.read(path)
    assert (card.id, card.name, card.version, card.labels) == ("tiny", "Tiny", "1.0", tuple(LABELS))
    assert (card.training_data, card.licence) == ("nothing", "Apache-2.0")
    assert card.parameters == 48 * 48 * 3
    assert (card.bytes, card.sha256) == (path.stat().st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    assert (card.input_size, card.colour, card.own) == ((48, 48), "grey", False)
    assert (card.measurements, card.main, card.speed, card.macro_recalls()) == ((), None, None, {})


def test_a_whole_card(tmp_path: Path) -> None:
    raw = {
        "architecture": "resnet18_w32",
        "parameters": 2796520,
        "multiply_adds": 156049408,
        "attention": "class-activation map",
        "summary": "A small one.",
        "limits": ["Reads only what a face shows.", "Profiles are read badly."],
        "notes": "Not measured elsewhere.",
        "measurements": [
            figures("balanced", 0.6),
            figures("everyday", 0.7),
            figures("everyday", 0.8, ["positive", "neutral"]),
        ],
        "speed": {"one_face_ms": 1.5, "batch_face_ms": 0.9, "batch": 8, "machine": "two cores"},
        "ablation": [{"name": "backbone", "accuracy": 0.8}, "nonsense"],
    }
    card = cards.read(with_card(tmp_path, raw))
    assert (card.parameters, card.multiply_adds) == (2796520, 156049408)
    assert card.main is not None
    assert (card.main.prior, card.main.classes, card.main.accuracy) == ("everyday", tuple(LABELS), 0.7)
    assert card.main.accuracy_interval == (0.4, 0.9)
    assert card.main.confusion == ((1, 0, 0), (0, 1, 0), (0, 0, 1))
    low, high = card.main.per_class[0].recall_interval
    assert low < 0.6 < high
    assert card.macro_recalls() == {"everyday": 0.35, "balanced": 0.3}
    assert card.under("between") is None
    assert [m.classes for m in card.measurements][2] == ("positive", "neutral")
    assert card.speed == cards.Speed(1.5, 0.9, 8, "two cores")
    assert (len(card.limits), card.notes, card.attention) == (2, ("Not measured elsewhere.",), "class-activation map")
    assert card.ablation == ({"name": "backbone", "accuracy": 0.8},)


def test_precision_has_its_interval_from_the_table_where_the_card_has_none(tmp_path: Path) -> None:
    raw = figures("everyday", 0.7, ["neutral", "happiness"], macro_f1=0.7, macro_f1_interval=[0.6, 0.8])
    raw["confusion"] = [[4, 0], [4, 2]]
    raw["per_class"] = {"neutral": {"n": 4, "precision": 0.5}, "happiness": {"n": 6, "precision": 1.0}}
    main = cards.read(with_card(tmp_path, {"measurements": [raw]})).main
    assert main is not None
    assert [row.precision_interval for row in main.per_class] == [tuple(wilson(4, 8)), tuple(wilson(2, 2))]
    assert main.macro_f1_interval == (0.6, 0.8)
    raw["per_class"]["neutral"]["precision_interval"] = [0.3, 0.6]
    del raw["confusion"]
    main = cards.read(with_card(tmp_path, {"measurements": [raw]})).main
    assert main is not None
    assert [row.precision_interval for row in main.per_class] == [(0.3, 0.6), None]


def test_the_one_measurement_of_an_earlier_form_is_read(tmp_path: Path) -> None:
    one = figures("everyday", 0.7)
    for key in ("labels", "prior", "accuracy_interval"):
        del one[key]
    card = cards.read(with_card(tmp_path, {"measured": one}))
    assert card.main is not None
    assert (card.main.prior, card.protocol) == ("everyday", "Valid")
    low, high = card.main.accuracy_interval
    assert low < 0.7 < high


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "[]",
        "{not json",
        {"parameters": "many", "multiply_adds": -1, "limits": 7, "notes": {"a": 1}, "speed": [1]},
        {"measurements": "none", "ablation": {}, "attention": ["x"]},
        {"measurements": [None, 7, {}, {"accuracy": 2, "n": 1, "classes": ["a"]}, {"accuracy": 0.5, "n": -1}]},
        {"measurements": [{"accuracy": 0.5, "n": 1, "classes": LABELS, "confusion": [[1]], "per_class": [1]}]},
        {"measurements": [{"accuracy": 0.5, "n": 1, "classes": LABELS, "confusion": [["a"] * 3] * 3}]},
        {"parameters": 10**400, "multiply_adds": 10**400, "speed": {"one_face_ms": 10**400, "batch_face_ms": 1}},
        {"parameters": float("inf"), "speed": {"one_face_ms": float("nan"), "batch_face_ms": 1}},
    ],
)
def test_nonsense_in_a_card_is_not_known(tmp_path: Path, raw: object) -> None:
    card = cards.read(with_card(tmp_path, raw))
    assert (card.id, card.multiply_adds, card.speed, card.limits, card.notes) == ("tiny", None, None, (), ())
    assert len(card.measurements) <= 1
    for measurement in card.measurements:
        assert measurement.confusion == ()
        assert all(row.recall is None for row in measurement.per_class)


def test_the_card_of_another_file_is_not_believed(tmp_path: Path) -> None:
    raw = {"sha256": "0" * 64, "parameters": 7, "measurements": [figures("everyday", 0.9)]}
    card = cards.read(with_card(tmp_path, raw))
    assert (card.parameters, card.measurements) == (48 * 48 * 3, ())


@pytest.mark.parametrize(
    "interval", [[0.9, 0.4], [0.4], [0.4, 0.9, 1.0], [0.4, 1.9], [-0.1, 0.9], [None, 0.9], "0.4", None]
)
def test_an_interval_that_is_none_is_worked_out(tmp_path: Path, interval: object) -> None:
    raw = {"measurements": [figures("everyday", 0.7, accuracy_interval=interval)]}
    main = cards.read(with_card(tmp_path, raw)).main
    assert main is not None
    assert main.accuracy_interval == tuple(wilson(7, 10))


@pytest.mark.parametrize(
    "table",
    [
        [[1, 0, 0], [0, 1, 0]],
        [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]],
        [[1, 0], [0, 1], [0, 0]],
        [[1, 0, 0], [0, 1, 0], [0, 0, 0.5]],
        [[1, 0, 0], [0, 1, 0], [0, 0, -1]],
    ],
    ids=["a row too few", "a row too many", "a column too few", "half a face", "less than none"],
)
def test_a_table_of_another_shape_is_not_known(tmp_path: Path, table: list[list[float]]) -> None:
    main = cards.read(with_card(tmp_path, {"measurements": [figures("everyday", 0.7, confusion=table)]})).main
    assert main is not None
    assert (main.confusion, main.accuracy) == ((), 0.7)


def test_another_prior_is_looked_up_among_the_same_faces(tmp_path: Path) -> None:
    """Of another split, it would be compared with what it is not."""
    rows = [
        figures("everyday", 0.7),
        figures("balanced", 0.9, split="Test"),
        figures("balanced", 0.8, labels="other"),
        figures("balanced", 0.6),
    ]
    card = cards.read(with_card(tmp_path, {"measurements": rows}))
    balanced = card.under("balanced")
    assert balanced is not None
    assert balanced.accuracy == 0.6
    assert card.macro_recalls() == {"everyday": 0.35, "balanced": 0.3}
    assert cards.read(with_card(tmp_path, {"measurements": rows[:3]})).under("balanced") is None


def test_every_installed_model_has_a_card_or_a_reason() -> None:
    folder = paths.user_models_dir()
    folder.mkdir(parents=True)
    write_model(folder / "mine.onnx")
    (folder / "broken.onnx").write_bytes(b"no model")
    found = dict(cards.every())
    assert list(found) == list(paths.installed_models())
    assert isinstance(found[folder / "broken.onnx"], RecipeError)
    mine = found[folder / "mine.onnx"]
    assert isinstance(mine, Card)
    assert not mine.own


def test_the_model_that_reads_unless_another_is_chosen_comes_first() -> None:
    found = paths.installed_models()
    assert found[0] == paths.default_model()
    assert list(found[1:]) == sorted(found[1:])
    assert set(found) >= set(paths.models_dir().glob("*.onnx"))


@pytest.mark.parametrize("path", sorted(paths.models_dir().glob("*.onnx")), ids=lambda path: path.stem)
def test_the_cards_of_the_shipped_models_are_whole(path: Path) -> None:
    card = cards.read(path)
    raw = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert card.own
    assert raw["sha256"] == card.sha256
    assert card.id == path.stem
    assert card.architecture
    assert card.parameters
    assert card.multiply_adds
    assert card.training_data
    assert card.licence
    main = card.main
    assert main is not None
    assert set(main.classes) == set(card.labels)
    assert sum(map(sum, main.confusion)) == main.faces
    right = sum(main.confusion[i][i] for i in range(len(main.classes)))
    assert main.accuracy == pytest.approx(right / main.faces, abs=1e-5)
    assert main.accuracy_interval[0] < main.accuracy < main.accuracy_interval[1]


def test_a_recipe_of_another_time_is_a_reason(tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.onnx", metadata={"fer_recipe": json.dumps(recipe(schema=2))})
    with pytest.raises(RecipeError, match="schema 1, not 2"):
        cards.read(path)


def test_texts_are_shown_in_the_language_in_use_and_those_of_others_as_they_are() -> None:
    known = {"A network.": "Ein Netz.", "{faces} faces of A": "von A: {faces} Gesichter"}
    with words.speaking(lambda context, text: known.get(text, text) if context == "ModelCard" else "?", "de"):
        assert cards.shown_text("A network.") == "Ein Netz."
        assert cards.shown_text("27,127 faces of A", figure) == "von A: 27.127 Gesichter"
        assert cards.shown_text("12 faces of B {faces} {}", figure) == "12 faces of B {faces} {}"
        assert cards.shown_text("My own {network}") == "My own {network}"
        assert cards.shown_text("") == ""
    assert cards.shown_text("27,127 faces of A") == "27,127 faces of A"

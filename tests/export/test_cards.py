"""docs/models.md and the cards that it is written from."""

import ast
import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from export import card_words, cards, measure_cards
from fer_desktop import cards as model_cards
from fer_desktop import words
from fer_desktop.classifier import ModelError
from fer_desktop.expressions import FERPLUS
from tests.faces import ferplus_files, png, votes, write_folder
from tests.tiny_model import write_model

SIDE = 48


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """Knows the eight classes and always says neutral; with the card of a fresh export."""
    weights = np.zeros((SIDE * SIDE, len(FERPLUS)), np.float32)
    weights[:, 0] = 1
    path = write_model(tmp_path / "tiny.onnx", weights)
    path.with_suffix(".json").write_text(json.dumps(exported(path)), encoding="utf-8")
    return path


def exported(path: Path) -> dict:
    return {
        "id": "tiny",
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "architecture": "one_layer",
        "parameters": 18432,
        "multiply_adds": 18432,
        "measured": {"n": 1, "accuracy": 0.5, "classes": list(FERPLUS)},
    }


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rows = [
        ("valid", "1.png", votes(neutral=10), 6, png(255)),
        ("valid", "2.png", votes(anger=10), 0, png(255)),
        ("valid", "3.png", votes(neutral=10), 6, png(250)),
    ]
    return write_folder(tmp_path / "faces", ferplus_files(rows))


def test_the_page_is_what_the_cards_give() -> None:
    written = cards.PAGE.read_text(encoding="utf-8")
    assert written == cards.page(cards.shipped()), "run python -m export.cards"


def test_measured_figures_stand_in_the_card(model: Path, data: Path) -> None:
    assert measure_cards.main([str(data), str(model)]) == 0
    raw = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))
    assert "measured" not in raw
    assert raw["architecture"] == "one_layer"
    assert [row["prior"] for row in raw["measurements"]] == ["everyday", "between", "balanced"]
    card = model_cards.read(model)
    assert card.main is not None
    assert (card.main.faces, card.main.split) == (3, "FER+ Valid, majority labels")
    assert card.main.accuracy == pytest.approx(2 / 3, abs=1e-4)
    assert card.limits == card_words.LIMITS
    assert card.protocol
    assert set(card.macro_recalls()) == {"everyday", "between", "balanced"}
    assert "\n      [2, 0, 0, 0, 0, 0, 0, 0]" not in model.with_suffix(".json").read_text()
    assert "[2, 0, 0, 0, 0, 0, 0, 0]" in model.with_suffix(".json").read_text(encoding="utf-8")


def test_further_label_sets_are_measured_when_asked_for(model: Path, data: Path) -> None:
    assert measure_cards.main([str(data), str(model), "--labels", "sentiment", "--labels", "ferplus"]) == 0
    card = model_cards.read(model)
    assert card.main is not None
    assert (card.main.labels, card.main.prior) == ("ferplus", "everyday")
    assert {m.labels for m in card.measurements} == {"ferplus", "sentiment"}


def test_speed_is_measured_and_says_where(model: Path) -> None:
    found = measure_cards.speed(model, runs=3)
    assert found["one_face_ms"] >= 0
    assert (found["batch"], found["threads"], found["runs"]) == (8, 2, 3)
    assert "2 threads" in found["machine"]
    measure_cards.update(model, [], found)
    assert model_cards.read(model).speed is not None


@pytest.mark.expects_errors
def test_the_card_of_another_file_is_not_written(model: Path, data: Path) -> None:
    model.with_suffix(".json").write_text(json.dumps(exported(model) | {"sha256": "0" * 64}), encoding="utf-8")
    with pytest.raises(ModelError, match="of another file"):
        measure_cards.update(model, [], None)
    assert measure_cards.main([str(data), str(model)]) == 1
    model.with_suffix(".json").unlink()
    with pytest.raises(ModelError, match="Export the model again"):
        measure_cards.update(model, [], None)


def test_a_page_tells_what_was_not_measured(model: Path) -> None:
    model.with_suffix(".json").unlink()
    text = cards.page([model_cards.read(model)])
    assert "| [`tiny`](#tiny) | 8 | 18,432 | – |" in text
    assert "| time of a face | not measured |" in text
    assert "### Figures" not in text


def test_a_page_shows_tables_of_variants(model: Path) -> None:
    raw = exported(model) | {"ablation": [{"variant": "backbone", "accuracy": 0.851}, {"variant": "+FI", "seeds": 3}]}
    model.with_suffix(".json").write_text(json.dumps(raw), encoding="utf-8")
    text = cards.page([model_cards.read(model)])
    assert "| variant | accuracy | seeds |" in text
    assert "| backbone | 85.1 % | – |" in text
    assert "| +FI | – | 3 |" in text


def test_words_go_by_the_beginning_of_an_id() -> None:
    assert card_words.words_for("fisa_resnet18_fer2013") is card_words.WORDS["fisa_resnet18"]
    assert card_words.words_for("default").summary
    assert card_words.words_for("defaults").summary == ""


def marked() -> set[str]:
    """The texts of cards that translators are given."""
    calls = [node for node in ast.walk(ast.parse(Path(card_words.__file__).read_text("utf-8"))) if is_mark(node)]
    return {ast.literal_eval(call.args[1]) for call in calls if ast.literal_eval(call.args[0]) == "ModelCard"}


def is_mark(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "noted"


def prose(card: model_cards.Card) -> Iterator[str]:
    """What a card says in sentences: all that the page about the model and the report show of it."""
    yield from (card.summary, card.protocol, card.attention, card.training_data, card.licence)
    yield from (*card.limits, *card.notes, *(measurement.split for measurement in card.measurements))


def test_all_that_shipped_cards_say_can_be_translated() -> None:
    known, shipped = marked(), cards.shipped()
    assert len(known) > 30
    with words.speaking(lambda context, text: f"[{context}] {text}" if text in known else text, "de"):
        said = [(card.id, model_cards.shown_text(text)) for card in shipped for text in prose(card) if text]
    assert len(said) > 20
    assert not [one for one in said if not one[1].startswith("[ModelCard]")]


def test_what_a_card_may_come_to_say_is_marked() -> None:
    """Also of models that are not shipped yet."""
    said = [*card_words.LIMITS, card_words.PROTOCOL, card_words.LICENCE, card_words.WINDOW, card_words.ACTIVATION]
    said += [*card_words.TRAINING_DATA.values(), *card_words.SPLITS.values()]
    said += [text for one in card_words.WORDS.values() for text in (one.summary, *one.notes)]
    assert set(said) <= marked()

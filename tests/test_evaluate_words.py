"""What `fer-desktop evaluate` tells people: each figure in its place, and a complaint where there is one."""

import json
from pathlib import Path

import pytest

from fer_desktop import cli, evaluate
from fer_desktop.evaluate_command import in_words
from tests.faces import png, write_folder
from tests.tiny_model import recipe, write_model

FIGURES = {
    "model": "m.onnx",
    "data": "faces.zip",
    "split": "test",
    "labels": "ferplus",
    "prior": "balanced",
    "n": 1234,
    "left_out": 56,
    "unreadable": 7,
    "accuracy": 0.801,
    "accuracy_interval": [0.778, 0.822],
    "macro_recall": 0.612,
    "macro_recall_interval": [0.581, 0.643],
    "macro_f1": 0.593,
    "macro_f1_interval": [0.562, 0.624],
    "share_sure": 0.913,
    "accuracy_sure": 0.842,
    "ece": 0.0314,
    "ece_by_chance": 0.0271,
    "nll": 0.5678,
    "scenes": False,
    "per_class": {
        "neutral": {
            "n": 400,
            "recall": 0.851,
            "recall_interval": [0.813, 0.882],
            "precision": 0.762,
            "precision_interval": [0.72, 0.8],
            "f1": 0.804,
        },
        "fear": {
            "n": 0,
            "recall": None,
            "recall_interval": None,
            "precision": None,
            "precision_interval": None,
            "f1": None,
        },
    },
    "reliability": [
        {"from": 0.4667, "to": 0.5333, "n": 1, "confidence": 0.501, "accuracy": 0.0},
        {"from": 0.9333, "to": 1.0, "n": 900, "confidence": 0.981, "accuracy": 0.954},
    ],
}


def lines_of(**changes: object) -> list[str]:
    return [" ".join(line.split()) for line in in_words({**FIGURES, **changes}).split("\n")]


def test_each_figure_stands_in_its_place() -> None:
    assert lines_of() == [
        "m.onnx on faces.zip, split test, labels ferplus, prior balanced",
        "1234 faces, 56 left out by the protocol, 7 unreadable",
        "accuracy 80.1 % 95 % interval 77.8 to 82.2",
        "mean recall 61.2 % 95 % interval 58.1 to 64.3",
        "mean F1 59.3 % 95 % interval 56.2 to 62.4",
        "sure 91.3 % of which 84.2 % right",
        "calibration error 0.031 (by chance up to 0.027) negative log-likelihood 0.568",
        "",
        "faces recall 95 % interval precision 95 % interval F1",
        "neutral 400 85.1 81.3 to 88.2 76.2 72.0 to 80.0 80.4",
        "fear 0 – – – – –",
        "",
        "The answer's probability, and how often it was right:",
        "47-53 % 1 face 50.1 % said 0.0 % right",
        "93-100 % 900 faces 98.1 % said 95.4 % right",
    ]


def test_of_scenes_the_photos_without_a_face_are_told() -> None:
    scenes = {
        "scenes": True,
        "not_found": 1,
        "several_faces": 23,
        "accuracy_of_all_photos": 0.745,
        "accuracy_of_all_photos_interval": [0.72, 0.769],
    }
    assert lines_of(**scenes)[2:4] == [
        "1 photo without a face that could be found, 23 with several faces, of which the largest was read",
        "of all photos 74.5 % found and read right 95 % interval 72.0 to 76.9",
    ]


@pytest.mark.parametrize(("word", "said"), [("everyday", False), ("balanced", True), ("0.1", True)])
def test_that_a_prior_changes_nothing_is_told_to_who_chose_one(
    tmp_path: Path, word: str, said: bool, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluate.model_check, "ensure", lambda _: None)
    model = write_model(tmp_path / "m.onnx", metadata={"fer_recipe": json.dumps(recipe(class_prior={}))})
    data = write_folder(tmp_path / "f", {"neutral/a.png": png(255)})
    assert cli.main(["evaluate", str(model), str(data), "--prior", word, "--json"]) == 0
    assert ("--prior changes nothing" in capsys.readouterr().err) == said

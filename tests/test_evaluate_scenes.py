"""`fer-desktop evaluate --scenes`: whole photos, in which the faces are found first."""

import json
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import cli, evaluate
from fer_desktop.classifier import Classifier
from fer_desktop.datasets import DatasetError, Sample
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import Box, Detection, Frame
from tests.evaluate_kit import by_brightness
from tests.faces import png, write_folder


@pytest.fixture(autouse=True)
def untried(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Models of these tests are not tried in a process of their own first; which ones would be."""
    asked: list[Path] = []
    monkeypatch.setattr(evaluate.model_check, "ensure", asked.append)
    return asked


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return by_brightness(tmp_path / "model.onnx")


class Finder:
    """Finds as many faces as the brightness of the upper left pixel says, each larger than the one before."""

    def detect_small(self, frame: Frame) -> list[Detection]:
        count = int(frame.pixels[0, 0, 0]) // 50
        return [Detection(Box(0, 0, 10 * i + 10, 10 * i + 10), 0.9, None, "short_range") for i in range(count)]


def scene(faces: int, level: int) -> bytes:
    import cv2

    picture = np.full((60, 60, 3), level, np.uint8)
    picture[0, 0] = 50 * faces
    return cv2.imencode(".png", picture)[1].tobytes()


def test_scenes_give_their_largest_face_and_those_without_are_counted(tmp_path: Path, model: Path) -> None:
    samples = [
        Sample("one", 0, None, lambda: scene(1, 255)),
        Sample("two", 7, None, lambda: scene(2, 0)),
        Sample("none", 1, None, lambda: scene(0, 255)),
        Sample("text", 1, None, lambda: b"hello"),
    ]
    readings = evaluate.read_faces(Classifier(model), samples, "ferplus", detector=Finder())
    figures = evaluate.measure(readings, FERPLUS)
    assert (figures["n"], figures["not_found"], figures["unreadable"], figures["several_faces"]) == (2, 1, 1, 1)
    assert figures["not_found_per_class"]["happiness"] == 1
    assert figures["accuracy"] == 1
    assert figures["accuracy_of_all_photos"] == pytest.approx(2 / 3)
    assert figures["accuracy_of_all_photos_interval"] == pytest.approx([0.208, 0.939], abs=0.001)
    with pytest.raises(DatasetError, match="No face was found"):
        evaluate.read_faces(Classifier(model), samples[2:3], "ferplus", detector=Finder())


@pytest.mark.parametrize("order", [1, -1])
def test_of_two_faces_in_a_scene_the_larger_one_is_read(tmp_path: Path, model: Path, order: int) -> None:
    import cv2

    picture = np.full((100, 100, 3), 255, np.uint8)
    picture[:, 50:] = 0
    small, large = Box(5, 40, 15, 50), Box(60, 35, 90, 65)

    class Both:
        def detect_small(self, frame: Frame) -> list[Detection]:
            return [Detection(box, 0.9, None, "short_range") for box in (small, large)][::order]

    sample = Sample("two", 0, None, lambda: cv2.imencode(".png", picture)[1].tobytes())
    readings = evaluate.read_faces(Classifier(model), [sample], "ferplus", detector=Both())
    assert FERPLUS[readings.probabilities[0].argmax()] == "contempt", "the small, white face is neutral"
    assert readings.several_faces == 1


def test_scenes_go_through_the_apps_detector(
    tmp_path: Path, model: Path, astronaut: np.ndarray, capsys: pytest.CaptureFixture[str]
) -> None:
    import cv2

    portrait = cv2.imencode(".jpg", astronaut[..., ::-1])[1].tobytes()
    data = write_folder(tmp_path / "f", {"happy/portrait.jpg": portrait, "neutral/wall.png": png(200, 300)})
    assert cli.main(["evaluate", str(model), str(data), "--scenes", "--json"]) == 0
    said = capsys.readouterr()
    figures = json.loads(said.out)
    assert (figures["n"], figures["not_found"], figures["scenes"]) == (1, 1, True)
    assert figures["not_found_per_class"]["neutral"] == 1
    assert "wall.png shows no face" in said.err
    assert cli.main(["evaluate", str(model), str(data), "--scenes"]) == 0
    assert "1 photo without a face" in capsys.readouterr().out

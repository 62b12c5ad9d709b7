"""Where a detector's box lies in a face crop."""

import json
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import pytest

from export import fit_crop
from export.fit_crop import CANVAS, DETECTORS_DIR, ENLARGED, FIT_FILE, SIDE_PX, find_face, fit, in_face, main, on_canvas
from fer_desktop.align import crop_face
from fer_desktop.classifier import DETECTORS, parse_recipe
from fer_desktop.records import Box, CropFit, Detection, Frame
from tests.faces import ferplus_files, png, votes, write_zip
from tests.tiny_model import recipe, write_model

SIDE = SIDE_PX * ENLARGED
MARGIN = SIDE * (CANVAS - 1) / 2
WHOLE = Box(MARGIN, MARGIN, MARGIN + SIDE, MARGIN + SIDE)
"""The face crop on the canvas."""


def at(box: Box, score: float = 0.9) -> Detection:
    return Detection(box, score, None, "short_range")


def gradient() -> np.ndarray:
    return np.add.outer(np.arange(SIDE_PX) * 2, np.arange(SIDE_PX) * 3).astype(np.uint8)


def test_the_crop_itself_is_the_unit_square() -> None:
    assert in_face(WHOLE) == pytest.approx((0.5, 0.5, 1.0))
    assert in_face(WHOLE.moved(SIDE / 4, -SIDE / 4)) == pytest.approx((0.75, 0.25, 1.0))


def test_cutting_undoes_placing() -> None:
    """Face -> canvas -> box -> crop gives the face back."""
    face = gradient()
    box = Box(MARGIN + 0.2 * SIDE, MARGIN + 0.3 * SIDE, MARGIN + 0.9 * SIDE, MARGIN + SIDE)
    place = CropFit(*in_face(box))
    crop = crop_face(on_canvas(face), at(box), place, parse_recipe(recipe()))
    assert np.abs(crop.astype(int) - face.astype(int)).max() <= 2


def test_the_face_in_the_middle_is_taken() -> None:
    canvas = on_canvas(gradient())
    aside, weak, unsure = at(WHOLE.moved(SIDE / 2, 0)), at(WHOLE, 0.6), at(WHOLE, 0.4)
    assert find_face(lambda _: [aside, weak, unsure], canvas) == weak
    assert find_face(lambda _: [aside, unsure], canvas) is None


def test_medians_of_what_was_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(canvas: np.ndarray) -> list[Detection]:
        level = int(canvas[0, 0, 0])
        return [] if level == 0 else [at(WHOLE.moved(level * SIDE / 1000, 0))]

    monkeypatch.setattr(fit_crop, "_models", lambda folder: iter([("short_range", find)]))
    faces = np.stack([np.full((SIDE_PX, SIDE_PX), level, np.uint8) for level in (0, 10, 20, 90)])
    found = fit(faces, Path())["short_range"]
    assert (found["centre_x"], found["centre_y"], found["size"]) == (0.52, 0.5, 1.0)
    assert found["found"] == 0.75


def test_what_finding_and_turning_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four faces, of which one is not found; cut out upright all look bright, as they are all look dark."""

    class Finder:
        def detect(self, frame: Frame) -> list[Detection]:
            found = Detection(WHOLE, 0.9, ((150.0, 150.0), (250.0, 150.0)), "short_range")
            return [] if frame.pixels[0, 0, 0] == 200 else [found]

    class Bright:
        recipe = parse_recipe(recipe())

        def probabilities(self, faces: np.ndarray) -> np.ndarray:
            bright = faces.mean(axis=(1, 2, 3)) > 0
            return np.stack([~bright, bright], axis=1).astype(np.float32)

    monkeypatch.setattr(fit_crop, "FaceDetector", lambda folder: nullcontext(Finder()))
    monkeypatch.setattr(fit_crop, "Classifier", lambda model: Bright())
    monkeypatch.setattr(fit_crop, "_models", lambda folder: iter(()))
    monkeypatch.setattr(
        fit_crop, "crop_face", lambda _canvas, found, *_: np.full((48, 48), 255 if found.eyes else 0, np.uint8)
    )
    faces = np.stack([np.full((48, 48), level, np.uint8) for level in (255, 250, 200, 0)])
    (row,) = fit_crop.compare(faces, np.array([1, 1, 1, 0]), Path(), Path(), 0.0)
    assert (row["found"], row["accuracy_original"], row["accuracy_cropped"]) == (0.75, 1.0, 0.6667)
    assert (row["cost_points"], row["cost_points_without_roll"]) == (33.33, 66.67)


def test_the_tree_has_a_plausible_fit() -> None:
    measured = json.loads((DETECTORS_DIR / FIT_FILE).read_text(encoding="utf-8"))
    assert measured["faces"] == 1500
    for name in DETECTORS:
        place = measured[name]
        assert place["centre_x"] == pytest.approx(0.5, abs=0.03)
        assert place["centre_y"] == pytest.approx(0.55, abs=0.06)
        assert place["size"] == pytest.approx(0.86, abs=0.06)
        assert place["size_lower_quartile"] < place["size"] < place["size_upper_quartile"]


def test_both_ways_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With a face that the real detectors find, fitted on and compared."""
    data = pytest.importorskip("skimage.data")
    cv2 = fit_crop.cv2
    face = cv2.resize(cv2.cvtColor(data.astronaut()[55:175, 165:285], cv2.COLOR_RGB2GRAY), (48, 48))
    content = cv2.imencode(".png", face)[1].tobytes()
    rows = [(split, f"{split}.png", votes(neutral=10), 6, content) for split in ("train", "valid")]
    rows.append(("train", "plain.png", votes(neutral=10), 6, png(100)))
    faces = write_zip(tmp_path / "faces.zip", ferplus_files(rows))
    out = tmp_path / "fit.json"
    assert main([str(faces), "--out", str(out)]) == 0
    written = json.loads(out.read_text())
    assert written["faces"] == 2
    assert {written[name]["found"] for name in DETECTORS} == {0.5}
    assert main([str(faces), "--evaluate", str(write_model(tmp_path / "m.onnx")), "--limit", "5"]) in (0, 1)


@pytest.mark.expects_errors
def test_complaints_are_sentences(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert main([str(tmp_path / "none.zip")]) == 2
    assert "does not exist" in caplog.text

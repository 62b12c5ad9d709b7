"""From a training run to a model file. Needs what the ``train`` extra installs."""

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from export import to_onnx  # noqa: E402
from export.architectures import build, multiply_adds, parameter_count  # noqa: E402
from export.presets import PRESETS  # noqa: E402
from export.scaling import Scaling  # noqa: E402
from export.to_onnx import main  # noqa: E402
from fer_desktop.classifier import Classifier, read_recipe  # noqa: E402
from fer_desktop.expressions import FERPLUS  # noqa: E402


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """What export.train leaves at its end."""
    folder = tmp_path / "run"
    folder.mkdir()
    torch.manual_seed(0)
    preset = PRESETS["tiny"]
    model = build(preset.architecture, len(FERPLUS))
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.5)  # as after training: none of the blocks is empty
            module.running_var.uniform_(0.5, 2)
    torch.save({"model": model.state_dict()}, folder / "weights.pt")
    trained = {
        "preset": preset.as_dict(),
        "labels": {"ferplus": list(FERPLUS)},
        "mean": 0.5,
        "std": 0.25,
        "class_prior": {"ferplus": dict.fromkeys(FERPLUS, 0.125)},
        "seed": 0,
        "hold_out_share": 0.5,
        "faces": 20,
    }
    (folder / "recipe.json").write_text(json.dumps(trained))
    return folder


def words(run: Path, data: Path, out: Path) -> list[str]:
    return [str(run), "--data", str(data), "--out", str(out), "--id", "t", "--name", "Test", "--version", "0.1"]


def test_the_file_carries_everything(run: Path, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "models" / "t.onnx"
    assert main(words(run, data, out)) == 0
    assert sorted(path.name for path in out.parent.iterdir()) == ["t.json", "t.onnx"]
    recipe = read_recipe(out)
    assert (recipe.id, recipe.name, recipe.version, recipe.labels) == ("t", "Test", "0.1", FERPLUS)
    assert (recipe.mean, recipe.std, recipe.colour) == ((0.5,), (0.25,), "grey")
    assert 0 <= recipe.accuracy["ferplus_valid_top1"] <= 1
    assert "research" in recipe.licence
    card = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert card["sha256"] == hashlib.sha256(out.read_bytes()).hexdigest()
    assert card["measured"]["n"] == 10
    assert card["parity_max_difference"] < to_onnx.PARITY
    assert card["training"]["preset"]["architecture"] == "resnet18_w16"


def test_the_file_answers_with_the_scaling_that_was_fitted(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A temperature divides the logits, and so the logarithms of ratios of probabilities; offsets are added."""
    faces = np.random.default_rng(1).normal(size=(5, 1, 48, 48)).astype(np.float32)
    offsets = torch.linspace(-1, 1, len(FERPLUS))

    def ratios(scaling: Scaling) -> np.ndarray:
        monkeypatch.setattr(to_onnx, "fit", lambda *_: scaling)
        assert main(words(run, data, tmp_path / "t.onnx")) == 0
        logarithms = np.log(Classifier(tmp_path / "t.onnx").probabilities(faces))
        return logarithms - logarithms.mean(axis=1, keepdims=True)

    plain, scaled = ratios(Scaling(1.0)), ratios(Scaling(2.5, offsets))
    assert np.abs(plain).max() > 0.1
    np.testing.assert_allclose(scaled, plain / 2.5 + offsets.numpy(), atol=1e-4)


def test_offsets_take_the_place_of_what_was_learned_from_softened_labels(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trained = json.loads((run / "recipe.json").read_text())
    trained["class_prior"]["ferplus"] = dict.fromkeys(FERPLUS, 0.05) | {"neutral": 0.65}
    (run / "recipe.json").write_text(json.dumps(trained))
    priors = []
    for offsets in (None, torch.zeros(len(FERPLUS))):
        monkeypatch.setattr(to_onnx, "fit", lambda *_, offsets=offsets: Scaling(1.0, offsets))
        assert main(words(run, data, tmp_path / "t.onnx")) == 0
        priors.append(read_recipe(tmp_path / "t.onnx").class_prior)
    assert priors[0]["neutral"] == 0.65
    # The labels of the faces themselves: each of the eight classes has 5 of the 40, some of which are held out.
    assert 0 < priors[1]["neutral"] < 0.3
    assert sum(priors[1].values()) == pytest.approx(1, abs=1e-4)


def test_a_face_and_its_mirror_image_read_the_same(run: Path, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "t.onnx"
    assert main(words(run, data, out)) == 0
    classifier = Classifier(out)
    faces = np.random.default_rng(1).normal(size=(5, 1, 48, 48)).astype(np.float32)
    rows = classifier.probabilities(faces)
    np.testing.assert_allclose(classifier.probabilities(np.ascontiguousarray(faces[..., ::-1])), rows, atol=1e-5)
    assert rows.std() > 0.001


def test_where_it_looked_is_mirrored_with_the_face(run: Path, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "t.onnx"
    assert main(words(run, data, out)) == 0
    classifier = Classifier(out)
    faces = np.random.default_rng(1).normal(size=(5, 1, 48, 48)).astype(np.float32)
    maps = classifier.outputs(faces, ["attention"])[0]
    mirrored = classifier.outputs(np.ascontiguousarray(faces[..., ::-1]), ["attention"])[0]
    assert maps.shape == (5, 3, 3)
    assert maps.min() >= 0
    assert maps.max() == pytest.approx(1, abs=1e-5)
    np.testing.assert_allclose(mirrored, maps[..., ::-1], atol=1e-4)


def test_halved_weights_take_half_the_room_and_read_alike(run: Path, data: Path, tmp_path: Path) -> None:
    whole, half = tmp_path / "whole.onnx", tmp_path / "half.onnx"
    assert main(words(run, data, whole)) == 0
    assert main([*words(run, data, half), "--weights", "float16"]) == 0
    assert half.stat().st_size < 0.6 * whole.stat().st_size
    faces = np.random.default_rng(1).normal(size=(5, 1, 48, 48)).astype(np.float32)
    rows = [Classifier(path).probabilities(faces) for path in (whole, half)]
    assert 0 < np.abs(rows[0] - rows[1]).max() < 5e-3
    assert json.loads(half.with_suffix(".json").read_text())["weights"] == "float16"


def test_eight_bits_take_a_quarter_of_the_room_and_read_alike(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(to_onnx, "MOST_DROP", 1.0)  # this network knows nothing, so that its answers are all but level
    whole, small = tmp_path / "whole.onnx", tmp_path / "small.onnx"
    assert main(words(run, data, whole)) == 0
    assert main([*words(run, data, small), "--weights", "int8"]) == 0
    assert small.stat().st_size < 0.4 * whole.stat().st_size
    faces = np.random.default_rng(1).normal(size=(5, 1, 48, 48)).astype(np.float32)
    rows = [Classifier(path).probabilities(faces) for path in (whole, small)]
    assert 0 < np.abs(rows[0] - rows[1]).mean() < 0.05
    assert read_recipe(small).crop == read_recipe(whole).crop
    assert Classifier(small).outputs(faces, ["attention"])[0].shape == (5, 3, 3)
    compared = json.loads(small.with_suffix(".json").read_text())["weights_compared"]
    assert compared["accuracy_float32"] == pytest.approx(compared["accuracy_int8"], abs=0.5)
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith("small")) == [".json", ".onnx"]


@pytest.mark.expects_errors
def test_a_loss_by_fewer_bits_leaves_no_file(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(to_onnx, "MOST_DROP", -1.0)
    assert main([*words(run, data, tmp_path / "t.onnx"), "--weights", "int8"]) == 2
    assert "no file was written" in caplog.text
    assert not list(tmp_path.glob("t.*"))


@pytest.mark.expects_errors
def test_a_label_set_that_was_not_learned_is_named(
    run: Path, data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert main([*words(run, data, tmp_path / "t.onnx"), "--labels", "fer2013"]) == 2
    assert "did not learn “fer2013”" in caplog.text


@pytest.mark.expects_errors
@pytest.mark.parametrize("difference", [0.5, float("nan")])
def test_without_parity_no_file_is_left(
    run: Path, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, difference: float
) -> None:
    monkeypatch.setattr(to_onnx, "largest_difference", lambda *_: difference)
    out = tmp_path / "models" / "t.onnx"
    assert main(words(run, data, out)) == 2
    assert list(out.parent.iterdir()) == []


def test_parity_notices_other_weights(run: Path, data: Path, tmp_path: Path) -> None:
    out = tmp_path / "t.onnx"
    assert main(words(run, data, out)) == 0
    faces = np.random.default_rng(0).integers(0, 256, (10, 48, 48), np.uint8)
    other = to_onnx.Shipped(build("resnet18_w16", 8), 1.0).eval()
    assert to_onnx.largest_difference(other, out, faces, 0.5, 0.25) > to_onnx.PARITY


@pytest.mark.expects_errors
def test_an_unfinished_run_is_named(run: Path, data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (run / "weights.pt").unlink()
    assert main(words(run, data, tmp_path / "t.onnx")) == 2
    assert "weights.pt is missing" in caplog.text


def test_multiply_adds_by_hand() -> None:
    layers = torch.nn.Sequential(
        torch.nn.Conv2d(1, 4, 3, stride=2, padding=1), torch.nn.Flatten(), torch.nn.Linear(4 * 24 * 24, 5)
    )
    assert multiply_adds(layers, 48) == 24 * 24 * 4 * 9 + 4 * 24 * 24 * 5
    assert parameter_count(layers) == 4 * 9 + 4 + 4 * 24 * 24 * 5 + 5

"""Two networks into one: the layer between them is fitted on faces that neither has learned from."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")
pytest.importorskip("onnx")

from export.architectures import build  # noqa: E402
from export.blend import PARTS, STRENGTHS, chosen_strength, fitted, main  # noqa: E402
from export.data import class_prior, hold_out, load_faces  # noqa: E402
from export.from_onnx import main as from_onnx  # noqa: E402
from export.networks.blend import Blend, mean_of_both  # noqa: E402
from export.presets import PRESETS  # noqa: E402
from export.to_onnx import _learned_from  # noqa: E402
from export.to_onnx import main as to_onnx  # noqa: E402
from fer_desktop.classifier import Classifier, read_recipe  # noqa: E402
from fer_desktop.expressions import FER2013, FERPLUS  # noqa: E402
from tests.faces import ferplus_files, png, votes, write_zip  # noqa: E402

CLASSES = len(FER2013)


def made_up(count: int, first_noise: float, second_noise: float) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits of two parts, each as good as its noise allows, and the truth as label distributions."""
    generator = torch.Generator().manual_seed(1)
    truth = torch.eye(CLASSES)[torch.randint(CLASSES, (count,), generator=generator)]
    noise = [amount * torch.randn(count, CLASSES, generator=generator) for amount in (first_noise, second_noise)]
    return torch.cat([3 * truth + one for one in noise], dim=1), truth


def accuracy(logits: torch.Tensor, truth: torch.Tensor) -> float:
    return float((logits.argmax(1) == truth.argmax(1)).float().mean())


def test_a_fresh_blend_is_the_mean_of_its_parts() -> None:
    torch.manual_seed(0)
    model = build("blend", CLASSES).eval()
    assert isinstance(model, Blend)
    faces = torch.randn(2, 1, 48, 48)
    with torch.inference_mode():
        logits, maps = model.look(faces)
        parts = [getattr(model, name).look(faces) for name in PARTS]
        assert torch.allclose(logits, (parts[0][0] + parts[1][0]) / 2, atol=1e-4)
        assert torch.allclose(maps, (parts[0][1] + parts[1][1]) / 2, atol=1e-4)
    assert model.blend.weight.shape == (CLASSES, 2 * CLASSES)


def test_the_layer_listens_to_the_better_part() -> None:
    said, truth = made_up(1500, first_noise=0.8, second_noise=6.0)
    layer = fitted(said[:1000], truth[:1000], 1e-3)
    with torch.inference_mode():
        blended, mean = layer(said[1000:]), said[1000:] @ mean_of_both(CLASSES).T
    assert accuracy(blended, truth[1000:]) > accuracy(mean, truth[1000:]) + 0.1
    first, second = layer.weight.detach().abs().split(CLASSES, dim=1)
    assert float(first.diagonal().mean()) > 3 * float(second.diagonal().mean())


def test_held_strongly_it_stays_the_mean() -> None:
    said, truth = made_up(300, 0.8, 6.0)
    assert torch.allclose(fitted(said, truth, 1e6).weight, mean_of_both(CLASSES), atol=1e-3)


def test_few_faces_are_held_closer_than_many() -> None:
    few, many = made_up(30, 4.0, 4.0), made_up(3000, 0.8, 6.0)
    assert chosen_strength(*few, seed=0) > chosen_strength(*many, seed=0)
    assert chosen_strength(*many, seed=0) in STRENGTHS


@pytest.fixture
def data(tmp_path: Path) -> Path:
    rows = []
    for number in range(60):
        label = number % CLASSES
        split = "train" if number < 40 else "valid"
        crowd = votes(**{FERPLUS[FERPLUS.index(FER2013[label])]: 10})
        rows.append((split, f"{number}.png", crowd, label, png(30 * label + number % 3)))
    return write_zip(tmp_path / "faces.zip", ferplus_files(rows))


def run(folder: Path, part: str, **changes: object) -> Path:
    """What export.train leaves at its end."""
    folder.mkdir()
    torch.manual_seed(0)
    preset = PRESETS[f"blend_{part}"]
    model = build(PARTS[part], CLASSES)
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.5)
    torch.save({"model": model.state_dict()}, folder / "weights.pt")
    trained = {
        "preset": preset.as_dict(),
        "started_from": None,
        "teacher": None,
        "labels": {"fer2013": list(FER2013)},
        "mean": 0.5,
        "std": 0.25,
        "class_prior": {"fer2013": dict.fromkeys(FER2013, 1 / 7)},
        "seed": 0,
        "hold_out_share": 0.5,
        "faces": 20,
        **changes,
    }
    (folder / "recipe.json").write_text(json.dumps(trained))
    return folder


def test_two_runs_become_one_model(data: Path, tmp_path: Path) -> None:
    # Different teachers gave them different labels.
    other = {"fer2013": {name: 0.4 if name == "anger" else 0.1 for name in FER2013}}
    runs = [run(tmp_path / "vgg19", "vgg19"), run(tmp_path / "resnet18", "resnet18", class_prior=other)]
    out, file = tmp_path / "blend", tmp_path / "blend.onnx"
    assert main([*map(str, runs), str(data), "--out", str(out)]) == 0
    kept = torch.load(out / "weights.pt", weights_only=True)["model"]
    first = torch.load(runs[0] / "weights.pt", weights_only=True)["model"]
    assert all(torch.equal(kept[f"vgg19.{name}"], value) for name, value in first.items())
    identity = ["--id", "b", "--name", "Blend", "--version", "0.1"]
    assert to_onnx([str(out), "--data", str(data), "--out", str(file), *identity]) == 0
    assert read_recipe(file).labels == FER2013
    learned = hold_out(load_faces(data, "train", ("fer2013",)), 0.5, 0)[0]
    prior = json.loads((out / "recipe.json").read_text())["class_prior"]
    assert prior == {"fer2013": class_prior(learned, "fer2013", slice(0, CLASSES))}
    card = json.loads(file.with_suffix(".json").read_text())
    assert set(card["training"]["parts"]) == set(PARTS)
    assert card["training"]["blend"]["learned_on"].startswith("20 faces")
    assert card["training_data"] == "20 faces of the FER2013 training split, with its labels"
    faces = np.random.default_rng(0).normal(size=(3, 1, 48, 48)).astype(np.float32)
    assert np.allclose(Classifier(file).probabilities(faces).sum(axis=1), 1, atol=1e-5)

    # And the model becomes two runs again, which can be blended.
    again = tmp_path / "again"
    assert from_onnx([str(file), "--data", str(data), "--out", str(again)]) == 0
    for name in PARTS:
        old, new = (build(PARTS[name], CLASSES).eval() for _ in range(2))
        for network, folder in ((old, tmp_path / name), (new, again / name)):
            network.load_state_dict(torch.load(folder / "weights.pt", weights_only=True)["model"])
        with torch.inference_mode():
            said = old(torch.from_numpy(faces))
            assert torch.allclose(new(torch.from_numpy(faces)), said, atol=0.02 * float(said.abs().max()))
        recipe = json.loads((again / name / "recipe.json").read_text())
        before = json.loads((tmp_path / name / "recipe.json").read_text())
        assert recipe == before | {"taken_from": {key: card[key] for key in ("id", "version", "sha256")}}
    assert main([str(again / "vgg19"), str(again / "resnet18"), str(data), "--out", str(tmp_path / "second")]) == 0


@pytest.mark.parametrize("where", ["here", "before", "in a part"])
def test_what_was_learned_from_is_told_also_of_the_runs_before(where: str) -> None:
    plain = {"preset": PRESETS["blend_vgg19"].as_dict(), "started_from": None}
    soft = {"preset": replace(PRESETS["blend_vgg19"], soften=0.3).as_dict(), "started_from": None}
    before = {**plain, "started_from": {**plain, "started_from": plain}}
    assert _learned_from("fer2013", {**before, "parts": {"vgg19": plain, "resnet18": before}}) == "fer2013 alone"
    assert _learned_from("ferplus", plain) == "ferplus"
    softened = {
        "here": soft,
        "before": {**plain, "started_from": {**plain, "started_from": soft}},
        "in a part": {**plain, "parts": {"vgg19": plain, "resnet18": {**plain, "started_from": soft}}},
    }
    assert _learned_from("fer2013", softened[where]) == "fer2013"


@pytest.mark.expects_errors
@pytest.mark.parametrize(
    ("changes", "said"), [({"seed": 1}, "seed"), ({"mean": 0.4}, "mean"), ({"faces": 19}, "faces")], ids=str
)
def test_runs_that_were_not_made_alike_are_refused(
    data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, changes: dict, said: str
) -> None:
    runs = [run(tmp_path / "vgg19", "vgg19"), run(tmp_path / "resnet18", "resnet18", **changes)]
    assert main([*map(str, runs), str(data), "--out", str(tmp_path / "blend")]) == 2
    assert f"“{said}”" in caplog.text
    assert not (tmp_path / "blend").exists()


@pytest.mark.expects_errors
def test_an_unfinished_run_and_the_wrong_one_are_named(
    data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    right, out = run(tmp_path / "resnet18", "resnet18"), str(tmp_path / "blend")
    assert main([str(tmp_path), str(right), str(data), "--out", out]) == 2
    assert "not finished" in caplog.text
    assert main([str(right), str(right), str(data), "--out", out]) == 2
    assert "“vgg19_w32” belongs here" in caplog.text

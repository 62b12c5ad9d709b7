"""Weights of finished runs averaged, and batch normalisation's statistics taken anew."""

import json
import logging
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

from export.batch_norm import settle  # noqa: E402
from export.presets import PRESETS  # noqa: E402
from export.soup import averaged, main  # noqa: E402
from export.to_onnx import main as to_onnx  # noqa: E402
from export.train import train  # noqa: E402


@pytest.fixture
def runs(data: Path, tmp_path: Path) -> tuple[Path, Path]:
    """Two runs, the second from the weights of the first."""
    tiny = PRESETS["tiny"]
    train(tiny, data, tmp_path / "first", 0, "cpu")
    train(tiny, data, tmp_path / "second", 0, "cpu", start=tmp_path / "first")
    return tmp_path / "first", tmp_path / "second"


def weights(run: Path) -> dict:
    return torch.load(run / "weights.pt", weights_only=True)["model"]


def changed(run: Path, **values: object) -> None:
    """As if the run had been another one; None takes a value out of its recipe."""
    recipe = json.loads((run / "recipe.json").read_text()) | values
    left = {name: value for name, value in recipe.items() if value is not None}
    (run / "recipe.json").write_text(json.dumps(left))


def test_statistics_are_those_of_plain_faces_and_their_mirror_images() -> None:
    random = np.random.default_rng(0)
    pixels = random.integers(0, 256, (40, 8, 8), np.uint8)
    model = nn.Sequential(nn.Conv2d(1, 3, 1), nn.BatchNorm2d(3), nn.Dropout(0.9), nn.Flatten(), nn.Linear(192, 2))
    before = {name: value.clone() for name, value in model.state_dict().items()}
    settle(model, pixels, 0.4, 0.2, "cpu", 0)
    faces = (torch.from_numpy(pixels).float()[:, None] / 255 - 0.4) / 0.2
    with torch.no_grad():
        seen = model[0](torch.cat([faces, faces.flip(3)]))
    assert torch.allclose(model[1].running_mean, seen.mean(dim=(0, 2, 3)), atol=1e-5)
    assert torch.allclose(model[1].running_var, seen.var(dim=(0, 2, 3)), atol=1e-4)
    # Nothing else moved, and the network is ready to be asked.
    after = model.state_dict()
    assert all(torch.equal(after[name], value) for name, value in before.items() if not name.startswith("1."))
    assert not any(part.training for part in model.modules())
    assert model[1].momentum == 0.1


def test_the_same_faces_are_drawn_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("export.batch_norm.FACES", 8)
    pixels = np.random.default_rng(1).integers(0, 256, (64, 4, 4), np.uint8)

    def mean(seed: int) -> torch.Tensor:
        model = nn.Sequential(nn.BatchNorm2d(1))
        settle(model, pixels, 0.5, 0.25, "cpu", seed)
        return model[0].running_mean

    assert torch.equal(mean(0), mean(0))
    assert not torch.equal(mean(0), mean(1))


def test_a_network_without_batch_norm_stays_as_it_is() -> None:
    model = nn.Linear(4, 2).train()
    settle(model, np.zeros((3, 4, 4), np.uint8), 0.5, 0.5, "cpu", 0)
    assert model.training


def test_the_mean_of_weights_counts_each_run_alike() -> None:
    first = {"w": torch.tensor([2.0, 4.0]), "n": torch.tensor(7)}
    second = {"w": torch.tensor([6.0, 0.0]), "n": torch.tensor(9)}
    mean = averaged([first, second])
    assert mean["w"].tolist() == [4.0, 2.0]
    assert mean["n"].item() == 7


def test_a_soup_is_a_run_from_which_a_model_is_made(data: Path, runs: tuple[Path, Path], tmp_path: Path) -> None:
    out, file = tmp_path / "soup", tmp_path / "soup.onnx"
    assert main([*map(str, runs), "--data", str(data), "--out", str(out)]) == 0
    first, second, mixed = weights(runs[0]), weights(runs[1]), weights(out)
    for name, value in mixed.items():
        if value.is_floating_point() and "running" not in name:
            assert torch.allclose(value, (first[name] + second[name]) / 2), name
    assert not torch.equal(mixed["stem.1.running_mean"], first["stem.1.running_mean"])
    recipe = json.loads((out / "recipe.json").read_text())
    assert recipe["soup"]["statistics"].endswith("from 38 unchanged faces that were learned from")
    identity = ["--id", "s", "--name", "Soup", "--version", "0.1"]
    assert to_onnx([str(out), "--data", str(data), "--out", str(file), *identity]) == 0
    training = json.loads(file.with_suffix(".json").read_text(encoding="utf-8"))["training"]
    assert [run["preset"]["epochs"] for run in training["soup"]["runs"]] == [2, 2]
    assert training["soup"]["runs"][1]["started_from"]["seed"] == 0
    assert "mean of 2 such" in training["checkpoint"]


def test_one_run_alone_keeps_its_weights(data: Path, runs: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "settled"
    assert main([str(runs[0]), "--data", str(data), "--out", str(out)]) == 0
    before, after = weights(runs[0]), weights(out)
    moved = {name for name, value in before.items() if not torch.equal(after[name], value)}
    assert moved
    assert {name.rpartition(".")[2] for name in moved} <= {"running_mean", "running_var", "num_batches_tracked"}


@pytest.mark.expects_errors
@pytest.mark.parametrize(
    ("changes", "told"),
    [({"seed": 5}, "differ in “seed”"), ({"held_out": "others"}, "differ in “held_out”"), ({"std": 1.0}, "“std”")],
)
def test_runs_on_other_faces_are_not_mixed(
    data: Path,
    runs: tuple[Path, Path],
    tmp_path: Path,
    changes: dict,
    told: str,
    caplog: pytest.LogCaptureFixture,
) -> None:
    changed(runs[1], **changes)
    with caplog.at_level(logging.ERROR):
        assert main([*map(str, runs), "--data", str(data), "--out", str(tmp_path / "soup")]) == 2
    assert told in caplog.text
    assert not (tmp_path / "soup").exists()


def test_a_run_from_before_held_out_faces_had_a_name_is_taken(
    data: Path, runs: tuple[Path, Path], tmp_path: Path
) -> None:
    changed(runs[0], held_out=None)
    assert main([*map(str, runs), "--data", str(data), "--out", str(tmp_path / "soup")]) == 0


@pytest.mark.expects_errors
def test_another_network_is_not_mixed(
    data: Path, runs: tuple[Path, Path], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    changed(runs[1], preset=PRESETS["tiny"].as_dict() | {"architecture": "resnet18_w32"})
    assert main([*map(str, runs), "--data", str(data), "--out", str(tmp_path / "soup")]) == 2
    assert "another network" in caplog.text


@pytest.mark.expects_errors
def test_an_unfinished_run_is_named(data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert main([str(tmp_path / "none"), "--data", str(data), "--out", str(tmp_path / "soup")]) == 2
    assert "not finished" in caplog.text

"""A run taken up from a model file says what the file says, and can be learned from further."""

import json
from pathlib import Path

import numpy as np
import onnx
import pytest

torch = pytest.importorskip("torch")

from torch import nn  # noqa: E402

from export.architectures import Shipped, build  # noqa: E402
from export.from_onnx import _values, fill, main, unfold  # noqa: E402
from export.presets import PRESETS  # noqa: E402
from export.to_onnx import _write  # noqa: E402
from export.to_onnx import main as to_onnx  # noqa: E402
from export.train import train  # noqa: E402


@pytest.fixture
def shipped(data: Path, tmp_path: Path) -> Path:
    """A model file with its card, of a short run."""
    train(PRESETS["tiny"], data, tmp_path / "run", 0, "cpu")
    (tmp_path / "model").mkdir()
    assert export(data, tmp_path) == 0
    return tmp_path / "model" / "m.onnx"


def export(data: Path, folder: Path, weights: str = "float32", run: str = "run") -> int:
    options = ["--data", str(data), "--out", str(folder / "model" / "m.onnx"), "--id", "m", "--weights", weights]
    return to_onnx([str(folder / run), *options])


def taken(model: Path, data: Path, out: Path) -> int:
    return main([str(model), "--data", str(data), "--out", str(out)])


@pytest.mark.parametrize("weights", ["float32", "float16"])
def test_a_run_taken_from_a_file_makes_the_same_file_again(
    shipped: Path, data: Path, tmp_path: Path, weights: str
) -> None:
    assert export(data, tmp_path, weights) == 0
    card = json.loads(shipped.with_suffix(".json").read_text())
    assert taken(shipped, data, tmp_path / "again") == 0
    recipe = json.loads((tmp_path / "again" / "recipe.json").read_text())
    before = json.loads((tmp_path / "run" / "recipe.json").read_text())
    assert recipe["taken_from"] == {key: card[key] for key in ("id", "version", "sha256")}
    same = ("preset", "labels", "mean", "std", "class_prior", "seed", "hold_out_share", "held_out", "faces")
    assert {key: recipe[key] for key in same} == {key: before[key] for key in same}

    old, new = (build("resnet18_w16", 8).eval() for _ in range(2))
    for network, run in ((old, "run"), (new, "again")):
        network.load_state_dict(torch.load(tmp_path / run / "weights.pt", weights_only=True)["model"])
    faces = torch.randn(16, 1, 48, 48, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        assert torch.allclose(old(faces), new(faces), atol=1e-3 if weights == "float32" else 2e-2)


def test_it_can_be_learned_from_further(shipped: Path, data: Path, tmp_path: Path) -> None:
    assert taken(shipped, data, tmp_path / "again") == 0
    train(PRESETS["tiny"], data, tmp_path / "further", 0, "cpu", start=tmp_path / "again")
    recipe = json.loads((tmp_path / "further" / "recipe.json").read_text())
    assert recipe["started_from"]["taken_from"]["id"] == "m"
    assert export(data, tmp_path, run="further") == 0


def moved(network: nn.Module) -> None:
    """As if it had learned: nothing is as it was drawn, and batch normalisation does something."""
    generator = torch.Generator().manual_seed(1)
    for name, value in network.state_dict().items():
        if name.endswith("running_var"):
            value.copy_(0.5 + torch.rand(value.shape, generator=generator))
        elif value.is_floating_point() and value.ndim <= 1:
            value.add_(0.3 * torch.randn(value.shape, generator=generator))


@pytest.mark.parametrize("name", ["fisa", "resnet18_w32", "alexnet", "vgg19_w32", "blend"])
def test_every_network_is_filled_and_says_the_same_while_it_learns(name: str, tmp_path: Path) -> None:
    torch.manual_seed(0)
    network = build(name, 7).eval()
    moved(network)
    faces = torch.randn(96, 1, 48, 48, generator=torch.Generator().manual_seed(2))
    path = tmp_path / "m.onnx"
    _write(Shipped(network, 1.0).eval(), {"id": "m", "name": "M"}, path, 48)
    again = build(name, 7)
    fill(again, onnx.load(str(path)))
    with torch.no_grad():
        said = network(faces)
        assert torch.allclose(again.eval()(faces), said, atol=1e-3)
        unfold(again, faces)
        assert torch.allclose(again.eval()(faces), said, atol=1e-2)
        # In batches that look like those faces, learning begins at the same place.
        for part in again.modules():
            if isinstance(part, nn.Dropout):
                part.p = 0.0
        both = torch.cat([faces, faces.flip(3)])
        assert torch.allclose(again.train()(both), network(both), atol=0.05 * float(said.std()))
    for ours, drawn in zip(again.modules(), build(name, 7).modules(), strict=True):
        if isinstance(ours, nn.Conv2d) and ours.bias is None:
            assert 0.35 < float(ours.weight.detach().std() / drawn.weight.detach().std()) < 0.65


def test_eight_bits_become_numbers_again() -> None:
    whole = np.array([[[[-3]]], [[[5]]]], np.int8)
    scale, zero = np.array([0.5, 0.25], np.float32), np.array([0, 1], np.int8)
    constants = [onnx.numpy_helper.from_array(a, n) for a, n in ((whole, "w"), (scale, "s"), (zero, "z"))]
    node = onnx.helper.make_node("DequantizeLinear", ["w", "s", "z"], ["out"], axis=0)
    graph = onnx.helper.make_graph([node], "g", [], [], constants)
    values = _values(onnx.helper.make_model(graph))
    assert values["out"].flatten().tolist() == [-1.5, 1.0]


@pytest.mark.expects_errors
def test_what_cannot_be_taken_up_says_so(
    shipped: Path, data: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    out = tmp_path / "again"
    card = shipped.with_suffix(".json")
    content = json.loads(card.read_text())

    card.write_text(json.dumps(content | {"architecture": "deep_emotion"}))
    assert taken(shipped, data, out) == 2
    assert "Only these can be taken up" in caplog.text

    # Other faces than those that were there.
    card.write_text(json.dumps(content | {"training": content["training"] | {"held_out": "others"}}))
    assert taken(shipped, data, out) == 2
    assert "other faces were held out" in caplog.text

    # The card of another network.
    wider = content["training"] | {"preset": content["training"]["preset"] | {"architecture": "alexnet"}}
    card.write_text(json.dumps(content | {"training": wider}))
    assert taken(shipped, data, out) == 2
    assert "was not found in the file" in caplog.text

    # A scaling that is not the file's.
    other = content["training"] | {"offsets": content["training"]["offsets"][::-1]}
    card.write_text(json.dumps(content | {"training": other}))
    assert taken(shipped, data, out) == 2
    assert "does not say what the file says" in caplog.text

    card.unlink()
    assert taken(shipped, data, out) == 2
    assert "the card says how m.onnx was trained" in caplog.text
    assert not out.exists()

"""Reading an ONNX file without running it."""

import json
from pathlib import Path

import pytest

from fer_desktop import paths
from fer_desktop.onnx_file import OnnxError, read
from tests import odd_models
from tests.tiny_model import recipe, write_model


def test_a_usual_model(tmp_path: Path) -> None:
    found = read(write_model(tmp_path / "m.onnx").read_bytes())
    assert (found.ir_version, found.opsets, found.parameters) == (8, {"": 13}, 48 * 48 * 3)
    assert found.operators == {("", "Flatten"), ("", "MatMul"), ("", "Softmax")}
    assert json.loads(found.metadata["fer_recipe"]) == recipe()
    assert (found.external, found.unfilled, found.functions) == ([], [], set())


@pytest.mark.parametrize("path", paths.installed_models(), ids=lambda path: path.stem)
def test_the_shipped_models(path: Path) -> None:
    found = read(path.read_bytes())
    assert found.opsets[""] >= 13
    assert found.parameters > 10_000
    assert (found.external, found.unfilled) == ([], [])
    assert {domain for domain, _ in found.operators} <= {"", "com.microsoft"}


def test_the_graph_may_be_left_aside(tmp_path: Path) -> None:
    found = read(write_model(tmp_path / "m.onnx").read_bytes(), graph=False)
    assert "fer_recipe" in found.metadata
    assert not found.operators


def test_weights_elsewhere_are_named(tmp_path: Path) -> None:
    path = write_model(tmp_path / "m.onnx", external="../../etc/passwd")
    assert read(path.read_bytes()).external == ["../../etc/passwd"]


def test_what_hides_in_a_loop_is_seen() -> None:
    found = read(odd_models.endless_loop())
    assert ("", "Loop") in found.operators
    assert ("", "Identity") in found.operators  # in its body


def test_weights_that_claim_more_than_there_is() -> None:
    assert read(odd_models.gigantic_weight()).unfilled == ["weights"]


@pytest.mark.parametrize(
    "content", [b"", b"hello world, this is text", bytes(100), b"\x08\x08", b"\x3a\xff\xff\xff\x7f"]
)
def test_what_is_no_model_is_an_error(content: bytes) -> None:
    with pytest.raises(OnnxError):
        read(content)


def test_every_cut_is_read_or_refused_and_nothing_else_happens(tmp_path: Path) -> None:
    content = write_model(tmp_path / "m.onnx").read_bytes()
    whole = 0
    for end in [*range(300), *range(len(content) - 1200, len(content), 7)]:
        try:
            read(content[:end])
            whole += 1
        except OnnxError:
            pass
    assert whole < 10  # cut exactly between two parts


def test_every_turned_bit_is_read_or_refused(tmp_path: Path) -> None:
    content = write_model(tmp_path / "m.onnx").read_bytes()
    places = [*range(150), *range(len(content) - 900, len(content))]
    for place in places:
        changed = bytearray(content)
        changed[place] ^= 1 << place % 8
        try:
            read(bytes(changed))
        except OnnxError:
            continue


def test_graphs_within_graphs_have_an_end() -> None:
    with pytest.raises(OnnxError, match="nests"):
        read(odd_models.nested(depth=50))
    assert read(odd_models.nested(depth=5)).operators

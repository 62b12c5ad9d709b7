"""Reading an ONNX file without running it."""

import json
from pathlib import Path

import pytest

from fer_desktop import onnx_file, paths
from fer_desktop.onnx_file import OnnxError, content_of, read
from tests import odd_models
from tests.tiny_model import _message, _node, _number, _text, recipe, write_model


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


ELSEWHERE = _number(1, 3) + _number(2, 1) + _message(13, _text(1, "location") + _text(2, "../../etc/passwd"))
"""A tensor whose numbers are in another file."""

NODE = _node("Hidden", ["a"], "b")
HOLDER = _node("Constant", [], "c")


def of_graph(content: bytes, after: bytes = b"") -> bytes:
    return _number(1, 8) + _message(7, content) + _message(8, _text(1, "") + _number(2, 13)) + after


def of_attribute(content: bytes) -> bytes:
    return of_graph(_message(1, HOLDER + _message(5, _text(1, "value") + content)))


PLACES = {
    "a weight": of_graph(_message(5, ELSEWHERE)),
    "a sparse weight's values": of_graph(_message(15, _message(1, ELSEWHERE))),
    "a sparse weight's places": of_graph(_message(15, _message(2, ELSEWHERE))),
    "a setting": of_attribute(_message(5, ELSEWHERE)),
    "one of a setting's tensors": of_attribute(_message(10, _text(8, "first")) + _message(10, ELSEWHERE)),
    "a sparse setting": of_attribute(_message(22, _message(1, ELSEWHERE))),
    "one of a setting's sparse tensors": of_attribute(_message(23, _message(2, ELSEWHERE))),
    "a graph within": of_attribute(_message(6, _message(5, ELSEWHERE))),
    "one of the graphs within": of_attribute(_message(11, b"") + _message(11, _message(5, ELSEWHERE))),
    "a function": of_graph(b"", _message(25, _message(7, HOLDER + _message(5, _message(5, ELSEWHERE))))),
}


@pytest.mark.parametrize("place", PLACES)
def test_weights_elsewhere_are_found_wherever_they_hide(place: str) -> None:
    assert read(PLACES[place]).external == ["../../etc/passwd"]


def test_a_weight_that_is_elsewhere_without_a_place_is_named() -> None:
    assert read(of_graph(_message(5, _number(1, 3) + _text(8, "lost") + _number(14, 1)))).external == ["lost"]
    assert read(of_graph(_message(5, _number(1, 3) + _text(8, "here") + _number(14, 0)))).external == []


@pytest.mark.parametrize(
    "content",
    [
        of_attribute(_message(6, _message(1, NODE))),
        of_attribute(_message(11, b"") + _message(11, _message(1, NODE))),
        of_graph(b"", _message(25, _message(7, NODE))),
    ],
    ids=["a graph within", "one of the graphs within", "a function"],
)
def test_operators_are_found_wherever_they_hide(content: bytes) -> None:
    assert ("", "Hidden") in read(content).operators


def test_weights_that_claim_more_than_there_is() -> None:
    assert read(odd_models.gigantic_weight()).unfilled == ["weights"]


@pytest.mark.parametrize(("numbers", "unfilled"), [(24, []), (25, ["w"])])
def test_a_byte_holds_two_numbers_at_most(numbers: int, unfilled: list[str]) -> None:
    weight = odd_models.floats("w", [numbers], [1.0, 2.0, 3.0])
    assert read(of_graph(_message(5, weight))).unfilled == unfilled


@pytest.mark.parametrize("sizes", [[-1], [2, 1 << 63], [1] * (onnx_file.MOST_AXES + 1)], ids=["-1", "2**63", "33 axes"])
def test_shapes_that_no_weight_can_have_are_refused(sizes: list[int]) -> None:
    weight = b"".join(_number(1, size % (1 << 64)) for size in sizes) + _number(2, 1) + _text(8, "w")
    with pytest.raises(OnnxError, match="impossible shape"):
        read(of_graph(_message(5, weight)))
    packed = _message(1, b"".join(_number(1, size % (1 << 64))[1:] for size in sizes))
    with pytest.raises(OnnxError, match="impossible shape"):
        read(of_graph(_message(5, packed + _number(2, 1) + _text(8, "w"))))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(bytes(1001))
    monkeypatch.setattr(onnx_file, "LARGEST_BYTES", 1001)
    assert len(content_of(path)) == 1001
    monkeypatch.setattr(onnx_file, "LARGEST_BYTES", 1000)
    with pytest.raises(OSError, match="larger than"):
        content_of(path)


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

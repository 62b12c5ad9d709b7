"""ONNX models that mean harm, or are just wrong; written byte by byte like those of `tests.tiny_model`."""

import json
import struct
from collections.abc import Sequence

from tests.tiny_model import _message, _node, _number, _text, _value, recipe

LABELS = ("neutral", "happiness", "surprise")
FLOAT, INT64, BOOL, FLOAT16 = 1, 7, 9, 10
"""ONNX's numbers of types."""

ENDLESS = 2**62


def model(
    nodes: Sequence[bytes],
    weights: Sequence[bytes] = (),
    opset: int = 13,
    raw: dict | None = None,
    shape: Sequence[int | str] = ("n", 1, 48, 48),
    kind: int = FLOAT,
) -> bytes:
    """A model from ``faces``, of this shape and kind, to ``probabilities`` (n, 3), with its recipe."""
    graph = b"".join(
        [
            *(_message(1, node) for node in nodes),
            _text(2, "odd"),
            *(_message(5, weight) for weight in weights),
            _message(11, _value("faces", shape, kind)),
            _message(12, _value("probabilities", [shape[0], len(LABELS)])),
        ]
    )
    entry = _message(14, _text(1, "fer_recipe") + _text(2, json.dumps(raw or recipe(LABELS))))
    return _number(1, 8) + _message(7, graph) + _message(8, _text(1, "") + _number(2, opset)) + entry


def floats(name: str, sizes: Sequence[int], values: Sequence[float]) -> bytes:
    """A weight that says it has these sizes, and holds these values."""
    head = b"".join(_number(1, size) for size in sizes) + _number(2, 1) + _text(8, name)
    return head + _message(9, struct.pack(f"<{len(values)}f", *values))


def integers(name: str, values: Sequence[int], sizes: Sequence[int] | None = None, kind: int = INT64) -> bytes:
    sizes = [len(values)] if sizes is None else sizes
    head = b"".join(_number(1, size) for size in sizes) + _number(2, kind) + _text(8, name)
    return head + _message(9, struct.pack(f"<{len(values)}{'q' if kind == INT64 else '?'}", *values))


def with_graph(kind: str, inputs: Sequence[str], output: str, body: bytes) -> bytes:
    """A node whose attribute ``body`` is a graph."""
    attribute = _text(1, "body") + _message(6, body) + _number(20, 5)
    return _node(kind, inputs, output) + _message(5, attribute)


def _typed(name: str, kind: int, sizes: Sequence[int] = ()) -> bytes:
    """A value of a graph within a graph."""
    form = b"".join(_message(1, _number(1, size)) for size in sizes)
    return _text(1, name) + _message(2, _message(1, _number(1, kind) + _message(2, form)))


def _reading(source: str = "faces") -> list[bytes]:
    """The nodes of an honest little model."""
    return [
        _node("Flatten", [source], "flat", axis=1),
        _node("ReduceMean", ["flat"], "mean", axes=[1], keepdims=1),
        _node("MatMul", ["mean", "weights"], "scores"),
        _node("Softmax", ["scores"], "probabilities", axis=1),
    ]


WEIGHTS = floats("weights", [1, 3], [1.0, 0.0, -1.0])


def honest() -> bytes:
    return model(_reading(), [WEIGHTS])


def one_by_one(faces: int = 1) -> bytes:
    """Takes exactly so many faces at once."""
    return model(_reading(), [WEIGHTS], shape=(faces, 1, 48, 48))


def half_precision() -> bytes:
    """Takes faces in float16."""
    return model([_node("Cast", ["faces"], "wide", to=FLOAT), *_reading("wide")], [WEIGHTS], kind=FLOAT16)


def channels_last() -> bytes:
    """Takes colour faces (n, 32, 48, 3), red, green and blue side by side, and answers with the strongest."""
    nodes = [
        _node("ReduceMean", ["faces"], "colours", axes=[1, 2], keepdims=0),
        _node("Softmax", ["colours"], "probabilities", axis=1),
    ]
    faces = {"width": 48, "height": 32, "colour": "rgb", "range": [0, 9], "layout": "nhwc"}
    return model(nodes, raw=recipe(("red", "green", "blue"), input=faces), shape=("n", 32, 48, 3))


def endless_loop() -> bytes:
    """Counts to 2**62 before it reads the face."""
    body = b"".join(
        [
            _message(1, _node("Identity", ["going"], "still_going")),
            _message(1, _node("Add", ["sum", "sum"], "next")),
            _text(2, "body"),
            _message(11, _typed("step", INT64)),
            _message(11, _typed("going", BOOL)),
            _message(11, _typed("sum", 1, [1])),
            _message(12, _typed("still_going", BOOL)),
            _message(12, _typed("next", 1, [1])),
        ]
    )
    first = [
        _node("ReduceMean", ["faces"], "all", axes=[0, 1, 2, 3], keepdims=0),
        _node("Reshape", ["all", "one"], "start"),
        with_graph("Loop", ["count", "true", "start"], "end", body),
        _node("Add", ["faces", "end"], "seen"),
    ]
    numbers = [integers("count", [ENDLESS], []), integers("true", [1], [], BOOL), integers("one", [1])]
    return model([*first, *_reading("seen")], [WEIGHTS, *numbers])


def gigantic_weight() -> bytes:
    """Says that its weight has 2**40 numbers, and holds three."""
    return model(_reading(), [floats("weights", [1 << 20, 1 << 20], [1.0, 0.0, -1.0])])


def gigantic_answer(side: int = 1 << 20) -> bytes:
    """Asks for 4 * side**2 bytes while it reads a face."""
    shape = integers("shape", [side, side])
    first = [
        _node("ConstantOfShape", ["shape"], "huge"),
        _node("ReduceMax", ["huge"], "zero", keepdims=0),
        _node("Add", ["faces", "zero"], "seen"),
    ]
    return model([*first, *_reading("seen")], [WEIGHTS, shape])


def not_a_number() -> bytes:
    """Answers with NaN, for dark faces only."""
    first = [_node("Log", ["faces"], "seen")]
    return model([*first, *_reading("seen")], [WEIGHTS])


def bright_is_not_a_number() -> bytes:
    """Answers with NaN, for bright faces only, which no trial asks it about."""
    first = [_node("Sub", ["limit", "faces"], "under"), _node("Log", ["under"], "seen")]
    return model([*first, *_reading("seen")], [WEIGHTS, floats("limit", [1], [1.5])])


def always(answers: Sequence[float]) -> bytes:
    """Answers with these three numbers, whatever it sees."""
    nodes = [
        _node("Flatten", ["faces"], "flat", axis=1),
        _node("ReduceMean", ["flat"], "mean", axes=[1], keepdims=1),
        _node("MatMul", ["mean", "nothing"], "zeros"),
        _node("Add", ["zeros", "answers"], "probabilities"),
    ]
    return model(nodes, [floats("nothing", [1, 3], [0.0] * 3), floats("answers", [3], answers)])


def wrong_rank() -> bytes:
    """Answers with the shape (n, 1, 3)."""
    nodes = [
        _node("Flatten", ["faces"], "flat", axis=1),
        _node("ReduceMean", ["flat"], "mean", axes=[1], keepdims=1),
        _node("MatMul", ["mean", "weights"], "scores"),
        _node("Softmax", ["scores"], "flat_rows", axis=1),
        _node("Unsqueeze", ["flat_rows", "axis"], "probabilities"),
    ]
    return model(nodes, [WEIGHTS, integers("axis", [1])])


def depends_on_others() -> bytes:
    """Reads the mean of all faces that it is given."""
    first = [
        _node("ReduceMean", ["faces"], "mean_face", axes=[0], keepdims=1),
        _node("Add", ["faces", "mean_face"], "seen"),
    ]
    return model([*first, *_reading("seen")], [floats("weights", [1, 3], [5.0, 0.0, -5.0])])


def foreign_operator() -> bytes:
    """Wants an operator that only a library of its maker brings."""
    nodes = _reading()
    nodes[0] = nodes[0] + _text(7, "com.maker")
    return model(nodes, [WEIGHTS])


def unknown_operator() -> bytes:
    nodes = _reading()
    nodes[0] = _node("Flattenize", ["faces"], "flat", axis=1)
    return model(nodes, [WEIGHTS])


def of_the_future() -> bytes:
    return model(_reading(), [WEIGHTS], opset=999)


def without_labels() -> bytes:
    return model(_reading(), [WEIGHTS], raw=recipe([], class_prior={}))


def other_labels() -> bytes:
    return model(_reading(), [WEIGHTS], raw=recipe(("neutral", "happiness")))


def nested(depth: int) -> bytes:
    """Graphs within graphs."""
    graph = _message(1, _node("Identity", ["a"], "b"))
    for _ in range(depth):
        graph = _message(1, with_graph("If", ["a"], "b", graph))
    return _number(1, 8) + _message(7, graph)

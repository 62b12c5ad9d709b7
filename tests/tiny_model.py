"""Small ONNX models for tests, written byte by byte (https://onnx.ai/onnx/repo-docs/IR.html), so that no library that
makes models is needed."""

import json
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

FLOAT = 1
"""ONNX's number of the type float32."""


def recipe(labels: Sequence[str] = ("neutral", "happiness", "surprise"), side: int = 48, **changes: object) -> dict:
    """A recipe as it stands in a model's metadata."""
    whole = {
        "schema": 1,
        "id": "tiny",
        "name": "Tiny",
        "version": "1.0",
        "labels": list(labels),
        "input": {"width": side, "height": side, "colour": "grey", "mean": [0.5], "std": [0.25]},
        "crop": {
            "short_range": {"centre_x": 0.5, "centre_y": 0.57, "size": 0.85},
            "full_range": {"centre_x": 0.5, "centre_y": 0.53, "size": 0.87},
        },
        "class_prior": {label: 1 / len(labels) for label in labels},
        "training_data": "nothing",
        "accuracy": {"guess": 0.5},
        "licence": "Apache-2.0",
    }
    return {**whole, **changes}


def write_model(
    path: Path,
    weights: np.ndarray | None = None,
    *,
    metadata: Mapping[str, str] | None = None,
    input_name: str = "faces",
    channels: int = 1,
    side: int = 48,
    softmax: bool = True,
    external: str = "",
    attention: bool = False,
) -> Path:
    """A model that multiplies a face with `weights`, shape (channels * side * side, labels), and takes the softmax.

    :param metadata: key -> value; by default the recipe of a model with as many labels
    :param external: name of a file where the weights are said to be
    :param attention: with a second output, which is 1 where the face is bright, 0 where it is dark, shape (n, 6, 6)
    """
    if weights is None:
        weights = by_brightness(channels * side * side, 3)
    if metadata is None:
        names = ("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt")
        metadata = {"fer_recipe": json.dumps(recipe(names[: weights.shape[1]], side))}
    nodes = [
        _node("Flatten", [input_name], "flat", axis=1),
        _node("MatMul", ["flat", "weights"], "scores" if softmax else "probabilities"),
    ]
    if softmax:
        nodes.append(_node("Softmax", ["scores"], "probabilities", axis=1))
    outputs = [_value("probabilities", ["n", weights.shape[1]])]
    if attention:
        cell = side // 6
        nodes.append(_node("AveragePool", [input_name], "cells", kernel_shape=[cell, cell], strides=[cell, cell]))
        nodes.append(_node("ReduceMean", ["cells"], "brightness", axes=[1], keepdims=0))
        nodes.append(_node("Sigmoid", ["brightness"], "attention"))
        outputs.append(_value("attention", ["n", 6, 6]))
    graph = b"".join(
        [
            *(_message(1, node) for node in nodes),
            _text(2, "tiny"),
            _message(5, _tensor("weights", weights, external)),
            _message(11, _value(input_name, ["n", channels, side, side])),
            *(_message(12, output) for output in outputs),
        ]
    )
    entries = b"".join(_message(14, _text(1, key) + _text(2, value)) for key, value in metadata.items())
    path.write_bytes(_number(1, 8) + _message(7, graph) + _message(8, _text(1, "") + _number(2, 13)) + entries)
    return path


def by_brightness(inputs: int, labels: int) -> np.ndarray:
    """Weights for which a bright face is the first label, a dark one the last."""
    return np.repeat(np.linspace(4, -4, labels, dtype=np.float32)[None], inputs, axis=0) / inputs


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _message(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, text: str) -> bytes:
    return _message(field, text.encode())


def _node(kind: str, inputs: Sequence[str], output: str, **attributes: int | Sequence[int]) -> bytes:
    settings = [
        _text(1, name) + _number(3, value) + _number(20, 2)
        if isinstance(value, int)
        else _text(1, name) + b"".join(_number(8, one) for one in value) + _number(20, 7)
        for name, value in attributes.items()
    ]
    return b"".join(
        [*(_text(1, name) for name in inputs), _text(2, output), _text(4, kind), *(_message(5, s) for s in settings)]
    )


def _tensor(name: str, values: np.ndarray, external: str) -> bytes:
    head = b"".join(_number(1, size) for size in values.shape) + _number(2, FLOAT) + _text(8, name)
    if external:
        return head + _message(13, _text(1, "location") + _text(2, external)) + _number(14, 1)
    return head + _message(9, struct.pack(f"<{values.size}f", *values.ravel().tolist()))


def _value(name: str, shape: Sequence[int | str], kind: int = FLOAT) -> bytes:
    sizes = (_text(2, size) if isinstance(size, str) else _number(1, size) for size in shape)
    form = b"".join(_message(1, size) for size in sizes)
    return _text(1, name) + _message(2, _message(1, _number(1, kind) + _message(2, form)))

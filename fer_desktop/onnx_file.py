"""What stands in an ONNX file, read without running anything of it.

A small reader of the protocol-buffer form (onnx/onnx.proto of the ONNX project): enough to tell what a model asks for,
so that it can be refused before a runtime sees it. It believes no length and no count that the file states.
"""

import errno
import math
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fer_desktop.words import translate

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
"""Wire types."""

LARGEST_BYTES = 300_000_000
"""Of a model file."""

DEEPEST = 20
"""Graphs within graphs (bodies of loops and conditions)."""

MOST_FIELDS = 3_000_000
"""Of the file as a whole: bounds the time. The largest usual models have some 100,000."""

MOST_AXES = 32

EXTERNAL = 1
"""TensorProto.data_location."""

STRINGS = 8
"""TensorProto.data_type of text, whose size says nothing."""


class OnnxError(ValueError):
    """Not a whole ONNX file; the text completes the sentence "The model can't be used: ..."."""


@dataclass(slots=True)
class OnnxFile:
    """What a model asks for."""

    ir_version: int = 0
    opsets: dict[str, int] = field(default_factory=dict)
    """Domain ("" is ONNX's own) -> version."""
    operators: set[tuple[str, str]] = field(default_factory=set)
    """(domain, name) of all that is computed, also within loops, conditions and functions."""
    functions: set[str] = field(default_factory=set)
    """Domains of the functions that the file itself brings."""
    metadata: dict[str, str] = field(default_factory=dict)
    parameters: int = 0
    """How many numbers its weights are, one tensor of the outer graph like another."""
    external: list[str] = field(default_factory=list)
    """Where weights are said to be that are not in the file."""
    unfilled: list[str] = field(default_factory=list)
    """Weights that claim more numbers than the file holds for them."""


def too_large() -> str:
    return translate("Models", "it is larger than {size} MB").format(size=f"{LARGEST_BYTES / 1e6:.0f}")


def content_of(path: Path) -> bytes:
    """A model file's bytes; never of a pipe or a device, which may have no end.

    :raises OSError: it can't be read, or is too large for a model
    """
    if not path.is_dir() and not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, translate("Models", "it is no ordinary file"), str(path))
    if path.stat().st_size > LARGEST_BYTES:
        raise OSError(errno.EFBIG, too_large(), str(path))
    return path.read_bytes()


def read(content: bytes, graph: bool = True) -> OnnxFile:
    """
    :param graph: also look into the graph; otherwise only at versions and metadata, which is quick
    :raises OnnxError: it is no whole ONNX file
    """
    reader = _Reader()
    try:
        reader.model(memoryview(content), graph)
    except UnicodeDecodeError as error:
        raise OnnxError(translate("Models", "a name in it is damaged")) from error
    if not reader.seen_graph:
        raise OnnxError(translate("Models", "it holds no graph"))
    return reader.found


class _Reader:
    def __init__(self) -> None:
        self.found = OnnxFile()
        self.seen_graph = False
        self._fields = 0

    def model(self, data: memoryview, graph: bool) -> None:
        for number, value in self._read(data):
            if number == 1:
                self.found.ir_version = _integer(value)
            elif number == 7:
                self.seen_graph = True
                if graph:
                    self._graph(_part(value), 0)
            elif number == 8:
                entry = dict(self._read(_part(value)))
                self.found.opsets[_text(entry.get(1, b""))] = _integer(entry.get(2, 0))
            elif number == 14:
                entry = dict(self._read(_part(value)))
                self.found.metadata[_text(entry.get(1, b""))] = _text(entry.get(2, b""))
            elif number == 20:
                raise OnnxError(translate("Models", "it is made for training, not for reading"))
            elif number == 25 and graph:
                self._function(_part(value))

    def _function(self, data: memoryview) -> None:
        for number, value in self._read(data):
            if number == 7:
                self._node(_part(value), 0)
            elif number == 10:
                self.found.functions.add(_text(value))

    def _graph(self, data: memoryview, depth: int) -> None:
        if depth > DEEPEST:
            raise OnnxError(translate("Models", "it nests more than {most} graphs").format(most=DEEPEST))
        for number, value in self._read(data):
            if number == 1:
                self._node(_part(value), depth)
            elif number == 5:
                elements = self._tensor(_part(value))
                self.found.parameters += elements if depth == 0 else 0
            elif number == 15:
                self._sparse(_part(value))

    def _node(self, data: memoryview, depth: int) -> None:
        kind, domain = "", ""
        for number, value in self._read(data):
            if number == 4:
                kind = _text(value)
            elif number == 7:
                domain = _text(value)
            elif number == 5:
                self._attribute(_part(value), depth)
        self.found.operators.add((domain, kind))

    def _attribute(self, data: memoryview, depth: int) -> None:
        for number, value in self._read(data):
            if number in (5, 10):
                self._tensor(_part(value))
            elif number in (6, 11):
                self._graph(_part(value), depth + 1)
            elif number in (22, 23):
                self._sparse(_part(value))

    def _sparse(self, data: memoryview) -> None:
        for number, value in self._read(data):
            if number in (1, 2):
                self._tensor(_part(value))

    def _tensor(self, data: memoryview) -> int:
        """How many numbers it says it holds."""
        sizes: list[int] = []
        kind, held, name, places = 0, 0, "", []
        for number, value in self._read(data):
            if number == 1:
                sizes += [_integer(value)] if isinstance(value, int) else list(self._varints(value))
            elif number == 2:
                kind = _integer(value)
            elif number == 8:
                name = _text(value)
            elif number == 13:
                entry = dict(self._read(_part(value)))
                if _text(entry.get(1, b"")) == "location":
                    places.append(_text(entry.get(2, b"")))
            elif number == 14 and value == EXTERNAL:
                places.append("")
            elif number in (4, 5, 7, 9, 10, 11):
                held += len(value) if isinstance(value, memoryview) else 8
        if places:
            self.found.external.append(next((place for place in places if place), name))
        if len(sizes) > MOST_AXES or any(size >= 1 << 63 for size in sizes):
            raise OnnxError(translate("Models", "a weight in it has an impossible shape"))
        elements = math.prod(sizes)
        # No type packs more than two numbers into a byte.
        if kind != STRINGS and not places and elements > 2 * held:
            self.found.unfilled.append(name)
        return elements

    def _varints(self, data: memoryview) -> Iterator[int]:
        at = 0
        while at < len(data):
            value, at = _varint(data, at)
            self._count()
            yield value

    def _read(self, data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
        """(field number, value) of a message: an integer, or the bytes of everything else."""
        at = 0
        while at < len(data):
            self._count()
            key, at = _varint(data, at)
            number, wire = key >> 3, key & 7
            if number == 0:
                raise _damaged()
            if wire == VARINT:
                value, at = _varint(data, at)
                yield number, value
                continue
            if wire == BYTES:
                length, at = _varint(data, at)
            elif wire in (FIXED32, FIXED64):
                length = 4 if wire == FIXED32 else 8
            else:
                raise _damaged()
            if length > len(data) - at:
                raise _cut_off()
            yield number, data[at : at + length]
            at += length

    def _count(self) -> None:
        self._fields += 1
        if self._fields > MOST_FIELDS:
            raise OnnxError(translate("Models", "it has too many parts"))


def _damaged() -> OnnxError:
    return OnnxError(translate("Models", "it is damaged"))


def _cut_off() -> OnnxError:
    return OnnxError(translate("Models", "it is damaged, or a part of it is missing"))


def _varint(data: memoryview, at: int) -> tuple[int, int]:
    value = 0
    for shift in range(0, 70, 7):
        if at >= len(data):
            raise _cut_off()
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & 0xFFFF_FFFF_FFFF_FFFF, at
    raise _damaged()


def _part(value: int | memoryview) -> memoryview:
    if isinstance(value, int):
        raise _damaged()
    return value


def _integer(value: int | memoryview) -> int:
    if not isinstance(value, int):
        raise _damaged()
    return value


def _text(value: int | memoryview | bytes) -> str:
    if isinstance(value, int):
        raise _damaged()
    return bytes(value).decode()

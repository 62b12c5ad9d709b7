"""Writes a Matroska file of JPEG pictures, each with its own time. It can be played at every moment while it grows.

The form is that of RFC 9559, as much of it as one track without sound needs. docs/decisions/0022 says why there is a
writer of our own.
"""

import logging
import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from fer_desktop.analysis.files import fresh

log = logging.getLogger(__name__)

CLUSTER_MS = 1000
"""Pictures of so long stand together; one can jump to the first of them."""

FIRST_GUESS_NS = 33_333_333
"""Time between two pictures, as long as the average is not known."""

UNKNOWN = b"\x01" + 7 * b"\xff"
"""A size that says: until the end of the file, or until the next cluster."""

SEEK_ROOM = 64
"""Bytes kept free for the place of the index."""

SEGMENT, SEEK_HEAD, INFO, TRACKS, CLUSTER, CUES = (
    bytes.fromhex(text) for text in ("18538067", "114D9B74", "1549A966", "1654AE6B", "1F43B675", "1C53BB6B")
)


class MkvWriter:
    """Not thread-safe. After an error the file ends with the last whole picture."""

    def __init__(self, path: Path, width: int, height: int) -> None:
        """:raises OSError: it can't be written"""
        head, self._places = _head(width, height)
        fresh(path).close()
        self._open(path)
        self._write(head)

    def _open(self, path: Path) -> None:
        self._file = path.open("r+b", buffering=0)
        self._end = 0
        self._cluster: tuple[int, int] | None = None
        """(where the present cluster begins, its time in ms)"""
        self._clusters: list[tuple[int, int]] = []
        self.frames = 0
        self.last_ms = 0
        """Time of the last picture."""

    def add(self, time_ms: int, jpeg: bytes) -> None:
        """A picture; later than the one before.

        :raises OSError: the disk is full, say
        """
        if self._cluster is None or time_ms - self._cluster[1] >= CLUSTER_MS:
            self._close_cluster()
            begin = self._end
            self._write(CLUSTER + UNKNOWN + _element("E7", struct.pack(">Q", time_ms)))
            self._cluster = (begin, time_ms)
            self._clusters.append(self._cluster)
        block = b"\x81" + struct.pack(">hB", time_ms - self._cluster[1], 0x80) + jpeg
        self._write(_element("A3", block))
        self.frames += 1
        self.last_ms = time_ms

    def sync(self) -> None:
        """Have it on the disk.

        :raises OSError: it can't be
        """
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Write the index, the length and the average rate. The file can be played without, too.

        :raises OSError: they can't be written; the file is closed all the same
        """
        try:
            self._close_cluster()
            self._cluster = None
            between_ns = round(1e6 * self.last_ms / (self.frames - 1)) if self.frames > 1 else FIRST_GUESS_NS
            index = self._end
            points = b"".join(
                _element("BB", _element("B3", _uint(time)) + _element("B7", _element("F7", b"\x01") + _cue(at)))
                for at, time in ((at - self._places["segment"], time) for at, time in self._clusters)
            )
            if self._clusters:
                self._write(CUES + _size(len(points)) + points)
                self._patch("seek", _seek_head(index - self._places["segment"]))
            self._patch("duration", _element("4489", struct.pack(">d", self.last_ms + between_ns / 1e6)))
            self._patch("between", _element("23E383", struct.pack(">Q", between_ns)))
            self._patch("size", _size(self._end - self._places["segment"]))
            self.sync()
        finally:
            self._file.close()

    def abandon(self) -> None:
        """Close it as it is."""
        with suppress(OSError):
            self._file.close()

    # --- inside ---

    def _close_cluster(self) -> None:
        if self._cluster is not None:
            begin = self._cluster[0]
            self._file.seek(begin + len(CLUSTER))
            self._file.write(_size(self._end - begin - len(CLUSTER) - 8))

    def _patch(self, name: str, content: bytes) -> None:
        self._file.seek(self._places[name])
        self._file.write(content)

    def _write(self, content: bytes) -> None:
        """All of it at the end, or nothing."""
        self._file.seek(self._end)
        view = memoryview(content)
        try:
            while view:
                view = view[self._file.write(view) :]
        except OSError:
            with suppress(OSError):
                self._file.truncate(self._end)
            raise
        self._end += len(content)


def repair(path: Path) -> tuple[int, int]:
    """Put a file in order that a killed program left: the torn picture at its end is cut off, the index is written.

    :returns: (number of pictures, time of the last one in ms)
    :raises OSError: it can't be read or written
    :raises ValueError: it is not such a file
    """
    with path.open("rb") as file:
        start = file.read(4096)
    if not start.startswith(bytes.fromhex("1A45DFA3")):
        raise ValueError("not a recording")
    head, places = _head(*_size_in(start))
    writer = MkvWriter.__new__(MkvWriter)
    writer._places = places
    writer._open(path)
    try:
        length = path.stat().st_size
        writer._end = len(head)
        for kind, begin, end, time_ms in _blocks(path, len(head), length):
            if kind == "cluster":
                writer._cluster = (begin, time_ms)
                writer._clusters.append(writer._cluster)
            else:
                writer.frames += 1
                writer.last_ms = time_ms
            writer._end = end
        writer._file.truncate(writer._end)
        frames, last_ms = writer.frames, writer.last_ms
    except BaseException:
        writer.abandon()
        raise
    writer.close()
    return frames, last_ms


def _blocks(path: Path, begin: int, length: int) -> Iterator[tuple[str, int, int, int]]:
    """What is whole in a file: ("cluster" or "picture", where it begins, where it ends, its time in ms)."""
    with path.open("rb") as file:
        at, cluster_ms = begin, 0
        opening = len(CLUSTER) + 8 + 17
        while at < length:
            file.seek(at)
            head = file.read(opening)
            if head.startswith(CLUSTER) and len(head) == opening and head[12:13] == b"\xe7":
                cluster_ms = struct.unpack(">Q", head[21:29])[0]
                # Counted only with a picture in it: an empty one is cut off.
                picture = _picture(file, at + opening, length)
                if picture is None:
                    return
                yield "cluster", at, at + opening, cluster_ms
                at += opening
                continue
            picture = _picture(file, at, length)
            if picture is None:
                return
            end, ahead_ms = picture
            yield "picture", at, end, cluster_ms + ahead_ms
            at = end


def _picture(file: object, at: int, length: int) -> tuple[int, int] | None:
    """(where it ends, its time after the cluster's in ms); None where no whole one stands."""
    file.seek(at)  # type: ignore[attr-defined]
    head = file.read(13)  # type: ignore[attr-defined]
    if len(head) < 13 or head[0] != 0xA3 or head[1] != 0x01 or head[9] != 0x81:
        return None
    size = int.from_bytes(head[2:9], "big")
    end = at + 9 + size
    return (end, struct.unpack(">h", head[10:12])[0]) if end <= length else None


def _head(width: int, height: int) -> tuple[bytes, dict[str, int]]:
    """What stands before the first cluster; and where in it what is not known yet goes."""
    ebml = b"".join(
        _element(name, value)
        for name, value in (
            ("4286", b"\x01"),
            ("42F7", b"\x01"),
            ("42F2", b"\x04"),
            ("42F3", b"\x08"),
            ("4282", b"matroska"),
            ("4287", b"\x04"),
            ("4285", b"\x02"),
        )
    )
    start = _element("1A45DFA3", ebml) + SEGMENT
    places = {"size": len(start), "segment": len(start) + 8, "seek": len(start) + 8}
    out = start + UNKNOWN + _void(SEEK_ROOM)
    scale = _element("2AD7B1", _uint(1_000_000))
    duration = _void(2 + 8 + 8)
    names = _element("4D80", b"FER Desktop") + _element("5741", b"FER Desktop")
    info = scale + duration + names
    places["duration"] = len(out) + len(INFO) + 8 + len(scale)
    out += INFO + _size(len(info)) + info
    before = _element("D7", b"\x01") + _element("73C5", b"\x01") + _element("83", b"\x01") + _element("9C", b"\x00")
    before += _element("86", b"V_MJPEG")
    between = _element("23E383", struct.pack(">Q", FIRST_GUESS_NS))
    video = _element("E0", _element("B0", struct.pack(">I", width)) + _element("BA", struct.pack(">I", height)))
    entry = before + between + video
    places["between"] = len(out) + len(TRACKS) + 8 + 1 + 8 + len(before)
    track = _element("AE", entry)
    return out + TRACKS + _size(len(track)) + track, places


def _size_in(start: bytes) -> tuple[int, int]:
    """Width and height that stand in the head of a file of ours.

    :raises ValueError: there is no such head
    """
    marks = b"\xb0\x01" + 6 * b"\0" + b"\x04", b"\xba\x01" + 6 * b"\0" + b"\x04"
    places = [start.find(mark) for mark in marks]
    if min(places) < 0:
        raise ValueError("not a recording")
    width, height = (struct.unpack(">I", start[at + 9 : at + 13])[0] for at in places)
    return width, height


def _seek_head(position: int) -> bytes:
    """Where the index is, and nothing in the rest of the room."""
    seek = _element("4DBB", _element("53AB", CUES) + _element("53AC", struct.pack(">Q", position)))
    head = SEEK_HEAD + _size(len(seek)) + seek
    return head + _void(SEEK_ROOM - len(head))


def _cue(position: int) -> bytes:
    return _element("F1", struct.pack(">Q", position))


def _element(name: str, content: bytes) -> bytes:
    return bytes.fromhex(name) + _size(len(content)) + content


def _void(length: int) -> bytes:
    """An element of `length` bytes (9 at least) that means nothing."""
    return b"\xec" + _size(length - 9) + bytes(length - 9)


def _size(length: int) -> bytes:
    """Always eight bytes, so that it can be changed in its place."""
    return b"\x01" + length.to_bytes(7, "big")


def _uint(value: int) -> bytes:
    return value.to_bytes(max(1, (value.bit_length() + 7) // 8), "big")

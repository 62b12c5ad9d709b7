"""``results.csv``: one line for each face in each frame. A kill loses at most its last second."""

import csv
import errno
import io
import logging
import math
import time
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import numpy as np

from fer_desktop.analysis.files import fresh, opened, sync, told
from fer_desktop.numbers import counted
from fer_desktop.session_records import Row, SessionError, Table
from fer_desktop.words import translate

log = logging.getLogger(__name__)

RESULTS = "results.csv"

BEFORE = ("file", "frame", "time_s", "face_id", "left", "top", "right", "bottom", "detection_score")
AFTER = ("label", "sure", "model_id", "model_sha256")
PREFIX = "p_"
"""Columns: `BEFORE`, then one for each label with this before its name, then `AFTER`."""

FLUSH_S = 0.5
"""Rows older than this are on the disk."""

BLOCK_BYTES = 1 << 20
"""Read at once. No line is longer."""

MOST_TORN_BYTES = 64 << 20
"""So much without a line's end was never written by us, not even when the power went."""

MOST_ROWS = 8_000_000
"""More are not read into a table: a face at 30 frames a second for three days, and some 700 MB."""

MOST_LABELS = 100


def columns(labels: Sequence[str]) -> tuple[str, ...]:
    """Names of the columns, in order."""
    return (*BEFORE, *(PREFIX + label for label in labels), *AFTER)


def printable(name: str) -> str:
    """A name as it may stand in one line of a text file: what cannot be shown becomes “�”."""
    # Half characters, which names on Linux may have, can't be written as UTF-8.
    unseen = "\x7f\x85\u2028\u2029"
    return "".join("\ufffd" if c < " " or c in unseen or "\ud800" <= c <= "\udfff" else c for c in name)


def cells(row: Row) -> list[str]:
    """The row as it stands in the file: numbers with as many digits as it takes to read the same number again."""
    numbers = (row.left, row.top, row.right, row.bottom, row.detection_score, *row.probabilities)
    return [
        printable(row.file),
        str(row.frame),
        repr(float(row.time_s)),
        str(row.face_id),
        *(repr(float(number)) for number in numbers),
        printable(row.label),
        "true" if row.sure else "false",
        printable(row.model_id),
        row.model_sha256,
    ]


class CsvWriter:
    """Writes ``results.csv`` line by line. Not thread-safe."""

    def __init__(self, path: Path, labels: Sequence[str], file: IO[bytes] | None = None) -> None:
        """
        :param file: to write into instead of a new file at `path`: for going on after rows that are there already
        :raises SessionError: it can't be written
        """
        self._path = path
        self._text = io.StringIO(newline="")
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._flushed_s = time.monotonic()
        self._dirty = False
        with told(path):
            self._file = file or fresh(path)
        if file is None:
            try:
                self._csv.writerow(columns(labels))
                self._send()
                self.flush()
            except BaseException:
                # Windows takes away no file that is open.
                with suppress(OSError):
                    self._file.close()
                raise

    def write(self, rows: Iterable[Row]) -> None:
        """The rows of one frame; call it for frames without a face, too: it keeps to `FLUSH_S`.

        :raises SessionError: the disk is full, say
        """
        for row in rows:
            self._csv.writerow(cells(row))
        self._send()
        if self._dirty and time.monotonic() - self._flushed_s >= FLUSH_S:
            self.flush()

    def flush(self) -> None:
        """Have everything on the disk now.

        :raises SessionError: it can't be
        """
        with told(self._path):
            sync(self._file)
        self._flushed_s = time.monotonic()
        self._dirty = False

    def close(self) -> None:
        """:raises SessionError: the last rows can't be written; the file is closed all the same"""
        try:
            if not self._file.closed:
                self.flush()
        finally:
            with told(self._path):
                self._file.close()

    def _send(self) -> None:
        text = self._text.getvalue()
        if not text:
            return
        self._text.seek(0)
        self._text.truncate()
        with told(self._path):
            self._file.write(text.encode("utf-8"))
        self._dirty = True

    def __enter__(self) -> "CsvWriter":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def whole_lines(file: IO[bytes]) -> Iterator[bytes]:
    """The lines of a file in pieces of at most about `BLOCK_BYTES`, each piece ending with a line's end.

    What comes after the last line's end is left out: it was being written when the power went.

    :raises ValueError: a line is longer than any row
    """
    rest = b""
    while block := file.read(BLOCK_BYTES):
        block = rest + block
        cut = block.rfind(b"\n") + 1
        if not cut and len(block) > BLOCK_BYTES:
            raise ValueError("it holds a line that is too long")
        rest = block[cut:]
        if cut:
            yield block[:cut]


def whole_bytes(path: Path) -> int:
    """How long the file is up to the end of its last whole line.

    :raises OSError: it can't be read, or its end is nothing that we wrote
    """
    with path.open("rb") as file:
        size = end = file.seek(0, io.SEEK_END)
        while end:
            if size - end > MOST_TORN_BYTES:
                raise OSError(errno.EINVAL, translate("Sessions", "its end is no text"), str(path))
            start = max(0, end - BLOCK_BYTES)
            file.seek(start)
            place = file.read(end - start).rfind(b"\n")
            if place >= 0:
                return start + place + 1
            end = start
    return 0


def read_labels(path: Path) -> tuple[str, ...]:
    """The labels that the file has probabilities of.

    :raises SessionError: it is not such a file
    """
    with told(path, "read"), opened(path) as file:
        head = file.readline(BLOCK_BYTES)
    return _labels(path, head)


def _labels(path: Path, head: bytes) -> tuple[str, ...]:
    """:raises SessionError: this is not the first line of our results"""
    text = head.decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r\n")
    try:
        names = next(csv.reader([text]), [])
    except csv.Error:
        names = []
    labels = tuple(name.removeprefix(PREFIX) for name in names if name.startswith(PREFIX))
    if tuple(names) != columns(labels) or not 1 < len(labels) <= MOST_LABELS or len(set(labels)) != len(labels):
        message = translate(
            "Sessions", "“{name}” does not begin with the columns of FER Desktop's results. Choose another file."
        )
        raise SessionError(message.format(name=path.name), text[:200])
    return labels


def read_rows(path: Path) -> Iterator[Row]:
    """The rows one after the other, in bounded memory.

    :raises SessionError: the file can't be read, or is not one of ours
    """
    with told(path, "read"), opened(path) as file:
        labels = _labels(path, file.readline(BLOCK_BYTES))
        number = 1
        try:
            for piece in whole_lines(file):
                for line in csv.reader(io.StringIO(piece.decode("utf-8"), newline="")):
                    number += 1
                    yield _row(line, len(labels))
        except (ValueError, csv.Error) as error:
            raise _damaged(path, number, error) from error


def _row(line: Sequence[str], labels: int) -> Row:
    """:raises ValueError: it is none"""
    if len(line) != len(BEFORE) + labels + len(AFTER):
        raise ValueError(f"{len(line)} columns")
    numbers = [float(text) for text in line[4 : len(BEFORE) + labels]]
    time_s = float(line[2])
    if not math.isfinite(sum(numbers, time_s)):
        raise ValueError("a number that is none")
    label, sure, model_id, sha256 = line[-len(AFTER) :]
    left, top, right, bottom, score, *probabilities = numbers
    frame, face_id = int(line[1]), int(line[3])
    if frame < 0 or face_id < 0:
        raise ValueError("a negative number")
    return Row(
        line[0], frame, time_s, face_id, left, top, right, bottom, score, tuple(probabilities), label,
        sure == "true", model_id, sha256,
    )  # fmt: skip


def read_table(path: Path, with_files: bool = False) -> Table:
    """All rows as columns, sorted by frame; some 80 bytes of memory a row.

    :param with_files: read the names of the files as well: for sets of photos
    :raises SessionError: the file can't be read, is not one of ours, or has more than `MOST_ROWS` rows
    """
    with told(path, "read"), opened(path) as file:
        labels = _labels(path, file.readline(BLOCK_BYTES))
        columns_ = _Columns(len(labels))
        files: dict[int, str] = {}
        try:
            for piece in whole_lines(file):
                columns_.add(piece)
                if with_files:
                    for line in csv.reader(io.StringIO(piece.decode("utf-8"), newline="")):
                        files.setdefault(int(line[1]), line[0])
                if len(columns_) > MOST_ROWS:
                    raise SessionError(_too_many_rows(path))
        except (ValueError, OverflowError, IndexError, csv.Error) as error:
            raise _damaged(path, len(columns_) + 2, error) from error
        size = file.tell()
    with told(path, "read"):
        torn = whole_bytes(path) < size
    return columns_.table(labels, files, torn)


class _Columns:
    """Collects pieces of the file as arrays that grow without a second copy."""

    def __init__(self, labels: int) -> None:
        self._labels = labels
        self._wanted = tuple(range(1, len(BEFORE) + labels))
        self._frame, self._time, self._face = array("q"), array("d"), array("i")
        self._rest = array("f")
        """Box, score and probabilities: 5 + labels numbers a row."""

    def __len__(self) -> int:
        return len(self._frame)

    def add(self, piece: bytes) -> None:
        """:raises ValueError: these are no rows"""
        text = piece.decode("utf-8")
        values = np.loadtxt(
            io.StringIO(text, newline=""),
            np.float64,
            comments=None,
            delimiter=",",
            quotechar='"',
            usecols=self._wanted,
            ndmin=2,
        )
        if len(values) != text.count("\n"):
            raise ValueError("an empty line")
        if not np.isfinite(values).all():
            raise ValueError("a number that is none")
        frame, face = values[:, 0], values[:, 2]
        if (frame < 0).any() or (frame > 2**53).any() or (face < 0).any() or (face >= 2**31).any():
            raise ValueError("a number out of range")
        shares = values[:, 8:]
        if (shares < 0).any() or (shares > 1 + 1e-6).any():
            raise ValueError("a probability out of range")
        if (np.abs(values[:, 3:8]) > 1e6).any():
            raise ValueError("a position out of range")
        self._frame.frombytes(frame.astype(np.int64).tobytes())
        self._time.frombytes(np.ascontiguousarray(values[:, 1]).tobytes())
        self._face.frombytes(face.astype(np.int32).tobytes())
        self._rest.frombytes(values[:, 3:].astype(np.float32).tobytes())

    def table(self, labels: tuple[str, ...], files: dict[int, str], torn: bool) -> Table:
        frame = np.frombuffer(self._frame, np.int64)
        time_s, face = np.frombuffer(self._time, np.float64), np.frombuffer(self._face, np.int32)
        rest = np.frombuffer(self._rest, np.float32).reshape(-1, 5 + self._labels)
        if (np.diff(frame) < 0).any():
            # Somebody sorted the file in another way.
            order = np.argsort(frame, kind="stable")
            frame, time_s, face, rest = frame[order], time_s[order], face[order], rest[order]
        for column in (frame, time_s, face, rest):
            column.flags.writeable = False
        return Table(labels, frame, time_s, face, rest[:, :4], rest[:, 4], rest[:, 5:], files, torn)


def _too_many_rows(path: Path) -> str:
    message = translate(
        "Sessions",
        "“{name}” has more than {most} rows, too many to show at once. Analyse a part of the recording, or fewer "
        "frames a second.",
    )
    return message.format(name=path.name, most=counted(MOST_ROWS))


def _damaged(path: Path, line: int, error: Exception) -> SessionError:
    message = translate(
        "Sessions",
        "“{name}” is damaged near line {line}. Analyse the file again, or take a copy of it from before.",
    )
    return SessionError(message.format(name=path.name, line=counted(line)), str(error))

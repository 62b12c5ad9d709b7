"""``.left-out``: the faces that an analysis followed but gave no row, because they were too small.

The tracker's ids depend on every face that it ever saw. Where work on a video goes on after an interruption it is shown
all of them again: those in ``results.csv``, and these. The file goes away when the work is done.
"""

import heapq
import math
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import IO

from fer_desktop.analysis.files import fresh, opened, sync, told
from fer_desktop.analysis.results import whole_lines
from fer_desktop.records import Box, Detection
from fer_desktop.session_records import Row, SessionError

LEFT_OUT = ".left-out"


@dataclass(frozen=True, slots=True)
class Followed:
    """A face in a frame, as far as the tracker looks at it."""

    frame: int
    time_s: float
    face_id: int
    detection: Detection
    place: int | None = None
    """Where it stood among all faces of its frame, which the ids of new faces depend on; None for one with a row, whose
    place is what the others leave."""


class LeftOutWriter:
    """Writes the file. Not thread-safe."""

    def __init__(self, folder: Path, whole_bytes: int = 0) -> None:
        """
        :param whole_bytes: so much of a file that is there stays; 0 = a new one
        :raises SessionError: it can't be written
        """
        self._path = folder / LEFT_OUT
        with told(self._path):
            self._file = self._reopened(whole_bytes) if whole_bytes else fresh(self._path)

    def _reopened(self, whole_bytes: int) -> IO[bytes]:
        file = self._path.open("r+b")
        file.truncate(whole_bytes)
        file.seek(whole_bytes)
        return file

    def write(self, face: Followed) -> None:
        """:raises SessionError: the disk is full, say"""
        box = face.detection.box
        numbers = (face.time_s, box.left, box.top, box.right, box.bottom, face.detection.score)
        # As many digits as it takes to read the same number again.
        texts = [str(face.frame), str(face.face_id), str(face.place), *(repr(float(number)) for number in numbers)]
        with told(self._path):
            self._file.write((",".join(texts) + "\n").encode("ascii"))

    def flush(self) -> None:
        """Have everything on the disk now.

        :raises SessionError: it can't be
        """
        with told(self._path):
            sync(self._file)

    def close(self, done: bool) -> None:
        """:param done: nobody will go on from here: the file goes away"""
        with suppress(OSError):
            self._file.close()
        if done:
            discard(self._path.parent)


def discard(folder: Path) -> None:
    """Take the file away where there is one: it is of no use to the work that begins, or is done."""
    with suppress(OSError):
        (folder / LEFT_OUT).unlink()


def read(folder: Path) -> Iterator[Followed]:
    """The faces in the file, one after the other, in bounded memory.

    :raises SessionError: it is not there, or damaged
    """
    path = folder / LEFT_OUT
    if path.is_symlink():
        raise SessionError(f"“{path.name}” is a link.")
    with told(path, "read"), opened(path) as file:
        try:
            for piece in whole_lines(file):
                for line in piece.decode("ascii").splitlines():
                    yield _face(line)
        except ValueError as error:
            raise SessionError(f"“{path.name}” is damaged.", str(error)) from error


def _face(line: str) -> Followed:
    """:raises ValueError: it is none"""
    frame, face_id, place, *rest = line.split(",")
    time_s, left, top, right, bottom, score = map(float, rest)
    if not math.isfinite(time_s + left + top + right + bottom + score) or int(frame) < 0 or int(place) < 0:
        raise ValueError("a number that is none")
    detection = Detection(Box(left, top, right, bottom), score, None, "")
    return Followed(int(frame), time_s, int(face_id), detection, int(place))


def of_row(row: Row) -> Followed:
    """The face of a row."""
    detection = Detection(row.box, row.detection_score, None, "")
    return Followed(row.frame, row.time_s, row.face_id, detection)


def by_frame(rows: Iterator[Followed], others: Iterator[Followed]) -> Iterator[tuple[int, list[Followed]]]:
    """All faces of each frame in the order in which they were found.

    :param rows: those with a row, and `others` those without: both in the order of their frames
    :raises SessionError: they do not fit together
    """
    before = -1
    for frame, faces in groupby(heapq.merge(rows, others, key=lambda face: face.frame), key=lambda face: face.frame):
        if frame <= before:
            raise SessionError("The rows are in another order.")
        before = frame
        yield frame, _in_place(list(faces))


def _in_place(faces: Sequence[Followed]) -> list[Followed]:
    """:raises SessionError: there are too few of them"""
    found = [face for face in faces if face.place is None]
    for face in faces:
        if face.place is None:
            continue
        if face.place > len(found):
            raise SessionError("Rows are missing.")
        found.insert(face.place, face)
    return found

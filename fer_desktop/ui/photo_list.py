"""The photos that are open, as a model for the filmstrip. Made for many thousands: rows are small, views draw few."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import numpy as np
from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QStringListModel,
    Qt,
)
from PySide6.QtGui import QImage

from fer_desktop.numbers import figure
from fer_desktop.records import FrameResult
from fer_desktop.words import translate

AnyIndex = QModelIndex | QPersistentModelIndex

STRIP_PX = QSize(256, 160)
"""Thumbnails are kept no larger than this: twice what is drawn, for sharp screens."""

DECODED = 300
"""So many thumbnails are kept ready to draw; the others are kept compressed (some 6 kB each)."""


class State(Enum):
    """Where a photo is on its way."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    FAILED = "failed"


@dataclass(slots=True)
class Row:
    """A photo in the list."""

    path: Path
    state: State = State.WAITING
    faces: int = 0
    message: str = ""
    """Why it failed, in a sentence."""
    packed: bytes = b""
    """Its thumbnail as JPEG; empty: none yet."""


ROW_ROLE = Qt.ItemDataRole.UserRole
"""The `Row` itself."""


class PhotoList(QStringListModel):
    """Photos in their order, what is known of each, and counts kept up to date.

    A QStringListModel (of empty texts), because views ask it for its length once a row while they lay thousands of rows
    out, which takes long when Python answers.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[str, int] = {}  # by text: the hash of a Path takes long the first time
        self._thumbnails: dict[int, QImage] = {}
        self._next = 0
        self.done = 0
        self.failed = 0
        self.faces = 0

    def set_paths(self, paths: Iterable[Path]) -> None:
        """Other photos; each path once."""
        by_text = {str(path): path for path in paths}
        self._rows = [Row(path) for path in by_text.values()]
        self._places = dict(zip(by_text, range(len(by_text)), strict=True))
        self._forget()
        self.setStringList([""] * len(self._rows))

    def start_again(self) -> None:
        """All photos wait again: another model will look at them. Thumbnails stay."""
        for row in self._rows:
            row.state, row.faces, row.message = State.WAITING, 0, ""
        thumbnails = self._thumbnails
        self._forget()
        self._thumbnails = thumbnails
        self._tell(0, len(self._rows) - 1)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{row.path}\n{state_text(row)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.path.name}, {state_text(row)}"
        return super().data(index, role)

    # --- what the page asks ---

    def finished(self) -> int:
        """Photos that are done or failed."""
        return self.done + self.failed

    def row(self, place: int) -> Row:
        return self._rows[place]

    def place(self, path: Path | None) -> int:
        """Where `path` stands; -1: nowhere."""
        return self._places.get(str(path), -1) if path is not None else -1

    def paths(self) -> list[Path]:
        return [row.path for row in self._rows]

    def unfinished(self) -> list[Path]:
        """Photos that nothing is known of yet, in order."""
        return [row.path for row in self._rows if row.state in (State.WAITING, State.WORKING)]

    def saveable(self) -> list[Path]:
        """Photos that did not fail, in order."""
        return [row.path for row in self._rows if row.state is not State.FAILED]

    def next_waiting(self) -> int:
        """The first photo that nothing is known of yet; -1: none."""
        while self._next < len(self._rows) and self._rows[self._next].state in (State.DONE, State.FAILED):
            self._next += 1
        return self._next if self._next < len(self._rows) else -1

    def thumbnail(self, place: int) -> QImage | None:
        """A small picture of the photo; None while there is none."""
        image = self._thumbnails.pop(place, None)
        packed = self._rows[place].packed
        if image is None and packed:
            image = QImage.fromData(packed)
        if image is not None:
            self._thumbnails[place] = image  # at the end: used last
            while len(self._thumbnails) > DECODED:
                del self._thumbnails[next(iter(self._thumbnails))]
        return image

    # --- what becomes known ---

    def set_result(self, path: Path, result: FrameResult) -> None:
        """`path` is done."""
        place = self._places[str(path)]
        row = self._rows[place]
        self._uncount(row)
        row.state, row.faces, row.message = State.DONE, len(result.faces), ""
        self.done += 1
        self.faces += row.faces
        if not row.packed and result.thumbnail is not None:
            row.packed = packed(result.thumbnail)
        self._tell(place, place)

    def set_failed(self, path: Path, message: str) -> None:
        """`path` could not be read."""
        place = self._places[str(path)]
        row = self._rows[place]
        self._uncount(row)
        row.state, row.faces, row.message = State.FAILED, 0, message
        self.failed += 1
        self._tell(place, place)

    def set_working(self, place: int) -> None:
        """This one is being looked at now."""
        if place >= 0 and self._rows[place].state is State.WAITING:
            self._rows[place].state = State.WORKING
            self._tell(place, place)

    def _uncount(self, row: Row) -> None:
        if row.state is State.DONE:
            self.done -= 1
            self.faces -= row.faces
        elif row.state is State.FAILED:
            self.failed -= 1

    def _forget(self) -> None:
        self._thumbnails = {}
        self._next = self.done = self.failed = self.faces = 0

    def _tell(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first), self.index(last))


def state_text(row: Row) -> str:
    """What is known of a photo, in words."""
    if row.state is State.FAILED:
        return row.message
    if row.state is State.DONE:
        return faces_text(row.faces)
    return translate("PhotoList", "Analysing…") if row.state is State.WORKING else translate("PhotoList", "Waiting")


def faces_text(count: int) -> str:
    """ "No face", "1 face", "5 faces"."""
    if count == 0:
        return translate("PhotoList", "No face")
    if count == 1:
        return translate("PhotoList", "1 face")
    return translate("PhotoList", "{count} faces").format(count=figure(count))


def packed(pixels: np.ndarray) -> bytes:
    """A thumbnail as JPEG.

    :param pixels: uint8 RGB, shape (h, w, 3)
    """
    pixels = np.ascontiguousarray(pixels)
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    if width > STRIP_PX.width() or height > STRIP_PX.height():
        image = image.scaled(STRIP_PX, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPG", 85):  # type: ignore[call-overload]
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(store.data())


def common_folder(paths: Sequence[Path]) -> Path | None:
    """The folder that all of `paths` lie in directly; None when there are several."""
    if not paths:
        return None
    # By text: ten thousand times Path.parent would hold the window up.
    folder = os.path.dirname(paths[0])
    return Path(folder) if all(os.path.dirname(str(path)) == folder for path in paths) else None

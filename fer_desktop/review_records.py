"""What the window is told about a session that is looked at."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fer_desktop.records import Frame
from fer_desktop.session_records import Session, Table
from fer_desktop.tracks import Prepared


@dataclass(frozen=True, slots=True, eq=False)
class SessionOpened:
    """A session was read; its picture may follow."""

    number: int
    """Of the opening: what belongs to an earlier one comes too late."""
    folder: Path
    session: Session
    table: Table
    writable: bool = True
    """False: somebody is still writing it, so nothing can be said about it yet."""
    prepared: Prepared | None = None
    """What would take the window a moment; None: it finds it itself."""
    recovered: bool = False
    """It had been left open by a program that was killed, and was put in order just now."""


@dataclass(frozen=True, slots=True)
class SessionRefused:
    """A session can't be read."""

    number: int
    folder: Path
    message: str
    """A sentence."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PictureFound:
    """The file that was analysed is there and unchanged: shots follow."""

    number: int
    path: Path


@dataclass(frozen=True, slots=True)
class PictureMissing:
    """There is no picture to show: the file is gone, or it is another one by now."""

    number: int
    title: str
    message: str
    """A sentence."""


@dataclass(frozen=True, slots=True, eq=False)
class Shot:
    """A picture of the session's source."""

    number: int
    frame: Frame
    """Of a video with its time; of a set of photos with the photo's number."""
    levels: tuple[np.ndarray, ...]
    """See `fer_desktop.records.FrameResult`."""


@dataclass(frozen=True, slots=True, eq=False)
class FaceSeen:
    """A small picture of a face id."""

    number: int
    face_id: int
    pixels: np.ndarray
    """uint8 RGB, square."""

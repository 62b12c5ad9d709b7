"""Films to annotate, what draws on them, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from fer_desktop.analysis import session as folders
from fer_desktop.opencv import cv2
from fer_desktop.records import FrameResult
from fer_desktop.session_records import EVERYTHING, Choices, Counts, Source
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.rows import write_session


def plain(result: FrameResult) -> np.ndarray:
    """Draws a white square in the corner for each face."""
    picture = cv2.cvtColor(result.frame.pixels, cv2.COLOR_RGB2BGRA)
    picture[-20:, :20, :3] = 255 if result.faces else 0
    return picture


def tell(_: object) -> None:
    pass


def session_of(folder: Path, video: Path, rows: Sequence, choices: Choices = EVERYTHING) -> folders.Session:
    with VideoSource(video) as source:
        info = source.info
    described = Source(video.name, str(video), 1, 1, "ab", info.width, info.height, info.duration_s, info.frame_rate)
    counts = Counts(frames_with_face=len(rows), rows=len(rows))
    return write_session(folder, rows, source=described, choices=choices, counts=counts, state="done")


def pictures(path: Path) -> list[tuple[float, int, bool]]:
    """(time, number, whether faces were drawn) of each frame."""
    found = []
    with VideoSource(path) as source:
        while True:
            try:
                frame = source.read()
            except Exception:
                return found
            found.append((frame.time_s, media.number_in(frame.pixels), bool(frame.pixels[-8:, 4:12].mean() > 128)))

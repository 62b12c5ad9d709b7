"""What the tests of live recordings have in common: frames with their numbers in them, and who hears how it ends."""

import threading
from pathlib import Path

import numpy as np

from fer_desktop.errors import EndOfSource
from fer_desktop.opencv import cv2
from fer_desktop.recording_records import RecordingEnded
from fer_desktop.records import Face, Frame, FrameResult
from fer_desktop.sources import VideoSource
from tests import fakes, media

PATIENCE_S = 30
UNEVEN_S = [0.0, 0.033, 0.066, 0.5, 0.52, 1.9, 1.95, 4.2, 4.21, 4.3]


def jpeg(number: int) -> bytes:
    good, packed = cv2.imencode(".jpg", cv2.cvtColor(media.numbered(number), cv2.COLOR_RGB2BGR))
    assert good
    return packed.tobytes()


def seen(path: Path) -> list[tuple[int, float]]:
    """(number in the picture, time in s) of all frames of a video."""
    found = []
    with VideoSource(path) as video:
        while True:
            try:
                frame = video.read()
            except EndOfSource:
                return found
            found.append((media.number_in(frame.pixels), round(frame.time_s, 6)))


def result(number: int, time_s: float, faces: bool = True, pixels: np.ndarray | None = None) -> FrameResult:
    reading = fakes.expression()
    found = (Face(1, fakes.detection(10 + number), reading, reading, None),) if faces else ()
    frame = Frame(media.numbered(number) if pixels is None else pixels, number, time_s)
    return FrameResult(frame, found, {}, 1, "fake")


class Ended:
    """Hears how a recording ends."""

    def __init__(self) -> None:
        self.event: RecordingEnded | None = None
        self._heard = threading.Event()

    def __call__(self, event: RecordingEnded) -> None:
        self.event = event
        self._heard.set()

    def wait(self) -> RecordingEnded:
        assert self._heard.wait(PATIENCE_S)
        assert self.event is not None
        return self.event

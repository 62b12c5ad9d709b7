"""Photos, videos and a camera for tests, made on the spot. Frames carry their number, readable after compression."""

import base64
import struct
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import numpy as np

from fer_desktop.opencv import cv2

QUARTERS = ((200, 40, 40), (40, 200, 40), (40, 40, 200), (220, 220, 220))
"""RGB of the test card's quarters: top left, top right, bottom left, bottom right."""

HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAVZtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAACJpbG9jAAAA"
    "AERAAAEAAQAAAAABegABAAAAAAAAAEEAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRtAAAAAAABAAAA1mlwcnAAAAC3"
    "aXBjbwAAAHhodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQGEAAQArQgEBA3AAAAMAkAAAAwAA"
    "AwAeoDCBBZbqSSmubgIaDAgAAAMAyAAAAwAIQGIAAQAHRAHBcrAiQAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABgAAAAQAAAABBw"
    "aXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgQIDBAAAAEltZGF0AAAAPSgBrxmAxoG8XLfqv//Lh9/zDNL20Yu0+F5UQfkXn+tB6AMOf/o3"
    "/HmIvftxsY0+0X5ZWRwND9kEad3cufA="
)
"""The test card, 96 x 64, as HEIC: no library that the tests have can write it."""

BITS = 8


def card(width: int = 96, height: int = 64) -> np.ndarray:
    """Four quarters in `QUARTERS`' colours: uint8 RGB, shape (height, width, 3)."""
    pixels = np.empty((height, width, 3), np.uint8)
    pixels[: height // 2, : width // 2], pixels[: height // 2, width // 2 :] = QUARTERS[0], QUARTERS[1]
    pixels[height // 2 :, : width // 2], pixels[height // 2 :, width // 2 :] = QUARTERS[2], QUARTERS[3]
    return pixels


def corners(pixels: np.ndarray) -> list[tuple[int, int, int]]:
    """Colours near the corners, in the order of `QUARTERS`."""
    y, x = pixels.shape[0] // 8, pixels.shape[1] // 8
    return [tuple(int(v) for v in pixels[row, column]) for row in (y, -y - 1) for column in (x, -x - 1)]


def numbered(number: int, width: int = 160, height: int = 120) -> np.ndarray:
    """A frame that shows `number` as `BITS` bars, dark for 0: uint8 RGB. The left half is reddish, the right bluish."""
    frame = np.zeros((height, width, 3), np.uint8)
    frame[:, : width // 2, 0], frame[:, width // 2 :, 2] = 120, 120
    bar = height // BITS
    for bit in range(BITS):
        frame[bit * bar : (bit + 1) * bar, :, 1] = 230 if number >> bit & 1 else 10
    return frame


def number_in(pixels: np.ndarray) -> int:
    """The number of a frame made by `numbered`, however large it is now."""
    bar = pixels.shape[0] / BITS
    middle = pixels[:, pixels.shape[1] // 4, 1].astype(int)
    return int(sum((middle[int((bit + 0.5) * bar)] > 120) << bit for bit in range(BITS)))


def write_video(path: Path, frames: Iterable[np.ndarray], rate: float = 30.0, fourcc: str = "mp4v") -> Path:
    """Encode RGB frames; ``mp4v`` for .mp4, ``MJPG`` or ``XVID`` for .avi, ``FFV1`` (lossless) for .mkv."""
    writer = None
    for frame in frames:
        if writer is None:
            size = frame.shape[1], frame.shape[0]
            writer = cv2.VideoWriter(str(path), cv2.CAP_FFMPEG, cv2.VideoWriter.fourcc(*fourcc), rate, size)
            assert writer.isOpened(), f"OpenCV has no encoder for {fourcc}"
        writer.write(cv2.cvtColor(frame, cv2.COLOR_RGB2BGR))
    assert writer is not None, "a video has at least one frame"
    writer.release()
    return path


def numbered_video(path: Path, count: int = 60, rate: float = 30.0, fourcc: str = "mp4v") -> Path:
    """A video of `numbered` frames."""
    return write_video(path, (numbered(i) for i in range(count)), rate, fourcc)


# --- changes to MP4 files as OpenCV writes them (the index comes last, so that it may grow) ---------------------------

TIMESCALE = 15360
"""Ticks a second in an MP4 that OpenCV writes at 30 frames a second."""


def set_durations(path: Path, durations_s: Sequence[float]) -> list[float]:
    """Give each frame of a 30 fps MP4 its own duration; the times at which the frames are shown, in s."""
    ticks = [round(duration * TIMESCALE) for duration in durations_s]
    data = path.read_bytes()
    at = _find(data, b"mdhd")
    assert struct.unpack(">I", data[at + 20 : at + 24])[0] == TIMESCALE
    data = data[: at + 24] + struct.pack(">I", sum(ticks)) + data[at + 28 :]
    rows = b"".join(struct.pack(">II", 1, tick) for tick in ticks)
    data = _replace(data, b"stts", struct.pack(">II", 0, len(ticks)) + rows)
    # The edit list states the old length.
    path.write_bytes(data.replace(b"edts", b"free"))
    return [sum(ticks[:i]) / TIMESCALE for i in range(len(ticks))]


def set_rotation(path: Path, degrees: int) -> None:
    """Have an MP4 say that it must be turned clockwise by 90, 180 or 270 degrees, as telephones do."""
    cos, sin = {90: (0, 1), 180: (-1, 0), 270: (0, -1)}[degrees]
    data = path.read_bytes()
    at = _find(data, b"tkhd") + 8 + 40
    values = (cos << 16, sin << 16, 0, -sin << 16, cos << 16, 0, 0, 0, 1 << 30)
    path.write_bytes(data[:at] + struct.pack(">9i", *values) + data[at + 36 :])


def index_first(path: Path) -> None:
    """Move an MP4's index to the front, as for the web: such a file still plays when its end is missing."""
    data = path.read_bytes()
    start = _find(data, b"moov")
    index, rest = data[start:], data[:start]
    at = _find(rest, b"mdat")
    where = _find(index, b"stco")
    count = struct.unpack(">I", index[where + 12 : where + 16])[0]
    offsets = struct.unpack(f">{count}I", index[where + 16 : where + 16 + 4 * count])
    moved = struct.pack(f">{count}I", *(offset + len(index) for offset in offsets))
    index = index[: where + 16] + moved + index[where + 16 + 4 * count :]
    path.write_bytes(rest[:at] + index + rest[at:])


def _find(data: bytes, name: bytes) -> int:
    """Where the box begins (its size comes before its name)."""
    at = data.rindex(name) - 4 if name != b"mdat" else data.index(name) - 4
    assert at >= 0
    return at


def _replace(data: bytes, name: bytes, body: bytes) -> bytes:
    """Put another body into a box deep in the index; the boxes around it grow with it."""
    at = _find(data, name)
    old = struct.unpack(">I", data[at : at + 4])[0]
    box = struct.pack(">I", len(body) + 8) + name + body
    data = data[:at] + box + data[at + old :]
    for outer in (b"moov", b"trak", b"mdia", b"minf", b"stbl"):
        start = _find(data, outer)
        size = struct.unpack(">I", data[start : start + 4])[0] + len(box) - old
        data = data[:start] + struct.pack(">I", size) + data[start + 4 :]
    return data


# --- a camera ---------------------------------------------------------------------------------------------------------


class FakeCapture:
    """Stands in for a camera at `fer_desktop.live.Capture`: frames made by `numbered`, in time.

    :param stall_after: after so many frames each look waits for `stall_s` and gives nothing
    :param fail_after: after so many frames each look fails at once, as after unplugging
    :param repeat_after: after so many frames the last one comes again and again
    """

    def __init__(
        self,
        fps: float = 100.0,
        stall_after: int | None = None,
        fail_after: int | None = None,
        repeat_after: int | None = None,
        opens: bool = True,
        picture: Callable[[int], np.ndarray] = numbered,
        stall_s: float = 0.2,
    ) -> None:
        self.fps, self.opens, self.picture, self.stall_s = fps, opens, picture, stall_s
        self.stall_after, self.fail_after, self.repeat_after = stall_after, fail_after, repeat_after
        self.count = 0
        self.released = threading.Event()

    def isOpened(self) -> bool:
        return self.opens

    def grab(self) -> bool:
        if self.fail_after is not None and self.count >= self.fail_after:
            return False
        if self.stall_after is not None and self.count >= self.stall_after:
            time.sleep(self.stall_s)
            return False
        time.sleep(1 / self.fps)
        self.count += 1
        return True

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        number = self.count - 1 if self.repeat_after is None else min(self.count - 1, self.repeat_after)
        return True, cv2.cvtColor(self.picture(number), cv2.COLOR_RGB2BGR)

    def get(self, prop: int, /) -> float:
        return 0.0

    def release(self) -> None:
        self.released.set()

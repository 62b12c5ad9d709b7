"""HEIC photos -> pixels: `fer_desktop.heif_file` finds the HEVC pictures, OpenCV's FFmpeg decodes them, like videos."""

import io
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from fer_desktop.heif_file import HeifError, HeifPicture, Turn
from fer_desktop.opencv import cv2

THREADS = 2
"""Tiles decoded at a time."""


def decode(picture: HeifPicture) -> np.ndarray:
    """The photo, turned as it says: uint8 RGB, shape (h, w, 3); with opacity RGBA, shape (h, w, 4).

    :raises HeifError: it is damaged
    """
    pixels = _turned(_whole(picture), picture.turns)
    if picture.alpha is None:
        return np.ascontiguousarray(pixels)
    alpha = _turned(_whole(picture.alpha)[..., 1], picture.alpha.turns)
    if alpha.shape != pixels.shape[:2]:
        alpha = cv2.resize(np.ascontiguousarray(alpha), pixels.shape[1::-1])
    return np.dstack([pixels, alpha])


def _whole(picture: HeifPicture) -> np.ndarray:
    """The tiles put together: RGB."""
    expected = (picture.tile_height, picture.tile_width, 3)
    canvas = np.empty((picture.height, picture.width, 3), np.uint8)

    def put(number: int) -> None:
        tile = _decoded(picture.tiles[number])
        if tile.shape != expected:
            raise HeifError(f"tile {number}: {tile.shape} instead of {expected}")
        row, column = divmod(number, picture.columns)
        top, left = row * picture.tile_height, column * picture.tile_width
        part = canvas[top : top + picture.tile_height, left : left + picture.tile_width]
        part[:] = tile[: part.shape[0], : part.shape[1], ::-1]

    with ThreadPoolExecutor(min(THREADS, len(picture.tiles))) as pool:
        list(pool.map(put, range(len(picture.tiles))))
    return canvas


def _decoded(stream: bytes) -> np.ndarray:
    """A picture of HEVC: BGR."""
    # Let go of without its method release, which crashes here: it lets go of the BytesIO while another thread may run
    # Python (OpenCV 4.13 to 5.0).
    capture = cv2.VideoCapture(io.BytesIO(stream), cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
    try:
        good, pixels = capture.read() if capture.isOpened() else (False, None)
    except cv2.error as error:
        raise HeifError(f"a tile can't be decoded: {error}") from error
    if not good or pixels is None:
        raise HeifError("a tile can't be decoded")
    return pixels


def _turned(pixels: np.ndarray, turns: tuple[Turn, ...]) -> np.ndarray:
    for turn in turns:
        if turn.kind == "irot":
            pixels = np.rot90(pixels, turn.numbers[0])
        elif turn.kind == "imir":
            pixels = pixels[::-1] if turn.numbers[0] == 0 else pixels[:, ::-1]
        else:
            pixels = _cut(pixels, turn.numbers)
    return pixels


def _cut(pixels: np.ndarray, clap: tuple[int, ...]) -> np.ndarray:
    """The clean aperture (ISO/IEC 14496-12, 12.1.4.1); all of it where that makes no sense.

    :param clap: width, height, horizontal and vertical offset of the middle, each as a numerator and a denominator
    """
    if not all(clap[1::2]):
        return pixels
    width, height, right, down = (clap[n] / clap[n + 1] for n in (0, 2, 4, 6))
    left = round(right + (pixels.shape[1] - width) / 2)
    top = round(down + (pixels.shape[0] - height) / 2)
    cut = pixels[max(0, top) : round(top + height), max(0, left) : round(left + width)]
    return cut if cut.size and left >= 0 and top >= 0 else pixels

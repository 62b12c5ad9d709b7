"""The numbers of frames by their times. What is decoded is tested with `fer_desktop.sources`."""

from pathlib import Path

import numpy as np
import pytest

from fer_desktop.errors import EndOfSource
from fer_desktop.opencv import cv2
from fer_desktop.video_decoder import Numbers, VideoDecoder
from tests.media import numbered_video


def counted(numbers: Numbers, times: list[float]) -> list[int]:
    return [numbers.begin(times[0]), *(numbers.go_on(time_s) for time_s in times[1:])]


def test_what_was_read_through_is_known_by_its_time() -> None:
    numbers = Numbers(5.0)
    assert counted(numbers, [0.0, 0.02, 0.04, 0.06]) == [0, 1, 2, 3]
    assert counted(numbers, [0.04, 0.06, 3.0]) == [2, 3, 4]
    assert numbers.begin(3.0 + 1e-9) == 4


@pytest.mark.parametrize("time_s", [0.5, 1.0, 9.0])
def test_what_was_jumped_to_is_estimated_and_not_kept(time_s: float) -> None:
    numbers = Numbers(5.0)
    counted(numbers, [0.0, 0.02, 0.04, 0.06])
    assert counted(numbers, [time_s, time_s + 0.1]) == [max(4, round(5 * time_s)), max(4, round(5 * time_s)) + 1]
    whole = [0.02 * i for i in range(30)] + [time_s + 0.3, time_s + 0.4]
    assert counted(numbers, whole) == list(range(32))
    assert numbers.begin(time_s + 0.4) == 31


def test_between_two_that_are_known() -> None:
    # A frame that was damaged when the file was read through, and not when it was jumped to.
    numbers = Numbers(30.0)
    counted(numbers, [0.0, 0.1, 0.3])
    assert counted(numbers, [0.2, 0.3, 0.4]) == [2, 3, 4]
    assert counted(numbers, [0.0, 0.1, 0.3, 0.5]) == [0, 1, 2, 3]


def test_decodes_nothing_once_stopped(tmp_path: Path) -> None:
    decoder = VideoDecoder(numbered_video(tmp_path / "a.mp4", 5))
    assert (decoder.time_s, decoder.index) == (None, -1)
    assert (decoder.grab(), decoder.index) == (0.0, 0)
    decoder.stop()
    with pytest.raises(EndOfSource):
        decoder.grab()
    decoder.release()


class Saying:
    """A capture of a file, as if the file said something else of itself: a property -> its values, one after the other
    with each frame."""

    def __init__(self, capture: cv2.VideoCapture, **says: list[float]) -> None:
        self._capture, self._says = capture, {getattr(cv2, name): values for name, values in says.items()}
        self._grabbed = 0

    def get(self, prop: int) -> float:
        values = self._says.get(prop)
        return self._capture.get(prop) if values is None else values[max(0, self._grabbed - 1) % len(values)]

    def grab(self) -> bool:
        self._grabbed += 1
        return self._capture.grab()

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        return self._capture.retrieve()

    def release(self) -> None:
        self._capture.release()


def decoder_of(path: Path, monkeypatch: pytest.MonkeyPatch, **says: list[float]) -> VideoDecoder:
    opened = VideoDecoder._open
    monkeypatch.setattr(VideoDecoder, "_open", lambda self: Saying(opened(self), **says))
    return VideoDecoder(path)


def test_times_rise_also_where_the_file_s_own_stand_still_or_go_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip = numbered_video(tmp_path / "a.mp4", 6, rate=25)
    decoder = decoder_of(clip, monkeypatch, CAP_PROP_POS_MSEC=[0, 100, 100, 100, 20, 500])
    found = [(decoder.grab(), decoder.index) for _ in range(6)]
    decoder.release()
    assert [index for _, index in found] == list(range(6))
    assert [time_s for time_s, _ in found] == pytest.approx([0, 0.1, 0.14, 0.18, 0.22, 0.5])


@pytest.mark.parametrize(
    ("pixel", "turned", "size"),
    [
        ((4, 3), 0, (213, 120)),
        ((4, 3), 180, (213, 120)),
        ((4, 3), 90, (160, 160)),
        ((4, 3), 270, (160, 160)),
        ((1, 2), 0, (80, 120)),
        ((1, 1), 0, (160, 120)),
        ((0, 1), 0, (160, 120)),
        ((1, 9), 0, (160, 120)),
    ],
)
def test_pixels_become_square_also_in_turned_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pixel: tuple[int, int], turned: int, size: tuple[int, int]
) -> None:
    """The shape of a pixel is that before turning; what comes out of OpenCV, 160 x 120 here, is turned already."""
    says = {"CAP_PROP_SAR_NUM": [pixel[0]], "CAP_PROP_SAR_DEN": [pixel[1]], "CAP_PROP_ORIENTATION_META": [turned]}
    decoder = decoder_of(numbered_video(tmp_path / "a.mp4", 1), monkeypatch, **says)
    decoder.grab()
    height, width, _ = decoder.retrieve().shape
    decoder.release()
    assert (width, height) == size

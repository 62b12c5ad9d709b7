"""The numbers of frames by their times. What is decoded is tested with `fer_desktop.sources`."""

from pathlib import Path

import pytest

from fer_desktop.errors import EndOfSource
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

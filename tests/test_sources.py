"""Video files against frames whose numbers and times are known; and what all kinds of sources promise alike."""

import math
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import live_camera, sources
from fer_desktop.analysis.mkv import MkvWriter
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from fer_desktop.sources import FrameSource, VideoSource, open_live
from fer_desktop.video_decoder import VideoDecoder
from tests.media import FakeCapture, index_first, number_in, numbered, numbered_video, set_durations, set_rotation
from tests.mjpeg_server import serve


def everything(source: VideoSource) -> list[Frame]:
    frames = []
    with suppress(EndOfSource):
        while True:
            frames.append(source.read())
    return frames


@pytest.fixture(params=["video", "camera", "stream"])
def source(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FrameSource]:
    if request.param == "video":
        with VideoSource(numbered_video(tmp_path / "a.mp4")) as opened:
            yield opened
    elif request.param == "camera":
        monkeypatch.setattr(live_camera, "open_camera", lambda *_: FakeCapture())
        camera = open_live(LiveSpec(CameraSpec("Test", 0), mirror=False))
        yield camera
        camera.close()
    else:
        with serve() as server:
            stream = open_live(LiveSpec(url=server.url))
            yield stream
            stream.close()


class TestEverySource:
    """The contract of `FrameSource`."""

    def test_says_what_it_is(self, source: FrameSource) -> None:
        assert source.info.title
        assert (source.info.width, source.info.height) == (160, 120)

    def test_frames_are_rgb_and_cant_be_changed(self, source: FrameSource) -> None:
        pixels = source.read().pixels
        assert pixels.shape == (120, 160, 3)
        assert pixels.flags.c_contiguous
        assert not pixels.flags.writeable
        red, _, blue = pixels[:, 20].mean(axis=0)
        assert red > 80 > 50 > blue

    def test_times_and_numbers_rise(self, source: FrameSource) -> None:
        frames = [source.read() for _ in range(10)]
        for before, after in pairwise(frames):
            assert after.time_s > before.time_s
            assert after.index > before.index
            assert number_in(after.pixels) > number_in(before.pixels)

    def test_ends_when_closed(self, source: FrameSource) -> None:
        source.read()
        source.close()
        source.close()
        with pytest.raises(EndOfSource):
            source.read()

    def test_can_be_closed_by_another_thread(self, source: FrameSource) -> None:
        ended = threading.Event()

        def read_all() -> None:
            try:
                while True:
                    source.read()
            except EndOfSource:
                ended.set()

        reader = threading.Thread(target=read_all)
        reader.start()
        time.sleep(0.05)
        source.close()
        assert ended.wait(20.0)
        reader.join()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return numbered_video(tmp_path / "clip.mp4")


def test_gives_each_frame_once_and_in_time(clip: Path) -> None:
    with VideoSource(clip) as source:
        assert source.info == sources.SourceInfo("clip.mp4", 160, 120, 2.0, 30.0, 60)
        frames = everything(source)
        assert not source.ended_early
    assert [number_in(f.pixels) for f in frames] == [f.index for f in frames] == list(range(60))
    assert [f.time_s for f in frames] == pytest.approx([i / 30 for i in range(60)])
    assert {f.path for f in frames} == {clip}


@pytest.fixture(params=["mp4", "avi", "mkv", "variable"])
def any_clip(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, list[float]]:
    """Clips of 60 frames with key frames here and there, and the times of their frames."""
    even = [i / 30 for i in range(60)]
    if request.param == "avi":
        return numbered_video(tmp_path / "a.avi", fourcc="XVID"), even
    if request.param == "mkv":  # this container rounds to milliseconds
        return numbered_video(tmp_path / "a.mkv", fourcc="FFV1"), [round(t, 3) for t in even]
    path = numbered_video(tmp_path / "a.mp4")
    if request.param == "mp4":
        return path, even
    # Like a telephone in changing light, with a still picture for two seconds in between.
    durations = [0.02] * 15 + [0.1] * 15 + [2.0] + [1 / 60] * 14 + [1 / 24] * 15
    return path, set_durations(path, durations)


class TestSeeking:
    def test_times_are_those_of_the_file(self, any_clip: tuple[Path, list[float]]) -> None:
        path, times = any_clip
        with VideoSource(path) as source:
            assert [f.time_s for f in everything(source)] == pytest.approx(times, abs=2e-4)

    @pytest.mark.parametrize("read_before", [True, False], ids=["after reading", "fresh"])
    def test_finds_the_frame_on_screen(self, any_clip: tuple[Path, list[float]], read_before: bool) -> None:
        path, times = any_clip
        with VideoSource(path) as source:
            if read_before:
                everything(source)
            for number in (40, 0, 59, 31, 30, 29, 7, 8, 58, 1, 15, 16):
                until = times[number + 1] if number < 59 else times[number] + 0.03
                for time_s in (times[number] + 1e-3, (times[number] + until) / 2):
                    source.seek(time_s)
                    assert number_in(source.read().pixels) == number
            if read_before:
                source.seek(times[33] + 1e-3)
                assert source.read().index == 33

    def test_the_time_of_a_frame_finds_that_very_frame(self, tmp_path: Path) -> None:
        # As recordings are kept, whose times are whole milliseconds: 2.018 s is read as 2.0180000000000002 s.
        writer = MkvWriter(tmp_path / "a.mkv", 160, 120)
        times_ms = [33 * i + i % 7 for i in range(150)]
        for number, time_ms in enumerate(times_ms):
            writer.add(time_ms, cv2.imencode(".jpg", numbered(number)[..., ::-1])[1].tobytes())
        writer.close()
        with VideoSource(tmp_path / "a.mkv") as source:
            for number, time_ms in enumerate(times_ms):
                source.seek(time_ms / 1000)
                assert number_in(source.read().pixels) == number

    def test_a_jump_leaves_no_gap_in_the_numbers(self, tmp_path: Path) -> None:
        # Many frames at first, few later: by the average rate, the one that is jumped to seems to be the next.
        path = numbered_video(tmp_path / "a.mp4", 160)
        times = set_durations(path, [0.02] * 100 + [0.3] * 60)
        with VideoSource(path) as source:
            assert [source.read().index for _ in range(100)] == list(range(100))
            source.seek(times[133] + 1e-3)
            frame = source.read()
            assert number_in(frame.pixels) == 133
            assert frame.index >= 100
            source.seek(0.0)
            frames = everything(source)
            assert [f.index for f in frames] == [number_in(f.pixels) for f in frames] == list(range(160))
            assert [f.time_s for f in frames] == pytest.approx(times, abs=2e-4)
            for number in (133, 102, 159, 100, 120, 101, 3):
                source.seek(times[number] + 1e-3)
                frame = source.read()
                assert (frame.index, number_in(frame.pixels)) == (number, number)

    def test_goes_on_from_there(self, any_clip: tuple[Path, list[float]]) -> None:
        path, times = any_clip
        with VideoSource(path) as source:
            source.seek(times[28] + 1e-3)
            assert [number_in(source.read().pixels) for _ in range(6)] == [28, 29, 30, 31, 32, 33]
            source.seek(times[10] + 1e-3)
            assert source.skip() == pytest.approx(times[10], abs=2e-4)
            assert source.skip() == pytest.approx(times[11], abs=2e-4)
            assert number_in(source.read().pixels) == 12

    def test_the_frame_that_was_passed_over_first_is_that_of_the_jump(self, any_clip: tuple[Path, list[float]]) -> None:
        path, times = any_clip
        with VideoSource(path) as source:
            source.seek(times[28] + 1e-3)
            for number in (28, 29):
                time_s = source.skip()
                frame = source.passed()
                assert (frame.time_s, number_in(frame.pixels)) == (time_s, number)

    def test_few_pictures_are_made_on_the_way(self, clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Only those of the last half second: to make a large one takes longer than to decode it."""
        with VideoSource(clip) as source:
            made, retrieve = [], VideoDecoder.retrieve
            monkeypatch.setattr(VideoDecoder, "retrieve", lambda self: made.append(self.time_s) or retrieve(self))
            source.seek(1.4)
            assert number_in(source.read().pixels) == 42
        assert 0.9 <= min(made) <= max(made) == pytest.approx(1.4)

    def test_steps_back(self, any_clip: tuple[Path, list[float]]) -> None:
        path, times = any_clip
        with VideoSource(path) as source:
            source.seek(times[33] + 1e-3)
            source.read()
            seen = []
            for _ in range(5):
                source.step_back()
                seen.append(number_in(source.read().pixels))
            assert seen == [32, 31, 30, 29, 28]

    def test_steps_back_from_the_end_and_stops_at_the_start(self, clip: Path) -> None:
        with VideoSource(clip) as source:
            everything(source)
            source.step_back()
            assert number_in(source.read().pixels) == 58
            source.seek(0)
            for _ in range(2):
                assert number_in(source.read().pixels) == 0
                source.step_back()

    @pytest.mark.parametrize(("time_s", "number"), [(-5.0, 0), (1e9, 59), (math.inf, 59)])
    def test_beyond_the_ends_is_the_first_or_last_frame(self, clip: Path, time_s: float, number: int) -> None:
        with VideoSource(clip) as source:
            source.seek(time_s)
            assert number_in(source.read().pixels) == number

    def test_can_play_again_after_the_end(self, clip: Path) -> None:
        with VideoSource(clip) as source:
            for _ in range(3):
                assert len(everything(source)) == 60
                source.seek(0.0)

    def test_of_several_the_last_counts(self, clip: Path) -> None:
        with VideoSource(clip) as source:
            source.seek(1.0)
            source.seek(0.5)
            assert number_in(source.read().pixels) == 15


@pytest.mark.parametrize("degrees", [90, 180, 270])
def test_turns_as_the_file_says(clip: Path, degrees: int) -> None:
    set_rotation(clip, degrees)
    with VideoSource(clip) as source:
        frame = source.read()
        size = (160, 120) if degrees == 180 else (120, 160)
        assert (frame.width, frame.height) == (source.info.width, source.info.height) == size
        upright = np.rot90(frame.pixels, degrees // 90)  # counter-clockwise: back to how it was recorded
    assert upright[:, 20, 0].mean() > 80 > upright[:, -20, 0].mean()
    assert number_in(upright) == 0


def test_a_file_that_breaks_off_plays_until_there(clip: Path) -> None:
    index_first(clip)
    data = clip.read_bytes()
    with VideoSource(clip) as source:
        assert len(everything(source)) == 60
        assert not source.ended_early
    clip.write_bytes(data[: len(data) * 6 // 10])
    with VideoSource(clip) as source:
        frames = everything(source)
        assert source.ended_early
        assert 10 < len(frames) < 45
        source.seek(1e9)
        assert source.read().index <= len(frames)


def test_damaged_frames_are_passed_over(tmp_path: Path) -> None:
    path = numbered_video(tmp_path / "a.mp4", 120)
    data = bytearray(path.read_bytes())
    at = len(data) // 4
    data[at : at + 3000] = np.random.default_rng(0).bytes(3000)
    path.write_bytes(data)
    with VideoSource(path) as source:
        frames = everything(source)
        assert 100 < len(frames) <= 120
        assert number_in(frames[-1].pixels) == 119
        assert frames[-1].time_s == pytest.approx(119 / 30)
        assert not source.ended_early
        source.seek(3.5 + 1e-3)
        assert number_in(source.read().pixels) == 105


def _without_end(path: Path) -> None:
    data = numbered_video(path).read_bytes()
    path.write_bytes(data[: len(data) // 2])


def _sound(path: Path) -> None:
    path.write_bytes(
        b"RIFF\x24\x08\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\x08\0\0" + bytes(2048)
    )


def _list(path: Path) -> None:
    """FFmpeg would play what it names."""
    numbered_video(path.with_name("other.mp4"), 12)
    path.write_bytes(b"ffconcat version 1.0\n# \0\nfile other.mp4\n")


def _noise(path: Path) -> None:
    path.write_bytes(b"\xf0\xf1" + np.random.default_rng(0).bytes(3000))


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "cut off": (_without_end, "damaged or not complete"),
    "text": (lambda path: path.write_text("dear diary\n" * 50), "is a text file, not a video"),
    "list": (_list, "is a text file, not a video"),
    "nothing": (lambda path: path.write_bytes(b""), "is empty (0 bytes)"),
    "sound": (_sound, "holds sound but no picture"),
    "noise": (_noise, "is not a video that FER Desktop can read"),
    "folder": (lambda path: path.mkdir(), "is a folder, not a video"),
    "missing": (lambda path: None, "is not there any more"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_says_why_it_cant_be_played(tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    make, reason = BROKEN[kind]
    path = tmp_path / "holiday.mp4"
    make(path)
    capfd.readouterr()
    with pytest.raises(SourceError) as caught:
        VideoSource(path)
    assert "“holiday.mp4”" in caught.value.message
    assert reason in caught.value.message
    assert caught.value.message.endswith(".")
    assert capfd.readouterr() == ("", "")


def test_says_when_reading_is_forbidden(clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # chmod does not stop an administrator
    with pytest.raises(SourceError, match=r"“clip\.mp4” can't be opened: you have no permission"):
        VideoSource(clip)


def test_names_in_any_script(tmp_path: Path) -> None:
    with VideoSource(numbered_video(tmp_path / "a.mp4").rename(tmp_path / "Größe 表情 😀.mp4")) as source:
        assert source.info.title == "Größe 表情 😀.mp4"
        assert number_in(source.read().pixels) == 0

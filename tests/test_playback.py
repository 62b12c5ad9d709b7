"""The clock of a playing video, without a window and without analysis."""

import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from fer_desktop import playback
from fer_desktop.captures import Job
from fer_desktop.engine_records import PlaybackChanged, SourceFailed
from fer_desktop.errors import SourceError
from fer_desktop.mailbox import Mailbox
from fer_desktop.playback import VideoCapture
from fer_desktop.records import Frame
from tests.fakes import FakeOpener, FakeVideo

PATIENCE_S = 30.0


class Playing:
    """A video that plays, with what it told and gave."""

    def __init__(self, video: FakeVideo) -> None:
        self.told: list[object] = []
        self._inbox: Mailbox[Job] = Mailbox(1000)
        self.capture = VideoCapture(1, self._inbox, self.told.append, FakeOpener(video), Path("fake.mp4"))
        self._thread = threading.Thread(target=self.capture.run)

    def start(self) -> None:
        self._thread.start()

    def numbers(self, count: int) -> list[int]:
        """Of the next frames."""
        return [self._inbox.get(PATIENCE_S).frame.index for _ in range(count)]

    def stop(self) -> None:
        self.capture.stop()
        if self._thread.ident is not None:
            self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()


@pytest.fixture
def play() -> Iterator[Callable[[FakeVideo], Playing]]:
    made: list[Playing] = []

    def make(video: FakeVideo) -> Playing:
        made.append(Playing(video))
        return made[-1]

    yield make
    for one in made:
        one.stop()


def test_a_step_right_after_a_jump_is_not_lost(play: Callable[[FakeVideo], Playing]) -> None:
    video = play(FakeVideo(count=50, rate=50))
    video.capture.seek(0.5)
    video.capture.step(1)
    video.start()
    assert video.numbers(3) == [0, 25, 26]


def test_a_jump_takes_back_the_steps_before_it(play: Callable[[FakeVideo], Playing]) -> None:
    video = play(FakeVideo(count=50, rate=50))
    video.capture.step(3)
    video.capture.seek(0.5)
    video.start()
    assert video.numbers(2) == [0, 25]
    video.capture.step(1)
    assert video.numbers(1) == [26]


def test_the_last_picture_is_shown_also_where_the_end_was_left_out(
    play: Callable[[FakeVideo], Playing], monkeypatch: pytest.MonkeyPatch
) -> None:
    slept_s = 0.0
    clock = SimpleNamespace(perf_counter=lambda: time.perf_counter() + slept_s)
    monkeypatch.setattr(playback, "time", clock)
    monkeypatch.setattr(playback, "LATE_S", 500.0)

    class Slow(FakeVideo):
        def read(self) -> Frame:
            nonlocal slept_s
            frame = super().read()
            if frame.index == 2:
                slept_s = 1000.0  # all that follows is over by then
            return frame

    video = play(Slow(count=20, rate=50))
    video.start()
    assert video.numbers(4) == [0, 1, 2, 19]
    assert video.capture.skipped > 0


def test_a_video_that_is_too_slow_shows_pictures_all_the_same(
    play: Callable[[FakeVideo], Playing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "GIVE_UP_S", 0.1)
    # Even leaving frames out takes longer than they are shown.
    video = play(FakeVideo(count=100_000, rate=100, decode_s=0.02))
    video.start()
    numbers = video.numbers(30)
    assert video.capture.skipped > 0
    assert numbers == sorted(numbers)


@pytest.mark.parametrize("wish", ["pause", "jump"])
def test_who_catches_up_heeds_what_is_asked_for(
    play: Callable[[FakeVideo], Playing], monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    monkeypatch.setattr(playback, "GIVE_UP_S", 1e9)
    catching_up = threading.Event()

    class Behind(FakeVideo):
        def skip(self) -> float:
            catching_up.set()
            return super().skip()

    video = play(Behind(count=100_000, rate=100, decode_s=0.02))
    video.start()
    assert catching_up.wait(PATIENCE_S)
    if wish == "jump":
        video.capture.seek(500.0)
    video.capture.play(False)
    number, before = video.numbers(1)[0], -1
    while number == before + 1:
        number, before = video.numbers(1)[0], number
    # Where the pause found it, after those that were left out.
    assert number == 1 + before + video.capture.skipped
    if wish == "jump":
        assert video.numbers(1) == [50_000]


def test_a_loop_that_is_asked_for_just_at_the_end_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    class Asked(VideoCapture):
        """Somebody asks just after it was looked whether to loop."""

        ending = looped = False
        asks: threading.Thread | None = None

        def _end(self) -> None:
            self.ending = True
            super()._end()

        @property
        def _loop(self) -> bool:
            seen = self.looped
            if self.ending and self.asks is None:
                self.asks = threading.Thread(target=self.set_loop, args=(True,))
                self.asks.start()
                self.asks.join(0.3)  # longer than asking takes, unless it has to wait for the end
            return seen

        @_loop.setter
        def _loop(self, looped: bool) -> None:
            self.looped = looped

    monkeypatch.setattr(sys.modules[__name__], "VideoCapture", Asked)
    video = Playing(FakeVideo(count=1, rate=100))
    video.start()
    try:
        assert video.numbers(3) == [0, 0, 0]
    finally:
        video.stop()


@pytest.mark.parametrize("breaks", [False, True])
def test_the_file_is_let_go_of_whatever_happens(play: Callable[[FakeVideo], Playing], breaks: bool) -> None:
    class Broken(FakeVideo):
        def read(self) -> Frame:
            if breaks:
                raise SourceError("“fake.mp4” can't be read.")
            return super().read()

    film = Broken(count=50, rate=50)
    video = play(film)
    video.start()
    if not breaks:
        video.numbers(1)
    video.stop()
    assert film.closed
    assert [event.message for event in video.told if isinstance(event, SourceFailed)] == (
        ["“fake.mp4” can't be read."] if breaks else []
    )


def test_a_nonsensical_time_is_waited_for_and_can_be_left(
    play: Callable[[FakeVideo], Playing], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(playback, "LATE_S", 1e9)  # nothing is left out
    at_it = threading.Event()

    class Odd(FakeVideo):
        def read(self) -> Frame:
            frame = super().read()
            if frame.index < 2:
                return frame
            at_it.set()
            return replace(frame, time_s=1e12)

    video = play(Odd(count=5, rate=50))
    video.start()
    assert video.numbers(2) == [0, 1]
    assert at_it.wait(PATIENCE_S)
    video.capture.step(1)
    assert video.numbers(1) == [2]
    assert not [event for event in video.told if isinstance(event, SourceFailed)]


def test_the_last_frame_stays_its_time_before_a_loop_begins_anew(play: Callable[[FakeVideo], Playing]) -> None:
    video = play(FakeVideo(count=1, rate=5))
    video.capture.set_loop(True)
    began = time.monotonic()
    video.start()
    assert video.numbers(4) == [0] * 4
    assert time.monotonic() - began > 3 * 0.2 - 0.01


def test_a_loop_can_be_left_while_the_last_frame_stays(play: Callable[[FakeVideo], Playing]) -> None:
    video = play(FakeVideo(count=2, rate=0.02))
    video.capture.set_loop(True)
    video.capture.seek(50.0)
    video.start()
    assert video.numbers(2) == [0, 1]
    video.capture.seek(0.0)
    assert video.numbers(1) == [0]


def test_the_last_in_order_says_how_it_is(play: Callable[[FakeVideo], Playing]) -> None:
    # It reaches its end and begins anew in its own thread, while another one plays and pauses it.
    video = play(FakeVideo(count=3, rate=500))
    video.start()
    video.numbers(1)
    for turn in range(300):
        video.capture.play(turn % 3 == 0)
        if turn % 7 == 0:
            video.capture.seek(0.0)
        said = [event for event in list(video.told) if isinstance(event, PlaybackChanged)]
        latest = max(said, key=lambda event: event.order)
        assert turn % 3 == 0 or not latest.playing
    assert len({event.order for event in said}) == len(said) > 300


def test_the_order_goes_on_from_video_to_video(play: Callable[[FakeVideo], Playing]) -> None:
    first, second = play(FakeVideo()), play(FakeVideo())
    for video in (first, second, first):
        video.capture.play(False)
    numbers = [video.told[place].order for video, place in ((first, 0), (second, 0), (first, 1))]
    assert numbers == sorted(numbers)
    assert numbers[0] > 0

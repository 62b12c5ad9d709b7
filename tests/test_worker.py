"""Photos, videos and live sources through the engine and its threads, and what is said when something fails."""

import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import playback
from fer_desktop.analysing import RESULT_ROOM
from fer_desktop.engine_records import (
    PhotoFailed,
    SourceEnded,
    SourceFailed,
    SourceLost,
    SourceOpened,
    Trouble,
)
from fer_desktop.errors import SourceError
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from fer_desktop.worker import PHOTO_ROOM, Background
from tests.engine_watch import PATIENCE_S, Watcher, watching
from tests.fakes import FakeDetector, FakeLive, FakeOpener, FakeVideo

CAMERA = CameraSpec("Cam", 0)


@pytest.fixture
def watch(qtbot: QtBot) -> Iterator[Callable[..., Watcher]]:
    with watching(qtbot) as make:
        yield make


def test_photos_all_arrive_in_order_and_bad_ones_are_named(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener())
    paths = [Path(f"p{n}.jpg") for n in range(30)]
    paths[7] = Path("bad7.jpg")
    session = w.engine.show_photos(paths)
    w.until(lambda: len(w.results) == 29)
    assert [r.frame.path for r in w.results] == [p for p in paths if "bad" not in p.name]
    failed = w.said(PhotoFailed)
    assert [(f.session, f.path, f.message) for f in failed] == [(session, paths[7], "“bad7.jpg” is not a picture.")]


def test_a_wanted_photo_goes_first_and_photos_can_be_added(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(), FakeDetector(delay_s=0.02))
    w.engine.show_photos([Path(f"p{n}.jpg") for n in range(40)])
    w.engine.want_photo(Path("p39.jpg"))
    w.engine.add_photos([Path("q1.jpg")])
    w.until(lambda: len(w.results) == 41)
    names = [r.frame.path.name for r in w.results]
    # Before it at most what was under way when it was wished for: read, waiting, analysed, and handed over.
    assert names.index("p39.jpg") <= 1 + PHOTO_ROOM + 1 + RESULT_ROOM
    assert names.count("p39.jpg") == 1
    assert names[-1] == "q1.jpg"
    w.engine.want_photo(Path("p0.jpg"))
    w.until(lambda: len(w.results) == 42)


def test_a_video_plays_to_its_end_at_its_own_speed(watch: Callable[..., Watcher]) -> None:
    video = FakeVideo(count=30, rate=60)
    w = watch(FakeOpener(video))
    began = time.monotonic()
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.said(SourceEnded)))
    took = time.monotonic() - began
    assert took >= 29 / 60 - 0.05  # never faster than its presentation times
    w.until(lambda: w.results[-1].frame.index == 29)
    opened = w.said(SourceOpened)[0]
    assert (opened.width, opened.height, opened.duration_s) == (64, 48, 0.5)
    for result in w.results:
        # Each overlay belongs to its own frame: the picture's value tells the frame's number.
        assert result.frame.pixels[0, 0, 0] == 1 + result.frame.index
        assert result.levels[0][0, 0, 0] == 1 + result.frame.index
    w.until(lambda: not w.playback().playing)


def test_slow_analysis_skips_frames_but_keeps_the_time(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=60, rate=60)), FakeDetector(delay_s=0.05))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.said(SourceEnded)))
    w.until(lambda: w.results[-1].frame.index == 59)
    # One second of video, 50 ms a frame: at most every third frame can be looked at in time.
    assert len(w.results) < 40
    assert w.engine.stats().dropped >= 20


def test_slow_decoding_skips_frames_but_keeps_the_time(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=60, rate=120, decode_s=0.004)))
    w.engine.play_video(Path("fake.mp4"))
    w.engine.set_speed(4)
    w.until(lambda: bool(w.said(SourceEnded)))
    assert w.engine.stats().dropped > 0
    w.until(lambda: w.results[-1].frame.index == 59)  # the last picture is shown, however late it is
    indices = [r.frame.index for r in w.results]
    assert indices == sorted(indices)


def test_pause_step_seek_and_replay(watch: Callable[..., Watcher], monkeypatch: pytest.MonkeyPatch) -> None:
    slept_s = 0.0
    clock = SimpleNamespace(perf_counter=lambda: time.perf_counter() + slept_s)
    monkeypatch.setattr(playback, "time", clock)
    count, rate = 100_000, 50
    w = watch(FakeOpener(FakeVideo(count, rate)))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: len(w.results) > 3)
    w.engine.play(False)
    w.until(lambda: not w.playback().playing)
    w.engine.seek(0.5)
    w.until(lambda: w.results[-1].frame.index == 25)
    w.engine.step(1)
    w.until(lambda: w.results[-1].frame.index == 26)
    w.engine.step(-1)
    w.until(lambda: w.results[-1].frame.index == 25)
    slept_s = 1000.0
    shown = len(w.results)
    w.engine.play(True)
    w.until(lambda: len(w.results) > shown)
    # A pause is not time that must be caught up.
    assert w.results[shown].frame.index < rate * slept_s / 2
    w.engine.seek((count - 3) / rate)
    w.until(lambda: bool(w.said(SourceEnded)))
    w.until(lambda: w.results[-1].frame.index == count - 1)
    w.engine.play(True)
    w.until(lambda: w.results[-1].frame.index < count / 2)
    w.engine.seek((count - 3) / rate)
    w.until(lambda: len(w.said(SourceEnded)) == 2)


def test_loop_goes_round_until_it_is_switched_off(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=6, rate=100)))
    w.engine.play_video(Path("fake.mp4"))
    w.engine.set_loop(True)
    w.until(lambda: sum(r.frame.index == 0 for r in w.results) >= 3)
    assert not w.said(SourceEnded)
    # Each time round the faces have the numbers that they had before.
    assert {r.faces[0].id for r in w.results if r.frame.index == 0} == {1}
    w.engine.set_loop(False)
    w.until(lambda: bool(w.said(SourceEnded)))
    before = max(r.faces[0].id for r in w.results)
    w.engine.seek(0.03)
    w.until(lambda: w.results[-1].faces[0].id > before)  # elsewhere nobody knows whether it is the same face


def test_a_damaged_video_is_said_once(watch: Callable[..., Watcher]) -> None:
    video = FakeVideo(count=6, rate=100)
    video.ended_early = True
    w = watch(FakeOpener(video))
    w.engine.play_video(Path("fake.mp4"))
    w.until(lambda: bool(w.said(Trouble)))
    w.engine.play(True)
    w.until(lambda: len(w.said(SourceEnded)) == 2)
    assert [t.message for t in w.said(Trouble)] == [
        "“fake.mp4” is damaged: it can only be read up to 0:00. Copy it again."
    ]


def test_a_lost_camera_is_said_and_tried_again(watch: Callable[..., Watcher]) -> None:
    opener = FakeOpener(lives=[FakeLive(5), FakeLive(10_000)])
    w = watch(opener)
    w.engine.watch(LiveSpec(mirror=True))
    w.until(lambda: bool(w.said(SourceLost)))
    assert w.said(SourceLost)[0].message == "“Cam” was unplugged."
    w.until(lambda: len(w.said(SourceOpened)) == 2)
    seen = len(w.results)
    w.until(lambda: len(w.results) > seen + 10)
    w.engine.stop()


def test_a_camera_that_never_opens_fails_with_its_sentence(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(lives=[SourceError("“Cam” is used by another program. Close it and try again.")]))
    session = w.engine.watch(LiveSpec())
    w.until(lambda: bool(w.said(SourceFailed)))
    assert w.said(SourceFailed)[0].message.startswith("“Cam” is used")
    assert w.said(SourceFailed)[0].session == session


def test_mirror_reaches_the_open_camera(watch: Callable[..., Watcher]) -> None:
    live = FakeLive(10_000)
    w = watch(FakeOpener(lives=[live]))
    w.engine.watch(LiveSpec(mirror=True))
    w.until(lambda: bool(w.results))
    assert live.mirror is True
    w.engine.set_mirror(False)
    assert live.mirror is False


def test_a_mirror_that_is_wished_for_while_the_camera_opens_is_not_lost(watch: Callable[..., Watcher]) -> None:
    class Wished(FakeLive):
        """Somebody wishes for another mirror just when it is told the one of the beginning."""

        wisher: threading.Thread | None = None
        mirrored = True

        @property
        def mirror(self) -> bool:
            return self.mirrored

        @mirror.setter
        def mirror(self, mirror: bool) -> None:
            if mirror and self.wisher is None:
                self.wisher = threading.Thread(target=w.engine.set_mirror, args=(False,))
                self.wisher.start()
                self.wisher.join(0.3)  # longer than it takes, unless it has to wait
            self.mirrored = mirror

    live = Wished(10_000)
    w = watch(FakeOpener(lives=[live]))
    w.engine.watch(LiveSpec(mirror=True))
    w.until(lambda: bool(w.results))
    live.wisher.join(PATIENCE_S)
    assert live.mirror is False


def test_a_new_camera_waits_until_the_one_before_is_closed(watch: Callable[..., Watcher]) -> None:
    first, second = FakeLive(10_000), FakeLive(10_000)
    w = watch(FakeOpener(lives=[first, second]))
    w.engine.watch(LiveSpec())
    w.until(lambda: bool(w.results))
    session = w.engine.watch(LiveSpec())
    w.until(lambda: bool(w.results) and w.results[-1].session == session)
    assert first.closed
    assert not second.closed


class Stalled(FakeLive):
    """A source that gives a picture and then nothing, and can't be interrupted."""

    def __init__(self) -> None:
        super().__init__(1)
        self.may_end, self.stalls = threading.Event(), threading.Event()

    def read(self) -> Frame:
        if self._left:
            return super().read()
        self.stalls.set()
        self.may_end.wait(20)
        raise SourceError("The stream stopped sending pictures.")


def test_another_source_does_not_wait_for_one_that_stalls(watch: Callable[..., Watcher]) -> None:
    stalled = Stalled()
    w = watch(FakeOpener(FakeVideo(count=500, rate=200), [stalled]))
    try:
        w.engine.watch(LiveSpec(url="http://camera/"))
        w.until(stalled.stalls.is_set)
        session = w.engine.play_video(Path("fake.mp4"))
        w.until(lambda: bool(w.results) and w.results[-1].session == session)
        assert not stalled.closed
        assert not w.engine.close(0.2), "the thread of the one before is not forgotten"
    finally:
        stalled.may_end.set()
    assert w.engine.close(PATIENCE_S)
    assert stalled.closed


@pytest.mark.parametrize("again", [LiveSpec(CAMERA), LiveSpec(url="http://camera/")], ids=["camera", "stream"])
def test_the_same_source_waits_until_it_is_free(watch: Callable[..., Watcher], again: LiveSpec) -> None:
    stalled = Stalled()
    opener = FakeOpener(None, [stalled, FakeLive(100_000)])
    w = watch(opener)
    try:
        w.engine.watch(again)
        w.until(stalled.stalls.is_set)
        session = w.engine.watch(again)
        time.sleep(0.2)
        assert opener.opened == 1
    finally:
        stalled.may_end.set()
    w.until(lambda: bool(w.results) and w.results[-1].session == session)
    assert stalled.closed


def test_results_of_an_earlier_source_are_not_handed_out(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(FakeVideo(count=500, rate=200)), FakeDetector(delay_s=0.01))
    w.engine.show_photos([Path(f"p{n}.jpg") for n in range(200)])
    w.until(lambda: len(w.results) > 2)
    session = w.engine.play_video(Path("fake.mp4"))
    w.results.clear()
    w.until(lambda: len(w.results) > 5)
    assert {r.session for r in w.results} == {session}


def test_a_detector_that_cannot_load_and_one_that_breaks_are_said(qtbot: QtBot) -> None:
    class Breaking(FakeDetector):
        def detect_small(self, frame: object, should_stop: object = None) -> list:
            raise RuntimeError("graph is poisoned")

    w = Watcher(qtbot, FakeOpener(), Breaking())
    w.engine.show_photos([Path("p1.jpg"), Path("p2.jpg")])
    w.until(lambda: len(w.said(PhotoFailed)) == 2)
    assert w.said(PhotoFailed)[0].message.startswith("“p1.jpg” could not be analysed.")
    assert w.engine.close(PATIENCE_S)


def test_news_does_not_pile_up_while_the_window_is_busy(watch: Callable[..., Watcher]) -> None:
    w = watch(FakeOpener(lives=[FakeLive(100_000, rate=2000)]))
    w.engine.watch(LiveSpec())
    w.until(lambda: bool(w.results))
    time.sleep(0.3)  # the window is busy; the engine goes on
    pokes, taken = w.pokes, len(w.results)
    w.engine.stop()
    w._qtbot.wait(50)
    assert w.pokes - pokes <= 3
    assert len(w.results) - taken <= 3


def test_closing_at_any_moment_ends_all_threads(qtbot: QtBot) -> None:
    for delay in (0, 0.001, 0.02, 0.1):
        for begin in ("photos", "video", "live", "nothing"):
            opener = FakeOpener(FakeVideo(count=10_000, rate=100), [FakeLive(100_000)])
            w = Watcher(qtbot, opener, FakeDetector(0.01))
            if begin == "photos":
                w.engine.show_photos([Path(f"p{n}.jpg") for n in range(1000)])
            elif begin == "video":
                w.engine.play_video(Path("v.mp4"))
            elif begin == "live":
                w.engine.watch(LiveSpec())
            time.sleep(delay)
            assert w.engine.close(PATIENCE_S)
    names = [t.name for t in threading.enumerate()]
    assert not [n for n in names if n.startswith(("capture", "analysis", "models"))]


def test_background_answers_in_the_gui_thread(qtbot: QtBot) -> None:
    background = Background()
    background.start()
    answers: list[tuple[object, str]] = []

    def done(answer: object) -> None:
        answers.append((answer, threading.current_thread().name))

    background.do(lambda: 6 * 7, done)
    background.do(lambda: 1 // 0, done)
    qtbot.waitUntil(lambda: len(answers) == 2, timeout=int(1000 * PATIENCE_S))
    assert answers[0] == (42, "MainThread")
    assert isinstance(answers[1][0], ZeroDivisionError)
    assert background.close(PATIENCE_S)


def test_background_keeps_nothing_of_a_job_that_is_done(qtbot: QtBot) -> None:
    """A picture of a hundred megabytes, say, until somebody saves another one."""

    class Picture:
        def save(self) -> None:
            pass

    background = Background()
    background.start()
    answers: list[object] = []
    picture = Picture()
    gone = weakref.ref(picture)
    background.do(lambda picture=picture: picture.save(), answers.append)
    del picture
    qtbot.waitUntil(lambda: len(answers) == 1 and gone() is None, timeout=int(1000 * PATIENCE_S))
    assert background.close(PATIENCE_S)

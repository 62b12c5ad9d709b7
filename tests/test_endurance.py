"""Plugged in and out a hundred times, started and stopped two hundred times: nothing is left behind.

Faked cameras and small files; `benchmarks/soak.py` does the same with real models for as long as wished.
"""

import gc
import itertools
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import live, live_camera, live_stream, watching
from fer_desktop.engine_records import SourceLost, SourceOpened
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.live_camera import CameraSource
from fer_desktop.live_stream import StreamSource
from fer_desktop.photos import load_photo
from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.sources import VideoSource
from fer_desktop.worker import Engine, Stages
from tests.fakes import FakeClassifier, FakeDetector, FakeLive, FakeOpener, FakeVideo
from tests.media import FakeCapture, card, numbered, numbered_video
from tests.mjpeg_server import serve

PLUGGED, STARTED, STREAMED = 100, 200, 25
"""How often. Streams take longest; `benchmarks/soak.py --cycles 200` opens them as often as the others."""

PATIENCE_S = 20.0

CAMERA = CameraSpec("Desk camera", 3, 0, "/dev/v4l/by-id/desk")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same times in the same order, shorter."""
    monkeypatch.setattr(live, "LOST_S", 0.3)
    monkeypatch.setattr(live, "POLL_S", 0.01)
    monkeypatch.setattr(live_stream, "STREAM_TIMEOUT_S", 2.0)
    monkeypatch.setattr(live_camera, "list_cameras", lambda: (CAMERA,))
    monkeypatch.setattr(watching, "RETRY_S", (0.01,))


@pytest.fixture
def nothing_left() -> Iterator[None]:
    """As many open files and threads after the test as before it."""
    gc.collect()
    files, threads = open_files(), threading.active_count()
    yield
    gc.collect()
    ends = time.monotonic() + PATIENCE_S
    while (open_files() > files or threading.active_count() > threads) and time.monotonic() < ends:
        time.sleep(0.02)
    assert open_files() <= files
    assert threading.active_count() <= threads


def read_on(source: CameraSource) -> None:
    """Until it ends.

    :raises SourceError: as the source does
    """
    while True:
        source.read()


def open_files() -> int:
    """Handles of this process; 0 where the system does not tell."""
    return len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0


class Unplugged(FakeCapture):
    """A camera that is there while `plugged` holds it."""

    def __init__(self, plugged: list[CameraSpec]) -> None:
        super().__init__(fps=1000)
        self._plugged = plugged

    def grab(self) -> bool:
        return bool(self._plugged) and super().grab()


def test_a_camera_plugged_in_and_out(nothing_left: None) -> None:
    plugged: list[CameraSpec] = []
    captures = []
    for _ in range(PLUGGED):
        plugged.append(CAMERA)
        captures.append(Unplugged(plugged))
        with CameraSource(
            LiveSpec(CAMERA), capture_factory=lambda *_: captures[-1], cameras=lambda: tuple(plugged)
        ) as source:
            source.read()
            plugged.clear()
            with pytest.raises(SourceError, match="unplugged"):
                read_on(source)
        assert source.wait_closed(PATIENCE_S)
    assert all(capture.released.is_set() for capture in captures)


class Pipeline:
    """An engine with faked stages."""

    def __init__(self, qtbot: QtBot, opener: FakeOpener) -> None:
        self._qtbot = qtbot
        self.events: list[object] = []
        self.frames = 0
        self.engine = Engine(Stages(FakeDetector, lambda path: FakeClassifier(path.stem)), opener, Path("model.onnx"))
        self.engine.happened.connect(self.events.append)
        self.engine.news.connect(self._take)
        self.engine.start()

    def _take(self) -> None:
        while self.engine.take() is not None:
            self.frames += 1

    def until(self, what: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(what, timeout=int(1000 * PATIENCE_S))

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for event in self.events)


def test_the_app_comes_back_to_a_camera_each_time(qtbot: QtBot, nothing_left: None) -> None:
    lives = [FakeLive(2) for _ in range(PLUGGED)]
    opener = FakeOpener(lives=lives)
    pipeline = Pipeline(qtbot, opener)
    pipeline.engine.watch(LiveSpec(CAMERA))
    pipeline.until(lambda: pipeline.count(SourceOpened) == PLUGGED)
    pipeline.until(lambda: pipeline.count(SourceLost) >= PLUGGED)
    assert pipeline.engine.close(PATIENCE_S)
    assert all(source.closed for source in lives)


def test_the_engine_starts_and_stops_every_source(qtbot: QtBot, nothing_left: None) -> None:
    opener = FakeOpener(FakeVideo(count=10_000), [FakeLive(10_000) for _ in range(STARTED)])
    pipeline = Pipeline(qtbot, opener)
    engine = pipeline.engine
    for _ in range(STARTED):
        engine.show_photos([Path("1.jpg"), Path("bad.jpg")])
        engine.play_video(Path("a.mp4"))
        engine.watch(LiveSpec(CAMERA))
        engine.stop()
        qtbot.wait(0)
    # It still works.
    pipeline.frames = 0
    engine.show_photos([Path("7.jpg")])
    pipeline.until(lambda: pipeline.frames > 0)
    assert engine.close(PATIENCE_S)


def test_files_are_opened_and_closed(tmp_path: Path, nothing_left: None) -> None:
    from PIL import Image

    video, photo, damaged = numbered_video(tmp_path / "a.mp4", 4), tmp_path / "a.png", tmp_path / "b.mp4"
    Image.fromarray(card()).save(photo)
    damaged.write_bytes(video.read_bytes()[:900])
    for _ in range(STARTED):
        with VideoSource(video) as source:
            source.read()
        with pytest.raises(EndOfSource):
            source.read()
        with pytest.raises(SourceError):
            VideoSource(damaged)
        load_photo(photo)


def test_cameras_are_opened_and_closed(nothing_left: None) -> None:
    for _ in range(STARTED):
        capture = FakeCapture(fps=1000)
        with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_, capture=capture: capture) as source:
            source.read()
        assert source.wait_closed(PATIENCE_S)
        assert capture.released.is_set()


def test_streams_are_opened_and_closed(nothing_left: None) -> None:
    with serve(fps=200.0) as server:
        for _ in range(STREAMED):
            with StreamSource(LiveSpec(url=server.url)) as source:
                assert source.read().width == 160
            assert source.wait_closed(PATIENCE_S)
        assert len(server.requests) >= STREAMED


GARBAGE = (
    np.zeros((0, 0, 3), np.uint8),
    np.zeros((4, 4, 2), np.uint8),
    np.zeros((4, 4, 3), np.uint16),
    np.zeros((4, 4, 3), np.float32),
    np.zeros((16,), np.uint8),
    None,
)
"""What drivers should not give."""


class Odd(FakeCapture):
    """Gives what it was made with, one after the other, for ever."""

    def __init__(self, pictures: tuple[np.ndarray | None, ...]) -> None:
        super().__init__(fps=1000)
        self._next = itertools.cycle(pictures)

    def retrieve(self) -> tuple[bool, np.ndarray | None]:
        return True, next(self._next)


def test_garbage_between_pictures_is_passed_over(nothing_left: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOST_S", PATIENCE_S)
    capture = Odd((numbered(1), *GARBAGE))
    with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: capture) as source:
        assert [source.read().width for _ in range(20)] == [160] * 20


@pytest.mark.parametrize("garbage", GARBAGE, ids=lambda g: "none" if g is None else f"{g.shape} {g.dtype}")
def test_nothing_but_garbage_is_a_sentence(garbage: np.ndarray | None, nothing_left: None) -> None:
    with pytest.raises(SourceError, match="sends no picture"):
        CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: Odd((garbage,)))


def test_a_camera_that_changes_size_and_kind(nothing_left: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOST_S", PATIENCE_S)
    shapes = ((48, 64, 3), (96, 128, 3), (48, 64), (48, 64, 1), (48, 64, 4), (2, 2, 3))
    capture = Odd(tuple(np.full(shape, 90, np.uint8) for shape in shapes))
    seen = set()
    with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: capture) as source:
        ends = time.monotonic() + PATIENCE_S
        while len(seen) < 3 and time.monotonic() < ends:
            seen.add(source.read().pixels.shape)
    assert seen == {(48, 64, 3), (96, 128, 3), (2, 2, 3)}


@pytest.mark.parametrize("mode", ["stall", "drop", "half", "garbage", "resize"])
def test_a_stream_that_misbehaves(mode: str, nothing_left: None) -> None:
    with serve(mode, after=3, fps=200.0) as server:
        count, error = 0, None
        try:
            with StreamSource(LiveSpec(url=server.url)) as source:
                while count < 20:
                    # FFmpeg scales pictures that come in another size.
                    assert source.read().pixels.shape == (120, 160, 3)
                    count += 1
        except SourceError as caught:
            error = caught
        if mode == "resize":
            assert count == 20
        else:
            assert error is not None
            assert error.message.endswith(".")
    for source in live.at_work():
        assert source.wait_closed(PATIENCE_S)

"""Cameras and streams: when they are opened, what of theirs is believed, and when they count as lost."""

import threading
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import pytest

from fer_desktop import live, live_camera, live_stream
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.live_camera import CameraSource
from fer_desktop.live_stream import StreamSource
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from tests.media import FakeCapture

PATIENCE_S = 15.0

CAMERA, LAMP = CameraSpec("Desk camera", 3, 0, "/dev/desk"), CameraSpec("Lamp", 4, 0, "/dev/lamp")
NAMELESS = CameraSpec("Virtual camera", 0)
"""Of which the system tells no path."""

STREAM = LiveSpec(url="http://cam/live")


@pytest.fixture(autouse=True)
def nothing_left(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(live_camera, "list_cameras", lambda: (CAMERA, LAMP))
    yield
    for source in live.at_work():
        source.close()
        assert source.wait_closed(PATIENCE_S)


@pytest.mark.parametrize(("stated", "believed"), [(25.0, 25.0), (240.0, 240.0), (90_000.0, None), (0.0, None)])
def test_a_rate_that_no_camera_has_is_not_believed(
    stated: float, believed: float | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some streams state the steps of their clock."""
    capture = FakeCapture()
    monkeypatch.setattr(capture, "get", lambda prop: stated)
    monkeypatch.setattr(live_stream.cv2, "VideoCapture", lambda *_: capture)
    with StreamSource(STREAM) as source:
        assert source.info.frame_rate == believed


class FileBehind(FakeCapture):
    """A file behind an address, which comes at once.

    :param times: of its pictures, in s
    """

    def __init__(self, times: Sequence[float], count: int | None = None) -> None:
        super().__init__(fps=10_000, fail_after=len(times))
        self._times, self._stated = times, len(times) if count is None else count

    def get(self, prop: int, /) -> float:
        answers = {live_stream.cv2.CAP_PROP_FRAME_COUNT: self._stated, live_stream.cv2.CAP_PROP_FPS: 25.0}
        if prop == live_stream.cv2.CAP_PROP_POS_MSEC:
            return 1000 * self._times[self.count - 1]
        return answers.get(prop, 0.0)


def frames_of(capture: FakeCapture, monkeypatch: pytest.MonkeyPatch) -> list[Frame]:
    """All that are shown until it ends."""
    monkeypatch.setattr(live_stream.cv2, "VideoCapture", lambda *_: capture)
    shown = []
    with StreamSource(STREAM) as source:
        try:
            while True:
                shown.append(source.read())
        except SourceError:
            return shown


def test_a_file_behind_an_address_is_shown_at_its_own_speed(monkeypatch: pytest.MonkeyPatch) -> None:
    times = [0.0, 0.04, 0.08, 0.2, 0.24, 0.5]
    shown = frames_of(FileBehind(times), monkeypatch)
    for one, other in pairwise(shown):
        assert other.time_s - one.time_s >= times[other.index] - times[one.index] - 0.02
    assert shown[-1].time_s - shown[0].time_s >= times[shown[-1].index] - times[shown[0].index] - 0.02


@pytest.mark.parametrize("times", [[0.0, 0.01, 5000.0, 5000.01], [70.0, 0.0, 0.01], [0.0, float("nan"), float("inf")]])
def test_times_that_make_no_sense_are_not_waited_for(times: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOST_S", 60.0)  # in vain
    began = time.perf_counter()
    frames_of(FileBehind(times), monkeypatch)
    assert time.perf_counter() - began < 60


def test_a_camera_in_the_network_is_shown_as_it_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of it nobody knows how many pictures there will be; its clock means nothing."""
    capture = FileBehind([0.5 * n for n in range(200)], count=-1)
    monkeypatch.setattr(live_stream.cv2, "VideoCapture", lambda *_: capture)
    with StreamSource(STREAM) as source:
        frame = source.read()
        while frame.index < 50:
            frame = source.read()
        assert frame.time_s < 0.5 * frame.index


def test_a_server_is_not_asked_any_more_for_somebody_who_left(monkeypatch: pytest.MonkeyPatch) -> None:
    asked, connected = [], threading.Event()

    def slow(*_: object) -> FakeCapture:
        assert connected.wait(PATIENCE_S)
        return FakeCapture(opens=False)

    monkeypatch.setattr(live_stream.cv2, "VideoCapture", slow)
    monkeypatch.setattr(live_stream, "why_no_video", lambda parts: asked.append(parts) or "It is off.")
    with pytest.raises(EndOfSource):
        StreamSource(STREAM, cancelled=lambda: True)
    connected.set()
    for source in live.at_work():
        assert source.wait_closed(PATIENCE_S)
    assert asked == []
    with pytest.raises(SourceError, match=r"It is off\."):
        StreamSource(STREAM)
    assert [parts.hostname for parts in asked] == ["cam"]


def test_a_camera_that_is_slow_to_start_has_its_time_for_the_first_picture() -> None:
    """What it took to open does not count as time without a picture."""

    class Slow(FakeCapture):
        grabs = 0

        def grab(self) -> bool:
            self.grabs += 1
            return self.grabs > 1 and super().grab()

    def factory(*_: object) -> FakeCapture:
        for source in live.at_work():
            source._came_s -= 3600  # so long it takes
        return Slow()

    with CameraSource(LiveSpec(CAMERA), capture_factory=factory) as source:
        assert source.read().index == 0


def test_another_camera_is_not_waited_for() -> None:
    hangs, let_go = threading.Event(), threading.Event()

    def hanging(*_: object) -> FakeCapture:
        hangs.set()
        let_go.wait(PATIENCE_S)
        return FakeCapture()

    try:
        with pytest.raises(EndOfSource):
            CameraSource(LiveSpec(CAMERA), cancelled=hangs.is_set, capture_factory=hanging)
        ends = time.monotonic() + live_camera.CAMERA_OPENS_S / 3

        def late() -> bool:
            return time.monotonic() > ends

        with CameraSource(LiveSpec(LAMP), cancelled=late, capture_factory=lambda *_: FakeCapture()) as source:
            source.read()
    finally:
        let_go.set()


def test_a_camera_that_somebody_still_watches_is_not_waited_for() -> None:
    """Whether it can be opened twice is for the system to say."""
    with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: FakeCapture()) as first:
        ends = time.monotonic() + live_camera.CAMERA_OPENS_S / 3

        def late() -> bool:
            return time.monotonic() > ends

        with CameraSource(LiveSpec(CAMERA), cancelled=late, capture_factory=lambda *_: FakeCapture()) as second:
            second.read()
            first.read()


@pytest.mark.parametrize(
    ("found", "is_one"),
    [
        (np.zeros((4, 6, 3), np.uint8), True),
        (np.zeros((4, 6), np.uint8), True),
        (np.zeros((4, 6, 1), np.uint8), True),
        (np.zeros((4, 6, 4), np.uint8), True),
        (np.zeros((4, 6, 2), np.uint8), False),  # raw: colours of two pixels side by side
        (np.zeros((4, 6, 3), np.uint16), False),
        (np.zeros((0, 6, 3), np.uint8), False),
        (np.zeros(24, np.uint8), False),
        (None, False),
    ],
    ids=["colour", "grey", "one channel", "four channels", "raw", "deep", "empty", "a row of bytes", "nothing"],
)
def test_what_drivers_give_instead_of_a_picture_is_passed_over(found: np.ndarray | None, is_one: bool) -> None:
    class Odd(FakeCapture):
        def retrieve(self) -> tuple[bool, np.ndarray | None]:
            return (True, found) if self.count == 1 else super().retrieve()

    with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: Odd()) as source:
        assert (source.info.width, source.info.height) == ((6, 4) if is_one else (160, 120))


def test_a_camera_without_a_path_is_opened_under_its_own_number() -> None:
    asked: list[int] = []

    def factory(spec: CameraSpec, *_: int) -> FakeCapture:
        asked.append(spec.index)
        return FakeCapture()

    others = (CameraSpec("Another one", 5), CAMERA)
    CameraSource(LiveSpec(NAMELESS), capture_factory=factory, cameras=lambda: others).close()
    assert asked == [0]


def test_a_camera_without_a_path_is_never_said_to_be_unplugged(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOST_S", 0.5)
    broken = FakeCapture(fail_after=3)

    def read_all(source: CameraSource) -> None:
        while True:
            source.read()

    source = CameraSource(LiveSpec(NAMELESS), capture_factory=lambda *_: broken, cameras=tuple)
    with source, pytest.raises(SourceError, match="“Virtual camera” stopped sending pictures"):
        read_all(source)


def test_the_list_of_cameras_is_not_asked_for_with_every_repeated_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes long on some systems."""
    monkeypatch.setattr(live, "LOST_S", 0.4)
    asked_s: list[float] = []

    def cameras() -> tuple[CameraSpec, ...]:
        asked_s.append(time.perf_counter())
        return (CAMERA,)

    still = FakeCapture(repeat_after=0)
    with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: still, cameras=cameras) as source:
        while len(asked_s) < 6:
            source.read()
    gaps_s = sorted(later - earlier for earlier, later in pairwise(asked_s))
    assert gaps_s[len(gaps_s) // 2] > 0.1

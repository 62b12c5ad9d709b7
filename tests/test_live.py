"""Cameras, faked where OpenCV would open them, and streams from a real server on loopback."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import live, live_camera, live_stream
from fer_desktop.app import SystemOpener
from fer_desktop.captures import Job
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.live import LiveSource
from fer_desktop.live_camera import CameraSource
from fer_desktop.live_stream import StreamSource
from fer_desktop.mailbox import Mailbox
from fer_desktop.opencv import cv2
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from fer_desktop.sources import open_live
from fer_desktop.watching import LiveCapture
from tests.media import FakeCapture, number_in, numbered
from tests.mjpeg_server import serve

PATIENCE_S = 15.0
"""Whoever waits for a hanging source without a limit waits for longer; a busy machine does not."""

CAMERA = CameraSpec("Desk camera", 3, 0, "/dev/v4l/by-id/desk")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somewhat shorter times, longer than a busy machine stands still; and no thread is left to the next test."""
    monkeypatch.setattr(live, "LOST_S", 2.5)
    monkeypatch.setattr(live_stream, "STREAM_TIMEOUT_S", 2.3)
    monkeypatch.setattr(live_camera, "list_cameras", lambda: (CAMERA,))
    yield
    for source in live.at_work():
        source.close()
        assert source.wait_closed(3.0)


def camera(capture: FakeCapture, mirror: bool = False, **more: object) -> CameraSource:
    return CameraSource(LiveSpec(CAMERA, mirror=mirror), capture_factory=lambda *_: capture, **more)


def until(condition: Callable[[], bool]) -> None:
    ends = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < ends
        time.sleep(0.01)


def until_error(source: LiveSource) -> tuple[list[Frame], SourceError]:
    frames = []
    try:
        while True:
            frames.append(source.read())
    except SourceError as error:
        return frames, error


class TestCamera:
    def test_gives_the_newest_picture(self) -> None:
        capture = FakeCapture(fps=100)
        with camera(capture) as source:
            source.read()
            until(lambda: capture.count > 10)
            late, after = source.read(), source.read()
        assert late.index > 5
        assert after.index > late.index
        assert number_in(late.pixels) == late.index % 256

    def test_asks_for_the_wished_size_and_lets_go_of_the_device(self) -> None:
        asked = []
        capture = FakeCapture()
        with CameraSource(LiveSpec(CAMERA, "", 1920, 1080), capture_factory=lambda *a: asked.append(a) or capture):
            pass
        assert asked == [(CAMERA, 1920, 1080)]
        assert capture.released.is_set()

    def test_mirror_can_be_switched(self) -> None:
        with camera(FakeCapture(picture=lambda _: numbered(1)), mirror=True) as source:
            pixels = source.read().pixels
            assert pixels[0, 20, 2] == 120  # blue, which is right in the picture
            assert number_in(pixels) == 1, "not upside down"
            source.mirror = False
            assert source.read().pixels[0, 20, 0] == 120

    @pytest.mark.parametrize(
        ("platform", "order"),
        [
            ("linux", ["FOURCC", "WIDTH", "HEIGHT"]),
            ("win32", ["WIDTH", "HEIGHT", "FOURCC"]),
            ("darwin", ["WIDTH", "HEIGHT"]),
        ],
    )
    def test_is_asked_for_compressed_pictures_of_the_wished_size(
        self, monkeypatch: pytest.MonkeyPatch, platform: str, order: list[str]
    ) -> None:
        capture, asked = FakeCapture(), []
        capture.set = lambda *wish: asked.append(wish)
        monkeypatch.setattr(live_camera, "_device_problem", lambda _: "")
        monkeypatch.setattr(live_camera.cv2, "VideoCapture", lambda *_: capture)
        monkeypatch.setattr(live_camera.sys, "platform", platform)
        live_camera.open_camera(CAMERA, 1920, 1080)
        wishes = {
            "FOURCC": (cv2.CAP_PROP_FOURCC, int.from_bytes(b"MJPG", "little")),
            "WIDTH": (cv2.CAP_PROP_FRAME_WIDTH, 1920),
            "HEIGHT": (cv2.CAP_PROP_FRAME_HEIGHT, 1080),
        }
        assert asked == [wishes[name] for name in order]

    def test_grey_cameras_work(self) -> None:
        with camera(FakeCapture(picture=lambda n: np.full((48, 64, 3), n, np.uint8))) as source:
            assert source.read().pixels.shape == (48, 64, 3)
        assert live._as_bgr(np.zeros((4, 5), np.uint8)).shape == (4, 5, 3)
        assert live._as_bgr(np.zeros((4, 5, 1), np.uint8)).shape == (4, 5, 3)

    @pytest.mark.parametrize("capture", [FakeCapture(stall_after=5), FakeCapture(fail_after=5)], ids=["stall", "fail"])
    def test_is_lost_when_no_picture_comes(self, capture: FakeCapture) -> None:
        with camera(capture) as source:
            began = time.monotonic()
            _, error = until_error(source)
            assert time.monotonic() - began < PATIENCE_S
        assert error.message == "The camera “Desk camera” stopped sending pictures. Please check its cable."

    def test_unplugging_is_noticed_at_once(self) -> None:
        plugged = [CAMERA]
        with camera(FakeCapture(fail_after=5), cameras=lambda: tuple(plugged)) as source:
            plugged.clear()
            _, error = until_error(source)
        assert error.message == "The camera “Desk camera” was unplugged. Please plug it in again."

    def test_a_repeated_picture_is_believed_while_the_camera_is_there(self) -> None:
        plugged = [CAMERA]
        with camera(FakeCapture(repeat_after=5), cameras=lambda: tuple(plugged)) as source:
            ends = time.monotonic() + 1.0
            while time.monotonic() < ends:
                source.read()
            plugged.clear()
            _, error = until_error(source)
        assert "was unplugged" in error.message

    def test_opens_once_the_user_has_allowed_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """On macOS, where the first opening fails at once while the user is still being asked."""
        questions, opened = [True, True, True], [FakeCapture(opens=False), FakeCapture()]
        first, second = opened
        monkeypatch.setattr(live_camera, "permission_is_asked", lambda: bool(questions) and questions.pop())
        with CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: opened.pop(0)) as source:
            source.read()
            assert first.released.is_set()
            assert not second.released.is_set()
        assert questions == []

    def test_says_so_when_the_user_does_not_allow_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        questions, tries = [True], []
        monkeypatch.setattr(live_camera, "permission_is_asked", lambda: bool(questions) and questions.pop())
        with pytest.raises(SourceError, match="can't be opened"):
            CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: tries.append(1) or FakeCapture(opens=False))
        assert len(tries) == 2

    def test_a_question_that_nobody_answers_is_not_waited_for_for_ever(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(live_camera, "CAMERA_OPENS_S", 0.3)
        monkeypatch.setattr(live_camera, "permission_is_asked", lambda: True)
        with pytest.raises(SourceError, match="sends no picture"):
            camera(FakeCapture(opens=False))

    def test_says_when_it_is_in_use(self) -> None:
        with pytest.raises(SourceError, match=r"“Desk camera” can't be opened\. Close other programs"):
            camera(FakeCapture(opens=False))
        with pytest.raises(SourceError, match=r"“Desk camera” sends no picture\. Close other programs"):
            camera(FakeCapture(fail_after=0))

    def test_a_driver_that_raises_is_a_sentence(self) -> None:
        def broken(*_: object) -> FakeCapture:
            raise RuntimeError("driver says 0x80070005")

        with pytest.raises(SourceError, match="sends no picture") as caught:
            CameraSource(LiveSpec(CAMERA), capture_factory=broken)
        assert "0x80070005" in caught.value.detail

    def test_is_found_under_its_new_number(self) -> None:
        asked = []
        moved = CameraSpec("Desk camera", 7, 0, CAMERA.path)

        def factory(spec: CameraSpec, *_: int) -> FakeCapture:
            asked.append(spec.index)
            return FakeCapture()

        CameraSource(LiveSpec(CAMERA), capture_factory=factory, cameras=lambda: (moved,)).close()
        assert asked == [7]

    def test_opening_can_be_given_up(self) -> None:
        give_up = threading.Event()
        hanging = threading.Event()

        def factory(*_: object) -> FakeCapture:
            hanging.wait(60)
            return FakeCapture()

        threading.Timer(0.15, give_up.set).start()
        began = time.monotonic()
        with pytest.raises(EndOfSource):
            CameraSource(LiveSpec(CAMERA), cancelled=give_up.is_set, capture_factory=factory)
        assert time.monotonic() - began < PATIENCE_S
        hanging.set()

    def test_waits_while_it_is_still_being_opened_for_somebody_who_left(self) -> None:
        device, opened = threading.Lock(), threading.Event()

        class Device(FakeCapture):
            """Only one at a time may have it."""

            def __init__(self) -> None:
                super().__init__(opens=device.acquire(blocking=False))

            def release(self) -> None:
                if self.opens:
                    device.release()

        def slow(*_: object) -> FakeCapture:
            capture = Device()
            opened.wait(PATIENCE_S)
            return capture

        with pytest.raises(EndOfSource):
            CameraSource(LiveSpec(CAMERA, "", 1280, 720), cancelled=device.locked, capture_factory=slow)
        threading.Timer(0.3, opened.set).start()
        with CameraSource(LiveSpec(CAMERA, "", 640, 480), capture_factory=slow) as source:
            source.read()

    def test_opening_ends_when_the_driver_hangs(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(live_camera, "CAMERA_OPENS_S", 1.0)
        hanging = threading.Event()
        with pytest.raises(SourceError, match="sends no picture"):
            CameraSource(LiveSpec(CAMERA), capture_factory=lambda *_: hanging.wait(60) and FakeCapture(opens=False))
        hanging.set()

    @pytest.mark.skipif(not sys.platform.startswith("linux"), reason="devices are files on Linux only")
    def test_linux_says_what_is_wrong_with_the_device(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        with pytest.raises(SourceError, match="“Desk camera” is not plugged in"):
            live_camera.open_camera(CAMERA, 640, 480)
        device = tmp_path / "video9"
        device.touch()
        spec = CameraSpec("Lamp", 9, 0, f"/dev/../{device}")
        monkeypatch.setattr(live_camera.os, "access", lambda *_: False)  # chmod does not stop an administrator
        with pytest.raises(SourceError, match=r"no permission to use the camera “Lamp”\. Add yourself to the group"):
            live_camera.open_camera(spec, 640, 480)
        monkeypatch.setattr(live_camera.os, "access", lambda *_: True)
        capture = live_camera.open_camera(spec, 640, 480)
        assert not capture.isOpened()


class TestStream:
    def test_plays(self) -> None:
        with serve() as server, StreamSource(LiveSpec(url=server.url, mirror=True)) as source:
            assert source.info.title == server.url
            source.mirror = True
            frames = [source.read() for _ in range(10)]
            assert frames[0].pixels[0, 20, 0] > 80, "a stream is never mirrored"
            assert number_in(frames[-1].pixels) > number_in(frames[0].pixels)

    @pytest.mark.parametrize("mode", ["stall", "drop", "half"])
    def test_is_lost(self, mode: str) -> None:
        with serve(mode, after=15) as server, StreamSource(LiveSpec(url=server.url)) as source:
            began = time.monotonic()
            frames, error = until_error(source)
            assert time.monotonic() - began < PATIENCE_S
            assert len(frames) > 5
            assert error.message.startswith(f"The stream {server.url} stopped sending pictures.")

    def test_can_be_opened_again(self) -> None:
        with serve("drop", after=10) as server:
            for _ in range(2):
                with StreamSource(LiveSpec(url=server.url)) as source:
                    assert len(until_error(source)[0]) > 3

    def test_may_change_its_size(self) -> None:
        with serve("resize", after=10) as server, StreamSource(LiveSpec(url=server.url)) as source:
            ends = time.monotonic() + 5.0
            numbers = [number_in(source.read().pixels)]
            while numbers[-1] < 15 and time.monotonic() < ends:
                numbers.append(number_in(source.read().pixels))
        assert numbers[-1] >= 15
        assert numbers == sorted(numbers), "the pictures are whole before and after"

    @pytest.mark.parametrize(
        ("mode", "reason"),
        [
            ("silent", "does not answer"),
            ("garbage", "not with a video stream"),
            ("page", "not with a video stream"),
            ("missing", "has nothing at"),
            ("locked", "asks for a name and a password"),
        ],
    )
    def test_says_why_there_is_no_picture(self, mode: str, reason: str, capfd: pytest.CaptureFixture[str]) -> None:
        with serve(mode) as server:
            began = time.monotonic()
            with pytest.raises(SourceError) as caught:
                open_live(LiveSpec(url=server.url))
            assert time.monotonic() - began < live_stream.STREAM_OPENS_S + 1
        assert reason in caught.value.message
        assert server.url in caught.value.message
        assert capfd.readouterr() == ("", "")

    def test_says_when_nobody_listens(self) -> None:
        with serve() as server:
            url = server.url
        with pytest.raises(SourceError, match=r"“127\.0\.0\.1” accepts no connection on port"):
            open_live(LiveSpec(url=url))

    def test_closing_wakes_who_reads_while_nothing_comes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(live, "LOST_S", 60.0)
        monkeypatch.setattr(live_stream, "STREAM_TIMEOUT_S", 30.0)
        with serve("stall", after=3) as server:
            source = StreamSource(LiveSpec(url=server.url))
            woken = threading.Event()

            def read_all() -> None:
                try:
                    while True:
                        source.read()
                except EndOfSource:
                    woken.set()

            reader = threading.Thread(target=read_all)
            reader.start()
            time.sleep(0.2)  # it waits, most likely
            source.close()
            assert woken.wait(PATIENCE_S)
            reader.join()

    def test_opening_can_be_given_up(self) -> None:
        with serve("silent") as server:
            began = time.monotonic()
            with pytest.raises(EndOfSource):
                open_live(LiveSpec(url=server.url), cancelled=lambda: time.monotonic() - began > 0.1)
            assert time.monotonic() - began < PATIENCE_S

    def test_passwords_are_sent_and_not_told(self) -> None:
        with serve("locked") as server:
            url = server.url.replace("http://", "http://anna:geheim@")
            with pytest.raises(SourceError, match="does not accept this name and password") as caught:
                open_live(LiveSpec(url=url))
        assert "geheim" not in caught.value.message + caught.value.detail
        assert "anna" not in caught.value.message


def test_watching_ends_soon_after_stop_also_in_a_stall(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LOST_S", 60.0)
    monkeypatch.setattr(live_stream, "STREAM_TIMEOUT_S", 30.0)
    with serve("stall", after=3) as server:
        inbox: Mailbox[Job] = Mailbox(1, newest_wins=True)
        capture = LiveCapture(1, inbox, lambda _: None, SystemOpener(), LiveSpec(url=server.url))
        thread = threading.Thread(target=capture.run)
        thread.start()
        inbox.get(PATIENCE_S)
        while inbox.take() is not None or not _waits(capture):
            time.sleep(0.01)
        began = time.monotonic()
        capture.stop()
        thread.join(PATIENCE_S)
        assert not thread.is_alive()
        assert time.monotonic() - began < PATIENCE_S, "stop is called in the window's thread"
        # The stream itself ends with OpenCV's present call, and the end of the program waits for that.
        assert any(source.busy_for_s() > 0 for source in live.at_work())


def _waits(capture: LiveCapture) -> bool:
    """Whether the stream has stopped sending: no frame came for a while."""
    delivered = capture.delivered
    time.sleep(0.3)
    return capture.delivered == delivered


def test_leaving_the_program_in_a_stall_is_clean() -> None:
    """A thread that comes back from OpenCV while Python shuts down would abort the process."""
    # Of pictures that come in a row, the newest is read; then the stream is left just before its call ends.
    code = (
        "import sys, time; from fer_desktop import live_stream; from fer_desktop.records import LiveSpec\n"
        "live_stream.STREAM_TIMEOUT_S = 2.3\n"
        "s = live_stream.StreamSource(LiveSpec(url=sys.argv[1])); s.read()\n"
        "while s.busy_for_s() > 0.5: time.sleep(0.01)\n"
    )
    with serve("stall", after=3) as server:
        done = subprocess.run([sys.executable, "-c", code, server.url], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

"""The whole program on what moves: videos, network streams, cameras; and what it says when they fail."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.app import SystemOpener
from fer_desktop.live_camera import CameraSource
from fer_desktop.records import CameraSpec, LiveSpec
from tests import media, mjpeg_server
from tests.app.running import Running, panned, scene, words

# --- video ------------------------------------------------------------------------------------------------------------


def test_a_video_is_played_with_each_overlay_on_its_own_frame(
    run: Callable[..., Running], tmp_path: Path, astronaut: np.ndarray
) -> None:
    path = media.write_video(tmp_path / "pan.mp4", panned(astronaut, 60), rate=30)
    running = run()
    running.drop([path])
    running.until(lambda: bool(running.results) and running.results[-1].frame.index == 59)
    with_face = [result for result in running.results if result.faces]
    assert len(with_face) >= 0.9 * len(running.results)
    assert {face.id for result in with_face for face in result.faces} == {1}
    for result in with_face:
        assert result.frame.time_s == pytest.approx(result.frame.index / 30, abs=0.02)
        # The head's place is known from the frame's number: a box of another frame would be off by 4 px a frame.
        expected = 20 + 4 * result.frame.index + 115
        assert result.faces[0].detection.box.centre[0] == pytest.approx(expected, abs=16)
        assert result.levels[0].shape[:2] == result.frame.pixels.shape[:2]
        assert np.array_equal(result.levels[0][::40, ::40, 2::-1], result.frame.pixels[::40, ::40])


def test_a_video_begins_with_speed_and_loop_of_the_last_one(run: Callable[..., Running], tmp_path: Path) -> None:
    path = media.numbered_video(tmp_path / "clip.mp4", 10)
    running = run()
    window = running.window
    window.remember(speed=2.0, loop=True)
    running.drop([path])
    running.until(lambda: len(running.results) > 10)
    assert (window.settings.speed, window.settings.loop) == (2.0, True)
    assert window.actions_["loop"].isChecked()


def test_bad_videos_are_named(run: Callable[..., Running], tmp_path: Path, astronaut: np.ndarray) -> None:
    whole = media.write_video(tmp_path / "whole.mp4", panned(astronaut, 10))
    short = tmp_path / "short.mp4"
    short.write_bytes(whole.read_bytes()[:3000])
    text = tmp_path / "text.mp4"
    text.write_text("not a film")
    empty = tmp_path / "empty.mp4"
    empty.write_bytes(b"")
    running = run()
    for path in (short, text, empty):
        running.window.open_video(path)
        page = running.window.video
        running.until(lambda page=page, path=path: path.name in words(page.view) and not _busy(page.view))
    running.drop([whole])
    running.until(lambda: bool(running.results))


def _busy(view: object) -> bool:
    return "Opening" in words(view) or "Loading" in words(view)


# --- live -------------------------------------------------------------------------------------------------------------


def test_a_network_stream_is_watched_lost_and_found_again(run: Callable[..., Running], astronaut: np.ndarray) -> None:
    running = run()
    with mjpeg_server.serve("drop", after=40, fps=30, picture=lambda n: scene(astronaut, 120)) as server:
        running.window.open_stream(server.url)
        running.until(lambda: any(result.faces for result in running.results))
        running.until(lambda: "again" in words(running.window.live).lower())
        server.mode = "normal"
        seen = len(running.results)
        running.until(lambda: len(running.results) > seen + 5)
        running.window.show_page("home")
    assert running.app.engine.take() is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/none", "rtsp://127.0.0.1:9/none"])
def test_a_wrong_address_is_said(run: Callable[..., Running], url: str) -> None:
    running = run()
    running.window.open_stream(url)
    running.until(lambda: "127.0.0.1" in words(running.window.live) and "Opening" not in words(running.window.live))
    assert not running.results


class OneCamera(SystemOpener):
    """The camera is faked at the source's interface; all else is real."""

    def __init__(self, capture: Callable[[], media.FakeCapture]) -> None:
        self._capture = capture

    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> CameraSource:
        return CameraSource(spec, cancelled, lambda *_: self._capture())


CAMERA = CameraSpec("Test Camera", 0)


def test_a_camera_shows_its_face_and_unplugging_is_said(run: Callable[..., Running], astronaut: np.ndarray) -> None:
    captures = [
        media.FakeCapture(fps=30, fail_after=40, picture=lambda n: scene(astronaut, 120)),
        media.FakeCapture(fps=30, picture=lambda n: scene(astronaut, 300)),
    ]
    running = run(OneCamera(lambda: captures.pop(0)))
    running.window.open_camera(CAMERA)
    running.until(lambda: any(result.faces for result in running.results))
    said = lambda: words(running.window.live)  # noqa: E731
    running.until(lambda: "Test Camera" in said() and "again" in said().lower())
    lost = len(running.results)
    running.until(lambda: any(result.faces for result in running.results[lost + 1 :]))


def test_a_camera_in_use_is_said(run: Callable[..., Running]) -> None:
    running = run(OneCamera(lambda: media.FakeCapture(opens=False)))
    running.window.open_camera(CAMERA)
    running.until(lambda: "Test Camera" in words(running.window.live) and "Opening" not in words(running.window.live))
    assert not running.results

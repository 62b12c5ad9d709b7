"""What connects the window with the recorder, on stand-ins for sources and models."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop.analysis import session as folders
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.recording_desk import RecordingDesk
from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.sources import VideoSource
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Engine, Stages
from tests.desk_kit import PATIENCE_MS, desk_window, some_model
from tests.fakes import FakeClassifier, FakeDetector, FakeLive, FakeOpener


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return some_model(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    return desk_window(qtbot, tmp_path, model, monkeypatch)


class Recording:
    """A window, an engine that watches a stand-in for a camera, and the desk between them."""

    def __init__(self, window: MainWindow, model: Path, lives: list) -> None:
        self.window = window
        self.engine = Engine(Stages(FakeDetector, lambda _path: FakeClassifier()), FakeOpener(lives=lives), model)
        self.desk = RecordingDesk(window, self.engine)
        self.engine.happened.connect(window.handle)
        self.engine.news.connect(self._show)
        window.liveRequested.connect(self.engine.watch)
        window.stopRequested.connect(self.engine.stop)
        self.engine.start()
        window.open_live(LiveSpec(CameraSpec("Cam", 0)))

    def _show(self) -> None:
        while (result := self.engine.take()) is not None:
            self.window.show_result(result)


@pytest.fixture
def recording(window: MainWindow, model: Path, qtbot: QtBot) -> Iterator[Callable[..., Recording]]:
    made: list[Recording] = []

    def make(*lives: FakeLive) -> Recording:
        made.append(Recording(window, model, list(lives)))
        qtbot.waitUntil(lambda: window.actions_["record"].isEnabled(), timeout=PATIENCE_MS)
        return made[-1]

    yield make
    for one in made:
        assert one.desk.close(PATIENCE_MS / 1000)
        assert one.engine.close(PATIENCE_MS / 1000)


def texts(window: MainWindow) -> list[str]:
    return [chip.text for chip in window.live.viewer.view._chips]


def frames_of(folder: Path) -> int:
    with VideoSource(folder / "video.mkv") as video:
        return video.info.frame_count or 0


def test_recording_by_key_with_badge_and_a_session_at_the_end(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    recording(FakeLive(100_000, rate=60))
    action = window.actions_["record"]
    assert [key.toString() for key in action.shortcuts()] == ["R"]
    assert not (tmp_path / "recordings").exists()
    action.trigger()
    assert action.text() == "Stop &recording"
    # On a machine that stands still now and then, a second may be passed over.
    qtbot.waitUntil(
        lambda: any(re.match(r"REC \d:\d[1-9].* free", text) for text in texts(window)), timeout=PATIENCE_MS
    )
    assert texts(window)[0] == "LIVE"
    action.trigger()
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    assert texts(window) == ["LIVE"]
    assert action.text() == "&Record"
    assert any(re.match(r"Recorded \d:\d\d", text) for text in window.toasts.texts())
    (folder,) = (tmp_path / "recordings").iterdir()
    session = folders.load(folder)
    assert (session.kind, session.state, session.source.name) == ("live", "done", "Cam")
    assert frames_of(folder) == session.counts.frames > 10
    table = read_table(folder / RESULTS)
    assert np.array_equal(table.frame, np.arange(session.counts.frames))
    assert window.live.spec is not None  # the camera goes on


def test_a_recording_goes_into_the_chosen_folder_and_nowhere_else(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    chosen = tmp_path / "chosen"
    chosen.mkdir()
    window.remember(recordings_folder=str(chosen))
    recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: bool(list(chosen.glob("*/session.json"))), timeout=PATIENCE_MS)
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    (folder,) = chosen.iterdir()
    assert folders.load(folder).kind == "live"
    assert not (tmp_path / "recordings").exists()


def test_a_chosen_folder_on_a_removed_drive_is_told_and_the_default_records(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    window.remember(recordings_folder=str(drive / "recordings"))
    recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: any("is not there" in text for text in window.toasts.texts()), timeout=PATIENCE_MS)
    assert not window.record_control.recording
    assert not drive.exists(), "nothing is put in the place of the drive"
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == "Use the default folder"]
    button.click()
    assert window.settings.recordings_folder == ""
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > 0, timeout=PATIENCE_MS)


def test_leaving_the_page_ends_the_recording(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > 0, timeout=PATIENCE_MS)
    window.show_page("home")
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    assert any(text.startswith("Recorded") for text in window.toasts.texts())
    assert not window.actions_["record"].isEnabled()


def recording_frames(tmp_path: Path) -> int:
    """Frames on the disk so far, as noted."""
    found = list((tmp_path / "recordings").glob("*/session.json"))
    return folders.load(found[0].parent).counts.frames if found else 0


def test_a_session_says_under_which_prior_it_was_recorded(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    window.remember(prior="balanced")
    recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > 0, timeout=PATIENCE_MS)
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    (folder,) = (tmp_path / "recordings").iterdir()
    assert folders.load(folder).choices.prior == 1.0


def test_another_prior_ends_it_with_a_sentence(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > 0, timeout=PATIENCE_MS)
    window.actions_.priorChosen.emit("balanced")
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    assert any("how common rare expressions are" in text for text in window.toasts.texts())
    (folder,) = (tmp_path / "recordings").iterdir()
    assert folders.load(folder).choices.prior == 0.0


def test_a_camera_that_comes_back_is_recorded_on(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    made = recording(FakeLive(150, rate=100), FakeLive(100_000, rate=100))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: made.engine.opener.opened == 2, timeout=PATIENCE_MS)
    assert any(text.startswith("REC") for text in texts(window))
    before = recording_frames(tmp_path)
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > before, timeout=PATIENCE_MS)
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: not window.record_control.recording, timeout=PATIENCE_MS)
    (folder,) = (tmp_path / "recordings").iterdir()
    times = read_table(folder / RESULTS).time_s
    assert np.all(np.diff(times) > 0)
    assert np.diff(times).max() > 0.7  # so long it was away
    assert frames_of(folder) == len(times)


def test_closing_the_app_brings_it_to_its_end(
    window: MainWindow, recording: Callable[..., Recording], qtbot: QtBot, tmp_path: Path
) -> None:
    made = recording(FakeLive(100_000))
    window.actions_["record"].trigger()
    qtbot.waitUntil(lambda: recording_frames(tmp_path) > 0, timeout=PATIENCE_MS)
    assert made.desk.close(PATIENCE_MS / 1000)
    (folder,) = (tmp_path / "recordings").iterdir()
    assert folders.load(folder).state == "done"
    assert frames_of(folder) == folders.load(folder).counts.frames

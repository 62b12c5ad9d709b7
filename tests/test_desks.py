"""What connects the window with the queue's thread and with the recorder, on stand-ins for sources and models."""

import re
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop import paths, queue_desk
from fer_desktop.analysis import queue_store
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.engine_records import ModelReady
from fer_desktop.errors import SourceError
from fer_desktop.queue_desk import QueueDesk
from fer_desktop.queue_records import CANCELLED, DONE, FAILED, WAITING, WORKING, Kept
from fer_desktop.recording_desk import RecordingDesk
from fer_desktop.records import CameraSpec, LiveSpec, ModelInfo
from fer_desktop.settings import SettingsStore
from fer_desktop.sources import VideoSource
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Engine, Stages
from tests.fakes import FakeClassifier, FakeDetector, FakeLive, FakeOpener, FakeVideo, recipe

PATIENCE_MS = 30_000


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "fake.onnx"
    path.write_bytes(b"a model")
    return path


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)
    monkeypatch.setattr(paths, "results_dir", lambda: tmp_path / "out")
    monkeypatch.setattr(paths, "recordings_dir", lambda: tmp_path / "recordings")
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.set_models([(recipe(), model)])
    made.handle(ModelReady(ModelInfo(recipe(), model, "CPU")))
    made.show()
    made.show_page("analyse")
    return made


class Films(FakeOpener):
    """A new video for each opening; those whose name has "bad" in it fail."""

    def __init__(self, frames: int, decode_s: float = 0.0) -> None:
        super().__init__()
        self._frames, self._decode_s = frames, decode_s

    def video(self, path: Path) -> FakeVideo:
        if "bad" in path.name:
            raise SourceError(f"“{path.name}” is not a video.")
        return FakeVideo(self._frames, 30.0, self._decode_s)


@pytest.fixture
def desk(window: MainWindow) -> Iterator[Callable[..., QueueDesk]]:
    made: list[QueueDesk] = []

    def make(frames: int = 20, decode_s: float = 0.0) -> QueueDesk:
        stages = Stages(FakeDetector, lambda _path: FakeClassifier())
        made.append(QueueDesk(window, stages, Films(frames, decode_s)))
        return made[-1]

    yield make
    for one in made:
        assert one.close(PATIENCE_MS / 1000)


def films(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / name).write_bytes(f"film {name}".encode())
    return [folder / name for name in names]


def test_dropped_files_are_listed_with_pictures_and_worked_through(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk()
    queue = window.analyse.queue
    window.drop([*films(tmp_path / "in", "one.mp4", "bad.mp4", "three.mp4"), tmp_path / "gone.mp4"])
    qtbot.waitUntil(lambda: queue.rowCount() == 3, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: any("gone.mp4" in text for text in window.toasts.texts()), timeout=PATIENCE_MS)
    assert queue.counts[WAITING] == 3

    def pictured() -> bool:
        window.analyse.list.grab()
        return queue.picture(queue.rows()[0]) is not None

    qtbot.waitUntil(pictured, timeout=PATIENCE_MS)
    window.analyse.run_button.click()
    qtbot.waitUntil(lambda: not queue.running, timeout=PATIENCE_MS)
    assert [row.state for row in queue.rows()] == [DONE, FAILED, DONE]
    assert queue.rows()[1].problems == ("“bad.mp4” is not a video.",)
    assert queue.rows()[0].folder == tmp_path / "out" / "one.mp4"
    assert folders.load(tmp_path / "out" / "three.mp4").counts.frames == 20
    asked: list[Path] = []
    window.session_control.openWanted.connect(asked.append)
    window.analyse.choose([queue.rows()[0].number])
    window.analyse.buttons["open"].click()
    assert asked == [tmp_path / "out" / "one.mp4"]


def test_the_window_answers_while_the_queue_works(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk(frames=400)
    queue = window.analyse.queue
    window.drop(films(tmp_path / "in", "one.mp4"))
    qtbot.waitUntil(lambda: queue.rowCount() == 1, timeout=PATIENCE_MS)
    window.analyse.run_button.click()
    looks = [time.monotonic()]

    def done() -> bool:
        looks.append(time.monotonic())
        return queue.counts[DONE] == 1

    qtbot.waitUntil(done, timeout=PATIENCE_MS)
    pauses = sorted(after - before for before, after in pairwise(looks))
    # A busy machine may stand still now and then.
    assert len(pauses) > 10
    assert pauses[-3] < 1.0


def test_closing_keeps_what_is_unfinished_and_the_next_start_goes_on(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path, model: Path
) -> None:
    first = desk(frames=600, decode_s=0.003)
    queue = window.analyse.queue
    window.drop(films(tmp_path / "in", "one.mp4", "two.mp4"))
    qtbot.waitUntil(lambda: queue.rowCount() == 2, timeout=PATIENCE_MS)
    window.queue_control._change({"queue_every_s": 0.1})
    window.analyse.run_button.click()

    def under_way() -> bool:
        row = queue.working()
        return row is not None and row.progress is not None and row.progress.done > 3

    qtbot.waitUntil(under_way, timeout=PATIENCE_MS)
    assert first.close(PATIENCE_MS / 1000)
    cut = folders.load(tmp_path / "out" / "one.mp4")
    assert cut.state == CANCELLED
    kept = queue_store.kept()
    assert [one.path.name for one in kept] == ["one.mp4", "two.mp4"]
    assert kept[0].order.choices.every_s == 0.1
    assert kept[1] == Kept("video", tmp_path / "in" / "two.mp4")

    again = MainWindow(SettingsStore(tmp_path / "other.ini"))
    qtbot.addWidget(again)
    again.set_models([(recipe(), model)])
    second = QueueDesk(again, Stages(FakeDetector, lambda _path: FakeClassifier()), Films(600))
    second.restore()
    rows = again.analyse.queue
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=PATIENCE_MS)
    assert again.toasts.texts() == ["2 files were not analysed the last time."]
    assert rows.counts[WORKING] == 0  # offered, not begun
    again.queue_control.run(True)
    qtbot.waitUntil(lambda: rows.counts[DONE] == 2, timeout=PATIENCE_MS)
    assert second.close(PATIENCE_MS / 1000)
    assert queue_store.kept() == ()
    whole = folders.load(tmp_path / "out" / "one.mp4")
    assert (whole.started, whole.state, whole.choices.every_s) == (cut.started, "done", 0.1)
    assert folders.load(tmp_path / "out" / "two.mp4").choices.every_s == 0.0


def test_what_was_left_the_last_time_outlives_what_is_dropped_before_it_is_offered(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is offered once a model is there, which may take a while, and the page is open from the beginning."""
    monkeypatch.setattr(queue_desk, "KEEP_MS", 0)
    left, dropped = films(tmp_path / "in", "left.mp4", "dropped.mp4")
    queue_store.keep([Kept("video", left)])
    made, queue = desk(), window.analyse.queue
    window.drop([dropped])
    qtbot.waitUntil(lambda: queue.rowCount() == 1, timeout=PATIENCE_MS)
    until_kept(made, qtbot)
    made.restore()
    qtbot.waitUntil(lambda: queue.rowCount() > 1, timeout=PATIENCE_MS)
    assert [row.job.path for row in queue.rows()] == [dropped, left]
    qtbot.waitUntil(lambda: [one.path for one in queue_store.kept()] == [dropped, left], timeout=PATIENCE_MS)


def test_what_was_left_the_last_time_is_kept_where_it_was_never_offered(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path
) -> None:
    left, dropped = films(tmp_path / "in", "left.mp4", "dropped.mp4")
    queue_store.keep([Kept("video", left)])
    made = desk()
    window.drop([dropped])
    qtbot.waitUntil(lambda: window.analyse.queue.rowCount() == 1, timeout=PATIENCE_MS)
    assert made.close(PATIENCE_MS / 1000)
    assert [one.path for one in queue_store.kept()] == [left, dropped]


def until_kept(made: QueueDesk, qtbot: QtBot) -> None:
    """Wait until what was to be kept by now is."""
    qtbot.waitUntil(lambda: not made._timer.isActive(), timeout=PATIENCE_MS)
    done: list[object] = []
    made._do(made._keeping, lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=PATIENCE_MS)


# --- recording --------------------------------------------------------------------------------------------------------


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


def test_a_queue_whose_folder_is_gone_waits_and_goes_on_in_the_default_one(
    window: MainWindow, desk: Callable[..., QueueDesk], qtbot: QtBot, tmp_path: Path
) -> None:
    desk()
    window.queue_control.set_folder(str(tmp_path / "drive" / "results"))
    window.drop(films(tmp_path / "in", "one.mp4"))
    queue = window.analyse.queue
    qtbot.waitUntil(lambda: queue.rowCount() == 1, timeout=PATIENCE_MS)
    window.analyse.run_button.click()
    qtbot.waitUntil(lambda: any("is not there" in text for text in window.toasts.texts()), timeout=PATIENCE_MS)
    assert (queue.running, queue.counts[WAITING]) == (False, 1)
    assert not (tmp_path / "drive").exists()
    (button,) = [one for one in window.findChildren(QPushButton) if one.text() == "Use the default folder"]
    button.click()
    qtbot.waitUntil(lambda: queue.counts[DONE] == 1, timeout=PATIENCE_MS)
    assert queue.rows()[0].folder == tmp_path / "out" / "one.mp4"


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

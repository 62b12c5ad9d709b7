"""What connects the window with the queue's thread, on stand-ins for sources and models."""

import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop import queue_desk
from fer_desktop.analysis import queue_store
from fer_desktop.analysis import session as folders
from fer_desktop.errors import SourceError
from fer_desktop.queue_desk import QueueDesk
from fer_desktop.queue_records import CANCELLED, DONE, FAILED, WAITING, WORKING, Kept
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Stages
from tests.desk_kit import PATIENCE_MS, desk_window, some_model
from tests.fakes import FakeClassifier, FakeDetector, FakeOpener, FakeVideo, recipe


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return some_model(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    return desk_window(qtbot, tmp_path, model, monkeypatch)


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

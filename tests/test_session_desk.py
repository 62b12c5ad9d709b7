"""Sessions behind the window, with real files and threads: listed, recovered, opened, kept, exported, forgotten."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fer_desktop import session_edits as edits
from fer_desktop.analysis import recent
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.edited import keep
from fer_desktop.analysis.files import Lock
from fer_desktop.app import SystemOpener
from fer_desktop.session_desk import SessionDesk, session_in
from fer_desktop.session_records import OPEN
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import session_dialogs
from fer_desktop.ui.main_window import MainWindow
from tests.media import number_in
from tests.test_reviewing import clip

PATIENCE_MS = 20_000


class Running:
    def __init__(self, qtbot: QtBot, settings: Path) -> None:
        self._qtbot = qtbot
        self.window = MainWindow(SettingsStore(settings))
        qtbot.addWidget(self.window)
        self.desk = SessionDesk(self.window, SystemOpener())
        self.window.resize(1000, 640)
        self.window.show()
        self.view = self.window.sessions.viewer

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def open(self, folder: Path) -> None:
        self.desk.open(folder)
        self.until(lambda: self.view.reviewed is not None and self.view.has_picture)

    def number(self) -> int:
        """Of the frame on the screen."""
        return number_in(self.view.result().frame.pixels)


@pytest.fixture
def running(qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    made = Running(qtbot, tmp_path / "settings.ini")
    yield made
    made.window.close()
    assert made.desk.close(PATIENCE_MS / 1000)


def test_a_session_is_opened_sought_and_remembered(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    assert running.window.page == "sessions"
    assert running.number() == 0
    running.view.seek(12.4 / 30)
    running.until(lambda: running.number() == 12)
    assert [face.id for face in running.view.result().faces] == [1, 2]
    running.view.step(1)
    running.until(lambda: running.number() == 13)
    running.until(lambda: len(running.view.panel.people.people.faces) == 2)
    running.until(lambda: recent.folders() == (folder,))
    running.until(lambda: [one.folder for one in running.window.sessions.list.shown()] == [folder])


def test_it_plays(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    running.view.bar.set_speed(4.0)
    running.view.toggle_play()
    running.until(lambda: running.view.playing)
    running.until(lambda: not running.view.playing)
    assert running.number() == 39
    assert running.view.place() == pytest.approx(39 / 30, abs=0.01)


def test_edits_are_on_the_disk_and_come_back(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    raw = (folder / "results.csv").read_bytes()
    running.open(folder)
    running.view.choose(2)
    running.view.panel.renamed.emit(2, "Ana")
    running.view.add_mark()
    running.until(lambda: folders.load(folder).marks)
    assert folders.load(folder).people[0].name == "Ana"
    running.view.undo()
    running.until(lambda: not folders.load(folder).marks)
    running.open(folder)
    assert running.view.reviewed.session.person_of(2).name == "Ana"
    assert (folder / "results.csv").read_bytes() == raw


def test_what_another_window_writes_meanwhile_is_kept(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    keep(folder, edits.rename(folders.load(folder), 1, "Béa"))
    running.view.panel.renamed.emit(2, "Ana")
    running.until(lambda: folders.load(folder).person_of(2).name == "Ana")
    running.view.add_mark()
    running.until(lambda: folders.load(folder).marks)
    running.view.undo()
    running.view.undo()
    running.until(lambda: not folders.load(folder).person_of(2).name)
    assert folders.load(folder).person_of(1).name == "Béa"


def test_an_edit_that_cannot_be_kept_is_said(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    with Lock(folder):
        running.view.panel.renamed.emit(2, "Ana")
        running.until(lambda: any("another analysis" in text for text in running.window.toasts.texts()))
    assert folders.load(folder).people == ()


def test_results_are_exported_with_names(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    running.view.panel.renamed.emit(2, "Ana")
    out = tmp_path / "out.csv"
    running.window.session_control.exportWanted.emit(out)
    running.until(lambda: any("60 rows" in text for text in running.window.toasts.texts()))
    with out.open(encoding="utf-8", newline="") as file:
        assert {line["name"] for line in csv.DictReader(file)} == {"", "Ana"}
    running.window.session_control.exportWanted.emit(folder / "results.csv")
    running.until(lambda: any("another name" in text for text in running.window.toasts.texts()))


def test_a_report_tells_what_was_said_last(running: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    folder, _ = clip(tmp_path)
    running.open(folder)
    running.view.panel.renamed.emit(2, "Béatrice")
    out = tmp_path / "out.html"
    monkeypatch.setattr(session_dialogs, "ask_report_file", lambda *_: out)
    running.window.actions_["review_report"].trigger()
    running.until(lambda: any("“out.html”" in text for text in running.window.toasts.texts()))
    assert "Béatrice" in out.read_text(encoding="utf-8")
    monkeypatch.setattr(session_dialogs, "ask_report_file", lambda *_: tmp_path / "no" / "out.pdf")
    running.window.actions_["review_report"].trigger()
    running.until(lambda: any("its folder is gone" in text for text in running.window.toasts.texts()))


def test_at_the_start_open_sessions_are_recovered_and_said_once(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path, state=OPEN)
    recent.remember(folder)
    recent.remember(tmp_path / "gone")
    running.desk.list()
    running.until(lambda: any("has been recovered" in text for text in running.window.toasts.texts()))
    assert folders.load(folder).state == "recovered"
    running.window.toasts.clear()
    running.desk.list()
    running.until(lambda: running.window.start.recent.buttons)
    assert not any("recovered" in text for text in running.window.toasts.texts())


def test_a_folder_that_can_not_be_looked_at_does_not_hide_the_others(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    recent.remember(folder)
    recent.remember(tmp_path / ("x" * 300))
    running.desk.list()
    running.until(running.window.sessions.list.shown)
    assert [one.folder for one in running.window.sessions.list.shown()] == [folder]


def test_forgetting_leaves_the_files(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    recent.remember(folder)
    running.desk.list()
    running.until(lambda: running.window.sessions.list.shown())
    running.window.sessions.list.removeRequested.emit(folder)
    running.until(lambda: not running.window.sessions.list.shown())
    assert (folder / folders.SESSION).is_file()
    assert recent.folders() == ()


def test_closing_while_it_plays_ends_everything(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    running.view.toggle_play()
    running.window.close()


def test_a_name_that_is_being_typed_when_the_window_closes_is_kept(running: Running, tmp_path: Path):
    folder, _ = clip(tmp_path)
    running.open(folder)
    running.window.activateWindow()
    running.view.choose(2)
    running.view.panel.begin_rename()
    running.until(running.view.panel.name_field.hasFocus)
    QTest.keyClicks(running.view.panel.name_field, "Ana")
    running.window.closing.connect(running.desk.stop)
    running.window.close()
    assert running.desk.close(PATIENCE_MS / 1000)
    assert folders.load(folder).people[0].name == "Ana"


def test_a_dropped_folder_is_known_for_a_session(tmp_path: Path):
    folder, video = clip(tmp_path)
    assert session_in([folder]) == folder
    assert session_in([folder / folders.SESSION]) == folder
    assert session_in([video]) is None
    assert session_in([tmp_path]) is None
    assert session_in([folder, video]) is None
    assert session_in([tmp_path / ("x" * 300)]) is None

"""Where recordings and analyses are kept: the dialog, what is remembered, and what is offered in trouble."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop import paths
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import dialogs
from fer_desktop.ui.folder_control import RECORDINGS, RESULTS
from fer_desktop.ui.folders_dialog import FoldersDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.toast import Toast


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(paths, "results_dir", lambda: tmp_path / "Documents")
    monkeypatch.setattr(paths, "recordings_dir", lambda: tmp_path / "Videos")
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(window: MainWindow) -> list[Path]:
    """Folders that somebody shall look at."""
    found: list[Path] = []
    window.folder_control.checkWanted.connect(found.append)
    return found


def opened(window: MainWindow) -> FoldersDialog:
    window.actions_["folders"].trigger()
    # The one before may not be deleted yet.
    return window.findChildren(FoldersDialog)[-1]


def shown(dialog: FoldersDialog, key: str) -> str:
    return dialog.rows[key].path.text().replace("\u200b", "")


def test_chosen_folders_are_remembered(
    window: MainWindow, asked: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window)
    assert asked == [tmp_path / "Videos", tmp_path / "Documents"]
    assert shown(dialog, RECORDINGS) == str(tmp_path / "Videos")
    assert not dialog.rows[RECORDINGS].default.isEnabled()
    for key, name in ((RECORDINGS, "a"), (RESULTS, "b")):
        monkeypatch.setattr(dialogs, "ask_folder", lambda *_, name=name: tmp_path / name)
        dialog.rows[key].choose.click()
    assert asked[2:] == [tmp_path / "a", tmp_path / "b"]
    assert window.settings.recordings_folder == "", "not before it is saved"
    dialog.save.click()
    settings, both = window.settings, (str(tmp_path / "a"), str(tmp_path / "b"))
    assert (settings.recordings_folder, settings.queue_folder) == both
    assert window.analyse.choices.out() == tmp_path / "b"
    assert window.analyse.choices.folder.toolTip() == str(tmp_path / "b")
    window.close()
    again = SettingsStore(tmp_path / "settings.ini").load()
    assert (again.recordings_folder, again.queue_folder) == both


def test_back_to_the_default_and_cancelled(window: MainWindow, tmp_path: Path) -> None:
    window.remember(recordings_folder=str(tmp_path / "a"))
    dialog = opened(window)
    dialog.rows[RECORDINGS].default.click()
    assert shown(dialog, RECORDINGS) == str(tmp_path / "Videos")
    dialog.reject()
    assert window.settings.recordings_folder == str(tmp_path / "a")
    dialog = opened(window)
    dialog.rows[RECORDINGS].default.click()
    dialog.save.click()
    assert window.settings.recordings_folder == ""


def test_the_default_chosen_by_hand_is_the_default(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window)
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: tmp_path / "Videos")
    dialog.rows[RECORDINGS].choose.click()
    assert dialog.chosen() == {RECORDINGS: "", RESULTS: ""}


def test_what_can_not_be_used_can_not_be_saved(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(window)
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: tmp_path / "cd")
    dialog.rows[RECORDINGS].choose.click()
    window.folder_control.checked(tmp_path / "cd", "“cd” can't be written: that disk is read-only.")
    assert dialog.rows[RECORDINGS].problem.isVisible()
    assert "read-only" in dialog.rows[RECORDINGS].problem.text()
    assert not dialog.save.isEnabled()
    dialog.rows[RECORDINGS].default.click()
    assert not dialog.rows[RECORDINGS].problem.isVisible()
    assert dialog.save.isEnabled()


def test_what_was_wrong_before_does_not_keep_the_other_from_being_changed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.remember(recordings_folder=str(tmp_path / "gone"))
    dialog = opened(window)
    window.folder_control.checked(tmp_path / "gone", "It is not there.")
    assert dialog.rows[RECORDINGS].problem.isVisible()
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: tmp_path / "b")
    dialog.rows[RESULTS].choose.click()
    assert dialog.save.isEnabled()


def test_the_list_of_sessions_leads_to_it(window: MainWindow) -> None:
    window.show_page("sessions")
    (button,) = [one for one in window.sessions.list.findChildren(QPushButton) if one.text() == "Where they are kept…"]
    button.click()
    assert window.findChild(FoldersDialog) is not None


@pytest.mark.parametrize("key", [RECORDINGS, RESULTS])
def test_a_refused_folder_has_the_default_offered(window: MainWindow, tmp_path: Path, key: str) -> None:
    begun: list[str] = []
    window.remember(**{key: str(tmp_path / "gone")})
    window.folder_control.refused(key, tmp_path / "gone", "It is not there.", lambda: begun.append(key))
    press(window, "Use the default folder")
    assert getattr(window.settings, key) == ""
    assert begun == [key]
    assert window.analyse.choices.out() == tmp_path / "Documents"


def test_a_refused_default_has_another_one_asked_for(window: MainWindow, tmp_path: Path) -> None:
    window.folder_control.refused(RECORDINGS, tmp_path / "Videos", "The disk is full.", lambda: None)
    press(window, "Choose another folder…")
    assert window.findChild(FoldersDialog) is not None


def test_a_folder_that_is_not_chosen_any_more_is_only_told(window: MainWindow, tmp_path: Path) -> None:
    window.folder_control.refused(RESULTS, tmp_path / "elsewhere", "It is not there.", lambda: None)
    assert window.toasts.texts() == ["It is not there."]
    assert not window.findChildren(Toast)[-1].findChildren(QPushButton)


def press(window: MainWindow, text: str) -> None:
    """The button of the toast with this text."""
    (button,) = [one for toast in window.findChildren(Toast) for one in toast.findChildren(QPushButton)]
    assert button.text() == text
    button.click()

"""fer_desktop.ui.dialogs and file_dialogs"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop import __version__
from fer_desktop.ui import dialogs, session_dialogs
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.file_dialogs import is_folder, start_folder
from tests.ui.window_kit import model


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


OPEN_KEY = QKeySequence("Ctrl+O").toString(QKeySequence.SequenceFormat.NativeText)
"""Written as the system writes it: on macOS with signs."""


def text_of(dialog: QWidget) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def opened(qtbot: QtBot, dialog: dialogs.Dialog) -> dialogs.Dialog:
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.open()
    qtbot.waitExposed(dialog)
    return dialog


def test_a_stream_is_opened_by_its_address(qtbot: QtBot, owner: QWidget):
    dialog = opened(qtbot, dialogs.StreamDialog((), "", owner))
    assert not dialog.open_button.isEnabled()
    qtbot.keyClicks(dialog.field, " rtsp://ann:pw@192.168.1.20:554/live ")
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.url() == "rtsp://ann:pw@192.168.1.20:554/live"


@pytest.mark.parametrize("wrong", ["cam", "ftp://cam/x", "http://", "file:///etc/passwd"])
def test_what_is_no_address_is_said(qtbot: QtBot, owner: QWidget, wrong: str):
    dialog = opened(qtbot, dialogs.StreamDialog((), wrong, owner))
    dialog.open_button.click()
    assert dialog.isVisible()
    assert "rtsp://" in dialog.problem.text()
    qtbot.keyClicks(dialog.field, "x")
    assert dialog.problem.text() == ""
    dialog.reject()


def test_what_is_wrong_with_an_address_is_read_whole(qtbot: QtBot, owner: QWidget) -> None:
    dialog = opened(qtbot, dialogs.StreamDialog(("rtsp://a/x",), "nonsense", owner))
    dialog.fit(320)  # some languages need two lines anyhow
    dialog.accept()
    QApplication.processEvents()
    labels = [label for label in dialog.findChildren(QLabel) if label.wordWrap()]
    assert [label.height() >= label.heightForWidth(label.width()) for label in labels] == [True, True]
    assert dialog.problem.height() > 1.5 * dialog.fontMetrics().height()


def test_earlier_addresses_fill_the_field(qtbot: QtBot, owner: QWidget):
    long = "http://cam.example/" + "very/" * 40
    dialog = opened(qtbot, dialogs.StreamDialog(("rtsp://a/x?y=1&z=2", long), "", owner))
    dialog.recent_buttons[0].click()
    assert dialog.url() == "rtsp://a/x?y=1&z=2"
    dialog.recent_buttons[1].click()
    assert dialog.url() == long
    assert dialog.width() < 700
    dialog.reject()


def test_escape_closes(qtbot: QtBot, owner: QWidget):
    dialog = opened(qtbot, dialogs.StreamDialog((), "", owner))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_keys_come_from_the_actions(qtbot: QtBot, owner: QWidget):
    actions = Actions(owner)
    words = text_of(opened(qtbot, dialogs.KeysDialog(actions, owner)))
    for expected in ("Play or pause", "Space", "Full screen", "Snapshot", "Home", OPEN_KEY):
        assert expected in words
    actions["snapshot"].setShortcut("X")
    assert "\nX" in text_of(opened(qtbot, dialogs.KeysDialog(actions, owner)))


def test_about_says_what_it_is_and_how_good(qtbot: QtBot, owner: QWidget):
    words = text_of(opened(qtbot, dialogs.AboutDialog(model(), owner)))
    for expected in (
        __version__,
        "Apache License 2.0",
        "not what a person feels",
        "stays on this computer",
        "86.2\u00a0%  FER+ Valid, right at the first guess",
        "3.5  something else",
        "Compact",
        "CPU, 2 threads",
        "research data",
        "MediaPipe",
    ):
        assert expected in words
    assert "No model" in text_of(opened(qtbot, dialogs.AboutDialog(None, owner)))


def test_notices_name_everything_that_is_used(qtbot: QtBot, owner: QWidget):
    words = text_of(opened(qtbot, dialogs.NoticesDialog("a notice <b>as it is</b>", owner)))
    assert "a notice <b>as it is</b>" in words
    for _, name, licence in dialogs.USED:
        assert name in words
        assert licence in words


def test_every_library_that_is_used_is_installed_under_that_name():
    for package, name, _ in dialogs.USED:
        assert dialogs.version(package), name
    assert dialogs.version("no-such-distribution") == ""


def test_details_can_be_read_and_copied(qtbot: QtBot, owner: QWidget):
    dialog = opened(qtbot, dialogs.DetailsDialog("2 files were left out", "one\ntwo", owner))
    field = dialog.findChild(QPlainTextEdit)
    assert field.toPlainText() == "one\ntwo"
    assert field.isReadOnly()


def test_the_file_dialog_offers_kinds(owner: QWidget, monkeypatch: pytest.MonkeyPatch):
    asked: list[tuple] = []

    def choose(*args: object) -> tuple[list[str], str]:
        asked.append(args)
        return ["/x/ä.jpg", "/x/b.mp4"], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    chosen = dialogs.ask_open_files(owner, Path("/x"), (".jpg", ".png"), (".mp4",))
    assert chosen == [Path("/x/ä.jpg"), Path("/x/b.mp4")]
    first, *_, last = asked[0][3].split(";;")
    assert "*.jpg *.JPG" in first
    assert "*.mp4" in first
    assert last == "All files (*)"
    dialogs.ask_open_files(owner, Path("/x"), (), ())
    assert asked[1][3] == "All files (*)"


def test_a_name_without_suffix_gets_one(owner: QWidget, monkeypatch: pytest.MonkeyPatch):
    def answer(name: str, kind: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (name, kind))

    suggestion = Path("/x/a-labelled.png")
    answer("/x/mine", "PNG (*.png)")
    assert dialogs.ask_save_file(owner, suggestion) == Path("/x/mine.png")
    answer("/x/mine.v2", "JPEG (*.jpg *.jpeg)")
    assert dialogs.ask_save_file(owner, suggestion) == Path("/x/mine.v2.jpg")
    answer("/x/mine.JPEG", "PNG (*.png)")
    assert dialogs.ask_save_file(owner, suggestion) == Path("/x/mine.JPEG")
    answer("", "")
    assert dialogs.ask_save_file(owner, suggestion) is None


def test_a_folder_is_asked_for(owner: QWidget, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/x/y")
    assert dialogs.ask_folder(owner, "Where?", Path("/x")) == Path("/x/y")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    assert dialogs.ask_folder(owner, "Where?", Path("/x")) is None


def test_what_the_dialog_did_not_ask_about_is_not_overwritten(
    owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It asks before it gives the name of a file that is there, but it knows nothing of the suffix that is added."""
    for name in ("mine.jpg", "mine.json", "mine.csv", "mine.html"):
        (tmp_path / name).write_text("precious")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    suggestion = tmp_path / "x.jpg"
    asks = (dialogs.ask_save_file, dialogs.ask_figures_file, session_dialogs.ask_results_file)
    given = [ask(owner, suggestion) for ask in (*asks, session_dialogs.ask_report_file)]
    assert [path.name for path in given] == ["mine-2.jpg", "mine-2.json", "mine-2.csv", "mine-2.html"]


def test_a_dialog_begins_in_a_folder_that_is_there(tmp_path: Path) -> None:
    assert start_folder(tmp_path / "gone" / "too") == tmp_path
    assert start_folder(tmp_path / ("x" * 300)) == tmp_path  # a name that no system takes
    assert not is_folder(tmp_path / ("x" * 300))

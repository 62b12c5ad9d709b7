"""fer_desktop.ui.live_control in the window: choosing a camera or a stream, losing it, leaving it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import SourceFailed, SourceLost, SourceOpened
from fer_desktop.recording_records import RecordingStatus
from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.record_control import elapsed_text
from tests.ui.window_kit import CAMERA, Heard, moving

OTHER = CameraSpec("Other", 1)


def test_cameras_are_looked_for_only_while_one_looks(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.show_page("home")
    assert heard.of("camerasWanted") == [True, False]


def test_a_camera_is_opened_as_the_settings_say(window: MainWindow, heard: Heard, qtbot: QtBot):
    window.show_page("live")
    window.set_cameras([CAMERA, OTHER])
    qtbot.mouseClick(window.live.chooser.cards[0], Qt.MouseButton.LeftButton)
    assert heard.of("liveRequested") == [LiveSpec(CAMERA, "", 1280, 720, True)]
    assert window.settings.camera_key == CAMERA.key
    window.handle(SourceOpened(1, "Webcam", 1280, 720))
    window.show_result(moving(0.1, None))
    assert window.actions_["snapshot"].isEnabled()
    window.actions_.resolution_menu.actions()[2].trigger()
    assert heard.of("liveRequested")[-1] == LiveSpec(CAMERA, "", 1920, 1080, True)
    window.actions_["mirror"].trigger()
    assert heard.of("mirrorRequested") == [False]


def test_a_lost_camera_is_said_and_found_again(window: MainWindow):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    window.handle(SourceOpened(1, "Webcam", 1280, 720))
    window.show_result(moving(0.1, None))
    window.handle(SourceLost(1, "“Webcam” gives no pictures.", 2.0))
    assert window.live.viewer.view.has_message()
    assert not window.actions_["snapshot"].isEnabled()
    assert window.status.rate.isHidden()
    window.handle(SourceOpened(1, "Webcam", 1280, 720))
    window.show_result(moving(3.1, None))
    assert not window.live.viewer.view.has_message()
    assert window.actions_["snapshot"].isEnabled()


def test_leaving_the_page_closes_the_camera(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    window.show_page("home")
    assert "stopRequested" in heard.names()
    window.show_result(moving(0.5, None))
    assert window.live.viewer.result() is None


def test_stop_leads_back_to_the_chooser(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    window.actions_["stop"].trigger()
    assert window.live.is_choosing()
    assert heard.names().count("stopRequested") == 1


def test_a_camera_that_cannot_be_opened_is_tried_again_on_demand(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    window.handle(SourceFailed(1, "“Webcam” is in use."))
    window.live.viewer.view.messageAction.emit()
    assert len(heard.of("liveRequested")) == 2


def test_the_camera_menu_lists_names_and_streams(window: MainWindow):
    window.settings = window.settings.with_stream("http://cam.example/a")
    window.set_cameras([CAMERA, OTHER])
    texts = [action.text() for action in window.actions_.camera_menu.actions()]
    assert texts[:2] == ["Webcam", "Other"]
    assert "http://cam.example/a" in texts


def test_a_remembered_stream_without_its_password_is_asked_for(window: MainWindow, heard: Heard):
    window.open_stream("http://ann:secret@cam.example/a")
    assert heard.of("liveRequested")[0].url == "http://ann:secret@cam.example/a"
    (kept,) = window.settings.recent_streams
    assert kept == "http://ann@cam.example/a"
    window.open_stream(kept)
    assert len(heard.of("liveRequested")) == 1
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.reject()
    assert "secret" not in window.windowTitle() + window.top_bar.camera_picker.full_text()


def test_the_badge_of_a_recording_warns_of_lost_frames_and_of_little_room(window: MainWindow) -> None:
    control, viewer = window.record_control, window.live.viewer
    control.begun()

    def badge(dropped: int, free_bytes: int | None) -> tuple[str, str]:
        control.show_status(RecordingStatus(75.0, 900, dropped, free_bytes))
        (chip,) = viewer.view._chips
        return chip.text, chip.dot

    assert badge(0, None) == ("REC 1:15", "recording")
    assert badge(0, 34 * 10**9) == ("REC 1:15  ·  34 GB free", "recording")
    assert badge(0, 800 * 10**6) == ("REC 1:15  ·  800 MB free", "warn")
    assert badge(3, None) == ("REC 1:15  ·  3 frames lost", "warn")
    assert badge(1, None) == ("REC 1:15  ·  1 frame lost", "warn")


def test_how_long_is_recorded_is_written_like_a_clock() -> None:
    seconds = (7, 59.9, 754, 3723, 26 * 3600)
    assert [elapsed_text(s) for s in seconds] == ["0:07", "0:59", "12:34", "1:02:03", "26:00:00"]

"""fer_desktop.ui.main_window, with its shell and controls: the real window, told by hand what an engine would say."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.expressions import FERPLUS
from fer_desktop.records import (
    CameraSpec,
    LiveSpec,
    ModelFailed,
    ModelInfo,
    ModelReady,
    PhotoFailed,
    PlaybackChanged,
    SourceEnded,
    SourceFailed,
    SourceLost,
    SourceOpened,
    Stats,
    Trouble,
)
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui import theme
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.photo_list import State
from fer_desktop.ui.prior_row import PriorRow
from tests.ui.shapes import face
from tests.ui.window_kit import LEFT, RIGHT, Heard, drop_on, files, hold_over, leave, model, moving, photo, recipe

PHOTOS = [Path(f"/pictures/{name}.jpg") for name in ("a", "b", "c", "d")]
VIDEO = Path("/videos/talk.mp4")
CAMERA = CameraSpec("Webcam", 0, 0, "/dev/cam0")
OTHER = CameraSpec("Other", 1)


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, store: SettingsStore) -> MainWindow:
    made = MainWindow(store)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):  # keys go to the active window only
        made.activateWindow()
    return made


@pytest.fixture
def heard(window: MainWindow) -> Heard:
    return Heard(window)


# --- doors, keys, drops -----------------------------------------------------------------------------------------------


def test_the_three_doors(window: MainWindow, qtbot: QtBot):
    for name in ("photos", "video", "live"):
        qtbot.mouseClick(window.start.doors[name], Qt.MouseButton.LeftButton)
        assert window.page == name
        assert window.stack.currentWidget() is getattr(window, name)
        assert window.top_bar.tabs[name].isChecked()
        qtbot.mouseClick(window.top_bar.tabs["home"], Qt.MouseButton.LeftButton)
        assert window.page == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_doors_open_by_keyboard(window: MainWindow, qtbot: QtBot, key: Qt.Key):
    window.start.doors["video"].setFocus()
    qtbot.keyClick(window.start.doors["video"], key)
    assert window.page == "video"


def test_number_keys_open_pages(window: MainWindow, qtbot: QtBot):
    for key, page in (("2", "photos"), ("3", "video"), ("4", "live"), ("1", "home")):
        qtbot.keyClick(window, key)
        assert window.page == page


def test_dropped_files_are_announced_and_the_window_says_so(window: MainWindow, heard: Heard):
    paths = [Path("/tmp/Zoë 写真 #1 100%.jpg"), Path("/tmp/folder")]
    assert hold_over(window, files(*paths))
    assert window.veil.isVisible()
    drop_on(window, files(*paths))
    assert not window.veil.isVisible()
    assert heard.of("pathsDropped") == [paths]
    assert "dropped" in window.status.words.text()
    window.report_rejected([])
    assert "dropped" not in window.status.words.text()


def test_models_held_over_the_window_are_to_be_added(window: MainWindow):
    for names, words in (
        (["a.onnx"], "Drop to add the model"),
        (["a.onnx", "b.ONNX"], "Drop to add the models"),
        (["a.onnx", "b.jpg"], "Drop to open 2 items"),
        (["b.jpg"], "Drop to open"),
    ):
        assert hold_over(window, files(*(Path("/tmp") / name for name in names)))
        assert window.veil.accessibleName() == words
        leave(window)


def test_a_drag_that_leaves_drops_nothing(window: MainWindow, heard: Heard):
    hold_over(window, files(Path("/tmp/a.jpg")))
    leave(window)
    assert not window.veil.isVisible()
    assert heard.all == []


def test_what_is_no_file_is_not_taken(window: MainWindow, heard: Heard):
    assert not hold_over(window, [QUrl("https://example.org/a.jpg")])
    assert not hold_over(window, [])
    drop_on(window, [QUrl("https://example.org/a.jpg")])
    assert heard.all == []


def test_opening_by_dialog_goes_the_same_way(window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch):
    chosen = [Path("/there/a.jpg"), Path("/there/b.mp4")]
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_open_files", lambda *_: chosen)
    window.start.open_button.click()
    assert heard.of("pathsDropped") == [chosen]
    assert window.settings.last_folder == str(Path("/there"))
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: Path("/folder"))
    window.actions_["open_folder"].trigger()
    assert heard.of("pathsDropped")[1] == [Path("/folder")]
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_open_files", lambda *_: [])
    window.actions_["open"].trigger()
    assert len(heard.of("pathsDropped")) == 2


def test_the_sample_is_asked_for(window: MainWindow, heard: Heard):
    window.start.sample_button.click()
    window.actions_["sample"].trigger()
    window.start.clip_button.click()
    window.actions_["sample_clip"].trigger()
    assert heard.names() == ["sampleRequested"] * 2 + ["sampleClipRequested"] * 2


def test_rejected_files_are_named(window: MainWindow):
    window.report_rejected([(Path("/a.txt"), "“a.txt” is no picture.")])
    assert window.toasts.texts() == ["“a.txt” is no picture."]
    window.report_rejected([(Path("/a.txt"), "one."), (Path("/b.txt"), "two.")])
    assert "2 files" in window.toasts.texts()[-1]


def test_every_action_is_in_the_menu_bar_with_tip_and_status(window: MainWindow):
    listed = set()

    def walk(actions: list) -> None:
        for action in actions:
            if action.menu() is not None:
                walk(action.menu().actions())
            else:
                listed.add(action.objectName())

    walk(window.menuBar().actions())
    for name, action in window.actions_._all.items():
        assert action.objectName() in listed, name
        assert action.statusTip(), name
        assert action.toolTip().startswith(action.statusTip()), name


def test_no_key_means_two_things_on_one_page(window: MainWindow):
    window.handle(ModelReady(model()))
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0], [face(1, LEFT), face(2, RIGHT)]))
    window.photos.go(1)
    for page in ("home", "photos", "video", "live"):
        window.show_page(page)
        if page == "video":
            window.open_video(VIDEO)
            window.handle(SourceOpened(5, "talk", 120, 90, 9.0, 30.0))
            window.show_result(moving(1.0, VIDEO, session=5))
        seen: dict[str, str] = {}
        for name, action in window.actions_._all.items():
            for key in action.shortcuts() if action.isEnabled() else ():
                assert key.toString() not in seen, (page, name, seen.get(key.toString()))
                seen[key.toString()] = name


# --- photos -----------------------------------------------------------------------------------------------------------


def test_photos_are_shown_one_after_the_other(window: MainWindow, heard: Heard):
    window.open_photos(PHOTOS)
    assert window.page == "photos"
    assert heard.of("photosRequested") == [PHOTOS]
    assert window.photos.view.has_message()
    window.show_result(photo(PHOTOS[0], [face(1, LEFT), face(2, RIGHT)]))
    assert not window.photos.view.has_message()
    assert window.photos.result().frame.path == PHOTOS[0]
    assert "2 faces" in window.status.faces.text()
    assert "a.jpg" in window.windowTitle()
    window.actions_["next"].trigger()
    window.show_result(photo(PHOTOS[1]))
    assert window.photos.result().frame.path == PHOTOS[1]
    assert "1 face" in window.status.faces.text()


def test_a_photo_that_fails_does_not_stop_the_others(window: MainWindow):
    window.open_photos(PHOTOS)
    window.handle(PhotoFailed(1, PHOTOS[0], "“a.jpg” is no picture."))
    assert window.photos.view.has_message()
    for path in PHOTOS[1:]:
        window.show_result(photo(path))
    states = [window.photos.photos.row(n).state for n in range(4)]
    assert states == [State.FAILED, State.DONE, State.DONE, State.DONE]
    assert "1 could not be read" in window.photos.progress_label.text()
    window.actions_["next"].trigger()
    assert not window.photos.view.has_message()


def test_photos_of_an_earlier_opening_are_ignored(window: MainWindow):
    window.open_photos(PHOTOS[:2])
    window.show_result(photo(PHOTOS[0], session=1))
    window.open_photos(PHOTOS[2:])
    window.show_result(photo(PHOTOS[1], session=1))
    assert window.photos.photos.finished() == 0
    window.show_result(photo(PHOTOS[2], session=2))
    window.show_result(photo(PHOTOS[3], session=1))
    assert window.photos.photos.finished() == 1


def test_photos_go_on_when_one_comes_back_to_them(window: MainWindow, heard: Heard):
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0]))
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    heard.clear()
    window.show_page("photos")
    assert "stopRequested" in heard.names()
    assert heard.of("photosRequested") == [PHOTOS[1:]]
    assert window.photos.result() is not None


def test_another_model_reads_the_photos_again(window: MainWindow, heard: Heard):
    window.handle(ModelReady(model("compact")))
    window.open_photos(PHOTOS[:2])
    window.show_result(photo(PHOTOS[0]))
    window.show_result(photo(PHOTOS[1]))
    heard.clear()
    window.handle(ModelReady(model("compact")))
    assert heard.of("photosRequested") == []
    window.handle(ModelReady(model("other")))
    assert heard.of("photosRequested") == [PHOTOS[:2]]
    assert window.photos.photos.finished() == 0
    assert window.photos.result() is not None, "what is on the screen stays until the new reading is there"


# --- how faces are read -----------------------------------------------------------------------------------------------


def informed(model_id: str = "compact", attention: bool = True) -> ModelInfo:
    """A model that knows its prior, and perhaps tells where it looked."""
    known = replace(recipe(model_id), class_prior=dict.fromkeys(FERPLUS, 0.125))
    return ModelInfo(known, Path(f"/models/{model_id}.onnx"), "CPU, 2 threads", attention)


def test_the_prior_is_chosen_in_plain_words_and_the_photos_are_read_again(window: MainWindow, heard: Heard):
    window.handle(ModelReady(informed()))
    window.open_photos(PHOTOS[:3])
    for path in PHOTOS[:3]:
        window.show_result(photo(path))
    window.actions_["next"].trigger()
    heard.clear()
    everyday, _, balanced = window.actions_.prior_menu.actions()
    assert everyday.isChecked()
    balanced.trigger()
    assert heard.of("priorRequested") == ["balanced"]
    assert heard.of("photosRequested") == [[PHOTOS[1], PHOTOS[0], PHOTOS[2]]], "the one on the screen first"
    assert window.settings.prior == "balanced"
    for viewer in window.viewers():
        (row,) = viewer.panel.findChildren(PriorRow)
        assert row.picker.full_text() == "Balanced"
        assert "equally" in row.sentence.text()
    heard.clear()
    balanced.trigger()
    assert heard.all == []


def test_a_model_that_knows_no_prior_says_so(window: MainWindow):
    window.handle(ModelReady(model("plain")))
    row = window.photos.panel.findChildren(PriorRow)[0]
    assert not row.picker.isEnabled()
    assert "“Plain” does not say how common" in row.picker.toolTip()
    assert not window.actions_.prior_menu.isEnabled()
    window.handle(ModelReady(informed()))
    assert row.picker.isEnabled()


def test_where_it_looked_is_a_choice_that_is_remembered(window: MainWindow, heard: Heard, qtbot: QtBot):
    where = window.actions_["where"]
    window.handle(ModelReady(informed()))
    assert not where.isEnabled(), "there is no picture on the start page"
    window.open_photos(PHOTOS[:1])
    window.show_result(photo(PHOTOS[0]))
    assert where.isEnabled()
    qtbot.keyClick(window, "w")
    assert heard.of("whereRequested") == [True]
    assert window.settings.where
    window.handle(ModelReady(informed("dumb", attention=False)))
    assert not where.isEnabled()
    assert "“Dumb” does not tell where it looked" in window.top_bar.where_button.toolTip()
    window.handle(ModelReady(informed()))
    assert where.isEnabled()
    assert "does not tell" not in where.toolTip()


def test_choices_come_back_at_the_next_start(qtbot: QtBot, store: SettingsStore):
    store.save(Settings(prior="between", where=True))
    window = MainWindow(store)
    qtbot.addWidget(window)
    assert window.actions_["where"].isChecked()
    assert [action.isChecked() for action in window.actions_.prior_menu.actions()] == [False, True, False]
    assert window.photos.panel.findChildren(PriorRow)[0].picker.full_text() == "In between"


# --- video ------------------------------------------------------------------------------------------------------------


def play(window: MainWindow, session: int = 1) -> None:
    window.open_video(VIDEO)
    window.handle(SourceOpened(session, "talk.mp4", 120, 90, 10.0, 30.0))
    window.handle(PlaybackChanged(session, True, 1.0, False))
    window.show_result(moving(2.0, VIDEO, session=session))


def test_a_video_is_opened_with_speed_and_loop(window: MainWindow, heard: Heard):
    window.open_video(VIDEO)
    assert heard.names()[:3] == ["videoRequested", "speedRequested", "loopRequested"]
    assert heard.of("videoRequested") == [VIDEO]
    assert window.video.view.has_message()


def test_playback_by_keyboard(window: MainWindow, heard: Heard, qtbot: QtBot):
    play(window)
    heard.clear()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert heard.of("playRequested") == [False]
    window.handle(PlaybackChanged(1, False, 1.0, False))
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert heard.of("playRequested") == [False, True]
    qtbot.keyClick(window, Qt.Key.Key_Right)
    qtbot.keyClick(window, Qt.Key.Key_Left)
    qtbot.keyClick(window, ".")
    qtbot.keyClick(window, ",")
    assert heard.of("stepRequested") == [1, -1, 1, -1]
    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert heard.of("seekRequested") == [7.0]
    qtbot.keyClick(window, "]")
    qtbot.keyClick(window, "l")
    assert heard.of("speedRequested") == [1.5]
    assert heard.of("loopRequested") == [True]


def test_the_window_believes_what_the_engine_says(window: MainWindow):
    play(window)
    window.handle(PlaybackChanged(1, False, 0.5, True))
    assert not window.video.playing
    assert window.actions_["loop"].isChecked()
    assert window.settings.speed == 0.5
    assert window.video.transport.speed_picker.full_text() == "0.5×"


def test_the_end_offers_to_play_again(window: MainWindow, heard: Heard):
    play(window)
    window.handle(SourceEnded(1))
    window.handle(PlaybackChanged(1, False, 1.0, False))
    assert window.video.ended
    assert "again" in window.actions_["play"].text()
    heard.clear()
    window.actions_["play"].trigger()
    assert heard.of("playRequested") == [True]


def test_a_video_pauses_when_one_looks_elsewhere(window: MainWindow, heard: Heard):
    play(window)
    window.show_page("home")
    assert heard.of("playRequested") == [False]


def test_a_video_whose_place_was_taken_is_opened_again_where_it_was(window: MainWindow, heard: Heard):
    play(window)
    window.open_photos(PHOTOS)
    window.show_page("video")
    assert window.video.result().frame.time_s == 2.0
    heard.clear()
    window.actions_["play"].trigger()
    assert heard.names() == [
        "videoRequested",
        "speedRequested",
        "loopRequested",
        "playRequested",
        "seekRequested",
        "playRequested",
    ]
    assert heard.of("seekRequested") == [2.0]
    assert heard.of("playRequested") == [False, True]


def test_a_broken_video_is_named_and_another_can_be_opened(window: MainWindow, heard: Heard):
    window.open_video(VIDEO)
    window.handle(SourceFailed(1, "“talk.mp4” is cut short."))
    assert window.video.view.has_message()
    assert not window.actions_["play"].isEnabled()
    window.open_video(Path("/videos/other.mp4"))
    assert heard.of("videoRequested")[-1] == Path("/videos/other.mp4")
    assert [action.text() for action in window.top_bar.video_menu.actions()] == ["other.mp4", "talk.mp4"]


def test_figures_are_in_the_status_bar(window: MainWindow):
    window.handle(ModelReady(model()))
    play(window)
    window.show_stats(Stats(29.6, 30.0, 7, 6.2, 2.1, 11.0))
    assert window.status.rate.text() == "30 fps"
    assert window.status.stages.text() == "detect 6 ms · classify 2 ms · total 11 ms"
    assert window.status.lost.text() == "7 skipped"
    assert window.status.provider.text() == "CPU, 2 threads"
    window.show_page("home")
    assert window.status.rate.isHidden()


# --- live -------------------------------------------------------------------------------------------------------------


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


# --- models -----------------------------------------------------------------------------------------------------------


def test_the_model_menu(window: MainWindow, heard: Heard):
    other = model("other")
    window.set_models([(recipe("compact"), model().path), (recipe("other"), other.path)])
    window.handle(ModelReady(model()))
    assert window.top_bar.model_picker.full_text() == "Model: Compact"
    first, second = window.actions_.model_menu.actions()[:2]
    assert (first.isChecked(), second.isChecked()) == (True, False)
    second.trigger()
    assert heard.of("modelsRequested") == [[other.path]]
    window.handle(ModelFailed(other.path, "“other.onnx” is damaged."))
    assert window.top_bar.model_picker.full_text() == "Model: Compact"
    assert "“other.onnx” is damaged." in window.toasts.texts()
    window.actions_.model_menu.actions()[1].trigger()
    window.handle(ModelReady(other))
    assert window.settings.model_id == "other"


def test_without_a_model_a_banner_stays_until_there_is_one(window: MainWindow, heard: Heard):
    window.handle(ModelFailed(Path("/m/default.onnx"), "“default.onnx” is missing.", "FileNotFoundError"))
    assert window.banner.isVisible()
    assert window.banner.text() == "“default.onnx” is missing."
    assert window.top_bar.model_picker.full_text() == "No model"
    window.actions_["reload_model"].trigger()
    window.banner.acted.emit()
    assert heard.names() == ["reopenModelRequested"] * 2
    window.handle(ModelReady(model()))
    assert not window.banner.isVisible()


def test_trouble_is_a_toast(window: MainWindow):
    window.handle(Trouble("“a.jpg” could not be analysed.", "ValueError"))
    assert window.toasts.texts() == ["“a.jpg” could not be analysed."]


# --- saving -----------------------------------------------------------------------------------------------------------


def test_one_picture_is_saved_where_the_user_says(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    asked = []
    target = tmp_path / "out.png"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_save_file", lambda _, path: asked.append(path) or target)
    window.open_photos([tmp_path / "a.jpg"])
    assert not window.actions_["save"].isEnabled()
    (tmp_path / "a-labelled.jpg").write_bytes(b"x")
    shown = photo(tmp_path / "a.jpg")
    window.show_result(shown)
    window.actions_["save"].trigger()
    assert asked == [tmp_path / "a-labelled-2.jpg"]
    assert heard.of("saveRequested") == [[(shown, target)]]
    window.saved([target], [])
    assert "out.png" in window.toasts.texts()[-1]
    window.actions_["save"].trigger()
    window.saved([], ["“out.png” could not be saved: the disk is full."])
    assert "disk is full" in window.toasts.texts()[-1]


def test_all_photos_are_saved_also_those_that_are_not_at_hand(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    out = tmp_path / "out"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: out)
    photos = [tmp_path / name for name in ("a.jpg", "b.png", "sub/a.jpg", "bad.jpg")]
    window.open_photos(photos)
    window.show_result(photo(photos[0]))
    window.show_result(photo(photos[1]))
    window.photos.cache.drop(photos[1])
    window.actions_["save_all"].trigger()
    written = [pair for pairs in heard.of("saveRequested") for pair in pairs]
    assert [target for _, target in written] == [out / "a-labelled.jpg"]
    window.saved([written[0][1]], [])
    assert photos[1] in heard.of("photoWanted")
    window.show_result(photo(photos[1]))
    window.show_result(photo(photos[2]))
    window.handle(PhotoFailed(1, photos[3], "“bad.jpg” is no picture."))
    written = [pair for pairs in heard.of("saveRequested") for pair in pairs]
    names = [target.name for _, target in written]
    assert names == ["a-labelled.jpg", "b-labelled.png", "a-labelled-2.jpg"]
    assert window.saver.busy
    window.saved([written[1][1]], [])
    window.saved([written[2][1]], [])
    assert not window.saver.busy
    assert any("3 photos" in text for text in window.toasts.texts())
    assert any("bad.jpg" in text for text in window.toasts.texts())


def test_a_snapshot_needs_no_question(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    shown = moving(0.1, None)
    window.show_result(shown)
    window.actions_["snapshot"].trigger()
    ((result, target),) = heard.of("saveRequested")[0]
    assert result is shown
    assert target.name.startswith("Snapshot ")
    assert target.suffix == ".jpg"


def test_copying(window: MainWindow, heard: Heard):
    window.open_photos(PHOTOS[:1])
    shown = photo(PHOTOS[0])
    window.show_result(shown)
    window.actions_["copy"].trigger()
    assert heard.of("copyRequested") == [shown]
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    window.copied(image)
    assert QApplication.clipboard().image().size() == image.size()
    assert "Copied" in window.toasts.texts()[-1]
    QApplication.clipboard().clear()
    window.copied(QImage())
    assert "could not" in window.toasts.texts()[-1]


# --- the window itself ------------------------------------------------------------------------------------------------


def test_closing_tells_and_saves(window: MainWindow, heard: Heard, store: SettingsStore):
    window.show_page("live")
    window.actions_["mirror"].trigger()
    window.close()
    assert heard.names()[-1] == "closing"
    loaded = store.load()
    assert loaded.page == "live"
    assert not loaded.mirror
    assert loaded.geometry


def test_what_was_saved_is_there_again(qtbot: QtBot, store: SettingsStore):
    store.save(Settings(page="live", mirror=False, loop=True, speed=0.5, side_panel=False, width=640, height=480))
    window = MainWindow(store)
    qtbot.addWidget(window)
    assert window.page == "live"
    assert not window.actions_["mirror"].isChecked()
    assert window.actions_["loop"].isChecked()
    assert window.video.transport.speed_picker.full_text() == "0.5×"
    assert window.top_bar.size_picker.full_text() == "640 × 480"
    assert window.photos.panel.isHidden()


def test_size_is_remembered(qtbot: QtBot, store: SettingsStore):
    first = MainWindow(store)
    qtbot.addWidget(first)
    first.show()
    first.resize(800, 560)  # no larger than the screen that tests have
    first.close()
    second = MainWindow(store)
    qtbot.addWidget(second)
    second.show()
    assert (second.width(), second.height()) == (800, 560)


def test_full_screen_shows_nothing_but_the_picture(window: MainWindow, qtbot: QtBot):
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0]))
    qtbot.keyClick(window, "f")
    assert window.isFullScreen()
    hidden = (window.menuBar(), window.top_bar, window.status, window.photos.panel, window.photos.strip_area)
    assert all(widget.isHidden() for widget in hidden)
    qtbot.keyClick(window, Qt.Key.Key_Right)
    assert window.photos.current_path() == PHOTOS[1]
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert not any(widget.isHidden() for widget in hidden)


def test_the_theme_can_be_chosen(window: MainWindow):
    keeper = theme.keeper()
    before = keeper.choice
    try:
        window.actions_.theme_menu.actions()[1].trigger()
        assert theme.current().name == "light"
        window.actions_.theme_menu.actions()[2].trigger()
        assert theme.current().name == "dark"
        assert window.settings.theme == "dark"
    finally:
        keeper.set_choice(before)


def test_the_side_panel_can_be_hidden(window: MainWindow):
    window.open_photos(PHOTOS)
    window.actions_["side_panel"].trigger()
    assert window.photos.panel.isHidden()
    window.actions_["side_panel"].trigger()
    assert not window.photos.panel.isHidden()


def test_it_fits_a_small_screen(window: MainWindow):
    window.open_photos(PHOTOS)
    window.resize(960, 600)
    assert (window.width(), window.height()) == (960, 600)
    assert window.minimumSizeHint().width() <= 960
    assert window.minimumSizeHint().height() <= 600

"""fer_desktop.ui.main_window and its shell: doors, keys, drops, models; what is kept from one start to the next."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import ModelFailed, ModelReady, ProviderChanged, SourceOpened, Trouble
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui import theme
from fer_desktop.ui.dialogs import StreamDialog
from fer_desktop.ui.main_window import MainWindow
from tests.ui.shapes import face
from tests.ui.window_kit import (
    LEFT,
    PHOTOS,
    RIGHT,
    VIDEO,
    Heard,
    drop_on,
    files,
    hold_over,
    leave,
    model,
    moving,
    photo,
    recipe,
)

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


@pytest.mark.parametrize(
    ("held", "address"),
    [
        ([QUrl("rtsp://cam.example/live?token=a%2Fb")], "rtsp://cam.example/live?token=a%2Fb"),
        ([QUrl("https://ann:secret@cam.example/a.mjpg")], "https://ann:secret@cam.example/a.mjpg"),
        (" http://192.168.1.20:8080/video\nThe camera at the door\n", "http://192.168.1.20:8080/video"),
    ],
)
def test_a_dropped_address_is_offered_not_opened(
    window: MainWindow, heard: Heard, held: list[QUrl] | str, address: str
):
    assert hold_over(window, held)
    assert window.veil.accessibleName() == "Drop to use the address"
    drop_on(window, held)
    assert window.page == "live"
    assert not window.veil.isVisible()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, StreamDialog)
    assert dialog.url() == address
    assert "Open" in window.toasts.texts()[0]
    assert heard.of("liveRequested") == heard.of("pathsDropped") == []
    dialog.open_button.click()
    assert [spec.url for spec in heard.of("liveRequested")] == [address]


@pytest.mark.parametrize("held", [[QUrl("ftp://example.org/a.jpg")], "see http://cam.example/a", "", []])
def test_of_what_can_not_be_opened_a_sentence_says_so(window: MainWindow, heard: Heard, held: list[QUrl] | str):
    assert hold_over(window, held)
    assert not window.veil.isVisible()
    drop_on(window, held)
    (sentence,) = window.toasts.texts()
    assert "drop files or folders" in sentence
    assert heard.all == []
    assert window.page == "home"


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
    assert "“other.onnx” is damaged. “Compact” goes on reading." in window.toasts.texts()
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


def test_what_stands_in_for_the_chosen_model_is_said_and_not_chosen(window: MainWindow, heard: Heard):
    chosen, other, third = model("chosen"), model("other"), model("third")
    window.set_models([(one.recipe, one.path) for one in (chosen, other, third)])
    window.remember(model_id="chosen", compared_models=("other", "third"))
    window.handle(ModelFailed(chosen.path, "“chosen.onnx” is damaged.", "ValueError"))
    window.handle(ModelReady(other, (third,), instead_of=chosen.path))
    assert window.banner.isVisible()
    assert window.banner.text() == "“chosen.onnx” is damaged. Meanwhile “Other” reads the faces."
    assert window.top_bar.model_picker.full_text() == "Comparing 2 models"
    assert (window.settings.model_id, window.settings.compared_models) == ("chosen", ("other", "third"))
    # Tried again in vain, it stays so; choosing what stands in makes it the choice.
    window.actions_["reload_model"].trigger()
    window.handle(ModelFailed(chosen.path, "“chosen.onnx” is damaged.", "ValueError"))
    assert window.banner.text() == "“chosen.onnx” is damaged. Meanwhile “Other” reads the faces."
    window.handle(ModelReady(other, instead_of=chosen.path))
    heard.clear()
    window.actions_.model_menu.actions()[1].trigger()
    assert heard.of("modelsRequested") == [[other.path]]
    window.handle(ModelReady(other))
    assert not window.banner.isVisible()
    assert (window.settings.model_id, window.settings.compared_models) == ("other", ())


def test_one_that_was_only_to_be_compared_is_named(window: MainWindow):
    window.handle(ModelFailed(model("other").path, "“other.onnx” is damaged.", compared=True))
    window.handle(ModelReady(model()))
    assert window.toasts.texts() == ["“other.onnx” is damaged."]
    assert not window.actions_["reload_model"].isEnabled()
    assert window.settings.model_id == "compact"


def test_what_computes_is_named_as_it_is_now(window: MainWindow):
    window.handle(ModelReady(replace(model(), provider="CUDA")))
    assert window.status.provider.text() == "CUDA"
    window.handle(ModelFailed(model("other").path, "“other.onnx” is damaged."))
    window.handle(ProviderChanged(model()))
    assert window.status.provider.text() == "CPU, 2 threads"
    assert window.model_control.info == model()
    assert window.actions_["reload_model"].isEnabled(), "what was wrong before still is"


def test_trouble_is_a_toast(window: MainWindow):
    window.handle(Trouble("“a.jpg” could not be analysed.", "ValueError"))
    assert window.toasts.texts() == ["“a.jpg” could not be analysed."]


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


def test_what_is_changed_is_kept_also_if_the_window_never_closes(
    window: MainWindow, store: SettingsStore, qtbot: QtBot
) -> None:
    """The program is killed, or the computer is switched off."""
    window.remember(prior="balanced")
    window.remember(mirror=False)
    assert store.load() == Settings()
    qtbot.waitUntil(lambda: store.load().prior == "balanced", timeout=20_000)
    assert not store.load().mirror
    written_ns = store.path.stat().st_mtime_ns
    window.remember(prior="balanced")
    assert not window._unsaved.isActive()
    assert store.path.stat().st_mtime_ns == written_ns


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

"""fer_desktop.ui.photo_control in the window: photos one after the other, those that fail, reading them again."""

from dataclasses import replace

from fer_desktop.engine_records import ModelReady, PhotoFailed
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.photo_list import State
from tests.ui.shapes import face
from tests.ui.window_kit import CAMERA, LEFT, PHOTOS, RIGHT, Heard, model, photo


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


def test_photos_are_read_again_also_where_the_new_model_is_heard_of_late(window: MainWindow, heard: Heard):
    """Results that wait are taken all at once, and may come before the news of the model that read the last of them."""
    window.handle(ModelReady(model("compact")))
    window.open_photos(PHOTOS[:3])
    window.show_result(photo(PHOTOS[0]))
    window.show_result(replace(photo(PHOTOS[1]), model_id="other"))
    heard.clear()
    window.handle(ModelReady(model("other")))
    assert heard.of("photosRequested") == [PHOTOS[:3]]
    heard.clear()
    window.show_result(replace(photo(PHOTOS[0], session=2), model_id="other"))
    window.handle(ModelReady(model("other")))
    assert heard.of("photosRequested") == []


def test_photos_that_a_model_broke_on_are_read_again_by_another_one(window: MainWindow, heard: Heard):
    window.handle(ModelReady(model("compact")))
    window.open_photos(PHOTOS[:2])
    for path in PHOTOS[:2]:
        window.handle(PhotoFailed(1, path, "The model failed while reading a face. Choose another model."))
    heard.clear()
    window.handle(ModelReady(model("compact")))
    assert heard.of("photosRequested") == []
    window.handle(ModelReady(model("other")))
    assert heard.of("photosRequested") == [PHOTOS[:2]]


def test_one_goes_on_only_where_there_is_another_photo(window: MainWindow):
    def enabled() -> list[str]:
        return [name for name in ("previous", "first", "next", "last") if window.actions_[name].isEnabled()]

    window.open_photos(PHOTOS[:3])
    assert enabled() == ["next", "last"]
    window.actions_["next"].trigger()
    assert enabled() == ["previous", "first", "next", "last"]
    window.actions_["last"].trigger()
    assert enabled() == ["previous", "first"]
    window.open_photos(PHOTOS[:1])
    assert enabled() == []


def test_there_is_nothing_to_save_of_photos_that_all_failed(window: MainWindow):
    window.open_photos(PHOTOS[:2])
    window.handle(PhotoFailed(1, PHOTOS[0], "“a.jpg” is no picture."))
    assert window.actions_["save_all"].isEnabled()
    window.handle(PhotoFailed(1, PHOTOS[1], "“b.jpg” is no picture."))
    assert not window.actions_["save_all"].isEnabled()
    window.open_photos(PHOTOS[2:])
    assert window.actions_["save_all"].isEnabled()


def test_the_photo_on_the_screen_is_read_again_first(window: MainWindow, heard: Heard):
    window.handle(ModelReady(model("compact")))
    window.open_photos(PHOTOS[:3])
    for path in PHOTOS[:3]:
        window.show_result(photo(path))
    window.actions_["last"].trigger()
    heard.clear()
    window.handle(ModelReady(model("other")))
    assert heard.of("photosRequested") == [[PHOTOS[2], PHOTOS[0], PHOTOS[1]]]

"""fer_desktop.ui.video_control in the window: opening a video, its keys, its end, coming back to it."""

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import ModelReady, PlaybackChanged, SourceEnded, SourceFailed, SourceOpened, Stats
from fer_desktop.ui.action_table import VIDEO_ACTIONS
from fer_desktop.ui.main_window import MainWindow
from tests.ui.window_kit import PHOTOS, VIDEO, Heard, model, moving


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


def test_what_is_out_of_date_is_not_believed(window: MainWindow, heard: Heard, qtbot: QtBot):
    play(window)
    # The video's own thread says that it plays; before that arrives, the user pauses.
    window.handle(PlaybackChanged(1, False, 0.5, True, order=6))
    window.handle(PlaybackChanged(1, True, 1.0, False, order=5))
    assert not window.video.playing
    assert window.actions_["play"].text() == "&Play"
    assert (window.settings.speed, window.settings.loop) == (0.5, True)
    heard.clear()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    assert heard.of("playRequested") == [True]
    window.handle(PlaybackChanged(1, True, 0.5, True, order=7))
    assert window.video.playing


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


def test_over_a_video_that_broke_nothing_can_be_done_until_the_next_one_plays(window: MainWindow):
    """Its last frame stays behind the message: it is neither saved nor copied, and there is nothing to play."""
    of_the_picture, of_the_video = ("save", "copy", "zoom_in"), (*VIDEO_ACTIONS, "slower")

    def enabled(names: tuple[str, ...]) -> set[bool]:
        return {window.actions_[name].isEnabled() for name in names}

    play(window)
    assert enabled(of_the_picture) == enabled(of_the_video) == {True}
    window.handle(SourceFailed(1, "“talk.mp4” is damaged."))
    assert window.video.result() is not None
    assert enabled(of_the_picture) == enabled(VIDEO_ACTIONS) == {False}
    assert not window.video.transport.isEnabled()
    assert window.video.transport.time_label.text() == window.video.transport.end_label.text() == "00:00.00"
    play(window, session=2)
    assert enabled(of_the_picture) == enabled(of_the_video) == {True}
    assert window.video.transport.isEnabled()
    assert window.video.transport.end_label.text() == "00:10.00"

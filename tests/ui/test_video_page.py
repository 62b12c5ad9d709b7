"""The page of a video and its transport: times, clicks, drags, jumps, skipped frames."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import PlaybackChanged, SourceOpened, Stats
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.transport import SEEK_PATIENCE_MS, SeekBar, Transport, time_text
from fer_desktop.ui.video_page import VideoPage
from tests.ui.window_kit import VIDEO, moving

# --- transport --------------------------------------------------------------------------------------------------------


@pytest.fixture
def transport(qtbot: QtBot, actions: Actions) -> Transport:
    made = Transport(actions)
    qtbot.addWidget(made)
    made.resize(800, 52)
    made.show()
    made.set_duration(10.0)
    return made


def test_times_are_written_with_hundredths():
    assert [time_text(t) for t in (0, 12.4, 59.999, 3725.5, -1)] == [
        "00:00.00",
        "00:12.40",
        "01:00.00",
        "1:02:05.50",
        "00:00.00",
    ]


def at(bar: SeekBar, share: float) -> QPoint:
    return QPoint(round(8 + share * (bar.width() - 16)), bar.height() // 2)


def test_a_click_goes_there(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    bar = transport.seek_bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    assert asked == [pytest.approx(5.0, abs=0.1)]
    assert not bar.isSliderDown()


def test_while_dragging_only_the_newest_place_counts(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    bar = transport.seek_bar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.1))
    for share in (0.2, 0.3, 0.4):
        qtbot.mouseMove(bar, at(bar, share))
        bar.scrubbed.emit(round(share * 10_000))
    assert len(asked) == 1
    transport.set_time(asked[0])
    assert asked[1:] == [pytest.approx(4.0, abs=0.1)]
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.4))


def test_a_video_that_ends_while_the_handle_is_held_does_not_hold_it_for_ever(
    transport: Transport, qtbot: QtBot
) -> None:
    bar = transport.seek_bar
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    transport.set_duration(None)
    transport.setEnabled(False)
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=at(bar, 0.5))
    transport.set_duration(20.0)
    transport.set_time(5.0)
    assert bar.value() == 5000


def test_a_frame_from_before_the_jump_does_not_move_the_handle_back(transport: Transport):
    transport.set_time(1.0)
    transport.scrub(8.0)
    transport.set_time(1.1)
    assert transport.target_s() == 8.0
    assert transport.time_label.text() == "00:08.00"
    transport.set_time(8.0)
    assert transport.seek_bar.value() == 8000
    transport.set_time(8.1)
    assert transport.seek_bar.value() == 8100


def test_a_seek_without_an_answer_does_not_block_the_next(transport: Transport, qtbot: QtBot):
    asked: list[float] = []
    transport.seekRequested.connect(asked.append)
    transport.scrub(8.0)
    transport.scrub(3.0)
    qtbot.waitUntil(lambda: asked == [8.0, 3.0], timeout=10 * SEEK_PATIENCE_MS)


def test_a_video_longer_than_it_says(transport: Transport):
    transport.set_time(12.5)
    assert transport.seek_bar.maximum() == 12_500
    assert transport.time_label.text() == "00:12.50"


# --- page -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def video(qtbot: QtBot, actions: Actions) -> VideoPage:
    made = VideoPage(actions)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


def test_skipped_frames_are_said_quietly(video: VideoPage, monkeypatch: pytest.MonkeyPatch):
    said = []
    monkeypatch.setattr(video.view, "set_notice", said.append)
    video.open(VIDEO)
    video.opened(SourceOpened(1, "talk", 120, 90, 10.0, 30.0))
    video.playback_changed(PlaybackChanged(1, True, 1.0, False))
    video.receive(moving(1.0, VIDEO))
    said.clear()
    video.show_stats(Stats(30, 30, 0))
    assert said == [None]
    video.show_stats(Stats(12.2, 30.1, 18))
    assert "12 of 30" in said[-1].text
    video.show_stats(Stats(13, 30, 19))
    assert len(said) == 2, "the figures do not dance"
    video.playback_changed(PlaybackChanged(1, False, 1.0, False))
    assert said[-1] is None


def test_only_frames_of_the_open_video_are_shown(video: VideoPage):
    video.open(VIDEO)
    assert not video.receive(moving(1.0, Path("/videos/other.mp4")))
    assert video.receive(moving(1.0, VIDEO))
    assert video.position_s() == 1.0


def test_who_steps_back_from_the_end_is_not_at_the_end(video: VideoPage):
    """Otherwise a video that is opened again later would begin at its start."""
    video.open(VIDEO)
    video.receive(moving(1.0, VIDEO))
    video.set_ended()
    video.step(-1)
    assert not video.ended


def test_jumps_add_up_and_stay_inside(video: VideoPage):
    asked: list[float] = []
    video.seekRequested.connect(asked.append)
    video.open(VIDEO)
    video.opened(SourceOpened(1, "talk", 120, 90, 12.0, 30.0))
    video.receive(moving(1.0, VIDEO))
    video.jump(5)
    video.jump(5)
    assert video.transport.target_s() == 11.0
    video.jump(5)
    assert video.transport.target_s() == 12.0
    video.jump(-30)
    assert video.transport.target_s() == 0.0

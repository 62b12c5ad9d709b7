"""The page of live sources: the chooser, the countdown when a camera is lost, names of sources."""

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import SourceOpened
from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.bars import ExpressionBars
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.live_page import LivePage, spec_name
from fer_desktop.ui.message_card import MessageCard
from fer_desktop.ui.spoken import description
from tests.ui.window_kit import VIDEO, moving


@pytest.fixture
def live(qtbot: QtBot, actions: Actions) -> LivePage:
    made = LivePage(actions)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


CAMERAS = (CameraSpec("Webcam", 0, 0, "/dev/a"), CameraSpec("Webcam", 1, 0, "/dev/b"))


def test_the_chooser_says_what_to_do_without_a_camera(live: LivePage):
    live.set_cameras((), "")
    assert live.chooser.cards == []
    assert "No camera" in live.chooser._title.text()
    assert live.chooser.stream_card.isVisible()


def test_a_list_that_did_not_change_leaves_the_focus_alone(live: LivePage):
    live.set_cameras(CAMERAS, "/dev/b")
    cards = live.chooser.cards
    assert [card.accessibleDescription() for card in cards] == ["/dev/a", "Used last"]
    live.set_cameras(CAMERAS, "/dev/b")
    assert live.chooser.cards is cards
    live.set_cameras(CAMERAS[:1], "/dev/b")
    assert len(live.chooser.cards) == 1


def test_the_countdown_ends_by_itself(live: LivePage, monkeypatch: pytest.MonkeyPatch):
    said: list[str] = []
    monkeypatch.setattr(live.viewer.view, "set_message", lambda title, text, *_, **__: said.append(text))
    live.open(LiveSpec(CAMERAS[0]))
    live.lost("“Webcam” is gone.", 3.0)
    for _ in range(20):
        live.viewer._tick()
    assert "3 seconds" in said[1]
    assert "2 seconds" in said[2]
    assert said[-1].endswith("Trying again…")
    assert not live.viewer._countdown.isActive()


def test_a_late_frame_does_not_say_that_a_lost_camera_is_back(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    live.opened(SourceOpened(1, "Webcam", 64, 48))
    live.receive(moving(0.0, None))
    live.lost("“Webcam” is gone.", 3.0)
    assert live.receive(moving(0.1, None))  # it was on its way
    assert not live.running
    assert live.viewer.view.has_message()
    live.opened(SourceOpened(1, "Webcam", 64, 48))
    assert live.running
    assert not live.viewer.view.has_message()


def test_what_failed_after_it_was_lost_is_not_waited_for(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    live.receive(moving(0.0, None))
    assert description(live.viewer.panel.findChild(ExpressionBars)) != "No reading"
    live.lost("“Webcam” is gone.", 3.0)
    live.failed("“Webcam” is used by another program.")
    assert not live.viewer._countdown.isActive()
    card = live.viewer.view.findChild(MessageCard)
    assert card.isVisible()
    assert card.accessibleDescription() == "“Webcam” is used by another program."
    assert description(live.viewer.panel.findChild(ExpressionBars)) == "No reading"


def test_what_failed_does_not_run(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    live.receive(moving(0.0, None))
    assert live.running
    live.failed("“Webcam” gives no pictures.")
    assert not live.running


def test_another_camera_after_one_that_was_lost_is_shown_at_once(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    live.lost("“Webcam” is gone.", 3.0)
    live.open(LiveSpec(CAMERAS[1]))
    live.receive(moving(0.0, None, session=2))
    assert live.running
    assert not live.viewer.view.has_message()


def test_frames_of_files_are_not_live(live: LivePage):
    live.open(LiveSpec(CAMERAS[0]))
    assert not live.receive(moving(0.0, VIDEO))
    assert live.receive(moving(0.0, None))
    assert live.running


def test_addresses_are_shown_without_their_password():
    assert spec_name(LiveSpec(None, "rtsp://ann:secret@cam/x")) == "rtsp://ann@cam/x"
    assert spec_name(LiveSpec(CAMERAS[0])) == "Webcam"


def test_a_picker_shows_what_fits(qtbot: QtBot, actions: Actions):
    picker = Picker(actions.speed_menu, longest_px=120)
    qtbot.addWidget(picker)
    picker.set_text("A very long name of a camera from far away")
    assert picker.sizeHint().width() == 120
    assert picker.full_text().startswith("A very long")
    picker.show()
    assert not picker.grab().isNull()

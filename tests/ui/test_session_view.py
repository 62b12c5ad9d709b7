"""A stored session looked at: picture, faces, values and people; and moving about in it by keys and clicks."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from fer_desktop.engine_records import PlaybackChanged
from fer_desktop.expressions import STYLES
from fer_desktop.review_records import FaceSeen, PictureMissing, SessionRefused
from fer_desktop.ui import session_dialogs
from fer_desktop.ui.message_card import Emblem, MessageCard
from fer_desktop.ui.spoken import description
from tests.test_tracks import RATE, session, table
from tests.ui.session_stage import CONTROL, FOLDER, SHIFT, Stage

# --- looking ----------------------------------------------------------------------------------------------------------

LATER = 10**9
"""More than the numbers of what the session's own player says."""


def test_a_session_shows_picture_faces_values_and_people(stage: Stage):
    stage.shot(20)
    faces = stage.view.result().faces
    assert [(face.id, face.shown.label) for face in faces] == [(1, "neutral"), (2, "anger")]
    assert stage.view.timeline.timeline.place() == pytest.approx(0.8)
    assert stage.view.bar.time_label.text() == "00:00.80"
    names = [entry.name for entry in stage.view.panel.people.people.entries]
    assert names == ["Everybody", "Face 1", "Face 2"]
    assert stage.view.panel.people.people.entries[1].figures == "2.4\u00a0s seen  ·  100\u00a0%"
    assert stage.window.status.words.text().startswith("60 frames")
    assert stage.window.windowTitle().startswith("clip.mp4")


def test_the_overlay_is_painted_from_the_stored_rows(stage: Stage):
    stage.shot(50)
    image = stage.view.view.grab().toImage()
    colour = STYLES["happiness"].dark
    found = sum(
        image.pixelColor(x, y).name() == colour for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    )
    assert found > 50


def test_choosing_a_person_turns_lines_and_bars_to_them(stage: Stage):
    stage.shot(20)
    stage.key(Qt.Key.Key_N)
    stage.key(Qt.Key.Key_N)
    assert stage.view.chosen() == 2
    assert len(stage.view.timeline.shown()) == 30
    assert stage.view.panel.moment.text() == "00:00.80 · FACE 2"
    assert description(stage.view.panel.bars).startswith("Neutral 2")
    assert "Anger 86" in description(stage.view.panel.bars)
    stage.shot(50)
    assert stage.view.panel.said.text() == "No face here"


def test_who_is_chosen_stays_in_sight_when_the_field_for_the_name_takes_room(stage: Stage):
    stage.window.resize(1000, 640)
    QApplication.processEvents()
    people = stage.view.panel.people
    before = people.viewport().height()
    people.setCurrentIndex(people.people.index(2))
    QApplication.processEvents()
    assert people.viewport().height() < before
    assert people.viewport().rect().contains(people.visualRect(people.currentIndex()))


def test_a_double_click_or_enter_leads_to_where_a_person_appears_first(stage: Stage):
    stage.shot(50)
    people = stage.view.panel.people
    place = people.visualRect(people.people.index(2)).center()
    QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.view.chosen() == 2
    assert stage.heard == []  # choosing leads nowhere
    QTest.mouseDClick(people.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert stage.heard == [("seekRequested", 10 / RATE)]
    stage.view.seek(1.5)
    QTest.keyClick(people, Qt.Key.Key_Return)
    assert stage.view.place() == 10 / RATE


def test_a_double_click_means_whom_its_first_click_chose(stage: Stage):
    """In a low window the list gets lower by it, and another row, or none, is under the pointer."""
    people = stage.view.panel.people
    viewport = people.viewport()
    place = people.visualRect(people.people.index(2)).center()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    elsewhere = people.visualRect(people.people.index(1)).center()
    double(viewport, elsewhere)
    assert stage.view.chosen() == 2
    assert stage.heard == [("seekRequested", 10 / RATE)]
    stage.heard.clear()
    double(viewport, elsewhere, Qt.MouseButton.RightButton)
    below = QPoint(20, viewport.height() - 2)
    assert not people.indexAt(below).isValid()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=below)
    double(viewport, below)
    assert stage.heard == []


def double(widget: QWidget, at: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    """The second half of a double click."""
    kind, where = QEvent.Type.MouseButtonDblClick, QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(kind, QPointF(at), where, button, button, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_a_click_on_a_face_chooses_its_person(stage: Stage):
    stage.shot(20)
    stage.view.view.faceChosen.emit(2)
    assert stage.view.panel.people.chosen() == 2
    stage.view.view.faceChosen.emit(0)
    assert stage.view.chosen() == 2


def test_pictures_of_faces_come_later(stage: Stage):
    stage.window.session_control.handle(FaceSeen(1, 2, np.full((96, 96, 3), 200, np.uint8)))
    stage.window.session_control.handle(FaceSeen(7, 1, np.full((96, 96, 3), 200, np.uint8)))
    assert set(stage.view.panel.people.people.faces) == {2}


def test_without_its_file_the_values_are_still_there(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    stage.open(2, picture=False)
    missing = PictureMissing(2, "The picture is not there", "“clip.mp4” is not where it was.")
    stage.window.session_control.handle(missing)
    assert stage.view.view.has_message()
    stage.view.seek(0.8)
    assert stage.view.panel.moment.text() == "00:00.80 · MEAN OF ALL"
    stage.key(Qt.Key.Key_Right)
    assert stage.view.place() == pytest.approx(21 / RATE)
    assert not stage.window.actions_["review_play"].isEnabled()
    given: list[Path] = []
    stage.window.session_control.pictureGiven.connect(given.append)
    monkeypatch.setattr(session_dialogs, "ask_picture", lambda *_: Path("/new/clip.mp4"))
    stage.view.view.messageAction.emit()
    assert given == [Path("/new/clip.mp4")]


def test_the_photo_that_is_shown_is_named(stage: Stage):
    rows = replace(table([0, 2], ["neutral", "anger"]), files={0: "a.jpg", 2: "2021/<i>b.jpg"})
    stage.open(2, picture=False, of=session(3, "photos"), rows=rows)
    name = stage.view.bar.name_label
    assert name.text() == "a.jpg"
    stage.key(Qt.Key.Key_Right)
    assert (stage.view.place(), name.text(), name.toolTip()) == (2.0, "<i>b.jpg", str(Path("2021/<i>b.jpg")))
    assert name.textFormat() == Qt.TextFormat.PlainText
    assert not stage.view.bar.mark_button.isVisible()  # of photos there are no moments to note
    stage.open(3)
    assert name.text() == ""
    assert stage.view.bar.mark_button.isVisible()


def test_a_session_that_cannot_be_read_says_so_and_leads_back(stage: Stage):
    stage.window.session_control.begin(3, FOLDER)
    stage.window.session_control.handle(SessionRefused(3, FOLDER, "It is damaged.", ""))
    assert stage.view.view.has_message()
    stage.view.view.messageAction.emit()
    assert not stage.window.sessions.is_open()


@pytest.mark.parametrize("message", ["", "“me.jpg” is empty (0 bytes)."])
def test_where_no_photo_shows_a_face_no_picture_is_waited_for(stage: Stage, message: str):
    stage.open(2, picture=False, of=session(1, "photos", message=message), rows=table([], []))
    card = stage.view.view.findChild(MessageCard)
    said = {label.text() for label in card.findChildren(QLabel)}
    assert said >= ({"The picture cannot be shown", message} if message else {"None of these photos shows a face"})
    assert not card.findChild(Emblem)._busy


def test_what_belongs_to_an_earlier_session_is_passed_over(stage: Stage):
    stage.open(2)
    stage.shot(30, number=1)
    assert stage.view.place() == 0.0
    stage.window.session_control.handle(SessionRefused(1, FOLDER, "Too late."))
    assert not stage.view.view.has_message()


# --- moving about -----------------------------------------------------------------------------------------------------


def test_keys_move(stage: Stage):
    stage.key(Qt.Key.Key_Space)
    stage.window.session_control.handle(PlaybackChanged(1, True, 1.0, False, order=LATER))
    assert stage.window.actions_["review_play"].text() == "&Pause"
    stage.key(Qt.Key.Key_Space)
    stage.key(Qt.Key.Key_Right)
    stage.key(Qt.Key.Key_Left)
    stage.key(Qt.Key.Key_End)
    stage.key(Qt.Key.Key_Home)
    stage.key(Qt.Key.Key_Right, SHIFT)
    stage.key(Qt.Key.Key_Up, CONTROL)
    assert stage.heard == [
        ("playRequested", True),
        ("playRequested", False),
        ("stepRequested", 1),
        ("stepRequested", -1),
        ("seekRequested", 2.4),
        ("seekRequested", 0.0),
        ("seekRequested", 2.4),
        ("speedRequested", 1.5),
    ]


def test_changes_are_jumped_to(stage: Stage):
    stage.view.choose(1)
    stage.key(Qt.Key.Key_PageDown)
    assert stage.heard[-1] == ("seekRequested", pytest.approx(1.2, abs=0.05))
    stage.key(Qt.Key.Key_PageUp)
    assert stage.heard[-1] == ("seekRequested", 0.0)


def test_frames_from_before_a_jump_do_not_move_the_playhead(stage: Stage):
    stage.view.seek(2.0)
    stage.shot(3)
    assert stage.view.place() == 2.0
    stage.shot(50)
    assert stage.view.place() == 2.0
    stage.shot(51)
    assert stage.view.place() == pytest.approx(2.04)


def test_the_time_is_zoomed_by_keys(stage: Stage):
    timeline = stage.view.timeline.timeline
    stage.key(Qt.Key.Key_Up, SHIFT)
    assert not timeline.is_fit()
    stage.key(Qt.Key.Key_Home, SHIFT)
    assert timeline.is_fit()
    assert QApplication.focusWidget() is timeline
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert not timeline.is_fit()


def test_a_click_on_the_timeline_seeks(stage: Stage):
    timeline = stage.view.timeline.timeline
    chart = timeline.layout_now().chart
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=chart.center().toPoint())
    assert stage.heard[-1] == ("seekRequested", pytest.approx(1.2, abs=0.02))

"""The page of a session, by its keys and buttons: seeks, edits, notes, people; and what is on the screen."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.expressions import STYLES
from fer_desktop.records import Frame, PlaybackChanged
from fer_desktop.review_records import FaceSeen, PictureMissing, SessionOpened, SessionRefused, Shot
from fer_desktop.session_records import Excluded, Mark, Session, SessionSummary
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import session_dialogs
from fer_desktop.ui.actions import section_rows
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.session_panel import NOTES
from fer_desktop.ui.sessions_list import date_text, figures, title
from fer_desktop.ui.spoken import description
from tests.test_tracks import RATE, session
from tests.ui.shapes import levels_of
from tests.ui.test_reviewed import opened

FOLDER = Path("/sessions/clip")


class Stage:
    """A window with a session open, and what it announced."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view = window.sessions.viewer
        self.heard: list[tuple] = []
        for name in ("playRequested", "seekRequested", "stepRequested", "speedRequested"):
            getattr(self.view, name).connect(lambda value, name=name: self.heard.append((name, value)))
        self.kept: list[Session] = []
        window.session_control.keepWanted.connect(lambda folder, session: self.kept.append(session))

    def open(self, number: int = 1, picture: bool = True, **more) -> None:
        self.window.session_control.begin(number, FOLDER)
        reviewed = opened(**more)
        event = SessionOpened(number, FOLDER, reviewed.session, reviewed.table, reviewed.writable)
        self.window.session_control.handle(event)
        if picture:
            self.shot(0, number)
        self.heard.clear()

    def shot(self, frame: int, number: int = 1) -> None:
        pixels = np.full((90, 120, 3), 90, np.uint8)
        shown = Frame(pixels, frame, frame / RATE, Path("/videos/clip.mp4"))
        self.view.receive(Shot(number, shown, levels_of(pixels)))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, keys)
        QApplication.processEvents()

    @property
    def session(self) -> Session:
        return self.view.reviewed.session


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.actions_.themeChosen.emit("dark")
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    made = Stage(window)
    made.open()
    return made


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


# --- looking ----------------------------------------------------------------------------------------------------------


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


def test_a_session_that_cannot_be_read_says_so_and_leads_back(stage: Stage):
    stage.window.session_control.begin(3, FOLDER)
    stage.window.session_control.handle(SessionRefused(3, FOLDER, "It is damaged.", ""))
    assert stage.view.view.has_message()
    stage.view.view.messageAction.emit()
    assert not stage.window.sessions.is_open()


def test_what_belongs_to_an_earlier_session_is_passed_over(stage: Stage):
    stage.open(2)
    stage.shot(30, number=1)
    assert stage.view.place() == 0.0
    stage.window.session_control.handle(SessionRefused(1, FOLDER, "Too late."))
    assert not stage.view.view.has_message()


# --- moving about -----------------------------------------------------------------------------------------------------


def test_keys_move(stage: Stage):
    stage.key(Qt.Key.Key_Space)
    stage.window.session_control.handle(PlaybackChanged(1, True, 1.0, False))
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


# --- saying something -------------------------------------------------------------------------------------------------


def test_a_name_is_typed_kept_shown_and_taken_back(stage: Stage):
    stage.shot(20)
    stage.view.choose(2)
    stage.key(Qt.Key.Key_F2)
    field = stage.view.panel.name_field
    assert field.hasFocus()
    QTest.keyClicks(field, "Ana M")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert stage.session.person_of(2).name == "Ana M"
    assert stage.kept[-1].people[0].name == "Ana M"
    assert [face.name for face in stage.view.result().faces] == ["", "Ana M"]
    assert stage.view.panel.people.people.entries[2].name == "Ana M"
    stage.key(Qt.Key.Key_Z, CONTROL)
    assert stage.session.people == ()
    assert stage.kept[-1].people == ()
    stage.key(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert stage.session.person_of(2).name == "Ana M"


def test_people_are_merged_by_the_menu_and_taken_apart(stage: Stage):
    stage.view.choose(2)
    merge = next(action for action in stage.view.panel.merge_menu.actions() if action.text() == "Face 1")
    merge.trigger()
    assert stage.session.person_of(2).id == 1
    assert stage.view.chosen() == 1
    assert [entry.id for entry in stage.view.panel.people.people.entries] == [1]
    assert any("Face 2 is now Face 1" in text for text in stage.window.toasts.texts())
    apart = next(action for action in stage.view.panel.merge_menu.actions() if "apart" in action.text())
    apart.trigger()
    assert stage.session.people == ()


def test_people_are_ignored_and_count_again(stage: Stage):
    stage.shot(20)
    stage.view.choose(2)
    stage.key(Qt.Key.Key_G)
    assert [face.id for face in stage.view.result().faces] == [1]
    assert stage.view.panel.people.people.entries[2].figures == "Counts for nothing"
    assert stage.window.actions_["review_ignore"].text() == "Count a&gain"
    assert any("counts for nothing" in text for text in stage.window.toasts.texts())
    stage.key(Qt.Key.Key_Z, CONTROL)
    assert stage.session.people == ()
    assert not stage.window.toasts.texts(), "there is nothing left to take back"
    stage.key(Qt.Key.Key_G)
    stage.key(Qt.Key.Key_G)
    assert stage.session.people == ()


def test_a_mark_is_set_named_chosen_and_removed(stage: Stage):
    stage.shot(25)
    stage.key(Qt.Key.Key_M)
    notes = stage.view.panel.notes
    assert stage.view.panel.tab() == NOTES
    assert notes.field.hasFocus()
    QTest.keyClicks(notes.field, "the cake")
    QTest.keyClick(notes.field, Qt.Key.Key_Return)
    assert stage.session.marks == (Mark(1.0, "the cake"),)
    assert stage.kept[-1].marks == (Mark(1.0, "the cake"),)
    assert stage.view.timeline.timeline.scene().marks == (Mark(1.0, "the cake"),)
    stage.shot(0)
    notes.list.itemClicked.emit(notes.list.item(0))
    assert stage.heard[-1] == ("seekRequested", 1.0)
    notes.list.setFocus()
    QTest.keyClick(notes.list, Qt.Key.Key_Delete)
    assert stage.session.marks == ()
    assert any("The mark is gone" in text for text in stage.window.toasts.texts())


def test_a_range_is_chosen_excluded_and_counts_again(stage: Stage):
    stage.shot(10)
    stage.key(Qt.Key.Key_I)
    stage.shot(20)
    assert stage.view.timeline.timeline.scene().draft == pytest.approx((0.4, 0.8))
    stage.key(Qt.Key.Key_BracketRight)
    stage.shot(40)
    assert stage.view.draft() == pytest.approx((0.4, 0.8))
    stage.key(Qt.Key.Key_X)
    assert stage.session.excluded == (Excluded(0.4, 0.8),)
    assert stage.view.draft() is None
    assert stage.view.timeline.timeline.scene().draft is None
    assert not stage.window.actions_["review_include"].isEnabled()
    stage.shot(15)
    stage.view.stateChanged.emit()
    stage.key(Qt.Key.Key_X, SHIFT)
    assert stage.session.excluded == ()


def test_a_toast_takes_back_only_its_own_change(stage: Stage):
    stage.view.choose(2)
    stage.view.toggle_ignored()
    ignored = stage.session
    stage.view.add_mark()
    area = stage.window.toasts._areas[stage.view.view]
    buttons = [
        button for toast in area._toasts for button in toast.findChildren(type(stage.view.panel.people_tab).__base__)
    ]
    undo = next(button for button in buttons if button.text() == "Undo")
    undo.click()
    assert len(stage.session.marks) == 1, "another change came since"
    assert stage.session.people == ignored.people


def test_smoothing_is_for_the_screen_only(stage: Stage):
    stage.shot(30)
    stage.view.timeline.set_span(1.0)
    face = stage.view.result().faces[0]
    assert face.shown.probabilities != face.expression.probabilities
    assert not stage.kept


def test_an_open_session_is_looked_at_only(stage: Stage):
    stage.open(2, writable=False)
    stage.view.choose(1)
    assert not stage.window.actions_["review_mark"].isEnabled()
    assert not stage.window.actions_["review_rename"].isEnabled()
    stage.view.add_mark()
    assert stage.session.marks == ()
    assert any("still being written" in text for text in stage.window.toasts.texts())


def test_results_are_exported_where_the_user_says(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    asked: list[Path] = []

    def ask(_: object, suggestion: Path) -> Path:
        asked.append(suggestion)
        return Path("/out/x.csv")

    monkeypatch.setattr(session_dialogs, "ask_results_file", ask)
    wanted: list[Path] = []
    stage.window.session_control.exportWanted.connect(wanted.append)
    stage.key(Qt.Key.Key_E, CONTROL)
    assert (asked, wanted) == ([Path("/sessions/clip results.csv")], [Path("/out/x.csv")])
    stage.window.session_control.exported(Path("/out/x.csv"), 1234)
    assert "1,234 rows written to “x.csv”" in stage.window.toasts.texts()


# --- the window around it ---------------------------------------------------------------------------------------------


def test_keys_of_the_session_are_its_own(stage: Stage):
    stage.window.show_page("video")
    assert not stage.window.actions_["review_play"].isEnabled()
    stage.window.show_page("sessions")
    assert stage.window.actions_["review_play"].isEnabled()
    assert not stage.window.actions_["play"].isEnabled()


def test_no_key_means_two_things_here(stage: Stage):
    stage.view.choose(1)
    stage.view.set_in()
    stage.view.seek(1.0)
    used: dict[str, str] = {}
    for row in stage.window.findChildren(type(stage.window.actions_["open"])):
        if not row.isEnabled() or not row.objectName().startswith("action_"):
            continue
        for key in row.shortcuts():
            other = used.setdefault(key.toString(), row.objectName())
            assert other == row.objectName(), f"{key.toString()}: {other} and {row.objectName()}"


def test_leaving_the_page_pauses(stage: Stage):
    stage.window.session_control.handle(PlaybackChanged(1, True, 1.0, False))
    stage.window.show_page("home")
    assert ("playRequested", False) in stage.heard


def test_keys_are_listed_and_controls_have_names(stage: Stage):
    sections = dict(section_rows(stage.window.actions_))
    assert ("Mark this moment", "M") in sections["Sessions"]
    assert len(sections["Sessions"]) > 20
    for widget in (
        stage.view.timeline.timeline,
        stage.view.timeline.span_picker,
        stage.view.panel.people,
        stage.view.panel.notes.list,
        stage.view.panel.name_field,
        stage.view.bar.play_button,
        stage.view.bar.speed_picker,
    ):
        assert widget.accessibleName()


def test_going_back_shows_the_list(stage: Stage):
    closed, listed = [], []
    stage.window.session_control.closed.connect(lambda: closed.append(1))
    stage.window.session_control.listWanted.connect(lambda: listed.append(1))
    stage.key(Qt.Key.Key_Backspace)
    assert not stage.window.sessions.is_open()
    assert (closed, listed) == ([1], [1])
    assert stage.view.result() is None


def test_everything_fits_into_a_small_window(stage: Stage):
    stage.window.resize(1000, 640)
    QApplication.processEvents()
    for widget in (stage.view.timeline.timeline, stage.view.bar, stage.view.panel, stage.view.view):
        place = widget.mapTo(stage.window, widget.rect().bottomRight())
        assert place.x() <= stage.window.width()
        assert place.y() <= stage.window.height() - stage.window.status.height() + 1
        assert widget.height() >= min(100, widget.sizeHint().height())


# --- the list ---------------------------------------------------------------------------------------------------------


def summaries() -> list[SessionSummary]:
    first = session(60)
    object.__setattr__(first, "started", "2026-11-22T19:14:04+00:00")
    second = session(300, state="recovered")
    object.__setattr__(second, "source", type(first.source)("talk.mov", duration_s=75.0))
    return [
        SessionSummary(Path("/s/clip"), first),
        SessionSummary(Path("/s/talk"), second),
        SessionSummary(Path("/s/bad"), None, "The session in “bad” is damaged."),
    ]


def by_name(found, words):
    return [one for one in found if words in title(one)]


def test_the_list_is_searched_opened_and_forgotten(stage: Stage):
    stage.key(Qt.Key.Key_Backspace)
    control, shown = stage.window.session_control, stage.window.sessions.list
    control.set_sessions(summaries(), by_name)
    assert len(shown.shown()) == 3
    opened_, removed = [], []
    control.openWanted.connect(opened_.append)
    control.forgetWanted.connect(removed.append)
    shown.field.setText("talk")
    assert [title(one) for one in shown.shown()] == ["talk.mov"]
    shown.open_button.click()
    assert opened_ == [Path("/s/talk")]
    shown.field.setText("nothing like this")
    assert shown.shown() == []
    assert not shown.open_button.isEnabled()
    shown.field.clear()
    shown.list.setCurrentRow(2)
    assert not shown.open_button.isEnabled(), "it can't be read"
    QTest.keyClick(shown.list, Qt.Key.Key_Delete)
    assert removed == [Path("/s/bad")]
    shown.list.setCurrentRow(0)
    QTest.keyClick(shown.list, Qt.Key.Key_Return)
    assert opened_[-1] == Path("/s/clip")


def test_the_list_says_what_a_session_is():
    first, second, bad = summaries()
    assert figures(first).split("  ·  ")[1:] == ["00:02", "No face", "Fake"]
    assert "01:15" in figures(second)
    assert figures(bad) == "The session in “bad” is damaged."
    assert date_text("whenever") == "whenever"
    assert "26" in date_text("2026-11-22T19:14:04+00:00")


def test_the_start_page_and_the_menu_show_the_last_sessions(stage: Stage):
    stage.key(Qt.Key.Key_Backspace)
    control = stage.window.session_control
    control.set_sessions(summaries(), by_name)
    opened_ = []
    control.openWanted.connect(opened_.append)
    recent = stage.window.start.recent
    assert [button.accessibleName() for button in recent.buttons] == ["clip.mp4", "talk.mov"]
    recent.buttons[1].click()
    menu = [action.text() for action in stage.window.top_bar.session_menu.actions()]
    assert "talk.mov" in menu
    assert opened_ == [Path("/s/talk")]
    control.set_sessions([], by_name)
    assert recent.isHidden()


def test_recovered_sessions_are_said(stage: Stage):
    stage.window.session_control.recovered(summaries()[1:2])
    assert any("“talk.mov” was left unfinished and has been recovered" in t for t in stage.window.toasts.texts())
    stage.window.session_control.recovered(summaries()[:2])
    assert any("2 unfinished sessions" in t for t in stage.window.toasts.texts())


def test_escape_leaves_a_name_as_it_was(stage: Stage):
    stage.view.choose(2)
    stage.key(Qt.Key.Key_F2)
    field = stage.view.panel.name_field
    QTest.keyClicks(field, "Wrong")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is stage.view.timeline.timeline
    assert field.text() == ""
    assert stage.session.people == ()
    assert not stage.kept

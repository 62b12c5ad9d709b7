"""What one says of a stored session, by keys and buttons: names, people, marks, ranges; and the window around it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from fer_desktop.engine_records import PlaybackChanged
from fer_desktop.review_records import PictureFound
from fer_desktop.session_records import Excluded, Mark
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui import session_control, session_dialogs
from fer_desktop.ui.actions import section_rows
from fer_desktop.ui.session_panel import NOTES
from fer_desktop.ui.toast import Toast
from tests.test_tracks import table
from tests.ui.session_stage import CONTROL, SHIFT, Stage

# --- saying something -------------------------------------------------------------------------------------------------

LATER = 10**9
"""More than the numbers of what the session's own player says."""


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


@pytest.mark.parametrize("key", [Qt.Key.Key_J, Qt.Key.Key_G, Qt.Key.Key_F2])
def test_what_is_done_with_one_person_says_so_where_everybody_is_chosen(stage: Stage, key: Qt.Key):
    assert stage.view.chosen() == EVERYBODY
    stage.key(key)
    assert stage.window.toasts.texts() == [
        "Choose a person in the list first: this is not done with everybody at once."
    ]
    assert stage.kept == []


def test_who_is_alone_can_be_merged_into_nobody_and_is_told_so(stage: Stage):
    stage.open(2, rows=table([0, 1, 2], ["neutral"] * 3))
    stage.key(Qt.Key.Key_J)
    (told,) = stage.window.toasts.texts()
    assert told.startswith("Nobody else is seen here")


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


def typing(stage: Stage, text: str) -> None:
    """Two marks; the text of the later one is being typed."""
    for frame in (10, 25):
        stage.shot(frame)
        stage.view.add_mark()
    field = stage.view.panel.notes.field
    field.setFocus()
    QTest.keyClicks(field, text)


def texts(stage: Stage) -> list[str]:
    return [mark.text for mark in stage.kept[-1].marks]


def test_a_note_that_is_being_typed_is_kept_when_another_is_clicked(stage: Stage):
    typing(stage, "the cake")
    shown = stage.view.panel.notes.list
    at = shown.visualItemRect(shown.item(0)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert texts(stage) == ["", "the cake"]


@pytest.mark.parametrize("act", ["add_mark", "exclude", "include"])
def test_a_note_that_is_being_typed_is_kept_whatever_is_done_then(stage: Stage, act: str):
    typing(stage, "the cake")
    stage.view.set_in()
    stage.shot(40)
    getattr(stage.view, act)()
    assert "the cake" in texts(stage)


def test_a_name_that_is_being_typed_is_kept_when_its_bearer_is_merged(stage: Stage):
    stage.view.choose(1)
    field = stage.view.panel.name_field
    field.setFocus()
    QTest.keyClicks(field, "Ana")
    stage.view.merge(2, 1)
    assert stage.view.reviewed.name(1, "") == "Ana"


def test_a_note_that_is_being_typed_is_kept_when_the_window_closes(stage: Stage):
    typing(stage, "the cake")
    kept = []
    stage.window.closing.connect(lambda: kept.extend(texts(stage)))
    stage.window.close()
    assert kept == ["", "the cake"]


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


def test_only_what_was_done_can_be_taken_back_and_only_that_done_again(stage: Stage):
    def can() -> list[str]:
        return [name for name in ("review_undo", "review_redo") if stage.window.actions_[name].isEnabled()]

    assert can() == []
    stage.view.add_mark()
    assert can() == ["review_undo"]
    stage.view.choose(2)
    stage.view.toggle_ignored()
    stage.window.actions_["review_undo"].trigger()
    assert can() == ["review_undo", "review_redo"]
    stage.window.actions_["review_redo"].trigger()
    assert can() == ["review_undo"]
    stage.open(2)
    assert can() == []


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
    stage.window.session_control.exported(Path("/out/y.csv"), 1)
    assert ["1,234 rows written to “x.csv”", "1 row written to “y.csv”"] == stage.window.toasts.texts()[-2:]
    shown: list[Path] = []
    monkeypatch.setattr(session_control, "show_folder", shown.append)
    for button in stage.window.findChildren(QPushButton):
        if button.text() == "Show" and isinstance(button.parent(), Toast):
            button.click()
    assert shown == [Path("/out"), Path("/out")]


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
    stage.window.session_control.handle(PlaybackChanged(1, True, 1.0, False, order=LATER))
    stage.window.show_page("home")
    assert ("playRequested", False) in stage.heard


def test_what_is_out_of_date_about_playing_is_not_believed(stage: Stage):
    control = stage.window.session_control
    control.handle(PlaybackChanged(1, False, 1.0, False, order=LATER + 2))
    control.handle(PlaybackChanged(1, True, 1.0, False, order=LATER + 1))
    assert not stage.view.playing
    control.handle(PlaybackChanged(1, True, 1.0, False, order=LATER + 3))
    assert stage.view.playing


def test_what_is_said_of_a_session_that_was_left_is_not_believed(stage: Stage, monkeypatch: pytest.MonkeyPatch):
    """Otherwise a report would take its pictures from another recording."""
    asked: list[Path | None] = []
    target = Path("/reports/report.html")
    monkeypatch.setattr(session_dialogs, "ask_report_file", lambda *_: target)
    control = stage.window.session_control
    control.reportWanted.connect(lambda _, picture: asked.append(picture))
    stage.open(2)
    control.handle(PlaybackChanged(1, True, 1.0, False, order=LATER))
    control.handle(PictureFound(1, Path("/videos/another.mp4")))
    control.report()
    assert not stage.view.playing
    assert asked == [None]
    control.handle(PlaybackChanged(2, True, 1.0, False, order=LATER))
    control.handle(PictureFound(2, Path("/videos/clip.mp4")))
    control.report()
    assert stage.view.playing
    assert asked == [None, Path("/videos/clip.mp4")]


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
    said = stage.window.status.words.text
    assert "frames" in said()
    stage.key(Qt.Key.Key_Backspace)
    assert not stage.window.sessions.is_open()
    assert (closed, listed) == ([1], [1])
    assert stage.view.result() is None
    assert said() in ("Ready", "Loading the model…")  # nothing more about the session that was left


def test_everything_fits_into_a_small_window(stage: Stage):
    stage.window.resize(1000, 640)
    QApplication.processEvents()
    for widget in (stage.view.timeline.timeline, stage.view.bar, stage.view.panel, stage.view.view):
        place = widget.mapTo(stage.window, widget.rect().bottomRight())
        assert place.x() <= stage.window.width()
        assert place.y() <= stage.window.height() - stage.window.status.height() + 1
        assert widget.height() >= min(100, widget.sizeHint().height())

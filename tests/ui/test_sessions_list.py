"""The list of sessions: searched, opened, forgotten; on the start page and in the menu; those that were recovered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from fer_desktop.session_records import Counts
from fer_desktop.ui.sessions_list import date_text, figures, length_text, title
from tests.ui.session_stage import Stage, summaries


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
    broken = replace(first.session, state="failed", message="“clip” is damaged.", counts=Counts())
    assert figures(replace(first, session=broken)).split("  ·  ")[1:] == ["“clip” is damaged."]
    assert figures(bad) == "The session in “bad” is damaged."
    album = replace(first.session, kind="photos", counts=Counts(frames=73, failed=3))
    assert length_text(album) == "73 photos", "those that could not be read are among them"
    assert length_text(replace(album, counts=Counts(frames=1, failed=1))) == "1 photo"
    assert date_text("whenever") == "whenever"
    assert date_text("0001-01-01T00:00:00+14:00") == "0001-01-01T00:00:00+14:00"
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

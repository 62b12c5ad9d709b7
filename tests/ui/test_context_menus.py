"""fer_desktop.ui.context_menus: what the right button, or the menu key, offers on pictures and rows."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.queue_records import DONE, Job, JobNews
from fer_desktop.ui import context_menus, main_window
from fer_desktop.ui.buttons import plain
from fer_desktop.ui.main_window import MainWindow
from tests.ui.session_stage import Stage, summaries
from tests.ui.shapes import face
from tests.ui.window_kit import LEFT, PHOTOS, RIGHT, VIDEO, Heard, photo


def press(widget: QWidget, at: QPoint) -> QMenu | None:
    """Press the right button; the menu that opens."""
    QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(widget, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert menu is None or isinstance(menu, QMenu)
    return menu


def press_row(rows: QAbstractItemView, row: int) -> QMenu | None:
    return press(rows.viewport(), rows.visualRect(rows.model().index(row, 0)).center())


def offered(menu: QMenu | None) -> list[str]:
    """What can be chosen in a menu, which is closed."""
    assert menu is not None
    found = [plain(action.text()) for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    menu.close()
    return found


def choose(menu: QMenu | None, text: str) -> None:
    assert menu is not None
    (action,) = [action for action in menu.actions() if plain(action.text()) == text]
    menu.close()
    action.trigger()


def test_a_photo_offers_what_can_be_done_with_it(window: MainWindow, heard: Heard) -> None:
    view = window.photos.view
    window.open_photos(PHOTOS)
    assert "Copy picture" not in offered(press(view, QPoint(50, 50)))  # there is none yet
    window.show_result(photo(PHOTOS[0], [face(1, LEFT), face(2, RIGHT)]))
    assert {"Save labelled picture…", "Copy picture", "Fit to window", "Full screen"} <= set(
        offered(press(view, QPoint(50, 50)))
    )
    assert view.chosen() == 1
    on_the_right_face = QPoint(round(view.width() * 0.75), round(view.height() * 0.35))
    choose(press(view, on_the_right_face), "Copy picture")
    assert len(heard.of("copyRequested")) == 1
    assert view.chosen() == 1  # the right button chooses no face
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=on_the_right_face)
    assert view.chosen() == 2  # as the left one does there


def test_the_folder_of_what_is_shown_is_opened(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(main_window, "show_folder", opened.append)
    action = window.actions_["show_folder"]
    assert not action.isEnabled()
    window.open_photos(PHOTOS)
    choose(press(window.photos.view, QPoint(50, 50)), "Show its folder")
    window.open_video(VIDEO)
    choose(press(window.video.view, QPoint(50, 50)), "Show its folder")
    assert opened == [PHOTOS[0].parent, VIDEO.parent]
    window.show_page("live")
    assert not action.isEnabled()


def test_the_menu_key_opens_it_too_and_it_is_gone_when_closed(window: MainWindow, qtbot: QtBot) -> None:
    view = window.photos.view
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0]))
    view.setFocus()
    middle = view.rect().center()
    QApplication.sendEvent(view, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, view.mapToGlobal(middle)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.parent() is view
    menu.close()
    qtbot.waitUntil(lambda: not view.findChildren(QMenu), timeout=10_000)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the system knows these keys")
def test_shift_f10_is_the_menu_key(window: MainWindow) -> None:
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0]))
    strip = window.photos.strip
    strip.setCurrentIndex(strip.model().index(1, 0))
    for widget, offer in ((window.photos.view, "Full screen"), (strip, "Analyse this file…")):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert menu.parent() is widget
        assert offer in offered(menu)
    there = strip.viewport().mapFromGlobal(menu.pos())
    assert strip.visualRect(strip.currentIndex()).contains(there)


def test_a_photo_in_the_filmstrip_is_chosen_by_the_right_button(window: MainWindow, heard: Heard) -> None:
    window.open_photos(PHOTOS)
    for path in PHOTOS:
        window.show_result(photo(path))
    choose(press_row(window.photos.strip, 1), "Copy picture")
    assert window.photos.current_path() == PHOTOS[1]
    assert [result.frame.path for result in heard.of("copyRequested")] == [PHOTOS[1]]


def test_a_row_of_the_queue_offers_what_its_buttons_do(window: MainWindow) -> None:
    window.show_page("analyse")
    page, opened = window.analyse, []
    page.openRequested.connect(opened.append)
    page.queue.add([Job(1, "video", Path("/films/a.mp4")), Job(2, "video", Path("/films/b.mp4"))])
    page.queue.update_rows([JobNews(1, DONE, folder=Path("/out/a.mp4"))])
    QApplication.processEvents()
    choose(press_row(page.list, 0), "Open result")
    assert opened == [Path("/out/a.mp4")]
    assert offered(press_row(page.list, 1)) == ["Show folder", "Cancel", "Remove", "Remove finished"]
    page.list.selectAll()  # a row of several that are chosen leaves them chosen
    choose(press_row(page.list, 1), "Remove")
    assert page.queue.rowCount() == 0


def test_beside_all_rows_there_is_no_menu(window: MainWindow) -> None:
    window.show_page("analyse")
    page = window.analyse
    page.queue.add([Job(1, "video", Path("/films/a.mp4"))])
    QApplication.processEvents()
    viewport = page.list.viewport()
    assert press(viewport, QPoint(20, viewport.height() - 5)) is None


@pytest.fixture
def rows(qtbot: QtBot) -> QTreeWidget:
    """A table with a head, and thus with rows that do not begin at its top."""
    made = QTreeWidget()
    qtbot.addWidget(made)
    made.addTopLevelItems([QTreeWidgetItem([word]) for word in ("first", "second")])
    made.setGeometry(20, 20, 300, 200)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_menu_of_which_nothing_can_be_chosen_does_not_open(rows: QTreeWidget, qtbot: QtBot) -> None:
    action = QAction("Open", rows)
    context_menus.on_rows(rows, [action])
    assert offered(press_row(rows, 0)) == ["Open"]
    action.setEnabled(False)
    assert press_row(rows, 0) is None
    # Nor does it stay about unseen.
    qtbot.waitUntil(lambda: not rows.findChildren(QMenu), timeout=10_000)


def test_beside_all_rows_there_is_no_menu_also_where_something_could_be_done(rows: QTreeWidget) -> None:
    context_menus.on_rows(rows, [QAction("Open", rows)])
    assert press(rows.viewport(), QPoint(20, rows.viewport().height() - 5)) is None


def test_a_menu_opens_where_it_was_asked_for(rows: QTreeWidget) -> None:
    context_menus.on_rows(rows, [QAction("Open", rows)])
    at = rows.visualItemRect(rows.topLevelItem(1)).center()
    menu = press(rows.viewport(), at)
    assert menu is not None
    place = menu.pos()
    menu.close()
    assert rows.viewport().mapToGlobal(at).y() - rows.mapToGlobal(at).y() > 5, "the head is above"
    assert (place - rows.viewport().mapToGlobal(at)).manhattanLength() <= 2


def test_a_session_in_the_list_is_opened_or_taken_away(window: MainWindow) -> None:
    window.show_page("sessions")
    sessions, wanted = window.sessions.list, []
    sessions.openRequested.connect(wanted.append)
    sessions.set_sessions(summaries(), lambda found, words: list(found))
    QApplication.processEvents()
    choose(press_row(sessions.list, 1), "Open")
    assert wanted == [Path("/s/talk")]
    assert offered(press_row(sessions.list, 2)) == ["Show folder", "Take from the list"]  # it can't be read


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    window.show_page("sessions")
    made = Stage(window)
    made.open()
    return made


def test_a_person_is_chosen_and_ignored(stage: Stage) -> None:
    people = stage.view.panel.people
    assert people.chosen() == 0
    choose(press_row(people, 1), "Ignore")
    assert people.chosen() == people.people.entries[1].id != 0
    assert people.people.entries[1].ignored
    assert "Count again" in offered(press_row(people, 1))


def test_a_note_is_taken_away(stage: Stage) -> None:
    stage.window.actions_["review_mark"].trigger()
    assert len(stage.session.marks) == 1
    stage.view.panel.show_tab(1)
    QApplication.processEvents()
    choose(press_row(stage.view.panel.notes.list, 0), "Take this note away")
    assert len(stage.session.marks) == 0


def test_the_picture_of_a_session_offers_its_export(stage: Stage) -> None:
    assert {"Export results…", "Copy picture"} <= set(offered(press(stage.view.view, QPoint(30, 30))))

"""Everything without a mouse: where Tab goes and that this is seen, keys that mean one thing, and a whole tour."""

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMenuBar, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import SourceOpened
from fer_desktop.queue_records import Job
from fer_desktop.records import Frame, LiveSpec
from fer_desktop.review_records import SessionOpened, Shot
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import dialogs, theme
from fer_desktop.ui.action_table import SECTIONS
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.compare_dialog import CompareDialog
from fer_desktop.ui.main_window import MainWindow
from tests.ui import screens
from tests.ui.session_stage import summaries
from tests.ui.shapes import levels_of
from tests.ui.test_reviewed import opened
from tests.ui.window_kit import Heard, moving, photo

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
MOST = 80
"""More steps of Tab than any screen has places."""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)  # nobody is there to answer
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    screens.prepare(made)
    made.show()
    with qtbot.waitActive(made):  # keys go to the active window only
        made.activateWindow()
    return made


@pytest.fixture(params=screens.SCREENS)
def shown(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[QWidget]:
    """Each page and dialog, active."""
    seen = screens.show(window, request.param)
    seen.activateWindow()
    QApplication.processEvents()
    yield seen
    screens.put_away(window, seen)


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
    """As a keyboard does: to whatever has the focus."""
    target = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None  # Qt would end the process
    QTest.keyClick(target, key, keys)
    QApplication.processEvents()


def tour(shown: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Where this key leads, until it comes to a place where it was."""
    found: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(shown, key)
        at = QApplication.focusWidget()
        assert at is not None
        assert at.window() is shown
        if at in found:
            assert at is found[0], f"Tab goes round in a part of the window, from {at} on"
            return found
        found.append(at)
    raise AssertionError("Tab never comes back")


def focusable(shown: QWidget) -> list[QWidget]:
    """Each enabled widget that Tab should reach; none is left to the arrow keys, which step through frames."""
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is shown
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, Button))
        and widget.focusProxy() is None
    ]


def place(widget: QWidget, shown: QWidget) -> QRect:
    return QRect(widget.mapTo(shown, QPoint()), widget.size())


def test_tab_reaches_everything_and_comes_back_both_ways(shown: QWidget) -> None:
    forth = tour(shown)
    missed = [(type(widget).__name__, widget.accessibleName()) for widget in focusable(shown) if widget not in forth]
    assert not missed
    back = tour(shown, Qt.Key.Key_Backtab)
    assert len(back) == len(forth)
    assert set(back) == set(forth)


def test_tab_follows_the_reading_order(shown: QWidget) -> None:
    """Of neighbours in the same row it goes to the right, of those below each other down."""
    chain = tour(shown)
    start = shown
    while start not in chain:
        start = start.nextInFocusChain()
    turned = chain.index(start)
    chain = chain[turned:] + chain[:turned]
    wrong = []
    for first, then in pairwise(chain):
        one, two = place(first, shown), place(then, shown)
        if first.parent() is not then.parent():
            continue
        beside = min(one.bottom(), two.bottom()) - max(one.top(), two.top()) > min(one.height(), two.height()) / 2
        if (one.left() > two.left()) if beside else (one.top() > two.top()):
            wrong.append((first.accessibleName() or type(first).__name__, then.accessibleName() or type(then).__name__))
    assert not wrong


def seen(shown: QWidget, at: QRect) -> np.ndarray:
    """What is on the screen there: uint8 RGB."""
    image = shown.grab(at).toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def change_by_focus(widget: QWidget, shown: QWidget) -> int:
    """How many pixels in and around `widget` tell that the keyboard is there."""
    around = place(widget, shown).adjusted(-4, -4, 4, 4)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    there = seen(shown, around)
    widget.clearFocus()
    QApplication.processEvents()
    return int((there != seen(shown, around)).any(axis=2).sum())


def test_it_is_seen_where_the_keyboard_is(shown: QWidget) -> None:
    """As much as a line along the widget's shorter sides, as WCAG 2.2 has it, at the least."""
    chain = tour(shown)
    faint = []
    for widget in chain:
        changed = change_by_focus(widget, shown)
        if changed < widget.width() + widget.height():
            faint.append((type(widget).__name__, widget.accessibleName(), changed))
    assert not faint


def test_the_look_at_focus_finds_a_widget_without_a_ring(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    plain_one, ringed = QWidget(), Button("With a ring")
    plain_one.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    plain_one.setMinimumSize(80, 30)
    column.addWidget(plain_one)
    column.addWidget(ringed)
    holder.show()
    with qtbot.waitActive(holder):
        holder.activateWindow()
    assert change_by_focus(plain_one, holder) == 0
    assert change_by_focus(ringed, holder) > ringed.width() + ringed.height()


# --- keys -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", screens.PAGES)
def test_no_key_means_two_things(window: MainWindow, name: str) -> None:
    screens.show(window, name)
    used: dict[str, str] = {}
    for action in window.findChildren(QAction):
        for key in action.shortcuts() if action.isEnabled() else ():
            other = used.setdefault(key.toString(), action.text())
            assert other == action.text(), f"{key.toString()}: {other} and {action.text()}"
    assert len(used) > 10


def test_every_action_has_a_key_or_stands_in_a_menu(window: MainWindow) -> None:
    bar = window.findChild(QMenuBar)
    listed = set(_entries([action.menu() for action in bar.actions()]))
    assert len(listed) > 50
    lost = [name for name, action in window.actions_._all.items() if action not in listed and not action.shortcuts()]
    assert not lost
    assert all("&" in action.text() for action in bar.actions())


def _entries(menus: list[QMenu]) -> Iterator[QAction]:
    for menu in menus:
        for action in menu.actions():
            if action.menu() is not None:
                yield from _entries([action.menu()])
            else:
                yield action


def test_every_key_is_on_the_page_of_keys(window: MainWindow) -> None:
    listed = {name for _, names in SECTIONS for name in names}
    assert not [name for name, action in window.actions_._all.items() if action.shortcuts() and name not in listed]


@pytest.mark.parametrize("name", screens.DIALOGS)
def test_escape_closes_a_dialog(window: MainWindow, name: str) -> None:
    shown = screens.show(window, name)
    shown.activateWindow()
    QApplication.processEvents()
    press(Qt.Key.Key_Escape)
    visible = shown.isVisible()
    screens.put_away(window, shown)
    assert not visible


def test_the_menus_open_by_their_letters(window: MainWindow) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert window.actions_["open"] in menu.actions()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


# --- a tour without a mouse -------------------------------------------------------------------------------------------


def tab_to(name: str) -> QWidget:
    """Press Tab until the widget of this name has the keyboard."""
    for _ in range(MOST):
        press(Qt.Key.Key_Tab)
        at = QApplication.focusWidget()
        if at is not None and (at.accessibleName() or getattr(at, "text", str)()) == name:
            return at
    raise AssertionError(f"Tab does not come to {name!r}")


def test_from_the_start_page_to_a_photo(window: MainWindow) -> None:
    heard = Heard(window)
    press(Qt.Key.Key_1)
    tab_to("Sample photo")
    press(Qt.Key.Key_Return)
    assert "sampleRequested" in heard.names()
    window.open_photos(screens.PHOTOS[:2])
    window.show_result(photo(screens.PHOTOS[0], screens.two_faces()))
    assert window.photos.view.chosen() == 1
    press(Qt.Key.Key_N)
    assert window.photos.view.chosen() == 2
    press(Qt.Key.Key_Plus)
    assert not window.photos.view.is_fit()
    press(Qt.Key.Key_Right)
    assert window.photos.strip.place() == 1
    tab_to("Filmstrip")
    press(Qt.Key.Key_Left)
    assert window.photos.strip.place() == 0
    press(Qt.Key.Key_C, CONTROL)
    assert heard.of("copyRequested")
    press(Qt.Key.Key_1)
    assert window.page == "home"


def test_a_video(window: MainWindow) -> None:
    heard = Heard(window)
    press(Qt.Key.Key_1)
    tab_to("Sample clip")
    press(Qt.Key.Key_Space)
    assert "sampleClipRequested" in heard.names()
    window.open_video(screens.VIDEO)
    window.handle(SourceOpened(1, "talk.mp4", 120, 90, 20.0, 25.0))
    window.show_result(moving(0.0, screens.VIDEO, screens.two_faces()))
    heard.clear()
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right, SHIFT)
    assert {"playRequested", "stepRequested", "seekRequested"} <= set(heard.names())
    heard.clear()
    tab_to("Position in the video")
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Right)
    assert heard.of("stepRequested") == [1, 1]  # as everywhere on this page: the slider's own steps would be in the way


def test_a_camera(window: MainWindow) -> None:
    heard = Heard(window)
    press(Qt.Key.Key_4)
    window.live.stop()
    tab_to("Other")
    press(Qt.Key.Key_Return)
    assert heard.of("liveRequested")[-1].camera.name == "Other"
    window.open_live(LiveSpec(screens.CAMERA))
    window.handle(SourceOpened(1, "Webcam", 120, 90, None, 30.0))
    window.show_result(moving(0.0, None, screens.two_faces()))
    tab_to("Snapshot")
    heard.clear()
    press(Qt.Key.Key_Space)
    assert heard.of("saveRequested")
    press(Qt.Key.Key_Period, CONTROL)
    assert "stopRequested" in heard.names()


def test_the_queue(window: MainWindow) -> None:
    removed: list[object] = []
    window.queue_control.removeWanted.connect(removed.append)
    press(Qt.Key.Key_5)
    window.queue_control.add([Job(n, "video", Path(f"/films/{n}.mp4")) for n in (1, 2)])
    tab_to("Report")
    before = QApplication.focusWidget().isChecked()
    press(Qt.Key.Key_Space)
    assert QApplication.focusWidget().isChecked() != before
    tab_to("Files to analyse")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Delete)
    assert removed == [[2]]


def test_a_session_from_the_list_to_a_range_that_is_left_out(window: MainWindow) -> None:
    control, viewer = window.session_control, window.sessions.viewer
    wanted: list[Path] = []
    control.openWanted.connect(wanted.append)
    press(Qt.Key.Key_6)
    control.set_sessions(summaries(), screens._by_name)
    tab_to("Sessions, newest first")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert wanted == [summaries()[1].folder]
    control.begin(7, wanted[0])
    reviewed = opened()
    control.handle(SessionOpened(7, wanted[0], reviewed.session, reviewed.table, True))
    pixels = np.full((90, 120, 3), 90, np.uint8)
    viewer.receive(Shot(7, Frame(pixels, 0, 0.0, screens.VIDEO), levels_of(pixels)))
    tab_to("Timeline")
    press(Qt.Key.Key_Home)
    press(Qt.Key.Key_Right)
    assert viewer.place() > 0
    press(Qt.Key.Key_Plus)
    assert not viewer.timeline.timeline.is_fit()
    press(Qt.Key.Key_0)
    assert viewer.timeline.timeline.is_fit()
    press(Qt.Key.Key_N)
    press(Qt.Key.Key_N)
    assert viewer.chosen() == 2
    tab_to("Notes")
    press(Qt.Key.Key_Space)
    assert viewer.panel.tab() == 1
    assert viewer.panel.notes_tab.isChecked()
    assert not viewer.panel.people_tab.isChecked()
    press(Qt.Key.Key_I)
    press(Qt.Key.Key_PageDown)
    press(Qt.Key.Key_I, SHIFT)
    press(Qt.Key.Key_X)
    ranges = viewer.reviewed.session.excluded
    assert len(ranges) == 1
    assert ranges[0].to_s > ranges[0].from_s
    press(Qt.Key.Key_Z, CONTROL)
    assert not viewer.reviewed.session.excluded
    press(Qt.Key.Key_Backspace)
    assert not window.sessions.is_open()


@pytest.mark.parametrize(
    ("key", "keys", "kind"),
    [
        (Qt.Key.Key_M, CONTROL, CompareDialog),
        (Qt.Key.Key_U, CONTROL, dialogs.StreamDialog),
        (Qt.Key.Key_F1, NONE, dialogs.KeysDialog),
    ],
)
def test_a_dialog_and_back(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, keys: Qt.KeyboardModifier, kind: type[QDialog]
) -> None:
    press(Qt.Key.Key_2)
    before = tab_to("Picture")
    press(key, keys)
    dialog = window.findChild(kind)
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    assert QApplication.focusWidget().window() is dialog
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(kind) is None)
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is before


def test_the_page_about_the_model_scrolls_by_keys(window: MainWindow) -> None:
    page = screens.show(window, "model")
    page.activateWindow()
    QApplication.processEvents()
    page.area.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_PageDown)
    moved = page.area.verticalScrollBar().value()
    screens.put_away(window, page)
    assert moved > 0

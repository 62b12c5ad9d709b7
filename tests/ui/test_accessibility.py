"""What a screen reader finds: a name for everything that can be used, and words for everything that is painted."""

import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fer_desktop.settings import SettingsStore
from fer_desktop.ui import spoken
from fer_desktop.ui.bars import ExpressionBars
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.frame_view import FrameView
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.message_card import Emblem
from fer_desktop.ui.spoken import Voice, description
from fer_desktop.ui.start_page import Badge
from tests.ui import screens
from tests.ui.shapes import face, reading
from tests.ui.window_kit import LEFT, photo

USED = (
    QAbstractButton,
    QLineEdit,
    QComboBox,
    QAbstractSlider,
    QAbstractSpinBox,
    QAbstractItemView,
    QPlainTextEdit,
    QProgressBar,
)
"""Kinds of widgets that somebody uses, or that tell how far something is."""
ORNAMENTS = (Badge, Emblem)
"""Painted, and nothing that the words beside them do not say."""
MEANINGLESS = {"button", "widget", "label", "slider", "edit", "list", "view", "icon", "image", "picker"}
NO_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)  # nobody is there to answer
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    screens.prepare(made)
    made.show()
    return made


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def used(shown: QWidget) -> list[QWidget]:
    """Each visible widget that can be used or that takes the keyboard."""
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and (isinstance(widget, USED) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(widget, QScrollBar)
        # What Qt puts into its own fields is a part of them: the keys for it belong to the field.
        and not isinstance(widget.parent(), QAbstractSpinBox | QLineEdit)
    ]


def faults(shown: QWidget) -> list[str]:
    """What a screen reader would leave somebody alone with."""
    found = []
    for widget in used(shown):
        what, name = f"{type(widget).__name__} {widget.objectName()} {widget.toolTip()}", name_of(widget)
        if len(re.findall(r"\w", name)) < 2 or name.lower() in MEANINGLESS or re.match(r"_?Q[A-Z]", name):
            found.append(f"{what}: no name but {name!r}")
        if isinstance(widget, QAbstractButton) and not widget.toolTip() and not _shows_text(widget):
            found.append(f"{what}: an icon without a tip")
        if isinstance(widget, QAbstractItemView):
            found += [f"{what}: row {row} says nothing" for row, text in enumerate(rows(widget)) if len(text) < 2]
    for widget in painted(shown):
        voice = getattr(widget, "voice", None)
        role = QAccessible.queryAccessibleInterface(widget).role()
        if not isinstance(widget, (QAbstractButton, *ORNAMENTS)) and (
            role in NO_ROLE or not isinstance(voice, Voice) or not name_of(widget) or not description(widget)
        ):
            found.append(f"{type(widget).__name__}: paints something and says nothing of it ({role.name})")
    return found


def _shows_text(button: QAbstractButton) -> bool:
    """Whether words stand on the button: its own, those that a picker paints, or labels on the start page's doors."""
    if button.text() or isinstance(button, Picker):
        return True
    return any(label.isVisible() and label.text() for label in button.findChildren(QLabel))


def rows(view: QAbstractItemView) -> list[str]:
    """What is said of each row of a list."""
    interface = QAccessible.queryAccessibleInterface(view)
    children = (interface.child(place) for place in range(interface.childCount()))
    return [child.text(QAccessible.Text.Name) for child in children if child is not None]


def painted(shown: QWidget) -> list[QWidget]:
    """Each visible widget of the app that paints itself."""
    return [
        widget
        for widget in shown.findChildren(QWidget)
        if widget.isVisible()
        and any("paintEvent" in vars(kind) and kind.__module__.startswith("fer_desktop") for kind in type(widget).mro())
    ]


@pytest.mark.parametrize("name", screens.SCREENS)
def test_everything_that_can_be_used_has_a_name(window: MainWindow, name: str) -> None:
    shown = screens.show(window, name)
    count, found = len(used(shown)), faults(shown)
    screens.put_away(window, shown)
    assert count
    assert not found


@pytest.mark.parametrize("name", screens.DIALOGS)
def test_dialogs_say_what_they_are(window: MainWindow, name: str) -> None:
    shown = screens.show(window, name)
    title = name_of(shown)
    screens.put_away(window, shown)
    assert len(title) > 2


def test_every_action_says_what_it_does(window: MainWindow) -> None:
    silent = [name for name, action in window.actions_._all.items() if not action.text() or not action.statusTip()]
    assert not silent
    assert len(window.actions_._all) > 50


class _Mute(QWidget):
    """Paints itself and says nothing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


def test_the_search_finds_what_has_no_name(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Mute, "__module__", "fer_desktop.ui.mute")
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    button, field, mute, fine = QToolButton(), QLineEdit(), _Mute(), QLineEdit()
    fine.setAccessibleName("Address")
    for widget in (button, field, mute, fine):
        column.addWidget(widget)
    holder.show()
    found = faults(holder)
    assert [text.split()[0].rstrip(":") for text in found] == ["QToolButton", "QToolButton", "QLineEdit", "_Mute"]


# --- what painted widgets say -----------------------------------------------------------------------------------------


def test_the_picture_tells_of_its_faces(window: MainWindow) -> None:
    window.open_photos(screens.PHOTOS[:1])
    window.show_result(photo(screens.PHOTOS[0], screens.two_faces()))
    view = window.photos.view
    assert isinstance(view, FrameView)
    words = description(view).replace("\u00a0", " ")
    assert words.startswith("2 faces")
    assert "Happiness 92 %" in words
    assert "Not sure" in words
    window.show_result(photo(screens.PHOTOS[0], [face(1, LEFT, reading("anger", 0.8))]))
    assert "Anger 80 %" in description(view).replace("\u00a0", " ")


def test_bars_tell_their_values(window: MainWindow) -> None:
    window.open_photos(screens.PHOTOS[:1])
    window.show_result(photo(screens.PHOTOS[0], [face(1, LEFT, reading("happiness", 0.92))]))
    bars = next(bars for bars in window.photos.findChildren(ExpressionBars) if bars.isVisible())
    words = description(bars).replace("\u00a0", " ")
    assert "Happiness 92 %" in words
    assert words.count("%") == 8


def test_the_timeline_tells_the_values_under_its_cursor(window: MainWindow) -> None:
    screens.show(window, "session")
    timeline = window.sessions.viewer.timeline.timeline
    before = description(timeline)
    timeline.set_place(1.4)
    after = description(timeline)
    assert before.startswith("00:00.80")
    assert after.startswith("00:01.40")
    assert re.search(r"Neutral \d+\s%", before)
    assert before.partition(", ")[2] != after.partition(", ")[2]


# --- when it is said --------------------------------------------------------------------------------------------------


class Reader:
    """A screen reader that counts what it is told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.active = True
        self.told: list[QAccessible.Event] = []

        class Accessible:
            Event, Role, Text = QAccessible.Event, QAccessible.Role, QAccessible.Text
            isActive: Callable[[], bool] = staticmethod(lambda: self.active)
            updateAccessibility = staticmethod(self._hear)

        monkeypatch.setattr(spoken, "QAccessible", Accessible)

    def _hear(self, event: QAccessibleEvent) -> None:
        self.told.append(event.type())


@pytest.fixture
def reader(monkeypatch: pytest.MonkeyPatch) -> Reader:
    return Reader(monkeypatch)


def voiced(qtbot: QtBot, words: Callable[[], str]) -> tuple[QWidget, Voice]:
    widget = QWidget()
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    qtbot.addWidget(widget)
    return widget, Voice(widget, words)


def test_nothing_is_computed_while_no_screen_reader_runs(qtbot: QtBot, reader: Reader) -> None:
    asked: list[int] = []
    _, voice = voiced(qtbot, lambda: asked.append(1) or "words")
    reader.active = False
    for _ in range(100):
        voice.changed()
    assert not reader.told
    assert not asked
    assert not any(timer.isActive() for timer in (voice._pause, voice._still))


def test_it_is_told_at_most_twice_a_second(qtbot: QtBot, reader: Reader) -> None:
    _, voice = voiced(qtbot, lambda: "words")
    for _ in range(60):
        voice.changed()
    assert reader.told == [QAccessible.Event.DescriptionChanged]
    assert spoken.EVERY_MS >= 500
    qtbot.waitUntil(lambda: len(reader.told) == 2)  # the last change is not lost
    qtbot.wait(2 * spoken.EVERY_MS // 3)
    assert len(reader.told) == 2


def test_words_are_read_out_where_the_keyboard_is_once_they_stand_still(qtbot: QtBot, reader: Reader) -> None:
    widget, voice = voiced(qtbot, lambda: "2 faces")
    widget.show()
    with qtbot.waitActive(widget):
        widget.activateWindow()
    widget.clearFocus()
    voice.changed()
    qtbot.wait(spoken.STILL_MS + 100)
    assert QAccessible.Event.Announcement not in reader.told  # the keyboard is elsewhere
    widget.setFocus()
    for _ in range(3):
        voice.changed()
    qtbot.waitUntil(lambda: QAccessible.Event.Announcement in reader.told)
    assert reader.told.count(QAccessible.Event.Announcement) == 1


def test_pictures_of_a_video_do_not_compute_words(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """60 frames a second must cost nothing where nobody listens."""
    asked: list[QObject] = []
    monkeypatch.setattr(FrameView, "spoken", lambda view: asked.append(view) or "")
    screens.show(window, "video")
    assert not asked
    assert np.isfinite(window.video.result().frame.time_s)

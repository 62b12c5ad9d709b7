"""At its smallest size the window shows all of what it says, and toasts cover none of its controls; at its first size
nothing beside the picture has to scroll."""

from collections.abc import Iterator
from itertools import combinations

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.settings import SettingsStore
from fer_desktop.ui import languages, theme
from fer_desktop.ui.face_panel import FacePanel
from fer_desktop.ui.history import HistoryChart
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.session_panel import PEOPLE
from fer_desktop.ui.toast import Toast
from fer_desktop.ui.window_shell import FIRST_SIZE, SMALLEST_SIZE
from tests.ui import screens
from tests.ui.shapes import reading


def small(window: MainWindow, name: str) -> None:
    screens.prepare(window)
    screens.show(window, name)
    window.resize(SMALLEST_SIZE)
    QApplication.processEvents()


def place(widget: QWidget, window: MainWindow) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize("count", [1, 2])
@pytest.mark.parametrize("name", sorted(set(screens.PAGES) - {"toasts"}))
def test_a_toast_covers_no_control(window: MainWindow, name: str, count: int) -> None:
    small(window, name)
    window.analyse.queue.set_running(False)  # a window with a queue at work would ask before it closes
    window.toasts.clear()
    for words in [("Saved 5 photos to Pictures", "Show"), ("Copied the picture with its labels", "")][:count]:
        window.toasts.show_toast(*words)
    toasts = [one for one in window.findChildren(Toast) if one.isVisible()]
    assert len(toasts) == count
    for toast in toasts:
        said = place(toast, window).translated(toast.base - toast.pos())
        for kind in (QAbstractButton, QAbstractSlider, QLineEdit):
            for control in window.findChildren(kind):
                if control.isVisible() and not any(one.isAncestorOf(control) for one in toasts):
                    assert not place(control, window).intersects(said), (control.accessibleName(), control)


def test_the_doors_of_the_start_page_keep_their_height(window: MainWindow) -> None:
    small(window, "home")
    assert window.start.recent.isVisible()
    assert all(door.height() >= door.minimumHeight() for door in window.start.doors.values())
    window.resize(1280, 800)
    QApplication.processEvents()
    tall = [door.height() for door in window.start.doors.values()]
    assert min(tall) > window.start.doors["photos"].minimumHeight()


def test_the_controls_of_a_session_do_not_overlap(window: MainWindow) -> None:
    small(window, "session")
    bar = window.sessions.viewer.bar
    seen = [child for kind in (QAbstractButton, QLabel) for child in bar.findChildren(kind) if child.isVisible()]
    assert len(seen) >= 9
    assert all(bar.rect().contains(child.geometry()) for child in seen)
    assert not [pair for pair in combinations(seen, 2) if pair[0].geometry().intersects(pair[1].geometry())]
    window.resize(1400, 800)
    QApplication.processEvents()
    assert bar.end_label.isVisible()
    assert bar.speed_picker.isVisible()
    assert bar.mark_button.text() == "Mark"


def test_every_expression_of_a_session_has_its_bar(window: MainWindow) -> None:
    small(window, "session")
    bars = window.sessions.viewer.panel.bars
    assert bars.height() < bars.sizeHint().height()  # else this shows nothing
    bars.set_expression(reading("contempt", 0.9), animate=False)
    image = bars.grab().toImage()
    middle = image.width() // 2
    seen = {image.pixelColor(middle, y).name() for y in range(image.height())}
    assert theme.current().expression("contempt").name() in seen  # the last one of them


def test_who_is_seen_in_a_session_can_be_named(window: MainWindow) -> None:
    small(window, "session")
    panel = window.sessions.viewer.panel
    panel.show_tab(PEOPLE)
    panel.people.personChosen.emit(1)
    QApplication.processEvents()
    for widget in (panel.name_field, panel.merge_picker, panel.ignore_button):
        assert widget.isVisible()
        assert widget.height() >= widget.sizeHint().height(), widget.accessibleName()
        assert not widget.visibleRegion().isEmpty()
        assert widget.visibleRegion().boundingRect() == widget.rect(), "something is over it"


@pytest.fixture
def spoken_window(qtbot: QtBot, store: SettingsStore, request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    """A window in the language that the test names."""
    before = QLocale()
    languages.speak(request.param)
    made = MainWindow(store)
    qtbot.addWidget(made)
    made.show()
    yield made
    languages.speak(languages.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize("width", [SMALLEST_SIZE.width(), 900, 960, FIRST_SIZE.width()])
@pytest.mark.parametrize("spoken_window", languages.NAMES, indirect=True)
def test_above_the_queue_no_word_is_cut_off(spoken_window: MainWindow, width: int) -> None:
    window, page = spoken_window, spoken_window.analyse
    screens.prepare(window)
    screens.show(window, "queue")
    window.resize(width, 640)
    page.queue.set_running(False)  # a window with a queue at work would ask before it closes
    QApplication.processEvents()
    buttons = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.y() == page.run_button.y()]
    assert len(buttons) == 3
    for widget in (*buttons, page.heading):
        assert not widget.isVisible() or widget.width() >= widget.sizeHint().width()
    assert page.heading.isVisible() or width < FIRST_SIZE.width()


@pytest.mark.parametrize("name", ["photos", "video", "live"])
@pytest.mark.parametrize("spoken_window", languages.NAMES, indirect=True)
def test_at_its_first_size_the_side_panel_is_seen_whole(spoken_window: MainWindow, name: str) -> None:
    window = spoken_window
    screens.prepare(window)
    screens.show(window, name)
    window.resize(FIRST_SIZE)
    QApplication.processEvents()
    (panel,) = (one for one in window.findChildren(FacePanel) if one.isVisible())
    scroll = panel.findChild(QScrollArea)
    assert scroll.widget().height() <= scroll.viewport().height()
    chart = panel.findChild(HistoryChart)
    assert chart.isVisible() == (name != "photos")
    assert not chart.isVisible() or chart.height() >= chart.minimumSizeHint().height()

"""The order of the queue: rows that wait are moved among each other, by the menu and by the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fer_desktop.queue_records import WORKING, Job, JobNews
from fer_desktop.session_records import Progress
from fer_desktop.ui.main_window import MainWindow


@pytest.fixture
def window(window: MainWindow) -> MainWindow:
    window.show_page("analyse")
    return window


@pytest.fixture
def arranged(window: MainWindow) -> list[list[int]]:
    """What the control announced."""
    said: list[list[int]] = []
    window.queue_control.arrangeWanted.connect(said.append)
    return said


def job(number: int) -> Job:
    return Job(number, "video", Path(f"/films/{number}.mp4"))


def names(window: MainWindow) -> list[int]:
    return [row.number for row in window.analyse.queue.rows()]


@pytest.mark.parametrize(
    ("chosen", "to", "wanted"),
    [
        ([4], "up", [1, 2, 4, 3, 5]),
        ([4, 5], "up", [1, 2, 4, 5, 3]),
        ([2, 4], "up", [1, 2, 4, 3, 5]),  # the second is the first of those that wait
        ([2], "down", [1, 3, 2, 4, 5]),
        ([3, 5], "down", [1, 2, 4, 3, 5]),
        ([4, 5], "next", [1, 4, 5, 2, 3]),
        ([2], "next", None),
        ([5], "down", None),
        ([1], "next", None),  # it is being analysed
    ],
)
def test_rows_that_wait_are_moved_among_each_other(
    window: MainWindow, arranged: list[list[int]], chosen: list[int], to: str, wanted: list[int] | None
) -> None:
    window.queue_control.add([job(number) for number in range(1, 6)])
    window.queue_control.update_jobs([JobNews(1, WORKING, Progress(1, 9, 1.0, 1.0))])
    page = window.analyse
    page.choose(chosen)
    page.moves[to].trigger()
    assert names(window) == (wanted or [1, 2, 3, 4, 5])
    assert [row.number for row in page.chosen()] == [number for number in names(window) if number in chosen]
    assert all(page.queue.row_of(number).number == number for number in range(1, 6))
    assert arranged == ([wanted[1:]] if wanted else [])
    assert [one.path.name for one in window.queue_control.unfinished()] == [f"{n}.mp4" for n in names(window)]


def test_the_keyboard_moves_what_is_chosen(window: MainWindow) -> None:
    window.queue_control.add([job(number) for number in range(1, 4)])
    page = window.analyse
    page.choose([3])
    page.list.setFocus()
    QApplication.processEvents()
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(page.list, Qt.Key.Key_Up, alt)
    assert names(window) == [1, 3, 2]
    QTest.keyClick(page.list, Qt.Key.Key_Down, alt)
    assert names(window) == [1, 2, 3]
    QTest.keyClick(page.list, Qt.Key.Key_Home, alt)
    assert names(window) == [3, 1, 2]


def test_one_row_that_waits_has_nowhere_to_go(window: MainWindow) -> None:
    moves = window.analyse.moves
    window.queue_control.add([job(1)])
    window.analyse.choose([1])
    assert not any(action.isEnabled() for action in moves.values())
    window.queue_control.add([job(2)])
    assert all(action.isEnabled() for action in moves.values())
    window.analyse.list.clearSelection()
    assert not any(action.isEnabled() for action in moves.values())

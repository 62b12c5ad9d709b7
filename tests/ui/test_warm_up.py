"""Hidden pages are drawn before somebody turns to them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.ui.warm_up import warm_up


class Page(QWidget):
    """Counts how often it is drawn."""

    def __init__(self) -> None:
        super().__init__()
        self.drawn = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn += 1


def test_each_hidden_page_is_drawn_in_a_step_of_its_own_at_the_size_it_will_have(qtbot: QtBot) -> None:
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    pages = [Page() for _ in range(3)]
    for page in pages:
        stack.addWidget(page)
    stack.resize(700, 500)
    stack.show()
    qtbot.waitUntil(lambda: pages[0].drawn > 0)
    seen = pages[0].drawn
    drawn = []
    for step in warm_up(stack):
        step()
        drawn.append([page.drawn for page in pages[1:]])
    assert drawn[-1] == [1, 1]
    assert [1, 0] in drawn, "two pages in one step would hold the window up"
    assert pages[0].drawn == seen
    assert all(page.size() == QSize(700, 500) and not page.isVisible() for page in pages[1:])

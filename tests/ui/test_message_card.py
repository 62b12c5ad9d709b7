"""fer_desktop.ui.message_card"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from fer_desktop.ui import theme
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.message_card import CardRoom, Emblem, MessageCard


def test_only_what_is_said_is_shown(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    card = MessageCard(host)
    host.show()
    card.set_message("Nothing here", "", "", busy=False, icon="", on_picture=False)
    assert [label.text() for label in card.findChildren(QLabel) if label.isVisible()] == ["Nothing here"]
    assert not card.findChild(QPushButton).isVisible()
    assert not card.findChild(Emblem).isVisible()
    assert card.accessibleName() == "Nothing here"


def test_the_button_can_be_pressed_with_the_keyboard(qtbot) -> None:
    card = MessageCard()
    qtbot.addWidget(card)
    card.set_message("Title", "Text", "Try again", busy=False, icon="error", on_picture=True)
    card.show()
    with qtbot.waitSignal(card.action):
        qtbot.keyClick(card.findChild(QPushButton), Qt.Key.Key_Space)


def test_it_lies_in_the_middle_and_within_its_room(qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 600)
    card = MessageCard(host)
    card.set_message("Title", "A longer text. " * 20, "Try again", busy=False, icon="warning", on_picture=False)
    for width, height in ((900, 600), (240, 160)):
        card.place(QSize(width, height))
        assert 0 <= card.x() <= card.x() + card.width() <= width
        assert 0 <= card.y() <= card.y() + card.height() <= height
        assert abs(card.geometry().center().x() - width / 2) <= 1


def test_it_stays_where_it_is_when_the_theme_changes(window: MainWindow, qtbot) -> None:
    window.resize(1280, 800)
    window.session_control.set_sessions([], lambda *_: [])
    try:
        for page, card in (("analyse", window.analyse.card), ("sessions", window.sessions.list.card)):
            window.show_page(page)
            QApplication.processEvents()
            before = card.geometry()
            assert abs(card.parentWidget().rect().center().x() - before.center().x()) <= 1
            for look in ("light", "dark"):
                theme.apply(QApplication.instance(), look)
                QApplication.processEvents()
                QApplication.processEvents()
                assert card.isVisible()
                assert card.geometry() == before, (page, look)
    finally:
        theme.apply(QApplication.instance(), "dark")


def test_with_another_text_it_lies_in_the_middle_again(qtbot) -> None:
    card = MessageCard()
    room = CardRoom(card)
    qtbot.addWidget(room)
    room.resize(600, 500)
    room.show()
    heights = []
    for text in ("Short.", "A longer text. " * 20):
        card.set_message("Title", text, "", busy=False, icon="", on_picture=False)
        heights.append(card.height())
        assert abs(card.geometry().center().y() - 250) <= 1
    assert heights[0] < heights[1]


def test_icon_and_busy_mark_differ(qtbot) -> None:
    emblem = Emblem()
    qtbot.addWidget(emblem)
    emblem.show_state("camera", "accent", busy=False)
    icon = emblem.grab().toImage()
    emblem.show_state("camera", "accent", busy=True)
    assert emblem.grab().toImage() != icon

"""fer_desktop.ui.message_card"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from fer_desktop.ui.message_card import Emblem, MessageCard


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


def test_icon_and_busy_mark_differ(qtbot) -> None:
    emblem = Emblem()
    qtbot.addWidget(emblem)
    emblem.show_state("camera", "accent", busy=False)
    icon = emblem.grab().toImage()
    emblem.show_state("camera", "accent", busy=True)
    assert emblem.grab().toImage() != icon

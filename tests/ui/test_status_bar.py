"""The bar at the bottom."""

from pytestqt.qtbot import QtBot

from fer_desktop.ui.status_bar import StatusBar


def test_words_do_not_show_through_the_sentence_of_an_action(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.resize(600, 28)
    bar.show()
    bar.set_words("Ready")
    assert bar.words.isVisible()
    bar.showMessage("What this does")
    bar.set_words("")
    bar.set_words("Ready")
    assert not bar.words.isVisible()
    bar.clearMessage()
    assert bar.words.isVisible()

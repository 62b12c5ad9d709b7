"""The keyboard stays in the window when the cameras to choose from give way to the picture, and come back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.settings import SettingsStore
from fer_desktop.ui.main_window import MainWindow
from tests.ui import screens


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    screens.prepare(made)
    made.show()
    with qtbot.waitActive(made):
        made.activateWindow()
    return made


def test_a_camera_chosen_by_keyboard_can_be_stopped_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    window.show_page("live")
    card = window.live.chooser.cards[0]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
    assert not window.live.is_choosing()
    # The window's own: off screen, the platform may have taken the focus from the window itself.
    assert window.focusWidget() is window.live.viewer.view
    with qtbot.waitActive(window):
        window.activateWindow()
    assert QApplication.focusWidget() is window.live.viewer.view
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert window.live.is_choosing()
    assert window.focusWidget() not in (None, window.live.viewer.view)

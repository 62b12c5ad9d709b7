"""For the tests of the window: whole without an engine, with a stored session open, and the actions of its parts."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.settings import SettingsStore
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.main_window import MainWindow
from tests.ui.session_stage import Stage
from tests.ui.window_kit import Heard


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, store: SettingsStore) -> MainWindow:
    made = MainWindow(store)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitActive(made):  # keys go to the active window only
        made.activateWindow()
    return made


@pytest.fixture
def heard(window: MainWindow) -> Heard:
    return Heard(window)


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Stage:
    window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    window.actions_.themeChosen.emit("dark")
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    made = Stage(window)
    made.open()
    return made


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(owner: QWidget) -> Actions:
    return Actions(owner)

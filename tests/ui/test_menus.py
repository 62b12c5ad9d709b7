"""The menu bar as macOS takes it: what it moves into the menu of the application."""

from collections.abc import Iterator

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fer_desktop.records import CameraSpec
from fer_desktop.ui.main_window import MainWindow
from tests.ui.screens import MODELS

Role = QAction.MenuRole

HEADINGS = 3
"""Levels below the menu bar that are looked at."""


def entries(actions: list[QAction], depth: int = HEADINGS) -> Iterator[QAction]:
    """All that can be chosen, and the menus that lead there."""
    for action in actions:
        if action.isSeparator():
            continue
        yield action
        menu = action.menu()
        if isinstance(menu, QMenu) and depth:
            yield from entries(menu.actions(), depth - 1)


def test_macos_moves_nothing_but_what_it_is_told(window: MainWindow) -> None:
    """By itself it takes “About this model” for what the application says about itself, and shows it in that place."""
    window.set_models(MODELS)
    window.set_cameras((CameraSpec("Options HD", 0, 0, "a"), CameraSpec("Quit me", 1, 0, "b")))
    bar = window.menuBar().actions()
    found = [action for heading in bar for action in entries(heading.menu().actions())]
    names = {action.text().replace("&", "") for action in found}
    assert {"About this model", "About another model", "Options HD", "Quit me"} <= names
    moved = {action.objectName(): action.menuRole() for action in found if action.menuRole() is not Role.NoRole}
    # A menu's own heading, and a line that can't be chosen, have no words that macOS looks for.
    judged = {action.text() for action in found if action.menuRole() is Role.TextHeuristicRole}
    assert not [text for text in judged if text.replace("&", "").startswith(("About", "Config", "Option", "Prefer"))]
    assert not [text for text in judged if text.replace("&", "").startswith(("Set", "Quit", "Exit"))]
    told = {name: role for name, role in moved.items() if role is not Role.TextHeuristicRole}
    assert told == {"action_quit": Role.QuitRole, "action_about": Role.AboutRole}

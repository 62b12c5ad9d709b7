"""Draws the pages once before anybody turns to them: the first time takes several times as long as every other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget


def warm_up(stack: QStackedWidget) -> list[Callable[[], None]]:
    """Lay out and draw the hidden pages of `stack`, out of sight: style, fonts and icons are then ready.

    :returns: one step a page, each of 5 to 15 ms, so that the window goes on answering between them
    """
    return [partial(_draw, stack.widget(place), stack) for place in range(stack.count())]


def _draw(page: QWidget, stack: QStackedWidget) -> None:
    if page is not stack.currentWidget():
        page.resize(stack.size())
        page.grab()

"""Draws the pages once before anybody turns to them: the first time takes several times as long as every other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QStackedWidget, QWidget


def warm_up(stack: QStackedWidget) -> list[Callable[[], object]]:
    """Lay out and draw the hidden pages of `stack`, out of sight: style, fonts and icons are then ready.

    :returns: steps of 5 to 15 ms, so that the window goes on answering between them
    """
    pages = [partial(_draw, stack.widget(place), stack) for place in range(stack.count())]
    # First Qt's plug-ins for pictures: later, each would wait for the library that another thread is loading.
    return [QImageReader.supportedImageFormats, *pages]


def _draw(page: QWidget, stack: QStackedWidget) -> None:
    if page is not stack.currentWidget():
        page.resize(stack.size())
        page.grab()

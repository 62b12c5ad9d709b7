"""Menus at the pointer, or by the keyboard's menu key: what can be done with the picture or the row that is there."""

import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import Button


def on_picture(view: QWidget, actions: Actions, names: str) -> None:
    """Offer these of the window's actions on `view`.

    :param names: separated by spaces; ``-`` is a line between them
    """

    def fill(menu: QMenu) -> None:
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(actions[name])

    _offer(view, view, fill, lambda: view.rect().center())


def on_rows(rows: QAbstractItemView, offers: Sequence[Button | QAction]) -> None:
    """Offer on a row what these buttons and actions do with the row that is chosen; pressing there chooses it."""

    def fill(menu: QMenu) -> None:
        for offer in offers:
            if isinstance(offer, QAction):
                menu.addAction(offer)
                continue
            action = menu.addAction(offer.text() or offer.accessibleName())
            action.setEnabled(offer.isEnabled())
            action.triggered.connect(lambda _=False, button=offer: button.click())

    _offer(
        rows,
        rows.viewport(),
        fill,
        lambda: rows.visualRect(rows.currentIndex()).center(),
        lambda at: rows.indexAt(at).isValid(),
    )


def _offer(
    asked: QWidget,
    origin: QWidget,
    fill: Callable[[QMenu], object],
    middle: Callable[[], QPoint],
    wanted: Callable[[QPoint], bool] = lambda _at: True,
) -> None:
    """
    :param origin: whose coordinates the places are in
    :param middle: where the menu opens that the keyboard asks for
    """

    def show(at: QPoint) -> None:
        if not wanted(at):
            return
        menu = QMenu(asked)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu)
        if any(action.isEnabled() and not action.isSeparator() for action in menu.actions()):
            menu.popup(origin.mapToGlobal(at))
        else:
            menu.deleteLater()

    asked.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    asked.customContextMenuRequested.connect(show)
    if sys.platform.startswith("linux"):
        # There Qt knows the menu key alone, which many keyboards lack.
        keys = QShortcut(QKeySequence("Shift+F10"), asked, context=Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(lambda: show(middle()))

"""Toasts over the part of the page where they cover no controls."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fer_desktop.ui.toast import ToastArea


class PageToasts(QObject):
    """One `ToastArea` for each place; a toast appears where the user looks at that moment."""

    def __init__(self, places: list[QWidget], present: Callable[[], QWidget], parent: QObject) -> None:
        """:param present: the one of `places` that is seen now"""
        super().__init__(parent)
        self._areas = {place: ToastArea(place) for place in places}
        self._present = present

    def show_toast(
        self, text: str, action_text: str = "", on_action: Callable[[], None] | None = None, kind: str = "info"
    ) -> None:
        """See `ToastArea.show_toast`."""
        self._areas[self._present()].show_toast(text, action_text, on_action, kind)

    def texts(self) -> list[str]:
        """What is being said anywhere."""
        return [text for area in self._areas.values() for text in area.texts()]

    def clear(self) -> None:
        for area in self._areas.values():
            area.clear()

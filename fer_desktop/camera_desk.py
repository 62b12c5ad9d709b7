"""The app's part for the list of cameras: looked up beside the window, again and again while somebody looks at it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

from fer_desktop import calm
from fer_desktop.records import CameraSpec
from fer_desktop.ui.main_window import MainWindow

POLL_MS = 2500
"""How often the list is looked up while the live page is open."""

Beside = Callable[[Callable[[], object], Callable[[Any], None]], None]
"""Runs the first beside the window, and gives its answer, or the exception, to the second."""


class CameraDesk(QObject):
    """Tells the window which cameras there are."""

    def __init__(self, window: MainWindow, beside: Beside) -> None:
        super().__init__(window)
        self._window, self._beside = window, beside
        self._cameras: tuple[CameraSpec, ...] | None = None
        self._asking = False
        self._poll = QTimer(self, interval=POLL_MS)
        self._poll.timeout.connect(self._ask)
        window.camerasWanted.connect(self._watch)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._poll.stop()

    @Slot(bool)
    def _watch(self, wanted: bool) -> None:
        if not wanted:
            self._poll.stop()
            return
        self._cameras = None  # so that the window is told in any case
        self._poll.start()
        self._ask()

    @Slot()
    def _ask(self) -> None:
        if not self._asking:
            self._asking = True
            self._beside(_list_cameras, self._on_cameras)

    def _on_cameras(self, found: object) -> None:
        self._asking = False
        if not isinstance(found, Exception) and found != self._cameras:
            self._cameras = found  # type: ignore[assignment]
            self._window.set_cameras(self._cameras)


def _list_cameras() -> tuple[CameraSpec, ...]:
    with calm.alone:
        from fer_desktop.cameras import list_cameras

    return list_cameras()

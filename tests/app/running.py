"""The whole program, started in a test: real detector, real model, real drops; and pictures of a head that moves."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fer_desktop import app as application
from fer_desktop.app import App, SystemOpener
from fer_desktop.records import FrameResult
from fer_desktop.settings import SettingsStore

PATIENCE_MS = 60_000
"""For a slow machine; nothing here is timed."""

FACE = (slice(30, 260), slice(110, 340))
"""Where the astronaut's head is."""


class Running:
    """The program, started, with what its window was told."""

    def __init__(
        self, qtbot: QtBot, settings: Path, opener: SystemOpener | None = None, model: Path | None = None
    ) -> None:
        self._qtbot = qtbot
        self.app: App = application.make(SettingsStore(settings), opener, model)
        self.window = self.app.window
        self.results: list[FrameResult] = []
        show = self.window.show_result
        self.window.show_result = lambda result: (self.results.append(result), show(result))  # type: ignore[method-assign]
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.app.start()

    def until(self, condition: Callable[[], bool]) -> None:
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except self._qtbot.TimeoutError:
            pytest.fail(f"waited in vain; the window says: {words(self.window)}")

    def drop(self, dropped: Sequence[Path]) -> None:
        """What the system sends when files are dropped on the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, drop)

    def close(self) -> bool:
        self.window.close()
        return self.app.close(PATIENCE_MS / 1000, PATIENCE_MS / 1000)


def words(view: object) -> str:
    """What the message on the picture says."""
    return " ".join(label.text() for label in view.findChildren(QLabel))  # type: ignore[attr-defined]


def scene(astronaut: np.ndarray, left: int, width: int = 640, height: int = 360) -> np.ndarray:
    """The astronaut's head on a plain wall, its left edge at `left`."""
    picture = np.full((height, width, 3), (96, 110, 128), np.uint8)
    head = astronaut[FACE]
    picture[60 : 60 + head.shape[0], left : left + head.shape[1]] = head
    return picture


def panned(astronaut: np.ndarray, count: int) -> list[np.ndarray]:
    """The head moves by 4 px a frame to the right."""
    return [scene(astronaut, 20 + 4 * n) for n in range(count)]

"""Files that macOS asks the running program to open: from “Open with”, or dropped on its icon."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent


class OpenEvents(QObject):
    """Installed on the application. Several files come one by one, and are told together."""

    opened = Signal(object)
    """The paths, a list of Path."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: list[Path] = []
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return False
        if not self._waiting:
            QTimer.singleShot(0, self._tell)
        self._waiting.append(Path(event.file()))
        return True

    def _tell(self) -> None:
        paths, self._waiting = self._waiting, []
        self.opened.emit(paths)

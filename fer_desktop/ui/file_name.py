"""The name of the file that is on the screen."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

SMALLEST_PX = 40


class FileName(QLabel):
    """Shortened in its middle to the room that there is, whatever else takes or leaves some."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(SMALLEST_PX)

    def show_name(self, path: Path | None) -> None:
        """:param path: the whole of it is the tip; None: nothing is on the screen"""
        self._name = path.name if path is not None else ""
        self.setToolTip(str(path) if path is not None else "")
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = max(SMALLEST_PX, self.contentsRect().width() - 4)
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, room))

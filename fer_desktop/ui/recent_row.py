"""A line on the start page: the last sessions, one click away."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from fer_desktop.session_records import SessionSummary
from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.sessions_list import figures, title

SHOWN = 3
NAME_PX = 190


class RecentRow(QWidget):
    """Hidden while there is nothing to show."""

    sessionChosen = Signal(object)
    """Path of the session's folder."""
    allRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self.buttons: list[Button] = []
        self.set_sessions(())

    def set_sessions(self, found: Sequence[SessionSummary]) -> None:
        """The sessions there are, newest first."""
        while (item := self._row.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().hide()  # at once: Tab must not find it while it waits to be deleted
                item.widget().deleteLater()
        shown = [one for one in found if one.session is not None][:SHOWN]
        self.buttons = [self._button(title(one), figures(one), one.folder) for one in shown]
        self._row.addStretch(1)
        caption = QLabel(self.tr("Last sessions:"))
        theme.set_role(caption, "quiet")
        self._row.addWidget(caption)
        for button in self.buttons:
            self._row.addWidget(button)
            self._row.addWidget(_dot())
        every = Button(self.tr("All sessions"), "link")
        every.setCursor(Qt.CursorShape.PointingHandCursor)
        every.clicked.connect(self.allRequested)
        self._row.addWidget(every)
        self._row.addStretch(1)
        self.setVisible(bool(shown))

    def _button(self, name: str, tip: str, folder: Path) -> Button:
        button = Button("", "link")
        short = button.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, NAME_PX)
        button.setText(short.replace("&", "&&"))
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.sessionChosen.emit(folder))
        return button


def _dot() -> QLabel:
    label = QLabel("·")
    theme.set_role(label, "quiet")
    return label

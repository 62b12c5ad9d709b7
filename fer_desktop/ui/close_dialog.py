"""Asks before the window is closed while something is at work."""

from PySide6.QtWidgets import QLabel, QWidget

from fer_desktop.ui import theme
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.words import translate


class CloseDialog(Dialog):
    """Accepted: close all the same."""

    def __init__(self, title: str, text: str, stay: str, parent: QWidget | None = None) -> None:
        """:param stay: what is on the button that does not close"""
        super().__init__(translate("CloseDialog", "Close FER Desktop"), parent)
        heading = QLabel(title)
        heading.setWordWrap(True)
        theme.set_role(heading, "title")
        words = QLabel(text)
        words.setWordWrap(True)
        theme.set_role(words, "quiet")
        self.column.addWidget(heading)
        self.column.addWidget(words)
        self.column.addStretch(1)
        self.close_button = self.add_button(self.tr("Close"))
        self.close_button.clicked.connect(self.accept)
        self.stay_button = self.add_button(stay, "primary")
        self.stay_button.clicked.connect(self.reject)
        self.stay_button.setDefault(True)
        self.stay_button.setFocus()
        self.fit(440)

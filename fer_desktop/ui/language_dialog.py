"""Tells that another language takes effect at the next start, and offers that start."""

from PySide6.QtWidgets import QLabel, QWidget

from fer_desktop import words
from fer_desktop.ui import languages, theme
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.words import noted, translate

LATER = noted("LanguageDialog", "The language changes when FER Desktop starts again.")


class LanguageDialog(Dialog):
    """Accepted: start again now."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        """:param code: of the language that was chosen"""
        super().__init__(translate("LanguageDialog", "Language"), parent)
        # In the new language for whoever cannot read the old one, and the other way round.
        for place, spoken in enumerate(dict.fromkeys((code, words.language()))):
            label = QLabel(languages.said_in(spoken, "LanguageDialog", LATER))
            label.setWordWrap(True)
            theme.set_role(label, "quiet" if place else "title")
            self.column.addWidget(label)
        self.column.addStretch(1)
        self.later_button = self.add_button(self.tr("Later"))
        self.later_button.clicked.connect(self.reject)
        self.restart_button = self.add_button(self.tr("Restart now"), "primary")
        self.restart_button.clicked.connect(self.accept)
        self.restart_button.setDefault(True)
        self.restart_button.setFocus()
        self.fit(440)

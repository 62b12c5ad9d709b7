"""Asks before an added model is taken away."""

from PySide6.QtWidgets import QLabel, QWidget

from fer_desktop.ui import theme
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.words import translate


class RemoveDialog(Dialog):
    """Accepted: remove it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(translate("RemoveDialog", "Remove a model"), parent)
        title = QLabel(self.tr("Remove “{name}”?").format(name=name))
        title.setWordWrap(True)
        theme.set_role(title, "title")
        text = QLabel(self.tr("The copy that the app made when it was added is deleted. Your own file stays."))
        text.setWordWrap(True)
        theme.set_role(text, "quiet")
        self.column.addWidget(title)
        self.column.addWidget(text)
        self.column.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.remove = self.add_button(self.tr("Remove"), "danger")
        self.remove.clicked.connect(self.accept)
        cancel.setDefault(True)
        cancel.setFocus()
        self.fit(420)

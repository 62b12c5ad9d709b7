"""The choice of how common expressions are taken to be, in the side panel."""

from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Picker
from fer_desktop.ui.face_panel import section_label
from fer_desktop.ui.prior_words import prior_name, prior_sentence, prior_title


class PriorRow(QWidget):
    """A question, a picker, and one sentence on what the choice means, or why there is none."""

    def __init__(self, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picker = Picker(menu, 400)
        self.picker.setAccessibleName(prior_title())
        self.picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        theme.set_role(self.sentence, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(section_label(prior_title()))
        column.addWidget(self.picker)
        column.addWidget(self.sentence)

    def show_choice(self, prior: str, reason: str) -> None:
        """The choice in force.

        :param reason: why it has no effect with this model; empty where it has
        """
        self.picker.set_text(prior_name(prior))
        self.picker.setEnabled(not reason)
        self.picker.setToolTip(reason or prior_sentence(prior))
        self.sentence.setText(reason or prior_sentence(prior))

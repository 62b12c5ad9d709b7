"""Choosing the folders in which recordings and analyses are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.dialogs import Dialog
from fer_desktop.words import translate

WIDTH_PX = 560


@dataclass(frozen=True, slots=True)
class Place:
    """One of the folders that can be chosen."""

    title: str
    chosen: str
    """The folder that the user chose; empty: none."""
    default: Path
    """Where things are kept then."""

    @property
    def folder(self) -> Path:
        return Path(self.chosen) if self.chosen else self.default


class PlaceRow(QWidget):
    """A folder, with what is wrong with it, and the buttons that change it."""

    chooseRequested = Signal()
    defaultRequested = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        heading = QLabel(title.upper())
        theme.set_role(heading, "section")
        self.path = QLabel()
        self.path.setWordWrap(True)
        self.path.setAccessibleName(title)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        theme.set_role(self.problem, "error")
        self.problem.hide()
        self.choose = Button(self.tr("Choose…"), "", "folder")
        self.choose.setAccessibleName(f"{title}: {self.choose.text()}")
        self.choose.clicked.connect(self.chooseRequested)
        self.default = Button(self.tr("Use the default"))
        self.default.setAccessibleName(f"{title}: {self.default.text()}")
        self.default.clicked.connect(self.defaultRequested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.default)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(6)
        column.addWidget(heading)
        column.addWidget(self.path)
        column.addWidget(self.problem)
        column.addLayout(buttons)

    def show_place(self, place: Place, problem: str) -> None:
        """:param problem: why the folder can't be used, as a sentence; empty: nothing is known against it"""
        # Long names break where folders end.
        self.path.setText(str(place.folder).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        self.path.setToolTip(str(place.folder))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.default.setEnabled(bool(place.chosen))


class FoldersDialog(Dialog):
    """Accepted: `chosen` holds what is to be remembered."""

    chooseRequested = Signal(str)
    """Key of the place for which the user wants to choose a folder; answered by `choose`."""
    checkWanted = Signal(object)
    """Path: can it take sessions? Answered by `checked`."""

    def __init__(self, places: Mapping[str, Place], parent: QWidget | None = None) -> None:
        super().__init__(translate("FoldersDialog", "Where sessions are kept"), parent)
        self._places = dict(places)
        self._before = self.chosen()
        self._problems: dict[Path, str] = {}
        title = QLabel(self.tr("Where sessions are kept"))
        theme.set_role(title, "title")
        text = QLabel(
            self.tr(
                "Each recording and each analysed file gets a folder of its own in these. What you have already stays "
                "where it is, and stays in the list."
            )
        )
        text.setWordWrap(True)
        theme.set_role(text, "quiet")
        self.column.addWidget(title)
        self.column.addWidget(text)
        self.rows = {key: PlaceRow(place.title) for key, place in places.items()}
        for key, row in self.rows.items():
            row.chooseRequested.connect(lambda key=key: self.chooseRequested.emit(key))
            row.defaultRequested.connect(lambda key=key: self.choose(key, ""))
            self.column.addWidget(row)
        self.column.addStretch(1)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), "primary")
        self.save.setDefault(True)
        self.save.clicked.connect(self.accept)
        self._show()

    def chosen(self) -> dict[str, str]:
        """Key of each place -> the chosen folder; empty: the default."""
        return {key: place.chosen for key, place in self._places.items()}

    def folder(self, key: str) -> Path:
        """The folder that stands there now."""
        return self._places[key].folder

    def check(self) -> None:
        """Ask about all of them."""
        for place in self._places.values():
            self.checkWanted.emit(place.folder)

    def choose(self, key: str, folder: str) -> None:
        """Put a folder there; empty: the default."""
        place = self._places[key]
        self._places[key] = Place(place.title, folder if Path(folder) != place.default else "", place.default)
        self._show()
        self.checkWanted.emit(self.folder(key))

    def checked(self, folder: Path, problem: str) -> None:
        """The answer to `checkWanted`: why that can't be used, as a sentence; empty when it can."""
        self._problems[folder] = problem
        self._show()

    def _show(self) -> None:
        changed = {key for key, folder in self.chosen().items() if folder != self._before[key]}
        for key, row in self.rows.items():
            row.show_place(self._places[key], self._problems.get(self.folder(key), ""))
        # What was wrong before may stay as it is: the other one can be changed all the same.
        self.save.setEnabled(not any(self._problems.get(self.folder(key)) for key in changed))
        self.fit(WIDTH_PX)

"""The panel at the right of a session: people, notes, and the values at the moment that is on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fer_desktop.expressions import FERPLUS
from fer_desktop.numbers import figure
from fer_desktop.records import Expression
from fer_desktop.settings import SIDE_PANEL_PX
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui import theme
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.bars import TIGHT_ROW_PX, ExpressionBars
from fer_desktop.ui.buttons import ActionButton, Button, Picker
from fer_desktop.ui.context_menus import on_rows
from fer_desktop.ui.face_panel import section_label
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.notes_list import NotesPanel
from fer_desktop.ui.people_list import Entry, PeopleList
from fer_desktop.ui.text_field import TextField

MARGIN_PX = 12
LOW_PX = 440
"""A lower panel does not say in a sentence what its bars and the tags on the picture show."""
PEOPLE, NOTES = 0, 1


class SessionPanel(QWidget):
    """Announces what the user wants; changes nothing itself."""

    renamed = Signal(int, str)
    """(id of the person, name)"""
    mergeRequested = Signal(int, int)
    """(id, into which other id)"""
    splitRequested = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(SIDE_PANEL_PX[0])
        self.setMaximumWidth(SIDE_PANEL_PX[1])
        self.people = PeopleList()
        self.notes = NotesPanel()
        self._writable = True
        # In no QButtonGroup: Tab would pass by the one that is not chosen, and the arrow keys step through the frames.
        self.people_tab, self.notes_tab = self._tab(PEOPLE), self._tab(NOTES)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._people_page(actions))
        self._stack.addWidget(self.notes)
        self.moment = section_label("")
        self.bars = ExpressionBars(FERPLUS, least_row_px=TIGHT_ROW_PX)
        self.said = QLabel()
        self.said.setWordWrap(True)
        theme.set_role(self.said, "quiet")
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        tabs.addWidget(self.people_tab)
        tabs.addWidget(self.notes_tab)
        tabs.addStretch(1)
        footer = QHBoxLayout()
        footer.setSpacing(8)
        files = FlowLayout(8)
        files.addWidget(ActionButton(actions["review_export"], "primary", text=self.tr("Export…"), icon=False))
        files.addWidget(ActionButton(actions["review_report"], text=self.tr("Report…"), icon=False))
        footer.addLayout(files, 1)
        footer.addWidget(ActionButton(actions["review_undo"], "flat", icon_only=True))
        footer.addWidget(ActionButton(actions["review_redo"], "flat", icon_only=True))
        self.footer = footer
        """Room for further buttons, before the stretch."""
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(8)
        column.addLayout(tabs)
        column.addWidget(self._stack, 1)
        column.addSpacing(4)
        column.addWidget(self.moment)
        column.addWidget(self.bars)
        column.addWidget(self.said)
        column.addSpacing(4)
        column.addLayout(footer)
        self.show_tab(PEOPLE)

    def sizeHint(self) -> QSize:
        return QSize(300, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.said.setVisible(event.size().height() >= LOW_PX)

    def _tab(self, number: int) -> Button:
        button = Button("", "flat")
        button.setCheckable(True)
        button.clicked.connect(lambda: self.show_tab(number))
        return button

    def _people_page(self, actions: Actions) -> QWidget:
        page = QWidget()
        self.name_field = TextField()
        self.name_field.setAccessibleName(self.tr("Name of the chosen face"))
        self.name_field.editingFinished.connect(self._named)
        self.merge_menu = QMenu(self)
        self.merge_picker = Picker(self.merge_menu, 150)
        self.merge_picker.set_text(self.tr("Same as…"))
        self.merge_picker.setAccessibleName(self.tr("The same person as"))
        self.merge_picker.setToolTip(self.tr("The chosen face is the same person as another: count them as one (J)"))
        self.ignore_button = ActionButton(actions["review_ignore"], icon=False)
        on_rows(self.people, [actions[f"review_{name}"] for name in ("rename", "merge", "ignore")])
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.merge_picker)
        row.addWidget(self.ignore_button)
        row.addStretch(1)
        self._person_row = QWidget()
        inner = QVBoxLayout(self._person_row)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self.name_field)
        inner.addLayout(row)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.people, 1)
        column.addWidget(self._person_row)
        return page

    # --- what is shown ---

    def show_tab(self, number: int) -> None:
        """People or notes."""
        self._stack.setCurrentIndex(number)
        self.people_tab.setChecked(number == PEOPLE)
        self.notes_tab.setChecked(number == NOTES)

    def tab(self) -> int:
        return self._stack.currentIndex()

    def show_people(self, entries: Sequence[Entry], labels: Sequence[str], chosen: int) -> None:
        """The people, and whom the field and the buttons are about."""
        self.people.show_people(entries, labels, chosen)
        count = len([entry for entry in entries if entry.id != EVERYBODY])
        self.people_tab.setText(self.tr("People ({count})").format(count=figure(count)) if count else self.tr("Faces"))

    def set_notes_count(self, count: int) -> None:
        self.notes_tab.setText(self.tr("Notes ({count})").format(count=figure(count)) if count else self.tr("Notes"))

    def set_writable(self, writable: bool, moving: bool) -> None:
        """Whether anything may be said about the session; of photos there are no moments to note."""
        self._writable = writable
        self.notes.setEnabled(writable)
        self.notes_tab.setVisible(moving)
        if not moving:
            self.show_tab(PEOPLE)

    def show_person(
        self, id_: int, name: str, number_text: str, others: Sequence[tuple[int, str]], merged: bool
    ) -> None:
        """Whom the field and the buttons are about.

        :param number_text: what the person is called without a name
        :param others: into whom they can be merged: (id, name)
        :param merged: whether others were merged into them
        """
        self._person_row.setVisible(id_ != EVERYBODY and self._writable)
        if not self.name_field.hasFocus() or self.name_field.property("person") != id_:
            self.name_field.show_text(name)
        self.name_field.setProperty("person", id_)
        self.name_field.setPlaceholderText(self.tr("Name of {face}").format(face=number_text))
        self.merge_menu.clear()
        for other, other_name in others:
            action = self.merge_menu.addAction(other_name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, other=other: self.mergeRequested.emit(id_, other))
        if merged:
            self.merge_menu.addSeparator()
            self.merge_menu.addAction(self.tr("Take apart again")).triggered.connect(
                lambda _=False: self.splitRequested.emit(id_)
            )
        self.merge_picker.setEnabled(bool(others) or merged)

    def show_moment(self, title: str, reading: Expression | None, sentence: str, ease: bool) -> None:
        """The values at the moment that is on the screen."""
        self.moment.setText(title.upper())
        self.bars.set_expression(reading, animate=ease)
        self.said.setText(sentence)

    def begin_rename(self) -> None:
        """Put the keyboard into the name field."""
        if self._person_row.isVisibleTo(self) or self._stack.currentIndex() != PEOPLE:
            self.show_tab(PEOPLE)
            self.name_field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.name_field.selectAll()

    def begin_merge(self) -> bool:
        """Open the menu of people; whether there is anybody in it."""
        self.show_tab(PEOPLE)
        if self.merge_picker.isEnabled():
            self.merge_menu.popup(self.merge_picker.mapToGlobal(self.merge_picker.rect().bottomLeft()))
        return self.merge_picker.isEnabled()

    def finish_typing(self) -> None:
        """What is being typed counts as typed."""
        for field in (self.name_field, self.notes.field):
            if field.hasFocus():
                field.clearFocus()

    def _named(self) -> None:
        id_ = self.name_field.property("person")
        if isinstance(id_, int) and id_ != EVERYBODY:
            self.renamed.emit(id_, self.name_field.text())

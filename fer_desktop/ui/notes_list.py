"""What was noted in a session: marks and excluded ranges, in the order of time; a text for each, and taking away."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.session_records import Excluded, Mark
from fer_desktop.ui import icons, theme
from fer_desktop.ui.buttons import Button
from fer_desktop.ui.context_menus import on_rows
from fer_desktop.ui.people_list import AnyIndex
from fer_desktop.ui.text_field import TextField
from fer_desktop.ui.timeline_scene import place_text
from fer_desktop.words import listed

ROW_PX = 40
NOTE_ROLE = Qt.ItemDataRole.UserRole


class NoteDelegate(QStyledItemDelegate):
    """Draws a mark or a range: icon, time, text."""

    moving = True

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        note = index.data(NOTE_ROLE)
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        card = QRectF(option.rect).adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(look.colour("accent") if chosen else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("raised" if chosen else "hover"))
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        is_mark = isinstance(note, Mark)
        icon = QRectF(card.left() + 8, card.center().y() - 8, 16, 16)
        icons.paint_icon(painter, "flag" if is_mark else "exclude", icon, look.colour("accent" if is_mark else "quiet"))
        words = QRectF(icon.right() + 8, card.top() + 3, card.right() - icon.right() - 14, card.height() - 6)
        small, plain = theme.font(theme.SMALL_PX, tabular=True), theme.font()
        painter.setFont(small)
        painter.setPen(look.colour("quiet"))
        painter.drawText(words, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, note_time(note, self.moving))
        painter.setFont(plain)
        text = note_text(note)
        painter.setPen(look.colour("text" if text else "quiet"))
        shown = QFontMetricsF(plain).elidedText(
            text or (self.tr("No text") if is_mark else self.tr("Excluded")), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class _List(QListWidget):
    deletePressed = Signal()

    def event(self, event: QEvent) -> bool:
        deletes = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Delete
        if deletes and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
        else:
            super().keyPressEvent(event)


class NotesPanel(QWidget):
    """The list, and a field and a button for the note that is chosen."""

    noteChosen = Signal(object)
    """`Mark` or `Excluded`"""
    textChanged = Signal(object, str)
    """(note, new text)"""
    removeRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Marks and excluded ranges"))
        self._delegate = NoteDelegate(self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        # By clicks, too: a text that is being typed is then finished first.
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.itemClicked.connect(lambda item: self.noteChosen.emit(item.data(NOTE_ROLE)))
        self.list.itemActivated.connect(lambda item: self.noteChosen.emit(item.data(NOTE_ROLE)))
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.list.deletePressed.connect(self._remove)
        self.hint = QLabel(
            self.tr("Nothing is noted yet. M marks the moment on the screen; I and ] choose a range, X excludes it.")
        )
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        theme.set_role(self.hint, "quiet")
        self.field = TextField()
        self.field.setAccessibleName(self.tr("Text of the note"))
        self.field.setPlaceholderText(self.tr("What happens here?"))
        self.field.editingFinished.connect(self._typed)
        self.remove_button = Button("", "flat", "trash")
        self.remove_button.setToolTip(self.tr("Take this note away (Delete)"))
        self.remove_button.setAccessibleName(self.tr("Take this note away"))
        self.remove_button.clicked.connect(self._remove)
        on_rows(self.list, [self.remove_button])
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.hint)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.show_notes((), (), True)

    def show_notes(self, marks: Sequence[Mark], excluded: Sequence[Excluded], moving: bool) -> None:
        """Other notes; the one that was chosen stays chosen where it is still there, or was only given another text."""
        before = self.chosen()
        place = self.list.currentRow()
        notes = sorted((*marks, *excluded), key=start_of)
        self._delegate.moving = moving
        self.list.blockSignals(True)
        self.list.clear()
        for note in notes:
            item = QListWidgetItem()
            item.setData(NOTE_ROLE, note)
            text = listed(filter(None, [note_time(note, moving), note_text(note)]))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(text)
            self.list.addItem(item)
        same = [n for n, note in enumerate(notes) if note is before]
        if not same and before is not None:
            same = [n for n, note in enumerate(notes) if n == place and start_of(note) == start_of(before)]
        self.list.setCurrentRow(same[0] if same else -1)
        self.list.blockSignals(False)
        self.hint.setVisible(not notes)
        self._show_chosen()

    def choose(self, note: Mark | Excluded) -> None:
        """Choose a note without announcing it."""
        for row in range(self.list.count()):
            if self.list.item(row).data(NOTE_ROLE) is note:
                self.list.setCurrentRow(row)

    def chosen(self) -> Mark | Excluded | None:
        item = self.list.currentItem()
        return item.data(NOTE_ROLE) if item is not None else None

    def edit_chosen(self) -> None:
        """Begin to type the text of the note that is chosen."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _show_chosen(self) -> None:
        note = self.chosen()
        self.field.setEnabled(note is not None)
        self.remove_button.setEnabled(note is not None)
        self.field.show_text(note_text(note) if note is not None else "")

    def _typed(self) -> None:
        note = self.chosen()
        if note is not None and self.field.text().strip() != note_text(note):
            self.textChanged.emit(note, self.field.text())

    def _remove(self) -> None:
        note = self.chosen()
        if note is not None:
            self.removeRequested.emit(note)


def start_of(note: Mark | Excluded) -> float:
    """Where it stands on the axis, or begins."""
    return note.time_s if isinstance(note, Mark) else note.from_s


def note_time(note: Mark | Excluded, moving: bool) -> str:
    """ "00:04.20", or "00:10.00 – 00:12.50"."""
    if isinstance(note, Mark):
        return place_text(note.time_s, moving)
    return f"{place_text(note.from_s, moving)} – {place_text(note.to_s, moving)}"


def note_text(note: Mark | Excluded) -> str:
    return note.text if isinstance(note, Mark) else note.reason

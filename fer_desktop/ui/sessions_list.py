"""The sessions there are: searched by words, opened, shown in the system's folders, taken from the list."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.numbers import figure
from fer_desktop.session_records import (
    CANCELLED,
    FAILED,
    LIVE,
    OPEN,
    PHOTOS,
    RECOVERED,
    Session,
    SessionSummary,
)
from fer_desktop.ui import icons, theme
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.badge import paint_badge
from fer_desktop.ui.buttons import ActionButton, Button
from fer_desktop.ui.context_menus import on_rows
from fer_desktop.ui.message_card import CardRoom, MessageCard
from fer_desktop.ui.people_list import AnyIndex
from fer_desktop.ui.photo_list import faces_text
from fer_desktop.ui.timeline_scene import place_text
from fer_desktop.words import listed, translate

ROW_PX = 64
WIDEST_PX = 980
ROLE = Qt.ItemDataRole.UserRole

Search = Callable[[Sequence[SessionSummary], str], list[SessionSummary]]


class SessionDelegate(QStyledItemDelegate):
    """Draws one session: what it is of, when, how long, how many faces, and what became of it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(300, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        one = index.data(ROLE)
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(1, 3, -1, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(look.colour("raised" if chosen or hovered else "panel"))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 10, 10)
        names = {PHOTOS: "photos", LIVE: "camera"}
        kind = one.session.kind if one.session is not None else ""
        name = names.get(kind, "video") if one.session is not None else "warning"
        icon = QRectF(card.left() + 16, card.center().y() - 12, 24, 24)
        icons.paint_icon(painter, name, icon, look.colour("accent" if one.session is not None else "warn"))
        badge_px = paint_badge(painter, card, *badge(one))
        badge_px += 8 if badge_px else 0
        words = QRectF(
            icon.right() + 16, card.top() + 9, card.right() - icon.right() - 32 - badge_px, card.height() - 18
        )
        for font, colour, text, flag in (
            (theme.font(bold=True), "text", title(one), Qt.AlignmentFlag.AlignTop),
            (theme.font(12, tabular=True), "quiet", figures(one), Qt.AlignmentFlag.AlignBottom),
        ):
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, words.width())
            painter.drawText(words, flag | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()


class _List(QListWidget):
    opened = Signal(object)
    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(item.data(ROLE))
        elif item is not None and event.key() == Qt.Key.Key_Delete:
            self.removed.emit(item.data(ROLE))
        else:
            super().keyPressEvent(event)


class SessionsList(QWidget):
    """Announces what the user wants with a session."""

    openRequested = Signal(object)
    """Path of the session's folder."""
    removeRequested = Signal(object)
    """The same: take it from the list; its files stay."""
    chooseRequested = Signal()
    """The user wants to choose a folder."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions"))
        self._found: list[SessionSummary] = []
        self._search: Search | None = None
        heading = QLabel(self.tr("Sessions"))
        theme.set_role(heading, "title")
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search names, people, marks, dates"))
        self.field.setAccessibleName(self.tr("Search the sessions"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaximumWidth(360)
        self.field.textChanged.connect(lambda _text: self._show())
        self.list = _List()
        self.list.setAccessibleName(self.tr("Sessions, newest first"))
        self.list.setItemDelegate(SessionDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.list.itemDoubleClicked.connect(lambda item: self._open(item.data(ROLE)))
        self.list.opened.connect(self._open)
        self.list.removed.connect(lambda one: self.removeRequested.emit(one.folder))
        self.list.currentItemChanged.connect(lambda *_: self._enable())
        self.card = MessageCard()
        self.card.action.connect(self.chooseRequested)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.list)
        self.stack.addWidget(CardRoom(self.card))
        self.open_button = Button(self.tr("Open"), "primary")
        self.open_button.clicked.connect(lambda: self._act(self._open))
        self.folder_button = Button(self.tr("Show folder"), "", "folder")
        self.folder_button.clicked.connect(lambda: self._act(self._show_folder))
        self.remove_button = Button(self.tr("Take from the list"))
        self.remove_button.setToolTip(self.tr("Forget this session here; its files stay (Delete)"))
        self.remove_button.clicked.connect(lambda: self._act(lambda one: self.removeRequested.emit(one.folder)))
        on_rows(self.list, [self.open_button, self.folder_button, self.remove_button])
        head = QHBoxLayout()
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(self.field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for button in (self.open_button, self.folder_button, self.remove_button):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(ActionButton(actions["folders"], text=self.tr("Where they are kept…"), icon=False))
        foot.addWidget(ActionButton(actions["open_session"], text=self.tr("Open another…")))
        inner = QWidget()
        inner.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addStretch(1)
        whole.addWidget(inner, 100)
        whole.addStretch(1)
        self._looking = True
        self._show()

    def set_sessions(self, found: Sequence[SessionSummary], search: Search) -> None:
        """The sessions there are, newest first.

        :param search: picks those in which all words of a text stand
        """
        self._looking = False
        self._found, self._search = list(found), search
        self._show()

    def shown(self) -> list[SessionSummary]:
        """What the list shows now."""
        return [self.list.item(row).data(ROLE) for row in range(self.list.count())]

    def focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        chosen = self._chosen()
        words = self.field.text()
        found = self._search(self._found, words) if self._search is not None and words.strip() else self._found
        self.list.clear()
        for one in found:
            item = QListWidgetItem()
            item.setData(ROLE, one)
            text = listed(filter(None, [title(one), figures(one), badge(one)[0]]))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            item.setToolTip(one.problem or str(one.folder))
            self.list.addItem(item)
        folders = [one.folder for one in found]
        if found:
            self.list.setCurrentRow(folders.index(chosen.folder) if chosen and chosen.folder in folders else 0)
        self.stack.setCurrentIndex(0 if found else 1)
        if not found:
            self._say_nothing()
        self._enable()

    def _say_nothing(self) -> None:
        if self._looking:
            self.card.set_message(self.tr("Looking for sessions…"), "", "", True, "", False)
        elif self._found:
            text = self.tr("Every word must stand in its name, date, people or marks.")
            self.card.set_message(self.tr("No session fits"), text, "", False, "sessions", False)
        else:
            text = self.tr("Each analysed file and each recording becomes a session: its values, to look at again.")
            choose = self.tr("Open a session…")
            self.card.set_message(self.tr("No sessions yet"), text, choose, False, "sessions", False)

    def _enable(self) -> None:
        one = self._chosen()
        self.open_button.setEnabled(one is not None and one.session is not None)
        self.folder_button.setEnabled(one is not None)
        self.remove_button.setEnabled(one is not None)

    def _chosen(self) -> SessionSummary | None:
        item = self.list.currentItem()
        return item.data(ROLE) if item is not None else None

    def _act(self, act: Callable[[SessionSummary], object]) -> None:
        one = self._chosen()
        if one is not None:
            act(one)

    def _open(self, one: SessionSummary) -> None:
        if one.session is not None:
            self.openRequested.emit(one.folder)

    def _show_folder(self, one: SessionSummary) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(one.folder)))


def title(one: SessionSummary) -> str:
    """What it is of."""
    return (one.session.source.name or one.folder.name) if one.session is not None else one.folder.name


def figures(one: SessionSummary) -> str:
    """Date, length, faces and model; or why it can't be read."""
    session = one.session
    if session is None:
        return one.problem
    words = [date_text(session.started)]
    if session.message and not session.counts.read:
        words.append(session.message)  # nothing was seen: how long it is and that no face is in it would be made up
    else:
        words += [length_text(session), faces_text(session.counts.faces), session.model.name or session.model.id]
    return "  ·  ".join(word for word in words if word)


def length_text(session: Session) -> str:
    """ "00:19.69", or "12 photos"."""
    if session.kind == PHOTOS:
        count = session.counts.frames
        return (
            translate("SessionsList", "1 photo")
            if count == 1
            else translate("SessionsList", "{count} photos").format(count=figure(count))
        )
    return place_text(round(session.source.duration_s or session.counts.last_time_s), True, short=True)


def date_text(moment: str) -> str:
    """A moment in the user's way of writing; as it stands where it is none."""
    try:
        when = datetime.fromisoformat(moment).astimezone()
    except (ValueError, OverflowError, OSError):  # no moment, or none of this calendar or computer
        return moment
    return QLocale().toString(when.replace(tzinfo=None), QLocale.FormatType.ShortFormat)


def badge(one: SessionSummary) -> tuple[str, str]:
    """(word, colour token) where a session is anything but done."""
    if one.session is None:
        return translate("SessionsList", "Can't be read"), "warn"
    words = {
        OPEN: (translate("SessionsList", "Being written"), "link"),
        RECOVERED: (translate("SessionsList", "Recovered"), "warn"),
        CANCELLED: (translate("SessionsList", "Cancelled"), "quiet"),
        FAILED: (translate("SessionsList", "Failed"), "warn"),
    }
    return words.get(one.session.state, ("", ""))

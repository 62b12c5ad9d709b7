"""The page “Analyse”: the queue of files at the left, how they are analysed at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.numbers import figure
from fer_desktop.queue_records import CANCELLED, FAILED, FINISHED, SKIPPED, WAITING, WORKING
from fer_desktop.ui import theme
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import ActionButton, Button
from fer_desktop.ui.context_menus import on_rows
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.message_card import CardRoom, MessageCard
from fer_desktop.ui.queue_choices import QueueChoices
from fer_desktop.ui.queue_list import ROLE, QueueList, Row
from fer_desktop.ui.queue_row import QueueDelegate

AT_ONCE = 400
"""Rows laid out in one go."""

WIDE, NARROW = QMargins(24, 18, 20, 14), QMargins(16, 18, 12, 14)
"""Around the queue."""
GAP_PX, NEAR_PX = 8, 4
"""Between what stands above it."""


class _View(QListView):
    opened = Signal()
    removed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # With the focus here, these keys are the list's, whatever the window uses them for.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
            if own and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                return True
        return super().event(event)


class QueuePage(QWidget):
    """Announces what the user wants with the queue; believes only what comes back."""

    runRequested = Signal(bool)
    """True: start or go on; False: pause."""
    openRequested = Signal(object)
    """Path of the folder of a result to look at."""
    folderRequested = Signal(object)
    """Path of a folder to show in the system's own program."""
    cancelRequested = Signal(object)
    """[number of a job]"""
    retryRequested = Signal(object)
    removeRequested = Signal(object)
    moveRequested = Signal(object, str)
    """([number of a job], ``next``, ``up`` or ``down``)"""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Analyse files"))
        self.queue = QueueList(self)
        self.queue.countsChanged.connect(self._show_counts)
        self.choices = QueueChoices()
        self.run_button = Button(self.tr("Start"), "primary", "play")
        self.run_button.clicked.connect(lambda: self.runRequested.emit(not self.queue.running))
        self.summary = QLabel()
        self.summary.setFont(theme.font(tabular=True))
        theme.set_role(self.summary, "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Files that are finished"))
        self._make_list()
        self.card = MessageCard()
        self.card.set_message(
            self.tr("Analyse many files"),
            self.tr("Drop photos, videos or folders here. Each gets a table of its values, to look at, too."),
            self.tr("Add files…"),
            False,
            "analyse",
            False,
        )
        self.card.action.connect(actions["open"].trigger)
        self.stack = QStackedWidget()
        self.stack.addWidget(CardRoom(self.card))
        self.stack.addWidget(self.list)
        self._build(actions)
        self._show_counts()

    def _make_list(self) -> None:
        self.list = _View()
        self.list.setAccessibleName(self.tr("Files to analyse"))
        self.list.setModel(self.queue)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(AT_ONCE)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setStyleSheet("QListView { background: transparent; }")
        self.list.doubleClicked.connect(lambda _index: self._open())
        self.list.opened.connect(self._open)
        self.list.removed.connect(self._remove)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._enable())

    def _build(self, actions: Actions) -> None:
        self.heading = QLabel(self.tr("Analyse files"))
        theme.set_role(self.heading, "title")
        head = self._head = QHBoxLayout()
        head.setSpacing(GAP_PX)
        head.addWidget(self.heading)
        head.addStretch(1)
        self._add_buttons = (
            ActionButton(actions["open"], text=self.tr("Add files…")),
            ActionButton(actions["open_folder"], text=self.tr("Add folder…")),
        )
        self._icon_size = self._add_buttons[0].iconSize()
        for button in self._add_buttons:
            head.addWidget(button)
        head.addWidget(self.run_button)
        self.buttons = {
            "open": self._button(self.tr("Open result"), self._open),
            "folder": self._button(self.tr("Show folder"), self._show_folder, "folder"),
            "retry": self._button(self.tr("Retry"), lambda: self._tell(self.retryRequested), "refresh"),
            "cancel": self._button(self.tr("Cancel"), lambda: self._tell(self.cancelRequested)),
            "remove": self._button(self.tr("Remove"), self._remove),
            "clear": self._button(self.tr("Remove finished"), self._clear),
        }
        self.buttons["remove"].setToolTip(self.tr("Take from the queue; results stay (Delete)"))
        self.moves = {
            "next": self._move(self.tr("Analyse next"), "next", "Alt+Home"),
            "up": self._move(self.tr("Move up"), "up", "Alt+Up"),
            "down": self._move(self.tr("Move down"), "down", "Alt+Down"),
        }
        split = QAction(self.list)
        split.setSeparator(True)
        on_rows(self.list, [*self.buttons.values(), split, *self.moves.values()])
        self.foot = QWidget()
        foot = FlowLayout(parent=self.foot)
        for button in self.buttons.values():
            foot.addWidget(button)
        left = self._left = QVBoxLayout()
        left.setContentsMargins(WIDE)
        left.setSpacing(10)
        left.addLayout(head)
        far = QHBoxLayout()
        far.setSpacing(12)
        far.addWidget(self.summary)
        far.addWidget(self.bar, 1)
        left.addLayout(far)
        left.addWidget(self.stack, 1)
        left.addWidget(self.foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(left, 1)
        line = QWidget()
        theme.set_role(line, "line")
        line.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line.setFixedWidth(1)
        whole.addWidget(line)
        whole.addWidget(self.choices)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """Where there is no room for all of it, the page does not repeat what it is; then there are words only; and in
        the widest fonts, these come nearer to the edges and each other."""
        buttons = (*self._add_buttons, self.run_button)
        for button in buttons:
            button.setIconSize(self._icon_size)
        room = self._room(buttons)
        self.heading.setVisible(self.heading.sizeHint().width() + GAP_PX <= room)
        if room < 0:
            for button in buttons:
                button.setIconSize(QSize(0, 0))
        near = self._room(buttons) < 0
        self._left.setContentsMargins(NARROW if near else WIDE)
        self._head.setSpacing(NEAR_PX if near else GAP_PX)

    def _room(self, buttons: Sequence[QWidget]) -> int:
        """What the buttons, in a row, leave of the page's width."""
        width = self._left.geometry().width() - WIDE.left() - WIDE.right()
        return width - sum(button.sizeHint().width() for button in buttons) - GAP_PX * (len(buttons) - 1)

    # --- what is asked ---

    def chosen(self) -> list[Row]:
        """The rows that are selected, in order."""
        indexes = sorted(self.list.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(ROLE) for index in indexes]

    def focus(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, numbers: Sequence[int]) -> None:
        """Select these jobs."""
        model = self.list.selectionModel()
        model.clearSelection()
        for number in numbers:
            model.select(self.queue.index_of(number), QItemSelectionModel.SelectionFlag.Select)

    # --- inside ---

    def _show_counts(self) -> None:
        counts, count = self.queue.counts, self.queue.rowCount()
        done = self.queue.finished()
        self.stack.setCurrentIndex(1 if count else 0)
        self.bar.setVisible(count > 0)
        self.foot.setVisible(count > 0)
        self.bar.setRange(0, max(1, count))
        self.bar.setValue(done)
        words = []
        if count:
            words.append(self.tr("{done} of {count} finished").format(done=figure(done), count=figure(count)))
        if counts[FAILED]:
            words.append(self.tr("{count} failed").format(count=figure(counts[FAILED])))
        unfinished = counts[WAITING] + counts[WORKING]
        running = self.queue.running and unfinished > 0
        if unfinished and not running:
            words.append(self.tr("not running"))
        self.summary.setVisible(count > 0)
        self.summary.setText("  ·  ".join(words))
        begun = counts[WORKING] > 0 or done > 0
        self.run_button.setText(self.tr("Pause") if running else self.tr("Go on") if begun else self.tr("Start"))
        self.run_button.set_icon("pause" if running else "play")
        self.run_button.setEnabled(unfinished > 0)
        self._fit_head()
        self._enable()

    def _enable(self) -> None:
        if not hasattr(self, "buttons"):
            return
        rows = self.chosen()
        states = {row.state for row in rows}
        alone = rows[0] if len(rows) == 1 else None
        self.buttons["open"].setEnabled(alone is not None and alone.state in FINISHED and alone.folder is not None)
        self.buttons["folder"].setEnabled(alone is not None)
        self.buttons["retry"].setEnabled(bool(states & {FAILED, CANCELLED, SKIPPED}))
        self.buttons["cancel"].setEnabled(bool(states & {WAITING, WORKING}))
        self.buttons["remove"].setEnabled(bool(rows))
        self.buttons["clear"].setEnabled(self.queue.finished() > 0)
        for action in self.moves.values():
            action.setEnabled(WAITING in states and self.queue.counts[WAITING] > 1)

    def _button(self, text: str, act: object, icon: str = "") -> Button:
        button = Button(text, "", icon)
        button.clicked.connect(lambda: act())  # type: ignore[operator]
        return button

    def _move(self, text: str, to: str, key: str) -> QAction:
        action = QAction(text, self.list)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.moveRequested.emit([row.number for row in self.chosen()], to))
        self.list.addAction(action)
        return action

    def _tell(self, signal: object) -> None:
        signal.emit([row.number for row in self.chosen()])  # type: ignore[attr-defined]

    def _open(self) -> None:
        if self.buttons["open"].isEnabled():
            folder = self.chosen()[0].folder
            self.openRequested.emit(folder)

    def _show_folder(self) -> None:
        row = self.chosen()[0]
        self.folderRequested.emit(row.folder or row.job.path.parent)

    def _remove(self) -> None:
        self._tell(self.removeRequested)

    def _clear(self) -> None:
        self.removeRequested.emit([row.number for row in self.queue.rows() if row.state in FINISHED])

"""Photos: one large, all of them in a filmstrip, and how far the analysis is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from fer_desktop.numbers import figure
from fer_desktop.records import FrameResult
from fer_desktop.ui import context_menus, theme
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import ActionButton
from fer_desktop.ui.file_name import FileName
from fer_desktop.ui.filmstrip import Filmstrip
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.photo_list import PhotoList, State, common_folder, faces_text
from fer_desktop.ui.result_cache import ResultCache
from fer_desktop.ui.viewer_page import ViewerPage

WANT_AFTER_MS = 120
"""A photo is asked for again only when the user stays on it so long: an arrow key held down passes many."""

LOW_PX = 640
"""A page lower than this gets the small filmstrip."""


class PhotosPage(ViewerPage):
    """Owns the list of photos and the results kept; announces which photo it needs."""

    photoWanted = Signal(object)
    """Path of a photo whose full result is needed (again), before the others."""
    openRequested = Signal()
    currentChanged = Signal()
    """Another photo is chosen, or more is known of the chosen one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(moving=False, parent=parent)
        self.setAccessibleName(self.tr("Photos"))
        self.photos = PhotoList(self)
        self.cache = ResultCache()
        self._active = self._bare = False
        self._want = QTimer(self)
        self._want.setSingleShot(True)
        self._want.setInterval(WANT_AFTER_MS)
        self._want.timeout.connect(self._ask)
        self.view.messageAction.connect(self.openRequested)
        self._build_strip(actions)
        buttons = FlowLayout(8)
        buttons.addWidget(ActionButton(actions["save"], "primary", self.tr("Save…")))
        buttons.addWidget(ActionButton(actions["save_all"], text=self.tr("Save all…"), icon=False))
        buttons.addWidget(ActionButton(actions["copy"], text=self.tr("Copy"), icon=False))
        self.panel.footer.addLayout(buttons)
        self.panel.footer.addWidget(ActionButton(actions["analyse_this"], text=self.tr("Analyse this file…")))
        context_menus.on_picture(
            self.view, actions, "save copy - zoom_fit zoom_actual - labels where - analyse_this show_folder full_screen"
        )
        context_menus.on_rows(self.strip, [actions[name] for name in ("save", "copy", "analyse_this", "show_folder")])
        self._show_empty()

    def _build_strip(self, actions: Actions) -> None:
        self.strip_area = QWidget()
        theme.set_role(self.strip_area, "bar_bottom")
        self.strip = Filmstrip(self.photos)
        self.strip.chosen.connect(self._chosen)
        self.place_label = QLabel()
        self.place_label.setFont(theme.font(tabular=True))
        theme.set_role(self.place_label, "strong")
        self.name_label = FileName()
        theme.set_role(self.name_label, "quiet")
        self.progress_label = QLabel()
        theme.set_role(self.progress_label, "quiet")
        self.progress_label.setFont(theme.font(tabular=True))
        self.progress_bar = QProgressBar()
        self.progress_bar.setTextVisible(False)
        self.progress_bar.setFixedSize(120, 6)
        self.progress_bar.setAccessibleName(self.tr("Photos analysed"))
        head = QWidget()
        head.setFixedHeight(42)
        row = QHBoxLayout(head)
        row.setContentsMargins(12, 4, 16, 0)
        row.setSpacing(8)
        row.addWidget(ActionButton(actions["previous"], "flat", icon_only=True))
        row.addWidget(ActionButton(actions["next"], "flat", icon_only=True))
        row.addWidget(self.place_label)
        row.addWidget(self.name_label, 1)
        row.addWidget(self.progress_label)
        row.addWidget(self.progress_bar)
        column = QVBoxLayout(self.strip_area)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.strip)
        self.column.addWidget(self.strip_area)

    # --- what the window tells ---

    def open(self, paths: Sequence[Path]) -> None:
        """Other photos; results come through `receive`."""
        self.blank()
        self.cache.clear()
        self._active = True
        self.photos.set_paths(paths)
        self._mark_working()
        self.set_bare(self._bare)
        if self.photos.rowCount():
            self.strip.choose(0)
            self._want.stop()  # it comes first anyway
        else:
            self._show_empty()
        self._tell_progress()

    def receive(self, result: FrameResult) -> bool:
        """A photo is analysed; whether it belongs here."""
        path = result.frame.path
        if path is None or self.photos.place(path) < 0:
            return False
        current = self.current_path()
        self.cache.put(path, result, current)
        self.count(result)
        self.photos.set_result(path, result)
        self._mark_working()
        if path == current:
            self._show_current()
        self._tell_progress()
        return True

    def fail(self, path: Path, message: str) -> bool:
        """A photo cannot be read; whether it belongs here."""
        if self.photos.place(path) < 0:
            return False
        self.cache.drop(path)
        self.photos.set_failed(path, message)
        self._mark_working()
        if path == self.current_path():
            self._show_current()
        self._tell_progress()
        return True

    def start_again(self) -> None:
        """All photos will be analysed once more, by another model; what is on the screen stays until then."""
        shown = self.current_path()
        kept = self.cache.get(shown) if shown is not None else None
        self.cache.clear()
        if shown is not None and kept is not None:
            self.cache.put(shown, kept)
        self.photos.start_again()
        self._active = True
        self._mark_working()
        self._tell_progress()

    def set_active(self, active: bool) -> None:
        """Whether the photos are the source that is open, and more results come."""
        self._active = active
        self._mark_working()
        self._tell_progress()

    # --- going from photo to photo ---

    def current_path(self) -> Path | None:
        """The chosen photo."""
        place = self.strip.place()
        return self.photos.row(place).path if 0 <= place < self.photos.rowCount() else None

    def go(self, by: int) -> None:
        """To a neighbour; stays at the ends."""
        self.choose(max(0, min(self.photos.rowCount() - 1, self.strip.place() + by)))

    def choose(self, place: int) -> None:
        """To a photo by its place; -1: the last one."""
        if self.photos.rowCount():
            self.strip.choose(place if place >= 0 else self.photos.rowCount() - 1)

    def set_bare(self, bare: bool) -> None:
        """Without the filmstrip, for the full screen."""
        self._bare = bare
        self.strip_area.setVisible(not bare and self.photos.rowCount() > 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.strip.set_small(event.size().height() < LOW_PX)

    # --- inside ---

    def _chosen(self, place: int) -> None:
        self._choice.reset()
        self._show_current()
        if self.result() is None and self.photos.row(place).state is not State.FAILED:
            self._want.start()
        else:
            self._want.stop()

    def _ask(self) -> None:
        path = self.current_path()
        if path is not None and path not in self.cache:
            self.photoWanted.emit(path)

    def _show_current(self) -> None:
        path = self.current_path()
        if path is None:
            return
        row = self.photos.row(self.strip.place())
        result = self.cache.get(path)
        if result is not None:
            self.display(result)
        else:
            self.view.set_result(None)
            self.view.set_chosen(0)
            self.panel.clear()
            self.panel.set_hint(self.tr("Nothing to read"))
            if row.state is State.FAILED:
                self.view.set_message(self.tr("This photo cannot be shown"), row.message, icon="warning")
            else:
                self.view.set_message(self.tr("Analysing “{name}”…").format(name=path.name), "", busy=True)
            self.resultShown.emit()
        self._tell_name()
        self.currentChanged.emit()

    def _show_empty(self) -> None:
        self.strip_area.hide()
        self.view.set_message(
            self.tr("No photos yet"),
            self.tr("Drop photos or a folder on the window, or open some."),
            self.tr("Open photos…"),
            icon="photos",
        )
        self.panel.set_hint(self.tr("The faces of a photo are read here."))

    def _mark_working(self) -> None:
        if self._active:
            self.photos.set_working(self.photos.next_waiting())

    def _tell_name(self) -> None:
        path = self.current_path()
        if path is None:
            return
        place = self.tr("{place} of {count}").format(
            place=figure(self.strip.place() + 1), count=figure(self.photos.rowCount())
        )
        self.place_label.setText(place)
        self.name_label.show_name(path)

    def _tell_progress(self) -> None:
        count, finished = self.photos.rowCount(), self.photos.finished()
        running = self._active and finished < count
        self.progress_bar.setVisible(running)
        self.progress_bar.setRange(0, max(1, count))
        self.progress_bar.setValue(finished)
        if running:
            text = self.tr("Analysing {done} of {count}").format(done=figure(finished), count=figure(count))
        elif finished < count:
            text = self.tr("{done} of {count} analysed").format(done=figure(finished), count=figure(count))
        else:
            # Of photos that could not be read it is not known whether there are faces in them.
            words = [faces_text(self.photos.faces)] if self.photos.done else []
            if self.photos.failed:
                words.append(self.tr("{count} could not be read").format(count=figure(self.photos.failed)))
            text = " · ".join(words)
        self.progress_label.setText(text)

    def folder(self) -> Path | None:
        """The folder of the photos, when they share one."""
        return common_folder(self.photos.paths())

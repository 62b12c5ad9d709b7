"""The window without its sources: bars, pages, menus, what is dropped on it, its size, and what it remembers."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from fer_desktop import paths, words
from fer_desktop.records import FrameResult
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import dialogs, languages, theme
from fer_desktop.ui.action_state import update_actions
from fer_desktop.ui.action_table import PAGE_ACTIONS
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.drop_veil import DropVeil, all_models, dropped_address, dropped_paths
from fer_desktop.ui.file_dialogs import is_folder
from fer_desktop.ui.language_dialog import LanguageDialog
from fer_desktop.ui.live_page import LivePage
from fer_desktop.ui.page_toasts import PageToasts
from fer_desktop.ui.photos_page import PhotosPage
from fer_desktop.ui.queue_page import QueuePage
from fer_desktop.ui.session_page import SessionPage
from fer_desktop.ui.sessions_page import SessionsPage
from fer_desktop.ui.start_page import StartPage
from fer_desktop.ui.status_bar import StatusBar
from fer_desktop.ui.top_bar import Banner, TopBar
from fer_desktop.ui.video_page import VideoPage
from fer_desktop.ui.viewer_page import ViewerPage

FIRST_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(800, 520)

SAVE_MS = 1000
"""So long after a change settings are written, with all that is changed meanwhile."""


class WindowShell(QMainWindow):
    """What stays the same whatever is opened."""

    pathsDropped = Signal(object)
    """[Path]: files and folders dropped or chosen; answered by `open_photos` or `open_video`, and `report_rejected`."""
    addressDropped = Signal(str)
    """The address of a stream was dropped; nothing is connected to by that."""
    closing = Signal()
    """The window closes: end everything."""

    def __init__(self, store: SettingsStore | None = None) -> None:
        super().__init__()
        self._store = store or SettingsStore()
        self.settings = self._store.load()
        """What is remembered; changed through `remember`."""
        # Not only at the end, which a program that is killed, or a computer that is switched off, does not see.
        self._unsaved = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._unsaved.timeout.connect(self._save_settings)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, self.settings.theme)
        self.page = "home"
        """The page that is open: one of `fer_desktop.ui.action_table.PAGE_ACTIONS`."""
        self._photo_suffixes: tuple[str, ...] = ()
        self._video_suffixes: tuple[str, ...] = ()
        self._bare = False
        self.starts_again = False
        """Whether the program is to be started once more when it has ended."""
        self.setWindowTitle("FER Desktop")
        self.setAcceptDrops(True)
        self.setMinimumSize(SMALLEST_SIZE)
        self._build()
        self._connect_shell()
        self._restore()

    def _build(self) -> None:
        self.actions_ = Actions(self)
        self.actions_.fill(self.menuBar())
        self.top_bar = TopBar(self.actions_)
        self.banner = Banner()
        self.start = StartPage()
        self.photos = PhotosPage(self.actions_)
        self.video = VideoPage(self.actions_)
        self.live = LivePage(self.actions_)
        self.analyse = QueuePage(self.actions_)
        self.sessions = SessionsPage(self.actions_)
        self.stack = QStackedWidget()
        for page in (self.start, self.photos, self.video, self.live, self.analyse, self.sessions):
            self.stack.addWidget(page)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.banner)
        column.addWidget(self.stack, 1)
        self.setCentralWidget(whole)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        lists = [self.start, self.live.chooser, self.analyse.stack, self.sessions.list.stack]
        places = [*lists, *(viewer.view for viewer in self.stages())]
        self.toasts = PageToasts(places, self._toast_place, self)
        self.veil = DropVeil(self)

    def _connect_shell(self) -> None:
        on_view: dict[str, Callable[[ViewerPage | SessionPage], None]] = {
            "zoom_in": lambda page: page.view.zoom_in(),
            "zoom_out": lambda page: page.view.zoom_out(),
            "zoom_fit": lambda page: page.view.zoom_fit(),
            "zoom_actual": lambda page: page.view.zoom_actual(),
            "next_face": lambda page: page.step_face(1),
            "previous_face": lambda page: page.step_face(-1),
        }
        for name, act in on_view.items():
            self.on(name, lambda act=act: self._with_viewer(act))
        self.on("open", self._choose_files)
        self.on("open_folder", self._choose_folder)
        self.on("quit", self.close)
        self.on("keys", lambda: dialogs.KeysDialog(self.actions_, self).open())
        self.on("notices", lambda: dialogs.NoticesDialog(_notice_text(), self).open())
        self.actions_["labels"].toggled.connect(self._show_labels)
        self.actions_["side_panel"].toggled.connect(self._show_side_panel)
        self.actions_["full_screen"].toggled.connect(self._set_full_screen)
        self.actions_.themeChosen.connect(self._set_theme)
        self.actions_.languageChosen.connect(self._set_language)
        self.start.openRequested.connect(self._choose_files)
        self.photos.openRequested.connect(self._choose_files)
        self.video.openRequested.connect(self._choose_files)
        for viewer in self.stages():
            viewer.resultShown.connect(self.update_actions)
            viewer.panelResized.connect(self._panel_resized)

    def on(self, name: str, call: Callable[[], object]) -> None:
        """Do `call` when the action `name` is triggered."""
        self.actions_[name].triggered.connect(lambda _checked=False: call())

    def _restore(self) -> None:
        settings = self.settings
        self.actions_.set_theme(settings.theme)
        self.actions_.set_language(settings.language)
        self.actions_["labels"].setChecked(True)
        self.actions_["side_panel"].setChecked(settings.side_panel)
        self._show_side_panel(settings.side_panel)
        screen = self.screen()
        self.resize(FIRST_SIZE.boundedTo(screen.availableGeometry().size()) if screen is not None else FIRST_SIZE)
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))
        if settings.maximised:
            self.setWindowState(self.windowState() | Qt.WindowState.WindowMaximized)
        for viewer in self.stages():
            viewer.set_panel_width(settings.side_panel_px)

    # --- who is who ---

    def viewers(self) -> tuple[ViewerPage, ...]:
        """The pages that show pictures."""
        return (self.photos, self.video, self.live.viewer)

    def stages(self) -> tuple[ViewerPage | SessionPage, ...]:
        """The same, and the page that shows stored sessions: no model reads there."""
        return (*self.viewers(), self.sessions.viewer)

    def viewer(self) -> ViewerPage | SessionPage | None:
        """The picture page that is seen."""
        if self.page == "live":
            return None if self.live.is_choosing() else self.live.viewer
        if self.page == "sessions":
            return self.sessions.viewer if self.sessions.is_open() else None
        return {"photos": self.photos, "video": self.video}.get(self.page)

    def with_result(self, act: Callable[[FrameResult], object]) -> None:
        """Do something with what is on the screen."""
        viewer = self.viewer()
        result = viewer.result() if viewer is not None else None
        if result is not None:
            act(result)

    def focus_page(self) -> None:
        """Give the keyboard to the page, without a mark on any of its controls."""
        if self.page in ("analyse", "sessions"):
            (self.analyse if self.page == "analyse" else self.sessions).focus()
            return
        viewer = self.viewer()
        (viewer.view if viewer is not None else self.stack).setFocus(Qt.FocusReason.OtherFocusReason)

    def update_actions(self) -> None:
        update_actions(self.actions_, self.page, self.viewer(), self.photos, self.video, self.live)
        self.sessions.update_actions(self.actions_, self.page == "sessions")

    def set_suffixes(self, photos: Sequence[str], videos: Sequence[str]) -> None:
        """What the file dialog offers, with the dots (".jpg")."""
        self._photo_suffixes, self._video_suffixes = tuple(photos), tuple(videos)

    # --- saying something ---

    def _toast_place(self) -> QWidget:
        viewer = self.viewer()
        if viewer is not None:
            return viewer.view
        places = {"live": self.live.chooser, "analyse": self.analyse.stack, "sessions": self.sessions.list.stack}
        return places.get(self.page, self.start)

    def complain(self, message: str, detail: str = "") -> None:
        """Something went wrong; the work goes on."""
        show = (lambda: self.show_details(message, detail)) if detail else None
        self.toasts.show_toast(message, self.tr("Details") if detail else "", show, "error")

    def show_details(self, title: str, text: str) -> None:
        dialogs.DetailsDialog(title, text, self).open()

    # --- opening ---

    def drop(self, dropped: Sequence[Path]) -> None:
        """Files and folders were dropped or chosen: somebody else looks what they are."""
        if dropped:
            self.status.set_words(self.tr("Looking at what was dropped…"))
            self.pathsDropped.emit(list(dropped))

    def _choose_files(self) -> None:
        chosen = dialogs.ask_open_files(self, self._folder(), self._photo_suffixes, self._video_suffixes)
        if chosen:
            self.remember(last_folder=str(chosen[0].parent))
            self.drop(chosen)

    def _choose_folder(self) -> None:
        folder = dialogs.ask_folder(self, self.tr("Choose a folder of photos or videos"), self._folder())
        if folder is not None:
            self.remember(last_folder=str(folder))
            self.drop([folder])

    def _folder(self) -> Path:
        last = Path(self.settings.last_folder) if self.settings.last_folder else None
        return last if last is not None and is_folder(last) else paths.pictures_dir()

    def remember(self, **changes: object) -> None:
        """Change fields of `Settings`; they are written soon, and when the window closes."""
        before, self.settings = self.settings, replace(self.settings, **changes)  # type: ignore[arg-type]
        if self.settings != before and not self._unsaved.isActive():
            self._unsaved.start()

    def _save_settings(self) -> None:
        self._unsaved.stop()
        self._store.save(self.settings)

    # --- dropping ---

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        held = dropped_paths(event.mimeData())
        if held:
            self.veil.rise(len(held), all_models(held), self.page == "analyse")
        elif dropped_address(event.mimeData()):
            self.veil.rise_for_address()
        # Whatever it is: of what can't be used a sentence says so.
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.veil.hide()
        held, address = dropped_paths(event.mimeData()), dropped_address(event.mimeData())
        event.acceptProposedAction()
        if held:
            self.drop(held)
        elif address:
            self.addressDropped.emit(address)
        else:
            self.complain(
                self.tr(
                    "That cannot be opened here: drop files or folders of this computer, or the address of a stream, "
                    "which begins with rtsp:// or http://. Save a picture from elsewhere as a file first."
                )
            )

    # --- how it looks ---

    def _with_viewer(self, act: Callable[[ViewerPage | SessionPage], None]) -> None:
        viewer = self.viewer()
        if viewer is not None:
            act(viewer)

    def _show_labels(self, shown: bool) -> None:
        for viewer in self.stages():
            viewer.view.set_overlay_visible(shown)

    def _show_side_panel(self, shown: bool) -> None:
        self.remember(side_panel=shown)
        for viewer in self.stages():
            viewer.panel.setVisible(shown and not self._bare)

    def _panel_resized(self, width_px: int) -> None:
        self.remember(side_panel_px=width_px)
        for viewer in self.stages():
            if not viewer.isVisible():
                viewer.set_panel_width(width_px)

    def _set_theme(self, choice: str) -> None:
        self.remember(theme=choice)
        keeper = theme.keeper()
        if keeper is not None:
            keeper.set_choice(choice)

    def _set_language(self, choice: str) -> None:
        self.remember(language=choice)
        if languages.meant(choice) == words.language():
            return
        dialog = LanguageDialog(languages.meant(choice), self)
        dialog.accepted.connect(self._start_again)
        dialog.open()

    def _start_again(self) -> None:
        """Close, with all the questions that are asked then; who runs the program starts it once more."""
        self.starts_again = True
        self.starts_again = self.close()

    def _set_full_screen(self, full: bool) -> None:
        """Nothing but the picture (and the video's controls); F, F11 or Escape lead back."""
        self._bare = full
        state = self.windowState()
        whole = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | whole if full else state & ~whole)
        for bar in (self.menuBar(), self.top_bar, self.status):
            bar.setVisible(not full)
        self.photos.set_bare(full)
        self._show_side_panel(self.settings.side_panel)
        keys = [key for key in self.actions_["full_screen"].shortcuts() if key != Qt.Key.Key_Escape]
        self.actions_["full_screen"].setShortcuts([*keys, Qt.Key.Key_Escape] if full else keys)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "actions_"):
            # The window manager has keys of its own for this.
            self.actions_["full_screen"].setChecked(self.isFullScreen())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.veil.isHidden():
            self.veil.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._bare:
            self.actions_["full_screen"].setChecked(False)
        self.remember(
            geometry=bytes(self.saveGeometry().data()),
            maximised=self.isMaximized(),
            page=self.page,
        )
        self._save_settings()
        self.closing.emit()
        super().closeEvent(event)


def page_index(name: str) -> int:
    """Where a page stands in the stack."""
    return PAGE_ACTIONS.index(name)


def _notice_text() -> str:
    """What others ask to be said, where the file is at hand."""
    for folder in (paths.assets_dir(), paths.assets_dir().parent):
        try:
            return (folder / "NOTICE").read_text(encoding="utf-8")
        except OSError:
            continue
    return ""

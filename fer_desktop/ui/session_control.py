"""Sessions: the list, opening, what the keys do there, exporting; and what is said of all that."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from fer_desktop.engine_records import PlaybackChanged, SourceEnded, SourceFailed, Trouble
from fer_desktop.numbers import figure
from fer_desktop.review_records import FaceSeen, PictureFound, PictureMissing, SessionOpened, SessionRefused
from fer_desktop.session_records import PHOTOS, Session, SessionSummary
from fer_desktop.ui import session_dialogs
from fer_desktop.ui.file_dialogs import is_folder, start_folder
from fer_desktop.ui.saver import show_folder
from fer_desktop.ui.session_view import JUMP_S
from fer_desktop.ui.session_words import summary
from fer_desktop.ui.sessions_list import Search, title
from fer_desktop.ui.window_shell import WindowShell

IN_MENU = 12
"""Sessions in the menu of the top bar."""


class SessionControl(QObject):
    """What the page of sessions, the menus and the top bar have in common."""

    listWanted = Signal()
    """Look which sessions there are; answered by `set_sessions`."""
    openWanted = Signal(object)
    """Path of a session's folder; answered by `begin`."""
    closed = Signal()
    """Nobody looks at the session any more."""
    forgetWanted = Signal(object)
    """Path: take this folder from the list."""
    pictureGiven = Signal(object)
    """Path where the picture of the open session is now."""
    exportWanted = Signal(object)
    """Path of the file to write the open session's values to."""
    reportWanted = Signal(object, object)
    """(file to write the report on the open session to, where its picture is now or None)"""
    keepWanted = Signal(object, object)
    """(folder, Session): write what the user said."""

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.sessions
        self._viewer = self._page.viewer
        self._menu: QMenu = window.top_bar.session_menu
        self._found: list[SessionSummary] = []
        self._picture: Path | None = None
        self._heard = 0
        """`PlaybackChanged.order` of the last one that was believed."""
        viewer = self._viewer
        acts: dict[str, Callable[[], object]] = {
            "open_session": self.choose,
            "review_close": self.close,
            "review_export": self.export,
            "review_report": self.report,
            "review_undo": self._undo,
            "review_redo": viewer.redo,
            "review_play": viewer.toggle_play,
            "review_back": lambda: viewer.step(-1),
            "review_forward": lambda: viewer.step(1),
            "review_jump_back": lambda: viewer.jump(-JUMP_S),
            "review_jump_forward": lambda: viewer.jump(JUMP_S),
            "review_start": lambda: viewer.seek(0.0),
            "review_end": lambda: viewer.seek(float("inf")),
            "review_previous_change": lambda: viewer.jump_change(-1),
            "review_next_change": lambda: viewer.jump_change(1),
            "review_slower": lambda: viewer.bar.change_speed(-1),
            "review_faster": lambda: viewer.bar.change_speed(1),
            "review_less": viewer.timeline.timeline.zoom_in,
            "review_more": viewer.timeline.timeline.zoom_out,
            "review_fit": viewer.timeline.timeline.fit,
            "review_mark": viewer.add_mark,
            "review_in": viewer.set_in,
            "review_out": viewer.set_out,
            "review_exclude": viewer.exclude,
            "review_include": viewer.include,
            "review_rename": viewer.begin_rename,
            "review_merge": viewer.begin_merge,
            "review_ignore": viewer.toggle_ignored,
        }
        for name, act in acts.items():
            window.on(name, act)
        viewer.edited.connect(self._keep)
        viewer.findRequested.connect(self._find)
        viewer.closeRequested.connect(self.close)
        viewer.said.connect(self._say)
        self._page.list.openRequested.connect(self.open)
        self._page.list.chooseRequested.connect(self.choose)
        self._page.list.removeRequested.connect(self.forgetWanted)
        window.start.recent.sessionChosen.connect(self.open)
        window.start.recent.allRequested.connect(lambda: window.actions_["sessions"].trigger())

    # --- what the window is told ---

    def set_sessions(self, found: Sequence[SessionSummary], search: Search) -> None:
        """The sessions there are, newest first."""
        self._found = list(found)
        self._page.list.set_sessions(found, search)
        self._window.start.recent.set_sessions(found)
        self._fill_menu()

    def recovered(self, found: Sequence[SessionSummary]) -> None:
        """Sessions that a killed program had left open were put in order."""
        if len(found) == 1:
            text = self.tr("“{name}” was left unfinished and has been recovered, up to its last second.")
            text = text.format(name=title(found[0]))
            self._window.toasts.show_toast(text, self.tr("Show"), lambda: self.open(found[0].folder))
        elif found:
            text = self.tr("{count} unfinished sessions have been recovered, up to their last second.")
            show = self._window.actions_["sessions"].trigger
            self._window.toasts.show_toast(text.format(count=figure(len(found))), self.tr("Show"), show)

    def begin(self, number: int, folder: Path) -> None:
        """A session is being opened under this number."""
        self._viewer.panel.finish_typing()
        self._page.show_viewer(True)
        self._picture = None
        self._viewer.open(number, folder.name)
        self._window.top_bar.set_session(folder.name)
        self._window.actions_["sessions"].trigger()

    def handle(self, event: object) -> None:
        """Something happened to the session that is open."""
        number = getattr(event, "number", getattr(event, "session", self._viewer.number))
        if number != self._viewer.number or not self._page.is_open():
            return
        viewer = self._viewer
        match event:
            case SessionOpened():
                self._window.top_bar.set_session(event.session.source.name or event.folder.name)
                viewer.opened(event)
                viewer.focus()
            case SessionRefused():
                viewer.refused(event)
            case PictureFound(path=path):
                self._picture = path
            case PictureMissing():
                viewer.picture_missing(event)
            case FaceSeen():
                viewer.see_face(event)
            case PlaybackChanged(playing=playing, order=order) if order >= self._heard:
                self._heard = order
                viewer.set_playing(playing)
            case SourceEnded():
                viewer.set_playing(False)
            case SourceFailed(message=message):
                viewer.picture_failed(message)
            case Trouble(message=message, detail=detail):
                self._window.complain(message, detail)

    def exported(self, path: Path, count: int) -> None:
        """The answer to `exportWanted`."""
        text = self.tr("1 row written to “{name}”") if count == 1 else self.tr("{count} rows written to “{name}”")
        text = text.format(count=figure(count), name=path.name)
        self._window.toasts.show_toast(text, self.tr("Show"), lambda: show_folder(path.parent))

    def reported(self, path: Path) -> None:
        """The answer to `reportWanted`."""
        text = self.tr("The report is in “{name}”").format(name=path.name)
        url = QUrl.fromLocalFile(str(path))
        self._window.toasts.clear()
        self._window.toasts.show_toast(text, self.tr("Open"), lambda: QDesktopServices.openUrl(url))

    # --- what the user does ---

    def open(self, folder: Path) -> None:
        self.openWanted.emit(folder)

    def choose(self) -> None:
        """Ask for a folder and open the session in it."""
        last = self._window.settings.last_folder
        start = Path(last) if last and is_folder(Path(last)) else Path.home()
        folder = session_dialogs.ask_session(self._window, start)
        if folder is not None:
            self._window.remember(last_folder=str(folder.parent))
            self.open(folder)

    def close(self) -> None:
        """Back to the list."""
        self._viewer.panel.finish_typing()
        self._viewer.playRequested.emit(False)
        self._page.show_viewer(False)
        self._viewer.close_session()
        self.closed.emit()
        self.listWanted.emit()
        if self._window.page == "sessions":
            self._page.focus()

    def look(self) -> None:
        """The page is turned to."""
        if not self._page.is_open():
            self.listWanted.emit()

    def pause(self) -> None:
        """Nobody looks any more."""
        if self._viewer.playing:
            self._viewer.playRequested.emit(False)

    def export(self) -> None:
        """Ask where to, and have the values written there."""
        reviewed = self._viewer.reviewed
        if reviewed is None:
            return
        path = session_dialogs.ask_results_file(self._window, self._beside("results.csv"))
        if path is not None:
            self.exportWanted.emit(path)

    def report(self) -> None:
        """Ask where to, and have the report written there."""
        if self._viewer.reviewed is None:
            return
        path = session_dialogs.ask_report_file(self._window, self._beside("report.html"))
        if path is not None:
            self._window.toasts.show_toast(self.tr("Writing the report…"))
            self.reportWanted.emit(path, self._picture)

    def _beside(self, what: str) -> Path:
        """A file beside the session's folder, named after what it is of."""
        reviewed = self._viewer.reviewed
        assert reviewed is not None
        name = Path(reviewed.session.source.name or reviewed.folder.name).stem or "session"
        return reviewed.folder.parent / f"{name} {what}"

    # --- what is said all the time ---

    def update(self) -> None:
        """Top bar and status follow the page."""
        here = self._window.page == "sessions"
        self._window.top_bar.show_sessions(here, here and self._page.is_open())
        reviewed = self._viewer.reviewed
        if here:
            self._window.actions_["where"].setEnabled(False)  # the model is not asked here
        if here and self._page.is_open() and reviewed is not None:
            self._window.status.set_words(summary(reviewed.session))

    def name(self) -> str:
        """Of the session that is open; empty: none."""
        reviewed = self._viewer.reviewed
        return (reviewed.session.source.name or reviewed.folder.name) if reviewed is not None else ""

    def _fill_menu(self) -> None:
        self._menu.clear()
        self._menu.addAction(self._window.actions_["review_close"])
        self._menu.addSeparator()
        for one in [one for one in self._found if one.session is not None][:IN_MENU]:
            action = self._menu.addAction(title(one).replace("&", "&&"))
            action.setToolTip(str(one.folder))
            action.triggered.connect(lambda _=False, folder=one.folder: self.open(folder))
        self._menu.addSeparator()
        self._menu.addAction(self._window.actions_["open_session"])

    def _keep(self, session: Session) -> None:
        reviewed = self._viewer.reviewed
        if reviewed is not None:
            self.keepWanted.emit(reviewed.folder, session)

    def _find(self) -> None:
        reviewed = self._viewer.reviewed
        if reviewed is None:
            return
        source = reviewed.session.source
        start = start_folder(Path(source.path).parent) if source.path else Path.home()
        chosen = session_dialogs.ask_picture(
            self._window, source.name, start, reviewed.session.kind == PHOTOS and not Path(source.name).suffix
        )
        if chosen is not None:
            self.pictureGiven.emit(chosen)

    def _undo(self) -> None:
        self._viewer.undo()
        self._window.toasts.clear()  # what they offered to take back may be gone

    def _say(self, text: str, regret: bool) -> None:
        reviewed = self._viewer.reviewed
        if not regret or reviewed is None:
            self._window.toasts.show_toast(text)
            return
        then = reviewed.session
        self._window.toasts.clear()

        def undo() -> None:
            # Only this change: another one may have come since.
            if self._viewer.reviewed is reviewed and reviewed.session is then:
                self._viewer.undo()

        self._window.toasts.show_toast(text, self.tr("Undo"), undo)

"""Sessions behind the window: finds, opens, keeps and exports them, in threads of its own; a part of the composition
root."""

import logging
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fer_desktop import calm
from fer_desktop.captures import Opener
from fer_desktop.review_records import SessionOpened
from fer_desktop.session_records import OPEN, RECOVERED, Session, SessionError, SessionSummary
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.words import translate
from fer_desktop.worker import Background

if TYPE_CHECKING:
    from fer_desktop.reviewing import Reviewer

log = logging.getLogger(__name__)

SESSION = "session.json"


class SessionDesk(QObject):
    """Connects the window's sessions with what reads and writes them. Threads begin with the first wish."""

    _news = Signal()
    _happened = Signal(object)

    def __init__(self, window: MainWindow, opener: Opener) -> None:
        super().__init__()
        self._window = window
        self._control = window.session_control
        self._opener = opener
        self._background = Background()
        """Writes what the user says, at once: nothing slow goes before it."""
        self._slow = Background()
        self._started = self._closed = False
        self._told: set[Path] = set()
        """Recovered sessions that were said."""
        self._kept: dict[Path, Session] = {}
        """Folder -> its session as last read or written here: another window may change it meanwhile."""
        self.reviewer: Reviewer | None = None
        self._news.connect(self._show_shot)
        self._happened.connect(self._handle)
        control, viewer = self._control, window.sessions.viewer
        control.listWanted.connect(self.list)
        control.openWanted.connect(self.open)
        control.closed.connect(self._stop_reviewing)
        control.forgetWanted.connect(self._forget)
        control.pictureGiven.connect(lambda path: self._with_reviewer(lambda reviewer: reviewer.find(path)))
        control.exportWanted.connect(self._export)
        control.reportWanted.connect(self._report)
        control.keepWanted.connect(self._keep)
        window.folder_control.checkWanted.connect(self._check_folder)
        viewer.playRequested.connect(lambda playing: self._with_reviewer(lambda reviewer: reviewer.play(playing)))
        viewer.seekRequested.connect(lambda at: self._with_reviewer(lambda reviewer: reviewer.seek(at)))
        viewer.stepRequested.connect(lambda by: self._with_reviewer(lambda reviewer: reviewer.step(by)))
        viewer.speedRequested.connect(lambda speed: self._with_reviewer(lambda reviewer: reviewer.set_speed(speed)))

    # --- the list ---

    def list(self) -> None:
        """Look which sessions there are, and put those in order that a killed program left open."""
        self._do(_look, self._on_list)

    def _on_list(self, answer: object) -> None:
        if isinstance(answer, Exception):
            log.warning("sessions could not be listed: %s", answer)
            return
        from fer_desktop.analysis import recent

        found, recovered = answer  # type: ignore[misc]
        self._control.set_sessions(found, recent.search)
        new = [one for one in recovered if one.folder not in self._told]
        self._told.update(one.folder for one in new)
        self._control.recovered(new)

    def _forget(self, folder: Path) -> None:
        def forget() -> object:
            from fer_desktop.analysis import recent

            recent.forget(folder)
            return _look()

        self._do(forget, self._on_list)

    # --- one session ---

    def open(self, folder: Path) -> None:
        """Show the session in `folder`."""
        if self.reviewer is None:
            from fer_desktop.reviewing import Reviewer

            self.reviewer = Reviewer(self._opener, self._happened.emit, self._news.emit)
        number = self.reviewer.open(folder.absolute())
        self._control.begin(number, folder)
        self.reviewer.set_speed(self._window.sessions.viewer.bar.speed)

    def _remember(self, folder: Path) -> None:
        def remember() -> object:
            from fer_desktop.analysis import recent

            recent.remember(folder)
            return _look()

        self._do(remember, self._on_list)

    def _keep(self, folder: Path, session: Session) -> None:
        def keep() -> object:
            from fer_desktop.analysis.edited import keep as write

            write(folder, session, self._kept.get(folder))
            self._kept[folder] = session
            return None

        self._do(keep, self._complain, self._background)

    def _export(self, path: Path) -> None:
        reviewed = self._window.sessions.viewer.reviewed
        if reviewed is None:
            return
        folder, session = reviewed.folder, reviewed.session

        def write() -> object:
            from fer_desktop.analysis.edited import export

            return export(folder, session, path)

        def done(answer: object) -> None:
            if isinstance(answer, int):
                self._control.exported(path, answer)
            else:
                self._complain(answer)

        self._do(write, done)

    def _report(self, path: Path, picture: Path | None) -> None:
        reviewed = self._window.sessions.viewer.reviewed
        if reviewed is None:
            return
        folder = reviewed.folder

        def write() -> object:
            from fer_desktop.analysis.report import write_reports
            from fer_desktop.ui.paper_pdf import pdf_of

            write_reports(folder, [path], pdf_of, given=picture)
            return path

        def done(answer: object) -> None:
            if isinstance(answer, Path):
                self._control.reported(answer)
            else:
                self._window.toasts.clear()
                self._complain(answer)

        # What was said last is on the disk first.
        self._do(lambda: None, lambda _: self._do(write, done), self._background)

    def _check_folder(self, folder: Path) -> None:
        def check() -> object:
            from fer_desktop.analysis.places import problem

            return problem(folder)

        def done(answer: object) -> None:
            self._window.folder_control.checked(folder, answer if isinstance(answer, str) else str(answer))

        self._do(check, done)

    def _complain(self, answer: object) -> None:
        if isinstance(answer, SessionError):
            self._window.complain(answer.message, answer.detail)
        elif isinstance(answer, Exception):
            # Those for whom there are no fonts, say, come with a sentence; others are told as they are.
            self._window.complain(
                str(answer) or translate("SessionDesk", "That did not work. Try again."), type(answer).__name__
            )

    def _show_shot(self) -> None:
        shot = self.reviewer.take() if self.reviewer is not None else None
        if shot is not None and not self._closed:
            self._window.sessions.viewer.receive(shot)

    def _handle(self, event: object) -> None:
        if self._closed:
            return
        self._control.handle(event)
        if isinstance(event, SessionOpened):
            self._kept[event.folder] = event.session
            self._remember(event.folder)

    def _stop_reviewing(self) -> None:
        self._with_reviewer(lambda reviewer: reviewer.stop())

    def _with_reviewer(self, act: "Callable[[Reviewer], object]") -> None:
        if self.reviewer is not None:
            act(self.reviewer)

    # --- threads ---

    def _do(self, job: Callable[[], object], done: Callable[[object], None], where: Background | None = None) -> None:
        if self._closed:
            return
        if not self._started:
            self._started = True
            self._background.start()
            self._slow.start()
        where = where or self._slow
        where.do(lambda: _imported(job), lambda answer: None if self._closed else done(answer))

    def stop(self) -> None:
        """The window closes; what is to be kept is still written."""
        if not self._closed:
            self._window.sessions.viewer.panel.finish_typing()
        self._closed = True
        self._stop_reviewing()

    def close(self, timeout_s: float) -> bool:
        """End all threads; whether they ended in time."""
        self.stop()
        ended = self.reviewer.close(timeout_s) if self.reviewer is not None else True
        ended = self._background.close(timeout_s) and ended
        return self._slow.close(timeout_s) and ended


def _imported(job: Callable[[], object]) -> object:
    with calm.alone:
        from fer_desktop.analysis import edited, recent  # noqa: F401
    return job()


def _look() -> tuple[list[SessionSummary], list[SessionSummary]]:
    """(all sessions of the list that are there, those that were put in order just now)"""
    from fer_desktop.analysis import recent
    from fer_desktop.analysis.session import load
    from fer_desktop.reviewing import putting_in_order

    found, recovered = [], []
    for folder in recent.folders():
        if not _holds_session(folder):
            continue
        with putting_in_order:
            try:
                was_open = load(folder).state == OPEN
            except SessionError:
                was_open = False
            one = recent.summary(folder)
        found.append(one)
        if was_open and one.session is not None and one.session.state == RECOVERED:
            recovered.append(one)
    return found, recovered


def session_in(dropped: Sequence[Path]) -> Path | None:
    """The folder of a session, where that (or its ``session.json``) is what was dropped."""
    if len(dropped) != 1:
        return None
    folder = dropped[0].parent if dropped[0].name == SESSION else dropped[0]
    return folder if _holds_session(folder) else None


def _holds_session(folder: Path) -> bool:
    """False also where that can't be told: `Path.is_file` would raise there, and hide all the other sessions."""
    return os.path.isfile(folder / SESSION)

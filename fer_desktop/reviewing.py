"""Looking at stored sessions: reads them, finds their pictures and plays them, in threads of its own. No model runs."""

import logging
import os
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from fer_desktop import tracks
from fer_desktop.analysis.files import Busy, sha256_of, told
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.analysis.session import live_video, load, recover
from fer_desktop.captures import Opener
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Mailbox
from fer_desktop.review_faces import FACES, face_of
from fer_desktop.review_players import PhotoPlayer, Player, VideoPlayer
from fer_desktop.review_records import FaceSeen, PictureFound, PictureMissing, SessionOpened, SessionRefused, Shot
from fer_desktop.session_records import LIVE, OPEN, PHOTOS, RECOVERED, Person, Session, SessionError, Table
from fer_desktop.words import translate

log = logging.getLogger(__name__)

MOST_PEOPLE = 300
"""Of a session, so many are listed, those who are seen longest."""


putting_in_order = threading.Lock()
"""Held by whoever recovers sessions: two at the same one would take each other for an analysis that writes it."""


class Reviewer:
    """One session at a time. Every method returns at once; what follows is told by `tell`, in other threads."""

    def __init__(self, opener: Opener, tell: Callable[[object], None], news: Callable[[], None]) -> None:
        """
        :param tell: gets the events of `fer_desktop.review_records`, and those of playing in `fer_desktop.records`,
            whose `session` is the number of the opening
        :param news: called when a shot waits in `take` and none waited before
        """
        self._opener = opener
        self._tell = tell
        self._news = news
        self._threads: list[threading.Thread] = []
        self._starting = threading.Lock()
        """Held while a thread is begun: threads begin others."""
        self._review: _Review | None = None
        self.number = 0
        """Of the last opening."""
        self.outbox: Mailbox[Shot] = Mailbox(1, newest_wins=True)

    def open(self, folder: Path) -> int:
        """Read the session in `folder` and show its picture; the number of the opening."""
        self.stop()
        self.number += 1
        review = self._review = _Review(self, folder)
        self._run(f"review-{self.number}", review.run)
        return self.number

    def find(self, path: Path) -> None:
        """The user says where the analysed file is now."""
        if self._review is not None:
            self._run(f"find-{self.number}", self._review.given(path))

    def take(self) -> Shot | None:
        """The newest shot, if there is one."""
        return self.outbox.take()

    def play(self, playing: bool) -> None:
        self._player(lambda player: player.play(playing))

    def seek(self, at: float) -> None:
        """Show this second of the video, or this photo."""
        if self._review is not None:
            self._review.seek(at)

    def step(self, frames: int) -> None:
        self._player(lambda player: player.step(frames))

    def set_speed(self, speed: float) -> None:
        if self._review is not None:
            self._review.set_speed(speed)

    def stop(self) -> None:
        """Nobody looks any more."""
        if self._review is not None:
            self._review.stop()
            self._review = None
        self.outbox.clear()

    def close(self, timeout_s: float = 2.0) -> bool:
        """End all threads; whether they ended in time."""
        self.stop()
        with self._starting:
            threads = list(self._threads)
        for thread in threads:
            thread.join(timeout_s)
        return not any(thread.is_alive() for thread in threads)

    def _player(self, act: Callable[[Player], None]) -> None:
        player = self._review.player if self._review is not None else None
        if player is not None:
            act(player)

    def _run(self, name: str, work: Callable[[], None]) -> None:
        with self._starting:
            self._threads = [thread for thread in self._threads if thread.is_alive()]
            thread = threading.Thread(target=work, name=name, daemon=True)
            self._threads.append(thread)
            thread.start()

    def _show(self, shot: Shot) -> None:
        if shot.number == self.number and self.outbox.replace(shot):
            self._news()


class _Review:
    """One opening of a session."""

    def __init__(self, owner: Reviewer, folder: Path) -> None:
        self._owner = owner
        self._folder = folder
        self._number = owner.number
        self._stopped = False
        self._session: Session | None = None
        self._table: Table | None = None
        self._lock = threading.RLock()
        self.player: Player | None = None
        self._wanted: float | None = None
        """Where to begin."""
        self._speed = 1.0
        self._turn = 0
        """How often the user said where the file is."""

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
            if self.player is not None:
                self.player.stop()

    def seek(self, at: float) -> None:
        with self._lock:
            self._wanted = at
            if self.player is not None:
                self.player.seek(at)

    def set_speed(self, speed: float) -> None:
        with self._lock:
            self._speed = speed
            if self.player is not None:
                self.player.set_speed(speed)

    def given(self, path: Path) -> Callable[[], None]:
        """The user says where the file is: what looks there. Of several the last one counts."""
        with self._lock:
            self._turn += 1
            turn = self._turn
        return lambda: self._show(path, turn)

    def run(self) -> None:
        """Read the session, then play it until stopped. Never raises."""
        try:
            opened = read_session(self._number, self._folder)
        except SessionError as error:
            self._tell(SessionRefused(self._number, self._folder, error.message, error.detail))
            return
        except Exception as error:
            log.exception("a session could not be read")
            message = translate(
                "Sessions", "The session in “{name}” can't be shown. Please report this, with the log file."
            )
            message = message.format(name=self._folder.name)
            self._tell(SessionRefused(self._number, self._folder, message, f"{type(error).__name__}: {error}"))
            return
        self._session, self._table = opened.session, opened.table
        self._tell(opened)
        self._show(None, 0)

    def _show(self, given: Path | None, turn: int) -> None:
        """Find the picture and play it until stopped.

        :param given: where the user says it is
        """
        session, table = self._session, self._table
        if session is None or table is None or self._stopped:
            return

        def late() -> bool:
            return self._stopped or turn != self._turn

        try:
            path = find_picture(session, self._folder, given, late)
        except PictureProblem as problem:
            if not late():
                self._tell(PictureMissing(self._number, problem.title, problem.message))
            return
        except Exception as error:
            log.exception("the picture of a session could not be looked for")
            message = translate("Files", "“{name}” can't be read: {reason}.")
            message = message.format(name=session.source.name, reason=error)
            self._tell(PictureMissing(self._number, _gone(), message))
            return
        kind = PhotoPlayer if session.kind == PHOTOS else VideoPlayer
        player: Player = kind(self._number, path, table, self._owner._opener, self._owner._tell, self._owner._show)
        if not self._take_over(player, late):
            return
        self._tell(PictureFound(self._number, path))
        if session.kind != PHOTOS:  # faces of different photos are not one person's
            self._owner._run(f"faces-{self._number}", lambda: self._see_faces(path, session, table))
        player.run()

    def _take_over(self, player: Player, late: Callable[[], bool]) -> bool:
        """Play with this one from now on, where the user has got to; whether it is still wanted."""
        with self._lock:
            if late():
                return False
            if self.player is not None:
                self.player.stop()
            self.player = player
            player.play(False)
            player.set_speed(self._speed)
            if self._wanted is not None:
                player.seek(self._wanted)
            return True

    def _see_faces(self, path: Path, session: Session, table: Table) -> None:
        """A small picture of each face id, those seen longest first. Never raises."""
        try:
            ids = [person.id for person in tracks.people_of(_unsaid(session), table)][:FACES]
            rows = [(id_, tracks.best_row(tracks.track_of(_unsaid(session), table, Person(id_)), table)) for id_ in ids]
            with self._owner._opener.video(path) as source:
                # In the order of time: jumping on is quicker than jumping back and forth.
                for id_, row in sorted(rows, key=lambda item: item[1] or 0):
                    if self._stopped:
                        return
                    if row is None:
                        continue
                    source.seek(float(table.time_s[row]))
                    self._tell(FaceSeen(self._number, id_, face_of(source.read().pixels, table.box[row])))
        except (EndOfSource, SourceError) as error:
            log.info("no more faces of %s: %s", path.name, error)
        except Exception:
            log.warning("faces of %s can't be shown", path.name, exc_info=True)

    def _tell(self, event: object) -> None:
        if not self._stopped:
            self._owner._tell(event)


def _unsaid(session: Session) -> Session:
    """Without what the user said about people."""
    return replace(session, people=())


def read_session(number: int, folder: Path) -> SessionOpened:
    """Everything that is stored; what a killed program left open is put in order.

    :raises SessionError: it can't be read
    """
    writable = True
    with putting_in_order:
        before = load(folder)
        try:
            session = recover(folder)
        except Busy:
            session, writable = before, False
    path = folder / RESULTS
    empty = session.counts.rows == 0 and not path.is_file()
    table = _empty(session.model.labels) if empty else read_table(path, with_files=session.kind == PHOTOS)
    recovered = before.state == OPEN and session.state == RECOVERED
    prepared = tracks.prepare(session, table, MOST_PEOPLE)
    return SessionOpened(number, folder, session, table, writable, prepared, recovered)


def _empty(labels: tuple[str, ...]) -> Table:
    """No rows: an analysis that failed at once leaves none."""
    none = np.empty(0)
    whole, real = none.astype(np.int64), none.astype(np.float32)
    box, shares = real.reshape(0, 4), np.empty((0, len(labels)), np.float32)
    return Table(labels, whole, none, whole.astype(np.int32), box, real, shares)


class PictureProblem(Exception):
    """There is no picture to show."""

    def __init__(self, title: str, message: str) -> None:
        super().__init__(message)
        self.title = title
        self.message = message


def find_picture(session: Session, folder: Path, given: Path | None, cancelled: Callable[[], bool]) -> Path:
    """The file (or, of photos, the folder) that was analysed, unchanged.

    :param given: where the user says it is; None: where it was, or near the session's folder
    :raises PictureProblem: it is not there, or it is another one
    """
    if session.kind == LIVE:
        path = live_video(folder)
        if path is None:
            message = translate(
                "Sessions", "The video of this recording is no longer in its folder. Copy it back there."
            )
            raise PictureProblem(_gone(), message)
        return path
    source = session.source
    near = (folder.parent, folder.parent.parent)
    places = [given] if given is not None else [Path(source.path), *(place / Path(source.name).name for place in near)]
    # Not by methods of Path: where somebody else's folder can't be looked into, they raise.
    if session.kind == PHOTOS:
        for path in places:
            if os.path.exists(path):
                return path
    else:
        unread: SessionError | None = None
        files = [path for path in places if os.path.isfile(path)]
        for path in files:
            try:
                if _is_same(session, path, cancelled):
                    return path
            except SessionError as error:
                unread = unread or error
        if unread is not None:
            raise PictureProblem(_gone(), unread.message) from unread
        if files:
            raise PictureProblem(translate("Sessions", "The picture is another one now"), _changed(files[0], given))
    message = translate(
        "Sessions",
        "“{name}” is not where it was when it was analysed. Its values are all here; find the file to see the picture, "
        "too.",
    )
    raise PictureProblem(_gone(), message.format(name=source.name))


def _gone() -> str:
    return translate("Sessions", "The picture is not there")


def _changed(path: Path, given: Path | None) -> str:
    if given is not None:
        message = translate(
            "Sessions",
            "“{name}” is another file than the one that was analysed, so the stored faces would not fit it. Find the "
            "file as it was.",
        )
    else:
        message = translate(
            "Sessions",
            "“{name}” has changed since it was analysed, so the stored faces would not fit it. Find the file as it "
            "was.",
        )
    return message.format(name=path.name)


def _is_same(session: Session, path: Path, cancelled: Callable[[], bool]) -> bool:
    """Whether this is the file that was analysed: by size and time, and by its content where the time differs.

    :raises SessionError: it can't be read
    """
    source = session.source
    with told(path, "read"):
        state = path.stat()
        if source.size_bytes and state.st_size != source.size_bytes:
            return False
        if not source.sha256 or state.st_mtime_ns == source.modified_ns:
            return state.st_mtime_ns == source.modified_ns or not source.modified_ns
        return sha256_of(path, cancelled) == source.sha256

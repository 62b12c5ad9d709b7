"""Which sessions there were: a short list of folders in the user's own data, and what can be found in them."""

import json
import logging
import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from fer_desktop import paths
from fer_desktop.analysis.files import Busy, Lock, write_atomically
from fer_desktop.analysis.session import SESSION, load, recover
from fer_desktop.session_records import SessionError, SessionSummary

log = logging.getLogger(__name__)

KEPT = 500
"""Folders remembered; the oldest are forgotten, never deleted."""

MOST_BYTES = 4_000_000

WAIT_S = 5.0
"""Longest wait for another program that changes the list, which takes it a moment."""

_changing = threading.Lock()
"""The queue, the recorder and the window may all have news at the same time."""


def list_path() -> Path:
    """The file with the folders."""
    return paths.user_data_dir() / "recent_sessions.json"


def folders() -> tuple[Path, ...]:
    """The folders of the last sessions, newest first; some may be gone. A damaged list counts as an empty one."""
    path = list_path()
    try:
        if path.stat().st_size > MOST_BYTES:
            return ()
        raw = json.loads(path.read_bytes())
        found = [Path(item) for item in raw if isinstance(item, str) and "\0" not in item]
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, RecursionError) as error:
        log.warning("the list of sessions in %s can't be read: %s", path, error)
        return ()
    return tuple(found[:KEPT])


def remember(folder: Path) -> None:
    """Put `folder` at the head of the list. Never raises: a list that can't be kept is no reason to stop."""
    with _alone():
        _keep([folder.absolute(), *(known for known in folders() if known != folder.absolute())])


def forget(folder: Path) -> None:
    """Take `folder` from the list; nothing in it is touched."""
    with _alone():
        _keep([known for known in folders() if known != folder.absolute()])


@contextmanager
def _alone() -> Iterator[None]:
    """Nobody else changes the list meanwhile: no other thread, and no other program, a command say."""
    with _changing, ExitStack() as stack:
        ends_s = time.monotonic() + WAIT_S
        with suppress(OSError):  # where nothing can be written, who writes says so
            list_path().parent.mkdir(parents=True, exist_ok=True)
            while True:
                try:
                    stack.enter_context(Lock(list_path().parent))
                    break
                except Busy:
                    if time.monotonic() > ends_s:
                        break
                    time.sleep(0.01)
        yield


def _keep(found: Sequence[Path]) -> None:
    path = list_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps([str(folder) for folder in found[:KEPT]], indent=1).encode("ascii"))
    except OSError as error:
        log.warning("the list of sessions can't be kept in %s: %s", path, error)


def recent() -> list[SessionSummary]:
    """The sessions of the list that are still there, newest first; those left open by a kill are recovered."""
    return [summary(folder) for folder in folders() if _holds_session(folder)]


def inside(parent: Path) -> list[SessionSummary]:
    """The sessions in the folders directly in `parent`, and `parent` itself, by name.

    :raises OSError: it can't be read
    """
    with os.scandir(parent) as entries:
        found = sorted(Path(entry.path) for entry in entries if entry.is_dir())
    return [summary(folder) for folder in (parent, *found) if _holds_session(folder)]


def _holds_session(folder: Path) -> bool:
    """False also where that can't be told: one folder that can't be looked into hides no others."""
    return os.path.isfile(folder / SESSION)


def summary(folder: Path) -> SessionSummary:
    """What a list shows of a session."""
    try:
        return SessionSummary(folder, recover(folder))
    except Busy:
        try:
            return SessionSummary(folder, load(folder))
        except SessionError as error:
            return SessionSummary(folder, None, error.message)
    except SessionError as error:
        log.info("session in %s: %s", folder, error)
        return SessionSummary(folder, None, error.message)


def search(found: Sequence[SessionSummary], words: str) -> list[SessionSummary]:
    """Those in which each of `words` stands: in its names (folder, source, model, people), its marks, its date."""
    wanted = words.casefold().split()
    return [one for one in found if all(word in _text(one) for word in wanted)]


def _text(one: SessionSummary) -> str:
    texts = [one.folder.name]
    if one.session is not None:
        session = one.session
        texts += [session.source.name, session.model.name, session.model.id]
        texts += [session.started, session.kind, session.state]
        texts += [person.name for person in session.people] + [mark.text for mark in session.marks]
    return "\n".join(texts).casefold()

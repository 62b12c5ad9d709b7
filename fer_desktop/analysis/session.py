"""A session's folder: ``session.json``, ``results.csv`` and what was exported from them.

Names of files are never taken from what a session says, so nothing is written outside its folder.
"""

import dataclasses
import json
import logging
import math
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from fer_desktop import __version__
from fer_desktop.analysis.files import (
    Lock,
    fits_here,
    opened,
    room_on_windows,
    short_enough,
    told,
    write_atomically,
)
from fer_desktop.analysis.mkv import repair
from fer_desktop.analysis.results import RESULTS, read_table, whole_bytes
from fer_desktop.session_records import (
    KINDS,
    LIVE,
    OPEN,
    PHOTOS,
    RECOVERED,
    STATES,
    Choices,
    Counts,
    Excluded,
    Mark,
    ModelUsed,
    Person,
    Session,
    SessionError,
    Source,
)
from fer_desktop.words import english, stored, translate

log = logging.getLogger(__name__)

SESSION = "session.json"

SCHEMA = 1
"""Version of the file's form. Raised when a newer form can't be read by an older app."""

LIVE_VIDEOS = ("video.mkv", "video.mp4", "video.avi")
"""Where the picture of a live recording may be."""

RESERVE = ".reserve"
"""Room on the disk that a live recording sets aside, so that on a full disk it can still be brought to its end."""

MOST_BYTES = 16_000_000
"""No session.json is longer."""

MOST_ITEMS = 100_000
"""Of people, marks and excluded ranges."""

LONGEST_TEXT = 4096

MOST_FOLDERS = 10_000
"""Of the same name, told apart by a number."""

LONGEST_INSIDE = 32
"""Characters that suffice for the names of all files in a session's folder, but for labelled photos."""

T = TypeVar("T")


def now() -> str:
    """This moment, as it stands in a session."""
    return datetime.now(UTC).astimezone().isoformat(timespec="seconds")


def folder_for(parent: Path, name: str) -> Path:
    """A new, empty folder in `parent` named after a file: ``name``, or ``name (2)`` where that is taken.

    :raises SessionError: it can't be made
    """
    with told(parent / name):
        parent.mkdir(parents=True, exist_ok=True)
        for folder in candidates(parent, name):
            with suppress(FileExistsError):
                folder.mkdir()
                return folder
    message = translate("Sessions", "“{parent}” holds too many folders called “{name}”. Choose another folder.")
    raise SessionError(message.format(parent=parent.name, name=name))


def candidates(parent: Path, name: str) -> Iterator[Path]:
    """Where the session of a file may be: ``name``, ``name (2)`` ..."""
    number_room = len(f" ({MOST_FOLDERS})")
    room = max(number_room + 16, room_on_windows(parent, LONGEST_INSIDE + number_room))
    # Cut, a name may end with what Windows leaves out.
    shown = short_enough(fits_here(name), room).rstrip(" .") or "_"
    yield parent / shown
    for number in range(2, MOST_FOLDERS):
        yield parent / f"{shown} ({number})"


def save(folder: Path, session: Session) -> None:
    """Write ``session.json``: a kill at any moment leaves the old one or the new one.

    :raises SessionError: it can't be written
    """
    # In English, as everything in a file: whoever opens it next may have another language.
    problems = tuple(english(problem) for problem in session.problems)
    session = replace(session, message=english(session.message), problems=problems)
    raw: dict[str, Any] = {"schema": SCHEMA, "app": "FER Desktop", **dataclasses.asdict(session)}
    try:
        content = json.dumps(raw, indent=1, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError:
        # Names on Linux may hold half characters.
        content = json.dumps(raw, indent=1).encode("ascii")
    with told(folder / SESSION):
        write_atomically(folder / SESSION, content + b"\n")


def load(folder: Path) -> Session:
    """What a folder's ``session.json`` says. An open one is given as it is: see `recover`.

    :raises SessionError: there is none, or it makes no sense
    """
    path = folder / SESSION
    with told(path, "read"), opened(path) as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        message = translate("Sessions", "The session in “{name}” is too large to be one. Choose another folder.")
        raise SessionError(message.format(name=folder.name))
    try:
        raw = json.loads(content)
        schema = raw["schema"]
        if isinstance(schema, int) and schema > SCHEMA:
            message = translate(
                "Sessions", "The session in “{name}” was made by a newer version of FER Desktop. Update the app."
            )
            raise SessionError(message.format(name=folder.name), f"schema {schema}")
        if schema != SCHEMA:
            raise ValueError(f"schema {schema!r}")
        return _session(raw)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError) as error:
        message = translate(
            "Sessions", "The session in “{name}” is damaged: its session.json can't be read. Analyse the file again."
        )
        raise SessionError(message.format(name=folder.name), f"{type(error).__name__}: {error}") from error


_putting_in_order = threading.Lock()
"""Held while a session's lock is held only to put it in order."""


def recover(folder: Path) -> Session:
    """Put a session in order that was left open by a program that was killed; any other is given as it is.

    The torn last line of the results is cut off, and what can be counted is counted from the rows. While somebody is
    still writing it, it is left alone. What lies on a disk that is full or read-only can be looked at all the same.

    :raises SessionError: it can't be read
    :raises Busy: (one of those) it is being written
    """
    session = load(folder)
    if session.state != OPEN:
        return session
    with _putting_in_order:
        try:
            lock = Lock(folder)
        except OSError as error:
            log.warning("%s can't be written: %s", folder, error)
            return _recovered(folder, session)
        with lock:
            session = load(folder)
            return _put_in_order(folder, session) if session.state == OPEN else session


def hold(folder: Path) -> Lock:
    """The lock of a session's folder, for who analyses or edits it. Where this program is just putting the session in
    order, which takes a moment, that is waited for.

    :raises Busy: somebody else holds it
    :raises OSError: the folder can't be written to
    """
    with _putting_in_order:
        return Lock(folder)


def _put_in_order(folder: Path, session: Session) -> Session:
    """:raises SessionError: its results can't be read"""
    try:
        cut_torn_line(folder / RESULTS)
        session = _with_video(folder, session)
        session = _recovered(folder, session)
        save(folder, session)
    except SessionError as error:
        log.warning("%s can't be put in order: %s", folder, error.message)
        session = _recovered(folder, session)
    return session


def _recovered(folder: Path, session: Session) -> Session:
    """:raises SessionError: its results can't be read"""
    if session.kind == LIVE:
        message = translate("Sessions", "The program ended while this was being recorded.")
    else:
        message = translate("Sessions", "The program ended before the analysis was complete.")
    counts = _counts(folder, session)
    return replace(session, state=RECOVERED, message=message, ended=session.ended or now(), counts=counts)


def _with_video(folder: Path, session: Session) -> Session:
    """Put the video of a live recording in order, and note how long it is."""
    path = folder / LIVE_VIDEOS[0]
    with suppress(OSError):
        (folder / RESERVE).unlink()
    if session.kind != LIVE or path.is_symlink() or not path.is_file():
        return session
    try:
        frames, last_ms = repair(path)
    except (OSError, ValueError) as error:
        log.warning("%s can't be put in order: %s", path, error)
        return session
    rate = 1000 * (frames - 1) / last_ms if last_ms else None
    counts = replace(session.counts, frames=frames, last_time_s=last_ms / 1000, next_frame=frames)
    return replace(session, source=replace(session.source, duration_s=last_ms / 1000, frame_rate=rate), counts=counts)


def cut_torn_line(path: Path) -> None:
    """Leave out what was being written when the power went.

    :raises SessionError: it can't be
    """
    if path.is_symlink() or not path.is_file():
        return
    with told(path):
        length = whole_bytes(path)
        if length < path.stat().st_size:
            with path.open("r+b") as file:
                file.truncate(length)


def _counts(folder: Path, session: Session) -> Counts:
    """What the rows say, where that is more than what was noted."""
    path = folder / RESULTS
    if path.is_symlink() or not path.is_file():
        return Counts()
    with told(path, "read"):
        if not whole_bytes(path):
            return Counts()
    table = read_table(path)
    with_face = int((np.diff(table.frame) > 0).sum()) + (len(table) > 0)
    return replace(
        session.counts,
        # Frames are noted a little later than their rows are written.
        frames=max(session.counts.frames, with_face),
        frames_with_face=with_face,
        rows=len(table),
        # In photos nobody is followed: each face is another one.
        faces=len(table) if session.kind == PHOTOS else len(np.unique(table.face_id)),
        last_time_s=max(session.counts.last_time_s, float(table.time_s.max(initial=0.0))),
    )


def live_video(folder: Path) -> Path | None:
    """The picture of a live recording; None where there is none."""
    return next((path for name in LIVE_VIDEOS if (path := folder / name).is_file()), None)


def started_now(kind: str, source: Source, model: ModelUsed, choices: Choices) -> Session:
    """The record of a session that begins now."""
    return Session(kind, source, model, choices, OPEN, started=now(), app_version=__version__)


# --- reading: everything is checked, because anything may stand in a file ---------------------------------------------


def _session(raw: dict[str, Any]) -> Session:
    """:raises ValueError, TypeError, KeyError, AttributeError: it is none"""
    kind, state = raw["kind"], raw["state"]
    if kind not in KINDS or state not in STATES:
        raise ValueError(f"kind {kind!r}, state {state!r}")
    choices = _record(Choices, raw.get("choices", {}))
    if choices.problem():
        raise ValueError(choices.problem())
    return Session(
        kind,
        _record(Source, raw["source"]),
        _record(ModelUsed, raw["model"]),
        choices,
        state,
        stored("Sessions", _text(raw.get("message", ""))),
        tuple(stored("Sessions", problem) for problem in _many(_text)(raw.get("problems", []))),
        _text(raw.get("started", "")),
        _text(raw.get("ended", "")),
        _text(raw.get("app_version", "")),
        _record(Counts, raw.get("counts", {})),
        _list(raw.get("people", []), Person),
        _list(raw.get("marks", []), Mark),
        _list(raw.get("excluded", []), Excluded),
    )


def _list(raw: Any, kind: type[T]) -> tuple[T, ...]:
    if not isinstance(raw, list) or len(raw) > MOST_ITEMS:
        raise ValueError(f"no list of {kind.__name__}")
    return tuple(_record(kind, item) for item in raw)


def _record(kind: type[T], raw: Any) -> T:
    """A flat record from JSON: each field by its type; fields that a newer app added are passed over.

    :raises ValueError, TypeError, KeyError: it is none
    """
    if not isinstance(raw, dict):
        raise TypeError(f"no {kind.__name__}")
    found = {}
    for field in dataclasses.fields(kind):  # type: ignore[arg-type]
        if field.name in raw:
            found[field.name] = _READ[str(field.type)](raw[field.name])
    return kind(**found)


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} where a text belongs")
    return value[:LONGEST_TEXT]


def _whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 2**63:
        raise ValueError(f"{value!r} where a number of things belongs")
    return value


def _real(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise ValueError(f"{value!r} where a number belongs")
    return float(value)


def _maybe(value: Any) -> float | None:
    return None if value is None else _real(value)


def _flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"{value!r} where true or false belongs")
    return value


def _many(one: Callable[[Any], T]) -> Callable[[Any], tuple[T, ...]]:
    def read(value: Any) -> tuple[T, ...]:
        if not isinstance(value, list) or len(value) > MOST_ITEMS:
            raise ValueError("no list")
        return tuple(one(item) for item in value)

    return read


_READ: dict[str, Callable[[Any], Any]] = {
    str(str): _text,
    str(int): _whole,
    str(float): _real,
    str(bool): _flag,
    str(float | None): _maybe,
    str(tuple[str, ...]): _many(_text),
    str(tuple[int, ...]): _many(_whole),
}
"""A field's type -> how it is read."""

"""Writing so that a power cut leaves the old content or the new one, and never half of both."""

import errno
import hashlib
import logging
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from fer_desktop.session_records import SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

HASH_BYTES = 1 << 20

NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What a network drive answers that has no locks: nobody is kept from writing there, nor are we."""

LONGEST_NAME_BYTES = 255
"""Of a file's name on the usual file systems."""

LONGEST_PATH = 259
"""Characters of a whole path on Windows, as it is usually set up; of a folder's, 12 fewer."""


SHORTEST_CUT = 24
"""Bytes that are left of a name, however long the way to it is."""


class Busy(SessionError):
    """Another program, or another part of this one, is writing this session."""


def sentence(path: Path, error: OSError, doing: str = "written") -> str:
    """Why a file can't be written (or ``read``), for the user."""
    if doing == "read":
        message = translate("Files", "“{name}” can't be read: {reason}.")
        return message.format(name=path.name, reason=_why_unread(error))
    message = translate("Files", "“{name}” can't be written: {reason}.")
    return message.format(name=path.name, reason=why_unwritten(error))


def why_unwritten(error: OSError) -> str:
    """A clause, and what to do."""
    number = error.errno or 0
    if sys.platform == "win32":
        if number == errno.EACCES:
            # What a spreadsheet shows, say, nobody else may write meanwhile, and Windows says no more than this.
            return translate(
                "Files",
                "another program has it open, or you have no permission. Close it there, or choose another folder",
            )
        if number == errno.ENOENT and len(os.path.abspath(str(error.filename or ""))) > LONGEST_PATH - 12:
            number = errno.ENAMETOOLONG
    reasons = {
        errno.ENOSPC: translate("Files", "the disk is full. Free some space, or choose another folder"),
        errno.EDQUOT: translate(
            "Files", "your quota on that disk is used up. Free some space, or choose another folder"
        ),
        errno.EACCES: translate("Files", "you have no permission. Choose another folder"),
        errno.EPERM: translate("Files", "you have no permission. Choose another folder"),
        errno.EROFS: translate("Files", "that disk is read-only. Choose another folder"),
        errno.ENAMETOOLONG: translate("Files", "its name is too long. Choose a folder with a shorter path"),
        errno.ENOENT: translate("Files", "its folder is gone. Choose another folder"),
        errno.ENOTDIR: translate("Files", "a file is in the place of its folder. Choose another folder"),
        errno.EIO: translate("Files", "the disk does not answer properly. Check it, or choose another folder"),
    }
    otherwise = translate("Files", "{reason}. Choose another folder")
    return reasons.get(number) or otherwise.format(reason=error.strerror or error)


def _why_unread(error: OSError) -> str:
    reasons = {
        errno.ENOENT: translate("Files", "it is not there. It may have been moved, renamed or deleted"),
        errno.EACCES: translate("Files", "you have no permission to read it"),
        errno.EISDIR: translate("Files", "it is a folder"),
        errno.EIO: translate("Files", "the disk does not answer properly. Check it, or take another copy"),
    }
    return reasons.get(error.errno or 0) or str(error.strerror or error)


def opened(path: Path) -> IO[bytes]:
    """A file, to be read. A pipe or a device, which might keep us waiting for ever or never end, is none.

    :raises OSError: it can't be opened
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError(errno.EINVAL, translate("Files", "it is not an ordinary file"), str(path))
    return path.open("rb")


@contextmanager
def told(path: Path, doing: str = "written") -> Iterator[None]:
    """Turns the system's errors into sentences.

    :raises SessionError: instead of OSError
    """
    try:
        yield
    except OSError as error:
        raise SessionError(sentence(path, error, doing), f"{type(error).__name__}: {error}") from error


def sync(file: IO[bytes] | IO[str]) -> None:
    """Hand everything over to the disk."""
    file.flush()
    os.fsync(file.fileno())


def write_atomically(path: Path, content: bytes) -> None:
    """Put `content` in the place of whatever `path` was; a link there is replaced, not followed.

    :raises OSError: it can't be written; the old content is still there
    """
    temporary = path.with_name(f".{path.name}.new")
    with suppress(FileNotFoundError):
        temporary.unlink()
    try:
        with temporary.open("xb") as file:
            file.write(content)
            sync(file)
        put_in_place(temporary, path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def put_in_place(temporary: Path, path: Path) -> None:
    """Give a finished file the name of `path`, whatever that was.

    :raises OSError: it can't be
    """
    for wait_s in (0.01, 0.03, 0.1, 0.3, 0.0) if sys.platform == "win32" else (0.0,):
        try:
            os.replace(temporary, path)
            return
        except PermissionError:
            # On Windows a file can't be replaced while somebody, a virus scanner say, reads it.
            if not wait_s:
                raise
            time.sleep(wait_s)


def sync_folder(folder: Path) -> None:
    """Have the disk know a folder's new names, where the system can do that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fresh(path: Path) -> IO[bytes]:
    """A new, empty file for writing in the place of whatever was there; a link is replaced, not followed.

    :raises OSError: it can't be made
    """
    with suppress(FileNotFoundError):
        path.unlink()
    return path.open("xb")


def sha256_of(path: Path, cancelled: Callable[[], bool] = lambda: False) -> str:
    """64 hexadecimal digits; empty when cancelled.

    :raises OSError: it can't be read
    """
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(HASH_BYTES):
            if cancelled():
                return ""
            digest.update(block)
    return digest.hexdigest()


class Lock:
    """Says that somebody is writing in a folder. The system lets go of it when the program dies, however it dies."""

    NAME = ".lock"

    def __init__(self, folder: Path, name: str = NAME) -> None:
        """
        :param name: of the file by which it is said, where parts of the folder are held apart
        :raises Busy: somebody else holds it
        :raises OSError: the folder can't be written to
        """
        # A link in its place would have a file made somewhere else, a pipe would make us wait.
        careful = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        path = folder / name
        self._file = open(path, "ab", opener=lambda name, flags: os.open(name, flags | careful, 0o666))
        try:
            _hold(self._file)
        except OSError as error:
            if error.errno in NO_LOCKS:
                log.warning("%s can't be locked: %s", folder, error)
                return
            self._file.close()
            message = translate(
                "Files", "“{name}” is being written by another analysis. Wait for it, or choose another folder."
            )
            raise Busy(message.format(name=folder.name), str(error)) from error

    def close(self) -> None:
        """Let go. The file stays: taking it away could take a lock away from somebody who came in between."""
        if not self._file.closed:
            _let_go(self._file)
        self._file.close()

    def __enter__(self) -> "Lock":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _hold(file: IO[bytes]) -> None:
    """:raises OSError: somebody else does"""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(file: IO[bytes]) -> None:
    """Of what is held, before the file is closed: Windows lets go of a closed file's locks when it finds the time."""
    if sys.platform == "win32":
        import msvcrt

        with suppress(OSError):  # a drive without locks
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)


def short_enough(name: str, room: int = 0) -> str:
    """`name` cut so that it and `room` more bytes fit in a file's name; never within a letter."""
    longest = LONGEST_NAME_BYTES - room
    raw = os.fsencode(name)
    if len(raw) <= longest:
        return name
    return name.encode("utf-8", "ignore")[:longest].decode("utf-8", "ignore")


def room_on_windows(parent: Path, inside: int) -> int:
    """What `short_enough` has to leave free so that the paths in a folder in `parent` are not too long for Windows.

    :param inside: characters of the longest name in that folder
    """
    if sys.platform != "win32":
        return 0
    left = LONGEST_PATH - len(os.path.abspath(parent)) - inside - 2
    return LONGEST_NAME_BYTES - max(left, SHORTEST_CUT)


def _is_half(character: str) -> bool:
    """Half a character, which no name may hold; those by which Linux's odd bytes are told are none."""
    return "\ud800" <= character <= "\udfff" and not "\udc80" <= character <= "\udcff"


def fits_here(name: str) -> str:
    """`name` as a folder's name on every system: without what Windows forbids, never empty, never ``..``."""
    forbidden = '<>:"/\\|?*'
    kept = "".join("_" if c in forbidden or ord(c) < 32 or _is_half(c) else c for c in name).rstrip(" .")
    reserved = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
    if kept.partition(".")[0].strip().lower() in reserved:
        kept = f"_{kept}"
    return kept or "_"

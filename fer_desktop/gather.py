"""What was dropped on the window or given on the command line, sorted into photos and videos."""

import logging
import os
import re
import stat
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.numbers import counted
from fer_desktop.sniff import kind_of, problem_with
from fer_desktop.words import translate

log = logging.getLogger(__name__)

PHOTO_SUFFIXES = frozenset(
    {".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".apng", ".webp", ".gif", ".bmp", ".dib", ".tif", ".tiff"}
    | {".heic", ".heif", ".hif", ".avif", ".ppm", ".pgm", ".pbm", ".pnm"}
)
"""In lower case, with the dot."""

VIDEO_SUFFIXES = frozenset(
    {".mp4", ".m4v", ".mov", ".avi", ".mkv", ".webm", ".mpg", ".mpeg", ".wmv", ".asf", ".flv"}
    | {".ts", ".mts", ".m2ts", ".3gp", ".3g2", ".ogv", ".vob"}
)

NO_MEDIA_SUFFIXES = frozenset(
    {".txt", ".md", ".json", ".xml", ".xmp", ".aae", ".ini", ".db", ".csv", ".html", ".htm", ".log", ".py"}
    | {".zip", ".gz", ".pdf", ".mp3", ".wav", ".m4a", ".srt", ".exe", ".dll"}
)
"""Files in folders that are not worth opening to see what they are."""

SESSION_FILES = frozenset({"session.json", "results.csv"})
"""What a folder holds that an analysis or a recording made."""

OUR_COPIES = frozenset({"annotated.mp4", "photos"})
"""What is drawn on in such a folder. Who keeps results among the files would analyse them at the next time."""

MOST_FILES = 100_000
"""Of a folder, no more photos and videos are taken than this."""

MOST_ENTRIES = 1_000_000
"""Of a folder, no more entries of any kind are looked at than this."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """Files in the order in which they were given; those of a folder in natural order."""

    photos: tuple[Path, ...]
    videos: tuple[Path, ...]
    rejected: tuple[tuple[Path, str], ...]
    """What can't be used, each with a sentence for the user."""


def gather(paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False) -> Gathered:
    """Sort `paths` into photos and videos, by name, then by content; folders are walked through.

    Hidden files are left out unless they are given themselves; links are followed, but never in a circle; no file
    comes twice. What is not to be used in a folder is passed over silently, unless nothing else is in it; so are the
    labelled copies in the sessions that lie in it.

    :param cancelled: asked for each file; true stops at once
    """
    return _Gathering(cancelled).run(paths)


class _Gathering:
    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._cancelled = cancelled
        self._found: dict[str, list[Path]] = {"photo": [], "video": []}
        self._rejected: list[tuple[Path, str]] = []
        self._seen: set[object] = set()
        self._met = 0
        """Photos and videos come across, and folders a second time."""
        self._entries = 0
        self._full = False

    def run(self, paths: Sequence[Path]) -> Gathered:
        for path in map(Path, paths):
            if self._cancelled() or self._full:
                break
            if _is_folder(path):
                self._folder(path)
            else:
                self._single(path)
        return Gathered(tuple(self._found["photo"]), tuple(self._found["video"]), tuple(self._rejected))

    def _single(self, path: Path) -> None:
        """A file that was given by itself: whatever it is, the user hears of it."""
        kind = _kind_by_name(path) or kind_of(path)
        if not _is_there(path):
            message = translate("Files", "“{name}” is not there. It may have been moved, renamed or deleted.")
            self._reject(path, message.format(name=path.name))
        elif kind in self._found:
            self._take(kind, path)
        else:
            self._reject(path, problem_with(path, "photo or video") or _wrong_kind(path, kind))

    def _folder(self, folder: Path) -> None:
        before = self._met, len(self._rejected)
        self._walk(folder)
        if (self._met, len(self._rejected)) == before and not self._cancelled():
            message = translate("Files", "The folder “{name}” holds no photos or videos.")
            self._reject(folder, message.format(name=folder.name or folder))

    def _walk(self, folder: Path) -> None:
        """Files of this folder first, then its folders; not recursive, so that no depth is too deep."""
        waiting = [folder]
        while waiting and not self._full:
            here = waiting.pop()
            inner = []
            entries = self._entries_of(here)
            left_out = OUR_COPIES if here != folder and {entry.name for entry in entries} >= SESSION_FILES else ()
            for entry in entries:
                if self._cancelled() or self._full:
                    return
                if entry.name in left_out:
                    continue
                path = Path(entry.path)
                if _is_dir(entry):
                    inner.append(path)
                elif (kind := self._kind_in_folder(entry)) in self._found:
                    self._take(kind, path)
            waiting.extend(reversed(inner))

    def _entries_of(self, folder: Path) -> list[os.DirEntry[str]]:
        """What is to be seen in a folder, in natural order; nothing when it was looked at before."""
        try:
            state = folder.stat()
            if not self._first_time(state, folder):
                self._met += 1
                return []
            shown = []
            with os.scandir(folder) as entries:
                for entry in entries:
                    self._entries += 1
                    if self._entries > MOST_ENTRIES or self._cancelled():
                        self._stop(folder, _too_many_entries(folder))
                        break
                    if not _is_hidden(entry):
                        shown.append(entry)
        except OSError as error:
            self._reject(folder, _can_not_be_opened(folder, error))
            return []
        return sorted(shown, key=lambda entry: natural(entry.name))

    def _kind_in_folder(self, entry: os.DirEntry[str]) -> str:
        path = Path(entry.path)
        kind = _kind_by_name(path)
        if kind or path.suffix.lower() in NO_MEDIA_SUFFIXES:
            return kind
        try:
            return kind_of(path) if entry.is_file() else ""
        except OSError:
            return ""

    def _take(self, kind: str, path: Path) -> None:
        self._met += 1
        try:
            new = self._first_time(path.stat(), path)
        except OSError:
            new = True  # a broken link, say: who reads it says what is wrong
        if not new:
            return
        if self._count() >= MOST_FILES:
            self._stop(path.parent, _too_many_files(path.parent))
            return
        self._found[kind].append(path)

    def _first_time(self, state: os.stat_result, path: Path) -> bool:
        # Some network drives number no files.
        key: object = (state.st_dev, state.st_ino) if state.st_ino else os.path.realpath(path)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _stop(self, folder: Path, sentence: str) -> None:
        self._full = True
        if not self._cancelled():
            self._reject(folder, sentence)

    def _reject(self, path: Path, sentence: str) -> None:
        self._rejected.append((path, sentence))

    def _count(self) -> int:
        return len(self._found["photo"]) + len(self._found["video"])


def natural(name: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key by which img2 comes before img10, and a before B."""
    parts = re.split(r"(\d+)", name.casefold())
    key = [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part]
    return (*key, (-1, 0, name))


def _kind_by_name(path: Path) -> str:
    suffix = path.suffix.lower()
    return "photo" if suffix in PHOTO_SUFFIXES else "video" if suffix in VIDEO_SUFFIXES else ""


def _wrong_kind(path: Path, kind: str) -> str:
    if kind == "audio":
        message = translate("Files", "“{name}” holds sound only. Please choose photos or videos.")
    elif kind == "text":
        message = translate("Files", "“{name}” is a text file. Please choose photos or videos.")
    elif kind == "document":
        message = translate("Files", "“{name}” is a document. Please choose photos or videos.")
    else:
        message = translate(
            "Files", "“{name}” is of a type that FER Desktop does not know. Please choose photos or videos."
        )
    return message.format(name=path.name)


def _too_many_entries(folder: Path) -> str:
    message = translate(
        "Files",
        "Only a part was taken: there are more than {most} entries (at “{name}”). Please open smaller folders.",
    )
    return message.format(most=counted(MOST_ENTRIES), name=folder.name or folder)


def _too_many_files(folder: Path) -> str:
    message = translate(
        "Files",
        "Only a part was taken: more than {most} photos and videos were given (at “{name}”). Please open smaller "
        "folders.",
    )
    return message.format(most=counted(MOST_FILES), name=folder.name or folder)


def _can_not_be_opened(folder: Path, error: OSError) -> str:
    reason = error.strerror
    if isinstance(error, PermissionError):
        reason = translate("Files", "you have no permission to read it")
    message = translate("Files", "The folder “{name}” can't be opened: {reason}.")
    return message.format(name=folder.name or folder, reason=reason)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # no permission, a name that is too long
        return False


def _is_there(path: Path) -> bool:
    """True also where that can't be told: whoever reads it says why."""
    try:
        return path.exists()
    except OSError:
        return True


def _is_dir(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_hidden(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith("."):
        return True
    try:
        marks = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(marks & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0))

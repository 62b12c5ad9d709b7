"""Labelled faces on disk, in a folder or a zip: the layout of FER+, that of RAF-DB, and a sub-folder for each class."""

import csv
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fer_desktop.expressions import FER2013, FERPLUS, LABEL_SETS, SENTIMENT, SENTIMENT_GROUPS, canonical
from fer_desktop.words import translate

try:
    from lzma import LZMAError
except ImportError:  # a Python that was built without it unpacks no such zips
    LZMAError = zipfile.BadZipFile  # type: ignore[misc,assignment]

SPLITS = {"train": "FER2013Train", "valid": "FER2013Valid", "test": "FER2013Test"}
"""Split name -> folder name in the FER+ layout."""

USAGES = {"train": "Training", "valid": "PublicTest", "test": "PrivateTest"}
"""Split name -> word in the ``Usage`` column of the label tables."""

VOTE_COLUMNS = (*FERPLUS, "unknown", "NF")

RAFDB_TABLE = "list_patition_label.txt"
"""RAF-DB's table (Li et al. 2017), under this very name, in ``EmoLabel/``: a file name and a number in each line. The
faces are ``Image/aligned/<name>_aligned.jpg`` beside that folder; names begin with the split, ``train`` or ``test``."""

RAFDB = ("surprise", "fear", "disgust", "happiness", "sadness", "anger", "neutral")
"""Its classes, in the order of its numbers, from 1."""

FINE_GROUPS: dict[str, str | None] = {
    "happiness": "positive",
    "laughter": "positive",
    "amusement": "positive",
    "excitement": "positive",
    "pride": "positive",
    "affection": "positive",
    "neutral": "neutral",
    "calm": "neutral",
    "sadness": "negative",
    "crying": "negative",
    "anger": "negative",
    "disgust": "negative",
    "fear": "negative",
    "contempt": "negative",
    "pain": "negative",
    "embarrassment": "negative",
    "surprise": None,
    "confusion": None,
}
"""Eighteen finer expressions -> sentiment. What may be meant well or badly is in no group: its faces are left out and
counted, as surprise is elsewhere (`SENTIMENT_GROUPS`)."""

FINE_SYNONYMS = {
    "laughing": "laughter",
    "laugh": "laughter",
    "smiling": "happiness",
    "smile": "happiness",
    "amused": "amusement",
    "excited": "excitement",
    "proud": "pride",
    "loving": "affection",
    "love": "affection",
    "calmness": "calm",
    "relaxed": "calm",
    "cry": "crying",
    "hurt": "pain",
    "embarrassed": "embarrassment",
    "shame": "embarrassment",
    "confused": "confusion",
    "puzzled": "confusion",
}
"""Other words for them, as folder names."""

PICTURES = frozenset(".png .jpg .jpeg .webp .bmp .tif .tiff .gif .heic .heif .avif .pgm .ppm".split())

MOST_VOTES = 1000
"""Of one class for one face. FER+ has ten taggers."""

LARGEST_FILE = 200_000_000
"""Of a file in a zip, in bytes."""


DAMAGED = (
    *(OSError, EOFError, KeyError),
    # Of zips: damaged, locked with a password, packed in a way that is not known.
    *(zipfile.BadZipFile, zlib.error, LZMAError, RuntimeError, struct.error),
)
"""What reading a file of a folder or of a zip raises."""

UNREADABLE = (*DAMAGED, ValueError, TypeError, OverflowError, csv.Error)
"""What reading a table raises that is none, or a zip that is damaged."""


class DatasetError(Exception):
    """The data cannot be read; the text says what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One labelled face."""

    name: str
    """File name, unique in its data set."""
    label: int
    """Index of the true class in the label set asked for; -1 where the protocol leaves the face out."""
    votes: tuple[int, ...] | None
    """FER+ crowd votes in the order of `VOTE_COLUMNS`; None where there are none."""
    read: Callable[[], bytes]
    """Reads the encoded picture."""
    path: Path | None = None
    """The picture's file; None in a zip."""


def majority(votes: np.ndarray) -> np.ndarray:
    """The FER+ majority label of each row of votes.

    Single votes are outliers (set to 0). A face is left out (-1) where the top vote is ``unknown`` or ``NF``, where it
    holds less than half of what is left, or where nothing is left (Barsoum et al. 2016, section 3, majority voting).

    :param votes: integers, shape (N, 10), columns as `VOTE_COLUMNS`
    :returns: integers, shape (N,), index into `FERPLUS` or -1
    """
    kept = np.where(votes > 1, votes, 0)
    top = kept.argmax(axis=1)
    highest, total = kept.max(axis=1), kept.sum(axis=1)
    valid = (top < len(FERPLUS)) & (total > 0) & (2 * highest >= total)
    return np.where(valid, top, -1)


def soft_labels(votes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Label distributions for training: the votes over the eight classes, without single votes, normalised.

    :param votes: integers, shape (N, 10)
    :returns: distributions, float32, shape (N, 8); and a boolean mask, shape (N,), of the faces that can be used
        (something is left, and most taggers did not say that there is no face)
    """
    kept = np.where(votes > 1, votes, 0).astype(np.float32)
    faces = kept[:, : len(FERPLUS)]
    total = faces.sum(axis=1, keepdims=True)
    usable = (total[:, 0] > 0) & (kept[:, -1] <= total[:, 0])
    return faces / np.maximum(total, 1), usable


def sentiment_of(majority_labels: np.ndarray) -> np.ndarray:
    """The sentiment of each FER+ majority label; -1 for surprise, which has none, and for faces that are left out.

    :param majority_labels: integers, shape (N,), index into `FERPLUS` or -1
    :returns: integers, shape (N,), index into `SENTIMENT` or -1
    """
    table = [SENTIMENT.index(SENTIMENT_GROUPS[name]) if name in SENTIMENT_GROUPS else -1 for name in FERPLUS]
    return np.array([*table, -1])[majority_labels]


def soft_sentiment(distributions: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Sentiment distributions for training, from distributions over the eight classes.

    What taggers said of a surprised face beside surprise tells which kind of surprise they saw; where they said nothing
    else, the face teaches nothing.

    :param distributions: float, shape (N, 8), as `soft_labels` gives them
    :returns: distributions, float32, shape (N, 3); and a boolean mask, shape (N,), of the faces that can be used
    """
    groups = np.zeros((len(FERPLUS), len(SENTIMENT)), np.float32)
    for row, name in enumerate(FERPLUS):
        if name in SENTIMENT_GROUPS:
            groups[row, SENTIMENT.index(SENTIMENT_GROUPS[name])] = 1
    kept = distributions.astype(np.float32) @ groups
    total = kept.sum(axis=1, keepdims=True)
    return kept / np.maximum(total, 1e-6), total[:, 0] > 1e-6


def load(path: Path, split: str = "valid", labels: str = "ferplus") -> list[Sample]:
    """The labelled faces of one split under `path`.

    :param path: a zip or folder in the layout of FER+ or of RAF-DB, or one with a sub-folder for each class
    :param split: ``train``, ``valid`` or ``test``; where a class folder tree has no such sub-folder it is one split
    :param labels: a key of `LABEL_SETS`
    :raises DatasetError: nothing usable there
    """
    if labels not in LABEL_SETS:
        message = translate("Datasets", "Unknown label set “{name}”. Known: {known}.")
        raise DatasetError(message.format(name=labels, known=", ".join(LABEL_SETS)))
    if split not in SPLITS:
        message = translate("Datasets", "Unknown split “{name}”. Known: {known}.")
        raise DatasetError(message.format(name=split, known=", ".join(SPLITS)))
    try:
        if not path.exists():
            raise DatasetError(translate("Datasets", "{path} does not exist.").format(path=path))
        tree = _Zip(path) if path.is_file() else _Folder(path)
    except OSError as error:
        message = translate("Datasets", "{path} can't be read ({reason}). Choose another folder or zip file.")
        raise DatasetError(message.format(path=path, reason=error.strerror)) from error
    table = tree.find("fer2013_labels.csv" if labels == "fer2013" else "fer2013new.csv")
    rafdb = tree.find(RAFDB_TABLE)
    try:
        if table:
            samples = _from_table(tree, table, split, labels)
        elif rafdb:
            samples = _from_rafdb(tree, rafdb, split, labels)
        else:
            samples = _from_class_folders(tree, split, labels)
    except UNREADABLE as error:
        message = translate("Datasets", "The label table {table} in {path} can't be read: {reason}. Copy it again.")
        raise DatasetError(message.format(table=table or rafdb, path=path, reason=repr(error))) from error
    if not samples:
        raise DatasetError(_no_faces(path, split, labels, rafdb is not None))
    return samples


def _no_faces(path: Path, split: str, labels: str, is_rafdb: bool) -> str:
    if is_rafdb and split == "valid":
        message = translate("Datasets", "{path} is RAF-DB, which has no split “valid”. Choose train or test.")
        return message.format(path=path)
    message = translate(
        "Datasets",
        "{path} holds no faces for split “{split}”. Expected the FER+ layout (fer2013new.csv and {folder}/), or a "
        "folder with a sub-folder for each class: {classes}.",
    )
    return message.format(path=path, split=split, folder=SPLITS[split], classes=", ".join(LABEL_SETS[labels]))


def _without_notes(names: Iterable[str]) -> list[str]:
    """Sorted, without ``._a.png``: what macOS notes of ``a.png``, in zips and on disks of other systems."""
    return sorted(name for name in names if not name.rpartition("/")[2].startswith("._"))


class _Folder:
    """Files of a folder, by path relative to it, with forward slashes."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.names = _without_notes(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())

    def read(self, name: str) -> bytes:
        return (self._root / name).read_bytes()

    def path(self, name: str) -> Path | None:
        """The file itself, where it is one."""
        return self._root / name

    def find(self, file_name: str) -> str | None:
        return next((n for n in self.names if n.rsplit("/", 1)[-1] == file_name), None)


class _Zip(_Folder):
    """Files of a zip archive."""

    def __init__(self, path: Path) -> None:
        try:
            self._zip = zipfile.ZipFile(path)
        except UNREADABLE as error:
            message = translate("Datasets", "{path} is neither a folder nor a readable zip file.")
            raise DatasetError(message.format(path=path)) from error
        self.names = _without_notes(n for n in self._zip.namelist() if not n.endswith("/"))

    def read(self, name: str) -> bytes:
        # What a zip unpacks to may be a thousand times larger than the zip.
        if self._zip.getinfo(name).file_size > LARGEST_FILE:
            raise OSError(f"{name} is larger than {LARGEST_FILE:,} bytes")
        return self._zip.read(name)

    def path(self, name: str) -> Path | None:
        return None


def _sample(tree: _Folder, name: str, file: str, label: int, votes: tuple[int, ...] | None = None) -> Sample:
    return Sample(name, label, votes, lambda: tree.read(file), tree.path(file))


def _from_table(tree: _Folder, table: str, split: str, labels: str) -> list[Sample]:
    prefix = table.rpartition("/")[0]
    folder = f"{prefix}/{SPLITS[split]}/" if prefix else f"{SPLITS[split]}/"
    present = set(tree.names)
    rows = [r for r in _rows(tree, table) if r["Usage"] == USAGES[split] and folder + r["Image name"] in present]
    if not rows:
        return []
    votes: Sequence[tuple[int, ...] | None]
    if labels != "fer2013":
        votes = [tuple(_numbered(row[column], MOST_VOTES + 1) for column in VOTE_COLUMNS) for row in rows]
        truth = majority(np.array(votes))
        truth = sentiment_of(truth) if labels == "sentiment" else truth
    else:
        votes = [None] * len(rows)
        truth = np.array([_numbered(row["emotion"], len(FER2013)) for row in rows])
    names = [row["Image name"] for row in rows]
    return [
        _sample(tree, name, folder + name, int(label), vote)
        for name, label, vote in zip(names, truth, votes, strict=True)
    ]


def _numbered(text: str, end: int) -> int:
    """:raises ValueError: it is no whole number from 0 to below `end`"""
    number = int(text)
    if not 0 <= number < end:
        raise ValueError(f"{number} in the table, where a number below {end} belongs")
    return number


def _rows(tree: _Folder, table: str) -> Iterator[dict[str, str]]:
    yield from csv.DictReader(io.StringIO(tree.read(table).decode("utf-8-sig")))


def _from_rafdb(tree: _Folder, table: str, split: str, labels: str) -> list[Sample]:
    """The aligned faces of RAF-DB."""
    top = table.rpartition("/")[0].rpartition("/")[0]
    folder = f"{top}/Image/aligned/" if top else "Image/aligned/"
    present = set(tree.names)
    found = []
    for line in tree.read(table).decode("utf-8-sig").splitlines():
        name, _, number = line.strip().rpartition(" ")
        if not name:
            continue
        if not 1 <= int(number) <= len(RAFDB):
            raise ValueError(f"label {number} of {name}")
        stem, _, ending = name.rpartition(".")
        file = f"{folder}{stem}_aligned.{ending}"
        if name.startswith(split) and file in present:
            found.append(_sample(tree, name, file, _index(RAFDB[int(number) - 1], labels)))
    return found


def _index(word: str, labels: str) -> int:
    """Where an expression stands in a label set; -1 where the set leaves it out."""
    if labels == "sentiment":
        word = SENTIMENT_GROUPS.get(word) or FINE_GROUPS.get(word) or word
    return LABEL_SETS[labels].index(word) if word in LABEL_SETS[labels] else -1


def _from_class_folders(tree: _Folder, split: str, labels: str) -> list[Sample]:
    """Pictures whose folder is named after a class; under a folder named after the split where there is one."""
    found = [(name, _index(word, labels)) for name, word in _in_folders(tree, labels) if word]
    in_split = [item for item in found if _names_split(item[0].split("/")[:-2], split)]
    has_splits = any(_names_split(n.split("/")[:-2], s) for n, _ in found for s in SPLITS)
    return [_sample(tree, name, name, label) for name, label in (in_split if has_splits else found)]


def _in_folders(tree: _Folder, labels: str) -> Iterator[tuple[str, str]]:
    """Each picture in a folder, and the class that the folder names; empty where it names none."""
    known = {*LABEL_SETS[labels], *(FINE_GROUPS if labels == "sentiment" else ())}
    for name in tree.names:
        folders = name.split("/")[:-1]
        if "." + name.rpartition(".")[2].lower() not in PICTURES or not folders:
            continue
        # "3_happy", "03-Happiness" and "happy" all mean happiness.
        word = canonical(re.sub(r"^\d+[\s_.-]*", "", folders[-1]))
        if labels == "sentiment":
            word = FINE_SYNONYMS.get(word, word)
        yield name, word if word in known else ""


def other_folders(path: Path, labels: str) -> tuple[str, ...]:
    """Folders of pictures that `load` passes over, since their names are no classes: a slip of the pen loses a class.

    :param path: as `load` takes it, and has read it
    """
    tree = _Zip(path) if path.is_file() else _Folder(path)
    if tree.find("fer2013_labels.csv" if labels == "fer2013" else "fer2013new.csv") or tree.find(RAFDB_TABLE):
        return ()
    return tuple(sorted({name.rpartition("/")[0] for name, word in _in_folders(tree, labels) if not word}))


def _names_split(folders: Sequence[str], split: str) -> bool:
    words = {split, SPLITS[split].lower(), USAGES[split].lower()}
    if split == "valid":
        words |= {"val", "validation"}
    return any(folder.lower() in words for folder in folders)


__all__ = [
    "FER2013",
    "FERPLUS",
    "SPLITS",
    "DatasetError",
    "Sample",
    "load",
    "majority",
    "other_folders",
    "sentiment_of",
    "soft_labels",
    "soft_sentiment",
]

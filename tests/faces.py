"""Made-up labelled faces for tests: plain squares whose brightness is their class."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np

from fer_desktop.datasets import USAGES, VOTE_COLUMNS

FOLDERS = {"train": "FER2013Train", "valid": "FER2013Valid", "test": "FER2013Test"}


def png(level: int, side: int = 48) -> bytes:
    """A grey square, as a PNG file's content."""
    return cv2.imencode(".png", np.full((side, side), level, np.uint8))[1].tobytes()


def votes(**counts: int) -> list[int]:
    """A row of the vote table."""
    return [counts.get(name, 0) for name in VOTE_COLUMNS]


def ferplus_files(
    rows: Sequence[tuple[str, str, Sequence[int], int, bytes]], top: str = "ferplus/"
) -> dict[str, bytes]:
    """File name -> content, in the FER+ layout.

    :param rows: split, file name, votes, FER2013 label, encoded picture
    """
    crowd, plain = io.StringIO(), io.StringIO()
    csv.writer(crowd).writerow(["Usage", "Image name", *VOTE_COLUMNS])
    csv.writer(plain).writerow(["Usage", "Image name", "emotion"])
    files = {}
    for split, name, counts, label, content in rows:
        csv.writer(crowd).writerow([USAGES[split], name, *counts])
        csv.writer(plain).writerow([USAGES[split], name, label])
        files[f"{top}{FOLDERS[split]}/{name}"] = content
    files[f"{top}fer2013new.csv"] = crowd.getvalue().encode()
    files[f"{top}fer2013_labels.csv"] = plain.getvalue().encode()
    return files


def write_folder(root: Path, files: Mapping[str, bytes]) -> Path:
    for name, content in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(content)
    return root


def write_zip(path: Path, files: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path

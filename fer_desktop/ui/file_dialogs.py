"""The system's file dialogs. Static calls, so that tests can put their own answers in their place."""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fer_desktop.ui.save_queue import completed
from fer_desktop.words import translate


def is_folder(path: Path) -> bool:
    """Whether a dialog can begin there; no where it may not be looked at, which `Path.is_dir` raises an error for."""
    return os.path.isdir(path)


def start_folder(wanted: Path) -> Path:
    """Where a dialog begins: `wanted`, or what there is of its way."""
    return next((folder for folder in (wanted, *wanted.parents) if is_folder(folder)), Path.home())


def ask_open_files(parent: QWidget, folder: Path, photos: Sequence[str], videos: Sequence[str]) -> list[Path]:
    """Files that the user chose; suffixes with their dot."""
    filters = [
        _filter(translate("FileDialog", "Photos and videos"), (*photos, *videos)),
        _filter(translate("FileDialog", "Photos"), photos),
        _filter(translate("FileDialog", "Videos"), videos),
        translate("FileDialog", "All files") + " (*)",
    ]
    title = translate("FileDialog", "Open photos or videos")
    names, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), ";;".join(text for text in filters if text))
    return [Path(name) for name in names]


def ask_model_file(parent: QWidget, folder: Path) -> Path | None:
    """A model that the user chose."""
    title = translate("FileDialog", "Add your own model")
    filters = (
        _filter(translate("FileDialog", "ONNX models"), (".onnx",))
        + ";;"
        + translate("FileDialog", "All files")
        + " (*)"
    )
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(name) if name else None


def ask_zip_file(parent: QWidget, folder: Path) -> Path | None:
    """A zip file that the user chose."""
    title = translate("FileDialog", "Choose labelled faces")
    filters = (
        _filter(translate("FileDialog", "Zip files"), (".zip",)) + ";;" + translate("FileDialog", "All files") + " (*)"
    )
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(name) if name else None


def ask_figures_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where the user wants figures: as JSON, or the confusion matrix as a table."""
    filters = [
        translate("FileDialog", "All figures") + " (*.json)",
        translate("FileDialog", "Table: what is taken for what") + " (*.csv)",
    ]
    title = translate("FileDialog", "Save figures")
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(filters), filters[0])
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() not in (".json", ".csv"):
        path = completed(path, ".csv" if chosen == filters[1] else ".json")
    return path


def ask_folder(parent: QWidget, title: str, folder: Path) -> Path | None:
    """A folder that the user chose."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def ask_save_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where the user wants a picture; the dialog itself asks before a file is overwritten."""
    title = translate("FileDialog", "Save labelled picture")
    filters = ["JPEG (*.jpg *.jpeg)", "PNG (*.png)"]
    first = filters[suggestion.suffix.lower() == ".png"]
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(filters), first)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() not in (".jpg", ".jpeg", ".png"):
        path = completed(path, ".png" if chosen.startswith("PNG") else ".jpg")
    return path


def _filter(name: str, suffixes: Sequence[str]) -> str:
    if not suffixes:
        return ""
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in sorted(suffixes))
    return f"{name} ({patterns})"

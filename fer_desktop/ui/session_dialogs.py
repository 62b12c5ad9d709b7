"""The system's file dialogs for sessions. Static calls, so that tests can put their own answers in their place."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fer_desktop.ui.save_queue import completed
from fer_desktop.words import translate


def ask_session(parent: QWidget, folder: Path) -> Path | None:
    """The folder of a session."""
    title = translate("SessionDialogs", "Open a session: choose its folder")
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def ask_results_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where the user wants the values; the dialog itself asks before a file is overwritten."""
    title = translate("SessionDialogs", "Export results")
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), "CSV (*.csv)")
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else completed(path, ".csv")


def ask_report_file(parent: QWidget, suggestion: Path) -> Path | None:
    """Where the user wants the report, as ``.html`` or ``.pdf``."""
    title = translate("SessionDialogs", "Write a report")
    filters = ["HTML (*.html)", "PDF (*.pdf)"]
    name, chosen = QFileDialog.getSaveFileName(parent, title, str(suggestion), ";;".join(filters))
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in (".html", ".htm", ".pdf"):
        return path
    return completed(path, ".pdf" if chosen == filters[1] else ".html")


def ask_picture(parent: QWidget, name: str, folder: Path, is_folder: bool) -> Path | None:
    """Where the analysed file (or the folder of photos) is now."""
    title = translate("SessionDialogs", "Where is “{name}” now?").format(name=name)
    if is_folder:
        chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    else:
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder))
    return Path(chosen) if chosen else None

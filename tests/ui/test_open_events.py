"""What the system asks the running program to open."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.ui.open_events import OpenEvents


def test_files_are_told_together(qtbot: QtBot, tmp_path: Path) -> None:
    target = QObject()
    events = OpenEvents(target)
    told: list[list[Path]] = []
    events.opened.connect(told.append)
    files = [tmp_path / "ein Bild.jpg", tmp_path / "é.mp4"]
    for file in files:
        QApplication.sendEvent(target, QFileOpenEvent(str(file)))
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [files]
    assert not events.eventFilter(target, QEvent(QEvent.Type.User))

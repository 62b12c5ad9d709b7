"""A window with a stored session open, and the sessions that its list shows."""

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fer_desktop.records import Frame
from fer_desktop.review_records import SessionOpened, Shot
from fer_desktop.session_records import Session, SessionSummary
from fer_desktop.ui.main_window import MainWindow
from tests.test_tracks import RATE, session
from tests.ui.shapes import levels_of
from tests.ui.test_reviewed import opened

FOLDER = Path("/sessions/clip")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Stage:
    """A window with a session open, and what it announced."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.view = window.sessions.viewer
        self.heard: list[tuple] = []
        for name in ("playRequested", "seekRequested", "stepRequested", "speedRequested"):
            getattr(self.view, name).connect(lambda value, name=name: self.heard.append((name, value)))
        self.kept: list[Session] = []
        window.session_control.keepWanted.connect(lambda folder, session: self.kept.append(session))

    def open(self, number: int = 1, picture: bool = True, **more) -> None:
        self.window.session_control.begin(number, FOLDER)
        reviewed = opened(**more)
        event = SessionOpened(number, FOLDER, reviewed.session, reviewed.table, reviewed.writable)
        self.window.session_control.handle(event)
        if picture:
            self.shot(0, number)
        self.heard.clear()

    def shot(self, frame: int, number: int = 1) -> None:
        pixels = np.full((90, 120, 3), 90, np.uint8)
        shown = Frame(pixels, frame, frame / RATE, Path("/videos/clip.mp4"))
        self.view.receive(Shot(number, shown, levels_of(pixels)))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, keys)
        QApplication.processEvents()

    @property
    def session(self) -> Session:
        return self.view.reviewed.session


def summaries() -> list[SessionSummary]:
    first = session(60)
    object.__setattr__(first, "started", "2026-11-22T19:14:04+00:00")
    second = session(300, state="recovered")
    object.__setattr__(second, "source", type(first.source)("talk.mov", duration_s=75.0))
    return [
        SessionSummary(Path("/s/clip"), first),
        SessionSummary(Path("/s/talk"), second),
        SessionSummary(Path("/s/bad"), None, "The session in “bad” is damaged."),
    ]

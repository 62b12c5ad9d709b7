"""The whole program: a stored session, its doors, how it loads and how it ends."""

import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop import app as application
from fer_desktop import paths
from fer_desktop.engine_records import ModelReady
from tests import media
from tests.app.running import Running, panned
from tests.test_reviewing import clip


def test_a_dropped_session_is_shown_from_its_rows(run: Callable[..., Running], tmp_path: Path) -> None:
    folder, _ = clip(tmp_path)
    running = run()
    running.drop([folder])
    viewer = running.window.sessions.viewer
    running.until(lambda: viewer.has_picture)
    assert running.window.page == "sessions"
    assert [face.id for face in viewer.result().faces] == [1, 2]
    assert not running.results, "nothing was analysed"


def test_the_three_doors_open_by_key(run: Callable[..., Running], qtbot: QtBot) -> None:
    running = run()
    running.until(running.window.isActiveWindow)
    for key, page in (("2", "photos"), ("3", "video"), ("4", "live"), ("1", "start")):
        qtbot.keyClick(running.window, key)
        running.until(lambda page=page: running.window.stack.currentWidget() is getattr(running.window, page))


@pytest.mark.parametrize("delay_ms", [0, 50, 400, 1500])
def test_closing_while_it_loads_and_works_ends_everything(
    run: Callable[..., Running], qtbot: QtBot, tmp_path: Path, astronaut: np.ndarray, delay_ms: int
) -> None:
    path = media.write_video(tmp_path / "pan.mp4", panned(astronaut, 30))
    running = run()
    running.drop([path])
    qtbot.wait(delay_ms)
    assert running.close()
    assert not [t.name for t in threading.enumerate() if t.name.startswith(("capture", "analysis", "background"))]


def test_loading_ends_once_whatever_is_loaded_later(run: Callable[..., Running]) -> None:
    running = run()
    heard: list[str] = []
    ready: list[ModelReady] = []
    running.app.loaded.connect(lambda: heard.append("loaded"))
    running.app.engine.happened.connect(lambda event: ready.append(event) if isinstance(event, ModelReady) else None)
    running.until(lambda: bool(heard))
    again = len(ready) + 1
    running.window.modelsRequested.emit([paths.default_model()])
    running.until(lambda: len(ready) >= again)
    assert heard == ["loaded"]


def test_a_window_that_is_closed_at_once_loads_nothing(
    run: Callable[..., Running], monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    monkeypatch.setattr(application, "_detector", lambda: loaded.append("detector"))
    running = run()
    running.window.close()
    for _ in range(20):
        QApplication.processEvents()
    assert running.close()
    assert not loaded

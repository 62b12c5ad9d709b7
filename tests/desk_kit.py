"""A window whose queue and recordings go into folders of the test, for the desks behind it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import paths
from fer_desktop.engine_records import ModelReady
from fer_desktop.records import ModelInfo
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.main_window import MainWindow
from tests.fakes import recipe

PATIENCE_MS = 30_000


def some_model(folder: Path) -> Path:
    path = folder / "fake.onnx"
    path.write_bytes(b"a model")
    return path


def desk_window(qtbot: QtBot, folder: Path, model: Path, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """It shows the queue; results go into `folder`/out and `folder`/recordings."""
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)
    monkeypatch.setattr(paths, "results_dir", lambda: folder / "out")
    monkeypatch.setattr(paths, "recordings_dir", lambda: folder / "recordings")
    made = MainWindow(SettingsStore(folder / "settings.ini"))
    qtbot.addWidget(made)
    made.set_models([(recipe(), model)])
    made.handle(ModelReady(ModelInfo(recipe(), model, "CPU")))
    made.show()
    made.show_page("analyse")
    return made

"""For the tests of the whole program: it is started, and its threads have ended afterwards."""

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from fer_desktop.app import SystemOpener
from tests.app.running import Running


@pytest.fixture
def run(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., Running]]:
    started: list[Running] = []

    def start(opener: SystemOpener | None = None, model: Path | None = None) -> Running:
        started.append(Running(qtbot, tmp_path / "settings.ini", opener, model))
        return started[-1]

    yield start
    for running in started:
        assert running.close(), "threads did not end in time"


@pytest.fixture
def portrait(tmp_path: Path, astronaut: np.ndarray) -> Path:
    path = tmp_path / "portrait.png"
    Image.fromarray(astronaut).save(path)
    return path

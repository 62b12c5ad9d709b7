"""What the app does with models besides reading, without reading any."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import paths
from fer_desktop.engine_records import ModelReady
from fer_desktop.model_shelf import ModelShelf
from fer_desktop.records import ModelInfo
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Background
from tests.fakes import recipe


@pytest.fixture
def removed(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., list[Path] | None]]:
    """Removes a model while some read; those that read from then on, None where nothing changes."""
    background = Background()
    window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    used: list[list[Path]] = []
    shelf = ModelShelf(window, background, used.append)

    def remove(path: Path, *reading: Path) -> list[Path] | None:
        infos = [ModelInfo(replace(recipe(), id=one.stem), one, "CPU") for one in reading]
        window.handle(ModelReady(infos[0], tuple(infos[1:])))
        window.model_control.removeWanted.emit(path)
        return used[-1] if used else None

    yield remove
    assert shelf.close(30.0)
    assert background.close(30.0)


DEFAULT = paths.default_model()
OURS, THEIRS, MINE = paths.models_dir() / "a.onnx", Path("/m/b.onnx"), Path("/m/mine.onnx")


@pytest.mark.parametrize(
    ("reading", "then"),
    [
        ((MINE,), [DEFAULT]),
        ((OURS,), None),
        ((OURS, MINE), [OURS]),
        ((MINE, THEIRS, OURS), [THEIRS, OURS]),
    ],
    ids=["alone", "another", "compared", "first of three"],
)
def test_a_model_that_is_removed_leaves_the_others_reading(
    removed: Callable[..., list[Path] | None], reading: tuple[Path, ...], then: list[Path] | None
) -> None:
    assert removed(MINE, *reading) == then

"""What connects the dialog of one's own faces with the evaluation behind it."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import measuring, paths
from fer_desktop.measuring import Measuring
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.measure_dialog import MeasureDialog, MeasureWish
from tests.faces import png, write_folder
from tests.fakes import recipe

PATIENCE_S = 30.0


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[Measuring]:
    window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    made = Measuring(window)
    yield made
    assert made.close(PATIENCE_S)


def begun(made: Measuring, tmp_path: Path) -> MeasureDialog:
    """A dialog in which Start was pressed."""
    model = tmp_path / "fake.onnx"
    dialog = MeasureDialog([(recipe(), model)], model, "everyday", tmp_path, made._window)
    made._serve(dialog)
    dialog.data.setText(str(tmp_path))
    dialog.start.click()
    return dialog


def test_an_evaluation_that_was_given_up_says_nothing_in_the_next_dialog(
    made: Measuring, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It notices with the next faces, and the user may be quicker."""
    reads, go_on, stopped = threading.Event(), threading.Event(), []

    def measure(_: MeasureWish, progress: Callable[[int, int], None], should_stop: Callable[[], bool]) -> None:
        first = not reads.is_set()
        reads.set()
        assert go_on.wait(PATIENCE_S)
        progress(*((8, 9) if first else (1, 3)))
        stopped.append(should_stop())
        raise ValueError("Stopped." if first else "No faces.")

    monkeypatch.setattr(measuring, "_measure", measure)
    first = begun(made, tmp_path)
    assert reads.wait(PATIENCE_S)
    first.reject()
    second = begun(made, tmp_path)
    said: list[str] = []
    monkeypatch.setattr(second, "progress", lambda *so_far: said.append(so_far))
    go_on.set()
    qtbot.waitUntil(lambda: second._words.text() == "No faces.", timeout=int(1000 * PATIENCE_S))
    assert stopped == [True, False]
    assert said == [(1, 3)]


def test_a_folder_that_is_no_expression_is_told(tmp_path: Path) -> None:
    """A slip of the pen would lose a class without a word."""
    write_folder(tmp_path, dict.fromkeys(("happy/1.png", "hapiness/2.png"), png(90)))
    wish = MeasureWish(paths.default_model(), tmp_path, "valid", "everyday", False)
    _, _, remarks = measuring._measure(wish, lambda *_: None, lambda: False)
    assert remarks == "“hapiness”: left out, since a folder of this name is no expression."

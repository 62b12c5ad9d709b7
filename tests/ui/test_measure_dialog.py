"""fer_desktop.ui.measure_dialog"""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar
from pytestqt.qtbot import QtBot

from fer_desktop.ui.card_figures import ConfusionMatrix
from fer_desktop.ui.measure_dialog import MeasureDialog, MeasureWish
from tests.ui.test_model_page import measurement
from tests.ui.window_kit import recipe

MODELS = [(recipe("one"), Path("/models/one.onnx")), (recipe("two"), Path("/models/two.onnx"))]


@pytest.fixture
def dialog(qtbot: QtBot) -> MeasureDialog:
    made = MeasureDialog(MODELS, MODELS[0][1], "everyday", Path("/pictures"), None)
    qtbot.addWidget(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.show()
    return made


def said(dialog: MeasureDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_it_announces_what_is_wished(dialog: MeasureDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not dialog.start.isEnabled()
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: Path("/faces"))
    dialog._browse[0].click()
    assert dialog.data.text() == str(Path("/faces"))
    dialog.model.menu().actions()[1].trigger()
    dialog.prior.menu().actions()[2].trigger()
    dialog.split.menu().actions()[1].trigger()
    dialog.scenes.click()
    assert (dialog.model.full_text(), dialog.prior.full_text(), dialog.split.full_text()) == ("Two", "Balanced", "Test")
    with qtbot.waitSignal(dialog.startRequested) as heard:
        dialog.start.click()
    assert heard.args == [MeasureWish(MODELS[1][1], Path("/faces"), "test", "balanced", True)]
    assert dialog.start.text() == "Stop"
    assert not dialog.data.isEnabled()
    dialog.progress(1200, 3353)
    assert dialog.findChild(QProgressBar).value() == 1200
    assert "1,200 of 3,353 faces read" in said(dialog)


def test_the_result_is_drawn_and_can_be_saved(
    dialog: MeasureDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.data.setText("/faces")
    dialog.start.click()
    dialog.show_result(measurement(), "“a.jpg”: could not be read as a picture.")
    assert "Measured on 60 faces. “a.jpg”: could not be read as a picture." in said(dialog)
    assert "90.0\u00a0%" in said(dialog)
    assert dialog.findChild(ConfusionMatrix).isVisible()
    assert dialog.start.text() == "Start"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_figures_file", lambda *_: Path("/out/figures.csv"))
    with qtbot.waitSignal(dialog.saveRequested) as heard:
        dialog.save.click()
    assert heard.args == [Path("/out/figures.csv")]
    dialog.start.click()
    assert not dialog.save.isVisible(), "these figures are old"


def test_a_failure_is_a_sentence_and_a_stop_is_none(dialog: MeasureDialog, qtbot: QtBot) -> None:
    dialog.data.setText("/nothing")
    dialog.start.click()
    dialog.fail("/nothing holds no faces.")
    assert "/nothing holds no faces." in said(dialog)
    dialog.start.click()
    with qtbot.waitSignal(dialog.stopRequested):
        dialog.start.click()
    assert "Stopping…" in said(dialog)
    dialog.fail("")
    assert dialog.start.text() == "Start"
    assert "Stopping…" not in said(dialog)


def test_closing_it_while_it_runs_stops(dialog: MeasureDialog, qtbot: QtBot) -> None:
    dialog.data.setText("/faces")
    dialog.start.click()
    with qtbot.waitSignal(dialog.stopRequested):
        dialog.reject()


def test_closing_it_otherwise_stops_nothing(dialog: MeasureDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.stopRequested):
        dialog.reject()

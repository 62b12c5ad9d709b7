"""Several models side by side: table, dialog, panel, and the window's part."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import ModelReady
from fer_desktop.expressions import FER2013, FERPLUS, SENTIMENT
from fer_desktop.records import Face, FrameResult, ModelInfo, Recipe
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.compare_dialog import CompareDialog
from fer_desktop.ui.compare_table import NONE, CompareTable
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.spoken import description
from tests.ui.shapes import face, reading
from tests.ui.window_kit import LEFT, RIGHT, Heard, moving, photo, recipe

MODELS = [recipe("eight", FERPLUS), recipe("seven", FER2013), recipe("three", SENTIMENT)]
PHOTOS = [Path(f"/pictures/{name}.jpg") for name in ("a", "b")]


def read_by_three(face_id: int = 1, second: str = "happiness", box: tuple = LEFT) -> Face:
    others = (reading(second, 0.7, FER2013), reading("positive", 0.9, SENTIMENT))
    return replace(face(face_id, box, reading("happiness", 0.86)), others=others)


def compared(found: FrameResult) -> FrameResult:
    return replace(found, model_id="eight", compared=tuple(MODELS[1:]))


def infos() -> tuple[ModelInfo, ...]:
    return tuple(ModelInfo(model, Path(f"/models/{model.id}.onnx"), "CPU") for model in MODELS)


@pytest.fixture
def table(qtbot: QtBot) -> CompareTable:
    made = CompareTable()
    qtbot.addWidget(made)
    made.set_models(MODELS)
    made.resize(268, made.sizeHint().height())
    made.show()
    return made


def test_rows_are_matched_by_name_and_a_dash_stands_for_what_a_model_lacks(table: CompareTable, qtbot: QtBot) -> None:
    table.set_readings(read_by_three().readings)
    rows = {row[0]: row[1:] for row in table.cells()}
    assert list(rows) == [*FERPLUS, "positive", "negative"]
    assert rows["happiness"] == ["86\u00a0%", "70\u00a0%", NONE]
    assert rows["contempt"][1:] == [NONE, NONE]
    assert rows["positive"] == [NONE, NONE, "90\u00a0%"]
    assert rows["neutral"][2] != NONE
    assert "Happiness: Eight 86\u00a0%, Seven 70\u00a0%, Three \u2013" in description(table)
    qtbot.waitUntil(table.settled)
    assert not table.grab().isNull()


def test_readings_of_other_models_are_not_mixed_up(table: CompareTable) -> None:
    table.set_readings(read_by_three().readings)
    table.set_readings([reading()])
    assert "90\u00a0%" in [cell for row in table.cells() for cell in row]
    table.set_readings(None)
    assert {cell for row in table.cells() for cell in row[1:]} == {NONE}


@pytest.mark.parametrize(("ticked", "can_start"), [(0, False), (1, False), (2, True), (4, True), (5, False)])
def test_two_to_four_models_can_be_compared(qtbot: QtBot, ticked: int, can_start: bool) -> None:
    models = [(recipe(f"m{n}"), Path(f"/models/m{n}.onnx")) for n in range(6)]
    dialog = CompareDialog(models, ())
    qtbot.addWidget(dialog)
    for box in list(dialog.boxes.values())[:ticked]:
        box.click()
    assert dialog.start.isEnabled() == can_start
    assert bool(dialog.hint.text()) != can_start
    assert dialog.paths() == [path for _, path in models[:ticked]]
    dialog.reject()


def test_the_model_in_use_comes_first(qtbot: QtBot) -> None:
    models: list[tuple[Recipe, Path]] = [(recipe(f"m{n}"), Path(f"/models/m{n}.onnx")) for n in range(3)]
    dialog = CompareDialog(models, [models[2][1]])
    qtbot.addWidget(dialog)
    dialog.boxes[models[0][1]].click()
    assert dialog.paths() == [models[2][1], models[0][1]]
    dialog.reject()


@pytest.mark.parametrize("count", [3, 40])
def test_many_models_leave_the_buttons_on_the_screen(qtbot: QtBot, count: int) -> None:
    """A small screen is 768 px high; few models are all in sight."""
    models = [(recipe(f"m{n}"), Path(f"/models/m{n}.onnx")) for n in range(count)]
    dialog = CompareDialog(models, [])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.height() < 640
    last = dialog.boxes[models[-1][1]]
    assert last.visibleRegion().isEmpty() == (count == 40)
    dialog.boxes[models[-2][1]].setFocus()
    QTest.keyClick(dialog.boxes[models[-2][1]], Qt.Key.Key_Tab)
    assert not last.visibleRegion().isEmpty()
    dialog.reject()


def test_those_that_are_compared_keep_their_places(qtbot: QtBot) -> None:
    models: list[tuple[Recipe, Path]] = [(recipe(f"m{n}"), Path(f"/models/m{n}.onnx")) for n in range(4)]
    now = [models[2][1], models[0][1]]
    dialog = CompareDialog(models, now)
    qtbot.addWidget(dialog)
    assert dialog.paths() == now
    dialog.reject()


def test_one_model_alone_cannot_be_compared(qtbot: QtBot) -> None:
    dialog = CompareDialog([(recipe(), Path("/m.onnx"))], [Path("/m.onnx")])
    qtbot.addWidget(dialog)
    assert "only one model" in dialog.hint.text()
    dialog.reject()


# --- the window -------------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.show()
    made.set_models([(info.recipe, info.path) for info in infos()])
    made.handle(ModelReady(infos()[0]))
    return made


def said(window: MainWindow) -> str:
    """What stands in the panel of the page that is open."""
    viewer = window.viewer()
    assert viewer is not None
    return "\n".join(label.text() for label in viewer.panel.findChildren(QLabel) if label.isVisible())


def test_a_comparison_is_chosen_shown_and_ended(window: MainWindow) -> None:
    heard = Heard(window)
    assert not window.actions_["stop_compare"].isEnabled()
    window.actions_["compare"].trigger()
    dialog = window.findChild(CompareDialog)
    assert [box.isChecked() for box in dialog.boxes.values()] == [True, False, False]
    for box in list(dialog.boxes.values())[1:]:
        box.click()
    dialog.start.click()
    assert heard.of("modelsRequested") == [[info.path for info in infos()]]
    window.handle(ModelReady(infos()[0], infos()[1:]))
    assert window.top_bar.model_picker.full_text() == "Comparing 3 models"
    assert [action.isChecked() for action in window.actions_.model_menu.actions()[:3]] == [True] * 3

    window.open_photos(PHOTOS)
    first = [read_by_three(1), read_by_three(2, "anger", RIGHT)]
    window.show_result(compared(photo(PHOTOS[0], first)))
    assert "All 3 fit Happiness" in said(window)
    assert "AGREEMENT" in said(window)
    assert "In this picture they agree on 1 of 2 faces." in said(window)
    table = window.photos.panel.findChild(CompareTable)
    assert table.isVisible()
    window.show_result(compared(photo(PHOTOS[1], [read_by_three(1)])))
    window.photos.go(1)
    assert "So far they agree on 67\u00a0% of 3 readings." in said(window)
    window.photos.go(-1)
    window.photos.choose_face(2)
    assert "2 of 3 fit Happiness" in said(window)

    heard.clear()
    window.actions_["stop_compare"].trigger()
    assert heard.of("modelsRequested") == [[infos()[0].path]]
    window.handle(ModelReady(infos()[0]))
    assert window.top_bar.model_picker.full_text() == "Model: Eight"
    assert not table.isVisible()
    assert "READING" in said(window)
    assert heard.of("photosRequested") == [PHOTOS], "they are read again by the one that is left"


def test_agreement_over_a_video(window: MainWindow) -> None:
    video = Path("/videos/talk.mp4")
    window.handle(ModelReady(infos()[0], infos()[1:]))
    window.open_video(video)
    for index in range(10):
        one = read_by_three(1, "happiness" if index % 5 else "fear")
        window.show_result(compared(moving(index / 30, video, [one], index=index)))
    assert "So far they agree on 80\u00a0% of 10 readings." in said(window)
    window.handle(ModelReady(infos()[0], infos()[1:2]))
    assert "So far" not in said(window)


def test_choosing_one_model_ends_the_comparison(window: MainWindow) -> None:
    window.handle(ModelReady(infos()[0], infos()[1:]))
    heard = Heard(window)
    window.actions_.model_menu.actions()[0].trigger()
    assert heard.of("modelsRequested") == [[infos()[0].path]]

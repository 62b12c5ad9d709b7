"""fer_desktop.ui.reading_control in the window: how common expressions are taken to be, and where the model looked."""

from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import ModelReady
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import ModelInfo
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.prior_row import PriorRow
from tests.ui.window_kit import PHOTOS, Heard, model, photo, recipe


def informed(model_id: str = "compact", attention: bool = True) -> ModelInfo:
    """A model that knows its prior, and perhaps tells where it looked."""
    known = replace(recipe(model_id), class_prior=dict.fromkeys(FERPLUS, 0.125))
    return ModelInfo(known, Path(f"/models/{model_id}.onnx"), "CPU, 2 threads", attention)


def test_the_prior_is_chosen_in_plain_words_and_the_photos_are_read_again(window: MainWindow, heard: Heard):
    window.handle(ModelReady(informed()))
    window.open_photos(PHOTOS[:3])
    for path in PHOTOS[:3]:
        window.show_result(photo(path))
    window.actions_["next"].trigger()
    heard.clear()
    everyday, _, balanced = window.actions_.prior_menu.actions()
    assert everyday.isChecked()
    balanced.trigger()
    assert heard.of("priorRequested") == ["balanced"]
    assert heard.of("photosRequested") == [[PHOTOS[1], PHOTOS[0], PHOTOS[2]]], "the one on the screen first"
    assert window.settings.prior == "balanced"
    for viewer in window.viewers():
        (row,) = viewer.panel.findChildren(PriorRow)
        assert row.picker.full_text() == "Balanced"
        assert "equally" in row.sentence.text()
    heard.clear()
    balanced.trigger()
    assert heard.all == []


def test_a_model_that_knows_no_prior_says_so(window: MainWindow):
    window.handle(ModelReady(model("plain")))
    row = window.photos.panel.findChildren(PriorRow)[0]
    assert not row.picker.isEnabled()
    assert "“Plain” does not say how common" in row.picker.toolTip()
    assert not window.actions_.prior_menu.isEnabled()
    window.handle(ModelReady(informed()))
    assert row.picker.isEnabled()


def test_where_it_looked_is_a_choice_that_is_remembered(window: MainWindow, heard: Heard, qtbot: QtBot):
    where = window.actions_["where"]
    window.handle(ModelReady(informed()))
    assert not where.isEnabled(), "there is no picture on the start page"
    window.open_photos(PHOTOS[:1])
    window.show_result(photo(PHOTOS[0]))
    assert where.isEnabled()
    qtbot.keyClick(window, "w")
    assert heard.of("whereRequested") == [True]
    assert window.settings.where
    window.handle(ModelReady(informed("dumb", attention=False)))
    assert not where.isEnabled()
    assert "“Dumb” does not tell where it looked" in window.top_bar.where_button.toolTip()
    window.handle(ModelReady(informed()))
    assert where.isEnabled()
    assert "does not tell" not in where.toolTip()


def test_choices_come_back_at_the_next_start(qtbot: QtBot, store: SettingsStore):
    store.save(Settings(prior="between", where=True))
    window = MainWindow(store)
    qtbot.addWidget(window)
    assert window.actions_["where"].isChecked()
    assert [action.isChecked() for action in window.actions_.prior_menu.actions()] == [False, True, False]
    assert window.photos.panel.findChildren(PriorRow)[0].picker.full_text() == "In between"

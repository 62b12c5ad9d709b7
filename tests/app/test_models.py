"""The whole program and its models: damaged ones, those of the user, comparing, measuring on one's own faces."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QPushButton

from fer_desktop import paths
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui.card_figures import ConfusionMatrix
from fer_desktop.ui.measure_dialog import MeasureDialog
from fer_desktop.ui.model_page import ModelPage
from fer_desktop.ui.remove_dialog import RemoveDialog
from fer_desktop.ui.toast import Toast
from tests import tiny_model
from tests.app.running import Running, words


@pytest.mark.parametrize("damage", ["missing", "text", "truncated"])
def test_a_missing_or_damaged_model_is_named_and_photos_are_still_shown(
    run: Callable[..., Running], portrait: Path, tmp_path: Path, damage: str
) -> None:
    model = tmp_path / "broken-model.onnx"
    if damage == "text":
        model.write_text("not a network")
    elif damage == "truncated":
        model.write_bytes((paths.models_dir() / "default.onnx").read_bytes()[:20_000])
    running = run(model=model)
    running.until(lambda: "broken-model.onnx" in running.window.banner.text())
    running.drop([portrait])
    running.until(lambda: bool(running.results))
    assert running.results[0].faces == ()


def own_model(path: Path, model_id: str = "mine", **changes: object) -> Path:
    """A model of the user, as a file somewhere."""
    labels = ("neutral", "happiness", "surprise")
    metadata = {"fer_recipe": json.dumps(tiny_model.recipe(labels, id=model_id, name=model_id.capitalize(), **changes))}
    return tiny_model.write_model(path, metadata=metadata, attention=True)


def test_a_dropped_model_is_tried_added_used_described_and_removed(
    run: Callable[..., Running], portrait: Path, tmp_path: Path
) -> None:
    running = run()
    window, control = running.window, running.window.model_control
    running.drop([portrait])
    running.until(lambda: bool(running.results))
    assert len(running.results[-1].faces[0].shown.labels) == 8
    running.drop([own_model(tmp_path / "some file.onnx")])
    running.until(lambda: running.results[-1].model_id == "mine")
    assert running.results[-1].faces[0].attention is not None
    installed = paths.user_models_dir() / "mine.onnx"
    assert installed.is_file()
    assert window.top_bar.model_picker.full_text() == "Model: Mine"
    assert "Added the model “Mine”" in window.toasts.texts()
    assert window.settings.model_id == "mine"

    window.actions_["about_model"].trigger()
    running.until(lambda: window.findChild(ModelPage) is not None)
    page = window.findChild(ModelPage)
    assert page.windowTitle() == "About “Mine”"
    remove = next(b for b in page.findChildren(QPushButton) if b.text().startswith("Remove"))
    remove.click()
    dialog = page.findChild(RemoveDialog)
    dialog.remove.click()
    running.until(lambda: "Removed the model “Mine”" in window.toasts.texts())
    assert not installed.exists()
    running.until(lambda: running.results[-1].model_id == "default")
    running.until(lambda: control.info is not None and control.info.recipe.id == "default")
    assert not window.actions_.remove_menu.isEnabled()


def test_a_dropped_model_that_is_unfit_is_refused_in_a_sentence(
    run: Callable[..., Running], tmp_path: Path, portrait: Path
) -> None:
    broken = tmp_path / "broken one.onnx"
    broken.write_bytes(b"not a network" * 100)
    running = run()
    running.drop([broken, portrait])
    running.until(lambda: any("broken one.onnx" in text for text in running.window.toasts.texts()))
    running.until(lambda: bool(running.results))
    assert running.results[0].model_id == "default", "the photo beside it is looked at as ever"
    assert not list(paths.user_models_dir().glob("*.onnx"))


def test_models_are_compared_on_a_photo(run: Callable[..., Running], portrait: Path, tmp_path: Path) -> None:
    running = run()
    running.drop([own_model(tmp_path / "mine.onnx")])
    running.until(lambda: running.window.settings.model_id == "mine")
    running.drop([portrait])
    running.until(lambda: bool(running.results))
    running.window.modelsRequested.emit([paths.models_dir() / "default.onnx", paths.user_models_dir() / "mine.onnx"])
    running.until(lambda: bool(running.results[-1].compared))
    first, second = running.results[-1].faces[0].readings
    assert (len(first.labels), len(second.labels)) == (8, 3)
    assert running.window.top_bar.model_picker.full_text() == "Comparing 2 models"


def test_models_that_were_compared_are_compared_again_at_the_next_start(
    run: Callable[..., Running], tmp_path: Path
) -> None:
    installed = paths.user_models_dir() / "mine.onnx"
    installed.parent.mkdir(parents=True, exist_ok=True)
    own_model(installed)
    store = SettingsStore(tmp_path / "settings.ini")
    store.save(Settings(model_id="default", compared_models=("gone", "mine")))
    first = run()
    first.until(lambda: first.window.model_control.info is not None)
    assert [info.recipe.id for info in first.window.model_control.compared] == ["mine"]
    assert first.close()
    assert store.load().compared_models == ("mine",), "the one that is gone is forgotten"

    installed.unlink()
    second = run()
    second.until(lambda: second.window.model_control.info is not None)
    assert second.window.model_control.present() == [paths.models_dir() / "default.onnx"]
    assert second.window.toasts.texts() == [], "nobody is told of what is gone"
    assert second.close()
    assert store.load().compared_models == ()


def test_a_damaged_model_that_was_chosen_stays_chosen_while_another_stands_in(
    run: Callable[..., Running], tmp_path: Path
) -> None:
    installed = paths.user_models_dir() / "mine.onnx"
    installed.parent.mkdir(parents=True, exist_ok=True)
    installed.write_bytes(b"not a network" * 100)
    store = SettingsStore(tmp_path / "settings.ini")
    store.save(Settings(model_id="mine", compared_models=("default",)))
    running = run()
    control, banner = running.window.model_control, running.window.banner
    running.until(lambda: control.info is not None)
    assert control.info.recipe.id == "default"
    assert "mine.onnx" in banner.text()
    assert banner.text().endswith(f"Meanwhile “{control.info.recipe.name}” reads the faces.")

    own_model(installed)
    running.window.actions_["reload_model"].trigger()
    running.until(lambda: not banner.isVisible())
    assert [path.stem for path in control.present()] == ["mine", "default"]
    assert running.close()
    assert (store.load().model_id, store.load().compared_models) == ("mine", ("default",))


@pytest.mark.parametrize(("chosen", "told"), [("mine", True), ("default", False), ("", False)])
def test_a_model_that_was_chosen_and_is_gone_is_told(
    run: Callable[..., Running], tmp_path: Path, chosen: str, told: bool
) -> None:
    """Else another one would read, and nobody knew."""
    SettingsStore(tmp_path / "settings.ini").save(Settings(model_id=chosen))
    running = run()
    running.until(lambda: running.window.model_control.info is not None)
    assert running.window.model_control.info.recipe.id == "default"
    assert ["“mine” is not there any more" in text for text in running.window.toasts.texts()] == [True] * told
    assert [toast.isVisible() for toast in running.window.findChildren(Toast)] == [True] * told


def test_the_model_is_tested_on_ones_own_faces(
    run: Callable[..., Running], tmp_path: Path, astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    faces = tmp_path / "my faces"
    for name in ("happy", "sad"):
        (faces / name).mkdir(parents=True)
        for number in range(3):
            Image.fromarray(astronaut[60:190, 160:290]).save(faces / name / f"{number}.png")
    (faces / "happy" / "broken.png").write_bytes(b"no picture")
    running = run()
    running.until(lambda: running.window.actions_["measure"].isEnabled())
    running.window.actions_["measure"].trigger()
    dialog = running.window.findChild(MeasureDialog)
    running.window.actions_["measure"].trigger()
    assert len(running.window.findChildren(MeasureDialog)) == 1
    dialog.data.setText(str(tmp_path / "nowhere"))
    dialog.start.click()
    running.until(lambda: "does not exist" in words(dialog))
    dialog.data.setText(str(faces))
    dialog.start.click()
    running.until(lambda: "Measured on 6 faces" in words(dialog))
    assert "broken.png" in words(dialog)
    matrix = dialog.findChild(ConfusionMatrix)
    assert matrix.row_text(1) == "Of 3 faces of Happiness: 3 read as Happiness"
    target = tmp_path / "figures.json"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_figures_file", lambda *_: target)
    dialog.save.click()
    assert json.loads(target.read_text())["n"] == 6
    dialog.start.click()
    dialog.reject()

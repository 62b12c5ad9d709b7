"""The whole program, window to network, on real frames: real detector, real model, real files, real drops."""

import json
import shutil
import stat
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop import app as application
from fer_desktop import paths
from fer_desktop.app import App, SystemOpener
from fer_desktop.live import CameraSource
from fer_desktop.records import CameraSpec, FrameResult, LiveSpec, ModelReady
from fer_desktop.settings import Settings, SettingsStore
from fer_desktop.ui.card_figures import ConfusionMatrix
from fer_desktop.ui.measure_dialog import MeasureDialog
from fer_desktop.ui.model_page import ModelPage
from fer_desktop.ui.photo_list import State
from fer_desktop.ui.remove_dialog import RemoveDialog
from fer_desktop.ui.spoken import description
from tests import media, mjpeg_server, tiny_model
from tests.test_reviewing import clip

PATIENCE_MS = 60_000
"""For a slow machine; nothing here is timed."""

FACE = (slice(30, 260), slice(110, 340))
"""Where the astronaut's head is."""


class Running:
    """The program, started, with what its window was told."""

    def __init__(
        self, qtbot: QtBot, settings: Path, opener: SystemOpener | None = None, model: Path | None = None
    ) -> None:
        self._qtbot = qtbot
        self.app: App = application.make(SettingsStore(settings), opener, model)
        self.window = self.app.window
        self.results: list[FrameResult] = []
        show = self.window.show_result
        self.window.show_result = lambda result: (self.results.append(result), show(result))  # type: ignore[method-assign]
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitExposed(self.window)
        self.app.start()

    def until(self, condition: Callable[[], bool]) -> None:
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except self._qtbot.TimeoutError:
            pytest.fail(f"waited in vain; the window says: {_words(self.window)}")

    def drop(self, dropped: Sequence[Path]) -> None:
        """What the system sends when files are dropped on the window."""
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in dropped])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        drop = QDropEvent(QPointF(200, 200), Qt.DropAction.CopyAction, mime, buttons, keys)
        QApplication.sendEvent(self.window, drop)

    def close(self) -> bool:
        self.window.close()
        return self.app.close(PATIENCE_MS / 1000, PATIENCE_MS / 1000)


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


def scene(astronaut: np.ndarray, left: int, width: int = 640, height: int = 360) -> np.ndarray:
    """The astronaut's head on a plain wall, its left edge at `left`."""
    picture = np.full((height, width, 3), (96, 110, 128), np.uint8)
    head = astronaut[FACE]
    picture[60 : 60 + head.shape[0], left : left + head.shape[1]] = head
    return picture


def panned(astronaut: np.ndarray, count: int) -> list[np.ndarray]:
    """The head moves by 4 px a frame to the right."""
    return [scene(astronaut, 20 + 4 * n) for n in range(count)]


# --- photos -----------------------------------------------------------------------------------------------------------


def test_a_dropped_portrait_gets_its_face_its_bars_and_its_label(run: Callable[..., Running], portrait: Path) -> None:
    running = run()
    running.drop([portrait])
    running.until(lambda: bool(running.results))
    (face,) = running.results[0].faces
    x, y = face.detection.box.centre
    assert 180 < x < 270
    assert 70 < y < 200
    assert face.shown.label == "happiness"
    assert sum(face.shown.probabilities) == pytest.approx(1, abs=1e-4)
    page = running.window.photos
    running.until(lambda: page.view.result() is running.results[0])
    assert "Happiness" in description(page.view)


def test_a_folder_with_good_and_bad_files_is_worked_through(
    run: Callable[..., Running], portrait: Path, tmp_path: Path, astronaut: np.ndarray
) -> None:
    folder = tmp_path / "mixed ä 照片"
    folder.mkdir()
    (folder / "a text.jpg").write_text("this is a text")
    whole = tmp_path / "whole.jpg"
    Image.fromarray(astronaut).save(whole)
    (folder / "b short.jpg").write_bytes(whole.read_bytes()[:4000])
    (folder / "c empty.png").write_bytes(b"")
    Image.fromarray(np.zeros((8, 30_000), np.uint8)).save(folder / "d wide.png")
    (folder / "e folder.png").mkdir()
    for name in ("f.webp", "g.bmp", "h.tiff", "i.gif", "j.avif"):
        Image.fromarray(astronaut).save(folder / name)
    shutil.copy(portrait, folder / "k.png")

    running = run()
    running.drop([folder])
    photos = running.window.photos.photos
    running.until(lambda: photos.rowCount() > 0 and not photos.unfinished())
    rows = {photos.row(n).path.name: photos.row(n) for n in range(photos.rowCount())}
    for name in ("a text.jpg", "b short.jpg", "c empty.png"):
        assert rows[name].state is State.FAILED
        assert name in rows[name].message
        assert rows[name].message.endswith(".")
    for name in ("f.webp", "g.bmp", "h.tiff", "i.gif", "j.avif", "k.png"):
        assert rows[name].state is State.DONE, rows[name].message
        assert rows[name].faces == 1, name
    assert rows["d wide.png"].state is State.DONE


@pytest.mark.skipif(sys.platform == "win32", reason="permissions work otherwise there")
def test_a_file_without_permission_is_named(run: Callable[..., Running], portrait: Path) -> None:
    portrait.chmod(0)
    try:
        if _readable(portrait):
            pytest.skip("this user may read everything")
        running = run()
        running.drop([portrait])
        running.until(lambda: bool(running.window.toasts.texts()) or running.window.photos.photos.rowCount() > 0)
        photos = running.window.photos.photos
        running.until(lambda: photos.rowCount() == 0 or photos.row(0).state is State.FAILED)
        said = [*running.window.toasts.texts(), *(photos.row(n).message for n in range(photos.rowCount()))]
        assert any("portrait.png" in sentence and "permission" in sentence.lower() for sentence in said)
    finally:
        portrait.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _readable(path: Path) -> bool:
    try:
        path.read_bytes()
    except PermissionError:
        return False
    return True


def test_an_empty_folder_and_a_missing_file_are_said(run: Callable[..., Running], tmp_path: Path) -> None:
    empty = tmp_path / "nothing here"
    empty.mkdir()
    running = run()
    running.drop([empty])
    running.until(lambda: any("nothing here" in text for text in running.window.toasts.texts()))
    running.app.open_paths([tmp_path / "gone.jpg"])
    running.until(lambda: any("gone.jpg" in text for text in running.window.toasts.texts()))


def test_labelled_photos_are_saved_and_copied(
    run: Callable[..., Running], portrait: Path, tmp_path: Path, astronaut: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = run()
    running.drop([portrait])
    running.until(lambda: bool(running.results))
    target = tmp_path / "out" / "portrait-labelled.png"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_save_file", lambda *_: target)
    running.until(lambda: running.window.actions_["save"].isEnabled())
    running.window.actions_["save"].trigger()
    running.until(target.exists)
    saved = np.asarray(Image.open(target).convert("RGB")).astype(int)
    assert saved.shape == astronaut.shape
    differs = np.abs(saved - astronaut).max(axis=2) > 40
    assert 0.002 < differs.mean() < 0.2, "the frame and its tag are drawn, and no more"
    assert list(tmp_path.glob("out/*partial")) == []

    running.window.actions_["copy"].trigger()
    running.until(lambda: any("Copied" in text for text in running.window.toasts.texts()))
    assert QApplication.clipboard().image().width() == astronaut.shape[1]
    QApplication.clipboard().clear()


# --- video ------------------------------------------------------------------------------------------------------------


def test_a_video_is_played_with_each_overlay_on_its_own_frame(
    run: Callable[..., Running], tmp_path: Path, astronaut: np.ndarray
) -> None:
    path = media.write_video(tmp_path / "pan.mp4", panned(astronaut, 60), rate=30)
    running = run()
    running.drop([path])
    running.until(lambda: bool(running.results) and running.results[-1].frame.index == 59)
    with_face = [result for result in running.results if result.faces]
    assert len(with_face) >= 0.9 * len(running.results)
    assert {face.id for result in with_face for face in result.faces} == {1}
    for result in with_face:
        assert result.frame.time_s == pytest.approx(result.frame.index / 30, abs=0.02)
        # The head's place is known from the frame's number: a box of another frame would be off by 4 px a frame.
        expected = 20 + 4 * result.frame.index + 115
        assert result.faces[0].detection.box.centre[0] == pytest.approx(expected, abs=16)
        assert result.levels[0].shape[:2] == result.frame.pixels.shape[:2]
        assert np.array_equal(result.levels[0][::40, ::40, 2::-1], result.frame.pixels[::40, ::40])


def test_bad_videos_are_named(run: Callable[..., Running], tmp_path: Path, astronaut: np.ndarray) -> None:
    whole = media.write_video(tmp_path / "whole.mp4", panned(astronaut, 10))
    short = tmp_path / "short.mp4"
    short.write_bytes(whole.read_bytes()[:3000])
    text = tmp_path / "text.mp4"
    text.write_text("not a film")
    empty = tmp_path / "empty.mp4"
    empty.write_bytes(b"")
    running = run()
    for path in (short, text, empty):
        running.window.open_video(path)
        page = running.window.video
        running.until(lambda page=page, path=path: path.name in _words(page.view) and not _busy(page.view))
    running.drop([whole])
    running.until(lambda: bool(running.results))


def _words(view: object) -> str:
    """What the message on the picture says."""
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in view.findChildren(QLabel))  # type: ignore[attr-defined]


def _busy(view: object) -> bool:
    return "Opening" in _words(view) or "Loading" in _words(view)


# --- live -------------------------------------------------------------------------------------------------------------


def test_a_network_stream_is_watched_lost_and_found_again(run: Callable[..., Running], astronaut: np.ndarray) -> None:
    running = run()
    with mjpeg_server.serve("drop", after=40, fps=30, picture=lambda n: scene(astronaut, 120)) as server:
        running.window.open_stream(server.url)
        running.until(lambda: any(result.faces for result in running.results))
        running.until(lambda: "again" in _words(running.window.live).lower())
        server.mode = "normal"
        seen = len(running.results)
        running.until(lambda: len(running.results) > seen + 5)
        running.window.show_page("home")
    assert running.app.engine.take() is None


@pytest.mark.parametrize("url", ["http://127.0.0.1:9/none", "rtsp://127.0.0.1:9/none"])
def test_a_wrong_address_is_said(run: Callable[..., Running], url: str) -> None:
    running = run()
    running.window.open_stream(url)
    running.until(lambda: "127.0.0.1" in _words(running.window.live) and "Opening" not in _words(running.window.live))
    assert not running.results


class OneCamera(SystemOpener):
    """The camera is faked at the source's interface; all else is real."""

    def __init__(self, capture: Callable[[], media.FakeCapture]) -> None:
        self._capture = capture

    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> CameraSource:
        return CameraSource(spec, cancelled, lambda *_: self._capture())


CAMERA = CameraSpec("Test Camera", 0)


def test_a_camera_shows_its_face_and_unplugging_is_said(run: Callable[..., Running], astronaut: np.ndarray) -> None:
    captures = [
        media.FakeCapture(fps=30, fail_after=40, picture=lambda n: scene(astronaut, 120)),
        media.FakeCapture(fps=30, picture=lambda n: scene(astronaut, 300)),
    ]
    running = run(OneCamera(lambda: captures.pop(0)))
    running.window.open_camera(CAMERA)
    running.until(lambda: any(result.faces for result in running.results))
    said = lambda: _words(running.window.live)  # noqa: E731
    running.until(lambda: "Test Camera" in said() and "again" in said().lower())
    lost = len(running.results)
    running.until(lambda: any(result.faces for result in running.results[lost + 1 :]))


def test_a_camera_in_use_is_said(run: Callable[..., Running]) -> None:
    running = run(OneCamera(lambda: media.FakeCapture(opens=False)))
    running.window.open_camera(CAMERA)
    running.until(lambda: "Test Camera" in _words(running.window.live) and "Opening" not in _words(running.window.live))
    assert not running.results


# --- models -----------------------------------------------------------------------------------------------------------


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
    running.until(lambda: "does not exist" in _words(dialog))
    dialog.data.setText(str(faces))
    dialog.start.click()
    running.until(lambda: "Measured on 6 faces" in _words(dialog))
    assert "broken.png" in _words(dialog)
    matrix = dialog.findChild(ConfusionMatrix)
    assert matrix.row_text(1) == "Of 3 faces of Happiness: 3 read as Happiness"
    target = tmp_path / "figures.json"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_figures_file", lambda *_: target)
    dialog.save.click()
    assert json.loads(target.read_text())["n"] == 6
    dialog.start.click()
    dialog.reject()


# --- the whole --------------------------------------------------------------------------------------------------------


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
    running.window.modelsRequested.emit([paths.models_dir() / application.DEFAULT_MODEL])
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

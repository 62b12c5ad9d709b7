"""The whole program on photos: dropped, mixed with what is none, forbidden, saved and copied."""

import shutil
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from fer_desktop.ui.photo_list import State
from fer_desktop.ui.spoken import description
from tests.app.running import Running


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

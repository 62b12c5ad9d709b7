"""fer_desktop.ui.saver in the window: one picture, all photos, a snapshot, a copy."""

from datetime import datetime, tzinfo
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from fer_desktop.engine_records import ModelReady, PhotoFailed
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.saver import picture_name
from tests.ui.window_kit import CAMERA, PHOTOS, VIDEO, Heard, model, moving, photo


def test_one_picture_is_saved_where_the_user_says(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    asked = []
    target = tmp_path / "out.png"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_save_file", lambda _, path: asked.append(path) or target)
    window.open_photos([tmp_path / "a.jpg"])
    assert not window.actions_["save"].isEnabled()
    (tmp_path / "a-labelled.jpg").write_bytes(b"x")
    shown = photo(tmp_path / "a.jpg")
    window.show_result(shown)
    window.actions_["save"].trigger()
    assert asked == [tmp_path / "a-labelled-2.jpg"]
    assert heard.of("saveRequested") == [[(shown, target)]]
    window.saved([target], [])
    assert "out.png" in window.toasts.texts()[-1]
    window.actions_["save"].trigger()
    window.saved([], ["“out.png” could not be saved: the disk is full."])
    assert "disk is full" in window.toasts.texts()[-1]


def test_all_photos_are_saved_also_those_that_are_not_at_hand(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    out = tmp_path / "out"
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: out)
    photos = [tmp_path / name for name in ("a.jpg", "b.png", "sub/a.jpg", "bad.jpg")]
    window.open_photos(photos)
    window.show_result(photo(photos[0]))
    window.show_result(photo(photos[1]))
    window.photos.cache.drop(photos[1])
    window.actions_["save_all"].trigger()
    written = [pair for pairs in heard.of("saveRequested") for pair in pairs]
    assert [target for _, target in written] == [out / "a-labelled.jpg"]
    window.saved([written[0][1]], [])
    assert photos[1] in heard.of("photoWanted")
    window.show_result(photo(photos[1]))
    window.show_result(photo(photos[2]))
    window.handle(PhotoFailed(1, photos[3], "“bad.jpg” is no picture."))
    written = [pair for pairs in heard.of("saveRequested") for pair in pairs]
    names = [target.name for _, target in written]
    assert names == ["a-labelled.jpg", "b-labelled.png", "a-labelled-2.jpg"]
    assert window.saver.busy
    window.saved([written[1][1]], [])
    window.saved([written[2][1]], [])
    assert not window.saver.busy
    assert any("3 photos" in text for text in window.toasts.texts())
    assert any("bad.jpg" in text for text in window.toasts.texts())


def test_what_an_earlier_model_read_is_not_saved(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The photo on the screen keeps its reading until the new one comes; saved is the new one."""
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: tmp_path)
    window.handle(ModelReady(model("compact")))
    window.open_photos(PHOTOS[:1])
    window.show_result(photo(PHOTOS[0]))
    window.handle(ModelReady(model("other")))
    assert window.photos.result().model_id == "compact"
    window.actions_["save_all"].trigger()
    assert heard.of("saveRequested") == []
    new = photo(PHOTOS[0], model_id="other")
    window.show_result(new)
    assert [result for pairs in heard.of("saveRequested") for result, _ in pairs] == [new]
    window.saved([tmp_path / "a-labelled.jpg"], [])


@pytest.mark.parametrize(
    ("time_s", "name"),
    [
        (0.0, "talk-00m00.00s-labelled.jpg"),
        (83.456, "talk-01m23.46s-labelled.jpg"),
        (59.999, "talk-01m00.00s-labelled.jpg"),
    ],
)
def test_a_picture_of_a_video_is_called_by_its_moment(time_s: float, name: str) -> None:
    assert picture_name(moving(time_s, VIDEO)) == name


def test_while_photos_are_saved_no_others_are(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("fer_desktop.ui.dialogs.ask_folder", lambda *_: tmp_path)
    window.open_photos(PHOTOS[:1])
    window.show_result(photo(PHOTOS[0]))
    window.actions_["save_all"].trigger()
    assert not window.actions_["save_all"].isEnabled()
    window.saved([tmp_path / "a-labelled.jpg"], [])
    assert window.actions_["save_all"].isEnabled()


def test_two_snapshots_of_one_second_are_two_files(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> "Clock":
            return cls(2026, 11, 22, 19, 14, 4)

    monkeypatch.setattr("fer_desktop.ui.saver.datetime", Clock)
    monkeypatch.setattr("fer_desktop.paths.pictures_dir", lambda: tmp_path)
    for _ in range(2):
        window.saver.snapshot(moving(0.1, None))
    targets = [target.name for pairs in heard.of("saveRequested") for _, target in pairs]
    assert targets == ["Snapshot 2026-11-22 19.14.04.jpg", "Snapshot 2026-11-22 19.14.04-2.jpg"]


def test_snapshots_follow_the_folder_of_pictures(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It may be on a drive that comes and goes."""
    for name in ("drive", "home"):
        monkeypatch.setattr("fer_desktop.paths.pictures_dir", lambda name=name: tmp_path / name)
        window.saver.snapshot(moving(0.1, None))
    assert [target.parent.name for ((_, target),) in heard.of("saveRequested")] == ["drive", "home"]


def test_a_snapshot_needs_no_question(window: MainWindow, heard: Heard):
    window.show_page("live")
    window.live_control.open_camera(CAMERA)
    shown = moving(0.1, None)
    window.show_result(shown)
    window.actions_["snapshot"].trigger()
    ((result, target),) = heard.of("saveRequested")[0]
    assert result is shown
    assert target.name.startswith("Snapshot ")
    assert target.suffix == ".jpg"


def test_copying(window: MainWindow, heard: Heard):
    window.open_photos(PHOTOS[:1])
    shown = photo(PHOTOS[0])
    window.show_result(shown)
    window.actions_["copy"].trigger()
    assert heard.of("copyRequested") == [shown]
    image = QImage(8, 6, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    window.copied(image)
    assert QApplication.clipboard().image().size() == image.size()
    assert "Copied" in window.toasts.texts()[-1]
    QApplication.clipboard().clear()
    window.copied(QImage())
    assert "could not" in window.toasts.texts()[-1]

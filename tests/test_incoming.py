"""What a killed program left among the user's models is cleared; what another one is at work with is not."""

import os
import time
from pathlib import Path

import pytest

from fer_desktop import incoming, model_check, model_shelf, paths
from fer_desktop.classifier import ModelError
from tests.tiny_model import write_model

LONG_S = 2 * incoming.STALE_AFTER_S


@pytest.fixture
def models() -> Path:
    """The user's folder of models."""
    folder = paths.user_models_dir()
    folder.mkdir(parents=True)
    return folder


def left(folder: Path, name: str, age_s: float) -> Path:
    """A room with half a model in it, so old."""
    room = folder / name
    room.mkdir()
    (room / "half.onnx").write_bytes(b"half")
    os.utime(room, (time.time() - age_s,) * 2)
    return room


def test_only_what_is_old_and_was_made_by_an_installation_goes(models: Path, tmp_path: Path) -> None:
    stale, busy = left(models, ".incoming-stale", LONG_S), left(models, ".incoming-busy", 30)
    ahead = left(models, ".incoming-ahead", -LONG_S)  # the clock was set back
    other = left(models, "mine", LONG_S)
    file = models / ".incoming-file"
    file.write_bytes(b"x")
    os.utime(file, (1, 1))
    incoming.clear()
    assert sorted(models.iterdir()) == sorted([busy, ahead, other])
    assert not stale.exists()


def test_a_link_is_not_followed(models: Path, tmp_path: Path) -> None:
    elsewhere = left(tmp_path, "elsewhere", LONG_S)
    link = models / ".incoming-link"
    try:
        link.symlink_to(elsewhere, target_is_directory=True)
    except OSError:
        pytest.skip("links need a right here")
    if os.utime in os.supports_follow_symlinks:
        os.utime(link, (1, 1), follow_symlinks=False)
    incoming.clear()
    assert (elsewhere / "half.onnx").exists()
    if os.utime in os.supports_follow_symlinks:
        assert not os.path.lexists(link), "the link itself is old, too"


def test_without_a_folder_there_is_nothing_to_clear() -> None:
    incoming.clear()
    assert not paths.user_models_dir().exists()


def test_the_next_list_and_the_next_installation_clear(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left(models, ".incoming-a", LONG_S)
    model_shelf._recipes()
    assert list(models.iterdir()) == []
    left(models, ".incoming-b", LONG_S)
    monkeypatch.setattr(model_check, "_trial", lambda *_: {"error": "it is odd"})
    with pytest.raises(ModelError, match="it is odd"):
        model_check.install(write_model(tmp_path / "m.onnx"))
    assert list(models.iterdir()) == []


def test_who_was_killed_between_the_two_files_of_a_model_can_add_it_again(models: Path, tmp_path: Path) -> None:
    copy = write_model(tmp_path / "m.onnx")
    copy.with_suffix(".json").write_text("{}")
    target = models / "m.onnx"
    target.with_suffix(".json").write_text("{}")
    model_check._moved(copy, target)
    assert target.read_bytes() == copy.read_bytes()
    target.unlink()
    target.with_suffix(".json").write_text('{"another": 1}')
    with pytest.raises(FileExistsError):
        model_check._moved(copy, target)
    assert target.with_suffix(".json").read_text() == '{"another": 1}'


@pytest.fixture
def busy(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on Windows, where a file that somebody looks at, and its folder, can't be taken away."""

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "The process cannot access the file because it is being used by another process")

    monkeypatch.setattr(os, "unlink", refuse)
    monkeypatch.setattr(os, "rmdir", refuse)


@pytest.mark.usefixtures("busy")
def test_what_is_in_use_a_moment_longer_spoils_no_installation(models: Path) -> None:
    with incoming.room() as room:
        (room / "half.onnx").write_bytes(b"half")
    assert [path.name for path in models.iterdir()] == [room.name]


@pytest.mark.usefixtures("busy")
def test_what_is_in_use_a_moment_longer_spoils_no_trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[Path] = []

    def trial(_: Path, folder: Path, __: float) -> dict[str, str]:
        left.append(folder)
        return {"error": "it is odd"}

    monkeypatch.setattr(model_check, "_trial", trial)
    with pytest.raises(ModelError, match="it is odd"):
        model_check.check(write_model(tmp_path / "m.onnx"))
    monkeypatch.undo()
    left[0].rmdir()

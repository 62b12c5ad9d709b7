"""Folders that can take sessions, and those that can't: each with a sentence, and nothing left behind."""

import shutil
import sys
from collections import namedtuple
from pathlib import Path

import pytest

from fer_desktop import paths
from fer_desktop.analysis import places

Usage = namedtuple("Usage", "total used free")


def test_a_folder_that_is_there_will_do_and_stays_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text("x")
    assert places.problem(tmp_path) == ""
    assert [path.name for path in tmp_path.iterdir()] == ["old.txt"]


def test_a_chosen_folder_that_is_gone_is_not_made_again(tmp_path: Path) -> None:
    """It may have been on a drive: in its place the wrong disk would fill."""
    gone = tmp_path / "drive" / "recordings"
    assert "“" + str(gone) + "” is not there" in places.problem(gone)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["recordings_dir", "results_dir"])
def test_the_apps_own_folders_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    own = tmp_path / "Videos" / "FER Desktop"
    monkeypatch.setattr(paths, name, lambda: own)
    assert places.problem(own) == ""
    assert own.is_dir()


def test_a_file_and_a_relative_path_are_no_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "is not there" in places.problem(tmp_path / "file")
    assert "is not there" in places.problem(Path("folder"))


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 100, places.LEAST_BYTES - 1))
    assert "the disk is full" in places.problem(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(100, 0, places.LEAST_BYTES))
    assert places.problem(tmp_path) == ""


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that refuses everybody, also root")
def test_a_folder_that_refuses_is_told() -> None:
    assert "can't be written" in places.problem(Path("/proc"))

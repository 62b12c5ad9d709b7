"""Writing as Windows needs it: played here, with the answers that Windows gives."""

import errno
import os
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from fer_desktop.analysis import files, places
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.files import Lock, why_unwritten
from fer_desktop.session_records import SessionError

LONGEST = ".annotated.picture.mp4"
"""The longest name that is written in a session's folder."""


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")


@pytest.mark.usefixtures("windows")
@pytest.mark.parametrize("name", ["x" * 240 + ".mp4", "ü" * 200, "short.mp4"])
def test_paths_in_a_session_are_short_enough_for_windows(name: str) -> None:
    parent = Path("/Users/somebody/Documents/FER Desktop")
    found = folders.candidates(parent, name)
    first, *_, last = next(found), next(found), *found
    for folder in (first, last):
        assert len(os.path.abspath(folder)) < files.LONGEST_PATH - 12
        assert len(os.path.abspath(folder / LONGEST)) <= files.LONGEST_PATH
    assert first.name == name if name == "short.mp4" else len(first.name) >= 50
    # However deep the folder, something is left to tell one file from another.
    deep = next(folders.candidates(Path("/" + "/".join(["deep"] * 60)), name))
    assert deep.name == name[: len(deep.name)]
    assert len(deep.name.encode()) >= min(len(name), files.SHORTEST_CUT - 1)


def test_elsewhere_names_are_as_long_as_the_disk_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    name = "x" * 220 + ".mp4"
    assert next(folders.candidates(Path("/Users/somebody"), name)).name == name


def test_a_name_that_is_cut_ends_with_nothing_that_windows_leaves_out() -> None:
    names = ["x" * length + ". mp4" + "y" * 300 for length in range(226, 233)]
    assert not any(next(folders.candidates(Path("/a"), name)).name.endswith((".", " ")) for name in names)


def test_a_name_of_which_nothing_is_left_is_a_name_all_the_same() -> None:
    first, second, *_ = folders.candidates(Path("/a"), "." * 300 + "x")
    assert (first.name, second.name) == ("_", "_ (2)")


@pytest.mark.usefixtures("windows")
def test_windows_reasons() -> None:
    """Windows gives one number for what is forbidden and what somebody has open, and calls a long path missing."""
    assert "another program has it open" in why_unwritten(PermissionError(errno.EACCES, "Permission denied", "a.csv"))
    assert "its folder is gone" in why_unwritten(FileNotFoundError(errno.ENOENT, "No such file", "a.csv"))
    assert "its name is too long" in why_unwritten(FileNotFoundError(errno.ENOENT, "No such file", "a" * 260))
    assert "the disk is full" in why_unwritten(OSError(errno.ENOSPC, "No space left", "a" * 260))


def test_reasons_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert why_unwritten(PermissionError(errno.EACCES, "Permission denied")).startswith("you have no permission.")
    assert "its folder is gone" in why_unwritten(FileNotFoundError(errno.ENOENT, "No such file", "a" * 260))


@pytest.mark.usefixtures("windows")
def test_a_file_that_is_looked_at_for_a_moment_is_replaced_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries: list[object] = []
    replace = os.replace

    def busy_at_first(*names: object) -> None:
        tries.append(names)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "Access is denied")
        replace(*names)

    monkeypatch.setattr(files.os, "replace", busy_at_first)
    (tmp_path / "new").write_bytes(b"new")
    files.put_in_place(tmp_path / "new", tmp_path / "old")
    assert (tmp_path / "old").read_bytes() == b"new"
    assert len(tries) == 3


@pytest.fixture
def locks(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """What is asked of Windows' own locks, by number: 2 to hold, 0 to let go."""
    asked: list[int] = []
    own = SimpleNamespace(LK_NBLCK=2, LK_UNLCK=0, locking=lambda _file, what, _bytes: asked.append(what))
    monkeypatch.setitem(sys.modules, "msvcrt", own)
    return asked


@pytest.mark.usefixtures("windows")
def test_a_lock_is_let_go_before_its_file_is_closed(tmp_path: Path, locks: list[int]) -> None:
    lock = Lock(tmp_path)
    assert locks == [2]
    lock.close()
    lock.close()
    assert locks == [2, 0]


def test_a_folder_that_refuses_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows says of a folder that it may be written, and then that nothing may be made in it."""
    asked: list[Path] = []

    def refuse(self: Path, *_: object, **__: object) -> None:
        asked.append(self)
        raise PermissionError(errno.EACCES, "Access is denied", str(self))

    monkeypatch.setattr(Path, "mkdir", refuse)
    monkeypatch.setattr(os, "mkdir", refuse)
    assert "can't be written" in places.problem(tmp_path)
    assert len(asked) == 1


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a<b>:c|d?.mp4", "a_b__c_d_.mp4"),
        ("a/../b\\c", "a_.._b_c"),
        ("a\x1fb\nc\x00", "a_b_c_"),
        (" x . .", " x"),
        ("COM9", "_COM9"),
        ("com1.mp4", "_com1.mp4"),
        ("Lpt9.tar.gz", "_Lpt9.tar.gz"),
        ("con .mp4", "_con .mp4"),
        ("nul", "_nul"),
        ("com10.mp4", "com10.mp4"),
        ("console.mp4", "console.mp4"),
        ("..", "_"),
        ("", "_"),
        ("ü 日本", "ü 日本"),
    ],
)
def test_a_name_fits_on_every_system(name: str, kept: str) -> None:
    assert files.fits_here(name) == kept


@pytest.mark.skipif(sys.platform == "win32", reason="Windows says of a folder that one has no permission")
def test_a_folder_in_the_place_of_a_file_is_called_one(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="can't be read: it is a folder"), files.told(tmp_path, "read"):
        files.opened(tmp_path)

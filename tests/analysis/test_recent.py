"""The list of recent sessions: what stands in it and where, and who changes it at the same time."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fer_desktop.analysis import recent
from fer_desktop.analysis import session as folders
from fer_desktop.session_records import OPEN, RECOVERED, Source
from tests.analysis.rows import row, write_session
from tests.analysis.test_session import FULL


def test_recent_sessions_newest_first(tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        write_session(tmp_path / name, [row()], source=Source(f"{name}.mp4"))
        recent.remember(tmp_path / name)
    recent.remember(tmp_path / "one")
    write_session(tmp_path / "gone", [])
    recent.remember(tmp_path / "gone")
    (tmp_path / "gone" / folders.SESSION).unlink()
    (tmp_path / "two" / folders.SESSION).write_bytes(b"{")
    found = recent.recent()
    assert [one.folder.name for one in found] == ["one", "three", "two"]
    assert [one.session.state if one.session else OPEN for one in found] == [RECOVERED, RECOVERED, OPEN]
    assert "is damaged" in found[2].problem
    assert [one.folder.name for one in recent.search(found, "THREE")] == ["three"]
    assert [one.folder.name for one in recent.search(found, "mp4 fake")] == ["one", "three"]
    recent.forget(tmp_path / "one")
    assert [one.folder.name for one in recent.recent()] == ["three", "two"]


def test_a_session_is_remembered_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However its folder was named, it is found again from elsewhere; and it is one."""
    monkeypatch.chdir(tmp_path)
    recent.remember(tmp_path / "clip")
    recent.remember(Path("clip"))
    assert recent.folders() == (tmp_path / "clip",)


def test_what_is_searched(tmp_path: Path) -> None:
    folders.save(tmp_path, FULL)
    (one,) = recent.inside(tmp_path)
    for words in ("cake", "ana", "日本", "2026-11-22", "fake video"):
        assert recent.search([one], words) == [one]
    assert recent.search([one], "cake bob") == []
    assert recent.search([one], "") == [one]


def test_only_what_may_be_a_folder_is_in_the_list() -> None:
    recent.list_path().parent.mkdir(parents=True, exist_ok=True)
    recent.list_path().write_bytes(b'["/a", 5, null, "/b\\u0000", ["/c"], "/d"]')
    assert recent.folders() == (Path("/a"), Path("/d"))


def test_a_list_that_is_too_large_is_an_empty_one(monkeypatch: pytest.MonkeyPatch) -> None:
    recent.remember(Path("/a").absolute())
    size = recent.list_path().stat().st_size
    for most, count in ((size, 1), (size - 1, 0)):
        monkeypatch.setattr(recent, "MOST_BYTES", most)
        assert len(recent.folders()) == count


def test_the_oldest_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent, "KEPT", 2)
    for name in "abc":
        recent.remember(Path(f"/{name}").absolute())
    assert [folder.name for folder in recent.folders()] == ["c", "b"]


@pytest.mark.parametrize("content", [b"", b"{}", b'["a", 5, null, "b\\u0000"]', b"[" * 9999, b"\xff"])
def test_a_damaged_list_is_an_empty_one(content: bytes) -> None:
    recent.list_path().parent.mkdir(parents=True, exist_ok=True)
    recent.list_path().write_bytes(content)
    assert recent.recent() == []
    recent.remember(Path("/nowhere"))
    assert recent.folders()[0] == Path("/nowhere").absolute()


def test_a_list_that_cannot_be_kept_is_no_reason_to_stop() -> None:
    recent.list_path().parent.parent.mkdir(parents=True, exist_ok=True)
    recent.list_path().parent.write_text("in the way")
    recent.remember(Path("/nowhere"))
    assert recent.recent() == []


def test_a_folder_that_cannot_be_looked_into_hides_no_others(tmp_path: Path) -> None:
    write_session(tmp_path / "one", [row()])
    recent.remember(tmp_path / ("long" * 100))  # the system refuses to look
    recent.remember(tmp_path / "one")
    assert [one.folder.name for one in recent.recent()] == ["one"]


def test_sessions_that_end_at_the_same_time_are_all_remembered(tmp_path: Path) -> None:
    def some(name: str) -> None:
        for number in range(20):
            recent.remember(tmp_path / f"{name} {number}")

    threads = [threading.Thread(target=some, args=(name,)) for name in ("queue", "recorder")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(recent.folders()) == 40


def test_programs_that_remember_at_the_same_time_forget_nothing() -> None:
    """A command that analyses beside the window, say."""
    script = "import sys\nfrom pathlib import Path\nfrom fer_desktop.analysis import recent\n"
    script += "print('ready', flush=True)\nsys.stdin.readline()\n"
    script += "for n in range(20):\n    recent.remember(Path(f'/sessions/{sys.argv[1]}{n}').absolute())\n"
    root = Path(__file__).resolve().parents[2]
    children = [
        subprocess.Popen(
            [sys.executable, "-c", script, name], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=root
        )
        for name in "ab"
    ]
    try:
        for child in children:
            assert child.stdout.readline() == "ready\n"
        for child in children:
            child.stdin.write("\n")
            child.stdin.flush()
        assert [child.wait(60) for child in children] == [0, 0]
    finally:
        for child in children:
            child.kill()
            child.communicate()
    assert {folder.name for folder in recent.folders()} == {f"{name}{n}" for name in "ab" for n in range(20)}

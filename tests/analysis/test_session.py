"""A session's folder: what stands in it, what hostile content does, and what is left after a kill."""

import errno
import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import files, recent
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.files import Busy, Lock
from fer_desktop.analysis.mkv import MkvWriter
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.session_records import (
    CANCELLED,
    DONE,
    FAILED,
    LIVE,
    PHOTOS,
    RECOVERED,
    VIDEO,
    Choices,
    Counts,
    Excluded,
    Mark,
    Person,
    Session,
    SessionError,
    Source,
)
from tests.analysis.rows import MODEL, row, write_session

FULL = Session(
    "video",
    Source("Ünï – 日本.mp4", "/there/Ünï.mp4", 10**12, 1_730_000_000_123_456_789, "cd" * 32, 640, 360, 19.7, 23.976),
    MODEL,
    Choices(0.5, 1.0, 9.5, 40, 1.0),
    DONE,
    "",
    ("“b.jpg” is empty.",),
    "2026-11-22T19:14:04+00:00",
    "2026-11-22T19:14:31+00:00",
    "0.1.0",
    Counts(472, 460, 470, 2, 19.625, 0),
    (Person(1, "Ana", (2, 5)), Person(3, ignored=True)),
    (Mark(4.2, "sees the cake"),),
    (Excluded(10.0, 12.5, "somebody walks by"),),
)


def change(folder: Path, **changes: object) -> None:
    """Write other values into a session.json, as anybody might."""
    raw = json.loads((folder / folders.SESSION).read_bytes())
    raw.update(changes)
    (folder / folders.SESSION).write_text(json.dumps(raw))


def test_everything_comes_back(tmp_path: Path) -> None:
    folders.save(tmp_path, FULL)
    assert folders.load(tmp_path) == FULL
    assert "日本" in (tmp_path / folders.SESSION).read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == [folders.SESSION]


def test_half_characters_in_names(tmp_path: Path) -> None:
    session = replace(FULL, source=Source(os.fsdecode(b"caf\xe9.mp4") if os.name == "posix" else "caf\udce9.mp4"))
    folders.save(tmp_path, session)
    assert folders.load(tmp_path) == session


def test_what_is_excluded_and_who_is_who() -> None:
    assert FULL.is_excluded(10.0)
    assert FULL.is_excluded(12.5)
    assert not FULL.is_excluded(12.6)
    assert FULL.person_of(5).name == "Ana"
    assert FULL.person_of(3).ignored
    assert FULL.person_of(4) == Person(4)
    assert FULL.counts.share_with_face == 460 / 472


def test_keys_of_a_later_version_are_passed_over(tmp_path: Path) -> None:
    folders.save(tmp_path, FULL)
    change(tmp_path, colour="blue", source={"name": "a.mp4", "owner": "Ana"})
    assert folders.load(tmp_path).source == Source("a.mp4")


def test_a_newer_form_is_refused(tmp_path: Path) -> None:
    folders.save(tmp_path, FULL)
    change(tmp_path, schema=2)
    with pytest.raises(SessionError, match="newer version of FER Desktop"):
        folders.load(tmp_path)


HOSTILE = {
    "schema": ("schema", "1"),
    "no schema": ("schema", None),
    "kind": ("kind", "../video"),
    "state": ("state", ["open"]),
    "source": ("source", "holiday.mp4"),
    "source without a name": ("source", {}),
    "a number for a text": ("message", 5),
    "a text for a number": ("counts", {"frames": "many"}),
    "a negative count": ("counts", {"frames": -1}),
    "a huge count": ("counts", {"frames": 10**30}),
    "true for a count": ("counts", {"frames": True}),
    "choices": ("choices", {"every_s": -1.0}),
    "an endless choice": ("choices", {"from_s": 1e999}),
    "people": ("people", {"1": "Ana"}),
    "too many people": ("people", [{"id": 1}] * 100_001),
    "a person without an id": ("people", [{"name": "Ana"}]),
    "labels": ("model", {"id": "a", "name": "a", "version": "1", "sha256": "", "labels": "fear"}),
    "marks": ("marks", [[1, "a"]]),
    "excluded": ("excluded", [{"from_s": 1}]),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_values_are_a_sentence(tmp_path: Path, name: str) -> None:
    folders.save(tmp_path, FULL)
    key, value = HOSTILE[name]
    change(tmp_path, **{key: value})
    with pytest.raises(SessionError, match=r"is damaged: its session\.json can't be read"):
        folders.load(tmp_path)


def test_texts_without_end_are_cut(tmp_path: Path) -> None:
    folders.save(tmp_path, FULL)
    change(tmp_path, message="x" * 5000, problems=["y" * 5000])
    session = folders.load(tmp_path)
    assert (session.message, session.problems) == ("x" * folders.LONGEST_TEXT, ("y" * folders.LONGEST_TEXT,))


NO_SESSIONS = [b"", b"[]", b"null", b"{", b"\xff\xfe\x00", b"[" * 100_000, b'{"schema": 1}', b"9" * 9999]


@pytest.mark.parametrize("content", NO_SESSIONS, ids=lambda content: repr(content[:12]))
def test_hostile_content_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / folders.SESSION).write_bytes(content)
    with pytest.raises(SessionError, match="is damaged"):
        folders.load(tmp_path)


def test_a_huge_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.save(tmp_path, FULL)
    monkeypatch.setattr(folders, "MOST_BYTES", 100)
    with pytest.raises(SessionError, match="too large"):
        folders.load(tmp_path)


def test_no_session(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"“session\.json” can't be read"):
        folders.load(tmp_path)


def test_the_old_content_survives_a_failed_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.save(tmp_path, FULL)

    def full(_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "sync", full)
    with pytest.raises(SessionError, match="the disk is full"):
        folders.save(tmp_path, replace(FULL, state=FAILED))
    assert folders.load(tmp_path) == FULL
    assert [path.name for path in tmp_path.iterdir()] == [folders.SESSION]


def test_links_are_replaced_and_not_followed(tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("keep me")
    folder = tmp_path / "session"
    folder.mkdir()
    try:
        (folder / folders.SESSION).symlink_to(precious)
        (folder / ".session.json.new").symlink_to(precious)
    except OSError:
        pytest.skip("no links here")
    folders.save(folder, FULL)
    assert precious.read_text() == "keep me"
    assert folders.load(folder) == FULL


# --- folders -------------------------------------------------------------------------------------------------------


def test_folders_of_the_same_name_get_numbers(tmp_path: Path) -> None:
    made = [folders.folder_for(tmp_path / "out", "a.mp4").name for _ in range(3)]
    assert made == ["a.mp4", "a.mp4 (2)", "a.mp4 (3)"]


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("..", "_"),
        ("../../etc/passwd", ".._.._etc_passwd"),
        ("a/b\\c:d*.mp4", "a_b_c_d_.mp4"),
        ("con.mp4", "_con.mp4"),
        ("name. ", "name"),
        ("", "_"),
        ("line\nbreak", "line_break"),
        ("日本 🎬.mp4", "日本 🎬.mp4"),
    ],
)
def test_names_of_folders_are_tame(tmp_path: Path, name: str, folder: str) -> None:
    made = folders.folder_for(tmp_path, name)
    assert made.parent == tmp_path
    assert made.name == folder
    assert made.is_dir()


def test_very_long_names(tmp_path: Path) -> None:
    made = [folders.folder_for(tmp_path, "語" * 200 + ".mp4") for _ in range(2)]
    assert len({path.name for path in made}) == 2
    folders.save(made[1], FULL)
    assert folders.load(made[1]) == FULL


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(SessionError, match="you have no permission"):
        folders.folder_for(tmp_path, "a.mp4")


def test_a_file_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(SessionError, match="can't be written"):
        folders.folder_for(tmp_path / "out", "a.mp4")


# --- recovery ------------------------------------------------------------------------------------------------------


def test_a_session_left_open_is_recovered(tmp_path: Path) -> None:
    write_session(tmp_path, [row(0, 1), row(0, 2), row(1, 1), row(4, 3)], counts=Counts(frames=4, last_time_s=0.1))
    with (tmp_path / RESULTS).open("ab") as file:
        file.write(b"clip.mp4,5,0.16")
    session = folders.recover(tmp_path)
    assert session.state == RECOVERED
    assert session.counts == Counts(frames=4, frames_with_face=3, rows=4, faces=3, last_time_s=4 / 30)
    assert session.message
    assert session.ended
    assert folders.load(tmp_path) == session
    table = read_table(tmp_path / RESULTS)
    assert (len(table), table.torn) == (4, False)
    assert folders.recover(tmp_path) == session


@pytest.mark.parametrize(("kind", "told"), [(VIDEO, "the analysis was complete"), (LIVE, "was being recorded")])
def test_what_was_left_open_is_told_as_what_it_was(tmp_path: Path, kind: str, told: str) -> None:
    write_session(tmp_path, [row()], kind=kind)
    assert told in folders.recover(tmp_path).message


def test_frames_that_were_not_noted_yet_are_counted_by_their_rows(tmp_path: Path) -> None:
    write_session(tmp_path, [row(0), row(1), row(4)], counts=Counts(frames=1))
    assert folders.recover(tmp_path).counts.frames == 3


def test_in_photos_each_face_is_another_one(tmp_path: Path) -> None:
    """Nobody is followed there: in each, numbers begin with 1."""
    rows = [row(0, 1), row(0, 2), row(3, 1)]
    write_session(tmp_path, rows, kind=PHOTOS, counts=Counts(frames=4))
    assert folders.recover(tmp_path).counts == Counts(4, 2, 3, 3, 0.1)


def test_what_is_finished_meanwhile_is_not_recovered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between reading the session and having its lock, whoever wrote it may have brought it to its end."""
    session = write_session(tmp_path, [row()])
    done = replace(session, state=DONE)

    class Late(Lock):
        def __init__(self, folder: Path) -> None:
            folders.save(folder, done)
            super().__init__(folder)

    monkeypatch.setattr(folders, "Lock", Late)
    assert folders.recover(tmp_path) == done
    assert folders.load(tmp_path) == done


@pytest.mark.parametrize("name", [RESULTS, folders.LIVE_VIDEOS[0]])
def test_a_torn_end_behind_a_link_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    folder, elsewhere = tmp_path / "session", tmp_path / "elsewhere"
    write_session(folder, [row()], kind=LIVE)
    writer = MkvWriter(tmp_path / "video", 160, 120)
    writer.add(0, b"a picture")
    writer.abandon()
    torn = {RESULTS: (folder / RESULTS).read_bytes() + b"clip.mp4,5,0.16"}
    elsewhere.write_bytes(torn.get(name, (tmp_path / "video").read_bytes() + b"torn"))
    (folder / name).unlink(missing_ok=True)
    try:
        (folder / name).symlink_to(elsewhere)
    except OSError:
        pytest.skip("no links here")
    before = elsewhere.read_bytes()
    assert folders.recover(folder).state == RECOVERED
    assert elsewhere.read_bytes() == before


@pytest.mark.parametrize("state", [DONE, CANCELLED, FAILED])
def test_closed_sessions_are_left_alone(tmp_path: Path, state: str) -> None:
    session = write_session(tmp_path, [row()], state=state)
    before = (tmp_path / folders.SESSION).read_bytes()
    assert folders.recover(tmp_path) == session
    assert (tmp_path / folders.SESSION).read_bytes() == before


@pytest.mark.parametrize("content", [None, b"", b"file,fra"])
def test_killed_before_the_first_row(tmp_path: Path, content: bytes | None) -> None:
    write_session(tmp_path, [])
    if content is None:
        (tmp_path / RESULTS).unlink()
    else:
        (tmp_path / RESULTS).write_bytes(content)
    assert folders.recover(tmp_path).counts == Counts()


def test_a_session_that_is_being_written_is_left_alone(tmp_path: Path) -> None:
    session = write_session(tmp_path, [row()])
    with Lock(tmp_path):
        with pytest.raises(Busy, match="is being written by another analysis"):
            folders.recover(tmp_path)
        assert recent.summary(tmp_path).session == session
    assert folders.recover(tmp_path).state == RECOVERED


def test_the_lock_goes_with_a_killed_program(tmp_path: Path) -> None:
    script = "import sys\nfrom pathlib import Path\nfrom fer_desktop.analysis.files import Lock\n"
    script += "lock = Lock(Path(sys.argv[1]))\nprint('held', flush=True)\nsys.stdin.read()\n"
    root = Path(__file__).resolve().parents[2]
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"held"
        with pytest.raises(Busy):
            Lock(tmp_path)
        child.kill()
        child.wait(10)
        # On Windows what was killed is the starter of an environment; Python itself ends a moment later.
        assert _freed(tmp_path, 10)


def _freed(folder: Path, limit_s: float) -> bool:
    """Whether the lock could be taken in time."""
    ends_s = time.monotonic() + limit_s
    while True:
        try:
            Lock(folder).close()
            return True
        except Busy:
            if time.monotonic() > ends_s:
                return False
            time.sleep(0.05)


def test_a_drive_without_locks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some network drives have none: nobody else is writing there, for all that can be told."""

    def none(_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(files, "_hold", none)
    write_session(tmp_path, [row()])
    assert folders.recover(tmp_path).state == RECOVERED


def test_what_cannot_be_written_can_be_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session on a disk that is full, or read-only."""
    write_session(tmp_path, [row(0), row(1)])
    before = (tmp_path / folders.SESSION).read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(folders, "write_atomically", full)
    assert folders.recover(tmp_path).counts.rows == 2
    monkeypatch.setattr(folders, "Lock", full)
    assert folders.recover(tmp_path).state == RECOVERED
    assert (tmp_path / folders.SESSION).read_bytes() == before

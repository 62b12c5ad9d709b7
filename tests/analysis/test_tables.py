"""The rows in other forms: the same numbers, and what the user said about people and ranges is heeded."""

import json
import os
from pathlib import Path

import pytest

from fer_desktop.analysis.replay import Replay, frames, kept_rows
from fer_desktop.analysis.results import RESULTS, columns
from fer_desktop.analysis.session import load
from fer_desktop.analysis.tables import fields, write_jsonl, write_parquet
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import Excluded, Person, SessionError
from tests.analysis.rows import row, write_session

ROWS = [row(n, face_id, probability=0.3 + n / 40) for n in range(20) for face_id in (1, 2, 3)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_session(tmp_path, ROWS)
    return tmp_path


@pytest.fixture
def edited(tmp_path: Path) -> Path:
    people = (Person(1, "Ana", (3,)), Person(2, ignored=True))
    write_session(tmp_path, ROWS, people=people, excluded=(Excluded(0.0, 4 / 30),))
    return tmp_path


def test_json_lines_have_the_same_fields(folder: Path) -> None:
    write_jsonl(folder, load(folder), folder / "results.jsonl")
    lines = (folder / "results.jsonl").read_text(encoding="utf-8").splitlines()
    found = [json.loads(line) for line in lines]
    assert found == [fields(one, FERPLUS) for one in ROWS]
    assert tuple(found[0]) == columns(FERPLUS)
    assert found[0]["sure"] is False
    assert found[-1]["p_happiness"] == ROWS[-1].probabilities[1]


def test_edits_are_heeded_and_the_results_stay(edited: Path) -> None:
    before = (edited / RESULTS).read_bytes()
    write_jsonl(edited, load(edited), edited / "results.jsonl")
    found = [json.loads(line) for line in (edited / "results.jsonl").read_text(encoding="utf-8").splitlines()]
    # Faces 1 and 3 are one person, who has one row a frame.
    assert [(one["frame"], one["face_id"]) for one in found] == [(frame, 1) for frame in range(5, 20)]
    assert (edited / RESULTS).read_bytes() == before


def test_merged_faces_in_one_frame_are_drawn_once(edited: Path) -> None:
    session = load(edited)
    replay = Replay(session)
    faces = [replay.faces(some) for some in frames(kept_rows(edited, session))]
    assert [len(some) for some in faces] == [1] * 15


def test_parquet(folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra “parquet” is not installed")
    write_parquet(folder, load(folder), folder / "results.parquet")
    table = parquet.read_table(folder / "results.parquet")
    assert tuple(table.column_names) == columns(FERPLUS)
    assert table.to_pylist() == [fields(one, FERPLUS) for one in ROWS]


def test_parquet_of_nothing(tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet", reason="the extra “parquet” is not installed")
    write_session(tmp_path, [])
    write_parquet(tmp_path, load(tmp_path), tmp_path / "results.parquet")
    assert parquet.read_table(tmp_path / "results.parquet").num_rows == 0


def test_parquet_without_its_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(SessionError, match=r"Install fer-desktop\[parquet\]"):
        write_parquet(folder, load(folder), folder / "results.parquet")


def test_half_a_table_is_none(folder: Path) -> None:
    """What was there before stays, and no other file either."""
    target = folder / "results.jsonl"
    target.write_text("from before")

    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        write_jsonl(folder, load(folder), target, stop)
    assert target.read_text() == "from before"
    assert sorted(path.name for path in folder.iterdir()) == [RESULTS, "results.jsonl", "session.json"]


@pytest.mark.skipif(os.name != "posix", reason="links")
def test_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious"
    precious.write_text("keep me")
    (folder / "results.jsonl").symlink_to(precious)
    (folder / ".results.jsonl.new").symlink_to(precious)
    write_jsonl(folder, load(folder), folder / "results.jsonl")
    assert precious.read_text() == "keep me"
    assert not (folder / "results.jsonl").is_symlink()

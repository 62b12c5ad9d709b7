"""What the user said about a session, written down and applied to exports."""

import csv
from pathlib import Path

import pytest

from fer_desktop import session_edits as edits
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.edited import NAME, export, keep
from fer_desktop.analysis.files import Busy, Lock
from fer_desktop.analysis.results import RESULTS, columns
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import DONE, Counts, SessionError
from tests.analysis.rows import row, write_session


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Frames 0 to 9; face 1 in all, face 2 in the even ones, face 3 in the odd ones."""
    rows = []
    for frame in range(10):
        rows += [row(frame, 1), row(frame, 2 + frame % 2, "anger", detection_score=0.8)]
    write_session(tmp_path / "clip", rows, state=DONE, counts=Counts(frames=10, rows=20))
    return tmp_path / "clip"


def test_only_what_the_user_said_is_written(folder: Path):
    seen = folders.load(folder)
    meanwhile = folders.load(folder)
    object.__setattr__(meanwhile, "message", "written by somebody else")
    folders.save(folder, meanwhile)
    keep(folder, edits.add_mark(edits.rename(seen, 1, "Ana"), 0.1, "cake"))
    now = folders.load(folder)
    assert now.people[0].name == "Ana"
    assert now.marks[0].text == "cake"
    assert now.message == "written by somebody else"


def test_what_another_window_said_stays(folder: Path):
    """Both look at the same session; each changes something, takes something back, and ranges overlap."""
    first = edits.exclude(edits.add_mark(edits.rename(folders.load(folder), 3, "Cem"), 0.3, "old"), 0.2, 0.25)
    keep(folder, first)
    theirs = edits.exclude(edits.add_mark(edits.rename(first, 1, "Ana"), 0.1, "theirs"), 0.0, 0.1)
    keep(folder, theirs, first)
    ours = edits.add_mark(edits.rename(edits.rename(first, 2, "Béa"), 3, ""), 0.2, "ours")
    ours = edits.exclude(edits.remove_mark(ours, first.marks[0]), 0.05, 0.15, "noise")
    keep(folder, edits.include(ours, first.excluded[0]), first)
    now = folders.load(folder)
    assert {person.id: person.name for person in now.people if person.name} == {1: "Ana", 2: "Béa"}
    assert [mark.text for mark in now.marks] == ["theirs", "ours"]
    assert [(part.from_s, part.to_s) for part in now.excluded] == [(0.0, 0.15)]


def test_who_was_merged_in_another_window_is_nobody_any_more(folder: Path):
    first = folders.load(folder)
    keep(folder, edits.merge(first, 3, 2), first)
    keep(folder, edits.rename(first, 3, "Cem"), first)
    assert [(person.id, person.merged) for person in folders.load(folder).people] == [(2, (3,))]


def test_nothing_is_written_while_somebody_else_writes(folder: Path):
    before = (folder / folders.SESSION).read_bytes()
    with Lock(folder), pytest.raises(Busy):
        keep(folder, edits.rename(folders.load(folder), 1, "Ana"))
    assert (folder / folders.SESSION).read_bytes() == before


def test_an_export_applies_everything(folder: Path, tmp_path: Path):
    raw = (folder / RESULTS).read_bytes()
    session = edits.rename(edits.merge(folders.load(folder), 3, 2), 2, "Béa, the\nsecond")
    session = edits.exclude(session, 0.0, 2.5 / 30)
    out = tmp_path / "out.csv"
    assert export(folder, session, out) == 14
    rows = read(out)
    assert list(rows[0]) == [*columns(FERPLUS)[:4], NAME, *columns(FERPLUS)[4:]]
    assert {line["face_id"] for line in rows} == {"1", "2"}
    assert {line[NAME] for line in rows if line["face_id"] == "2"} == {"Béa, the second"}
    assert min(int(line["frame"]) for line in rows) == 3
    assert float(rows[0]["p_happiness"]) == 0.86
    assert (folder / RESULTS).read_bytes() == raw


def test_ignored_people_are_left_out(folder: Path, tmp_path: Path):
    export(folder, edits.ignore(folders.load(folder), 1, True), tmp_path / "out.csv")
    assert {line["face_id"] for line in read(tmp_path / "out.csv")} == {"2", "3"}


def test_who_was_merged_into_somebody_ignored_is_left_out_too(folder: Path, tmp_path: Path):
    both = edits.merge(folders.load(folder), 1, 2)
    export(folder, edits.ignore(both, 2, True), tmp_path / "out.csv")
    assert {line["face_id"] for line in read(tmp_path / "out.csv")} == {"3"}


def test_merged_faces_of_one_frame_become_one(folder: Path, tmp_path: Path):
    export(folder, edits.merge(folders.load(folder), 2, 1), tmp_path / "out.csv")
    rows = read(tmp_path / "out.csv")
    assert len([line for line in rows if line["face_id"] == "1"]) == 10
    assert {line["label"] for line in rows if line["face_id"] == "1"} == {"happiness"}


@pytest.mark.parametrize("way", ["clip", "clip/../clip", "link"])
def test_the_results_themselves_are_never_overwritten_whatever_they_are_called(folder: Path, tmp_path: Path, way: str):
    raw = (folder / RESULTS).read_bytes()
    if way == "link":
        try:
            (tmp_path / way).symlink_to(folder, target_is_directory=True)
        except OSError:
            pytest.skip("links are not allowed here")
    with pytest.raises(SessionError, match="another name"):
        export(folder, folders.load(folder), tmp_path / way / RESULTS)
    assert (folder / RESULTS).read_bytes() == raw


def test_a_place_that_cannot_be_written_is_a_sentence_and_leaves_nothing(folder: Path, tmp_path: Path):
    with pytest.raises(SessionError, match="gone"):
        export(folder, folders.load(folder), tmp_path / "nowhere" / "out.csv")
    with pytest.raises(SessionError, match="a file is in the place of its folder"):
        export(folder, folders.load(folder), folder / RESULTS / "out.csv")
    (folder / RESULTS).unlink()
    with pytest.raises(SessionError):
        export(folder, folders.load(folder), tmp_path / "out.csv")
    assert [path.name for path in tmp_path.iterdir()] == ["clip"]

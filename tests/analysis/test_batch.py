"""Many files: each with its folder, what is done passed over, one bad file of many no reason to stop."""

import json
import os
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import session_edits as edits
from fer_desktop.analysis import recent
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.batch import FILES, Batch, Item, Told, plan
from fer_desktop.analysis.edited import keep
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.analysis.subtitles import SUBTITLES
from fer_desktop.analysis.tables import JSONL
from fer_desktop.errors import SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import FrameResult
from fer_desktop.session_records import EVERYTHING, Choices, Outcome, SessionError
from tests import media
from tests.analysis.walkers import Film, parts


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.onnx"
    path.write_bytes(b"a model")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out" / "deeper"


def drawn(result: FrameResult) -> np.ndarray:
    return cv2.cvtColor(result.frame.pixels, cv2.COLOR_RGB2BGRA)


def films(folder: Path, *names: str) -> list[Path]:
    folder.mkdir(exist_ok=True)
    found = []
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"film {path}".encode())
        found.append(path)
    return found


def worked(
    model: Path,
    out: Path,
    paths: list[Path],
    choices: Choices = EVERYTHING,
    outputs: Collection[str] = (),
    control: Control | None = None,
    **given,
) -> list[Outcome]:
    made = given.pop("made", None) or parts(lambda: Film(30))
    items, rejected = plan(paths)
    assert rejected == []
    with Batch(out, model, choices, outputs, drawn, parts=made, **given) as batch:
        return list(batch.run(items, control or Control()))


def states(outcomes: list[Outcome]) -> list[tuple[str, str]]:
    return [(one.folder.name if one.folder else "", one.state) for one in outcomes]


def test_a_plan_keeps_the_order_and_nothing_comes_twice(tmp_path: Path) -> None:
    album = tmp_path / "album"
    one, two, three = films(album, "1.jpg", "2.mp4", "sub/3.png")
    (film,) = films(tmp_path, "film.mp4")
    items, rejected = plan([film, album, one, film, tmp_path / "gone.mp4"])
    assert items == [Item("video", film), Item("photos", album, (one, three)), Item("video", two)]
    assert [path.name for path, _ in rejected] == ["gone.mp4"]
    items, _ = plan([one, album])
    assert items == [Item("photos", one, (one,)), Item("photos", album, (three,)), Item("video", two)]


def test_each_file_has_its_folder(model: Path, tmp_path: Path, out: Path) -> None:
    paths = [*films(tmp_path / "a", "film.mp4"), *films(tmp_path / "b", "film.mp4", "日本.mp4")]
    outcomes = worked(model, out, paths)
    assert states(outcomes) == [("film.mp4", "done"), ("film.mp4 (2)", "done"), ("日本.mp4", "done")]
    assert [folders.load(one.folder).source.path for one in outcomes] == [str(path) for path in paths]
    assert [one.folder for one in recent.recent()] == [one.folder for one in reversed(outcomes)]


def test_the_same_command_again_does_nothing(model: Path, tmp_path: Path, out: Path) -> None:
    paths = [*films(tmp_path / "a", "film.mp4"), *films(tmp_path / "b", "film.mp4")]
    worked(model, out, paths)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*")}
    assert states(worked(model, out, paths)) == [("film.mp4", "skipped"), ("film.mp4 (2)", "skipped")]
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*")} == before


def test_other_choices_are_other_work(model: Path, tmp_path: Path, out: Path) -> None:
    """Nothing that was there before is overwritten."""
    paths = films(tmp_path, "film.mp4")
    worked(model, out, paths)
    first = (out / "film.mp4" / RESULTS).read_bytes()
    assert states(worked(model, out, paths, Choices(every_s=0.5))) == [("film.mp4 (2)", "done")]
    model.write_bytes(b"another model")
    assert states(worked(model, out, paths)) == [("film.mp4 (3)", "done")]
    assert (out / "film.mp4" / RESULTS).read_bytes() == first


def test_a_file_that_changed_is_analysed_again(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "film.mp4")
    worked(model, out, paths)
    state = paths[0].stat()
    os.utime(paths[0], ns=(state.st_atime_ns, state.st_mtime_ns + 10**9))
    assert states(worked(model, out, paths)) == [("film.mp4", "skipped")]  # only touched
    paths[0].write_bytes(paths[0].read_bytes().upper())
    assert states(worked(model, out, paths)) == [("film.mp4 (2)", "done")]


def test_cancelled_while_it_is_looked_whether_a_file_changed(model: Path, tmp_path: Path, out: Path) -> None:
    """Not taken for another file, which would get a folder of its own."""
    (path,) = films(tmp_path, "film.mp4")
    worked(model, out, [path])
    os.utime(path, ns=(1, 1))
    control = Control()
    control.cancel()
    with Batch(out, model, EVERYTHING, parts=parts()) as batch:
        assert batch.one(Item("video", path), control, lambda _: None).state == "cancelled"
    assert [folder.name for folder in out.iterdir()] == ["film.mp4"]


def test_another_file_of_the_name_does_not_take_the_folder_of_one_that_could_not_be_read(
    model: Path, tmp_path: Path, out: Path
) -> None:
    def refuse(path: Path) -> Film:
        raise SourceError("“film.mp4” can't be read.")

    first, second = films(tmp_path / "a", "film.mp4"), films(tmp_path / "b", "film.mp4")
    failed = worked(model, out, first, made=replace(parts(), video=refuse))
    assert states(failed) == [("film.mp4", "failed")]
    assert folders.load(out / "film.mp4").source.sha256 == ""
    assert states(worked(model, out, second)) == [("film.mp4 (2)", "done")]
    assert states(worked(model, out, first)) == [("film.mp4", "done")]


def test_a_copy_elsewhere_is_the_same_file(model: Path, tmp_path: Path, out: Path) -> None:
    (path,) = films(tmp_path / "a", "film.mp4")
    worked(model, out, [path])
    (tmp_path / "b").mkdir()
    moved = path.rename(tmp_path / "b" / "film.mp4")
    assert states(worked(model, out, [moved])) == [("film.mp4", "skipped")]


def test_everything_anew(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "film.mp4")
    worked(model, out, paths)
    assert states(worked(model, out, paths, again=True)) == [("film.mp4 (2)", "done")]


def test_what_was_interrupted_goes_on_in_its_folder(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "1.mp4", "2.mp4", "3.mp4")
    control = Control()
    opened = []

    def film() -> Film:
        opened.append(1)
        if len(opened) == 2:
            control.cancel()
        return Film(30)

    outcomes = worked(model, out, paths, control=control, made=parts(film))
    assert states(outcomes) == [("1.mp4", "done"), ("2.mp4", "cancelled")]
    assert states(worked(model, out, paths)) == [("1.mp4", "skipped"), ("2.mp4", "done"), ("3.mp4", "done")]
    rows = [[replace(row, file="") for row in read_rows(out / f"{n}.mp4" / RESULTS)] for n in (1, 2, 3)]
    assert rows[0] == rows[1] == rows[2]


def test_one_bad_file_of_three(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "1.mp4", "bad.mp4", "3.mp4")
    made = parts(lambda: Film(30))

    def video(path: Path) -> Film:
        if "bad" in path.name:
            raise SourceError(f"“{path.name}” is damaged.")
        return made.video(path)

    outcomes = worked(model, out, paths, made=replace(made, video=video))
    assert states(outcomes) == [("1.mp4", "done"), ("bad.mp4", "failed"), ("3.mp4", "done")]
    assert outcomes[1].problems == ("“bad.mp4” is damaged.",)
    # Repaired, it takes the place of its failure.
    assert states(worked(model, out, paths))[1] == ("bad.mp4", "done")


@pytest.mark.expects_errors
def test_a_surprise_does_not_stop_the_others(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "1.mp4", "2.mp4")
    opened = []

    def film() -> Film:
        opened.append(1)
        if len(opened) == 1:
            raise RuntimeError("nobody thought of this")
        return Film(30)

    outcomes = worked(model, out, paths, made=parts(film))
    assert [one.state for one in outcomes] == ["failed", "done"]
    assert "Please report this" in outcomes[0].problems[0]


def test_a_folder_of_photos(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    films(album, "1.jpg", "bad.jpg", "3.jpg")
    (outcome,) = worked(model, out, [album], outputs=["jsonl", "photos", "subtitles"])
    assert (outcome.state, outcome.problems) == ("done", ("“bad.jpg” is not a picture.",))
    found = sorted(path.relative_to(outcome.folder).as_posix() for path in outcome.folder.rglob("*.*"))
    assert found == [".lock", "photos/1.jpg", "photos/3.jpg", "results.csv", "results.jsonl", "session.json"]
    assert states(worked(model, out, [album])) == [("album", "skipped")]
    films(album, "4.jpg")
    assert states(worked(model, out, [album])) == [("album (2)", "done")]


def test_outputs_are_added_without_the_model(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "film.mp4")
    worked(model, out, paths)
    made = parts(lambda: pytest.fail("the video is not opened for that"))
    outcomes = worked(model, out, paths, outputs=["jsonl", "subtitles"], made=made)
    assert states(outcomes) == [("film.mp4", "done")]
    lines = (out / "film.mp4" / JSONL).read_text().splitlines()
    assert len(lines) == folders.load(out / "film.mp4").counts.rows
    assert json.loads(lines[0])["file"] == "film.mp4"
    assert (out / "film.mp4" / SUBTITLES).exists()
    assert states(worked(model, out, paths, outputs=["jsonl", "subtitles"], made=made)) == [("film.mp4", "skipped")]


def test_what_was_said_in_the_viewer_is_in_the_outputs_of_the_next_time(model: Path, out: Path, tmp_path: Path) -> None:
    paths, outputs = films(tmp_path / "in", "film.mp4"), ["subtitles", "report"]
    folder = out / "film.mp4"

    def again() -> str:
        ((_, state),) = states(worked(model, out, paths, outputs=outputs, printer=lambda _: b"%PDF"))
        return state

    assert (again(), again()) == ("done", "skipped")
    written = folder / RESULTS
    rows = written.read_bytes()
    keep(folder, edits.rename(folders.load(folder), 1, "Ana"))
    assert (again(), again()) == ("done", "skipped")
    assert "Ana" in (folder / SUBTITLES).read_text(encoding="utf-8")
    assert "Ana" in (folder / "report.html").read_text(encoding="utf-8")
    assert written.read_bytes() == rows


def test_an_output_that_fails_does_not_stop_the_others(
    model: Path, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise SessionError("“results.jsonl” can't be written: the disk is full.")

    monkeypatch.setattr("fer_desktop.analysis.batch.write_jsonl", full)
    paths = films(tmp_path, "1.mp4", "2.mp4")
    outcomes = worked(model, out, paths, outputs=["jsonl", "subtitles"])
    assert [one.state for one in outcomes] == ["failed", "failed"]
    assert all("the disk is full" in one.problems[0] for one in outcomes)
    assert all((one.folder / SUBTITLES).exists() for one in outcomes)
    monkeypatch.undo()
    assert [one.state for one in worked(model, out, paths, outputs=["jsonl", "subtitles"])] == ["done", "done"]


def test_labelled_photos_that_were_cancelled_are_completed(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    films(album, "1.jpg", "2.jpg", "3.jpg")
    control = Control()

    def stopping(result: FrameResult) -> np.ndarray:
        control.cancel()
        return drawn(result)

    items, _ = plan([album])
    with Batch(out, model, EVERYTHING, ["photos"], stopping, parts=parts()) as batch:
        assert [one.state for one in batch.run(items, control)] == ["cancelled"]
    assert [path.name for path in (out / "album" / "photos").iterdir()] == ["1.jpg"]
    assert states(worked(model, out, [album], outputs=["photos"])) == [("album", "done")]
    assert len(list((out / "album" / "photos").iterdir())) == 3
    assert states(worked(model, out, [album], outputs=["photos"])) == [("album", "skipped")]


def test_a_report_of_which_one_file_is_missing_is_written_again(model: Path, tmp_path: Path, out: Path) -> None:
    paths = films(tmp_path, "film.mp4")

    def no_fonts(_: object) -> bytes:
        raise SessionError("There are no fonts.")

    (outcome,) = worked(model, out, paths, outputs=["report"], printer=no_fonts)
    assert (outcome.state, outcome.problems) == ("failed", ("There are no fonts.",))
    (outcome,) = worked(model, out, paths, outputs=["report"], printer=lambda _: b"%PDF")
    assert (outcome.state, (outcome.folder / "report.pdf").read_bytes()) == ("done", b"%PDF")
    assert states(worked(model, out, paths, outputs=["report"], printer=lambda _: b"")) == [("film.mp4", "skipped")]


def test_a_failure_has_nothing_made_again_that_is_there(
    model: Path, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise SessionError("“results.jsonl” can't be written: the disk is full.")

    paths = films(tmp_path, "film.mp4")
    worked(model, out, paths, outputs=["subtitles"])
    before = (out / "film.mp4" / SUBTITLES).stat().st_mtime_ns
    monkeypatch.setattr("fer_desktop.analysis.batch.write_jsonl", full)
    assert states(worked(model, out, paths, outputs=["jsonl", "subtitles"])) == [("film.mp4", "failed")]
    assert (out / "film.mp4" / SUBTITLES).stat().st_mtime_ns == before


@pytest.mark.parametrize("given", [".", "..", "../album"])
def test_a_folder_is_called_the_same_however_it_is_given(
    model: Path, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    album = tmp_path / "album"
    films(album, "1.jpg", "sub/notes.txt")
    monkeypatch.chdir(album / "sub" if given == ".." else album)
    (outcome,) = worked(model, out, [Path(given)])
    assert (outcome.folder.name, outcome.session.source.name) == ("album", "album")


def test_the_annotated_video_of_a_real_file(model: Path, tmp_path: Path, out: Path) -> None:
    path = media.numbered_video(tmp_path / "film.mp4", 20)
    real = replace(parts(), video=SYSTEM.video)
    (outcome,) = worked(model, out, [path], outputs=["video"], made=real)
    assert outcome.state == "done"
    assert (outcome.folder / FILES["video"]).stat().st_size > 1000


def test_progress_tells_stage_and_file(model: Path, tmp_path: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fer_desktop.analysis.progress.TELL_S", 0.0)
    told: list[Told] = []
    items, _ = plan(films(tmp_path, "1.mp4", "2.mp4"))
    with Batch(out, model, EVERYTHING, ["jsonl"], parts=parts(lambda: Film(30))) as batch:
        list(batch.run(items, Control(), told.append))
    assert [one.item.name for one in told if one.progress is None] == ["1.mp4", "2.mp4"]
    assert {one.progress.stage for one in told if one.progress} == {"check", "analyse", "jsonl"}
    last = [one.progress for one in told if one.progress and one.progress.stage == "jsonl"][-1]
    assert last.done == last.total == folders.load(out / "1.mp4").counts.rows


def test_folders_of_somebody_else_are_left_alone(model: Path, tmp_path: Path, out: Path) -> None:
    (out / "film.mp4").mkdir(parents=True)
    (out / "film.mp4" / "notes.txt").write_text("mine")
    (out / "film.mp4 (2)").write_text("a file in the way")
    (out / "film.mp4 (3)").mkdir()  # made, and then the power went
    assert states(worked(model, out, films(tmp_path, "film.mp4"))) == [("film.mp4 (3)", "done")]
    assert [path.name for path in (out / "film.mp4").iterdir()] == ["notes.txt"]


def test_a_damaged_session_is_left_alone(model: Path, tmp_path: Path, out: Path) -> None:
    (out / "film.mp4").mkdir(parents=True)
    (out / "film.mp4" / folders.SESSION).write_bytes(b"{")
    assert states(worked(model, out, films(tmp_path, "film.mp4"))) == [("film.mp4 (2)", "done")]


def test_no_room_for_folders(model: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file in the way")
    outcomes = worked(model, tmp_path / "out", films(tmp_path, "1.mp4", "2.mp4"))
    assert [one.state for one in outcomes] == ["failed", "failed"]
    assert "can't be written" in outcomes[0].problems[0]


def test_very_long_paths(model: Path, tmp_path: Path, out: Path) -> None:
    deep = tmp_path
    for _ in range(8):
        deep = deep / ("d" * 60)
    deep.mkdir(parents=True)
    (path,) = films(deep, "ü" * 120 + ".mp4")
    (outcome,) = worked(model, out / ("e" * 200), [path])
    assert outcome.state == "done"
    assert folders.load(outcome.folder).source.path == str(path)


def test_outputs_that_do_not_exist(model: Path, out: Path) -> None:
    with pytest.raises(ValueError):
        Batch(out, model, EVERYTHING, ["opera"], parts=parts())
    with pytest.raises(ValueError):
        Batch(out, model, EVERYTHING, ["video"], parts=parts())

"""What stops an analysis: files, stages, choices, folders, full and read-only disks. What was found before stays."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import results
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS
from fer_desktop.session_records import Choices, SessionError
from tests.analysis.film_rows import analysed, rows
from tests.analysis.walkers import Film, parts
from tests.fakes import detection

# --- files, stages, choices -------------------------------------------------------------------------------------------


def test_a_file_that_is_gone(model: Path, tmp_path: Path, out: Path) -> None:
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.video(tmp_path / "gone.mp4", out, Control())
    assert session.state == "failed"
    assert "“gone.mp4” can't be read" in session.message
    assert folders.load(out) == session


def test_what_was_found_of_a_file_stays_when_the_file_is_gone(model: Path, film: Path, out: Path) -> None:
    found = analysed(model, film, out)
    before = folders.load(out)
    film.unlink()
    for _ in range(2):
        with Analyser(model, Choices(), parts()) as analyser:
            assert analyser.video(film, out, Control()).state == "failed"
        assert folders.load(out) == before
    assert rows(out) == found


def test_a_picture_that_is_broken(model: Path, film: Path, out: Path) -> None:
    """What came before it stays."""
    with Analyser(model, Choices(), parts(lambda: Film(120, breaks_at=30))) as analyser:
        session = analyser.video(film, out, Control())
    assert (session.state, session.message) == ("failed", "“film.mp4” holds a broken picture.")
    assert max(row.frame for row in rows(out)) == 29


def test_a_part_that_is_not_there(model: Path, film: Path, out: Path) -> None:
    with Analyser(model, Choices(from_s=60), parts()) as analyser:
        session = analyser.video(film, out, Control())
    assert session.state == "failed"
    assert session.message == "“film.mp4” has nothing in the part that was asked for. Choose another part."


def test_a_film_that_breaks_off(model: Path, film: Path, out: Path) -> None:
    with Analyser(model, Choices(), parts(lambda: Film(120, ended_early=True))) as analyser:
        session = analyser.video(film, out, Control())
    assert session.state == "done"
    assert session.problems == ("“film.mp4” is damaged: it can only be read up to 0:03. Copy it again.",)


@pytest.mark.expects_errors
def test_a_stage_that_breaks(model: Path, film: Path, out: Path) -> None:
    def broken():
        raise RuntimeError("oh")

    made = parts()
    detector = made.detector()
    detector.detect = lambda _: broken()
    with Analyser(model, Choices(), replace(made, detector=lambda: detector)) as analyser:
        session = analyser.video(film, out, Control())
    assert session.state == "failed"
    assert "“film.mp4” could not be analysed" in session.message


@pytest.mark.expects_errors
def test_a_first_glance_that_breaks(model: Path, film: Path, out: Path) -> None:
    """It is made in another thread, some frames ahead: what was found before stays, and the error is told here."""
    made = parts()

    class Breaks(type(made.detector())):
        def glance(self, frame):
            if frame.index == 60:
                raise RuntimeError("the near look broke")

    with Analyser(model, Choices(), replace(made, detector=Breaks)) as analyser:
        session = analyser.video(film, out, Control())
    assert session.state == "failed"
    assert "film.mp4" in session.message
    assert 0 < len(rows(out)) == session.counts.rows


def test_glances_go_with_their_frames(model: Path, film: Path, out: Path) -> None:
    made = parts()
    pairs: list[tuple[int, int]] = []

    class Numbered(type(made.detector())):
        def glance(self, frame):
            return [detection(left=frame.index)]

        def detect(self, frame, seen=None):
            pairs.append((frame.index, int(seen[0].box.left)))
            return super().detect(frame)

    with Analyser(model, Choices(), replace(made, detector=Numbered)) as analyser:
        analyser.video(film, out, Control())
    assert pairs == [(n, n) for n in range(120)]


def test_a_model_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match=r"gone\.onnx"):
        Analyser(tmp_path / "gone.onnx", Choices())


def test_choices_that_make_no_sense(model: Path) -> None:
    with pytest.raises(SessionError, match="end after its beginning"):
        Analyser(model, Choices(from_s=3, to_s=2), parts())


# --- folders and disks ------------------------------------------------------------------------------------------------


def test_the_disk_fills_up(model: Path, film: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was noted is there, the sentence says what to do, and with more room it goes on."""
    whole_sync, calls = results.sync, []

    def sync(file) -> None:
        calls.append(1)
        if len(calls) > 12:
            raise OSError(28, "No space left on device")
        whole_sync(file)

    monkeypatch.setattr(results, "FLUSH_S", 0.0)
    monkeypatch.setattr(results, "sync", sync)
    with Analyser(model, Choices(), parts()) as analyser, pytest.raises(SessionError, match="the disk is full"):
        analyser.video(film, out, Control())
    session = folders.load(out)
    assert session.state == "failed"
    assert "the disk is full" in session.message
    monkeypatch.undo()
    folder = out.parent / "whole"
    assert analysed(model, film, out) == analysed(model, film, folder)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real one that is nearly full."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    folder = tmp_path / "disk"
    folder.mkdir()
    if os.name != "posix" or os.geteuid() != 0 or not mount or not umount:
        pytest.skip("only root can make a small disk")
    command = [mount, "-t", "tmpfs", "-o", "size=64k", "none", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run([umount, str(folder)], check=True)


def test_a_real_read_only_disk(model: Path, film: Path, small_disk: Path) -> None:
    """What is on it can be looked at; writing there is a sentence."""
    folder = folders.folder_for(small_disk, "film.mp4")
    with Analyser(model, Choices(to_s=0.5), parts()) as analyser:
        session = analyser.video(film, folder, Control())
    folders.save(folder, replace(session, state="open"))
    with (folder / RESULTS).open("ab") as file:
        file.write(b"film.mp4,99")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert folders.recover(folder).counts.rows == session.counts.rows
    with Analyser(model, Choices(), parts()) as analyser, pytest.raises(SessionError, match="read-only"):
        analyser.video(film, folder, Control())
    with pytest.raises(SessionError, match=r"that disk is read-only\. Choose another folder"):
        folders.folder_for(small_disk, "other.mp4")


def test_a_real_disk_fills_up(model: Path, film: Path, small_disk: Path) -> None:
    folder = folders.folder_for(small_disk, "film.mp4")
    with Analyser(model, Choices(), parts()) as analyser, pytest.raises(SessionError, match="the disk is full"):
        analyser.video(film, folder, Control())
    session = folders.recover(folder)
    assert session.state in ("failed", "recovered")
    kept = rows(folder)
    assert kept == analysed(model, film, film.parent / "whole")[: len(kept)]


def test_a_folder_that_is_gone(model: Path, film: Path, tmp_path: Path) -> None:
    with Analyser(model, Choices(), parts()) as analyser, pytest.raises(SessionError, match="its folder is gone"):
        analyser.video(film, tmp_path / "gone", Control())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_read_only_folder(model: Path, film: Path, out: Path) -> None:
    out.chmod(0o500)
    with Analyser(model, Choices(), parts()) as analyser, pytest.raises(SessionError, match="no permission"):
        analyser.video(film, out, Control())

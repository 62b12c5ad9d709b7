"""One file: every frame that is due, and nothing lost by pausing, cancelling, a kill or a full disk."""

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import results, work
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.files import Busy
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.left_out import LEFT_OUT
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.session_records import EVERYTHING, Choices, Counts, Progress, Row, SessionError
from tests import media
from tests.analysis.walkers import AWAY, Film, parts
from tests.fakes import detection

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.onnx"
    path.write_bytes(b"a model")
    return path


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"a film")
    return path


@pytest.fixture
def out(tmp_path: Path) -> Path:
    path = tmp_path / "out"
    path.mkdir()
    return path


def rows(folder: Path) -> list[Row]:
    return list(read_rows(folder / RESULTS))


def analysed(model: Path, film: Path, folder: Path, choices: Choices = EVERYTHING, **given) -> list[Row]:
    folder.mkdir(exist_ok=True)
    with Analyser(model, choices, parts(**given)) as analyser:
        session = analyser.video(film, folder, Control())
    assert session.state == "done"
    assert folders.load(folder) == session
    return rows(folder)


def test_every_frame_is_analysed(model: Path, film: Path, out: Path) -> None:
    found = analysed(model, film, out)
    assert sorted({row.frame for row in found}) == [n for n in range(120) if n not in AWAY]
    assert all(row.time_s == row.frame / 30 and row.file == "film.mp4" for row in found)
    session = folders.load(out)
    small = sum(n % 30 < 10 and n not in AWAY for n in range(120))
    expected = 2 * (120 - len(AWAY)) + small
    assert session.counts == Counts(120, 120 - len(AWAY), expected, session.counts.faces, 119 / 30, 0, 120)
    assert session.counts.faces == len({row.face_id for row in found})
    assert (session.source.size_bytes, session.source.duration_s, session.source.frame_rate) == (6, 4.0, 30.0)
    assert len(session.model.sha256) == 64
    assert {row.model_sha256 for row in found} == {session.model.sha256}


def test_ids_stay_through_a_crossing(model: Path, film: Path, out: Path) -> None:
    """They meet at frame 50, unseen from 40 to 54: half a second, in which both walk on."""
    found = [row for row in analysed(model, film, out) if row.right - row.left > 30]
    goes_right = {row.face_id for row in found if row.left == 10 + 4 * row.frame}
    goes_left = {row.face_id for row in found if row.left == 410 - 4 * row.frame}
    assert len(goes_right) == len(goes_left) == 1
    assert goes_right != goes_left


def test_frames_are_chosen_by_time(model: Path, film: Path, out: Path) -> None:
    """Also where the time between two frames varies."""
    times = [0.0, 0.1, 0.15, 0.9, 1.0, 1.05, 2.6, 2.7, 3.0, 3.5]
    found = analysed(model, film, out, Choices(every_s=0.5), make=lambda: Film(10, times))
    assert sorted({row.time_s for row in found}) == [0.0, 0.9, 1.0, 2.6, 3.0, 3.5]
    assert sorted({row.frame for row in found}) == [0, 3, 4, 6, 8, 9]
    assert folders.load(out).counts.frames == 6


def test_parts_of_a_video_fit_together(model: Path, film: Path, tmp_path: Path) -> None:
    """The beginning belongs to a part and its end does not, so that two parts make up the whole."""
    whole = {row.frame for row in analysed(model, film, tmp_path / "all")}
    first = {row.frame for row in analysed(model, film, tmp_path / "1", Choices(to_s=2.0))}
    second = {row.frame for row in analysed(model, film, tmp_path / "2", Choices(from_s=2.0))}
    assert first | second == whole
    assert not first & second
    assert min(second) == 60


def test_small_faces_are_left_out_without_changing_ids(model: Path, film: Path, tmp_path: Path) -> None:
    everybody = analysed(model, film, tmp_path / "all")
    large = analysed(model, film, tmp_path / "large", Choices(min_face_px=30))
    assert large == [row for row in everybody if row.right - row.left >= 30]


def test_the_prior_is_applied(model: Path, film: Path, tmp_path: Path) -> None:
    """The stand-in's learned prior is even, so nothing changes; that it is asked for is kept."""
    found = analysed(model, film, tmp_path / "a", Choices(prior=1.0))
    assert found == analysed(model, film, tmp_path / "b")
    assert folders.load(tmp_path / "a").choices.prior == 1.0


def test_the_numbers_are_the_windows(model: Path, film: Path, out: Path) -> None:
    """To the last digit: the same pipeline over the same frames."""
    from fer_desktop.pipeline import Mode, Pipeline

    made = parts()
    pipeline, source = Pipeline(made.detector(), made.classifier(model)), Film(120)
    shown = []
    for _ in range(120):
        source.skip()
        result = pipeline.process(source.passed(), Mode.MOVING)
        shown += [(f.id, f.detection.box.left, f.detection.score, f.expression.probabilities) for f in result.faces]
    found = analysed(model, film, out)
    assert [(r.face_id, r.left, r.detection_score, r.probabilities) for r in found] == shown


def test_progress_is_told(model: Path, film: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fer_desktop.analysis.progress.TELL_S", 0.0)
    told: list[Progress] = []
    with Analyser(model, Choices(), parts()) as analyser:
        analyser.video(film, out, Control(), told.append)
    assert [one.done for one in told if one.stage == "analyse"] == [*range(1, 121), 120]
    assert {one.total for one in told if one.stage == "analyse"} == {120}
    assert told[-1].frames_per_s > 0
    assert told[-1].left_s == 0


def test_pause_and_go_on(model: Path, film: Path, out: Path) -> None:
    """While it is paused, all rows so far are on the disk and no further ones come."""
    control = Control()
    seen = threading.Event()

    def tell(progress: Progress) -> None:
        if progress.done >= 20 and not seen.is_set():
            control.pause()
            seen.set()

    def work() -> None:
        with Analyser(model, Choices(), parts(delay_s=0.01)) as analyser:
            analyser.video(film, out, control, tell)

    thread = threading.Thread(target=work)
    thread.start()
    assert seen.wait(20)
    ends = time.monotonic() + 10
    while len({row.frame for row in rows(out)}) < 20 and time.monotonic() < ends:
        time.sleep(0.01)
    before = rows(out)
    assert 20 <= max(row.frame for row in before) + 1 <= 60
    assert folders.load(out).state == "open"
    control.pause(False)
    thread.join(20)
    assert folders.load(out).state == "done"
    assert rows(out)[: len(before)] == before


def cancelled_at(count: int, model: Path, film: Path, folder: Path, choices: Choices = EVERYTHING) -> None:
    control = Control()

    def frames() -> Film:
        source = Film(120)
        skip = source.skip

        def counted() -> float:
            if source._next >= count:
                control.cancel()
            return skip()

        source.skip = counted
        return source

    with Analyser(model, choices, parts(frames)) as analyser:
        session = analyser.video(film, folder, control)
    assert session.state == "cancelled"
    assert "go on from there" in session.message


@pytest.mark.parametrize("count", [1, 20, 47, 119])
@pytest.mark.parametrize("choices", [Choices(), Choices(every_s=0.1), Choices(min_face_px=30)], ids=str)
def test_cancelled_work_goes_on(
    model: Path, film: Path, tmp_path: Path, count: int, choices: Choices, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = analysed(model, film, tmp_path / "whole", choices)
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(work, "FRAME_ROOM", 1)
    cancelled_at(count, model, film, folder, choices)
    assert analysed(model, film, folder, choices) == whole
    assert folders.load(folder).counts == folders.load(tmp_path / "whole").counts


@pytest.mark.parametrize("choices", [Choices(), Choices(min_face_px=30)], ids=str)
def test_what_is_done_stays_when_it_goes_on(model: Path, film: Path, out: Path, choices: Choices) -> None:
    """Only the frames that are missing are analysed, and some before them looked at."""
    cancelled_at(100, model, film, out, choices)
    before = rows(out)
    done = max(row.frame for row in before)
    assert done > 60
    looked_at: list[int] = []
    read: list[int] = []
    made = parts()

    class Watched(type(made.detector())):
        def detect(self, frame):
            looked_at.append(frame.index)
            return super().detect(frame)

    class Reader(type(made.classifier(model))):
        def read(self, pixels, detections, where=False):
            read.append(len(detections))
            return super().read(pixels, detections, where)

    made = replace(made, detector=Watched, classifier=lambda _: Reader())
    with Analyser(model, choices, made) as analyser:
        analyser.video(film, out, Control())
    assert looked_at[0] > done - work.AGAIN_FRAMES
    assert 0 < len(read) <= 120 - done
    assert rows(out)[: len(before)] == before
    assert not (out / LEFT_OUT).exists()


@pytest.mark.parametrize("damage", ["gone", "cut", "words", "place", "ids", "link", "empty"])
def test_left_out_faces_that_do_not_fit_begin_it_again(
    model: Path, film: Path, tmp_path: Path, out: Path, damage: str
) -> None:
    choices = Choices(min_face_px=30)
    whole = analysed(model, film, tmp_path / "whole", choices)
    cancelled_at(100, model, film, out, choices)
    path = out / LEFT_OUT
    lines = path.read_text().splitlines(keepends=True)
    assert len(lines) > 20
    if damage == "gone":
        path.unlink()
    elif damage == "cut":
        path.write_text("".join(lines[:5]))
    elif damage == "link":
        path.rename(tmp_path / "elsewhere")
        path.symlink_to(tmp_path / "elsewhere")
    else:
        numbers = lines[12].split(",")
        other = {"words": "what,is,this", "place": ",".join([*numbers[:2], "9", *numbers[3:]])}
        other |= {"ids": ",".join([numbers[0], "77", *numbers[2:]]), "empty": ""}
        lines[12] = other[damage].rstrip("\n") + "\n"
        path.write_text("".join(lines))
    assert analysed(model, film, out, choices) == whole
    assert not os.path.lexists(path)
    if damage == "link":
        assert (tmp_path / "elsewhere").read_text() == "".join(lines)


def test_marks_and_names_survive(model: Path, film: Path, out: Path) -> None:
    from fer_desktop.session_records import Mark, Person

    analysed(model, film, out)
    people, marks = (Person(1, "Ana"),), (Mark(1.0, "here"),)
    folders.save(out, replace(folders.load(out), state="cancelled", people=people, marks=marks))
    analysed(model, film, out)
    assert (folders.load(out).people, folders.load(out).marks) == (people, marks)


@pytest.mark.parametrize("cut", [1, 7, 150, 400, 1000, 4000])
def test_rows_lost_at_the_end_are_made_again(model: Path, film: Path, tmp_path: Path, cut: int) -> None:
    """As after a power cut: the note in session.json is older than the rows, and the rows are torn."""
    whole = analysed(model, film, tmp_path / "whole")
    folder = tmp_path / "whole"
    session = folders.load(folder)
    with (folder / RESULTS).open("r+b") as file:
        file.truncate((folder / RESULTS).stat().st_size - cut)
    folders.save(folder, replace(session, state="open", counts=Counts(frames=60, next_frame=60)))
    folders.recover(folder)
    assert analysed(model, film, folder) == whole
    assert folders.load(folder).counts == session.counts


@pytest.mark.parametrize("damage", ["order", "ids", "words", "empty", "gone"])
def test_rows_that_do_not_fit_are_made_again(model: Path, film: Path, out: Path, damage: str) -> None:
    whole = analysed(model, film, out)
    path = out / RESULTS
    lines = path.read_text().splitlines(keepends=True)
    if damage == "order":
        lines[1:] = reversed(lines[1:])
    elif damage == "ids":
        lines[9] = lines[9].replace(",2,", ",7,", 1).replace(",1,", ",7,", 1)
    elif damage == "words":
        lines[5] = "what is this\n"
    elif damage == "empty":
        lines = []
    path.write_text("".join(lines))
    if damage == "gone":
        path.unlink()
    folders.save(out, replace(folders.load(out), state="cancelled", counts=Counts(frames=90, next_frame=90)))
    assert analysed(model, film, out) == whole


CHILD = """
import sys
from pathlib import Path
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.session_records import Choices
from tests.analysis.walkers import Film, parts

model, film, out = map(Path, sys.argv[1:4])
with Analyser(model, Choices(min_face_px=float(sys.argv[4])), parts(lambda: Film(900), 0.003)) as analyser:
    analyser.video(film, out, Control(), lambda progress: print(progress.done, flush=True))
"""


@pytest.mark.parametrize("smallest", [0, 30])
def test_killed_in_the_middle(model: Path, film: Path, tmp_path: Path, out: Path, smallest: int) -> None:
    """kill -9 loses at most a second; what is left is a session, and going on gives what nobody interrupted gives."""
    choices = Choices(min_face_px=smallest)
    whole = analysed(model, film, tmp_path / "whole", choices, make=lambda: Film(900))
    command = [sys.executable, "-c", CHILD, *map(str, (model, film, out, smallest))]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        done = 0
        began = None
        for line in child.stdout:
            done = int(line)
            began = began or time.monotonic()
            if done > 300 and time.monotonic() - began > 1.5:
                child.kill()
                break
        child.wait(20)
    assert 300 < done < 900
    assert folders.load(out).state == "open"
    session = folders.recover(out)
    assert session.state == "recovered"
    kept = rows(out)
    assert kept == whole[: len(kept)]
    speed = done / max(1.0, time.monotonic() - began)
    assert max(row.frame for row in kept) >= done - max(200, speed)
    assert session.counts.rows == len(kept)
    begun = session.started
    assert analysed(model, film, out, choices, make=lambda: Film(900)) == whole
    assert (out / RESULTS).read_bytes() == (tmp_path / "whole" / RESULTS).read_bytes()
    session = folders.load(out)
    assert session.started == begun  # it went on: what begins anew has a beginning of its own
    assert session.counts == folders.load(tmp_path / "whole").counts


def test_two_at_once_in_two_folders(model: Path, film: Path, tmp_path: Path) -> None:
    whole = analysed(model, film, tmp_path / "whole")
    threads = [
        threading.Thread(target=analysed, args=(model, film, tmp_path / name), kwargs={"delay_s": 0.001})
        for name in ("a", "b")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert rows(tmp_path / "a") == rows(tmp_path / "b") == whole


def test_two_at_once_in_one_folder(model: Path, film: Path, out: Path) -> None:
    """The second one is refused; the first one does not notice."""
    refused: list[str] = []

    def tell(progress: Progress) -> None:
        if progress.done and not refused:
            with Analyser(model, Choices(), parts()) as second, pytest.raises(Busy) as error:
                second.video(film, out, Control())
            refused.append(error.value.message)

    with Analyser(model, Choices(), parts()) as first:
        assert first.video(film, out, Control(), tell).state == "done"
    assert "another analysis" in refused[0]
    assert len({row.frame for row in rows(out)}) == 120 - len(AWAY)


# --- what goes wrong --------------------------------------------------------------------------------------------------


def test_a_file_that_is_gone(model: Path, tmp_path: Path, out: Path) -> None:
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.video(tmp_path / "gone.mp4", out, Control())
    assert session.state == "failed"
    assert "“gone.mp4” can't be read" in session.message
    assert folders.load(out) == session


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


# --- photos -----------------------------------------------------------------------------------------------------------


def photos(folder: Path, *names: str) -> list[Path]:
    found = []
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
        found.append(path)
    return found


def test_a_folder_of_photos_is_one_session(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    paths = photos(album, "1.jpg", "bad.jpg", "sub/日本.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos(paths, album, out, Control())
    assert (session.state, session.source.name) == ("done", "album")
    assert session.counts == Counts(3, 2, 6, 6, 0.0, 1, 3)
    assert session.problems == ("“bad.jpg” is not a picture.",)
    assert [(row.file, row.frame, row.face_id) for row in rows(out)] == [
        ("1.jpg", 0, 1),
        ("1.jpg", 0, 2),
        ("1.jpg", 0, 3),
        ("sub/日本.jpg", 2, 1),
        ("sub/日本.jpg", 2, 2),
        ("sub/日本.jpg", 2, 3),
    ]
    table = results.read_table(out / RESULTS, with_files=True)
    assert table.files == {0: "1.jpg", 2: "sub/日本.jpg"}


def test_a_single_photo(model: Path, tmp_path: Path, out: Path) -> None:
    (path,) = photos(tmp_path, "me.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos([path], path, out, Control())
    assert (session.state, session.source.name, rows(out)[0].file) == ("done", "me.jpg", "me.jpg")


def test_not_one_can_be_read(model: Path, tmp_path: Path, out: Path) -> None:
    paths = photos(tmp_path / "album", "bad1.jpg", "bad2.jpg")
    with Analyser(model, Choices(), parts()) as analyser:
        session = analyser.photos(paths, tmp_path / "album", out, Control())
    assert session.state == "failed"
    assert len(session.problems) == 2


def test_photos_go_on_too(model: Path, tmp_path: Path, out: Path) -> None:
    album = tmp_path / "album"
    paths = photos(album, *(f"{n}.jpg" if n % 7 else f"bad{n}.jpg" for n in range(40)))
    whole = tmp_path / "whole"
    whole.mkdir()
    with Analyser(model, Choices(), parts()) as analyser:
        analyser.photos(paths, album, whole, Control())
    control = Control()
    made = parts()

    def photo(path: Path):
        if path.name == "20.jpg":
            control.cancel()
        return made.photo(path)

    with Analyser(model, Choices(), replace(made, photo=photo)) as analyser:
        assert analyser.photos(paths, album, out, control).state == "cancelled"
    with Analyser(model, Choices(), made) as analyser:
        assert analyser.photos(paths, album, out, Control()).state == "done"
    assert rows(out) == rows(whole)
    assert folders.load(out).counts == folders.load(whole).counts
    assert folders.load(out).problems == folders.load(whole).problems


# --- real files -------------------------------------------------------------------------------------------------------


def test_time_stamps_of_a_variable_rate(model: Path, tmp_path: Path, out: Path) -> None:
    """From the file itself, frame by frame."""
    path = media.numbered_video(tmp_path / "vfr – ünï.mp4", 40)
    times = media.set_durations(path, [0.02 + 0.01 * (n % 7) for n in range(40)])
    with Analyser(model, Choices(), replace(parts(), video=SYSTEM.video)) as analyser:
        session = analyser.video(path, out, Control())
    found = rows(out)
    assert sorted({row.frame for row in found}) == list(range(40))
    assert {row.frame: row.time_s for row in found} == pytest.approx(dict(enumerate(times)), abs=1e-3)
    assert session.source.name == path.name


def test_sampling_a_real_file(model: Path, tmp_path: Path, out: Path) -> None:
    path = media.numbered_video(tmp_path / "long.mp4", 90)
    seen: list[int] = []
    made = parts()

    class Reads(type(made.detector())):
        def detect(self, frame):
            seen.append(media.number_in(frame.pixels))
            return []

    with Analyser(model, Choices(0.5, 0.4, 2.5), replace(made, detector=Reads, video=SYSTEM.video)) as analyser:
        session = analyser.video(path, out, Control())
    assert seen == [12, 27, 42, 57, 72]
    assert session.counts.frames == 5
    assert session.counts.frames_with_face == 0

"""An analysis that goes on: nothing is lost or differs after cancelling, a kill, or damage to what was written."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fer_desktop.analysis import session as folders
from fer_desktop.analysis import work
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.left_out import LEFT_OUT, Followed, by_frame
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS
from fer_desktop.analysis.resume import same_work
from fer_desktop.session_records import EVERYTHING, Choices, Counts, ModelUsed, Session, SessionError, Source
from tests.analysis.film_rows import analysed, rows
from tests.analysis.walkers import Film, parts
from tests.fakes import detection

ROOT = Path(__file__).resolve().parents[2]


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


def test_what_a_link_leads_to_is_not_gone_on_with(model: Path, film: Path, out: Path, tmp_path: Path) -> None:
    """Nothing is written outside of the folder."""
    whole = analysed(model, film, tmp_path / "whole")
    cancelled_at(60, model, film, out)
    elsewhere = tmp_path / "elsewhere.csv"
    (out / RESULTS).rename(elsewhere)
    try:
        (out / RESULTS).symlink_to(elsewhere)
    except OSError:
        pytest.skip("links need a right here")
    before = elsewhere.read_bytes()
    assert analysed(model, film, out) == whole
    assert elsewhere.read_bytes() == before
    assert not (out / RESULTS).is_symlink()


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


def test_what_was_finished_is_read_anew(model: Path, film: Path, out: Path) -> None:
    """Who wants that is asked elsewhere: here, only what was interrupted goes on."""
    read: list[int] = []
    made = parts()

    class Reader(type(made.classifier(model))):
        def read(self, pixels, detections, where=False):
            read.append(len(detections))
            return super().read(pixels, detections, where)

    with Analyser(model, Choices(), replace(made, classifier=lambda _: Reader())) as analyser:
        analyser.video(film, out, Control())
        once = list(read)
        analyser.video(film, out, Control())
    assert once
    assert read == once * 2


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
        try:
            path.symlink_to(tmp_path / "elsewhere")
        except OSError:
            pytest.skip("links need a right here")
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


def test_all_faces_of_a_frame_come_back_in_the_order_in_which_they_were_found() -> None:
    def seen(frame: int, face_id: int, place: int | None = None) -> Followed:
        return Followed(frame, frame / 10, face_id, detection(), place)

    rows = [seen(0, 1), seen(3, 1), seen(3, 2), seen(4, 2)]
    others = [seen(2, 9, 0), seen(3, 7, 0), seen(3, 8, 2), seen(4, 8, 1)]
    found = [(frame, [face.face_id for face in faces]) for frame, faces in by_frame(iter(rows), iter(others))]
    assert found == [(0, [1]), (2, [9]), (3, [7, 1, 8, 2]), (4, [2, 8])]
    with pytest.raises(SessionError, match="Rows are missing"):
        list(by_frame(iter(rows[:2]), iter([seen(3, 7, 2)])))
    with pytest.raises(SessionError, match="another order"):
        list(by_frame(iter(rows[::-1]), iter(())))


MODEL = ModelUsed("a", "A", "1", "ab" * 32, ("anger", "fear"))
SOURCE = Source("a.mp4", "/films/a.mp4", 1000, 1, "cd" * 32)
CHOICES = Choices(0.5, 1.0, 9.0, 40.0, 0.5)


@pytest.mark.parametrize(
    ("source", "model", "choices", "same"),
    [
        ({"name": "b.mp4", "path": "/copies/b.mp4", "modified_ns": 2}, {"id": "b", "name": "B"}, {}, True),
        ({"sha256": "ce" * 32}, {}, {}, False),
        ({"size_bytes": 999}, {}, {}, False),
        ({}, {"sha256": "ac" * 32}, {}, False),
        # What a model says of itself may stand beside its file.
        ({}, {"version": "2"}, {}, False),
        ({}, {"labels": ("fear", "anger")}, {}, False),
        ({}, {}, {"every_s": 0.0}, False),
        ({}, {}, {"from_s": 0.0}, False),
        ({}, {}, {"to_s": None}, False),
        ({}, {}, {"min_face_px": 0.0}, False),
        ({}, {}, {"prior": 1.0}, False),
    ],
    ids=str,
)
def test_the_same_work_is_on_the_same_content_by_the_same_model_in_the_same_way(
    source: dict[str, Any], model: dict[str, Any], choices: dict[str, Any], same: bool
) -> None:
    done = Session("video", SOURCE, MODEL, CHOICES)
    assert same_work(done, replace(SOURCE, **source), replace(MODEL, **model), replace(CHOICES, **choices)) is same


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
import sys, time
from pathlib import Path
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.session_records import Choices
from tests.analysis.walkers import Film, parts

model, film, out = map(Path, sys.argv[1:4])

def tell(progress):
    print(progress.done, flush=True)
    if progress.done > 750:
        time.sleep(60)  # who should kill it stands still

with Analyser(model, Choices(min_face_px=float(sys.argv[4])), parts(lambda: Film(900), 0.003)) as analyser:
    analyser.video(film, out, Control(), tell)
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
        for line in child.stdout:
            done = int(line)
            if done > 500:
                child.kill()
                break
        child.wait(20)
        child.stdout.read()  # on Windows what was killed is the starter of an environment; Python lets go of this last
    assert 500 < done < 900
    assert folders.load(out).state == "open"
    session = folders.recover(out)
    assert session.state == "recovered"
    kept = rows(out)
    assert kept == whole[: len(kept)]
    # A frame takes at least 3 ms; some more were on their way.
    assert max(row.frame for row in kept) >= done - 1 / 0.003 - 20
    assert session.counts.rows == len(kept)
    begun = session.started
    assert analysed(model, film, out, choices, make=lambda: Film(900)) == whole
    assert (out / RESULTS).read_bytes() == (tmp_path / "whole" / RESULTS).read_bytes()
    session = folders.load(out)
    assert session.started == begun  # it went on: what begins anew has a beginning of its own
    assert session.counts == folders.load(tmp_path / "whole").counts

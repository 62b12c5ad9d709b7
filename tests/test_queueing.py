"""The queue's thread: one file after the other, whatever becomes of each; paused, cancelled, begun again."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import session as folders
from fer_desktop.analysis.parts import Parts
from fer_desktop.analysis.results import RESULTS
from fer_desktop.queue_records import (
    CANCELLED,
    DONE,
    FAILED,
    SKIPPED,
    WAITING,
    WORKING,
    Job,
    JobNews,
    Order,
    QueueStopped,
    clock_text,
    seconds_of,
)
from fer_desktop.queueing import QueueRunner, first_photo, jobs_of
from fer_desktop.session_records import Choices, SessionError
from tests.analysis.walkers import Film, parts
from tests.fakes import FakeDetector

PATIENCE_S = 30


class Watched:
    """A runner and all that it said."""

    def __init__(self, made: Parts) -> None:
        self.newest: dict[int, JobNews] = {}
        self.states: dict[int, list[str]] = {}
        self.stopped: QueueStopped | None = None
        self._told = threading.Event()
        self.runner = QueueRunner(made, self._told.set)

    def look(self) -> None:
        self._told.clear()
        news, stopped = self.runner.take()
        self.stopped = stopped or self.stopped
        for one in news:
            self.newest[one.number] = one
            states = self.states.setdefault(one.number, [])
            if states[-1:] != [one.state]:
                states.append(one.state)

    def until(self, condition: Callable[[], bool]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while True:
            self.look()
            if condition():
                return
            assert time.monotonic() < ends, f"waited in vain: {self.newest}"
            self._told.wait(0.02)

    def turns(self) -> list[int]:
        """The numbers of the jobs that were begun, in that order."""
        return [number for number, states in self.states.items() if WORKING in states or DONE in states]

    def state(self, number: int) -> str:
        return self.newest[number].state if number in self.newest else WAITING

    def done(self, number: int) -> int:
        """Frames of a job that are analysed so far."""
        one = self.newest.get(number)
        told = one.progress if one is not None else None
        return told.done if told is not None and told.stage == "analyse" else 0


@pytest.fixture
def order(tmp_path: Path) -> Order:
    model = tmp_path / "model.onnx"
    model.write_bytes(b"a model")
    return Order(model, tmp_path / "out")


@pytest.fixture
def watch() -> Iterator[Callable[..., Watched]]:
    made: list[Watched] = []

    def start(given: Parts | None = None, delay_s: float = 0.0, frames: int = 30) -> Watched:
        made.append(Watched(given or parts(lambda: Film(frames), delay_s)))
        return made[-1]

    yield start
    for one in made:
        assert one.runner.close(PATIENCE_S)


def films(folder: Path, *names: str) -> list[Job]:
    folder.mkdir(exist_ok=True)
    jobs = []
    for number, name in enumerate(names, 1):
        (folder / name).write_bytes(f"film {name}".encode())
        jobs.append(Job(number, "video", folder / name))
    return jobs


def test_one_bad_file_of_three_stops_nothing(watch: Callable[..., Watched], order: Order, tmp_path: Path) -> None:
    jobs = films(tmp_path / "in", "one.mp4", "two.mp4", "three.mp4")
    jobs[1].path.unlink()
    watched = watch()
    watched.runner.add(jobs)
    watched.look()
    assert watched.newest == {}  # nothing begins by itself
    watched.runner.start(order)
    watched.until(lambda: watched.state(3) == DONE)
    assert [watched.state(number) for number in (1, 2, 3)] == [DONE, FAILED, DONE]
    assert "two.mp4" in watched.newest[2].problems[0]
    assert "not there" in watched.newest[2].problems[0]
    for number, name in ((1, "one.mp4"), (3, "three.mp4")):
        folder = watched.newest[number].folder
        assert folder == order.out / name
        assert folders.load(folder).counts.frames == watched.newest[number].counts.frames == 30
        assert (folder / RESULTS).is_file()


def test_progress_comes_with_rate_and_time_left(watch: Callable[..., Watched], order: Order, tmp_path: Path) -> None:
    watched = watch(delay_s=0.004, frames=300)
    watched.runner.add(films(tmp_path / "in", "one.mp4"))
    watched.runner.start(order)
    seen = []

    def told() -> bool:
        one = watched.newest.get(1)
        if one is not None and one.progress is not None and one.progress.left_s is not None:
            seen.append(one.progress)
        return watched.state(1) == DONE

    watched.until(told)
    assert seen
    assert all(one.total == 300 and one.frames_per_s > 0 and 0 < one.done <= 300 for one in seen)


def test_pause_holds_in_the_middle_and_go_on_ends_it(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    watched = watch(delay_s=0.004, frames=200)
    watched.runner.add(films(tmp_path / "in", "one.mp4", "two.mp4"))
    watched.runner.start(order)
    watched.until(lambda: watched.done(1) > 0)
    watched.runner.pause()
    path = order.out / "one.mp4" / RESULTS
    sizes = [-1, -2]
    ends = time.monotonic() + PATIENCE_S
    while sizes[-1] != sizes[-2] and time.monotonic() < ends:
        time.sleep(0.15)
        sizes.append(path.stat().st_size)
    assert watched.state(1) == WORKING
    assert folders.load(order.out / "one.mp4").state == "open"
    watched.runner.start(order)
    watched.until(lambda: watched.state(2) == DONE)
    assert watched.state(1) == DONE
    assert folders.load(order.out / "one.mp4").counts.frames == 200


def test_cancel_stops_one_and_again_goes_on_from_there(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    whole = watch(frames=200)
    jobs = films(tmp_path / "in", "one.mp4", "two.mp4", "three.mp4")
    reference = Order(order.model, tmp_path / "whole")
    whole.runner.add(jobs[:1])
    whole.runner.start(reference)
    whole.until(lambda: whole.state(1) == DONE)

    watched = watch(delay_s=0.004, frames=200)
    watched.runner.add(jobs)
    watched.runner.start(order)
    watched.until(lambda: watched.done(1) > 0)
    watched.runner.cancel([1, 2])
    watched.until(lambda: watched.state(3) == DONE)
    assert [watched.state(1), watched.state(2)] == [CANCELLED, CANCELLED]
    assert watched.states[2] == [CANCELLED]  # never begun
    assert not (order.out / "two.mp4").exists()
    cut = folders.load(order.out / "one.mp4")
    assert cut.state == "cancelled"
    watched.runner.add(jobs[:1])
    watched.until(lambda: watched.states[1][-1] == DONE)
    again = folders.load(order.out / "one.mp4")
    assert again.started == cut.started  # gone on with, not begun anew
    assert (order.out / "one.mp4" / RESULTS).read_bytes() == (reference.out / "one.mp4" / RESULTS).read_bytes()


def test_turns_come_as_they_were_arranged(watch: Callable[..., Watched], order: Order, tmp_path: Path) -> None:
    watched = watch()
    jobs = films(tmp_path, "a.mp4", "b.mp4", "c.mp4", "d.mp4")
    watched.runner.add(jobs)
    watched.runner.arrange([3, 1, 2])  # the fourth one keeps its place
    watched.runner.remove([1])
    watched.runner.start(order)
    watched.until(lambda: watched.state(4) == DONE)
    assert watched.turns() == [3, 2, 4]


def test_what_is_retried_keeps_the_place_it_was_given(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    watched = watch()
    jobs = films(tmp_path, "a.mp4", "b.mp4", "c.mp4")
    watched.runner.add(jobs)
    watched.runner.arrange([2, 3, 1])
    watched.runner.cancel([2])
    watched.runner.add([jobs[1]])
    watched.runner.start(order)
    watched.until(lambda: watched.state(1) == DONE)
    assert watched.turns() == [2, 3, 1]


def test_a_removed_job_says_no_more(watch: Callable[..., Watched], order: Order, tmp_path: Path) -> None:
    watched = watch()
    watched.runner.add(films(tmp_path / "in", "one.mp4", "two.mp4"))
    watched.runner.remove([1])
    watched.runner.start(order)
    watched.until(lambda: watched.state(2) == DONE)
    assert 1 not in watched.newest
    assert not (order.out / "one.mp4").exists()


def test_what_was_done_is_passed_over_and_other_choices_are_other_work(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    (job,) = films(tmp_path / "in", "one.mp4")
    watched = watch()
    for number, now in enumerate([order, order, Order(order.model, order.out, Choices(every_s=0.5))], 1):
        watched.runner.add([Job(number, job.kind, job.path)])
        watched.runner.start(now)
        watched.until(lambda number=number: watched.state(number) in (DONE, SKIPPED))
    assert [watched.state(number) for number in (1, 2, 3)] == [DONE, SKIPPED, DONE]
    assert watched.newest[3].folder == order.out / "one.mp4 (2)"


def test_a_model_that_is_gone_pauses_the_queue_with_a_sentence(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    watched = watch()
    watched.runner.add(films(tmp_path / "in", "one.mp4"))
    order.model.unlink()
    watched.runner.start(order)
    watched.until(lambda: watched.stopped is not None)
    assert "model.onnx" in watched.stopped.message
    assert not watched.runner.running
    watched.until(lambda: watched.state(1) == WAITING)
    order.model.write_bytes(b"a model")
    watched.runner.start(order)
    watched.until(lambda: watched.state(1) == DONE)


@pytest.mark.parametrize("because", ["folder", "model"])
def test_what_is_cancelled_before_it_can_not_begin_stays_cancelled(order: Order, tmp_path: Path, because: str) -> None:
    """Looking at a distant folder, and loading a model, take their time."""
    asked, answer = threading.Event(), threading.Event()

    def refuse(_: object) -> str:
        asked.set()
        assert answer.wait(PATIENCE_S)
        if because == "model":
            raise SessionError("The model is damaged.")
        return "The folder is not there."

    made = parts(lambda: Film(30))
    watched = Watched(made if because == "folder" else replace(made, classifier=refuse))
    if because == "folder":
        watched.runner._place = refuse
    watched.runner.add(films(tmp_path / "in", "one.mp4", "two.mp4"))
    watched.runner.start(order)
    try:
        assert asked.wait(PATIENCE_S)
        watched.runner.cancel([1])
        answer.set()
        watched.until(lambda: watched.stopped is not None)
        assert (watched.state(1), watched.state(2)) == (CANCELLED, WAITING)
    finally:
        answer.set()
        assert watched.runner.close(PATIENCE_S)


def test_who_begins_again_is_not_told_why_it_stopped_before(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    watched = watch()
    watched.runner.add(films(tmp_path / "in", "one.mp4"))
    order.model.unlink()
    watched.runner.start(order)
    ends = time.monotonic() + PATIENCE_S
    while watched.runner.running:
        assert time.monotonic() < ends
        time.sleep(0.01)
    order.model.write_bytes(b"a model")
    watched.runner.start(order)
    watched.until(lambda: watched.state(1) == DONE)
    assert watched.stopped is None


def test_what_was_begun_with_a_model_that_is_gone_goes_on_with_the_one_in_use(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    (job,) = films(tmp_path / "in", "one.mp4")
    begun = Order(tmp_path / "gone.onnx", order.out)
    watched = watch()
    watched.runner.add([replace(job, order=begun)])
    watched.runner.start(order)
    watched.until(lambda: watched.stopped is not None)
    assert "gone.onnx" in watched.stopped.message
    watched.runner.start(order)
    watched.until(lambda: watched.state(1) == DONE)


def test_without_work_the_models_are_let_go_and_loaded_again(
    watch: Callable[..., Watched], order: Order, tmp_path: Path
) -> None:
    made: list[FakeDetector] = []
    jobs = films(tmp_path / "in", "one.mp4", "two.mp4", "three.mp4")
    watched = watch(replace(parts(lambda: Film(30)), detector=lambda: made.append(FakeDetector()) or made[-1]))
    watched.runner.add(jobs[:2])
    watched.runner.start(order)
    watched.until(lambda: watched.state(2) == DONE and made[-1].closed_in == "queue")
    assert len(made) == 1, "the two have it in common"
    watched.runner.add(jobs[2:])
    watched.until(lambda: watched.state(3) == DONE and made[-1].closed_in == "queue")
    assert len(made) == 2


def test_closing_in_the_middle_leaves_a_session_to_go_on_with(order: Order, tmp_path: Path) -> None:
    watched = Watched(parts(lambda: Film(400), 0.004))
    watched.runner.add(films(tmp_path / "in", "one.mp4"))
    watched.runner.start(order)
    watched.until(lambda: watched.done(1) > 0)
    assert watched.runner.close(PATIENCE_S)
    watched.look()
    assert watched.state(1) == WORKING  # nobody cancelled it: it waits for the next start
    assert watched.newest[1].order == order
    assert folders.load(order.out / "one.mp4").state == "cancelled"


def test_photos_of_a_folder_are_one_job(watch: Callable[..., Watched], order: Order, tmp_path: Path) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("b10.jpg", "b9.jpg", "bad.jpg"):
        (album / name).write_bytes(b"x")
    numbers = iter(range(1, 9))
    jobs, rejected = jobs_of([album, tmp_path / "gone.mp4"], numbers.__next__)
    assert jobs == [Job(1, "photos", album, 3)]
    assert [path.name for path, _ in rejected] == ["gone.mp4"]
    assert first_photo(album) == album / "b9.jpg"
    watched = watch()
    watched.runner.add(jobs)
    watched.runner.start(order)
    watched.until(lambda: watched.state(1) == DONE)
    assert watched.newest[1].counts.frames == 3
    assert watched.newest[1].counts.failed == 1


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90", 90), ("1:30", 90), ("0:01:30.5", 90.5), ("1,5", 1.5), ("", None), ("a", None), ("1:-2", None),
     ("1:2:3:4", None), ("١", None), ("1..5", None), ("9999999999", None), (":", None)],
)  # fmt: skip
def test_times_are_read(text: str, seconds: float | None) -> None:
    assert seconds_of(text) == seconds
    if seconds is not None:
        assert seconds_of(clock_text(seconds)) == seconds

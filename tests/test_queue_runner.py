"""What the queue's runner says, when it says it, and what it asks for without a window's help."""

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from fer_desktop.analysis import progress
from fer_desktop.queue_records import CANCELLED, DONE, Job, JobNews, Order
from fer_desktop.queueing import QueueRunner, jobs_of
from fer_desktop.records import Detection, Frame
from tests.analysis.walkers import Film, parts

PATIENCE_S = 30

MADE = parts(lambda: Film(60))


@pytest.fixture
def told() -> list[int]:
    """How often the runner said that there is news."""
    return []


@pytest.fixture
def runner(told: list[int]) -> Iterator[QueueRunner]:
    made = QueueRunner(MADE, lambda: told.append(1))
    yield made
    assert made.close(PATIENCE_S)


@pytest.fixture
def order(tmp_path: Path) -> Order:
    model = tmp_path / "model.onnx"
    model.write_bytes(b"a model")
    return Order(model, tmp_path / "out")


def films(folder: Path, *names: str) -> list[Job]:
    for name in names:
        (folder / name).write_bytes(f"film {name}".encode())
    return [Job(number, "video", folder / name) for number, name in enumerate(names, 1)]


def last_of(runner: QueueRunner, number: int) -> JobNews:
    """What became of a job."""
    ends = time.monotonic() + PATIENCE_S
    while True:
        news, stopped = runner.take()
        assert stopped is None, stopped
        for one in news:
            if one.number == number and one.progress is None and one.state != "working":
                return one
        assert time.monotonic() < ends
        time.sleep(0.005)


def test_news_is_told_once_until_it_is_taken(runner: QueueRunner, told: list[int], tmp_path: Path) -> None:
    runner.add(films(tmp_path, "a.mp4", "b.mp4", "c.mp4"))
    assert told == []
    runner.cancel([1, 2])
    assert len(told) == 1
    assert [(one.number, one.state) for one in runner.take()[0]] == [(1, CANCELLED), (2, CANCELLED)]
    runner.cancel([1, 2])  # they are gone
    assert len(told) == 1
    runner.cancel([3])
    assert len(told) == 2


def test_of_a_removed_job_no_old_news_is_left(runner: QueueRunner, tmp_path: Path) -> None:
    runner.add(films(tmp_path, "a.mp4", "b.mp4"))
    runner.cancel([1, 2])
    runner.remove([1])
    assert [one.number for one in runner.take()[0]] == [2]


def test_a_job_that_is_removed_in_the_middle_says_no_more(
    order: Order, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "TELL_S", 0.0)
    removed, second = threading.Event(), threading.Event()

    class Removes(type(MADE.detector())):
        def detect(self, frame: Frame, seen: Sequence[Detection] | None = None) -> Sequence[Detection]:
            if frame.index == 30 and not removed.is_set():
                runner.remove([1])
                runner.take()
                removed.set()
            elif frame.index == 30:
                second.set()
            return super().detect(frame, seen)

    runner = QueueRunner(replace(MADE, detector=lambda: Removes()), lambda: None)
    runner.add(films(tmp_path, "a.mp4", "b.mp4"))
    runner.start(order)
    try:
        assert second.wait(PATIENCE_S)
        assert {one.number for one in runner.take()[0]} == {2}
    finally:
        assert runner.close(PATIENCE_S)


def test_nothing_begins_once_it_is_closed(runner: QueueRunner, order: Order, tmp_path: Path) -> None:
    runner.add(films(tmp_path, "a.mp4"))
    assert runner.close(PATIENCE_S)
    runner.start(order)
    assert not runner.running
    assert runner.take() == ([], None)


def test_what_needs_a_window_is_left_out_without_one(runner: QueueRunner, order: Order, tmp_path: Path) -> None:
    """Nobody draws here and nobody prints: the rest is made."""
    album = tmp_path / "album"
    album.mkdir()
    (album / "a.jpg").write_bytes(b"x")
    runner.add([Job(1, "photos", album)])
    runner.start(replace(order, outputs=("jsonl", "video", "photos", "report")))
    ended = last_of(runner, 1)
    assert (ended.state, ended.problems, ended.notes) == (DONE, (), ())
    assert ended.folder is not None
    names = {path.name for path in ended.folder.iterdir()}
    assert "results.jsonl" in names
    assert not {"photos", "annotated.mp4", "report.pdf", "report.html"} & names


def test_jobs_are_found_again_wherever_the_program_is_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "album").mkdir()
    (tmp_path / "album" / "a.jpg").write_bytes(b"x")
    monkeypatch.chdir(tmp_path)
    jobs, rejected = jobs_of([Path("album")], count(5).__next__)
    assert jobs == [Job(5, "photos", tmp_path / "album", 1)]
    assert rejected == []

"""The queue that is kept for the next start, for one window and for several that are open at the time."""

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fer_desktop.analysis import queue_store
from fer_desktop.analysis.queue_store import QueueStore
from fer_desktop.queue_records import Kept, Order
from fer_desktop.session_records import Choices

Opened = Callable[[], QueueStore]


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(tmp_path / "model.onnx", tmp_path / "out", Choices(), ("jsonl",))


def test_the_queue_is_kept_as_it_is(order: Order, tmp_path: Path) -> None:
    assert queue_store.kept() == ()
    other = Order(order.model, order.out, Choices(0.5, 1.0, 9.0, 20.0, 1.0), ("jsonl", "report"))
    jobs = (
        Kept("video", tmp_path / "ä 日本.mp4", 1, other),
        Kept("photos", tmp_path / "album", 7),
        Kept("video", tmp_path / "c.mp4", 1, order),
    )
    queue_store.keep(jobs)
    assert queue_store.kept() == jobs
    queue_store.keep(())
    assert queue_store.kept() == ()


def test_a_folder_of_photos_holds_one_at_least(tmp_path: Path) -> None:
    queue_store.keep([Kept("photos", tmp_path / "album", 0)])
    assert queue_store.kept() == (Kept("photos", tmp_path / "album", 1),)


def test_a_kill_leaves_the_queue_before_or_the_one_after(order: Order, tmp_path: Path) -> None:
    """The file is replaced, never written over: what somebody else holds of it stays whole."""
    before, after = ((Kept("video", tmp_path / name, 1, order),) for name in ("a.mp4", "b.mp4"))
    queue_store.keep(before)
    held = tmp_path / "held.json"
    os.link(queue_store.store_path(), held)
    content = held.read_bytes()
    queue_store.keep(after)
    assert held.read_bytes() == content
    assert queue_store.kept() == after


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"\xff",
        b'{"schema": 2, "orders": [], "jobs": [["video", "/a", 1, null]]}',
        b'{"schema": 1, "orders": [], "jobs": [["video", "/a\\u0000b", 1, null]]}',
        b'{"schema": 1, "orders": [], "jobs": [["video", "", 1, null]]}',
        b'{"schema": 1, "orders": [], "jobs": [["video", 7, 1, null]]}',
        b'{"schema": 1, "orders": [], "jobs": [["video", "/a", 1, 0]]}',
        b'{"schema": 1, "orders": [], "jobs": [["other", "/a", 1, null]]}',
        b'{"schema": 1, "orders": [{"model": "m", "out": "o", "choices": {}, "outputs": []}], '
        b'"jobs": [["video", "/a", 1, -1]]}',
        b'{"schema": 1, "orders": [{"model": "m", "out": "o", "choices": {"every_s": -1}, "outputs": []}], "jobs": []}',
    ],
)
def test_a_damaged_store_is_an_empty_queue(content: bytes) -> None:
    path = queue_store.store_path()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    assert queue_store.kept() == ()


def test_a_store_that_is_too_large_is_an_empty_queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    queue_store.keep([Kept("video", tmp_path / "a.mp4")])
    size = queue_store.store_path().stat().st_size
    for most, count in ((size, 1), (size - 1, 0)):
        monkeypatch.setattr(queue_store, "MOST_BYTES", most)
        assert len(queue_store.kept()) == count


def test_of_more_jobs_than_anybody_has_the_first_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    jobs = tuple(Kept("video", tmp_path / f"{n}.mp4") for n in range(4))
    queue_store.keep(jobs)
    monkeypatch.setattr(queue_store, "MOST_JOBS", 3)
    assert queue_store.kept() == jobs[:3]


def test_outputs_that_this_version_does_not_know_are_passed_over(order: Order, tmp_path: Path) -> None:
    wanted = replace(order, outputs=("report", "hologram", "jsonl"))
    queue_store.keep([Kept("video", tmp_path / "a.mp4", 1, wanted)])
    (found,) = queue_store.kept()
    assert found.order == replace(order, outputs=("jsonl", "report")), "in the order in which they are offered"


def test_nothing_is_kept_of_a_queue_that_never_was() -> None:
    assert queue_store.keep(())
    assert not queue_store.store_path().exists()


# --- several windows --------------------------------------------------------------------------------------------------


@pytest.fixture
def opened() -> Iterator[Opened]:
    """Opens a window's store; at the end all are closed."""
    made: list[QueueStore] = []

    def make() -> QueueStore:
        made.append(QueueStore())
        return made[-1]

    yield make
    for one in made:
        one.close()


def video(name: str) -> Kept:
    return Kept("video", Path(name).absolute())


def test_windows_that_are_open_at_a_time_leave_each_other_s_queue_alone(opened: Opened) -> None:
    first, second, third = opened(), opened(), opened()
    first.keep([video("a.mp4")])
    assert second.left() == ()  # the first one is at it
    second.keep([video("b.mp4")])
    first.keep([video("a.mp4"), video("c.mp4")])
    first.close()
    second.close()
    assert third.left() == (video("a.mp4"), video("c.mp4"), video("b.mp4"))
    third.keep([])
    third.close()
    assert opened().left() == ()


def test_what_a_closed_window_left_is_offered_once_while_another_one_works_on(opened: Opened) -> None:
    first, second, third, fourth = (opened() for _ in range(4))
    first.keep([video("a.mp4")])
    second.keep([video("b.mp4")])
    second.close()
    assert third.left() == (video("b.mp4"),)
    assert fourth.left() == ()
    third.close()
    first.close()
    assert [one.left() for one in (opened(), opened())] == [(video("a.mp4"), video("b.mp4")), ()]


def test_what_two_windows_left_alike_is_offered_once(opened: Opened, order: Order) -> None:
    first, second = opened(), opened()
    begun = Kept("video", Path("a.mp4").absolute(), 1, order)
    first.keep([video("b.mp4"), begun])
    second.keep([begun, video("c.mp4")])
    first.close()
    second.close()
    assert opened().left() == (video("b.mp4"), begun, video("c.mp4"))


def test_what_cannot_be_taken_over_stays_where_it_is(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full, say: nothing is lost, and what is offered is offered again."""
    first, second, third = opened(), opened(), opened()
    first.keep([])
    second.keep([video("b.mp4")])
    first.close()
    second.close()
    with monkeypatch.context() as patch:
        patch.setattr(queue_store, "write_atomically", full)
        assert third.left() == (video("b.mp4"),)
    third.close()
    assert opened().left() == (video("b.mp4"),)


def full(path: Path, content: bytes) -> None:
    raise OSError(28, "No space left on device")


def test_a_folder_that_cannot_be_held_keeps_a_queue_all_the_same(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_store, "_lock", lambda path: full(path, b""))
    opened().keep([video("a.mp4")])
    assert opened().left() == (video("a.mp4"),)


def test_the_last_window_that_there_is_room_for_is_offered_too(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_store, "WINDOWS", 3)
    stores = [opened() for _ in range(3)]
    for store, name in zip(stores, ("a.mp4", "b.mp4", "c.mp4"), strict=True):
        store.keep([video(name)])
    for store in stores:
        store.close()
    assert opened().left() == (video("a.mp4"), video("b.mp4"), video("c.mp4"))


def test_more_windows_than_there_is_room_for_keep_nothing_and_harm_nothing(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_store, "WINDOWS", 1)
    first, second = opened(), opened()
    first.keep([video("a.mp4")])
    second.keep([video("b.mp4")])
    assert second.left() == ()
    assert queue_store.kept() == (video("a.mp4"),)
    first.close()
    second.keep([video("c.mp4")], more=True)  # there is room now
    assert queue_store.kept() == (video("a.mp4"), video("c.mp4"))

"""Work side by side: nothing lost, nothing out of order, errors told where somebody looks, no thread left."""

import threading
from collections.abc import Iterator

import pytest

from fer_desktop.analysis.ahead import Ahead, Behind
from fer_desktop.mailbox import Closed

LIMIT_S = 20


def test_everything_comes_in_order() -> None:
    with Ahead(lambda: iter(range(100)), 3) as ahead:
        assert list(ahead) == list(range(100))


def test_it_is_only_a_little_ahead() -> None:
    given: list[int] = []
    enough = threading.Event()

    def items() -> Iterator[int]:
        for number in range(100):
            given.append(number)
            if number == 4:
                enough.set()
            yield number

    with Ahead(items, 3) as ahead:
        assert next(iter(ahead)) == 0
        assert enough.wait(LIMIT_S)
        assert len(given) <= 5
    assert len(given) <= 6


def test_what_the_source_raises_comes_after_its_items() -> None:
    def items() -> Iterator[int]:
        yield 1
        raise ValueError("broken")

    with Ahead(items, 3) as ahead:
        found = iter(ahead)
        assert next(found) == 1
        with pytest.raises(ValueError, match="broken"):
            next(found)


def test_behind_does_everything_in_order() -> None:
    done: list[int] = []
    with Behind(done.append, 2) as behind:
        for number in range(100):
            behind.put(number)
        behind.finish()
        assert done == list(range(100))


def test_what_the_work_raises_is_told_to_who_gives() -> None:
    def work(number: int) -> None:
        if number == 3:
            raise ValueError("broken")

    def give(behind: Behind[int]) -> None:
        for number in range(1000):
            behind.put(number)

    with Behind(work, 1) as behind:
        with pytest.raises(ValueError, match="broken"):
            give(behind)
        with pytest.raises(ValueError, match="broken"):
            behind.finish()


def test_closing_leaves_what_waits() -> None:
    begun, go_on = threading.Event(), threading.Event()
    done: list[int] = []

    def work(number: int) -> None:
        begun.set()
        assert go_on.wait(LIMIT_S)
        done.append(number)

    behind = Behind(work, 5)
    for number in range(3):
        behind.put(number)
    assert begun.wait(LIMIT_S)
    closer = threading.Thread(target=behind.close)
    closer.start()
    go_on.set()
    closer.join(LIMIT_S)
    assert done[:1] == [0]
    with pytest.raises(Closed):
        behind.put(9)

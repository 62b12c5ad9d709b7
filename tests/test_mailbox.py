import threading

import pytest

from fer_desktop.mailbox import Closed, Mailbox


def test_newest_wins_and_drops_are_counted() -> None:
    box: Mailbox[int] = Mailbox(1, newest_wins=True)
    assert [box.put(n) for n in range(4)] == [True, False, False, False]
    assert box.dropped == 3
    assert box.get(0) == 3
    assert box.put(9) is True


def test_waiting_mailbox_loses_nothing() -> None:
    box: Mailbox[int] = Mailbox(2)
    got: list[int] = []
    reader = threading.Thread(target=lambda: got.extend(box.get(5) for _ in range(100)))
    reader.start()
    for n in range(100):
        box.put(n, 5)
    reader.join(5)
    assert got == list(range(100))
    assert box.dropped == 0


def test_full_and_empty_time_out() -> None:
    box: Mailbox[int] = Mailbox(1)
    with pytest.raises(TimeoutError):
        box.get(0.01)
    box.put(1)
    with pytest.raises(TimeoutError):
        box.put(2, 0.01)
    assert box.take() == 1
    assert box.take() is None


def test_close_wakes_both_sides() -> None:
    full: Mailbox[int] = Mailbox(1)
    full.put(1)
    empty: Mailbox[int] = Mailbox(1)
    woken: list[str] = []

    def wait(action: object) -> None:
        try:
            action()  # type: ignore[operator]
        except Closed:
            woken.append("closed")

    threads = [threading.Thread(target=wait, args=(a,)) for a in (lambda: full.put(2), empty.get)]
    for thread in threads:
        thread.start()
    full.close()
    empty.close()
    for thread in threads:
        thread.join(5)
    assert woken == ["closed", "closed"]
    with pytest.raises(Closed):
        full.put(3)
    with pytest.raises(Closed):
        full.replace(3)


def test_replace_tells_whether_news_is_already_on_its_way() -> None:
    box: Mailbox[int] = Mailbox(4)
    assert box.replace(1) is True
    assert box.replace(2) is False
    assert box.take() == 2
    assert box.take() is None


def test_a_mailbox_without_room_is_refused() -> None:
    with pytest.raises(ValueError):
        Mailbox(0)

import random

from fer_desktop.tracker import Tracker
from tests.fakes import detection


def test_ids_stay_while_faces_move_and_swap_order() -> None:
    tracker = Tracker()
    for step in range(40):
        left, right = detection(10 + 3 * step), detection(400 - 2 * step)
        swapped = step % 2 == 1
        ids = tracker.update([right, left] if swapped else [left, right], step / 30)
        assert ids == ([2, 1] if swapped else [1, 2])


def test_ids_survive_a_crossing() -> None:
    """Two faces pass each other; each is expected where its motion takes it."""
    tracker = Tracker()
    seen: dict[str, set[int]] = {"a": set(), "b": set()}
    for step in range(60):
        a, b = detection(10 + 6 * step, 10), detection(370 - 6 * step, 30)
        ids = tracker.update([a, b], step / 30)
        seen["a"].add(ids[0])
        seen["b"].add(ids[1])
    assert len(seen["a"]) == len(seen["b"]) == 1


def test_short_loss_keeps_the_id_and_long_loss_does_not() -> None:
    tracker = Tracker()
    assert tracker.update([detection()], 0.0) == [1]
    assert tracker.update([], 0.5) == []
    assert tracker.update([detection()], 0.9) == [1]
    assert tracker.update([detection()], 2.5) == [2]


def test_ids_are_unique_in_a_frame_whatever_comes() -> None:
    chance = random.Random(3)
    tracker = Tracker()
    for step in range(300):
        faces = [detection(chance.uniform(0, 300), chance.uniform(0, 200), chance.uniform(5, 90)) for _ in range(8)]
        ids = tracker.update(faces[: chance.randrange(9)], step / 25)
        assert len(set(ids)) == len(ids)
        assert all(i > 0 for i in ids)


def test_time_that_runs_backwards_and_cuts_begin_anew_but_never_reuse_ids() -> None:
    tracker = Tracker()
    assert tracker.update([detection()], 5.0) == [1]
    assert tracker.update([detection()], 1.0) == [2]
    tracker.cut()
    assert tracker.update([detection()], 1.1) == [3]
    tracker.reset()
    assert tracker.update([detection()], 1.2) == [1]


def test_a_much_larger_box_is_another_face() -> None:
    tracker = Tracker()
    tracker.update([detection(100, 100, 40)], 0.0)
    assert tracker.update([detection(60, 60, 130)], 0.04) == [2]

import math

import pytest

from fer_desktop.motion import Motion
from fer_desktop.records import Box


def box(x: float, y: float = 0.0, side: float = 40.0) -> Box:
    return Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2)


def walked(rate: float, speed: float, growth: float = 0.0) -> Motion:
    """Seen for a second, moving to the right and growing by a factor e ** growth."""
    motion = Motion(box(0), 0.9)
    for step in range(1, round(rate) + 1):
        at = step / rate
        motion = motion.after(1 / rate).corrected(box(speed * at, side=40 * math.exp(growth * at)), 0.9)
    return motion


def surprise(motion: Motion, where: Box, score: float = 0.9) -> float:
    found = motion.surprise(100, 100)(where, score)
    assert found is not None
    return found


def likeliest(motion: Motion) -> float:
    return min(range(-200, 400), key=lambda x: surprise(motion, box(x)))


def test_a_step_may_be_cut_into_steps() -> None:
    """So it does not matter how often one looks."""
    motion = walked(30, 100)
    once, often = motion.after(0.6), motion.after(0.1).after(0.2).after(0.3)
    for place in (box(100), box(150, 10), box(170, 0, 44)):
        assert surprise(once, place) == pytest.approx(surprise(often, place), rel=1e-2)


@pytest.mark.parametrize("rate", [5, 30, 240])
def test_it_goes_on_at_its_speed_at_any_frame_rate(rate: float) -> None:
    assert likeliest(walked(rate, 100).after(0.3)) == pytest.approx(100 + 100 * (1 - math.exp(-0.3)), abs=4)


def test_it_goes_on_growing() -> None:
    motion = walked(30, 0, growth=0.6).after(0.4)
    sides = {side: surprise(motion, box(0, side=side)) for side in range(60, 120)}
    assert min(sides, key=sides.__getitem__) == pytest.approx(40 * math.exp(0.6 + 0.6 * (1 - math.exp(-0.4))), rel=0.03)


def test_the_longer_unseen_the_less_sure() -> None:
    motion = walked(30, 0)
    near, far = box(2), box(45)
    assert surprise(motion.after(0.03), near) < surprise(motion.after(1), near)
    assert surprise(motion.after(0.03), far) > surprise(motion.after(1), far)


def test_an_unsure_box_surprises_less_when_it_is_off() -> None:
    motion = walked(30, 0).after(1 / 30)
    assert surprise(motion, box(12), 0.5) < surprise(motion, box(12), 0.9)


def test_limits() -> None:
    near = walked(30, 0).surprise(1.5, 2.0)
    assert near(box(59), 0.9) is not None
    assert near(box(62), 0.9) is None
    assert near(box(0, side=79), 0.9) is not None
    assert near(box(0, side=82), 0.9) is None
    assert near(box(math.nan), 0.9) is None

"""fer_desktop.ui.viewport"""

import random

import pytest

from fer_desktop.records import Box
from fer_desktop.ui.viewport import LARGEST, STEP, Viewport


def viewport(
    picture: tuple[int, int] = (1000, 500), view: tuple[int, int] = (800, 600), ratio: float = 1.0
) -> Viewport:
    made = Viewport()
    made.set_view(*view, ratio)
    made.set_picture(*picture)
    return made


def test_it_fits_in_the_middle() -> None:
    made = viewport()
    assert made.fits
    assert made.box() == Box(0, 100, 800, 500)
    assert made.zoom == pytest.approx(0.8)


def test_it_keeps_fitting_when_the_view_changes() -> None:
    made = viewport()
    made.set_view(400, 600, 1.0)
    assert made.box() == Box(0, 200, 400, 400)


def test_a_small_picture_is_not_blown_up_without_end() -> None:
    assert viewport((20, 10)).zoom == 4


def test_on_a_dense_screen_full_size_is_one_screen_pixel_a_pixel() -> None:
    made = viewport(ratio=2.0)
    made.zoom_to(1.0, 400, 300)
    assert made.box().width == 500
    assert made.zoom == 1


@pytest.mark.parametrize("seed", range(20))
def test_zoom_keeps_what_is_under_the_cursor(seed: int) -> None:
    dice = random.Random(seed)
    made = viewport((4000, 3000), (800, 600), dice.choice([1.0, 1.5, 2.0]))
    made.zoom_to(1.0, 400, 300)
    x, y = dice.uniform(350, 450), dice.uniform(250, 350)
    before = made.to_picture(x, y)
    for _ in range(4):
        made.zoom_by(STEP, x, y)
    after = made.to_picture(x, y)
    assert after == pytest.approx(before, abs=1e-6)


@pytest.mark.parametrize("seed", range(30))
def test_no_gap_while_picture_is_hidden(seed: int) -> None:
    dice = random.Random(seed)
    made = viewport((dice.randint(20, 6000), dice.randint(20, 6000)), ratio=dice.choice([1.0, 2.0]))
    for _ in range(40):
        made.zoom_by(dice.uniform(0.5, 2.0), dice.uniform(0, 800), dice.uniform(0, 600))
        made.pan(dice.uniform(-900, 900), dice.uniform(-900, 900))
        box = made.box()
        for low, high, room in ((box.left, box.right, 800), (box.top, box.bottom, 600)):
            if high - low >= room:
                assert low <= 1
                assert high >= room - 1
            else:
                assert low + high == pytest.approx(room, abs=1.1)
        assert made.zoom <= LARGEST + 1e-6


def test_zooming_out_ends_at_fit() -> None:
    made = viewport((4000, 3000))
    made.zoom_to(2.0, 10, 10)
    for _ in range(30):
        made.zoom_by(1 / STEP, 400, 300)
    assert made.fits


def test_a_notch_stops_at_full_size() -> None:
    made = viewport((1000, 750), (900, 675))
    made.zoom_by(STEP, 450, 337)
    assert made.zoom == 1.0


def test_a_fitting_picture_does_not_pan() -> None:
    made = viewport()
    assert not made.can_pan
    before = made.box()
    made.pan(50, 50)
    assert made.box() == before


def test_nothing_and_one_pixel_are_fine() -> None:
    for size in ((0, 0), (1, 1), (30_000, 3)):
        made = viewport(size)
        made.zoom_by(1.3, 3, 3)
        made.pan(4, 4)
        made.box()
        made.visible()

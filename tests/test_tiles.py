"""Photos in parts."""

from itertools import pairwise

import numpy as np
import pytest

from fer_desktop.tiles import TILE_PX, TILE_STEP, Part, levels, tiles


def test_levels_halve_until_one_part_is_left() -> None:
    sizes = [(level.pixels.shape[:2], level.scale) for level in levels(np.zeros((700, 1025, 3), np.uint8))]
    assert sizes == [((700, 1025), 1), ((350, 512), 2), ((175, 256), 4)]


@pytest.mark.parametrize("shape", [(1, 1), (100, 256), (257, 300), (900, 1300), (2000, 40)])
def test_parts_cover_every_pixel_and_overlap(shape: tuple[int, int]) -> None:
    seen = np.zeros((*shape, 3), np.uint8)
    parts = list(tiles(Part(seen)))
    for part in parts:
        part.pixels[:] += 1  # a view of the photo
        height, width = part.pixels.shape[:2]
        assert height == min(TILE_PX, shape[0])
        assert width == min(TILE_PX, shape[1])
    assert seen.min() >= 1
    lefts = sorted({part.left for part in parts})
    assert all(b - a <= TILE_PX * TILE_STEP + 1 for a, b in pairwise(lefts))


def test_an_empty_wall_is_flat(astronaut: np.ndarray) -> None:
    assert Part(np.full((100, 100, 3), 77, np.uint8)).flat
    assert not Part(astronaut).flat

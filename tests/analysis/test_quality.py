"""How good the pictures are: blur, light and turned heads are told from good pictures."""

from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis.quality import Look, look, measure, turn
from fer_desktop.analysis.report_figures import kept
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.opencv import cv2
from fer_desktop.records import Box, Detection
from tests.analysis.report_rows import at, clip
from tests.analysis.rows import row
from tests.fakes import detection


@pytest.fixture
def face(astronaut: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(astronaut[75:170, 175:270])


def looked(face: np.ndarray) -> Look:
    found = look(face)
    assert found is not None
    return found


def test_a_good_picture(face: np.ndarray) -> None:
    good = looked(face)
    assert [good.blurred, good.dark, good.bright, good.lit_from_a_side] == [False] * 4


@pytest.mark.parametrize("sigma", [0.03, 0.05])
def test_blur_is_seen(face: np.ndarray, sigma: float) -> None:
    assert looked(cv2.GaussianBlur(face, (0, 0), sigma * face.shape[1])).blurred


def test_blur_is_seen_in_dim_light_too(face: np.ndarray) -> None:
    dim = (face * 0.3).astype(np.uint8)
    assert not looked(dim).blurred
    assert looked(dim).dark
    assert looked(cv2.GaussianBlur(dim, (0, 0), 0.04 * face.shape[1])).blurred


def test_light_is_seen(face: np.ndarray) -> None:
    assert looked(255 - ((255 - face) * 0.2).astype(np.uint8)).bright
    half = face.copy()
    half[:, half.shape[1] // 2 :] //= 3
    assert looked(half).lit_from_a_side


def test_next_to_nothing_is_not_looked_at() -> None:
    assert look(np.zeros((3, 40, 3), np.uint8)) is None
    assert look(np.zeros((0, 0, 3), np.uint8)) is None


def test_a_turned_head_is_told_by_the_eyes() -> None:
    front = detection()
    assert turn(front) == pytest.approx(0)
    box = Box(0, 0, 100, 100)
    turned = Detection(box, 0.9, ((20, 40), (46, 40)), "full_range")
    assert turn(turned) == pytest.approx((50 - 33) / 26)
    leaning = Detection(box, 0.9, ((50, 30), (50, 70)), "full_range")
    assert turn(leaning) == pytest.approx(0), "a head that leans is not turned"
    lying = Detection(box, 0.9, ((35, 30), (35, 70)), "full_range")
    assert turn(lying) == pytest.approx(0), "nor one that lies, whose eyes are beside the middle of its box"
    both = Detection(box, 0.9, ((35, 20), (35, 46)), "full_range")
    assert turn(both) == pytest.approx((50 - 33) / 26)
    assert turn(Detection(box, 0.9, None, "full_range")) is None
    assert turn(Detection(box, 0.9, ((50, 50), (50, 50)), "full_range")) is None


def test_shares(tmp_path: Path) -> None:
    rows = [at(0, 1, "anger", 0.9, 10, 20), at(1, 1, "anger", 0.9, 10, 47), at(2, 1, "anger", 0.4, -5, 48)]
    rows += [at(3, 1, "anger", 0.9, 380, 100), at(4, 1, "anger", 0.9, 10, 192.5)]
    session = clip(tmp_path, rows=rows)
    found = kept(session, read_table(tmp_path / RESULTS))
    looks = [Look(0.01, 100, 0, 0.5), Look(0.5, 20, 0, 0.1), Look(0.5, 220, 0.9), Look(0.5, 100, 0)]
    quality = measure(found, looks)
    assert quality.sizes == (1, 1, 1, 1, 1)
    assert (quality.small, quality.median_px) == (0.4, 48)
    assert quality.cut_off == pytest.approx(3 / 5), "left, right, and at the bottom"
    assert (quality.blurred, quality.dark, quality.bright, quality.one_sided) == (0.25, 0.25, 0.25, 0.25)
    assert quality.turned == 0.5, "of the two that were found again"
    assert (quality.not_sure, quality.looked_at) == (0.2, 4)


@pytest.mark.parametrize(
    ("box", "cut_off"),
    [
        ((0, 0, 400, 200), 0),
        ((250, 10, 390, 190), 0),
        ((-1, 10, 50, 60), 1),
        ((10, -1, 50, 60), 1),
        ((350, 10, 401, 60), 1),
        ((10, 150, 50, 201), 1),
    ],
)
def test_a_face_is_cut_off_where_it_reaches_over_an_edge(
    tmp_path: Path, box: tuple[float, float, float, float], cut_off: float
) -> None:
    """The picture is 400 x 200."""
    sides = dict(zip(("left", "top", "right", "bottom"), box, strict=True))
    session = clip(tmp_path, rows=[row(**sides)])
    assert measure(kept(session, read_table(tmp_path / RESULTS)), []).cut_off == cut_off


def test_what_is_not_measured_is_none(tmp_path: Path) -> None:
    session = clip(tmp_path)
    quality = measure(kept(session, read_table(tmp_path / RESULTS)), [])
    assert quality.blurred is quality.dark is quality.bright is quality.one_sided is quality.turned is None

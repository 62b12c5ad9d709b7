"""Cutting faces out of pictures."""

import dataclasses
import math

import cv2
import numpy as np
import pytest

from fer_desktop.align import crop_face, crop_place, cut, decode, halved, roll_of, to_input, whole_face
from fer_desktop.classifier import parse_recipe
from fer_desktop.records import Box, CropFit, Detection, Recipe
from tests.tiny_model import recipe

CENTRED = CropFit(0.5, 0.5, 1.0)


@pytest.fixture
def grey() -> Recipe:
    return parse_recipe(recipe())


def face(box: Box, eyes: tuple[tuple[float, float], tuple[float, float]] | None = None) -> Detection:
    return Detection(box, 0.9, eyes, "full_range")


def off(first: np.ndarray, second: np.ndarray) -> float:
    """Mean difference in grey levels."""
    return float(np.abs(first.astype(int) - second.astype(int)).mean())


def test_the_whole_picture_at_its_own_size_is_itself(astronaut: np.ndarray) -> None:
    assert (cut(astronaut, (256, 256), 512, (512, 512)) == astronaut).all()


def test_a_smaller_copy_is_the_mean_of_its_pixels(astronaut: np.ndarray) -> None:
    expected = cv2.resize(astronaut, (64, 64), interpolation=cv2.INTER_AREA)
    assert off(cut(astronaut, (256, 256), 512, (64, 64)), expected) < 0.01


def test_fine_patterns_turn_grey_rather_than_flicker() -> None:
    board = np.indices((960, 960)).sum(axis=0) % 2 * 255
    picture = np.repeat(board[..., None], 3, axis=2).astype(np.uint8)
    for side in (96, 480, 900):
        small = cut(picture, (480, 480), side, (48, 48))
        assert np.abs(small.astype(int) - 127.5).max() < 20, side


def test_size_and_position_do_not_change_what_is_seen(astronaut: np.ndarray) -> None:
    """The same face, in a picture three times as large, gives the same crop."""
    large = cv2.resize(astronaut, None, fx=3, fy=3, interpolation=cv2.INTER_LINEAR)
    small_crop = cut(astronaut, (225, 118), 150, (48, 48), grey=True)
    assert off(cut(large, (675, 354), 450, (48, 48), grey=True), small_crop) < 2
    huge = cv2.resize(astronaut, None, fx=10, fy=10, interpolation=cv2.INTER_LINEAR)
    assert off(cut(huge, (2250, 1180), 1500, (48, 48), grey=True), small_crop) < 2


def test_the_box_lies_in_the_crop_where_the_fit_says(grey: Recipe) -> None:
    picture = np.zeros((300, 300, 3), np.uint8)
    box = Box(120, 140, 180, 200)
    picture[140:200, 120:180] = 255
    fit = CropFit(0.5, 0.6, 0.5)  # crop of 120 px: from (90, 98) to (210, 218)
    crop = crop_face(picture, face(box), fit, grey)
    rows, columns = np.flatnonzero(crop.max(axis=1) > 127), np.flatnonzero(crop.max(axis=0) > 127)
    assert (columns[0], columns[-1]) == (12, 35)
    assert rows[0] == pytest.approx(0.35 * 48, abs=1)
    assert rows[-1] == pytest.approx(0.85 * 48 - 1, abs=1)


def test_a_tilted_head_is_turned_upright(astronaut: np.ndarray, grey: Recipe) -> None:
    box, eyes = Box(175, 75, 275, 175), ((203.0, 105.0), (248.0, 105.0))
    fit = CropFit(0.5, 0.55, 0.85)
    upright = crop_face(astronaut, face(box, eyes), fit, grey)
    for degrees in (-70, -25, 25, 90):
        # Clockwise on the screen, around the box's middle; OpenCV counts from the middle of the first pixel.
        turn = cv2.getRotationMatrix2D((224.5, 124.5), -degrees, 1)
        turned = cv2.warpAffine(astronaut, turn, (512, 512), borderMode=cv2.BORDER_REPLICATE)
        a, b = ((turn @ np.array([x - 0.5, y - 0.5, 1]) + 0.5).tolist() for x, y in eyes)
        tilted = face(box, ((a[0], a[1]), (b[0], b[1])))
        assert math.degrees(roll_of(tilted)) == pytest.approx(degrees)
        assert off(crop_face(turned, tilted, fit, grey), upright) < 3
        assert off(crop_face(turned, dataclasses.replace(tilted, eyes=None), fit, grey), upright) > 10


def test_the_place_of_a_crop_is_where_it_is_cut(astronaut: np.ndarray, grey: Recipe) -> None:
    """The rectangle that is told, straightened by another way, is the crop."""
    tilted = face(Box(175, 75, 275, 175), ((205.0, 95.0), (246.0, 118.0)))
    fit = CropFit(0.45, 0.55, 0.85)
    place = crop_place(tilted, fit, grey)
    assert math.degrees(place.angle) == pytest.approx(29.3, abs=0.1)
    assert place.height == place.width == pytest.approx(100 / 0.85)
    turn = cv2.getRotationMatrix2D((place.centre[0] - 0.5, place.centre[1] - 0.5), math.degrees(place.angle), 1)
    straight = cv2.warpAffine(astronaut, turn, (512, 512))
    left, top = round(place.centre[0] - place.width / 2), round(place.centre[1] - place.height / 2)
    part = straight[top : top + round(place.height), left : left + round(place.width)]
    expected = cv2.resize(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), (48, 48), interpolation=cv2.INTER_AREA)
    assert off(crop_face(astronaut, tilted, fit, grey), expected) < 4


def test_the_place_of_a_crop_has_the_form_of_the_model_s_input(grey: Recipe) -> None:
    high = dataclasses.replace(grey, width_px=32, height_px=48)
    place = crop_place(face(Box(175, 75, 275, 175)), CENTRED, high)
    assert (place.width, place.height) == pytest.approx((100, 150))


@pytest.mark.parametrize(("side", "told"), [(0.2, 1.0), (100.0, 100.0), (1e7, 16384.0)])
def test_the_place_of_a_crop_is_no_larger_than_what_is_cut(grey: Recipe, side: float, told: float) -> None:
    assert crop_place(face(Box(0, 0, side, side)), CENTRED, grey).width == told


def test_eyes_one_below_the_other_tell_a_head_that_lies_on_its_side() -> None:
    assert math.degrees(roll_of(face(Box(0, 0, 100, 100), ((50, 30), (50, 70))))) == pytest.approx(90)


def test_eyes_of_a_profile_tell_no_direction() -> None:
    assert roll_of(face(Box(0, 0, 100, 100), ((50, 40), (52, 48)))) == 0


def test_a_crop_over_the_edge_continues_the_edge(grey: Recipe) -> None:
    picture = np.full((100, 100, 3), 90, np.uint8)
    for box in (Box(-60, -60, 40, 40), Box(80, 80, 180, 180), Box(-50, -50, 150, 150), Box(300, 300, 320, 320)):
        assert (crop_face(picture, face(box), CENTRED, grey) == 90).all()


def test_boxes_of_any_size_are_survived(grey: Recipe) -> None:
    picture = np.full((30, 40, 3), 90, np.uint8)
    for size in (0, 0.1, 1, 1e4, 1e7):
        assert crop_face(picture, face(Box(10, 10, 10 + size, 10 + size)), CENTRED, grey).shape == (48, 48)


def test_a_view_of_a_picture_can_be_cut(astronaut: np.ndarray) -> None:
    view = astronaut[::2, ::-2]
    assert (cut(view, (100, 100), 90, (48, 48)) == cut(view.copy(), (100, 100), 90, (48, 48))).all()


def test_grey_is_weighed_as_television_does(grey: Recipe) -> None:
    for colour, level in (((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29)):
        picture = np.full((60, 60, 3), colour, np.uint8)
        crop = crop_face(picture, face(Box(10, 10, 50, 50)), CENTRED, grey)
        assert np.abs(crop.astype(int) - level).max() <= 1
        assert (whole_face(picture, grey) == crop[0, 0]).all()


def test_a_training_face_stays_as_it_is(grey: Recipe) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (48, 48), dtype=np.uint8)
    assert whole_face(pixels, grey) is pixels
    encoded = cv2.imencode(".png", pixels)[1].tobytes()
    picture = decode(encoded)
    assert picture is not None
    assert picture.shape == (48, 48, 3)
    assert (whole_face(picture, grey) == pixels).all()


def test_a_larger_face_is_made_smaller_by_the_mean_of_its_pixels(grey: Recipe) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (192, 192), dtype=np.uint8)
    means = pixels.reshape(48, 4, 48, 4).mean(axis=(1, 3))
    assert np.abs(whole_face(pixels, grey) - means).max() <= 1


def test_input_is_normalised_as_in_training(grey: Recipe) -> None:
    faces = to_input([np.full((48, 48), level, np.uint8) for level in (0, 255)], grey)
    assert faces.shape == (2, 1, 48, 48)
    assert faces.dtype == np.float32
    assert faces.flags.c_contiguous
    assert faces[0] == pytest.approx(-2)
    assert faces[1] == pytest.approx(2)
    assert to_input([], grey).shape == (0, 1, 48, 48)


def test_colour_input_keeps_the_order_of_channels() -> None:
    settings = {"width": 8, "height": 8, "colour": "rgb", "mean": [0, 0, 0], "std": [1, 1, 1]}
    colour = parse_recipe(recipe(input=settings))
    crop = crop_face(np.full((9, 9, 3), (255, 0, 51), np.uint8), face(Box(0, 0, 9, 9)), CENTRED, colour)
    assert crop.shape == (8, 8, 3)
    assert to_input([crop], colour)[0, :, 0, 0] == pytest.approx([1, 0, 0.2])


def test_each_channel_has_its_own_mean_and_spread() -> None:
    settings = {"width": 8, "height": 8, "colour": "rgb", "mean": [0.5, 0.25, 0], "std": [0.5, 0.25, 0.125]}
    crop = np.full((8, 8, 3), (255, 51, 51), np.uint8)
    assert to_input([crop], parse_recipe(recipe(input=settings)))[0, :, 3, 3] == pytest.approx([1, -0.2, 1.6])


def test_what_is_no_picture_is_not_decoded() -> None:
    assert decode(b"") is None
    assert decode(b"hello" * 20) is None


def test_halved_is_the_mean_of_four() -> None:
    picture = np.zeros((5, 4, 3), np.uint8)
    picture[::2] = 200
    small = halved(picture)
    assert small.shape == (2, 2, 3)
    assert halved(np.zeros((1, 7, 3), np.uint8)).shape == (1, 3, 3)

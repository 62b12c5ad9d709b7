"""From a face in a picture to the input of the classifier, exactly as its training faces were made."""

import math
from collections.abc import Sequence

import numpy as np

from fer_desktop.opencv import cv2
from fer_desktop.records import Crop, CropFit, Detection, Recipe

MOST_SAMPLES = 8
"""Samples along each side of a pixel of the crop; what is larger than that is first shrunk as a whole."""

LARGEST_PX = 16384
"""Side of the largest part that is cut out of a picture: a guard against a nonsensical box."""

EYES_APART = 0.12
"""Least distance of the eyes, in sizes of the face's box, for their direction to mean something: in a profile they lie
one behind the other."""


def crop_face(pixels: np.ndarray, detection: Detection, fit: CropFit, recipe: Recipe) -> np.ndarray:
    """Cut a face out so that it looks like those that the model was trained on.

    :param pixels: uint8 RGB, shape (H, W, 3)
    :param fit: where the box of this detector sits in the training faces
    :returns: uint8, shape (height_px, width_px) for grey models, (height_px, width_px, 3) for colour models; the
        picture's edge is continued where the crop reaches over it
    """
    place = crop_place(detection, fit, recipe)
    size = recipe.width_px, recipe.height_px
    return cut(pixels, place.centre, place.width, size, place.angle, recipe.colour == "grey")


def crop_place(detection: Detection, fit: CropFit, recipe: Recipe) -> Crop:
    """Where in the picture `crop_face` cuts.

    :param fit: where the box of this detector sits in the training faces
    """
    side = (detection.box.width + detection.box.height) / 2 / fit.size
    roll = roll_of(detection)
    # The offset from the box to the crop was learned on upright faces, so it turns with the head.
    right, down = (0.5 - fit.centre_x) * side, (0.5 - fit.centre_y) * side
    x, y = detection.box.centre
    centre = (
        x + right * math.cos(roll) - down * math.sin(roll),
        y + right * math.sin(roll) + down * math.cos(roll),
    )
    side = min(max(side, 1.0), float(LARGEST_PX))  # as `cut` does
    return Crop(centre, side, side * (recipe.height_px / recipe.width_px), roll)


def roll_of(detection: Detection) -> float:
    """How far the head is tilted in the picture plane, in radians, clockwise; 0 where the eyes do not tell.

    Turning the head upright is worth about a point of accuracy on FER+ faces as they come, and more than ten points on
    faces tilted by 40 degrees (``python -m export.fit_crop DATA --evaluate MODEL --tilt 40``).
    """
    if detection.eyes is None:
        return 0.0
    (left_x, left_y), (right_x, right_y) = detection.eyes
    across, down = right_x - left_x, right_y - left_y
    if math.hypot(across, down) < EYES_APART * detection.box.width:
        return 0.0
    return math.atan2(down, across)


def whole_face(picture: np.ndarray, recipe: Recipe) -> np.ndarray:
    """A picture that is a face crop already, in the size and colour of the recipe.

    :param picture: uint8, shape (H, W) or RGB (H, W, 3)
    """
    if picture.ndim == 3 and recipe.colour == "grey":
        picture = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    if picture.ndim == 2 and recipe.colour == "rgb":
        picture = cv2.cvtColor(picture, cv2.COLOR_GRAY2RGB)
    if picture.shape[:2] == (recipe.height_px, recipe.width_px):
        return picture
    shrinks = picture.shape[0] > recipe.height_px and picture.shape[1] > recipe.width_px
    how = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return cv2.resize(picture, (recipe.width_px, recipe.height_px), interpolation=how)


def to_input(crops: Sequence[np.ndarray], recipe: Recipe) -> np.ndarray:
    """Crops as the model wants them: float32, shape (N, channels, height_px, width_px), normalised."""
    channels = 1 if recipe.colour == "grey" else 3
    shape = (len(crops), recipe.height_px, recipe.width_px, channels)
    faces = np.asarray(crops, dtype=np.float32).reshape(shape) / np.float32(255)
    faces = (faces - np.float32(recipe.mean)) / np.float32(recipe.std)
    return np.ascontiguousarray(faces.transpose(0, 3, 1, 2), dtype=np.float32)


def decode(encoded: bytes) -> np.ndarray | None:
    """A picture file's content as uint8 RGB, shape (H, W, 3), turned upright; None where it is none."""
    if not encoded:
        return None
    try:
        picture = cv2.imdecode(np.frombuffer(encoded, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        return None
    return None if picture is None else cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)


def cut(
    pixels: np.ndarray,
    centre: tuple[float, float],
    side: float,
    size: tuple[int, int],
    angle: float = 0.0,
    grey: bool = False,
) -> np.ndarray:
    """A part of a picture, turned and resized in one step, without the flicker of skipped pixels.

    Each pixel of the result is the mean of evenly spread samples, as many as the part is larger than the result.

    :param pixels: uint8, shape (H, W, 3)
    :param centre: middle of the part, in pixels of the picture; the picture's corner is (0, 0)
    :param side: width of the part, in pixels of the picture
    :param size: width and height of the result, in pixels
    :param angle: direction of the part's upper edge, in radians, clockwise
    :param grey: weigh the colours as ITU-R BT.601 does
    """
    width, height = size
    step = min(max(side, 1.0), LARGEST_PX) / width
    across, down = (math.cos(angle) * step, math.sin(angle) * step), (-math.sin(angle) * step, math.cos(angle) * step)
    first = (
        centre[0] - across[0] * width / 2 - down[0] * height / 2,
        centre[1] - across[1] * width / 2 - down[1] * height / 2,
    )
    corners = [
        tuple(first[k] + i * across[k] * width + j * down[k] * height for k in (0, 1)) for i in (0, 1) for j in (0, 1)
    ]
    part, origin = _around(pixels, corners)
    if grey:
        part = cv2.cvtColor(part, cv2.COLOR_RGB2GRAY)
    part, shrunk = _shrunk(part, int(step / MOST_SAMPLES))
    # From samples of the result to pixels of the part; both have their centres at halves.
    samples = min(MOST_SAMPLES, max(1, math.ceil(step - 1e-6)))
    matrix = np.array([[across[0], down[0], first[0] - origin[0]], [across[1], down[1], first[1] - origin[1]]])
    matrix[:, :2] /= samples
    matrix[:, 2] += (matrix[:, 0] + matrix[:, 1]) / 2
    matrix *= np.array(shrunk)[:, None]
    matrix[:, 2] -= 0.5
    how = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    out = cv2.warpAffine(part, matrix, (width * samples, height * samples), flags=how, borderMode=cv2.BORDER_REPLICATE)
    return out if samples == 1 else cv2.resize(out, size, interpolation=cv2.INTER_AREA)


def _around(pixels: np.ndarray, corners: Sequence[tuple[float, float]]) -> tuple[np.ndarray, tuple[int, int]]:
    """The smallest upright part of a picture that holds these points, and its corner.

    Where they are outside, it is the edge: continued, it gives the same pixels.
    """
    height, width = pixels.shape[:2]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    left = min(max(0, math.floor(min(xs)) - 2), width - 1)
    top = min(max(0, math.floor(min(ys)) - 2), height - 1)
    right = max(min(width, math.ceil(max(xs)) + 2), left + 1)
    bottom = max(min(height, math.ceil(max(ys)) + 2), top + 1)
    return pixels[top:bottom, left:right], (left, top)


def _shrunk(part: np.ndarray, factor: int) -> tuple[np.ndarray, tuple[float, float]]:
    """The part with each side divided by about `factor`, and by what exactly its coordinates are to be multiplied."""
    if factor < 2:
        return part, (1.0, 1.0)
    height, width = part.shape[:2]
    size = max(1, width // factor), max(1, height // factor)
    return cv2.resize(part, size, interpolation=cv2.INTER_AREA), (size[0] / width, size[1] / height)


def halved(pixels: np.ndarray) -> np.ndarray:
    """A picture of half the width and height, each pixel the mean of four; uint8, shape (H, W, 3)."""
    height, width = pixels.shape[:2]
    return cv2.resize(pixels, (max(1, width // 2), max(1, height // 2)), interpolation=cv2.INTER_AREA)

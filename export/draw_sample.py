"""Draws the sample picture and the sample clip of the app: people who do not exist, made of numbers only.

    python -m export.draw_sample            # assets/samples/sample.jpg and sample.mp4
    python -m export.draw_sample --only picture --scale 0.5 --out /tmp/try

Needs OpenGL 3.3; on a machine without a display start it with ``xvfb-run -a``.
"""

import argparse
import logging
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from export.sample_face import Vector, face_at, uniforms
from export.sample_people import CAST, LUCA
from export.sample_render import Renderer

log = logging.getLogger(__name__)

SAMPLES = Path(__file__).resolve().parents[1] / "assets" / "samples"
SIZE = (1600, 1000)
"""Width and height of the picture, pixels."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody stands."""

    who: str
    """A key of `CAST`, which is what the face shows."""
    x: float
    y: float
    """Where the middle between the eyes is, pixels of the full picture."""
    unit: float
    """Pixels of one unit of the head; the eyes are 0.67 units apart."""


PLACES = (
    Place("neutral", 492, 345, 158),
    Place("anger", 1112, 345, 160),
    Place("sadness", 212, 545, 168),
    Place("surprise", 1392, 545, 168),
    Place("happiness", 800, 520, 176),
)
"""From the back to the front."""

CLIP_SIZE, CLIP_RATE, CLIP_LENGTH_S = (640, 360), 12.5, 8.0


def background(width: int, height: int, seed: int = 4) -> np.ndarray:
    """A calm room out of focus: a wall, light from a window on the left. Float RGB 0..1, (height, width, 3)."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = x / width, y / height
    top, bottom = np.array([0.60, 0.66, 0.68]), np.array([0.37, 0.43, 0.47])
    wall = top + (bottom - top) * v[..., None]
    glow = np.exp(-(((u - 0.12) / 0.42) ** 2) - ((v - 0.12) / 0.60) ** 2)[..., None]
    wall = wall + glow * np.array([0.26, 0.22, 0.15])
    wall *= 1.0 - 0.30 * np.clip(u - 0.45, 0, 1)[..., None]
    shapes = np.zeros((height, width, 4), np.float32)
    for left, right in ((0.015, 0.085), (0.10, 0.17)):  # panes of a window
        corners = ((int(left * width), int(0.03 * height)), (int(right * width), int(0.50 * height)))
        cv2.rectangle(shapes, *corners, (0.97, 0.95, 0.88, 0.55), -1)
    board = (int(0.86 * width), int(0.20 * height)), (width, int(0.215 * height))
    cv2.rectangle(shapes, *board, (0.30, 0.22, 0.16, 0.7), -1)
    books = ((0.875, 0.10, (0.55, 0.32, 0.22)), (0.905, 0.075, (0.70, 0.62, 0.48)), (0.955, 0.12, (0.28, 0.42, 0.36)))
    for left, tall, colour in books:
        a, b = (int(left * width), int((0.20 - tall) * height)), (int((left + 0.024) * width), int(0.20 * height))
        cv2.rectangle(shapes, a, b, (*colour, 0.7), -1)
    for _ in range(26):  # leaves of a plant
        centre = (int(width * random.normal(0.655, 0.030)), int(height * random.normal(0.07, 0.05)))
        axes = (int(width * 0.022), int(width * 0.007))
        green = np.array([0.24, 0.38, 0.28]) * random.uniform(0.7, 1.2)
        cv2.ellipse(shapes, centre, axes, float(random.uniform(0, 180)), 0, 360, (*green.tolist(), 0.5), -1)
    shapes[..., :3] *= shapes[..., 3:]
    shapes = cv2.GaussianBlur(shapes, (0, 0), width / 85)
    return (wall * (1 - shapes[..., 3:]) + shapes[..., :3]).astype(np.float32)


def layer(
    renderer: Renderer, values: dict[str, float | Vector], place: Place, scale: float, bottom: int, sharp: float
) -> tuple[np.ndarray, int, int]:
    """One person as premultiplied float RGBA, and the column and row of its top left corner in the picture.

    :param bottom: height of the picture in pixels
    :param sharp: rays across a pixel
    """
    unit = place.unit * scale
    left, top = int(place.x * scale - 1.75 * unit), max(int(place.y * scale - 1.95 * unit), 0)
    width, height = int(3.5 * unit), bottom - top
    view = (
        (left + width / 2 - place.x * scale) / unit,
        (place.y * scale - top - height / 2) / unit,
        height / 2 / unit,
    )
    big = renderer.render(values, round(width * sharp), round(height * sharp), view)
    return cv2.resize(big, (width, height), interpolation=cv2.INTER_AREA).astype(np.float32) / 255, left, top


def put(canvas: np.ndarray, person: np.ndarray, left: int, top: int, shadow_px: float) -> None:
    """Lay a person over the canvas (in place), with a soft shadow on whoever stands behind."""
    height, width = canvas.shape[:2]
    full = np.zeros((height, width, 4), np.float32)
    a, b = max(left, 0), min(left + person.shape[1], width)
    full[top : top + person.shape[0], a:b] = person[:, a - left : b - left]
    soft = cv2.GaussianBlur(full[..., 3], (0, 0), shadow_px)
    soft = cv2.warpAffine(soft, np.float32([[1, 0, 0.8 * shadow_px], [0, 1, 0.5 * shadow_px]]), (width, height))
    canvas *= 1 - 0.38 * soft[..., None] * np.array([0.9, 1.0, 1.0], np.float32)
    canvas *= 1 - full[..., 3:]
    canvas += full[..., :3]


def finish(canvas: np.ndarray, seed: int, grain: float) -> np.ndarray:
    """Vignette, a little bloom and grain; RGB uint8."""
    height, width = canvas.shape[:2]
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    canvas = canvas + 0.10 * cv2.GaussianBlur(np.clip(canvas - 0.72, 0, 1), (0, 0), width / 90)
    canvas = canvas * (1 - 0.13 * np.clip(x * x + y * y - 0.5, 0, 2)[..., None])
    noise = np.random.default_rng(seed).normal(0, grain, (height, width, 1))
    return np.clip((canvas + noise) * 255 + 0.5, 0, 255).astype(np.uint8)


def picture(renderer: Renderer, scale: float, sharp: float) -> np.ndarray:
    """The group. RGB uint8."""
    canvas = background(int(SIZE[0] * scale), int(SIZE[1] * scale))
    for place in PLACES:
        person, mimic, pose = CAST[place.who]
        drawn, left, top = layer(renderer, uniforms(person, mimic, pose), place, scale, canvas.shape[0], sharp)
        put(canvas, drawn, left, top, 16 * scale)
        log.info("drew %s", place.who)
    return finish(canvas, 1, 0.008)


def clip(renderer: Renderer, path: Path, sharp: float) -> None:
    """One face whose expression changes, as MPEG-4 video."""
    room = background(*CLIP_SIZE, seed=8)
    place = Place("", CLIP_SIZE[0] / 2, 166, 94)
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), CLIP_RATE, CLIP_SIZE)
    for index in range(int(CLIP_RATE * CLIP_LENGTH_S)):
        mimic, pose = face_at(index / CLIP_RATE)
        drawn, left, top = layer(renderer, uniforms(LUCA, mimic, pose), place, 1.0, CLIP_SIZE[1], sharp)
        canvas = room.copy()
        put(canvas, drawn, left, top, 9)
        writer.write(finish(canvas, 1, 0.0)[..., ::-1])
        if index % 10 == 0:
            log.info("drew %.1f s of the clip", index / CLIP_RATE)
    writer.release()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", choices=("picture", "clip"))
    parser.add_argument("--scale", type=float, default=1.0, help="size of the picture, 1 is 1600x1000")
    parser.add_argument("--sharp", type=float, help="rays across a pixel; 2 for the picture, 1.5 for the clip")
    parser.add_argument("--out", type=Path, default=SAMPLES)
    given = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    given.out.mkdir(parents=True, exist_ok=True)
    renderer = Renderer()
    if given.only != "clip":
        drawn = picture(renderer, given.scale, given.sharp or 2.0)
        cv2.imwrite(str(given.out / "sample.jpg"), drawn[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 92])
    if given.only != "picture":
        clip(renderer, given.out / "sample.mp4", given.sharp or 1.5)


if __name__ == "__main__":
    main()

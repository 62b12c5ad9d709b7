"""How well pictures are sorted into "no face", "one face" and "several faces": ``python -m export.localisation DATA``.

The set is made here, from a seed: faces of the validation split, which no detector of ours was fitted on, are pasted at
many sizes into backgrounds that hold none (gradients, noise, textures, discs that resemble heads, and faces cut into
tiles and shuffled, which have a face's colours and edges and are none). A third of the pictures each. None is kept.
"""

import argparse
import json
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from tqdm import tqdm

from export.data import SIDE_PX, load_faces
from export.fit_crop import DETECTORS_DIR
from fer_desktop.datasets import DatasetError
from fer_desktop.detector import DetectorError, FaceDetector
from fer_desktop.figures import wilson
from fer_desktop.records import Frame

log = logging.getLogger(__name__)

KINDS = ("none", "single", "several")

WIDTH, HEIGHT = 640, 480

SIDES_PX = (56, 200)
"""Smallest and largest side of a pasted face crop; the face fills some 85 % of it."""

MOST = 5
"""Faces in a picture with several."""

TILES = 4
"""A shuffled face is cut into this many pieces a side."""

BACKGROUNDS = 5


def picture(faces: np.ndarray, count: int, random: np.random.Generator) -> np.ndarray:
    """A background with `count` faces that do not overlap; uint8 RGB, shape (HEIGHT, WIDTH, 3).

    :param faces: uint8, shape (N, 48, 48), to choose from
    """
    canvas = _background(faces, random)
    taken: list[tuple[int, int, int]] = []
    while len(taken) < count:
        side = int(np.exp(random.uniform(*np.log(SIDES_PX))))
        side = min(side, 120) if count > 2 else side
        left, top = int(random.integers(0, WIDTH - side)), int(random.integers(0, HEIGHT - side))
        if any(abs(left - x) < max(side, s) and abs(top - y) < max(side, s) for x, y, s in taken):
            continue
        _paste(canvas, faces[random.integers(len(faces))], left, top, side)
        taken.append((left, top, side))
    return canvas


def _paste(canvas: np.ndarray, face: np.ndarray, left: int, top: int, side: int) -> None:
    """A face with soft edges."""
    patch = cv2.resize(face, (side, side), interpolation=cv2.INTER_CUBIC)
    edge = np.minimum(np.arange(side) + 1, np.arange(side)[::-1] + 1) / (0.08 * side)
    mask = np.clip(np.minimum(edge[:, None], edge[None]), 0, 1)[..., None]
    place = canvas[top : top + side, left : left + side]
    place[:] = (mask * patch[..., None] + (1 - mask) * place).astype(np.uint8)


def _background(faces: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """Something without a face."""
    kind = int(random.integers(BACKGROUNDS))
    low, high = sorted(random.uniform(20, 235, 2))
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    angle = random.uniform(0, np.pi)
    along = (rows * np.sin(angle) + columns * np.cos(angle)) / (HEIGHT + WIDTH)
    grey = low + (high - low) * (along - along.min()) / (along.max() - along.min())
    if kind == 1:
        coarse = random.uniform(0, 255, (12, 16)).astype(np.float32)
        grey = cv2.resize(coarse, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    elif kind == 2:
        grey = grey + 40 * np.sin(along * random.uniform(60, 300))
    canvas = np.repeat(np.clip(grey, 0, 255).astype(np.uint8)[..., None], 3, axis=2)
    for _ in range(int(random.integers(3, 9)) if kind in (3, 4) else 0):
        side = int(random.integers(60, 180))
        left, top = int(random.integers(0, WIDTH - side)), int(random.integers(0, HEIGHT - side))
        if kind == 3:
            middle = (left + side // 2, top + side // 2)
            axes = (side // 2, int(0.6 * side))
            cv2.ellipse(canvas, middle, axes, 0, 0, 360, random.uniform(0, 255, 3).tolist(), -1, cv2.LINE_AA)
        else:
            _paste(canvas, _shuffled(faces[random.integers(len(faces))], random), left, top, side)
    noise = random.normal(0, random.uniform(0, 8), canvas.shape[:2])[..., None]
    return np.clip(canvas + noise, 0, 255).astype(np.uint8)


def _shuffled(face: np.ndarray, random: np.random.Generator) -> np.ndarray:
    """A face cut into tiles that lie in another order, each turned."""
    size = SIDE_PX // TILES
    tiles = face.reshape(TILES, size, TILES, size).transpose(0, 2, 1, 3).reshape(-1, size, size)
    tiles = tiles[random.permutation(len(tiles))]
    tiles = np.stack([np.rot90(tile, int(random.integers(1, 4))) for tile in tiles])
    return tiles.reshape(TILES, TILES, size, size).transpose(0, 2, 1, 3).reshape(SIDE_PX, SIDE_PX)


def sort_of(count: int) -> int:
    """Index into `KINDS`."""
    return min(count, 2)


def figures(truth: Sequence[int], answers: Sequence[int]) -> dict[str, Any]:
    """Precision, recall and F1 of each kind, and the share sorted rightly with its 95 % interval.

    :param truth: indices into `KINDS`
    """
    table = np.zeros((3, 3), int)
    np.add.at(table, (np.asarray(truth), np.asarray(answers)), 1)
    rows = {}
    for kind, name in enumerate(KINDS):
        hits, there, said = int(table[kind, kind]), int(table[kind].sum()), int(table[:, kind].sum())
        rows[name] = {
            "n": there,
            "precision": hits / said if said else None,
            "recall": hits / there if there else None,
            "f1": 2 * hits / (said + there) if said + there else None,
        }
    right = int(table.trace())
    return {
        "n": len(truth),
        "accuracy": right / len(truth),
        "accuracy_95": wilson(right, len(truth)),
        "per_kind": rows,
        "kinds": list(KINDS),
        "confusion": table.tolist(),
    }


def measure(faces: np.ndarray, count: int, seed: int, detectors: Path) -> dict[str, Any]:
    """Make `count` pictures and let the app's detector, as it looks at photos, sort them."""
    random = np.random.default_rng(seed)
    truth, answers = [], []
    with FaceDetector(detectors) as detector:
        for number in tqdm(range(count), desc="pictures", mininterval=1):
            kind = number % 3
            there = int(random.integers(2, MOST + 1)) if kind == 2 else kind
            found = detector.detect_small(Frame(picture(faces, there, random)))
            truth.append(kind)
            answers.append(sort_of(len(found)))
    return figures(truth, answers)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.localisation",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("data", type=Path, help="zip or folder in the FER+ layout")
    parser.add_argument("--pictures", type=int, default=600, help="(default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--card", type=Path, help="model card (JSON) to write the figures into")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        faces = load_faces(options.data, "valid")
        # Some pictures of FER2013 show no face at all; those with a majority label do.
        shown = faces.pixels[faces.majority >= 0]
        result = measure(shown, options.pictures, options.seed, DETECTORS_DIR)
    except (DatasetError, DetectorError) as error:
        log.error("%s", error)
        return 2
    result["set"] = (
        f"{options.pictures} pictures of {WIDTH}x{HEIGHT}, made from seed {options.seed}: none, one, or 2 to {MOST} "
        f"faces of FER2013 PublicTest with sides of {SIDES_PX[0]} to {SIDES_PX[1]} pixels on made backgrounds"
    )
    if options.card:
        card = json.loads(options.card.read_text(encoding="utf-8"))
        card["localisation"] = result
        options.card.write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    log.info("%s", json.dumps(result, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())

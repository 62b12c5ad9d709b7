"""Learn how a detector's box sits in the training faces: ``python -m export.fit_crop DATA``.

Each training face is enlarged into the middle of a larger picture, and each detector looks for it. The medians of where
its box lies in the face crop are what `fer_desktop.align` needs to cut faces out of pictures in the same way.

With ``--evaluate MODEL`` nothing is fitted: faces of the validation split are found in the same way, cut out, and read
by the model, and the accuracy is compared with that on the original crops.
"""

import argparse
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from export.data import SIDE_PX, load_faces
from fer_desktop.align import crop_face, to_input
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.datasets import DatasetError
from fer_desktop.detector import FULL, SHORT, BlazeFace, DetectorError, FaceDetector
from fer_desktop.records import Box, Detection, Frame

log = logging.getLogger(__name__)

DETECTORS_DIR = Path(__file__).resolve().parent.parent / "assets" / "detectors"

FIT_FILE = "crop_fit.json"

ENLARGED = 4
"""A 48 pixels small face is too coarse for the detectors."""

CANVAS = 2.0
"""Side of the picture around it, in faces."""

MIN_SCORE = 0.5
"""What the app asks of a detector."""

MOST_OFF_CENTRE = 0.3
"""Distance of the box from the middle, in faces, beyond which something else was found."""

MOST_COST = 1.5
"""Points of accuracy that finding and cutting may cost."""

Find = Callable[[np.ndarray], list[Detection]]


def on_canvas(face: np.ndarray, tilt_deg: float = 0.0) -> np.ndarray:
    """A face in the middle of a larger picture, its edge continued; uint8 RGB."""
    side = SIDE_PX * ENLARGED
    margin = round(side * (CANVAS - 1) / 2)
    large = cv2.resize(face, (side, side), interpolation=cv2.INTER_CUBIC)
    canvas = cv2.copyMakeBorder(large, margin, margin, margin, margin, cv2.BORDER_REPLICATE)
    if tilt_deg:
        size = side + 2 * margin
        turn = cv2.getRotationMatrix2D(((size - 1) / 2, (size - 1) / 2), tilt_deg, 1)
        canvas = cv2.warpAffine(canvas, turn, (size, size), borderMode=cv2.BORDER_REPLICATE)
    return cv2.cvtColor(canvas, cv2.COLOR_GRAY2RGB)


def find_face(find: Find, canvas: np.ndarray) -> Detection | None:
    """The face in the middle of the picture, or None where it is not found."""
    middle, reach = canvas.shape[0] / 2, MOST_OFF_CENTRE * SIDE_PX * ENLARGED
    near = [
        d
        for d in find(canvas)
        if d.score >= MIN_SCORE and max(abs(d.box.centre[0] - middle), abs(d.box.centre[1] - middle)) < reach
    ]
    return max(near, key=lambda d: d.score, default=None)


def in_face(box: Box) -> tuple[float, float, float]:
    """Centre and size of a box on the canvas, as fractions of the side of the face crop in it."""
    side = SIDE_PX * ENLARGED
    margin = round(side * (CANVAS - 1) / 2)
    x, y = box.centre
    return (x - margin) / side, (y - margin) / side, (box.width + box.height) / 2 / side


def fit(faces: np.ndarray, detectors: Path) -> dict[str, dict[str, float]]:
    """The medians for each detector, and how many of the faces it found.

    :param faces: uint8, shape (N, 48, 48)
    """
    found = {}
    for name, find in _models(detectors):
        places = []
        for face in tqdm(faces, desc=name, unit="face", mininterval=1):
            detection = find_face(find, on_canvas(face))
            if detection is not None:
                places.append(in_face(detection.box))
        x, y, size = np.median(places, axis=0)
        lower, upper = np.percentile([place[2] for place in places], [25, 75])
        found[name] = {
            "centre_x": round(float(x), 4),
            "centre_y": round(float(y), 4),
            "size": round(float(size), 4),
            "size_lower_quartile": round(float(lower), 4),
            "size_upper_quartile": round(float(upper), 4),
            "found": round(len(places) / len(faces), 4),
        }
    return found


def _models(folder: Path) -> Iterator[tuple[str, Find]]:
    for name in (SHORT, FULL):
        model = BlazeFace(folder, name)
        try:
            yield name, model.find
        finally:
            model.close()


def compare(faces: np.ndarray, truth: np.ndarray, model: Path, detectors: Path, tilt_deg: float) -> list[dict]:
    """Accuracy on the original crops, and on those cut out after finding the face, for each way of finding it.

    :param truth: index of the label of each face
    """
    classifier = Classifier(model)
    recipe = classifier.recipe
    original = classifier.probabilities(to_input(list(faces), recipe)).argmax(axis=1) == truth
    rows = []
    with FaceDetector(detectors) as detector:
        ways: list[tuple[str, Find]] = [("app", lambda canvas: list(detector.detect(Frame(canvas))))]
        for name, find in chain(ways, _models(detectors)):
            index, turned, upright = [], [], []
            for number, face in enumerate(tqdm(faces, desc=name, unit="face", mininterval=1)):
                canvas = on_canvas(face, tilt_deg)
                detection = find_face(find, canvas)
                if detection is None:
                    continue
                index.append(number)
                crop = recipe.crop[detection.detector]
                turned.append(crop_face(canvas, detection, crop, recipe))
                upright.append(crop_face(canvas, replace(detection, eyes=None), crop, recipe))
            accuracy, plain = (
                float((classifier.probabilities(to_input(crops, recipe)).argmax(axis=1) == truth[index]).mean())
                for crops in (turned, upright)
            )
            before = float(original[index].mean())
            rows.append(
                {
                    "detector": name,
                    "tilt_deg": tilt_deg,
                    "faces": len(faces),
                    "found": round(len(index) / len(faces), 4),
                    "accuracy_original": round(before, 4),
                    "accuracy_cropped": round(accuracy, 4),
                    "cost_points": round(100 * (before - accuracy), 2),
                    "cost_points_without_roll": round(100 * (before - plain), 2),
                }
            )
    return rows


def _sample(count: int, limit: int, seed: int) -> np.ndarray:
    return np.sort(np.random.default_rng(seed).permutation(count)[:limit])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.fit_crop", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="zip or folder in the FER+ layout")
    parser.add_argument("--detectors", type=Path, default=DETECTORS_DIR, help="folder of the detectors")
    parser.add_argument("--out", type=Path, help=f"file to write (default: {FIT_FILE} beside the detectors)")
    parser.add_argument("--evaluate", type=Path, metavar="MODEL", help="compare accuracies instead of fitting")
    parser.add_argument("--limit", type=int, help="faces, drawn by chance (default: 1500 to fit, all to compare)")
    parser.add_argument("--tilt", type=float, default=0.0, metavar="DEGREES", help="compare on faces turned by this")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        return _compare(options) if options.evaluate else _fit(options)
    except (DatasetError, DetectorError, ModelError) as error:
        log.error("%s", error)
        return 2


def _fit(options: argparse.Namespace) -> int:
    faces = load_faces(options.data, "train").pixels
    chosen = _sample(len(faces), options.limit or 1500, options.seed)
    result = {"faces": len(chosen), "canvas": CANVAS, "seed": options.seed, **fit(faces[chosen], options.detectors)}
    out = options.out or options.detectors / FIT_FILE
    out.write_text(json.dumps(result, indent=2) + "\n")
    log.info("%s\nwrote %s", json.dumps(result, indent=2), out)
    return 0


def _compare(options: argparse.Namespace) -> int:
    faces = load_faces(options.data, "valid")
    kept = np.flatnonzero(faces.majority >= 0)
    kept = kept[_sample(len(kept), options.limit or len(kept), options.seed)]
    rows = compare(faces.pixels[kept], faces.majority[kept], options.evaluate, options.detectors, options.tilt)
    log.info("%s", json.dumps(rows, indent=2))
    return 1 if not options.tilt and any(row["cost_points"] > MOST_COST for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())

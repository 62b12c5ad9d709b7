"""How much of the accuracy is owed to copies: ``python -m export.copies DATA MODEL…``.

FER2013 was gathered from the web, and some pictures came more than once: of the faces of Valid about one in thirteen is
also in Train, pixel for pixel. The protocol keeps them, so all published figures contain them; this tells what is left
without them.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

from export.data import Faces, load_faces, resized
from fer_desktop import align
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.datasets import DatasetError
from fer_desktop.expressions import LABEL_SETS

log = logging.getLogger(__name__)

BATCH = 256


@dataclass(frozen=True, slots=True)
class Shares:
    """Of right answers, 0 to 1; NaN where there are no such faces."""

    all: float
    copies: float
    rest: float


def copied(faces: Faces, learned: Faces) -> np.ndarray:
    """Which of the faces are also among those of Train, pixel for pixel; bool, shape (N,)."""
    known = {face.tobytes() for face in learned.pixels}
    return np.array([face.tobytes() in known for face in faces.pixels], dtype=bool)


def shares(model: Classifier, faces: Faces, copies: np.ndarray, names: Sequence[str]) -> Shares:
    """Right answers to the faces that the protocol keeps.

    :param names: the classes that `faces.majority` counts, all of which the model knows
    """
    kept = faces.majority >= 0
    crops = list(resized(faces.pixels[kept], model.recipe.width_px))
    columns = [model.recipe.labels.index(name) for name in names]
    said = [
        model.probabilities(align.to_input(crops[start : start + BATCH], model.recipe))[:, columns].argmax(axis=1)
        for start in tqdm(range(0, len(crops), BATCH), desc=model.recipe.id, mininterval=5)
    ]
    right, copies = np.concatenate(said) == faces.majority[kept], copies[kept]
    return Shares(*(float(part.mean()) if part.size else np.nan for part in (right, right[copies], right[~copies])))


def told(path: Path, data: Path) -> str:
    """A line about the model, measured with the labels that it knows.

    :raises fer_desktop.classifier.ModelError: there are none for its classes
    :raises fer_desktop.datasets.DatasetError: the data cannot be used
    """
    model = Classifier(path)
    label_set = next((key for key, names in LABEL_SETS.items() if names == tuple(model.recipe.labels)), None)
    if label_set is None:
        raise ModelError(f"{path.name} has classes of its own: there are no labels for them here.")
    faces = load_faces(data, "valid", (label_set,))
    copies = copied(faces, load_faces(data, "train", (label_set,)))
    found, kept = shares(model, faces, copies, LABEL_SETS[label_set]), faces.majority >= 0
    return (
        f"{model.recipe.id}: {found.all:.1%} of {kept.sum()} faces; {found.copies:.1%} of the {(copies & kept).sum()} "
        f"that are also in Train, {found.rest:.1%} of the others"
    )


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.copies", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="FER+ as a zip or folder")
    parser.add_argument("models", type=Path, nargs="+", metavar="MODEL", help="model files")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        for path in options.models:
            log.info("%s", told(path, options.data))
    except (DatasetError, ModelError) as error:
        log.error("%s", error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())

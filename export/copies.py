"""How much of the accuracy is owed to copies: ``python -m export.copies DATA MODEL…``.

FER2013 was gathered from the web, and some pictures came more than once: of the faces of Valid about one in thirteen is
also in Train, pixel for pixel. The protocol keeps them, so all published figures contain them; this tells what is left
without them.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from export.commands import exit_status
from fer_desktop import align, datasets
from fer_desktop.classifier import Classifier
from fer_desktop.datasets import DatasetError, Sample
from fer_desktop.evaluate import own_labels, read_faces

log = logging.getLogger(__name__)


def told(path: Path, data: Path) -> str:
    """A line about the model, measured with the labels that it knows.

    :raises fer_desktop.classifier.ModelError: there are none for its classes
    :raises fer_desktop.datasets.DatasetError: the data cannot be used
    """
    classifier = Classifier(path)
    labels = own_labels(classifier.recipe)
    known = {_pixels(sample) for sample in datasets.load(data, "train", labels)}
    copies: list[Sample] = []
    others: list[Sample] = []
    for sample in datasets.load(data, "valid", labels):
        if sample.label >= 0:
            (copies if _pixels(sample) in known else others).append(sample)
    shares = [_right(classifier, part, labels) for part in (copies + others, copies, others)]
    return (
        f"{classifier.recipe.id}: {shares[0]:.1%} of {len(copies) + len(others)} faces; "
        f"{shares[1]:.1%} of the {len(copies)} that are also in Train, {shares[2]:.1%} of the others"
    )


def _pixels(sample: Sample) -> bytes:
    """:raises fer_desktop.datasets.DatasetError: it can't be read"""
    picture = align.decode(sample.read())
    if picture is None:
        raise DatasetError(f"{sample.name} can't be read as a picture.")
    return picture.tobytes()


def _right(classifier: Classifier, samples: Sequence[Sample], labels: str) -> float:
    """Share of right answers, 0 to 1; NaN without faces."""
    if not samples:
        return np.nan
    readings = read_faces(classifier, samples, labels)
    return float((readings.probabilities.argmax(axis=1) == readings.truth).mean())


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.copies", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="FER+ as a zip or folder")
    parser.add_argument("models", type=Path, nargs="+", metavar="MODEL", help="model files")
    options = parser.parse_args(arguments)

    def tell() -> None:
        for path in options.models:
            log.info("%s", told(path, options.data))

    return exit_status(tell)


if __name__ == "__main__":
    sys.exit(main())

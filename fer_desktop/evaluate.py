"""Measure a model on labelled faces, through the app's own pre-processing: the engine of ``fer-desktop evaluate``."""

import argparse
import hashlib
import json
import sys
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from fer_desktop import align, datasets, paths
from fer_desktop.classifier import BATCH, Classifier, ModelError, read_recipe
from fer_desktop.expressions import LABEL_SETS, canonical
from fer_desktop.records import NOT_SURE_BELOW, Recipe

BINS = 15
"""Of the calibration error (Guo et al. 2017, arXiv:1706.04599, section 2)."""

FLOOR = 1e-12
"""Smallest probability whose logarithm is taken."""

FAILED = 1
"""Exit code."""

BROKEN = (OSError, EOFError, KeyError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What reading one picture of a folder or zip may raise."""


@dataclass(frozen=True, slots=True)
class Readings:
    """What a model said about labelled faces."""

    probabilities: np.ndarray
    """float64, shape (N, classes), in the order of the label set asked for; rows sum to 1."""
    truth: np.ndarray
    """int64, shape (N,)."""
    unreadable: tuple[str, ...]
    """Names of the pictures that could not be read; they are not among the N."""
    left_out: int
    """How many faces the protocol leaves out."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that `run` understands."""
    parser.add_argument("model", metavar="MODEL", help="an ONNX file, or the id of an installed model")
    parser.add_argument(
        "data",
        metavar="DATA",
        type=Path,
        help="a zip or folder in the FER+ layout, or a folder with a sub-folder of face crops for each class",
    )
    parser.add_argument("--split", choices=list(datasets.SPLITS), default="valid", help="(default: %(default)s)")
    parser.add_argument("--labels", choices=list(LABEL_SETS), default="ferplus", help="(default: %(default)s)")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON, and nothing else, to stdout")


def run(args: argparse.Namespace) -> int:
    """Measure and print; the exit code. The progress bar and complaints go to stderr."""
    try:
        path = find_model(args.model)
        classifier = Classifier(path)
        samples = datasets.load(args.data, args.split, args.labels)
        readings = read_faces(classifier, samples, args.labels)
        figures = {
            "model": str(path),
            "model_id": classifier.recipe.id,
            "model_sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            "data": str(args.data),
            "split": args.split,
            "labels": args.labels,
            **measure(readings, LABEL_SETS[args.labels]),
        }
    except (ModelError, datasets.DatasetError) as error:
        sys.stderr.write(f"fer-desktop: {error}\n")
        return FAILED
    for name in readings.unreadable:
        sys.stderr.write(f"fer-desktop: {name} can't be read as a picture; it is left out.\n")
    sys.stdout.write((json.dumps(figures, indent=2) if args.json else in_words(figures)) + "\n")
    return 0


def find_model(word: str) -> Path:
    """The model file that a path or an id means.

    :raises ModelError: there is no such file and no installed model of that id
    """
    path = Path(word)
    if path.exists() or path.suffix == ".onnx" or len(path.parts) > 1:
        return path
    known = {}
    for installed in paths.installed_models():
        try:
            known.setdefault(read_recipe(installed).id, installed)
        except ModelError:
            continue
    if word not in known:
        raise ModelError(
            f"There is no model “{word}”. Give a file, or one of: {', '.join(known) or '(none installed)'}."
        )
    return known[word]


def read_faces(classifier: Classifier, samples: Sequence[datasets.Sample], labels: str) -> Readings:
    """Read every labelled face. The whole picture is the face crop.

    :param labels: a key of `LABEL_SETS`
    :raises ModelError: the model knows none of these classes
    :raises fer_desktop.datasets.DatasetError: no face is left
    """
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread for the bar's sake
    wanted = [sample for sample in samples if sample.label >= 0]
    fold = folding(classifier.recipe, LABEL_SETS[labels])
    rows, truth, unreadable = [], [], []
    with tqdm(total=len(wanted), desc="reading faces", unit="face", mininterval=0.5, disable=None) as bar:
        for start in range(0, len(wanted), BATCH):
            some = wanted[start : start + BATCH]
            crops = [_crop(sample, classifier.recipe) for sample in some]
            unreadable += [sample.name for sample, crop in zip(some, crops, strict=True) if crop is None]
            truth += [sample.label for sample, crop in zip(some, crops, strict=True) if crop is not None]
            there = [crop for crop in crops if crop is not None]
            rows.append(classifier.probabilities(align.to_input(there, classifier.recipe)))
            bar.update(len(some))
    if not truth:
        raise datasets.DatasetError(f"None of the {len(wanted)} faces can be read.")
    folded = np.concatenate(rows).astype(np.float64) @ fold
    total = folded.sum(axis=1, keepdims=True)
    # A face that shows nothing but what is folded out says nothing about the other classes.
    folded = np.where(total > 0, folded / np.maximum(total, FLOOR), 1 / folded.shape[1])
    return Readings(folded, np.array(truth), tuple(unreadable), len(samples) - len(wanted))


def folding(recipe: Recipe, labels: Sequence[str]) -> np.ndarray:
    """The matrix that sorts a model's probabilities into a label set, by name; what the set lacks is left out.

    :returns: float64, shape (model's labels, labels)
    :raises ModelError: they have nothing in common
    """
    fold = np.zeros((len(recipe.labels), len(labels)))
    for row, name in enumerate(recipe.labels):
        if canonical(name) in labels:
            fold[row, list(labels).index(canonical(name))] = 1
    if not fold.any():
        raise ModelError(f"The model “{recipe.name}” knows none of these classes: {', '.join(labels)}.")
    return fold


def _crop(sample: datasets.Sample, recipe: Recipe) -> np.ndarray | None:
    try:
        picture = align.decode(sample.read())
    except BROKEN:
        return None
    return None if picture is None else align.whole_face(picture, recipe)


def measure(readings: Readings, labels: Sequence[str]) -> dict[str, Any]:
    """All figures, ready for JSON. A class without faces, or never answered, has None for a share.

    ``confusion`` counts faces: a row for each true class, a column for each answer, both in the order of ``classes``.
    """
    probabilities, truth = readings.probabilities, readings.truth
    answers, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    right, sure = answers == truth, confidence >= NOT_SURE_BELOW
    confusion = np.zeros((len(labels), len(labels)), int)
    np.add.at(confusion, (truth, answers), 1)
    hits, faces, answered = confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0)
    recalls = [_share(h, n) for h, n in zip(hits, faces, strict=True)]
    return {
        "n": len(truth),
        "left_out": readings.left_out,
        "unreadable": len(readings.unreadable),
        "accuracy": float(right.mean()),
        "macro_recall": float(np.mean([recall for recall in recalls if recall is not None])),
        "nll": float(-np.log(np.maximum(probabilities[np.arange(len(truth)), truth], FLOOR)).mean()),
        "ece": calibration_error(confidence, right),
        "share_sure": float(sure.mean()),
        "accuracy_sure": _share(int(right[sure].sum()), int(sure.sum())),
        "accuracy_not_sure": _share(int(right[~sure].sum()), int((~sure).sum())),
        "per_class": {
            name: {"n": int(faces[i]), "recall": recalls[i], "precision": _share(hits[i], answered[i])}
            for i, name in enumerate(labels)
        },
        "classes": list(labels),
        "confusion": confusion.tolist(),
    }


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error: how far the probability of the answer is from the share of right answers.

    :param confidence: top probabilities, shape (N,)
    :param right: booleans, shape (N,)
    """
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    error = 0.0
    for number in range(BINS):
        inside = place == number
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return float(error)


def _share(part: int, whole: int) -> float | None:
    return float(part / whole) if whole else None


def in_words(figures: dict[str, Any]) -> str:
    """A short table for people."""

    def percent(value: float | None) -> str:
        return "    –" if value is None else f"{100 * value:5.1f}"

    lines = [
        f"{figures['model']} on {figures['data']}, split {figures['split']}, labels {figures['labels']}",
        f"{figures['n']} faces, {figures['left_out']} left out by the protocol, {figures['unreadable']} unreadable",
        f"accuracy {percent(figures['accuracy'])} %   mean recall {percent(figures['macro_recall'])} %",
        f"sure     {percent(figures['share_sure'])} % of them, of which {percent(figures['accuracy_sure'])} % right",
        f"calibration error {figures['ece']:.3f}   negative log-likelihood {figures['nll']:.3f}",
        "",
        f"{'':12}{'faces':>7}{'recall':>9}{'precision':>11}",
    ]
    for name, row in figures["per_class"].items():
        lines.append(f"{name:12}{row['n']:7}{percent(row['recall']):>9}{percent(row['precision']):>11}")
    return "\n".join(lines)

"""From probabilities and true classes to figures, with intervals that say how far to trust them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from fer_desktop.records import NOT_SURE_BELOW

BINS = 15
"""Of the calibration error (Guo et al. 2017, arXiv:1706.04599, section 2)."""

FLOOR = 1e-12
"""Smallest probability whose logarithm is taken."""

Z_95 = 1.959964
"""A normal deviate lies within this many standard deviations with 95 % probability."""

RESAMPLED = 2000
"""How many data sets are drawn for the intervals of means over classes."""

CHANCE_DRAWS = 500
"""How often answers are drawn by the stated probabilities themselves."""

SEED = 0
"""Of these draws: the same readings give the same intervals."""


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
    not_found: tuple[str, ...] = ()
    """Names of the photos of scenes in which no face was found; they are not among the N."""
    not_found_truth: tuple[int, ...] = ()
    """The true class of each of these photos."""
    several_faces: int = 0
    """How many photos of scenes showed more than one face; the largest one was read."""
    scenes: bool = False
    """Whether the faces were found by the detector; otherwise each picture was a face crop already."""


def measure(readings: Readings, labels: Sequence[str]) -> dict[str, Any]:
    """All figures, ready for JSON. A class without faces, or never answered, has None for a share.

    ``confusion`` counts faces: a row for each true class, a column for each answer, both in the order of ``classes``.
    An ``..._interval`` is the 95 % interval [low, high] of the figure before it: by Wilson (1927) for shares, by
    drawing anew (`intervals_of_means`) for means over classes.
    """
    probabilities, truth = readings.probabilities, readings.truth
    answers, confidence = probabilities.argmax(axis=1), probabilities.max(axis=1)
    right, sure = answers == truth, confidence >= NOT_SURE_BELOW
    confusion = np.zeros((len(labels), len(labels)), int)
    np.add.at(confusion, (truth, answers), 1)
    recall_interval, f1_interval = intervals_of_means(confusion)
    return {
        "n": len(truth),
        "left_out": readings.left_out,
        "unreadable": len(readings.unreadable),
        **(_of_scenes(readings, int(right.sum()), labels) if readings.scenes else {}),
        "accuracy": float(right.mean()),
        "accuracy_interval": wilson(int(right.sum()), len(truth)),
        "macro_recall": _mean(_recalls(confusion)),
        "macro_recall_interval": recall_interval,
        "macro_f1": _mean(_f1s(confusion)),
        "macro_f1_interval": f1_interval,
        "nll": float(-np.log(np.maximum(probabilities[np.arange(len(truth)), truth], FLOOR)).mean()),
        "ece": calibration_error(confidence, right),
        "ece_by_chance": calibration_by_chance(confidence),
        "share_sure": float(sure.mean()),
        "accuracy_sure": _share(int(right[sure].sum()), int(sure.sum())),
        "accuracy_not_sure": _share(int(right[~sure].sum()), int((~sure).sum())),
        "per_class": _per_class(confusion, labels),
        "classes": list(labels),
        "confusion": confusion.tolist(),
        "reliability": reliability(confidence, right),
    }


def _of_scenes(readings: Readings, right: int, labels: Sequence[str]) -> dict[str, Any]:
    missed = np.bincount(np.array(readings.not_found_truth, int), minlength=len(labels))
    photos = len(readings.truth) + len(readings.not_found)
    return {
        "not_found": len(readings.not_found),
        "not_found_per_class": {name: int(count) for name, count in zip(labels, missed, strict=True)},
        "several_faces": readings.several_faces,
        "accuracy_of_all_photos": _share(right, photos),
        "accuracy_of_all_photos_interval": wilson(right, photos),
    }


def _per_class(confusion: np.ndarray, labels: Sequence[str]) -> dict[str, Any]:
    hits, faces, answered = confusion.diagonal(), confusion.sum(axis=1), confusion.sum(axis=0)
    return {
        name: {
            "n": int(faces[i]),
            "recall": _share(hits[i], faces[i]),
            "recall_interval": wilson(int(hits[i]), int(faces[i])),
            "precision": _share(hits[i], answered[i]),
            "precision_interval": wilson(int(hits[i]), int(answered[i])),
            "f1": _share(2 * hits[i], faces[i] + answered[i]) if faces[i] else None,
        }
        for i, name in enumerate(labels)
    }


def wilson(part: int, whole: int) -> list[float] | None:
    """The 95 % interval of a share (Wilson 1927, Journal of the American Statistical Association 22, 209): it stays
    within 0 and 1 and is honest for few faces, unlike the mean plus and minus two standard errors.

    :returns: [low, high]; None of nothing
    """
    if not whole:
        return None
    share, z = part / whole, Z_95
    middle = (share + z**2 / (2 * whole)) / (1 + z**2 / whole)
    half = z / (1 + z**2 / whole) * math.sqrt(share * (1 - share) / whole + z**2 / (4 * whole**2))
    return [max(0.0, middle - half), min(1.0, middle + half)]


def intervals_of_means(confusion: np.ndarray) -> tuple[list[float] | None, list[float] | None]:
    """95 % intervals of the mean recall and of the mean F1: what two ways of drawing the table anew span together.

    One draws the faces of each class with replacement. Where there are few and all are read right, all draws are alike,
    and that would be called certainty. The other draws how a class is read from what its faces leave open, after
    Jeffreys (Brown, Cai & DasGupta 2001, Statistical Science 16, section 4.1.2); alone it pulls few faces to the
    middle. Of three classes with five faces each and a recall of 0.9, the first held the truth in 77 of 100 trials,
    both together in 99; with some hundred faces a class, either and both do in about 95.

    :param confusion: integers, shape (classes, classes), a row for each true class
    """
    there = np.flatnonzero(confusion.sum(axis=1))
    if not len(there):
        return None, None
    rng = np.random.default_rng(SEED)
    classes = len(confusion)
    faces_anew = np.zeros((RESAMPLED, *confusion.shape))
    reading_anew = np.zeros((RESAMPLED, *confusion.shape))
    for row in there:
        faces = int(confusion[row].sum())
        faces_anew[:, row] = rng.multinomial(faces, confusion[row] / faces, RESAMPLED)
        # Half a face read right, half a one read wrong.
        open_ = np.full(classes, 0.5 / max(1, classes - 1))
        open_[row] = 0.5
        reading_anew[:, row] = faces * rng.dirichlet(confusion[row] + open_, RESAMPLED)
    recalls, f1s = (
        [np.nanmean(mean(drawn), axis=1) for drawn in (faces_anew, reading_anew)] for mean in (_recalls, _f1s)
    )
    return _spanned(recalls), _spanned(f1s)


def _spanned(draws: Sequence[np.ndarray]) -> list[float]:
    """From the lowest to the highest end of the middle 95 % of each."""
    ends = np.quantile(draws, (0.025, 0.975), axis=1)
    return [float(ends[0].min()), float(ends[1].max())]


def _recalls(confusion: np.ndarray) -> np.ndarray:
    """Shape (..., classes); NaN for a class without faces."""
    faces = confusion.sum(axis=-1)
    return np.where(faces > 0, _diagonal(confusion) / np.maximum(faces, 1), np.nan)


def _f1s(confusion: np.ndarray) -> np.ndarray:
    """Twice the hits over the faces of a class and the answers that name it; NaN for a class without faces."""
    faces, answered = confusion.sum(axis=-1), confusion.sum(axis=-2)
    return np.where(faces > 0, 2 * _diagonal(confusion) / np.maximum(faces + answered, 1), np.nan)


def _diagonal(confusion: np.ndarray) -> np.ndarray:
    return np.diagonal(confusion, axis1=-2, axis2=-1)


def _mean(values: np.ndarray) -> float:
    """Over the classes that have faces."""
    return float(np.nanmean(values))


def _bins(confidence: np.ndarray) -> np.ndarray:
    return np.minimum((confidence * BINS).astype(int), BINS - 1)


def calibration_error(confidence: np.ndarray, right: np.ndarray) -> float:
    """Expected calibration error: how far the probability of the answer is from the share of right answers.

    :param confidence: top probabilities, shape (N,)
    :param right: booleans, shape (N,)
    """
    place = _bins(confidence)
    error = 0.0
    for number in range(BINS):
        inside = place == number
        if inside.any():
            error += inside.mean() * abs(right[inside].mean() - confidence[inside].mean())
    return float(error)


def calibration_by_chance(confidence: np.ndarray) -> float:
    """What the calibration error would come to if every stated probability were right: of 100 draws, 95 stay below.

    The fewer faces, the larger: of 30 faces some 0.2. An error below it says nothing against a model.

    :param confidence: top probabilities, shape (N,)
    """
    rng, place = np.random.default_rng(SEED), _bins(confidence)
    said = np.bincount(place, confidence, BINS)
    errors = [
        float(np.abs(np.bincount(place, rng.random(len(confidence)) < confidence, BINS) - said).sum())
        for _ in range(CHANCE_DRAWS)
    ]
    return float(np.quantile(errors, 0.95)) / max(1, len(confidence))


def reliability(confidence: np.ndarray, right: np.ndarray) -> list[dict[str, Any]]:
    """What the calibration error sums up: for each range of probability, how often the answer was right.

    :param confidence: top probabilities, shape (N,)
    :param right: booleans, shape (N,)
    :returns: one row for each range that holds faces, in order
    """
    place = _bins(confidence)
    return [
        {
            "from": round(number / BINS, 4),
            "to": round((number + 1) / BINS, 4),
            "n": int(inside.sum()),
            "confidence": float(confidence[inside].mean()),
            "accuracy": float(right[inside].mean()),
            "accuracy_interval": wilson(int(right[inside].sum()), int(inside.sum())),
        }
        for number in range(BINS)
        if (inside := place == number).any()
    ]


def _share(part: int, whole: int) -> float | None:
    return float(part / whole) if whole else None

"""Training faces as arrays. Which faces, and with which labels, is decided in `fer_desktop.datasets`."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from fer_desktop import datasets
from fer_desktop.expressions import FERPLUS, LABEL_SETS

SIDE_PX = 48
"""FER2013 faces are 48x48 grey pixels."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Faces with their label distributions."""

    pixels: np.ndarray
    """uint8, shape (N, side, side), grey."""
    targets: np.ndarray
    """float32, shape (N, classes): a block of columns for each label set; a block sums to 1, or to 0 where that set
    says nothing about the face."""
    majority: np.ndarray
    """int64, shape (N,): label in the first label set, or -1 where its protocol leaves the face out."""
    place: np.ndarray | None = None
    """int64, shape (N,): where the face stands among those that FER+ has labels for, or -1; None: as they come."""
    tagged: int = 0
    """How many of those there are in the split."""

    def __len__(self) -> int:
        return len(self.pixels)

    def take(self, index: np.ndarray) -> "Faces":
        place = None if self.place is None else self.place[index]
        return Faces(self.pixels[index], self.targets[index], self.majority[index], place, self.tagged)


def blocks(label_sets: Sequence[str]) -> dict[str, slice]:
    """Label set -> its columns in `Faces.targets` and in the network's logits."""
    found, start = {}, 0
    for name in label_sets:
        found[name] = slice(start, start + len(LABEL_SETS[name]))
        start += len(LABEL_SETS[name])
    return found


def load_faces(path: Path, split: str, label_sets: Sequence[str] = ("ferplus",), soften: float = 0.0) -> Faces:
    """All faces of a split that carry a label, for soft-label training. Pictures of another size are resized.

    :param label_sets: keys of `LABEL_SETS`
    :param soften: how much of a FER2013 label is replaced by what the taggers of FER+ saw in the same face, 0 to 1
    :raises fer_desktop.datasets.DatasetError: nothing usable there
    """
    known: dict[str, datasets.Sample] = {}
    columns, truths = [], []
    for name in label_sets:
        samples = datasets.load(path, split, name)
        known = known or {sample.name: sample for sample in samples}
        targets, truth = _targets(samples, name)
        if name == "fer2013" and soften:
            targets = _softened(targets, samples, path, split, soften)
        place = {sample.name: row for row, sample in enumerate(samples)}
        rows = [place.get(key, len(samples)) for key in known]
        columns.append(np.concatenate([targets, np.zeros((1, targets.shape[1]), np.float32)])[rows])
        truths.append(np.append(truth, -1)[rows])
    targets = np.concatenate(columns, axis=1)
    kept = np.flatnonzero(targets.sum(axis=1) > 0)
    samples = list(known.values())
    bar = tqdm(kept, desc=f"reading {split}", unit="face", mininterval=1)
    pixels = np.empty((len(kept), SIDE_PX, SIDE_PX), np.uint8)
    for row, index in enumerate(bar):
        pixels[row] = _picture(samples[index])
    tagged = _tagged(path, split)
    places = {name: place for place, name in enumerate(tagged)}
    place = np.array([places.get(samples[index].name, -1) for index in kept], np.int64)
    return Faces(pixels, targets[kept], truths[0][kept], place if tagged else None, len(tagged))


def _tagged(path: Path, split: str) -> list[str]:
    """Names of the faces that FER+ has labels for; empty where there is no FER+."""
    try:
        samples = datasets.load(path, split, "ferplus")
    except datasets.DatasetError:
        return []
    usable = _targets(samples, "ferplus")[0].sum(axis=1) > 0
    return [sample.name for sample, kept in zip(samples, usable, strict=True) if kept]


def _targets(samples: Sequence[datasets.Sample], name: str) -> tuple[np.ndarray, np.ndarray]:
    """Label distributions, zero where nothing can be learned, and majority labels."""
    truth = np.array([sample.label for sample in samples])
    if any(sample.votes is None for sample in samples):
        # One label a face.
        rows = np.eye(len(LABEL_SETS[name]), dtype=np.float32)[truth]
        return np.where(truth[:, None] >= 0, rows, 0), truth
    targets, usable = datasets.soft_labels(np.array([sample.votes for sample in samples]))
    if name == "sentiment":
        targets, told = datasets.soft_sentiment(targets)
        usable &= told
    return np.where(usable[:, None], targets, 0), truth


def _softened(
    targets: np.ndarray, samples: Sequence[datasets.Sample], path: Path, split: str, amount: float
) -> np.ndarray:
    """FER2013's labels, mixed with the FER+ votes for the same faces where there are some (contempt left out)."""
    tagged = datasets.load(path, split, "ferplus")
    votes, usable = datasets.soft_labels(np.array([sample.votes for sample in tagged]))
    order = [FERPLUS.index(name) for name in LABEL_SETS["fer2013"]]
    votes = np.where(usable[:, None], votes, 0)[:, order]
    total = votes.sum(axis=1)
    by_name = {s.name: votes[row] / total[row] for row, s in enumerate(tagged) if total[row] > 0}
    out = targets.copy()
    for row, sample in enumerate(samples):
        if sample.name in by_name and out[row].any():
            out[row] = (1 - amount) * out[row] + amount * by_name[sample.name]
    return out


def _picture(sample: datasets.Sample) -> np.ndarray:
    picture = cv2.imdecode(np.frombuffer(sample.read(), np.uint8), cv2.IMREAD_GRAYSCALE)
    if picture is None:
        raise datasets.DatasetError(f"{sample.name} can't be read as a picture.")
    return resized(picture[None], SIDE_PX)[0]


def resized(pixels: np.ndarray, side_px: int) -> np.ndarray:
    """Faces in another size, as `fer_desktop.align.whole_face` resizes them; uint8, shape (N, side_px, side_px)."""
    if pixels.shape[1:] == (side_px, side_px):
        return pixels
    how = cv2.INTER_AREA if min(pixels.shape[1:]) > side_px else cv2.INTER_LINEAR
    return np.stack([cv2.resize(face, (side_px, side_px), interpolation=how) for face in pixels])


def hold_out(faces: Faces, share: float, seed: int) -> tuple[Faces, Faces]:
    """Two parts of the training faces, drawn by chance: to learn from, and to watch and calibrate on.

    The same faces are held out whatever label sets are learned: a network may begin with the weights of another one, or
    learn from its answers, and must not be watched on what that one has learned from.
    """
    place = np.arange(len(faces)) if faces.place is None else faces.place
    held = np.isin(place, _drawn(faces, share, seed))
    return faces.take(np.flatnonzero(~held)), faces.take(np.flatnonzero(held))


def held_out_digest(faces: Faces, share: float, seed: int) -> str:
    """Names the set of held-out faces, so that runs that do not share it are not mixed."""
    return hashlib.sha256(np.sort(_drawn(faces, share, seed)).astype("<i8").tobytes()).hexdigest()[:16]


def _drawn(faces: Faces, share: float, seed: int) -> np.ndarray:
    """Places of the held-out faces."""
    count = len(faces) if faces.place is None else faces.tagged
    return np.random.default_rng(seed).permutation(count)[: round(share * count)]


def class_prior(faces: Faces, label_set: str, columns: slice) -> dict[str, float]:
    """The share of each class in the label distributions: what a model trained on them takes for granted."""
    sums = faces.targets[:, columns].astype(np.float64).sum(axis=0)
    shares = sums / sums.sum()
    return {name: round(float(share), 6) for name, share in zip(LABEL_SETS[label_set], shares, strict=True)}

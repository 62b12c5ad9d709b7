"""Training faces as arrays. Which faces, and with which labels, is decided in `fer_desktop.datasets`."""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from tqdm import tqdm

from fer_desktop import datasets
from fer_desktop.expressions import FERPLUS

SIDE_PX = 48
"""FER2013 faces are 48x48 grey pixels."""


@dataclass(frozen=True, slots=True)
class Faces:
    """Faces with their label distributions."""

    pixels: np.ndarray
    """uint8, shape (N, 48, 48), grey."""
    targets: np.ndarray
    """float32, shape (N, 8), sums to 1."""
    majority: np.ndarray
    """int64, shape (N,): FER+ majority label, or -1 where the protocol leaves the face out."""

    def __len__(self) -> int:
        return len(self.pixels)

    def take(self, index: np.ndarray) -> "Faces":
        return Faces(self.pixels[index], self.targets[index], self.majority[index])


def load_faces(path: Path, split: str) -> Faces:
    """All faces of a split that carry votes for an expression, for soft-label training.

    :raises fer_desktop.datasets.DatasetError: nothing usable there
    """
    samples = datasets.load(path, split, "ferplus")
    votes = np.array([sample.votes for sample in samples])
    targets, usable = datasets.soft_labels(votes)
    kept = np.flatnonzero(usable)
    pixels = np.empty((len(kept), SIDE_PX, SIDE_PX), np.uint8)
    for row, index in enumerate(tqdm(kept, desc=f"reading {split}", unit="face", mininterval=1)):
        encoded = np.frombuffer(samples[index].read(), np.uint8)
        picture = cv2.imdecode(encoded, cv2.IMREAD_GRAYSCALE)
        if picture is None or picture.shape != (SIDE_PX, SIDE_PX):
            raise datasets.DatasetError(f"{samples[index].name} is not a {SIDE_PX}x{SIDE_PX} picture.")
        pixels[row] = picture
    return Faces(pixels, targets[kept], datasets.majority(votes)[kept])


def hold_out(faces: Faces, share: float, seed: int) -> tuple[Faces, Faces]:
    """Two parts of the training faces, drawn by chance: to learn from, and to watch and calibrate on."""
    order = np.random.default_rng(seed).permutation(len(faces))
    count = round(share * len(faces))
    return faces.take(np.sort(order[count:])), faces.take(np.sort(order[:count]))


def class_prior(faces: Faces) -> dict[str, float]:
    """The share of each class in the label distributions: what a model trained on them takes for granted."""
    mean = faces.targets.astype(np.float64).mean(axis=0)
    return {name: round(float(share), 6) for name, share in zip(FERPLUS, mean, strict=True)}

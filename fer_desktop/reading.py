"""One model among those that read the faces of a frame: its readings under the chosen prior, and steadied over time."""

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from fer_desktop.prior import adjusted, factors
from fer_desktop.records import Crop, Detection, Expression, Recipe
from fer_desktop.smoother import Smoother


class Classifier(Protocol):
    """What is needed of an expression classifier; `fer_desktop.classifier` has the real one."""

    @property
    def recipe(self) -> Recipe: ...
    @property
    def provider(self) -> str: ...
    @property
    def has_attention(self) -> bool: ...
    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool = False
    ) -> tuple[np.ndarray, np.ndarray | None]: ...
    def place(self, detection: Detection) -> Crop: ...


class Reader:
    """A classifier with what belongs to it alone. Not thread-safe."""

    def __init__(self, classifier: Classifier, strength: float = 0.0) -> None:
        """:param strength: see `fer_desktop.prior.Prior.strength`"""
        self.classifier = classifier
        self._smoother = Smoother()
        self._factors = np.ones(len(classifier.recipe.labels), np.float32)
        self.set_strength(strength)

    def set_strength(self, strength: float) -> None:
        """How much of the prior that the model learned is taken out from now on."""
        recipe = self.classifier.recipe
        self._factors = factors(recipe.labels, recipe.class_prior, strength)
        self._smoother.reset()

    def reset(self) -> None:
        """The source jumped, or another one begins."""
        self._smoother.reset()

    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool
    ) -> tuple[list[Expression], np.ndarray | None]:
        """What each face shows, in their order, and where the model looked; see `Classifier.read`."""
        labels = self.classifier.recipe.labels
        rows, maps = self.classifier.read(pixels, detections, where)
        if len(rows) and (self._factors != 1).any():
            rows = adjusted(rows, self._factors)
        if maps is not None:
            maps = np.clip(np.nan_to_num(maps), 0.0, 1.0)
            maps.flags.writeable = False
        return [Expression(labels, tuple(row)) for row in rows.tolist()], maps

    def steady(self, face_id: int, reading: Expression, time_s: float) -> Expression:
        """The reading of one face of a moving picture, averaged over the last moments."""
        return self._smoother.update(face_id, reading, time_s)

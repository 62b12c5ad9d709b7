"""Labels that are in part what finished models say of the faces."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from export.data import Faces, resized
from export.presets import Preset
from fer_desktop import align
from fer_desktop.classifier import Classifier
from fer_desktop.evaluate import folding
from fer_desktop.expressions import LABEL_SETS

TEACHER_BATCH = 512


def taught(faces: Faces, columns: slice, preset: Preset, teachers: Sequence[Path]) -> Faces:
    """The faces with labels that are in part what finished models say of them, on average.

    :param columns: of the first label set, which the teachers' answers are folded onto
    :raises fer_desktop.classifier.ModelError: a teacher cannot be used, or knows none of these classes
    """
    answers = Teachers(preset, teachers).about(faces.pixels)
    return Faces(faces.pixels, told(faces.targets, columns, answers, preset.teach), faces.majority)


def told(targets: np.ndarray, columns: slice, answers: np.ndarray, share: float) -> np.ndarray:
    """Labels, that share of which is replaced by teachers' answers where they say something at all.

    :param targets: label distributions, shape (N, classes of all label sets)
    :param columns: of the label set that was answered, shape of `answers`: (N, its classes)
    """
    out = targets.copy()
    said = targets[:, columns].sum(axis=1) > 0
    out[said, columns] = (1 - share) * targets[said, columns] + share * answers[said]
    return out


class Teachers:
    """Finished models, asked together."""

    def __init__(self, preset: Preset, paths: Sequence[Path]) -> None:
        """:raises fer_desktop.classifier.ModelError: one cannot be used, or knows none of the preset's classes"""
        names = LABEL_SETS[preset.labels[0]]
        self._models = [Classifier(path) for path in paths]
        self._foldings = [folding(model.recipe, names) for model in self._models]

    def about(self, faces: np.ndarray) -> np.ndarray:
        """What they say on average, as shares of the classes of the first label set; float32, shape (N, classes).

        :param faces: uint8, shape (N, side, side)
        """
        return np.mean(
            [_answers(model, faces, fold) for model, fold in zip(self._models, self._foldings, strict=True)], axis=0
        )


def _answers(model: Classifier, faces: np.ndarray, fold: np.ndarray) -> np.ndarray:
    crops = list(resized(faces, model.recipe.width_px))
    rows = [
        model.probabilities(align.to_input(crops[start : start + TEACHER_BATCH], model.recipe))
        for start in tqdm(
            range(0, len(crops), TEACHER_BATCH),
            desc=f"asking {model.recipe.id}",
            mininterval=5,
            disable=len(crops) <= TEACHER_BATCH,
        )
    ]
    answers = np.concatenate(rows) @ fold
    return answers / np.maximum(answers.sum(axis=1, keepdims=True), 1e-9)

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
    names = LABEL_SETS[preset.labels[0]]
    answers = np.mean([_answers(Classifier(path), faces, names) for path in teachers], axis=0)
    targets = faces.targets.copy()
    said = targets[:, columns].sum(axis=1) > 0
    targets[said, columns] = (1 - preset.teach) * targets[said, columns] + preset.teach * answers[said]
    return Faces(faces.pixels, targets, faces.majority)


def _answers(model: Classifier, faces: Faces, names: Sequence[str]) -> np.ndarray:
    """What a model says of the faces, as shares of the classes `names`; shape (N, classes)."""
    crops = list(resized(faces.pixels, model.recipe.width_px))
    rows = [
        model.probabilities(align.to_input(crops[start : start + TEACHER_BATCH], model.recipe))
        for start in tqdm(range(0, len(crops), TEACHER_BATCH), desc=f"asking {model.recipe.id}", mininterval=5)
    ]
    answers = np.concatenate(rows) @ folding(model.recipe, names)
    return answers / np.maximum(answers.sum(axis=1, keepdims=True), 1e-9)

"""Measure a model on labelled faces, through the app's own pre-processing.

The engine of ``fer-desktop evaluate`` (`fer_desktop.evaluate_command`), and of whoever measures from a window: it tells
how far it is, can be stopped, and touches neither the screen nor the terminal.
"""

import hashlib
import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from fer_desktop import align, datasets, model_check, paths, photos, prior
from fer_desktop.classifier import BATCH, Classifier, ModelError, only_numbers
from fer_desktop.errors import SourceError
from fer_desktop.expressions import LABEL_SETS, SENTIMENT, SENTIMENT_GROUPS, canonical
from fer_desktop.figures import FLOOR, Readings, calibration_error, measure
from fer_desktop.numbers import counted
from fer_desktop.recipes import RecipeError, recipe_of
from fer_desktop.records import Detection, Frame, Recipe
from fer_desktop.words import translate


class Cancelled(Exception):
    """Whoever asked for the figures does not want them any more."""


class Detector(Protocol):
    """What finds the faces of a scene."""

    def detect_small(self, frame: Frame) -> Sequence[Detection]: ...


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be measured, on what, and how."""

    model: Path
    data: Path
    split: str = "valid"
    labels: str = ""
    """A key of `LABEL_SETS`; empty: the set that the model itself answers with."""
    strength: float = prior.PRIORS[prior.DEFAULT].strength
    """See `fer_desktop.prior.Prior`."""
    scenes: bool = False
    """The pictures are whole scenes: the app's detector looks for faces and the largest one is read."""


def evaluate(
    job: Job,
    progress: Callable[[int, int], None] = lambda done, of: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> tuple[dict[str, Any], Readings]:
    """All figures, ready for JSON, and the readings that they come from. Takes minutes; to be run in any one thread.

    :param progress: told now and then how many pictures are read, of how many; in this thread
    :param should_stop: asked before every batch
    :raises ModelError: the model cannot be used, or not for this label set
    :raises fer_desktop.datasets.DatasetError: there are no usable faces
    :raises Cancelled: `should_stop` said yes
    """
    model_check.ensure(job.model)
    classifier = Classifier(job.model)
    labels = job.labels or own_labels(classifier.recipe)
    samples = datasets.load(job.data, job.split, labels)
    with ExitStack() as stack:
        detector = None
        if job.scenes:
            from fer_desktop.detector import FaceDetector

            detector = stack.enter_context(FaceDetector(paths.detectors_dir()))
        answers = read_answers(
            classifier, samples, labels, detector=detector, progress=progress, should_stop=should_stop
        )
    readings = answers.under(job.strength)
    figures = {
        "model": str(job.model),
        "model_id": classifier.recipe.id,
        "model_sha256": hashlib.sha256(job.model.read_bytes()).hexdigest(),
        "data": str(job.data),
        "split": job.split,
        "labels": labels,
        "prior": prior_name(job.strength),
        "prior_strength": job.strength,
        "prior_known": bool(classifier.recipe.class_prior),
        "scenes": job.scenes,
        **measure(readings, LABEL_SETS[labels]),
    }
    return figures, readings


def prior_name(strength: float) -> str:
    """The id of the prior of this strength, or the number itself."""
    return next((p.id for p in prior.PRIORS.values() if p.strength == strength), f"{strength:g}")


def own_labels(recipe: Recipe) -> str:
    """The label set that a model answers with, whatever the order; FER+ where it is none of ours."""
    names = {canonical(label) for label in recipe.labels}
    return next((key for key, labels in LABEL_SETS.items() if set(labels) == names), "ferplus")


def find_model(word: str) -> Path:
    """The model file that a path or an id means.

    An installed id goes before a file or folder that is called so where the program was started; ``./default`` is
    always the file.

    :raises ModelError: there is no such file and no installed model of that id
    """
    path = Path(word)
    if path.suffix == ".onnx" or os.path.dirname(word):
        return path
    known = {}
    for installed in paths.installed_models():
        try:
            known.setdefault(recipe_of(installed).id, installed)
        except RecipeError:
            continue
    if word in known:
        return known[word]
    if os.path.exists(path):
        return path
    if not known:
        message = translate("Models", "There is no model “{name}”, and none is installed. Give a file.")
        raise ModelError(message.format(name=word))
    message = translate("Models", "There is no model “{name}”. Give a file, or one of: {known}.")
    raise ModelError(message.format(name=word, known=", ".join(known)))


@dataclass(frozen=True, slots=True)
class Answers:
    """What a model itself said about labelled pictures, under the prior that it learned."""

    recipe: Recipe
    labels: str
    """The label set of `truth`."""
    rows: np.ndarray
    """Probabilities of the model's own labels, float64, shape (N, model's labels)."""
    truth: np.ndarray
    """int64, shape (N,)."""
    crops: "_Crops"
    left_out: int

    def under(self, strength: float) -> Readings:
        """The readings in the label set, when this much of the learned prior is taken out before folding."""
        factors = prior.factors(self.recipe.labels, self.recipe.class_prior, strength)
        fold = folding(self.recipe, LABEL_SETS[self.labels])
        crops = self.crops
        return Readings(
            folded(prior.adjusted(self.rows, factors), fold),
            self.truth,
            tuple(crops.unreadable),
            self.left_out,
            tuple(sample.name for sample in crops.not_found),
            tuple(sample.label for sample in crops.not_found),
            crops.several_faces,
            crops.detector is not None,
        )


def read_faces(classifier: Classifier, samples: Sequence[datasets.Sample], labels: str, **options: Any) -> Readings:
    """As `read_answers`, under the prior that the model learned."""
    return read_answers(classifier, samples, labels, **options).under(0.0)


def read_answers(
    classifier: Classifier,
    samples: Sequence[datasets.Sample],
    labels: str,
    *,
    detector: Detector | None = None,
    progress: Callable[[int, int], None] = lambda done, of: None,
    should_stop: Callable[[], bool] = lambda: False,
) -> Answers:
    """Read every labelled face. Without a detector the whole picture is the face crop.

    :param labels: a key of `LABEL_SETS`
    :param detector: pictures are scenes, and it finds their faces
    :raises ModelError: the model knows hardly any of these classes, breaks, or answers with something else than numbers
    :raises fer_desktop.datasets.DatasetError: no face is left
    :raises Cancelled: `should_stop` said yes
    """
    folding(classifier.recipe, LABEL_SETS[labels])  # says at once what would be said at the end
    wanted = [sample for sample in samples if sample.label >= 0]
    crops = _Crops(classifier.recipe, detector)
    rows: list[np.ndarray] = []
    truth: list[int] = []
    for start in range(0, len(wanted), BATCH):
        there = []
        for place, sample in enumerate(wanted[start : start + BATCH], start):
            if should_stop():
                raise Cancelled
            crop = crops.of(sample)
            if crop is not None:
                there.append(crop)
                truth.append(sample.label)
            if detector is not None:
                progress(place, len(wanted))
        said = classifier.probabilities(align.to_input(there, classifier.recipe))
        rows.append(only_numbers(said, classifier.recipe))
        progress(min(start + BATCH, len(wanted)), len(wanted))
    if not truth:
        raise datasets.DatasetError(_nothing_to_read(len(wanted), bool(crops.not_found)))
    answers = np.concatenate(rows).astype(np.float64)
    return Answers(classifier.recipe, labels, answers, np.array(truth), crops, len(samples) - len(wanted))


def _nothing_to_read(pictures: int, no_faces: bool) -> str:
    if no_faces:
        message = translate(
            "Datasets", "No face was found in any of the {count} pictures. Choose a folder with other pictures."
        )
    else:
        message = translate(
            "Datasets", "None can be read of the {count} pictures. Choose a folder with other pictures."
        )
    return message.format(count=counted(pictures))


@dataclass(slots=True)
class _Crops:
    """Turns labelled pictures into face crops, and remembers those for which that did not work."""

    recipe: Recipe
    detector: Detector | None
    unreadable: list[str] = field(default_factory=list)
    not_found: list[datasets.Sample] = field(default_factory=list)
    several_faces: int = 0

    def of(self, sample: datasets.Sample) -> np.ndarray | None:
        picture = _picture(sample, whole_scene=self.detector is not None)
        if picture is None:
            self.unreadable.append(sample.name)
            return None
        if self.detector is None:
            return align.whole_face(picture, self.recipe)
        faces = self.detector.detect_small(Frame(np.ascontiguousarray(picture), path=sample.path))
        if not faces:
            self.not_found.append(sample)
            return None
        self.several_faces += len(faces) > 1
        largest = max(faces, key=lambda face: face.box.area)
        return align.crop_face(picture, largest, self.recipe.crop[largest.detector], self.recipe)


def _picture(sample: datasets.Sample, whole_scene: bool) -> np.ndarray | None:
    """uint8 RGB, shape (H, W, 3); None where it can't be read. Scenes are read as the app reads photos."""
    try:
        if whole_scene and sample.path is not None:
            return photos.load_photo(sample.path)
        picture = align.decode(sample.read())
        if picture is None and sample.path is not None:
            return photos.load_photo(sample.path)
        return picture
    except (*datasets.DAMAGED, SourceError):
        return None


def folding(recipe: Recipe, labels: Sequence[str]) -> np.ndarray:
    """The matrix that sorts a model's probabilities into a label set, by name; what the set lacks is left out.

    Onto the sentiments, expressions go by `SENTIMENT_GROUPS`.

    :returns: float64, shape (model's labels, labels)
    :raises ModelError: they have less than two classes in common, so that there is nothing to choose from
    """
    fold = np.zeros((len(recipe.labels), len(labels)))
    for row, label in enumerate(recipe.labels):
        name = canonical(label)
        if name not in labels and set(labels) == set(SENTIMENT):
            name = SENTIMENT_GROUPS.get(name, name)
        if name in labels:
            fold[row, list(labels).index(name)] = 1
    if np.count_nonzero(fold.any(axis=0)) < 2:
        message = translate(
            "Models",
            "The model “{name}” can't be measured on these classes: {classes}. It answers with: {answers}. Choose the "
            "label set that fits it.",
        )
        raise ModelError(message.format(name=recipe.name, classes=", ".join(labels), answers=", ".join(recipe.labels)))
    return fold


def folded(probabilities: np.ndarray, fold: np.ndarray) -> np.ndarray:
    """Probabilities in another label set, summing to 1 again.

    A face that shows nothing but what is folded out says nothing about the other classes: they are all the same.

    :param probabilities: float64, shape (N, model's labels)
    :param fold: as `folding` gives it
    """
    out = probabilities @ fold
    total = out.sum(axis=1, keepdims=True)
    return np.where(total > 0, out / np.maximum(total, FLOOR), 1 / out.shape[1])


__all__ = [
    "Answers",
    "Cancelled",
    "Job",
    "Readings",
    "calibration_error",
    "evaluate",
    "find_model",
    "folding",
    "measure",
    "own_labels",
    "read_answers",
    "read_faces",
]

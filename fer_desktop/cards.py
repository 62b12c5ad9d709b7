"""Model cards: what is known of a model, from the JSON file beside it and from its recipe. docs/model-format.md tells
the form of the file; whatever is missing in it or makes no sense is simply not known."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fer_desktop import onnx_file, paths, recipes
from fer_desktop.expressions import LABEL_SETS, canonical
from fer_desktop.figures import wilson
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.records import Recipe
from fer_desktop.words import translate

LARGEST = 1e15
"""No number in a card is larger."""

Interval = tuple[float, float]
"""95 % interval: low and high."""


@dataclass(frozen=True, slots=True)
class ClassFigures:
    """How a model does on one class. Shares of 0..1; None where there were no faces, or no answers."""

    label: str
    faces: int
    recall: float | None
    recall_interval: Interval | None
    precision: float | None
    precision_interval: Interval | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """One evaluation of the model: one label set, one split, one prior."""

    labels: str
    """Name of the label set (``ferplus``, ``fer2013``, ``sentiment``)."""
    split: str
    """What was read, in words."""
    prior: str
    """Id of a `fer_desktop.prior.Prior`, or its strength as a number."""
    faces: int
    accuracy: float
    accuracy_interval: Interval | None
    macro_recall: float | None
    """Mean of the recalls of the classes that have faces."""
    macro_recall_interval: Interval | None
    macro_f1: float | None
    calibration_error: float | None
    """How far stated probabilities are from the share of right answers, 0 to 1."""
    per_class: tuple[ClassFigures, ...]
    classes: tuple[str, ...]
    confusion: tuple[tuple[int, ...], ...]
    """Faces: a row for each true class, a column for each answer, in the order of `classes`; empty: not known."""
    macro_f1_interval: Interval | None = None
    calibration_by_chance: float | None = None
    """Up to so much the calibration error would come to if all stated probabilities were right."""


@dataclass(frozen=True, slots=True)
class Speed:
    """How long a face takes."""

    one_face_ms: float
    batch_face_ms: float
    """A face in a batch."""
    batch: int
    machine: str
    """On what it was measured, in words."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that is known of a model; the first is always known, the rest may be empty or None."""

    id: str
    name: str
    version: str
    path: Path
    labels: tuple[str, ...]
    own: bool = True
    """It belongs to the program; otherwise the user added it."""
    summary: str = ""
    """What kind of model it is, in a sentence or two."""
    architecture: str = ""
    parameters: int | None = None
    multiply_adds: int | None = None
    """For one face."""
    input_size: tuple[int, int] = (0, 0)
    """Width and height in pixels."""
    colour: str = ""
    """``grey`` or ``rgb``."""
    bytes: int = 0
    sha256: str = ""
    training_data: str = ""
    licence: str = ""
    protocol: str = ""
    """How it was measured, in words."""
    attention: str = ""
    """What its second output shows, in words; empty: it has none, or nothing is known of it."""
    limits: tuple[str, ...] = ()
    """Sentences."""
    class_prior: Mapping[str, float] = field(default_factory=dict)
    measurements: tuple[Measurement, ...] = ()
    """Those with the model's own label set first, and of these the one with the app's usual prior."""
    speed: Speed | None = None
    ablation: tuple[Mapping[str, Any], ...] = ()
    """Rows of a table of variants trained the same way, as they stand in the card."""
    notes: tuple[str, ...] = ()
    """Further sentences: how it differs from its paper, what was not measured."""

    @property
    def main(self) -> Measurement | None:
        """The measurement to show first."""
        return self.measurements[0] if self.measurements else None

    def under(self, prior: str) -> Measurement | None:
        """The measurement like the main one, under another prior."""
        main = self.main
        same = (
            m for m in self.measurements if main and (m.labels, m.split, m.prior) == (main.labels, main.split, prior)
        )
        return next(same, None)

    def macro_recalls(self) -> dict[str, float]:
        """Prior id -> mean recall, for the priors that were measured, in the order in which they are offered."""
        found = {prior: self.under(prior) for prior in PRIORS}
        return {prior: m.macro_recall for prior, m in found.items() if m is not None and m.macro_recall is not None}


def shown_text(text: str, number: Callable[[int], str] = "{:,}".format) -> str:
    """What a card says, in the language in use where it is the program's own; texts of others stay as they are.

    :param number: writes the number of faces that a text may begin with: ``27,127 faces of ...``
    """
    # The one place where the text is no literal: it comes from a file. Those of the shipped models are marked for
    # translators in `export.card_words`, from where they got into the files.
    begins = re.match(r"(\d{1,3}(?:,\d{3})*)(?= faces )", text)
    if begins is None:
        return translate("ModelCard", text) if text else ""
    faces = number(int(begins[0].replace(",", "")))
    return translate("ModelCard", "{faces}" + text[begins.end() :]).replace("{faces}", faces, 1)


def read(path: Path) -> Card:
    """The card of a model. Nothing of the model is run.

    :raises fer_desktop.recipes.RecipeError: the model says nothing about itself, or can't be read
    """
    recipe = recipes.recipe_of(path)
    try:
        raw = recipes.beside(path) or {}
    except (OSError, ValueError):
        raw = {}
    content = onnx_file.content_of(path)
    digest = hashlib.sha256(content).hexdigest()
    if raw.get("sha256") not in (None, digest):
        # The card of another file: what was measured and counted there says nothing about this one.
        raw = {}
    return card(recipe, path, raw, len(content), digest, _parameters(content) if "parameters" not in raw else None)


def _parameters(content: bytes) -> int | None:
    try:
        return onnx_file.read(content).parameters
    except onnx_file.OnnxError:
        return None


def every() -> list[tuple[Path, Card | recipes.RecipeError]]:
    """The installed models and their cards, the program's own first; an error in place of a card that can't be made."""
    found: list[tuple[Path, Card | recipes.RecipeError]] = []
    for path in paths.installed_models():
        try:
            found.append((path, read(path)))
        except recipes.RecipeError as error:
            found.append((path, error))
    return found


def card(
    recipe: Recipe, path: Path, raw: Mapping[str, Any], size: int, digest: str, counted: int | None = None
) -> Card:
    """A card from a recipe and the content of the file beside the model.

    :param counted: parameters, where the card does not tell
    """
    written = raw.get("measurements")
    rows = written if isinstance(written, list) else [raw.get("measured")]
    found = [m for m in map(_measurement, rows) if m is not None]
    own = {canonical(label) for label in recipe.labels}
    found.sort(key=lambda m: (set(m.classes) != own, m.prior != DEFAULT))
    return Card(
        id=recipe.id,
        name=recipe.name,
        version=recipe.version,
        path=path,
        labels=recipe.labels,
        own=path.parent == paths.models_dir(),
        summary=_text(raw.get("summary")),
        architecture=_text(raw.get("architecture")),
        parameters=_count(raw.get("parameters")) or counted,
        multiply_adds=_count(raw.get("multiply_adds")),
        input_size=(recipe.width_px, recipe.height_px),
        colour=recipe.colour,
        bytes=size,
        sha256=digest,
        training_data=recipe.training_data,
        licence=recipe.licence,
        protocol=_text(raw.get("protocol")) or (found[0].split if found else ""),
        attention=_text(raw.get("attention")),
        limits=_sentences(raw.get("limits")),
        class_prior=recipe.class_prior,
        measurements=tuple(found),
        speed=_speed(raw.get("speed")),
        ablation=tuple(row for row in _list(raw.get("ablation")) if isinstance(row, dict)),
        notes=_sentences(raw.get("notes")),
    )


def _measurement(raw: Any) -> Measurement | None:
    """None where it is none."""
    if not isinstance(raw, Mapping):
        return None
    accuracy, faces = _share(raw.get("accuracy")), _count(raw.get("n"))
    classes = tuple(str(name) for name in _list(raw.get("classes")))
    if accuracy is None or not faces or not classes:
        return None
    confusion = _table(raw.get("confusion"), len(classes))
    answered = [sum(column) for column in zip(*confusion, strict=True)] or [0] * len(classes)
    rows = zip(classes, answered, strict=True)
    return Measurement(
        labels=_text(raw.get("labels")) or next((k for k, v in LABEL_SETS.items() if set(v) == set(classes)), ""),
        split=_text(raw.get("split")),
        prior=_text(raw.get("prior")) or DEFAULT,
        faces=faces,
        accuracy=accuracy,
        accuracy_interval=_interval(raw.get("accuracy_interval")) or _by_wilson(accuracy, faces),
        macro_recall=_share(raw.get("macro_recall")),
        macro_recall_interval=_interval(raw.get("macro_recall_interval")),
        macro_f1=_share(raw.get("macro_f1")),
        calibration_error=_share(raw.get("ece")),
        per_class=tuple(_class(name, _dict(raw.get("per_class")).get(name), count) for name, count in rows),
        classes=classes,
        confusion=confusion,
        macro_f1_interval=_interval(raw.get("macro_f1_interval")),
        calibration_by_chance=_share(raw.get("ece_by_chance")),
    )


def _class(label: str, raw: Any, answered: int) -> ClassFigures:
    """:param answered: how many faces were taken for it; 0: not known"""
    row = _dict(raw)
    faces, recall = _count(row.get("n")) or 0, _share(row.get("recall"))
    interval = _interval(row.get("recall_interval")) or _by_wilson(recall, faces)
    precision = _share(row.get("precision"))
    around = _interval(row.get("precision_interval")) or _by_wilson(precision, answered)
    return ClassFigures(label, faces, recall, interval, precision, around)


def _by_wilson(share: float | None, whole: int) -> Interval | None:
    ends = None if share is None else wilson(round(share * whole), whole)
    return None if ends is None else (ends[0], ends[1])


def _table(raw: Any, side: int) -> tuple[tuple[int, ...], ...]:
    rows = [tuple(_count(value) for value in _list(row)) for row in _list(raw)]
    if len(rows) != side or any(len(row) != side or None in row for row in rows):
        return ()
    return tuple(tuple(value or 0 for value in row) for row in rows)


def _speed(raw: Any) -> Speed | None:
    row = _dict(raw)
    one, batch = _number(row.get("one_face_ms")), _number(row.get("batch_face_ms"))
    if one is None or batch is None:
        return None
    return Speed(one, batch, _count(row.get("batch")) or 1, _text(row.get("machine")))


def _dict(raw: Any) -> Mapping[str, Any]:
    return raw if isinstance(raw, dict) else {}


def _list(raw: Any) -> Sequence[Any]:
    return raw if isinstance(raw, list) else []


def _text(raw: Any) -> str:
    """What an attention, a protocol ... says: text, or a number as text; nothing of anything else."""
    return str(raw)[: recipes.LONGEST_TEXT] if isinstance(raw, str | int | float) and not isinstance(raw, bool) else ""


def _sentences(raw: Any) -> tuple[str, ...]:
    return tuple(text for text in map(_text, [raw] if isinstance(raw, str) else _list(raw)) if text)


def _number(raw: Any) -> float | None:
    fits = isinstance(raw, int | float) and not isinstance(raw, bool) and 0 <= raw < LARGEST
    return float(raw) if fits else None


def _count(raw: Any) -> int | None:
    number = _number(raw)
    return int(number) if number is not None and number == int(number) else None


def _share(raw: Any) -> float | None:
    number = _number(raw)
    return number if number is not None and number <= 1 else None


def _interval(raw: Any) -> Interval | None:
    ends = [_share(value) for value in _list(raw)]
    if len(ends) != 2 or ends[0] is None or ends[1] is None or ends[0] > ends[1]:
        return None
    return ends[0], ends[1]

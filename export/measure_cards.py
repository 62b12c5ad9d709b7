"""Measure the shipped models and write the figures into their cards: ``python -m export.measure_cards DATA``.

The faces are read once a model and label set, through the app's own pre-processing, and looked at under each prior.
With ``--speed`` it also measures how long a face takes, on this machine, which should have nothing else to do then.
"""

import argparse
import hashlib
import json
import logging
import os
import platform
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from export.card_words import LIMITS, PROTOCOL, SPLITS, words_for
from fer_desktop import datasets, paths
from fer_desktop.align import to_input
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.evaluate import own_labels, read_answers
from fer_desktop.expressions import LABEL_SETS
from fer_desktop.figures import measure
from fer_desktop.prior import PRIORS

log = logging.getLogger(__name__)

DIGITS = 5
"""Of a figure."""

NUMBERS = re.compile(r"\[\n\s*[-+.\de]+(?:,\n\s*[-+.\de]+)*\n\s*\]")
"""A list of numbers in indented JSON."""

THREADS = 2
"""As the app uses."""

BATCH = 8
WARM_UP, RUNS = 20, 200


def measured(
    path: Path, data: Path, label_sets: Sequence[str] = (), split: str = "valid", progress: bool = True
) -> list[dict[str, Any]]:
    """The evaluations of a model: for each label set, under each prior.

    :param label_sets: keys of `LABEL_SETS`; none: the model's own
    :raises ModelError, fer_desktop.datasets.DatasetError: one of them cannot be used
    """
    classifier = Classifier(path, THREADS)
    found = []
    for labels in label_sets or (own_labels(classifier.recipe),):
        samples = datasets.load(data, split, labels)
        with tqdm(desc=f"{path.stem}, {labels}", unit="face", mininterval=1, disable=None if progress else True) as bar:
            answers = read_answers(classifier, samples, labels, progress=_told(bar))
        for prior in PRIORS.values():
            figures = measure(answers.under(prior.strength), LABEL_SETS[labels])
            head = {"labels": labels, "split": SPLITS.get((labels, split), f"{labels}, {split}"), "prior": prior.id}
            found.append({**head, **figures})
    return _rounded(found)


def _told(bar: Any) -> Callable[[int, int], None]:
    def progress(done: int, of: int) -> None:
        bar.total = of
        bar.update(done - bar.n)

    return progress


def speed(path: Path, runs: int = RUNS) -> dict[str, Any]:
    """How long a face takes, alone and in a batch: the median of many runs, in ms, pre-processing not counted.

    :raises ModelError: the model cannot be used
    """
    classifier = Classifier(path, THREADS)
    recipe = classifier.recipe
    shape = (recipe.height_px, recipe.width_px) if recipe.colour == "grey" else (recipe.height_px, recipe.width_px, 3)
    crops = np.random.default_rng(0).integers(0, 256, (BATCH, *shape), np.uint8)
    faces = to_input(list(crops), recipe)
    return {
        "one_face_ms": round(_median_ms(classifier, faces[:1], runs), 3),
        "batch_face_ms": round(_median_ms(classifier, faces, runs) / BATCH, 3),
        "batch": BATCH,
        "runs": runs,
        "threads": THREADS,
        "machine": machine(),
    }


def _median_ms(classifier: Classifier, faces: np.ndarray, runs: int) -> float:
    times = []
    for run in range(WARM_UP + runs):
        began = time.perf_counter()
        classifier.probabilities(faces)
        if run >= WARM_UP:
            times.append(time.perf_counter() - began)
    return 1000 * statistics.median(times)


def machine() -> str:
    """What this computer is, in words."""
    name = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    return f"{name}, {os.cpu_count()} cores, {platform.system()}, onnxruntime with {THREADS} threads"


def update(path: Path, figures: Sequence[dict[str, Any]], timing: dict[str, Any] | None) -> None:
    """Write them, and what `export.card_words` says, into the card beside a model.

    :raises ModelError: there is no card, or it is of another file
    """
    file = path.with_suffix(".json")
    try:
        card = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"The card {file} can't be read ({error}). Export the model again.") from error
    if card.get("sha256") != hashlib.sha256(path.read_bytes()).hexdigest():
        raise ModelError(f"The card {file} is of another file than {path.name}. Export the model again.")
    words = words_for(card["id"])
    card |= {"summary": words.summary, "protocol": PROTOCOL, "limits": list(LIMITS), "notes": list(words.notes)}
    card["measurements"] = list(figures)
    # The one evaluation that the export wrote is the first of these.
    card.pop("measured", None)
    if timing is not None:
        card["speed"] = timing
    file.write_text(_text(card) + "\n", encoding="utf-8")


def _text(card: dict[str, Any]) -> str:
    """JSON that can be read: a row of numbers stands in one line."""
    text = json.dumps(card, indent=2, ensure_ascii=False)
    return NUMBERS.sub(lambda row: "[" + " ".join(row[0].strip("[]").split()) + "]", text)


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _rounded(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_rounded(one) for one in value]
    return round(value, DIGITS) if isinstance(value, float) else value


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.measure_cards", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="the zip or folder in the FER+ layout")
    parser.add_argument("models", type=Path, nargs="*", help="model files (default: all that belong to the program)")
    parser.add_argument(
        "--labels", action="append", choices=list(LABEL_SETS), help="may be repeated (default: the model's own)"
    )
    parser.add_argument("--speed", action="store_true", help="also measure the time of a face, on this machine, now")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    failed = 0
    for path in options.models or sorted(paths.models_dir().glob("*.onnx")):
        try:
            figures = measured(path, options.data, options.labels or ())
            update(path, figures, speed(path) if options.speed else None)
        except (ModelError, datasets.DatasetError) as error:
            log.error("%s", error)
            failed += 1
            continue
        for row in figures:
            said = (path.stem, row["labels"], row["prior"], 100 * row["accuracy"], 100 * row["macro_recall"])
            log.info("%s, %s, %s: accuracy %.1f %%, mean recall %.1f %%", *said)
    log.info("Now run python -m export.cards, which writes docs/models.md from the cards.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())

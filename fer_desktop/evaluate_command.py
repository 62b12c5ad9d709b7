"""``fer-desktop evaluate``: its words, its progress bar, and what it prints."""

import argparse
import json
import math
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fer_desktop import confusion, datasets
from fer_desktop.classifier import ModelError
from fer_desktop.detector import DetectorError
from fer_desktop.evaluate import Job, evaluate, find_model
from fer_desktop.expressions import LABEL_SETS
from fer_desktop.figures import Readings
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.quiet import libraries_quiet

FAILED = 1
"""Exit code."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that `run` understands."""
    parser.add_argument("model", metavar="MODEL", help="an ONNX file, or the id of an installed model")
    parser.add_argument(
        "data",
        metavar="DATA",
        type=Path,
        help="a zip or folder in the layout of FER+ or RAF-DB, or one with a sub-folder of face crops for each class",
    )
    parser.add_argument("--split", choices=list(datasets.SPLITS), default="valid", help="(default: %(default)s)")
    parser.add_argument("--labels", choices=list(LABEL_SETS), help="(default: the set that the model answers with)")
    parser.add_argument(
        "--prior",
        type=_strength,
        default=PRIORS[DEFAULT].strength,
        metavar="PRIOR",
        help=f"how common rare expressions are taken to be: {', '.join(PRIORS)}, or a number from 0 (as common as in "
        f"the training data) to 1 (all equally common) (default: {DEFAULT})",
    )
    parser.add_argument(
        "--scenes",
        action="store_true",
        help="the pictures are photos of whole scenes: look for faces as the app does, and read the largest of each",
    )
    parser.add_argument("--json", action="store_true", help="print the figures as JSON, and nothing else, to stdout")
    parser.add_argument("--confusion-csv", type=Path, metavar="FILE", help="write the table of confusions there")
    parser.add_argument("--confusion-png", type=Path, metavar="FILE", help="draw the table of confusions there")


def _strength(word: str) -> float:
    if word in PRIORS:
        return PRIORS[word].strength
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"“{word}” is neither {', '.join(PRIORS)} nor a number from 0 to 1")
    return number


def run(args: argparse.Namespace) -> int:
    """Measure and print; the exit code. The progress bar and complaints go to stderr."""
    with libraries_quiet():
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    try:
        job = Job(find_model(args.model), args.data, args.split, args.labels or "", args.prior, args.scenes)
        figures, readings = _measured(job)
        _complain(figures, readings)
        sys.stdout.write((json.dumps(figures, indent=2) if args.json else in_words(figures)) + "\n")
        _write(args, figures)
    except (ModelError, datasets.DatasetError, DetectorError, _NotWritten) as error:
        sys.stderr.write(f"fer-desktop: {error}\n")
        return FAILED
    return 0


def _measured(job: Job) -> tuple[dict[str, Any], Readings]:
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread for the bar's sake
    with tqdm(desc="reading faces", unit="face", mininterval=0.5, disable=None) as bar:
        return evaluate(job, _told(bar))


def _told(bar: Any) -> Callable[[int, int], None]:
    def progress(done: int, of: int) -> None:
        bar.total = of
        bar.update(done - bar.n)

    return progress


class _NotWritten(Exception):
    """The text is a sentence."""


def _write(args: argparse.Namespace, figures: dict[str, Any]) -> None:
    """:raises _NotWritten: a file of the table cannot be written"""
    for path in (args.confusion_csv, args.confusion_png):
        try:
            if path is not None and path is args.confusion_csv:
                path.write_text(confusion.as_csv(figures), encoding="utf-8")
            elif path is not None:
                confusion.draw(figures, path)
        except OSError as error:
            reason = error.strerror or error
            raise _NotWritten(f"{path} can't be written ({reason}). Choose another place.") from error


def _complain(figures: dict[str, Any], readings: Readings) -> None:
    said = [f"{name} can't be read as a picture; it is left out." for name in readings.unreadable]
    said += [f"{name} shows no face that could be found; it is counted as not found." for name in readings.not_found]
    folders = datasets.other_folders(Path(figures["data"]), figures["labels"])
    said += [f"the folder {name} is left out: its name is no class of these labels." for name in folders]
    if figures["prior_strength"] and not figures["prior_known"]:
        said.append("The model does not say how common expressions were in its training data; --prior changes nothing.")
    for sentence in said:
        sys.stderr.write(f"fer-desktop: {sentence}\n")


def in_words(figures: dict[str, Any]) -> str:
    """A short table for people."""
    lines = [
        f"{figures['model']} on {figures['data']}, split {figures['split']}, labels {figures['labels']}, "
        f"prior {figures['prior']}",
        f"{_count(figures['n'], 'face')}, {figures['left_out']} left out by the protocol, "
        f"{figures['unreadable']} unreadable",
        f"accuracy    {_percent(figures['accuracy'])} %   95 % interval {_range(figures['accuracy_interval'])}",
        f"mean recall {_percent(figures['macro_recall'])} %   95 % interval {_range(figures['macro_recall_interval'])}",
        f"mean F1     {_percent(figures['macro_f1'])} %   95 % interval {_range(figures['macro_f1_interval'])}",
        f"sure        {_percent(figures['share_sure'])} %   of which {_percent(figures['accuracy_sure'])} % right",
        f"calibration error {figures['ece']:.3f} (by chance up to {figures['ece_by_chance']:.3f})   "
        f"negative log-likelihood {figures['nll']:.3f}",
    ]
    if figures["scenes"]:
        lines[2:2] = [
            f"{_count(figures['not_found'], 'photo')} without a face that could be found, "
            f"{figures['several_faces']} with several faces, of which the largest was read",
            f"of all photos {_percent(figures['accuracy_of_all_photos'])} % found and read right   "
            f"95 % interval {_range(figures['accuracy_of_all_photos_interval'])}",
        ]
    lines += [
        "",
        f"{'':12}{'faces':>7}{'recall':>9}{'95 % interval':>16}{'precision':>11}{'95 % interval':>16}{'F1':>8}",
    ]
    for name, row in figures["per_class"].items():
        lines.append(
            f"{name:12}{row['n']:7}{_percent(row['recall']):>9}{_range(row['recall_interval']):>16}"
            f"{_percent(row['precision']):>11}{_range(row['precision_interval']):>16}{_percent(row['f1']):>8}"
        )
    lines += ["", "The answer's probability, and how often it was right:"]
    for row in figures["reliability"]:
        span = f"{100 * row['from']:.0f}-{100 * row['to']:.0f} %"
        said, right = _percent(row["confidence"]), _percent(row["accuracy"])
        faces = f"{row['n']:7} {'face' if row['n'] == 1 else 'faces':5}"
        lines.append(f"{span:12}{faces}   {said} % said   {right} % right")
    return "\n".join(lines)


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _percent(value: float | None) -> str:
    return "    –" if value is None else f"{100 * value:5.1f}"


def _range(interval: list[float] | None) -> str:
    return "–" if interval is None else f"{100 * interval[0]:.1f} to {100 * interval[1]:.1f}"

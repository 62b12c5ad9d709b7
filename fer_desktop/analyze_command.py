"""``fer-desktop analyze``: its words, its progress, and what it prints. docs/results.md documents all of it."""

import argparse
import errno
import json
import logging
import math
import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from types import FrameType
from typing import Any, Protocol

from fer_desktop.analysis.batch import FILES, SKIPPED, Told
from fer_desktop.analysis.progress import Control
from fer_desktop.numbers import percent
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.quiet import libraries_quiet
from fer_desktop.session_records import CANCELLED, DONE, FAILED, VIDEO, Outcome, Progress, SessionError
from fer_desktop.words import LANGUAGES

OK, SOME_FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: all is done; something failed, and a sentence says what; words not understood; Ctrl-C."""

EXTRA = {
    "jsonl": "results.jsonl: the same rows, an object a line",
    "parquet": "results.parquet: the same rows (needs the package pyarrow)",
    "subtitles": "subtitles.srt: the labels as subtitles",
    "video": "annotated.mp4: the video with frames and labels, as the window shows it",
    "photos": "photos/: labelled copies of the photos",
    "report": "report.html and report.pdf: what was found, with charts and pictures",
}
"""Outputs besides results.csv -> what help says about them."""

CERTIFICATES = {
    "ca": "for tls://: the certificate of the cluster's authority (else Dask's own configuration names the three)",
    "cert": "the certificate of this computer",
    "key": "its private key, where that is not in the same file",
}
"""What connections to a cluster are encrypted with -> what help says about it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that `run` understands."""
    parser.add_argument("paths", nargs="+", type=_place, metavar="PATH", help="photos, videos, and folders of them")
    parser.add_argument(
        "--out", type=_place, required=True, metavar="DIR", help="each file gets a folder of its own in there"
    )
    outputs = parser.add_argument_group("outputs", "any of them; results.csv is always written")
    outputs.add_argument("--csv", action="store_true", help="results.csv: one row for each face in each frame")
    for name, text in EXTRA.items():
        outputs.add_argument(f"--{name}", action="append_const", dest="outputs", const=name, help=text)
    outputs.add_argument(
        "--language", choices=LANGUAGES, default="en", help="of the report; all else is in English (%(default)s)"
    )
    how = parser.add_argument_group("how")
    how.add_argument("--model", default="default", metavar="ID", help="an installed model, or a file (%(default)s)")
    how.add_argument(
        "--prior",
        type=_strength,
        default=PRIORS[DEFAULT].strength,
        metavar="PRIOR",
        help=f"how common rare expressions are taken to be: {', '.join(PRIORS)}, or a number from 0 (as in training) "
        f"to 1 (all equally common) ({DEFAULT})",
    )
    often = how.add_mutually_exclusive_group()
    often.add_argument(
        "--every", type=_span, default=0.0, metavar="TIME", help="one frame in this time, for example 2s (every frame)"
    )
    often.add_argument("--per-second", type=_rate, metavar="N", help="so many frames a second")
    how.add_argument("--from", type=_clock, default=0.0, dest="from_s", metavar="TIME", help="begin here: 90, 1:30")
    how.add_argument("--to", type=_clock, dest="to_s", metavar="TIME", help="end before this")
    how.add_argument("--min-face", type=float, default=0.0, metavar="PX", help="leave out smaller faces")
    how.add_argument(
        "--resume",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="pass over what is done, and go on with what was interrupted; --no-resume analyses anew, in new folders",
    )
    how.add_argument(
        "--dask",
        metavar="ADDRESS",
        help="have the workers of a Dask cluster do it: tcp://scheduler:8786 (needs fer-desktop[dask]; only in a "
        "network that you trust)",
    )
    for name, text in CERTIFICATES.items():
        how.add_argument(f"--dask-{name}", type=Path, metavar="FILE", help=text)
    parser.add_argument(
        "--progress",
        choices=["bar", "json", "none"],
        default="bar",
        help="bar: for people, on stderr; json: an object a line, on stdout (%(default)s)",
    )


def run(args: argparse.Namespace) -> int:
    """Do what `args` say; the exit code."""
    with libraries_quiet():
        logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
        return _run(args)


def _run(args: argparse.Namespace) -> int:
    from fer_desktop.api import analyze, untranslated

    if "report" in (args.outputs or ()) and (missing := untranslated(args.language)):
        sys.stderr.write(f"fer-desktop: {missing}\n")
    control = Control()
    shows: Reporter = JsonLines(control) if args.progress == "json" else Bars(args.progress == "bar")
    failed = False
    try:
        with interruptible(control):
            outcomes = analyze(
                args.paths,
                args.out,
                model=args.model,
                outputs=args.outputs or (),
                every_s=1 / args.per_second if args.per_second else args.every,
                from_s=args.from_s,
                to_s=args.to_s,
                min_face_px=args.min_face,
                prior=args.prior,
                resume=args.resume,
                dask=args.dask,
                dask_ca=args.dask_ca,
                dask_cert=args.dask_cert,
                dask_key=args.dask_key,
                language=args.language,
                control=control,
                progress=shows.told,
            )
            for outcome in outcomes:
                shows.finished(outcome)
                failed |= outcome.state == FAILED or bool(outcome.session and outcome.session.counts.failed)
    except SessionError as error:
        shows.close()
        sys.stderr.write(f"fer-desktop: {error.message}\n")
        return MISUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    finally:
        shows.close()
    shows.summed_up(control.cancelled)
    return INTERRUPTED if control.cancelled else SOME_FAILED if failed else OK


@contextmanager
def interruptible(control: Control) -> Iterator[None]:
    """Ctrl-C once: finish the frame at hand and note where to go on; twice: at once."""

    def stop(number: int, _: FrameType | None) -> None:
        if control.cancelled and number == signal.SIGINT:
            raise KeyboardInterrupt
        control.cancel()

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class Reporter(Protocol):
    """Says what happens."""

    def told(self, told: Told) -> None: ...
    def finished(self, outcome: Outcome) -> None: ...
    def summed_up(self, interrupted: bool) -> None: ...
    def close(self) -> None: ...


class _Counted:
    """Counts what became of the files."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys((DONE, SKIPPED, FAILED, CANCELLED), 0)

    def finished(self, outcome: Outcome) -> None:
        self.counts[outcome.state] += 1


class JsonLines(_Counted):
    """An object a line on stdout, each flushed: ``begin``, ``progress``, ``end`` for each file, ``summary`` last."""

    def __init__(self, control: Control) -> None:
        super().__init__()
        self._control = control

    def told(self, told: Told) -> None:
        path = str(told.item.path)
        if told.progress is None:
            self._say({"event": "begin", "path": path, "kind": told.item.kind})
        else:
            self._say({"event": "progress", "path": path, **asdict(told.progress)})

    def finished(self, outcome: Outcome) -> None:
        super().finished(outcome)
        self._say(
            {
                "event": "end",
                "path": str(outcome.path),
                "state": outcome.state,
                "folder": None if outcome.folder is None else str(outcome.folder),
                "counts": None if outcome.session is None else asdict(outcome.session.counts),
                "problems": list(outcome.problems),
                "notes": list(outcome.notes),
            }
        )

    def summed_up(self, interrupted: bool) -> None:
        self._say({"event": "summary", **self.counts, "interrupted": interrupted})

    def close(self) -> None:
        pass

    def _say(self, what: dict[str, Any]) -> None:
        try:
            sys.stdout.write(json.dumps(what) + "\n")
            sys.stdout.flush()
        except OSError as error:
            if error.errno not in (errno.EPIPE, errno.EINVAL):
                raise
            # Nobody reads any more, which Windows calls an invalid argument: as if Ctrl-C had been pressed.
            self._control.cancel()
            sys.stdout = open(os.devnull, "w", encoding="utf-8")


STAGES = {"check": "checking", "analyse": "", "video": "drawing the video", "photos": "labelling the photos"}
"""Stage -> what a bar says beside the file's name."""


class Bars(_Counted):
    """A bar for the file at hand on stderr, where that is a terminal; a line for each file that is finished."""

    def __init__(self, bars: bool) -> None:
        super().__init__()
        self._lines = bars
        self._bars = bars and sys.stderr.isatty()
        self._bar: Any = None
        self._shown = ""

    def told(self, told: Told) -> None:
        if not self._bars:
            return
        from tqdm import tqdm

        progress = told.progress or Progress(0, None)
        stage = STAGES.get(progress.stage, FILES.get(progress.stage, progress.stage))
        name = f"{told.item.name}, {stage}" if stage else told.item.name
        if name != self._shown or self._bar is None or (self._bar.bar_format and progress.total):
            self.close()
            unit = " frames" if told.item.kind == VIDEO else " photos"
            if progress.stage not in ("analyse", "video", "photos"):
                unit = " rows"
            # Before anything is counted, only what is being done.
            form = None if progress.done or progress.total else "{desc} …"
            self._bar = tqdm(
                total=progress.total, desc=name, unit=unit, leave=False, dynamic_ncols=True, bar_format=form
            )
            self._shown = name
        self._bar.total = progress.total
        self._bar.n = progress.done
        self._bar.refresh()

    def finished(self, outcome: Outcome) -> None:
        super().finished(outcome)
        self.close()
        name = outcome.path.name or str(outcome.path)
        if outcome.state == DONE and outcome.session is not None and self._lines:
            counts = outcome.session.counts
            what = "frame" if outcome.session.kind == VIDEO else "photo"
            share = percent(counts.share_with_face).replace("\u00a0", " ")
            said = [_count(counts.frames, what)]
            said += [f"{counts.failed} could not be read"] if counts.failed else []
            said += [f"{share} with a face", f"{_count(counts.rows, 'row')} -> {outcome.folder}"]
            self._say(f"{name}: {', '.join(said)}")
        elif outcome.state == SKIPPED and self._lines:
            self._say(f"{name}: done before -> {outcome.folder}")
        for sentence in (*outcome.problems, *(outcome.notes if self._lines else ())):
            self._say(f"{name}: {sentence}")

    def summed_up(self, interrupted: bool) -> None:
        if not self._lines or sum(self.counts.values()) < 2:
            return
        parts = [f"{number} {state}" for state, number in self.counts.items() if number]
        self._say(", ".join(parts) + (", interrupted: the same command goes on" if interrupted else ""))

    def close(self) -> None:
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    def _say(self, line: str) -> None:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _place(word: str) -> Path:
    """Nothing is no place: it would be the present folder, with all that is in it."""
    if not word:
        raise argparse.ArgumentTypeError("a name is empty; the present folder is .")
    return Path(word)


def _strength(word: str) -> float:
    if word in PRIORS:
        return PRIORS[word].strength
    return _number(word, 0, 1, f"neither {', '.join(PRIORS)} nor a number from 0 to 1")


def _rate(word: str) -> float:
    return _number(word, 1e-4, 1000, "no number of frames a second")


def _span(word: str) -> float:
    """``2s``, ``500ms``, ``1.5``"""
    scale = 0.001 if word.endswith("ms") else 60.0 if word.endswith("min") else 1.0
    return scale * _number(re.sub(r"(ms|s|min)$", "", word), 0, 86_400 / scale, "no time; write 2s, 500ms or 1min")


def _clock(word: str) -> float:
    """``90``, ``90s``, ``1:30``, ``1:01:30.5``"""
    parts = word.removesuffix("s").split(":")
    if len(parts) > 3:
        raise argparse.ArgumentTypeError(f"“{word}” is no time; write 90 or 1:30")
    numbers = [_number(part, 0, 1e7, "no time; write 90 or 1:30") for part in parts]
    return sum(number * 60**place for place, number in enumerate(reversed(numbers)))


def _number(word: str, low: float, high: float, otherwise: str) -> float:
    try:
        number = float(word)
    except ValueError:
        number = math.nan
    if not low <= number <= high:
        raise argparse.ArgumentTypeError(f"“{word}” is {otherwise}")
    return number

"""Each stage alone, on the frames of one clip; then the whole analysis of that clip."""

import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from fer_desktop import display, paths
from fer_desktop.align import crop_face, to_input
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import CsvWriter
from fer_desktop.bench.machine import resident_mb, summary
from fer_desktop.classifier import Classifier
from fer_desktop.errors import EndOfSource
from fer_desktop.overlay import Look, layout
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import Box, Detection, Frame, FrameResult
from fer_desktop.session_records import ModelUsed, rows_of
from fer_desktop.tracker import Tracker

T = TypeVar("T")
S = TypeVar("S")

KEEP_BYTES = 300_000_000
"""Decoded frames that are kept for the stages after decoding."""

MOST_FRAMES, QUICK_FRAMES = 400, 12

FACES = 8
"""In a batch."""

VIEW = (1280, 720)
"""Size of the painted picture."""

OF_ANALYSIS = ("decode", "detect", "read")
"""The stages that an analysis does side by side; the slowest one alone is what limits it."""


def timed(work: Callable[[S], T], items: list[S], warm: int = 3) -> tuple[list[float], list[T]]:
    """Milliseconds that `work` takes with each item, and what it returns; the first `warm` are done once before."""
    for item in items[:warm]:
        work(item)
    found, moments = [], [time.perf_counter()]
    for item in items:
        found.append(work(item))
        moments.append(time.perf_counter())
    return [1e3 * (after - before) for before, after in pairwise(moments)], found


def stages(clip: Path, quick: bool) -> dict[str, Any]:
    """Times of each stage on the frames of `clip`; faces that are not there are made up at its middle."""
    from fer_desktop.ui.frame_view import FrameView
    from fer_desktop.ui.overlay_painter import measurer

    rows: dict[str, dict[str, float]] = {}
    times, frames = _decoded(clip, QUICK_FRAMES if quick else MOST_FRAMES)
    rows["decode"] = summary(times)
    model_path = paths.default_model()
    classifier = SYSTEM.classifier(model_path)
    with_window = Classifier(model_path)
    with closing(SYSTEM.detector()) as detector:
        times, found = timed(lambda frame: list(detector.detect(frame)), frames)
    rows["detect"] = summary(times)
    seen = sum(map(bool, found))
    if not seen:
        found = [[_middle(frame)] for frame in frames]
    with_face = [(frame, faces) for frame, faces in zip(frames, found, strict=True) if faces]
    recipe = classifier.recipe

    times, crops = timed(lambda p: crop_face(p[0].pixels, p[1][0], recipe.crop[p[1][0].detector], recipe), with_face)
    rows["crop"] = summary(times)
    faces = to_input(crops, recipe)
    times = timed(with_window.probabilities, [faces[i : i + 1] for i in range(len(faces))])[0]
    rows["classify 1"] = summary(times)
    batch = faces[np.arange(FACES) % len(faces)]
    times = timed(with_window.probabilities, [batch] * (6 if quick else 100))[0]
    rows[f"classify {FACES}"] = summary([ms / FACES for ms in times])
    tracker = Tracker()
    rows["track"] = summary(timed(lambda p: tracker.update(p[1], p[0].time_s), with_face, 0)[0])
    pipeline = Pipeline(None, classifier)
    pipeline.for_display = False
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        model = ModelUsed(recipe.id, recipe.name, recipe.version, "0" * 64, tuple(recipe.labels))
        with closing(CsvWriter(Path(folder, "results.csv"), model.labels)) as writer:

            def read(pair: tuple[Frame, list[Detection]]) -> FrameResult:
                result = pipeline.complete(*pair, Mode.MOVING)
                writer.write(rows_of(result, clip.name, model))
                return result

            # The second thread of an analysis: crop, classify, track, smooth, and the line in results.csv.
            times, results = timed(read, list(zip(frames, found, strict=True)), 0)
    rows["read"] = summary(times)
    # Not kept: the live view lets go of a picture before it makes the next, so that its memory is used again.
    rows["prepare"] = summary(timed(lambda frame: len(display.levels(frame.pixels)), frames)[0])
    place, measure = Box(0, 0, *VIEW), measurer()
    rows["draw"] = summary(timed(lambda result: layout(result, place, measure, Look()), results)[0])
    rows["paint"] = summary(_painted(FrameView(), results))
    limit = 1e3 / max(rows[name]["mean_ms"] for name in OF_ANALYSIS)
    return {"frames": len(frames), "frames_with_face": seen, "stages": rows, "limit_frames_per_s": round(limit, 1)}


def road(clip: Path, quick: bool) -> dict[str, Any]:
    """The analysis of a clip from the file to the last line of ``results.csv``; models are loaded before."""
    rates, counts = [], None
    with Analyser(paths.default_model()) as analyser:
        for _ in range(1 if quick else 3):
            with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                began, spent = time.perf_counter(), time.process_time()
                session = analyser.video(clip, Path(folder), Control())
                took, spent = time.perf_counter() - began, time.process_time() - spent
            if session.state != "done":
                return {"error": session.message}
            counts = session.counts
            rates.append((counts.frames / took, 1e3 * spent / max(1, counts.frames)))
    assert counts is not None
    middle = sorted(rates)[len(rates) // 2]
    return {
        "frames": counts.frames,
        "frames_with_face": counts.frames_with_face,
        "rows": counts.rows,
        "frames_per_s": round(middle[0], 1),
        "all_runs_frames_per_s": [round(rate, 1) for rate, _ in rates],
        "processor_ms_a_frame": round(middle[1], 2),
        "resident_mb": resident_mb(),
    }


def _decoded(clip: Path, most: int) -> tuple[list[float], list[Frame]]:
    times, frames, room = [], [], KEEP_BYTES
    with closing(SYSTEM.video(clip)) as video:
        moment = time.perf_counter()
        while len(frames) < most and room > 0:
            try:
                video.skip()
            except EndOfSource:
                break
            frames.append(video.passed())
            now = time.perf_counter()
            times.append(1e3 * (now - moment))
            moment = now
            room -= frames[-1].pixels.nbytes
    return times, frames


def _middle(frame: Frame) -> Detection:
    side = min(frame.width, frame.height) / 2
    x, y = frame.width / 2, frame.height / 2
    box = Box(x - side / 2, y - side / 2, x + side / 2, y + side / 2)
    return Detection(box, 1.0, None, "short_range")


def _painted(view: Any, results: list[FrameResult]) -> list[float]:
    """Milliseconds to paint each result into a picture in memory, faces included."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QImage

    view.resize(*VIEW)
    target = QImage(*VIEW, QImage.Format.Format_RGB32)

    def shown() -> Iterator[FrameResult]:
        for one in results:
            levels = display.levels(one.frame.pixels)
            yield FrameResult(one.frame, one.faces, one.timings_ms, one.session, one.model_id, levels)

    times = []
    for result in shown():
        view.set_result(result)
        began = time.perf_counter()
        view.render(target, QPoint())
        times.append(1e3 * (time.perf_counter() - began))
    view.deleteLater()
    return times[1:]

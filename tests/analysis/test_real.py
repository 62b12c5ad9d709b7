"""With the real decoder, detector and model: the stored numbers are the window's, to the last digit."""

from pathlib import Path

import numpy as np
import pytest

from fer_desktop import paths
from fer_desktop.analysis.annotate import ANNOTATED
from fer_desktop.analysis.batch import Batch, plan
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.replay import Replay, frames, kept_rows
from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.api import painter
from fer_desktop.errors import EndOfSource
from fer_desktop.opencv import cv2
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import FrameResult
from fer_desktop.session_records import Choices
from fer_desktop.sources import VideoSource
from tests import media

FACELESS = range(8, 12)


@pytest.fixture
def film(astronaut: np.ndarray, tmp_path: Path) -> Path:
    """A portrait that walks through the picture, and is away for a moment."""
    pictures = []
    for n in range(20):
        picture = np.full((360, 480, 3), 90, np.uint8)
        if n not in FACELESS:
            picture[40:296, 4 * n : 4 * n + 256] = cv2.resize(astronaut, (256, 256), interpolation=cv2.INTER_AREA)
        pictures.append(picture)
    return media.write_video(tmp_path / "film.mp4", pictures)


def shown_in_the_window(film: Path, strength: float) -> list[FrameResult]:
    detector = SYSTEM.detector()
    try:
        pipeline = Pipeline(detector, SYSTEM.classifier(paths.models_dir() / "default.onnx"))
        pipeline.set_strength(strength)
        results = []
        with VideoSource(film) as source:
            while True:
                try:
                    results.append(pipeline.process(source.read(), Mode.MOVING))
                except EndOfSource:
                    return results
    finally:
        detector.close()


@pytest.mark.usefixtures("qapp")
def test_the_numbers_and_the_picture_are_the_windows(film: Path, tmp_path: Path) -> None:
    shown = shown_in_the_window(film, 1.0)
    draw = painter()
    drawn: list[FrameResult] = []

    def watched(result: FrameResult) -> np.ndarray:
        drawn.append(result)
        return draw(result)

    model = paths.models_dir() / "default.onnx"
    with Batch(tmp_path / "out", model, Choices(prior=1.0), ["video", "subtitles"], watched) as batch:
        (outcome,) = batch.run(plan([film])[0], Control())
    assert (outcome.state, outcome.problems) == ("done", ())
    assert outcome.folder is not None
    assert outcome.session is not None
    assert outcome.session.counts.frames == 20
    assert outcome.session.counts.frames_with_face == 20 - len(FACELESS)

    stored = [
        (r.frame, r.time_s, r.face_id, r.left, r.top, r.right, r.bottom, r.detection_score, r.probabilities)
        for r in read_rows(outcome.folder / RESULTS)
    ]
    expected = []
    for result in shown:
        for face in result.faces:
            box, found = face.detection.box, face.detection
            place = (box.left, box.top, box.right, box.bottom)
            frame = result.frame
            expected.append((frame.index, frame.time_s, face.id, *place, found.score, face.expression.probabilities))
    assert stored == expected
    assert {row[2] for row in stored} == {1}

    # What is displayed, steadied over time, comes out of the stored rows unchanged.
    replay = Replay(outcome.session)
    again = [replay.faces(some) for some in frames(kept_rows(outcome.folder, outcome.session))]
    assert [[face.shown for face in some] for some in again] == [
        [face.shown for face in result.faces] for result in shown if result.faces
    ]
    assert [[face.shown for face in result.faces] for result in drawn] == [
        [face.shown for face in result.faces] for result in shown
    ]
    with VideoSource(outcome.folder / ANNOTATED) as source:
        assert source.info.frame_count == 20

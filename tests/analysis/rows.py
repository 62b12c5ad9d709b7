"""Rows and sessions for the tests of the analysis."""

from collections.abc import Sequence
from pathlib import Path

from fer_desktop.analysis import session as folders
from fer_desktop.analysis.results import RESULTS, CsvWriter
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import Choices, ModelUsed, Row, Session, Source
from tests.fakes import expression

MODEL = ModelUsed("fake", "Fake", "1", "ab" * 32, FERPLUS)


def row(frame: int = 0, face_id: int = 1, label: str = "happiness", probability: float = 0.86, **changes) -> Row:
    reading = expression(label, probability)
    fields = {
        "file": "clip.mp4",
        "frame": frame,
        "time_s": frame / 30,
        "face_id": face_id,
        "left": 10.25,
        "top": 20.0,
        "right": 50.1,
        "bottom": 60.0,
        "detection_score": 0.9,
        "probabilities": reading.probabilities,
        "label": reading.label,
        "sure": reading.sure,
        "model_id": MODEL.id,
        "model_sha256": MODEL.sha256,
    }
    return Row(**{**fields, **changes})


def write_session(folder: Path, rows: Sequence[Row], **changes) -> Session:
    """A session's folder with these rows; open unless `changes` says otherwise."""
    folder.mkdir(parents=True, exist_ok=True)
    session = folders.started_now("video", Source("clip.mp4"), MODEL, Choices())
    for name, value in changes.items():
        object.__setattr__(session, name, value)
    folders.save(folder, session)
    with CsvWriter(folder / RESULTS, FERPLUS) as writer:
        writer.write(rows)
    return session

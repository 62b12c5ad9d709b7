"""Sessions for the tests of reports, with shares that are known."""

from collections.abc import Sequence
from pathlib import Path

from fer_desktop.session_records import Counts, Row, Session, Source
from tests.analysis.rows import row, write_session

FRAMES = 100
RATE = 10.0
"""Frames per second: the clip lasts ten seconds."""

HOSTILE = "</title><script>alert('x')</script><img src=\"//evil.example/x.png\" onerror=alert(1)>&amp;\u202egpj.\x07"
"""A name that wants to be more than a name."""


def clip_rows() -> list[Row]:
    """Face 1 in 80 of 100 frames: 40 happiness, 20 sadness, 20 not sure. Face 2 in 50: all surprise. Face 3 in 2."""
    rows = []
    for frame in range(FRAMES):
        if frame < 80:
            label, probability = ("happiness", 0.9) if frame < 40 else ("sadness", 0.8) if frame < 60 else ("fear", 0.3)
            rows.append(at(frame, 1, label, probability, 40, 60))
        if frame % 2:
            rows.append(at(frame, 2, "surprise", 0.7, 200, 30))
        if frame in (97, 99):
            rows.append(at(frame, 3, "neutral", 0.6, 300, 20))
    return rows


def at(frame: int, face_id: int, label: str, probability: float, left: float, side: float, **changes) -> Row:
    place = {"left": left, "top": 20.0, "right": left + side, "bottom": 20.0 + side, "time_s": frame / RATE}
    return row(frame, face_id, label, probability, **{**place, **changes})


def clip(folder: Path, rows: Sequence[Row] | None = None, **changes) -> Session:
    """A finished session on a clip of 100 frames, 400 x 200, that is no longer there."""
    rows = clip_rows() if rows is None else rows
    usual = {
        "state": "done",
        "counts": Counts(FRAMES, len({one.frame for one in rows}), len(rows), 3, 9.9, 0, FRAMES),
        "source": Source("clip.mp4", "/gone/clip.mp4", 1000, 1, "cd" * 32, 400, 200, 10.0, RATE),
        "started": "2026-11-22T19:14:04+00:00",
        "ended": "2026-11-22T19:15:31+00:00",
    }
    return write_session(folder, rows, **{**usual, **changes})

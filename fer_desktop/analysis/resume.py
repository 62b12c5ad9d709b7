"""Going on where interrupted work stopped: which rows stay, and from which frame on."""

import logging
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import IO

from fer_desktop.analysis.results import RESULTS, columns, read_labels, read_rows, whole_bytes
from fer_desktop.analysis.session import SESSION, load
from fer_desktop.pipeline import Pipeline
from fer_desktop.records import Box, Detection
from fer_desktop.session_records import DONE, PHOTOS, Choices, Counts, ModelUsed, Session, SessionError, Source

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Kept:
    """What stays of interrupted work."""

    counts: Counts
    """Of the rows that stay; `frames` is counted again on the way to `next_frame`."""
    ids: frozenset[int]
    """The face ids in them."""
    whole_bytes: int
    """Length of the part of ``results.csv`` that stays."""


NOTHING = Kept(Counts(), frozenset(), 0)


def same_work(session: Session, source: Source, model: ModelUsed, choices: Choices) -> bool:
    """Whether a session is about the same file, read by the same model in the same way."""
    return (
        session.source.sha256 == source.sha256
        and session.source.size_bytes == source.size_bytes
        and (session.model.sha256, session.model.version, session.model.labels)
        == (model.sha256, model.version, model.labels)
        and session.choices == choices
    )


def earlier(folder: Path) -> Session | None:
    """The session that is in `folder`; None where there is none that can be read."""
    if not (folder / SESSION).is_file():
        return None
    try:
        return load(folder)
    except SessionError as error:
        log.info("no earlier work in %s: %s", folder, error)
        return None


def kept(folder: Path, session: Session, pipeline: Pipeline | None) -> Kept:
    """What of the rows in `folder` stays, and where to go on.

    A frame whose rows came after the last note of `Counts.next_frame` may have lost some of them: it is done again.
    :param pipeline: is made to follow the faces in the rows, as if it had found them; None for photos, where nobody is
        followed
    """
    path = folder / RESULTS
    if session.state == DONE or path.is_symlink() or not path.is_file():
        return NOTHING
    if pipeline is not None and session.choices.min_face_px > 0:
        # Faces that were left out were followed, too, and are not in the rows.
        return NOTHING
    try:
        if read_labels(path) != session.model.labels:
            return NOTHING
        return _kept(path, session, pipeline)
    except SessionError as error:
        log.info("interrupted work is begun again: %s", error)
        if pipeline is not None:
            pipeline.reset()
        return NOTHING


def _kept(path: Path, session: Session, pipeline: Pipeline | None) -> Kept:
    """:raises SessionError: the file is damaged"""
    last = max((row.frame for row in read_rows(path)), default=-1)
    next_frame = max(session.counts.next_frame, last)
    counts, ids = Counts(next_frame=next_frame), set[int]()
    order = -1
    for frame, rows in groupby(read_rows(path), key=lambda row: row.frame):
        some = list(rows)
        if frame <= order:
            raise SessionError("The rows are in another order.")
        order = frame
        if frame >= next_frame:
            continue
        found = [Detection(Box(r.left, r.top, r.right, r.bottom), r.detection_score, None, "") for r in some]
        if pipeline is not None and pipeline.follow(found, some[0].time_s) != [r.face_id for r in some]:
            raise SessionError("The faces can't be followed as before.")
        ids.update(row.face_id for row in some)
        counts = replace(
            counts,
            rows=counts.rows + len(some),
            frames_with_face=counts.frames_with_face + 1,
            last_time_s=some[-1].time_s,
        )
    faces = counts.rows if session.kind == PHOTOS else len(ids)
    return Kept(replace(counts, faces=faces), frozenset(ids), _length(path, 1 + counts.rows))


def _length(path: Path, lines: int) -> int:
    """How many bytes the first `lines` lines have."""
    with path.open("rb") as file:
        for _ in range(lines):
            file.readline()
        return min(file.tell(), whole_bytes(path))


def reopened(folder: Path, keep: Kept) -> IO[bytes]:
    """``results.csv`` with the rows that stay, for writing the next ones.

    :raises OSError: it can't be opened
    """
    file = (folder / RESULTS).open("r+b")
    file.truncate(keep.whole_bytes)
    file.seek(keep.whole_bytes)
    return file


def header(labels: tuple[str, ...]) -> bytes:
    """The first line of ``results.csv``."""
    return (",".join(columns(labels)) + "\n").encode("utf-8")

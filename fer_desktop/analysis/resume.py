"""Going on where interrupted work stopped: which rows stay, and from which frame on."""

import logging
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

from fer_desktop.analysis import left_out
from fer_desktop.analysis.results import RESULTS, columns, read_labels, read_rows, whole_bytes
from fer_desktop.analysis.session import SESSION, load
from fer_desktop.pipeline import Pipeline
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
    left_out_bytes: int = 0
    """The same of ``.left-out``."""


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
    """:raises SessionError: a file is missing or damaged"""
    next_frame = session.counts.next_frame
    # Faces that were left out were followed, too, and are not in the rows.
    others = left_out.read(path.parent) if leaves_out(session.choices, pipeline) else None
    if others is None:
        next_frame = max(next_frame, max((row.frame for row in read_rows(path)), default=-1))
    counts, ids, unseen = Counts(next_frame=next_frame), set[int](), 0
    rows = map(left_out.of_row, read_rows(path))
    for frame, faces in left_out.by_frame(rows, others or iter(())):
        if frame >= next_frame:
            continue
        if pipeline is not None:
            found = [face.detection for face in faces]
            if pipeline.follow(found, faces[0].time_s) != [face.face_id for face in faces]:
                raise SessionError("The faces can't be followed as before.")
        some = [face for face in faces if face.place is None]
        unseen += len(faces) - len(some)
        ids.update(face.face_id for face in some)
        counts = replace(
            counts,
            rows=counts.rows + len(some),
            frames_with_face=counts.frames_with_face + bool(some),
            last_time_s=faces[-1].time_s,
        )
    counts = replace(counts, faces=counts.rows if session.kind == PHOTOS else len(ids))
    unseen_bytes = _length(path.with_name(left_out.LEFT_OUT), unseen) if others is not None else 0
    return Kept(counts, frozenset(ids), _length(path, 1 + counts.rows), unseen_bytes)


def leaves_out(choices: Choices, pipeline: Pipeline | None) -> bool:
    """Whether faces without a row are followed.

    :param pipeline: follows the faces; None for photos
    """
    return pipeline is not None and choices.min_face_px > 0


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

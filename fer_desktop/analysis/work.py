"""One file on its way through the stages into its session: counted, noted, and picked up where it stopped."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis import resume
from fer_desktop.analysis.ahead import Ahead, Behind
from fer_desktop.analysis.files import told
from fer_desktop.analysis.left_out import Followed, LeftOutWriter, discard
from fer_desktop.analysis.progress import Control, ProgressMeter, Tell
from fer_desktop.analysis.results import RESULTS, CsvWriter
from fer_desktop.analysis.sampling import Due
from fer_desktop.analysis.session import now, save, started_now
from fer_desktop.classifier import ModelError
from fer_desktop.errors import SourceError
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import Detection, Expression
from fer_desktop.session_records import (
    CANCELLED,
    DONE,
    FAILED,
    OPEN,
    PHOTOS,
    Choices,
    ModelUsed,
    Row,
    Session,
    SessionError,
    Source,
    is_small,
    row_of,
)
from fer_desktop.words import translate

log = logging.getLogger(__name__)

FRAME_ROOM, PHOTO_ROOM = 4, 1
"""Frames and photos that wait before and after the search for faces."""

NOTE_S = 1.0
"""How often ``session.json`` is brought up to date."""

AGAIN_FRAMES = 130
"""Where an interrupted analysis goes on, so many frames before that are looked at again: what the detector remembers of
them (`fer_desktop.glances`: a second at most) is then what it was."""

MOST_PROBLEMS = 1000
"""Sentences kept in a session; further ones are only counted."""

Glanced = tuple[Due | SourceError, Sequence[Detection] | None]
"""An item with what was seen at a first glance, before its turn."""

Step = tuple[Due | SourceError, Sequence[Detection]]
"""An item with the faces that were found in it."""

Reading = tuple[Detection, Expression]
"""A face, and what it shows."""

Read = tuple[Due, Sequence[Reading] | None]
"""An item with its faces; None where it was done before."""


class Work:
    """One file on its way: rows, counts and notes. Not thread-safe."""

    def __init__(
        self, pipeline: Pipeline, model: ModelUsed, choices: Choices, folder: Path, kind: str, source: Source
    ) -> None:
        """
        :param source: what is to be analysed; an earlier session of the same in `folder` is gone on with
        :raises SessionError: the folder can't be written
        """
        self._pipeline, self._model, self._choices, self._folder = pipeline, model, choices, folder
        pipeline.reset()
        pipeline.sampled(choices.every_s)
        followed = pipeline if kind != PHOTOS else None
        before = resume.earlier(folder)
        keep = resume.NOTHING
        self._session = started_now(kind, source, self._model, self._choices)
        if before is not None and resume.same_work(before, source, self._model, self._choices):
            keep = resume.kept(folder, before, followed)
            # What the user said about it stays.
            self._session = replace(self._session, people=before.people, marks=before.marks, excluded=before.excluded)
            if keep is not resume.NOTHING:
                self._session = replace(self._session, started=before.started, problems=before.problems)
                keep = replace(keep, counts=replace(keep.counts, failed=before.counts.failed))
        self.first = keep.counts.next_frame
        """Number of the first frame that is not done yet."""
        self._counts = keep.counts
        self._ids = set(keep.ids)
        self._noted_s = time.monotonic()
        path = folder / RESULTS
        with told(path):
            file = None if keep is resume.NOTHING else resume.reopened(folder, keep)
        self._writer = CsvWriter(path, self._model.labels, file)
        self._left_out: LeftOutWriter | None = None
        if resume.leaves_out(choices, followed):
            self._left_out = LeftOutWriter(folder, keep.left_out_bytes)
        else:
            discard(folder)
        self._note(OPEN)

    def run(
        self,
        items: Callable[[], Iterator[Due | SourceError]],
        mode: Mode,
        name: Callable[[Due], str],
        total: int | None,
        control: Control,
        tell: Tell,
        ended_early: Callable[[], bool] = lambda: False,
    ) -> Session:
        """Analyse `items`; the session as it was saved.

        Three threads side by side: decoding with the near look for faces, which no other frame is needed for; the far
        look, and who is there after all (this one); reading the faces, with all that is written.

        :param name: what stands in a row's column ``file``
        :raises SessionError: it can't be written: the rows that were noted stay
        """

        def read(step: Step) -> None:
            item, faces = step
            rows = None
            if isinstance(item, Due) and item.frame is not None:
                found = self._pipeline.complete(item.frame, faces, mode)
                faces_read = [(face.id, face.detection, face.expression) for face in found.faces]
                rows = self._rows(item, name(item), faces_read)
            self._take(item, rows)
            meter.step(not isinstance(item, Due) or item.counts)

        def glanced() -> Iterator[Glanced]:
            for item in items():
                frame = item.frame if isinstance(item, Due) else None
                yield item, None if frame is None else self._pipeline.glance(frame, mode)

        def work() -> None:
            room = FRAME_ROOM if mode is Mode.MOVING else PHOTO_ROOM
            with Ahead(glanced, room) as ahead, Behind(read, room) as behind:
                try:
                    self._find(ahead, behind, mode, control)
                except SourceError:
                    behind.finish()  # what came before stays
                    raise
                behind.finish()

        meter = ProgressMeter(tell, total)
        return self._ended(work, meter, control, ended_early)

    def gather(
        self,
        items: Callable[[], Iterator[Read | SourceError]],
        name: Callable[[Due], str],
        total: int | None,
        control: Control,
        tell: Tell,
        ended_early: Callable[[], bool] = lambda: False,
    ) -> Session:
        """The same as `run` with faces that others found and read: they are followed here, in order.

        :param items: may end early when `control` says so
        :raises SessionError: it can't be written
        """

        def work() -> None:
            for item in items():
                if not control.go_on(self._writer.flush):
                    return
                if isinstance(item, SourceError):
                    self._take(item, None)
                else:
                    due, faces = item
                    self._take(due, None if faces is None else self._followed(due, faces, name(due)))
                meter.step(isinstance(item, SourceError) or item[0].counts)

        meter = ProgressMeter(tell, total)
        return self._ended(work, meter, control, ended_early)

    def _followed(self, due: Due, faces: Sequence[Reading], name: str) -> list[Row]:
        if self._session.kind == PHOTOS:
            ids: Iterable[int] = range(1, len(faces) + 1)
        else:
            ids = self._pipeline.follow([detection for detection, _ in faces], due.time_s)
        numbered = zip(ids, faces, strict=True)
        return self._rows(due, name, [(face_id, *face) for face_id, face in numbered])

    def _rows(self, due: Due, name: str, faces: Sequence[tuple[int, Detection, Expression]]) -> list[Row]:
        """The rows of a frame; what is too small for one is noted for whoever goes on.

        :param faces: id, face, reading, in the order in which they were found
        :raises SessionError: it can't be noted
        """
        smallest, rows = self._choices.min_face_px, []
        for place, (face_id, detection, reading) in enumerate(faces):
            if self._left_out is not None and is_small(detection, smallest):
                self._left_out.write(Followed(due.index, due.time_s, face_id, detection, place))
            row = row_of(name, due.index, due.time_s, face_id, detection, reading, self._model, smallest)
            rows += [row] if row else []
        return rows

    def _ended(
        self, work: Callable[[], None], meter: ProgressMeter, control: Control, ended_early: Callable[[], bool]
    ) -> Session:
        """Do the work; the session as it was saved, whatever became of it.

        :raises SessionError: it can't be written
        """
        try:
            try:
                work()
                if control.cancelled:
                    return self._close(CANCELLED, was_cancelled())
                meter.end()
            except (SourceError, ModelError) as error:
                return self._close(FAILED, error.message)
            except SessionError as error:
                # The rows that were noted last are on the disk; of those after them nobody knows.
                with suppress(SessionError):
                    save(self._folder, replace(self._session, state=FAILED, message=error.message, ended=now()))
                raise
            except Exception:
                log.exception("analysis of %s broke", self._session.source.name)
                return self._close(FAILED, could_not_be_analysed(self._session.source.name))
            if not self._counts.frames:
                message = translate(
                    "Sessions", "“{name}” has nothing in the part that was asked for. Choose another part."
                )
                return self._close(FAILED, message.format(name=self._session.source.name))
            if self._counts.frames == self._counts.failed:
                if self._counts.frames == 1 and self._session.problems:
                    return self._close(FAILED, self._session.problems[0])
                return self._close(FAILED, translate("Sessions", "Not one of the photos could be read."))
            if ended_early() and self._choices.to_s is None:
                self._problem(_broke_off(self._session.source.name, self._counts.last_time_s))
            return self._close(DONE, "")
        finally:
            with suppress(SessionError):  # told of already: everything was flushed before
                self._writer.close()
            if self._left_out is not None:
                self._left_out.close(self._session.state == DONE)

    def _find(self, ahead: Iterable[Glanced], behind: "Behind[Step]", mode: Mode, control: Control) -> None:
        """Find the faces of all items and hand them on, until the last one or until cancelled."""

        def idle() -> None:
            behind.finish()
            self._writer.flush()

        for item, seen in ahead:
            if not control.go_on(idle):
                return
            faces: Sequence[Detection] = ()
            if isinstance(item, Due) and item.frame is not None:
                faces = self._pipeline.find(item.frame, mode, control.is_cancelled, seen)
            if control.cancelled:
                return  # the search in a photo stops halfway then
            if isinstance(item, Due) and item.index < self.first:
                # Done before it was interrupted: only looked at so that the detector knows what it knew.
                item, faces = replace(item, frame=None), ()
            behind.put((item, faces))

    def _take(self, item: Due | SourceError, rows: list[Row] | None) -> None:
        counts = self._counts
        if isinstance(item, SourceError):
            self._problem(item.message)
            self._counts = replace(
                counts, frames=counts.frames + 1, failed=counts.failed + 1, next_frame=counts.next_frame + 1
            )
        elif not item.counts:
            return
        elif rows is None:
            # Done before it was interrupted.
            last_s = max(counts.last_time_s, item.time_s)
            self._counts = replace(counts, frames=counts.frames + 1, last_time_s=last_s)
        else:
            self._analysed(item, rows)
        if time.monotonic() - self._noted_s >= NOTE_S:
            self._note(OPEN)

    def _analysed(self, item: Due, rows: list[Row]) -> None:
        self._writer.write(rows)
        counts = self._counts
        if self._session.kind == PHOTOS:
            faces = counts.faces + len(rows)
        else:
            self._ids.update(row.face_id for row in rows)
            faces = len(self._ids)
        self._counts = replace(
            counts,
            frames=counts.frames + 1,
            frames_with_face=counts.frames_with_face + bool(rows),
            rows=counts.rows + len(rows),
            faces=faces,
            last_time_s=item.time_s,
            next_frame=item.index + 1,
        )

    def _problem(self, sentence: str) -> None:
        log.info("%s", sentence)
        known = self._session.problems
        if len(known) < MOST_PROBLEMS and sentence not in known[-1:]:
            self._session = replace(self._session, problems=(*known, sentence))

    def _close(self, state: str, message: str) -> Session:
        self._session = replace(self._session, message=message, ended=now())
        self._note(state)
        return self._session

    def _note(self, state: str) -> None:
        """:raises SessionError: it can't be written"""
        # Rows first: what is noted must be there.
        self._writer.flush()
        if self._left_out is not None:
            self._left_out.flush()
        self._session = replace(self._session, state=state, counts=self._counts)
        save(self._folder, self._session)
        self._noted_s = time.monotonic()


def was_cancelled() -> str:
    return translate("Sessions", "The analysis was cancelled. Start it again to go on from there.")


def could_not_be_analysed(name: str) -> str:
    """For what nobody foresaw."""
    message = translate("Analysis", "“{name}” could not be analysed. Please report this, with the log file.")
    return message.format(name=name)


def _broke_off(name: str, time_s: float) -> str:
    minutes, seconds = divmod(int(time_s), 60)
    message = translate("Videos", "“{name}” is damaged: it can only be read up to {time}. Copy it again.")
    return message.format(name=name, time=f"{minutes}:{seconds:02d}")

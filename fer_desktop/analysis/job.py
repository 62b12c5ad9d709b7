"""Analyses one file after the other: the same stages as the window's, no frame dropped, all kept in a session."""

import hashlib
import logging
import os
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis import resume
from fer_desktop.analysis.ahead import Ahead
from fer_desktop.analysis.files import Lock, sha256_of, told
from fer_desktop.analysis.parts import SYSTEM, Parts
from fer_desktop.analysis.progress import Control, ProgressMeter, Tell
from fer_desktop.analysis.results import RESULTS, CsvWriter
from fer_desktop.analysis.sampling import Due, due_frames, expected
from fer_desktop.analysis.session import now, save, started_now
from fer_desktop.classifier import ModelError
from fer_desktop.errors import SourceError
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import Frame, FrameResult
from fer_desktop.session_records import (
    CANCELLED,
    DONE,
    EVERYTHING,
    FAILED,
    OPEN,
    PHOTOS,
    VIDEO,
    Choices,
    ModelUsed,
    Progress,
    Session,
    SessionError,
    Source,
    rows_of,
)

log = logging.getLogger(__name__)

FRAME_ROOM, PHOTO_ROOM = 4, 1
"""Frames and photos read ahead of the analysis."""

NOTE_S = 1.0
"""How often ``session.json`` is brought up to date."""

CANCELLED_MESSAGE = "The analysis was cancelled. Start it again to go on from there."

MOST_PROBLEMS = 1000
"""Sentences kept in a session; further ones are only counted."""


def _tell_nobody(_: Progress) -> None:
    pass


class Analyser:
    """Model and detector, ready for any number of files. Belongs to the thread that made it, which must close it."""

    def __init__(self, model: Path, choices: Choices = EVERYTHING, parts: Parts = SYSTEM) -> None:
        """:raises SessionError: detector or model can't be loaded, or the choices make no sense"""
        if choices.problem():
            raise SessionError(choices.problem())
        self.choices = choices
        self.parts = parts
        try:
            classifier = parts.classifier(model)
            with told(model, "read"):
                sha256 = sha256_of(model)
            self._detector = parts.detector()
        except SessionError:
            raise
        except Exception as error:
            # Their makers promise a sentence.
            raise SessionError(str(error), getattr(error, "detail", "")) from error
        recipe = classifier.recipe
        self.model = ModelUsed(recipe.id, recipe.name, recipe.version, sha256, tuple(recipe.labels))
        self.pipeline = Pipeline(self._detector, classifier)
        self.pipeline.for_display = False
        self.pipeline.set_strength(choices.prior)

    def close(self) -> None:
        self._detector.close()

    def __enter__(self) -> "Analyser":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def video(self, path: Path, folder: Path, control: Control, tell: Tell = _tell_nobody) -> Session:
        """Analyse a video into the session in `folder`; goes on where an interrupted one of the same kind stopped.

        :returns: the session as it was saved: ``done``, ``cancelled`` or ``failed``
        :raises SessionError: the folder can't be written, or somebody else writes there
        """
        with told(folder), Lock(folder):
            try:
                tell(Progress(0, None, stage="check"))
                source = video_source(path, control.is_cancelled)
                if control.cancelled:
                    session = started_now(VIDEO, source, self.model, self.choices)
                    return replace(session, state=CANCELLED, message=CANCELLED_MESSAGE, ended=now())
                video = self.parts.video(path)
            except (SourceError, SessionError) as error:
                return self._failed(folder, VIDEO, Source(path.name, str(path.absolute())), error)
            with closing(video):
                info = video.info
                source = replace(
                    source,
                    width=info.width,
                    height=info.height,
                    duration_s=info.duration_s,
                    frame_rate=info.frame_rate,
                )
                work = _Work(self, folder, VIDEO, source, self.pipeline)
                total = expected(self.choices, info.duration_s, info.frame_rate, info.frame_count)

                def frames() -> Iterator[Due]:
                    return due_frames(video, self.choices, work.first)

                def result(due: Due) -> FrameResult:
                    assert due.frame is not None
                    return self.pipeline.process(due.frame, Mode.MOVING)

                return work.run(
                    frames, result, lambda _: path.name, FRAME_ROOM, total, control, tell, lambda: video.ended_early
                )

    def photos(
        self, paths: Sequence[Path], root: Path, folder: Path, control: Control, tell: Tell = _tell_nobody
    ) -> Session:
        """Analyse photos one after the other into one session, in bounded memory however many they are.

        :param root: the folder that their names are told from; a photo itself for a single one
        :returns: the session as it was saved: ``done``, ``cancelled`` or ``failed`` (not one could be read)
        :raises SessionError: the folder can't be written, or somebody else writes there
        """
        with told(folder), Lock(folder):
            source = photos_source(paths, root)
            work = _Work(self, folder, PHOTOS, source, None)

            def pictures() -> Iterator[Due | SourceError]:
                for number, path in enumerate(paths):
                    if number < work.first:
                        yield Due(number, 0.0, None)
                        continue
                    try:
                        yield Due(number, 0.0, Frame(self.parts.photo(path), number, 0.0, path))
                    except SourceError as error:
                        yield error
                    except MemoryError:
                        message = f"“{path.name}” needs more memory than is free. Close other programs."
                        yield SourceError(message)

            def result(due: Due) -> FrameResult:
                assert due.frame is not None
                return self.pipeline.process(due.frame, Mode.PHOTO, should_stop=control.is_cancelled)

            def name(due: Due) -> str:
                return relative_name(paths[due.index], root)

            return work.run(pictures, result, name, PHOTO_ROOM, len(paths), control, tell)

    def _failed(self, folder: Path, kind: str, source: Source, error: SourceError | SessionError) -> Session:
        before = resume.earlier(folder)
        session = started_now(kind, source, self.model, self.choices)
        session = replace(session, state=FAILED, message=error.message, ended=now())
        if before is None or before.state == FAILED:
            save(folder, session)
        return session


class _Work:
    """One file on its way: rows, counts and notes. Not thread-safe."""

    def __init__(self, analyser: Analyser, folder: Path, kind: str, source: Source, followed: Pipeline | None) -> None:
        """:raises SessionError: the folder can't be written"""
        self._folder, self._choices, self._model = folder, analyser.choices, analyser.model
        analyser.pipeline.reset()
        analyser.pipeline.sampled(analyser.choices.every_s)
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
        self._note(OPEN)

    def run(
        self,
        items: Callable[[], Iterator[Due | SourceError]],
        result: Callable[[Due], FrameResult],
        name: Callable[[Due], str],
        room: int,
        total: int | None,
        control: Control,
        tell: Tell,
        ended_early: Callable[[], bool] = lambda: False,
    ) -> Session:
        """Analyse `items`; the session as it was saved.

        :raises SessionError: it can't be written: the rows before stay, and so does the note that it is open
        """
        meter = ProgressMeter(tell, total)
        try:
            try:
                with Ahead(items, room) as ahead:
                    for item in ahead:
                        if not control.go_on(self._writer.flush):
                            break
                        found = result(item) if isinstance(item, Due) and item.frame is not None else None
                        if control.cancelled:
                            break  # a photo's search stops halfway then
                        self._take(item, found, name)
                        meter.step(not isinstance(item, Due) or item.counts)
                if control.cancelled:
                    return self._close(CANCELLED, CANCELLED_MESSAGE)
                meter.end()
            except (SourceError, ModelError) as error:
                return self._close(FAILED, error.message)
            except SessionError as error:
                # The rows that were noted last are on the disk; of those after them nobody knows.
                with suppress(SessionError):
                    save(self._folder, replace(self._session, state=FAILED, message=error.message, ended=now()))
                raise
            except Exception as error:
                log.exception("analysis of %s broke", self._session.source.name)
                message = f"“{self._session.source.name}” could not be analysed. Please report this, with the log file."
                return self._close(FAILED, message, f"{type(error).__name__}: {error}")
            if self._counts.frames == self._counts.failed and self._counts.frames:
                return self._close(FAILED, "Not one of the photos could be read.")
            if ended_early() and self._choices.to_s is None:
                self._problem(_broke_off(self._session.source.name, self._counts.last_time_s))
            return self._close(DONE, "")
        finally:
            with suppress(SessionError):  # told of already: everything was flushed before
                self._writer.close()

    def _take(self, item: Due | SourceError, found: FrameResult | None, name: Callable[[Due], str]) -> None:
        counts = self._counts
        if isinstance(item, SourceError):
            self._problem(item.message)
            self._counts = replace(
                counts, frames=counts.frames + 1, failed=counts.failed + 1, next_frame=counts.next_frame + 1
            )
        elif not item.counts:
            return
        elif found is None:
            # Done before it was interrupted.
            self._counts = replace(counts, frames=counts.frames + 1)
        else:
            self._analysed(found, name(item))
        if time.monotonic() - self._noted_s >= NOTE_S:
            self._note(OPEN)

    def _analysed(self, found: FrameResult, name: str) -> None:
        rows = rows_of(found, name, self._model, self._choices.min_face_px)
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
            last_time_s=found.frame.time_s,
            next_frame=found.frame.index + 1,
        )

    def _problem(self, sentence: str) -> None:
        log.info("%s", sentence)
        known = self._session.problems
        if len(known) < MOST_PROBLEMS and sentence not in known[-1:]:
            self._session = replace(self._session, problems=(*known, sentence))

    def _close(self, state: str, message: str, detail: str = "") -> Session:
        self._session = replace(self._session, message=f"{message} ({detail})" if detail else message, ended=now())
        self._note(state)
        return self._session

    def _note(self, state: str) -> None:
        """:raises SessionError: it can't be written"""
        # Rows first: what is noted must be there.
        self._writer.flush()
        self._session = replace(self._session, state=state, counts=self._counts)
        save(self._folder, self._session)
        self._noted_s = time.monotonic()


def _broke_off(name: str, time_s: float) -> str:
    minutes, seconds = divmod(int(time_s), 60)
    return f"“{name}” is damaged: it can only be read up to {minutes}:{seconds:02d}. Copy it again."


def video_source(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Source:
    """The file as a session knows it again.

    :raises SessionError: it can't be read
    """
    with told(path, "read"):
        state = path.stat()
        return Source(path.name, str(path.absolute()), state.st_size, state.st_mtime_ns, sha256_of(path, cancelled))


def photos_source(paths: Sequence[Path], root: Path) -> Source:
    """A set of photos as a session knows it again: by their names, sizes and times."""
    digest, size, newest = hashlib.sha256(), 0, 0
    for path in paths:
        try:
            state = path.stat()
            fingerprint = state.st_size, state.st_mtime_ns
        except OSError:
            fingerprint = -1, 0
        size, newest = size + max(0, fingerprint[0]), max(newest, fingerprint[1])
        digest.update(repr((relative_name(path, root), fingerprint)).encode("utf-8", "backslashreplace"))
    return Source(root.name or str(root), str(root.absolute()), size, newest, digest.hexdigest())


def relative_name(path: Path, root: Path) -> str:
    """The name of a photo within the folder `root`, with “/”; its plain name where it is not inside."""
    try:
        inside = os.path.relpath(path, root)
    except ValueError:  # on another drive
        return path.name
    return path.name if inside == "." or inside.startswith("..") else Path(inside).as_posix()

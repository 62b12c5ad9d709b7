"""Analyses one file after the other: the same stages as the window's, no frame dropped, all kept in a session."""

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis import resume
from fer_desktop.analysis.files import sha256_of, told
from fer_desktop.analysis.parts import SYSTEM, Parts, Video
from fer_desktop.analysis.progress import Control, Tell
from fer_desktop.analysis.sampling import Due, due_frames, expected
from fer_desktop.analysis.session import hold, now, save, started_now
from fer_desktop.analysis.work import AGAIN_FRAMES, Work, was_cancelled
from fer_desktop.errors import SourceError
from fer_desktop.pipeline import Mode, Pipeline
from fer_desktop.records import Frame
from fer_desktop.session_records import (
    CANCELLED,
    EVERYTHING,
    FAILED,
    PHOTOS,
    VIDEO,
    Choices,
    ModelUsed,
    Progress,
    Session,
    SessionError,
    Source,
)
from fer_desktop.words import translate

log = logging.getLogger(__name__)


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

    def foresee(self, items: Iterable[tuple[Path, Sequence[Path]]]) -> None:
        """What will come: videos, and roots of photos with these. Here everything is done when its turn comes."""

    def forget(self, path: Path) -> None:
        """Nothing more is wanted of a video, or of the photos of a root."""

    def video(self, path: Path, folder: Path, control: Control, tell: Tell = _tell_nobody) -> Session:
        """Analyse a video into the session in `folder`; goes on where an interrupted one of the same kind stopped.

        :returns: the session as it was saved: ``done``, ``cancelled`` or ``failed``
        :raises SessionError: the folder can't be written, or somebody else writes there
        """
        with told(folder), hold(folder):
            try:
                tell(Progress(0, None, stage="check"))
                source = video_source(path, control.is_cancelled)
                if control.cancelled:
                    session = started_now(VIDEO, source, self.model, self.choices)
                    return replace(session, state=CANCELLED, message=was_cancelled(), ended=now())
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
                work = Work(self.pipeline, self.model, self.choices, folder, VIDEO, source)
                return self._video(work, path, video, control, tell)

    def _video(self, work: Work, path: Path, video: Video, control: Control, tell: Tell) -> Session:
        """Do the work on an open video."""
        info = video.info
        total = expected(self.choices, info.duration_s, info.frame_rate, info.frame_count)

        def frames() -> Iterator[Due]:
            return due_frames(video, self.choices, work.first - AGAIN_FRAMES)

        def name(_: Due) -> str:
            return path.name

        return work.run(frames, Mode.MOVING, name, total, control, tell, lambda: video.ended_early)

    def photos(
        self, paths: Sequence[Path], root: Path, folder: Path, control: Control, tell: Tell = _tell_nobody
    ) -> Session:
        """Analyse photos one after the other into one session, in bounded memory however many they are.

        :param root: the folder that their names are told from; a photo itself for a single one
        :returns: the session as it was saved: ``done``, ``cancelled`` or ``failed`` (not one could be read)
        :raises SessionError: the folder can't be written, or somebody else writes there
        """
        with told(folder), hold(folder):
            source = photos_source(paths, root)
            work = Work(self.pipeline, self.model, self.choices, folder, PHOTOS, source)
            return self._photos(work, paths, root, control, tell)

    def _photos(self, work: Work, paths: Sequence[Path], root: Path, control: Control, tell: Tell) -> Session:
        """Do the work on photos."""

        def pictures() -> Iterator[Due | SourceError]:
            for number, path in enumerate(paths):
                yield Due(number, 0.0, None) if number < work.first else self.photo(number, path)

        def name(due: Due) -> str:
            return relative_name(paths[due.index], root)

        return work.run(pictures, Mode.PHOTO, name, len(paths), control, tell)

    def photo(self, number: int, path: Path) -> Due | SourceError:
        """A photo of a set, or why it can't be read."""
        try:
            return Due(number, 0.0, Frame(self.parts.photo(path), number, 0.0, path))
        except SourceError as error:
            return error
        except MemoryError:
            return _too_large(path)

    def _failed(self, folder: Path, kind: str, source: Source, error: SourceError | SessionError) -> Session:
        before = resume.earlier(folder)
        session = started_now(kind, source, self.model, self.choices)
        session = replace(session, state=FAILED, message=error.message, ended=now())
        if before is None or before.state == FAILED:
            save(folder, session)
        return session


def _too_large(path: Path) -> SourceError:
    message = translate("Photos", "“{name}” needs more memory than is free. Close other programs.")
    return SourceError(message.format(name=path.name))


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
    return Source(name_of(root), str(root.absolute()), size, newest, digest.hexdigest())


def name_of(path: Path) -> str:
    """What a file or folder is called, however it was given: also ``.`` and ``..``."""
    return os.path.basename(os.path.abspath(path)) or str(path)


def relative_name(path: Path, root: Path) -> str:
    """The name of a photo within the folder `root`, with “/”; its plain name where it is not inside."""
    try:
        inside = Path(os.path.relpath(path, root))
    except ValueError:  # on another drive
        return path.name
    # Names may begin with two dots, too: only a whole part leads out.
    return path.name if not inside.parts or inside.parts[0] == ".." else inside.as_posix()

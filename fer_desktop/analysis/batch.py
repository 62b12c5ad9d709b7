"""Many files one after the other: each gets its folder, what is done is passed over, one bad file stops nothing."""

import importlib.util
import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.analysis import recent, resume
from fer_desktop.analysis.annotate import (
    ANNOTATED,
    PHOTOS,
    Cancelled,
    Painter,
    all_are_labelled,
    annotate_photos,
    annotate_video,
)
from fer_desktop.analysis.files import told
from fer_desktop.analysis.job import Analyser, name_of, photos_source, video_source
from fer_desktop.analysis.parts import SYSTEM, Parts
from fer_desktop.analysis.progress import Control, ProgressMeter, Tell
from fer_desktop.analysis.report import HTML, PDF, Printer, write_reports
from fer_desktop.analysis.session import SESSION, candidates, folder_for
from fer_desktop.analysis.subtitles import SUBTITLES, write_subtitles
from fer_desktop.analysis.tables import JSONL, PARQUET, write_jsonl, write_parquet
from fer_desktop.analysis.work import could_not_be_analysed
from fer_desktop.gather import gather
from fer_desktop.session_records import (
    CANCELLED,
    DONE,
    FAILED,
    VIDEO,
    Choices,
    Outcome,
    Progress,
    Session,
    SessionError,
)
from fer_desktop.session_records import PHOTOS as PHOTO_SET
from fer_desktop.words import translate

log = logging.getLogger(__name__)

Speaking = Callable[[], AbstractContextManager[None]]
"""Makes texts be in another language for a while."""

FILES = {
    "jsonl": JSONL,
    "parquet": PARQUET,
    "subtitles": SUBTITLES,
    "video": ANNOTATED,
    "photos": PHOTOS,
    "report": HTML,
}
"""What may be written beside ``results.csv`` -> its name in the session's folder."""

OF_VIDEOS, OF_PHOTOS = frozenset({"subtitles", "video"}), frozenset({"photos"})
"""What only the one kind or the other has."""

SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Item:
    """One file, or one folder of photos: what becomes one session."""

    kind: str
    """``video`` or ``photos``."""
    path: Path
    """The video, the photo, or the folder of photos."""
    photos: tuple[Path, ...] = ()

    @property
    def name(self) -> str:
        return name_of(self.path)


@dataclass(frozen=True, slots=True)
class Told:
    """What happens, for progress bars."""

    item: Item
    progress: Progress | None = None
    """None when the work on it begins."""


def plan(
    paths: Sequence[Path], cancelled: Callable[[], bool] = lambda: False
) -> tuple[list[Item], list[tuple[Path, str]]]:
    """What was asked for as items, in order, and what can't be used, each with a sentence.

    The photos of a folder make up one item, each video in it another one; no file comes twice.
    """
    items: list[Item] = []
    rejected: list[tuple[Path, str]] = []
    seen: set[Path] = set()
    for path in paths:
        found = gather([path], cancelled)
        rejected += found.rejected
        photos = tuple(photo for photo in found.photos if photo.resolve() not in seen)
        videos = [video for video in found.videos if video.resolve() not in seen]
        seen.update(one.resolve() for one in (*photos, *videos))
        if photos:
            items.append(Item(PHOTO_SET, path, photos))
        items += [Item(VIDEO, video) for video in videos]
    return items, rejected


class Batch:
    """Works on items with one model. Belongs to the thread that made it, which must close it."""

    def __init__(
        self,
        out: Path,
        model: Path,
        choices: Choices,
        outputs: Collection[str] = (),
        painter: Painter | None = None,
        again: bool = False,
        parts: Parts = SYSTEM,
        printer: Printer | None = None,
        analyser: Callable[[Path, Choices, Parts], Analyser] = Analyser,
        speaking: Speaking = nullcontext,
    ) -> None:
        """
        :param out: where the sessions' folders are made
        :param outputs: what to write beside ``results.csv``; of `FILES`
        :param painter: draws what was found; needed for ``video`` and ``photos``
        :param again: analyse also what is done, into new folders
        :param printer: makes PDF files; needed for ``report``
        :param analyser: makes what does the work
        :param speaking: in which language reports are written; without: the one in use
        :raises SessionError: model or detector can't be loaded, or the choices make no sense
        """
        unknown = set(outputs) - set(FILES)
        if unknown or (painter is None and set(outputs) & {"video", "photos"}) or (not printer and "report" in outputs):
            raise ValueError(f"outputs {sorted(outputs)}")
        self._out, self._outputs, self._painter = out, frozenset(outputs), painter
        self._again, self._parts, self._printer, self._speaking = again, parts, printer, speaking
        if "parquet" in self._outputs and importlib.util.find_spec("pyarrow") is None:
            message = translate("Sessions", "For Parquet the package {package} is missing. Install {extra}.")
            raise SessionError(message.format(package="pyarrow", extra="fer-desktop[parquet]"))
        self._analyser = analyser(model, choices, parts)

    def close(self) -> None:
        self._analyser.close()

    def __enter__(self) -> "Batch":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(
        self, items: Sequence[Item], control: Control, tell: Callable[[Told], None] = lambda _: None
    ) -> Iterator[Outcome]:
        """Work on `items` until the last one, or until cancelled; what became of each."""
        self._analyser.foresee((item.path, item.photos) for item in items if self._is_fresh(item))
        for item in items:
            if control.cancelled:
                return
            tell(Told(item))
            yield self.one(item, control, lambda progress, item=item: tell(Told(item, progress)))  # type: ignore[misc]
            self._analyser.forget(item.path)

    def one(self, item: Item, control: Control, tell: Tell) -> Outcome:
        """Work on one item. Never raises."""
        folder: Path | None = None
        try:
            folder, before = self._place(item, control)
            if before is not None and before.state == DONE:
                session, state = before, SKIPPED
            elif item.kind == VIDEO:
                session = self._analyser.video(item.path, folder, control, tell)
                state = session.state
            else:
                session = self._analyser.photos(item.photos, item.path, folder, control, tell)
                state = session.state
            if (folder / SESSION).is_file():
                recent.remember(folder)
            if state in (CANCELLED, FAILED):
                return Outcome(item.path, folder, state, session, (session.message, *session.problems))
            return self._export(Outcome(item.path, folder, state, session, session.problems), item, control, tell)
        except Cancelled:
            return Outcome(item.path, folder, CANCELLED)
        except SessionError as error:
            log.info("%s: %s (%s)", item.path, error.message, error.detail)
            return Outcome(item.path, folder, FAILED, None, (error.message,))
        except Exception:
            log.exception("work on %s broke", item.path)
            return Outcome(item.path, folder, FAILED, None, (could_not_be_analysed(item.name),))

    def _is_fresh(self, item: Item) -> bool:
        """Whether it will surely be analysed from its beginning."""
        return self._again or not next(candidates(self._out, item.name)).exists()

    def _place(self, item: Item, control: Control) -> tuple[Path, Session | None]:
        """The folder for an item, and what is in it of the same work.

        :raises SessionError: it can't be made
        :raises Cancelled: before it was known which one
        """
        if self._again:
            return folder_for(self._out, item.name), None
        with told(self._out / item.name):
            self._out.mkdir(parents=True, exist_ok=True)
            for folder in candidates(self._out, item.name):
                if not folder.exists():
                    break
                if not folder.is_dir():
                    continue
                session = resume.earlier(folder)
                if session is None and not (folder / SESSION).exists() and _is_new(folder):
                    return folder, None
                if session is not None and self._is_same(session, item, control):
                    return folder, session
        return folder_for(self._out, item.name), None

    def _is_same(self, session: Session, item: Item, control: Control) -> bool:
        """Whether that is the same work on the same file.

        :raises SessionError: the file can't be read
        :raises Cancelled: before that was known
        """
        source, path = session.source, str(item.path.absolute())
        if session.kind != item.kind:
            return False
        if session.state == FAILED and not source.sha256:
            return source.path == path
        if item.kind == PHOTO_SET:
            now = photos_source(item.photos, item.path)
        else:
            try:
                state = item.path.stat()
            except OSError:
                return False
            if state.st_size != source.size_bytes:
                return False
            untouched = (source.path, source.modified_ns) == (path, state.st_mtime_ns)
            # A copy, or touched: only its content tells.
            now = source if untouched else video_source(item.path, control.is_cancelled)
            if control.cancelled:
                raise Cancelled  # in the middle of looking, so nobody knows
        return resume.same_work(session, now, self._analyser.model, self._analyser.choices)

    def _export(self, outcome: Outcome, item: Item, control: Control, tell: Tell) -> Outcome:
        """Write what was asked for and is not there; one that fails does not stop the others.

        :raises Cancelled: in the middle of it
        """
        problems, notes, wrote = list(outcome.problems), [], False
        before = outcome.state == SKIPPED
        for name in sorted(self._outputs - (OF_PHOTOS if item.kind == VIDEO else OF_VIDEOS)):
            if control.cancelled:
                raise Cancelled
            assert outcome.folder is not None
            assert outcome.session is not None
            try:
                if before and _is_there(name, outcome.folder, outcome.session):
                    continue
                wrote = True
                with_what = (self._painter, control, tell, self._parts, self._printer, self._speaking)
                notes += export(name, outcome.folder, outcome.session, *with_what)
            except SessionError as error:
                log.info("%s of %s: %s (%s)", name, item.path, error.message, error.detail)
                problems.append(error.message)
                outcome = replace(outcome, state=FAILED)
        state = DONE if wrote and outcome.state == SKIPPED else outcome.state
        return replace(outcome, state=state, problems=tuple(problems), notes=tuple(notes))


def export(
    name: str,
    folder: Path,
    session: Session,
    painter: Painter | None,
    control: Control,
    tell: Tell,
    parts: Parts = SYSTEM,
    printer: Printer | None = None,
    speaking: Speaking = nullcontext,
) -> list[str]:
    """Write one of `FILES` into a session's folder, from its rows: people and excluded ranges are heeded.

    :param painter: needed for ``video`` and ``photos``
    :param printer: needed for ``report``
    :param speaking: in which language a report is written; without: the one in use
    :returns: sentences about what is good to know
    :raises SessionError: it can't be written
    :raises Cancelled: on request; nothing half written is left
    """
    if name in ("video", "photos"):
        assert painter is not None
        annotate = annotate_video if name == "video" else annotate_photos
        return annotate(folder, session, painter, control, tell, parts)
    if name == "report":
        assert printer is not None
        tell(Progress(0, None, stage=name))
        with speaking():
            write_reports(folder, [folder / HTML, folder / PDF], printer)
        return []
    meter = ProgressMeter(tell, session.counts.rows, name)

    def step(rows: int) -> None:
        if not control.go_on():
            raise Cancelled
        meter.step(rows)

    write = {"jsonl": write_jsonl, "parquet": write_parquet, "subtitles": write_subtitles}[name]
    write(folder, session, folder / FILES[name], step)
    meter.end()
    return []


def _is_there(name: str, folder: Path, session: Session) -> bool:
    """Whether one of `FILES` is there, all of it: an earlier try may have stopped halfway. What is older than the last
    that the user said of the session (who is who, what is left out) is not.

    :raises SessionError: the rows can't be read
    """
    if name == "photos":
        return all_are_labelled(folder, session)  # nothing is said of them
    files = [folder / FILES[name], *([folder / PDF] if name == "report" else [])]
    with told(folder / SESSION, "read"):
        said_ns = (folder / SESSION).stat().st_mtime_ns
        return all(file.exists() and file.stat().st_mtime_ns >= said_ns for file in files)


def _is_new(folder: Path) -> bool:
    """Whether nothing of anybody is in it: it was made, and then the power went."""
    return all(path.name.startswith(".") for path in folder.iterdir())

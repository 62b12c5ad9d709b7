"""The queue as a model for its list. Made for many thousands: rows are small, pictures come when they are seen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from fer_desktop.numbers import figure
from fer_desktop.queue_records import CANCELLED, DONE, FAILED, FINISHED, SKIPPED, WAITING, WORKING, Job, JobNews, Order
from fer_desktop.session_records import PHOTOS, Counts, Progress
from fer_desktop.words import translate

AnyIndex = QModelIndex | QPersistentModelIndex

ROLE = Qt.ItemDataRole.UserRole
"""The `Row` itself."""

PICTURES = 400
"""So many small pictures are kept; those seen longest ago are asked for again."""


ONE_BY_ONE = 20
"""More rows than this are taken away at once."""


@dataclass(slots=True)
class Row:
    """A job in the list."""

    job: Job
    state: str = WAITING
    """One of `fer_desktop.queue_records.STATES`."""
    progress: Progress | None = None
    folder: Path | None = None
    """Of its session."""
    problems: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    order: Order | None = None
    """How it is being analysed, or was when the program ended."""
    counts: Counts | None = None
    """What its session holds."""

    @property
    def number(self) -> int:
        return self.job.number


class QueueList(QAbstractListModel):
    """Jobs in their order, and counts kept up to date."""

    pictureWanted = Signal(object)
    """A `Job` whose small picture is to be seen now; answered by `set_picture`."""
    countsChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._places: dict[int, int] = {}
        """Number of the job -> where it stands."""
        self._pictures: dict[int, QImage] = {}
        self._asked: set[int] = set()
        self.counts = dict.fromkeys((WAITING, WORKING, DONE, SKIPPED, FAILED, CANCELLED), 0)
        """State -> how many."""
        self.running = False
        """Whether the job at hand goes on; else it holds."""

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.job.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([str(row.job.path), *row.problems, *row.notes])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.job.name}, {state_text(row, self.running)}"
        return None

    # --- what is asked ---

    def rows(self) -> list[Row]:
        return list(self._rows)

    def row_of(self, number: int) -> Row | None:
        place = self._places.get(number)
        return self._rows[place] if place is not None else None

    def index_of(self, number: int) -> QModelIndex:
        return self.index(self._places[number])

    def finished(self) -> int:
        return sum(self.counts[state] for state in FINISHED)

    def working(self) -> Row | None:
        """The job at hand."""
        if not self.counts[WORKING]:
            return None
        return next((row for row in self._rows if row.state == WORKING), None)

    def picture(self, row: Row) -> QImage | None:
        """A small picture of the job; None while there is none: it is asked for."""
        number = row.number
        image = self._pictures.pop(number, None)
        if image is not None:
            self._pictures[number] = image  # at the end: seen last
            return None if image.isNull() else image
        if number not in self._asked:
            self._asked.add(number)
            self.pictureWanted.emit(row.job)
        return None

    # --- what becomes known ---

    def add(self, jobs: Sequence[Job]) -> None:
        """More jobs, at the end."""
        if not jobs:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(jobs) - 1)
        for place, job in enumerate(jobs, first):
            self._rows.append(Row(job, order=job.order))
            self._places[job.number] = place
        self.counts[WAITING] += len(jobs)
        self.endInsertRows()
        self.countsChanged.emit()

    def remove(self, numbers: Iterable[int]) -> None:
        """Take these from the list."""
        gone = {number for number in numbers if number in self._places}
        if not gone:
            return
        for number in gone:
            self.counts[self._rows[self._places[number]].state] -= 1
            self._pictures.pop(number, None)
            self._asked.discard(number)
        if len(gone) <= ONE_BY_ONE:
            # The view stays where it is.
            for place in sorted((self._places[number] for number in gone), reverse=True):
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
            self._places = {row.number: place for place, row in enumerate(self._rows)}
        else:
            self.beginResetModel()
            self._rows = [row for row in self._rows if row.number not in gone]
            self._places = {row.number: place for place, row in enumerate(self._rows)}
            self.endResetModel()
        self.countsChanged.emit()

    def move(self, numbers: Iterable[int], to: str) -> list[int]:
        """Put these rows elsewhere: ``up`` or ``down`` by one place, or ``next``, before all others that wait. What
        does not wait stays where it is.

        :returns: the numbers of all that wait, in their new order; empty where nothing changed
        """
        moved = set(numbers)
        places = [place for place, row in enumerate(self._rows) if row.state == WAITING]
        before = [self._rows[place].number for place in places]
        after = _moved(before, moved, to)
        if after == before:
            return []
        self.layoutAboutToBeChanged.emit()
        rows = {number: self._rows[self._places[number]] for number in after}
        held = self.persistentIndexList()
        names = [self._rows[index.row()].number for index in held]
        for place, number in zip(places, after, strict=True):
            self._rows[place] = rows[number]
            self._places[number] = place
        self.changePersistentIndexList(held, [self.index_of(number) for number in names])
        self.layoutChanged.emit()
        return after

    def update_rows(self, news: Iterable[JobNews]) -> list[Row]:
        """Take over what is newest; the rows that ended with it. News of jobs that are gone are passed over."""
        ended, changed = [], False
        for one in news:
            place = self._places.get(one.number)
            if place is None:
                continue
            row = self._rows[place]
            if row.state != one.state:
                changed = True
                self.counts[row.state] -= 1
                self.counts[one.state] += 1
                if one.state in FINISHED:
                    ended.append(row)
            row.state, row.progress, row.order = one.state, one.progress, one.order
            row.folder = one.folder or row.folder
            row.problems, row.notes, row.counts = one.problems, one.notes, one.counts
            self.dataChanged.emit(self.index(place), self.index(place))
        if changed:
            self.countsChanged.emit()
        return ended

    def set_running(self, running: bool) -> None:
        """Whether the job at hand goes on."""
        if running != self.running:
            self.running = running
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            self.countsChanged.emit()

    def set_picture(self, number: int, pixels: np.ndarray | None) -> None:
        """
        :param pixels: uint8 RGB, shape (h, w, 3); None: there is no picture to be had
        """
        place = self._places.get(number)
        if place is None:
            return
        image = QImage()
        if pixels is not None:
            pixels = np.ascontiguousarray(pixels)
            height, width = pixels.shape[:2]
            image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888).copy()
        self._pictures[number] = image
        while len(self._pictures) > PICTURES:
            oldest = next(iter(self._pictures))
            del self._pictures[oldest]
            self._asked.discard(oldest)
        self.dataChanged.emit(self.index(place), self.index(place))

    def forget_wish(self, number: int) -> None:
        """Its picture was not looked for: too many others were wanted since."""
        if number not in self._pictures:
            self._asked.discard(number)


def _moved(order: list[int], moved: set[int], to: str) -> list[int]:
    """`order` with what is `moved` elsewhere; what is at an end already stays there."""
    if to == "next":
        return [one for one in order if one in moved] + [one for one in order if one not in moved]
    found = order if to == "up" else order[::-1]
    after: list[int] = []
    for one in found:
        if one in moved and after and after[-1] not in moved:
            after.insert(-1, one)
        else:
            after.append(one)
    return after if to == "up" else after[::-1]


def state_text(row: Row, running: bool) -> str:
    """What is known of a job, in words."""
    if row.state == WORKING:
        return _progress_text(row, running)
    if row.state in (FAILED, CANCELLED) and row.problems:
        return row.problems[0]
    words = {
        WAITING: translate("QueueList", "Goes on where it stopped")
        if row.order is not None
        else translate("QueueList", "Waiting"),
        DONE: "  ·  ".join([*row.problems, *row.notes, *_counts_words(row)]) or translate("QueueList", "Done"),
        SKIPPED: translate("QueueList", "Was analysed before in the same way: nothing was left to do"),
        FAILED: translate("QueueList", "It could not be analysed. Try again."),
        CANCELLED: translate("QueueList", "Cancelled. What was analysed is kept; retry goes on from there."),
    }
    return words[row.state]


def _progress_text(row: Row, running: bool) -> str:
    progress = row.progress
    if progress is None or progress.stage == "check":
        return translate("QueueList", "Looking at the file…") if running else translate("QueueList", "Paused")
    stages = {
        "analyse": translate("QueueList", "Analysing"),
        "skip": translate("QueueList", "Going to the beginning of the part"),
        "video": translate("QueueList", "Drawing the annotated video"),
        "photos": translate("QueueList", "Drawing labelled photos"),
        "report": translate("QueueList", "Writing the report"),
    }
    words = [stages.get(progress.stage, translate("QueueList", "Writing {name}").format(name=progress.stage))]
    if not running:
        words[0] = translate("QueueList", "Paused")
    if progress.stage in ("analyse", "skip", "video", "photos"):
        photos = row.job.kind == PHOTOS and progress.stage == "analyse"
        if progress.total:
            of_photos = translate("QueueList", "{done} of {total} photos")
            done = of_photos if photos else translate("QueueList", "{done} of {total} frames")
            words.append(done.format(done=figure(progress.done), total=figure(progress.total)))
        elif progress.done:
            words.append(_units(progress.done, photos))
        if progress.frames_per_s and running:
            words.append(translate("QueueList", "{rate} a second").format(rate=rate_text(progress.frames_per_s)))
    if progress.left_s is not None and running:
        words.append(translate("QueueList", "{time} left").format(time=duration_text(progress.left_s)))
    return "  ·  ".join(words)


def _counts_words(row: Row) -> list[str]:
    counts = row.counts
    if counts is None:
        return []
    faces = (
        translate("QueueList", "1 face")
        if counts.faces == 1
        else translate("QueueList", "{count} faces").format(count=figure(counts.faces))
    )
    units = _units(counts.frames, row.job.kind == PHOTOS)
    return [units, faces if counts.faces else translate("QueueList", "no face")]


def _units(count: int, photos: bool) -> str:
    """ "1 frame", "1,200 photos"."""
    if count == 1:
        return translate("QueueList", "1 photo") if photos else translate("QueueList", "1 frame")
    text = translate("QueueList", "{count} photos") if photos else translate("QueueList", "{count} frames")
    return text.format(count=figure(count))


def rate_text(rate: float) -> str:
    """ "0.7", "31"."""
    return figure(rate, 1 if rate < 9.95 else 0)


def duration_text(seconds: float) -> str:
    """ "8 s", "3 min", "2 h 5 min": roughly."""
    whole = max(1, round(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes = round(whole / 60)
    if minutes < 60:
        return f"{minutes} min"
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if minutes else f"{hours} h"


def badge(row: Row) -> tuple[str, str]:
    """(word, colour token) at the right of a row; empty where the row says it all."""
    words = {
        DONE: (translate("QueueList", "Done"), "good"),
        SKIPPED: (translate("QueueList", "Done before"), "quiet"),
        FAILED: (translate("QueueList", "Failed"), "error"),
        CANCELLED: (translate("QueueList", "Cancelled"), "quiet"),
    }
    if row.state == DONE and row.problems:
        return translate("QueueList", "Done, with gaps"), "warn"
    return words.get(row.state, ("", ""))

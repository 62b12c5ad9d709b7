"""Works through the queue of files in a thread of its own, while the rest of the app goes on."""

import heapq
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis.annotate import Painter
from fer_desktop.analysis.batch import Batch, Item, plan
from fer_desktop.analysis.parts import Parts
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.report import Printer
from fer_desktop.analysis.work import could_not_be_analysed
from fer_desktop.gather import PHOTO_SUFFIXES, natural
from fer_desktop.queue_records import (
    CANCELLED,
    FAILED,
    WAITING,
    WORKING,
    Job,
    JobNews,
    Order,
    QueueStopped,
)
from fer_desktop.session_records import PHOTOS, VIDEO, Outcome, Progress, SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

NICE = 5
"""How far the queue's threads stand back behind the window's and the live analysis', where the system knows that."""


class QueueRunner:
    """One file after the other, each in its session. Every method returns at once and may be called from any thread.

    The thread begins with the first `start` and ends with `close`.
    """

    def __init__(
        self,
        parts: Parts,
        news: Callable[[], None],
        painter: Painter | None = None,
        printer: Printer | None = None,
        place: Callable[[Path], str] = lambda _folder: "",
    ) -> None:
        """
        :param news: called, in any thread, when `take` has something and had nothing before
        :param painter: draws what was found; without it there are neither annotated videos nor labelled photos
        :param printer: makes PDF files; without it there are no reports
        :param place: why a folder can't take results, as a sentence; empty when it can. Asked before each file
        """
        self._parts, self._tell_news = parts, news
        self.painter, self.printer, self._place = painter, printer, place
        self._changed = threading.Condition()
        self._jobs: dict[int, Job] = {}
        self._waiting: list[tuple[int, int]] = []
        """(rank, number) of jobs that wait, as a heap; some may be gone from `_jobs` meanwhile."""
        self._ranks: dict[int, int] = {}
        """Number -> rank, where that is another one: whose turn is first has the lowest."""
        self._order: Order | None = None
        self._running = self._closed = False
        self._current: int | None = None
        self._control: Control | None = None
        self._news: dict[int, JobNews] = {}
        self._stopped: QueueStopped | None = None
        self._thread: threading.Thread | None = None

    @property
    def running(self) -> bool:
        """Whether it works, or would if there were something to do."""
        return self._running

    @property
    def current(self) -> int | None:
        """Number of the job at hand."""
        return self._current

    def add(self, jobs: Iterable[Job]) -> None:
        """Work on these, too."""
        with self._changed:
            for job in jobs:
                self._jobs[job.number] = job
                self._wait(job.number)
            self._changed.notify_all()

    def arrange(self, numbers: Sequence[int]) -> None:
        """These take each other's places, so that their turns come in this order."""
        with self._changed:
            ranks = sorted(self._rank(number) for number in numbers)
            self._ranks.update(zip(numbers, ranks, strict=True))
            self._waiting = [(self._rank(number), number) for _, number in self._waiting]
            heapq.heapify(self._waiting)

    def start(self, order: Order) -> None:
        """Begin, or go on. What begins from now on is analysed like this."""
        with self._changed:
            if self._closed:
                return
            self._order = order
            self._running = True
            self._stopped = None  # nobody has heard of it, and it is over
            if self._control is not None:
                self._control.pause(False)
            self._changed.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="queue", daemon=True)
                self._thread.start()

    def set_order(self, order: Order) -> None:
        """What begins from now on is analysed like this; nothing is started."""
        with self._changed:
            self._order = order

    def pause(self) -> None:
        """Hold on, also in the middle of a file."""
        with self._changed:
            self._running = False
            if self._control is not None:
                self._control.pause()

    def cancel(self, numbers: Iterable[int]) -> None:
        """Do not work on these: the one at hand stops after its frame, and what it has stays."""
        with self._changed:
            for number in numbers:
                if number == self._current and self._control is not None:
                    self._control.cancel()
                elif self._jobs.pop(number, None) is not None:
                    self._put(JobNews(number, CANCELLED))

    def remove(self, numbers: Iterable[int]) -> None:
        """The same, without saying so."""
        with self._changed:
            for number in numbers:
                if number == self._current and self._control is not None:
                    self._control.cancel()
                self._jobs.pop(number, None)
                self._news.pop(number, None)

    def take(self) -> tuple[list[JobNews], QueueStopped | None]:
        """What is newest since the last call, a piece for each job; and why it stopped, if it did."""
        with self._changed:
            found, self._news = list(self._news.values()), {}
            stopped, self._stopped = self._stopped, None
        return found, stopped

    def stop(self) -> None:
        """End soon: the file at hand can be gone on with later."""
        with self._changed:
            self._closed, self._running = True, False
            if self._control is not None:
                self._control.cancel()
            self._changed.notify_all()

    def close(self, timeout_s: float = 2.0) -> bool:
        """End; whether the thread ended in time."""
        self.stop()
        if self._thread is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # --- in the thread ---

    def _run(self) -> None:
        _stand_back()
        batch: Batch | None = None
        made_for: Order | None = None
        try:
            while (step := self._next(batch is not None)) is not None:
                job, order, control = step
                if job is None:
                    batch = _closed(batch)
                    continue
                refused = self._place(order.out)
                if refused:
                    self._cannot(job, SessionError(refused), order.out)
                    continue
                try:
                    if batch is None or order != made_for:
                        batch = _closed(batch)
                        batch, made_for = self._batch(order), order
                except SessionError as error:
                    self._cannot(job, error)
                    continue
                self._work(batch, job, order, control)
        except Exception:
            log.exception("the queue broke")
            with self._changed:
                self._running = False
                message = translate("Queue", "The queue stopped unexpectedly. Please restart the app.")
                self._stopped = QueueStopped(message)
            self._tell_news()
        finally:
            _closed(batch)

    def _next(self, loaded: bool) -> tuple[Job | None, Order, Control] | None:
        """(what to do now, how, and its control); None: the end.

        :param loaded: whether a model is held: without a job to do it is let go, and the answer's job is None
        """
        with self._changed:
            while not self._closed:
                job = self._first() if self._running else None
                order = (job.order if job is not None else None) or self._order
                if job is not None and order is not None:
                    heapq.heappop(self._waiting)
                    self._current, self._control = job.number, Control()
                    self._put(JobNews(job.number, WORKING, order=order))
                    return job, order, self._control
                if loaded and self._order is not None and self._first() is None:
                    return None, self._order, Control()
                self._changed.wait()
            return None

    def _rank(self, number: int) -> int:
        return self._ranks.get(number, number)

    def _wait(self, number: int) -> None:
        heapq.heappush(self._waiting, (self._rank(number), number))

    def _first(self) -> Job | None:
        while self._waiting:
            job = self._jobs.get(self._waiting[0][1])
            if job is not None:
                return job
            heapq.heappop(self._waiting)  # removed or cancelled
        return None

    def _batch(self, order: Order) -> Batch:
        """:raises SessionError: model or detector can't be loaded, or the choices make no sense"""
        outputs = set(order.outputs)
        if self.painter is None:
            outputs -= {"video", "photos"}
        if self.printer is None:
            outputs -= {"report"}
        return Batch(
            order.out, order.model, order.choices, outputs, self.painter, parts=self._parts, printer=self.printer
        )

    def _cannot(self, job: Job, error: SessionError, folder: Path | None = None) -> None:
        """No file can be analysed like this: wait for the user.

        :param folder: the one that can't take results, where that is why
        """
        log.warning("the queue can't begin: %s (%s)", error.message, error.detail)
        with self._changed:
            self._running = False
            cancelled = self._control is not None and self._control.cancelled and not self._closed
            self._current = self._control = None
            if cancelled and self._jobs.pop(job.number, None) is not None:
                self._put(JobNews(job.number, CANCELLED), quiet=True)
            elif job.number in self._jobs:
                # What it was begun with is of no use any more.
                self._jobs[job.number] = replace(job, order=None)
                self._wait(job.number)
                self._put(JobNews(job.number, WAITING), quiet=True)
            self._stopped = QueueStopped(error.message, error.detail, folder)
        self._tell_news()

    def _work(self, batch: Batch, job: Job, order: Order, control: Control) -> None:
        def tell(progress: Progress) -> None:
            with self._changed:
                if self._current == job.number and job.number in self._jobs:
                    self._put(JobNews(job.number, WORKING, progress, order=order))

        try:
            item = _item(job, control)
            if control.cancelled:
                outcome = Outcome(job.path, None, CANCELLED)
            elif isinstance(item, str):
                outcome = Outcome(job.path, None, FAILED, None, (item,))
            else:
                outcome = batch.one(item, control, tell)
        except Exception:
            log.exception("work on %s broke", job.path)
            outcome = Outcome(job.path, None, FAILED, None, (could_not_be_analysed(job.name),))
        with self._changed:
            self._current = self._control = None
            wanted = self._jobs.pop(job.number, None) is not None
            if wanted and not (self._closed and outcome.state == CANCELLED):
                counts = outcome.session.counts if outcome.session is not None else None
                news = (None, outcome.folder, outcome.problems, outcome.notes, None, counts)
                self._put(JobNews(job.number, outcome.state, *news))

    def _put(self, news: JobNews, quiet: bool = False) -> None:
        """With the lock held."""
        nothing_waited = not self._news
        self._news[news.number] = news
        if nothing_waited and not quiet:
            self._tell_news()


def _item(job: Job, control: Control) -> Item | str:
    """What the batch takes, or why there is nothing, as a sentence: photos are looked up when their turn comes."""
    if job.kind == VIDEO:
        return Item(VIDEO, job.path)
    items, rejected = plan([job.path], control.is_cancelled)
    for item in items:
        if item.kind == PHOTOS:
            return item
    if rejected:
        return rejected[0][1]
    return translate("Queue", "“{name}” holds no photos any more. Choose another folder.").format(name=job.name)


def jobs_of(
    paths: Sequence[Path], number: Callable[[], int], cancelled: Callable[[], bool] = lambda: False
) -> tuple[list[Job], list[tuple[Path, str]]]:
    """What was dropped as jobs; and what can't be used, each with a sentence."""
    items, rejected = plan(paths, cancelled)
    return [Job(number(), item.kind, item.path.absolute(), max(1, len(item.photos))) for item in items], rejected


def _closed(batch: Batch | None) -> None:
    """No batch any more."""
    if batch is not None:
        batch.close()


def _stand_back() -> None:
    """Let the window and the live picture go first. Threads that this one makes, the libraries' too, inherit it."""
    if sys.platform == "linux":
        try:
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)
        except OSError as error:
            log.info("the queue runs at the usual priority: %s", error)


def first_photo(folder: Path) -> Path | None:
    """A photo of `folder`, quickly found: the first one by its name; None where the folder itself holds none."""
    with os.scandir(folder) as entries:
        names = [entry.name for entry in entries if Path(entry.name).suffix.lower() in PHOTO_SUFFIXES]
    return folder / min(names, key=natural) if names else None

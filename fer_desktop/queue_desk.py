"""The queue behind the window: looks at what is dropped, works through it, keeps it for the next start; a part of the
composition root."""

import importlib.util
import itertools
import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop import calm
from fer_desktop.captures import Opener
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.queue_records import Job, Order
from fer_desktop.session_records import VIDEO, SessionError
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Background, Stages

if TYPE_CHECKING:
    from fer_desktop.analysis.queue_store import QueueStore
    from fer_desktop.paper import Document
    from fer_desktop.queueing import QueueRunner

log = logging.getLogger(__name__)

AT_ONCE = 250
"""Files that are looked at before those found so far are shown."""

KEEP_MS = 1500
"""The queue is kept at most so often."""

PICTURES = 40
"""So many small pictures may be wanted at a time: those that were wanted before are no longer seen."""


class QueueDesk(QObject):
    """Connects the window's queue with what works on it. Threads begin with the first wish."""

    _news = Signal()
    _found = Signal(object)
    """[Job]"""

    def __init__(self, window: MainWindow, stages: Stages, opener: Opener) -> None:
        super().__init__()
        self._window, self._stages, self._opener = window, stages, opener
        self._control = window.queue_control
        self._looking, self._seeing, self._keeping = Background(), Background(), Background()
        self._started: set[Background] = set()
        self._closed = False
        self._numbers = itertools.count(1)
        self._wanted: list[Job] = []
        """Whose pictures are wanted, the last one first."""
        self._lock = threading.Lock()
        self._offered = False
        """Whether what was left the last time is on the list: until then, the file that holds it is not replaced."""
        self._kept: QueueStore | None = None
        """Made by the thread that needs it first."""
        self.runner: QueueRunner | None = None
        self._timer = QTimer(self, interval=KEEP_MS, singleShot=True)
        self._timer.timeout.connect(self._keep)
        self._news.connect(self._take)
        self._found.connect(self._add)
        control = self._control
        control.page.choices.offer_output("parquet", importlib.util.find_spec("pyarrow") is not None)
        control.addWanted.connect(self.add)
        control.startWanted.connect(self._start)
        control.pauseWanted.connect(lambda: self._with_runner(lambda runner: runner.pause()))
        control.orderChanged.connect(lambda order: self._with_runner(lambda runner: runner.set_order(order)))
        control.cancelWanted.connect(lambda numbers: self._with_runner(lambda runner: runner.cancel(numbers)))
        control.removeWanted.connect(lambda numbers: self._with_runner(lambda runner: runner.remove(numbers)))
        control.arrangeWanted.connect(lambda numbers: self._with_runner(lambda runner: runner.arrange(numbers)))
        control.againWanted.connect(lambda jobs: self._with_runner(lambda runner: runner.add(jobs)))
        control.pictureWanted.connect(self._want_picture)
        control.keepWanted.connect(self._keep_soon)

    # --- what is put into it ---

    def add(self, dropped: Sequence[Path]) -> None:
        """Look what was dropped and put it on the list, bit by bit."""

        def look() -> object:
            with calm.alone:
                from fer_desktop.queueing import jobs_of

            rejected: list[tuple[Path, str]] = []
            for first in range(0, len(dropped), AT_ONCE):
                if self._closed:
                    break
                jobs, left_out = jobs_of(dropped[first : first + AT_ONCE], self._numbers.__next__, lambda: self._closed)
                rejected += left_out
                if jobs:
                    self._found.emit(jobs)
            return rejected

        self._do(self._looking, look, self._looked)

    def restore(self) -> None:
        """Offer what was left unfinished the last time."""

        def look() -> object:
            found = self._store().left()
            return [Job(next(self._numbers), one.kind, one.path, one.photos, one.order) for one in found]

        def show(answer: object) -> None:
            if not isinstance(answer, list):
                return
            self._offered = True
            if answer:
                self._make_runner().add(answer)
                self._control.restored(answer)
            self._keep_soon()

        self._do(self._looking, look, show)

    def _add(self, jobs: object) -> None:
        assert isinstance(jobs, list)
        if not self._closed:
            self._make_runner().add(jobs)
            self._control.add(jobs)

    def _looked(self, answer: object) -> None:
        if isinstance(answer, Exception):
            text = self.tr("What was dropped can't be looked at: {reason}. Try again.").format(reason=answer)
            self._window.complain(text, type(answer).__name__)
            answer = []
        self._control.looked(answer)  # type: ignore[arg-type]

    # --- the work ---

    def _start(self, order: Order) -> None:
        from fer_desktop.ui import without_window

        runner = self._make_runner()
        if runner.painter is None:
            runner.painter, runner.printer = without_window.painter(), _printer(without_window.printer())
        runner.start(order)

    def _make_runner(self) -> "QueueRunner":
        if self.runner is None:
            from fer_desktop.analysis import places
            from fer_desktop.analysis.parts import Parts
            from fer_desktop.queueing import QueueRunner

            parts = Parts(self._stages.detector, self._stages.classifier, self._opener.video, self._opener.photo)
            self.runner = QueueRunner(parts, self._news.emit, place=places.problem)
        return self.runner

    def _take(self) -> None:
        if self._closed or self.runner is None:
            return
        news, stopped = self.runner.take()
        self._control.update_jobs(news)
        if stopped is not None:
            self._control.stopped(stopped)

    def _with_runner(self, act: "Callable[[QueueRunner], None]") -> None:
        if self.runner is not None:
            act(self.runner)

    # --- small pictures ---

    def _want_picture(self, job: Job) -> None:
        with self._lock:
            self._wanted.insert(0, job)
            late, self._wanted = self._wanted[PICTURES:], self._wanted[:PICTURES]
        for one in late:
            self._control.queue.forget_wish(one.number)
        self._do(self._seeing, self._see, self._seen)

    def _see(self) -> object:
        with self._lock:
            job = self._wanted.pop(0) if self._wanted else None
        return None if job is None or self._closed else (job.number, self._picture(job))

    def _seen(self, answer: object) -> None:
        if isinstance(answer, tuple):
            self._control.set_picture(*answer)

    def _picture(self, job: Job) -> np.ndarray | None:
        """uint8 RGB; None where there is none to be had: its row says why when its turn comes."""
        from fer_desktop.display import thumbnail

        try:
            if job.kind == VIDEO:
                with closing(self._opener.video(job.path)) as video:
                    return thumbnail(video.read().pixels)
            path = job.path
            if path.is_dir():
                with calm.alone:
                    from fer_desktop.queueing import first_photo
                found = first_photo(path)
                if found is None:
                    return None
                path = found
            return thumbnail(self._opener.photo(path))
        except (SourceError, EndOfSource, OSError, MemoryError) as error:
            log.info("no small picture of %s: %s", job.path, error)
            return None

    # --- for the next start ---

    def _keep_soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        if self._offered:
            kept = self._control.unfinished()
            self._do(self._keeping, lambda: self._store().keep(kept), lambda _answer: None)

    def _keep_at_the_end(self) -> None:
        kept, more = self._control.unfinished(), not self._offered
        self._do(self._keeping, lambda: self._store().keep(kept, more), lambda _answer: None)

    def _store(self) -> "QueueStore":
        with calm.alone:
            from fer_desktop.analysis.queue_store import QueueStore

        with self._lock:
            if self._kept is None:
                self._kept = QueueStore()
            return self._kept

    # --- threads ---

    def _do(self, where: Background, job: Callable[[], object], done: Callable[[object], None]) -> None:
        if self._closed:
            return
        if where not in self._started:
            self._started.add(where)
            where.start()
        where.do(job, lambda answer: None if self._closed else done(answer))

    def stop(self) -> None:
        """The window closes: what is not finished is kept."""
        if self._closed:
            return
        self._timer.stop()
        if self.runner is not None:
            self._take()
            self._keep_at_the_end()
        self._closed = True
        if self.runner is not None:
            self.runner.stop()

    def close(self, timeout_s: float) -> bool:
        """End all threads; whether they ended in time."""
        self.stop()
        ended = self.runner.close(timeout_s) if self.runner is not None else True
        for background in (self._keeping, self._seeing, self._looking):
            ended = background.close(timeout_s) and ended
        if ended and self._kept is not None:
            self._kept.close()
        return ended


def _printer(print_: "Callable[[Document], bytes]") -> "Callable[[Document], bytes]":
    """The same, with its troubles as the analysis tells them."""
    from fer_desktop.ui.paper_pdf import NoFonts

    def printed(document: "Document") -> bytes:
        try:
            return print_(document)
        except NoFonts as error:
            raise SessionError(str(error)) from error

    return printed

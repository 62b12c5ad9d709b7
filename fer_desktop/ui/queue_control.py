"""The queue: what is put into it, what is done with it, and what is said of it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from fer_desktop.numbers import figure
from fer_desktop.queue_records import (
    DONE,
    FAILED,
    FINISHED,
    SKIPPED,
    WAITING,
    WORKING,
    Job,
    JobNews,
    Kept,
    QueueStopped,
)
from fer_desktop.records import Recipe
from fer_desktop.ui import dialogs
from fer_desktop.ui.action_state import shown_file
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.file_dialogs import start_folder
from fer_desktop.ui.window_shell import WindowShell


class QueueControl(QObject):
    """What the page “Analyse”, the menus and the other pages have in common."""

    addWanted = Signal(object)
    """[Path]: look what these are; answered by `add` and `rejected`."""
    startWanted = Signal(object)
    """Order: begin or go on; what begins from now on is analysed like this."""
    pauseWanted = Signal()
    orderChanged = Signal(object)
    """Order: the same, without beginning."""
    cancelWanted = Signal(object)
    """[number of a job]"""
    againWanted = Signal(object)
    """[Job]: work on these once more."""
    removeWanted = Signal(object)
    """[number of a job]"""
    arrangeWanted = Signal(object)
    """[number of a job]: these take each other's places, so that their turns come in this order."""
    pictureWanted = Signal(object)
    """Job; answered by `set_picture`."""
    openWanted = Signal(object)
    """Path of a session's folder."""
    keepWanted = Signal()
    """What is to be kept for the next start changed: see `unfinished`."""
    folderRefused = Signal(object, str)
    """(Path of the folder that can't take results, why): the queue waits; `go_on` begins again."""
    sessionsChanged = Signal()
    """The queue made sessions and is at its end."""

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self.page = window.analyse
        self.queue = self.page.queue
        self._made = self._failed = 0
        """Since the queue began to run."""
        page = self.page
        page.choices.show_settings(window.settings)
        page.choices.changed.connect(self._change)
        page.choices.folderWanted.connect(self._choose_folder)
        page.runRequested.connect(self.run)
        page.openRequested.connect(self.openWanted)
        page.folderRequested.connect(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        page.cancelRequested.connect(self.cancelWanted)
        page.retryRequested.connect(self._again)
        page.removeRequested.connect(self._remove)
        page.moveRequested.connect(self._move)
        self.queue.pictureWanted.connect(self.pictureWanted)
        window.on("analyse_this", self._analyse_this)

    # --- what the window is told ---

    def drop(self, paths: Sequence[Path]) -> None:
        """Files and folders for the queue."""
        self._window.status.set_words(self.tr("Looking at what was dropped…"))
        self.addWanted.emit(list(paths))

    def add(self, jobs: Sequence[Job]) -> None:
        """They are on the list now. What waits already is not put there twice."""
        self._add_new(jobs)
        self.keepWanted.emit()

    def _add_new(self, jobs: Sequence[Job]) -> None:
        known = {(row.job.kind, row.job.path) for row in self.queue.rows() if row.state in (WAITING, WORKING)}
        twice = [job.number for job in jobs if (job.kind, job.path) in known]
        self.queue.add([job for job in jobs if job.number not in twice])
        if twice:
            self.removeWanted.emit(twice)

    def looked(self, rejected: Sequence[tuple[Path, str]]) -> None:
        """All that was dropped was looked at; what can't be used, each with a sentence."""
        self._window.report_rejected(rejected)  # type: ignore[attr-defined]

    def restored(self, jobs: Sequence[Job]) -> None:
        """What was left unfinished when the program ended the last time: offered, not begun."""
        self._add_new(jobs)
        if len(jobs) == 1:
            text = self.tr("“{name}” was not analysed to its end the last time.").format(name=jobs[0].name)
        else:
            text = self.tr("{count} files were not analysed the last time.").format(count=figure(len(jobs)))
        self._window.toasts.show_toast(text, self.tr("Go on"), self.go_on)

    def update_jobs(self, news: Sequence[JobNews]) -> None:
        """The newest about some jobs."""
        ended = self.queue.update_rows(news)
        self._made += sum(row.state in (DONE, SKIPPED) for row in ended)
        self._failed += sum(row.state == FAILED for row in ended)
        if ended or any(one.state == WORKING and one.progress is None for one in news):
            self.keepWanted.emit()
        if ended and not self._left():
            self._say_ready()

    def stopped(self, event: QueueStopped) -> None:
        """It can't go on."""
        self.queue.set_running(False)
        if event.folder is not None:
            self.folderRefused.emit(event.folder, event.message)
        else:
            self._window.complain(event.message, event.detail)

    def set_picture(self, number: int, pixels: np.ndarray | None) -> None:
        self.queue.set_picture(number, pixels)

    def set_models(self, models: Sequence[tuple[Recipe, Path]]) -> None:
        """The models there are, each with its file."""
        self.page.choices.set_models(models)

    def unfinished(self) -> list[Kept]:
        """What is to be kept for the next start."""
        rows = [row for row in self.queue.rows() if row.state in (WAITING, WORKING)]
        return [Kept(row.job.kind, row.job.path, row.job.photos, row.order) for row in rows]

    def may_close(self) -> bool:
        """Whether the window may be closed; asks where the queue is at work."""
        row = self.queue.working()
        if row is None or not self.queue.running:
            return True
        title = self.tr("“{name}” is still being analysed").format(name=row.job.name)
        text = self.tr("If you close now, the queue stops. At the next start you can let it go on where it stopped.")
        return bool(CloseDialog(title, text, self.tr("Go on analysing"), self._window).exec())

    # --- what the user does ---

    def run(self, running: bool) -> None:
        """Start, go on, or pause."""
        if not running:
            self.queue.set_running(False)
            self.pauseWanted.emit()
            return
        order = self.page.choices.order()
        if order is None:
            reason = self.page.choices.problem.text() or self.tr("There is no model yet. Wait until one is loaded.")
            self._window.complain(reason)
            return
        self.queue.set_running(True)
        self.startWanted.emit(order)

    def set_folder(self, folder: str) -> None:
        """Where results go from now on; empty: the default."""
        self._change({"queue_folder": folder})

    def go_on(self) -> None:
        """Turn to the page and begin again."""
        self._window.actions_["analyse"].trigger()
        self.run(True)

    def _again(self, numbers: Sequence[int]) -> None:
        rows = [row for number in numbers if (row := self.queue.row_of(number)) is not None and row.state in FINISHED]
        rows = [row for row in rows if row.state != "done"]
        jobs = [replace(row.job, order=None) for row in rows]
        for row, job in zip(rows, jobs, strict=True):
            row.job = job
        self.queue.update_rows([JobNews(job.number, WAITING) for job in jobs])
        self.againWanted.emit(jobs)
        self.keepWanted.emit()
        if jobs:
            self.run(True)

    def _remove(self, numbers: Sequence[int]) -> None:
        self.removeWanted.emit(list(numbers))
        self.queue.remove(numbers)
        self.keepWanted.emit()
        if self.queue.running and not self._left():
            self._end()

    def _move(self, numbers: Sequence[int], to: str) -> None:
        arranged = self.queue.move(numbers, to)
        if arranged:
            self.page.list.scrollTo(self.queue.index_of(numbers[-1 if to == "down" else 0]))
            self.arrangeWanted.emit(arranged)
            self.keepWanted.emit()

    def _left(self) -> int:
        return self.queue.counts[WAITING] + self.queue.counts[WORKING]

    def _say_ready(self) -> None:
        """The last one ended."""
        made, failed = self._made, self._failed
        self._end()
        if failed:
            text = self.tr("The queue is finished: {made} analysed, {failed} failed.")
        elif made == 1:
            text = self.tr("The queue is finished: 1 file is analysed.")
        else:
            text = self.tr("The queue is finished: {made} files are analysed.")
        here = self._window.page == "analyse"
        show = self._window.actions_["analyse"].trigger
        text = text.format(made=figure(made), failed=figure(failed))
        self._window.toasts.show_toast(text, "" if here else self.tr("Show"), None if here else show)
        self.sessionsChanged.emit()

    def _end(self) -> None:
        self._made = self._failed = 0
        self.queue.set_running(False)
        self.pauseWanted.emit()

    def _change(self, changes: dict[str, object]) -> None:
        self._window.remember(**changes)
        self.page.choices.show_settings(self._window.settings)
        order = self.page.choices.order()
        if order is not None:
            self.orderChanged.emit(order)

    def _choose_folder(self) -> None:
        start = start_folder(self.page.choices.out())
        folder = dialogs.ask_folder(self._window, self.tr("Where shall the results go?"), start)
        if folder is not None:
            self._change({"queue_folder": str(folder)})

    def _analyse_this(self) -> None:
        """What is on the screen: the video, or the photo."""
        window = self._window
        path = shown_file(window.page, window.photos, window.video)
        if path is not None:
            window.actions_["analyse"].trigger()
            self.drop([path])

    # --- what is said all the time ---

    def update(self) -> None:
        """Top bar and actions follow the page: the queue has a model of its own."""
        page, window = self._window.page, self._window
        if page == "analyse":
            window.top_bar.model_picker.hide()
        if not self.queue.running:  # else files of one queue would be read by two models
            self.page.choices.follow(window.settings.model_id)
        path = shown_file(page, window.photos, window.video)
        window.actions_["analyse_this"].setEnabled(path is not None)

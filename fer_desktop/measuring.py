"""Measuring a model on the user's own labelled faces, for the window: `fer_desktop.evaluate` in a thread of its own."""

import json
import logging
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from fer_desktop import calm
from fer_desktop.cards import Measurement
from fer_desktop.numbers import figure
from fer_desktop.prior import PRIORS
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.measure_dialog import MeasureDialog, MeasureWish
from fer_desktop.words import listed, quoted, translate
from fer_desktop.worker import Background

log = logging.getLogger(__name__)

MOST_NAMED = 3
"""So many pictures that could not be read are named."""


class Measuring(QObject):
    """Answers the dialog that the window opens; one evaluation at a time."""

    _progressed = Signal(object, int, int)
    """(what stops the evaluation, faces read, of how many)"""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._background = Background()
        self._started = False
        self._stop = threading.Event()
        self._dialog: MeasureDialog | None = None
        self._figures: dict[str, Any] = {}
        window.model_control.measureOpened.connect(self._serve)
        self._progressed.connect(self._on_progress)

    def stop(self) -> None:
        """Give up what is under way."""
        self._stop.set()
        self._dialog = None

    def close(self, timeout_s: float) -> bool:
        """End; whether it ended in time."""
        self.stop()
        return self._background.close(timeout_s)

    def _serve(self, dialog: MeasureDialog) -> None:
        self._dialog = dialog
        dialog.startRequested.connect(self._start)
        dialog.stopRequested.connect(lambda: self._stop.set())
        dialog.saveRequested.connect(self._save)
        dialog.finished.connect(lambda _code: self.stop())

    def _start(self, wish: MeasureWish) -> None:
        if not self._started:
            self._started = True
            self._background.start()
        # An event of its own: the one before may still be looked at by an evaluation that is about to stop.
        self._stop = stop = threading.Event()
        dialog = self._dialog
        self._background.do(
            lambda: _measure(wish, lambda *so_far: self._progressed.emit(stop, *so_far), stop.is_set),
            lambda answer: self._done(answer, dialog, stop.is_set()),
        )

    def _on_progress(self, stop: threading.Event, done: int, count: int) -> None:
        # An evaluation whose dialog was closed may not have noticed yet while another dialog waits for its own.
        if self._dialog is not None and stop is self._stop:
            self._dialog.progress(done, count)

    def _done(self, answer: object, dialog: MeasureDialog | None, stopped: bool) -> None:
        if dialog is None or dialog is not self._dialog:
            return
        if isinstance(answer, Exception):
            dialog.fail("" if stopped else str(answer))
            return
        self._figures, measurement, remarks = answer  # type: ignore[misc]
        dialog.show_result(measurement, remarks)

    def _save(self, target: Path) -> None:
        with calm.alone:
            from fer_desktop import confusion
        as_table = target.suffix.lower() == ".csv"
        text = confusion.as_csv(self._figures) if as_table else json.dumps(self._figures, indent=2) + "\n"
        try:
            target.write_text(text, encoding="utf-8")
        except OSError as error:
            reason = error.strerror or str(error)
            text = translate("Measuring", "“{name}” can't be written in “{folder}”: {reason}. Choose another place.")
            self._window.complain(text.format(name=target.name, folder=target.parent.name, reason=reason))
        else:
            text = translate("Measuring", "Saved “{name}” in {folder}")
            self._window.toasts.show_toast(text.format(name=target.name, folder=target.parent.name))


def _measure(wish: MeasureWish, progress: Any, should_stop: Any) -> tuple[dict[str, Any], Measurement, str]:
    """The figures, the same as a record, and what was left out.

    :raises Exception: whose text is a sentence for the user
    """
    with calm.alone:
        from fer_desktop import cards, datasets
        from fer_desktop.evaluate import Job, evaluate
        from fer_desktop.recipes import recipe_of
    job = Job(wish.model, wish.data, wish.split, "", PRIORS[wish.prior].strength, wish.scenes)
    figures, readings = evaluate(job, progress, should_stop)
    card = cards.card(recipe_of(wish.model), wish.model, {"measured": figures}, 0, "")
    if card.main is None:
        raise ValueError(
            translate(
                "Measuring", "No face could be read, so there is nothing to tell. Look whether the pictures are faces."
            )
        )
    folders = datasets.other_folders(wish.data, figures["labels"])
    return figures, card.main, _remarks(readings.unreadable, readings.not_found, folders)


def _remarks(unreadable: tuple[str, ...], not_found: tuple[str, ...], folders: tuple[str, ...]) -> str:
    """What was left out, in sentences."""
    said = []
    texts = (
        (unreadable, translate("Measuring", "{names}: could not be read as a picture.")),
        (not_found, translate("Measuring", "{names}: shows no face that was found.")),
        (folders, translate("Measuring", "{names}: left out, since a folder of this name is no expression.")),
    )
    for names, text in texts:
        if names:
            some = listed(quoted(name) for name in names[:MOST_NAMED])
            if len(names) > MOST_NAMED:
                many = translate("Measuring", "{names} and {count} more")
                some = many.format(names=some, count=figure(len(names) - MOST_NAMED))
            said.append(text.format(names=some))
    return " ".join(said)

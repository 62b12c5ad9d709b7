"""What may be asked of work under way, from any thread, and how far it is."""

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fer_desktop.session_records import Progress

WINDOW_S = 5.0
"""The speed is measured over this time."""

TELL_S = 0.2
"""Progress is told at most so often."""

Tell = Callable[[Progress], None]


class Control:
    """Pause, resume, cancel: every method may be called from any thread and returns at once."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._paused = False
        self._cancelled = False
        self._at_cancel: list[Callable[[], None]] = []

    @property
    def paused(self) -> bool:
        return self._paused

    @property
    def cancelled(self) -> bool:
        return self._cancelled

    def is_cancelled(self) -> bool:
        """The same as a function."""
        return self._cancelled

    def pause(self, paused: bool = True) -> None:
        with self._changed:
            self._paused = paused
            self._changed.notify_all()

    def cancel(self) -> None:
        with self._changed:
            self._cancelled = True
            self._changed.notify_all()
            for do in self._at_cancel:
                do()

    @contextmanager
    def when_cancelled(self, do: Callable[[], None]) -> Iterator[None]:
        """While inside, `do` is called as soon as this is cancelled, by whoever cancels: what ends a wait that nothing
        else ends. It must return at once and not raise, and may be called more than once."""
        with self._changed:
            self._at_cancel.append(do)
            if self._cancelled:
                do()
        try:
            yield
        finally:
            with self._changed:
                self._at_cancel.remove(do)

    def go_on(self, idle: Callable[[], None] = lambda: None) -> bool:
        """Wait while paused; whether to go on, that is, not cancelled.

        :param idle: called once before waiting: to put on the disk what is held back
        """
        if self._paused and not self._cancelled:
            idle()
            with self._changed:
                self._changed.wait_for(lambda: self._cancelled or not self._paused)
        return not self._cancelled


class ProgressMeter:
    """Measures one stage of the work and tells how far it is. Not thread-safe."""

    def __init__(self, tell: Tell, total: int | None, stage: str = "analyse", done: int = 0) -> None:
        """:param done: what was done before, which says nothing about the speed of today"""
        self._tell, self._total, self._stage = tell, total, stage
        self._done = done
        self._times: deque[tuple[float, int]] = deque([(time.monotonic(), done)])
        self._told_s = float("-inf")

    def step(self, count: int = 1) -> None:
        """So many frames more are done."""
        self._done += count
        now = time.monotonic()
        if now - self._told_s >= TELL_S:
            self._told_s = now
            self._times.append((now, self._done))
            while len(self._times) > 2 and now - self._times[0][0] > WINDOW_S:
                self._times.popleft()
            self._tell(self._progress())

    def end(self) -> None:
        """All is done, however much that was."""
        self._total = self._done
        self._tell(self._progress())

    def _progress(self) -> Progress:
        (since, before), now = self._times[0], time.monotonic()
        speed = (self._done - before) / (now - since) if now > since else 0.0
        total = None if self._total is None else max(self._total, self._done)
        left = (total - self._done) / speed if total is not None and speed > 0 else None
        return Progress(self._done, total, speed, left, self._stage)

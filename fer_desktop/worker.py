"""The app's only threads: capturing, analysing, loading models, and what else would make the window wait."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fer_desktop.analysing import Analysis, Stages
from fer_desktop.captures import Capture, Job, Opener, PhotoCapture
from fer_desktop.engine_records import Stats
from fer_desktop.mailbox import Mailbox
from fer_desktop.playback import VideoCapture
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.records import FrameResult, LiveSpec
from fer_desktop.watching import LiveCapture

__all__ = ["Background", "Engine", "Stages"]

log = logging.getLogger(__name__)

PHOTO_ROOM = 2
"""Photos read ahead of the analysis."""


class Engine(QObject):
    """Captures and analyses in the background. Every method may be called from the GUI thread and returns at once."""

    news = Signal()
    """Results wait in `take`. Emitted only when none waited before, so at most one is on its way."""
    happened = Signal(object)
    """One of `fer_desktop.engine_records.EngineEvent`."""

    def __init__(self, stages: Stages, opener: Opener, model: Path | None) -> None:
        super().__init__()
        self.opener = self._opener = opener
        self._capture: Capture | None = None
        self._captures: list[tuple[Capture, threading.Thread]] = []
        """All whose threads may still run: the last one is open, or those before it are still closing."""
        self._session = 0
        self._analysis = Analysis(stages, model, self.happened.emit, self.news.emit)
        self._thread = threading.Thread(target=self._analysis.run, name="analysis", daemon=True)
        self._loading = threading.Thread(target=self._analysis.loader.run, name="models", daemon=True)

    def start(self) -> None:
        """Load detector and model, and be ready for sources."""
        self._loading.start()
        self._thread.start()

    # --- sources ---

    @property
    def session(self) -> int:
        """Number of the source that is open now; results and events of others are old."""
        return self._session

    def show_photos(self, paths: Sequence[Path]) -> int:
        """Analyse photos one after the other, none left out; the session's number."""
        inbox: Mailbox[Job] = Mailbox(PHOTO_ROOM)
        return self._begin(PhotoCapture(self._session + 1, inbox, self.happened.emit, self._opener, paths))

    def add_photos(self, paths: Sequence[Path]) -> bool:
        """More photos after those of the present session; False when no photos are open."""
        if not isinstance(self._capture, PhotoCapture):
            return False
        self._capture.add(paths)
        return True

    def want_photo(self, path: Path) -> None:
        """Analyse this photo next (again)."""
        if isinstance(self._capture, PhotoCapture):
            self._capture.want(path)

    def play_video(self, path: Path) -> int:
        """Open a video and play it; the session's number."""
        inbox: Mailbox[Job] = Mailbox(1, newest_wins=True)
        return self._begin(VideoCapture(self._session + 1, inbox, self.happened.emit, self._opener, path))

    def watch(self, spec: LiveSpec) -> int:
        """Open a camera or a stream; the session's number."""
        inbox: Mailbox[Job] = Mailbox(1, newest_wins=True)
        return self._begin(LiveCapture(self._session + 1, inbox, self.happened.emit, self._opener, spec))

    def stop(self) -> None:
        """Close the source, if one is open. Its thread ends in the background."""
        if self._capture is not None:
            self._capture.stop()
            self._capture = None
        self._session += 1
        self._analysis.follow(None)

    def _begin(self, capture: Capture) -> int:
        if self._capture is not None:
            self._capture.stop()
        self._session = capture.session
        self._capture = capture
        self._analysis.follow(capture)
        self._captures = [(one, thread) for one, thread in self._captures if thread.is_alive()]
        in_the_way = [thread for one, thread in self._captures if capture.waits_for(one)]
        thread = threading.Thread(
            target=_run_after, args=(in_the_way, capture), name=f"capture-{capture.session}", daemon=True
        )
        self._captures.append((capture, thread))
        thread.start()
        return self._session

    # --- controls of the open source; each does nothing where it does not apply ---

    @Slot(bool)
    def play(self, playing: bool) -> None:
        if isinstance(self._capture, VideoCapture):
            self._capture.play(playing)

    @Slot(float)
    def seek(self, time_s: float) -> None:
        if isinstance(self._capture, VideoCapture):
            self._capture.seek(time_s)

    @Slot(int)
    def step(self, frames: int) -> None:
        if isinstance(self._capture, VideoCapture):
            self._capture.step(frames)

    @Slot(float)
    def set_speed(self, speed: float) -> None:
        if isinstance(self._capture, VideoCapture):
            self._capture.set_speed(speed)

    @Slot(bool)
    def set_loop(self, loop: bool) -> None:
        if isinstance(self._capture, VideoCapture):
            self._capture.set_loop(loop)

    @Slot(bool)
    def set_mirror(self, mirror: bool) -> None:
        if isinstance(self._capture, LiveCapture):
            self._capture.set_mirror(mirror)

    # --- model and results ---

    def use_model(self, path: Path) -> None:
        """Load another model; the one before works until the new one is ready."""
        self.use_models([path])

    def use_models(self, paths: Sequence[Path]) -> None:
        """Load models that read the same faces at the same time; the first one is the one in use, the others are
        compared with it. Those before work until the new ones are ready."""
        self._analysis.loader.want(paths)

    @Slot(str)
    def set_prior(self, prior: str) -> None:
        """How common expressions are taken to be: an id of `fer_desktop.prior.PRIORS`. What is on the screen of a
        paused video is read again; photos must be asked for."""
        self._analysis.set_strength(PRIORS.get(prior, PRIORS[DEFAULT]).strength)

    @Slot(bool)
    def set_where(self, wanted: bool) -> None:
        """Whether faces in moving pictures come with where the model looked; in photos they always do."""
        self._analysis.set_where(wanted)

    def set_tap(self, tap: Callable[[FrameResult], None] | None) -> None:
        """Who else gets the frames of a moving picture, as soon as each is analysed: see `Analysis.tap`."""
        self._analysis.tap = tap

    def take(self) -> FrameResult | None:
        """The next result of the open source, if one waits."""
        while (result := self._analysis.outbox.take()) is not None:
            if result.session == self._session:
                return result
        return None

    def stats(self) -> Stats:
        """What was measured over the last second, for the open source."""
        return self._analysis.stats(self._capture)

    def close(self, timeout_s: float = 2.0) -> bool:
        """Stop everything and wait; whether all threads ended in time."""
        self.stop()
        self._analysis.stop()
        ends = time.monotonic() + timeout_s
        threads = [t for t in (self._thread, self._loading, *(one for _, one in self._captures)) if t.ident is not None]
        for thread in threads:
            thread.join(max(0.0, ends - time.monotonic()))
        late = [t.name for t in threads if t.is_alive()]
        if late:
            log.warning("still running after %.1f s: %s", timeout_s, ", ".join(late))
        return not late


def _run_after(earlier: Sequence[threading.Thread], capture: Capture) -> None:
    """Begin when the sources that are in the way are closed; of others, one may hang on a dead network."""
    for thread in earlier:
        thread.join()
    capture.run()


class Background(QObject):
    """Small jobs that must not hold up the window, one after the other: saving pictures, listing cameras."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._jobs: queue.Queue[tuple[Callable[[], object], Callable[[object], None]] | None] = queue.Queue()
        self._thread = threading.Thread(target=self._run, name="background", daemon=True)
        self._finished.connect(self._tell)

    def start(self) -> None:
        self._thread.start()

    def do(self, job: Callable[[], object], done: Callable[[object], None]) -> None:
        """Run `job` in the background, then `done` in the GUI thread with its result, or with the exception."""
        self._jobs.put((job, done))

    def close(self, timeout_s: float = 2.0) -> bool:
        """Finish what was begun and end; whether it ended in time."""
        self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while self._next():
            pass

    def _next(self) -> bool:
        """Do one job; whether there was one. What it held is let go of before the next one is waited for."""
        item = self._jobs.get()
        if item is None:
            return False
        job, done = item
        try:
            answer: object = job()
        except Exception as error:
            log.warning("background job failed", exc_info=True)
            answer = error
        self._finished.emit((done, answer))
        return True

    @Slot(object)
    def _tell(self, item: tuple[Callable[[object], None], object]) -> None:
        done, answer = item
        done(answer)

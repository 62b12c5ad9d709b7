"""The app's only threads: capturing, analysing, loading models, and what else would make the window wait."""

import logging
import queue
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from fer_desktop.captures import Capture, Job, Opener, PhotoCapture
from fer_desktop.loading import Loader
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.meter import Meter
from fer_desktop.pipeline import Detector, Mode, Pipeline
from fer_desktop.playback import VideoCapture
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.reading import Classifier
from fer_desktop.records import (
    EngineEvent,
    FrameResult,
    LiveSpec,
    ModelInfo,
    ModelReady,
    PhotoFailed,
    Stats,
    Trouble,
)
from fer_desktop.watching import LiveCapture

log = logging.getLogger(__name__)

PHOTO_ROOM = 2
"""Photos read ahead of the analysis."""

RESULT_ROOM = 4
"""Photo results that may wait for the window."""

IDLE_S = 0.1
"""How often the analysis thread looks up when nothing comes."""


@dataclass(frozen=True, slots=True)
class Stages:
    """How the heavy parts are made, as functions: called in the engine's threads, long after the window is up."""

    detector: Callable[[], Detector]
    """:raises Exception: whose text is a sentence for the user"""
    classifier: Callable[[Path], Classifier]
    """:raises Exception: whose text is a sentence for the user"""


class Engine(QObject):
    """Captures and analyses in the background. Every method may be called from the GUI thread and returns at once."""

    news = Signal()
    """Results wait in `take`. Emitted only when none waited before, so at most one is on its way."""
    happened = Signal(object)
    """One of `fer_desktop.records.EngineEvent`."""

    def __init__(self, stages: Stages, opener: Opener, model: Path | None) -> None:
        super().__init__()
        self._opener = opener
        self._capture: Capture | None = None
        self._capture_threads: list[threading.Thread] = []
        self._session = 0
        self._analysis = _Analysis(stages, model, self.happened.emit, self.news.emit)
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
        earlier = [t for t in self._capture_threads if t.is_alive()]
        self._capture_threads = earlier
        thread = threading.Thread(
            target=_run_after, args=(list(earlier), capture), name=f"capture-{capture.session}", daemon=True
        )
        self._capture_threads.append(thread)
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
        threads = [t for t in (self._thread, self._loading, *self._capture_threads) if t.ident is not None]
        for thread in threads:
            thread.join(max(0.0, ends - time.monotonic()))
        late = [t.name for t in threads if t.is_alive()]
        if late:
            log.warning("still running after %.1f s: %s", timeout_s, ", ".join(late))
        return not late


def _run_after(earlier: Sequence[threading.Thread], capture: Capture) -> None:
    """Begin when the sources before are closed: the same camera can't be opened twice."""
    for thread in earlier:
        thread.join()
    capture.run()


class _Analysis:
    """What the analysis thread does. It alone touches detector and classifier."""

    def __init__(
        self,
        stages: Stages,
        model: Path | None,
        tell: Callable[[EngineEvent], None],
        news: Callable[[], None],
    ) -> None:
        self._stages = stages
        self._tell = tell
        self._news = news
        self.outbox: Mailbox[FrameResult] = Mailbox(RESULT_ROOM)
        self._wake = threading.Condition()
        self._stopped = False
        self._capture: Capture | None = None
        self._strength = 0.0
        self._where = False
        self._asked = False
        """Whether models or wishes changed since the last look."""
        self._meter = Meter()
        self.loader = Loader(stages.classifier, tell, self._look_up)
        if model is not None:
            self.loader.want([model])

    # called from the GUI thread

    def follow(self, capture: Capture | None) -> None:
        """Take frames from this source from now on."""
        with self._wake:
            self._capture = capture
            self._wake.notify_all()
        self._meter.reset()
        self.outbox.clear()

    def set_strength(self, strength: float) -> None:
        self._strength = strength
        self._look_up()

    def set_where(self, wanted: bool) -> None:
        self._where = wanted
        self._look_up()

    def _look_up(self) -> None:
        """Wake the analysis: something else than a source changed. Called from any thread."""
        with self._wake:
            self._asked = True
            self._wake.notify_all()

    def stop(self) -> None:
        with self._wake:
            self._stopped = True
            self._capture = None
            self._wake.notify_all()
        self.loader.stop()
        self.outbox.close()

    def stats(self, capture: Capture | None) -> Stats:
        return self._meter.stats(capture)

    # runs in the analysis thread

    def run(self) -> None:
        detector = self._load_detector()
        try:
            pipeline = Pipeline(detector, None)
            self.loader.begin()
            current: Capture | None = None
            last: Job | None = None
            while not self._stopped:
                if self._follow_wishes(pipeline) and last is not None and current is not None:
                    # A paused video shows what the new model says without being touched.
                    self._analyse(pipeline, replace(last, after_cut=False), current)
                with self._wake:
                    capture = self._capture
                    waits = capture is None or (self.loader.busy and not pipeline.reads)
                    if waits and not self._stopped and not self._asked:
                        self._wake.wait()
                if waits or capture is None:
                    continue
                if capture is not current:
                    current, last = capture, None
                    pipeline.reset()
                try:
                    job = current.inbox.get(IDLE_S)
                except TimeoutError:
                    continue
                except Closed:
                    self._forget(current)
                    continue
                last = job if job.mode is Mode.MOVING else None
                self._follow_wishes(pipeline)
                self._analyse(pipeline, job, current)
        except Exception as error:
            log.exception("analysis broke")
            self._tell(Trouble("The analysis stopped unexpectedly. Please restart the app.", repr(error)))
        finally:
            if detector is not None:
                detector.close()

    def _forget(self, capture: Capture) -> None:
        """Its mailbox is closed; wait for another one."""
        with self._wake:
            if self._capture is capture and not self._stopped:
                self._capture = None

    def _load_detector(self) -> Detector | None:
        try:
            return self._stages.detector()
        except Exception as error:
            log.warning("no detector: %s", error, exc_info=True)
            self._tell(Trouble(f"Faces can't be found: {error}"))
            return None

    def _follow_wishes(self, pipeline: Pipeline) -> bool:
        """Take over models that are loaded, and choices; whether faces are read otherwise from now on."""
        with self._wake:
            if not self._asked:
                return False
            self._asked = False
            strength, where = self._strength, self._where
        changed = (strength, where) != (pipeline.strength, pipeline.where)
        pipeline.where = where
        if strength != pipeline.strength:
            pipeline.set_strength(strength)
        loaded = self.loader.take()
        if loaded is not None:
            pipeline.use([classifier for _, classifier in loaded])
            infos = [ModelInfo(c.recipe, path, c.provider, c.has_attention) for path, c in loaded]
            self._tell(ModelReady(infos[0], tuple(infos[1:])))
        return changed or loaded is not None

    def _analyse(self, pipeline: Pipeline, job: Job, capture: Capture) -> None:
        if job.after_cut:
            pipeline.cut()
        try:
            result = pipeline.process(job.frame, job.mode, capture.session, lambda: capture.stopped)
        except Exception as error:
            if capture.stopped:
                return
            name = f"“{job.frame.path.name}”" if job.frame.path else f"Frame {job.frame.index}"
            log.warning("analysis of %s failed", name, exc_info=True)
            if job.mode is Mode.PHOTO and job.frame.path is not None:
                message = f"{name} could not be analysed. Please report this, with the log file."
                self._tell(PhotoFailed(capture.session, job.frame.path, message))
            else:
                self._tell(Trouble(f"{name} could not be analysed.", f"{type(error).__name__}: {error}"))
            return
        if capture.stopped:
            return
        self._meter.add(result)
        self._hand_over(result, capture, job.mode)

    def _hand_over(self, result: FrameResult, capture: Capture, mode: Mode) -> None:
        while not (self._stopped or capture.stopped):
            try:
                moving = mode is Mode.MOVING
                nothing_waited = self.outbox.replace(result) if moving else self.outbox.put(result, IDLE_S)
                if nothing_waited:
                    self._news()
                return
            except TimeoutError:
                # Photos wait until the window has taken those before.
                continue
            except Closed:
                return


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
        while (item := self._jobs.get()) is not None:
            job, done = item
            try:
                answer: object = job()
            except Exception as error:
                log.warning("background job failed", exc_info=True)
                answer = error
            self._finished.emit((done, answer))

    @Slot(object)
    def _tell(self, item: tuple[Callable[[object], None], object]) -> None:
        done, answer = item
        done(answer)

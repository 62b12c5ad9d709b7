"""The analysis loop: the whole life of the analysis thread, from loading the detector on. No thread is made here."""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.captures import Capture, Job
from fer_desktop.engine_records import EngineEvent, ModelReady, PhotoFailed, ProviderChanged, Stats, Trouble
from fer_desktop.loading import Loader
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.meter import Meter
from fer_desktop.numbers import counted
from fer_desktop.pipeline import Detector, Mode, Pipeline
from fer_desktop.reading import Classifier
from fer_desktop.records import FrameResult, ModelInfo
from fer_desktop.words import translate

log = logging.getLogger(__name__)

RESULT_ROOM = 4
"""Photo results that may wait for the window."""

IDLE_S = 0.1
"""How often the loop looks up when nothing comes."""

COMPLAIN_S = 10.0
"""Where many frames of a moving picture fail, that is said no more often than this."""


@dataclass(frozen=True, slots=True)
class Stages:
    """How the heavy parts are made, as functions: called in the engine's threads, long after the window is up."""

    detector: Callable[[], Detector]
    """:raises Exception: whose text is a sentence for the user"""
    classifier: Callable[[Path], Classifier]
    """:raises Exception: whose text is a sentence for the user"""


class Analysis:
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
        self._reading: tuple[tuple[Path, Classifier], ...] = ()
        """The models that read, with their files."""
        self._infos: list[ModelInfo] = []
        """What was told of them."""
        self._meter = Meter()
        self._complained_s = float("-inf")
        """When it was last said that a frame of this source failed; monotonic clock."""
        self.tap: Callable[[FrameResult], None] | None = None
        """Gets every frame of a moving picture as soon as it is analysed, also those that the window passes over;
        called in the analysis thread, must not wait."""
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
                    self._complained_s = float("-inf")
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
            message = translate("Analysis", "The analysis stopped unexpectedly. Please restart the app.")
            self._tell(Trouble(message, repr(error)))
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
            self._tell(Trouble(translate("Analysis", "Faces can't be found: {reason}").format(reason=error)))
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
            pipeline.use([classifier for _, classifier in loaded.models])
            self._reading = loaded.models
            self._infos = info, *compared = _described(loaded.models)
            self._tell(ModelReady(info, tuple(compared), loaded.instead_of))
        return changed or loaded is not None

    def _analyse(self, pipeline: Pipeline, job: Job, capture: Capture) -> None:
        if job.after_cut and job.frame.index == 0:
            pipeline.reset()  # it begins again: faces have the numbers that they had the first time
        elif job.after_cut:
            pipeline.cut()
        try:
            result = pipeline.process(job.frame, job.mode, capture.session, lambda: capture.stopped)
        except Exception as error:
            if not capture.stopped:
                self._complain(error, job, capture)
            return
        finally:
            self._look_what_runs()
        if capture.stopped:
            return
        self._meter.add(result)
        tap = self.tap
        if tap is not None and job.mode is Mode.MOVING:
            tap(result)
        self._hand_over(result, capture, job.mode)

    def _look_what_runs(self) -> None:
        """Say it where a model fell back from its device to the processor."""
        if [classifier.provider for _, classifier in self._reading] != [info.provider for info in self._infos]:
            self._infos = info, *compared = _described(self._reading)
            self._tell(ProviderChanged(info, tuple(compared)))

    def _complain(self, error: Exception, job: Job, capture: Capture) -> None:
        """Say that a frame could not be analysed."""
        path, index = job.frame.path, job.frame.index
        photo, now_s = job.mode is Mode.PHOTO and path is not None, time.monotonic()
        if not photo and now_s - self._complained_s < COMPLAIN_S:
            return
        self._complained_s = now_s
        log.warning("analysis of %s failed", path.name if path else f"frame {index}", exc_info=error)
        # A model that breaks says so in a sentence.
        told = getattr(error, "message", "")
        if photo:
            message = translate("Analysis", "“{name}” could not be analysed. Please report this, with the log file.")
            self._tell(PhotoFailed(capture.session, path, told or message.format(name=path.name)))
        else:
            message = translate("Analysis", "Frame {number} could not be analysed.").format(number=counted(index))
            self._tell(Trouble(told or message, f"{type(error).__name__}: {error}"))

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


def _described(models: Sequence[tuple[Path, Classifier]]) -> list[ModelInfo]:
    return [ModelInfo(c.recipe, path, c.provider, c.has_attention) for path, c in models]

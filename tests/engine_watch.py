"""An engine with made-up parts, and everything that it says."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from pytestqt.qtbot import QtBot

from fer_desktop.engine_records import PlaybackChanged
from fer_desktop.errors import SourceError
from fer_desktop.expressions import FERPLUS
from fer_desktop.records import FrameResult
from fer_desktop.worker import Engine, Stages
from tests.fakes import FakeClassifier, FakeDetector, FakeOpener

MODEL = Path("model.onnx")

PATIENCE_S = 30.0
"""Longer than a busy machine stands still."""


class Watcher:
    """An engine with everything that it said."""

    def __init__(
        self,
        qtbot: QtBot,
        opener: FakeOpener,
        detector: FakeDetector,
        model: Path | None = MODEL,
        classifier: Callable[[Path], FakeClassifier] | None = None,
    ) -> None:
        self.results: list[FrameResult] = []
        self.events: list[object] = []
        self.pokes = 0
        self.detector = detector
        self._qtbot = qtbot
        self.engine = Engine(Stages(lambda: detector, classifier or self._classifier), opener, model)
        self.engine.news.connect(self._take)
        self.engine.happened.connect(self.events.append)
        self.engine.start()

    @staticmethod
    def _classifier(path: Path) -> FakeClassifier:
        if "missing" in path.name:
            raise SourceError(f"The model “{path.name}” is missing.")
        made = FakeClassifier(path.stem, attention=True)
        common = {name: 0.5 if name == "happiness" else 0.5 / 7 for name in FERPLUS}
        made.recipe = replace(made.recipe, class_prior=common)
        return made

    def _take(self) -> None:
        self.pokes += 1
        while (result := self.engine.take()) is not None:
            self.results.append(result)

    def until(self, condition: Callable[[], bool], timeout_ms: int = 30_000) -> None:
        self._qtbot.waitUntil(condition, timeout=timeout_ms)

    def said(self, kind: type) -> list:
        return [event for event in self.events if isinstance(event, kind)]

    def playback(self) -> PlaybackChanged:
        """How the video plays: what was said last may be heard before what was said just before it."""
        return max(self.said(PlaybackChanged), key=lambda event: event.order)


@contextmanager
def watching(qtbot: QtBot) -> Iterator[Callable[..., Watcher]]:
    """Makes watchers; afterwards all of them end in time, and leave their detectors closed where these were used."""
    made: list[Watcher] = []

    def make(opener: FakeOpener, detector: FakeDetector | None = None, model: Path | None = MODEL) -> Watcher:
        made.append(Watcher(qtbot, opener, detector or FakeDetector(), model))
        return made[-1]

    yield make
    for watcher in made:
        assert watcher.engine.close(PATIENCE_S)
        assert watcher.detector.closed_in in {"analysis", ""}

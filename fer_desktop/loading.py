"""Making classifiers beside the analysis, so that the models in use go on reading until the new ones are ready."""

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.engine_records import EngineEvent, ModelFailed
from fer_desktop.reading import Classifier

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answer to a wish: at least one model."""

    models: tuple[tuple[Path, Classifier], ...]
    """With their files, the one in use first."""
    instead_of: Path | None = None
    """The one that should have been first and could not be loaded."""


class Loader:
    """The whole life of the thread that loads models; of several wishes the newest counts."""

    def __init__(
        self, make: Callable[[Path], Classifier], tell: Callable[[EngineEvent], None], ready: Callable[[], None]
    ) -> None:
        """
        :param make: raises Exception, whose text is a sentence for the user
        :param ready: called in the loading thread after each wish
        """
        self._make = make
        self._tell = tell
        self._ready = ready
        self._changed = threading.Condition()
        self._wish: tuple[Path, ...] | None = None
        self._loaded: Loaded | None = None
        self._kept: dict[tuple[Path, int], Classifier] = {}
        """The models of the last answer, by file and its time: wished for again, they are at hand."""
        self._busy = False
        self._may_begin = False
        self._stopped = False

    def want(self, paths: Sequence[Path]) -> None:
        """Load these, the one to use first; what `take` has not taken yet is out of date."""
        with self._changed:
            self._wish = tuple(dict.fromkeys(paths))
            self._busy = True
            self._changed.notify_all()

    def begin(self) -> None:
        """Other heavy parts are there: now models may be loaded."""
        with self._changed:
            self._may_begin = True
            self._changed.notify_all()

    def take(self) -> Loaded | None:
        """What was loaded since the last call; None for nothing."""
        with self._changed:
            loaded, self._loaded = self._loaded, None
        return loaded

    @property
    def busy(self) -> bool:
        """Whether a wish is not answered yet."""
        return self._busy

    def stop(self) -> None:
        """Ask `run` to return; a model that is being loaded is loaded first."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def run(self) -> None:
        """Until stopped."""
        while (wish := self._next()) is not None:
            loaded = self._load(wish)
            with self._changed:
                if self._wish is not None:
                    continue  # changed one's mind
                if loaded:
                    self._loaded = Loaded(loaded, wish[0] if loaded[0][0] != wish[0] else None)
                    self._kept = {_key(path): classifier for path, classifier in loaded}
                self._busy = False
            self._ready()

    def _next(self) -> tuple[Path, ...] | None:
        with self._changed:
            while not self._stopped and (self._wish is None or not self._may_begin):
                self._changed.wait()
            wish, self._wish = self._wish, None
            return None if self._stopped else wish

    def _load(self, wish: Sequence[Path]) -> tuple[tuple[Path, Classifier], ...]:
        """Those that can be loaded; the others are said.

        Without the first one it is another wish: then those before go on, and only where there are none, as at the
        beginning, do the others stand in.
        """
        loaded: list[tuple[Path, Classifier]] = []
        for path in wish:
            if self._stopped or self._wish is not None:
                break
            try:
                loaded.append((path, self._kept.get(_key(path)) or self._make(path)))
            except Exception as error:
                log.warning("no model: %s", error)
                first = path == wish[0]
                self._tell(ModelFailed(path, str(error), getattr(error, "detail", ""), compared=not first))
                if first and self._kept:
                    break
        return tuple(loaded)


def _key(path: Path) -> tuple[Path, int]:
    """A file and when it was written: another one may have come in its place."""
    try:
        return path, path.stat().st_mtime_ns
    except OSError:
        return path, 0

"""What a worker of a cluster does: finds and reads faces in one part after the other, and follows nobody.

Its functions are called by name, with text, and answer with text. They run in the threads of a worker, where model,
detector and the open video stay for the next part.
"""

import logging
import math
import platform
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from fer_desktop import paths
from fer_desktop.analysis.files import sha256_of
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.orders import (
    Answer,
    Answered,
    Order,
    answer_text,
    difference,
    ends_of,
    order_of,
    size_of,
    version,
)
from fer_desktop.analysis.parts import SYSTEM, Parts, Video
from fer_desktop.analysis.sampling import Due, due_frames
from fer_desktop.analysis.work import AGAIN_FRAMES
from fer_desktop.classifier import ModelError
from fer_desktop.errors import SourceError
from fer_desktop.pipeline import Mode
from fer_desktop.session_records import SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

BEFORE_S = 0.25
"""The detector begins to look so long before a part: what it remembers (see `fer_desktop.detector.LOOK_AROUND_S`) is
then what it is where everything is done by one computer."""

PARTS: Parts = SYSTEM
"""How the heavy parts are made here."""


class _Opened:
    """A video that is read through once, however many of its parts are asked for in their order."""

    def __init__(self, parts: Parts, order: Order) -> None:
        """:raises SourceError: it can't be opened"""
        self.key = _key(order)
        self.video: Video = parts.video(Path(order.paths[0]))
        self._begin_s = 0.0
        first = order.first - AGAIN_FRAMES
        self._items = due_frames(self.video, order.choices, first, lambda: self._begin_s - BEFORE_S)
        self._next: Due | None = None
        self._passed_s = -math.inf
        """All frames before this were given or passed over."""

    def can_give(self, order: Order) -> bool:
        return self.key == _key(order) and order.begin_s >= self._passed_s

    def frames(self, order: Order, wanted: Callable[[], bool]) -> Iterator[Due]:
        """The frames of a part, and some before it with a picture; ends early when it is not wanted any more.

        :raises SourceError: one can't be converted
        """
        self._begin_s = order.begin_s
        while wanted():
            item = self._next or next(self._items, None)
            self._next = None
            if item is None:
                return
            if not item.counts or (item.time_s < order.begin_s and item.frame is None):
                continue
            if order.end_s is not None and item.time_s >= order.end_s:
                self._next, self._passed_s = item, order.end_s
                return
            self._passed_s = math.nextafter(item.time_s, math.inf)
            yield item


def _key(order: Order) -> tuple[object, ...]:
    return order.paths, order.sizes, order.ends, order.choices, order.first


class _Hands(threading.local):
    """What stays in a thread from one order to the next: detectors belong to the thread that made them."""

    def __init__(self) -> None:
        self.analyser: Analyser | None = None
        self.of: tuple[object, ...] = ()
        self.opened: _Opened | None = None

    def ready(self, order: Order, model: Path) -> Analyser:
        """:raises SessionError: model or detector can't be loaded"""
        of = (model, order.model_sha256, order.choices, PARTS)
        if self.analyser is None or self.of != of:
            if self.analyser is not None:
                self.analyser.close()
                self.analyser = None
            self.analyser, self.of = Analyser(model, order.choices, PARTS), of
        return self.analyser

    def video(self, order: Order) -> _Opened:
        """:raises SourceError: it can't be opened"""
        if self.opened is None or not self.opened.can_give(order):
            self.let_go()
            self.opened = _Opened(PARTS, order)
        return self.opened

    def let_go(self) -> None:
        if self.opened is not None:
            self.opened.video.close()
            self.opened = None


_hands = _Hands()


def greet(model: str, sha256: str, theirs: str) -> str:
    """Whether orders with this model would be carried out: an empty text, or why not, as a sentence."""
    problem = _stranger(theirs)
    if problem:
        return problem
    return "" if _model(model, sha256) else _no_model(model)


def carry_out(text: str) -> str:
    """Find and read the faces of what is ordered: the answer, as text. Raises nothing."""
    try:
        return answer_text(_answer(order_of(text), _still_wanted))
    except Exception as error:
        log.exception("an order broke")
        _hands.let_go()
        message = translate("Cluster", "The computer “{host}” broke off ({reason}). Please report this.")
        message = message.format(host=platform.node(), reason=f"{type(error).__name__}: {error}")
        return answer_text(Answer(refused=message))


def _answer(order: Order, wanted: Callable[[], bool]) -> Answer:
    problem = _stranger(order.version)
    if problem:
        return Answer(refused=problem)
    model = _model(order.model, order.model_sha256)
    if model is None:
        return Answer(refused=_no_model(order.model))
    problem = _unseen(order)
    if problem:
        return Answer(refused=problem)
    try:
        analyser = _hands.ready(order, model)
    except SessionError as error:
        message = translate("Cluster", "On the computer “{host}”: {problem}")
        return Answer(refused=message.format(host=platform.node(), problem=error.message))
    done: list[Answered] = []
    try:
        if not order.is_video:
            done += (_photo(analyser, order, place) for place in range(len(order.paths)) if wanted())
            return Answer(tuple(done))
        opened = _hands.video(order)
        for item in opened.frames(order, wanted):
            if item.frame is not None and (item.time_s < order.begin_s or item.index < order.first):
                analyser.pipeline.find(item.frame, Mode.MOVING)
                item = replace(item, frame=None)
            if item.time_s >= order.begin_s:
                done.append(_read(analyser, item, Mode.MOVING))
    except (SourceError, ModelError) as error:
        # What comes after that was never read: whoever asks for it begins anew.
        _hands.let_go()
        return Answer(tuple(done), broke=error.message)
    ended_early = opened.video.ended_early
    if order.end_s is None:
        _hands.let_go()
    return Answer(tuple(done), ended_early=ended_early)


def _photo(analyser: Analyser, order: Order, place: int) -> Answered:
    photo = analyser.photo(order.first + place, Path(order.paths[place]))
    return photo if isinstance(photo, SourceError) else _read(analyser, photo, Mode.PHOTO)


def _read(analyser: Analyser, item: Due, mode: Mode) -> Answered:
    if item.frame is None:
        return item, None
    pipeline = analyser.pipeline
    result = pipeline.complete(item.frame, pipeline.find(item.frame, mode), mode)
    return item, [(face.detection, face.expression) for face in result.faces]


def _stranger(theirs: str) -> str:
    if theirs == version():
        return ""
    message = translate(
        "Cluster",
        "The computer “{host}” has {difference}, so its numbers could be others. Install the same versions on all "
        "computers of the cluster.",
    )
    return message.format(host=platform.node(), difference=difference(theirs, version()))


def _model(told: str, sha256: str) -> Path | None:
    """The model with that content: where it is said to be, or among the installed ones."""
    name = Path(told).name
    for path in (Path(told), paths.models_dir() / name, paths.user_models_dir() / name):
        if path.is_file() and _sha256(path, path.stat().st_mtime_ns) == sha256:
            return path
    return None


@lru_cache(maxsize=64)
def _sha256(path: Path, _: int) -> str:
    try:
        return sha256_of(path)
    except OSError:
        return ""


def _no_model(told: str) -> str:
    host, name = platform.node(), Path(told).name
    if Path(told).is_file():
        message = translate(
            "Cluster",
            "The model “{name}” on the computer “{host}” is another one. Copy the same file to all computers.",
        )
    else:
        message = translate(
            "Cluster", "The computer “{host}” has no model “{name}”. Copy it to {path} there, or onto shared storage."
        )
    return message.format(host=host, name=name, path=told)


def _unseen(order: Order) -> str:
    host = platform.node()
    for told, size in zip(order.paths, order.sizes, strict=True):
        path = Path(told)
        here = size_of(path)
        if here == -1 and size != -1:
            message = translate(
                "Cluster",
                "The computer “{host}” can't see “{name}” at {path}. Put files on storage that all computers of the "
                "cluster reach by the same path.",
            )
            return message.format(host=host, name=path.name, path=told)
        if here != size or (order.is_video and _ends(path, here) != order.ends):
            message = translate(
                "Cluster",
                "“{name}” on the computer “{host}” is another file. Wait until it is copied, or take it away.",
            )
            return message.format(name=path.name, host=host)
    return ""


def _ends(path: Path, size: int) -> str:
    try:
        return _ends_at(path, size, path.stat().st_mtime_ns)
    except OSError:
        return ""


@lru_cache(maxsize=64)
def _ends_at(path: Path, _size: int, _time: int) -> str:
    return ends_of(path)


def _still_wanted() -> bool:
    """Whether whoever gave the order still waits for the answer; true where nobody can tell."""
    try:
        from distributed import get_worker

        worker = get_worker()
        task = worker.state.tasks.get(worker.get_current_task())
        return task is None or task.state != "cancelled"
    except (ImportError, ValueError, AttributeError, KeyError):
        return True

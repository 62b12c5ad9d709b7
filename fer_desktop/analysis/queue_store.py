"""The unfinished queue, kept in the user's own data: after a crash, too, it is offered again.

Each window that is open at the time has a file of its own: none writes over what another one keeps, and none offers
what another one is working on.
"""

import dataclasses
import json
import logging
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from fer_desktop import paths
from fer_desktop.analysis.files import Busy, Lock, write_atomically
from fer_desktop.queue_records import OUTPUTS, Kept, Order
from fer_desktop.session_records import PHOTOS, VIDEO, Choices

log = logging.getLogger(__name__)

SCHEMA = 1

MOST_BYTES = 64_000_000
MOST_JOBS = 200_000

WINDOWS = 32
"""So many windows at a time can keep their queues."""


def store_path(window: int = 1) -> Path:
    """The file with the queue of the first, second, ... window that is open at the time."""
    return paths.user_data_dir() / ("queue.json" if window == 1 else f"queue-{window}.json")


class QueueStore:
    """The file of one window, held until `close`. Every method may be called in any thread, and none raises."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._path: Path | None = None
        self._held: Lock | None = None

    def left(self) -> tuple[Kept, ...]:
        """What windows that are open no more left unfinished, in order. From now on it is this one's."""
        with self._guard:
            own = self._own()
            if own is None:
                return ()
            found = list(kept(own))
            for window in range(1, WINDOWS + 1):
                path = store_path(window)
                if path == own or not path.exists():
                    continue
                with suppress(Busy, OSError), _lock(path):
                    found = list(dict.fromkeys([*found, *kept(path)]))
                    if keep(found, own):
                        path.unlink()
            return tuple(found)

    def keep(self, jobs: Sequence[Kept], more: bool = False) -> None:
        """Keep these in the place of those before, or, with `more`, behind those that they do not hold already."""
        with self._guard:
            own = self._own()
            if own is None:
                return
            before = kept(own) if more else ()
            known = {(one.kind, one.path) for one in before}
            keep([*before, *(one for one in jobs if (one.kind, one.path) not in known)], own)

    def close(self) -> None:
        """Let go: what is kept is offered by the next window."""
        with self._guard:
            if self._held is not None:
                self._held.close()
                self._held = None
            self._path = None

    def _own(self) -> Path | None:
        """This window's file; None where too many windows are open."""
        if self._path is None:
            for window in range(1, WINDOWS + 1):
                path = store_path(window)
                try:
                    path.parent.mkdir(parents=True, exist_ok=True)
                    self._held = _lock(path)
                except Busy:
                    continue
                except OSError as error:
                    log.warning("%s can't be held: %s", path, error)
                self._path = path
                break
        return self._path


def _lock(path: Path) -> Lock:
    """:raises Busy: an open window has that file
    :raises OSError: its folder can't be written to
    """
    return Lock(path.parent, f".{path.stem}.lock")


def keep(jobs: Sequence[Kept], path: Path | None = None) -> bool:
    """Keep these in the place of those before; whether they are kept. Never raises: a queue that can't be kept is no
    reason to stop.

    :param path: the file; by default the first window's
    """
    path = path or store_path()
    orders = list(dict.fromkeys(job.order for job in jobs if job.order is not None))
    places = {order: place for place, order in enumerate(orders)}
    raw = {
        "schema": SCHEMA,
        "orders": [_raw(order) for order in orders],
        "jobs": [
            [job.kind, str(job.path), job.photos, None if job.order is None else places[job.order]] for job in jobs
        ],
    }
    try:
        if not jobs and not path.exists():
            return True
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(raw).encode("ascii"))
    except OSError as error:
        log.warning("the queue can't be kept in %s: %s", path, error)
        return False
    return True


def kept(path: Path | None = None) -> tuple[Kept, ...]:
    """What was kept, in order. A damaged file counts as an empty one.

    :param path: the file; by default the first window's
    """
    path = path or store_path()
    try:
        if path.stat().st_size > MOST_BYTES:
            return ()
        raw = json.loads(path.read_bytes())
        if raw["schema"] != SCHEMA:
            return ()
        orders = [_order(one) for one in raw["orders"]]
        return tuple(_job(one, orders) for one in raw["jobs"][:MOST_JOBS])
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError) as error:
        log.warning("the queue in %s can't be read: %s", path, error)
        return ()


def _raw(order: Order) -> dict[str, Any]:
    return {
        "model": str(order.model),
        "out": str(order.out),
        "choices": dataclasses.asdict(order.choices),
        "outputs": list(order.outputs),
    }


def _order(raw: dict[str, Any]) -> Order:
    """:raises ValueError, TypeError, KeyError: it is none"""
    numbers = {}
    for field in dataclasses.fields(Choices):
        value = raw["choices"].get(field.name, field.default)
        if value is not None or field.name != "to_s":
            value = float(value)
        numbers[field.name] = value
    choices = Choices(**numbers)
    if choices.problem():
        raise ValueError(choices.problem())
    outputs = tuple(name for name in OUTPUTS if name in raw["outputs"])
    return Order(_path(raw["model"]), _path(raw["out"]), choices, outputs)


def _job(raw: list[Any], orders: list[Order]) -> Kept:
    """:raises ValueError, TypeError, IndexError: it is none"""
    kind, path, photos, order = raw
    if kind not in (VIDEO, PHOTOS) or (order is not None and not 0 <= int(order) < len(orders)):
        raise ValueError(f"kind {kind!r}, order {order!r}")
    return Kept(kind, _path(path), max(1, int(photos)), None if order is None else orders[int(order)])


def _path(text: object) -> Path:
    if not isinstance(text, str) or not text or "\0" in text:
        raise ValueError(f"{text!r} where a path belongs")
    return Path(text)

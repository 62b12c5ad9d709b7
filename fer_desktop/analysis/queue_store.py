"""The unfinished queue, kept in the user's own data: after a crash, too, it is offered again."""

import dataclasses
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fer_desktop import paths
from fer_desktop.analysis.files import write_atomically
from fer_desktop.queue_records import OUTPUTS, Kept, Order
from fer_desktop.session_records import PHOTOS, VIDEO, Choices

log = logging.getLogger(__name__)

SCHEMA = 1

MOST_BYTES = 64_000_000
MOST_JOBS = 200_000


def store_path() -> Path:
    """The file with the queue."""
    return paths.user_data_dir() / "queue.json"


def keep(jobs: Sequence[Kept]) -> None:
    """Keep these in the place of those before. Never raises: a queue that can't be kept is no reason to stop."""
    path = store_path()
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
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, json.dumps(raw).encode("ascii"))
    except OSError as error:
        log.warning("the queue can't be kept in %s: %s", path, error)


def kept() -> tuple[Kept, ...]:
    """What was kept, in order. A damaged file counts as an empty one."""
    path = store_path()
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

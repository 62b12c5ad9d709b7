"""What may run a model besides the processor, and whether it is worth it. onnxruntime itself is in `classifier`."""

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np

log = logging.getLogger(__name__)

PROCESSOR = "CPUExecutionProvider"

SAME = 0.02
"""Probabilities may differ so much from the processor's: some devices compute with fewer digits."""

ROUNDS = 3
"""Of the race between device and processor; the best of each counts."""


@dataclass(frozen=True, slots=True)
class Provider:
    """One way in which onnxruntime can run a model."""

    key: str
    """onnxruntime's name for it."""
    name: str
    """As the status bar says it."""
    options: dict[str, str] = field(default_factory=dict)
    """For onnxruntime."""
    memory_pattern: bool = True
    """Whether it stands onnxruntime's planning of memory."""


DEVICES = (
    # The best of its algorithms is searched for anew for each number of faces otherwise, for a second or more.
    Provider("CUDAExecutionProvider", "CUDA", {"cudnn_conv_algo_search": "HEURISTIC"}),
    Provider("DmlExecutionProvider", "DirectML", memory_pattern=False),
    Provider("CoreMLExecutionProvider", "CoreML"),
    Provider("OpenVINOExecutionProvider", "OpenVINO"),
)
"""In the order in which they are tried."""


def installed(available: Sequence[str]) -> list[Provider]:
    """Those of `DEVICES` that this onnxruntime was built with; that does not mean that there is such a device."""
    return [device for device in DEVICES if device.key in available]


def fit(
    processor: Any, device: Any, provider: Provider, feeds: Sequence[dict[str, np.ndarray]], outputs: list[str]
) -> str:
    """Why a device is not to be used; empty where it answers as the processor does, and sooner.

    :param processor: onnxruntime's session on the processor
    :param device: the same on the device
    :param feeds: inputs, as many faces as usual
    :raises Exception: the device broke
    """
    used = device.get_providers()
    if provider.key not in used[:1]:
        return "there is no such device, or its libraries are missing"
    for feed in feeds:
        for ours, theirs in zip(processor.run(outputs, feed), device.run(outputs, feed), strict=True):
            if ours.shape != theirs.shape or not np.isfinite(theirs).all() or np.abs(ours - theirs).max() > SAME:
                return "its answers differ from the processor's"
    slow, fast = (_best_s(partial(_all, session, feeds, outputs)) for session in (processor, device))
    if fast >= slow:
        return f"it takes {1e3 * fast:.1f} ms, the processor {1e3 * slow:.1f} ms"
    return ""


def _all(session: Any, feeds: Sequence[dict[str, np.ndarray]], outputs: list[str]) -> None:
    for feed in feeds:
        session.run(outputs, feed)


def _best_s(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)

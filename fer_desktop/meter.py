"""Rates and stage times, as the status bar shows them."""

import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence

from fer_desktop.captures import Capture
from fer_desktop.engine_records import Stats
from fer_desktop.records import FrameResult

RATE_SPAN_S = 1.0
"""Frame rates and stage times are means over this long."""


class Meter:
    """Rates and stage times over the last second. Thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: deque[tuple[float, Mapping[str, float]]] = deque(maxlen=240)
        self._delivered: deque[tuple[float, int]] = deque(maxlen=240)

    def reset(self) -> None:
        with self._lock:
            self._recent.clear()
            self._delivered.clear()

    def add(self, result: FrameResult) -> None:
        with self._lock:
            self._recent.append((time.perf_counter(), result.timings_ms))

    def stats(self, capture: Capture | None) -> Stats:
        now = time.perf_counter()
        with self._lock:
            if capture is not None:
                self._delivered.append((now, capture.delivered))
            recent = [item for item in self._recent if now - item[0] <= RATE_SPAN_S]
            delivered = [item for item in self._delivered if now - item[0] <= RATE_SPAN_S]
        if not recent:
            return Stats(dropped=capture.dropped if capture else 0)
        times = [t for t, _ in recent]
        timings = [t for _, t in recent]
        return Stats(
            frames_per_s=_rate(len(times) - 1, times[-1] - times[0]),
            source_frames_per_s=_rate(delivered[-1][1] - delivered[0][1], delivered[-1][0] - delivered[0][0])
            if delivered
            else 0.0,
            dropped=capture.dropped if capture else 0,
            detect_ms=_mean([t["detect"] for t in timings]),
            classify_ms=_mean([t["classify"] for t in timings]),
            total_ms=_mean([t["total"] for t in timings]),
        )


def _rate(count: int, span_s: float) -> float:
    return count / span_s if count > 0 and span_s > 0 else 0.0


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0

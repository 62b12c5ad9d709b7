"""What a measurement was made on, and what the process takes of it."""

import os
import platform
import threading
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import Any

from fer_desktop import __version__

LIBRARIES = ("PySide6-Essentials", "mediapipe", "onnxruntime", "opencv-contrib-python", "numpy")

BUSY_LOAD = 0.3
"""With a higher load on each core before anything was started, somebody else is at work, and figures mean little."""


def describe() -> dict[str, Any]:
    """Processor, memory, system and versions."""
    load = _load()
    return {
        "processor": _processor(),
        "cores": usable_cores(),
        "memory_mb": _memory_mb(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "python": platform.python_version(),
        "fer_desktop": __version__,
        "versions": {name: version for name in LIBRARIES if (version := _version(name))},
        "load_before": load,
        "busy": load is not None and load > BUSY_LOAD * usable_cores(),
    }


def usable_cores() -> int:
    """Cores that this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def resident_mb() -> float | None:
    """Memory of this process now, in millions of bytes; None where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, ValueError, AttributeError):
        return None


def held() -> dict[str, int | None]:
    """Files and threads that this process holds."""
    try:
        files: int | None = len(os.listdir("/proc/self/fd"))
    except OSError:
        files = None
    return {"files": files, "threads": threading.active_count()}


def summary(times_ms: Sequence[float]) -> dict[str, float]:
    """Mean, median and 95th percentile in ms, and of how many."""
    ordered = sorted(times_ms)
    if not ordered:
        return {"n": 0}
    return {
        "n": len(ordered),
        "mean_ms": round(sum(ordered) / len(ordered), 4),
        "median_ms": round(share(ordered, 0.5), 4),
        "p95_ms": round(share(ordered, 0.95), 4),
        "max_ms": round(ordered[-1], 4),
    }


def share(ordered: Sequence[float], part: float) -> float:
    """The value below which `part` of the sorted values lie."""
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _memory_mb() -> int | None:
    try:
        return round(os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") / 1e6)
    except (OSError, ValueError, AttributeError):
        return None


def _load() -> float | None:
    """Mean number of busy threads over the last minute, before this measurement."""
    try:
        return round(os.getloadavg()[0], 2)
    except (OSError, AttributeError):
        return None


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""

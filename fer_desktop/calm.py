"""Keeps the window answering while other threads load the big libraries, and memory low when threads come and go.

Python runs one thread at a time. Whoever imports a library lets no other thread go on, the window's included, until the
system has read and linked the file: 150 ms for OpenCV where it comes from the disk. Neither does whoever looks for
garbage: 20 to 60 ms once everything is imported. Decision 12 has the figures.
"""

import ctypes
import gc
import importlib.util
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

log = logging.getLogger(__name__)

SWITCH_S = 0.001
"""A thread that computes in Python lets the others go on after this time; Python's own choice is 5 ms, and the window
waits so long for each of several threads, several times in painting once."""

SUFFIXES = frozenset({".so", ".dylib", ".pyd", ".dll"})
"""Of shared libraries."""

CHUNK_BYTES = 1 << 20

alone = threading.RLock()
"""Held by whoever imports in a thread other than the window's. Several at a time leave less for the window, and the
import of any compiled module waits, holding everybody up, for the library that another thread is preloading. Taken in
functions only, never while a module is executed: who holds it may be waiting for that very module.
"""


HEAPS = 4
"""From how many heaps all threads take memory. Of its own accord the C library of most Linux systems gives each new
thread a heap until there are eight for each core, and none of them shrinks much when what it held is freed: after 400
starts of sources the app held 230 MB more than before, with four heaps 70 MB (decision 53)."""

M_ARENA_MAX = -8
"""Number of that setting in the C library (mallopt(3), glibc)."""


def begin() -> None:
    """Before threads load libraries: few heaps, shorter turns, and no search for garbage until `end`."""
    share_heaps()
    sys.setswitchinterval(SWITCH_S)
    gc.freeze()
    gc.disable()


def share_heaps() -> bool:
    """Have all threads take memory from `HEAPS` heaps; whether this system's C library knows of that.

    Who chose a number of heaps in the environment (``MALLOC_ARENA_MAX``, ``GLIBC_TUNABLES``) keeps it.
    """
    chosen = "MALLOC_ARENA_MAX" in os.environ or "arena_max" in os.environ.get("GLIBC_TUNABLES", "")
    if chosen or sys.platform != "linux":
        return False
    try:
        # Other C libraries for Linux lack the function, or take the call and do nothing.
        return bool(ctypes.CDLL(None).mallopt(M_ARENA_MAX, HEAPS))
    except (OSError, AttributeError):
        return False


def end() -> None:
    """The libraries are loaded. What they made stays for good and is not searched any more; for the rest, the window
    calls `search` now and then."""
    gc.freeze()


def search() -> None:
    """Look for garbage as far as Python would have by now. For the window's thread.

    What is found is destroyed by the thread that finds it, and by itself Python searches in whichever thread has just
    made an object. Parts of a window must not be destroyed outside the window's thread: a dialog that something in it
    refers to, a timer.
    """
    for generation in (2, 1, 0):
        due = gc.get_threshold()[generation]
        if due and gc.get_count()[generation] > due:
            gc.collect(generation)
            return


def preload(name: str, *patterns: str) -> None:
    """Load the shared libraries of a package that will be imported next, while other threads go on. Under `alone`.

    The import then finds them loaded. What goes wrong here goes wrong again in the import, which says so.

    :param name: of a package that is not imported yet, or of a module that is such a library itself
    :param patterns: which files, from the package's folder on, without their endings: ``capi/*state*``
    """
    if name in sys.modules:
        return
    for path in _libraries(name, patterns):
        try:
            _load(path)
        except (OSError, AttributeError) as error:
            log.info("%s is not preloaded: %s", path.name, error)


def _libraries(name: str, patterns: tuple[str, ...]) -> Iterator[Path]:
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        spec = None
    if spec is None:
        return
    if not patterns and spec.origin is not None:
        yield Path(spec.origin)
    for folder in spec.submodule_search_locations or ():
        for pattern in patterns:
            yield from sorted(path for path in Path(folder).glob(pattern) if path.suffix in SUFFIXES)


def _load(path: Path) -> None:
    """
    :raises OSError: the file cannot be read
    :raises AttributeError: this system loads libraries in another way
    """
    if os.name == "nt":
        # Where it looks for the libraries that this one needs is the import's affair: only fetch it from the disk.
        _read(path)
        return
    # As a foreign function, since ctypes.CDLL holds all threads up as the import does (until Python 3.12).
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.argtypes, dlopen.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    if not dlopen(os.fsencode(path), sys.getdlopenflags()):
        log.info("%s can't be loaded before its import", path.name)


def _read(path: Path) -> None:
    """Have the system keep the file in memory."""
    chunk = bytearray(CHUNK_BYTES)
    with path.open("rb", buffering=0) as file:
        while file.readinto(chunk):
            pass

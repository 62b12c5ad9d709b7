"""A terminal without the notes of native libraries."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

STDERR = 2
"""The number of the file that every program's errors go to."""


@contextmanager
def libraries_quiet() -> Iterator[None]:
    """MediaPipe writes notes to stderr, in the middle of the bar, and nothing turns them off: they go nowhere.

    Only on a terminal; what this program itself says is still seen.
    """
    before = sys.stderr
    try:
        seen = before is not None and before.fileno() == STDERR and before.isatty()
    except (OSError, ValueError):
        seen = False
    if not seen:
        yield
        return
    before.flush()
    own = os.dup(STDERR)
    with open(os.devnull, "wb") as nowhere:
        os.dup2(nowhere.fileno(), STDERR)
    sys.stderr = os.fdopen(own, "w", buffering=1, encoding=before.encoding, errors="replace", closefd=False)
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(own, STDERR)
        sys.stderr = before
        # `own` stays open: the log may still write to it.

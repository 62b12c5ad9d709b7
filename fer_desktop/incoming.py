"""Where a model waits among the user's models until it was tried; what a killed program left there is cleared."""

import logging
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fer_desktop import paths

log = logging.getLogger(__name__)

PREFIX = ".incoming-"

STALE_AFTER_S = 3600.0
"""A room is in use for a copy of at most 300 MB and a trial of 20 seconds. What is much older is nobody's any more;
what is younger may be another running program's."""


@contextmanager
def room() -> Iterator[Path]:
    """An empty folder on the same disk as the models, gone afterwards.

    :raises OSError: the folder of models can't be written
    """
    folder = paths.user_models_dir()
    folder.mkdir(parents=True, exist_ok=True)
    clear()
    # Not by tempfile, which on Windows tries for ever where a folder refuses everything.
    made = folder / f"{PREFIX}{secrets.token_hex(8)}"
    made.mkdir()
    try:
        yield made
    finally:
        # On Windows a virus scanner may still look at the copy: what stays is cleared later.
        shutil.rmtree(made, ignore_errors=True)


def clear() -> None:
    """Take away what was left; what can't be taken away is logged and stays."""
    for left in paths.user_models_dir().glob(f"{PREFIX}*"):
        try:
            # Of the folder itself, not of what a link leads to; it changes when a file is put into it.
            if time.time() - left.lstat().st_mtime < STALE_AFTER_S:
                continue
            if left.is_dir() and not left.is_symlink():
                shutil.rmtree(left)
            else:
                left.unlink()
            log.info("%s was left by a model that was not added to the end; it is removed", left)
        except FileNotFoundError:
            pass  # another program was quicker
        except OSError as error:
            log.info("%s was left over and can't be removed: %s", left, error)

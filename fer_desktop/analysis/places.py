"""Whether a folder can take sessions: asked before one begins, so that nothing lands where a missing drive belongs."""

import errno
import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

from fer_desktop import paths
from fer_desktop.analysis.files import sentence
from fer_desktop.words import translate

LEAST_BYTES = 20_000_000
"""With less room on the disk than this, nothing is begun."""


def problem(folder: Path) -> str:
    """Why nothing can be kept in `folder`, as a sentence; empty when it can. Waits for the disk.

    The app's own folders are made where they are missing. One that the user chose is not: it was there when it was
    chosen, and in the place of a drive that was taken away it would fill the wrong disk.
    """
    try:
        if folder in (paths.recordings_dir(), paths.results_dir()):
            folder.mkdir(parents=True, exist_ok=True)
        elif not (folder.is_absolute() and folder.is_dir()):
            text = translate(
                "Places",
                "The folder “{folder}” is not there: its drive may have been removed, or it was renamed or deleted. "
                "Connect the drive, or choose another folder.",
            )
            return text.format(folder=folder)
        _try(folder)
    except OSError as error:
        return sentence(folder, error)
    return ""


def _try(folder: Path) -> None:
    """:raises OSError: nothing can be written there, or too little"""
    if shutil.disk_usage(folder).free < LEAST_BYTES:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    # A folder rather than a file: that is what a session begins with. Not by tempfile, which on Windows takes a folder
    # that refuses everything for one that is full of the names it tries, and tries two thousand million.
    made = folder / f".fer-desktop-{secrets.token_hex(8)}"
    made.mkdir()
    with suppress(OSError):
        made.rmdir()

"""The program's own place in the taskbar of Windows."""

import ctypes
import logging
import sys

log = logging.getLogger(__name__)

NAME = "FER.Desktop"
"""By which Windows knows the program's windows."""


def own_place() -> None:
    """Before the first window: where Python runs the program, Windows would take its windows for Python's, and show
    them with Python's icon. A bundle has a name of its own by its file; other systems look elsewhere."""
    if sys.platform != "win32" or getattr(sys, "frozen", False):
        return
    try:
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(NAME)
    except (AttributeError, OSError):
        log.info("no place of our own in the taskbar", exc_info=True)

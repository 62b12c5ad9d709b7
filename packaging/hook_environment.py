"""Runs first in the bundled program: other programs that it starts get the environment that it was given.

PyInstaller's starter points the loader of Linux to the bundle's own libraries. The loader has read that by now; a
browser or a file manager that we open must not look for its libraries in there.
"""

import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before

# The program also starts itself, to try a model out. Its starter would take the environment to be prepared already;
# this word tells it to begin afresh, and it takes the word away.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

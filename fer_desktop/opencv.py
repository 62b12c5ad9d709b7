"""OpenCV, imported so that it keeps quiet and leaves Qt alone: ``from fer_desktop.opencv import cv2``."""

import os
from pathlib import Path

from fer_desktop.calm import preload

QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

CAMERA_WAIT_S = 1
"""How long one look at a camera may block on Linux, in whole seconds; OpenCV's own choice is 10."""

# OpenCV reads these when it is loaded, or when it opens its first source; a choice made by the user stands.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", str(CAMERA_WAIT_S))
# Without it, cameras take up to half a minute to open on Windows.
os.environ.setdefault("OPENCV_VIDEOIO_MSMF_ENABLE_HW_TRANSFORMS", "0")

preload("cv2", "cv2*")

import cv2  # noqa: E402


def _leave_qt_alone() -> None:
    """Take back the folders that OpenCV announces for a Qt of its own: ours, and child processes, misread them."""
    for name in QT_VARIABLES:
        if os.path.dirname(cv2.__file__) in os.environ.get(name, ""):
            del os.environ[name]


_leave_qt_alone()


def is_text(path: Path) -> bool:
    """Whether OpenCV can be given this path: it crashes on names that are no text, which Linux allows."""
    try:
        os.path.abspath(path).encode("utf-8")
        return True
    except UnicodeEncodeError:
        return False


__all__ = ["CAMERA_WAIT_S", "cv2", "is_text"]

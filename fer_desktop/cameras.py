"""Which cameras there are, by name, and what may be said of one that is of no use."""

import logging
import re
import sys
import threading
from collections import Counter
from pathlib import Path

from fer_desktop.calm import alone
from fer_desktop.records import CameraSpec
from fer_desktop.words import translate

log = logging.getLogger(__name__)

SYS_VIDEO = Path("/sys/class/video4linux")
DEV = Path("/dev")
"""Where Linux shows cameras."""

STABLE_NAMES = ("v4l/by-id", "v4l/by-path")
"""Folders in /dev whose links go on naming the same camera when the numbers change; the first is the better one."""

UNDECIDED = 0
"""What macOS says of a permission that nobody gave or refused (AVAuthorizationStatusNotDetermined)."""

_lock = threading.Lock()
_last: tuple[object, tuple[CameraSpec, ...]] | None = None
"""What Linux showed, and the list made of it."""


def list_cameras() -> tuple[CameraSpec, ...]:
    """The cameras that are plugged in, no two with the same name. Never raises; from any thread.

    Takes a few milliseconds, so that it can be called every other second; cameras are not opened or woken by it,
    except on Linux once when something changed.
    """
    try:
        return _list_linux() if sys.platform.startswith("linux") else _told_apart(_enumerate())
    except Exception:
        # A driver's fault must not take the app down: without a list, streams and files still work.
        log.warning("cameras can't be listed", exc_info=True)
        return ()


def _list_linux() -> tuple[CameraSpec, ...]:
    global _last
    seen = _nodes()
    if not seen:
        return ()
    with _lock:
        if _last is None or _last[0] != seen:
            stable = _stable_paths()
            found = [
                CameraSpec(c.name, c.index, c.backend, stable.get(c.path, c.path))
                for c in sorted(_enumerate(), key=lambda c: c.index)
            ]
            _last = seen, _told_apart(found)
        return _last[1]


def _nodes() -> tuple[tuple[object, ...], ...]:
    """What tells one state of the machine's video devices from another, without opening them.

    The links and the permissions are set some time after a device appears.
    """
    states = []
    for entry in sorted(SYS_VIDEO.glob("video*")) if SYS_VIDEO.is_dir() else ():
        try:
            device = (DEV / entry.name).stat()
            states.append((entry.name, str(entry.resolve()), device.st_ino, device.st_ctime_ns))
        except OSError:
            continue
    if states:
        states.extend((link,) for link in sorted(str(link) for name in STABLE_NAMES for link in (DEV / name).glob("*")))
    return tuple(states)


def _stable_paths() -> dict[str, str]:
    """Device ("/dev/video2") -> a path of it that survives renumbering."""
    found: dict[str, str] = {}
    for folder in STABLE_NAMES:
        for link in sorted((DEV / folder).glob("*")):
            found.setdefault(str(link.resolve()), str(link))
    return found


def _enumerate() -> list[CameraSpec]:
    """The cameras as the system's own interface lists them; only those that can record."""
    with alone:
        from cv2_enumerate_cameras import enumerate_cameras, supported_backends

        from fer_desktop.opencv import cv2

    wanted = {"win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}.get(sys.platform, cv2.CAP_V4L2)
    if wanted not in supported_backends:
        return []
    return [
        CameraSpec(_tidy(camera.name or ""), camera.index, wanted, camera.path or "")
        for camera in enumerate_cameras(wanted)
    ]


def permission_is_asked() -> bool:
    """Whether macOS has still to hear from the user that this program may use cameras; false on other systems.

    Never raises; from any thread.
    """
    if sys.platform != "darwin":
        return False
    try:
        with alone:
            from AVFoundation import AVCaptureDevice, AVMediaTypeVideo
        return AVCaptureDevice.authorizationStatusForMediaType_(AVMediaTypeVideo) == UNDECIDED
    except Exception:
        log.info("whether cameras are allowed is not known", exc_info=True)
        return False


def _tidy(name: str) -> str:
    """“Integrated Camera: Integrated C” says the same twice, cut off by the driver."""
    name = re.sub(r"\s+", " ", name).strip()
    head, colon, rest = name.partition(": ")
    if colon and rest and head.startswith(rest.rstrip(":")):
        return head
    return name or "Camera"


def _told_apart(cameras: list[CameraSpec]) -> tuple[CameraSpec, ...]:
    """The same cameras; those of the same name get a number."""
    total = Counter(camera.name for camera in cameras)
    seen: Counter[str] = Counter()
    named = []
    for camera in cameras:
        seen[camera.name] += 1
        number = f" ({seen[camera.name]})" if total[camera.name] > 1 else ""
        named.append(CameraSpec(camera.name + number, camera.index, camera.backend, camera.path))
    return tuple(named)


def can_not_be_opened() -> str:
    """Also where the system may forbid cameras."""
    if sys.platform == "win32":
        return translate(
            "Cameras",
            "The camera “{name}” can't be opened. Close other programs that use it, allow it in Settings > Privacy > "
            "Camera, or plug it in again.",
        )
    if sys.platform == "darwin":
        return translate(
            "Cameras",
            "The camera “{name}” can't be opened. Close other programs that use it, allow it in System Settings > "
            "Privacy & Security > Camera, or plug it in again.",
        )
    return translate(
        "Cameras",
        "The camera “{name}” can't be opened. Close other programs that use it, or plug it in again.",
    )


def sends_nothing() -> str:
    if sys.platform == "win32":
        return translate(
            "Cameras",
            "The camera “{name}” sends no picture. Close other programs that use it, allow it in Settings > Privacy > "
            "Camera, or plug it in again.",
        )
    if sys.platform == "darwin":
        return translate(
            "Cameras",
            "The camera “{name}” sends no picture. Close other programs that use it, allow it in System Settings > "
            "Privacy & Security > Camera, or plug it in again.",
        )
    return translate(
        "Cameras",
        "The camera “{name}” sends no picture. Close other programs that use it, or plug it in again.",
    )

"""What Linux must bring for a window to open: looked at before Qt, which would end the process with a loader error."""

import ctypes
import os
import platform
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

Loader = Callable[[str], object]
"""Loads a shared library by its name, or raises OSError."""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library that no Python package brings, and what the distributions call its package."""

    name: str
    apt: str
    dnf: str
    pacman: str


ALWAYS = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Library("libGLESv2.so.2", "libgles2", "libglvnd-gles", "libglvnd"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Library("libX11.so.6", "libx11-6", "libX11", "libx11"),
)
"""For Qt on any display, also none, and for mediapipe (libGLESv2)."""

X11 = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
)
"""For Qt on an X display besides."""

WAYLAND = (
    Library("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
)
"""For Qt on a Wayland display besides."""

INSTALL = {"apt": "sudo apt install", "dnf": "sudo dnf install", "pacman": "sudo pacman -S"}
FAMILIES = {
    "apt": {"debian", "ubuntu"},
    "dnf": {"fedora", "rhel", "centos"},
    "pacman": {"arch"},
}
"""Package tool -> the distributions, as ``ID`` or ``ID_LIKE`` in os-release name them, that use it."""

SCREENLESS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs", "minimalegl", "vkkhrdisplay"}
"""Qt platforms that need no display server."""


def problem(
    environ: Mapping[str, str] | None = None, load: Loader = ctypes.CDLL, os_release: Mapping[str, str] | None = None
) -> str | None:
    """Why no window can open on this system, in a sentence that says what to do; None when it can.

    :param environ: environment variables; None: this process's
    :param load: loads a shared library
    :param os_release: the fields of os-release; None: this system's
    """
    if not sys.platform.startswith("linux"):
        return None
    environ = os.environ if environ is None else environ
    platforms = _platforms(environ)
    missing = _missing(ALWAYS, load)
    if missing:
        return _sentence(missing, os_release)
    if not platforms:
        return (
            "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. Start FER Desktop from a desktop "
            "session, or use “fer-desktop evaluate” and “fer-desktop models”, which need none."
        )
    # Qt takes the first that works.
    troubles = [_trouble(name, environ, load, os_release) for name in platforms]
    return None if None in troubles else troubles[0]


def _platforms(environ: Mapping[str, str]) -> list[str]:
    """The Qt platforms to be tried, in Qt's order."""
    asked = environ.get("QT_QPA_PLATFORM")
    if asked:
        return [part.partition(":")[0] for part in asked.split(";") if part]
    on_wayland = ["wayland"] if environ.get("WAYLAND_DISPLAY") else []
    return on_wayland + (["xcb"] if environ.get("DISPLAY") else [])


def _trouble(name: str, environ: Mapping[str, str], load: Loader, os_release: Mapping[str, str] | None) -> str | None:
    """Why the Qt platform `name` cannot be used; None when it can, or when we do not know it."""
    if name in SCREENLESS:
        return None
    if name == "xcb":
        missing = _missing(X11, load)
        if missing:
            return _sentence(missing, os_release)
        shown = environ.get("DISPLAY", "")
        if not _x_answers(shown, load):
            return (
                f"The X display “{shown}” (variable DISPLAY) does not answer, or does not let this user in. Start FER "
                "Desktop from a terminal of the desktop session itself; over ssh, connect with “ssh -X”."
            )
    if name.startswith("wayland"):
        missing = _missing(WAYLAND, load)
        if missing:
            return _sentence(missing, os_release)
        # An absolute name stands for itself.
        socket = Path(environ.get("XDG_RUNTIME_DIR", "")) / environ.get("WAYLAND_DISPLAY", "wayland-0")
        if not socket.exists():
            return (
                f"The Wayland display {socket} (variable WAYLAND_DISPLAY) is not there. Start FER Desktop from a "
                "terminal of the desktop session itself."
            )
    return None


def _missing(libraries: Iterable[Library], load: Loader) -> list[Library]:
    return [library for library in libraries if not _loads(library.name, load)]


def _loads(name: str, load: Loader) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def _x_answers(display: str, load: Loader) -> bool:
    """Whether the X server takes a connection, asked exactly as Qt asks it a moment later."""
    try:
        xcb = load("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return xcb.xcb_connection_has_error(connection) == 0
    finally:
        xcb.xcb_disconnect(connection)


def _sentence(missing: list[Library], os_release: Mapping[str, str] | None) -> str:
    names = ", ".join(library.name for library in missing)
    tool = _package_tool(_os_release() if os_release is None else os_release)
    if tool is None:
        return f"System libraries are missing: {names}. Install the packages that bring them, and start again."
    packages = " ".join(dict.fromkeys(getattr(library, tool) for library in missing))
    return f"System libraries are missing: {names}. Install them with “{INSTALL[tool]} {packages}”, and start again."


def _package_tool(os_release: Mapping[str, str]) -> str | None:
    likes = {os_release.get("ID", ""), *os_release.get("ID_LIKE", "").split()}
    return next((tool for tool, family in FAMILIES.items() if likes & family), None)


def _os_release() -> dict[str, str]:
    try:
        return platform.freedesktop_os_release()
    except OSError:
        return {}

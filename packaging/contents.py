"""What goes into the bundle and what stays out: lists that `build.spec` follows and tests/test_bundle.py looks at.

Only the standard library, so that it can be looked at without PyInstaller. docs/decisions/0040-what-is-in-the-bundle.md
says what each entry saves.
"""

import posixpath
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

NAME = "FER Desktop"
PROGRAM = "fer-desktop"
IDENTIFIER = "desktop.fer.FERDesktop"
"""Of the app on macOS."""

LARGEST_BYTES, LARGEST_ARCHIVE_BYTES = 350_000_000, 120_000_000
"""A bundle that is larger is not finished."""

Entry = tuple[str, str, str]
"""Of PyInstaller's lists: place in the bundle, file (or where a link leads), kind."""

MOST_LINKS = 10
"""Followed one after the other."""

ASSETS_LEFT_OUT = ("*.md", "*.training.csv", "*.ts")
"""Files in assets/ that the program never opens."""

HIDDEN_IMPORTS = ("mediapipe.tasks.c",)
"""Modules that no import statement names, or only one that PyInstaller does not follow."""

MODULES_LEFT_OUT = (
    # mediapipe imports these two to draw and to record sound; fer_desktop/detector.py has stand-ins for them.
    "matplotlib",
    "sounddevice",
    # For other programs, for people who write programs, or for tests.
    "IPython",
    "PIL.ImageQt",
    "PIL.ImageTk",
    "PIL._imagingtk",
    "cv2.gapi",
    "numpy.f2py",
    "numpy.testing",
    "onnxruntime.backend",
    "onnxruntime.quantization",
    "onnxruntime.tools",
    "onnxruntime.transformers",
    "absl.testing",
    "colorama",
    "dask",
    "distributed",
    "lib2to3",
    "pandas",
    "pdb",
    "pyarrow",
    "pydoc",
    "pydoc_data",
    "pytest",
    "readline",
    "setuptools",
    "sympy",
    "tkinter",
    "torch",
    "tornado",
    "tqdm.contrib",
    "unittest",
    "xmlrpc",
    # Parts of Qt without a use here; PyInstaller would bring the first two along.
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    # Only the program that makes the bundle, and the tests.
    "export",
    "tests",
)
"""Modules that PyInstaller would find and the program does without."""

QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    # Photos are Pillow's affair; these are for icons and for what other programs leave on the clipboard.
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "styles": ("qmodernwindowsstyle", "qwindowsvistastyle", "qmacstyle"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""Folder of Qt's plug-ins -> those that are kept, without ``lib`` and ending."""

LANGUAGES = ("de", "es", "fr", "zh_CN")
"""Of the window; of Qt's own sentences, those in these languages are kept (qtbase_*.qm)."""

FILES_LEFT_OUT = (
    # A second copy of what lies in onnxruntime_pybind11_state, for programs written in C.
    "onnxruntime/capi/libonnxruntime.so*",
    "libonnxruntime.so*",
    "onnxruntime/capi/libonnxruntime*.dylib",
    "libonnxruntime*.dylib",
    "onnxruntime/ThirdPartyNotices.txt",
    # Software OpenGL for Windows: nothing here draws with OpenGL.
    "*opengl32sw.dll",
    "*d3dcompiler_47.dll",
    # Every desktop brings these, in a version that fits its drivers, fonts and themes. `needed_only` in
    # packaging/slim_linux.py then drops what only these had asked for.
    *(
        f"lib{name}.so*"
        for name in (
            "gtk-3 gdk-3 glib-2.0 gobject-2.0 gio-2.0 gmodule-2.0 gthread-2.0 fontconfig freetype expat dbus-1 systemd "
            "wayland-client wayland-cursor wayland-egl X11 X11-xcb xcb GL EGL GLESv2 drm stdc++ gcc_s"
        ).split()
    ),
    "PySide6/Qt/qml/*",
    "*.pyi",
    "*/tests/*",
    "*/testdata/*",
)
"""Files that PyInstaller collects and the program does without: patterns of their place in the bundle."""

PHOTO_TYPES = {
    "jpg jpeg jpe jfif": "image/jpeg",
    "png": "image/png",
    "webp": "image/webp",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "tif tiff": "image/tiff",
    "heic heif": "image/heif",
    "avif": "image/avif",
}
VIDEO_TYPES = {
    "mp4 m4v": "video/mp4",
    "mov": "video/quicktime",
    "avi": "video/x-msvideo",
    "mkv": "video/x-matroska",
    "webm": "video/webm",
    "mpg mpeg": "video/mpeg",
    "wmv": "video/x-ms-wmv",
}
"""Endings -> media type of the files that the system offers to open with the program."""


def endings(types: dict[str, str]) -> list[str]:
    """All file endings in such a table, without their dots."""
    return [ending for group in types for ending in group.split()]


def assets() -> list[tuple[str, str]]:
    """(file, folder in the bundle) for everything in assets/ that the program may open."""
    found = []
    for path in sorted((ROOT / "assets").rglob("*")):
        inside = path.relative_to(ROOT)
        hidden = any(part.startswith((".", "__pycache__")) for part in inside.parts)
        if path.is_file() and not hidden and not any(fnmatch(path.name, pattern) for pattern in ASSETS_LEFT_OUT):
            found.append((str(path), inside.parent.as_posix()))
    return found


def is_wanted(place: str) -> bool:
    """Whether the file at `place` (its path in the bundle) stays in."""
    place = place.replace("\\", "/")
    if any(fnmatch(place, pattern) for pattern in FILES_LEFT_OUT):
        return False
    path = PurePosixPath(place)
    if "/plugins/" in place and "PySide6" in place:
        kept = QT_PLUGINS.get(path.parent.name, ())
        return path.name.split(".")[0].removeprefix("lib") in kept
    if path.suffix == ".qm" and "PySide6" in place:
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    return True


def without_dead_links(entries: list[Entry], others: list[Entry]) -> list[Entry]:
    """The entries without links to files that are neither among them nor among `others`.

    On macOS a link may lead to a folder, and another link through that one: in a framework, ``Versions/Current`` to
    ``A``, and ``Resources`` to ``Versions/Current/Resources``. Without them nothing can be signed.
    """
    everything = [*entries, *others]
    files = [PurePosixPath(place.replace("\\", "/")) for place, _, kind in everything if kind != "SYMLINK"]
    there = {*files, *(folder for file in files for folder in file.parents)}
    links = {PurePosixPath(place): to.replace("\\", "/") for place, to, kind in everything if kind == "SYMLINK"}

    def leads_somewhere(place: PurePosixPath) -> bool:
        for _ in range(MOST_LINKS):
            if place in there:
                return True
            link = next((part for part in (place, *place.parents) if part in links), None)
            if link is None:
                return False
            place = PurePosixPath(posixpath.normpath(link.parent / links[link] / place.relative_to(link)))
        return False

    return [entry for entry in entries if entry[2] != "SYMLINK" or leads_somewhere(PurePosixPath(entry[0]))]

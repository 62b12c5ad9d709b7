"""What a bundle says of itself: version, commit and date, in a file, in Windows' resource and in macOS' Info.plist."""

import json
import platform
import re
import shutil
import subprocess
import time
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path
from typing import Any

import contents
import licences

COPYRIGHT = "Copyright 2026 FER Desktop contributors. Apache License 2.0"
CAMERA_SENTENCE = (
    "FER Desktop shows the expressions of the faces in front of the camera. Pictures stay on this computer; they are "
    "saved only when you save them."
)
"""Shown by macOS when the program first asks for a camera."""

OLDEST_MACOS = (11, 0)
"""The first on Apple silicon; the packages may ask for a newer one."""

LIBRARIES = tuple(part.package for part in licences.PARTS)
"""Whose versions are noted."""


def version() -> str:
    """As fer_desktop/__init__.py has it."""
    text = (contents.ROOT / "fer_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("fer_desktop/__init__.py names no version.")
    return found[1]


def commit() -> tuple[str, int]:
    """Short name and time (s since 1970) of the commit that is built; "" and now where there is no Git.

    A "+" after the name: there were changes besides.
    """
    git = shutil.which("git")
    if git and (contents.ROOT / ".git").exists():

        def ask(*words: str) -> str:
            done = subprocess.run([git, *words], cwd=contents.ROOT, capture_output=True, text=True, check=False)
            return done.stdout.strip() if done.returncode == 0 else ""

        name, time_s = ask("rev-parse", "--short=10", "HEAD"), ask("show", "-s", "--format=%ct", "HEAD")
        if name and time_s:
            changed = ask("status", "--porcelain", "--", "fer_desktop", "assets", "packaging", "build.spec")
            return name + ("+" if changed else ""), int(time_s)
    return "", int(time.time())


def packages(lighter: Path) -> dict[str, metadata.Distribution]:
    """What is in the bundle, by name.

    :param lighter: where packages are looked for before the environment
    """
    return {library: licences.distribution(library, lighter) for library in LIBRARIES}


def facts(lighter: Path) -> dict[str, Any]:
    """What `fer-desktop --version` prints in a bundle, and more, for bug reports.

    :param lighter: as for `packages`
    """
    name, time_s = commit()
    return {
        "version": version(),
        "commit": name,
        "date": time.strftime("%Y-%m-%d", time.gmtime(time_s)),
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "libraries": {name: package.version for name, package in packages(lighter).items()},
    }


def write(path: Path, lighter: Path) -> Path:
    """Write the facts into `path`; the same path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts(lighter), indent=2) + "\n", encoding="utf-8")
    return path


def write_windows_resource(path: Path) -> Path:
    """Write what Windows shows under Properties, Details, in the form that PyInstaller reads; the same path."""
    numbers = [int(number) for number in re.findall(r"\d+", version())][:4]
    numbers += [0] * (4 - len(numbers))
    strings = {
        "CompanyName": "FER Desktop contributors",
        "FileDescription": contents.NAME,
        "FileVersion": version(),
        "InternalName": contents.PROGRAM,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{contents.PROGRAM}.exe",
        "ProductName": contents.NAME,
        "ProductVersion": version(),
    }
    rows = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    text = f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[StringFileInfo([StringTable('040904B0', [{rows}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])
"""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def oldest_macos(packages: Iterable[metadata.Distribution]) -> str:
    """The macOS that the bundle needs: the newest of those that its packages were built for."""
    versions = [OLDEST_MACOS]
    for package in packages:
        tags = re.findall(r"^Tag: .*-macosx_(\d+)_(\d+)_", package.read_text("WHEEL") or "", re.MULTILINE)
        versions += [min((int(major), int(minor)) for major, minor in tags)] if tags else []
    return "{}.{}".format(*max(versions))


def info_plist(oldest: str) -> dict[str, Any]:
    """What macOS reads of the app besides name, version and icon.

    :param oldest: the version of macOS that it needs
    """

    def documents(name: str, types: dict[str, str]) -> dict[str, Any]:
        return {
            "CFBundleTypeName": name,
            "CFBundleTypeRole": "Viewer",
            # Offered under "Open with", never made the program that opens such files.
            "LSHandlerRank": "Alternate",
            "CFBundleTypeExtensions": contents.endings(types),
        }

    return {
        "CFBundleDisplayName": contents.NAME,
        "NSCameraUsageDescription": CAMERA_SENTENCE,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        "LSApplicationCategoryType": "public.app-category.photography",
        "LSMinimumSystemVersion": oldest,
        "CFBundleDocumentTypes": [
            documents("Photo", contents.PHOTO_TYPES),
            documents("Video", contents.VIDEO_TYPES),
        ],
    }

"""Makes the bundle: ``python3 run.py bundle``. It lies in dist/ then, as a folder and as an archive.

    python packaging/bundle.py [--no-archive] [--self-test]

What it needs is in the extra "bundle" of pyproject.toml.
"""

import argparse
import lzma
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from platform import machine

import contents
import licences
import stamp

DIST, BUILD = contents.ROOT / "dist", contents.ROOT / "build"

LIGHTER = BUILD / "lighter"
"""Packages that take the place of larger ones, in the bundle only."""

LARGEST_SHOWN = 12


def lighter_packages() -> list[str]:
    """What pip is asked for, to put into `LIGHTER`."""
    opencv = metadata.version("opencv-contrib-python")
    return [
        # The same OpenCV without Qt 5, which only its own windows need, and without what others contributed.
        f"opencv-python-headless=={opencv}",
        # The newest without its makers' telemetry: it is a third smaller. pyproject.toml's range holds it.
        "onnxruntime==1.28.0",
    ]


def main(words: list[str]) -> int:
    """Build, measure, pack and try; the exit code."""
    parser = argparse.ArgumentParser("run.py bundle", description="Make the bundle that runs without Python.")
    parser.add_argument("--no-archive", action="store_true", help="only the folder")
    parser.add_argument("--self-test", action="store_true", help="let the bundle try itself out afterwards")
    args = parser.parse_args(words)
    _fetch_lighter()
    _build()
    folder = result()
    _add_papers(folder)
    size = sum(size for _, size in sizes(folder))
    print(shown(folder))
    ok = _within("The bundle", size, contents.LARGEST_BYTES)
    if not args.no_archive:
        archive = pack(folder)
        ok = _within(f"The archive {archive.name}", archive.stat().st_size, contents.LARGEST_ARCHIVE_BYTES) and ok
    if args.self_test:
        ok = subprocess.run([starter(folder), "--self-test"], check=False).returncode == 0 and ok
    return 0 if ok else 1


def result() -> Path:
    """What is handed out: the folder, or the app on macOS."""
    return DIST / (f"{contents.NAME}.app" if sys.platform == "darwin" else contents.PROGRAM)


def starter(folder: Path) -> Path:
    """The program in a bundle."""
    if sys.platform == "darwin":
        return folder / "Contents" / "MacOS" / contents.PROGRAM
    return folder / (f"{contents.PROGRAM}.exe" if sys.platform == "win32" else contents.PROGRAM)


def inside(folder: Path) -> Path:
    """Where a bundle keeps what is not its starter."""
    return folder / "Contents" / "Resources" if sys.platform == "darwin" else folder / "_internal"


def _fetch_lighter() -> None:
    wanted = lighter_packages()
    note = LIGHTER / "packages.txt"
    if note.exists() and note.read_text(encoding="utf-8").split() == [*wanted, sys.version.split()[0]]:
        return
    shutil.rmtree(LIGHTER, ignore_errors=True)
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--quiet", "--no-deps"]
    subprocess.run([*command, "--only-binary", ":all:", "--target", LIGHTER, *wanted], check=True)
    note.write_text("\n".join([*wanted, sys.version.split()[0]]), encoding="utf-8")


def _build() -> None:
    # First in the path: PyInstaller then takes these rather than those of the environment.
    environment = {**os.environ, "PYTHONPATH": str(LIGHTER), "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"), str(contents.ROOT / "build.spec")]
    print("Building: this takes some minutes.", flush=True)
    subprocess.run(command, cwd=contents.ROOT, env=environment, check=True)


def _add_papers(folder: Path) -> None:
    """Licences, and on Linux what a desktop wants to know."""
    papers = inside(folder) if sys.platform == "darwin" else folder
    for name in ("LICENSE", "NOTICE"):
        shutil.copy(contents.ROOT / name, papers)
    licences.collect(papers / "licences", LIGHTER)
    if sys.platform == "darwin":
        # What was added has to be under the seal as well, even under that of nobody ("-").
        rights = contents.ROOT / "packaging" / "macos" / "entitlements.plist"
        command = ["codesign", "--force", "--deep", "--entitlements", str(rights), "--sign", "-", str(folder)]
        subprocess.run(command, check=True)
    if sys.platform.startswith("linux"):
        shutil.copytree(contents.ROOT / "packaging" / "linux", folder / "share", dirs_exist_ok=True)
        shutil.move(folder / "share" / "install.sh", folder / "install.sh")
        for size in (16, 24, 32, 48, 64, 128, 256, 512):
            _add_icon(folder, f"app-{size}.png", f"{size}x{size}", ".png")
        _add_icon(folder, "app.svg", "scalable", ".svg")


def _add_icon(folder: Path, name: str, size: str, ending: str) -> None:
    place = folder / "share" / "icons" / "hicolor" / size / "apps" / f"{contents.PROGRAM}{ending}"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(contents.ROOT / "assets" / "icons" / name, place)


def sizes(folder: Path) -> Iterator[tuple[Path, int]]:
    """Every file in a bundle and its size in bytes; links count nothing."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder), path.stat().st_size


def shown(folder: Path) -> str:
    """A table of the largest parts."""
    parts: Counter[str] = Counter()
    for path, size in sizes(folder):
        below = path.parts[1:] if path.parts[0] in ("_internal", "Contents") else path.parts
        parts[below[0] if len(below) > 1 else path.name] += size
    rows = [f"  {size / 1e6:7.1f} MB  {name}" for name, size in parts.most_common(LARGEST_SHOWN)]
    rest = sum(parts.values()) - sum(size for _, size in parts.most_common(LARGEST_SHOWN))
    return "\n".join([f"{folder}:", *rows, f"  {rest / 1e6:7.1f} MB  everything else"])


def _within(what: str, size: int, most: int) -> bool:
    verdict = "" if size <= most else ": TOO LARGE"
    print(f"{what} has {size / 1e6:.1f} MB of at most {most / 1e6:.0f}{verdict}")
    return size <= most


def pack(folder: Path) -> Path:
    """The archive that is handed out, beside `folder`."""
    name = f"{contents.PROGRAM}-{stamp.version()}-{sys.platform}-{machine().lower()}"
    print("Packing: this takes some minutes.", flush=True)
    if not sys.platform.startswith("linux"):
        return _zipped(folder, DIST / f"{name}.zip")
    archive = DIST / f"{name}.tar.xz"
    # The first filter makes machine code of this kind of processor easier to compress.
    filters = [{"id": lzma.FILTER_X86}] if machine() == "x86_64" else []
    filters.append({"id": lzma.FILTER_LZMA2, "preset": 9})
    with (
        lzma.open(archive, "wb", format=lzma.FORMAT_XZ, filters=filters) as compressed,
        tarfile.open(fileobj=compressed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        tar.add(folder, arcname=name, filter=_anybodys)
    return archive


def _anybodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def _zipped(folder: Path, archive: Path) -> Path:
    archive.unlink(missing_ok=True)
    if sys.platform == "darwin":
        # It keeps links and signatures, which a zip file made by Python does not.
        subprocess.run(["ditto", "-c", "-k", "--keepParent", folder, archive], check=True)
        return archive
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for path, _ in sizes(folder):
            packed.write(folder / path, Path(folder.name) / path)
    return archive


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

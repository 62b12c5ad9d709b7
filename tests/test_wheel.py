"""The wheel holds everything that an installed program needs, and nothing of the workshop.

FER_DESKTOP_WHEEL=dist/fer_desktop-0.1.0-py3-none-any.whl python3 run.py test -k wheel
"""

import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path

import pytest

from fer_desktop import __version__

ROOT = Path(__file__).resolve().parent.parent

LARGEST_BYTES = 80_000_000
"""Of a wheel, with models of up to 60 MB."""


def files_of(folder: str) -> set[str]:
    """What belongs to a folder of the repository, as paths below it."""
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(ROOT / folder).as_posix() for path in found}


@pytest.fixture(scope="module")
def settings() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_all_assets_are_package_data(settings: dict) -> None:
    config = settings["tool"]["setuptools"]
    assert config["package-dir"]["fer_desktop._assets"] == "assets"
    patterns = config["package-data"]["fer_desktop._assets"]
    assert patterns == ["**/*"]
    assert {"models/default.onnx", "detectors/full_range.tflite", "samples/sample.jpg"} <= files_of("assets")


def test_no_data_hides_between_the_modules(settings: dict) -> None:
    """Files that are not Python would be left out of a wheel, unless pyproject.toml names them."""
    given = settings["tool"]["setuptools"]["package-data"]
    for name in files_of("fer_desktop"):
        package = ".".join(["fer_desktop", *Path(name).parts[:-1]])
        named = any(fnmatch(Path(name).name, pattern) for pattern in given.get(package, ()))
        assert named or name.endswith(".py"), name


def test_the_commands_lead_to_the_program(settings: dict) -> None:
    assert settings["project"]["scripts"]["fer-desktop"] == "fer_desktop.cli:main"
    assert set(settings["project"]["gui-scripts"].values()) == {"fer_desktop.cli:main"}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """One that was made before, or one made now where that needs no network."""
    given = os.environ.get("FER_DESKTOP_WHEEL")
    if given:
        return zipfile.ZipFile(ROOT / given)
    try:
        newest = tuple(int(part) for part in metadata.version("setuptools").split(".")[:2])
    except metadata.PackageNotFoundError:
        newest = (0, 0)
    if newest < (70, 1):
        pytest.skip("setuptools 70.1 or newer is not installed here, and FER_DESKTOP_WHEEL names no wheel")
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for name in ("fer_desktop", "assets"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE"):
        shutil.copy(ROOT / name, source)
    build = f"from setuptools import build_meta; build_meta.build_wheel({str(out)!r})"
    done = subprocess.run([sys.executable, "-c", build], cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    (path,) = out.glob("*.whl")
    return zipfile.ZipFile(path)


def test_a_wheel_holds_modules_and_assets_whole(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {f"fer_desktop/{name}" for name in files_of("fer_desktop")} <= names
    assets = files_of("assets")
    assert {f"fer_desktop/_assets/{name}" for name in assets} <= names
    for name in assets:
        assert wheel.getinfo(f"fer_desktop/_assets/{name}").file_size == (ROOT / "assets" / name).stat().st_size


def test_a_wheel_holds_nothing_else(wheel: zipfile.ZipFile) -> None:
    info = f"fer_desktop-{__version__}.dist-info"
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert tops == {"fer_desktop", info}
    licences = {name.rpartition("/")[2] for name in wheel.namelist() if name.startswith(f"{info}/licenses/")}
    assert {"LICENSE", "NOTICE"} <= licences
    assert sum(entry.compress_size for entry in wheel.infolist()) < LARGEST_BYTES

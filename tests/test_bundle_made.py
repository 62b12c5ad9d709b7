"""A bundle that was made: it runs with nothing around it, and is small and whole.

FER_DESKTOP_BUNDLE=dist/fer-desktop python3 run.py test -k bundle
"""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from fer_desktop import __version__
from tests.packaging_kit import ROOT, scripts

BUNDLE = os.environ.get("FER_DESKTOP_BUNDLE", "")

needs_bundle = pytest.mark.skipif(not BUNDLE, reason="FER_DESKTOP_BUNDLE names no bundle")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    with scripts(monkeypatch) as bundle:
        yield bundle


def starter() -> Path:
    folder = (ROOT / BUNDLE).resolve()
    places = [folder / "fer-desktop", folder / "fer-desktop.exe", folder / "Contents" / "MacOS" / "fer-desktop"]
    return next(place for place in places if place.is_file())


def run_bundle(tmp_path: Path, *words: str, display: str = "") -> subprocess.CompletedProcess:
    """With an environment that holds nothing but a home of its own."""
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), **({"DISPLAY": display} if display else {"QT_QPA_PLATFORM": "offscreen"})}
    if sys.platform == "win32":
        environment |= {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP", "APPDATA", "LOCALAPPDATA")}
    command = [str(starter()), *words]
    # On Windows a bundle writes in the system's own encoding; what is looked for here is ASCII.
    options = {"capture_output": True, "text": True, "encoding": "utf-8", "errors": "replace"}
    return subprocess.run(command, cwd=tmp_path, env=environment, timeout=300, check=False, **options)


@needs_bundle
@pytest.mark.slow
def test_a_bundle_opens_its_window_and_reads_its_sample(tmp_path: Path) -> None:
    done = run_bundle(tmp_path, "--self-test")
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("ok: ") == 3
    assert "5 faces" in done.stdout


@needs_bundle
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="Xvfb is not installed")
def test_a_bundle_works_on_an_x_display(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as answer:
                display = f":{answer.readline().strip()}"
            done = run_bundle(tmp_path, "--self-test", display=display)
        finally:
            server.terminate()
    assert done.returncode == 0, done.stderr[-2000:]
    assert done.stdout.count("ok: ") == 3


@needs_bundle
@pytest.mark.slow
def test_the_commands_of_a_bundle_work(tmp_path: Path) -> None:
    done = run_bundle(tmp_path, "--version")
    assert re.fullmatch(rf"FER Desktop {re.escape(__version__)} \(.+, \d{{4}}-\d\d-\d\d, .+\)\n", done.stdout)
    done = run_bundle(tmp_path, "models", "--json")
    assert done.returncode == 0, done.stderr
    models = json.loads(done.stdout)
    assert "default" in str(models[0])
    inside = next(path for path in ((ROOT / BUNDLE).resolve()).rglob("sample.jpg"))
    Image.open(inside).save(tmp_path / "sample.avif")
    done = run_bundle(tmp_path, "analyze", str(inside), "sample.avif", "--out", str(tmp_path / "out"))
    assert done.returncode == 0, done.stderr
    rows = [path.read_text(encoding="utf-8").splitlines() for path in (tmp_path / "out").rglob("results.csv")]
    assert len(rows) == 2
    assert all(len(lines) >= 5 for lines in rows)
    assert run_bundle(tmp_path, "evaluate", "--help").returncode == 0


@needs_bundle
def test_a_bundle_is_small_and_whole(script: ModuleType) -> None:
    folder = (ROOT / BUNDLE).resolve()
    assert sum(size for _, size in script.sizes(folder)) <= script.contents.LARGEST_BYTES
    inside = script.inside(folder)
    there = {path.relative_to(inside).as_posix() for path in inside.rglob("*") if path.is_file()}
    wanted = {f"{place}/{Path(file).name}" for file, place in script.contents.assets()}
    assert wanted <= there
    assert not [place for place in there if re.search(r"matplotlib|sounddevice|libQt5|QtQml|QtQuick|/tests/", place)]
    assert [path.name for path in folder.rglob("*") if path.is_symlink() and not path.exists()] == []
    papers = inside if sys.platform == "darwin" else folder
    assert {"LICENSE", "NOTICE", "licences"} <= {path.name for path in papers.iterdir()}


@needs_bundle
@pytest.mark.skipif(shutil.which("readelf") is None, reason="binutils are not installed")
def test_a_bundle_for_linux_asks_only_for_what_every_desktop_has(script: ModuleType) -> None:
    """Each library that something in it needs is in it as well, or among those that `contents` leaves to the system."""
    slim = import_module("slim_linux")
    inside = script.inside((ROOT / BUNDLE).resolve())
    libraries = [path for path in inside.rglob("*.so*") if path.is_file()]
    names = {path.name for path in libraries}
    glibc = r"lib(c|m|dl|rt|pthread|util|resolv)\.so\.\d|ld-linux.*"
    missing: dict[str, set[str]] = {}
    for path in libraries:
        for name in slim.needs(path) - names:
            if not re.fullmatch(glibc, name) and script.contents.is_wanted(name):
                missing.setdefault(name, set()).add(path.name)
    assert missing == {}
    assert [path.name for path in libraries if not path.is_symlink() and not slim.is_loadable(path)] == []

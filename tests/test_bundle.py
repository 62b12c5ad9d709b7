"""The bundle: what goes into it and what must stay out, its archive, and what it says of itself to each system."""

import ast
import os
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module, metadata
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest

from fer_desktop import __version__, gather
from tests.packaging_kit import PACKAGING, ROOT, scripts

EXTRAS = {"dask", "distributed", "pyarrow", "tornado"}
"""For work on many computers and for tables of one kind: where they are missing, a sentence says what to install."""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    with scripts(monkeypatch) as bundle:
        yield bundle


def test_all_models_detectors_icons_and_samples_go_in(script: ModuleType) -> None:
    listed = {Path(file).relative_to(ROOT).as_posix(): folder for file, folder in script.contents.assets()}
    assert all(folder == Path(file).parent.as_posix() for file, folder in listed.items())
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / "assets").rglob("*") if path.is_file()}
    left = {file for file in there - set(listed) if "__pycache__" not in file}
    assert all(file.endswith((".md", ".training.csv", ".ts")) for file in left)
    for needed in ("models/default.onnx", "models/default.json", "detectors/full_range.tflite", "samples/sample.mp4"):
        assert f"assets/{needed}" in listed
    assert {f"assets/translations/fer_desktop_{code}.qm" for code in script.contents.LANGUAGES} <= set(listed)


def test_no_module_of_ours_is_left_out(script: ModuleType) -> None:
    """What is excluded is imported nowhere in the program, but in places that say how to do without."""
    for path in (ROOT / "fer_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
            outside = script.contents.MODULES_LEFT_OUT
            missed = {name.split(".")[0] for name in names for out in outside if f"{name}.".startswith(f"{out}.")}
            assert missed <= EXTRAS, path


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_uk.qm", False),
        ("PySide6/Qt/translations/qtwebengine_de.qm", False),
        ("assets/translations/fer_desktop_de.qm", True),
        ("onnxruntime/capi/libonnxruntime.so.1.32.0", False),
        ("onnxruntime/capi/onnxruntime_pybind11_state.cpython-311-x86_64-linux-gnu.so", True),
        ("libstdc++.so.6", False),
        ("libxcb.so.1", False),
        ("libxcb-cursor.so.0", True),
        ("numpy/_core/tests/data/a.csv", False),
        ("assets/models/default.onnx", True),
    ],
)
def test_what_stays_and_what_goes(script: ModuleType, place: str, stays: bool) -> None:
    assert script.contents.is_wanted(place) is stays


def test_links_to_what_was_left_out_go_too(script: ModuleType) -> None:
    files = [("PySide6/Qt/lib/libQt6Core.so.6", "/somewhere/libQt6Core.so.6", "BINARY")]
    links = [
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("PySide6/libQt6Core.so.6", "Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ]
    assert script.contents.without_dead_links(links, files) == [links[0], links[2]]
    assert script.contents.without_dead_links(files, links) == files


def test_a_framework_of_macos_keeps_its_links(script: ModuleType) -> None:
    """As PyInstaller lists them; without them the app cannot be signed."""
    core, lost = "PySide6/Qt/lib/QtCore.framework", "PySide6/Qt/lib/QtDBus.framework"
    files = [(f"{core}/Versions/A/QtCore", "/somewhere/QtCore", "BINARY")]
    datas = [
        (f"{core}/Versions/A/Resources/Info.plist", "/somewhere/Info.plist", "DATA"),
        (f"{core}/QtCore", "Versions/Current/QtCore", "SYMLINK"),
        (f"{core}/Resources", "Versions/Current/Resources", "SYMLINK"),
        (f"{core}/Versions/Current", "A", "SYMLINK"),
        ("QtCore", f"{core}/Versions/A/QtCore", "SYMLINK"),
    ]
    dead = [
        (f"{lost}/QtDBus", "Versions/Current/QtDBus", "SYMLINK"),
        (f"{lost}/Versions/Current", "A", "SYMLINK"),
        ("QtDBus", f"{lost}/Versions/A/QtDBus", "SYMLINK"),
        ("round", "round", "SYMLINK"),
    ]
    assert script.contents.without_dead_links([*datas, *dead], files) == datas


def test_tables_of_icu_are_cut_down_to_what_is_asked_for(script: ModuleType) -> None:
    """Built as ICU builds them: a header, places of names and of contents, names, contents."""
    slim = import_module("slim_linux")
    entries = {
        "icudt99l/coll/de.res": b"German order",
        "icudt99l/coll/root.res": b"everybody's order",
        "icudt99l/curr/root.res": b"currencies",
        "icudt99l/euc-tw-2014.cnv": b"an old encoding",
        "icudt99l/nfc.nrm": b"how letters are composed",
        "icudt99l/root.res": b"what all languages share",
        "icudt99l/ubidi.icu": b"directions",
        "icudt99l/unames.icu": b"names of characters",
    }
    kept = slim.icu_without(_tables(entries))
    wanted = {"coll/root.res", "nfc.nrm", "root.res", "ubidi.icu"}
    assert _read_tables(kept) == {name: text for name, text in entries.items() if name.split("/", 1)[1] in wanted}
    with pytest.raises(SystemExit, match="does not know"):
        slim.icu_without(b"\x20\x00something else altogether, of 32 bytes")


def _tables(entries: dict[str, bytes]) -> bytes:
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names = b"".join(name.encode() + b"\0" for name in entries)
    start = 4 + 8 * len(entries)
    rows, at, place = b"", start, start + len(names)
    for name, content in entries.items():
        rows += struct.pack("<II", at, place)
        at, place = at + len(name) + 1, place + len(content)
    return header + struct.pack("<I", len(entries)) + rows + names + b"".join(entries.values())


def _read_tables(tables: bytes) -> dict[str, bytes]:
    """As ICU finds them; what fills up to the next place is cut off."""
    (header,) = struct.unpack_from("<H", tables)
    (count,) = struct.unpack_from("<I", tables, header)
    rows = [struct.unpack_from("<II", tables, header + 4 + 8 * number) for number in range(count)]
    assert all((header + place) % 16 == 0 for _, place in rows)
    ends = [place for _, place in rows[1:]] + [len(tables) - header]
    found = {}
    for (name, place), end in zip(rows, ends, strict=True):
        text = tables[header + name : tables.index(b"\0", header + name)].decode()
        found[text] = tables[header + place : header + end].rstrip(b"\0")
    assert list(found) == sorted(found)
    return found


def test_the_types_that_are_offered_can_be_opened(script: ModuleType) -> None:
    contents = script.contents
    assert {f".{ending}" for ending in contents.endings(contents.PHOTO_TYPES)} <= gather.PHOTO_SUFFIXES
    assert {f".{ending}" for ending in contents.endings(contents.VIDEO_TYPES)} <= gather.VIDEO_SUFFIXES


def test_linux_knows_the_same_types(script: ModuleType) -> None:
    entry = (PACKAGING / "linux" / "applications" / "fer-desktop.desktop").read_text(encoding="utf-8")
    types = set(re.search(r"^MimeType=(.*);$", entry, re.M)[1].split(";"))
    contents = script.contents
    assert types == {"inode/directory", *contents.PHOTO_TYPES.values(), *contents.VIDEO_TYPES.values()}
    meta = ElementTree.parse(PACKAGING / "linux" / "metainfo" / "fer-desktop.metainfo.xml").getroot()
    assert meta.findtext("launchable") == "fer-desktop.desktop"
    assert meta.findtext("id") == contents.IDENTIFIER
    assert {release.get("version") for release in meta.iter("release")} >= {__version__}


def test_macos_asks_for_the_camera_in_a_sentence(script: ModuleType) -> None:
    stamp = script.stamp
    plist = plistlib.loads(plistlib.dumps(stamp.info_plist("14.0")))
    assert "stay on this computer" in plist["NSCameraUsageDescription"]
    assert {kind["LSHandlerRank"] for kind in plist["CFBundleDocumentTypes"]} == {"Alternate"}
    entitled = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert entitled["com.apple.security.device.camera"] is True


def test_macos_must_be_as_new_as_the_packages_ask(script: ModuleType, tmp_path: Path) -> None:
    for name, tag in (("one", "cp312-cp312-macosx_14_0_arm64"), ("other", "py3-none-macosx_11_0_arm64")):
        (tmp_path / f"{name}-1.dist-info").mkdir()
        (tmp_path / f"{name}-1.dist-info" / "WHEEL").write_text(f"Wheel-Version: 1.0\nTag: {tag}\n", encoding="utf-8")
    oldest = script.stamp.oldest_macos(metadata.distributions(path=[str(tmp_path)]))
    assert script.stamp.info_plist(oldest)["LSMinimumSystemVersion"] == "14.0"
    assert script.stamp.oldest_macos([]) == "11.0"


def test_windows_gets_the_version(script: ModuleType, tmp_path: Path) -> None:
    stamp = script.stamp
    assert stamp.version() == __version__
    text = stamp.write_windows_resource(tmp_path / "version.txt").read_text(encoding="utf-8")
    tree = ast.parse(text, mode="eval")
    numbers = [*(int(part) for part in __version__.split(".")), 0]
    assert f"filevers={tuple(numbers)}" in text
    strings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert {"FER Desktop", __version__, "fer-desktop.exe"} <= strings
    installer = (PACKAGING / "windows" / "installer.iss").read_text(encoding="utf-8")
    offered = re.findall(r'SupportedTypes"; ValueType: string; ValueName: "\.(\w+)"', installer)
    contents = script.contents
    assert offered == contents.endings(contents.PHOTO_TYPES) + contents.endings(contents.VIDEO_TYPES)


def test_licences_are_listed_and_true(script: ModuleType) -> None:
    """For the packages that are installed here: what the table says is what they say."""
    licences = script.licences
    assert (ROOT / "docs" / "third-party.md").read_text(encoding="utf-8") == licences.page()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {re.split(r"[<>=]", line)[0].lower() for line in project["dependencies"]}
    listed = {part.package.lower() for part in licences.PARTS}
    assert asked - listed == {"opencv-contrib-python"}  # the bundle takes the smaller package of the same OpenCV
    for part in licences.PARTS:
        try:
            said = metadata.metadata(part.package)
        except metadata.PackageNotFoundError:
            continue
        theirs = " ".join(said.get_all("License-Expression", []) + said.get_all("License", [])).lower()
        assert part.licence.split("-")[0].lower() in theirs, part.package


def test_licences_of_what_only_macos_has_are_handed_on_too(
    script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    notes = tmp_path / "pyobjc_core-12.0.dist-info"
    notes.mkdir()
    for name, text in (("METADATA", "Name: pyobjc-core\nVersion: 12.0\n"), ("LICENSE.txt", "MIT"), ("RECORD", "")):
        (notes / name).write_text(text, encoding="utf-8")
    (notes / "RECORD").write_text(f"{notes.name}/LICENSE.txt,,\n{notes.name}/METADATA,,\n", encoding="utf-8")
    (package,) = metadata.distributions(path=[str(tmp_path)])
    licences = script.licences
    monkeypatch.setattr(licences, "PARTS", ())
    monkeypatch.setattr(licences, "_check_texts", lambda folder: None)
    monkeypatch.setattr(licences.needed, "installed", lambda: {"numpy": package, "pyobjc-core": package})
    licences.collect(tmp_path / "licences", tmp_path)
    folders = {path.name for path in (tmp_path / "licences").iterdir() if path.is_dir()}
    assert folders == {"pyobjc-core"}
    assert (tmp_path / "licences" / "pyobjc-core" / "LICENSE.txt").read_text(encoding="utf-8") == "MIT"


def test_every_lighter_package_is_within_the_projects_ranges(script: ModuleType) -> None:
    names = [re.split("==", wanted)[0] for wanted in script.lighter_packages()]
    assert names == ["opencv-python-headless", "onnxruntime"]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (line,) = [line for line in project["dependencies"] if line.startswith("onnxruntime")]
    low, high = re.fullmatch(r"onnxruntime>=([\d.]+),<(\d+)", line).groups()
    version = script.lighter_packages()[1].partition("==")[2]
    assert _numbers(low) <= _numbers(version) < _numbers(high)


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".")]


def test_sizes_are_counted_and_links_are_not(script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "_internal" / "cv2").mkdir(parents=True)
    (tmp_path / "_internal" / "cv2" / "a.so").write_bytes(bytes(3_000_000))
    (tmp_path / "fer-desktop").write_bytes(bytes(1_000_000))
    with suppress(OSError):  # links need a right on Windows; without one there is nothing that could be counted
        (tmp_path / "_internal" / "b.so").symlink_to(tmp_path / "_internal" / "cv2" / "a.so")
    assert sum(size for _, size in script.sizes(tmp_path)) == 4_000_000
    assert re.search(r"3\.0 MB  cv2\n +1\.0 MB  fer-desktop\n", script.shown(tmp_path))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems get a zip")
def test_the_archive_unpacks_to_the_same(script: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(script, "DIST", tmp_path)
    folder = tmp_path / "fer-desktop"
    folder.mkdir()
    (folder / "fer-desktop").write_bytes(b"\x7fELF" + bytes(range(256)) * 400)
    (folder / "fer-desktop").chmod(0o755)
    archive = script.pack(folder)
    with tarfile.open(archive) as tar:
        tar.extractall(tmp_path / "out", filter="data")
    (copy,) = (tmp_path / "out").rglob("fer-desktop")
    assert copy.read_bytes() == (folder / "fer-desktop").read_bytes()
    assert os.access(copy, os.X_OK)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux desktops")
def test_the_desktop_entry_leads_to_where_the_bundle_lies(tmp_path: Path) -> None:
    folder = tmp_path / "my programs" / "R&D | 100 % \\ $x" / "fer-desktop"
    shutil.copytree(PACKAGING / "linux", folder / "share")
    shutil.move(folder / "share" / "install.sh", folder)
    icon = folder / "share" / "icons" / "hicolor" / "16x16" / "apps" / "fer-desktop.png"
    icon.parent.mkdir(parents=True)
    icon.touch()
    data = tmp_path / "data"
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "XDG_DATA_HOME": str(data)}

    def install(*words: str) -> None:
        command = ["/bin/sh", str(folder / "install.sh"), *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr

    install()
    entry = (data / "applications" / "fer-desktop.desktop").read_text(encoding="utf-8")
    # A "\\" before "\\" and "$" for the quotation marks, and each of these twice in an entry.
    quoted = str(folder).replace("\\", r"\\\\").replace("$", r"\\$").replace("%", "%%")
    assert f'\nExec="{quoted}/fer-desktop" %F\n' in entry
    plain = str(folder).replace("\\", r"\\")
    assert f"\nTryExec={plain}/fer-desktop\n" in entry
    assert (data / "icons" / "hicolor" / "16x16" / "apps" / "fer-desktop.png").exists()
    install("--remove")
    assert not [path for path in data.rglob("*") if path.is_file() and "fer-desktop" in path.name]

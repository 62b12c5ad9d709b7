"""What the user reads where Linux lacks something, with a system that is made up."""

import ctypes
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fer_desktop import system_check

ROOT = Path(__file__).resolve().parent.parent

DEBIAN = {"ID": "debian"}
UBUNTU = {"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}
FEDORA = {"ID": "nobara", "ID_LIKE": "fedora"}
ARCH = {"ID": "arch"}
OTHER = {"ID": "gentoo"}
ON_X = {"DISPLAY": ":0"}


class FakeXcb:
    """libxcb, as far as it is asked."""

    def __init__(self, answers: bool) -> None:
        self.asked: list[bytes] = []
        self.closed = 0
        self.xcb_connect = self._method(lambda name, screen: self.asked.append(name))
        self.xcb_connection_has_error = self._method(lambda connection: 0 if answers else 1)
        self.xcb_disconnect = self._method(self._close)

    def _close(self, connection: object) -> None:
        self.closed += 1

    @staticmethod
    def _method(function: Callable) -> Callable:
        def call(*args: object) -> object:
            return function(*args)

        return call


def loader(*lacking: str, answers: bool = True) -> tuple[system_check.Loader, FakeXcb]:
    xcb = FakeXcb(answers)

    def load(name: str) -> object:
        if name in lacking:
            raise OSError(f"{name}: cannot open shared object file: No such file or directory")
        return xcb

    return load, xcb


@pytest.fixture(autouse=True)
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def test_nothing_to_say_where_all_is_there() -> None:
    load, xcb = loader()
    assert system_check.problem(ON_X, load, DEBIAN) is None
    assert xcb.asked == [b":0"]
    assert xcb.closed == 1


@pytest.mark.parametrize(
    ("system", "command"),
    [
        (DEBIAN, "sudo apt install libegl1 libgles2"),
        (UBUNTU, "sudo apt install libegl1 libgles2"),
        (FEDORA, "sudo dnf install libglvnd-egl libglvnd-gles"),
        # One package brings both: it is named once.
        (ARCH, "sudo pacman -S libglvnd”"),
    ],
)
def test_the_sentence_names_libraries_and_packages(system: dict[str, str], command: str) -> None:
    load, _ = loader("libEGL.so.1", "libGLESv2.so.2")
    said = system_check.problem({"QT_QPA_PLATFORM": "offscreen"}, load, system)
    assert said is not None
    assert "libEGL.so.1, libGLESv2.so.2" in said
    assert command in said


def test_an_unknown_distribution_gets_the_names_of_the_libraries() -> None:
    load, _ = loader("libEGL.so.1")
    said = system_check.problem(ON_X, load, OTHER)
    assert said is not None
    assert "libEGL.so.1" in said
    assert "sudo" not in said


def test_xcb_libraries_matter_only_on_x() -> None:
    load, _ = loader("libxcb-cursor.so.0")
    assert "sudo apt install libxcb-cursor0”" in str(system_check.problem(ON_X, load, DEBIAN))
    assert system_check.problem({"QT_QPA_PLATFORM": "offscreen"}, load, DEBIAN) is None


def test_no_display_at_all() -> None:
    load, _ = loader()
    said = system_check.problem({}, load, DEBIAN)
    assert said is not None
    assert said.startswith("There is no display")


def test_a_display_that_does_not_answer() -> None:
    load, xcb = loader(answers=False)
    said = system_check.problem({"DISPLAY": "elsewhere:10"}, load, DEBIAN)
    assert said is not None
    assert "“elsewhere:10”" in said
    assert xcb.closed == 1


def test_wayland_without_its_socket(tmp_path: Path) -> None:
    load, _ = loader(answers=False)
    wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert str(tmp_path / "wayland-0") in str(system_check.problem(wayland, load, DEBIAN))
    (tmp_path / "wayland-0").touch()
    assert system_check.problem(wayland, load, DEBIAN) is None


def test_wayland_helps_where_x_does_not_and_the_other_way_round(tmp_path: Path) -> None:
    both = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":0"}
    assert system_check.problem(both, loader()[0], DEBIAN) is None
    assert system_check.problem(both, loader(answers=False)[0], DEBIAN) is not None
    (tmp_path / "wayland-0").touch()
    assert system_check.problem(both, loader(answers=False)[0], DEBIAN) is None


def test_of_two_displays_the_sentence_is_about_the_one_that_is_tried_first(tmp_path: Path) -> None:
    load, _ = loader(answers=False)
    both = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":0"}
    assert f"The Wayland display {tmp_path / 'wayland-7'}" in str(system_check.problem(both, load, DEBIAN))
    asked = {**both, "QT_QPA_PLATFORM": "xcb;wayland"}
    assert "The X display “:0”" in str(system_check.problem(asked, load, DEBIAN))


@pytest.mark.parametrize("asked", ["wayland", "wayland-egl"])
def test_wayland_that_was_asked_for_is_looked_at(tmp_path: Path, asked: str) -> None:
    environ = {"QT_QPA_PLATFORM": asked, "XDG_RUNTIME_DIR": str(tmp_path)}
    load, _ = loader()
    assert f"The Wayland display {tmp_path / 'wayland-0'} " in str(system_check.problem(environ, load, DEBIAN))
    (tmp_path / "wayland-0").touch()
    assert system_check.problem(environ, load, DEBIAN) is None
    elsewhere = {**environ, "WAYLAND_DISPLAY": str(tmp_path / "other")}
    assert f"The Wayland display {tmp_path / 'other'} " in str(system_check.problem(elsewhere, load, DEBIAN))


def test_wayland_s_libraries_matter_only_on_wayland(tmp_path: Path) -> None:
    (tmp_path / "wayland-0").touch()
    on_wayland = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
    load, _ = loader("libwayland-cursor.so.0")
    assert "sudo apt install libwayland-cursor0”" in str(system_check.problem(on_wayland, load, DEBIAN))
    assert system_check.problem(ON_X, load, DEBIAN) is None


def test_the_platform_that_was_asked_for_counts() -> None:
    load, _ = loader(answers=False)
    assert system_check.problem({"QT_QPA_PLATFORM": "offscreen:configfile=x.json"}, load, DEBIAN) is None
    assert system_check.problem({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, load, DEBIAN) is not None
    assert system_check.problem({"QT_QPA_PLATFORM": "xcb;offscreen", "DISPLAY": ":0"}, load, DEBIAN) is None


def test_other_systems_bring_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    load, _ = loader("libEGL.so.1")
    assert system_check.problem({}, load, {}) is None


def _has_xcb() -> bool:
    try:
        ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    return True


@pytest.mark.skipif(not _has_xcb(), reason="needs libxcb")
def test_the_real_libxcb_says_that_nobody_answers() -> None:
    assert not system_check._x_answers(":987", ctypes.CDLL)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a sentence for Linux")
def test_the_program_ends_with_the_sentence_and_exit_code_3(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    command = [sys.executable, "-m", "fer_desktop"]
    ended = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert ended.returncode == 3
    assert ended.stderr.startswith("fer-desktop: There is no display")
    assert len(ended.stderr.splitlines()) == 1

"""The list of cameras, on a machine whose devices are made of files."""

import sys
from pathlib import Path
from types import SimpleNamespace

import cv2_enumerate_cameras
import pytest

from fer_desktop import cameras
from fer_desktop.cameras import list_cameras, permission_is_asked
from fer_desktop.opencv import cv2
from fer_desktop.records import CameraSpec


class Machine:
    """A Linux machine's cameras: what `/sys`, `/dev` and the enumerator tell."""

    def __init__(self, root: Path) -> None:
        self.sys, self.dev = root / "sys", root / "dev"
        self.sys.mkdir()
        self.dev.mkdir()
        self.found: list[SimpleNamespace] = []
        self.asked = 0

    def plug_in(self, index: int, name: str, by_id: str = "", records: bool = True) -> None:
        (self.sys / f"video{index}").mkdir()
        device = self.dev / f"video{index}"
        device.touch()
        if by_id:
            link = self.dev / "v4l" / "by-id" / by_id
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(device)
        if records:
            self.found.append(SimpleNamespace(index=index, name=name, path=str(device)))

    def unplug(self, index: int) -> None:
        (self.sys / f"video{index}").rmdir()
        (self.dev / f"video{index}").unlink()
        self.found = [camera for camera in self.found if camera.index != index]

    def enumerate_cameras(self, backend: int) -> list[SimpleNamespace]:
        assert backend == cv2.CAP_V4L2
        self.asked += 1
        return list(self.found)


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(cameras, "SYS_VIDEO", made.sys)
    monkeypatch.setattr(cameras, "DEV", made.dev)
    monkeypatch.setattr(cameras, "_last", None)
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", made.enumerate_cameras)
    monkeypatch.setattr(cv2_enumerate_cameras, "supported_backends", (cv2.CAP_V4L2,))
    return made


def test_this_machine_can_be_asked() -> None:
    assert all(isinstance(camera, CameraSpec) and camera.name for camera in list_cameras())


linux_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a permission there")


@linux_links
def test_names_numbers_and_lasting_paths(machine: Machine) -> None:
    machine.plug_in(2, "USB Camera: USB Cam", by_id="usb-Maker_Camera-index0")
    machine.plug_in(3, "USB Camera: USB Cam", records=False)
    machine.plug_in(0, "Integrated Camera")
    assert list_cameras() == (
        CameraSpec("Integrated Camera", 0, cv2.CAP_V4L2, str(machine.dev / "video0")),
        CameraSpec("USB Camera", 2, cv2.CAP_V4L2, str(machine.dev / "v4l/by-id/usb-Maker_Camera-index0")),
    )


@linux_links
def test_a_path_that_goes_by_the_camera_is_better_than_one_that_goes_by_its_socket(machine: Machine) -> None:
    machine.plug_in(0, "Desk", by_id="desk")
    machine.plug_in(1, "Door")
    sockets = machine.dev / "v4l/by-path"
    sockets.mkdir()
    for number in (0, 1):
        (sockets / f"usb-{number}").symlink_to(machine.dev / f"video{number}")
    assert [camera.path for camera in list_cameras()] == [str(machine.dev / "v4l/by-id/desk"), str(sockets / "usb-1")]


@linux_links
def test_the_same_camera_has_the_same_key_under_another_number(machine: Machine) -> None:
    machine.plug_in(0, "Desk", by_id="desk")
    before = list_cameras()[0]
    machine.unplug(0)
    (machine.dev / "v4l/by-id/desk").unlink()
    assert list_cameras() == ()
    machine.plug_in(4, "Desk", by_id="desk")
    after = list_cameras()[0]
    assert (before.index, after.index) == (0, 4)
    assert before.key == after.key


def test_same_names_are_numbered(machine: Machine) -> None:
    for index in (0, 2, 4):
        machine.plug_in(index, "Webcam" if index < 4 else "")
    assert [camera.name for camera in list_cameras()] == ["Webcam (1)", "Webcam (2)", "Camera"]


def test_devices_are_touched_only_when_something_changed(machine: Machine) -> None:
    machine.plug_in(0, "A")
    for _ in range(5):
        assert len(list_cameras()) == 1
    assert machine.asked == 1
    machine.plug_in(1, "B")
    assert len(list_cameras()) == 2
    machine.unplug(0)
    assert [camera.name for camera in list_cameras()] == ["B"]
    assert machine.asked == 3


def test_no_cameras(machine: Machine) -> None:
    assert list_cameras() == ()
    machine.sys.rmdir()
    assert list_cameras() == ()
    assert machine.asked == 0


def test_a_faulty_driver_means_no_list(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    machine.plug_in(0, "A")

    def fail(_: int) -> None:
        raise OSError("no such device")

    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", fail)
    assert list_cameras() == ()


@pytest.mark.parametrize(("platform", "backend"), [("win32", cv2.CAP_DSHOW), ("darwin", cv2.CAP_AVFOUNDATION)])
def test_other_systems(platform: str, backend: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    def found(wanted: int) -> list[SimpleNamespace]:
        asked.append(wanted)
        return [SimpleNamespace(index=1, name="FaceTime", path=None), SimpleNamespace(index=0, name=None, path="p")]

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(cv2_enumerate_cameras, "enumerate_cameras", found)
    monkeypatch.setattr(cv2_enumerate_cameras, "supported_backends", (backend,))
    assert list_cameras() == (CameraSpec("FaceTime", 1, backend, ""), CameraSpec("Camera", 0, backend, "p"))
    monkeypatch.setattr(cv2_enumerate_cameras, "supported_backends", ())
    assert list_cameras() == ()
    assert asked == [backend]


@pytest.mark.parametrize(("status", "asked"), [(0, True), (1, False), (2, False), (3, False)])
def test_macos_is_asked_whether_the_user_has_decided(status: int, asked: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    kinds = []
    device = SimpleNamespace(authorizationStatusForMediaType_=lambda kind: kinds.append(kind) or status)
    mac = SimpleNamespace(AVCaptureDevice=device, AVMediaTypeVideo="vide")
    monkeypatch.setitem(sys.modules, "AVFoundation", mac)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert permission_is_asked() is asked
    assert kinds == ["vide"]
    monkeypatch.setitem(sys.modules, "AVFoundation", None)  # it can't be imported
    assert not permission_is_asked()
    monkeypatch.setattr(sys, "platform", "win32")
    assert not permission_is_asked()

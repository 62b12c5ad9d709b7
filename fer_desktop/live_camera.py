"""Cameras: opened under their present number, with the wished size, and told when they are unplugged."""

import math
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from fer_desktop import live
from fer_desktop.cameras import can_not_be_opened, list_cameras, permission_is_asked, sends_nothing
from fer_desktop.errors import SourceError
from fer_desktop.live import Capture, LiveSource
from fer_desktop.opencv import CAMERA_WAIT_S, cv2
from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.words import translate

CAMERA_OPENS_S = 12.0
"""`CameraSource` opens or fails within this time. Cameras are slow to start, mostly on Windows."""


def open_camera(camera: CameraSpec, width: int, height: int) -> Capture:
    """OpenCV's capture for a camera, with the wished resolution. Tests put another function in its place.

    :raises SourceError: the system does not let us
    """
    refused = _device_problem(camera)
    if refused:
        raise SourceError(refused)
    capture = cv2.VideoCapture(camera.index, camera.backend or cv2.CAP_ANY)
    if capture.isOpened():
        # Uncompressed, USB has room for few pictures a second at larger sizes. Where the camera knows no MJPG nothing
        # changes. DirectShow forgets it when the size changes, Video4Linux wants to know it before.
        mjpg = cv2.VideoWriter.fourcc(*"MJPG")
        first = sys.platform.startswith("linux")
        for prop, value in (
            *([(cv2.CAP_PROP_FOURCC, mjpg)] if first else []),
            (cv2.CAP_PROP_FRAME_WIDTH, width),
            (cv2.CAP_PROP_FRAME_HEIGHT, height),
            *([(cv2.CAP_PROP_FOURCC, mjpg)] if sys.platform == "win32" else []),
        ):
            capture.set(prop, value)
    return capture


class CameraSource(LiveSource):
    """A camera. Its own size where it does not offer the wished one."""

    def __init__(
        self,
        spec: LiveSpec,
        cancelled: Callable[[], bool] = lambda: False,
        capture_factory: Callable[[CameraSpec, int, int], Capture] | None = None,
        cameras: Callable[[], tuple[CameraSpec, ...]] | None = None,
    ) -> None:
        """
        :param capture_factory: opens the device; `open_camera` if None
        :param cameras: lists what is plugged in; `list_cameras` if None
        :raises SourceError, EndOfSource: as in `sources.open_live`
        """
        assert spec.camera is not None
        self._camera = spec.camera
        self._wish = spec.width, spec.height
        self._factory = capture_factory or open_camera
        self._cameras = cameras or list_cameras
        self._mark, self._mark_s = b"", 0.0
        super().__init__(spec.camera.name, CAMERA_OPENS_S, cancelled)
        self.mirror = spec.mirror

    def _open(self) -> Capture:
        self._wait_for_those_before()
        camera = self._renumbered()
        self._call_ends_s = math.inf
        capture = self._factory(camera, *self._wish)
        if not capture.isOpened() and self._was_asked_for():
            capture.release()
            capture = self._factory(camera, *self._wish)
        if capture.isOpened():
            return capture
        capture.release()
        raise SourceError(can_not_be_opened().format(name=camera.name))

    def _wait_for_those_before(self) -> None:
        """Somebody may have left while this camera was still being opened: it is let go of when that is done."""
        ends_s = time.perf_counter() + CAMERA_OPENS_S / 2
        for other in live.at_work():
            if other is self or not isinstance(other, CameraSource) or other._camera.key != self._camera.key:
                continue
            while other.closed and not self._closed and not other.wait_closed(live.POLL_S):
                if time.perf_counter() > ends_s:
                    return

    def _was_asked_for(self) -> bool:
        """Wait while the user is being asked; whether there was a question.

        OpenCV has macOS ask before a program's first camera, and does not wait for the answer.
        """
        asked = False
        while not self._closed and permission_is_asked():
            asked = True
            with self._changed:
                self._changed.wait_for(lambda: self._closed, live.POLL_S)
        return asked and not self._closed

    def _renumbered(self) -> CameraSpec:
        """The camera under its present number: numbers change when cameras come and go."""
        here = self._camera
        same = [c for c in self._cameras() if c.path == here.path] if here.path else []
        return same[0] if same else here

    def _is_plugged_in(self) -> bool:
        """Whether the system still lists it; true where that can't be known."""
        return not self._camera.path or any(c.path == self._camera.path for c in self._cameras())

    def _call_limit_s(self) -> float:
        return CAMERA_WAIT_S

    def _look_at(self, bgr: np.ndarray) -> None:
        # Some drivers repeat the last picture for ever once the cable is out. A still picture alone proves nothing:
        # virtual cameras show one, too.
        now_s, mark = time.perf_counter(), bgr[::16, ::16].tobytes()
        if mark != self._mark:
            self._mark, self._mark_s = mark, now_s
        elif now_s - self._mark_s > live.LOST_S / 2:
            self._mark_s = now_s
            if not self._is_plugged_in():
                raise SourceError(self._unplugged())

    def _no_picture(self, capture: Capture) -> None:
        if not self._is_plugged_in():
            raise SourceError(self._unplugged())
        if time.perf_counter() - self._came_s > live.LOST_S:
            raise SourceError(self._silent())
        # A camera that is gone says so at once, hundreds of times a second.
        with self._changed:
            self._changed.wait_for(lambda: self._closed, live.POLL_S)

    def _unplugged(self) -> str:
        message = translate("Cameras", "The camera “{name}” was unplugged. Please plug it in again.")
        return message.format(name=self.title)

    def _silent(self) -> str:
        if self._newest is None:
            message = sends_nothing()
        else:
            message = translate("Cameras", "The camera “{name}” stopped sending pictures. Please check its cable.")
        return message.format(name=self.title)


def _device_problem(camera: CameraSpec) -> str:
    """What the system itself says against opening a camera, in a sentence; "" where nothing is known."""
    if not sys.platform.startswith("linux"):
        return ""
    device = Path(camera.path) if camera.path.startswith("/dev/") else Path(f"/dev/video{camera.index}")
    if not device.exists():
        message = translate(
            "Cameras", "The camera “{name}” is not plugged in. Please plug it in, or choose another one."
        )
        return message.format(name=camera.name)
    if not os.access(device, os.R_OK | os.W_OK):
        message = translate(
            "Cameras",
            "You have no permission to use the camera “{name}”. Add yourself to the group “video” ({command}) and log "
            "in again.",
        )
        return message.format(name=camera.name, command="sudo usermod -aG video $USER")
    return ""

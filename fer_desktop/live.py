"""Cameras and network streams: the newest picture, or an error soon after there is none."""

import atexit
import logging
import math
import os
import sys
import threading
import time
import weakref
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np

from fer_desktop.address import check_url, shown_url, why_no_video
from fer_desktop.cameras import can_not_be_opened, list_cameras, sends_nothing
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import CAMERA_WAIT_S, cv2
from fer_desktop.records import CameraSpec, Frame, LiveSpec
from fer_desktop.sources import SourceInfo
from fer_desktop.words import translate

log = logging.getLogger(__name__)

LOST_S = 3.0
"""A live source that gives no new picture for so long is lost."""

STREAM_TIMEOUT_S = 2.8
"""How long FFmpeg may wait for a stream to be opened, and then for each frame: less than `LOST_S`, to end in time."""

STREAM_OPENS_S = 7.0
"""`StreamSource` opens or fails within this time: connecting, a first frame, finding out what is wrong."""

CAMERA_OPENS_S = 12.0
"""`CameraSource` opens or fails within this time. Cameras are slow to start, mostly on Windows."""

POLL_S = 0.1
"""How often somebody who waits asks whether to give up."""

LEAVE_S = 0.5
"""How long `close` waits for the device to be let go. A call into OpenCV can't be interrupted; it ends by itself."""

EXIT_S = 1.0
"""Python may need this long to exit; OpenCV must not come back to it just then."""


_at_work: "weakref.WeakSet[LiveSource]" = weakref.WeakSet()
"""All whose threads may still run."""


def _before_exit() -> None:
    """Wait for calls into OpenCV that would come back just while Python shuts down, which aborts the process."""
    for source in list(_at_work):
        source.close()
        left_s = source.busy_for_s()
        if left_s <= EXIT_S:
            source.wait_closed(left_s + LEAVE_S)


atexit.register(_before_exit)


class Capture(Protocol):
    """What is used of `cv2.VideoCapture`; tests put their own in its place."""

    def isOpened(self) -> bool: ...
    def grab(self) -> bool: ...
    def retrieve(self) -> tuple[bool, np.ndarray | None]: ...
    def get(self, prop: int, /) -> float: ...
    def release(self) -> None: ...


class LiveSource(ABC):
    """A camera or stream. A thread of its own empties it, so that `read` gives the newest picture and never hangs.

    `close` from any thread wakes `read` at once. The thread ends with its present call into OpenCV, which is bounded
    by the timeouts above; `wait_closed` waits for that.
    """

    def __init__(self, title: str, opens_s: float, cancelled: Callable[[], bool]) -> None:
        """:raises SourceError, EndOfSource: as in `sources.open_live`"""
        self.title = title
        self.mirror = False
        """Whether frames are flipped left to right; may be changed at any time."""
        self._changed = threading.Condition()
        self._closed = False
        self._error: SourceError | None = None
        self._newest: tuple[np.ndarray, int, float] | None = None
        self._given = -1
        self._started_s = time.monotonic()
        self._came_s = self._started_s
        """When the last new picture came; monotonic clock."""
        self._call_ends_s = 0.0
        """When the present call into OpenCV ends at the latest, where that is known; monotonic clock."""
        self._thread = threading.Thread(target=self._run, name=f"live {title}", daemon=True)
        _at_work.add(self)
        self._thread.start()
        try:
            height, width = self._first(opens_s, cancelled).shape[:2]
        except BaseException:
            self.close()
            raise
        self.info = SourceInfo(title, width, height, frame_rate=self._stated_rate())

    def __enter__(self) -> "LiveSource":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self) -> Frame:
        """The next new frame; its time counts from the opening. Where `Frame.index` jumps, frames were passed over.

        :raises SourceError: the source is lost; at the latest `LOST_S` after the last frame
        :raises EndOfSource: closed
        """
        with self._changed:
            while True:
                if self._closed:
                    raise EndOfSource
                if self._newest is not None and self._newest[1] > self._given:
                    bgr, self._given, came_s = self._newest
                    break
                if self._error is not None:
                    raise self._error
                left_s = self._came_s + LOST_S - time.monotonic()
                if left_s <= 0:
                    raise SourceError(self._silent())
                self._changed.wait(left_s)
        rgb = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB)
        if self.mirror:
            rgb = cv2.flip(rgb, 1)
        return Frame(rgb, self._given, came_s - self._started_s)

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self.wait_closed(LEAVE_S)

    def wait_closed(self, timeout_s: float) -> bool:
        """After `close`: whether the device was let go within `timeout_s`."""
        if self._thread is not threading.current_thread():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def busy_for_s(self) -> float:
        """How long the present call into OpenCV may still take; 0 when there is none, or none with a known end."""
        return max(0.0, self._call_ends_s - time.monotonic()) if self._thread.is_alive() else 0.0

    def _first(self, opens_s: float, cancelled: Callable[[], bool]) -> np.ndarray:
        """The first picture, which stays to be read."""
        ends = time.monotonic() + opens_s
        while True:
            with self._changed:
                if self._newest is None and self._error is None:
                    self._changed.wait(POLL_S)
                if self._newest is not None:
                    return self._newest[0]
                if self._error is not None:
                    raise self._error
            if cancelled():
                raise EndOfSource
            if time.monotonic() > ends:
                raise SourceError(self._silent())

    # --- in the thread ---

    def _run(self) -> None:
        capture: Capture | None = None
        try:
            capture = self._open()
            self._came_s = time.monotonic()
            self._drain(capture)
        except SourceError as error:
            self._fail(error)
        except Exception as error:
            log.warning("%s broke", self.title, exc_info=True)
            self._fail(SourceError(self._silent(), f"{type(error).__name__}: {error}"))
        finally:
            if capture is not None:
                capture.release()
            with self._changed:
                self._changed.notify_all()

    def _drain(self, capture: Capture) -> None:
        index = 0
        while not self._closed:
            self._limit_call()
            bgr = None
            if capture.grab():
                came_s = time.monotonic()
                good, bgr = capture.retrieve()
                if not good or not _is_picture(bgr):
                    bgr = None
            if bgr is None:
                self._no_picture(capture)
                continue
            self._look_at(bgr)
            with self._changed:
                self._newest = (_as_bgr(bgr), index, came_s)
                self._came_s = came_s
                self._changed.notify_all()
            index += 1

    def _fail(self, error: SourceError) -> None:
        with self._changed:
            self._error = error
            self._changed.notify_all()

    def _limit_call(self) -> None:
        """Note that a call begins, and when it ends by itself."""
        self._call_ends_s = time.monotonic() + self._call_limit_s()

    def _call_limit_s(self) -> float:
        """How long a call into OpenCV takes at most."""
        return STREAM_TIMEOUT_S

    def _look_at(self, bgr: np.ndarray) -> None:
        """:raises SourceError: the picture shows that the source is lost"""
        return

    @abstractmethod
    def _open(self) -> Capture:
        """:raises SourceError: in words for the user"""

    @abstractmethod
    def _no_picture(self, capture: Capture) -> None:
        """A look at the source gave nothing: wait a moment, or raise SourceError."""

    @abstractmethod
    def _silent(self) -> str:
        """The sentence for a source that was open and gives nothing more."""

    def _stated_rate(self) -> float | None:
        return None


def _is_picture(found: np.ndarray | None) -> bool:
    """Broken drivers give empty pictures, and raw ones that nobody can show."""
    if found is None or not found.size or found.dtype != np.uint8:
        return False
    return found.ndim == 2 or (found.ndim == 3 and found.shape[2] in (1, 3, 4))


def _as_bgr(picture: np.ndarray) -> np.ndarray:
    """Cameras for the dark give grey."""
    grey = picture.ndim == 2 or picture.shape[2] == 1
    return cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR) if grey else picture


# --- cameras ----------------------------------------------------------------------------------------------------------


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
        camera = self._renumbered()
        self._call_ends_s = math.inf
        capture = self._factory(camera, *self._wish)
        if capture.isOpened():
            return capture
        capture.release()
        raise SourceError(can_not_be_opened().format(name=camera.name))

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
        now_s, mark = time.monotonic(), bgr[::16, ::16].tobytes()
        if mark != self._mark:
            self._mark, self._mark_s = mark, now_s
        elif now_s - self._mark_s > LOST_S / 2:
            self._mark_s = now_s
            if not self._is_plugged_in():
                raise SourceError(self._unplugged())

    def _no_picture(self, capture: Capture) -> None:
        if not self._is_plugged_in():
            raise SourceError(self._unplugged())
        if time.monotonic() - self._came_s > LOST_S:
            raise SourceError(self._silent())
        # A camera that is gone says so at once, hundreds of times a second.
        with self._changed:
            self._changed.wait_for(lambda: self._closed, POLL_S)

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


# --- streams ----------------------------------------------------------------------------------------------------------


class StreamSource(LiveSource):
    """A network stream: RTSP (over TCP) or HTTP (MJPEG and what else FFmpeg knows). Never mirrored."""

    def __init__(self, spec: LiveSpec, cancelled: Callable[[], bool] = lambda: False) -> None:
        """:raises SourceError, EndOfSource: as in `sources.open_live`"""
        self._url = spec.url.strip()
        self._parts = check_url(self._url)
        self._rate: float | None = None
        super().__init__(shown_url(self._url), STREAM_OPENS_S, cancelled)

    @property
    def mirror(self) -> bool:
        return False

    @mirror.setter
    def mirror(self, wished: bool) -> None:
        """Ignored: what a distant camera shows is no mirror."""

    def _open(self) -> Capture:
        timeout_ms = int(STREAM_TIMEOUT_S * 1000)
        limits = [cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, timeout_ms, cv2.CAP_PROP_READ_TIMEOUT_MSEC, timeout_ms]
        self._limit_call()
        # FFmpeg asks for RTSP over TCP unless OPENCV_FFMPEG_CAPTURE_OPTIONS says otherwise.
        capture = cv2.VideoCapture(self._url, cv2.CAP_FFMPEG, limits)
        if not capture.isOpened():
            capture.release()
            raise SourceError("" if self._closed else why_no_video(self._parts))
        rate = capture.get(cv2.CAP_PROP_FPS)
        self._rate = rate if 0 < rate <= 240 else None
        return capture

    def _stated_rate(self) -> float | None:
        return self._rate

    def _no_picture(self, capture: Capture) -> None:
        # After a timeout FFmpeg has given the connection up: only opening it again helps.
        raise SourceError(self._silent())

    def _silent(self) -> str:
        if self._newest is None:
            message = translate(
                "Streams", "The stream {address} sends no picture. Please check the camera and the network."
            )
        else:
            message = translate(
                "Streams", "The stream {address} stopped sending pictures. Please check the camera and the network."
            )
        return message.format(address=self.title)

"""Network streams, through FFmpeg."""

import math
import time
from collections.abc import Callable

from fer_desktop.address import check_url, shown_url, why_no_video
from fer_desktop.errors import SourceError
from fer_desktop.live import Capture, LiveSource
from fer_desktop.opencv import cv2
from fer_desktop.records import LiveSpec
from fer_desktop.words import translate

STREAM_TIMEOUT_S = 2.8
"""How long FFmpeg may wait for a stream to be opened, and then for each frame: less than `live.LOST_S`, to end in
time."""

LONGEST_PAUSE_S = 1.0
"""Between two pictures of a file, and how late one may be; where its times say otherwise, they are counted anew."""

STREAM_OPENS_S = 7.0
"""`StreamSource` opens or fails within this time: connecting, a first frame, finding out what is wrong."""


class StreamSource(LiveSource):
    """A network stream: RTSP (over TCP) or HTTP (MJPEG and what else FFmpeg knows). Never mirrored.

    A file behind an address comes as fast as the network gives it; it is shown at its own speed.
    """

    def __init__(self, spec: LiveSpec, cancelled: Callable[[], bool] = lambda: False) -> None:
        """:raises SourceError, EndOfSource: as in `sources.open_live`"""
        self._url = spec.url.strip()
        self._parts = check_url(self._url)
        self._rate: float | None = None
        self._is_file = False
        self._zero_s = math.inf
        """When the picture of time 0 was due; by `time.perf_counter`."""
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
        self._is_file = 0 < capture.get(cv2.CAP_PROP_FRAME_COUNT) < 1e9
        return capture

    def _wait_until_due(self, capture: Capture) -> None:
        if not self._is_file:
            return
        media_s, now_s = capture.get(cv2.CAP_PROP_POS_MSEC) / 1000, time.perf_counter()
        if not abs(self._zero_s + media_s - now_s) <= LONGEST_PAUSE_S:
            self._zero_s = now_s - media_s
        with self._changed:
            while not self._closed and (left_s := self._zero_s + media_s - time.perf_counter()) > 0:
                self._changed.wait(left_s)

    def _call_limit_s(self) -> float:
        return STREAM_TIMEOUT_S

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

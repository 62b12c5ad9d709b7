"""Pictures -> an MP4 file. docs/decisions/0013 says who encodes what, and why."""

import functools
import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from fer_desktop.opencv import cv2, is_text
from fer_desktop.session_records import SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

H264 = ("libx264", "h264_videotoolbox", "h264_mf", "libopenh264")
"""FFmpeg's names of encoders that work without special hardware, the best first."""

BITS_A_PIXEL = 0.12
"""Where an encoder is told a bit rate rather than a quality."""

ASK_S, END_S = 10, 120
"""How long FFmpeg may take to tell what it can, and to finish a file."""

LOOK_S = 0.1
"""How often whoever waits for FFmpeg asks whether to go on."""

ALONE: dict[str, Any] = (
    {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)}
    if sys.platform == "win32"
    else {"start_new_session": True}
)
"""How a program is started so that it shows no window, and that Ctrl-C in a terminal is for us and not for it."""


class Encoder(Protocol):
    """Takes pictures of one size at a constant rate."""

    name: str
    """The format, in words."""

    def write(self, picture: np.ndarray) -> None:
        """:param picture: uint8 BGRX, shape (H, W, 4)
        :raises SessionError: it can't be written
        """

    def close(self, each: Callable[[], None] = lambda: None) -> None:
        """Finish the file.

        :param each: called now and then while that takes time; may raise to stop
        :raises SessionError: it can't be
        """

    def give_up(self) -> None:
        """End a `write` that waits, which then raises. From any thread; returns at once."""

    def abandon(self) -> None:
        """Let go; the file is of no use."""


def open_encoder(target: Path, width: int, height: int, rate: Fraction) -> Encoder:
    """The best encoder that there is here, writing to `target` (an .mp4).

    :raises SessionError: there is none, or it can't write there
    """
    ffmpeg = find_ffmpeg()
    encoder = h264_of(ffmpeg) if ffmpeg else ""
    if ffmpeg and encoder:
        return FfmpegEncoder(ffmpeg, encoder, target, width, height, rate)
    return OpenCvEncoder(target, width, height, rate)


def find_ffmpeg() -> str:
    """The user's own FFmpeg program; empty where there is none."""
    found = shutil.which("ffmpeg")
    if not found:
        return ""
    try:
        # Windows looks in the present folder first, where anybody may have put anything.
        return "" if Path(found).resolve().parent == Path.cwd().resolve() else os.path.abspath(found)
    except OSError:
        # The present folder is gone: nothing is in it, and a path that begins there leads nowhere.
        return found if os.path.isabs(found) else ""


@functools.cache
def h264_of(ffmpeg: str) -> str:
    """The name of an H.264 encoder with which this FFmpeg works here; empty where there is none."""
    quiet = [ffmpeg, "-hide_banner", "-loglevel", "error"]
    side = 256
    raw = ["-f", "rawvideo", "-pix_fmt", "bgr0", "-video_size", f"{side}x{side}", "-i", "pipe:0", "-pix_fmt", "yuv420p"]
    try:
        known = set(_run([*quiet, "-encoders"]).stdout.decode("utf-8", "replace").split())
        for name in H264:
            # Some are listed and need hardware or a library that is not here.
            if (
                name in known
                and not _run([*quiet, *raw, "-c:v", name, "-f", "null", "-"], bytes(4 * side**2)).returncode
            ):
                return name
    except (OSError, subprocess.SubprocessError) as error:
        log.info("FFmpeg does not answer: %s", error)
    return ""


def _even(picture: np.ndarray) -> np.ndarray:
    """The picture (H, W, C) with even sides, as most encoders want them: its last row and column twice."""
    down, across = picture.shape[0] % 2, picture.shape[1] % 2
    return cv2.copyMakeBorder(picture, 0, down, 0, across, cv2.BORDER_REPLICATE) if down or across else picture


def _run(words: list[str], fed: bytes = b"", limit_s: float = ASK_S) -> subprocess.CompletedProcess[bytes]:
    """Run a program that ends by itself, without a shell or a window."""
    return subprocess.run(words, input=fed, capture_output=True, timeout=limit_s, **ALONE, check=False)


def wait_for(process: "subprocess.Popen[bytes]", limit_s: float, each: Callable[[], None]) -> int:
    """The exit code of a program that ends by itself.

    :param each: called every `LOOK_S`; may raise to stop waiting
    :raises subprocess.TimeoutExpired: it runs on after `limit_s`
    """
    ends_s = time.monotonic() + limit_s
    while True:
        each()
        try:
            return process.wait(LOOK_S)
        except subprocess.TimeoutExpired:
            if time.monotonic() > ends_s:
                raise


def safe(path: Path) -> str:
    """A path that FFmpeg takes for a file whatever its name is."""
    return f"file:{path.absolute()}"


class FfmpegEncoder:
    """H.264 by the user's own FFmpeg, fed through a pipe."""

    def __init__(self, ffmpeg: str, encoder: str, target: Path, width: int, height: int, rate: Fraction) -> None:
        self.name = "H.264"
        self._target = target
        self._said = tempfile.TemporaryFile()
        if encoder == "libx264":
            quality = ["-preset", "veryfast", "-crf", "20"]
        else:
            quality = ["-b:v", str(int(BITS_A_PIXEL * width * height * rate) + 200_000)]
        words = [
            ffmpeg, "-hide_banner", "-loglevel", "error", "-y",
            "-f", "rawvideo", "-pix_fmt", "bgr0", "-video_size", f"{width + width % 2}x{height + height % 2}",
            "-framerate", str(rate), "-i", "pipe:0", "-an", "-c:v", encoder, *quality,
            "-pix_fmt", "yuv420p", "-movflags", "+faststart",
            "-f", "mp4", safe(target),
        ]  # fmt: skip
        try:
            self._process = subprocess.Popen(
                words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=self._said, **ALONE
            )
        except OSError as error:
            self._said.close()
            message = translate("Encoders", "FFmpeg ({path}) can't be started: {reason}.")
            raise SessionError(message.format(path=ffmpeg, reason=error.strerror), str(error)) from error

    def write(self, picture: np.ndarray) -> None:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(np.ascontiguousarray(_even(picture)).data)
        except OSError as error:
            raise self._failed(error) from error

    def close(self, each: Callable[[], None] = lambda: None) -> None:
        try:
            assert self._process.stdin is not None
            try:
                self._process.stdin.close()
                code = wait_for(self._process, END_S, each)
            except (OSError, subprocess.TimeoutExpired) as error:
                raise self._failed(error) from error
            if code:
                raise self._failed(None)
        finally:
            self.abandon()

    def give_up(self) -> None:
        self._process.kill()

    def abandon(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()
        self._said.close()

    def _failed(self, error: Exception | None) -> SessionError:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(2)
        self._said.seek(0)
        said = self._said.read(4000).decode("utf-8", "replace").strip()
        full, failed = "No space left" in said, translate("Encoders", "FFmpeg failed")
        return SessionError(_unwritten(self._target, full, failed), said or str(error))


class OpenCvEncoder:
    """What OpenCV finds: H.264 by the system on Windows and macOS, else MPEG-4 part 2."""

    def __init__(self, target: Path, width: int, height: int, rate: Fraction) -> None:
        self._target = target
        self._size = width + width % 2, height + height % 2
        self._frames = 0
        self._writer, self.name = self._open(float(rate))

    def _open(self, rate: float) -> tuple[Any, str]:
        if not is_text(self._target):
            message = translate("Encoders", "“{name}” has a name that is no text. Choose another folder.")
            raise SessionError(message.format(name=self._target.parent.name))
        own = {"win32": cv2.CAP_MSMF, "darwin": cv2.CAP_AVFOUNDATION}.get(sys.platform)
        tries = [(own, "avc1", "H.264")] if own is not None else []
        for backend, code, name in [*tries, (cv2.CAP_FFMPEG, "mp4v", "MPEG-4 part 2")]:
            try:
                writer = cv2.VideoWriter(str(self._target), backend, cv2.VideoWriter.fourcc(*code), rate, self._size)
            except cv2.error as error:
                log.info("%s: %s", name, error)
                continue
            if writer.isOpened():
                return writer, name
        message = translate(
            "Encoders", "“{name}” can't be written here. Choose another folder, or check that it may be written."
        )
        raise SessionError(message.format(name=self._target.name), "OpenCV has no encoder for it")

    def write(self, picture: np.ndarray) -> None:
        self._writer.write(_even(cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR)))
        self._frames += 1

    def close(self, each: Callable[[], None] = lambda: None) -> None:
        self._writer.release()
        # OpenCV does not say when a disk is full; a file without its end can't be opened.
        check = cv2.VideoCapture(str(self._target), cv2.CAP_FFMPEG)
        try:
            whole = check.isOpened() and round(check.get(cv2.CAP_PROP_FRAME_COUNT)) == self._frames
        finally:
            check.release()
        if not whole:
            free = shutil.disk_usage(self._target.parent).free
            message = _unwritten(self._target, free < 1_000_000, translate("Encoders", "the encoder failed"))
            raise SessionError(message, f"{self._frames} frames were written, {free} bytes are free")

    def give_up(self) -> None:
        """It waits for nobody."""

    def abandon(self) -> None:
        self._writer.release()


def _unwritten(target: Path, full: bool, otherwise: str) -> str:
    """
    :param full: the disk is
    :param otherwise: the reason where it is not, a clause
    """
    message = translate("Encoders", "“{name}” can't be written: {reason}. Free some space, or choose another folder.")
    return message.format(name=target.name, reason=translate("Encoders", "the disk is full") if full else otherwise)


class Steady:
    """Pictures with times -> pictures at a constant rate: held where the next is late, left out where it is early."""

    def __init__(
        self, encoder: Encoder, rate: Fraction, begin_s: float, each: Callable[[], None] = lambda: None
    ) -> None:
        """:param each: called before each picture that is written; may raise to stop: one can be held for hours"""
        self._encoder, self._rate, self._begin_s, self._each = encoder, float(rate), begin_s, each
        self._held: np.ndarray | None = None
        self._slot = 0
        """Where in the new video the held picture begins."""
        self.written = 0

    def write(self, time_s: float, picture: np.ndarray) -> None:
        """:raises SessionError: it can't be written"""
        slot = max(0, round((time_s - self._begin_s) * self._rate))
        if self._held is None:
            slot = 0  # what is seen first is seen from the beginning
        self._fill(slot)
        self._held, self._slot = picture, max(slot, self._slot)

    def end(self) -> None:
        """Write the last picture.

        :raises SessionError: it can't be
        """
        self._fill(self._slot + 1)

    def _fill(self, slot: int) -> None:
        while self._held is not None and self.written < slot:
            self._each()
            self._encoder.write(self._held)
            self.written += 1

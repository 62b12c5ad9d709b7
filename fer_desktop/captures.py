"""The capture loops: what runs in a source's own thread, from opening to closing. No thread is made here."""

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.pipeline import Mode
from fer_desktop.records import (
    EngineEvent,
    Frame,
    LiveSpec,
    PhotoFailed,
    PlaybackChanged,
    SourceEnded,
    SourceFailed,
    SourceLost,
    SourceOpened,
    Trouble,
)

if TYPE_CHECKING:
    from fer_desktop.sources import FrameSource, VideoSource

log = logging.getLogger(__name__)

RETRY_S = (1.0, 2.0, 4.0, 8.0)
"""Waiting times before a lost camera or stream is tried again; the last one repeats."""

LATE_S = 0.08
"""A video frame that is decoded later than this is skipped without being converted."""

CAMERA_CLOSES_S = 2.0
"""Longest wait for a camera to be let go of."""

GIVE_UP_S = 1.0
"""When even skipping cannot catch up by this much, the clock is set back: slow is better than a still picture."""


@dataclass(frozen=True, slots=True)
class Job:
    """A frame to analyse."""

    frame: Frame
    mode: Mode
    after_cut: bool = False
    """The frame does not continue the one before."""


class Opener(Protocol):
    """The kinds of sources, as functions, so that tests can put others in their place."""

    def photo(self, path: Path) -> np.ndarray: ...
    def video(self, path: Path) -> "VideoSource": ...
    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> "FrameSource": ...


class Capture(ABC):
    """One opening of a source. `run` is its thread's whole life; every other method may be called from the GUI."""

    def __init__(self, session: int, inbox: Mailbox[Job], tell: Callable[[EngineEvent], None], opener: Opener) -> None:
        self.session = session
        self.inbox = inbox
        self._tell = tell
        self._opener = opener
        self._changed = threading.Condition()
        self._stopped = False
        self.skipped = 0
        """Frames left out before analysis, to stay in time."""
        self.delivered = 0
        """Frames that the source gave."""

    @property
    def stopped(self) -> bool:
        return self._stopped

    @property
    def dropped(self) -> int:
        """Frames that were never analysed."""
        return self.skipped + self.inbox.dropped

    def stop(self) -> None:
        """Ask `run` to return; at once."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        self.inbox.close()

    def run(self) -> None:
        """Deliver frames until the end or until stopped. Never raises."""
        try:
            self._run()
        except (Closed, EndOfSource):
            pass  # stopped
        except SourceError as error:
            self._tell(SourceFailed(self.session, error.message, error.detail))
        except Exception as error:
            log.exception("capture broke")
            message = f"Reading {self._name()} failed unexpectedly. Please try again."
            self._tell(SourceFailed(self.session, message, f"{type(error).__name__}: {error}"))

    @abstractmethod
    def _run(self) -> None: ...

    @abstractmethod
    def _name(self) -> str: ...

    def _wait(self, seconds: float | None) -> None:
        """Sleep, but wake for news."""
        with self._changed:
            if not self._stopped:
                self._changed.wait(seconds)

    def _deliver(self, frame: Frame, mode: Mode, after_cut: bool = False) -> None:
        self.delivered += 1
        self.inbox.put(Job(frame, mode, after_cut))


class PhotoCapture(Capture):
    """Reads photos one after the other; photos asked for again go first."""

    def __init__(
        self,
        session: int,
        inbox: Mailbox[Job],
        tell: Callable[[EngineEvent], None],
        opener: Opener,
        paths: Iterable[Path],
    ) -> None:
        super().__init__(session, inbox, tell, opener)
        self._queue = deque(paths)

    def want(self, path: Path) -> None:
        """Read `path` next (again)."""
        with self._changed:
            if path in self._queue:
                self._queue.remove(path)
            self._queue.appendleft(path)
            self._changed.notify_all()

    def add(self, paths: Iterable[Path]) -> None:
        """Read these after the others."""
        with self._changed:
            self._queue.extend(paths)
            self._changed.notify_all()

    def _run(self) -> None:
        while not self._stopped:
            path = self._next()
            if path is None:
                continue
            try:
                pixels = self._opener.photo(path)
            except SourceError as error:
                self._tell(PhotoFailed(self.session, path, error.message))
            except MemoryError:
                message = f"“{path.name}” needs more memory than is free. Close other programs or make it smaller."
                self._tell(PhotoFailed(self.session, path, message))
            else:
                self._deliver(Frame(pixels, self.delivered, 0.0, path), Mode.PHOTO)

    def _next(self) -> Path | None:
        with self._changed:
            if not self._queue and not self._stopped:
                self._changed.wait()
            return self._queue.popleft() if self._queue and not self._stopped else None

    def _name(self) -> str:
        return "the photos"


class VideoCapture(Capture):
    """Plays a video by its presentation times, as if it were live: the newest frame wins when analysis is slower."""

    def __init__(
        self, session: int, inbox: Mailbox[Job], tell: Callable[[EngineEvent], None], opener: Opener, path: Path
    ) -> None:
        super().__init__(session, inbox, tell, opener)
        self._path = path
        self._playing = True
        self._speed = 1.0
        self._loop = False
        self._seek_s: float | None = None
        self._steps = 0
        self._ended = False
        self._warned = False
        """Whether the user knows that the file is damaged."""
        self._position_s = 0.0
        """Time of the frame that was decoded last."""
        self._shown_s = -1.0
        """Time of the frame that was handed over last."""
        # The clock: media time `_media_s` was due at wall time `_wall_s`.
        self._wall_s = 0.0
        self._media_s = 0.0

    def play(self, playing: bool) -> None:
        """Go on or pause; at the end, playing begins again from the start."""
        with self._changed:
            if playing and not self._playing:
                self._set_clock(self._position_s)
            self._playing = playing
            if playing and self._ended:
                self._seek_s = 0.0
        self._announce()

    def seek(self, time_s: float) -> None:
        """Show the frame at `time_s`; of several calls in a row the last one counts."""
        with self._changed:
            self._seek_s = max(0.0, time_s)
            self._steps = 0
            self._changed.notify_all()

    def step(self, frames: int) -> None:
        """Pause, and go forward (positive) or back by single frames."""
        with self._changed:
            self._playing = False
            self._steps += frames
        self._announce()

    def set_speed(self, speed: float) -> None:
        """Times the normal speed."""
        if not 0.05 <= speed <= 16:
            raise ValueError(f"speed {speed}")
        with self._changed:
            self._set_clock(self._media_now())
            self._speed = speed
        self._announce()

    def set_loop(self, loop: bool) -> None:
        with self._changed:
            self._loop = loop
            if loop and self._ended and self._playing:
                self._seek_s = 0.0
        self._announce()

    def _announce(self) -> None:
        with self._changed:
            self._changed.notify_all()
            state = PlaybackChanged(self.session, self._playing and not self._ended, self._speed, self._loop)
        self._tell(state)

    def _name(self) -> str:
        return f"“{self._path.name}”"

    def _run(self) -> None:
        source = self._opener.video(self._path)
        try:
            info = source.info
            self._tell(
                SourceOpened(
                    self.session, info.title, info.width, info.height, info.duration_s, info.frame_rate
                )
            )
            first = source.read()
            self._show(first)
            self._announce()
            while not self._stopped:
                self._turn(source)
        except EndOfSource:
            message = f"“{self._path.name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264)."
            raise SourceError(message) from None
        finally:
            source.close()

    def _turn(self, source: "VideoSource") -> None:
        """One round: a jump, a step, the next frame in time, or waiting for what comes."""
        with self._changed:
            seek_s, self._seek_s = self._seek_s, None
            steps, self._steps = self._steps, 0
            playing = self._playing and not self._ended
            if seek_s is None and not steps and not playing:
                if not self._stopped:
                    self._changed.wait()
                return
        if seek_s is not None:
            self._jump(source, seek_s)
        elif steps:
            self._take_steps(source, steps)
        else:
            self._next_frame(source)

    def _jump(self, source: "VideoSource", time_s: float) -> None:
        source.seek(time_s)
        try:
            frame = source.read()
        except EndOfSource:
            self._end()
            return
        was_ended, self._ended = self._ended, False
        self._show(frame, after_cut=True)
        if was_ended:
            self._announce()

    def _take_steps(self, source: "VideoSource", steps: int) -> None:
        frame: Frame | None = None
        try:
            for _ in range(abs(steps)):
                if steps < 0:
                    source.step_back()
                frame = source.read()
                self._ended = False
        except EndOfSource:
            self._end()
        if frame is not None:
            self._show(frame, after_cut=steps < 0)

    def _next_frame(self, source: "VideoSource") -> None:
        try:
            if self._media_now() - self._position_s > LATE_S * max(1.0, self._speed):
                self._catch_up(source)
            frame = source.read()
        except EndOfSource:
            self._show_last(source)
            self._end()
            self._warn_of_damage(source)
            return
        if self._wait_until(frame.time_s):
            self._position_s = self._shown_s = frame.time_s
            self._deliver(frame, Mode.MOVING)
        else:
            # Something was asked for meanwhile: this frame is where a pause stops.
            self._show(frame)

    def _show(self, frame: Frame, after_cut: bool = False) -> None:
        """Deliver a frame now, whatever the clock says, and set the clock by it."""
        self._position_s = self._shown_s = frame.time_s
        self._set_clock(frame.time_s)
        self._deliver(frame, Mode.MOVING, after_cut)

    def _show_last(self, source: "VideoSource") -> None:
        """A video whose last frames were left out still ends with its last picture."""
        if self._position_s <= self._shown_s or (self._loop and self._playing):
            return
        source.seek(self._position_s)
        try:
            self._show(source.read())
        except EndOfSource:
            log.info("%s: the last frame can't be read again", self._name())

    def _catch_up(self, source: "VideoSource") -> None:
        """Leave frames out until the next one is due now."""
        began = time.monotonic()
        while not self._stopped and self._position_s < self._media_now():
            self._position_s = source.skip()
            self.delivered += 1
            self.skipped += 1
            if time.monotonic() - began > GIVE_UP_S:
                self._set_clock(self._position_s)

    def _end(self) -> None:
        if self._loop and self._playing:
            with self._changed:
                if self._seek_s is None:
                    self._seek_s = 0.0
            return
        if not self._ended:
            self._ended = True
            self._tell(SourceEnded(self.session))
            self._announce()

    def _warn_of_damage(self, source: "VideoSource") -> None:
        if source.ended_early and not self._warned:
            self._warned = True
            minutes, seconds = divmod(int(self._position_s), 60)
            self._tell(
                Trouble(f"{self._name()} is damaged: it can only be read up to {minutes}:{seconds:02d}. Copy it again.")
            )

    def _set_clock(self, media_s: float) -> None:
        with self._changed:
            self._media_s, self._wall_s = media_s, time.monotonic()

    def _media_now(self) -> float:
        with self._changed:
            return self._media_s + (time.monotonic() - self._wall_s) * self._speed

    def _wait_until(self, media_s: float) -> bool:
        """Sleep until `media_s` is due; whether nothing else was asked for meanwhile."""
        while True:
            with self._changed:
                if self._stopped or self._seek_s is not None or self._steps or not self._playing:
                    return False
                left_s = (media_s - self._media_now()) / self._speed
                if left_s <= 0:
                    return True
                self._changed.wait(left_s)


class LiveCapture(Capture):
    """A camera or stream: opened again whenever it is lost, until stopped."""

    def __init__(
        self, session: int, inbox: Mailbox[Job], tell: Callable[[EngineEvent], None], opener: Opener, spec: LiveSpec
    ) -> None:
        super().__init__(session, inbox, tell, opener)
        self._spec = spec
        self._mirror = spec.mirror
        self._source: FrameSource | None = None
        self._came = False
        """Whether the present opening gave a frame."""

    def set_mirror(self, mirror: bool) -> None:
        self._mirror = mirror
        if self._source is not None:
            self._source.mirror = mirror  # type: ignore[attr-defined]

    def _name(self) -> str:
        return f"“{self._spec.camera.name}”" if self._spec.camera else "the stream"

    def _run(self) -> None:
        tries = 0
        was_open = False
        while not self._stopped:
            try:
                source = self._opener.live(self._spec, lambda: self._stopped)
            except SourceError as error:
                if not was_open:
                    raise
                tries = self._lost(error, tries)
                continue
            was_open = True
            self._source = source
            try:
                self.set_mirror(self._mirror)
                self._frames(source)
            except SourceError as error:
                tries = self._lost(error, tries if not self._came else 0)
            except EndOfSource:
                tries = self._lost(SourceError(f"{self._name()} ended."), tries if not self._came else 0)
            finally:
                self._source = None
                source.close()
                wait_closed = getattr(source, "wait_closed", None)
                if self._spec.camera is not None and wait_closed is not None:
                    # The next one to open this camera must find it free.
                    wait_closed(CAMERA_CLOSES_S)

    def _frames(self, source: "FrameSource") -> None:
        self._came = False
        while not self._stopped:
            frame = source.read()
            if not self._came:
                self._came = True
                title = source.info.title
                self._tell(SourceOpened(self.session, title, frame.width, frame.height, None, source.info.frame_rate))
            self._deliver(frame, Mode.MOVING)

    def _lost(self, error: SourceError, tries: int) -> int:
        """Say so and wait; how often in a row it was tried."""
        if self._stopped:
            return tries
        pause_s = RETRY_S[min(tries, len(RETRY_S) - 1)]
        self._tell(SourceLost(self.session, error.message, pause_s))
        ends = time.monotonic() + pause_s
        while not self._stopped and time.monotonic() < ends:
            self._wait(ends - time.monotonic())
        return tries + 1

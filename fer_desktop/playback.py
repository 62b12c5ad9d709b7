"""Playing a video in time: the capture loop of video files."""

import itertools
import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from fer_desktop.captures import Capture, Job, Opener
from fer_desktop.engine_records import EngineEvent, PlaybackChanged, SourceEnded, SourceOpened, Trouble
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Mailbox
from fer_desktop.pipeline import Mode
from fer_desktop.records import Frame
from fer_desktop.sniff import no_picture
from fer_desktop.words import quoted, translate

if TYPE_CHECKING:
    from fer_desktop.sources import VideoSource

log = logging.getLogger(__name__)

LATE_S = 0.08
"""A video frame that is decoded later than this is skipped without being converted."""

GIVE_UP_S = 1.0
"""When even skipping cannot catch up by this much, the clock is set back: slow is better than a still picture."""

USUAL_RATE = 25.0
"""Frames per second, where a file does not say."""

_orders = itertools.count(1)
"""Of `PlaybackChanged`, over all videos: one may be opened again under the number of its session."""


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
        # The clock: media time `_media_s` was due at wall time `_wall_s`. See `live.LiveSource` for why not monotonic.
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
            playing = self._playing and not self._ended
            state = PlaybackChanged(self.session, playing, self._speed, self._loop, next(_orders))
        self._tell(state)

    def _name(self) -> str:
        return quoted(self._path.name)

    def _run(self) -> None:
        source = self._opener.video(self._path)
        try:
            info = source.info
            self._tell(
                SourceOpened(self.session, info.title, info.width, info.height, info.duration_s, info.frame_rate)
            )
            first = source.read()
            self._show(first)
            self._announce()
            while not self._stopped:
                self._turn(source)
        except EndOfSource:
            raise SourceError(no_picture(self._path.name)) from None
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
        if steps:
            self._take_steps(source, steps)
        if seek_s is None and not steps:
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
            if self._loop:
                # The last frame stays as long as the others; a video of one frame would go round without a rest.
                self._wait_until(self._position_s + 1 / (source.info.frame_rate or USUAL_RATE))
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
        """Leave frames out until the next one is due now, or something else is asked for."""
        began = time.perf_counter()
        while not self._wished() and self._position_s < self._media_now():
            self._position_s = source.skip()
            self.delivered += 1
            self.skipped += 1
            if time.perf_counter() - began > GIVE_UP_S:
                self._set_clock(self._position_s)
                return  # by the next look the clock would be ahead again

    def _end(self) -> None:
        with self._changed:
            # At once with looking: who asks for a loop just now finds the video at its end, or still before it.
            if self._loop and self._playing:
                if self._seek_s is None:
                    self._seek_s = 0.0
                return
            was_ended, self._ended = self._ended, True
        if not was_ended:
            self._tell(SourceEnded(self.session))
            self._announce()

    def _warn_of_damage(self, source: "VideoSource") -> None:
        if source.ended_early and not self._warned:
            self._warned = True
            minutes, seconds = divmod(int(self._position_s), 60)
            message = translate("Videos", "“{name}” is damaged: it can only be read up to {time}. Copy it again.")
            self._tell(Trouble(message.format(name=self._path.name, time=f"{minutes}:{seconds:02d}")))

    def _set_clock(self, media_s: float) -> None:
        with self._changed:
            self._media_s, self._wall_s = media_s, time.perf_counter()

    def _media_now(self) -> float:
        with self._changed:
            return self._media_s + (time.perf_counter() - self._wall_s) * self._speed

    def _wished(self) -> bool:
        """Whether something else is asked for than to play on."""
        return self._stopped or self._seek_s is not None or bool(self._steps) or not self._playing

    def _wait_until(self, media_s: float) -> bool:
        """Sleep until `media_s` is due; whether nothing else was asked for meanwhile."""
        while True:
            with self._changed:
                if self._wished():
                    return False
                left_s = (media_s - self._media_now()) / self._speed
                if left_s <= 0:
                    return True
                self._changed.wait(min(left_s, threading.TIMEOUT_MAX))

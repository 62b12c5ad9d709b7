"""Watching a camera or a stream, and coming back to it when it is lost: the capture loop of live sources."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from fer_desktop.captures import Capture, Job, Opener
from fer_desktop.engine_records import EngineEvent, SourceLost, SourceOpened
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.mailbox import Mailbox
from fer_desktop.pipeline import Mode
from fer_desktop.records import LiveSpec
from fer_desktop.words import quoted, translate

if TYPE_CHECKING:
    from fer_desktop.sources import LiveFrames

RETRY_S = (1.0, 2.0, 4.0, 8.0)
"""Waiting times before a lost camera or stream is tried again; the last one repeats."""

CAMERA_CLOSES_S = 2.0
"""Longest wait for a camera to be let go of."""


class LiveCapture(Capture):
    """A camera or stream: opened again whenever it is lost, until stopped."""

    def __init__(
        self, session: int, inbox: Mailbox[Job], tell: Callable[[EngineEvent], None], opener: Opener, spec: LiveSpec
    ) -> None:
        super().__init__(session, inbox, tell, opener)
        self._spec = spec
        self._mirror = spec.mirror
        self._source: LiveFrames | None = None
        self._came = False
        """Whether the present opening gave a frame."""

    def stop(self) -> None:
        super().stop()
        source = self._source  # the capture thread may let go of it just now
        if source is not None:
            # One that gives no picture would be waited for until it counts as lost.
            source.leave()

    def waits_for(self, earlier: Capture) -> bool:
        """The same camera can't be opened twice, and some network cameras answer one at a time."""
        if not isinstance(earlier, LiveCapture):
            return False
        mine, theirs = self._spec, earlier._spec
        return theirs.camera is not None if mine.camera is not None else mine.url == theirs.url

    def set_mirror(self, mirror: bool) -> None:
        with self._changed:
            self._mirror = mirror
            if self._source is not None:
                self._source.mirror = mirror

    def _name(self) -> str:
        return quoted(self._spec.camera.name) if self._spec.camera else translate("Streams", "the stream")

    def _ended(self) -> str:
        if self._spec.camera:
            return translate("Cameras", "“{name}” ended.").format(name=self._spec.camera.name)
        return translate("Streams", "the stream ended.")

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
            with self._changed:
                # Another one may have been wished for while it opened, or be wished for just now.
                self._source = source
                source.mirror = self._mirror
            try:
                self._frames(source)
            except SourceError as error:
                tries = self._lost(error, tries if not self._came else 0)
            except EndOfSource:
                tries = self._lost(SourceError(self._ended()), tries if not self._came else 0)
            finally:
                self._source = None
                source.close()
                if self._spec.camera is not None:
                    # The next one to open this camera must find it free.
                    source.wait_closed(CAMERA_CLOSES_S)

    def _frames(self, source: "LiveFrames") -> None:
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

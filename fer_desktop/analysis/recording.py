"""Records what a live source shows and what was read in it: a session with the clean video and the rows."""

import errno
import logging
import shutil
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from fer_desktop.analysis import recent
from fer_desktop.analysis.files import Lock, sha256_of, sync, told, why_unwritten
from fer_desktop.analysis.mkv import MkvWriter
from fer_desktop.analysis.results import RESULTS, CsvWriter
from fer_desktop.analysis.session import (
    LIVE_VIDEOS,
    RESERVE,
    SESSION,
    cut_torn_line,
    folder_for,
    now,
    save,
    started_now,
)
from fer_desktop.mailbox import Closed, Mailbox
from fer_desktop.numbers import counted
from fer_desktop.opencv import cv2
from fer_desktop.recording_records import RecordingEnded, RecordingStatus
from fer_desktop.records import FrameResult, ModelInfo
from fer_desktop.session_records import DONE, LIVE, OPEN, Choices, Counts, ModelUsed, Row, SessionError, Source, rows_of
from fer_desktop.words import translate

log = logging.getLogger(__name__)

VIDEO = LIVE_VIDEOS[0]

ROOM = 12
"""Frames that may wait for the disk: some 30 MB at 1280 x 720."""

QUALITY = 92
"""Of the pictures, as JPEG."""

NOTE_S = 0.8
"""How often everything is handed to the disk: a power cut loses at most the last second."""

LOOK_S = 0.1
"""How often the thread looks up when nothing comes."""

RESERVE_BYTES = 1 << 18
"""Set aside at the beginning, so that on a full disk the recording can still be brought to its end."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A frame on its way to the disk."""

    pixels: np.ndarray
    """uint8 RGB, shape (H, W, 3)"""
    time_s: float
    """Since the recording began."""
    result: FrameResult
    """Without what is only for the screen."""


class Recorder:
    """One recording. `put` and the other methods return at once; the work is done in a thread of its own.

    Times are those of the source; where it was lost and came back, the clock says how long it was away.
    """

    def __init__(
        self,
        parent: Path,
        name: str,
        model: ModelInfo,
        prior: float,
        tell: Callable[[RecordingEnded], None],
        room: int = ROOM,
        place: Callable[[Path], str] = lambda _folder: "",
    ) -> None:
        """
        :param parent: the session's folder is made in here
        :param name: of the camera or stream
        :param prior: see `fer_desktop.session_records.Choices.prior`
        :param tell: called once, in the recorder's thread, at the end
        :param place: why `parent` can't take a recording, as a sentence; empty when it can
        """
        self._parent, self._name, self._info, self._prior, self._tell = parent, name, model, prior, tell
        self._place = place
        self._refused: Path | None = None
        self._box: Mailbox[_Item] = Mailbox(room)
        self._stopping = threading.Event()
        self._why = ""
        self._begin_s: float | None = None
        """Clock time of the first frame."""
        self._source_s = 0.0
        """Time of the last frame as the source has it."""
        self._shift_s = 0.0
        """What to add to the source's times."""
        self._key: tuple[int, float] | None = None
        """Of the last frame: its number and its time as the source has them."""
        self._session = 0
        """Which opening of a source is recorded; 0: the next one."""
        self._time_s = 0.0
        self._dropped = 0
        self._free: int | None = None
        self._frames = 0
        self.folder: Path | None = None
        """Of the session, once it is made."""
        self._begun = False
        """Whether there is a session in it."""
        self._thread = threading.Thread(target=self._run, name="recorder", daemon=True)
        self._thread.start()

    # --- from other threads ---

    def put(self, result: FrameResult) -> None:
        """A frame was analysed. Called in the analysis thread; never waits and never raises."""
        if self._stopping.is_set() or result.session != (self._session or result.session):
            return  # a source that was opened since
        self._session = result.session
        frame, clock_s = result.frame, time.perf_counter()
        key = (frame.index, frame.time_s)
        if key == self._key:
            return  # the same frame, read once more
        if result.model_id != self._info.recipe.id:
            self.stop(
                translate(
                    "Sessions", "The recording ended because another model reads the faces now. Start another one."
                )
            )
            return
        if self._begin_s is None:
            self._begin_s, self._shift_s = clock_s, -frame.time_s
        elif frame.time_s <= self._source_s or (self._key is not None and frame.index <= self._key[0]):
            # It was lost and opened anew.
            self._shift_s = clock_s - self._begin_s - frame.time_s
        self._key, self._source_s = key, frame.time_s
        self._time_s = frame.time_s + self._shift_s
        plain = replace(result, levels=(), thumbnail=None)
        try:
            self._box.put(_Item(frame.pixels, self._time_s, plain), 0.0)
        except TimeoutError:
            self._dropped += 1
        except Closed:
            pass

    def stop(self, why: str = "") -> None:
        """End the recording: what was put is still written.

        :param why: a sentence where it was not the user
        """
        if not self._stopping.is_set():
            self._why = why
            self._stopping.set()

    def status(self) -> RecordingStatus:
        return RecordingStatus(self._time_s, self._frames, self._dropped, self._free)

    def close(self, timeout_s: float = 2.0) -> bool:
        """End it and wait; whether the thread ended in time."""
        self.stop()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    # --- in the thread ---

    def _run(self) -> None:
        try:
            ended = self._record()
        except SessionError as error:
            ended = RecordingEnded(self.folder, message=error.message, detail=error.detail)
        except Exception as error:
            log.exception("the recording broke")
            message = translate(
                "Recording", "The recording could not be written. Please report this, with the log file."
            )
            ended = RecordingEnded(self.folder, message=message, detail=f"{type(error).__name__}: {error}")
        self._stopping.set()
        self._box.close()
        self._tell(ended)

    def _record(self) -> RecordingEnded:
        """:raises SessionError: it can't even begin"""
        refused = self._place(self._parent)
        if refused:
            return RecordingEnded(None, message=refused, refused=self._parent)
        recipe = self._info.recipe
        with told(self._info.path, "read"):
            sha256 = sha256_of(self._info.path)
        model = ModelUsed(recipe.id, recipe.name, recipe.version, sha256, tuple(recipe.labels))
        self.folder = folder = folder_for(self._parent, f"{self._name} {time.strftime('%Y-%m-%d %H.%M.%S')}")
        with told(folder), ExitStack() as stack:
            stack.callback(self._leave_nothing, folder)
            stack.enter_context(Lock(folder))
            writing = _Writing(folder, Source(self._name), model, Choices(prior=self._prior))
            self._begun = True
            stack.callback(writing.close)
            recent.remember(folder)
            sentence, detail = self._write_all(writing)
            writing.finish(sentence, self._dropped)
            length_s = writing.counts.last_time_s
            frames = writing.counts.frames
            return RecordingEnded(folder, length_s, frames, self._dropped, sentence, detail, self._refused)

    def _leave_nothing(self, folder: Path) -> None:
        """Take the new folder away again, where its files could not even be made."""
        if self._begun:
            return
        with suppress(OSError):
            for name in (RESERVE, SESSION, RESULTS, Lock.NAME):
                (folder / name).unlink(missing_ok=True)
            folder.rmdir()
            self.folder = None

    def _write_all(self, writing: "_Writing") -> tuple[str, str]:
        """Until stopped; (why it ended, as a sentence, and the details), both empty when the user wanted it."""
        noted_s = float("-inf")
        try:
            while True:
                now_s = time.monotonic()
                if now_s - noted_s >= NOTE_S:
                    writing.note()
                    self._free = shutil.disk_usage(writing.folder).free
                    noted_s = time.monotonic()
                stopping = self._stopping.is_set()
                try:
                    item = self._box.get(LOOK_S if not stopping else 0.0)
                except TimeoutError:
                    if stopping:
                        return self._why, ""
                    continue
                writing.add(item)
                self._frames = writing.counts.frames
        except (OSError, SessionError) as error:
            log.warning("the recording ends: %s", error)
            self._stopping.set()
            if isinstance(error, OSError) or isinstance(error.__cause__, OSError):
                self._refused = self._parent
            detail = getattr(error, "detail", "") or str(error)
            return _why(error), detail
        except _Changed as changed:
            self._stopping.set()
            return str(changed), ""


class _Changed(Exception):
    """The pictures are of another size than before."""


class _Writing:
    """The files of a recording. Not thread-safe."""

    def __init__(self, folder: Path, source: Source, model: ModelUsed, choices: Choices) -> None:
        """:raises SessionError, OSError: they can't be made"""
        self.folder = folder
        self.counts = Counts()
        self._model = model
        self._ids: set[int] = set()
        self._video: MkvWriter | None = None
        self._session = started_now(LIVE, source, model, choices)
        with (folder / RESERVE).open("wb") as file:
            file.write(bytes(RESERVE_BYTES))
            sync(file)
        save(folder, self._session)
        self._csv = CsvWriter(folder / RESULTS, model.labels)

    def add(self, item: _Item) -> None:
        """:raises OSError, SessionError: the disk is full, say
        :raises _Changed: the picture has another size
        """
        height, width = item.pixels.shape[:2]
        source = self._session.source
        if self._video is None:
            self._video = MkvWriter(self.folder / VIDEO, width, height)
            self._session = replace(self._session, source=replace(source, width=width, height=height))
        elif (source.width, source.height) != (width, height):
            raise _Changed(
                translate("Sessions", "The recording ended because the picture changed its size. Start another one.")
            )
        good, jpeg = cv2.imencode(
            ".jpg", cv2.cvtColor(item.pixels, cv2.COLOR_RGB2BGR), [cv2.IMWRITE_JPEG_QUALITY, QUALITY]
        )
        if not good:
            raise SessionError(translate("Recording", "A picture could not be written."))
        counts = self.counts
        time_ms = max(0, round(1000 * item.time_s))
        if counts.frames:
            time_ms = max(self._video.last_ms + 1, time_ms)
        self._video.add(time_ms, jpeg.tobytes())
        rows = [self._row(row, counts.frames, time_ms / 1000) for row in rows_of(item.result, VIDEO, self._model)]
        # Counted with its picture: where the row fails, the picture stays.
        self._ids.update(row.face_id for row in rows)
        self.counts = replace(
            counts, frames=counts.frames + 1, last_time_s=time_ms / 1000, next_frame=counts.next_frame + 1
        )
        self._csv.write(rows)
        self.counts = replace(
            self.counts,
            frames_with_face=counts.frames_with_face + bool(rows),
            rows=counts.rows + len(rows),
            faces=len(self._ids),
        )

    def note(self) -> None:
        """Have everything on the disk.

        :raises OSError, SessionError: it can't be
        """
        if self._video is not None:
            self._video.sync()
        self._csv.flush()
        save(self.folder, replace(self._session, state=OPEN, counts=self.counts))

    def finish(self, sentence: str, dropped: int) -> None:
        """Bring it to its end, as well as the disk allows.

        :param sentence: why it ended by itself; empty when the user wanted it
        :raises SessionError: not even what was set aside is enough; the next start puts it in order
        """
        with suppress(OSError):
            (self.folder / RESERVE).unlink()
        try:
            self._csv.close()
        except (OSError, SessionError) as error:
            log.warning("the last rows are lost: %s", error)
            cut_torn_line(self.folder / RESULTS)
        source = self._session.source
        if self._video is not None:
            try:
                self._video.close()
            except OSError as error:
                log.warning("the index of the video is missing: %s", error)
            last_s, frames = self.counts.last_time_s, self.counts.frames
            rate = (frames - 1) / last_s if last_s > 0 else None
            source = replace(source, duration_s=last_s, frame_rate=rate)
        problems = [sentence] if sentence else []
        if dropped:
            problems.append(_left_out(dropped))
        ended = replace(
            self._session,
            source=source,
            state=DONE,
            problems=tuple(problems),
            ended=now(),
            counts=self.counts,
        )
        save(self.folder, ended)

    def close(self) -> None:
        """Let go of the files, whatever happened."""
        with suppress(OSError, SessionError):
            self._csv.close()
        if self._video is not None:
            self._video.abandon()
        with suppress(OSError):
            (self.folder / RESERVE).unlink()

    @staticmethod
    def _row(row: Row, frame: int, time_s: float) -> Row:
        return replace(row, frame=frame, time_s=time_s)


def _left_out(frames: int) -> str:
    if frames == 1:
        return translate("Sessions", "1 frame was left out because the computer was too slow.")
    message = translate("Sessions", "{count} frames were left out because the computer was too slow.")
    return message.format(count=counted(frames))


def _why(error: OSError | SessionError) -> str:
    """The sentence for a recording that can't go on."""
    cause = error if isinstance(error, OSError) else error.__cause__
    if not isinstance(cause, OSError):
        message = translate("Sessions", "The recording ended: {problem} What was recorded until then is kept.")
        return message.format(problem=str(error))  # a phrase, which is in English in the file
    message = translate("Sessions", "The recording ended: {reason}. What was recorded until then is kept.")
    return message.format(reason=_advised(cause))


def _advised(error: OSError) -> str:
    """As `why_unwritten`, but while recording nobody can choose another folder."""
    if error.errno == errno.ENOSPC:
        return translate("Sessions", "the disk is full. Free some space, or record to another disk")
    if error.errno == errno.EDQUOT:
        return translate("Sessions", "your quota on that disk is used up. Free some space, or record to another disk")
    if error.errno == errno.EIO:
        return translate("Sessions", "the disk does not answer properly. Check it, or record to another disk")
    return why_unwritten(error)

"""The queue of files to analyse, as records: what waits, how it is to be analysed, and what becomes of it."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.session_records import EVERYTHING, LONGEST_S, Choices, Counts, Progress

WAITING, WORKING, DONE, SKIPPED, FAILED, CANCELLED = "waiting", "working", "done", "skipped", "failed", "cancelled"
STATES = (WAITING, WORKING, DONE, SKIPPED, FAILED, CANCELLED)
"""Of a file in the queue. ``skipped``: the same work was done before, its session is there."""

FINISHED = frozenset({DONE, SKIPPED, FAILED, CANCELLED})

OUTPUTS = ("jsonl", "parquet", "subtitles", "video", "photos", "report")
"""What may be written beside ``results.csv``, in the order in which it is offered."""


@dataclass(frozen=True, slots=True)
class Order:
    """How files are to be analysed, and where the sessions go."""

    model: Path
    """Its file."""
    out: Path
    """Each file gets a folder in here."""
    choices: Choices = EVERYTHING
    outputs: tuple[str, ...] = ()
    """Of `OUTPUTS`."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file, or a folder of photos, in the queue."""

    number: int
    """Tells it apart from all others; later ones have higher numbers."""
    kind: str
    """``video`` or ``photos``."""
    path: Path
    """The video, the photo, or the folder of photos."""
    photos: int = 1
    """How many photos there are, as far as is known."""
    order: Order | None = None
    """How it was begun when the program ended; it goes on like that. None: as is chosen when its turn comes."""

    @property
    def name(self) -> str:
        return self.path.name or str(self.path)


@dataclass(frozen=True, slots=True)
class JobNews:
    """What is newest about one job."""

    number: int
    state: str
    """One of `STATES`."""
    progress: Progress | None = None
    """How far it is; None before it is known."""
    folder: Path | None = None
    """Of its session."""
    problems: tuple[str, ...] = ()
    """A sentence for each thing that went wrong."""
    notes: tuple[str, ...] = ()
    """What is good to know besides."""
    order: Order | None = None
    """How it is being analysed, while it is."""
    counts: Counts | None = None
    """What its session holds, once it ended."""


@dataclass(frozen=True, slots=True)
class QueueStopped:
    """The queue can't go on with any file: the model can't be loaded, say. It is paused."""

    message: str
    """A sentence."""
    detail: str = ""
    folder: Path | None = None
    """The folder that can't take results; None where that is not why."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A job as it is kept on the disk between two runs of the program."""

    kind: str
    path: Path
    photos: int = 1
    order: Order | None = None


def seconds_of(text: str) -> float | None:
    """ "90", "1:30", "0:01:30.5" in seconds; None where it is none of those."""
    parts = text.strip().replace(",", ".").split(":")
    if not 1 <= len(parts) <= 3 or not all(part.replace(".", "", 1).isdecimal() for part in parts[-1:]):
        return None
    if not all(part.isdecimal() for part in parts[:-1]) or not text.isascii():
        return None
    seconds = 0.0
    for part in parts:
        seconds = 60 * seconds + float(part)
    return seconds if seconds < LONGEST_S else None


def clock_text(seconds: float) -> str:
    """ "1:30", "0:01.5", "1:00:00": what `seconds_of` reads again."""
    minutes, rest = divmod(round(seconds, 2), 60)
    hours, minutes = divmod(int(minutes), 60)
    shown = f"{rest:05.2f}".rstrip("0").rstrip(".")
    return f"{hours}:{minutes:02d}:{shown}" if hours else f"{minutes}:{shown}"

"""What the window is told about a live recording."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class RecordingStatus:
    """How a recording goes."""

    elapsed_s: float
    """Since its first frame."""
    frames: int
    """Written so far."""
    dropped: int
    """Frames that were left out because the disk or the computer was too slow."""
    free_bytes: int | None
    """On the disk; None while that is not known."""


@dataclass(frozen=True, slots=True)
class RecordingEnded:
    """A recording is complete, or as complete as it could be made."""

    folder: Path | None
    """Of its session; None: there is none."""
    length_s: float = 0.0
    frames: int = 0
    dropped: int = 0
    message: str = ""
    """Why it ended by itself, as a sentence; empty when the user ended it."""
    detail: str = ""
    refused: Path | None = None
    """The folder that can't take the recording, or any more of it; None where that is not why it ended."""

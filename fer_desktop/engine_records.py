"""What the engine tells the window: sources that open and end, models that are loaded, what goes wrong; all frozen."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.records import ModelInfo


@dataclass(frozen=True, slots=True)
class SourceOpened:
    """A source delivers frames (also after it was lost and came back)."""

    session: int
    title: str
    width: int
    height: int
    duration_s: float | None = None
    """Length of a video; None for live sources."""
    frame_rate: float | None = None
    """Frames per second as the source states it (an average for variable rates)."""


@dataclass(frozen=True, slots=True)
class SourceFailed:
    """A source could not be opened, or broke for good."""

    session: int
    message: str
    """One sentence: what happened, to what, what to do."""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class SourceLost:
    """A live source stopped; it will be tried again."""

    session: int
    message: str
    retry_in_s: float


@dataclass(frozen=True, slots=True)
class SourceEnded:
    """A video reached its end (and does not loop), or the last photo of the queue is done."""

    session: int


@dataclass(frozen=True, slots=True)
class PhotoFailed:
    """One photo of many could not be read; the others go on."""

    session: int
    path: Path
    message: str


@dataclass(frozen=True, slots=True)
class PlaybackChanged:
    """A video was paused, resumed, sped up or set to loop."""

    session: int
    playing: bool
    speed: float
    loop: bool
    order: int = 0
    """Rises with what was decided. What a video's own thread says waits for the window, and what the window's thread
    says does not: one that comes after a higher one is out of date."""


@dataclass(frozen=True, slots=True)
class ModelReady:
    """The model is loaded; readings follow."""

    info: ModelInfo
    compared: tuple[ModelInfo, ...] = ()
    """Models that read the same faces besides."""
    instead_of: Path | None = None
    """The model that was asked for, where it could not be loaded and there was none before: `info` stands in for it."""


@dataclass(frozen=True, slots=True)
class ModelFailed:
    """A model could not be loaded; where it was to be the one in use, those before go on, if there are any."""

    path: Path
    message: str
    detail: str = ""
    compared: bool = False
    """It was only to be compared with the one in use."""


@dataclass(frozen=True, slots=True)
class ProviderChanged:
    """The same models are run by something else now: a graphics card failed, and the processor goes on."""

    info: ModelInfo
    compared: tuple[ModelInfo, ...] = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something else went wrong; the work goes on."""

    message: str
    detail: str = ""


EngineEvent = (
    SourceOpened
    | SourceFailed
    | SourceLost
    | SourceEnded
    | PhotoFailed
    | PlaybackChanged
    | ModelReady
    | ModelFailed
    | ProviderChanged
    | Trouble
)


@dataclass(frozen=True, slots=True)
class Stats:
    """What was measured over the last second or so."""

    frames_per_s: float = 0.0
    """Frames analysed a second."""
    source_frames_per_s: float = 0.0
    """Frames that the source delivered a second."""
    dropped: int = 0
    """Frames skipped since the source was opened, to stay in time."""
    detect_ms: float = 0.0
    classify_ms: float = 0.0
    total_ms: float = 0.0

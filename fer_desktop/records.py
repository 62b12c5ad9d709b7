"""The records that cross the app, all frozen. Positions are in pixels of the frame, times in seconds."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from fer_desktop.expressions import display_order

NOT_SURE_BELOW = 0.5
"""A reading whose top probability is lower is shown as "not sure". FER+ itself asks that half of the taggers agree
before a face gets a label (Barsoum et al. 2016), so below a half there is no majority to speak of."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture on its way through the app."""

    pixels: np.ndarray
    """uint8, RGB, shape (height, width, 3), contiguous, read-only."""
    index: int = 0
    """Number of the picture in its source, from 0."""
    time_s: float = 0.0
    """Presentation time in a file; time since the start for a live source; 0 for a photo."""
    path: Path | None = None
    """The file it came from; None for a live source."""

    def __post_init__(self) -> None:
        pixels = self.pixels
        if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or 0 in pixels.shape:
            raise ValueError(f"a frame is uint8 RGB (H, W, 3), not {pixels.dtype} {pixels.shape}")
        if not pixels.flags.c_contiguous:
            # mediapipe reads the raw memory and would silently misread a view.
            raise ValueError("a frame's pixels must be contiguous: copy the view first")
        pixels.flags.writeable = False

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in pixels of the frame; it may reach over the frame's edge."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def centre(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def moved(self, dx: float, dy: float) -> "Box":
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)

    def scaled(self, factor: float) -> "Box":
        """All coordinates multiplied: the same box in a picture of another size."""
        return Box(self.left * factor, self.top * factor, self.right * factor, self.bottom * factor)

    def towards(self, other: "Box", share: float) -> "Box":
        """Between this box (0) and another one (1)."""
        return Box(
            self.left + share * (other.left - self.left),
            self.top + share * (other.top - self.top),
            self.right + share * (other.right - self.right),
            self.bottom + share * (other.bottom - self.bottom),
        )

    def iou(self, other: "Box") -> float:
        """Intersection over union, 0 to 1."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        if across <= 0 or down <= 0:
            return 0.0
        shared = across * down
        return shared / (self.area + other.area - shared)


@dataclass(frozen=True, slots=True)
class Detection:
    """A face as the detector found it."""

    box: Box
    score: float
    """The detector's confidence, 0 to 1."""
    eyes: tuple[tuple[float, float], tuple[float, float]] | None
    """Positions of the eye on the picture's left and on its right; None where they are unknown."""
    detector: str
    """Which detector model found it: a key of the recipe's crop table (``short_range``, ``full_range``)."""


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a frame that a model was given as a face: a rectangle, perhaps turned."""

    centre: tuple[float, float]
    """In pixels of the frame; the frame's corner is (0, 0)."""
    width: float
    """In pixels of the frame."""
    height: float
    angle: float
    """Direction of the upper edge, in radians, clockwise."""


@dataclass(frozen=True, slots=True)
class Expression:
    """What a face shows, by one model."""

    labels: tuple[str, ...]
    probabilities: tuple[float, ...]
    """One a label, in the same order, summing to 1."""

    @property
    def top(self) -> int:
        """Index of the most probable label."""
        return max(range(len(self.labels)), key=self.probabilities.__getitem__)

    @property
    def label(self) -> str:
        return self.labels[self.top]

    @property
    def probability(self) -> float:
        """Probability of the top label."""
        return self.probabilities[self.top]

    @property
    def sure(self) -> bool:
        return self.probability >= NOT_SURE_BELOW

    def rows(self) -> list[tuple[str, float]]:
        """(label, probability) in the order in which expressions are always shown."""
        return [(self.labels[i], self.probabilities[i]) for i in display_order(self.labels)]


@dataclass(frozen=True, slots=True)
class Face:
    """A face in a frame: where, whose, and what it shows."""

    id: int
    """Stays with the face while it is followed; from 1. In a photo: from left to right."""
    detection: Detection
    expression: Expression
    """The model's reading of this very frame."""
    shown: Expression
    """The reading that is displayed: smoothed over time for moving pictures, the raw one for photos."""
    crop: Crop | None = None
    """What the model saw of the frame."""
    attention: np.ndarray | None = None
    """Where in `crop` the model looked: float32, shape (h, w), 0 to 1, read-only; None where it was not asked or does
    not tell."""
    others: tuple[Expression, ...] = ()
    """What the models say that it is compared with, as displayed, in the order of `FrameResult.compared`."""
    name: str = ""
    """What the user calls this person; shown in place of the id."""

    def towards(self, box: Box, share: float) -> "Face":
        """The same face on its way from where it is (0) to another place (1)."""
        return replace(self, detection=replace(self.detection, box=self.detection.box.towards(box, share)))

    @property
    def readings(self) -> tuple[Expression, ...]:
        """What every model says, as displayed, the one in use first."""
        return (self.shown, *self.others)


@dataclass(frozen=True, slots=True)
class FrameResult:
    """A frame with what was found in it. The overlay is always drawn on `frame`, never on another one."""

    frame: Frame
    faces: tuple[Face, ...]
    timings_ms: Mapping[str, float] = field(default_factory=dict)
    """Stage ("detect", "classify", "total", ...) -> milliseconds."""
    session: int = 0
    """Which opening of a source it belongs to: results of an earlier one may still arrive and are ignored."""
    model_id: str = ""
    levels: tuple[np.ndarray, ...] = ()
    """The frame ready for display: uint8 BGRX, shape (h, w, 4) (Qt's Format_RGB32), at full size, then halved again
    and again for large pictures, so that painting never has to shrink by more than half."""
    thumbnail: np.ndarray | None = None
    """A small copy for the filmstrip: uint8 RGB, longest side `THUMBNAIL_PX`; only for photos."""
    compared: tuple["Recipe", ...] = ()
    """The models besides the one in use that read the same faces."""


THUMBNAIL_PX = 192


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A camera to open."""

    name: str
    """As the system names it."""
    index: int
    """OpenCV's number for it."""
    backend: int = 0
    """OpenCV's number of the capture backend; 0 = any."""
    path: str = ""
    """Device path where there is one: tells two cameras of the same name apart, and survives renumbering."""

    @property
    def key(self) -> str:
        """What is remembered between runs."""
        return self.path or self.name


@dataclass(frozen=True, slots=True)
class LiveSpec:
    """What the live page asks for: a camera or a stream, never both."""

    camera: CameraSpec | None = None
    url: str = ""
    """RTSP or HTTP (MJPEG) address."""
    width: int = 1280
    height: int = 720
    """Wished resolution of the camera; it may choose another."""
    mirror: bool = True
    """Shown like a mirror; network streams never are."""


@dataclass(frozen=True, slots=True)
class Feed:
    """The plugs of an ONNX model; ours are all made like this one, others differ."""

    input: str = "faces"
    """Name of the input."""
    output: str = "probabilities"
    """Name of the output that is one number a label."""
    layout: str = "nchw"
    """Order of the input's axes: ``nchw`` or ``nhwc``."""
    logits: bool = False
    """Whether the output is to be made probabilities by a softmax."""
    blue_first: bool = False
    """Whether the colour channels are blue, green, red."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What an ONNX model's metadata says about it: everything needed to feed it and to read it."""

    id: str
    name: str
    version: str
    labels: tuple[str, ...]
    width_px: int
    height_px: int
    colour: str
    """``grey`` (one channel) or ``rgb`` (three)."""
    mean: tuple[float, ...]
    """Per channel, of grey levels scaled to 0..1."""
    std: tuple[float, ...]
    crop: Mapping[str, "CropFit"]
    """Detector name -> how to cut the face out of the picture."""
    class_prior: Mapping[str, float]
    """Label -> its share in the training data."""
    training_data: str
    accuracy: Mapping[str, float]
    """Measured figures, for example ``{"ferplus_valid_top1": 0.86}``."""
    licence: str
    feed: Feed = Feed()


@dataclass(frozen=True, slots=True)
class CropFit:
    """How a detector's box sits in the crops that the model was trained on, as fractions of the crop's side."""

    centre_x: float
    centre_y: float
    size: float
    """Mean of the box's width and height over the crop's side."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """The model in use."""

    recipe: Recipe
    path: Path
    provider: str
    """What runs it, in words, for the status bar ("CPU, 2 threads")."""
    attention: bool = False
    """Whether it tells where it looked."""

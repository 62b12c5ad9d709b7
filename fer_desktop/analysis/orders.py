"""What is asked of another computer, and what it answers: as JSON, so that nothing but text is taken from it."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from fer_desktop import __version__, paths
from fer_desktop.analysis.files import sha256_of
from fer_desktop.analysis.sampling import Due
from fer_desktop.errors import SourceError
from fer_desktop.records import Box, Detection, Expression
from fer_desktop.session_records import Choices
from fer_desktop.words import translate

END_BYTES = 1 << 20
"""So much of a file's beginning and end is compared: reading all of it for each part would take too long."""

LIBRARIES = ("mediapipe", "onnxruntime", "opencv-contrib-python", "numpy", "pillow")
"""What the numbers depend on."""

Answered = tuple[Due, list[tuple[Detection, Expression]] | None] | SourceError
"""A frame with its faces, as `fer_desktop.analysis.work.Work.gather` takes it; or why it can't be read."""


@dataclass(frozen=True, slots=True)
class Order:
    """A part of a video, or some photos, in which to find and read faces."""

    paths: tuple[str, ...]
    """The video; or the photos."""
    sizes: tuple[int, ...]
    """Of these files, in bytes; -1 where there is none."""
    ends: str
    """`ends_of` the video; empty for photos."""
    choices: Choices
    model: str
    """Path of the model."""
    model_sha256: str
    version: str
    """`version` of who asks."""
    first: int = 0
    """Number of the first frame that is not done yet; the number of the first photo."""
    begin_s: float = 0.0
    """The part begins here ..."""
    end_s: float | None = None
    """... and ends before this; None = at the end."""

    @property
    def is_video(self) -> bool:
        return bool(self.ends)

    def text(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self))


def order_of(text: str) -> Order:
    """:raises ValueError, TypeError, KeyError: it is none"""
    raw = json.loads(text)
    choices = Choices(**raw.pop("choices"))
    return Order(tuple(raw.pop("paths")), tuple(raw.pop("sizes")), choices=choices, **raw)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found."""

    frames: tuple[Answered, ...] = ()
    refused: str = ""
    """Why nothing was looked for, as a sentence."""
    broke: str = ""
    """Why it stopped after `frames`, as a sentence."""
    ended_early: bool = False
    """Whether the video broke off before the length that it states."""


def answer_text(answer: Answer) -> str:
    """As JSON, with numbers that are read again to the last digit."""
    frames: list[Any] = []
    for one in answer.frames:
        if isinstance(one, SourceError):
            frames.append(one.message)
            continue
        due, faces = one
        found = None if faces is None else [_face(detection, reading) for detection, reading in faces]
        frames.append([due.index, float(due.time_s), found])
    raw = {"frames": frames, "refused": answer.refused, "broke": answer.broke, "ended_early": answer.ended_early}
    return json.dumps(raw)


def _face(detection: Detection, reading: Expression) -> list[Any]:
    box = detection.box
    place = [float(number) for number in (box.left, box.top, box.right, box.bottom, detection.score)]
    return [place, [float(share) for share in reading.probabilities]]


def answer_of(text: str, labels: Sequence[str]) -> Answer:
    """:raises ValueError, TypeError, KeyError: it is none"""
    raw = json.loads(text)
    names = tuple(labels)
    frames = tuple(_answered(one, names) for one in raw["frames"])
    return Answer(frames, str(raw["refused"]), str(raw["broke"]), bool(raw["ended_early"]))


def _answered(raw: Any, labels: tuple[str, ...]) -> Answered:
    if isinstance(raw, str):
        return SourceError(raw)
    index, time_s, found = raw
    due = Due(int(index), float(time_s), None)
    if found is None:
        return due, None
    faces = []
    for (left, top, right, bottom, score), shares in found:
        box = Box(float(left), float(top), float(right), float(bottom))
        if len(shares) != len(labels):
            raise ValueError(f"{len(shares)} probabilities for {len(labels)} labels")
        reading = Expression(labels, tuple(float(share) for share in shares))
        faces.append((Detection(box, float(score), None, ""), reading))
    return due, faces


def ends_of(path: Path) -> str:
    """SHA-256 of a file's first and last `END_BYTES`.

    :raises OSError: it can't be read
    """
    with path.open("rb") as file:
        digest = hashlib.sha256(file.read(END_BYTES))
        length = file.seek(0, 2)
        file.seek(max(0, length - END_BYTES))
        digest.update(file.read(END_BYTES))
    return digest.hexdigest()


def size_of(path: Path) -> int:
    """In bytes; -1 where it can't be seen."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


@cache
def version() -> str:
    """What must be the same where numbers shall be: the app, its detectors, and the libraries that compute."""
    found = [f"FER Desktop {__version__}"]
    for name in LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            found.append(f"{name} (none)")
    digest = hashlib.sha256()
    for file in sorted(paths.detectors_dir().glob("*.tflite")):
        digest.update(sha256_of(file).encode())
    return ", ".join([*found, f"detectors {digest.hexdigest()[:12]}"])


def difference(ours: str, theirs: str) -> str:
    """What differs between two versions: ``numpy 2.4.6 instead of numpy 2.4.5``."""
    pairs = zip(ours.split(", "), theirs.split(", "), strict=False)
    text = translate("Cluster", "{theirs} instead of {ours}")
    return ", ".join(text.format(theirs=there, ours=here) for here, there in pairs if here != there)

"""How the heavy parts are made, as functions, so that tests can put others in their place."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from fer_desktop import paths
from fer_desktop.pipeline import Detector
from fer_desktop.reading import Classifier
from fer_desktop.records import Frame

if TYPE_CHECKING:
    from fer_desktop.sources import SourceInfo


class Video(Protocol):
    """What is needed of a video; `fer_desktop.sources.VideoSource` is the real one."""

    info: "SourceInfo"
    ended_early: bool

    def skip(self) -> float: ...
    def passed(self) -> Frame: ...
    def close(self) -> None: ...


def _detector() -> Detector:
    from fer_desktop.detector import FaceDetector

    return FaceDetector(paths.detectors_dir())


def _classifier(path: Path) -> Classifier:
    from fer_desktop.classifier import Classifier as OnnxClassifier

    # Decoding and finding faces go on beside it.
    return OnnxClassifier(path, thrifty=True)


def _video(path: Path) -> Video:
    from fer_desktop.sources import VideoSource

    return VideoSource(path)


def _photo(path: Path) -> np.ndarray:
    from fer_desktop.photos import load_photo

    return load_photo(path)


@dataclass(frozen=True, slots=True)
class Parts:
    """Functions that make the real parts, importing what they need when they are called."""

    detector: Callable[[], Detector] = _detector
    """:raises Exception: whose text is a sentence for the user"""
    classifier: Callable[[Path], Classifier] = _classifier
    """:raises Exception: whose text is a sentence for the user"""
    video: Callable[[Path], Video] = _video
    """:raises SourceError: it can't be opened"""
    photo: Callable[[Path], np.ndarray] = _photo
    """:raises SourceError: it can't be read"""


SYSTEM = Parts()
"""The real ones."""

"""A window without an engine, and what an engine would tell it."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.expressions import FERPLUS
from fer_desktop.records import CameraSpec, Face, Frame, FrameResult, ModelInfo, Recipe
from fer_desktop.ui.main_window import MainWindow
from tests.ui.shapes import face, levels_of

PHOTOS = [Path(f"/pictures/{name}.jpg") for name in ("a", "b", "c", "d")]
VIDEO = Path("/videos/talk.mp4")
CAMERA = CameraSpec("Webcam", 0, 0, "/dev/cam0")

LEFT = (20.0, 20.0, 60.0, 70.0)
RIGHT = (80.0, 20.0, 100.0, 45.0)


class Heard:
    """What the signals of a window said, in order: (name, arguments)."""

    def __init__(self, window: MainWindow) -> None:
        self.all: list[tuple[str, tuple]] = []
        for name in (
            "pathsDropped sampleRequested sampleClipRequested photosRequested photoWanted videoRequested liveRequested "
            "stopRequested "
            "playRequested seekRequested stepRequested speedRequested loopRequested mirrorRequested modelsRequested "
            "reopenModelRequested priorRequested whereRequested camerasWanted saveRequested copyRequested closing"
        ).split():
            getattr(window, name).connect(lambda *args, name=name: self.all.append((name, args)))

    def of(self, name: str) -> list:
        """The (first) arguments of each time `name` was heard."""
        return [args[0] if args else None for heard, args in self.all if heard == name]

    def names(self) -> list[str]:
        return [name for name, _ in self.all]

    def clear(self) -> None:
        self.all.clear()


def recipe(model_id: str = "compact", labels: tuple[str, ...] = FERPLUS) -> Recipe:
    return Recipe(
        id=model_id,
        name=model_id.capitalize(),
        version="1.2",
        labels=labels,
        width_px=48,
        height_px=48,
        colour="grey",
        mean=(0.5,),
        std=(0.25,),
        crop={},
        class_prior={},
        training_data="FER+",
        accuracy={"ferplus_valid_top1": 0.8621, "something_else": 3.5},
        licence="research data",
    )


def model(model_id: str = "compact") -> ModelInfo:
    return ModelInfo(recipe(model_id), Path(f"/models/{model_id}.onnx"), "CPU, 2 threads")


def picture(width: int = 120, height: int = 90) -> np.ndarray:
    return np.full((height, width, 3), 90, np.uint8)


def photo(
    path: Path, faces: Sequence[Face] | None = None, session: int = 1, model_id: str = "compact", width: int = 120
) -> FrameResult:
    """The analysed photo `path`; with one face unless others are given."""
    pixels = picture(width)
    found = (face(1, LEFT),) if faces is None else tuple(faces)
    timings = {"detect": 40.0, "classify": 3.0, "total": 45.0}
    small = np.full((24, 32, 3), 90, np.uint8)
    return FrameResult(Frame(pixels, path=path), found, timings, session, model_id, levels_of(pixels), small)


def moving(
    time_s: float, path: Path | None, faces: Sequence[Face] | None = None, session: int = 1, index: int = 0
) -> FrameResult:
    """A frame of the video `path`, or of a live source."""
    pixels = picture()
    found = (face(1, LEFT),) if faces is None else tuple(faces)
    return FrameResult(Frame(pixels, index, time_s, path), found, {}, session, "compact", levels_of(pixels))


def _mime(held: Sequence[QUrl] | str) -> QMimeData:
    """Links, or text."""
    mime = QMimeData()
    if isinstance(held, str):
        mime.setText(held)
    else:
        mime.setUrls(list(held))
    return mime


def hold_over(widget: QWidget, held: Sequence[QUrl] | str) -> bool:
    """Drag links or text over the widget; whether it would take them."""
    mime = _mime(held)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys)
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


def drop_on(widget: QWidget, held: Sequence[QUrl] | str) -> None:
    """Drop links or text on the widget."""
    mime = _mime(held)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, mime, buttons, keys))


def leave(widget: QWidget) -> None:
    """Drag away again."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def files(*paths: Path) -> list[QUrl]:
    return [QUrl.fromLocalFile(str(path)) for path in paths]

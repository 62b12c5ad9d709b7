"""The app itself under measurement, in a process of its own: how it starts, and how it keeps up with a camera."""

import sys
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from fer_desktop import app as application
from fer_desktop import paths
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.app import App
from fer_desktop.bench.machine import held, resident_mb, share, summary
from fer_desktop.records import CameraSpec, FrameResult, LiveSpec
from fer_desktop.ui.frame_view import FrameView

GIVE_UP_S = 60.0
"""For what should happen within a few seconds."""

SETTLE_S = 1.0
"""After the first picture, before anything is measured."""

LOOK_MS = 20
"""How often it is looked whether something happened, where nothing tells."""


class Painted:
    """Tells of each frame when it was painted for the first time."""

    def __init__(self, tell: Callable[[FrameResult, float], None]) -> None:
        original = FrameView.paintEvent

        def paint(view: FrameView, event: QPaintEvent) -> None:
            original(view, event)
            result = view.result()
            if result is not None and result is not self._last:
                self._last = result
                tell(result, time.perf_counter())

        self._last: FrameResult | None = None
        # In this process only, which ends after the measurement.
        FrameView.paintEvent = paint  # type: ignore[method-assign]


def start(began: float) -> dict[str, Any]:
    """The app opens its sample photo.

    :param began: when this process was started, by ``time.time``
    """
    qt = QApplication(sys.argv[:1])
    found: dict[str, Any] = {}

    def painted(result: FrameResult, _: float) -> None:
        if result.faces:
            found.setdefault("first_labelled_s", round(time.time() - began, 3))
            QTimer.singleShot(0, qt.quit)

    Painted(painted)
    app = application.make()
    app.window.show()
    qt.processEvents()
    found["first_window_s"] = round(time.time() - began, 3)
    application.begin(app)
    app.open_paths([paths.samples_dir() / "sample.jpg"])
    QTimer.singleShot(int(1e3 * GIVE_UP_S), qt.quit)
    qt.exec()
    app.close()
    if "first_labelled_s" not in found:
        found["error"] = f"no labelled picture after {GIVE_UP_S:.0f} s"
    return found


def live(rate: float, faces: int, seconds: float, clips: Sequence[Path]) -> dict[str, Any]:
    """The app watches a made-up camera.

    :param rate: its frames a second
    :param faces: in its pictures; the first one is looked for in `clips`
    :param seconds: how long
    """
    from fer_desktop.bench.scenes import HEIGHT, WIDTH, PacedOpener, PacedSource, face_picture, scene

    with closing(SYSTEM.detector()) as detector:
        pictures, found = scene(*face_picture(clips, detector), faces, detector)
    qt = QApplication(sys.argv[:1])
    source = PacedSource(pictures, rate)
    watch = Watch(source.came)
    Painted(watch.painted)
    app = application.make(opener=PacedOpener(source))
    app.window.resize(1480, 940)
    app.window.show()
    application.begin(app)
    app.loaded.connect(lambda: app.window.open_live(LiveSpec(camera=CameraSpec("bench", 0))))
    watch.end = qt.quit
    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(lambda: watch.look(app, seconds))
    timer.start()
    QTimer.singleShot(int(1e3 * (GIVE_UP_S + seconds)), qt.quit)
    qt.exec()
    timer.stop()
    ended = app.close()
    said = {"width": WIDTH, "height": HEIGHT, "source_frames_per_s": rate, "faces": faces, "faces_findable": found}
    return {**said, **watch.told(), "closed_in_time": ended}


class Watch:
    """What was painted, how late, and what the process held on the way."""

    def __init__(self, came: dict[int, float]) -> None:
        """:param came: number of a frame -> when it came; emptied on the way"""
        self._came = came
        self._first_s: float | None = None
        self._late_ms: list[float] = []
        self._at_s: list[float] = []
        self._faces: list[int] = []
        self._samples: list[dict[str, Any]] = []
        self._dropped: list[int] = []
        self.end: Callable[[], None] = lambda: None

    def painted(self, result: FrameResult, now: float) -> None:
        came = self._came.get(result.frame.index)
        for old in [index for index in self._came if index <= result.frame.index]:
            del self._came[old]
        if came is None or not result.model_id:
            return
        if self._first_s is None:
            self._first_s = now
        if now - self._first_s >= SETTLE_S:
            self._late_ms.append(1e3 * (now - came))
            self._at_s.append(now)
            self._faces.append(len(result.faces))

    def look(self, app: App, seconds: float) -> None:
        """Called now and then: note what is held, and end when it was long enough."""
        if not self._at_s:
            return
        past = time.perf_counter() - self._at_s[0]
        if past >= len(self._samples) * max(1.0, seconds / 60):
            self._samples.append({"s": round(past, 1), "mb": resident_mb(), "frames": len(self._at_s), **held()})
        self._dropped.append(app.engine.stats().dropped)
        if past >= seconds:
            self.end()

    def told(self) -> dict[str, Any]:
        late, count = self._late_ms, len(self._late_ms)
        if count < 2:
            return {"error": "nothing was painted in time"}
        half = count // 2
        memory = [sample["mb"] for sample in self._samples if sample["mb"] is not None]
        return {
            "frames": count,
            "frames_per_s": round((count - 1) / (self._at_s[-1] - self._at_s[0]), 1),
            "capture_to_paint": summary(late),
            "p95_of_halves_ms": [round(share(sorted(part), 0.95), 2) for part in (late[:half], late[half:])],
            "faces_shown": round(sum(self._faces) / count, 2),
            "dropped": self._dropped[-1] - self._dropped[0] if self._dropped else 0,
            "resident_mb": round(memory[-1], 1) if memory else None,
            "growth_mb": round(max(memory[len(memory) // 10 :]) - memory[len(memory) // 10], 1) if memory else None,
            "samples": self._samples,
        }

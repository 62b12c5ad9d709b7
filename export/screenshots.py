"""Make the pictures of the documentation: ``python -m export.screenshots``.

The whole program runs, off screen, on the samples that it ships: nothing is arranged by hand or retouched.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from fer_desktop.app import App
    from fer_desktop.records import Frame

SIZE = 1280, 800
PATIENCE_S = 120.0
CLIP_MOMENT_S = 2.6
"""Where the clip is stopped: its face has changed by then."""

QUEUE_SHARE = 0.45
"""How far the long video of the queue is when its picture is taken."""

LIVE_S = 10.5
"""How long the camera is watched: the chart has something to show by then."""

CARD_HEIGHT_PX = 1096
"""Of the page about a model: as far as its table of confusions."""

JPEG_QUALITY = 92


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m export.screenshots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("docs/images"), help="folder (default: %(default)s)")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        # The user's settings must neither show nor change.
        os.environ["FER_DESKTOP_HOME"] = home
        os.environ["XDG_CONFIG_HOME"] = home
        for theme in ("dark", "light"):
            _tour(options.out, theme, Path(home) / f"{theme}.ini")
    return 0


def _tour(out: Path, theme: str, settings: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from fer_desktop import app as application
    from fer_desktop import paths
    from fer_desktop.engine_records import ModelReady, Trouble
    from fer_desktop.settings import Settings, SettingsStore

    QApplication.instance() or QApplication(sys.argv[:1])
    SettingsStore(settings).save(Settings(theme=theme, language="en"))
    running = application.make(SettingsStore(settings), _opener())
    window = running.window
    window.resize(*SIZE)
    window.show()
    events: list[object] = []
    running.engine.happened.connect(events.append)
    running.start()
    try:
        _wait(lambda: any(isinstance(event, ModelReady) for event in events))
        _settle(2.0)
        _shoot(running, out / f"home-{theme}.png")
        running.open_paths([paths.samples_dir() / "sample.jpg"])
        _wait(lambda: window.photos.result() is not None)
        window.photos.choose_face(_most_interesting(running))
        _settle(1.0)
        _shoot(running, out / f"photos-{theme}.jpg")
        if theme == "dark":
            running.open_paths([paths.samples_dir() / "sample.mp4"])
            _wait(lambda: window.video.result() is not None and window.video.position_s() >= CLIP_MOMENT_S)
            window.actions_["play"].trigger()
            _settle(1.0)
            _shoot(running, out / f"video-{theme}.jpg")
            window.open_camera(_camera())
            _wait(lambda: window.live.viewer.result() is not None)
            _settle(LIVE_S)
            _shoot(running, out / f"live-{theme}.jpg")
            _open_session(running, settings.parent / "sessions")
            _shoot(running, out / f"session-{theme}.jpg")
            _shoot_report(running, out / "report.jpg", settings.parent)
        else:
            _shoot_card(running, out / f"model-{theme}.jpg")
            with _results() as results:
                _fill_queue(running, settings.parent / "Videos and photos", results)
                _shoot(running, out / f"analyse-{theme}.jpg")
                _empty_queue(running)
        if troubles := [event for event in events if isinstance(event, Trouble)]:
            raise RuntimeError(f"The pictures show what went wrong: {troubles}")
    finally:
        window.close()
        running.close()


def _shoot_card(running: "App", path: Path) -> None:
    """The page about the model in use."""
    from fer_desktop.ui.model_page import ModelPage

    running.window.actions_["about_model"].trigger()
    _wait(lambda: running.window.findChild(ModelPage) is not None)
    page = running.window.findChild(ModelPage)
    page.resize(page.width(), CARD_HEIGHT_PX)
    _settle(0.5)
    _save(page, path)
    page.close()


def _open_session(running: "App", results: Path) -> None:
    """The clip, analysed, at the same moment; with a name and a mark."""
    from fer_desktop import analyze, paths
    from fer_desktop import session_edits as edits
    from fer_desktop.analysis import session as folders

    (outcome,) = analyze([paths.samples_dir() / "sample.mp4"], results)
    assert outcome.folder is not None
    session = folders.load(outcome.folder)
    session = edits.add_mark(edits.rename(session, 1, "Ana"), CLIP_MOMENT_S + 0.6, "Sees the guests")
    folders.save(outcome.folder, session)
    running.desk.open(outcome.folder)
    viewer = running.window.sessions.viewer
    _wait(lambda: viewer.has_picture and bool(viewer.panel.people.people.faces))
    viewer.seek(CLIP_MOMENT_S)
    running.window.toasts.clear()
    _settle(1.5)


def _shoot_report(running: "App", target: Path, folder: Path) -> None:
    from export.screenshot_scenes import shoot_report

    reviewed = running.window.sessions.viewer.reviewed
    assert reviewed is not None
    if shoot_report(reviewed.folder, target, folder):
        sys.stdout.write(f"{target}\n")
    else:
        sys.stdout.write(f"{target} stays as it is: the report needs Chromium or Chrome.\n")


@contextmanager
def _results() -> Iterator[Path]:
    """A folder for results with a name that may be seen."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(tempfile.gettempdir()) / "FER Desktop"
        try:
            folder.mkdir()
        except FileExistsError:
            folder = Path(place) / "FER Desktop"
            folder.mkdir()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _fill_queue(running: "App", folder: Path, results: Path) -> None:
    """Some files are done, one failed, one is at work, others wait."""
    from export.screenshot_scenes import queue_files
    from fer_desktop.queue_records import WORKING

    window = running.window
    control, queue = window.queue_control, window.analyse.queue
    files = queue_files(folder)
    window.actions_["analyse"].trigger()
    control.set_folder(str(results))
    control.drop(files)
    _wait(lambda: queue.rowCount() == len(files))
    _wait(lambda: sum(queue.picture(row) is not None for row in queue.rows()) == len(files) - 1)
    control.run(True)

    def far_enough() -> bool:
        row = queue.working()
        progress = row.progress if row is not None and row.state == WORKING else None
        return bool(
            progress
            and progress.total
            and progress.total > 500
            and progress.stage == "analyse"
            and progress.done >= QUEUE_SHARE * progress.total
        )

    _wait(far_enough)
    window.toasts.clear()
    _settle(0.3)


def _empty_queue(running: "App") -> None:
    """Nothing is asked when the window closes, and nothing is offered at the next start."""
    control = running.window.queue_control
    control.run(False)
    numbers = [row.number for row in control.queue.rows()]
    control.page.removeRequested.emit(numbers)
    _settle(0.5)


def _most_interesting(running: "App") -> int:
    """The face whose second guess is the strongest: its bars show the most."""
    result = running.window.photos.result()
    assert result is not None
    return max(result.faces, key=lambda face: sorted(face.shown.probabilities)[-2]).id


def _opener() -> object:
    from fer_desktop import paths
    from fer_desktop.app import SystemOpener
    from fer_desktop.errors import EndOfSource
    from fer_desktop.sources import SourceInfo, VideoSource

    class ClipAsCamera:
        """The sample clip, round and round at its own speed, where a camera would be."""

        def __init__(self) -> None:
            self._clip = VideoSource(paths.samples_dir() / "sample.mp4")
            clip = self._clip.info
            self.info = SourceInfo("Sample camera", clip.width, clip.height, None, clip.frame_rate, None)
            self.mirror = False
            self._began = time.monotonic()
            self._round_s = 0.0

        def read(self) -> "Frame":
            try:
                frame = self._clip.read()
            except EndOfSource:
                self._round_s = time.monotonic() - self._began
                self._clip.seek(0.0)
                frame = self._clip.read()
            due = self._began + self._round_s + frame.time_s
            time.sleep(max(0.0, due - time.monotonic()))
            return type(frame)(frame.pixels, frame.index, time.monotonic() - self._began)

        def close(self) -> None:
            self._clip.close()

        def leave(self) -> None:
            self._clip.close()

        def wait_closed(self, timeout_s: float) -> bool:
            return True

    class Opener(SystemOpener):
        def live(self, spec: object, cancelled: Callable[[], bool]) -> ClipAsCamera:  # type: ignore[override]
            return ClipAsCamera()

    return Opener()


def _camera() -> object:
    from fer_desktop.records import CameraSpec

    return CameraSpec("Sample camera", 0)


def _wait(condition: Callable[[], bool]) -> None:
    """Let the program run until it is so.

    :raises TimeoutError: it never is
    """
    ends = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > ends:
            raise TimeoutError
        _settle(0.05)


def _settle(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QApplication.processEvents()
        # Not QTest.qWait, which keeps Python's lock: the engine's threads would starve.
        time.sleep(0.005)


def _shoot(running: "App", path: Path) -> None:
    _save(running.window, path)


def _save(widget: "QWidget", path: Path) -> None:
    picture = widget.grab()
    if not picture.save(str(path), None, JPEG_QUALITY if path.suffix == ".jpg" else -1):
        raise OSError(f"{path} could not be written")
    sys.stdout.write(f"{path} {picture.width()}x{picture.height()}\n")


if __name__ == "__main__":
    sys.exit(main())

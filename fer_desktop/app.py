"""The composition root: makes window, engine and stages, and connects them. Everything heavy is loaded behind the
window, in the engine's threads."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QApplication

from fer_desktop import __version__, calm, paths
from fer_desktop.camera_desk import CameraDesk
from fer_desktop.captures import Opener
from fer_desktop.engine_records import ModelFailed, ModelReady
from fer_desktop.measuring import Measuring
from fer_desktop.model_shelf import ModelShelf, is_model
from fer_desktop.pipeline import Detector
from fer_desktop.queue_desk import QueueDesk
from fer_desktop.reading import Classifier
from fer_desktop.recording_desk import RecordingDesk
from fer_desktop.records import FrameResult, LiveSpec
from fer_desktop.session_desk import SessionDesk, session_in
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import languages, taskbar
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.open_events import OpenEvents
from fer_desktop.ui.warm_up import warm_up
from fer_desktop.words import translate
from fer_desktop.worker import Background, Engine, Stages

if TYPE_CHECKING:
    from fer_desktop.gather import Gathered
    from fer_desktop.sources import LiveFrames, VideoSource

log = logging.getLogger(__name__)

SEARCH_MS = 1000
"""How often is looked whether garbage must be searched for."""

CLOSE_S = 1.8
"""Longest wait for the threads when the app closes."""

CLOSE_BACKGROUND_S = 0.2
"""The same for what runs beside: saving finishes the file at hand."""


class SystemOpener:
    """The real sources. Called in the capture threads, where the heavy imports then happen."""

    def photo(self, path: Path) -> np.ndarray:
        with calm.alone:
            from fer_desktop.photos import load_photo

        return load_photo(path)

    def video(self, path: Path) -> "VideoSource":
        with calm.alone:
            from fer_desktop.sources import VideoSource

        return VideoSource(path)

    def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> "LiveFrames":
        with calm.alone:
            from fer_desktop.sources import open_live

        return open_live(spec, cancelled)


def _detector() -> Detector:
    with calm.alone:
        from fer_desktop.detector import FaceDetector

    return FaceDetector(paths.detectors_dir())


def _classifier(path: Path) -> Classifier:
    with calm.alone:
        from fer_desktop import model_check
        from fer_desktop.classifier import Classifier as OnnxClassifier

    # A model that the user added was perhaps copied there by hand.
    model_check.ensure(path)
    return OnnxClassifier(path)


class App(QObject):
    """Window and engine, connected."""

    loaded = Signal()
    """The first model was loaded, or could not be."""

    def __init__(self, window: MainWindow, engine: Engine, background: Background, models: Sequence[Path]) -> None:
        """:param models: those that read first, the one to use first"""
        super().__init__()
        self.window, self.engine, self.background = window, engine, background
        self._models = list(models)
        """What was asked for last: it may have failed to load."""
        self._closed = False
        self._loading = True
        self._first: list[Callable[[], object]] = []
        """What is still to be done until everything runs."""
        self.shelf = ModelShelf(window, background, self._use_models)
        self.measuring = Measuring(window)
        self.desk = SessionDesk(window, engine.opener)
        self.queue = QueueDesk(window, Stages(_detector, _classifier), engine.opener)
        self.recording = RecordingDesk(window, engine)
        self.cameras = CameraDesk(window, self._in_background)
        engine.set_prior(window.settings.prior)
        engine.set_where(window.settings.where)
        self._connect()

    def _connect(self) -> None:
        window, engine = self.window, self.engine
        engine.news.connect(self._on_news)
        engine.happened.connect(self._on_event)
        window.photosRequested.connect(engine.show_photos)
        window.photoWanted.connect(engine.want_photo)
        window.videoRequested.connect(engine.play_video)
        window.liveRequested.connect(engine.watch)
        window.stopRequested.connect(engine.stop)
        window.playRequested.connect(engine.play)
        window.seekRequested.connect(engine.seek)
        window.stepRequested.connect(engine.step)
        window.speedRequested.connect(engine.set_speed)
        window.loopRequested.connect(engine.set_loop)
        window.mirrorRequested.connect(engine.set_mirror)
        window.priorRequested.connect(engine.set_prior)
        window.whereRequested.connect(engine.set_where)
        window.modelsRequested.connect(self._use_models)
        window.reopenModelRequested.connect(self._reopen_model)
        window.pathsDropped.connect(self.open_paths)
        window.sampleRequested.connect(lambda: self.open_paths([paths.samples_dir() / "sample.jpg"]))
        window.sampleClipRequested.connect(lambda: self.open_paths([paths.samples_dir() / "sample.mp4"]))
        window.saveRequested.connect(self._save)
        window.copyRequested.connect(self._copy)
        window.closing.connect(self._window_closes)

    def start(self) -> None:
        """Draw the hidden pages once, then load what the window does not need: both at once would hold it up."""
        self._first = [*warm_up(self.window.stack), self._load]
        self._go_on()

    def _go_on(self) -> None:
        if self._first and not self._closed:
            self._first.pop(0)()
            QTimer.singleShot(0, self._go_on)

    def _load(self) -> None:
        self.background.start()
        self.engine.start()
        self._in_background(_suffixes, self._on_suffixes)

    def _in_background(self, job: Callable[[], object], done: Callable[[Any], None]) -> None:
        """Run `job` beside the window; its answer comes too late when the window is closed by then."""
        self.background.do(job, lambda answer: None if self._closed else done(answer))

    # --- from the engine ---

    @Slot()
    def _on_news(self) -> None:
        shown = False
        while not self._closed and (result := self.engine.take()) is not None:
            self.window.show_result(result)
            shown = True
        if shown:
            self.window.show_stats(self.engine.stats())

    @Slot(object)
    def _on_event(self, event: object) -> None:
        if isinstance(event, (ModelReady, ModelFailed)) and self._loading:
            self._loading = False
            self.loaded.emit()
            # Not before: it would hold up what was dropped meanwhile.
            self.shelf.list()
            self.desk.list()
            self.queue.restore()
        session = getattr(event, "session", self.engine.session)
        if session == self.engine.session and not self._closed:
            self.window.handle(event)

    # --- from the window ---

    @Slot(object)
    def open_paths(self, dropped: Sequence[Path]) -> None:
        """Photos, videos, folders and models from a drop, a dialog or the command line."""
        models = [path for path in dropped if is_model(path)]
        others = [path for path in dropped if not is_model(path)]
        if models:
            self.shelf.add(models)
        if models and not others:
            return

        def look() -> "Gathered | Path":
            session = session_in(others)
            if session is not None:
                return session
            with calm.alone:
                from fer_desktop.gather import gather

            found = gather(others)
            for path in found.photos:
                str(path)  # made once and kept; the window looks photos up by it
            return found

        self._in_background(look, self._on_gathered)

    def _on_gathered(self, found: "Gathered | Path | Exception") -> None:
        if isinstance(found, Exception):
            self.window.report_rejected([(Path(), str(found))])
            return
        if isinstance(found, Path):
            self.window.report_rejected([])
            self.desk.open(found)
            return
        if found.photos:
            self.window.open_photos(list(found.photos))
        elif found.videos:
            self.window.open_video(found.videos[0])
        self.window.report_rejected([*found.rejected, *_left_out(found)])

    @Slot(object)
    def _save(self, pairs: Sequence[tuple[FrameResult, Path]]) -> None:
        where = self.window.settings.where

        def write() -> object:
            from fer_desktop.ui.saving import save_labelled

            return save_labelled(pairs, where)

        def done(answer: object) -> None:
            if isinstance(answer, Exception):
                self.window.saved([], [translate("Saving", "Saving failed: {reason}").format(reason=answer)])
            else:
                self.window.saved(*answer)  # type: ignore[misc]

        self._in_background(write, done)

    @Slot(object)
    def _copy(self, result: FrameResult) -> None:
        where = self.window.settings.where

        def draw() -> object:
            from fer_desktop.ui.overlay_painter import render

            return render(result, where=where)

        def done(answer: object) -> None:
            self.window.copied(answer if isinstance(answer, QImage) else QImage())

        self._in_background(draw, done)

    # --- models ---

    def _on_suffixes(self, found: object) -> None:
        if isinstance(found, tuple):
            self.window.set_suffixes(*found)

    @Slot(object)
    def _use_models(self, models: Sequence[Path]) -> None:
        self._models = list(models)
        self.engine.use_models(models)

    @Slot()
    def _reopen_model(self) -> None:
        self.engine.use_models(self._models)

    # --- the end ---

    @Slot()
    def _window_closes(self) -> None:
        self._closed = True
        self.shelf.stop()
        self.measuring.stop()
        self.desk.stop()
        self.queue.stop()
        self.recording.stop()
        self.cameras.stop()
        self.engine.stop()

    def close(self, engine_s: float = CLOSE_S, background_s: float = CLOSE_BACKGROUND_S) -> bool:
        """End all threads; whether they ended in time."""
        self._window_closes()
        ended = self.engine.close(engine_s)
        ended = self.shelf.close(background_s) and ended
        ended = self.measuring.close(background_s) and ended
        ended = self.desk.close(engine_s) and ended
        ended = self.queue.close(engine_s) and ended
        ended = self.recording.close(engine_s) and ended
        return self.background.close(background_s) and ended


def _suffixes() -> tuple[tuple[str, ...], tuple[str, ...]]:
    with calm.alone:
        from fer_desktop.gather import PHOTO_SUFFIXES, VIDEO_SUFFIXES

    return tuple(sorted(PHOTO_SUFFIXES)), tuple(sorted(VIDEO_SUFFIXES))


def _left_out(found: "Gathered") -> list[tuple[Path, str]]:
    """What could not be opened beside the rest: the window shows photos, or one video."""
    videos = found.videos if found.photos else found.videos[1:]
    why = translate("Opening", "“{name}” was left out: videos are opened one at a time, apart from photos.")
    return [(path, why.format(name=path.name)) for path in videos]


def _models(model_id: str, compared: Sequence[str]) -> list[Path]:
    """The model that was used last, the default one where it is gone; then those it was compared with, as far as they
    are still there. Files are named after their model."""
    there: dict[str, Path] = {}
    for path in paths.installed_models():
        there.setdefault(path.stem, path)
    first = there.get(model_id, paths.default_model())
    return list(dict.fromkeys([first, *(there[one] for one in compared if one in there)]))


def make(store: SettingsStore | None = None, opener: Opener | None = None, model: Path | None = None) -> App:
    """Window, engine and what connects them; nothing is shown and nothing runs yet.

    :param opener: other kinds of sources than the real ones, for tests
    :param model: another model than the one that was used last
    """
    store = store or SettingsStore()
    settings = store.load()
    models = [model] if model else _models(settings.model_id, settings.compared_models)
    engine = Engine(Stages(_detector, _classifier), opener or SystemOpener(), models[0])
    engine.use_models(models)
    window = MainWindow(store)
    if not model and settings.model_id and models[0].stem != settings.model_id:
        window.model_control.gone(settings.model_id)
    return App(window, engine, Background(), models)


def begin(app: App) -> None:
    """Start the app behind its window, which is painted first and answers meanwhile. For a process of its own."""
    calm.begin()
    searches = QTimer(app, interval=SEARCH_MS)
    searches.timeout.connect(calm.search)
    app.loaded.connect(calm.end)
    app.loaded.connect(searches.start)
    QTimer.singleShot(0, app.start)


def start_again() -> bool:
    """Start this program once more, on its own; whether that worked."""
    arguments = [] if getattr(sys, "frozen", False) else ["-m", "fer_desktop"]
    return QProcess.startDetached(sys.executable, arguments)[0]


def main(opened: Sequence[str] = (), watch: Callable[[App], object] | None = None) -> int:
    """Show the window, with the files `opened` in it, until it is closed; the exit code.

    :param watch: called once the window is there, before anything runs; `fer_desktop.self_test` looks on in this way
    """
    for name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
        # Left there by OpenCV in a parent process: Qt would look for its plug-ins in the wrong place.
        if "cv2" in Path(os.environ.get(name, "")).parts:
            del os.environ[name]
    taskbar.own_place()
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)
    qt.setApplicationName("FER Desktop")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("fer-desktop")
    qt.setWindowIcon(QIcon(str(paths.icons_dir() / "app.svg")))
    # Before the first text is made.
    languages.speak(SettingsStore().load().language)
    app = make()
    OpenEvents(qt).opened.connect(app.open_paths)
    app.window.show()
    if watch:
        watch(app)
    begin(app)
    if opened:
        app.open_paths([Path(path).absolute() for path in opened])
    code = qt.exec()
    ended = app.close()
    if app.window.starts_again:
        start_again()
    if not ended:
        # A driver or a network that does not answer must not keep the program alive.
        logging.shutdown()
        os._exit(code)
    return code

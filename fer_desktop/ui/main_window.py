"""The window: it announces what the user wants and shows what it is told; it does no work itself.

Whoever owns it (`fer_desktop.app`) connects the signals and calls the slots below. Nothing here waits for anything.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QCloseEvent, QImage
from PySide6.QtWidgets import QApplication

from fer_desktop.engine_records import (
    ModelFailed,
    ModelReady,
    PhotoFailed,
    ProviderChanged,
    SourceFailed,
    SourceLost,
    SourceOpened,
    Stats,
    Trouble,
)
from fer_desktop.numbers import figure
from fer_desktop.records import CameraSpec, FrameResult, LiveSpec, ModelInfo, Recipe
from fer_desktop.settings import SettingsStore
from fer_desktop.ui.action_state import shown_file
from fer_desktop.ui.action_table import PAGE_ACTIONS
from fer_desktop.ui.drop_veil import all_models
from fer_desktop.ui.live_page import spec_name
from fer_desktop.ui.saver import show_folder
from fer_desktop.ui.window_shell import page_index
from fer_desktop.ui.window_wishes import WindowWishes


class MainWindow(WindowWishes):
    """Everything the user sees. What it asks for stands in `WindowWishes`."""

    def __init__(self, store: SettingsStore | None = None) -> None:
        super().__init__(store)
        self._source = ""
        self._session = 0
        self._connect_actions()
        self._connect_pages()
        self._say_ready()
        self.show_page("live" if self.settings.page == "live" else "home")

    def _connect_actions(self) -> None:
        self.on("sample", self.sampleRequested.emit)
        self.on("sample_clip", self.sampleClipRequested.emit)
        self.on("save", lambda: self.with_result(self.saver.save))
        self.on("copy", lambda: self.with_result(self.copyRequested.emit))
        self.on("show_folder", self._show_folder)
        self.on("snapshot", lambda: self.with_result(self.saver.snapshot))
        self.on("stop", self.live.stop)
        for name in PAGE_ACTIONS:
            self.on(name, lambda name=name: self.show_page(name))

    def _show_folder(self) -> None:
        path = shown_file(self.page, self.photos, self.video)
        if path is not None:
            show_folder(path.parent)

    def _connect_pages(self) -> None:
        self.start.doorOpened.connect(self.show_page)
        self.photo_control.taken.connect(lambda: self._take_source("photos"))
        self.photo_control.changed.connect(self._update)
        self.video.stateChanged.connect(self._update)
        self.live.liveRequested.connect(self._begin_live)
        self.live.stopRequested.connect(self._live_stopped)
        self.live.stateChanged.connect(self._update)
        self.sessions.viewer.stateChanged.connect(self._update)
        self.video_control.taken.connect(lambda: self._take_source("video"))
        self.video_control.chosen.connect(self.open_video)
        self.live_control.opened.connect(self.open_live)
        self.addressDropped.connect(self._offer_stream)
        self.model_control.idle.connect(self._say_ready)
        self.session_control.closed.connect(self._say_ready)
        self.saver.progressed.connect(self._show_saving)

    # --- what it is told: opening ---

    @Slot(object)
    def open_photos(self, photos: Sequence[Path]) -> None:
        """Show these photos and have them analysed."""
        self._take_source("photos")
        self._turn_to("photos")
        self.photo_control.open(photos)
        self._update()

    @Slot(object)
    def open_video(self, path: Path) -> None:
        """Show this video and have it played."""
        self._take_source("video")
        self.status.clear_figures()
        self._turn_to("video")
        self.video_control.open(path)
        self._update()

    @Slot(object)
    def open_camera(self, camera: CameraSpec) -> None:
        """Watch a camera."""
        self.live_control.open_camera(camera)

    @Slot(str)
    def open_stream(self, url: str) -> None:
        """Watch a network stream."""
        self.live_control.open_stream(url)

    @Slot(object)
    def open_live(self, spec: LiveSpec) -> None:
        """Watch a camera or a stream."""
        self.show_page("live")
        self.live.open(spec)
        self.focus_page()  # what was chosen is hidden now, and would take the keyboard with it

    def _offer_stream(self, url: str) -> None:
        """An address was dropped: the user sees it and says whether to connect."""
        self.show_page("live")
        self.live_control.offer_stream(url)

    # --- what it is told: results ---

    @Slot(object)
    def show_result(self, result: FrameResult) -> None:
        """A frame was analysed. Results of a source that was left are ignored."""
        if result.session < self._session:
            return
        self._session = result.session
        if self._source == "photos" and self.photo_control.receive(result):
            self._update()
        elif self._source == "video":
            self.video.receive(result)
        elif self._source == "live":
            self.live.receive(result)

    @Slot(object)
    def show_stats(self, stats: Stats) -> None:
        """What was measured over the last second."""
        viewer = self.viewer()
        if self._source != self.page or viewer is None or self._source == "photos":
            return
        result = viewer.result()
        if result is not None:
            self.status.show_moving(stats, len(result.faces), self._source == "live")
        if self._source == "video":
            self.video.show_stats(stats)

    @Slot(object)
    def handle(self, event: object) -> None:
        """Something happened: one of `fer_desktop.engine_records.EngineEvent`."""
        session = getattr(event, "session", self._session)
        if session < self._session:
            return
        self._session = session
        match event:
            case ModelReady(info=info, compared=compared):
                self.model_control.ready(event)
                self.reading_control.ready((info, *compared))
                self._models_changed((info, *compared))
            case ModelFailed():
                self.model_control.failed(event)
                self._say_ready()
            case ProviderChanged(info=info, compared=compared):
                self.model_control.moved(info, compared)
                self.status.set_provider(info.provider)
            case PhotoFailed(path=path, message=message):
                self.photo_control.fail(path, message)
            case Trouble(message=message, detail=detail):
                self.complain(message, detail)
            case SourceFailed(message=message, detail=detail) if self._source not in ("video", "live"):
                self.complain(message, detail)
            case _ if self._source == "video":
                self.video_control.handle(event)
            case _ if self._source == "live":
                self._handle_live(event)
        self._update()

    def _handle_live(self, event: object) -> None:
        match event:
            case SourceOpened():
                self.live.opened(event)
            case SourceFailed(message=message):
                self.live.failed(message)
                self.status.clear_figures()
            case SourceLost(message=message, retry_in_s=retry_in_s):
                self.live.lost(message, retry_in_s)
                self.status.clear_figures()

    # --- what it is told: the rest ---

    @Slot(object)
    def set_cameras(self, cameras: Sequence[CameraSpec]) -> None:
        """The cameras there are now."""
        self.live_control.set_cameras(cameras)

    @Slot(object)
    def set_models(self, models: Sequence[tuple[Recipe, Path]]) -> None:
        """The models there are, each with its file."""
        self.model_control.set_models(models)
        self.queue_control.set_models(models)

    @Slot(object, object)
    def saved(self, written: Sequence[Path], errors: Sequence[str]) -> None:
        """The answer to a `saveRequested`: files written, and a sentence for each that was not."""
        self.saver.saved(written, errors)

    @Slot(QImage)
    def copied(self, image: QImage) -> None:
        """The answer to `copyRequested`."""
        if image.isNull():
            self.complain(self.tr("The picture could not be copied."))
            return
        QApplication.clipboard().setImage(image)
        self.toasts.show_toast(self.tr("Copied the picture with its labels"))

    @Slot(object)
    def report_rejected(self, rejected: Sequence[tuple[Path, str]]) -> None:
        """Files that cannot be opened, each with a sentence. Always called after a drop, also with nothing."""
        self._say_ready()
        if len(rejected) == 1:
            self.complain(rejected[0][1])
        elif rejected:
            title = self.tr("{count} files were left out").format(count=figure(len(rejected)))
            self.complain(title, "\n".join(sentence for _, sentence in rejected))

    # --- pages and sources ---

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Open a door. A camera that nobody looks at is closed; a video pauses; photos that wait go on."""
        changed = self._turn_to(name)
        if changed and name == "live":
            self.live_control.look()
        if changed and name == "sessions":
            self.session_control.look()
        if name == "photos":
            self.photo_control.go_on()
        self._update()

    def _turn_to(self, name: str) -> bool:
        """Show a page; whether it is another one."""
        before, self.page = self.page, name
        self.actions_[name].setChecked(True)
        self.stack.setCurrentIndex(page_index(name))
        self.focus_page()
        if before == name:
            return False
        if before == "live":
            self.live.stop()
            self.live_control.look_away()
        if before == "video":
            self.video_control.pause()
        if before == "sessions":
            self.session_control.pause()
        self.status.clear_figures()
        self._say_ready()
        self.photo_control.show_figures()
        return True

    def _take_source(self, name: str) -> None:
        """From now on, what comes belongs to this page; there is one source at a time."""
        before, self._source = self._source, name
        if before != name:
            if before == "photos":
                self.photo_control.lose()
            if before == "video":
                self.video_control.lose()
            if before == "live":
                self.live.reset()
        if name == "photos":
            self.photo_control.take()

    def _begin_live(self, spec: LiveSpec) -> None:
        self._take_source("live")
        self.status.clear_figures()
        self.liveRequested.emit(spec)

    def _live_stopped(self) -> None:
        if self._source == "live":
            self._source = ""
        self.status.clear_figures()
        if self.page == "live":
            self.focus_page()
        self.stopRequested.emit()
        self._say_ready()

    def _models_changed(self, models: tuple[ModelInfo, ...]) -> None:
        for viewer in self.viewers():
            viewer.set_models([model.recipe for model in models])
        self.status.set_provider(models[0].provider)
        self._say_ready()
        self.photo_control.models_changed(tuple(model.recipe.id for model in models))
        self.queue_control.update()

    # --- what is said all the time ---

    def update_actions(self) -> None:
        super().update_actions()
        if self.saver.busy:
            self.actions_["save_all"].setEnabled(False)  # what waits to be saved would be forgotten

    def _show_saving(self, done: int, count: int) -> None:
        if count:
            self.status.set_words(self.tr("Saving {done} of {count}…").format(done=figure(done), count=figure(count)))
        else:
            self._say_ready()
            self.update_actions()

    def _say_ready(self) -> None:
        viewer = self.viewer()
        if viewer is not None and viewer.result() is not None:
            self.status.set_words("")
        elif self.model_control.info is None and self.model_control.trouble is None:
            self.status.set_words(self.tr("Loading the model…"))
        else:
            self.status.set_words(self.tr("Ready"))

    def _update(self) -> None:
        """Title, top bar and actions follow what is open."""
        self.update_actions()
        self.top_bar.show_page(self.page, self.video.path is not None)
        self.live_control.update()
        self.reading_control.update()
        self.session_control.update()
        self.queue_control.update()
        self.record_control.update()
        name = self.session_control.name() if self.page == "sessions" else ""
        if self.page == "photos" and (path := self.photos.current_path()) is not None:
            name = path.name
        elif self.page == "video" and self.video.path is not None:
            name = self.video.path.name
        elif self.page == "live" and self.live.spec is not None:
            name = spec_name(self.live.spec)
        self.setWindowTitle(f"{name} – FER Desktop" if name else "FER Desktop")

    def drop(self, dropped: Sequence[Path]) -> None:
        """Files and folders were dropped or chosen: on the page “Analyse” they are for the queue."""
        if self.page == "analyse" and dropped and not all_models(dropped):
            self.queue_control.drop(dropped)
        else:
            super().drop(dropped)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.queue_control.may_close():
            event.ignore()
            return
        self.sessions.viewer.panel.finish_typing()
        self.remember(save_folder=self.saver.folder)
        super().closeEvent(event)

"""A video with its overlay, and the controls under it."""

from pathlib import Path

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QWidget

from fer_desktop.engine_records import PlaybackChanged, SourceOpened, Stats
from fer_desktop.numbers import figure
from fer_desktop.records import FrameResult
from fer_desktop.ui import context_menus
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import ActionButton
from fer_desktop.ui.chips import Chip
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.transport import Transport
from fer_desktop.ui.viewer_page import ViewerPage

JUMP_S = 5.0
NOTICE_MS = 1000
"""The notice about skipped frames changes its figures no more often than this, and goes twice as long after the last
one was skipped."""


class VideoPage(ViewerPage):
    """Announces play, seek and step; believes only what comes back."""

    playRequested = Signal(bool)
    seekRequested = Signal(float)
    stepRequested = Signal(int)
    openRequested = Signal()
    """The user wants to choose a video."""
    stateChanged = Signal()
    """Opened, playing, paused, ended or failed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(moving=True, parent=parent)
        self.setAccessibleName(self.tr("Video"))
        self.path: Path | None = None
        self.playing = False
        self.ended = False
        self.ready = False
        """The video is open: there is something to play."""
        self.duration_s: float | None = None
        self._dropped = 0
        self._skipping = QElapsedTimer()
        self._said = QElapsedTimer()
        self.transport = Transport(actions)
        self.transport.seekRequested.connect(self._seek)
        self.column.addWidget(self.transport)
        self.view.messageAction.connect(self.openRequested)
        buttons = FlowLayout(8)
        buttons.addWidget(ActionButton(actions["save"], text=self.tr("Save picture…")))
        buttons.addWidget(ActionButton(actions["copy"], text=self.tr("Copy")))
        self.panel.footer.addLayout(buttons)
        self.panel.footer.addWidget(ActionButton(actions["analyse_this"], text=self.tr("Analyse this file…")))
        context_menus.on_picture(
            self.view,
            actions,
            "play - save copy - zoom_fit zoom_actual - labels where - analyse_this show_folder full_screen",
        )
        self.close_video()

    # --- what the window tells ---

    def open(self, path: Path) -> None:
        """`path` is being opened."""
        self._begin(path)
        self.view.set_message(self.tr("Opening “{name}”…").format(name=path.name), "", busy=True)
        self.stateChanged.emit()

    def close_video(self) -> None:
        """No video: say how to open one."""
        self._begin(None)
        self.view.set_message(
            self.tr("No video yet"),
            self.tr("Drop a video on the window, or open one."),
            self.tr("Open a video…"),
            icon="video",
        )
        self.panel.set_hint(self.tr("The faces of a video are read here."))
        self.stateChanged.emit()

    def opened(self, event: SourceOpened) -> None:
        self.ready = True
        self.ended = False
        self.duration_s = event.duration_s
        self.transport.set_duration(event.duration_s)
        self.stateChanged.emit()

    def failed(self, message: str) -> None:
        """It could not be opened, or broke; one sentence says why."""
        self.ready = self.playing = False
        self.transport.set_duration(None)
        self.transport.setEnabled(False)
        self.view.set_message(
            self.tr("This video cannot be played"), message, self.tr("Open another video…"), icon="warning"
        )
        self.stateChanged.emit()

    def receive(self, result: FrameResult) -> bool:
        """A frame of the video; whether it belongs here."""
        if self.path is None or result.frame.path != self.path:
            return False
        self.transport.setEnabled(True)
        self.display(result)
        self.transport.set_time(result.frame.time_s)
        return True

    def playback_changed(self, event: PlaybackChanged) -> None:
        self.playing = event.playing
        if event.playing:
            self.ended = False
        self._show_state()

    def set_ended(self) -> None:
        """It played to its end."""
        self.playing, self.ended = False, True
        self._show_state()

    def set_paused(self) -> None:
        """Another source was opened meanwhile: the frame stays, nothing plays."""
        self.playing = False
        self.ready = False
        self._show_state()

    def show_stats(self, stats: Stats) -> None:
        """Say quietly when frames are skipped."""
        if stats.dropped > self._dropped:
            self._skipping.start()
        self._dropped = stats.dropped
        if not self._skipping.isValid() or self._skipping.elapsed() > 2 * NOTICE_MS or not self.playing:
            self.view.set_notice(None)
            self._said.invalidate()
        elif not self._said.isValid() or self._said.elapsed() > NOTICE_MS:
            self._said.start()
            self.view.set_notice(Chip(self._skip_text(stats), "warn"))

    # --- what the user does ---

    def toggle_play(self) -> None:
        self.playRequested.emit(not self.playing)

    def step(self, frames: int) -> None:
        self.ended = False
        self.stepRequested.emit(frames)

    def jump(self, by_s: float) -> None:
        """So many seconds forward or back from where the video is going."""
        time_s = self.transport.target_s() + by_s
        self.transport.scrub(min(max(0.0, time_s), self.duration_s or max(0.0, time_s)))

    def position_s(self) -> float:
        """Time of the frame on the screen."""
        result = self.result()
        return result.frame.time_s if result is not None else 0.0

    # --- inside ---

    def _begin(self, path: Path | None) -> None:
        self.path = path
        self.playing = self.ended = self.ready = False
        self.duration_s = None
        self._dropped = 0
        self._skipping.invalidate()
        self._said.invalidate()
        self.blank()
        self.transport.set_duration(None)
        self.transport.setEnabled(False)
        self.transport.setVisible(path is not None)
        self.transport.set_playing(False, False)

    def _seek(self, time_s: float) -> None:
        self.ended = False
        self._show_state()
        self.seekRequested.emit(time_s)

    def _show_state(self) -> None:
        self.transport.set_playing(self.playing, self.ended)
        chips = []
        if self.ended:
            chips = [Chip(self.tr("Ended"), "quiet")]
        elif not self.playing and self.result() is not None:
            chips = [Chip(self.tr("Paused"), "quiet")]
        self.view.set_chips(chips)
        if not self.playing:
            self.view.set_notice(None)
        self.stateChanged.emit()

    def _skip_text(self, stats: Stats) -> str:
        analysed, delivered = round(stats.frames_per_s), round(stats.source_frames_per_s)
        if 0 < analysed < delivered:
            text = self.tr("Skipping frames to stay in time: {analysed} of {delivered} a second analysed")
            return text.format(analysed=analysed, delivered=delivered)
        return self.tr("Skipping frames to stay in time: {count} so far").format(count=figure(stats.dropped))

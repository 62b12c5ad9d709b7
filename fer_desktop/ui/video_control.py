"""Videos: opening, playing, speed and loop, and the list of those that were opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fer_desktop.engine_records import PlaybackChanged, SourceEnded, SourceFailed, SourceOpened
from fer_desktop.settings import SPEEDS
from fer_desktop.ui import menus
from fer_desktop.ui.video_page import JUMP_S
from fer_desktop.ui.window_shell import WindowShell

RECENT_VIDEOS = 12


class VideoControl(QObject):
    """What the video page, the menus and the top bar have in common."""

    taken = Signal()
    """The video becomes the source, in place of another one."""
    chosen = Signal(object)
    """Path of a video that the user chose from the list."""
    videoRequested = Signal(object)
    playRequested = Signal(bool)
    seekRequested = Signal(float)
    stepRequested = Signal(int)
    speedRequested = Signal(float)
    loopRequested = Signal(bool)

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._page = window.video
        self._videos: list[Path] = []
        self.is_source = False
        """The engine has the video open."""
        self._heard = 0
        """`PlaybackChanged.order` of the last one that was believed."""
        on, page = window.on, self._page
        on("play", lambda: self._do(page.toggle_play))
        on("step_back", lambda: self._do(lambda: page.step(-1)))
        on("step_forward", lambda: self._do(lambda: page.step(1)))
        on("jump_back", lambda: self._do(lambda: page.jump(-JUMP_S)))
        on("jump_forward", lambda: self._do(lambda: page.jump(JUMP_S)))
        on("to_start", lambda: self._do(lambda: page.transport.scrub(0.0)))
        on("slower", lambda: self._change_speed(-1))
        on("faster", lambda: self._change_speed(1))
        window.actions_["loop"].triggered.connect(self._set_loop)
        window.actions_.speedChosen.connect(self._set_speed)
        page.playRequested.connect(self.playRequested)
        page.stepRequested.connect(self.stepRequested)
        page.seekRequested.connect(lambda time_s: self._do(lambda: self.seekRequested.emit(time_s)))
        self._show()

    def open(self, path: Path) -> None:
        """Have `path` opened and played."""
        self._videos = [path, *(known for known in self._videos if known != path)][:RECENT_VIDEOS]
        menus.fill_video_menu(self._window.top_bar.video_menu, self._videos, path, self.chosen.emit)
        self._window.top_bar.set_video(path.name)
        self._page.open(path)
        self._begin(path)

    def handle(self, event: object) -> None:
        """Something happened to the video."""
        match event:
            case SourceOpened():
                self._page.opened(event)
            case SourceFailed(message=message):
                self._page.failed(message)
                self._window.status.clear_figures()
            case SourceEnded():
                self._page.set_ended()
            case PlaybackChanged(speed=speed, loop=loop, order=order) if order >= self._heard:
                self._heard = order
                self._page.playback_changed(event)
                self._window.remember(speed=speed, loop=loop)
                self._show()

    def pause(self) -> None:
        """Nobody looks any more."""
        if self.is_source and self._page.playing:
            self.playRequested.emit(False)

    def lose(self) -> None:
        """Another source took its place; the frame stays."""
        self.is_source = False
        self._page.set_paused()

    def _begin(self, path: Path) -> None:
        self.is_source = True
        # Asked for before the answers to the first wishes come, which speak of the new video and are remembered.
        settings = self._window.settings
        self.videoRequested.emit(path)
        self.speedRequested.emit(settings.speed)
        self.loopRequested.emit(settings.loop)

    def _do(self, act: Callable[[], object]) -> None:
        """Do something with the video; it is opened again where another source took its place."""
        if self._page.path is None:
            return
        if not self.is_source:
            position_s = 0.0 if self._page.ended else self._page.position_s()
            self.taken.emit()
            self._begin(self._page.path)
            self.playRequested.emit(False)
            self.seekRequested.emit(position_s)
        act()

    def _change_speed(self, by: int) -> None:
        place = SPEEDS.index(self._window.settings.speed) + by
        if 0 <= place < len(SPEEDS):
            self._set_speed(SPEEDS[place])

    def _set_speed(self, speed: float) -> None:
        self._window.remember(speed=speed)
        self._show()
        self.speedRequested.emit(speed)

    def _set_loop(self, loop: bool) -> None:
        self._window.remember(loop=loop)
        self.loopRequested.emit(loop)

    def _show(self) -> None:
        settings = self._window.settings
        self._window.actions_.set_speed(settings.speed)
        self._window.actions_["loop"].setChecked(settings.loop)
        self._page.transport.set_speed(settings.speed)

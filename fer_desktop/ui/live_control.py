"""Cameras and streams: which there are, which one is chosen, and how it is opened."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from fer_desktop.records import CameraSpec, LiveSpec
from fer_desktop.settings import lacks_password
from fer_desktop.ui import dialogs, menus
from fer_desktop.ui.live_page import spec_name
from fer_desktop.ui.window_shell import WindowShell


class LiveControl(QObject):
    """What the camera menu, the top bar and the live page's chooser have in common."""

    opened = Signal(object)
    """A `LiveSpec` that the user chose."""
    camerasWanted = Signal(bool)
    mirrorRequested = Signal(bool)

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._cameras: tuple[CameraSpec, ...] | None = None
        self._filled: object = None
        settings, acts = window.settings, window.actions_
        acts.set_resolution(settings.width, settings.height)
        acts["mirror"].setChecked(settings.mirror)
        acts["mirror"].triggered.connect(self._set_mirror)
        acts.resolutionChosen.connect(self._set_resolution)
        acts.camera_menu.aboutToShow.connect(self._look_once)
        window.on("open_stream", self.ask_stream)
        window.on("refresh", self.look)
        window.live.streamRequested.connect(self.ask_stream)
        window.live.chooser.cameraChosen.connect(self.open_camera)
        self.update()

    def look(self) -> None:
        """Somebody looks at the list of cameras."""
        self.camerasWanted.emit(True)

    def look_away(self) -> None:
        """Nobody looks at it any more."""
        self.camerasWanted.emit(False)

    def set_cameras(self, cameras: Sequence[CameraSpec]) -> None:
        """The cameras there are now."""
        self._cameras = tuple(cameras)
        self.update()
        if self._window.page != "live":
            self.look_away()

    def open_camera(self, camera: CameraSpec) -> None:
        self._window.remember(camera_key=camera.key)
        settings = self._window.settings
        self.opened.emit(LiveSpec(camera, "", settings.width, settings.height, settings.mirror))

    def open_stream(self, url: str) -> None:
        """Watch a stream; asks for the password where it was left out when the address was remembered."""
        if lacks_password(url):
            self.ask_stream(url)
        else:
            self._open_url(url)

    def ask_stream(self, url: str = "") -> None:
        """Let the user type an address; what stands there at first."""
        recent = self._window.settings.recent_streams
        dialog = dialogs.StreamDialog(recent, url, self._window)
        dialog.accepted.connect(lambda: self._open_url(dialog.url()))
        dialog.open()

    def offer_stream(self, url: str) -> None:
        """Show an address that came from elsewhere; connecting to it is left to the user."""
        self.ask_stream(url)
        self._window.toasts.show_toast(self.tr("Nothing is connected yet: check the address, then press “Open”."))

    def update(self) -> None:
        """Menu, chooser and top bar follow what is there and what is open."""
        window = self._window
        spec, settings = window.live.spec, window.settings
        window.top_bar.set_camera(spec_name(spec) if spec is not None else "")
        window.top_bar.set_resolution(settings.width, settings.height)
        key = (self._cameras, settings.recent_streams, spec)
        if key == self._filled:
            return
        self._filled = key
        if self._cameras is not None:
            window.live.set_cameras(self._cameras, settings.camera_key)
        menus.fill_camera_menu(
            window.actions_, self._cameras, settings.recent_streams, spec, self.open_camera, self.open_stream
        )

    def _open_url(self, url: str) -> None:
        self._window.remember(recent_streams=self._window.settings.with_stream(url).recent_streams)
        self.opened.emit(LiveSpec(None, url, mirror=False))

    def _look_once(self) -> None:
        """The menu is opened, perhaps on another page."""
        if self._cameras is None or self._window.page != "live":
            self.look()

    def _set_resolution(self, width: int, height: int) -> None:
        self._window.remember(width=width, height=height)
        self._window.actions_.set_resolution(width, height)
        self.update()
        spec = self._window.live.spec
        if spec is not None and spec.camera is not None:
            self.opened.emit(replace(spec, width=width, height=height))

    def _set_mirror(self, mirror: bool) -> None:
        self._window.remember(mirror=mirror)
        live = self._window.live
        if live.spec is not None:
            live.spec = replace(live.spec, mirror=mirror)
            self.mirrorRequested.emit(mirror)

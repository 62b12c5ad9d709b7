"""Live: choosing a camera or stream, watching it, and what is said when it is lost."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from fer_desktop.engine_records import SourceOpened
from fer_desktop.records import CameraSpec, FrameResult, LiveSpec
from fer_desktop.settings import without_password
from fer_desktop.ui import context_menus
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import ActionButton
from fer_desktop.ui.camera_chooser import CameraChooser
from fer_desktop.ui.chips import Chip
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.viewer_page import ViewerPage

TICK_MS = 250


class LiveViewer(ViewerPage):
    """The picture of the camera or stream that is open."""

    retryRequested = Signal()
    """The user wants to try again now."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(moving=True, parent=parent)
        self._name = ""
        self._lost_text = ""
        self._left_ms = 0
        self._countdown = QTimer(self)
        self._countdown.setInterval(TICK_MS)
        self._countdown.timeout.connect(self._tick)
        self.view.messageAction.connect(self.retryRequested)
        buttons = FlowLayout(8)
        buttons.addWidget(ActionButton(actions["snapshot"], "primary"))
        buttons.addWidget(ActionButton(actions["stop"]))
        self._state: Chip | None = None
        self._recording: Chip | None = None
        self.panel.footer.addWidget(ActionButton(actions["record"]))
        self.panel.footer.addLayout(buttons)
        context_menus.on_picture(
            self.view,
            actions,
            "snapshot copy - record stop - zoom_fit zoom_actual - labels where mirror - full_screen",
        )

    def opening(self, name: str) -> None:
        """`name` is being opened."""
        self.end()
        self._name = name
        self.view.set_message(self.tr("Opening “{name}”…").format(name=name), "", busy=True)

    def end(self) -> None:
        """Nothing is open."""
        self._countdown.stop()
        self.blank()
        self._state = None
        self._say(None)
        self.view.clear_message()

    def opened(self, name: str) -> None:
        """It delivers frames, for the first time or again."""
        self._name = name or self._name
        self._countdown.stop()
        self.view.clear_message()
        self._say(Chip(self.tr("LIVE"), "good"))

    def lost(self, message: str, retry_in_s: float) -> None:
        """It stopped; the engine tries again by itself after so long."""
        self._lost_text = message
        self._left_ms = round(1000 * retry_in_s)
        self._say(Chip(self.tr("LOST"), "warn"))
        self._say_lost()
        self._countdown.start()

    def failed(self, message: str) -> None:
        """It could not be opened."""
        self._countdown.stop()
        self._say(None)
        self.panel.clear()
        self.view.set_message(self.tr("No picture to show"), message, self.tr("Try again"), icon="warning")

    def set_recording(self, text: str, warn: bool) -> None:
        """What the badge of a recording says; empty: nothing is recorded.

        :param warn: something about it needs attention
        """
        self._recording = Chip(text, "warn" if warn else "recording") if text else None
        self._say(self._state)

    def _say(self, state: Chip | None) -> None:
        self._state = state
        self.view.set_chips([chip for chip in (self._state, self._recording) if chip is not None])

    def _tick(self) -> None:
        before = -(-self._left_ms // 1000)
        self._left_ms = max(0, self._left_ms - TICK_MS)
        if -(-self._left_ms // 1000) != before:
            self._say_lost()
        if not self._left_ms:
            self._countdown.stop()

    def _say_lost(self) -> None:
        seconds = -(-self._left_ms // 1000)
        if seconds > 1:
            soon = self.tr("Trying again in {seconds} seconds…").format(seconds=seconds)
        else:
            soon = self.tr("Trying again in a moment…") if seconds else self.tr("Trying again…")
        self.view.set_message(
            self.tr("The connection was lost"), f"{self._lost_text}\n{soon}", self.tr("Try again now"), icon="warning"
        )


class LivePage(QWidget):
    """The chooser while nothing runs, the viewer while something does. Announces what should be opened."""

    liveRequested = Signal(object)
    """A `LiveSpec`."""
    stopRequested = Signal()
    streamRequested = Signal(str)
    """The user wants to type an address; what stands there at first."""
    stateChanged = Signal()

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Live"))
        self.spec: LiveSpec | None = None
        """What is open or being opened."""
        self.running = False
        """It delivers frames."""
        self._lost = False
        """It delivered frames, and will say so when it does again."""
        self.chooser = CameraChooser(actions)
        self.viewer = LiveViewer(actions)
        self.chooser.streamRequested.connect(self.streamRequested)
        self.viewer.retryRequested.connect(self._retry)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.chooser)
        self._stack.addWidget(self.viewer)

    def set_cameras(self, cameras: Sequence[CameraSpec], last_key: str) -> None:
        self.chooser.set_cameras(cameras, last_key)

    def open(self, spec: LiveSpec) -> None:
        """Open a camera or stream, in place of what is open."""
        self.spec = spec
        self.running = self._lost = False
        self.viewer.opening(spec_name(spec))
        self._stack.setCurrentWidget(self.viewer)
        self.liveRequested.emit(spec)
        self.stateChanged.emit()

    def stop(self) -> None:
        """Close what is open and go back to the chooser."""
        if self.spec is None:
            return
        self.reset()
        self.stopRequested.emit()

    def reset(self) -> None:
        """Back to the chooser; the source is closed already."""
        self.spec = None
        self.running = False
        self.viewer.end()
        self._stack.setCurrentWidget(self.chooser)
        self.stateChanged.emit()

    def is_choosing(self) -> bool:
        return self._stack.currentWidget() is self.chooser

    # --- what the window tells ---

    def opened(self, event: SourceOpened) -> None:
        if self.spec is not None:
            self.running, self._lost = True, False
            self.viewer.opened(spec_name(self.spec))
            self.stateChanged.emit()

    def lost(self, message: str, retry_in_s: float) -> None:
        if self.spec is not None:
            self.running, self._lost = False, True
            self.viewer.lost(message, retry_in_s)
            self.stateChanged.emit()

    def failed(self, message: str) -> None:
        if self.spec is not None:
            self.running = False
            self.viewer.failed(message)
            self.stateChanged.emit()

    def receive(self, result: FrameResult) -> bool:
        """A frame; whether it belongs here."""
        if self.spec is None or result.frame.path is not None:
            return False
        if self._lost:
            return True  # the last one from before: the source is not back yet
        if not self.running:
            self.running = True
            self.viewer.opened(spec_name(self.spec))
            self.stateChanged.emit()
        self.viewer.display(result)
        return True

    def _retry(self) -> None:
        if self.spec is not None:
            self.open(self.spec)


def spec_name(spec: LiveSpec) -> str:
    """What to call it: the camera's name, or the stream's address without its password."""
    return spec.camera.name if spec.camera is not None else without_password(spec.url)

"""Recording what the live page shows: the key, the badge on the picture, and what is said at the end."""

from PySide6.QtCore import QObject, Signal

from fer_desktop.numbers import figure
from fer_desktop.recording_records import RecordingEnded, RecordingStatus
from fer_desktop.records import LiveSpec
from fer_desktop.ui import icons
from fer_desktop.ui.actions import tip_of
from fer_desktop.ui.live_page import spec_name
from fer_desktop.ui.window_shell import WindowShell

LITTLE_BYTES = 2_000_000_000
"""With less room on the disk than this, the badge warns."""


class RecordControl(QObject):
    """Announces start and stop; believes only what comes back."""

    startWanted = Signal(str)
    """Name of what is recorded; answered by `begun`."""
    stopWanted = Signal(str)
    """Why, as a sentence; empty: the user wants it. Answered by `ended`."""
    openWanted = Signal(object)
    """Path of the folder of a session."""
    folderRefused = Signal(object, str)
    """(Path of the folder that can't take a recording, why): `again` begins another one."""
    sessionsChanged = Signal()

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._spec: LiveSpec | None = None
        """What is being recorded."""
        self.recording = False
        window.on("record", self.toggle)
        window.live.stateChanged.connect(self._follow)
        window.live.viewer.resultShown.connect(self.update)

    # --- what the window is told ---

    def begun(self) -> None:
        """Frames are written from now on."""
        self.recording = True
        self._spec = self._window.live.spec
        self._window.live.viewer.set_recording(self.tr("REC 0:00"), False)
        self._window.update_actions()
        self.update()

    def show_status(self, status: RecordingStatus) -> None:
        """How it goes."""
        if not self.recording:
            return
        words = [self.tr("REC {time}").format(time=elapsed_text(status.elapsed_s))]
        little = status.free_bytes is not None and status.free_bytes < LITTLE_BYTES
        if status.free_bytes is not None:
            words.append(self.tr("{size} free").format(size=size_text(status.free_bytes)))
        if status.dropped:
            lost = self.tr("1 frame lost") if status.dropped == 1 else self.tr("{count} frames lost")
            words.append(lost.format(count=figure(status.dropped)))
        self._window.live.viewer.set_recording("  ·  ".join(words), little or status.dropped > 0)

    def ended(self, event: RecordingEnded) -> None:
        """It is complete."""
        self.recording, self._spec = False, None
        self._window.live.viewer.set_recording("", False)
        self._window.update_actions()
        self.update()
        self.sessionsChanged.emit()
        if event.message and event.refused is not None:
            self.folderRefused.emit(event.refused, event.message)
        elif event.message:
            self._window.complain(event.message, event.detail)
        if event.folder is None or not event.frames:
            if not event.message:
                self._window.complain(self.tr("Nothing was recorded: no picture came. Check the camera."))
            return
        text = self.tr("Recorded {time}")
        if event.dropped == 1:
            text = self.tr("Recorded {time}. 1 frame was left out because the computer was too slow.")
        elif event.dropped:
            text = self.tr("Recorded {time}. {count} frames were left out because the computer was too slow.")
        text = text.format(time=elapsed_text(event.length_s), count=figure(event.dropped))
        folder = event.folder
        self._window.toasts.show_toast(text, self.tr("Open"), lambda: self.openWanted.emit(folder))

    # --- what the user does ---

    def toggle(self) -> None:
        """Start or stop."""
        if self.recording:
            self.stopWanted.emit("")
        elif self._window.live.spec is not None and self._window.live.running:
            self.startWanted.emit(spec_name(self._window.live.spec))

    def again(self) -> None:
        """Start another recording, where there still is something to record."""
        if not self.recording and self._window.page == "live":
            self.toggle()

    def stop(self, why: str) -> None:
        """Something changed that one recording can't hold."""
        if self.recording:
            self.stopWanted.emit(why)

    def model_changed(self) -> None:
        self.stop(self.tr("The recording ended because another model reads the faces now. Start another one."))

    def prior_changed(self) -> None:
        self.stop(
            self.tr("The recording ended because it was changed how common rare expressions are. Start another one.")
        )

    def _follow(self) -> None:
        """The source may be another one, or closed."""
        spec, was = self._window.live.spec, self._spec
        if self.recording and was is not None and (spec is None or _place(spec) != _place(was)):
            self.stopWanted.emit("")

    # --- what is said all the time ---

    def update(self) -> None:
        """The action says what it does next."""
        action, live = self._window.actions_["record"], self._window.live
        shown = live.viewer.result() is not None
        action.setEnabled(self.recording or (self._window.page == "live" and live.running and shown))
        text = self.tr("Stop &recording") if self.recording else self.tr("&Record")
        if action.text() != text:
            action.setText(text)
            name = "stop" if self.recording else "record"
            action.setIcon(icons.icon(name, "recording"))
            action.setStatusTip(self.tr("Bring the recording to its end") if self.recording else tip_of("record"))


def _place(spec: LiveSpec) -> tuple[object, ...]:
    """What makes it another source; a mirror does not."""
    return (spec.camera, spec.url, spec.width, spec.height)


def elapsed_text(seconds: float) -> str:
    """ "0:07", "12:34", "1:02:03", "26:00:00"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


def size_text(count: int) -> str:
    """ "34 GB", "1.2 GB", "800 MB"."""
    if count >= 10e9:
        return f"{figure(count / 1e9)} GB"
    return f"{figure(count / 1e9, 1)} GB" if count >= 1e9 else f"{figure(count / 1e6)} MB"

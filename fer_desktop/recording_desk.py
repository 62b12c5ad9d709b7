"""Live recordings behind the window: taps the engine, and asks the recorder how it goes; a part of the composition
root."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop import calm, paths
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.recording_records import RecordingEnded
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Engine

if TYPE_CHECKING:
    from fer_desktop.analysis.recording import Recorder

TICK_MS = 250
"""How often the badge is brought up to date."""


class RecordingDesk(QObject):
    """Connects the window's record key with a recorder of the engine's frames."""

    _ended = Signal(object)

    def __init__(self, window: MainWindow, engine: Engine) -> None:
        super().__init__()
        self._window, self._engine = window, engine
        self._control = window.record_control
        self._recorders: list[Recorder] = []
        """The last one records, those before are still writing."""
        self._closed = False
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._ended.connect(self._on_ended)
        self._control.startWanted.connect(self._start)
        self._control.stopWanted.connect(self._stop)

    def _start(self, name: str) -> None:
        info = self._window.model_control.info
        if info is None or self._closed:
            text = self.tr("There is no model yet, so there would be nothing to record. Wait until one is loaded.")
            self._window.complain(text)
            return
        with calm.alone:
            from fer_desktop.analysis import places
            from fer_desktop.analysis.recording import Recorder

        settings = self._window.settings
        folder = Path(settings.recordings_folder) if settings.recordings_folder else paths.recordings_dir()
        prior = PRIORS.get(settings.prior, PRIORS[DEFAULT]).strength
        recorder = Recorder(folder, name, info, prior, self._ended.emit, place=places.problem)
        self._recorders.append(recorder)
        self._engine.set_tap(recorder.put)
        self._control.begun()
        self._timer.start()

    def _stop(self, why: str) -> None:
        self._engine.set_tap(None)
        self._timer.stop()
        if self._recorders:
            self._recorders[-1].stop(why)

    def _tick(self) -> None:
        if self._recorders:
            self._control.show_status(self._recorders[-1].status())

    def _on_ended(self, event: RecordingEnded) -> None:
        self._engine.set_tap(None)
        self._timer.stop()
        self._recorders = [recorder for recorder in self._recorders if not recorder.close(0.0)]
        if not self._closed:
            self._control.ended(event)

    def stop(self) -> None:
        """The window closes: what was recorded is brought to its end."""
        self._closed = True
        self._stop("")

    def close(self, timeout_s: float) -> bool:
        """Wait for that; whether it ended in time. If not, the next start puts it in order."""
        self.stop()
        ended = True
        for recorder in self._recorders:
            ended = recorder.close(timeout_s) and ended
        return ended

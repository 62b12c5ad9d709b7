"""The window's helpers, one for each matter: the window announces what they wish for, and they hear of each other."""

from PySide6.QtCore import Signal

from fer_desktop.settings import SettingsStore
from fer_desktop.ui.folder_control import RECORDINGS, RESULTS, FolderControl
from fer_desktop.ui.live_control import LiveControl
from fer_desktop.ui.model_control import ModelControl
from fer_desktop.ui.photo_control import PhotoControl
from fer_desktop.ui.queue_control import QueueControl
from fer_desktop.ui.reading_control import ReadingControl
from fer_desktop.ui.record_control import RecordControl
from fer_desktop.ui.saver import Saver
from fer_desktop.ui.session_control import SessionControl
from fer_desktop.ui.video_control import VideoControl
from fer_desktop.ui.window_shell import WindowShell


class WindowWishes(WindowShell):
    """The shell with its helpers, and all that the window asks for."""

    sampleRequested = Signal()
    sampleClipRequested = Signal()
    photosRequested = Signal(object)
    """[Path]: analyse these photos, in place of what is open."""
    photoWanted = Signal(object)
    """Path: analyse this photo of the open ones next, again if need be."""
    videoRequested = Signal(object)
    """Path; followed by `speedRequested` and `loopRequested`."""
    liveRequested = Signal(object)
    """LiveSpec"""
    stopRequested = Signal()
    """Close the source."""
    playRequested = Signal(bool)
    seekRequested = Signal(float)
    stepRequested = Signal(int)
    speedRequested = Signal(float)
    loopRequested = Signal(bool)
    mirrorRequested = Signal(bool)
    modelsRequested = Signal(object)
    """[Path]: read with these, the one to use first, the others to compare with it."""
    priorRequested = Signal(str)
    """How common expressions are taken to be from now on; one of `fer_desktop.settings.PRIORS`."""
    whereRequested = Signal(bool)
    """Whether results shall tell where the model looked."""
    reopenModelRequested = Signal()
    """Try once more to load the model that failed."""
    camerasWanted = Signal(bool)
    """True: look for cameras now and go on looking (`set_cameras`); False: nobody looks at the list any more."""
    saveRequested = Signal(object)
    """[(FrameResult, Path)]: render and write; each answered by one `saved`, in the same order."""
    copyRequested = Signal(object)
    """FrameResult: render it; answered by `copied`."""

    def __init__(self, store: SettingsStore | None = None) -> None:
        super().__init__(store)
        self.saver = Saver(self, self.toasts, self.settings.save_folder)
        self.model_control = ModelControl(self)
        self.reading_control = ReadingControl(self)
        self.photo_control = PhotoControl(self, self.saver)
        self.video_control = VideoControl(self)
        self.live_control = LiveControl(self)
        self.session_control = SessionControl(self)
        self.queue_control = QueueControl(self)
        self.record_control = RecordControl(self)
        self.folder_control = FolderControl(self)
        self._introduce()
        self._announce()

    def _introduce(self) -> None:
        """What one helper did or needs is another one's matter. Before `_announce`: a recording ends before its
        model or prior is changed."""
        self.queue_control.openWanted.connect(self.session_control.open)
        self.queue_control.sessionsChanged.connect(self.session_control.listWanted)
        self.record_control.openWanted.connect(self.session_control.open)
        self.record_control.sessionsChanged.connect(self.session_control.listWanted)
        self.folder_control.resultsChanged.connect(self.queue_control.set_folder)
        self.queue_control.folderRefused.connect(
            lambda folder, why: self.folder_control.refused(RESULTS, folder, why, self.queue_control.go_on)
        )
        self.record_control.folderRefused.connect(
            lambda folder, why: self.folder_control.refused(RECORDINGS, folder, why, self.record_control.again)
        )
        self.model_control.wanted.connect(lambda _models: self.record_control.model_changed())
        self.reading_control.priorWanted.connect(lambda _prior: self.record_control.prior_changed())

    def _announce(self) -> None:
        """What the helpers wish for is a wish of the window; then photos are read again."""
        self.start.sampleRequested.connect(self.sampleRequested)
        self.start.sampleClipRequested.connect(self.sampleClipRequested)
        self.photo_control.photosRequested.connect(self.photosRequested)
        self.photo_control.photoWanted.connect(self.photoWanted)
        self.video_control.videoRequested.connect(self.videoRequested)
        self.video_control.playRequested.connect(self.playRequested)
        self.video_control.seekRequested.connect(self.seekRequested)
        self.video_control.stepRequested.connect(self.stepRequested)
        self.video_control.speedRequested.connect(self.speedRequested)
        self.video_control.loopRequested.connect(self.loopRequested)
        self.live_control.camerasWanted.connect(self.camerasWanted)
        self.live_control.mirrorRequested.connect(self.mirrorRequested)
        self.model_control.wanted.connect(self.modelsRequested)
        self.model_control.wantedAgain.connect(self.reopenModelRequested)
        self.reading_control.priorWanted.connect(self.priorRequested)
        self.reading_control.priorWanted.connect(lambda _prior: self.photo_control.read_again())
        self.reading_control.whereWanted.connect(self.whereRequested)
        self.saver.saveRequested.connect(self.saveRequested)

"""What the window does to save: asks where, finds free names, hands results on, and says what became of them."""

from collections import deque
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from fer_desktop import paths
from fer_desktop.numbers import figure
from fer_desktop.records import FrameResult
from fer_desktop.ui import dialogs
from fer_desktop.ui.page_toasts import PageToasts
from fer_desktop.ui.photos_page import PhotosPage
from fer_desktop.ui.save_queue import FreeNames, SaveQueue, labelled_name


class Saver(QObject):
    """Pictures are rendered and written elsewhere: `saveRequested` goes out, `saved` comes back, in the same order."""

    saveRequested = Signal(object)
    """[(FrameResult, Path to write)]"""
    photoWanted = Signal(object)
    """Path of a photo whose full result is needed to be saved."""
    progressed = Signal(int, int)
    """(done, all) while many are saved; (0, 0) at the end."""

    def __init__(self, window: QWidget, toasts: PageToasts, folder: str) -> None:
        """:param folder: where was saved last; empty: nowhere yet"""
        super().__init__(window)
        self._window = window
        self._toasts = toasts
        self.folder = folder
        self._of_queue: deque[bool] = deque()
        self._snapshots: FreeNames | None = None
        self._queue = SaveQueue(self)
        self._queue.saveRequested.connect(lambda pairs: self._hand_on(pairs, True))
        self._queue.photoWanted.connect(self.photoWanted)
        self._queue.progressed.connect(self.progressed)
        self._queue.finished.connect(self._finished)

    @property
    def busy(self) -> bool:
        """Many photos are being saved."""
        return self._queue.busy

    def save(self, result: FrameResult) -> None:
        """Ask where, and save one picture there."""
        path = result.frame.path
        folder = Path(self.folder) if self.folder else path.parent if path is not None else paths.pictures_dir()
        suggestion = FreeNames(folder).take(picture_name(result))
        target = dialogs.ask_save_file(self._window, suggestion)
        if target is not None:
            self.folder = str(target.parent)
            self._hand_on([(result, target)], False)

    def save_all(self, page: PhotosPage) -> None:
        """Ask for a folder, and save every photo of the page there."""
        sources = page.photos.saveable()
        start = Path(self.folder) if self.folder else page.folder() or paths.pictures_dir()
        folder = dialogs.ask_folder(self._window, self.tr("Save all labelled photos in"), start) if sources else None
        if folder is None:
            return
        self.folder = str(folder)
        names = FreeNames(folder)
        # Photos that another model will look at again are not at hand: what is saved is what will be shown.
        waiting = set(page.photos.unfinished())
        at_hand = [page.cache.get(path) for path in sources if path in page.cache and path not in waiting]
        self._queue.start(
            sources,
            lambda path: names.take(labelled_name(path)),
            [result for result in at_hand if result is not None],
        )

    def snapshot(self, result: FrameResult) -> None:
        """Save one picture of a live source at once, in the user's pictures."""
        name = datetime.now().strftime("Snapshot %Y-%m-%d %H.%M.%S.jpg")
        if self._snapshots is None or self._snapshots.folder != paths.pictures_dir():
            self._snapshots = FreeNames(paths.pictures_dir())  # kept: it knows what is not written yet
        self._hand_on([(result, self._snapshots.take(name))], False)

    def offer(self, result: FrameResult) -> None:
        """A photo was analysed; perhaps it is to be saved."""
        self._queue.offer(result)

    def give_up(self, path: Path, message: str) -> None:
        """A photo cannot be read."""
        self._queue.give_up(path, message)

    def cancel(self) -> None:
        """The photos are closed."""
        self._queue.cancel()

    def saved(self, written: Sequence[Path], errors: Sequence[str]) -> None:
        """The answer to the oldest `saveRequested` that has none yet."""
        if self._of_queue and self._of_queue.popleft():
            self._queue.saved(written, errors)
        else:
            self._say(written, errors)

    def _hand_on(self, pairs: list[tuple[FrameResult, Path]], of_queue: bool) -> None:
        self._of_queue.append(of_queue)
        self.saveRequested.emit(pairs)

    def _finished(self, written: Sequence[Path], errors: Sequence[str]) -> None:
        self.progressed.emit(0, 0)
        self._say(written, errors)

    def _say(self, written: Sequence[Path], errors: Sequence[str]) -> None:
        if written:
            folder = written[0].parent
            what = self.tr("“{name}”").format(name=written[0].name)
            if len(written) > 1:
                what = self.tr("{count} photos").format(count=figure(len(written)))
            text = self.tr("Saved {what} in {folder}").format(what=what, folder=folder.name or str(folder))
            self._toasts.show_toast(text, self.tr("Show"), lambda: show_folder(folder))
        if len(errors) == 1:
            self._toasts.show_toast(errors[0], kind="error")
        elif errors:
            title = self.tr("{count} photos could not be saved").format(count=figure(len(errors)))
            details = "\n".join(errors)
            self._toasts.show_toast(
                title,
                self.tr("Details"),
                lambda: dialogs.DetailsDialog(title, details, self._window).open(),
                "error",
            )


def picture_name(result: FrameResult) -> str:
    """What to call the labelled picture of a photo, of a moment of a video, or of a live source."""
    path, time_s = result.frame.path, result.frame.time_s
    if path is None:
        return "snapshot-labelled.jpg"
    if result.thumbnail is not None:  # a photo
        return labelled_name(path)
    minutes, seconds = divmod(round(100 * time_s) / 100, 60)
    return f"{path.stem}-{int(minutes):02d}m{seconds:05.2f}s-labelled.jpg"


def show_folder(folder: Path) -> None:
    """Open the folder in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

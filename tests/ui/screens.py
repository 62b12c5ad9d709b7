"""Every page and dialog of the window with something to show, for tests that look at all of them.

``show(window, "photos")`` brings the window there and gives back what is to be looked at: the window or a dialog.
"""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.engine_records import ModelFailed, ModelReady, PhotoFailed, PlaybackChanged, SourceOpened
from fer_desktop.queue_records import DONE, FAILED, WORKING, Job, JobNews
from fer_desktop.records import CameraSpec, Face, Frame, LiveSpec
from fer_desktop.review_records import SessionOpened, Shot
from fer_desktop.session_edits import add_mark, exclude, rename
from fer_desktop.session_records import Counts, Progress, SessionSummary
from fer_desktop.ui import dialogs
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.compare_dialog import CompareDialog
from fer_desktop.ui.folders_dialog import FoldersDialog, Place
from fer_desktop.ui.language_dialog import LanguageDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.measure_dialog import MeasureDialog
from fer_desktop.ui.model_page import ModelPage
from fer_desktop.ui.remove_dialog import RemoveDialog
from tests.test_tracks import RATE
from tests.ui.session_stage import summaries
from tests.ui.shapes import face, levels_of, reading
from tests.ui.test_compare import compared, infos, read_by_three
from tests.ui.test_model_page import card, measurement
from tests.ui.test_reviewed import opened
from tests.ui.window_kit import LEFT, RIGHT, model, moving, photo, recipe

PHOTOS = [Path(f"/pictures/{name}.jpg") for name in ("anna", "bert", "broken")]
VIDEO = Path("/videos/talk.mp4")
CAMERA = CameraSpec("Webcam", 0, 0, "/dev/cam0")
MODELS = [(recipe("compact"), Path("/models/compact.onnx")), (recipe("wide"), Path("/models/wide.onnx"))]


def two_faces() -> list[Face]:
    """A happy one, and one of which the model is not sure."""
    return [face(1, LEFT, reading("happiness", 0.92)), face(2, RIGHT, reading("sadness", 0.3))]


def prepare(window: MainWindow) -> None:
    """Models, cameras and earlier sessions, as an engine would tell of them."""
    window.resize(1280, 800)
    window.set_models(MODELS)
    window.handle(ModelReady(model()))
    window.set_cameras([CAMERA, CameraSpec("Other", 1)])
    window.session_control.set_sessions(summaries(), _by_name)


def show(window: MainWindow, name: str) -> QWidget:
    """The page or dialog of this name (`SCREENS`), shown."""
    shown = SCREENS[name](window)
    QApplication.processEvents()
    return shown


def put_away(window: MainWindow, shown: QWidget) -> None:
    """Close what `show` opened, unless it is the window itself."""
    if shown is not window:
        shown.close()
        shown.deleteLater()
        QApplication.processEvents()


# --- pages ------------------------------------------------------------------------------------------------------------


def _home(window: MainWindow) -> QWidget:
    window.show_page("home")
    return window


def _photos(window: MainWindow) -> QWidget:
    window.open_photos(PHOTOS)
    window.show_result(photo(PHOTOS[0], two_faces()))
    window.show_result(photo(PHOTOS[1]))
    window.handle(PhotoFailed(1, PHOTOS[2], "“broken.jpg” is damaged."))
    return window


def _no_photos(window: MainWindow) -> QWidget:
    window.show_page("photos")
    return window


def _bad_photo(window: MainWindow) -> QWidget:
    _photos(window)
    window.photos.choose(2)
    return window


def _compared(window: MainWindow) -> QWidget:
    window.handle(ModelReady(infos()[0], infos()[1:]))
    window.open_photos(PHOTOS[:2])
    window.show_result(compared(photo(PHOTOS[0], [read_by_three()], model_id="eight")))
    return window


def _video(window: MainWindow) -> QWidget:
    window.open_video(VIDEO)
    window.handle(SourceOpened(1, "talk.mp4", 120, 90, 20.0, 25.0))
    for step in range(20):
        window.show_result(moving(step / 5, VIDEO, two_faces()))
    window.handle(PlaybackChanged(1, True, 1.0, False))
    return window


def _no_video(window: MainWindow) -> QWidget:
    window.show_page("video")
    return window


def _cameras(window: MainWindow) -> QWidget:
    window.show_page("live")
    window.live.stop()
    return window


def _live(window: MainWindow) -> QWidget:
    window.open_live(LiveSpec(CAMERA))
    window.handle(SourceOpened(1, "Webcam", 120, 90, None, 30.0))
    window.show_result(moving(0.0, None, two_faces()))
    return window


def _queue(window: MainWindow) -> QWidget:
    window.show_page("analyse")
    control = window.queue_control
    if not window.analyse.queue.rowCount():
        names = ("done.mp4", "failed.mp4", "working.mp4", "waiting.mp4")
        control.add([Job(n, "video", Path("/films") / name) for n, name in enumerate(names, 1)])
    window.analyse.queue.set_running(True)
    control.update_jobs(
        [
            JobNews(1, DONE, folder=Path("/out/done.mp4"), counts=Counts(472, 460, 460, 2)),
            JobNews(2, FAILED, problems=("“failed.mp4” is damaged.",)),
            JobNews(3, WORKING, Progress(120, 472, 88.14, 4.0)),
        ]
    )
    window.analyse.choose([1])
    return window


def _empty_queue(window: MainWindow) -> QWidget:
    window.show_page("analyse")
    return window


def _sessions(window: MainWindow) -> QWidget:
    window.show_page("sessions")
    window.session_control.close()
    window.session_control.set_sessions(summaries(), _by_name)
    return window


def _session(window: MainWindow) -> QWidget:
    control = window.session_control
    number, folder = 7, Path("/sessions/clip")
    control.begin(number, folder)
    reviewed = opened()
    session = add_mark(rename(reviewed.session, 1, "Ana"), 1.0, "She sees the guests")
    session = exclude(session, 1.6, 2.0, "Dark")
    control.handle(SessionOpened(number, folder, session, reviewed.table, True))
    pixels = np.full((90, 120, 3), 90, np.uint8)
    window.sessions.viewer.receive(Shot(number, Frame(pixels, 20, 20 / RATE, VIDEO), levels_of(pixels)))
    window.show_page("sessions")
    return window


def _notes(window: MainWindow) -> QWidget:
    _session(window)
    window.sessions.viewer.panel.show_tab(1)
    window.sessions.viewer.panel.notes.list.setCurrentRow(0)
    return window


def _toasts(window: MainWindow) -> QWidget:
    _photos(window)
    window.toasts.show_toast("Saved 5 photos to Pictures", "Show", lambda: None)
    window.complain("3 files were left out", "“a.txt” is no picture.")
    return window


def _banner(window: MainWindow) -> QWidget:
    window.show_page("home")
    window.handle(ModelFailed(MODELS[1][1], "The model could not be loaded.", "It is not a model."))
    return window


# --- dialogs ----------------------------------------------------------------------------------------------------------


def _opened(dialog: dialogs.Dialog) -> QWidget:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def _stream(window: MainWindow) -> QWidget:
    dialog = dialogs.StreamDialog(("rtsp://10.0.0.7/door",), "nonsense", window)
    _opened(dialog)
    dialog.accept()
    return dialog


def _measured(window: MainWindow) -> QWidget:
    dialog = MeasureDialog(MODELS, MODELS[0][1], "everyday", Path("/pictures"), window)
    dialog.data.setText("/faces")
    _opened(dialog)
    dialog.show_result(measurement(), "“a.jpg”: could not be read as a picture.")
    return dialog


def _measuring(window: MainWindow) -> QWidget:
    dialog = MeasureDialog(MODELS, MODELS[0][1], "everyday", Path("/pictures"), window)
    dialog.data.setText("/faces")
    return _opened(dialog)


def _close(window: MainWindow) -> QWidget:
    return _opened(CloseDialog("2 files are not analysed yet", "They are offered again.", "Go on", window))


def _folders(window: MainWindow) -> QWidget:
    places = {"live": Place("⟦Live recordings⟧", "/mnt/films", Path("/videos")), "files": Place("⟦Files⟧", "", VIDEO)}
    return _opened(FoldersDialog(places, window))


PAGES: dict[str, Callable[[MainWindow], QWidget]] = {
    "home": _home,
    "no photos": _no_photos,
    "photos": _photos,
    "photo that failed": _bad_photo,
    "no video": _no_video,
    "video": _video,
    "cameras": _cameras,
    "live": _live,
    "empty queue": _empty_queue,
    "queue": _queue,
    "sessions": _sessions,
    "session": _session,
    "notes": _notes,
    "compared models": _compared,
    "toasts": _toasts,
    "banner": _banner,
}
DIALOGS: dict[str, Callable[[MainWindow], QWidget]] = {
    "stream": _stream,
    "keys": lambda window: _opened(dialogs.KeysDialog(window.actions_, window)),
    "about": lambda window: _opened(dialogs.AboutDialog(model(), window)),
    "notices": lambda window: _opened(dialogs.NoticesDialog("A notice", window)),
    "details": lambda window: _opened(dialogs.DetailsDialog("2 files were left out", "one\ntwo", window)),
    "compare": lambda window: _opened(CompareDialog(MODELS, [MODELS[0][1]], window)),
    "model": lambda window: _opened(ModelPage(card(), True, window)),
    "measure": _measuring,
    "measured": _measured,
    "remove": lambda window: _opened(RemoveDialog("Compact", window)),
    "close": _close,
    "folders": _folders,
    "language": lambda window: _opened(LanguageDialog("de", window)),
}
SCREENS = {**PAGES, **DIALOGS}


def _by_name(found: list[SessionSummary], words: str) -> list[SessionSummary]:
    return [one for one in found if words in str(one.folder)]

"""For all tests: no display, no user's files, and nothing left behind."""

import atexit
import gc
import logging
import os
import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

# Before Qt, matplotlib or platformdirs look: tests need no screen and never touch what belongs to the user.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform == "win32":
    # Without a screen, Qt looks for fonts where none are, and would write nothing at all.
    os.environ.setdefault("QT_QPA_FONTDIR", os.path.join(os.environ.get("WINDIR", r"C:\Windows"), "Fonts"))
# In the app, fer_desktop.opencv comes before any other import of cv2; here a test may be first.
os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
_HOME = Path(tempfile.mkdtemp(prefix="fer-desktop-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)
for _variable, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_STATE_HOME": ".local/state",
    "XDG_CACHE_HOME": ".cache",
    "XDG_PICTURES_DIR": "Pictures",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "MPLCONFIGDIR": ".cache/matplotlib",
}.items():
    (_HOME / _folder).mkdir(parents=True, exist_ok=True)
    os.environ[_variable] = str(_HOME / _folder)

import numpy as np  # noqa: E402
import platformdirs  # noqa: E402
import pytest  # noqa: E402
import tqdm  # noqa: E402

from fer_desktop import calm, paths, system_check  # noqa: E402

# Its watchman is a thread that stays for good.
tqdm.tqdm.monitor_interval = 0

GRACE_S = 10.0
"""How long a thread may still take to end after its test."""

QT_OWN = {"QTipLabel", "QComboBoxPrivateContainer"}
"""Top-level widgets that Qt makes and keeps for itself."""


def pytest_configure(config: pytest.Config) -> None:
    # A missing system library is a sentence here too, not a page of tracebacks.
    problem = system_check.problem()
    if problem:
        pytest.exit(problem, returncode=3)


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test starts without settings, log and added models of an earlier one."""
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path_factory.mktemp("user")))
    if sys.platform == "win32":
        # Windows says where these are, whatever stands in the environment.
        for name in ("documents", "pictures", "videos"):
            monkeypatch.setattr(platformdirs, f"user_{name}_path", lambda name=name: _HOME / name.title())


@pytest.fixture(autouse=True)
def hygiene(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test leaves no thread and no window, and the program logs no error in it.

    Garbage is searched for between tests: what is left of a window must not be destroyed by another thread.
    Mark a test with ``expects_errors`` where the program must log one.
    """
    gc.disable()
    threads, windows = set(threading.enumerate()), _windows()
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    yield
    logging.getLogger().removeHandler(errors)
    calm.search()
    left = _settled(lambda: set(threading.enumerate()) - threads)
    assert not left, f"threads left behind: {sorted(thread.name for thread in left)}"
    left_windows = _windows() - windows
    if left_windows:
        gc.collect()
        left_windows = _windows() - windows
    assert not left_windows, f"windows left behind: {sorted(left_windows)}"
    if request.node.get_closest_marker("expects_errors") is None:
        assert not errors.said, f"errors logged: {errors.said}"


class _Errors(logging.Handler):
    """Keeps the text of errors."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.said: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append(f"{record.name}: {record.getMessage()}")


def _settled(left) -> set:
    """What `left()` still holds after a moment's patience."""
    ends = time.monotonic() + GRACE_S
    while left() and time.monotonic() < ends:
        time.sleep(0.01)
    return left()


def _windows() -> set[str]:
    """The top-level widgets there are, by class and address; none when Qt was never used."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return set()
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tops = widgets.QApplication.topLevelWidgets()
    return {
        f"{type(widget).__name__} {widget.objectName()} at {shiboken6.getCppPointer(widget)[0]:#x}"
        for widget in tops
        if widget.metaObject().className() not in QT_OWN
    }


@pytest.fixture(scope="session")
def _astronaut() -> np.ndarray:
    data = pytest.importorskip("skimage.data", reason="the portrait comes with scikit-image")
    return np.ascontiguousarray(data.astronaut())


@pytest.fixture
def astronaut(_astronaut: np.ndarray) -> np.ndarray:
    """A portrait with one face, in the upper middle: uint8, RGB, shape (512, 512, 3), the test's own copy."""
    return _astronaut.copy()


@pytest.fixture
def brackets() -> Iterator[None]:
    """A language in which every text stands in brackets."""
    from fer_desktop import words

    words.use(lambda context, text: f"⟦{text}⟧", "de")
    yield
    words.use(None)

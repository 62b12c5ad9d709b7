"""The program tries itself out: ``fer-desktop --self-test``. For whoever makes a bundle or a wheel, and for support.

It opens the window with settings of its own, reads the sample photo and the sample clip in it, has a model tried in a
process of its own, and closes. What a bundle lacks shows here.
"""

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from fer_desktop import app as application
from fer_desktop import model_check, paths
from fer_desktop.records import FrameResult

PHOTO_FACES = 5
"""In the sample photo; the clip shows as many, though not always all of them at once."""

LIMIT_S = 180.0
"""For everything, on a slow machine with a cold disk."""

LOOK_MS = 50


class SelfTest(QObject):
    """Goes through the steps in a window that is already there."""

    def __init__(self, app: application.App, say: Callable[[str], object], limit_s: float = LIMIT_S) -> None:
        """
        :param say: takes a line for each step that is done
        :param limit_s: afterwards the step at hand has failed
        """
        super().__init__()
        self.problem = "The window was closed before everything was tried."
        """Why it failed, in a sentence; "" once everything worked."""
        self._app, self._say = app, say
        self._began_s, self._limit_s = time.monotonic(), limit_s
        self._seen: FrameResult | None = None
        self._steps = [self._photo, self._video, self._model]
        """Each returns a line once it is done, and "" before."""
        self._asked = False
        self._answer: object = None
        show = app.window.show_result

        def shown(result: FrameResult) -> None:
            show(result)
            self._seen = result

        app.window.show_result = shown  # type: ignore[method-assign]
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        try:
            line = self._steps[0]()
        except (AssertionError, model_check.ModelError) as error:
            self._end(str(error))
            return
        if line:
            self._say(f"ok: {line}")
            del self._steps[0]
            self._asked = False
            if not self._steps:
                self._end("")
        elif time.monotonic() - self._began_s > self._limit_s:
            step = self._steps[0].__name__.strip("_")
            self._end(f"The step “{step}” was not done after {self._limit_s:.0f} seconds.")

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self.problem = problem
        self._app.window.close()

    def _opens(self, name: str) -> bool:
        """Open a sample, once; whether something of it was shown since."""
        if not self._asked:
            self._asked, self._seen = True, None
            self._app.open_paths([paths.samples_dir() / name])
        return self._seen is not None

    def _photo(self) -> str:
        if not self._opens("sample.jpg") or self._seen is None:
            return ""
        faces = self._seen.faces
        if len(faces) != PHOTO_FACES:
            raise AssertionError(f"The sample photo shows {PHOTO_FACES} faces, and {len(faces)} were found.")
        picture = self._app.window.grab().toImage()
        colours = {picture.pixel(x, y) for x in range(0, picture.width(), 16) for y in range(0, picture.height(), 16)}
        if len(colours) < 100:
            raise AssertionError("The window stays empty.")
        return f"window of {picture.width()} x {picture.height()}, photo with {len(faces)} faces"

    def _video(self) -> str:
        if not self._opens("sample.mp4") or self._seen is None or not self._seen.faces:
            return ""
        return f"clip, frame {self._seen.frame.index} with {len(self._seen.faces)} faces"

    def _model(self) -> str:
        if not self._asked:
            self._asked, self._answer = True, None
            model = paths.default_model()
            self._app.background.do(lambda: model_check.check(model), self._checked)
        if isinstance(self._answer, Exception):
            raise AssertionError(str(self._answer))
        return "model tried in a process of its own" if isinstance(self._answer, model_check.CheckedModel) else ""

    def _checked(self, answer: object) -> None:
        self._answer = answer


def run(say: Callable[[str], object], limit_s: float = LIMIT_S) -> str:
    """Try everything, with no settings of the user; why it failed, in a sentence, or "".

    :param say: takes a line for each step that is done
    """
    tests: list[SelfTest] = []
    before = os.environ.get(paths.HOME_VARIABLE)
    with tempfile.TemporaryDirectory(prefix="fer-desktop-", ignore_cleanup_errors=True) as home:
        os.environ[paths.HOME_VARIABLE] = str(Path(home))
        try:
            application.main(watch=lambda app: tests.append(SelfTest(app, say, limit_s)))
        finally:
            if before is None:
                del os.environ[paths.HOME_VARIABLE]
            else:
                os.environ[paths.HOME_VARIABLE] = before
    return tests[0].problem

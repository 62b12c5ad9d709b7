"""How the app feels, in numbers: ``python benchmarks/feel.py [VIDEO]``.

Runs the real program in a process of its own, several times, and prints a table: from the start of the process to the
first painted window and to the first labelled picture; the longest time for which the window did not answer while it
loaded, analysed photos and played; and how long closing took. Run it on an otherwise idle machine.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
TICK_MS = 2
PLAY_S = 6.0


def child(video: Path) -> None:
    """One run, in a fresh process; prints a line of JSON."""
    began = float(os.environ["FEEL_BEGAN"])
    from PySide6.QtCore import QObject, QTimer
    from PySide6.QtWidgets import QApplication

    from fer_desktop import app as application
    from fer_desktop import paths

    qt = QApplication(sys.argv[:1])
    app = application.make()
    window = app.window
    found: dict[str, float] = {}

    class Pulse(QObject):
        """Ticks in the GUI thread; a late tick is a window that did not answer."""

        def __init__(self) -> None:
            super().__init__()
            self.longest = 0.0
            self._last = time.monotonic()
            self._timer = QTimer(self, interval=TICK_MS)
            self._timer.timeout.connect(self._tick)
            self._timer.start()

        def _tick(self) -> None:
            now = time.monotonic()
            self.longest = max(self.longest, 1e3 * (now - self._last) - TICK_MS)
            self._last = now

        def read(self) -> float:
            longest, self.longest = self.longest, 0.0
            return longest

    show = window.show_result

    def shown(result: object) -> None:
        show(result)
        found.setdefault("first_result_s", time.time() - began)

    window.show_result = shown  # type: ignore[method-assign]
    window.show()
    qt.processEvents()
    found["window_s"] = time.time() - began
    pulse = Pulse()
    application.begin(app)
    app.open_paths([paths.samples_dir() / "sample.jpg"])

    def then_video() -> None:
        if "first_result_s" not in found:
            QTimer.singleShot(50, then_video)
            return
        found["stall_loading_and_photo_ms"] = pulse.read()
        app.open_paths([video])
        QTimer.singleShot(int(1000 * PLAY_S), stop)

    def stop() -> None:
        found["stall_video_ms"] = pulse.read()
        stats = app.engine.stats()
        found["video_fps"], found["video_total_ms"] = stats.frames_per_s, stats.total_ms
        found["closing_at"] = time.time()
        window.close()

    QTimer.singleShot(50, then_video)
    qt.exec()
    ended = app.close()
    found["close_s"] = time.time() - found.pop("closing_at")
    found["ended_in_time"] = float(ended)
    sys.stdout.write(json.dumps(found) + "\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", nargs="?", type=Path, help="a video to play (default: the sample clip)")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    video = options.video or ROOT / "assets" / "samples" / "sample.mp4"
    if options.child:
        child(video)
        return 0
    rows = []
    for _ in range(options.runs):
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, FEEL_BEGAN=str(time.time()), FER_DESKTOP_HOME=home, XDG_CONFIG_HOME=home)
            if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
                environment.setdefault("QT_QPA_PLATFORM", "offscreen")
            command = [sys.executable, __file__, "--child", str(video)]
            done = subprocess.run(command, env=environment, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        rows.append(json.loads(done.stdout.strip().splitlines()[-1]))
    sys.stdout.write(f"{'':32}{'median':>10}{'worst':>10}   ({len(rows)} runs)\n")
    for key in rows[0]:
        values = [row[key] for row in rows]
        worst = min(values) if key in {"video_fps", "ended_in_time"} else max(values)
        sys.stdout.write(f"{key:32}{statistics.median(values):10.2f}{worst:10.2f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

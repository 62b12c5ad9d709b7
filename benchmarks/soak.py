"""The app for a long time: ``python benchmarks/soak.py [--minutes 30] [--rate 60] [--cycles 200] [VIDEO]``.

The real window with the real models watches a camera that shows VIDEO over and over; then every kind of source is
started and stopped `--cycles` times. Memory, open files and threads go to ``soak.csv`` and, as curves, to ``soak.svg``.
Exit code 1 where something grows that should not: see `MOST_MB`, `MOST_HANDLES`.
"""

import argparse
import csv
import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

SAMPLE_MS = 1000
SETTLE_S = 20.0
"""What is allocated once is allocated by then."""

STREAM_RATE = 30.0
MANY_FRAMES = 100_000
MOST_MB = 5.0
"""Growth of memory in so many frames, after settling, by the line through the samples."""

MOST_SHORT_MB = 25.0
"""Growth of memory in a run of fewer frames, in which the libraries' caches still fill."""

MOST_HANDLES = 2
"""The same, of files and of threads."""

NAMES = ("seconds", "memory_mb", "files", "threads", "frames", "phase")


class Looping:
    """Stands in for OpenCV's capture: a clip over and over, in time."""

    def __init__(self, pictures: Sequence[Any], rate: float) -> None:
        self._pictures, self._rate = pictures, rate
        self._count, self._due_s = 0, time.monotonic()

    def isOpened(self) -> bool:
        return True

    def grab(self) -> bool:
        self._due_s = max(self._due_s + 1 / self._rate, time.monotonic() - 1)
        time.sleep(max(0.0, self._due_s - time.monotonic()))
        self._count += 1
        return True

    def retrieve(self) -> tuple[bool, Any]:
        return True, self._pictures[self._count % len(self._pictures)]

    def get(self, prop: int, /) -> float:
        return 0.0

    def release(self) -> None:
        return


class Soak:
    """Runs the app and takes samples of what it holds."""

    def __init__(self, video: Path, out: Path, rate: float) -> None:
        from fer_desktop import app as application
        from fer_desktop import paths
        from fer_desktop.app import SystemOpener
        from fer_desktop.live_camera import CameraSource
        from fer_desktop.records import CameraSpec, LiveSpec
        from fer_desktop.sources import FrameSource

        pictures = clip(video)
        self.video, self.photo = video, paths.samples_dir() / "sample.jpg"
        self.camera = LiveSpec(CameraSpec("Soak", 0))

        class Opener(SystemOpener):
            """The camera is made up; streams, photos and videos are real."""

            def live(self, spec: LiveSpec, cancelled: Callable[[], bool]) -> FrameSource:
                if spec.camera is None:
                    return super().live(spec, cancelled)
                return CameraSource(spec, cancelled, lambda *_: Looping(pictures, rate), lambda: ())

        self.app = application.make(opener=Opener())
        self.app.window.show()
        application.begin(self.app)
        self._frames, self.phase = 0, "live"
        show = self.app.window.show_result

        def shown(result: object) -> None:
            self._frames += 1
            show(result)

        self.app.window.show_result = shown  # type: ignore[method-assign]
        self.rows: list[tuple[float, float, int, int, int, str]] = []
        self._began = time.monotonic()
        self._file = (out / "soak.csv").open("w", encoding="utf-8", newline="")
        self._csv = csv.writer(self._file)
        self._csv.writerow(NAMES)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._began

    def sample(self) -> None:
        from fer_desktop.bench.machine import held, resident_mb

        now = held()
        numbers = (resident_mb() or 0.0, now["files"] or 0, now["threads"] or 0, self._frames)
        self.rows.append((round(self.seconds, 1), *numbers, self.phase))
        self._csv.writerow(self.rows[-1])
        self._file.flush()

    def script(self, minutes: float, cycles: int, url: str) -> Iterator[float]:
        """What is done, step by step; each step gives how many seconds to let pass before the next."""
        from fer_desktop.records import LiveSpec

        engine = self.app.engine
        self.app.window.open_live(self.camera)
        yield 60 * minutes
        self.phase = "cycles"
        sources: dict[str, Callable[[], object]] = {
            "photo": lambda: engine.show_photos([self.photo]),
            "video": lambda: engine.play_video(self.video),
            "camera": lambda: engine.watch(self.camera),
            "stream": lambda: engine.watch(LiveSpec(url=url)),
        }
        for _ in range(cycles):
            for start in sources.values():
                start()
                yield 0.15
                engine.stop()
                yield 0.02
        self.phase = "end"
        gc.collect()
        yield 5.0

    def close(self) -> bool:
        self._file.close()
        self.app.window.close()
        return self.app.close()


def clip(video: Path) -> list[Any]:
    """Frames of a video, BGR, at most 300."""
    from fer_desktop.opencv import cv2

    capture, found = cv2.VideoCapture(str(video)), []
    while len(found) < 300 and (read := capture.read())[0]:
        found.append(read[1])
    capture.release()
    return found


def growth(rows: Sequence[tuple], column: int) -> float:
    """How much a column grew while live, after settling: by the straight line that fits best."""
    import numpy as np

    some = [row for row in rows if row[5] == "live" and row[0] >= min(SETTLE_S, rows[-1][0] / 3)]
    if len(some) < 3:
        return 0.0
    times, values = np.array([row[0] for row in some]), np.array([row[column] for row in some], float)
    return float(np.polyfit(times, values, 1)[0] * (times[-1] - times[0]))


def plot(rows: Sequence[tuple], path: Path) -> None:
    """Three curves over time as an SVG."""
    width, height, left, gap = 900, 150, 70, 60
    longest = max(rows[-1][0], 1.0)
    size = f'width="{width + left + 30}" height="{3 * (height + gap) + 20}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="14">',
        f'<rect {size} fill="white"/>',
    ]
    cycles = next((row[0] for row in rows if row[5] == "cycles"), None)
    for place, (column, name) in enumerate(((1, "Memory, MB"), (2, "Open files"), (3, "Threads"))):
        top = 30 + place * (height + gap)
        most = max(row[column] for row in rows) * 1.1 or 1.0
        points = " ".join(
            f"{left + row[0] / longest * width:.1f},{top + height - row[column] / most * height:.1f}" for row in rows
        )
        parts.append(f'<text x="{left}" y="{top - 8}" font-weight="bold">{name}</text>')
        for share in (0.0, 0.5, 1.0):
            y = top + height - share * height
            parts.append(f'<path d="M{left} {y}h{width}" stroke="#ddd"/>')
            parts.append(f'<text x="{left - 8}" y="{y + 5}" text-anchor="end">{share * most:.0f}</text>')
        if cycles is not None:
            x = left + cycles / longest * width
            parts.append(f'<path d="M{x:.1f} {top}v{height}" stroke="#c60" stroke-dasharray="4"/>')
        parts.append(f'<polyline points="{points}" fill="none" stroke="#1f6feb" stroke-width="1.5"/>')
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        x, y = left + share * width, 3 * (height + gap) - 8
        parts.append(f'<text x="{x:.0f}" y="{y}" text-anchor="middle">{share * longest / 60:.1f} min</text>')
    if cycles is not None:
        parts.append(f'<text x="{left}" y="{3 * (height + gap) + 12}">From the dashed line on: start and stop.</text>')
    path.write_text("\n".join([*parts, "</svg>\n"]), encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("video", nargs="?", type=Path, default=ROOT / "assets" / "samples" / "sample.mp4")
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--rate", type=float, default=60.0, help="pictures a second of the camera (%(default)s)")
    parser.add_argument("--cycles", type=int, default=200)
    parser.add_argument("--out", type=Path, default=ROOT / "runs" / "soak")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    if not os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["FER_DESKTOP_HOME"] = home
        return soak(options)


def soak(options: argparse.Namespace) -> int:
    """:returns: the exit code"""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.mjpeg_server import serve

    qt = QApplication(sys.argv[:1])
    with serve(fps=STREAM_RATE) as server:
        run = Soak(options.video, options.out, options.rate)
        steps = run.script(options.minutes, options.cycles, server.url)

        def step() -> None:
            wait_s = next(steps, None)
            if wait_s is None:
                qt.quit()
            else:
                QTimer.singleShot(int(1000 * wait_s), step)

        timer = QTimer(interval=SAMPLE_MS)
        timer.timeout.connect(run.sample)
        run.app.loaded.connect(step)
        timer.start()
        qt.exec()
        run.sample()
        timer.stop()
        ended = run.close()
    plot(run.rows, options.out / "soak.svg")
    return verdict(run.rows, ended)


def verdict(rows: Sequence[tuple], ended: bool) -> int:
    """Print what came out; the exit code."""
    live = [row for row in rows if row[5] == "live"]
    memory, files, threads = (growth(rows, column) for column in (1, 2, 3))
    frames = live[-1][4]
    long = frames >= MANY_FRAMES
    memory, most_mb = (memory * MANY_FRAMES / frames, MOST_MB) if long else (memory, MOST_SHORT_MB)
    over = f" in {MANY_FRAMES} frames" if long else ""
    lines = [
        f"{live[-1][0] / 60:.1f} minutes live, {frames} frames shown, {rows[-1][4]} in all",
        f"memory {live[-1][1]:.0f} MB, grew by {memory:+.1f} MB{over} after settling; at the end {rows[-1][1]:.0f} MB",
        f"files {live[-1][2]}, {files:+.1f}; at the end {rows[-1][2]}",
        f"threads {live[-1][3]}, {threads:+.1f}; at the end {rows[-1][3]}",
        f"closed in time: {'yes' if ended else 'no'}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")
    left = rows[-1][2] - live[-1][2], rows[-1][3] - live[-1][3]
    good = frames > 0 and ended and memory <= most_mb and max(files, threads, *left) <= MOST_HANDLES
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())

"""Memory of a long analysis: ``python benchmarks/flat.py [FRAMES]``.

Analyses a made-up video of 100,000 frames (about an hour) with three made-up people through the real engine: threads,
tracker, rows, notes and exports are real; only decoder, detector and model are stand-ins. Prints the process's resident
memory on the way; after the first tenth it should not grow. Linux only (it reads /proc).
"""

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402

from fer_desktop.analysis.batch import Batch, Item, Told, plan  # noqa: E402
from fer_desktop.analysis.parts import Parts  # noqa: E402
from fer_desktop.analysis.progress import Control  # noqa: E402
from fer_desktop.errors import EndOfSource  # noqa: E402
from fer_desktop.records import Detection, Frame  # noqa: E402
from fer_desktop.session_records import EVERYTHING  # noqa: E402
from fer_desktop.sources import SourceInfo  # noqa: E402
from tests.fakes import FakeClassifier, FakeDetector, detection  # noqa: E402

RATE = 30.0
LIMIT_MB = 5.0
"""Growth after the first tenth."""


class Crowd(FakeDetector):
    """Two people who stay, and one who comes again and again and is somebody new each time."""

    def detect(self, frame: Frame, seen: Sequence[Detection] | None = None) -> Sequence[Detection]:
        n = frame.index
        found = [detection(10 + n % 50, 10), detection(300 - n % 50, 40)]
        return [*found, detection(500 + n % 7, 200)] if n % 100 < 40 else found


class Endless:
    """A video of `count` frames, each of them a new array, as from a decoder."""

    def __init__(self, count: int, side: int = 256) -> None:
        self.info = SourceInfo("endless.mp4", side, side, count / RATE, RATE, count)
        self.ended_early = False
        self._side, self._next = side, 0

    def skip(self) -> float:
        if self._next >= self.info.frame_count:
            raise EndOfSource
        self._next += 1
        return (self._next - 1) / RATE

    def passed(self) -> Frame:
        index = self._next - 1
        return Frame(np.full((self._side, self._side, 3), index % 256, np.uint8), index, index / RATE)

    def close(self) -> None:
        pass


def resident_mb() -> float:
    """Of this process, now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("frames", nargs="?", type=int, default=100_000, metavar="FRAMES")
    count = parser.parse_args().frames
    measured: list[tuple[int, float]] = []
    next_at = 0

    def tell(told: Told) -> None:
        nonlocal next_at
        progress = told.progress
        if progress is not None and progress.stage == "analyse" and progress.done >= next_at:
            measured.append((progress.done, resident_mb()))
            said = f"{progress.done:9,} frames  {measured[-1][1]:7.1f} MB  {progress.frames_per_s:6.0f} frames/s"
            say(said)
            next_at += count // 10

    with tempfile.TemporaryDirectory() as place:
        model, film = Path(place, "model.onnx"), Path(place, "endless.mp4")
        model.write_bytes(b"no model")
        film.write_bytes(b"no film")
        parts = Parts(Crowd, lambda _: FakeClassifier(), lambda _: Endless(count))
        items: list[Item] = plan([film])[0]
        began = time.monotonic()
        with Batch(Path(place, "out"), model, EVERYTHING, ["jsonl", "subtitles"], parts=parts) as batch:
            (outcome,) = batch.run(items, Control(), tell)
        after = resident_mb()
        assert outcome.session is not None
        assert outcome.session.counts.frames == count
        size = Path(place, "out", "endless.mp4", "results.csv").stat().st_size
    counts = outcome.session.counts
    say(f"{counts.rows:,} rows, {counts.faces:,} ids, {size / 1e6:.0f} MB of CSV in {time.monotonic() - began:.0f} s")
    settled = next(mb for done, mb in measured if done >= count / 10)
    growth = max(max(mb for done, mb in measured if done >= count / 10), after) - settled
    say(f"growth after the first tenth, exports included: {growth:.1f} MB (limit {LIMIT_MB:.0f})")
    return int(growth > LIMIT_MB)


if __name__ == "__main__":
    sys.exit(main())

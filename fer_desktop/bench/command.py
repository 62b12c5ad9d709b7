"""``fer-desktop bench``: its words, and the processes that measure, one after the other."""

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from fer_desktop.bench.machine import describe
from fer_desktop.bench.table import in_words

OK, FAILED = 0, 1

CHILD = "bench-part"
"""The word with which the program starts itself to measure one thing in a fresh process."""

LIMIT_S = 900.0
"""Longest time for one part, beside what it is asked to take."""

LIVE = ((60.0, 1), (120.0, 1), (60.0, 20))
"""Frames a second of the made-up camera, and faces in its pictures."""

STARTS, LIVE_S = 5, 20.0

VIDEOS = frozenset({".mp4", ".mov", ".mkv", ".avi", ".webm", ".m4v"})


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that `run` understands."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="videos in it, or one video, are analysed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--quick", action="store_true", help="a few frames of everything: shows that it runs, no more")
    parser.add_argument(
        "--soak", type=_minutes, default=0.0, metavar="MIN", help="watch a camera for so many minutes besides (0)"
    )


def _minutes(word: str) -> float:
    with suppress(ValueError):
        if 0 <= float(word) < math.inf:
            return float(word)
    raise argparse.ArgumentTypeError(f"“{word}” is no number of minutes")


def run(args: argparse.Namespace) -> int:
    """Measure, print a table, write the JSON; the exit code."""
    clips = clips_in(args.folder)
    if not clips:
        sys.stderr.write(f"fer-desktop: There is no video in {args.folder}. Choose a folder with videos.\n")
        return FAILED
    figures = measure(clips, args.quick, args.soak, lambda text: sys.stderr.write(text + "\n"))
    sys.stdout.write(in_words(figures) + "\n")
    if args.json is not None:
        try:
            args.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        except OSError as error:
            reason = error.strerror or error
            sys.stderr.write(f"fer-desktop: {args.json} can't be written ({reason}). Choose another place.\n")
            return FAILED
    return OK if not figures["failed"] else FAILED


def clips_in(place: Path) -> list[Path]:
    """The videos in a folder, by name; a single video itself."""
    if place.is_file():
        return [place.absolute()]
    if not place.is_dir():
        return []
    return sorted(path.absolute() for path in place.iterdir() if path.suffix.lower() in VIDEOS and path.is_file())


def measure(clips: Sequence[Path], quick: bool, soak_min: float, say: Callable[[str], object]) -> dict[str, Any]:
    """All figures, as they stand in the JSON file.

    :param say: told what is measured next
    """
    figures: dict[str, Any] = {"machine": describe(), "measured": time.strftime("%Y-%m-%d %H:%M"), "quick": quick}
    figures |= {"clips": [], "live": [], "starts": [], "failed": []}

    def part(what: str, asked_s: float, /, **words: Any) -> dict[str, Any]:
        say(f"measuring {what} …")
        answer = in_child({**words, "quick": quick}, asked_s)
        if "error" in answer:
            figures["failed"].append(f"{what}: {answer['error']}")
        return answer

    for clip in clips:
        row = {"clip": clip.name, **part(f"the stages on {clip.name}", 0, part="stages", clips=[str(clip)])}
        row["road"] = part(f"the analysis of {clip.name}", 0, part="road", clips=[str(clip)])
        if row.get("limit_frames_per_s") and row["road"].get("frames_per_s"):
            row["share_of_limit"] = round(row["road"]["frames_per_s"] / row["limit_frames_per_s"], 3)
        figures["clips"].append(row)
    seconds, names = (0.5 if quick else LIVE_S), [str(clip) for clip in clips]
    for rate, faces in LIVE[:1] if quick else LIVE:
        what = f"a camera with {rate:.0f} frames/s and {faces} face{'s' if faces > 1 else ''}"
        words = {"rate": rate, "faces": faces, "seconds": seconds, "clips": names}
        figures["live"].append(part(what, seconds, part="live", **words))
    if soak_min:
        words = {"rate": 60.0, "faces": 1, "seconds": 60 * soak_min, "clips": names}
        figures["soak"] = part(f"{soak_min:g} minutes of a camera", 60 * soak_min, part="live", **words)
    for number in range(1 if quick else STARTS):
        figures["starts"].append(part(f"start {number + 1}", 0, part="start"))
    return figures


def in_child(words: dict[str, Any], seconds: float = 0.0) -> dict[str, Any]:
    """What a fresh process measured; ``error`` where it did not.

    :param seconds: how long it is asked to take
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        answer = Path(folder, "answer.json")
        frozen = getattr(sys, "frozen", False)
        command = [sys.executable, *([] if frozen else ["-P", "-m", "fer_desktop"]), CHILD, str(answer)]
        began = time.time()
        try:
            done = subprocess.run(
                [*command, json.dumps({**words, "began": began})],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                env=_environment(folder),
                timeout=LIMIT_S + seconds,
                check=False,
            )
        except subprocess.TimeoutExpired:
            return {"error": f"not done after {LIMIT_S + seconds:.0f} s"}
        try:
            said = json.loads(answer.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            lines = done.stderr.decode(errors="replace").strip().splitlines()
            return {"error": f"exit code {done.returncode}; {lines[-1] if lines else 'it said nothing'}"}
    return said


def _environment(home: str) -> dict[str, str]:
    """Of a child: this very program, with settings and files of its own."""
    package = str(Path(__file__).resolve().parent.parent.parent)
    before = os.environ.get("PYTHONPATH")
    found = {**os.environ, "PYTHONPATH": package + (os.pathsep + before if before else ""), "FER_DESKTOP_HOME": home}
    if sys.platform == "linux" and not found.get("DISPLAY") and not found.get("WAYLAND_DISPLAY"):
        found.setdefault("QT_QPA_PLATFORM", "offscreen")
    return found


def run_part(answer: Path, words: dict[str, Any]) -> int:
    """In the fresh process: measure what `words` ask for, and write it to `answer`; the exit code."""
    clips, quick = [Path(clip) for clip in words.get("clips", [])], bool(words["quick"])
    if words["part"] == "road":
        from fer_desktop.bench.stages import road

        said = road(clips[0], quick)
    elif words["part"] == "stages":
        from PySide6.QtWidgets import QApplication

        from fer_desktop.bench.stages import stages

        qt = QApplication(sys.argv[:1])
        said = stages(clips[0], quick)
        qt.quit()
    else:
        from fer_desktop.bench import window

        if words["part"] == "start":
            said = window.start(words["began"])
        else:
            said = window.live(words["rate"], words["faces"], words["seconds"], clips)
    answer.write_text(json.dumps(said), encoding="utf-8")
    return OK

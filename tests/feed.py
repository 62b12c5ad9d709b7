"""Feeds damaged files to the app's real entry points, in a process of its own that may crash, hang or eat memory.

    outcomes = run(cases, room)    # one for each case, whatever happens

The process is ``python -m tests.feed LIST FIRST SAID``; where it dies the next one goes on with the next file.
"""

import json
import logging
import os
import subprocess
import sys
import time
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.damage import Case

ROOT = Path(__file__).resolve().parent.parent

SLOWEST_S = 30.0
"""No file may take longer; a busy machine is reckoned with."""

MOST_MB = 1500
"""No file may take more memory."""

ADDRESS_SPACE = 6 << 30
"""What the process may take beside its libraries: a bomb that is not refused ends here and not in the swap."""

NOBODY = 65534
FRAMES = 40
"""Of a video, so many are read."""

FINE, SENTENCE = "fine", "sentence"
"""What may happen to a file: it is read, or there is a sentence."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case."""

    case: Case
    said: str
    """`FINE`, `SENTENCE`, or what went wrong: ``crash``, ``hang``, ``memory``, ``no sentence``, ``next one`` or the
    name of an exception."""
    text: str
    seconds: float
    mb: float
    """Most memory that it took, beside what was taken before."""

    @property
    def well(self) -> bool:
        return self.said in (FINE, SENTENCE)


def run(cases: Sequence[Case], room: Path, told: Callable[[int], None] = lambda done: None) -> list[Outcome]:
    """Feed all of them.

    :param room: a folder for notes
    :param told: is told how many are done
    """
    room.mkdir(exist_ok=True)
    listed, notes = room / "cases.json", room / "said.jsonl"
    rows = [[c.kind, os.fspath(c.path), os.fspath(c.good), c.as_nobody] for c in cases]
    listed.write_text(json.dumps(rows), encoding="utf-8")
    found: dict[int, Outcome] = {}
    first = 0
    while first < len(cases):
        notes.write_text("", encoding="utf-8")
        ending = _child(listed, first, notes, room, lambda done: told(len(found) + done))
        began = first
        for note in map(json.loads, notes.read_text(encoding="utf-8").splitlines()):
            began = note["n"]
            if "said" in note:
                case = cases[began]
                found[began] = Outcome(case, note["said"], note["text"], note["s"], note["mb"])
        if ending == "" and len(found) == len(cases):
            break
        if began not in found:
            text = (room / "complaints.txt").read_text(encoding="utf-8", errors="replace")[-2000:]
            found[began] = Outcome(cases[began], ending or "crash", text, SLOWEST_S, 0.0)
        first = began + 1
    return [found[n] for n in range(len(cases))]


def _child(listed: Path, first: int, notes: Path, room: Path, told: Callable[[int], None]) -> str:
    """One process; how it ended: "" (well), ``crash`` or ``hang``."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "FER_DESKTOP_HOME": str(room / "home"),
        "QT_QPA_PLATFORM": "offscreen",
        "OPENCV_FFMPEG_LOGLEVEL": "-8",
        "OPENCV_LOG_LEVEL": "SILENT",
    }
    command = [sys.executable, "-m", "tests.feed", str(listed), str(first), str(notes)]
    with (room / "complaints.txt").open("wb") as errors:
        child = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=errors, stderr=errors)
    size, changed_s = 0, time.monotonic()
    try:
        while child.poll() is None:
            with suppress(subprocess.TimeoutExpired):
                child.wait(0.1)
            now = notes.stat().st_size
            if now != size:
                size, changed_s = now, time.monotonic()
                told(notes.read_bytes().count(b'"said"'))
            elif time.monotonic() - changed_s > SLOWEST_S:
                return "hang"
    finally:
        child.kill()
        child.wait()
    return "" if child.returncode == 0 else f"crash ({child.returncode})"


# --- in the process ---------------------------------------------------------------------------------------------------


def _photo(path: Path) -> object:
    from fer_desktop.photos import load_photo

    return load_photo(path).shape


def _video(path: Path) -> object:
    from fer_desktop.errors import EndOfSource
    from fer_desktop.sources import VideoSource

    count = 0
    with VideoSource(path) as source:
        with suppress(EndOfSource):
            for _ in range(FRAMES):
                source.read()
                count += 1
        source.seek(0.1)
        with suppress(EndOfSource):
            source.read()
    return f"{count} frames"


def _gather(path: Path) -> object:
    from fer_desktop.gather import gather

    found = gather([path])
    assert all(sentence.endswith(".") for _, sentence in found.rejected), found.rejected
    return len(found.photos), len(found.videos), len(found.rejected)


def _model(path: Path) -> object:
    from fer_desktop import cards, recipes
    from fer_desktop.classifier import Classifier, ModelError

    try:
        named = cards.read(path).name
    except recipes.RecipeError as error:
        named = str(error)
        assert named.endswith("."), named
        # What has no card is used by nobody, and yet the other way in must hold as well.
        with suppress(ModelError):
            Classifier(path, threads=1, devices=False)
        raise
    Classifier(path, threads=1, devices=False)
    return named


def _trial(path: Path) -> object:
    from fer_desktop import model_check

    return model_check.check(path).parameters


def _session(path: Path) -> object:
    from fer_desktop.analysis import recent, session

    found = session.load(path)
    recent.summary(path)
    return session.recover(path).state, found.kind


def _results(path: Path) -> object:
    from fer_desktop.analysis.results import RESULTS, read_rows, read_table
    from fer_desktop.session_records import SessionError

    with suppress(SessionError):
        _session(path)
    with suppress(SessionError):
        for _ in read_rows(path / RESULTS):
            pass
    return len(read_table(path / RESULTS, with_files=True))


def _settings(path: Path) -> object:
    if os.environ.get("FER_DESKTOP_TEST_FEED"):
        _misbehave(path.stem)
    from fer_desktop.settings import SettingsStore

    found = SettingsStore(path).load()
    assert found == found.checked()
    return found.page


def _misbehave(how: str) -> None:
    """For the test of this very module."""
    if how == "crash":
        os.abort()
    if how == "hang":
        while True:
            time.sleep(1)
    if how == "raise":
        raise ZeroDivisionError


def _dataset(path: Path) -> object:
    from fer_desktop import datasets

    count = 0
    for labels in ("fer2013", "sentiment", "ferplus"):
        last = labels == "ferplus"
        with suppress(*() if last else (datasets.DatasetError,)):
            count = len(datasets.load(path, labels=labels))
    return count


ENTRIES: dict[str, Callable[[Path], object]] = {
    "photo": _photo,
    "video": _video,
    "gather": _gather,
    "model": _model,
    "trial": _trial,
    "session": _session,
    "results": _results,
    "settings": _settings,
    "dataset": _dataset,
}


def _own_errors() -> tuple[type[Exception], ...]:
    from fer_desktop.classifier import ModelError
    from fer_desktop.datasets import DatasetError
    from fer_desktop.errors import SourceError
    from fer_desktop.recipes import RecipeError
    from fer_desktop.session_records import SessionError

    return SourceError, ModelError, RecipeError, SessionError, DatasetError


def _feed(listed: Path, first: int, notes: Path) -> None:
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    own = _own_errors()
    rows = json.loads(listed.read_text(encoding="utf-8"))
    if first < len(rows):
        # Libraries are loaded, and counted, before anything is limited or measured.
        for kind in sorted({row[0] for row in rows[first:]} - {"trial"}):
            good = next(row[2] for row in rows if row[0] == kind)
            ENTRIES[kind](Path(good))
    _limit()
    with notes.open("a", encoding="utf-8", buffering=1) as file:
        for n, (kind, path, good, as_nobody) in enumerate(rows[first:], first):
            file.write(json.dumps({"n": n}) + "\n")
            said, text, seconds, mb = _one(kind, Path(path), as_nobody, own)
            if kind != "trial" and said in (FINE, SENTENCE):
                after = _one(kind, Path(good), False, own)
                if after[0] != FINE:
                    said, text = "next one", f"after “{text}”: {after[1]}"
            file.write(json.dumps({"n": n, "said": said, "text": text, "s": seconds, "mb": mb}) + "\n")


def _one(kind: str, path: Path, as_nobody: bool, own: tuple[type[Exception], ...]) -> tuple[str, str, float, float]:
    before = _forget_peak()
    began = time.monotonic()
    try:
        with _nobody(as_nobody):
            said, text = FINE, str(ENTRIES[kind](path))
    except own as error:
        text = str(error)
        said = SENTENCE if text.endswith(".") and "Traceback" not in text else "no sentence"
    except Exception as error:
        import traceback

        said, text = type(error).__name__, traceback.format_exc()[-1500:]
    seconds = time.monotonic() - began
    mb = max(0.0, _peak_mb() - before)
    if said in (FINE, SENTENCE) and mb > MOST_MB:
        said = "memory"
    return said, text.encode("utf-8", "replace").decode("utf-8"), seconds, mb


@contextmanager
def _nobody(wanted: bool) -> Iterator[None]:
    """Root may read everything; then this process is somebody else for a moment."""
    if not wanted or os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


def _limit() -> None:
    import resource  # not on Windows, where the tests are left out

    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    used = pages * os.sysconf("SC_PAGE_SIZE")
    resource.setrlimit(resource.RLIMIT_AS, (used + ADDRESS_SPACE, used + ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _forget_peak() -> float:
    """Begin to measure the peak anew; what is in use now, in MB."""
    with suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _peak_mb()


def _peak_mb() -> float:
    for line in Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    _feed(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))

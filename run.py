#!/usr/bin/env python3
"""Set up FER Desktop beside this file, once, and open it.

    python3 run.py                       open the app
    python3 run.py holiday.jpg clip.mp4  open the app with these files or folders
    python3 run.py evaluate --help       any command of fer-desktop
    python3 run.py test [...]            run the tests; what follows goes to pytest
    python3 run.py setup                 only set up
    python3 run.py bundle                make the bundle that needs no Python, in dist/
    python3 run.py audit                 ask whether the packages have known weaknesses

With --with-training, `test` and `setup` also install what training a model needs (PyTorch, ONNX).
Everything goes into the folder .venv beside this file; delete it to start afresh.
"""

# Only the standard library, and only syntax that Python 3.6 reads too: an old Python must get a sentence, not a
# SyntaxError.
import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Dict, FrozenSet, List, NoReturn, Set

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "fer-desktop.json"
"""What is installed, and whether the last set-up came to its end."""

LOG = VENV / "fer-desktop-setup.log"
"""What pip said last."""

OLDEST_PYTHON = (3, 11)
NEEDED_BYTES = 2e9
"""Room that a set-up takes, with the packages on their way in. Training needs as much again."""

FOREIGN_SETTINGS = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "__PYVENV_LAUNCHER__")
"""Variables of other installations, which would make ours land, or look, elsewhere."""

FETCHED = re.compile(r"\s+(?:Downloading|Using cached) ([^-\s]+)-\S+(?<!\.metadata) (\(.*\))")
"""How pip tells of a package and its size; the few lines about each that it fetches before are not shown."""

REASONS = (
    (
        "disk",
        ("no space left", "errno 28", "not enough space", "winerror 112"),
        "The disk is full. Free about {room:.0f} GB where {root} is, and start again.",
    ),
    (
        "length",
        ("long path support", "winerror 206"),
        "The path of {root} is too long for Windows. Move the program to a folder with a short one, C:\\FER say, and "
        "start again.",
    ),
    (
        "in use",
        ("winerror 5]", "winerror 32]"),
        "{venv} cannot be written while something in it is in use. Close FER Desktop and all else that runs in it; or "
        "move the program to a folder of your own. Then start again.",
    ),
    (
        "permission",
        ("permission denied", "errno 13", "access is denied", "read-only file system"),
        "{venv} cannot be written. Move the program to a folder of your own, and start again.",
    ),
    (
        "download",
        (
            "name resolution",
            "getaddrinfo",
            "newconnectionerror",
            "failed to establish a new connection",
            "connection refused",
            "network is unreachable",
            "timed out",
            "proxyerror",
            "sslerror",
            "connection broken",
            "connectionreseterror",
        ),
        "The packages could not be downloaded. Check the internet connection (the first start needs it, later ones do "
        "not), and start again.",
    ),
    (
        "package",
        ("no matching distribution", "could not find a version"),
        "A package is not to be had for Python {python} on this system. Try Python 3.11, 3.12 or 3.13, 64 bit "
        "(Linux: glibc 2.34 or newer; macOS: Apple silicon).",
    ),
)
"""Kind of trouble, how pip words it, and what the user reads then. The first that fits counts."""


class SetupError(Exception):
    """The set-up cannot go on; the text says why and what to do."""

    def __init__(self, sentence: str, kind: str = "") -> None:
        super().__init__(sentence)
        self.kind = kind


def main(words: List[str]) -> int:
    """Set up what is missing, then become the app, or pytest; the exit code is theirs."""
    if words[:1] in (["-h"], ["--help"]):
        print(__doc__)
        print("For the app's own commands: python3 run.py evaluate --help, python3 run.py models --help.")
        return 0
    ours = words[0] if words and words[0] in ("test", "setup", "bundle", "audit") else ""
    # What users may have besides is audited, too.
    extras: Set[str] = {"dask", "parquet"} if ours == "audit" else {ours} if ours in ("test", "bundle") else set()
    if ours:
        words = words[1:]
        if "--with-training" in words:
            words = [word for word in words if word != "--with-training"]
            extras.add("train")
    try:
        check_python()
        prepare(frozenset(extras))
    except SetupError as problem:
        print("fer-desktop: {}".format(problem), file=sys.stderr)
        return 4 if ours == "audit" else 1  # there, 1 says that weaknesses are known
    if ours == "setup":
        print("FER Desktop is set up in {}.".format(VENV))
        return 0
    environment = clean_environment()
    if ours == "test":
        os.chdir(str(ROOT))
        environment["QT_QPA_PLATFORM"] = "offscreen"
        # Of Windows' own encodings none writes every sign; the tests read what programs print as UTF-8.
        environment["PYTHONUTF8"] = "1"
        return become([str(PYTHON), "-m", "pytest", *words], environment)
    if ours == "bundle":
        return become([str(PYTHON), str(ROOT / "packaging" / "bundle.py"), *words], environment)
    if ours == "audit":
        return become([str(PYTHON), str(ROOT / "packaging" / "audit.py"), *words], environment)
    # -P: what lies where it is started, among somebody's photos say, is not taken for a module.
    return become([str(PYTHON), "-P", "-m", "fer_desktop", *words], environment)


def check_python() -> None:
    """:raises SetupError: this Python is too old, or cannot make environments"""
    if sys.version_info < OLDEST_PYTHON:
        raise SetupError(
            "Python {}.{} or newer is needed; this is Python {} ({}). Start with a newer one, for example: "
            "python3.12 run.py".format(*OLDEST_PYTHON, sys.version.split()[0], sys.executable)
        )
    missing = [name for name in ("venv", "ensurepip") if importlib.util.find_spec(name) is None]
    if missing:
        raise SetupError(
            "This Python ({0}) lacks its venv module. On Debian and Ubuntu: sudo apt install python3-venv, or "
            "python{1}.{2}-venv; elsewhere take the full Python installer. Then start again.".format(
                sys.executable, *sys.version_info[:2]
            )
        )


def prepare(extras: FrozenSet[str]) -> None:
    """Make or mend the environment, unless it is already as `pyproject.toml` wants it.

    :raises SetupError: it could not be made
    """
    stamp = read_stamp()
    installed = frozenset(stamp.get("extras", ()))
    if stamp.get("state") == "ready" and stamp.get("key") == fingerprint() and extras <= installed and PYTHON.exists():
        return
    try:
        fresh = make_environment(stamp)
        write_stamp("begun", installed)
        try:
            install(extras | installed)
        except SetupError as problem:
            if problem.kind != "download":
                raise
            # pip downloads everything before it installs anything, so what was there still is.
            if fresh or stamp.get("state") != "ready":
                write_stamp("empty", installed)
                raise
            STAMP.write_text(json.dumps(stamp), encoding="utf-8")
            if not extras <= installed:
                raise
            print("fer-desktop: {} Going on with the packages that are there.".format(problem), file=sys.stderr)
        else:
            write_stamp("ready", extras | installed)
    except OSError as error:
        raise explained(str(error)) from error


def fingerprint() -> str:
    """What an environment depends on: when it changes, the packages are looked at again."""
    parts = [(ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode(), repr(sys.version_info[:2]).encode()]
    return hashlib.sha256(b"\n".join(parts)).hexdigest()


def read_stamp() -> Dict:
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(state: str, extras: FrozenSet[str]) -> None:
    stamp = {"state": state, "key": fingerprint(), "extras": sorted(extras)}
    STAMP.write_text(json.dumps(stamp), encoding="utf-8")


def make_environment(stamp: Dict) -> bool:
    """An empty environment, unless there is a sound one; whether it is new.

    :raises SetupError: there is something else in its place, or it could not be made
    """
    if VENV.exists() and not (VENV / "pyvenv.cfg").exists() and any(path.is_file() for path in VENV.rglob("*")):
        raise SetupError("{} is not an environment of ours. Move it away, and start again.".format(VENV))
    # "begun" and no more: the last set-up was killed half-way, and a package may be there in part.
    if stamp.get("state") != "begun" and works():
        return False
    if shutil.disk_usage(str(ROOT)).free < NEEDED_BYTES:
        raise explained("no space left")
    print("Setting up FER Desktop in {}: this takes a few minutes, once.".format(VENV), flush=True)
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        env=clean_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        universal_newlines=True,
        errors="replace",
    )
    if made.returncode != 0 or not works():
        raise explained(made.stdout)
    return True


def works() -> bool:
    """Whether the environment has a Python that starts, of this version, and pip."""
    if not PYTHON.exists():
        return False
    try:
        asked = subprocess.run(
            [str(PYTHON), "-c", "import pip, sys; print(*sys.version_info[:2])"],
            env=clean_environment(),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            universal_newlines=True,
        )
    except OSError:
        return False
    return asked.returncode == 0 and asked.stdout.split() == [str(part) for part in sys.version_info[:2]]


def install(extras: FrozenSet[str]) -> None:
    """Install the project, editable, and what it needs.

    :raises SetupError: pip failed
    """
    what = "{}[{}]".format(ROOT, ",".join(sorted(extras))) if extras else str(ROOT)
    command = [str(PYTHON), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    command += ["--retries", "2", "--editable", what]
    environment = dict(clean_environment(), PYTHONUNBUFFERED="1", PYTHONIOENCODING="utf-8")
    print("Installing packages ...", flush=True)
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as pip:
        said = []
        for line in pip.stdout:
            said.append(line.decode("utf-8", "replace"))
            shown = FETCHED.match(said[-1])
            if shown:
                print("  {} {}".format(*shown.groups()), flush=True)
    LOG.write_text("".join(said), encoding="utf-8")
    if pip.returncode != 0:
        raise explained("".join(said))


def explained(said: str) -> SetupError:
    """The error, in a sentence, for what a tool said when it failed."""
    lowered = said.lower()
    facts = {
        "root": ROOT,
        "venv": VENV,
        "python": "{}.{}".format(*sys.version_info[:2]),
        "room": NEEDED_BYTES / 1e9,
    }
    for kind, signs, sentence in REASONS:
        if any(sign in lowered for sign in signs):
            return SetupError(sentence.format(**facts), kind)
    last = next((line.strip() for line in reversed(said.splitlines()) if line.strip()), "no reason was given")
    return SetupError("The set-up failed: {} (All of it: {}.) Delete {} and start again.".format(last, LOG, VENV))


def clean_environment() -> Dict[str, str]:
    """This process's variables without those that belong to other installations."""
    return {name: value for name, value in os.environ.items() if name not in FOREIGN_SETTINGS}


def become(command: List[str], environment: Dict[str, str]) -> NoReturn:
    """Go on as another program."""
    if os.name != "nt":
        os.execve(command[0], command, environment)
    # Windows' exec returns to the shell at once, while the program still runs.
    try:
        sys.exit(subprocess.call(command, env=environment))
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        # A folder's name with signs that the terminal does not know is written in numbers: no error.
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)

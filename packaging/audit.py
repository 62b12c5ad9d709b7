"""Asks a public database whether what the program needs has known weaknesses: ``python3 run.py audit``.

pip-audit asks, from an environment of its own. It sends names and versions of the packages, nothing else. The exit code
is 0 where nothing is known, 1 for known weaknesses, 3 where there is no answer, or none for some packages, and 4 where
pip-audit can't be set up.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import contents
import needed

CLEAN, WEAK, UNKNOWN, NOT_SET_UP = 0, 1, 3, 4
"""Exit codes; 2 is for words on the command line that make no sense."""

AUDITOR = "pip-audit>=2.7,<3"
VENV = contents.ROOT / ".venv-audit"
LIMIT_S = 600.0

IGNORED: dict[str, str] = {}
"""Id of a weakness -> why it does not concern this program, as SECURITY.md says it."""


@dataclass(frozen=True, slots=True)
class Weakness:
    """Something known against a package."""

    package: str
    version: str
    id: str
    fixed_in: tuple[str, ...]

    @property
    def line(self) -> str:
        fixed = f"fixed in {', '.join(self.fixed_in)}" if self.fixed_in else "no version is fixed yet"
        return f"{self.package} {self.version}: {self.id}, {fixed}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the database says."""

    asked: int
    """Packages that were looked up."""
    weak: tuple[Weakness, ...] = ()
    unknown: tuple[str, ...] = ()
    """Packages that it does not know, so that nothing can be said of them."""


class NoAnswer(Exception):
    """The text is a sentence."""


def main(words: Sequence[str]) -> int:
    """Ask, say what was found, and give the exit code."""
    parser = argparse.ArgumentParser("run.py audit", description=(__doc__ or "").partition("\n")[0])
    parser.parse_args(words)
    packages = {name: package.version for name, package in needed.installed().items()}
    print(f"Asking for known weaknesses of {len(packages)} packages ...", flush=True)
    try:
        python = auditor()
    except (OSError, subprocess.SubprocessError) as error:
        said = _last_line(getattr(error, "stderr", None) or str(error))
        print(f"pip-audit could not be set up: {said} Check the internet connection, and try again.", file=sys.stderr)
        return NOT_SET_UP
    try:
        answer = ask(python, packages)
    except NoAnswer as error:
        print(error, file=sys.stderr)
        return UNKNOWN
    return told(answer)


def auditor() -> Path:
    """The Python that has pip-audit.

    :raises OSError, subprocess.SubprocessError: it could not be set up
    """
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not _works(python):
        # Half an environment, of a set-up that was interrupted or of a Python that is gone, is not mended but replaced.
        _run([sys.executable, "-m", "venv", "--clear", str(VENV)])
        _run([str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", AUDITOR])
    return python


def _works(python: Path) -> bool:
    """Whether there is a pip-audit that starts."""
    try:
        asked = subprocess.run([str(python), "-m", "pip_audit", "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return asked.returncode == 0


def _run(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=LIMIT_S)


def ask(python: Path, packages: dict[str, str]) -> Answer:
    """Have pip-audit look the packages up.

    :param packages: name -> version
    :raises NoAnswer: it can't
    """
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "installed.txt"
        listed.write_text("".join(f"{name}=={version}\n" for name, version in packages.items()), encoding="utf-8")
        # Nothing is resolved anew, so that what is asked about is what is installed.
        command = [str(python), "-m", "pip_audit", "--requirement", str(listed), "--no-deps", "--disable-pip"]
        command += ["--format", "json", "--progress-spinner", "off"]
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=LIMIT_S)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise NoAnswer(_unreachable(str(error))) from error
    try:
        return read(done.stdout)
    except (ValueError, KeyError, TypeError) as error:
        raise NoAnswer(_unreachable(_last_line(done.stderr))) from error


def read(text: str) -> Answer:
    """What pip-audit wrote as JSON.

    :raises ValueError, KeyError, TypeError: it is not such a text
    """
    weak, unknown, asked = [], [], 0
    for one in json.loads(text)["dependencies"]:
        if "skip_reason" in one:
            # It counts these as nothing found.
            unknown.append(str(one["name"]))
            continue
        asked += 1
        for found in one["vulns"]:
            if found["id"] not in IGNORED and not set(found.get("aliases", ())) & set(IGNORED):
                weak.append(Weakness(one["name"], one["version"], found["id"], tuple(found.get("fix_versions", ()))))
    return Answer(asked, tuple(weak), tuple(unknown))


def told(answer: Answer) -> int:
    """Say it; the exit code."""
    for one in answer.weak:
        print(one.line)
    if not answer.asked:
        said = (
            "The database of known weaknesses said nothing about any of these packages; something on the way may hold"
        )
        print(f"{said} it back. Check the internet connection, and try again.", file=sys.stderr)
        return UNKNOWN
    if answer.unknown:
        names = ", ".join(answer.unknown)
        print(f"Nothing can be said of {names}: the database does not know them in these versions.", file=sys.stderr)
    if answer.weak:
        print(f"Known weaknesses: {len(answer.weak)}. Raise the versions, or say in packaging/audit.py why not.")
        return WEAK
    if answer.unknown:
        return UNKNOWN
    print(f"Nothing is known against these {answer.asked} packages.")
    return CLEAN


def _unreachable(said: str) -> str:
    return f"The database of known weaknesses did not answer: {said} Check the internet connection, and try again."


def _last_line(said: str) -> str:
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    return (lines[-1].rstrip(".") if lines else "no reason was given") + "."


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""A terminal shows what the program says, and none of the notes of native libraries."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

SPEAKS = """
import os, sys
from fer_desktop.quiet import libraries_quiet

os.write(2, b"library before;")
with libraries_quiet():
    os.write(2, b"library within;")
    sys.stderr.write("program within;")
os.write(2, b"library after;")
sys.stderr.write("program after;")
"""


def said(stderr: int, program: str = SPEAKS) -> None:
    subprocess.run([sys.executable, "-c", program], stderr=stderr, cwd=ROOT, check=True, timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_on_a_terminal_libraries_say_nothing() -> None:
    ours, theirs = os.openpty()
    try:
        said(theirs)
        text = os.read(ours, 10_000)
    finally:
        os.close(theirs)
        os.close(ours)
    assert text == b"library before;program within;library after;program after;"


ELSEWHERE = "import io, os, sys; sys.stderr = io.TextIOWrapper(os.fdopen(os.dup(2), 'wb', 0), write_through=True)"


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals")
def test_who_writes_to_another_terminal_is_left_alone() -> None:
    """What libraries say is then nobody's bar to disturb."""
    ours, theirs = os.openpty()
    try:
        said(theirs, ELSEWHERE + SPEAKS)
        text = os.read(ours, 10_000)
    finally:
        os.close(theirs)
        os.close(ours)
    assert text == b"library before;library within;program within;library after;program after;"


def test_in_a_file_everything_stands(tmp_path: Path) -> None:
    """Whoever keeps what is said wants all of it."""
    with (tmp_path / "said").open("wb") as file:
        said(file.fileno())
    text = (tmp_path / "said").read_bytes()
    assert text == b"library before;library within;program within;library after;program after;"

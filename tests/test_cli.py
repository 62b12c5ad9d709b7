"""The command line."""

import hashlib
import json
import logging
import logging.handlers
import os
import subprocess
import sys
import types
from collections.abc import Iterator
from pathlib import Path

import pytest

from fer_desktop import __version__, cli, paths, system_check
from tests.tiny_model import write_model

ROOT = Path(__file__).resolve().parent.parent

HEAVY = {"PIL", "PySide6", "cv2", "mediapipe", "numpy", "onnxruntime", "platformdirs"}


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    """What the command line adds to the root logger goes away again."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in set(root.handlers) - set(handlers):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The paths that a window was opened with, instead of a window."""
    calls: list[list[str]] = []

    def main(paths: list[str]) -> int:
        calls.append(list(paths))
        return 0

    app = types.ModuleType("fer_desktop.app")
    app.main = main
    monkeypatch.setitem(sys.modules, "fer_desktop.app", app)
    monkeypatch.setattr("fer_desktop.app", app, raising=False)
    return calls


def run(*words: str) -> subprocess.CompletedProcess:
    command = [sys.executable, "-m", "fer_desktop", *words]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=False)


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout.strip()) == (0, f"FER Desktop {__version__}")


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from fer_desktop import cli\n"
        "try:\n    cli.main(['--help'])\n"
        "except SystemExit as end:\n    assert end.code == 0\n"
        f"print(sorted({HEAVY!r} & {{name.partition('.')[0] for name in sys.modules}}))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
    assert "fer-desktop analyze" in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of another kind")
def test_who_reads_no_further_gets_no_traceback() -> None:
    """``fer-desktop models | head -1``"""
    read, write = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "fer_desktop", "models"]
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, text=True, cwd=ROOT, check=False)
    os.close(write)
    assert (done.returncode, done.stderr) == (cli.UNREAD, "")


def test_who_ends_a_command_gets_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(words: list[str]) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli.COMMANDS, "models", interrupted)
    assert cli.main(["models"]) == cli.INTERRUPTED


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_help_names_every_command(command: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--help"])
    assert command in capsys.readouterr().out.partition("Without a window:")[2]


@pytest.mark.parametrize("command", sorted(cli.COMMANDS))
def test_each_command_has_help(command: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit) as end:
        cli.main([command, "--help"])
    assert end.value.code == 0
    assert f"usage: fer-desktop {command}" in capsys.readouterr().out


def test_paths_open_in_the_window(opened: list[list[str]], tmp_path: Path) -> None:
    assert cli.main([]) == 0
    assert cli.main([str(tmp_path), "gone.jpg"]) == 0
    # A missing one among others is the window's to report: the rest goes on.
    assert opened == [[], [str(tmp_path), "gone.jpg"]]


def test_a_word_that_is_neither_command_nor_path(opened: list[list[str]], capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["evalaute"]) == 2
    said = capsys.readouterr().err
    assert "“evalaute”" in said
    assert "evaluate, models" in said
    assert opened == []


def test_a_path_that_can_not_be_looked_at_is_the_windows_to_report(
    opened: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For example in somebody else's folder."""
    look = os.stat

    def refuse(path: object, **how: object) -> os.stat_result:
        if path == "theirs/a.jpg":
            raise PermissionError(13, "Permission denied")
        return look(path, **how)

    monkeypatch.setattr(os, "stat", refuse)
    assert cli.main(["theirs/a.jpg"]) == 0
    assert opened == [["theirs/a.jpg"]]


def test_names_that_the_terminal_can_not_write_are_written_all_the_same(tmp_path: Path) -> None:
    home = tmp_path / "模型"
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "FER_DESKTOP_HOME": str(home)}
    command = [sys.executable, "-m", "fer_desktop", "models"]
    done = subprocess.run(command, capture_output=True, encoding="cp1252", env=environment, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert r"\u6a21\u578b" in done.stdout


def test_a_system_that_lacks_something(
    opened: list[list[str]], capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_check, "problem", lambda: "Something is missing.")
    assert cli.main([]) == 3
    assert capsys.readouterr().err == "fer-desktop: Something is missing.\n"
    assert opened == []


def test_the_window_logs_to_a_file(opened: list[list[str]], monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest's own handlers would keep basicConfig from doing anything.
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    cli.main([])
    logging.getLogger("fer_desktop.somewhere").warning("kept")
    logging.getLogger("fer_desktop.somewhere").info("not kept")
    text = (paths.user_log_dir() / "fer-desktop.log").read_text(encoding="utf-8")
    assert "WARNING fer_desktop.somewhere: kept" in text
    assert "not kept" not in text


def test_the_window_opens_without_a_log_too(
    opened: list[list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv(paths.HOME_VARIABLE, str(tmp_path / "file"))
    assert cli.main([]) == 0
    assert opened == [[]]


def test_models_are_listed_with_their_recipe(capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["models", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [row["path"] for row in rows] == [str(path) for path in paths.installed_models()]
    assert {"id", "version", "labels", "input", "class_prior", "training_data", "accuracy", "licence"} <= set(rows[0])
    assert {"sha256", "bytes", "parameters", "measurements", "origin", "speed"} <= set(rows[0])
    assert cli.main(["models"]) == 0
    assert rows[0]["id"] in capsys.readouterr().out


def test_added_models_are_listed_after_the_programs_own(capsys: pytest.CaptureFixture) -> None:
    folder = paths.user_models_dir()
    folder.mkdir(parents=True)
    path = write_model(folder / "mine.onnx")
    assert cli.main(["models", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert (rows[0]["origin"], rows[-1]["origin"], rows[-1]["path"]) == ("program", "user", str(path))
    assert rows[-1]["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert cli.main(["models"]) == 0
    assert "Tiny, 3 classes, 28 kB, 6,912 parameters (added by you)" in capsys.readouterr().out


def test_a_damaged_model_is_a_sentence_among_the_others(capsys: pytest.CaptureFixture) -> None:
    folder = paths.user_models_dir()
    folder.mkdir(parents=True)
    (folder / "broken.onnx").write_bytes(b"not a model")
    assert cli.main(["models", "--json"]) == 1
    rows = json.loads(capsys.readouterr().out)
    assert "broken.onnx" in rows[-1]["error"]
    assert "error" not in rows[0]


def test_no_models(capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(paths, "models_dir", lambda: tmp_path)
    assert cli.main(["models"]) == 1
    assert str(tmp_path) in capsys.readouterr().out

"""The program's trial of itself passes here, and says so when something is missing."""

import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fer_desktop import cli, self_test

ROOT = Path(__file__).resolve().parent.parent


def test_everything_works_in_a_process_of_its_own() -> None:
    command = [sys.executable, "-m", "fer_desktop", "--self-test"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=280, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    steps = [line for line in done.stdout.splitlines() if line.startswith("ok: ")]
    assert [step.split()[1].strip(",") for step in steps] == ["window", "clip", "model"]
    assert "5 faces" in steps[0]


def test_what_is_not_done_in_time_is_named(qtbot: QtBot) -> None:
    """With a window that never shows a result."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show_result = lambda result: None
    opened: list[object] = []
    app = SimpleNamespace(window=window, open_paths=opened.append)
    said: list[str] = []
    test = self_test.SelfTest(app, said.append, limit_s=0.3)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "not done" in test.problem)
    assert test.problem == "The step “photo” was not done after 0 seconds."
    assert len(opened) == 1
    assert said == []


def test_a_failure_becomes_a_sentence_and_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(self_test, "run", lambda say: say("ok: one") or "The window stays empty.")
    assert cli.main(["--self-test"]) == cli.FAILED
    shown = capsys.readouterr()
    assert shown.out == "ok: one\n"
    assert "The window stays empty." in shown.err


def test_the_version_tells_a_bundle_from_a_clone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert "(" not in capsys.readouterr().out
    built = {"commit": "abc1234567", "date": "2026-03-01", "system": "Linux x86_64"}
    (tmp_path / "build-info.json").write_text(json.dumps(built))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert "(abc1234567, 2026-03-01, Linux x86_64)" in capsys.readouterr().out

"""``fer-desktop report`` and ``fer-desktop analyze --report``."""

import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop import api, cli
from fer_desktop.analysis import batch
from fer_desktop.analysis.session import SESSION
from fer_desktop.session_records import SessionError
from fer_desktop.ui import paper_pdf
from tests.analysis.report_rows import clip
from tests.analysis.walkers import Film, parts
from tests.tiny_model import write_model

ROOT = Path(__file__).resolve().parent.parent


def test_both_files_lie_in_the_session(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    clip(tmp_path)
    assert cli.main(["report", str(tmp_path)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(tmp_path / "report.html"), str(tmp_path / "report.pdf")]
    assert (tmp_path / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    clip(tmp_path / "s")
    before = sorted((tmp_path / "s").iterdir())
    assert cli.main(["report", str(tmp_path / "s"), "--out", str(tmp_path / "mine.html")]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'mine.html'}\n"
    assert sorted((tmp_path / "s").iterdir()) == before


@pytest.mark.parametrize(
    ("name", "sentence"),
    [("mine.doc", "neither .html nor .pdf"), ("gone/mine.html", "can't be written"), ("", "holds no session.json")],
)
def test_what_can_not_be_done_is_told(tmp_path: Path, capsys: pytest.CaptureFixture, name: str, sentence: str) -> None:
    if name:
        clip(tmp_path / "s")
    words = ["--out", str(tmp_path / name)] if name else []
    assert cli.main(["report", str(tmp_path / "s"), *words]) == 1
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.out == ""


def test_a_computer_without_fonts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(_: object) -> bytes:
        raise paper_pdf.NoFonts("There are no fonts.")

    monkeypatch.setattr("fer_desktop.ui.without_window.pdf_of", none)
    clip(tmp_path)
    with pytest.raises(SessionError, match="There are no fonts"):
        api.report(tmp_path)
    assert (tmp_path / "report.html").is_file(), "what can be written is"
    assert not (tmp_path / "report.pdf").exists()


def test_an_analysis_writes_its_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    model = write_model(tmp_path / "model.onnx")
    real = batch.Batch.__init__

    def light(self, *args, **given) -> None:
        real(self, *args, **{**given, "parts": parts(lambda: Film(30))})

    monkeypatch.setattr(batch.Batch, "__init__", light)
    monkeypatch.setattr(api, "find_model", lambda _: model)
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    words = ["analyze", str(film), "--out", str(tmp_path / "out"), "--report", "--progress", "none"]
    assert cli.main(words) == 0
    folder = tmp_path / "out" / "film.mp4"
    assert {SESSION, "report.html", "report.pdf"} <= {path.name for path in folder.iterdir()}
    said = (folder / "report.html").read_text("utf-8")
    assert "film.mp4" in said
    # What is there is not made again; what is missing is.
    (folder / "report.html").write_text("mine")
    assert cli.main(words) == 0
    assert (folder / "report.html").read_text() == "mine"
    (folder / "report.html").unlink()
    assert cli.main(words) == 0
    assert (folder / "report.html").read_text("utf-8").startswith("<!DOCTYPE html>")
    capsys.readouterr()


def test_no_display_is_needed(tmp_path: Path) -> None:
    clip(tmp_path)
    script = (
        "import os, sys\n"
        "for name in ('QT_QPA_PLATFORM', 'DISPLAY', 'WAYLAND_DISPLAY'):\n    os.environ.pop(name, None)\n"
        "from fer_desktop import cli\n"
        "sys.exit(cli.main(['report', sys.argv[1]]))\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "report.pdf").stat().st_size > 10_000

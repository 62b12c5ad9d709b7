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
from fer_desktop.words import LANGUAGES, language
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


def test_session_json_stands_for_its_folder(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    clip(tmp_path / "s")
    assert cli.main(["report", str(tmp_path / "s" / SESSION)]) == 0
    assert capsys.readouterr().out.split() == [str(tmp_path / "s" / name) for name in ("report.html", "report.pdf")]


def test_a_recording_that_is_not_where_it_is_said_to_be(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """Else the report would lack its pictures, and why stood only in it."""
    clip(tmp_path / "s")
    assert cli.main(["report", str(tmp_path / "s"), "--source", str(tmp_path / "nowhere.mp4")]) == 1
    assert "nowhere.mp4” is not there" in capsys.readouterr().err
    assert not (tmp_path / "s" / "report.html").exists()


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
    capsys.readouterr()
    monkeypatch.setattr(api, "translations_dir", lambda: tmp_path)
    assert cli.main([*words, "--language", "fr"]) == 0
    assert '<html lang="en">' in (folder / "report.html").read_text("utf-8")
    assert "no translation for “fr”" in capsys.readouterr().err
    (folder / "report.html").unlink()
    (tmp_path / "fer_desktop_de.qm").write_bytes(b"")
    monkeypatch.setattr("fer_desktop.ui.languages.own", {"de": Translator()}.get)
    assert cli.main([*words, "--language", "de"]) == 0
    assert "Güte der Bilder" in (folder / "report.html").read_text("utf-8")
    assert "p_happiness" in (folder / "results.csv").read_text("utf-8")
    assert capsys.readouterr().err == ""


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


GERMAN = {"Data quality": "Güte der Bilder", "Happiness": "Freude", "{begin} to {end}": "{begin} bis {end}"}


class Translator:
    """A file of translations, as Qt reads it."""

    def translate(self, context: str, text: str) -> str:
        return GERMAN.get(text, "")


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """German is installed, and nothing else."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "fer_desktop_de.qm").write_bytes(b"")
    monkeypatch.setattr(api, "translations_dir", lambda: folder)
    monkeypatch.setattr("fer_desktop.ui.languages.own", {"de": Translator()}.get)


def test_the_report_is_in_the_language_that_is_named(
    tmp_path: Path, german: None, capsys: pytest.CaptureFixture
) -> None:
    clip(tmp_path / "s")
    out = tmp_path / "mine.html"
    assert cli.main(["report", str(tmp_path / "s"), "--out", str(out), "--language", "de"]) == 0
    said = out.read_text("utf-8")
    assert '<html lang="de">' in said
    assert "Güte der Bilder" in said
    assert "Freude" in said
    assert "0:00,0 bis 0:07,9" in said
    assert "Data quality" not in said
    assert "Who is seen when" in said, "what nobody has translated is in English"
    assert language() == "en", "only the report is"
    assert capsys.readouterr().err == ""
    assert cli.main(["report", str(tmp_path / "s"), "--out", str(out)]) == 0
    assert "Data quality" in out.read_text("utf-8")


def test_a_language_that_is_not_installed_is_told(tmp_path: Path, german: None, capsys: pytest.CaptureFixture) -> None:
    clip(tmp_path / "s")
    out = tmp_path / "mine.html"
    assert cli.main(["report", str(tmp_path / "s"), "--out", str(out), "--language", "fr"]) == 0
    said = capsys.readouterr()
    assert said.err == "fer-desktop: This installation has no translation for “fr”: the report is in English.\n"
    assert said.out == f"{out}\n"
    assert '<html lang="en">' in out.read_text("utf-8")


def test_a_language_that_there_is_not(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    clip(tmp_path)
    with pytest.raises(SystemExit) as ended:
        cli.main(["report", str(tmp_path), "--language", "tlh"])
    assert ended.value.code == 2
    assert "'tlh'" in capsys.readouterr().err
    with pytest.raises(SessionError, match=r"no language “tlh”\. Choose one of: en, de, es, fr, zh_CN\."):
        api.report(tmp_path, language="tlh")
    with pytest.raises(SessionError, match="There is no language “tlh”"):
        next(api.analyze(tmp_path, tmp_path / "out", language="tlh"))
    assert not (tmp_path / "report.html").exists()


@pytest.mark.parametrize("code", LANGUAGES)
def test_each_language_that_is_offered_is_installed(tmp_path: Path, code: str) -> None:
    clip(tmp_path / "s")
    assert api.untranslated(code) == ""
    api.report(tmp_path / "s", [tmp_path / "r.html"], language=code)
    assert f'<html lang="{code.replace("_", "-")}">' in (tmp_path / "r.html").read_text("utf-8")


def test_a_damaged_translation_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, german: None) -> None:
    monkeypatch.setattr("fer_desktop.ui.languages.own", lambda _: None)
    clip(tmp_path / "s")
    with pytest.raises(SessionError, match="The translation for “de” is damaged"):
        api.report(tmp_path / "s", [tmp_path / "r.html"], language="de")
    assert not (tmp_path / "r.html").exists()

"""``fer-desktop analyze``: words, exit codes, progress, Ctrl-C; and the same from Python."""

import argparse
import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import fer_desktop
from fer_desktop import analyze_command, api, cli
from fer_desktop.analysis import batch
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.session_records import DONE, VIDEO, Choices, Counts, ModelUsed, Outcome, Session, SessionError, Source
from tests.analysis.walkers import Film, parts
from tests.tiny_model import write_model

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def stand_ins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No heavy parts; a model that is only looked at."""
    model = write_model(tmp_path / "model.onnx")
    real = batch.Batch.__init__

    def light(self, *args, **given) -> None:
        real(self, *args, **{**given, "parts": parts(lambda: Film(30))})

    monkeypatch.setattr(batch.Batch, "__init__", light)
    monkeypatch.setattr(api, "find_model", lambda _: model)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    path = tmp_path / "film.mp4"
    path.write_bytes(b"a film")
    return path


@pytest.mark.parametrize(("seen", "said"), [(0, "0 %"), (1, "<1 %"), (300, "30 %"), (999, ">99 %"), (1000, "100 %")])
def test_the_share_with_a_face_is_none_or_all_only_where_it_is(
    seen: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    model = ModelUsed("fake", "Fake", "1", "ab" * 32, ("neutral", "happiness"))
    session = Session(VIDEO, Source("film.mp4"), model, counts=Counts(1000, seen, seen, 1))
    analyze_command.Bars(True).finished(Outcome(tmp_path / "film.mp4", tmp_path, DONE, session))
    assert f"1,000 frames, {said} with a face, " in capsys.readouterr().err.replace("1000", "1,000")


def test_a_file_is_analysed(film: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    out = tmp_path / "out"
    words = ["analyze", str(film), "--out", str(out), "--csv", "--jsonl", "--subtitles"]
    assert cli.main(words) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("film.mp4: 30 frames, 100 % with a face, ")
    names = sorted(path.name for path in (out / "film.mp4").iterdir())
    assert names == [".lock", RESULTS, "results.jsonl", "session.json", "subtitles.srt"]
    assert cli.main(words) == 0
    assert "done before" in capsys.readouterr().err


def test_choices_arrive(film: Path, tmp_path: Path) -> None:
    words = ["--per-second", "4", "--from", "0:00.25", "--to", "0.9", "--min-face", "30", "--prior", "balanced"]
    assert cli.main(["analyze", str(film), "--out", str(tmp_path / "out"), *words]) == 0
    session = folders.load(tmp_path / "out" / "film.mp4")
    assert session.choices == Choices(0.25, 0.25, 0.9, 30, 1.0)
    assert session.counts.frames == 3


def test_progress_as_json(film: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    bad = tmp_path / "gone.mp4"
    code = cli.main(["analyze", str(film), str(bad), "--out", str(tmp_path / "out"), "--progress", "json"])
    said = capsys.readouterr()
    lines = [json.loads(line) for line in said.out.splitlines()]
    assert code == 1
    assert said.err == ""
    assert [line["event"] for line in lines if line["event"] != "progress"] == ["end", "begin", "end", "summary"]
    failed, _, done = (line for line in lines if line["event"] in ("begin", "end"))
    assert (failed["state"], failed["path"], failed["folder"]) == ("failed", str(bad), None)
    assert "is not there" in failed["problems"][0]
    assert done["counts"]["frames"] == 30
    assert Path(done["folder"]) == tmp_path / "out" / "film.mp4"
    steps = [line for line in lines if line["event"] == "progress"]
    assert {"path", "done", "total", "frames_per_s", "left_s", "stage"} <= set(steps[0])
    assert steps[-1]["done"] == steps[-1]["total"] == 30
    summary = {"event": "summary", "done": 1, "skipped": 0, "failed": 1, "cancelled": 0, "interrupted": False}
    assert lines[-1] == summary


def test_a_bar_on_a_terminal(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    assert cli.main(["analyze", str(film), "--out", str(tmp_path / "out")]) == 0
    assert "30/30" in capsys.readouterr().err


def test_silence(film: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert cli.main(["analyze", str(film), "--out", str(tmp_path / "out"), "--progress", "none"]) == 0
    assert capsys.readouterr() == ("", "")


def test_one_photo_of_a_folder_is_bad(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("1.jpg", "bad.jpg"):
        (album / name).write_bytes(b"x")
    assert cli.main(["analyze", str(album), "--out", str(tmp_path / "out")]) == 1
    said = capsys.readouterr().err
    assert "album: 2 photos, 1 could not be read, 100 % with a face" in said
    assert "“bad.jpg” is not a picture." in said


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--every", "2s", "--per-second", "3"],
        ["--every", "soon"],
        ["--every", "-1"],
        ["--per-second", "0"],
        ["--from", "1:2:3:4"],
        ["--prior", "cheerful"],
        ["--prior", "2"],
        ["--min-face", "large"],
        ["--progress", "loud"],
        ["--opera"],
    ],
    ids=" ".join,
)
def test_words_not_understood(words: list[str], film: Path, capsys: pytest.CaptureFixture) -> None:
    out = ["--out", str(film.parent / "out")] if words else []
    with pytest.raises(SystemExit) as end:
        cli.main(["analyze", str(film), *out, *words])
    assert end.value.code == 2
    assert "usage: fer-desktop analyze" in capsys.readouterr().err


def test_words_that_make_no_sense_together(film: Path, capsys: pytest.CaptureFixture) -> None:
    out = ["--out", str(film.parent / "out")]
    assert cli.main(["analyze", str(film), *out, "--from", "9", "--to", "3"]) == 2
    assert capsys.readouterr().err == (
        "fer-desktop: The part to analyse must begin at 0 or later and end after its beginning.\n"
    )


@pytest.mark.parametrize(
    ("word", "seconds"), [("2s", 2), ("500ms", 0.5), ("1min", 60), ("0.25", 0.25), ("0", 0)], ids=str
)
def test_spans(word: str, seconds: float) -> None:
    assert analyze_command._span(word) == seconds


@pytest.mark.parametrize(("word", "seconds"), [("90", 90), ("90s", 90), ("1:30", 90), ("1:01:30.5", 3690.5)], ids=str)
def test_times(word: str, seconds: float) -> None:
    assert analyze_command._clock(word) == seconds


@pytest.mark.parametrize("word", ["nan", "inf", "-1", "", "1:", "a:b"])
def test_no_times(word: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        analyze_command._clock(word)


CHILD = """
import sys
from pathlib import Path
from fer_desktop import api, cli
from fer_desktop.analysis import batch
from tests.analysis.walkers import Film, parts

real = batch.Batch.__init__
batch.Batch.__init__ = lambda self, *a, **k: real(self, *a, **{**k, "parts": parts(lambda: Film(2000), 0.005)})
api.find_model = lambda _: Path(sys.argv[1])
sys.exit(cli.main(["analyze", *sys.argv[2:]]))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted(film: Path, tmp_path: Path, number: signal.Signals) -> None:
    """Ctrl-C leaves something that the same command goes on with."""
    words = [str(tmp_path / "model.onnx"), str(film), "--out", str(tmp_path / "out"), "--progress", "json"]
    with subprocess.Popen([sys.executable, "-c", CHILD, *words], stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        assert child.stdout is not None
        for line in child.stdout:
            if json.loads(line).get("done", 0) >= 50:
                child.send_signal(number)
                break
        rest = [json.loads(line) for line in child.stdout]
        assert child.wait(20) == 130
    assert rest[-1]["interrupted"] is True
    assert rest[-2]["state"] == "cancelled"
    assert "go on from there" in rest[-2]["problems"][0]
    folder = tmp_path / "out" / "film.mp4"
    assert folders.load(folder).state == "cancelled"
    kept = len(list(read_rows(folder / RESULTS)))
    assert kept >= 50
    # The film is shorter now, but what was kept counts: its rows stay.
    assert cli.main(["analyze", str(film), "--out", str(tmp_path / "out")]) == 0
    assert len(list(read_rows(folder / RESULTS))) >= kept


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_twice_ctrl_c_ends_at_once(film: Path, tmp_path: Path) -> None:
    """Without a traceback, and with something that can be gone on with."""
    words = [str(tmp_path / "model.onnx"), str(film), "--out", str(tmp_path / "out"), "--progress", "json"]
    command = [sys.executable, "-c", CHILD, *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=ROOT) as child:
        for line in child.stdout:
            if json.loads(line).get("done", 0) >= 50:
                child.send_signal(signal.SIGINT)
                child.send_signal(signal.SIGINT)
                break
        _, said = child.communicate(timeout=20)
    assert child.returncode == 130
    assert said == ""
    assert folders.recover(tmp_path / "out" / "film.mp4").counts.rows >= 50


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_nobody_reads_the_progress(film: Path, tmp_path: Path) -> None:
    words = [str(tmp_path / "model.onnx"), str(film), "--out", str(tmp_path / "out"), "--progress", "json"]
    command = [sys.executable, "-c", CHILD, *words]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, cwd=ROOT) as child:
        for line in child.stdout:
            if json.loads(line).get("done"):
                break
        child.stdout.close()
        said = child.stderr.read()
        assert child.wait(20) == 130
    assert said == ""
    assert folders.load(tmp_path / "out" / "film.mp4").state == "cancelled"


@pytest.mark.parametrize("error", [BrokenPipeError(errno.EPIPE, "Broken pipe"), OSError(errno.EINVAL, "Invalid")])
def test_a_closed_pipe_is_told_in_two_ways(error: OSError, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows calls it an invalid argument."""
    monkeypatch.setattr(sys, "stdout", _Refusing(error))
    control = Control()
    analyze_command.JsonLines(control).summed_up(False)
    assert control.cancelled
    assert sys.stdout.write("on") == 2
    sys.stdout.close()


def test_any_other_error_is_no_closed_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Refusing(OSError(errno.ENOSPC, "No space left")))
    with pytest.raises(OSError, match="No space left"):
        analyze_command.JsonLines(Control()).summed_up(False)


class _Refusing:
    """Takes nothing."""

    def __init__(self, error: OSError) -> None:
        self._error = error

    def write(self, text: str) -> int:
        return len(text)

    def flush(self) -> None:
        raise self._error


def test_a_file_in_the_place_of_the_folder_is_told_once(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """Not for each file, and before a model is loaded."""
    (tmp_path / "out").write_text("a file")
    again = tmp_path / "again.mp4"
    again.write_bytes(film.read_bytes())
    assert cli.main(["analyze", str(film), str(again), "--out", str(tmp_path / "out")]) == 2
    said = "fer-desktop: “out” can't be written: a file is in the place of its folder. Choose another folder.\n"
    assert capsys.readouterr().err == said


@pytest.mark.parametrize("words", [["", "--out", "out"], ["a.mp4", "--out", ""]])
def test_an_empty_name_is_not_the_present_folder(words: list[str], capsys: pytest.CaptureFixture) -> None:
    """A variable of the shell that is not set: all that lies here would be analysed."""
    with pytest.raises(SystemExit) as end:
        cli.main(["analyze", *words])
    assert end.value.code == 2
    assert "a name is empty" in capsys.readouterr().err


def test_signals_are_given_back(film: Path, tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    cli.main(["analyze", str(film), "--out", str(tmp_path / "out"), "--progress", "none"])
    assert signal.getsignal(signal.SIGINT) is before


# --- from Python ------------------------------------------------------------------------------------------------------


def test_the_same_from_python(film: Path, tmp_path: Path) -> None:
    told = []
    outcomes = list(fer_desktop.analyze(film, tmp_path / "out", outputs=["jsonl"], progress=told.append))
    assert [(one.path, one.state) for one in outcomes] == [(film, "done")]
    assert outcomes[0].session.counts.frames == 30
    assert (outcomes[0].folder / "results.jsonl").exists()
    assert told


def test_importing_costs_nothing() -> None:
    script = "import sys, fer_desktop\nprint(sorted({'numpy', 'cv2', 'fer_desktop.api'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"
    with pytest.raises(AttributeError, match="no attribute 'analyse'"):
        _ = fer_desktop.analyse


def test_cancelled_from_another_thread(film: Path, tmp_path: Path) -> None:
    control = Control()
    control.pause()
    outcomes = []
    thread = threading.Thread(
        target=lambda: outcomes.extend(fer_desktop.analyze([film], tmp_path / "out", control=control))
    )
    thread.start()
    ends = time.monotonic() + 20
    while not (tmp_path / "out" / "film.mp4" / RESULTS).exists() and time.monotonic() < ends:
        time.sleep(0.01)
    control.cancel()
    thread.join(20)
    assert [one.state for one in outcomes] == ["cancelled"]


@pytest.mark.parametrize(
    "given",
    [
        {"prior": "cheerful"},
        {"every_s": -1},
        {"from_s": 3, "to_s": 2},
        {"from_s": float("nan")},
        {"to_s": float("inf")},
    ],
    ids=str,
)
def test_what_makes_no_sense(film: Path, tmp_path: Path, given: dict) -> None:
    with pytest.raises(SessionError):
        list(api.analyze(film, tmp_path / "out", **given))


def test_drawing_needs_no_display(film: Path, tmp_path: Path) -> None:
    """In a process of its own: this one has an application already."""
    script = (
        "import os, numpy as np\nos.environ.pop('QT_QPA_PLATFORM', None)\n"
        "from fer_desktop.api import painter\n"
        "from fer_desktop.records import Frame, FrameResult, Face\n"
        "from tests.fakes import detection, expression\n"
        "draw = painter()\n"
        "pixels = np.full((121, 161, 3), (10, 20, 30), np.uint8)\n"
        "face = Face(1, detection(), expression(), expression())\n"
        "plain, drawn = draw(FrameResult(Frame(pixels), ())), draw(FrameResult(Frame(pixels), (face,)))\n"
        "assert plain.shape == drawn.shape == (121, 161, 4) and plain.dtype == np.uint8\n"
        "assert (plain[..., :3] == (30, 20, 10)).all()\n"
        "changed = (plain != drawn).any(axis=2)\n"
        "assert changed[10:50, 10:13].any() and not changed[100:].any()\n"
        "print('good')\n"
    )
    environ = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, env=environ, check=False
    )
    assert done.stdout.strip() == "good", done.stderr

"""``fer-desktop bench``: that it runs and what it writes. Nothing is timed here: figures come from real runs."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.bench import command, machine, stages, window
from fer_desktop.bench.scenes import HEIGHT, PHASES, WIDTH, PacedSource, scene
from fer_desktop.bench.table import in_words
from fer_desktop.errors import EndOfSource
from fer_desktop.records import Box, Frame, FrameResult
from tests.fakes import FakeDetector, picture
from tests.media import numbered, numbered_video

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_the_command_measures_everything_on_a_tiny_clip(tmp_path: Path) -> None:
    folder = tmp_path / "clips"
    folder.mkdir()
    numbered_video(folder / "tiny.mp4", 20)
    (folder / "notes.txt").write_text("no video", encoding="utf-8")
    out = tmp_path / "figures.json"
    words = [sys.executable, "-m", "fer_desktop", "bench", str(folder), "--quick", "--json", str(out)]
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(words, capture_output=True, text=True, encoding="utf-8", cwd=ROOT, env=env, check=False)
    assert done.returncode == 0, done.stderr
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["failed"] == []
    assert figures["quick"] is True
    assert figures["machine"]["cores"] >= 1
    assert {"mediapipe", "onnxruntime"} <= set(figures["machine"]["versions"])
    (clip,) = figures["clips"]
    assert clip["clip"] == "tiny.mp4"
    wanted = "decode detect crop track read prepare draw paint".split()
    assert {*wanted, "classify 1", "classify 8"} == set(clip["stages"])
    assert all(row["mean_ms"] > 0 and row["n"] > 0 for row in clip["stages"].values())
    assert (clip["road"]["frames"], clip["road"]["frames_with_face"]) == (20, 0)
    assert clip["share_of_limit"] > 0
    (live,) = figures["live"]
    assert (live["width"], live["height"], live["faces"]) == (WIDTH, HEIGHT, 1)
    assert live["frames"] >= 2
    assert live["closed_in_time"] is True
    assert live["capture_to_paint"]["p95_ms"] >= live["capture_to_paint"]["median_ms"] > 0
    assert len(live["p95_of_halves_ms"]) == 2
    (start,) = figures["starts"]
    assert 0 < start["first_window_s"] <= start["first_labelled_s"]
    assert "tiny.mp4" in done.stdout
    assert "Quick run" in done.stdout


def test_no_video_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from fer_desktop import cli

    assert cli.main(["bench", str(tmp_path)]) == command.FAILED
    said = capsys.readouterr().err
    assert str(tmp_path) in said
    assert "Choose" in said


def test_a_part_that_breaks_is_told_of() -> None:
    said = command.in_child({"part": "stages", "clips": [], "quick": True})
    assert set(said) == {"error"}
    assert "IndexError" in said["error"]


def test_a_start_without_a_picture_is_told_of() -> None:
    script = (
        "import json, time\n"
        "from fer_desktop.bench import window\n"
        "window.GIVE_UP_S = 0.0\n"
        "print(json.dumps(window.start(time.time())))\n"
    )
    said = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "labelled" in json.loads(said)["error"]


def test_a_table_tells_what_failed() -> None:
    what = {"processor": "a", "cores": 2, "system": "b", "python": "3", "versions": {}, "busy": True, "load_before": 9}
    clip = {"clip": "a.mp4", "error": "no", "road": {"error": "no"}}
    figures = {"machine": what, "quick": False, "clips": [clip], "live": [{"error": "too dark"}], "starts": []}
    said = in_words({**figures, "failed": ["the stages: no"]})
    assert "busy" in said
    assert "too dark" in said
    assert "failed: the stages: no" in said


def test_a_table_tells_the_median_and_the_worst_start() -> None:
    what = {"processor": "a", "cores": 2, "system": "b", "python": "3", "versions": {}, "busy": False}
    starts = [{"first_window_s": s, "first_labelled_s": 2 * s} for s in (0.5, 0.25, 1.0)] + [{"error": "no"}]
    said = in_words({"machine": what, "quick": False, "clips": [], "live": [], "starts": starts, "failed": []})
    lines = [line.split() for line in said.splitlines()]
    assert "first window 0.50 s median 1.00 s worst of 3".split() in lines
    assert "first labelled picture 1.00 s median 2.00 s worst of 3".split() in lines


def test_a_summary_of_times() -> None:
    found = machine.summary([4.0, 1.0, 3.0, 2.0])
    assert (found["n"], found["mean_ms"], found["median_ms"], found["max_ms"]) == (4, 2.5, 3.0, 4.0)
    assert machine.summary([]) == {"n": 0}


class Held:
    """What `Watch.look` needs of the app: how many frames were left out so far."""

    def __init__(self) -> None:
        self.engine = self
        self.dropped = 0

    def stats(self) -> "Held":
        return self


def test_a_watch_tells_how_late_frames_were_painted_and_what_was_held(monkeypatch: pytest.MonkeyPatch) -> None:
    """Eight frames a second, each painted 31.25 ms after it came; the first second does not count."""
    memory = iter([100.0, 130.0, 140.0, 120.0])
    monkeypatch.setattr(window, "resident_mb", lambda: next(memory))
    now_s = [0.0]
    monkeypatch.setattr(window, "time", SimpleNamespace(perf_counter=lambda: now_s[0]))
    came: dict[int, float] = {}
    watch, app, ended = window.Watch(came), Held(), []
    watch.end = lambda: ended.append(now_s[0])
    for index in range(40):
        came[index], now_s[0] = index / 8, index / 8 + 1 / 32
        app.dropped = 7 + index
        watch.painted(FrameResult(Frame(picture(), index), (), model_id="fake"), now_s[0])
        watch.look(app, 3.5)
    told = watch.told()
    assert came == {}
    assert (told["frames"], told["frames_per_s"], told["faces_shown"]) == (32, 8.0, 0.0)
    assert told["capture_to_paint"]["mean_ms"] == told["capture_to_paint"]["max_ms"] == 31.25
    assert told["dropped"] == 31  # not those that were left out before anything was measured
    assert [sample["mb"] for sample in told["samples"]] == [100.0, 130.0, 140.0, 120.0]
    assert (told["resident_mb"], told["growth_mb"]) == (120.0, 40.0)
    assert ended[0] == 1 + 3.5 + 1 / 32


def test_the_slowest_stage_of_an_analysis_is_its_limit(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Stages that only the window has do not count: reading takes 4 ms here, painting 50."""
    # decode, detect, crop, classify (twice), track, read, prepare, draw, paint
    means = iter([2.0, 3.0, 9.0, 9.0, 9.0, 9.0, 4.0, 9.0, 9.0, 50.0])
    monkeypatch.setattr(stages, "summary", lambda _times: {"n": 1, "mean_ms": next(means)})
    monkeypatch.setattr(stages, "_painted", lambda _view, _results: [])
    found = stages.stages(numbered_video(tmp_path / "tiny.mp4", 4), quick=True)
    assert [found["stages"][name]["mean_ms"] for name in stages.OF_ANALYSIS] == [2.0, 3.0, 4.0]
    assert found["stages"]["paint"]["mean_ms"] == 50.0
    assert found["limit_frames_per_s"] == 250.0


def test_the_scenes_are_of_one_size_and_move() -> None:
    pictures, found = scene(numbered(1), Box(40, 30, 120, 110), 20, FakeDetector())
    assert len(pictures) == PHASES
    assert {one.shape for one in pictures} == {(HEIGHT, WIDTH, 3)}
    assert (pictures[0] != pictures[1]).any()
    assert found >= 0


def test_a_paced_source_passes_over_what_was_not_fetched() -> None:
    source = PacedSource([picture()], rate=1e6)
    indexes = [source.read().index for _ in range(3)]
    assert indexes == sorted(set(indexes))
    assert set(source.came) == set(indexes)
    source.close()
    with pytest.raises(EndOfSource):
        source.read()


@pytest.mark.parametrize("minutes", ["-1", "nan", "inf", "long"])
def test_a_watch_takes_some_minutes(tmp_path: Path, minutes: str, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(SystemExit):
        cli.main(["bench", str(tmp_path), f"--soak={minutes}"])
    assert f"“{minutes}” is no number of minutes" in capsys.readouterr().err

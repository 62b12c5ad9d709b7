"""A part of the corpus of damaged files: each gives a sentence or is read, and the next good one still works.

`benchmarks/corpus.py` feeds all of it.
"""

import os
import sys
from pathlib import Path

import pytest

from fer_desktop.analysis import results, session
from fer_desktop.cards import read
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.errors import SourceError
from fer_desktop.gather import gather
from fer_desktop.recipes import RecipeError
from fer_desktop.session_records import SessionError
from fer_desktop.sources import VideoSource
from tests.damage import GOOD, Case, make, spread
from tests.feed import ENTRIES, run

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, devices and limits as on Linux")

COUNT = 70


def test_every_damage_is_a_sentence(tmp_path: Path) -> None:
    folder = tmp_path / "corpus"
    folder.mkdir()
    cases = spread(make(folder, each=1, seed=3), COUNT)
    trials = [case for case in cases if case.kind == "trial"]  # a process each
    cases = [case for case in cases if case not in trials[2:]]
    assert {case.kind for case in cases} == set(ENTRIES)
    outcomes = run(cases, tmp_path / "notes")
    assert len(outcomes) == len(cases) >= COUNT // 2
    bad = [f"{one.said}: {one.case.kind}, {one.case.how}\n{one.text}" for one in outcomes if not one.well]
    assert not bad, "\n\n".join(bad)
    assert {one.said for one in outcomes} == {"fine", "sentence"}


def test_the_feeder_notices_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What crashes, hangs or raises is told as such, and the file after it is fed all the same."""
    good = tmp_path / "a.ini"
    GOOD["settings"]["a.ini"](good)
    monkeypatch.setenv("FER_DESKTOP_TEST_FEED", "1")
    monkeypatch.setattr("tests.feed.SLOWEST_S", 4.0)
    names = ("crash.ini", "fine.ini", "hang.ini", "raise.ini", "last.ini")
    for name in names:
        (tmp_path / name).write_bytes(good.read_bytes())
    outcomes = run([Case("settings", "", tmp_path / name, good) for name in names], tmp_path / "notes")
    assert [one.said.split()[0] for one in outcomes] == ["crash", "fine", "hang", "ZeroDivisionError", "fine"]


def test_the_same_seed_makes_the_same_files(tmp_path: Path) -> None:
    made = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        cases = make(folder, each=1, seed=5, kinds=("photo",))
        made.append([(case.path.name, case.path.read_bytes()) for case in cases])
    assert made[0] == made[1]
    assert len(made[0]) > 100


def test_a_name_that_is_no_text_does_not_crash_opencv(tmp_path: Path) -> None:
    whole = tmp_path / "a.mp4"
    GOOD["video"]["a.mp4"](whole)
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.mp4"))
    odd.write_bytes(whole.read_bytes())
    with pytest.raises(SourceError, match="rename"):
        VideoSource(odd)


def test_a_name_like_an_address_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    GOOD["video"]["a.mp4"](tmp_path / "concat:a.mp4")
    monkeypatch.chdir(tmp_path)
    with VideoSource(Path("concat:a.mp4")) as source:
        assert source.read().width == 160


def test_a_pipe_among_the_given_files_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    found = gather([tmp_path / "pipe", tmp_path / ("n" * 300), tmp_path / ("n" * 300 + ".jpg")])
    assert [path.name[:4] for path, _ in found.rejected] == ["pipe", "nnnn"]
    assert len(found.photos) == 1


def test_pipes_and_endless_files_are_not_waited_for(tmp_path: Path) -> None:
    for name in (session.SESSION, results.RESULTS, "a.onnx"):
        os.mkfifo(tmp_path / name)
    (tmp_path / "b.onnx").symlink_to("/dev/zero")
    with pytest.raises(SessionError, match="not an ordinary file"):
        session.load(tmp_path)
    with pytest.raises(SessionError, match="not an ordinary file"):
        results.read_table(tmp_path / results.RESULTS)
    for name in ("a.onnx", "b.onnx"):
        with pytest.raises(RecipeError, match="no ordinary file"):
            read(tmp_path / name)
        with pytest.raises(ModelError, match="no ordinary file"):
            Classifier(tmp_path / name)


def test_the_end_of_endless_results_is_not_looked_for(tmp_path: Path) -> None:
    with (tmp_path / results.RESULTS).open("wb") as file:
        file.write(b"line\n")
        file.truncate(10**12)
    with pytest.raises(OSError, match="no text"):
        results.whole_bytes(tmp_path / results.RESULTS)

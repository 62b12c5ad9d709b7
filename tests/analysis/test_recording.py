"""Live recordings: right times, nothing that waits, and a kill or a full disk that costs a second at most."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import words
from fer_desktop.analysis import recent, recording, results
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.edited import export
from fer_desktop.analysis.files import Busy
from fer_desktop.analysis.mkv import MkvWriter
from fer_desktop.analysis.recording import Recorder
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.records import ModelInfo
from fer_desktop.session_records import SessionError
from fer_desktop.sources import VideoSource
from tests import fakes
from tests.analysis.recordings import PATIENCE_S, UNEVEN_S, Ended, result, seen

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def model(tmp_path: Path) -> ModelInfo:
    path = tmp_path / "fake.onnx"
    path.write_bytes(b"a model")
    return ModelInfo(fakes.recipe(), path, "CPU")


def written(recorder: Recorder, count: int) -> None:
    """Wait until so many frames are on their way to the disk."""
    ends = time.monotonic() + PATIENCE_S
    while recorder.status().frames < count:
        assert time.monotonic() < ends
        time.sleep(0.005)


def full(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


# --- the recording ----------------------------------------------------------------------------------------------------


def test_a_recording_is_a_session_with_video_and_rows(tmp_path: Path, model: ModelInfo) -> None:
    ended = Ended()
    recorder = Recorder(tmp_path / "out", "Cam: 1", model, 0.5, ended)
    for number, time_s in enumerate(UNEVEN_S):
        recorder.put(result(number, 70 + time_s, faces=number != 3))
        recorder.put(result(number, 70 + time_s))  # the same frame read again counts once
        written(recorder, number + 1)
    assert recorder.status().free_bytes > 0
    with pytest.raises(Busy):
        folders.recover(recorder.folder)
    recorder.stop()
    event = ended.wait()
    assert recorder.close(PATIENCE_S)
    assert (event.frames, event.length_s, event.dropped, event.message) == (10, 4.3, 0, "")
    session = folders.load(event.folder)
    assert (session.kind, session.state, session.source.name, session.problems) == ("live", "done", "Cam: 1", ())
    assert (session.source.width, session.source.height, session.source.duration_s) == (160, 120, 4.3)
    assert session.source.frame_rate == pytest.approx(9 / 4.3), "ten pictures are nine steps"
    assert (session.choices.prior, session.model.id, session.model.labels) == (0.5, "fake", model.recipe.labels)
    counts = session.counts
    assert (counts.frames, counts.frames_with_face, counts.rows, counts.faces) == (10, 9, 9, 1)
    video = folders.live_video(event.folder)
    assert video.name == "video.mkv"
    assert seen(video) == list(enumerate(UNEVEN_S))
    table = read_table(event.folder / RESULTS)
    assert table.frame.tolist() == [0, 1, 2, 4, 5, 6, 7, 8, 9]
    # To the last digit, so that the rows are found by the times of the video.
    assert table.time_s.tolist() == [UNEVEN_S[n] for n in table.frame]
    assert table.box[:, 0].tolist() == [10 + n for n in table.frame]
    assert sorted(path.name for path in event.folder.iterdir()) == [".lock", RESULTS, "session.json", "video.mkv"]
    assert recent.folders() == (event.folder,)
    assert export(event.folder, session, tmp_path / "out.csv") == 9


@pytest.mark.parametrize("begins_s", [0.0, 9.15], ids=["from the beginning", "by a clock that went on"])
def test_a_source_that_comes_back_goes_on_by_the_clock(tmp_path: Path, model: ModelInfo, begins_s: float) -> None:
    ended = Ended()
    recorder = Recorder(tmp_path, "Cam", model, 0.0, ended)
    recorder.put(result(5, 9.0))
    recorder.put(result(6, 9.1))
    time.sleep(0.3)  # so long it is away
    recorder.put(result(0, begins_s))
    recorder.put(result(1, begins_s + 0.1))
    recorder.stop()
    times = [time_s for _, time_s in seen(ended.wait().folder / "video.mkv")]
    recorder.close(PATIENCE_S)
    assert times[:2] == [0.0, 0.1]
    assert 0.3 <= times[2] < 5
    assert times[3] - times[2] == pytest.approx(0.1, abs=0.002)


def test_what_does_not_fit_is_counted_and_nobody_waits(
    tmp_path: Path, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended, go_on = Ended(), threading.Event()
    add = MkvWriter.add
    monkeypatch.setattr(MkvWriter, "add", lambda *given: (go_on.wait(PATIENCE_S), add(*given))[1])
    recorder = Recorder(tmp_path, "Cam", model, 0.0, ended, room=3)
    recorder.put(result(0, 0.0))
    ends = time.monotonic() + PATIENCE_S
    while len(recorder._box):  # the first one is being written
        assert time.monotonic() < ends
        time.sleep(0.005)
    began = time.monotonic()
    for number in range(1, 21):
        recorder.put(result(number, number / 30))
    assert time.monotonic() - began < PATIENCE_S / 2, "who waits for the disk waits for longer"
    assert recorder.status().dropped == 17
    go_on.set()
    recorder.stop()
    event = ended.wait()
    recorder.close(PATIENCE_S)
    assert (event.frames, event.dropped) == (4, 17)
    assert [number for number, _ in seen(event.folder / "video.mkv")] == [0, 1, 2, 3]
    assert folders.load(event.folder).problems == ("17 frames were left out because the computer was too slow.",)


def test_another_size_or_model_ends_it_with_a_sentence(tmp_path: Path, model: ModelInfo) -> None:
    for change, word in (
        (result(1, 0.1, pixels=np.zeros((48, 64, 3), np.uint8)), "changed its size"),
        (replace(result(1, 0.1), model_id="other"), "another model"),
    ):
        ended = Ended()
        recorder = Recorder(tmp_path, "Cam", model, 0.0, ended)
        recorder.put(result(0, 0.0))
        recorder.put(change)
        event = ended.wait()
        recorder.close(PATIENCE_S)
        assert word in event.message
        assert (event.frames, folders.load(event.folder).state) == (1, "done")
        assert seen(event.folder / "video.mkv") == [(0, 0.0)]


def test_pictures_within_a_millisecond_follow_each_other_all_the_same(tmp_path: Path, model: ModelInfo) -> None:
    ended = Ended()
    recorder = Recorder(tmp_path, "Cam", model, 0.0, ended)
    for number, time_s in enumerate((0.0, 0.0002, 0.0004, 0.5)):
        recorder.put(result(number, time_s))
    assert recorder.close(PATIENCE_S)
    folder = ended.wait().folder
    assert seen(folder / "video.mkv") == [(0, 0.0), (1, 0.001), (2, 0.002), (3, 0.5)]
    assert read_table(folder / RESULTS).time_s.tolist() == [0.0, 0.001, 0.002, 0.5]


def test_nothing_came(tmp_path: Path, model: ModelInfo) -> None:
    ended = Ended()
    recorder = Recorder(tmp_path, "Cam", model, 0.0, ended)
    assert recorder.close(PATIENCE_S)
    assert ended.wait().frames == 0
    assert folders.load(ended.event.folder).counts.frames == 0
    assert folders.live_video(ended.event.folder) is None


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path, model: ModelInfo) -> None:
    (tmp_path / "file").write_bytes(b"")
    ended = Ended()
    recorder = Recorder(tmp_path / "file", "Cam", model, 0.0, ended)
    event = ended.wait()
    recorder.close(PATIENCE_S)
    assert event.folder is None
    assert "a file is in the place of its folder" in event.message or "can't be written" in event.message


def test_a_model_that_is_gone_leaves_no_folder(tmp_path: Path, model: ModelInfo) -> None:
    model.path.unlink()
    ended = Ended()
    recorder = Recorder(tmp_path / "recordings", "Cam", model, 0.0, ended)
    recorder.put(result(0, 0.0))
    event = ended.wait()
    assert recorder.close(PATIENCE_S)
    assert (event.folder, event.frames, event.refused) == (None, 0, None)
    assert f"“{model.path.name}”" in event.message
    assert not (tmp_path / "recordings").exists()


def test_files_that_can_not_be_made_leave_no_folder(
    tmp_path: Path, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "CsvWriter", full)
    ended = Ended()
    recorder = Recorder(tmp_path / "recordings", "Cam", model, 0.0, ended)
    event = ended.wait()
    assert recorder.close(PATIENCE_S)
    assert event.folder is None
    assert "the disk is full" in event.message
    assert list((tmp_path / "recordings").iterdir()) == []


def test_a_table_that_can_not_be_begun_leaves_no_folder(
    tmp_path: Path, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "sync", full)
    ended = Ended()
    recorder = Recorder(tmp_path / "recordings", "Cam", model, 0.0, ended)
    event = ended.wait()
    assert recorder.close(PATIENCE_S)
    assert (event.folder, event.frames) == (None, 0)
    assert "the disk is full" in event.message
    assert list((tmp_path / "recordings").iterdir()) == []


def test_rows_that_can_not_be_written_name_the_place_as_pictures_do(
    tmp_path: Path, model: ModelInfo, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another folder is offered then."""
    ended = Ended()
    recorder = Recorder(tmp_path / "recordings", "Cam", model, 0.0, ended)
    recorder.put(result(0, 0.0))
    written(recorder, 1)
    with monkeypatch.context() as patched:
        patched.setattr(results, "sync", full)
        patched.setattr(results, "FLUSH_S", 0.0)
        recorder.put(result(1, 0.1))
        event = ended.wait()
        assert recorder.close(PATIENCE_S)
    assert event.refused == tmp_path / "recordings"
    assert "the disk is full" in event.message
    assert [time_s for _, time_s in seen(event.folder / "video.mkv")] == [0.0, 0.1], "its picture stays"


def test_a_folder_that_is_refused_is_never_touched(tmp_path: Path, model: ModelInfo) -> None:
    ended = Ended()
    recorder = Recorder(tmp_path / "gone", "Cam", model, 0.0, ended, place=lambda folder: f"{folder.name} is away.")
    event = ended.wait()
    assert recorder.close(PATIENCE_S)
    assert (event.folder, event.message, event.refused) == (None, "gone is away.", tmp_path / "gone")
    assert not (tmp_path / "gone").exists()


# --- a kill and a full disk -------------------------------------------------------------------------------------------


CHILD = """
import sys, time
from pathlib import Path
from fer_desktop.analysis.recording import Recorder
from fer_desktop.records import ModelInfo
from tests import fakes
from tests.analysis.recordings import result
folder, model = map(Path, sys.argv[1:3])
recorder = Recorder(folder, "Cam", ModelInfo(fakes.recipe(), model, "CPU"), 0.0, print)
began = time.monotonic()
number = 0
while True:
    now = time.monotonic() - began
    recorder.put(result(number % 256, now))
    number += 1
    print(f"{now:.3f}", flush=True)
    time.sleep(0.01)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_a_kill_loses_at_most_the_last_second(tmp_path: Path, model: ModelInfo) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", textwrap.dedent(CHILD), str(tmp_path / "out"), str(model.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment, cwd=tmp_path) as child:
        assert child.stdout is not None
        # Not where the machine has just stood still: what was to be written before may then still be written.
        last_s = went_on_s = 0.0
        while last_s < 2.6 or last_s - went_on_s < 1.2:
            before_s, last_s = last_s, float(child.stdout.readline())
            went_on_s = last_s if last_s - before_s > 0.3 else went_on_s
        child.send_signal(signal.SIGKILL)
        child.wait(PATIENCE_S)
    (folder,) = (tmp_path / "out").iterdir()
    assert folders.load(folder).state == "open"
    as_left = seen(folder / "video.mkv")  # it plays as it is
    assert as_left[-1][1] > last_s - 1
    session = folders.recover(folder)
    assert session.state == "recovered"
    after = seen(folder / "video.mkv")
    assert after == as_left
    assert session.counts.frames == len(after)
    assert session.source.duration_s == pytest.approx(after[-1][1])
    assert session.source.frame_rate == pytest.approx((len(after) - 1) / after[-1][1])
    table = read_table(folder / RESULTS)
    assert not table.torn
    assert table.time_s[-1] > last_s - 1
    times = dict(enumerate(time_s for _, time_s in after))
    assert all(times.get(int(frame), time_s) == time_s for frame, time_s in zip(table.frame, table.time_s, strict=True))
    assert not (folder / ".reserve").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    mount, folder = shutil.which("mount"), tmp_path / "disk"
    folder.mkdir()
    if mount is None or sys.platform == "win32" or os.geteuid():
        pytest.skip("only root can make a small disk")
    command = [mount, "-t", "tmpfs", "-o", "size=2m", "none", str(folder)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_ends_it_and_keeps_what_is_there(small_disk: Path, model: ModelInfo) -> None:
    ended = Ended()
    recorder = Recorder(small_disk, "Cam", model, 0.0, ended)
    noise = np.random.default_rng(1).integers(0, 256, (240, 320, 3), np.uint8)
    number = 0
    while ended.event is None and number < 1000:
        recorder.put(result(number, number / 30, pixels=noise.copy()))
        number += 1
        time.sleep(0.003)
    event = ended.wait()
    recorder.close(PATIENCE_S)
    assert "the disk is full" in event.message
    assert "is kept" in event.message
    assert event.refused == small_disk
    assert event.frames > 5
    session = folders.load(event.folder)
    assert (session.state, session.counts.frames) == ("done", event.frames)
    assert session.problems[0] == event.message
    with VideoSource(event.folder / "video.mkv") as video:
        assert video.info.frame_count is not None  # it has its index
    assert len(seen(event.folder / "video.mkv")) == event.frames
    table = read_table(event.folder / RESULTS)
    assert not table.torn
    assert event.frames - 1 <= len(table) <= event.frames


def test_why_a_recording_ended_is_stored_in_english_in_every_language() -> None:
    with words.speaking(lambda context, text: f"de: {text}", "de"):
        error = SessionError(words.translate("Recording", "A picture could not be written."))
        shown = recording._why(error)
    assert "de: A picture" in shown
    assert "de:" not in words.english(shown)
    assert "A picture could not be written." in words.english(shown)

"""FFmpeg: the picture as H.264, the sound beside it, and what is said and left where it fails or is cancelled."""

import os
import re
import shutil
import subprocess
import sys
import threading
import time
import wave
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import encoders, sound
from fer_desktop.analysis.annotate import ANNOTATED, Cancelled, annotate_video
from fer_desktop.analysis.encoders import find_ffmpeg, h264_of, open_encoder
from fer_desktop.analysis.progress import Control
from fer_desktop.opencv import cv2
from fer_desktop.session_records import Choices, SessionError
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.annotating import pictures, plain, session_of, tell
from tests.analysis.rows import row

FFMPEG = find_ffmpeg()

needs_ffmpeg = pytest.mark.skipif(not (FFMPEG and h264_of(FFMPEG)), reason="FFmpeg with H.264 is not installed")


def with_sound(path: Path, tmp_path: Path, codec: str) -> Path:
    """The video at `path` with a tone beside it."""
    rate = 8000
    with wave.open(str(tmp_path / "tone.wav"), "wb") as file:
        file.setparams((1, 2, rate, 0, "NONE", ""))
        tone = 9000 * np.sin(np.arange(2 * rate) * 0.3)
        file.writeframes(tone.astype("<i2").tobytes())
    target = tmp_path / ("sounding.mkv" if codec == "wmav2" else "sounding.mp4")
    words = ["-v", "error", "-y", "-i", path, "-i", tmp_path / "tone.wav", "-c:v", "copy", "-c:a", codec, target]
    subprocess.run([FFMPEG, *map(str, words)], check=True, stdin=subprocess.DEVNULL)
    return target


def streams(path: Path) -> str:
    return subprocess.run([FFMPEG, "-hide_banner", "-i", str(path)], capture_output=True, text=True, check=False).stderr


def length_s(said: str) -> float:
    return float(re.search(r"Duration: 00:00:([\d.]+)", said)[1])


@needs_ffmpeg
@pytest.mark.parametrize("codec", ["aac", "wmav2"])
def test_sound_is_kept_and_the_picture_is_h264(tmp_path: Path, codec: str) -> None:
    video = with_sound(media.numbered_video(tmp_path / "film.mp4", 60), tmp_path, codec)
    session = session_of(tmp_path / "out", video, [row(n) for n in range(30)])
    assert annotate_video(tmp_path / "out", session, plain, Control(), tell) == []
    said = streams(tmp_path / "out" / ANNOTATED)
    assert "Video: h264" in said
    assert "Audio: aac" in said
    # Sound comes in blocks, of which the last one may be filled up.
    assert 2.0 <= length_s(said) < 2.3
    found = pictures(tmp_path / "out" / ANNOTATED)
    assert [number for _, number, _ in found] == list(range(60))
    assert sum(drawn for _, _, drawn in found) == 30


@needs_ffmpeg
def test_the_sound_of_a_part(tmp_path: Path) -> None:
    video = with_sound(media.numbered_video(tmp_path / "film.mp4", 60), tmp_path, "aac")
    session = session_of(tmp_path / "out", video, [], Choices(from_s=0.5, to_s=1.5))
    annotate_video(tmp_path / "out", session, plain, Control(), tell)
    assert 1.0 <= length_s(streams(tmp_path / "out" / ANNOTATED)) < 1.1
    assert [number for _, number, _ in pictures(tmp_path / "out" / ANNOTATED)] == list(range(15, 45))


@pytest.mark.parametrize(
    ("choices", "part"),
    [
        (Choices(), []),
        (Choices(from_s=0.5), ["-ss", "0.500000"]),
        (Choices(from_s=0.5, to_s=1.25), ["-ss", "0.500000", "-t", "0.750000"]),
    ],
    ids=str,
)
def test_sound_is_taken_from_where_the_picture_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, choices: Choices, part: list[str]
) -> None:
    """What FFmpeg is asked for, on machines without it too."""
    asked: list[list[str]] = []
    monkeypatch.setattr(encoders, "find_ffmpeg", lambda: "ffmpeg")
    monkeypatch.setattr(encoders, "h264_of", lambda _: "")
    monkeypatch.setattr(sound, "_failure", lambda words, _each: asked.append(words) or "no such program")
    video = media.numbered_video(tmp_path / "film.mp4", 45)
    session = session_of(tmp_path / "out", video, [], choices)
    (note,) = annotate_video(tmp_path / "out", session, plain, Control(), tell)
    assert "no such program" in note
    for words, codec in zip(asked, ("copy", "aac"), strict=True):
        first, second = (place for place, word in enumerate(words) if word == "-i")
        assert words[first + 2 : second] == ["-protocol_whitelist", "file,pipe", *part]
        assert words[second + 1] == encoders.safe(video)
        assert words[words.index("-c:a") + 1] == codec


@needs_ffmpeg
def test_no_sound_to_copy(tmp_path: Path) -> None:
    """A silent video with an odd size and a name that FFmpeg could take for something else."""
    path = tmp_path / ("-concat a,b%03d.avi" if sys.platform == "win32" else "-concat:a|b%03d.avi")
    video = media.write_video(tmp_path / "x.avi", [media.numbered(n, 161, 121) for n in range(5)], fourcc="FFV1")
    video.rename(path)
    session = session_of(tmp_path / "out", path, [])
    assert annotate_video(tmp_path / "out", session, plain, Control(), tell) == []
    assert [number for _, number, _ in pictures(tmp_path / "out" / ANNOTATED)] == list(range(5))


@needs_ffmpeg
def test_a_picture_with_odd_sides_gets_no_black_edge(tmp_path: Path) -> None:
    encoder = open_encoder(tmp_path / "odd.mp4", 161, 121, Fraction(25))
    for _ in range(3):
        encoder.write(np.full((121, 161, 4), 255, np.uint8))
    encoder.close()
    with VideoSource(tmp_path / "odd.mp4") as source:
        pixels = source.read().pixels
    assert pixels.shape == (122, 162, 3)
    assert min(pixels[:, -1].min(), pixels[-1].min()) > 200


@pytest.fixture
def fake_ffmpeg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program in FFmpeg's place that says it has an encoder, and then fails."""
    if os.name != "posix":
        pytest.skip("a script as a program")
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "ffmpeg"
    script = (
        "import sys\nif '-encoders' in sys.argv: print(' V..... libx264 h264_mf')\n"
        "elif 'null' in sys.argv: sys.exit('h264_mf' in sys.argv)\nelse: sys.exit('No space left')\n"
    )
    program.write_text(f"#!{sys.executable}\n{script}")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    encoders.h264_of.cache_clear()
    return program


def test_an_ffmpeg_that_fails(tmp_path: Path, fake_ffmpeg: Path) -> None:
    assert find_ffmpeg() == str(fake_ffmpeg)
    encoder = open_encoder(tmp_path / "a.mp4", 160, 120, Fraction(30))
    picture = cv2.cvtColor(media.numbered(1), cv2.COLOR_RGB2BGRA)

    def work() -> None:
        for _ in range(50):
            encoder.write(picture)
        encoder.close()

    with pytest.raises(SessionError, match="the disk is full") as error:
        work()
    encoder.abandon()
    assert "No space left" in error.value.detail


@pytest.mark.usefixtures("fake_ffmpeg")
def test_a_failed_encoder_leaves_nothing(tmp_path: Path) -> None:
    video = media.numbered_video(tmp_path / "film.mp4", 5)
    session = session_of(tmp_path / "out", video, [])
    with pytest.raises(SessionError):
        annotate_video(tmp_path / "out", session, plain, Control(), tell)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["results.csv", "session.json"]


def test_a_program_in_the_present_folder_is_not_run(fake_ffmpeg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(fake_ffmpeg.parent)
    assert find_ffmpeg() == ""


WORKING = """
import os, pathlib, sys, time
target = pathlib.Path(sys.argv[-1].removeprefix("file:"))
if "-encoders" in sys.argv:
    print(" V..... libx264")
elif "null" not in sys.argv:
    sound = "pipe:0" not in sys.argv
    target.write_bytes(b"half of the sound" if sound else sys.stdin.buffer.read()[:9])
    if sound == (AT == "sound"):
        pathlib.Path(__file__).with_name("pid").write_text(str(os.getpid()))
        DO
"""
"""A program in FFmpeg's place that writes what it is asked for, and at one stage does something else as well."""


def working_ffmpeg(fake_ffmpeg: Path, at: str, does: str) -> None:
    script = WORKING.replace("AT", repr(at)).replace("DO", does)
    fake_ffmpeg.write_text(f"#!{sys.executable}\n{script}")


def deaf_ffmpeg(fake_ffmpeg: Path) -> None:
    """One that takes no picture, as on a disk that does not answer."""
    working_ffmpeg(fake_ffmpeg, "picture", "pass")
    script = fake_ffmpeg.read_text()
    begins = 'elif "null" not in sys.argv:\n'
    assert begins in script
    slow = "    pathlib.Path(__file__).with_name('pid').write_text(str(os.getpid()))\n    time.sleep(60)\n"
    fake_ffmpeg.write_text(script.replace(begins, begins + slow))


@pytest.mark.parametrize("stage", ["deaf", "picture", "sound"])
def test_cancelled_while_ffmpeg_takes_its_time(tmp_path: Path, fake_ffmpeg: Path, stage: str) -> None:
    if stage == "deaf":
        deaf_ffmpeg(fake_ffmpeg)
    else:
        working_ffmpeg(fake_ffmpeg, stage, "time.sleep(60)")
    session = session_of(tmp_path / "out", media.numbered_video(tmp_path / "film.mp4", 5), [])
    (tmp_path / "out" / ANNOTATED).write_bytes(b"of an earlier export")
    control, pid, cancelled_s = Control(), fake_ffmpeg.with_name("pid"), []

    def cancel() -> None:
        ends_s = time.monotonic() + 20
        while not (pid.exists() and pid.read_text()) and time.monotonic() < ends_s:
            time.sleep(0.01)
        cancelled_s.append(time.monotonic())
        control.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    with pytest.raises(Cancelled):
        annotate_video(tmp_path / "out", session, plain, control, tell)
    assert time.monotonic() - cancelled_s[0] < 30, "FFmpeg would take a minute"
    thread.join()
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [ANNOTATED, "results.csv", "session.json"]
    assert (tmp_path / "out" / ANNOTATED).read_bytes() == b"of an earlier export"
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


def test_the_sound_of_a_working_ffmpeg_is_used(tmp_path: Path, fake_ffmpeg: Path) -> None:
    working_ffmpeg(fake_ffmpeg, "sound", "pass")
    session = session_of(tmp_path / "out", media.numbered_video(tmp_path / "film.mp4", 5), [])
    assert annotate_video(tmp_path / "out", session, plain, Control(), tell) == []
    assert (tmp_path / "out" / ANNOTATED).read_bytes() == b"half of the sound"


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        ("sys.exit('Reading...\\nfilm.mp4: Invalid data found.')", "(film.mp4: Invalid data found)"),
        ("sys.exit(3)", "(exit code 3)"),
        ("sys.exit('No space left on device')", "(the disk is full)"),
        ("time.sleep(60)", "(it took longer than 0 minutes)"),
    ],
)
def test_why_the_sound_is_missing_where_ffmpeg_is_there(
    tmp_path: Path, fake_ffmpeg: Path, monkeypatch: pytest.MonkeyPatch, does: str, reason: str
) -> None:
    monkeypatch.setattr(sound, "COPY_S", 0.3 if "sleep" in does else 20)
    working_ffmpeg(fake_ffmpeg, "sound", does)
    session = session_of(tmp_path / "out", media.numbered_video(tmp_path / "film.mp4", 5), [])
    (note,) = annotate_video(tmp_path / "out", session, plain, Control(), tell)
    assert note.startswith("“annotated.mp4” is without sound: FFmpeg could not copy it")
    assert reason in note
    assert "Install" not in note
    assert (tmp_path / "out" / ANNOTATED).stat().st_size == 9
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [ANNOTATED, "results.csv", "session.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps the folder that a program is in")
def test_the_present_folder_may_be_gone(tmp_path: Path, fake_ffmpeg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert find_ffmpeg() == str(fake_ffmpeg)
    # As if it had been found by a path from there.
    monkeypatch.setattr(shutil, "which", lambda _: "bin/ffmpeg")
    assert find_ffmpeg() == ""


def test_an_encoder_that_is_listed_and_does_not_work(fake_ffmpeg: Path) -> None:
    script = fake_ffmpeg.read_text()
    assert h264_of(str(fake_ffmpeg)) == "libx264"
    encoders.h264_of.cache_clear()
    fake_ffmpeg.write_text(script.replace(" libx264", ""))
    assert h264_of(str(fake_ffmpeg)) == ""


def test_an_ffmpeg_without_h264(fake_ffmpeg: Path) -> None:
    fake_ffmpeg.write_text(f"#!{sys.executable}\nprint(' V..... mpeg4')\n")
    assert h264_of(str(fake_ffmpeg)) == ""
    assert h264_of(str(fake_ffmpeg.with_name("gone"))) == ""

"""Annotated video and photos: right pictures at the right times, sound where FFmpeg is, nothing half written."""

import os
import re
import shutil
import subprocess
import sys
import wave
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import annotate, encoders
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.annotate import (
    ANNOTATED,
    PHOTOS,
    Cancelled,
    all_are_labelled,
    annotate_photos,
    annotate_video,
    rate_of,
)
from fer_desktop.analysis.encoders import OpenCvEncoder, Steady, find_ffmpeg, h264_of, open_encoder
from fer_desktop.analysis.progress import Control
from fer_desktop.opencv import cv2
from fer_desktop.photos import load_photo
from fer_desktop.records import FrameResult
from fer_desktop.session_records import EVERYTHING, Choices, Counts, Progress, SessionError, Source
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.rows import row, write_session

FFMPEG = find_ffmpeg()

needs_ffmpeg = pytest.mark.skipif(not (FFMPEG and h264_of(FFMPEG)), reason="FFmpeg with H.264 is not installed")


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without FFmpeg."""
    monkeypatch.setattr(encoders, "find_ffmpeg", lambda: "")


def plain(result: FrameResult) -> np.ndarray:
    """Draws a white square in the corner for each face."""
    picture = cv2.cvtColor(result.frame.pixels, cv2.COLOR_RGB2BGRA)
    picture[-20:, :20, :3] = 255 if result.faces else 0
    return picture


def tell(_: object) -> None:
    pass


def session_of(folder: Path, video: Path, rows: Sequence, choices: Choices = EVERYTHING) -> folders.Session:
    with VideoSource(video) as source:
        info = source.info
    described = Source(video.name, str(video), 1, 1, "ab", info.width, info.height, info.duration_s, info.frame_rate)
    counts = Counts(frames_with_face=len(rows), rows=len(rows))
    return write_session(folder, rows, source=described, choices=choices, counts=counts, state="done")


def pictures(path: Path) -> list[tuple[float, int, bool]]:
    """(time, number, whether faces were drawn) of each frame."""
    found = []
    with VideoSource(path) as source:
        while True:
            try:
                frame = source.read()
            except Exception:
                return found
            found.append((frame.time_s, media.number_in(frame.pixels), bool(frame.pixels[-8:, 4:12].mean() > 128)))


@pytest.mark.usefixtures("alone")
def test_every_frame_and_its_faces(tmp_path: Path) -> None:
    video = media.numbered_video(tmp_path / "film.mp4", 40)
    session = session_of(tmp_path / "out", video, [row(n) for n in range(10, 20)])
    notes = annotate_video(tmp_path / "out", session, plain, Control(), tell)
    found = pictures(tmp_path / "out" / ANNOTATED)
    assert [number for _, number, _ in found] == list(range(40))
    assert [number for _, number, drawn in found if drawn] == list(range(10, 20))
    assert [time_s for time_s, _, _ in found] == pytest.approx([n / 30 for n in range(40)], abs=1e-3)
    assert len(notes) == 1
    assert "is without sound" in notes[0]
    assert "Install the program FFmpeg" in notes[0]
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == [ANNOTATED, "results.csv", "session.json"]


@pytest.mark.usefixtures("alone")
def test_a_variable_rate_keeps_its_time(tmp_path: Path) -> None:
    """At a constant rate, each picture stands when it stood in the original, to half a frame."""
    video = media.numbered_video(tmp_path / "film.mp4", 30)
    times = media.set_durations(video, [1 / 30] * 10 + [0.2] * 5 + [1 / 30] * 15)
    session = session_of(tmp_path / "out", video, [row(12)])
    annotate_video(tmp_path / "out", session, plain, Control(), tell)
    found = pictures(tmp_path / "out" / ANNOTATED)
    rate = float(rate_of(session.source.frame_rate))
    for time_s, number, drawn in found:
        assert times[number] - 0.5 / rate - 1e-3 <= time_s
        assert drawn == (number == 12)
    shown = [number for _, number, _ in found]
    assert shown == sorted(shown)
    assert shown.count(12) == pytest.approx(0.2 * rate, abs=1)
    assert len(found) / rate == pytest.approx(times[-1] + 1 / 30, abs=2 / rate)


@pytest.mark.usefixtures("alone")
def test_a_turned_video_is_upright(tmp_path: Path) -> None:
    video = media.write_video(tmp_path / "film.mp4", [media.card()] * 10)
    media.set_rotation(video, 90)
    annotate_video(tmp_path / "out", session_of(tmp_path / "out", video, []), plain, Control(), tell)
    with VideoSource(video) as before, VideoSource(tmp_path / "out" / ANNOTATED) as after:
        assert (after.info.width, after.info.height) == (64, 96)
        one, other = media.corners(before.read().pixels), media.corners(after.read().pixels)
    # The lower left corner holds the mark of `plain`.
    assert np.abs(np.subtract(one, other))[[0, 1, 3]].max() < 30


@pytest.mark.usefixtures("alone")
def test_a_part_and_samples(tmp_path: Path) -> None:
    """Between two frames that were looked at, the faces of the first one stay."""
    video = media.numbered_video(tmp_path / "film.mp4", 60)
    rows = [row(n) for n in (15, 30)]
    session = session_of(tmp_path / "out", video, rows, Choices(every_s=0.25, from_s=0.5, to_s=1.5))
    annotate_video(tmp_path / "out", session, plain, Control(), tell)
    found = pictures(tmp_path / "out" / ANNOTATED)
    assert [number for _, number, _ in found] == list(range(15, 45))
    assert [number for _, number, drawn in found if drawn] == [*range(15, 23), *range(30, 38)]


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(("width", "height"), [(161, 121), (160, 121), (161, 120)])
def test_odd_sizes(tmp_path: Path, width: int, height: int) -> None:
    video = media.write_video(
        tmp_path / "film.avi", [media.numbered(n, width, height) for n in range(5)], fourcc="FFV1"
    )
    annotate_video(tmp_path / "out", session_of(tmp_path / "out", video, []), plain, Control(), tell)
    assert [number for _, number, _ in pictures(tmp_path / "out" / ANNOTATED)] == list(range(5))


@pytest.mark.usefixtures("alone")
def test_progress_is_of_the_part_that_was_analysed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fer_desktop.analysis.progress.TELL_S", 0.0)
    video = media.numbered_video(tmp_path / "film.mp4", 40)
    session = session_of(tmp_path / "out", video, [], Choices(every_s=0.2, from_s=0.4, to_s=0.8))
    told: list[Progress] = []
    annotate_video(tmp_path / "out", session, plain, Control(), told.append)
    assert told[0].total == told[-1].total == told[-1].done


@pytest.mark.usefixtures("alone")
def test_cancelled_in_the_middle(tmp_path: Path) -> None:
    video = media.numbered_video(tmp_path / "film.mp4", 40)
    session = session_of(tmp_path / "out", video, [])
    control = Control()

    def stopping(result: FrameResult) -> np.ndarray:
        if result.frame.index == 20:
            control.cancel()
        return plain(result)

    with pytest.raises(Cancelled):
        annotate_video(tmp_path / "out", session, stopping, control, tell)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["results.csv", "session.json"]


@pytest.mark.usefixtures("alone")
def test_cancelled_while_one_picture_is_held(tmp_path: Path) -> None:
    """A broken time stamp may ask for hours of it."""
    control = Control()
    encoder = OpenCvEncoder(tmp_path / "a.mp4", 160, 120, Fraction(30))
    steady = Steady(encoder, Fraction(30), 0.0, lambda: annotate._go_on(control))
    picture = cv2.cvtColor(media.numbered(0), cv2.COLOR_RGB2BGRA)
    steady.write(0.0, picture)
    steady.write(0.1, picture)
    control.cancel()
    with pytest.raises(Cancelled):
        steady.write(100_000.0, picture)
    encoder.abandon()
    assert steady.written == 3


@pytest.mark.usefixtures("alone")
def test_a_video_that_is_gone(tmp_path: Path) -> None:
    video = media.numbered_video(tmp_path / "film.mp4", 5)
    session = session_of(tmp_path / "out", video, [])
    video.unlink()
    with pytest.raises(SessionError, match=r"film\.mp4"):
        annotate_video(tmp_path / "out", session, plain, Control(), tell)


@pytest.mark.usefixtures("alone")
def test_a_disk_that_fills_up_is_noticed(tmp_path: Path) -> None:
    """OpenCV says nothing; the file that it leaves does."""
    encoder = OpenCvEncoder(tmp_path / "a.mp4", 160, 120, Fraction(30))
    for n in range(5):
        encoder.write(cv2.cvtColor(media.numbered(n), cv2.COLOR_RGB2BGRA))
    encoder._frames += 1
    with pytest.raises(SessionError, match=r"“a\.mp4” can't be written"):
        encoder.close()


def test_rates() -> None:
    assert rate_of(29.97002997) == Fraction(30000, 1001)
    assert rate_of(25.0) == 25
    assert rate_of(None) == 25
    assert rate_of(0.001) == 1
    assert rate_of(1000.0) == 120


class Kept:
    """An encoder that keeps what it is given."""

    name = "kept"

    def __init__(self) -> None:
        self.pictures: list[int] = []

    def write(self, picture: np.ndarray) -> None:
        self.pictures.append(int(picture[0]))


@pytest.mark.parametrize(
    ("times", "shown"),
    [
        ([0.0, 0.1, 0.2], [0, 1, 2]),
        ([0.0, 0.101, 0.199], [0, 1, 2]),
        ([0.3, 0.4], [0, 0, 0, 0, 1]),
        ([0.0, 0.3, 0.31, 0.4], [0, 0, 0, 2, 3]),
        ([0.0, 0.0, 0.0], [2]),
        ([], []),
    ],
)
def test_pictures_at_a_constant_rate(times: list[float], shown: list[int]) -> None:
    kept = Kept()
    steady = Steady(kept, Fraction(10), 0.0)
    for number, time_s in enumerate(times):
        steady.write(time_s, np.array([number]))
    steady.end()
    assert kept.pictures == shown
    assert steady.written == len(shown)


# --- FFmpeg -----------------------------------------------------------------------------------------------------------


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


@needs_ffmpeg
def test_no_sound_to_copy(tmp_path: Path) -> None:
    """A silent video with an odd size and a name that FFmpeg could take for something else."""
    path = tmp_path / "-concat:a|b%03d.avi"
    video = media.write_video(tmp_path / "x.avi", [media.numbered(n, 161, 121) for n in range(5)], fourcc="FFV1")
    video.rename(path)
    session = session_of(tmp_path / "out", path, [])
    assert annotate_video(tmp_path / "out", session, plain, Control(), tell) == []
    assert [number for _, number, _ in pictures(tmp_path / "out" / ANNOTATED)] == list(range(5))


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


# --- photos -----------------------------------------------------------------------------------------------------------


def album(tmp_path: Path, *names: str) -> Path:
    folder = tmp_path / "album"
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cv2.imencode(path.suffix, media.card())[1].tobytes())
    return folder


def photo_session(tmp_path: Path, folder: Path, names: Sequence[str]) -> folders.Session:
    rows = [row(n, file=name, time_s=0.0) for n, name in enumerate(names)]
    source = Source(folder.name, str(folder))
    return write_session(tmp_path / "out", rows, kind="photos", source=source, state="done")


def test_labelled_copies(tmp_path: Path) -> None:
    names = ["1.jpg", "sub/2.png"]
    session = photo_session(tmp_path, album(tmp_path, *names), names)
    assert annotate_photos(tmp_path / "out", session, plain, Control(), tell) == []
    for name in ("1.jpg", "sub/2.png.jpg"):
        pixels = load_photo(tmp_path / "out" / PHOTOS / name)
        assert pixels.shape == (64, 96, 3)
        assert pixels[-8:, 4:12].mean() > 240


def test_a_photo_that_is_gone_does_not_stop_the_others(tmp_path: Path) -> None:
    names = ["1.jpg", "2.jpg"]
    folder = album(tmp_path, *names)
    session = photo_session(tmp_path, folder, names)
    (folder / "1.jpg").unlink()
    problems = annotate_photos(tmp_path / "out", session, plain, Control(), tell)
    assert len(problems) == 1
    assert "“1.jpg”" in problems[0]
    assert (tmp_path / "out" / PHOTOS / "2.jpg").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
def test_signs_that_mean_something_elsewhere(tmp_path: Path) -> None:
    names = ["12:30:00.jpg", "a\\b.jpg", "long" * 62 + ".jpg", "ü" * 125 + ".png"]
    session = photo_session(tmp_path, album(tmp_path, *names), names)
    assert annotate_photos(tmp_path / "out", session, plain, Control(), tell) == []
    found = [path for path in (tmp_path / "out" / PHOTOS).rglob("*") if path.is_file()]
    assert len(found) == 4
    assert all_are_labelled(tmp_path / "out", session)
    found[0].unlink()
    assert not all_are_labelled(tmp_path / "out", session)


@pytest.mark.parametrize(
    "name", ["../precious.jpg", "/etc/passwd", "a/../../precious.jpg", "..", "C:/x.jpg", "..\\x.jpg"]
)
def test_names_that_lead_elsewhere(tmp_path: Path, name: str) -> None:
    """Whatever results.csv says: nothing outside is read, nothing outside is written."""
    folder = album(tmp_path, "1.jpg")
    shutil.copy(folder / "1.jpg", tmp_path / "precious.jpg")
    session = photo_session(tmp_path, folder, [name])
    before = sorted(tmp_path.rglob("*"))
    problems = annotate_photos(tmp_path / "out", session, plain, Control(), tell)
    assert len(problems) == 1
    assert sorted(tmp_path.rglob("*")) == before
    inside = annotate._copy_path(tmp_path / "out", name).resolve()
    assert inside.is_relative_to((tmp_path / "out").resolve())


def test_photos_can_be_cancelled(tmp_path: Path) -> None:
    session = photo_session(tmp_path, album(tmp_path, "1.jpg"), ["1.jpg"])
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        annotate_photos(tmp_path / "out", replace(session), plain, control, tell)

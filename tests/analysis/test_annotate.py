"""Annotated video and photos: right pictures at the right times, sound where FFmpeg is, nothing half written."""

import shutil
import sys
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
from fer_desktop.analysis.encoders import OpenCvEncoder, Steady
from fer_desktop.analysis.parts import SYSTEM
from fer_desktop.analysis.progress import Control
from fer_desktop.opencv import cv2
from fer_desktop.photos import load_photo
from fer_desktop.records import FrameResult
from fer_desktop.session_records import Choices, Person, Progress, SessionError, Source
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.annotating import pictures, plain, session_of, tell
from tests.analysis.rows import row, write_session


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a machine without FFmpeg."""
    monkeypatch.setattr(encoders, "find_ffmpeg", lambda: "")


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
        ([0.0, 0.5, 0.2], [0, 0, 0, 0, 0, 2]),  # a time that goes back: the last picture is seen all the same
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


@pytest.mark.usefixtures("alone")
def test_between_analysed_frames_a_frame_goes_along_with_its_face(tmp_path: Path) -> None:
    """Face 1 moves, face 2 is lost, and after a sample without anybody face 1 is where it was not expected."""
    seen: dict[int, dict[int, float]] = {}

    def noting(result: FrameResult) -> np.ndarray:
        seen[result.frame.index] = {face.id: face.detection.box.left for face in result.faces}
        return plain(result)

    video = media.numbered_video(tmp_path / "film.mp4", 41)
    places = [(0, 1, 10.0), (0, 2, 50.0), (10, 1, 30.0), (30, 1, 90.0), (40, 1, 90.0)]
    rows = [row(frame, id_, left=left, right=left + 20) for frame, id_, left in places]
    session = session_of(tmp_path / "out", video, rows, Choices(every_s=10 / 30))
    annotate_video(tmp_path / "out", session, noting, Control(), tell)
    assert seen[0] == {1: 10, 2: 50}
    assert seen[5] == pytest.approx({1: 20, 2: 50})
    assert seen[9] == pytest.approx({1: 28, 2: 50})
    assert seen[10] == seen[15] == seen[19] == {1: 30}
    assert seen[20] == seen[29] == {}
    assert seen[35] == pytest.approx({1: 90})


@pytest.mark.usefixtures("alone")
def test_people_have_their_names(tmp_path: Path) -> None:
    """As in the viewer; in a set of photos, number 1 is somebody else in each."""
    people = (Person(1, "Ana\nMaría " + 9 * "Nn"), Person(2, ignored=True), Person(3, "Cem", (4,)))
    seen = set()

    def noting(result: FrameResult) -> np.ndarray:
        seen.update((face.id, face.name) for face in result.faces)
        return plain(result)

    video = media.numbered_video(tmp_path / "film.mp4", 3)
    session = session_of(tmp_path / "film", video, [row(0, id_) for id_ in (1, 2, 3, 5)] + [row(1, 4)])
    annotate_video(tmp_path / "film", replace(session, people=people), noting, Control(), tell)
    assert seen == {(1, "Ana María NnNnNnNnNnNnN…"), (3, "Cem"), (5, "")}
    seen.clear()
    album_ = photo_session(tmp_path, album(tmp_path, "1.jpg"), ["1.jpg"])
    annotate_photos(tmp_path / "out", replace(album_, people=(Person(1, "Ana"),)), noting, Control(), tell)
    assert {name for _, name in seen} == {""}


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


def test_a_whole_path_in_the_results_leads_nowhere_also_where_a_photo_is(tmp_path: Path) -> None:
    folder = album(tmp_path, "1.jpg", "deep/2.jpg")
    shutil.copy(folder / "1.jpg", tmp_path / "precious.jpg")
    names = [str(tmp_path / "precious.jpg"), str(folder / "1.jpg"), "deep/2.jpg"]
    read: list[Path] = []

    def photo(path: Path) -> np.ndarray:
        read.append(path)
        return SYSTEM.photo(path)

    session = photo_session(tmp_path, folder, names)
    problems = annotate_photos(tmp_path / "out", session, plain, Control(), tell, replace(SYSTEM, photo=photo))
    assert problems == [f"“{name}” is not within “album” and is left out." for name in names[:2]]
    assert read == [folder / "deep" / "2.jpg"]


def test_photos_can_be_cancelled(tmp_path: Path) -> None:
    session = photo_session(tmp_path, album(tmp_path, "1.jpg"), ["1.jpg"])
    control = Control()
    control.cancel()
    with pytest.raises(Cancelled):
        annotate_photos(tmp_path / "out", replace(session), plain, control, tell)

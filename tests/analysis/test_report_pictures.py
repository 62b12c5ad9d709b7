"""Pictures of a report: of the right frames, from the right file, and from nowhere else."""

import os
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest

from fer_desktop.analysis import report_pictures
from fer_desktop.analysis.files import sha256_of
from fer_desktop.analysis.report_figures import Kept, kept
from fer_desktop.analysis.report_pictures import Openers, face_of, inside, jpeg, photo_path, recording, take, turn_of
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import Box, Frame
from fer_desktop.session_records import PHOTOS, Counts, Row, Session, Source
from fer_desktop.sources import VideoSource
from tests import media
from tests.analysis.report_rows import at, clip
from tests.fakes import FakeDetector, detection

COUNT = 60


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return media.numbered_video(tmp_path / "film.mp4", COUNT)


def source_of(path: Path) -> Source:
    state = path.stat()
    return Source(path.name, str(path), state.st_size, state.st_mtime_ns, sha256_of(path), 160, 120, 2.0, 30.0)


def whole_frames() -> list[Row]:
    """One face that fills the frame, so that its picture shows the frame's number; each expression once, clearly."""
    rows = []
    for n in range(COUNT):
        label, sure = {11: ("happiness", 0.9), 37: ("anger", 0.9), 50: ("fear", 0.9)}.get(n, ("neutral", 0.2))
        rows.append(at(n, 1, label, sure, 0, 160, time_s=n / 30, top=0.0, bottom=120.0))
    return rows


def figures(folder: Path, source: Source, rows: list[Row] | None = None, **changes) -> Kept:
    counts = Counts(COUNT, COUNT, COUNT, 1, (COUNT - 1) / 30, 0, COUNT)
    session = clip(folder, rows=rows or whole_frames(), source=source, **{"counts": counts, **changes})
    return kept(session, read_table(folder / RESULTS, with_files=session.kind == PHOTOS))


def number(content: bytes) -> int:
    """Of the frame in a picture: the left half of the square is that of the frame."""
    pixels = cv2.cvtColor(cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    return media.number_in(pixels)


@pytest.mark.parametrize("through", [True, False], ids=["read through", "jumped to"])
def test_pictures_are_of_their_moments(
    film: Path, tmp_path: Path, through: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not through:
        monkeypatch.setattr(report_pictures, "THROUGH_FRAMES", 0)
    found = take(figures(tmp_path / "s", source_of(film)), tmp_path / "s", Openers(detector=FakeDetector))
    assert found.missing == ""
    moments = found.moments[1]
    assert [number(content) for moment, content in moments if moment.label is not None] == [11, 37, 50]
    assert found.whole is not None
    assert number(found.whole.jpeg) == found.whole.frame
    assert (found.whole.width, found.whole.height) == (160, 120)
    assert len(found.looks) == 48
    assert number(found.portraits[1]) in (11, 37, 50)


def test_a_recording_that_is_gone_changed_or_only_touched(film: Path, tmp_path: Path) -> None:
    source = source_of(film)
    session = clip(tmp_path / "s", source=source)
    assert recording(tmp_path / "s", session) == film
    os.utime(film, ns=(1, 1))
    assert recording(tmp_path / "s", session) == film, "its content is the same"
    content = film.read_bytes()
    film.write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
    with pytest.raises(SourceError, match="was changed"):
        recording(tmp_path / "s", session)
    moved = tmp_path / "moved.mp4"
    moved.write_bytes(content)
    film.unlink()
    with pytest.raises(SourceError, match="no longer where"):
        recording(tmp_path / "s", session)
    assert recording(tmp_path / "s", session, moved) == moved
    with pytest.raises(SourceError, match="no longer where"):
        recording(tmp_path / "s", session, tmp_path)
    found = take(figures(tmp_path / "s", source), tmp_path / "s", Openers(detector=FakeDetector))
    assert "no longer where" in found.missing
    assert (found.portraits, found.looks, found.whole) == ({}, [], None)


def test_a_live_recording_lies_in_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    session = clip(folder, kind="live", source=Source("Camera"))
    with pytest.raises(SourceError, match="holds no recording"):
        recording(folder, session)
    media.numbered_video(folder / "video.mp4", 3)
    assert recording(folder, session) == folder / "video.mp4"


def test_a_recording_that_breaks_off(film: Path, tmp_path: Path) -> None:
    class Broken(VideoSource):
        left = 20

        def skip(self) -> float:
            self.left -= 1
            if not self.left:
                raise EndOfSource
            return super().skip()

    figures_ = figures(tmp_path / "s", source_of(film))
    found = take(figures_, tmp_path / "s", Openers(Broken, detector=FakeDetector))
    assert [number(content) for moment, content in found.moments[1] if moment.label is not None] == [11]
    assert found.missing == "Some key frames are not shown: they could not be read from the recording."


def test_it_does_not_search_forever(film: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_pictures, "BUDGET_S", -1.0)
    found = take(figures(tmp_path / "s", source_of(film)), tmp_path / "s", Openers(detector=FakeDetector))
    assert len(found.looks) <= 1


def test_without_a_detector_only_turning_is_not_measured(film: Path, tmp_path: Path) -> None:
    def broken() -> FakeDetector:
        raise OSError("no such file")

    found = take(figures(tmp_path / "s", source_of(film)), tmp_path / "s", Openers(detector=broken))
    assert len(found.looks) == 48
    assert {one.turn for one in found.looks} == {None}


def test_heads_are_matched_by_place() -> None:
    found = [detection(10, 10, 40), detection(100, 10, 40)]
    assert turn_of(Box(98, 12, 142, 50), found) == pytest.approx(0)
    assert turn_of(Box(60, 10, 90, 50), found) is None
    assert turn_of(Box(60, 10, 90, 50), []) is None


def test_photos_come_from_their_folder_and_from_nowhere_else(tmp_path: Path) -> None:
    album, secret = tmp_path / "album", tmp_path / "secret.jpg"
    (album / "deep").mkdir(parents=True)
    for path in (album / "a.jpg", album / "deep" / "b.jpg", secret):
        path.write_bytes(b"a photo")
    with suppress(OSError):  # links need a right on Windows; without one there is none
        (album / "link.jpg").symlink_to(secret)
    assert photo_path(album, "a.jpg") == album / "a.jpg"
    assert photo_path(album, "deep/b.jpg") == album / "deep" / "b.jpg"
    assert photo_path(album / "a.jpg", "a.jpg") == album / "a.jpg"
    for name in ("../secret.jpg", str(secret), "link.jpg", "deep", "", "gone.jpg", "a\0.jpg", "x" * 5000):
        assert photo_path(album, name) is None, name
    assert photo_path(album / "a.jpg", "b.jpg") is None
    assert photo_path(Path(), "setup.py") is None


def test_a_photo_of_many_that_can_not_be_read(tmp_path: Path, astronaut: np.ndarray) -> None:
    album = tmp_path / "album"
    album.mkdir()
    for name in ("good.jpg", "bad.jpg"):
        (album / name).write_bytes(b"a photo")

    def photo(path: Path) -> np.ndarray:
        if path.name == "bad.jpg":
            raise SourceError("“bad.jpg” is damaged.")
        return astronaut

    rows = [at(n, 1, "anger", 0.9, 170, 90, time_s=0.0, file=f"{name}.jpg") for n, name in enumerate(("good", "bad"))]
    source, counts = Source("album", str(album)), Counts(2, 2, 2, 2, 0, 0, 2)
    found = take(
        figures(tmp_path / "s", source, rows, kind=PHOTOS, counts=counts),
        tmp_path / "s",
        Openers(photo=photo, detector=FakeDetector),
    )
    assert len(found.moments[0]) == 1
    assert found.missing.startswith("Some key frames are not shown")


def test_faces_at_the_edge_and_beyond() -> None:
    pixels = np.arange(100 * 50 * 3, dtype=np.uint8).reshape(50, 100, 3)
    for box in (
        Box(-30, -30, 10, 10),
        Box(90, 40, 130, 80),
        Box(-500, -500, 500, 500),
        Box(5, 5, 5, 5),
        Box(200, 0, 300, 9),
    ):
        assert face_of(pixels, box).shape == (240, 240, 3)
        assert inside(pixels, box).ndim == 3
    assert inside(pixels, Box(200, 0, 300, 9)).size == 0
    assert jpeg(face_of(pixels, Box(0, 0, 20, 20)))[:2] == b"\xff\xd8"


def test_a_session_without_rows_needs_no_picture(tmp_path: Path) -> None:
    class Never(VideoSource):
        def __init__(self, path: Path) -> None:
            raise AssertionError("nothing is to be read")

    found = take(figures_of_nothing(tmp_path), tmp_path, Openers(Never, detector=FakeDetector))
    assert found.missing == ""


def figures_of_nothing(folder: Path) -> Kept:
    session: Session = clip(folder, rows=[])
    return kept(session, read_table(folder / RESULTS))


def test_frames_are_given_as_they_are_kept() -> None:
    """The detector gets frames that it can read: contiguous ones."""
    pixels = np.zeros((40, 80, 3), np.uint8)[:, ::2]
    seen: list[Frame] = []

    class Sees(FakeDetector):
        def detect(self, frame: Frame) -> list:
            seen.append(frame)
            return []

    eyes = report_pictures._Eyes(Sees)
    assert eyes.found(pixels) == []
    eyes.close()
    assert seen[0].pixels.flags.c_contiguous

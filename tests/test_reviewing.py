"""Stored sessions: read, recovered, and their pictures found and played; threads end."""

import errno
import os
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from fer_desktop import reviewing
from fer_desktop.analysis.files import Lock, sha256_of
from fer_desktop.analysis.session import load, save
from fer_desktop.app import SystemOpener
from fer_desktop.engine_records import PlaybackChanged, SourceEnded
from fer_desktop.opencv import cv2
from fer_desktop.review_faces import SIDE_PX, face_of
from fer_desktop.review_players import VideoPlayer, photo_path
from fer_desktop.review_records import FaceSeen, PictureFound, PictureMissing, SessionOpened, SessionRefused, Shot
from fer_desktop.reviewing import Reviewer
from fer_desktop.session_records import DONE, OPEN, RECOVERED, Counts, Session, Source
from tests.analysis.rows import row, write_session
from tests.media import number_in, numbered, numbered_video

PATIENCE_S = 20.0


class Ear:
    """What a reviewer told, and the shots it showed."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.shots: list[Shot] = []
        self.reviewer = Reviewer(SystemOpener(), self.told.append, self._news)

    def _news(self) -> None:
        shot = self.reviewer.take()
        if shot is not None:
            self.shots.append(shot)

    def of(self, kind: type) -> list:
        return [event for event in list(self.told) if isinstance(event, kind)]

    def playback(self) -> PlaybackChanged:
        return max(self.of(PlaybackChanged), key=lambda event: event.order)

    def wait(self, wanted: Callable[[], object]) -> None:
        ends = time.monotonic() + PATIENCE_S
        while not wanted():
            assert time.monotonic() < ends, f"only {self.told} and {len(self.shots)} shots came"
            time.sleep(0.01)

    def numbers(self) -> list[int]:
        return [number_in(shot.frame.pixels) for shot in list(self.shots)]


@pytest.fixture
def ear() -> Iterator[Ear]:
    made = Ear()
    yield made
    assert made.reviewer.close(PATIENCE_S)


def clip(tmp_path: Path, count: int = 40, **changes) -> tuple[Path, Path]:
    """A video of numbered frames, and its session: face 1 in each frame, face 2 in the first half."""
    video = numbered_video(tmp_path / "clip.mp4", count)
    state = video.stat()
    source = Source(
        "clip.mp4", str(video), state.st_size, state.st_mtime_ns, sha256_of(video), 160, 120, count / 30, 30.0
    )
    rows = []
    for frame in range(count):
        rows.append(row(frame, 1, left=20, top=20, right=60, bottom=60))
        if frame < count // 2:
            rows.append(row(frame, 2, "anger", left=90, top=20, right=130, bottom=60))
    folder = tmp_path / "sessions" / "clip.mp4"
    fields = {"state": DONE, "source": source, "counts": Counts(frames=count, rows=len(rows), faces=2), **changes}
    write_session(folder, rows, **fields)
    return folder, video


def test_a_session_opens_with_its_first_picture(tmp_path: Path, ear: Ear):
    folder, video = clip(tmp_path)
    number = ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots and ear.of(PictureFound))
    opened = ear.of(SessionOpened)[0]
    assert (opened.number, len(opened.table), opened.writable, opened.recovered) == (number, 60, True, False)
    assert ear.of(PictureFound)[0].path == video
    assert ear.numbers()[0] == 0
    assert ear.shots[0].levels[0].shape == (120, 160, 4)


def test_seeking_and_stepping_show_the_very_frames(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots)
    ear.reviewer.seek(20.4 / 30)
    ear.wait(lambda: 20 in ear.numbers())
    ear.reviewer.step(1)
    ear.wait(lambda: 21 in ear.numbers())
    ear.reviewer.step(-2)
    ear.wait(lambda: 19 in ear.numbers())


def test_it_plays_to_the_end_and_pauses(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots)
    ear.reviewer.set_speed(4.0)
    ear.reviewer.play(True)
    ear.wait(lambda: ear.of(SourceEnded))
    assert ear.numbers()[-1] == 39
    ear.wait(lambda: not ear.playback().playing)


def test_faces_are_cut_out_where_they_are(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path)
    ear.reviewer.open(folder)
    ear.wait(lambda: len(ear.of(FaceSeen)) == 2)
    seen = {event.face_id: event.pixels for event in ear.of(FaceSeen)}
    assert set(seen) == {1, 2}
    assert seen[1].shape == (SIDE_PX, SIDE_PX, 3)
    assert seen[1][..., 0].mean() > seen[1][..., 2].mean(), "the left half of the picture is reddish"
    assert seen[2][..., 2].mean() > seen[2][..., 0].mean()


def test_a_face_at_the_edge_is_cut_out_whole():
    pixels = np.zeros((100, 100, 3), np.uint8)
    pixels[:, :50] = 200
    face = face_of(pixels, np.array([-20, 40, 20, 80], np.float32))
    assert face.shape == (SIDE_PX, SIDE_PX, 3)
    assert face[SIDE_PX // 2, 5].tolist() == [200, 200, 200]


def test_a_missing_file_is_said_and_can_be_found(tmp_path: Path, ear: Ear):
    folder, video = clip(tmp_path)
    moved = video.rename(tmp_path / "moved.mp4")
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(PictureMissing))
    assert ear.of(SessionOpened)
    assert "“clip.mp4” is not where it was" in ear.of(PictureMissing)[0].message
    assert not ear.shots
    ear.reviewer.seek(10 / 30)
    ear.reviewer.find(moved)
    ear.wait(lambda: 10 in ear.numbers())


def test_what_is_wished_just_as_the_picture_is_found_is_not_lost(
    tmp_path: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
):
    folder, _ = clip(tmp_path)
    wished: list[threading.Thread] = []
    seek, set_speed = VideoPlayer.seek, VideoPlayer.set_speed

    def meanwhile(wish: Callable[[float], None], value: float) -> None:
        wished.append(threading.Thread(target=wish, args=(value,)))
        wished[-1].start()
        wished[-1].join(0.3)  # longer than wishing takes, unless it has to wait

    def slow_seek(player: VideoPlayer, at: float) -> None:
        if at == 0.5:
            meanwhile(ear.reviewer.seek, 1.0)
        seek(player, at)

    def slow_speed(player: VideoPlayer, speed: float) -> None:
        if speed == 2.0:
            meanwhile(ear.reviewer.set_speed, 4.0)
        set_speed(player, speed)

    monkeypatch.setattr(VideoPlayer, "seek", slow_seek)
    monkeypatch.setattr(VideoPlayer, "set_speed", slow_speed)
    with reviewing.putting_in_order:  # it is not read yet
        ear.reviewer.open(folder)
        ear.reviewer.set_speed(2.0)
        ear.reviewer.seek(0.5)
    ear.wait(lambda: 30 in ear.numbers())
    for thread in wished:
        thread.join(PATIENCE_S)
    assert len(wished) == 2
    assert ear.playback().speed == 4.0
    ear.reviewer.step(1)
    ear.wait(lambda: 31 in ear.numbers())


@pytest.mark.parametrize("is_it", [False, True])
def test_of_two_files_that_were_given_the_later_one_counts(
    tmp_path: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch, is_it: bool
):
    """Looking at the first one takes longer."""
    folder, video = clip(tmp_path)
    moved, other = video.rename(tmp_path / "moved.mp4"), tmp_path / "other.mp4"
    asked, answer = threading.Event(), threading.Event()
    find = reviewing.find_picture

    def slow(session: Session, folder: Path, given: Path | None, cancelled: Callable[[], bool]) -> Path:
        if given == other:
            asked.set()
            assert answer.wait(PATIENCE_S)
            if is_it:
                return moved
        return find(session, folder, given, cancelled)

    monkeypatch.setattr(reviewing, "find_picture", slow)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(PictureMissing))
    ear.reviewer.find(other)
    assert asked.wait(PATIENCE_S)
    ear.reviewer.find(moved)
    ear.wait(lambda: ear.shots)
    answer.set()
    for thread in list(ear.reviewer._threads):
        if thread.name.startswith("find") and thread is not ear.reviewer._threads[-1]:
            thread.join(0.5)  # unless it plays
    assert len(ear.of(PictureMissing)) == 1, "of the beginning"
    assert len(ear.of(PictureFound)) == 1


def test_a_file_that_moved_with_its_sessions_is_found_again(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path)
    (tmp_path / "sessions").rename(tmp_path / "other")
    moved = tmp_path / "other" / "more"
    moved.mkdir()
    (tmp_path / "other" / "clip.mp4").rename(moved / "clip.mp4")
    folder = moved / "clip.mp4"
    (tmp_path / "clip.mp4").rename(tmp_path / "other" / "clip.mp4")
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots)


def test_a_place_that_can_not_be_looked_at_does_not_hide_the_file_beside(tmp_path: Path, ear: Ear):
    # On another computer: a folder that is somebody else's, or, as here, a name that is too long.
    folder, path = clip(tmp_path)
    session = load(folder)
    save(folder, replace(session, source=replace(session.source, path=f"/{'x' * 300}/{path.name}")))
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots)
    assert ear.of(PictureFound)[0].path == path


def test_a_changed_file_is_not_shown(tmp_path: Path, ear: Ear):
    folder, video = clip(tmp_path)
    state = video.stat()
    data = bytearray(video.read_bytes())
    data[len(data) // 2] ^= 255
    video.write_bytes(data)
    os.utime(video, ns=(state.st_atime_ns, state.st_mtime_ns + 10**9))
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(PictureMissing))
    assert "has changed since it was analysed" in ear.of(PictureMissing)[0].message
    assert not ear.of(PictureFound)


def test_a_file_that_can_not_be_read_is_not_called_another_one(
    tmp_path: Path, ear: Ear, monkeypatch: pytest.MonkeyPatch
):
    folder, video = clip(tmp_path)
    os.utime(video, ns=(0, 0))  # so that its content is asked for

    def refused(*_: object) -> str:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(reviewing, "sha256_of", refused)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(PictureMissing))
    missing = ear.of(PictureMissing)[0]
    assert missing.title == "The picture is not there"
    assert "clip.mp4” can't be read" in missing.message


def test_a_copy_with_another_time_is_the_same_file(tmp_path: Path, ear: Ear):
    folder, video = clip(tmp_path)
    os.utime(video, ns=(0, 10**18))
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(PictureFound))


def test_what_a_kill_left_open_is_recovered(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path, state=OPEN)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(SessionOpened))
    opened = ear.of(SessionOpened)[0]
    assert (opened.recovered, opened.session.state, opened.writable) == (True, RECOVERED, True)


def test_what_is_being_written_is_only_looked_at(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path, state=OPEN)
    with Lock(folder):
        ear.reviewer.open(folder)
        ear.wait(lambda: ear.of(SessionOpened))
        opened = ear.of(SessionOpened)[0]
        assert (opened.recovered, opened.session.state, opened.writable) == (False, OPEN, False)


def test_a_folder_without_a_session_is_refused(tmp_path: Path, ear: Ear):
    ear.reviewer.open(tmp_path)
    ear.wait(lambda: ear.of(SessionRefused))
    assert "session.json" in ear.of(SessionRefused)[0].message


def test_a_failed_analysis_has_no_rows_and_opens(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path, counts=Counts(), state="failed")
    (folder / "results.csv").unlink()
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.of(SessionOpened) and ear.shots)
    assert len(ear.of(SessionOpened)[0].table) == 0


def test_photos_are_shown_by_their_numbers(tmp_path: Path, ear: Ear):
    pictures = tmp_path / "pictures"
    (pictures / "inner").mkdir(parents=True)
    names = ["a.png", "b.png", "inner/c.png"]
    for number, name in enumerate(names):
        cv2.imwrite(str(pictures / name), cv2.cvtColor(numbered(number + 1), cv2.COLOR_RGB2BGR))
    rows = [row(0, file="a.png", time_s=0.0), row(2, file="inner/c.png", time_s=0.0)]
    folder = tmp_path / "session"
    write_session(folder, rows, kind="photos", source=Source("pictures", str(pictures)), state=DONE)
    ear.reviewer.open(folder)
    ear.wait(lambda: 1 in ear.numbers())
    ear.reviewer.step(1)
    ear.wait(lambda: 3 in ear.numbers())
    ear.reviewer.seek(1.0)
    ear.wait(lambda: ear.numbers()[-1] == 1)
    assert ear.shots[-1].frame.index == 0


def test_names_of_photos_never_lead_out_of_their_folder(tmp_path: Path):
    assert photo_path(tmp_path, "../../etc/passwd") == tmp_path / "etc" / "passwd"
    assert photo_path(tmp_path, "/etc/passwd") == tmp_path / "etc" / "passwd"
    assert photo_path(tmp_path / "one.jpg", "x") == tmp_path / "one.jpg"


def test_opening_another_session_ends_the_one_before(tmp_path: Path, ear: Ear):
    folder, _ = clip(tmp_path)
    ear.reviewer.open(folder)
    ear.wait(lambda: ear.shots)
    ear.reviewer.play(True)
    second = ear.reviewer.open(folder)
    ear.wait(lambda: any(shot.number == second for shot in ear.shots))
    ear.reviewer.stop()
    ear.wait(lambda: not [t for t in threading.enumerate() if t.name.startswith(("review-", "faces-"))])

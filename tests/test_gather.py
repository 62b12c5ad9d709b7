"""What was dropped, sorted: folders, links, names and endings of all kinds."""

import os
from pathlib import Path

import pytest
from PIL import Image

from fer_desktop import gather as gather_module
from fer_desktop.analysis import annotate, results, session
from fer_desktop.gather import OUR_COPIES, SESSION_FILES, gather, natural
from tests.media import numbered_video


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def names(paths: tuple[Path, ...], folder: Path) -> list[str]:
    return [path.relative_to(folder).as_posix() for path in paths]


def test_sorts_by_ending_in_the_order_given(tmp_path: Path) -> None:
    make(tmp_path, "b.JPG", "a.png", "film.MOV", "z.heic", "clip.webm")
    given = [tmp_path / name for name in ("b.JPG", "film.MOV", "a.png", "z.heic", "clip.webm")]
    found = gather(given)
    assert names(found.photos, tmp_path) == ["b.JPG", "a.png", "z.heic"]
    assert names(found.videos, tmp_path) == ["film.MOV", "clip.webm"]
    assert found.rejected == ()


def test_walks_folders_in_natural_order(tmp_path: Path) -> None:
    make(tmp_path, "img10.jpg", "img2.jpg", "IMG1.jpg", "day 10/a.jpg", "day 2/b.jpg", "day 2/deep/er/c.jpg", "x.mp4")
    found = gather([tmp_path])
    assert names(found.photos, tmp_path) == [
        "IMG1.jpg",
        "img2.jpg",
        "img10.jpg",
        "day 2/b.jpg",
        "day 2/deep/er/c.jpg",
        "day 10/a.jpg",
    ]
    assert names(found.videos, tmp_path) == ["x.mp4"]


def test_labelled_copies_in_sessions_are_passed_over(tmp_path: Path) -> None:
    """Results that lie among the files would else be analysed at the next time, and theirs at the one after."""
    assert {annotate.ANNOTATED, annotate.PHOTOS} == OUR_COPIES
    assert {session.SESSION, results.RESULTS} == SESSION_FILES
    for folder in ("", "results/a.mp4", "results/live", "results/other"):
        make(tmp_path / folder, "a.mp4", "annotated.mp4", "photos/b.jpg")
    for folder in ("results/a.mp4", "results/live"):
        make(tmp_path / folder, *SESSION_FILES)
    found = gather([tmp_path])
    assert names(found.photos, tmp_path) == ["photos/b.jpg", "results/other/photos/b.jpg"]
    videos = ["a.mp4", "annotated.mp4", "results/a.mp4/a.mp4", "results/live/a.mp4"]
    assert names(found.videos, tmp_path) == [*videos, "results/other/a.mp4", "results/other/annotated.mp4"]
    asked_for = gather([tmp_path / "results" / "live"])
    assert len(asked_for.photos) + len(asked_for.videos) == 3


def test_natural_order() -> None:
    assert sorted(["a10", "a2", "B1", "a02", "", "10", "9", "a2b", "²", "٣"], key=natural) == [
        "",
        "٣",
        "9",
        "10",
        "a02",
        "a2",
        "a2b",
        "a10",
        "B1",
        "²",
    ]


def test_looks_into_files_of_unknown_ending(tmp_path: Path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "photo", "PNG")
    Image.new("RGB", (8, 8)).save(tmp_path / "photo.backup", "JPEG")
    numbered_video(tmp_path / "clip.mp4", 2).rename(tmp_path / "clip.tmp")
    (tmp_path / "notes").write_text("nothing")
    found = gather([tmp_path])
    assert names(found.photos, tmp_path) == ["photo", "photo.backup"]
    assert names(found.videos, tmp_path) == ["clip.tmp"]
    assert found.rejected == (), "other files in a folder are nobody's fault"
    assert gather([tmp_path / "photo", tmp_path / "clip.tmp"]).rejected == ()


def test_says_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear diary")
    (tmp_path / "song.mp3").write_bytes(b"ID3" + bytes(50))
    (tmp_path / "data.bin").write_bytes(b"\xf0\xf1\0" * 50)
    (tmp_path / "empty.bin").touch()
    (tmp_path / "empty").mkdir()
    make(tmp_path, "texts/a.txt", "texts/.hidden.jpg")
    given = ["letter.txt", "song.mp3", "data.bin", "empty.bin", "empty", "texts", "gone.jpg", "gone"]
    found = gather([tmp_path / name for name in given])
    assert found.photos == found.videos == ()
    assert [(path.name, sentence) for path, sentence in found.rejected] == [
        ("letter.txt", "“letter.txt” is a text file. Please choose photos or videos."),
        ("song.mp3", "“song.mp3” holds sound only. Please choose photos or videos."),
        ("data.bin", "“data.bin” is of a type that FER Desktop does not know. Please choose photos or videos."),
        ("empty.bin", "“empty.bin” is empty (0 bytes). Please copy or download it again."),
        ("empty", "The folder “empty” holds no photos or videos."),
        ("texts", "The folder “texts” holds no photos or videos."),
        ("gone.jpg", "“gone.jpg” is not there. It may have been moved, renamed or deleted."),
        ("gone", "“gone” is not there. It may have been moved, renamed or deleted."),
    ]


def test_hidden_files_only_when_asked_for(tmp_path: Path) -> None:
    make(tmp_path, ".a.jpg", "._b.jpg", ".trash/c.jpg", "d.jpg")
    assert names(gather([tmp_path]).photos, tmp_path) == ["d.jpg"]
    assert names(gather([tmp_path / ".a.jpg"]).photos, tmp_path) == [".a.jpg"]


def test_no_file_twice(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "b.jpg")
    found = gather([tmp_path / "b.jpg", tmp_path, tmp_path / "a.jpg", tmp_path])
    assert names(found.photos, tmp_path) == ["b.jpg", "a.jpg"]
    assert found.rejected == ()


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="links need a permission there")
def test_links_lead_on_but_not_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "album/a.jpg", "elsewhere/b.jpg")
    (tmp_path / "album" / "round").symlink_to(tmp_path / "album")
    (tmp_path / "album" / "up").symlink_to(tmp_path)
    (tmp_path / "album" / "broken").symlink_to(tmp_path / "nowhere")
    (tmp_path / "album" / "self").symlink_to(tmp_path / "album" / "self")
    found = gather([tmp_path / "album"])
    assert sorted(path.name for path in found.photos) == ["a.jpg", "b.jpg"]
    assert found.rejected == ()


def test_a_folder_that_cant_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, "a.jpg", "locked/b.jpg")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = gather([tmp_path])
    assert names(found.photos, tmp_path) == ["a.jpg"]
    assert found.rejected[0][1] == "The folder “locked” can't be opened: you have no permission to read it."


def test_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, *(f"{i}.jpg" for i in range(20)))
    monkeypatch.setattr(gather_module, "MOST_FILES", 12)
    found = gather([tmp_path, tmp_path])
    assert len(found.photos) == 12
    assert len(found.rejected) == 1
    assert found.rejected[0][1].startswith("Only a part was taken: more than 12 photos and videos were given")
    monkeypatch.setattr(gather_module, "MOST_ENTRIES", 5)
    found = gather([tmp_path])
    assert len(found.photos) <= 5
    assert "there are more than 5 entries" in found.rejected[0][1]


def test_can_be_stopped(tmp_path: Path) -> None:
    make(tmp_path, *(f"{i}.jpg" for i in range(20)))
    asked = iter(range(10_000))
    found = gather([tmp_path], cancelled=lambda: next(asked) > 30)
    assert len(found.photos) < 20
    assert found.rejected == ()
    assert gather([tmp_path], cancelled=lambda: True).photos == ()


def test_nothing_is_nothing() -> None:
    assert gather([]) == gather_module.Gathered((), (), ())

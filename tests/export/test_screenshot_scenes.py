"""What the pictures of the documentation show: only what comes with the program, or is made of it."""

from pathlib import Path

import pytest

from export import screenshot_scenes as scenes
from fer_desktop import paths
from fer_desktop.analysis.batch import plan
from fer_desktop.errors import SourceError
from fer_desktop.photos import load_photo
from fer_desktop.sources import VideoSource


def test_the_queue_has_photos_videos_a_folder_and_one_damaged_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scenes, "ROUNDS", 2)
    files = scenes.queue_files(tmp_path / "files")
    items, rejected = plan(files)
    assert [item.path for item in items] == files
    assert not rejected
    team, party, damaged, interview = files[:4]
    assert load_photo(team).shape == load_photo(paths.samples_dir() / "sample.jpg").shape
    assert [load_photo(path).shape[1] for path in sorted(party.iterdir())] == [480] * scenes.PARTY_PHOTOS
    with pytest.raises(SourceError, match="From the old phone"):
        VideoSource(damaged)
    with VideoSource(paths.samples_dir() / "sample.mp4") as clip, VideoSource(interview) as video:
        assert video.info.frame_count == 2 * (clip.info.frame_count or 0) > 0


def test_without_a_browser_the_report_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scenes.shutil, "which", lambda _: None)
    assert not scenes.shoot_report(tmp_path, tmp_path / "report.jpg", tmp_path)
    assert list(tmp_path.iterdir()) == []

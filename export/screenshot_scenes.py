"""What the pictures of the documentation show besides the samples: files for the queue, and the report."""

import logging
import os
import shutil
import subprocess
from pathlib import Path

import numpy as np

from fer_desktop import paths
from fer_desktop.errors import EndOfSource
from fer_desktop.opencv import cv2
from fer_desktop.photos import load_photo
from fer_desktop.sources import VideoSource

log = logging.getLogger(__name__)

ROUNDS = 12
"""So often the clip is played in the long video: it is still at work when its picture is taken."""

PARTY_PHOTOS = 8
REPORT_SIZE = 960, 1690
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
BROWSER_S = 120.0


def queue_files(folder: Path) -> list[Path]:
    """Photos, videos and a folder as somebody may have them, one of them damaged; in the order of the queue."""
    folder.mkdir()
    clip, photo = paths.samples_dir() / "sample.mp4", paths.samples_dir() / "sample.jpg"
    shutil.copyfile(photo, folder / "Team.jpg")
    _party(folder / "Garden party", load_photo(photo))
    damaged = folder / "From the old phone.mp4"
    # Broken off while it was copied: the list of its frames, at its end, is missing.
    damaged.write_bytes(clip.read_bytes()[:20_000])
    _long(folder / "Interview 1.mp4", clip)
    for name in ("Interview 2.mp4", "Rehearsal.mp4"):
        shutil.copyfile(clip, folder / name)
    names = ("Team.jpg", "Garden party", damaged.name, "Interview 1.mp4", "Interview 2.mp4", "Rehearsal.mp4")
    return [folder / name for name in names]


def _party(folder: Path, photo: np.ndarray) -> None:
    """Parts of a photo, some mirrored.

    :param photo: uint8 RGB, shape (H, W, 3)
    """
    folder.mkdir()
    height, width = photo.shape[:2]
    for number in range(PARTY_PHOTOS):
        left = number * width // (2 * PARTY_PHOTOS)
        part = photo[:, left : left + width // 2]
        part = part[:, ::-1] if number % 2 else part
        small = cv2.resize(np.ascontiguousarray(part[..., ::-1]), (480, round(480 * height / (width // 2))))
        _written(cv2.imwrite(str(folder / f"{number + 1}.jpg"), small), folder)


def _long(path: Path, clip: Path) -> None:
    """The clip, many times."""
    with VideoSource(clip) as source:
        info, frames = source.info, []
        while True:
            try:
                frames.append(cv2.cvtColor(source.read().pixels, cv2.COLOR_RGB2BGR))
            except EndOfSource:
                break
    size = info.width, info.height
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), info.frame_rate or 25.0, size)
    _written(writer.isOpened(), path)
    for _ in range(ROUNDS):
        for frame in frames:
            writer.write(frame)
    writer.release()


def _written(good: bool, path: Path) -> None:
    """:raises OSError: it is not"""
    if not good:
        raise OSError(f"{path} could not be written")


def shoot_report(session: Path, target: Path, folder: Path) -> bool:
    """The report on a session, as a browser shows it; False where there is no browser that works without a screen.

    :param target: JPEG
    :param folder: for files that are needed meanwhile
    :raises OSError: the browser did not make it
    """
    from fer_desktop.analysis.report import write_reports

    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        return False
    page, picture = folder / "report.html", folder / "report.png"
    write_reports(session, [page])
    command = [browser, "--headless", "--disable-gpu", "--hide-scrollbars", f"--user-data-dir={folder / 'browser'}"]
    if getattr(os, "geteuid", lambda: 1)() == 0:
        # Browsers refuse to shut root in; the page is our own.
        command.append("--no-sandbox")
    command += [f"--window-size={REPORT_SIZE[0]},{REPORT_SIZE[1]}", f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=False, capture_output=True, timeout=BROWSER_S)
    shot = cv2.imread(str(picture)) if picture.is_file() else None
    _written(shot is not None and cv2.imwrite(str(target), shot, [cv2.IMWRITE_JPEG_QUALITY, 92]), target)
    return True

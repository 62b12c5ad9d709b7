"""The sound of a video, copied beside new pictures by the user's FFmpeg; or why it was not."""

import logging
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path

from fer_desktop.analysis.encoders import ALONE, safe, wait_for
from fer_desktop.words import translate

log = logging.getLogger(__name__)

COPY_S = 600
"""How long FFmpeg may take to copy sound."""

SAID = 200
"""Most letters of FFmpeg's own words that are shown."""

FULL = "No space left"
"""What FFmpeg says when the disk is full."""


class NoSound(Exception):
    """FFmpeg was there and the sound was not copied; the text is a sentence's end: why."""


def add_sound(
    ffmpeg: str,
    picture: Path,
    original: Path,
    target: Path,
    from_s: float,
    length_s: float | None,
    each: Callable[[], None] = lambda: None,
) -> None:
    """Copy the sound of `original` beside the picture of another file, into `target`.

    Sound that MP4 can't hold is encoded anew. Whatever is raised, FFmpeg runs no longer.

    :param each: called about ten times a second; may raise to stop
    :raises NoSound: it did not work
    """
    part = ["-ss", f"{from_s:.6f}"] if from_s else []
    part += ["-t", f"{length_s:.6f}"] if length_s is not None else []
    # Only files: nothing that stands in a file makes FFmpeg open an address.
    local = ["-protocol_whitelist", "file,pipe"]
    why = ""
    for sound in ("copy", "aac"):
        words = [
            ffmpeg, "-hide_banner", "-loglevel", "error", "-y", *local, "-i", safe(picture),
            *local, *part, "-i", safe(original), "-map", "0:v:0", "-map", "1:a?", "-c:v", "copy", "-c:a", sound,
            "-map_metadata", "-1", "-movflags", "+faststart", "-f", "mp4", safe(target),
        ]  # fmt: skip
        why = _failure(words, each)
        if not why:
            return
        log.info("sound as %s: %s", sound, why)
        if FULL in why:
            raise NoSound(translate("Encoders", "the disk is full"))
    raise NoSound(why)


def _failure(words: list[str], each: Callable[[], None]) -> str:
    """Run FFmpeg; why it failed, empty where it did not.

    :raises NoSound: another try would not help
    """
    with tempfile.TemporaryFile() as said:
        try:
            process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, **ALONE)
        except OSError as error:
            raise NoSound(error.strerror or str(error)) from error
        try:
            code = wait_for(process, COPY_S, each)
        except subprocess.TimeoutExpired as error:
            message = translate("Encoders", "it took longer than {minutes} minutes")
            raise NoSound(message.format(minutes=int(COPY_S / 60))) from error
        finally:
            process.kill()
            process.wait()
        said.seek(0)
        # The last line is what it failed of; those before say where.
        lines = said.read(4000).decode("utf-8", "replace").split("\n")
        last = next((line.strip() for line in reversed(lines) if line.strip()), "")
        return "" if not code else last[:SAID].rstrip(".") or f"exit code {code}"

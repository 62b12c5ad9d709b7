"""Labelled pictures written to disk, off the GUI thread."""

import logging
import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QImage

from fer_desktop.records import FrameResult
from fer_desktop.ui.overlay_painter import render
from fer_desktop.words import translate

log = logging.getLogger(__name__)

JPEG_QUALITY = 92


def save_labelled(pairs: Sequence[tuple[FrameResult, Path]], where: bool = False) -> tuple[list[Path], list[str]]:
    """Render each result and write it; which files were written, and a sentence for each that was not.

    :param where: with where the model looked
    """
    written: list[Path] = []
    problems: list[str] = []
    for result, target in pairs:
        try:
            _write(render(result, where=where), target)
        except OSError as error:
            log.warning("could not save %s", target, exc_info=True)
            reason = error.strerror or str(error)
            text = translate("Saving", "“{name}” could not be saved in “{folder}”: {reason}.")
            problems.append(text.format(name=target.name, folder=target.parent.name, reason=reason))
        else:
            written.append(target)
    return written, problems


def _write(image: QImage, target: Path) -> None:
    """Whole or not at all.

    :raises OSError: no such folder, no permission, disk full, or a format that can't be written
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    form = "JPG" if target.suffix.lower() in {".jpg", ".jpeg"} else "PNG"
    partial = target.with_name(f".{target.name}.partial")
    try:
        # Opened here first: Qt only says that it failed, and not why.
        # What lies there is left over, or a link that leads elsewhere.
        partial.unlink(missing_ok=True)
        partial.open("xb").close()
        if not image.save(str(partial), form, JPEG_QUALITY if form == "JPG" else -1):
            raise OSError(0, translate("Saving", "the disk may be full"))
        os.replace(partial, target)
    finally:
        partial.unlink(missing_ok=True)

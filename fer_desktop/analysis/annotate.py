"""The video and the photos of a session with what was found drawn on them, from the stored rows: no model runs."""

import logging
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path, PurePosixPath

import numpy as np

from fer_desktop.analysis import encoders
from fer_desktop.analysis.ahead import Ahead
from fer_desktop.analysis.encoders import Encoder, Steady, open_encoder
from fer_desktop.analysis.files import fits_here, put_in_place, short_enough, told, write_atomically
from fer_desktop.analysis.parts import SYSTEM, Parts, Video
from fer_desktop.analysis.progress import Control, ProgressMeter, Tell
from fer_desktop.analysis.replay import Replay, frames, kept_rows
from fer_desktop.analysis.sampling import Sampler, expected
from fer_desktop.analysis.sound import NoSound, add_sound
from fer_desktop.errors import EndOfSource, SourceError
from fer_desktop.opencv import cv2
from fer_desktop.records import Face, Frame, FrameResult
from fer_desktop.session_records import Row, Session, SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

ANNOTATED, PHOTOS = "annotated.mp4", "photos"
"""Names in the session's folder."""

ROOM = 4
"""Frames read ahead."""

SLOWEST, FASTEST = Fraction(1), Fraction(120)
"""Frames per second of the new video."""

JPEG_QUALITY = 92

Painter = Callable[[FrameResult], np.ndarray]
"""Draws what was found on a frame: a new array, uint8 BGRX, shape (H, W, 4), at the frame's size."""


class Cancelled(Exception):
    """The user does not want it any more."""


def _go_on(control: Control) -> None:
    """Wait while paused.

    :raises Cancelled: on request
    """
    if not control.go_on():
        raise Cancelled


def annotate_video(
    folder: Path, session: Session, painter: Painter, control: Control, tell: Tell, parts: Parts = SYSTEM
) -> list[str]:
    """Write ``annotated.mp4``: the part of the video that was analysed, upright, in its own time.

    :returns: sentences about what it lacks (sound)
    :raises SessionError: it can't be written, or the video is gone
    :raises Cancelled: nothing is left of it
    """
    original, target = Path(session.source.path), folder / ANNOTATED
    silent, whole = folder / ".annotated.picture.mp4", folder / ".annotated.whole.mp4"
    for leftover in (silent, whole):
        with told(leftover):
            leftover.unlink(missing_ok=True)
    try:
        try:
            video = parts.video(original)
        except SourceError as error:
            raise SessionError(error.message, error.detail) from error
        with closing(video):
            info, choices = video.info, session.choices
            rate = rate_of(info.frame_rate)
            encoder = open_encoder(silent, info.width, info.height, rate)
            try:
                all_frames = expected(replace(choices, every_s=0.0), info.duration_s, info.frame_rate, info.frame_count)
                meter = ProgressMeter(tell, all_frames, "video")
                steady = Steady(encoder, rate, choices.from_s, lambda: _go_on(control))
                with control.when_cancelled(encoder.give_up), Ahead(lambda: _shown(video, session), ROOM) as ahead:
                    _draw(folder, session, ahead, painter, steady, control, meter)
                encoder.close(lambda: _go_on(control))
            except BaseException as error:
                encoder.abandon()
                if control.cancelled and isinstance(error, Exception):
                    raise Cancelled from error  # whatever became of an encoder that was given up
                raise
        meter.end()
        lacks = _copy_sound(silent, session, whole, encoder, control)
        with told(target):
            put_in_place(silent if lacks else whole, target)
    except SourceError as error:
        raise SessionError(error.message, error.detail) from error
    finally:
        for leftover in (silent, whole):
            with suppress(OSError):
                leftover.unlink(missing_ok=True)
    return lacks


def _copy_sound(silent: Path, session: Session, whole: Path, encoder: Encoder, control: Control) -> list[str]:
    """Make of the new picture and the original sound the file `whole`; a sentence where that did not work.

    :raises Cancelled: on request
    """
    choices = session.choices
    length_s = None if choices.to_s is None else choices.to_s - choices.from_s
    ffmpeg = encoders.find_ffmpeg()
    if not ffmpeg:
        message = translate(
            "Sessions",
            "“{name}” is without sound, as {encoding}. Install the program FFmpeg to have the original sound copied "
            "and the picture as H.264.",
        )
        return [message.format(name=ANNOTATED, encoding=encoder.name)]
    try:
        add_sound(ffmpeg, silent, Path(session.source.path), whole, choices.from_s, length_s, lambda: _go_on(control))
    except NoSound as error:
        message = translate(
            "Sessions",
            "“{name}” is without sound: FFmpeg could not copy it ({reason}). Solve that, then export the video again.",
        )
        return [message.format(name=ANNOTATED, reason=error)]
    return []


def rate_of(stated: float | None) -> Fraction:
    """The constant rate of the new video: 30000/1001 where a file says 29.97."""
    rate = Fraction(stated or 25.0).limit_denominator(1001)
    return min(max(rate, SLOWEST), FASTEST)


def _shown(video: Video, session: Session) -> Iterator[Frame]:
    """Every frame of the part that was analysed."""
    choices = session.choices
    over = Sampler(choices).over
    while True:
        try:
            time_s = video.skip()
            if over(time_s):
                return
            if time_s >= choices.from_s - 1e-6:
                yield video.passed()
        except EndOfSource:
            return


def _draw(
    folder: Path,
    session: Session,
    pictures: Ahead[Frame],
    painter: Painter,
    steady: Steady,
    control: Control,
    meter: ProgressMeter,
) -> None:
    replay, sampler = Replay(session), Sampler(session.choices)
    groups = frames(kept_rows(folder, session))
    waiting: list[Row] | None = next(groups, None)
    faces: tuple[Face, ...] = ()
    since_s = 0.0
    for frame in pictures:
        _go_on(control)
        if sampler.due(frame.time_s):
            # What was found holds until the next frame that was looked at.
            found: list[Row] = []
            while waiting is not None and waiting[0].frame <= frame.index:
                found, waiting = waiting if waiting[0].frame == frame.index else [], next(groups, None)
            faces, since_s = replay.faces(found), frame.time_s
        shown = _on_the_way(faces, waiting or [], since_s, frame.time_s, session.choices.every_s)
        steady.write(frame.time_s, painter(_result(frame, shown, session)))
        meter.step()
    steady.end()
    if not steady.written:
        message = translate("Sessions", "“{name}” has no picture in the part that was asked for. Choose another part.")
        raise SessionError(message.format(name=session.source.name))


def _on_the_way(
    faces: tuple[Face, ...], following: Sequence[Row], since_s: float, time_s: float, every_s: float
) -> tuple[Face, ...]:
    """The faces where they are between two analysed frames, in which nobody was looked for: evenly on the way from one
    place to the next. Who moved would else have left the frame behind.

    :param following: the rows of the next frame with a face
    """
    if time_s <= since_s or not following or following[0].time_s - since_s > 1.5 * every_s:
        return faces
    share = min(1.0, (time_s - since_s) / (following[0].time_s - since_s))
    there = {row.face_id: row for row in following}
    return tuple(face.towards(there[face.id].box, share) if face.id in there else face for face in faces)


def _result(frame: Frame, faces: tuple[Face, ...], session: Session) -> FrameResult:
    return FrameResult(frame, faces, model_id=session.model.id)


def annotate_photos(
    folder: Path, session: Session, painter: Painter, control: Control, tell: Tell, parts: Parts = SYSTEM
) -> list[str]:
    """Write labelled JPEG copies of the photos with a face into ``photos/``.

    :returns: a sentence for each photo that could not be read any more
    :raises SessionError: they can't be written
    :raises Cancelled: some may be written
    """
    problems: list[str] = []
    replay = Replay(session)
    meter = ProgressMeter(tell, session.counts.frames_with_face, "photos")
    root = Path(session.source.path)
    for rows in frames(kept_rows(folder, session)):
        _go_on(control)
        name = rows[0].file
        try:
            pixels = parts.photo(_inside(root, name))
        except SourceError as error:
            problems.append(error.message)
            continue
        drawn = painter(_result(Frame(pixels, rows[0].frame, 0.0), replay.faces(rows), session))
        good, jpeg = cv2.imencode(
            ".jpg", cv2.cvtColor(drawn, cv2.COLOR_BGRA2BGR), [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]
        )
        target = _copy_path(folder / PHOTOS, name)
        if not target.parent.resolve().is_relative_to(folder.resolve()):
            message = translate(
                "Sessions",
                "“{name}” in “{folder}” leads to another folder, and nothing is written there. Remove that link.",
            )
            raise SessionError(message.format(name=PHOTOS, folder=folder.name))
        with told(target):
            if not good:
                raise OSError(0, translate("Sessions", "the picture can't be encoded"))
            target.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(target, jpeg.tobytes())
        meter.step()
    meter.end()
    return problems


def all_are_labelled(folder: Path, session: Session) -> bool:
    """Whether ``photos/`` holds a copy of every photo with a face.

    :raises SessionError: the rows can't be read
    """
    names = {row.file for row in kept_rows(folder, session)}
    return all(_copy_path(folder / PHOTOS, name).exists() for name in names)


def _inside(root: Path, name: str) -> Path:
    """Where a photo of the set is.

    :raises SourceError: nowhere in the set
    """
    if root.is_file():
        return root
    inner = Path(name)  # by the rules of the system, for which alone “:” and “\” mean anything
    if not inner.parts or ".." in inner.parts or inner.anchor:
        message = translate("Sessions", "“{name}” is not within “{folder}” and is left out.")
        raise SourceError(message.format(name=name, folder=root.name))
    return root / inner


def _copy_path(folder: Path, name: str) -> Path:
    """Where the labelled copy goes: never outside `folder`, whatever the name says."""
    parts = [fits_here(part) for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("/", "..")]
    *inner, last = parts or ["_"]
    stem, suffix = os.path.splitext(last)
    if suffix.lower() not in (".jpg", ".jpeg"):
        stem, suffix = last, ".jpg"
    # While it is written it has a longer name.
    return folder.joinpath(*inner, short_enough(stem, room=len(suffix) + len("..new")) + suffix)

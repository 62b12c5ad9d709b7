"""What a file is, by its first bytes and without decoding it; and what keeps it from being read."""

import os
from pathlib import Path

from fer_desktop.words import translate

HEAD_BYTES = 256

_PHOTO_STARTS = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"II*\0",
    b"MM\0*",
    b"II+\0",
    b"MM\0+",
    *(b"P%d%c" % (kind, space) for kind in range(1, 7) for space in b" \t\r\n"),
)
_PHOTO_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"avif", b"avis"}
_MOVING_STARTS = (b"\x1aE\xdf\xa3", b"\0\0\1\xba", b"\0\0\1\xb3", b"FLV\1", b"\x30\x26\xb2\x75\x8e\x66\xcf\x11")
_MOVING_BOXES = {b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"}
_AUDIO_STARTS = (b"ID3", b"fLaC", b"\xff\xfb", b"\xff\xf3", b"\xff\xf1", b"\xff\xf9", b"MThd")
_AUDIO_BRANDS = {b"M4A ", b"M4B "}
_LIST_STARTS = (b"#EXTM3U", b"ffconcat")
"""Lists of other files. FFmpeg would open those, wherever they are."""
_DOCUMENT_STARTS = (b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%!PS", b"{\\rtf")


def kind_of(path: Path) -> str:
    """``photo``, ``video``, ``audio``, ``document``, ``text``, or "" where it is none of these or can't be read."""
    try:
        # A pipe would wait for somebody to write into it.
        if not path.is_file():
            return ""
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return ""
    return kind_of_bytes(head)


def kind_of_bytes(head: bytes) -> str:
    """The same for a file's first `HEAD_BYTES` bytes."""
    box, brand, riff = head[4:8], head[8:12], head[8:12] if head[:4] == b"RIFF" else b""
    if head.startswith(_PHOTO_STARTS) or riff == b"WEBP" or (box == b"ftyp" and brand in _PHOTO_BRANDS):
        return "photo"
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return "photo"
    if head.startswith(_AUDIO_STARTS) or riff == b"WAVE" or (box == b"ftyp" and brand in _AUDIO_BRANDS):
        return "audio"
    if head.startswith(_MOVING_STARTS) or riff == b"AVI " or box in _MOVING_BOXES:
        return "video"
    if head[:1] == head[188:189] == b"G" or head[4:5] == head[196:197] == b"G":  # MPEG transport stream
        return "video"
    if head.startswith(b"OggS"):
        return "video" if b"theora" in head else "audio"
    if head.startswith(_DOCUMENT_STARTS):
        return "document"
    return "text" if head.startswith(_LIST_STARTS) or _looks_like_text(head) else ""


def _looks_like_text(head: bytes) -> bool:
    if not head or b"\0" in head:
        return False
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        # The last character may have been cut in two.
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode("utf-8")
    return all(character.isprintable() or character in "\t\r\n\f\ufeff" for character in text)


def problem_with(path: Path, what: str) -> str:
    """Why `path` can't be read as a file, in a sentence for the user; "" when it can.

    :param what: what it should be: ``photo``, ``video`` or ``photo or video``
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            return _is_folder(what).format(name=name)
        if not path.exists():
            return _is_gone(name)
        if not path.is_file():
            return _is_no_file(what).format(name=name)
        if path.stat().st_size == 0:
            message = translate("Files", "“{name}” is empty (0 bytes). Please copy or download it again.")
            return message.format(name=name)
        if not os.access(path, os.R_OK):
            return _is_forbidden(name)
        with path.open("rb"):
            return ""
    except PermissionError:
        return _is_forbidden(name)
    except FileNotFoundError:
        return _is_gone(name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message = translate(
            "Files", "“{name}” can't be opened ({reason}). Please copy it to another place and try again."
        )
        return message.format(name=name, reason=reason)


def _is_gone(name: str) -> str:
    message = translate("Files", "“{name}” is not there any more. It may have been moved, renamed or deleted.")
    return message.format(name=name)


def _is_forbidden(name: str) -> str:
    message = translate(
        "Files", "“{name}” can't be opened: you have no permission to read it. Please ask its owner for access."
    )
    return message.format(name=name)


def _is_folder(what: str) -> str:
    if what == "photo":
        return translate("Files", "“{name}” is a folder, not a photo. Please choose a file in it.")
    if what == "video":
        return translate("Files", "“{name}” is a folder, not a video. Please choose a file in it.")
    return translate("Files", "“{name}” is a folder, not a photo or video. Please choose a file in it.")


def _is_no_file(what: str) -> str:
    if what == "photo":
        return translate("Files", "“{name}” is not a file that can be opened. Please choose a photo.")
    if what == "video":
        return translate("Files", "“{name}” is not a file that can be opened. Please choose a video.")
    return translate("Files", "“{name}” is not a file that can be opened. Please choose a photo or video.")


def no_picture(name: str) -> str:
    """What is wrong with a video that has not one picture, in a sentence."""
    message = translate("Videos", "“{name}” holds no picture that can be decoded. Try to convert it to MP4 (H.264).")
    return message.format(name=name)


def no_video(path: Path) -> str:
    """Why FFmpeg opens no video in a file, in a sentence."""
    return _no_video(kind_of(path)).format(name=path.name)


def _no_video(kind: str) -> str:
    if kind == "audio":
        return translate("Videos", "“{name}” holds sound but no picture. Please choose a video.")
    if kind == "text":
        return translate("Videos", "“{name}” is a text file, not a video. Please choose another file.")
    if kind == "photo":
        return translate("Videos", "“{name}” is a photo, not a video. Please choose another file.")
    if kind == "document":
        return translate("Videos", "“{name}” is a document, not a video. Please choose another file.")
    if not kind:
        return translate(
            "Videos", "“{name}” is not a video that FER Desktop can read. Try to convert it to MP4 (H.264)."
        )
    return translate(
        "Videos", "“{name}” is damaged or not complete and can't be played. Please copy or download it again."
    )

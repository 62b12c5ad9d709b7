"""First bytes of files, and what they are."""

from pathlib import Path

import pytest

from fer_desktop.sniff import kind_of, kind_of_bytes

KNOWN = {
    b"\xff\xd8\xff\xe0\0\x10JFIF": "photo",
    b"\0\0\0\x18ftypheic": "photo",
    b"\0\0\0\x18ftypavif": "photo",
    b"P6 20 20 255\n": "photo",
    b"BM\x36\x10\0\0\0\0\0\0\x36": "photo",
    b"RIFF\0\0\0\0WEBPVP8 ": "photo",
    b"RIFF\0\0\0\0AVI LIST": "video",
    b"\0\0\0\x20ftypisom": "video",
    b"\0\0\0\x14ftypqt  ": "video",
    b"\x1aE\xdf\xa3\x9f": "video",
    (b"G" + bytes(187)) * 2: "video",
    b"RIFF\0\0\0\0WAVEfmt ": "audio",
    b"\0\0\0\x20ftypM4A ": "audio",
    b"OggS" + bytes(24) + b"\x80theora": "video",
    b"OggS" + bytes(24) + b"\1vorbis": "audio",
    b"%PDF-1.7": "document",
    b"PK\3\4\x14": "document",
    b"hello, world\n": "text",
    b"#EXTM3U\n\0": "text",
    b"ffconcat version 1.0\n\xff": "text",
    "größer \N{GRINNING FACE}".encode()[:-1]: "text",
    b"BMW is a car": "text",
    b"": "",
    b"\xf0\xf1\xf2\xf3\xf4\xf5": "",
    b"a\0b": "",
}


@pytest.mark.parametrize("head", KNOWN)
def test_kinds(head: bytes) -> None:
    assert kind_of_bytes(head) == KNOWN[head]


def test_what_cant_be_read_is_nothing(tmp_path: Path) -> None:
    assert kind_of(tmp_path / "gone") == kind_of(tmp_path) == ""

"""HEIC files for tests, put together from one HEVC picture: `tests.media.HEIC`, the test card of 96 x 64."""

import struct
from collections.abc import Sequence

from tests.media import HEIC

TILE = (96, 64)
"""(width, height) of the picture."""


def box(kind: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I4s", 8 + len(body), kind) + body


def full(kind: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, bytes([version]) + flags.to_bytes(3, "big"), *content)


def _found(kind: bytes) -> bytes:
    """The content of a box in `HEIC`."""
    at = HEIC.index(kind)
    (size,) = struct.unpack_from(">I", HEIC, at - 4)
    return HEIC[at + 4 : at - 4 + size]


CONFIG = _found(b"hvcC")
SAMPLE = _found(b"mdat")

IROT, IMIR = b"irot", b"imir"


def clap(width: int, height: int, right: tuple[int, int] = (0, 1), down: tuple[int, int] = (0, 1)) -> bytes:
    return box(b"clap", struct.pack(">IIIIiIiI", width, 1, height, 1, *right, *down))


def profile(content: bytes) -> bytes:
    return box(b"colr", b"prof", content)


def photo(
    columns: int = 1,
    rows: int = 1,
    size: tuple[int, int] = TILE,
    looks: Sequence[bytes] = (),
    alpha: bool = False,
    kind: bytes = b"hvc1",
    config: bytes = CONFIG,
    sample: bytes = SAMPLE,
    tiles: int | None = None,
    brand: bytes = b"heic",
) -> bytes:
    """A file.

    :param size: of a grid
    :param looks: properties of the whole
    :param alpha: with the same picture as opacity
    :param kind: type of the tiles
    :param tiles: so many in truth
    """
    grid = columns * rows > 1
    count = columns * rows if tiles is None else tiles
    parts = list(range(1, count + 1))
    whole, mask = (count + 1 if grid else 1), count + 2
    kinds = dict.fromkeys(parts, kind) | ({whole: b"grid"} if grid else {}) | ({mask: b"hvc1"} if alpha else {})
    properties = [box(b"hvcC", config), *looks, full(b"auxC", b"urn:mpeg:hevc:2015:auxid:1\0")]
    own = list(range(2, 2 + len(looks)))
    held = {part: [1] for part in parts} | {whole: own if grid else [1, *own]}
    refers = box(b"dimg", struct.pack(f">HH{count}H", whole, count, *parts)) if grid else b""
    if alpha:
        held[mask] = [1, len(properties)]
        refers += box(b"auxl", struct.pack(">HHH", mask, 1, whole))
    inside = bytes([0, 0, rows - 1, columns - 1]) + struct.pack(">HH", *size) if grid else b""
    head = box(b"ftyp", brand, bytes(4), b"mif1")

    def meta(start: int) -> bytes:
        places = b""
        for number in kinds:
            here = number == whole and grid
            at, length = (0, len(inside)) if here else (start, len(sample))
            places += struct.pack(">HHHHII", number, int(here), 0, 1, at, length)
        infos = b"".join(full(b"infe", struct.pack(">HH4s", n, 0, k), b"\0", version=2) for n, k in kinds.items())
        links = b"".join(
            struct.pack(">HB", n, len(places_)) + bytes(place | 0x80 for place in places_)
            for n, places_ in held.items()
        )
        return full(
            b"meta",
            full(b"hdlr", bytes(4), b"pict", bytes(13)),
            full(b"pitm", struct.pack(">H", whole)),
            full(b"iloc", b"\x44\0", struct.pack(">H", len(kinds)), places, version=1),
            full(b"iinf", struct.pack(">H", len(kinds)), infos),
            full(b"iref", refers) if refers else b"",
            box(b"iprp", box(b"ipco", *properties), full(b"ipma", struct.pack(">I", len(held)), links)),
            box(b"idat", inside),
        )

    start = len(head) + len(meta(0)) + 8
    return head + meta(start) + box(b"mdat", sample)

"""The file around a HEIC photo, read in Python: which HEVC pictures make up the photo, where they go, how it is turned.

Boxes as in ISO/IEC 14496-12 (8.11: meta, iloc, iinf, iref, pitm, iprp), photos as in ISO/IEC 23008-12 (6.6.2: grid;
6.5: irot, imir, clap, auxC; annex B: HEVC), the decoder's parameters as in ISO/IEC 14496-15 (8.3.3.1: hvcC), all
big-endian. `fer_desktop.heic` decodes what is found. Why no library does it: docs/decisions/0054-heic-by-ourselves.md.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from fer_desktop.hevc import HevcError, stream_of

MOST_BYTES = 256 << 20
"""Of a file; those of cameras have 1 to 30 MB."""

MOST_ITEMS = 20_000
MOST_TILES = 4096

CAMERA_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}

ALPHA = (b"urn:mpeg:hevc:2015:auxid:1", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha")
"""What auxC calls a mask of opacity."""


class HeifError(Exception):
    """The file is damaged; the text is for the log."""


class UnusualHeifError(HeifError):
    """It may be whole, and holds something that is not read here."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A change of the decoded picture."""

    kind: str
    """``irot``, ``imir`` or ``clap``."""
    numbers: tuple[int, ...]
    """irot: quarters of a turn, counter-clockwise. imir: 0 upside down, 1 left and right. clap: as in the box."""


@dataclass(frozen=True, slots=True)
class HeifPicture:
    """A photo, as the file describes it."""

    width: int
    """Before it is turned, in pixels."""
    height: int
    columns: int
    tiles: tuple[bytes, ...]
    """From left to right, from top to bottom: each a stream of HEVC (annex B of its standard) of one picture."""
    tile_width: int
    """As coded; what stands over is cut."""
    tile_height: int
    turns: tuple[Turn, ...] = ()
    """In their order."""
    profile: bytes = b""
    """An ICC profile."""
    alpha: "HeifPicture | None" = None
    """Opacity: its brightness."""

    @property
    def most_pixels(self) -> int:
        """Of what is decoded at once, or put together."""
        own = max(self.width * self.height, self.tile_width * self.tile_height)
        return max(own, self.alpha.most_pixels) if self.alpha is not None else own


@dataclass(frozen=True, slots=True)
class _Place:
    inside: bool
    """In the box idat, not in the file."""
    extents: tuple[tuple[int, int], ...]
    """(offset, length)"""


def is_heif(head: bytes) -> bool:
    """Whether a file that begins like this may be a HEIC photo."""
    return head[4:8] == b"ftyp" and head[8:12] in CAMERA_BRANDS


def read_heif(data: bytes) -> HeifPicture | None:
    """What the main picture of a file is made of; None where it is no HEVC, but AVIF, say.

    :param data: the whole file
    :raises HeifError: it is damaged or unusual
    """
    try:
        container = _Container(data)
        return container.picture(container.primary)
    except (struct.error, IndexError) as error:
        raise HeifError(f"truncated: {error}") from error
    except HevcError as error:
        raise HeifError(str(error)) from error


class _Container:
    """The box meta, taken apart."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._room = 2 * len(data)
        """Bytes that items may have together: many that share a place would make a large file of a small one."""
        meta = next((body for kind, body in _boxes(memoryview(data)) if kind == b"meta"), None)
        if meta is None:
            raise UnusualHeifError("no box meta")
        found = dict(_boxes(meta[4:]))
        for name in (b"pitm", b"iloc", b"iinf", b"iprp"):
            if name not in found:
                raise UnusualHeifError(f"no box {name.decode()}")
        self._inside = found.get(b"idat", memoryview(b""))
        pitm = _Reader(found[b"pitm"])
        self.primary = pitm.number(2 if pitm.version == 0 else 4)
        self._kinds = _kinds(found[b"iinf"])
        self._places = _places(found[b"iloc"])
        self._refers = _references(found[b"iref"]) if b"iref" in found else {}
        self._properties = _properties(found[b"iprp"])

    def picture(self, item: int, is_alpha: bool = False) -> HeifPicture | None:
        kind = self._kinds.get(item)
        if kind in (b"hvc1", b"hev1"):
            parts, columns, size = [item], 1, None
        elif kind == b"grid":
            columns, rows, size = self._grid(item)
            parts = self._refers.get((b"dimg", item), [])
            if len(parts) != columns * rows:
                raise HeifError(f"{len(parts)} tiles for {columns} x {rows}")
            if any(self._kinds.get(part) not in (b"hvc1", b"hev1") for part in parts):
                return self._other({self._kinds.get(part) for part in parts})
        else:
            return self._other({kind})
        streams, (wide, high) = self._tiles(parts)
        width, height = size or (wide, high)
        # As the standard has it: every tile shows something. So the work is bounded by the picture's size.
        if not (0 < width <= columns * wide and (columns - 1) * wide < width):
            raise HeifError(f"{columns} tiles of {wide} pixels for a width of {width}")
        rows = len(parts) // columns
        if not (0 < height <= rows * high and (rows - 1) * high < height):
            raise HeifError(f"{rows} tiles of {high} pixels for a height of {height}")
        turns, profile = self._looks(item, parts[0])
        return HeifPicture(
            width,
            height,
            columns,
            tuple(streams),
            wide,
            high,
            turns,
            profile,
            None if is_alpha else self._alpha(item),
        )

    def _other(self, kinds: set[bytes | None]) -> None:
        """Left to others, or to nobody."""
        if kinds != {b"av01"}:
            raise UnusualHeifError(f"a picture of {kinds}")

    def _grid(self, item: int) -> tuple[int, int, tuple[int, int]]:
        """(columns, rows, (width, height))"""
        body = self._content(item)
        rows, columns = body[2] + 1, body[3] + 1
        if rows * columns > MOST_TILES:
            raise UnusualHeifError(f"{rows * columns} tiles")
        width, height = struct.unpack_from(">II" if body[1] & 1 else ">HH", body, 4)
        return columns, rows, (width, height)

    def _tiles(self, parts: list[int]) -> tuple[list[bytes], tuple[int, int]]:
        """(streams, (width, height) of each as coded); all are of one size."""
        streams, sizes = [], set()
        for part in parts:
            config = next((body for kind, body in self._properties.get(part, ()) if kind == b"hvcC"), None)
            if config is None:
                raise HeifError(f"no hvcC for {part}")
            stream, size = stream_of(bytes(config), self._content(part))
            streams.append(stream)
            sizes.add(size)
        if len(sizes) != 1:
            raise UnusualHeifError(f"tiles of different sizes: {sizes}")
        return streams, sizes.pop()

    def _looks(self, item: int, part: int) -> tuple[tuple[Turn, ...], bytes]:
        """(turns, ICC profile): those of the whole; a tile's profile where that has none."""
        turns: list[Turn] = []
        profile = b""
        for kind, body in self._properties.get(item, ()):
            if kind == b"irot":
                turns.append(Turn("irot", (body[0] & 3,)))
            elif kind == b"imir":
                turns.append(Turn("imir", (body[0] & 1,)))
            elif kind == b"clap":
                turns.append(Turn("clap", struct.unpack_from(">IIIIiIiI", body)))
        for kind, body in (*self._properties.get(part, ()), *self._properties.get(item, ())):
            if kind == b"colr" and bytes(body[:4]) in (b"prof", b"rICC"):
                profile = bytes(body[4:])
        return tuple(turns), profile

    def _alpha(self, item: int) -> HeifPicture | None:
        for (kind, source), targets in self._refers.items():
            if kind != b"auxl" or item not in targets:
                continue
            names = (bytes(body[4:]) for kind, body in self._properties.get(source, ()) if kind == b"auxC")
            if any(name.startswith(ALPHA) for name in names):
                return self.picture(source, is_alpha=True)
        return None

    def _content(self, item: int) -> bytes:
        """What belongs to an item."""
        place = self._places.get(item)
        if place is None:
            raise HeifError(f"nothing says where item {item} is")
        source = self._inside if place.inside else memoryview(self._data)
        parts = []
        for offset, length in place.extents:
            length = length or len(source) - offset
            if length < 0 or offset + length > len(source):
                raise HeifError(f"truncated: item {item} ends at {offset + length} of {len(source)}")
            self._room -= length
            if self._room < 0:
                raise HeifError("items that overlap")
            parts.append(source[offset : offset + length])
        return b"".join(parts)


class _Reader:
    """Numbers one after the other, from a box with version and flags."""

    def __init__(self, body: memoryview, full: bool = True) -> None:
        self._body, self._at = body, 0
        self.version = self.flags = 0
        if full:
            self.version, self.flags = self.number(1), self.number(3)

    def number(self, size: int) -> int:
        """:param size: in bytes; of 0 there is nothing, and it is 0"""
        end = self._at + size
        if end > len(self._body):
            raise HeifError("truncated: a box ends early")
        self._at = end
        return int.from_bytes(self._body[end - size : end], "big")

    def rest(self) -> memoryview:
        return self._body[self._at :]


def _boxes(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """(type, content) of the boxes in `data`; the last may be cut off where it is the file's own."""
    at = 0
    while at + 8 <= len(data):
        size, kind = struct.unpack_from(">I4s", data, at)
        head = 8
        if size == 1 and at + 16 <= len(data):
            (size,), head = struct.unpack_from(">Q", data, at + 8), 16
        elif size == 0:
            size = len(data) - at
        if size < head:
            raise HeifError(f"a box {kind!r} of {size} bytes")
        yield kind, data[at + head : at + size]
        at += size


def _kinds(body: memoryview) -> dict[int, bytes]:
    """Number of an item -> its type."""
    reader = _Reader(body)
    reader.number(2 if reader.version == 0 else 4)
    found: dict[int, bytes] = {}
    for kind, entry in _boxes(reader.rest()):
        info = _Reader(entry)
        if kind != b"infe" or info.version < 2:
            continue
        number = info.number(2 if info.version == 2 else 4)
        info.number(2)
        found[number] = info.number(4).to_bytes(4, "big")
        if len(found) > MOST_ITEMS:
            raise UnusualHeifError("too many items")
    return found


def _places(body: memoryview) -> dict[int, _Place]:
    """Number of an item -> where its content is."""
    reader = _Reader(body)
    sizes = reader.number(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if reader.version in (1, 2) else 0
    wide = 4 if reader.version == 2 else 2
    count = reader.number(wide)
    if count > MOST_ITEMS:
        raise UnusualHeifError(f"{count} items")
    found = {}
    for _ in range(count):
        number = reader.number(wide)
        method = reader.number(2) & 15 if reader.version in (1, 2) else 0
        source = reader.number(2)
        base = reader.number(base_size)
        extents = []
        for _ in range(reader.number(2)):
            reader.number(index_size)
            offset = base + reader.number(offset_size)
            extents.append((offset, reader.number(length_size)))
        # Content in other files, or made of other items, is none.
        if source == 0 and method in (0, 1):
            found[number] = _Place(method == 1, tuple(extents))
    return found


def _references(body: memoryview) -> dict[tuple[bytes, int], list[int]]:
    """(kind, number of an item) -> the items that it refers to."""
    reader = _Reader(body)
    wide = 2 if reader.version == 0 else 4
    found = {}
    for kind, entry in _boxes(reader.rest()):
        one = _Reader(entry, full=False)
        source = one.number(wide)
        found[kind, source] = [one.number(wide) for _ in range(one.number(2))]
    return found


def _properties(body: memoryview) -> dict[int, list[tuple[bytes, memoryview]]]:
    """Number of an item -> its properties, in their order."""
    parts = list(_boxes(body))
    held = [one for kind, content in parts if kind == b"ipco" for one in _boxes(content)]
    found: dict[int, list[tuple[bytes, memoryview]]] = {}
    for kind, content in parts:
        if kind != b"ipma":
            continue
        reader = _Reader(content)
        wide = 2 if reader.flags & 1 else 1
        for _ in range(reader.number(4)):
            number = reader.number(2 if reader.version == 0 else 4)
            chosen = found.setdefault(number, [])
            for _ in range(reader.number(1)):
                place = reader.number(wide) & (0x7FFF if wide == 2 else 0x7F)
                if 0 < place <= len(held):
                    chosen.append(held[place - 1])
    return found

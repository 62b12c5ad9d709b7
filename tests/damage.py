"""Damaged photos, videos, models, sessions and settings, made from seeds: the same number gives the same files.

    cases = make(folder, each=2, seed=1)

Each case is a path to be fed to the app as a user would, see `tests.feed`; beside it there is always a good one.
"""

import json
import os
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from fer_desktop.analysis import session as folders
from fer_desktop.analysis.results import RESULTS
from fer_desktop.settings import Settings, SettingsStore
from tests import odd_models
from tests.analysis.rows import row, write_session
from tests.fuzz_targets import changed
from tests.media import HEIC, card, numbered_video
from tests.tiny_model import recipe, write_model

HUGE = 20_000_000_000
"""Bytes that a file claims to have, without taking any room."""

FORMATS = {"jpg": "JPEG", "png": "PNG", "gif": "GIF", "bmp": "BMP", "tif": "TIFF", "webp": "WEBP", "ppm": "PPM"}


@dataclass(frozen=True, slots=True)
class Case:
    """Something to be fed to the app."""

    kind: str
    """Which entry point: a key of `tests.feed.ENTRIES`."""
    how: str
    """What is wrong with it, in a word or two."""
    path: Path
    good: Path
    """Of the same kind, without fault."""
    as_nobody: bool = False
    """To be read without permission."""


def make(folder: Path, each: int, seed: int = 1, kinds: Container[str] | None = None) -> list[Case]:
    """Files in `folder`, which is empty; of each kind of file and each kind of damage, `each` ones.

    :param kinds: only damages of content, and only of these
    :returns: in an order in which kinds take turns
    """
    chance = random.Random(seed)
    good = folder / "good"
    good.mkdir()
    found: list[Case] = []
    for kind, makers in GOOD.items():
        if kinds is not None and kind not in kinds:
            continue
        for name, make_one in makers.items():
            whole = good / f"{kind}-{name}"
            make_one(whole)
            place = folder / f"{kind}-{name}"
            place.mkdir()
            found += _files(kind, whole, place, each, chance)
    if kinds is None:
        found += [case for kind in GOOD for case in _odd_places(kind, folder, good)]
        found += _odd_folders(folder, good)
        found += _bombs(folder, good)
    chance.shuffle(found)
    return found


def _files(kind: str, whole: Path, place: Path, each: int, chance: random.Random) -> Iterator[Case]:
    """The damages of content."""
    content = _content(whole, kind)
    for how, damage in DAMAGES.items():
        for number in range(each):
            path = place / f"{how.replace(' ', '-')}-{number}{whole.suffix}"
            yield Case(kind, how, _put(kind, path, damage(content, chance), whole), whole)


def _content(whole: Path, kind: str) -> bytes:
    """What is damaged: a file, or the file in a session's folder."""
    return (whole / NAMES[kind] if kind in NAMES else whole).read_bytes()


def _put(kind: str, path: Path, data: bytes, whole: Path) -> Path:
    """Write a damaged file; of a session, into a folder beside the undamaged rest."""
    if kind not in NAMES:
        path.write_bytes(data)
        return path
    path.mkdir()
    for name in NAMES.values():
        (path / name).write_bytes(data if name == NAMES[kind] else (whole / name).read_bytes())
    return path


NAMES = {"session": folders.SESSION, "results": RESULTS}
"""Kinds that are a file with a fixed name in a folder."""


# --- good ones --------------------------------------------------------------------------------------------------------


def _photo(form: str) -> Callable[[Path], None]:
    def write(path: Path) -> None:
        from PIL import Image

        picture = Image.fromarray(card(240, 160))
        exif = Image.Exif()
        exif[0x0112] = 6
        picture.save(path, form, **({"exif": exif.tobytes()} if form in ("JPEG", "PNG", "WEBP") else {}))

    return write


def _session(path: Path) -> None:
    write_session(path, [row(n // 2, n % 2 + 1) for n in range(12)])


def _model(path: Path) -> None:
    write_model(path, side=8)
    path.with_suffix(".json").write_text(json.dumps({"summary": "Small.", "parameters": 192}), encoding="utf-8")


def _dataset(path: Path) -> None:
    columns = "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
    rows = [f"PublicTest,fer{n:07}.png,{n},{10 - n},0,0,0,0,0,0,0,0" for n in range(8)]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("fer2013new.csv", "\n".join([columns, *rows]))
        for number in range(8):
            packed.writestr(f"FER2013Valid/fer{number:07}.png", _png(48, 48, bytes(49 * 48)))


def _settings(path: Path) -> None:
    streams = ("rtsp://user@192.168.1.20/live",)
    SettingsStore(path).save(Settings(geometry=bytes(range(60)), recent_streams=streams, queue_outputs=("video",)))


GOOD: dict[str, dict[str, Callable[[Path], object]]] = {
    "photo": {**{f"a.{end}": _photo(form) for end, form in FORMATS.items()}, "a.heic": lambda p: p.write_bytes(HEIC)},
    "video": {
        "a.mp4": lambda p: numbered_video(p, 12),
        "a.avi": lambda p: numbered_video(p, 12, fourcc="MJPG"),
        "a.mkv": lambda p: numbered_video(p, 12, fourcc="FFV1"),
    },
    "model": {"a.onnx": _model},
    "session": {"a": _session},
    "results": {"b": _session},
    "settings": {"a.ini": _settings},
    "dataset": {"a.zip": _dataset},
}


# --- damages of content -----------------------------------------------------------------------------------------------

Damage = Callable[[bytes, random.Random], bytes]


def _flipped(count: int) -> Damage:
    def flip(data: bytes, chance: random.Random) -> bytes:
        found = bytearray(data)
        for _ in range(count):
            found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
        return bytes(found)

    return flip


def _flipped_head(data: bytes, chance: random.Random) -> bytes:
    """Where sizes and counts stand."""
    return _flipped(4)(data[:200], chance) + data[200:]


def _zeroed(data: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes(len(data[at : at + 512])) + data[at + 512 :]


def _counts(data: bytes, chance: random.Random) -> bytes:
    """Four bytes become a count that is absurd."""
    at = chance.randrange(max(1, len(data) - 4))
    return data[:at] + chance.choice((b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f")) + data[at + 4 :]


DAMAGES: dict[str, Damage] = {
    "empty": lambda data, chance: b"",
    "a few bytes": lambda data, chance: data[: chance.randrange(1, 32)],
    "cut off": lambda data, chance: data[: chance.randrange(len(data))],
    "cut off late": lambda data, chance: data[: -chance.randrange(1, 64)],
    "beginning lost": lambda data, chance: data[chance.randrange(1, len(data)) :],
    "one bit": _flipped(1),
    "twenty bits": _flipped(20),
    "bits of the head": _flipped_head,
    "a hole": _zeroed,
    "absurd counts": _counts,
    "wrong head": lambda data, chance: chance.choice((b"\xff\xd8\xff\xe0", b"GIF89a", b"PK\3\4", b"%PDF")) + data[4:],
    "twice": lambda data, chance: data[: chance.randrange(len(data))] + data,
    "noise": lambda data, chance: chance.randbytes(len(data)),
    "text": lambda data, chance: b"This is something else.\n" * chance.randrange(1, 500),
    "pieces": changed,
}


# --- odd places -------------------------------------------------------------------------------------------------------


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _sparse(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(HUGE)


def _link(target: str) -> Callable[[Path], None]:
    return lambda path: path.symlink_to(target)


PLACES: dict[str, Callable[[Path], object]] = {
    "a folder": lambda path: path.mkdir(),
    "a pipe": _pipe,
    "a link to itself": lambda path: path.symlink_to(path),
    "a link to nothing": _link("nowhere"),
    "a link to a device without end": _link("/dev/zero"),
    "a link to a device without content": _link("/dev/null"),
    "of absurd size": _sparse,
    "missing": lambda path: None,
}


def _odd_places(kind: str, folder: Path, good: Path) -> Iterator[Case]:
    name = next(iter(GOOD[kind]))
    whole = good / f"{kind}-{name}"
    for number, (how, put) in enumerate(PLACES.items()):
        place = folder / f"{kind}-place-{number}"
        place.mkdir()
        if kind in NAMES:
            for other in NAMES.values():
                if other != NAMES[kind]:
                    (place / other).write_bytes((whole / other).read_bytes())
            put(place / NAMES[kind])
            yield Case(kind, how, place, whole)
        else:
            path = place / f"x{whole.suffix}"
            put(path)
            yield Case(kind, how, path, whole)
    if kind not in NAMES:
        yield Case(kind, "a name that is too long", folder / ("n" * 300 + whole.suffix), whole)
        raw = os.fsencode(folder) + b"/\xff\xfe\n\xe9 " + kind.encode() + whole.suffix.encode()
        Path(os.fsdecode(raw)).write_bytes(whole.read_bytes())
        yield Case(kind, "a name of odd bytes", Path(os.fsdecode(raw)), whole)
        locked = folder / f"{kind}-locked{whole.suffix}"
        locked.write_bytes(whole.read_bytes())
        locked.chmod(0)
        yield Case(kind, "no permission", locked, whole, as_nobody=True)


def _odd_folders(folder: Path, good: Path) -> Iterator[Case]:
    """What is dropped on the window: folders, and what is none."""
    nice = folder / "gather-good"
    nice.mkdir()
    (nice / "a.jpg").write_bytes((good / "photo-a.jpg").read_bytes())
    circle = folder / "gather-circle"
    (circle / "in" / "ner").mkdir(parents=True)
    (circle / "in" / "back").symlink_to(circle)
    (circle / "in" / "ner" / "up").symlink_to(circle / "in")
    yield Case("gather", "links in a circle", circle, nice)
    deep = folder / "gather-deep"
    deep.mkdir()
    here = deep
    for _ in range(300):
        here = here / "d"
    here.mkdir(parents=True)
    yield Case("gather", "very deep", deep, nice)
    mixed = folder / "gather-mixed"
    mixed.mkdir()
    for number, put in enumerate(PLACES.values()):
        put(mixed / f"x{number}.jpg")
        put(mixed / f"x{number}.mp4")
        put(mixed / f"x{number}")
    yield Case("gather", "odd places", mixed, nice)
    for number, (how, put) in enumerate(PLACES.items()):
        path = folder / f"gather-place-{number}"
        put(path)
        yield Case("gather", how, path, nice)
    yield Case("gather", "a name that is too long", folder / ("n" * 300), nice)
    locked = folder / "gather-locked"
    locked.mkdir(mode=0)
    yield Case("gather", "no permission", locked, nice, as_nobody=True)
    yield Case("gather", "no permission", locked / "a.jpg", nice, as_nobody=True)


# --- bombs ------------------------------------------------------------------------------------------------------------


def _png(width: int, height: int, rows: bytes, depth: int = 8, more: Sequence[tuple[bytes, bytes]] = ()) -> bytes:
    """A grey PNG.

    :param rows: as in the file, before packing
    """

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, depth, 0, 0, 0, 0)
    parts = [(b"IHDR", head), *more, (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)


def _bombs(folder: Path, good: Path) -> Iterator[Case]:
    """Small files that want much."""
    text = zlib.compress(bytes(40_000_000))
    side = 30_000
    photos = {
        "bomb-claim.png": _png(2**31 - 1, 2**31 - 1, b""),
        "bomb-pixels.png": _png(side, side, bytes((side // 8 + 1) * side), depth=1),
        "bomb-text.png": _png(8, 8, bytes(72), more=[(b"zTXt", b"k\0\0" + text)]),
        "bomb-profile.png": _png(8, 8, bytes(72), more=[(b"iCCP", b"k\0\0" + text)]),
        "bomb-claim.ppm": b"P6 999999999 999999999 255\n",
        "bomb-long.ppm": b"P6 " + b"9" * 100_000 + b" 1 255\n",
        "bomb-thin.pgm": b"P5 100000000 1 255\n" + bytes(1000),
        "bomb-claim.gif": b"GIF89a\xff\xff\xff\xff\xf7\0\0" + bytes(800) + b",\0\0\0\0\xff\xff\xff\xff\0\2\2L\1\0;",
        "bomb-claim.bmp": b"BM" + struct.pack("<IIIIiiHHIIIIII", 60, 0, 54, 40, 2**30, -(2**30), 1, 24, *[0] * 6),
        "bomb-claim.jpg": (good / "photo-a.jpg").read_bytes().replace(b"\x08\x00\xa0\x00\xf0", b"\x08\xff\xff\xff\xff"),
        "bomb-claim.tif": _tiff(60_000, 60_000),
        "bomb-circle.tif": _tiff(8, 8, next_at=8),
    }
    for name, data in photos.items():
        (folder / name).write_bytes(data)
        yield Case("photo", "bomb", folder / name, good / "photo-a.jpg")
    models = {"honest": odd_models.honest(), "cut": odd_models.honest()[:-40]}
    models["endless"] = odd_models.model([], [odd_models.floats("weights", [odd_models.ENDLESS] * 2, [1.0])])
    models["huge"] = odd_models.model([], raw=recipe(odd_models.LABELS, side=1024))
    models["label"] = odd_models.model([], raw=recipe(("a", "\ud800", "b")))
    for name, data in models.items():
        path = folder / f"bomb-{name}.onnx"
        path.write_bytes(data)
        yield Case("model", "bomb", path, good / "model-a.onnx")
        yield Case("trial", "bomb", path, good / "model-a.onnx")
    for name, size in {"table": 210_000_000, "rows": 30_000_000}.items():
        path = folder / f"bomb-{name}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed, packed.open("fer2013new.csv", "w") as table:
            for _ in range(size // 10_000_000):
                table.write(b"a,b\n" * 2_500_000)
        yield Case("dataset", "bomb", path, good / "dataset-a.zip")
    locked = bytearray((good / "dataset-a.zip").read_bytes())
    for at in (locked.find(b"PK\3\4") + 6, locked.find(b"PK\1\2") + 8):
        locked[at] |= 1
    (folder / "locked.zip").write_bytes(locked)
    yield Case("dataset", "locked by a password", folder / "locked.zip", good / "dataset-a.zip")
    deep = folder / "bomb-session"
    _put("session", deep, b'{"schema": 1, "people": ' + b"[" * 5_000_000, good / "session-a")
    yield Case("session", "bomb", deep, good / "session-a")
    many = folder / "bomb-results"
    head = (good / "results-b" / RESULTS).read_bytes().splitlines(keepends=True)[0]
    _put("results", many, head + b"9" * 3_000_000, good / "results-b")
    yield Case("results", "bomb", many, good / "results-b")
    playlist = folder / "playlist.mp4"
    playlist.write_text("#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/a.ts\n", encoding="ascii")
    yield Case("video", "a list of addresses", playlist, good / "video-a.mp4")


def _tiff(width: int, height: int, next_at: int = 0) -> bytes:
    """A grey TIFF whose directory claims that size.

    :param next_at: where the next directory is said to be
    """
    tags = [(256, 4, width), (257, 4, height), (258, 3, 8), (259, 3, 1), (262, 3, 1), (273, 4, 200), (278, 4, height)]
    tags.append((279, 4, min(width * height, 2**32 - 1)))
    entries = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    return b"II*\0" + struct.pack("<IH", 8, len(tags)) + entries + struct.pack("<I", next_at) + bytes(200)


def spread(cases: Sequence[Case], count: int) -> list[Case]:
    """About `count` of them, of all kinds and damages."""
    groups: dict[str, list[Case]] = {}
    for case in cases:
        groups.setdefault(case.kind, []).append(case)
    chosen: list[Case] = []
    for some in groups.values():
        step = max(1.0, len(some) * len(groups) / count)
        places = sorted({int(place) for place in np.arange(0, len(some), step)})
        chosen += [sorted(some, key=lambda case: (case.how, case.path.name))[place] for place in places]
    return chosen

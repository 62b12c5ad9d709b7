"""What the app parses itself, each as one function of bytes: it raises nothing but an assertion of what is wrong.

`benchmarks/fuzz.py` feeds them with a coverage-guided fuzzer, `tests/test_parsers.py` with changes that are the same
each time.
"""

import itertools
import json
import logging
import math
import os
import random
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import numpy as np

from fer_desktop import cards, onnx_file, recipes
from fer_desktop.address import check_url, shown_url
from fer_desktop.analysis import session as folders
from fer_desktop.analysis.results import BEFORE, RESULTS, columns, read_rows, read_table
from fer_desktop.errors import SourceError
from fer_desktop.heif_file import MOST_TILES, HeifError, read_heif
from fer_desktop.hevc import START
from fer_desktop.session_records import SessionError
from fer_desktop.settings import Settings, SettingsStore, is_stream_url, lacks_password, without_password
from fer_desktop.sniff import kind_of_bytes
from tests.analysis.rows import row, write_session
from tests.heif_maker import box, clap, photo, profile
from tests.media import HEIC
from tests.tiny_model import recipe as tiny_recipe
from tests.tiny_model import write_model

SECRET = "s3cr3tWord"
"""In addresses: may never be shown."""

Target = Callable[[bytes, Path], None]
"""Takes the bytes and an empty folder of its own."""

_number = itertools.count()


def session(data: bytes, folder: Path) -> None:
    """A session.json: a sentence, or a session that comes back the same after it was saved."""
    (folder / folders.SESSION).write_bytes(data)
    try:
        found = folders.load(folder)
    except SessionError as error:
        _sentence(error.message)
        return
    for face in (0, 1, 2**40):
        found.person_of(face)
    found.is_excluded(1.5)
    folders.save(folder, found)
    assert folders.load(folder) == found


def results(data: bytes, folder: Path) -> None:
    """A results.csv: sentences, or rows; and never rows that a table can't be made of, nor the other way round."""
    path = folder / RESULTS
    path.write_bytes(data)
    try:
        table = read_table(path, with_files=True)
    except SessionError as error:
        _sentence(error.message)
        table = None
    try:
        rows = list(read_rows(path))
    except SessionError as error:
        _sentence(error.message)
        return
    if table is not None:
        assert len(table) == len(rows), f"{len(table)} rows in the table, {len(rows)} read one by one"
        assert np.isfinite(table.probabilities).all()
        assert np.isfinite(table.time_s).all()
        assert sorted(one.frame for one in rows) == table.frame.tolist()
        assert (np.diff(table.frame) >= 0).all()
        table.frame_at(1.0)
        table.rows_of(1)


def recipe(data: bytes, folder: Path) -> None:
    """A model's recipe, in its metadata and beside it, and the card made of it."""
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError):
        raw = None
    (folder / "model.json").write_bytes(data)
    try:
        described: Mapping[str, object] = recipes.beside(folder / "model.onnx") or {}
    except ValueError:
        described = {}
    for source in (lambda: raw, lambda: recipes.whole(described, "model")):
        try:
            found = recipes.parse_recipe(source())
        except recipes.BROKEN:
            continue
        assert all(math.isfinite(number) for number in (*found.mean, *found.std))
        for text in (*found.labels, found.id, found.name, found.version):
            text.encode("utf-8")
        ",".join(columns(found.labels)).encode("utf-8")
        card = cards.card(found, folder / "model.onnx", described, len(data), "0" * 64)
        assert card.main is None or 0 <= card.main.accuracy <= 1
        card.macro_recalls()


def onnx(data: bytes, folder: Path) -> None:
    """An ONNX file, looked through without running it."""
    for graph in (False, True):
        try:
            found = onnx_file.read(data, graph)
        except onnx_file.OnnxError:
            continue
        assert found.parameters >= 0


def settings(data: bytes, folder: Path) -> None:
    """A settings.ini: always settings, and always some that make sense."""
    # Qt remembers what it read by the file's name.
    path = folder / f"{next(_number)}.ini"
    path.write_bytes(data)
    store = SettingsStore(path)
    found = store.load()
    assert found == found.checked(), "not what it should be after checking"
    assert isinstance(found, Settings)
    for url in found.recent_streams:
        assert is_stream_url(url)
        lacks_password(url)
    path.unlink()


def address(data: bytes, folder: Path) -> None:
    """An address: a sentence or its parts; what is shown of it never holds its password."""
    text = data.decode("utf-8", "surrogateescape")
    for url in (text, f"rtsp://user:{SECRET}@{text}", f"http://host/x?{text}&token={SECRET}"):
        try:
            check_url(url)
            fit = True
        except SourceError as error:
            fit = False
            _sentence(error.message)
        shown = shown_url(url)
        if is_stream_url(url):
            kept = without_password(url)
            lacks_password(kept)
            assert without_password(kept) == kept
            assert is_stream_url(kept)
            if url is not text and fit:
                assert SECRET not in kept or SECRET in text, kept
        if url is not text and fit:
            assert SECRET not in shown or SECRET in text, shown


def heif(data: bytes, folder: Path) -> None:
    """A HEIC photo's container: damaged, or what makes sense and can't be made to cost more than it shows."""
    try:
        found = read_heif(data)
    except HeifError:
        return
    while found is not None:
        rows, odd = divmod(len(found.tiles), found.columns)
        assert not odd
        assert 0 < len(found.tiles) <= MOST_TILES
        assert (found.columns - 1) * found.tile_width < found.width <= found.columns * found.tile_width
        assert (rows - 1) * found.tile_height < found.height <= rows * found.tile_height
        assert all(stream.startswith(START) for stream in found.tiles)
        found = found.alpha


def sniff(data: bytes, folder: Path) -> None:
    """A file's first bytes."""
    assert kind_of_bytes(data[:256]) in ("photo", "video", "audio", "document", "text", "")


TARGETS: Mapping[str, Target] = MappingProxyType(
    {
        "session": session,
        "results": results,
        "recipe": recipe,
        "onnx": onnx,
        "settings": settings,
        "address": address,
        "heif": heif,
        "sniff": sniff,
    }
)


def seeds(name: str, folder: Path) -> list[bytes]:
    """Good examples to begin with.

    :param folder: empty, to make them in
    """
    if name in ("session", "results"):
        rows = [row(n // 2, n % 2 + 1) for n in range(4)]
        write_session(folder / "s", [*rows, row(9, label="anger", file='ü,"x.mp4')])
        content = (folder / "s" / (folders.SESSION if name == "session" else RESULTS)).read_bytes()
        more = json.dumps({"people": [{"id": 1, "name": "Ada", "merged": [2], "ignored": True}], "marks": []})
        return [content, more.encode() if name == "session" else (",".join(BEFORE) + "\n").encode()]
    if name == "recipe":
        card = {"measured": {"n": 9, "accuracy": 0.5, "classes": ["a", "b"], "confusion": [[1, 2], [3, 4]]}}
        short = {"labels": ["a", "b"], "input": {"range": [-1, 1]}, "crop": {"margin": 0.1}}
        return [json.dumps(one).encode() for one in (tiny_recipe(), {**tiny_recipe(), **card}, short)]
    if name == "onnx":
        return [write_model(folder / f"{n}.onnx", side=8, attention=bool(n)).read_bytes()[-900:] for n in range(2)] + [
            write_model(folder / "whole.onnx", np.eye(64, 3, dtype=np.float32), side=8).read_bytes()
        ]
    if name == "settings":
        store = SettingsStore(folder / "settings.ini")
        streams = ("rtsp://user@192.168.1.20/live", "http://host:8080/video?token=")
        store.save(Settings(geometry=bytes(range(60)), recent_streams=streams, queue_outputs=("video",), speed=1.5))
        return [store.path.read_bytes()]
    if name == "address":
        return [b"rtsp://user:pass@192.168.1.20:554/live?a=b", b"http://[::1]:80/", b"host/path", b"@@host:1/?key=#"]
    if name == "heif":
        turned = [clap(90, 60), box(b"irot", b"\1"), box(b"imir", b"\0"), profile(b"x")]
        return [HEIC, photo(3, 2, (250, 100), turned, alpha=True), photo(looks=turned)]
    starts = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF....WEBP", b"\0\0\0\x20ftypisom", b"OggS theora", b"text\n")
    return [start + bytes(64) for start in starts]


PIECES = (
    b"\0", b"\xff", b'"', b"\n", b"\r", b",", b"}", b"{", b"[" * 50, b"1e999", b"-1", b"NaN", b"99999999999999999999",
    b"null", b"true", b"\\ud800", b"\xef\xbb\xbf", b"@Variant(", b"@ByteArray(", b"@Invalid()", b"\xf0\x9f\x99\x82",
)  # fmt: skip
"""What damaged and hostile files like to hold."""


def changed(good: bytes, chance: random.Random) -> bytes:
    """`good` with one to four changes: bits, pieces cut out, doubled, put in or replaced; sometimes cut off."""
    data = bytearray(good)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 2, 4, 16, 200)))
        kind = chance.randrange(6)
        if kind == 0 and at < len(data):
            data[at] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del data[at:end]
        elif kind == 2:
            data[at:at] = data[at:end]
        elif kind == 3:
            data[at:at] = chance.choice(PIECES)
        elif kind == 4:
            data[at:end] = chance.choice(PIECES)
        elif chance.random() < 0.3:
            del data[at:]
    return bytes(data)


@cache
def quiet() -> None:
    """Silence the log: every second input is worth a line."""
    logging.disable(logging.CRITICAL)


def room() -> Path:
    """Where files are quickest to make."""
    memory = Path("/dev/shm")
    return memory if memory.is_dir() and os.access(memory, os.W_OK) else Path(os.environ.get("TMPDIR", "/tmp"))


def _sentence(message: str) -> None:
    assert message.endswith("."), f"no sentence: {message!r}"
    assert len(message) > 15, f"no sentence: {message!r}"

"""Photos of all kinds, and what is said of those that are none. Most show the test card of `tests.media`."""

import os
import struct
import warnings
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from fer_desktop import photos
from fer_desktop.errors import SourceError
from fer_desktop.opencv import cv2
from fer_desktop.photos import load_photo
from tests.media import HEIC, QUARTERS, card, corners

CARD = Image.fromarray(card())
GREY_QUARTERS = [(200, 200, 200), (40, 40, 40), (40, 40, 40), (220, 220, 220)]


@pytest.fixture(autouse=True)
def no_warnings(recwarn: pytest.WarningsRecorder) -> None:
    """Warnings are errors in all tests, but they must not even be raised and caught."""
    warnings.simplefilter("error")


def _deep(path: Path) -> None:
    assert cv2.imwrite(str(path), card()[..., ::-1].astype(np.uint16) * 257)


def _deep_grey(path: Path) -> None:
    assert cv2.imwrite(str(path), card()[..., 0].astype(np.uint16) * 257)


COLOURED: dict[str, Callable[[Path], object]] = {
    "a.jpg": lambda path: CARD.save(path, quality=95),
    "progressive.jpg": lambda path: CARD.save(path, quality=95, progressive=True),
    "cmyk.jpg": lambda path: CARD.convert("CMYK").save(path, quality=95),
    "two.jpg": lambda path: CARD.save(path, "MPO", quality=95, save_all=True, append_images=[CARD.rotate(180)]),
    "a.png": CARD.save,
    "palette.png": lambda path: CARD.quantize(16).save(path),
    "clear.png": lambda path: CARD.convert("RGBA").save(path),
    "deep.png": _deep,
    "a.webp": lambda path: CARD.save(path, lossless=True),
    "moving.webp": lambda path: CARD.save(path, lossless=True, save_all=True, append_images=[CARD.rotate(180)]),
    "a.gif": CARD.save,
    "moving.gif": lambda path: CARD.save(path, save_all=True, append_images=[CARD.rotate(180)]),
    "a.bmp": CARD.save,
    "a.tif": CARD.save,
    "pages.tif": lambda path: CARD.save(path, save_all=True, append_images=[CARD.rotate(180)]),
    "packed.tif": lambda path: CARD.save(path, compression="tiff_lzw"),
    "cmyk.tif": lambda path: CARD.convert("CMYK").save(path),
    "deep.tif": _deep,
    "a.avif": lambda path: CARD.save(path, quality=95),
    "a.heic": lambda path: path.write_bytes(HEIC),
    "a.ppm": CARD.save,
    "wrong ending.png": lambda path: CARD.save(path, "JPEG", quality=95),
    "no ending": lambda path: CARD.save(path, "PNG"),
    "Größe 表情 😀.png": CARD.save,
}
GREY: dict[str, Callable[[Path], object]] = {
    "grey.jpg": lambda path: CARD.getchannel(0).save(path, quality=95),
    "grey.png": lambda path: CARD.getchannel(0).save(path),
    "grey and clear.png": lambda path: Image.merge("LA", [CARD.getchannel(0), Image.new("L", CARD.size, 255)]).save(
        path
    ),
    "deep.png": _deep_grey,
    "deep.tif": _deep_grey,
    "deep.pgm": _deep_grey,
    "32 bits.tif": lambda path: Image.fromarray(card()[..., 0].astype(np.int32) * 257).save(path),
    "32 bits small.tif": lambda path: Image.fromarray(card()[..., 0].astype(np.int32)).save(path),
    "float.tif": lambda path: Image.fromarray((card()[..., 0] / 255).astype(np.float32)).save(path),
    "float large.tif": lambda path: Image.fromarray(card()[..., 0].astype(np.float32) * 257).save(path),
}


@pytest.mark.parametrize("name", COLOURED)
def test_reads_colours(tmp_path: Path, name: str) -> None:
    COLOURED[name](tmp_path / name)
    pixels = load_photo(tmp_path / name)
    assert pixels.shape == (64, 96, 3)
    assert pixels.dtype == np.uint8
    assert pixels.flags.c_contiguous
    assert not pixels.flags.writeable
    # HEIC is compressed hard, to keep the test small.
    assert np.allclose(corners(pixels), QUARTERS, atol=12 if name == "a.heic" else 4)


@pytest.mark.parametrize("name", GREY)
def test_reads_grey_of_any_depth(tmp_path: Path, name: str) -> None:
    GREY[name](tmp_path / name)
    pixels = load_photo(tmp_path / name)
    assert pixels.shape == (64, 96, 3)
    assert np.allclose(corners(pixels), GREY_QUARTERS, atol=3)


def test_reads_black_and_white(tmp_path: Path) -> None:
    CARD.getchannel(0).point(lambda v: 255 * (v > 100)).convert("1").save(tmp_path / "fax.tif", compression="group4")
    assert corners(load_photo(tmp_path / "fax.tif")) == [(255,) * 3, (0,) * 3, (0,) * 3, (255,) * 3]


def test_stretches_what_has_no_usual_range(tmp_path: Path) -> None:
    heights = np.linspace(-400, 8000, 64 * 96, dtype=np.float32).reshape(64, 96)
    heights[0, 0] = np.nan
    Image.fromarray(heights).save(tmp_path / "map.tif")
    pixels = load_photo(tmp_path / "map.tif")
    assert pixels[0, 1, 0] < 2
    assert pixels[-1, -1, 0] == 255
    assert abs(int(pixels[32, 0, 0]) - 127) < 3


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "tif", "avif"])
@pytest.mark.parametrize("number", range(1, 9))
def test_turns_as_exif_says(tmp_path: Path, ending: str, number: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = number
    path = tmp_path / f"a.{ending}"
    CARD.save(path, exif=exif, quality=95)
    a, b, c, d = QUARTERS
    turned = {1: [a, b, c, d], 2: [b, a, d, c], 3: [d, c, b, a], 4: [c, d, a, b]}
    turned |= {5: [a, c, b, d], 6: [c, a, d, b], 7: [d, b, c, a], 8: [b, d, a, c]}
    pixels = load_photo(path)
    assert pixels.shape == ((64, 96, 3) if number < 5 else (96, 64, 3))
    assert np.allclose(corners(pixels), turned[number], atol=4)


def test_damaged_exif_is_no_obstacle(tmp_path: Path) -> None:
    for exif in (
        b"Exif\0\0nonsense",
        b"Exif\0\0II*\0\x08\0\0\0\xff\xff",
        b"Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\2\0\0\0\1\0\0\0\0",
    ):
        CARD.save(tmp_path / "a.jpg", exif=exif, quality=95)
        assert np.allclose(corners(load_photo(tmp_path / "a.jpg")), QUARTERS, atol=4)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "L", "16"])
def test_transparency_is_white(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "a.png"
    alpha = Image.new("L", CARD.size, 255)
    alpha.paste(0, (0, 0, 48, 32))
    alpha.paste(128, (48, 0, 96, 32))
    if mode == "RGBA":
        Image.merge("RGBA", [*CARD.split(), alpha]).save(path)
        expected = [(255, 255, 255), (147, 227, 147)]
    elif mode == "LA":
        Image.merge("LA", [CARD.getchannel(0), alpha]).save(path)
        expected = [(255, 255, 255), (147, 147, 147)]
    elif mode == "P":
        CARD.quantize(4).save(path, transparency=CARD.quantize(4).getpixel((0, 0)))
        expected = [(255, 255, 255), QUARTERS[1]]
    elif mode == "L":
        CARD.getchannel(0).save(path, transparency=200)
        expected = [(255, 255, 255), (40, 40, 40)]
    else:
        deep = np.dstack([card()[..., ::-1], np.asarray(alpha)]).astype(np.uint16) * 257
        assert cv2.imwrite(str(path), deep)
        expected = [(255, 255, 255), (147, 227, 147)]
    assert np.allclose(corners(load_photo(path))[:2], expected, atol=2)


def test_colours_come_from_the_profile(tmp_path: Path) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    # A wide colour space is sRGB's profile with other primaries: red and green swap places here, to see it well.
    swapped = bytearray(srgb)
    where = {srgb[128 + 4 + 12 * i : 128 + 8 + 12 * i]: 128 + 4 + 12 * i for i in range(srgb[131])}
    red, green = where[b"rXYZ"], where[b"gXYZ"]
    swapped[red + 4 : red + 12], swapped[green + 4 : green + 12] = (
        srgb[green + 4 : green + 12],
        srgb[red + 4 : red + 12],
    )
    swapped = swapped.replace(b"s\0R\0G\0B", b"t\0e\0s\0t")
    expected = {"sRGB": QUARTERS[0], "swapped": (40, 200, 40), "of another kind": QUARTERS[0], "damaged": QUARTERS[0]}
    profiles = {"sRGB": srgb, "swapped": bytes(swapped), "of another kind": lab, "damaged": b"nonsense"}
    for name, profile in profiles.items():
        CARD.save(tmp_path / "a.png", icc_profile=profile)
        assert np.allclose(corners(load_photo(tmp_path / "a.png"))[0], expected[name], atol=3), name


def _linear_grey() -> bytes:
    """A profile by which a grey level is so much light, and not what the eye takes for it."""
    light = struct.pack(">4s4x3I", b"XYZ ", *(round(part * 65536) for part in (0.9642, 1.0, 0.8249)))
    tags = {b"wtpt": light, b"kTRC": struct.pack(">4s4xI", b"curv", 0)}
    table, body = struct.pack(">I", len(tags)), b""
    for name, content in tags.items():
        table += struct.pack(">4sII", name, 128 + 4 + 12 * len(tags) + len(body), len(content))
        body += content
    head = struct.pack(">I4sI4s4s4s", 128 + len(table) + len(body), b"test", 0x02400000, b"mntr", b"GRAY", b"XYZ ")
    head += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp") + bytes(28) + light[8:]
    return head.ljust(128, b"\0") + table + body


@pytest.mark.parametrize("mode", ["L", "I;16"])
def test_the_profile_of_a_grey_photo_of_any_depth_is_used(tmp_path: Path, mode: str) -> None:
    levels = np.full((64, 96), 128, np.uint8)
    photo = Image.fromarray(levels if mode == "L" else levels.astype(np.uint16) * 257)
    assert photo.mode == mode
    photo.save(tmp_path / "plain.png")
    photo.save(tmp_path / "linear.png", icc_profile=_linear_grey())
    assert (load_photo(tmp_path / "plain.png") == 128).all()
    # Half of the light, as sRGB writes it.
    assert np.abs(load_photo(tmp_path / "linear.png").astype(int) - 188).max() <= 1


def _saved(name: str, part: float) -> Callable[[Path], object]:
    """A file of a photo's first `part`."""

    def make(path: Path) -> None:
        noise = Image.fromarray(np.random.default_rng(0).integers(0, 255, (64, 96, 3), np.uint8))
        whole = path.with_name(name)
        noise.save(whole)
        data = whole.read_bytes()
        path.write_bytes(data[: int(len(data) * part)])

    return make


def _claims(width: int, height: int) -> Callable[[Path], object]:
    """A PNG of a hundred bytes that says it is huge."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    data = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(100))) + chunk(b"IEND", b"")
    return lambda path: path.write_bytes(data)


BROKEN: dict[str, tuple[Callable[[Path], object], str]] = {
    "text": (lambda path: path.write_text("dear diary\n" * 9), "is a text file, not a photo"),
    "nothing": (lambda path: path.write_bytes(b""), "is empty (0 bytes)"),
    "jpeg cut off": (_saved("a.jpg", 0.6), "ends too early"),
    "jpeg head only": (_saved("a.jpg", 0.02), "ends too early"),
    "png cut off": (_saved("a.png", 0.6), "ends too early"),
    "gif cut off": (_saved("a.gif", 0.6), "ends too early"),
    "bmp cut off": (_saved("a.bmp", 0.6), "ends too early"),
    "tiff cut off": (_saved("a.tif", 0.6), ""),
    "webp cut off": (_saved("a.webp", 0.6), "damaged"),
    "avif cut off": (_saved("a.avif", 0.6), "damaged"),
    "heic cut off": (lambda path: path.write_bytes(HEIC[:400]), ""),
    "noise": (lambda path: path.write_bytes(b"\xf0" + np.random.default_rng(0).bytes(999)), "is not a photo that"),
    "document": (lambda path: path.write_bytes(b"%PDF-1.7\n"), "is a document, not a photo"),
    "program": (lambda path: path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n"), "is a document"),
    "video": (lambda path: path.write_bytes(b"\0\0\0\x18ftypisom" + bytes(99)), "is a video, not a photo"),
    "huge": (_claims(30_000, 30_000), "is too large (30,000 × 30,000 pixels)"),
    "wide": (_claims(30_000, 5_000), "is too large (30,000 × 5,000 pixels)"),
    "lying": (_claims(30_000, 100), ""),
    "folder": (lambda path: path.mkdir(), "is a folder, not a photo"),
    "missing": (lambda path: None, "is not there any more"),
    "queue": (lambda path: os.mkfifo(path), "is not a file that can be opened"),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_says_why_it_cant_be_shown(tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]) -> None:
    if kind == "queue" and not hasattr(os, "mkfifo"):
        pytest.skip("no named pipes here")
    make, reason = BROKEN[kind]
    path = tmp_path / "holiday.jpg"
    make(path)
    with pytest.raises(SourceError) as caught:
        load_photo(path)
    assert caught.value.message.startswith("“holiday.jpg” ")
    assert reason in caught.value.message
    assert caught.value.message.endswith(".")
    assert capfd.readouterr() == ("", "")


def test_says_when_reading_is_forbidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CARD.save(tmp_path / "a.png")
    monkeypatch.setattr(os, "access", lambda *_: False)  # chmod does not stop an administrator
    with pytest.raises(SourceError, match=r"“a\.png” can't be opened: you have no permission"):
        load_photo(tmp_path / "a.png")


def test_says_when_memory_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    CARD.save(tmp_path / "a.png")

    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(photos, "_in_srgb", full)
    with pytest.raises(SourceError, match="needs more memory than is free"):
        load_photo(tmp_path / "a.png")


class TestLarge:
    def test_thirty_thousand_pixels_wide(self, tmp_path: Path) -> None:
        path = tmp_path / "panorama.png"
        CARD.resize((30_000, 64), Image.Resampling.NEAREST).save(path)
        pixels = load_photo(path)
        assert pixels.shape == (64, 30_000, 3)
        assert corners(pixels) == list(QUARTERS)

    def test_what_painting_cant_take_is_made_smaller(self, tmp_path: Path) -> None:
        path = tmp_path / "panorama.png"
        CARD.resize((70_000, 64), Image.Resampling.NEAREST).save(path)
        pixels = load_photo(path)
        assert pixels.shape == (22, 23_334, 3)
        assert corners(pixels) == list(QUARTERS)

    def test_jpeg_is_decoded_smaller(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(photos, "MOST_PIXELS", 10_000)
        exif = Image.Exif()
        exif[0x0112] = 6
        for factor, parts in ((1, 1), (2, 2), (5, 4), (8, 8)):
            path = tmp_path / f"{factor}.jpg"
            size = 96 * factor, 64 * factor
            CARD.resize(size, Image.Resampling.NEAREST).save(path, quality=95, exif=exif)
            pixels = load_photo(path)
            assert pixels.shape == (size[0] // parts, size[1] // parts, 3)
            assert np.allclose(corners(pixels), [QUARTERS[i] for i in (2, 0, 3, 1)], atol=4)

    def test_progressive_jpeg_is_not(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(photos, "MOST_PIXELS", 5_000)
        CARD.save(tmp_path / "a.jpg", progressive=True)
        with pytest.raises(SourceError, match="is too large"):
            load_photo(tmp_path / "a.jpg")

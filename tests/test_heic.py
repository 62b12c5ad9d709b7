"""HEIC photos: what cameras write is read, and nothing else does harm. Made by `tests.heif_maker`."""

import io
import random
import struct
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from fer_desktop import photos
from fer_desktop.errors import SourceError
from fer_desktop.heif_file import HeifError, UnusualHeifError, is_heif, read_heif
from fer_desktop.photos import load_photo
from tests.heif_maker import CONFIG, SAMPLE, TILE, box, clap, photo, profile
from tests.media import HEIC, QUARTERS, card, corners

WIDTH, HEIGHT = TILE
HARD = 12
"""Levels: the card is compressed hard."""


def load(tmp_path: Path, content: bytes) -> np.ndarray:
    path = tmp_path / "phone.heic"
    path.write_bytes(content)
    return load_photo(path)


def refused(tmp_path: Path, content: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        load(tmp_path, content)
    return caught.value.message


# --- what cameras write -----------------------------------------------------------------------------------------------


def test_one_picture(tmp_path: Path) -> None:
    pixels = load(tmp_path, photo())
    assert pixels.shape == (HEIGHT, WIDTH, 3)
    assert np.allclose(corners(pixels), QUARTERS, atol=HARD)
    assert np.array_equal(pixels, load(tmp_path, HEIC))


def test_a_grid_is_put_together_and_what_stands_over_is_cut(tmp_path: Path) -> None:
    one = load(tmp_path, photo()).astype(int)
    pixels = load(tmp_path, photo(3, 2, (250, 100)))
    assert pixels.shape == (100, 250, 3)
    for row in range(2):
        for column in range(3):
            part = pixels[row * HEIGHT : (row + 1) * HEIGHT, column * WIDTH : (column + 1) * WIDTH]
            assert np.array_equal(part, one[: part.shape[0], : part.shape[1]])


@pytest.mark.parametrize("quarters", range(4))
def test_turned_counter_clockwise(tmp_path: Path, quarters: int) -> None:
    one = load(tmp_path, photo())
    assert np.array_equal(load(tmp_path, photo(looks=[box(b"irot", bytes([quarters]))])), np.rot90(one, quarters))


@pytest.mark.parametrize("axis", range(2))
def test_mirrored(tmp_path: Path, axis: int) -> None:
    one = load(tmp_path, photo())
    pixels = load(tmp_path, photo(looks=[box(b"imir", bytes([axis]))]))
    assert np.array_equal(pixels, one[::-1] if axis == 0 else one[:, ::-1])


def test_changes_come_in_their_order(tmp_path: Path) -> None:
    one = load(tmp_path, photo())
    looks = [clap(40, 20, (10, 1), (-5, 1)), box(b"irot", b"\1"), box(b"imir", b"\1")]
    wanted = np.rot90(one[17:37, 38:78])[:, ::-1]
    assert np.array_equal(load(tmp_path, photo(looks=looks)), wanted)


@pytest.mark.parametrize("senseless", [clap(0, 20), clap(40, 20, (1, 0)), clap(40, 20, (-90, 1)), clap(900, 900)])
def test_a_cut_that_makes_no_sense_is_none(tmp_path: Path, senseless: bytes) -> None:
    assert load(tmp_path, photo(looks=[senseless])).shape == (HEIGHT, WIDTH, 3)


def test_opacity_is_laid_over_white(tmp_path: Path) -> None:
    """The mask is the picture's own brightness."""
    one = load(tmp_path, photo()).astype(float)
    pixels = load(tmp_path, photo(alpha=True)).astype(float)
    alpha = one[..., 1:2] / 255
    assert np.abs(pixels - (one * alpha + 255 * (1 - alpha))).mean() < 3


def test_opacity_of_another_size_is_stretched(tmp_path: Path) -> None:
    assert load(tmp_path, photo(3, 2, (250, 100), alpha=True)).shape == (100, 250, 3)


def test_colours_are_taken_by_the_profile(tmp_path: Path) -> None:
    swapped = _swapped_profile()
    one, pixels = load(tmp_path, photo()), load(tmp_path, photo(looks=[profile(swapped)]))
    assert np.abs(pixels.astype(int) - one).max() > 60
    expected = ImageCms.profileToProfile(
        Image.fromarray(one), ImageCms.ImageCmsProfile(io.BytesIO(swapped)), ImageCms.createProfile("sRGB")
    )
    assert np.array_equal(pixels, np.asarray(expected))
    damaged = load(tmp_path, photo(looks=[profile(b"no profile")]))
    assert np.array_equal(damaged, one)


def _swapped_profile() -> bytes:
    """sRGB with the places of red's and blue's primaries exchanged."""
    content = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    content = content.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    return content.replace(b"s\0R\0G\0B", b"o\0t\0h\0e").replace(b"sRGB b", b"other ")


def test_avif_in_the_clothes_of_heif_is_read_too(tmp_path: Path) -> None:
    path = tmp_path / "a.avif"
    Image.fromarray(card()).save(path, quality=95)
    content = path.read_bytes()
    assert content[8:12] == b"avif"
    dressed = content[:8] + b"mif1" + content[12:]
    assert is_heif(dressed)
    assert read_heif(dressed) is None
    assert np.allclose(corners(load(tmp_path, dressed)), QUARTERS, atol=4)


# --- what is not read -------------------------------------------------------------------------------------------------

UNUSUAL = {
    "jpeg inside": photo(kind=b"jpeg"),
    "jpeg in a grid": photo(2, 1, (180, 64), kind=b"jpeg"),
    "no meta": box(b"ftyp", b"heic", bytes(4)) + box(b"mdat", SAMPLE),
    "meta without items": box(b"ftyp", b"heic", bytes(4)) + box(b"meta", bytes(4)),
}


@pytest.mark.parametrize("name", UNUSUAL)
def test_what_is_unusual_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(UnusualHeifError):
        read_heif(UNUSUAL[name])
    assert refused(tmp_path, UNUSUAL[name]) == (
        "“phone.heic” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG."
    )


DAMAGED = {
    "a tile is missing": photo(3, 2, (250, 100), tiles=5),
    "a tile too many": photo(3, 2, (250, 100), tiles=7),
    "tiles that show nothing": photo(3, 2, (90, 100)),
    "rows that show nothing": photo(3, 2, (250, 60)),
    "wider than its tiles": photo(3, 2, (289, 100)),
    "no width": photo(3, 2, (0, 100)),
    "no picture": photo(sample=b""),
    "a sample cut off": photo(sample=SAMPLE[:-1]),
    "a unit of nothing": photo(sample=SAMPLE + bytes(4)),
    "not a key picture": photo(sample=SAMPLE[:4] + bytes([2]) + SAMPLE[5:]),
    "no decoder's configuration": photo(config=CONFIG[:20]),
    "a parameter set cut off": photo(config=CONFIG[:-3]),
    "a box of no size": photo().replace(b"\0\0\0\x0epitm", b"\0\0\0\2pitm"),
}


@pytest.mark.parametrize("name", DAMAGED)
def test_what_is_damaged_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(HeifError):
        read_heif(DAMAGED[name])
    message = refused(tmp_path, DAMAGED[name])
    assert message.startswith("“phone.heic” ")
    assert "damaged" in message or "ends too early" in message


def test_a_tile_of_noise_is_told(tmp_path: Path) -> None:
    noise = SAMPLE[:6] + random.Random(1).randbytes(len(SAMPLE) - 6)
    content = photo(config=CONFIG.replace(CONFIG[-7:], bytes([0x44, 1]) + b"\xff" * 5), sample=noise)
    assert "damaged" in refused(tmp_path, content)


@pytest.mark.parametrize("left", [20, 60, 200, 400, 430])
def test_a_file_that_ends_early_says_so(tmp_path: Path, left: int) -> None:
    """Wherever: what a photo is made of is told before its pictures come."""
    assert left < len(HEIC)
    message = refused(tmp_path, HEIC[:left])
    assert "ends too early" in message or "damaged" in message
    assert "ends too early" in refused(tmp_path, HEIC[:-1])


def test_what_would_fill_the_memory_is_refused_before_it_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos, "MOST_PIXELS", 250 * 100 - 1)
    assert "is too large (250 × 100 pixels)" in refused(tmp_path, photo(3, 2, (250, 100)))
    assert load(tmp_path, photo(3, 2, (249, 100))).shape == (100, 249, 3)
    monkeypatch.setattr(photos, "MOST_PIXELS", WIDTH * HEIGHT - 1)
    assert "is too large (97 × 64 pixels)" in refused(tmp_path, photo(2, 1, (97, 1)))  # by its tiles


def test_a_grid_of_very_many_tiles_is_refused() -> None:
    with pytest.raises(UnusualHeifError, match="65536 tiles"):
        read_heif(photo(256, 256, (24_000, 16_000), tiles=1))


def test_tiles_that_share_one_place_are_no_bomb() -> None:
    """In good files, too, identical tiles may do so, a few."""
    heavy = photo(60, 60, (5700, 3800), sample=SAMPLE + struct.pack(">I", 200_000) + b"\x4e\1" + bytes(199_998))
    with pytest.raises(HeifError, match="overlap"):
        read_heif(heavy)
    found = read_heif(photo(3, 2, (250, 100)))
    assert found is not None
    assert len(set(found.tiles)) == 1


def test_random_damage_is_told_or_does_no_harm(tmp_path: Path) -> None:
    chance = random.Random(7)
    whole = photo(3, 2, (250, 100), looks=[clap(240, 90), box(b"irot", b"\1"), profile(b"x")], alpha=True)
    told = 0
    for _ in range(600):
        content = bytearray(whole)
        for _ in range(chance.randint(1, 6)):
            content[chance.randrange(len(content))] = chance.choice((0, 1, 0x7F, 0xFF, chance.randrange(256)))
        try:
            assert load(tmp_path, bytes(content)).dtype == np.uint8
        except SourceError:  # nothing else may come
            told += 1
    assert 100 < told < 600

"""Photo files of all kinds -> pixels. Nothing is ever run for a file: only decoders that are listed here."""

import functools
import io
import logging
import math
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np

from fer_desktop.calm import alone, preload
from fer_desktop.errors import SourceError
from fer_desktop.heif_file import MOST_BYTES, HeifPicture, UnusualHeifError, is_heif, read_heif
from fer_desktop.numbers import counted
from fer_desktop.sniff import HEAD_BYTES, kind_of, problem_with
from fer_desktop.words import translate

if TYPE_CHECKING:
    from PIL.Image import Image

log = logging.getLogger(__name__)

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "DIB", "TIFF", "PPM", "AVIF")
"""Pillow's names. Formats that are programs or ask for helpers (EPS, PDF, WMF ...) are not among them. HEIC is read by
`fer_desktop.heic`."""

MOST_PIXELS = 120_000_000
"""Decoded at once, as RGB 360 MB. The largest phone and studio cameras make 100 to 110 million."""

MOST_JPEG_PIXELS = 1_000_000_000
"""JPEG is decoded at half, quarter or eighth size where it has more than `MOST_PIXELS`."""

LONGEST_SIDE = 32_000
"""Painting breaks at 32,767; what is longer is made smaller."""

_one_at_a_time = threading.Lock()
"""Two huge photos at once would need twice the memory, and warnings can be silenced by one thread only."""


def load_photo(path: Path) -> np.ndarray:
    """The picture in a file (of several, the first): uint8 RGB, shape (H, W, 3), contiguous, read-only.

    Turned as its EXIF data says, transparency over white, colours as sRGB, deep pictures scaled to 8 bits.

    :raises SourceError: it can't be read; the message names the file, the reason and what to do
    """
    path = Path(path)
    problem = problem_with(path, "photo")
    if problem:
        raise SourceError(problem)
    with _one_at_a_time, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with path.open("rb") as file:
                return _read(file, path)
        except SourceError:
            raise
        except MemoryError as error:
            message = translate(
                "Photos", "“{name}” needs more memory than is free. Close other programs, or save a smaller copy."
            )
            raise SourceError(message.format(name=path.name), repr(error)) from error
        except Exception as error:
            # Decoders raise nearly anything on damaged data: OSError, SyntaxError, struct.error, ValueError ...
            log.info("can't decode %s", path, exc_info=True)
            raise SourceError(_explain(path, error), f"{type(error).__name__}: {error}") from error


@functools.cache
def _formats() -> tuple[str, ...]:
    """Set Pillow up, once; those of `FORMATS` that it was built with."""
    with alone:
        preload("PIL", "_imaging.*", "_webp.*", "_avif.*")
        from PIL import Image

        # Sizes are checked here, where large JPEGs can still be decoded smaller.
        Image.MAX_IMAGE_PIXELS = None
        Image.init()
    return tuple(name for name in FORMATS if name in Image.OPEN)


def _read(file: BinaryIO, path: Path) -> np.ndarray:
    formats = _formats()
    from PIL import Image

    heif = _heif(file)
    with Image.open(file, formats=formats) if heif is None else _from_heif(heif, path) as picture:
        _check_size(picture, path)
        picture.load()
        orientation = _orientation(picture)
        rgb = _in_srgb(picture)
    if max(rgb.size) > LONGEST_SIDE:
        rgb = rgb.reduce(math.ceil(max(rgb.size) / LONGEST_SIDE))
    pixels = np.ascontiguousarray(np.asarray(_turned(rgb, orientation)))
    pixels.flags.writeable = False
    return pixels


def _heif(file: BinaryIO) -> HeifPicture | None:
    """What a HEIC photo is made of; None where it is none, but AVIF, say, in the same clothes."""
    head = file.read(HEAD_BYTES)
    found = read_heif(head + file.read(MOST_BYTES)) if is_heif(head) else None
    file.seek(0)
    return found


def _from_heif(heif: HeifPicture, path: Path) -> "Image":
    """It turns by itself: EXIF says how the camera was held, and does not count."""
    if heif.most_pixels > MOST_PIXELS:
        large = max(heif.width, heif.tile_width), max(heif.height, heif.tile_height)
        raise _too_large(*large, path)
    with alone:
        from fer_desktop.heic import decode
    from PIL import Image

    picture = Image.fromarray(decode(heif))
    if heif.profile:
        picture.info["icc_profile"] = heif.profile
    return picture


def _too_large(width: int, height: int, path: Path) -> SourceError:
    message = translate(
        "Photos",
        "“{name}” is too large ({width} × {height} pixels). Please save a smaller copy of it and open that.",
    )
    return SourceError(message.format(name=path.name, width=counted(width), height=counted(height)))


def _check_size(picture: "Image", path: Path) -> None:
    """Have a large JPEG decoded smaller; refuse what would need too much memory."""
    count = picture.width * picture.height
    if count <= MOST_PIXELS:
        return
    # A progressive JPEG is kept whole in memory, at whatever size it is decoded.
    in_parts = picture.format in ("JPEG", "MPO") and not picture.info.get("progressive")
    if not in_parts or count > MOST_JPEG_PIXELS:
        raise _too_large(picture.width, picture.height, path)
    parts = next(s for s in (2, 4, 8) if count / s**2 <= MOST_PIXELS)
    picture.draft(None, (picture.width // parts, picture.height // parts))


def _orientation(picture: "Image") -> int:
    """EXIF's number, 1 to 8; 1 where there is none or it is damaged. Formats that turn by themselves say 1."""
    try:
        number = picture.getexif().get(0x0112, 1)
    except Exception:
        log.info("damaged EXIF data", exc_info=True)
        return 1
    return number if isinstance(number, int) and 1 <= number <= 8 else 1


def _turned(picture: "Image", orientation: int) -> "Image":
    from PIL.Image import Transpose

    method = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }.get(orientation)
    return picture if method is None else picture.transpose(method)


def _in_srgb(picture: "Image") -> "Image":
    """The picture in mode RGB."""
    from PIL import Image

    if picture.mode[0] in "IF":
        picture = _scaled_to_8_bits(picture)
    profile = picture.info.get("icc_profile")
    if picture.has_transparency_data:
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        white.alpha_composite(picture)
        picture = white.convert("RGB")
    elif picture.mode in ("1", "P", "PA", "HSV", "RGBX", "RGBA"):
        picture = picture.convert("RGB")
    if profile:
        picture = _from_profile(picture, profile)
    return picture if picture.mode == "RGB" else picture.convert("RGB")


def _from_profile(picture: "Image", profile: bytes) -> "Image":
    """Colours as sRGB where the profile can be used, else unchanged."""
    try:
        from PIL import ImageCms

        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if "srgb" in ImageCms.getProfileDescription(source).lower():
            return picture
        changed = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
    except Exception as error:
        # A profile for other channels than the picture has, or a damaged one. Better its colours than no picture.
        log.info("colour profile not used: %s", error)
        return picture
    return changed or picture


def _scaled_to_8_bits(picture: "Image") -> "Image":
    """A grey picture with more than 8 bits a pixel (modes I;16, I and F), by the range that it uses."""
    from PIL import Image

    values = np.array(picture, dtype=np.float32)
    np.nan_to_num(values, copy=False, nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    if picture.mode.startswith("I;16"):
        low, high = 0.0, 65535.0
    else:
        # Nothing says what stands for white: the smallest usual range that holds all, or else the picture's own.
        usual = [limit for limit in (1.0, 255.0, 65535.0) if high <= limit and (limit > 1 or picture.mode == "F")]
        if low >= 0 and usual:
            low, high = 0.0, usual[0]
    values -= low
    values *= 255 / max(high - low, 1e-9)
    np.rint(values, out=values)
    grey = Image.fromarray(values.astype(np.uint8))
    grey.info.update({key: value for key, value in picture.info.items() if key == "icc_profile"})
    return grey


def _explain(path: Path, error: Exception) -> str:
    """Why a file could not be decoded, in a sentence."""
    from PIL import UnidentifiedImageError

    kind, unknown = kind_of(path), isinstance(error, UnidentifiedImageError | UnusualHeifError)
    if kind == "photo" and _ends_early(error):
        message = translate(
            "Photos", "“{name}” ends too early: a part of the photo is missing. Please copy or download it again."
        )
    elif kind == "photo" and unknown:
        message = translate(
            "Photos", "“{name}” is damaged, or of an unusual kind. Copy it again, or save it as JPEG or PNG."
        )
    elif kind == "photo":
        message = translate("Photos", "“{name}” is damaged and can't be shown. Please copy or download it again.")
    elif no_photo := _no_photo(kind):
        message = no_photo
    elif unknown:
        message = translate(
            "Photos", "“{name}” is not a photo that FER Desktop can read. Try to save it as JPEG or PNG."
        )
    else:
        message = translate("Photos", "“{name}” can't be shown. Try to save it as JPEG or PNG.")
    return message.format(name=path.name)


def _no_photo(kind: str) -> str:
    """What a file of another kind is, in a sentence; "" where that is not known."""
    if kind == "text":
        return translate("Photos", "“{name}” is a text file, not a photo. Please choose another file.")
    if kind == "video":
        return translate("Photos", "“{name}” is a video, not a photo. Please choose another file.")
    if kind == "audio":
        return translate("Photos", "“{name}” holds sound, not a photo. Please choose another file.")
    if kind == "document":
        return translate("Photos", "“{name}” is a document, not a photo. Please choose another file.")
    return ""


def _ends_early(error: Exception) -> bool:
    signs = ("truncated", "end of file", "not enough", "eof")
    return isinstance(error, EOFError) or any(sign in str(error).lower() for sign in signs)

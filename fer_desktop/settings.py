"""What is remembered between runs: typed, with defaults, checked when read, in an ini file that may be deleted."""

import dataclasses
import logging
import math
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from PySide6.QtCore import QByteArray, QSettings

from fer_desktop import paths
from fer_desktop.queue_records import OUTPUTS
from fer_desktop.session_records import LONGEST_S

logger = logging.getLogger(__name__)

VERSION = 1
"""Raised when a field changes its meaning; settings of another version are not read."""

LARGEST_BYTES = 1_000_000
"""Of the file with the settings, which has some hundred lines."""

PAGES = ("home", "photos", "video", "live")
THEMES = ("system", "light", "dark")
LANGUAGES = ("", "en", "de", "es", "fr", "zh_CN")
"""Of the window; empty: the system's, or English."""
PRIORS = ("everyday", "between", "balanced")
"""The ids of `fer_desktop.prior.PRIORS`."""
SPEEDS = (0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0)
RESOLUTIONS = ((640, 480), (1280, 720), (1920, 1080))
"""What the live page offers; the camera may choose another."""
RECENT_STREAMS = 8
MOST_COMPARED = 3
"""Beside the model in use; the side panel has room for no more."""
SIDE_PANEL_PX = (260, 640)
"""Narrowest and widest the side panel may become."""

SECRET_ENDINGS = ("password", "passwd", "pass", "pas", "pwd", "pw", "token", "auth", "key", "secret")
"""Of the names of an address's parameters whose values are secrets: ``pwd``, ``loginpas``, ``access_token``."""


@dataclass(frozen=True, slots=True)
class Settings:
    """All that is remembered. A field that is missing or damaged in the file has its default."""

    geometry: bytes = b""
    """Of the window, as Qt saves it; empty: choose one."""
    maximised: bool = False
    page: str = "home"
    """The page that was open last; one of `PAGES`."""
    last_folder: str = ""
    """Where the file dialogs start; empty: the user's pictures."""
    save_folder: str = ""
    """Where labelled pictures were saved last; empty: the user's pictures."""
    model_id: str = ""
    """The chosen model: the name of its file without the suffix; empty: the default one."""
    compared_models: tuple[str, ...] = ()
    """Those that read the same faces beside it, named in the same way."""
    prior: str = "everyday"
    """How common expressions are taken to be; one of `PRIORS`."""
    where: bool = False
    """Whether it is shown where the model looked."""
    camera_key: str = ""
    """`CameraSpec.key` of the camera used last."""
    width: int = 1280
    """Wished resolution of the camera."""
    height: int = 720
    mirror: bool = True
    theme: str = "system"
    """One of `THEMES`."""
    language: str = ""
    """One of `LANGUAGES`."""
    speed: float = 1.0
    """Of video playback; one of `SPEEDS`."""
    loop: bool = False
    side_panel_px: int = 300
    side_panel: bool = True
    """Whether the side panel is shown."""
    recent_streams: tuple[str, ...] = ()
    """Addresses of network streams, newest first, without their passwords."""

    queue_model: str = ""
    """Which model analyses files: the name of its file without the suffix; empty: the one in use."""
    queue_every_s: float = 0.0
    """Time between two analysed frames; 0 = every frame."""
    queue_from_s: float = 0.0
    queue_to_s: float = 0.0
    """The part of videos that is analysed; 0 = to the end."""
    queue_min_face_px: int = 0
    queue_prior: str = "everyday"
    queue_outputs: tuple[str, ...] = ()
    """What is written beside the table; of `fer_desktop.queue_records.OUTPUTS`."""
    queue_folder: str = ""
    """Where sessions go; empty: a folder in the user's documents."""
    recordings_folder: str = ""
    """Where live recordings go; empty: a folder in the user's videos."""

    def checked(self) -> "Settings":
        """The same with every value that makes no sense replaced by its default."""
        default = Settings()
        low, high = SIDE_PANEL_PX
        fits = (self.width, self.height) in RESOLUTIONS
        streams = tuple(dict.fromkeys(without_password(url) for url in self.recent_streams if is_stream_url(url)))
        return dataclasses.replace(
            self,
            page=self.page if self.page in PAGES else default.page,
            theme=self.theme if self.theme in THEMES else default.theme,
            language=self.language if self.language in LANGUAGES else default.language,
            prior=self.prior if self.prior in PRIORS else default.prior,
            speed=self.speed if self.speed in SPEEDS else default.speed,
            width=self.width if fits else default.width,
            height=self.height if fits else default.height,
            side_panel_px=min(high, max(low, self.side_panel_px)),
            recent_streams=streams[:RECENT_STREAMS],
            compared_models=_others(self.compared_models, self.model_id),
            queue_every_s=self.queue_every_s if 0 <= self.queue_every_s <= 86_400 else default.queue_every_s,
            queue_from_s=self.queue_from_s if 0 <= self.queue_from_s < LONGEST_S else default.queue_from_s,
            queue_to_s=self.queue_to_s if self.queue_from_s < self.queue_to_s < LONGEST_S else default.queue_to_s,
            queue_min_face_px=min(100_000, max(0, self.queue_min_face_px)),
            queue_prior=self.queue_prior if self.queue_prior in PRIORS else default.queue_prior,
            queue_outputs=tuple(name for name in OUTPUTS if name in self.queue_outputs),
            queue_folder=_folder(self.queue_folder),
            recordings_folder=_folder(self.recordings_folder),
        )

    def with_stream(self, url: str) -> "Settings":
        """The same with `url` as the stream used last."""
        return dataclasses.replace(self, recent_streams=(url, *self.recent_streams)).checked()


class SettingsStore:
    """Reads and writes `Settings`; never raises: a damaged file counts as an empty one.

    Several windows may be open at a time: each writes only what was changed in it.
    """

    def __init__(self, path: Path | None = None) -> None:
        """:param path: the ini file; None: `settings.ini` in the user's configuration folder"""
        self.path = path or default_path()
        self._known: Settings | None = None
        """As last read or written here."""

    def load(self) -> Settings:
        """What was saved, or the defaults."""
        self._known = self._found()
        return self._known

    def _found(self) -> Settings:
        try:
            return self._load()
        except Exception:  # whatever is wrong with that file, the window must come up
            logger.warning("settings in %s cannot be read; using the defaults", self.path, exc_info=True)
            return Settings()

    def _load(self) -> Settings:
        if self.path.exists() and not (self.path.is_file() and self.path.stat().st_size <= LARGEST_BYTES):
            logger.warning("settings in %s are none; using the defaults", self.path)
            return Settings()
        stored = QSettings(str(self.path), QSettings.Format.IniFormat)
        if stored.status() != QSettings.Status.NoError:
            logger.warning("settings in %s are damaged; using the defaults", self.path)
            return Settings()
        if _as_int(stored.value("version")) != VERSION:
            return Settings()
        found: dict[str, object] = {}
        for field in dataclasses.fields(Settings):
            if not stored.contains(field.name):
                continue
            try:
                found[field.name] = _parse(field.default, stored.value(field.name))
            except (TypeError, ValueError, OverflowError):
                logger.warning("setting %r in %s makes no sense; using its default", field.name, self.path)
        return Settings(**found).checked()  # type: ignore[arg-type]

    def save(self, settings: Settings) -> bool:
        """Write what changed; whether that worked (a read-only folder is no reason to complain to the user)."""
        settings = settings.checked()
        try:
            whole = self._with_others(settings)
            self.path.parent.mkdir(parents=True, exist_ok=True)
            stored = QSettings(str(self.path), QSettings.Format.IniFormat)
            stored.clear()
            stored.setValue("version", VERSION)
            for name, value in dataclasses.asdict(whole).items():
                stored.setValue(name, _plain(value))
            stored.sync()
        except OSError:
            logger.warning("settings cannot be written to %s", self.path, exc_info=True)
            return False
        self._known = settings
        return stored.status() == QSettings.Status.NoError

    def _with_others(self, settings: Settings) -> Settings:
        """What other windows wrote meanwhile, with what was changed in this one."""
        if self._known is None or not self.path.is_file():
            return settings
        ours, before = dataclasses.asdict(settings), dataclasses.asdict(self._known)
        changed = {name: value for name, value in ours.items() if value != before[name]}
        return dataclasses.replace(self._found(), **changed).checked()


def _folder(path: str) -> str:
    """A folder that something may be written to: what is relative would be somewhere else at each start."""
    return path if "\0" not in path and Path(path).is_absolute() else ""


def _others(ids: tuple[str, ...], model_id: str) -> tuple[str, ...]:
    """The models to compare with: each once, not the one in use, no more than there is room for."""
    return tuple(dict.fromkeys(one for one in ids if one and one != model_id))[:MOST_COMPARED]


def default_path() -> Path:
    """The ini file in the user's configuration folder."""
    return paths.user_config_dir() / "settings.ini"


def is_stream_url(url: str) -> bool:
    """Whether `url` is an address that a network stream may have: http(s) or rtsp(s), with a host."""
    try:
        parts = urlsplit(url.strip())
        return parts.scheme.lower() in ("http", "https", "rtsp", "rtsps") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # brackets or port that make no sense
        return False


def without_password(url: str) -> str:
    """`url` without the password of its user and without the values of parameters that look like one."""
    parts = urlsplit(url.strip())
    user, at, host = parts.netloc.rpartition("@")
    name = user.partition(":")[0]
    # Half an IPv6 address would be left of a name that looks like one, and no address at all.
    netloc = ("" if "[" in name else name) + at + host
    query = parts.query
    pairs = parse_qsl(query, keep_blank_values=True)
    if any(_is_secret(key) for key, _ in pairs):
        kept = [(key, "" if _is_secret(key) else value) for key, value in pairs]
        # Half characters can't be written as UTF-8.
        query = urlencode(kept, quote_via=quote, errors="replace")
    return urlunsplit((parts.scheme, netloc, parts.path, query, "")).strip()


def _is_secret(key: str) -> bool:
    return key.lower().endswith(SECRET_ENDINGS)


def lacks_password(url: str) -> bool:
    """Whether the password that belongs to `url` was left out when it was remembered."""
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    return bool(parts.username and not parts.password) or any(_is_secret(key) and not value for key, value in pairs)


def _plain(value: object) -> object:
    """What QSettings writes legibly."""
    if isinstance(value, bytes):
        return QByteArray(value)
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return value


def _parse(default: object, value: object) -> object:
    """`value` as the type of `default`.

    :raises ValueError: it cannot be
    """
    if isinstance(default, bool):  # before int, which it is too
        return _as_bool(value)
    if isinstance(default, int):
        number = _as_int(value)
        if number is None:
            raise ValueError(value)
        return number
    if isinstance(default, float):
        real = float(str(value))
        if not math.isfinite(real):
            raise ValueError(value)
        return real
    if isinstance(default, bytes):
        if not isinstance(value, QByteArray):
            raise TypeError(value)
        return bytes(value.data())
    if isinstance(default, tuple):
        # An ini file knows no difference between one text and a list of one.
        items = value if isinstance(value, list) else [value] if value else []
        return tuple(str(item) for item in items)
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _as_bool(value: object) -> bool:
    if isinstance(value, bool):
        return value
    words = {"true": True, "false": False, "1": True, "0": False}
    if str(value).lower() not in words:
        raise ValueError(value)
    return words[str(value).lower()]


def _as_int(value: object) -> int | None:
    try:
        return int(str(value))
    except ValueError:
        return None

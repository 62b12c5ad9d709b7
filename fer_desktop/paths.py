"""Where assets and user files are: source tree, installed package, frozen bundle."""

import json
import os
import sys
from pathlib import Path
from typing import Any

HOME_VARIABLE = "FER_DESKTOP_HOME"
"""Environment variable: a folder for everything that the app writes for itself (settings, log, added models) instead of
the system's own places. For tests, and for a program carried on a stick."""

_NAME = "fer-desktop"


def assets_dir() -> Path:
    """The folder of detectors, models, icons and samples that belong to the program."""
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    places = [Path(bundle) / "assets"] if bundle else [package.parent / "assets", package / "_assets"]
    # Beside site-packages there may be a folder called "assets" too: ours has the detectors.
    return next((place for place in places if (place / "detectors").is_dir()), places[-1])


def build_info() -> dict[str, Any]:
    """What a bundle says of itself: version, commit, date, system, versions of its libraries; {} where it is none."""
    bundle = getattr(sys, "_MEIPASS", None)
    try:
        return json.loads((Path(bundle) / "build-info.json").read_text(encoding="utf-8")) if bundle else {}
    except (OSError, ValueError):
        return {}


def detectors_dir() -> Path:
    """Face detectors, each with a key of the recipes' crop table in its name."""
    return assets_dir() / "detectors"


def models_dir() -> Path:
    """Expression models that belong to the program."""
    return assets_dir() / "models"


def icons_dir() -> Path:
    return assets_dir() / "icons"


def samples_dir() -> Path:
    return assets_dir() / "samples"


def translations_dir() -> Path:
    """The window's texts in other languages: ``fer_desktop_de.qm`` and its like."""
    return assets_dir() / "translations"


def user_models_dir() -> Path:
    """Models that the user added; it may not exist."""
    return user_data_dir() / "models"


def installed_models() -> tuple[Path, ...]:
    """The model files there are: the one that reads where nobody chose another, the program's others, the user's; the
    latter two by name."""
    own = sorted(models_dir().glob("*.onnx"), key=lambda path: (path != default_model(), path))
    return (*own, *sorted(user_models_dir().glob("*.onnx")))


def default_model() -> Path:
    """The program's own model that reads where nobody chose another one."""
    return models_dir() / "default.onnx"


def user_config_dir() -> Path:
    """For settings; it may not exist."""
    return _user_dir("config", "user_config_path")


def user_data_dir() -> Path:
    """For what the user added; it may not exist."""
    return _user_dir("data", "user_data_path")


def user_log_dir() -> Path:
    """For the log; it may not exist."""
    return _user_dir("log", "user_log_path")


def pictures_dir() -> Path:
    """The user's folder for pictures: where labelled photos are offered to be saved."""
    import platformdirs

    return platformdirs.user_pictures_path()


def results_dir() -> Path:
    """Where analysed files get their folders unless the user chooses another place; it may not exist."""
    import platformdirs

    return platformdirs.user_documents_path() / "FER Desktop"


def recordings_dir() -> Path:
    """Where live recordings get their folders; it may not exist."""
    import platformdirs

    return platformdirs.user_videos_path() / "FER Desktop"


def _user_dir(name: str, function: str) -> Path:
    chosen = os.environ.get(HOME_VARIABLE)
    if chosen:
        return Path(chosen).expanduser() / name
    import platformdirs

    return getattr(platformdirs, function)(_NAME, appauthor=False)

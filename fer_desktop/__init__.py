"""FER Desktop: facial expressions in photos, videos and live cameras, computed on this computer."""

import importlib
from typing import Any

__version__ = "0.1.0"

__all__ = ["__version__", "analyze"]


def __getattr__(name: str) -> Any:
    """`analyze` is loaded when it is asked for, with all that it needs: importing the package costs nothing."""
    if name == "analyze":
        return importlib.import_module("fer_desktop.api").analyze
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

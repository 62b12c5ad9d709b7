"""The scripts of packaging/, for tests that look at them and at what they made."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"


@contextmanager
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """packaging/ as its scripts see it; the modules are forgotten afterwards, since their names are common words."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(PACKAGING)
    yield import_module("bundle")
    for name in set(sys.modules) - before:
        if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == PACKAGING:
            del sys.modules[name]

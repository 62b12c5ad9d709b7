"""What the program needs to run, as it is installed here: its dependencies and theirs."""

import re
import tomllib
from importlib import metadata

import contents
from packaging.requirements import Requirement

OPTIONAL = ("dask", "parquet")
"""Extras for users; what is only for making or testing the program is not among them."""


def asked() -> tuple[list[Requirement], list[Requirement]]:
    """What pyproject.toml asks for: (needed, optional)."""
    project = tomllib.loads((contents.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for name in OPTIONAL for line in project["optional-dependencies"][name]]
    return [Requirement(line) for line in project["dependencies"]], [Requirement(line) for line in extras]


def plain(name: str) -> str:
    """A package's name as all its spellings have it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def installed() -> dict[str, metadata.Distribution]:
    """Plain name -> the package, for all that is needed and installed; optional parts may be missing.

    :raises SystemExit: something that is needed is missing
    """
    todo, extras = asked()
    optional = {plain(extra.name) for extra in extras}
    todo += extras
    seen: set[tuple[str, frozenset[str]]] = set()
    found: dict[str, metadata.Distribution] = {}
    while todo:
        wanted = todo.pop()
        key = plain(wanted.name), frozenset(wanted.extras)
        if key in seen:
            continue
        seen.add(key)
        try:
            package = metadata.distribution(wanted.name)
        except metadata.PackageNotFoundError:
            if key[0] in optional:
                continue
            raise SystemExit(f"{wanted.name} is not installed. Set up first: python3 run.py setup") from None
        found[key[0]] = package
        for line in package.requires or ():
            further = Requirement(line)
            kinds = {"", *wanted.extras}
            if further.marker is None or any(further.marker.evaluate({"extra": kind}) for kind in kinds):
                todo.append(further)
    return dict(sorted(found.items()))

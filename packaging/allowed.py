"""Which licences the packages that the program needs may have, and whether those that are installed have them."""

import re
from collections.abc import Mapping, Sequence
from importlib import metadata

import needed
from parts import Part

ALLOWED = {
    "Apache-2.0": "permissive, as our own; the texts and notices go along",
    "MIT": "permissive; the text goes along",
    "MIT-0": "as MIT, and asks for nothing",
    "MIT-CMU": "permissive; the text goes along",
    "BSD-2-Clause": "permissive; the text goes along",
    "BSD-3-Clause": "permissive; the text goes along, the makers' names are not used to advertise",
    "0BSD": "permissive, asks for nothing",
    "CC0-1.0": "public domain, or as near as the law lets; asks for nothing",
    "PSF-2.0": "permissive; the text goes along",
    "Zlib": "permissive; changed sources must say so, and we change none",
    "MPL-2.0": "binds only the files that it covers; they come unchanged, and their source is public",
    "LGPL-3.0-only": "only as shared libraries that the user can replace, which is the case for Qt and PySide6 (above)",
}
"""Licence, by its SPDX name -> why a program under Apache-2.0 may need such a package.

No plain GPL, no AGPL, nothing for research or for non-commercial use only, and nothing without a licence.
"""

SPELLINGS = {
    "apache 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "bsd": "BSD-3-Clause",
    "bsd license": "BSD-3-Clause",
    "3-clause bsd license": "BSD-3-Clause",
    "mit license": "MIT",
    "python software foundation license": "PSF-2.0",
}
"""How packages write a licence where they do not use its SPDX name. Of “BSD”, the stricter counts."""

LONGEST_NAME = 80
"""Characters; a field that is longer holds the text of a licence instead of its name."""


def said(package: metadata.Distribution) -> str:
    """The licence that a package names, as an SPDX expression where it can be made one; empty where it names none."""
    fields = package.metadata
    classifiers = [
        one.rpartition(" :: ")[2] for one in fields.get_all("Classifier", []) if one.startswith("License ::")
    ]
    written = [*fields.get_all("License-Expression", []), *fields.get_all("License", []), " AND ".join(classifiers)]
    written = [one.strip() for one in written if one.strip()]
    named = next((one for one in written if len(one) <= LONGEST_NAME and "\n" not in one), "")
    if written and not named:
        named = written[0].splitlines()[0]  # a licence's text begins with its name
    return SPELLINGS.get(named.lower(), named)


def choices(expression: str) -> list[set[str]]:
    """The licences that apply together, for each choice that an expression leaves.

    Brackets are not taken apart, so that no choice of such an expression is ever among those that are allowed.
    """
    offered = re.split(r"\s+OR\s+", expression)
    return [{SPELLINGS.get(one.lower(), one) for one in re.split(r"\s+AND\s+", choice)} for choice in offered]


def is_allowed(expression: str) -> bool:
    """Whether one choice of it has only licences that are accepted."""
    return any(choice <= set(ALLOWED) for choice in choices(expression))


def problems(packages: Mapping[str, metadata.Distribution], listed: Sequence[Part]) -> list[str]:
    """What is not in order, a sentence each.

    :param packages: plain name -> what is installed
    :param listed: what docs/third-party.md tells
    """
    told = {needed.plain(part.package): part.licence for part in listed}
    found = []
    for name, package in packages.items():
        licence = said(package)
        if name not in told and not name.startswith("pyobjc-"):
            found.append(f"{name} is not listed in packaging/parts.py.")
        elif not is_allowed(licence):
            found.append(f"{name} has the licence “{licence}”, which is not among those in packaging/allowed.py.")
        elif name in told and not _covers(told[name], licence):
            found.append(f"{name} says “{licence}”, docs/third-party.md says “{told[name]}”.")
    return found


def _covers(told: str, said_: str) -> bool:
    """Whether what we tell is what the package says, one of the choices that it leaves, or the chief one of many."""
    return any(wanted <= one for wanted in choices(told) for one in choices(said_))

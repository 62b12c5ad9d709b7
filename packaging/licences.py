"""The licences of what is in the bundle: their texts, and a page of tables. From what each package says of itself.

python packaging/licences.py --write     the tables again, into docs/third-party.md
"""

import argparse
import re
import shutil
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

import contents
import needed
from allowed import ALLOWED
from parts import BESIDES, PARTS, Part

PAGE = contents.ROOT / "docs" / "third-party.md"


LGPL = """
## Libraries under the LGPL

Qt and PySide6 (LGPL-3.0) and FFmpeg in OpenCV (LGPL-2.1) are used as shared libraries: each is a file of its own in
the bundle (in `_internal`, on macOS in `Contents/Frameworks`). You may replace any of them by another build of the
same version, your own for example: put it in the place of the file, under the same name. Nothing checks or prevents
that. On Linux they were stripped of names that only debuggers read, and the tables of ICU were cut down; otherwise they
are what their makers publish as packages for Python. Their source code is published by the same makers, under the
version that the file build-info.json in the bundle names; whoever hands out a bundle offers it as well, as the release
checklist says.

The texts of the licences lie in the folder `licences` of the bundle, each package's as it came. The LGPL 3 and the
LGPL 2.1 stand in the one of opencv-python-headless, the GPL 3, to which the LGPL 3 refers, in the one of numpy.
"""


def table() -> str:
    """What goes into the bundle, with the texts: its own part of the page."""
    return f"""# What others made, in the bundle

The bundle that `python3 run.py bundle` makes contains, besides FER Desktop itself (Apache-2.0, see
[NOTICE](../NOTICE)), Python (PSF-2.0) with OpenSSL (Apache-2.0), and:

| package | licence | what for | contains |
|---|---|---|---|
{_rows(PARTS)}

Written by `python packaging/licences.py --write`; a test holds that it is up to date and says what the packages say.
{LGPL}"""


def page() -> str:
    """docs/third-party.md."""
    reasons = "\n".join(f"| {licence} | {reason} |" for licence, reason in ALLOWED.items())
    return f"""{table()}
## Beside the bundle

Who starts `python3 run.py` lets pip fetch the same packages, opencv-contrib-python instead of opencv-python-headless,
and what those ask for, some of it only on one system, with an older version, or for the extras `dask` and `parquet`:

| package | licence | what for | contains |
|---|---|---|---|
{_rows(BESIDES)}

## Licences that we accept

A package that the program needs at run time has one of these, or offers it as a choice; a test looks at what is
installed. Another licence needs a line with its reason in `packaging/allowed.py` first.

| licence | why |
|---|---|
{reasons}
"""


def _rows(parts: Sequence[Part]) -> str:
    return "\n".join(f"| {part.package} | {part.licence} | {part.what} | {part.inside} |" for part in parts)


def collect(folder: Path, first: Path) -> None:
    """Copy every package's licence texts into `folder`, one folder each, with the table.

    :param first: where packages are looked for before the environment
    :raises SystemExit: a package is missing, or brings no licence text and is not covered by another's
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "README.md").write_text(table(), encoding="utf-8")
    packages = {part.package: distribution(part.package, first) for part in PARTS}
    # Only on macOS, where they bring one another along.
    packages |= {name: found for name, found in needed.installed().items() if name.startswith("pyobjc-")}
    for name, found in packages.items():
        target = folder / name
        target.mkdir()
        (target / "METADATA").write_text(_head(found), encoding="utf-8")
        for file in found.files or ():
            if is_licence(file.name) and ".." not in file.parts:
                source = Path(str(found.locate_file(file)))
                if source.is_file():
                    shutil.copy(source, target / "_".join(file.parts[1:]))
    _check_texts(folder)
    python = Path(sys.base_prefix)
    for place in (python / "LICENSE.txt", *sorted(python.glob("lib/python3*/LICENSE.txt"))):
        if place.is_file():
            shutil.copy(place, folder / "Python-LICENSE.txt")
            break


def distribution(package: str, first: Path) -> metadata.Distribution:
    """An installed package; one in the folder `first` comes before the environment's.

    :raises SystemExit: it is nowhere
    """
    nearby = list(metadata.distributions(name=package, path=[str(first)]))
    try:
        return nearby[0] if nearby else metadata.distribution(package)
    except metadata.PackageNotFoundError:
        raise SystemExit(f"{package} is not installed: install the extra “bundle”, and start again.") from None


def is_licence(name: str) -> bool:
    """Whether a file of this name holds a licence, or what it asks to be handed on."""
    return bool(re.match(r"(licen[cs]e|copying|notice|third.?party|authors)", name, re.I)) and not name.endswith(".py")


def _head(found: metadata.Distribution) -> str:
    """Name, version, makers and licence, as the package gives them."""
    wanted = ("Name", "Version", "Author", "Maintainer", "License", "License-Expression", "Home-page", "Project-URL")
    return "".join(f"{key}: {value}\n" for key in wanted for value in found.metadata.get_all(key, []))


def _check_texts(folder: Path) -> None:
    """:raises SystemExit: the texts that our users must get are not all there"""
    text = "".join(path.read_text(encoding="utf-8", errors="replace") for path in folder.rglob("*") if path.is_file())
    flat = " ".join(text.split())
    for title in (
        "GNU LESSER GENERAL PUBLIC LICENSE Version 3",
        "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1",
        "GNU GENERAL PUBLIC LICENSE Version 3",
        "Apache License Version 2.0",
    ):
        if title not in flat:
            raise SystemExit(f"No package brings the text of the {title} any more: add it to packaging/licences.py.")


def main(words: list[str]) -> int:
    """Print the table, or write it where it belongs."""
    parser = argparse.ArgumentParser("licences.py", description="The licences of what is in the bundle.")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(contents.ROOT)}")
    if parser.parse_args(words).write:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        print(page())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

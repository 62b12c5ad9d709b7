"""The licences of what is in the bundle: their texts, and one table. From what each package says of itself.

    python packaging/licences.py --write     the table again, into docs/third-party.md
"""

import argparse
import re
import shutil
import sys
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import contents

TABLE = contents.ROOT / "docs" / "third-party.md"


@dataclass(frozen=True, slots=True)
class Part:
    """A package whose code, or some of it, is in the bundle."""

    package: str
    """As pip calls it."""
    licence: str
    """By its SPDX name; `test_bundle` compares it with what the package says."""
    what: str
    inside: str = ""
    """What others made in it."""


PARTS = (
    Part(
        "PySide6-Essentials",
        "LGPL-3.0-only",
        "the window",
        "Qt 6 (LGPL-3.0); on Linux also ICU (Unicode-3.0)",
    ),
    Part("shiboken6", "LGPL-3.0-only", "connects Qt and Python"),
    Part(
        "mediapipe",
        "Apache-2.0",
        "finds faces",
        "TensorFlow Lite, XNNPACK, OpenCV (Apache-2.0, BSD-3-Clause)",
    ),
    Part("onnxruntime", "MIT", "runs the models", "Eigen (MPL-2.0), protobuf (BSD-3-Clause) and others"),
    Part(
        "opencv-python-headless",
        "Apache-2.0",
        "reads videos, cameras and streams",
        "FFmpeg (LGPL-2.1-or-later), libvpx (BSD-3-Clause), OpenSSL, libpng, zlib and others",
    ),
    Part(
        "numpy",
        "BSD-3-Clause",
        "numbers",
        "OpenBLAS (BSD-3-Clause), libgfortran (GPL-3.0 with the runtime exception)",
    ),
    Part("pillow", "MIT-CMU", "reads photos", "libavif, libjpeg-turbo, libtiff, libwebp, OpenJPEG and others"),
    Part("pi-heif", "BSD-3-Clause", "reads photos of phones", "libheif and libde265 (LGPL-3.0)"),
    Part("platformdirs", "MIT", "finds the user's folders"),
    Part("tqdm", "MPL-2.0 AND MIT", "bars in the terminal"),
    Part("cv2-enumerate-cameras", "MIT", "names of cameras"),
    Part("absl-py", "Apache-2.0", "needed by mediapipe"),
    Part("flatbuffers", "Apache-2.0", "needed by mediapipe and onnxruntime"),
    Part("pyinstaller", "GPL-2.0-or-later with an exception for what it starts", "starts the program"),
)

LGPL = """
## Libraries under the LGPL

Qt and PySide6 (LGPL-3.0), FFmpeg in OpenCV (LGPL-2.1), and libheif and libde265 in pi-heif (LGPL-3.0) are used as
shared libraries: each is a file of its own in the bundle (in
`_internal`, on macOS in `Contents/Frameworks`). You may replace any of them by another build of the same version, your
own for example: put it in the place of the file, under the same name. Nothing checks or prevents that. On Linux they
were stripped of names that only debuggers read, and the tables of ICU were cut down; otherwise they are what their
makers publish as packages for Python. Their source code is published by the same makers, under the version that the
file build-info.json in the bundle names; whoever hands out a bundle offers it as well, as the release checklist says.

The texts of the licences lie in the folder `licences` of the bundle, each package's as it came. The LGPL 3 and the
LGPL 2.1 stand in the one of opencv-python-headless, the GPL 3, to which the LGPL 3 refers, in the one of numpy.
"""


def table() -> str:
    """docs/third-party.md."""
    rows = "\n".join(f"| {part.package} | {part.licence} | {part.what} | {part.inside} |" for part in PARTS)
    return f"""# What others made, in the bundle

The bundle that `python3 run.py bundle` makes contains, besides FER Desktop itself (Apache-2.0, see
[NOTICE](../NOTICE)), Python (PSF-2.0) with OpenSSL (Apache-2.0), and:

| package | licence | what for | contains |
|---|---|---|---|
{rows}

Written by `python packaging/licences.py --write`; a test holds that it is up to date and says what the packages say.
{LGPL}"""


def collect(folder: Path, first: Path) -> None:
    """Copy every package's licence texts into `folder`, one folder each, with the table.

    :param first: where packages are looked for before the environment
    :raises SystemExit: a package is missing, or brings no licence text and is not covered by another's
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    (folder / "README.md").write_text(table(), encoding="utf-8")
    for part in PARTS:
        target = folder / part.package
        target.mkdir()
        found = distribution(part.package, first)
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
    for needed in (
        "GNU LESSER GENERAL PUBLIC LICENSE Version 3",
        "GNU LESSER GENERAL PUBLIC LICENSE Version 2.1",
        "GNU GENERAL PUBLIC LICENSE Version 3",
        "Apache License Version 2.0",
    ):
        if needed not in flat:
            raise SystemExit(f"No package brings the text of the {needed} any more: add it to packaging/licences.py.")


def main(words: list[str]) -> int:
    """Print the table, or write it where it belongs."""
    parser = argparse.ArgumentParser("licences.py", description="The licences of what is in the bundle.")
    parser.add_argument("--write", action="store_true", help=f"write {TABLE.relative_to(contents.ROOT)}")
    if parser.parse_args(words).write:
        TABLE.write_text(table(), encoding="utf-8")
    else:
        print(table())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Bring the translations up to date with the sources: ``python -m export.translations``.

Qt's lupdate reads the English texts into assets/translations/*.ts, where translators write theirs (Qt Linguist opens
them), and lrelease makes of each the .qm file that the program reads. Both come with PySide6.
"""

import argparse
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import PySide6

from fer_desktop import paths
from fer_desktop.settings import LANGUAGES

ROOT = Path(__file__).resolve().parent.parent

TRANSLATED = tuple(code for code in LANGUAGES if code not in ("", "en"))
"""The languages that have a file; English is in the sources."""

Key = tuple[str, str]
"""(context, English text)."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text in one language."""

    context: str
    source: str
    translation: str
    finished: bool


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m export.translations", description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something is missing")
    options = parser.parse_args(arguments)
    wrong = 0 if options.check else update()
    for code in TRANSLATED:
        found = messages(ts_path(code))
        open_ = [message for message in found if not message.finished]
        print(f"{code}: {len(found) - len(open_)} of {len(found)} texts translated")
        for message in open_:
            print(f"    {message.context}: {message.source!r}")
        wrong |= bool(open_)
    return wrong


def update(folder: Path | None = None, languages: Sequence[str] = TRANSLATED) -> int:
    """Bring .ts and .qm in `folder` up to date; 0.

    :param folder: None: the program's own translations
    :raises subprocess.CalledProcessError: Qt's programs could not read a source
    """
    paths_ = [ts_path(code, folder) for code in languages]
    paths_[0].parent.mkdir(parents=True, exist_ok=True)
    extract(paths_)
    for path in paths_:
        release(path)
    return 0


def sources() -> list[Path]:
    """The files whose texts are translated: the program's, and the words of the models' cards."""
    return [*sorted((ROOT / "fer_desktop").rglob("*.py")), ROOT / "export" / "card_words.py"]


def ts_path(code: str, folder: Path | None = None) -> Path:
    """Where translators write; the .qm file lies beside it."""
    return (folder or paths.translations_dir()) / f"fer_desktop_{code}.ts"


def extract(files: Sequence[Path]) -> None:
    """Merge the texts of the sources into .ts files: new ones are added, those that are gone go.

    The files hold no line numbers, or every change of the program would change them all.
    """
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-silent"]
    # A mark, with a context as its first argument, that Qt does not know by this name.
    alias = ["-tr-function-alias", "QT_TRANSLATE_NOOP+=noted"]
    _run("lupdate", *alias, *options, *map(str, sources()), "-ts", *map(str, files))


def release(path: Path, out: Path | None = None) -> Path:
    """Make the .qm file of a .ts file, beside it unless `out` is given. Texts without translation stay English."""
    out = out or path.with_suffix(".qm")
    _run("lrelease", "-silent", str(path), "-qm", str(out))
    return out


def messages(path: Path) -> list[Message]:
    """What is in a .ts file, in its order."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            text = translation.text or ""
            finished = bool(text) and translation.get("type") is None
            found.append(Message(name, message.findtext("source") or "", text, finished))
    return found


def _run(program: str, *arguments: str) -> None:
    """Call one of Qt's programs that lie in PySide6."""
    folder = Path(PySide6.__file__).parent
    found = next(path for path in (folder / program, folder / f"{program}.exe") if path.is_file())
    subprocess.run([str(found), *arguments], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    sys.exit(main())

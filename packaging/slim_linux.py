"""Makes the shared libraries of a Linux bundle smaller. Needs binutils and a C compiler; nothing of it changes wheels.

Each step says in docs/decisions/0040-what-is-in-the-bundle.md what it saves and why nothing is missed.
"""

import re
import shutil
import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

import contents
from contents import Entry

ICU_KEPT = re.compile(r"coll/(root\.res|ucadata\.icu|res_index\.res)$|^(?!unames)[^/]*\.(icu|nrm)$|^(root|pool)\.res$")
"""Of the tables of ICU, what Qt asks for: the order of names that holds for all languages, and the small tables about
characters. The rest goes: Qt has calendars, numbers and names of countries of its own, and wants UTF-8 of a system."""

NULLED = {"aom"}
ABORTED = {"openblasp", "openblas"}
"""Libraries that OpenCV is linked to and calls for work that nobody here gives it: AV1 in photos (Pillow reads those)
and linear algebra. In their place a small library answers "nothing", or ends the program with a sentence."""

PAGE_BYTES = 4096


class Slimmer:
    """Works on copies in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        """
        :param folder: for the copies; emptied
        :raises SystemExit: a tool is missing; the text says which
        """
        missing = [tool for tool in ("gcc", "strip", "readelf", "nm") if shutil.which(tool) is None]
        if missing:
            raise SystemExit(f"The bundle needs {', '.join(missing)}. Install binutils and gcc, and start again.")
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._folder = folder

    def slim(self, entries: Iterable[Entry]) -> list[Entry]:
        """The binaries of a bundle, smaller and fewer."""
        entries = [entry for entry in entries if contents.is_wanted(entry[0])]
        replaced = [self._replaced(entry, entries) for entry in entries]
        return [self._stripped(entry) for entry in needed_only(replaced)]

    def _copy(self, place: str) -> Path:
        path = self._folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _stripped(self, entry: Entry) -> Entry:
        """Without names that only a debugger reads."""
        place, source, kind = entry
        if kind not in ("BINARY", "EXTENSION") or not _is_elf(Path(source)):
            return entry
        copy = self._copy(place + ".stripped")
        shutil.copyfile(source, copy)
        copy.chmod(0o755)
        done = subprocess.run(["strip", "--strip-unneeded", copy], capture_output=True, text=True, check=False)
        # What was changed after linking can't always be stripped; it stays as it is.
        return (place, str(copy), kind) if done.returncode == 0 and is_loadable(copy) else entry

    def _replaced(self, entry: Entry, others: list[Entry]) -> Entry:
        place, source, kind = entry
        name = re.match(r"lib([a-z]+)", Path(place).name)
        if kind != "BINARY" or name is None:
            return entry
        if name[1] == "icudata":
            return place, str(self._small_icu(place, Path(source))), kind
        if name[1] in NULLED | ABORTED:
            users = [Path(other[1]) for other in others if Path(place).name in needs(Path(other[1]))]
            if users:
                return place, str(self._stand_in(place, users, Path(source), name[1] in ABORTED)), kind
        return entry

    def _stand_in(self, place: str, users: list[Path], real: Path, aborts: bool) -> Path:
        """A library with just the functions that `users` take from `real`."""
        names = sorted(defined(real) & set().union(*(undefined(user) for user in users)))
        does = "return none(__func__);" if aborts else "return 0;"
        code = "#include <stdio.h>\n#include <stdlib.h>\n"
        if aborts:
            code += "static void *none(const char *name) {\n"
            code += f'    fprintf(stderr, "{contents.PROGRAM}: %s is not part of this bundle.\\n", name);\n'
            code += "    abort();\n}\n"
        code += "".join(f"void *{name}(void) {{ {does} }}\n" for name in names)
        return self._linked(place, code)

    def _small_icu(self, place: str, real: Path) -> Path:
        """ICU's tables without those that are not kept."""
        symbol, start, size = _object(real)
        tables = real.read_bytes()[start : start + size]
        data = self._copy(place + ".dat")
        data.write_bytes(icu_without(tables))
        code = (
            f'__asm__(".section .rodata\\n.balign 16\\n.globl {symbol}\\n.type {symbol}, @object\\n'
            f'{symbol}:\\n.incbin \\"{data}\\"\\n.size {symbol}, . - {symbol}\\n.previous");\n'
        )
        return self._linked(place, code)

    def _linked(self, place: str, code: str) -> Path:
        library = self._copy(place)
        source = library.with_name(library.name + ".c")
        source.write_text(code, encoding="utf-8")
        command = ["gcc", "-shared", "-fPIC", "-Os", "-w", "-fno-builtin", f"-Wl,-soname,{library.name}"]
        subprocess.run([*command, "-o", library, source], check=True)
        return library


def icu_without(tables: bytes) -> bytes:
    """A file of ICU's tables (form "CmnD") with the entries that `ICU_KEPT` names, and no others.

    :raises SystemExit: it has another form
    """
    (header,) = struct.unpack_from("<H", tables)
    if tables[2:4] != b"\xda\x27" or tables[12:16] != b"CmnD":
        raise SystemExit("The tables of ICU have a form that packaging/slim_linux.py does not know.")
    (count,) = struct.unpack_from("<I", tables, header)
    rows = [struct.unpack_from("<II", tables, header + 4 + 8 * number) for number in range(count)]
    ends = [*(start for _, start in rows[1:]), len(tables) - header]
    kept = []
    for (name_at, start), end in zip(rows, ends, strict=True):
        name = tables[header + name_at : tables.index(b"\0", header + name_at)]
        if ICU_KEPT.search(name.decode().partition("/")[2]):
            kept.append((name, tables[header + start : header + end]))
    names_at = 4 + 8 * len(kept)
    data_at = names_at + sum(len(name) + 1 for name, _ in kept)
    toc, names, data = struct.pack("<I", len(kept)), b"", b""
    data += bytes(-(header + data_at) % 16)
    for name, content in kept:
        toc += struct.pack("<II", names_at + len(names), data_at + len(data))
        names += name + b"\0"
        data += content + bytes(-len(content) % 16)
    return tables[:header] + toc + names + data


def needed_only(entries: list[Entry]) -> list[Entry]:
    """Without the libraries that nothing kept asks for: they came along with what was left out.

    Modules of Python, plug-ins and what else lies in folders of packages is asked for by name, and stays.
    """
    files = {place: source for place, source, kind in entries if kind != "SYMLINK"}
    by_name = {Path(place).name: place for place in files if _is_library(place)}
    kept = {place for place in files if not _is_library(place)}
    waiting = list(kept)
    while waiting:
        for name in needs(Path(files[waiting.pop()])):
            place = by_name.get(name)
            if place and place not in kept:
                kept.add(place)
                waiting.append(place)
    return [entry for entry in entries if entry[2] == "SYMLINK" or entry[0] in kept]


def _is_library(place: str) -> bool:
    """Whether a file is there for others only."""
    folder = Path(place).parent
    alone = folder == Path() and not Path(place).name.startswith(("libpython", "_"))
    return alone or folder.name.endswith(".libs") or folder.as_posix() == "PySide6/Qt/lib"


def needs(path: Path) -> set[str]:
    """Names of the libraries that a library asks for."""
    return set(re.findall(r"\(NEEDED\).*\[(.*)\]", _said("readelf", "-dW", path)))


def undefined(path: Path) -> set[str]:
    """Names that a library takes from others."""
    return set(re.findall(r"^\s+U (\w+)$", _said("nm", "-D", "--without-symbol-versions", path), re.MULTILINE))


def defined(path: Path) -> set[str]:
    """Names that a library offers."""
    said = _said("nm", "-D", "--defined-only", "--without-symbol-versions", path)
    return set(re.findall(r"^\w+ [A-Z] (\w+)$", said, re.MULTILINE))


def is_loadable(path: Path) -> bool:
    """Whether all parts of a library lie where the system can map them."""
    parts = _loads(path)
    return bool(parts) and all((offset - address) % PAGE_BYTES == 0 for offset, address, _ in parts)


def _loads(path: Path) -> list[tuple[int, int, int]]:
    """The parts that are loaded: place in the file, address, size; in bytes."""
    rows = re.findall(r"^\s+LOAD\s+(\w+) (\w+) \w+ (\w+)", _said("readelf", "-lW", path), re.MULTILINE)
    return [(int(offset, 16), int(address, 16), int(size, 16)) for offset, address, size in rows]


def _object(path: Path) -> tuple[str, int, int]:
    """Name, place in the file and size of the tables in ICU's data library."""
    row = re.search(r":\s+(\w+)\s+(\d+|0x\w+) OBJECT .* (icudt\d+_dat)$", _said("readelf", "-sW", path), re.MULTILINE)
    if row is None:
        raise SystemExit(f"{path} holds no tables of ICU.")
    address = int(row[1], 16)
    for offset, start, length in _loads(path):
        if start <= address < start + length:
            return row[3], address - start + offset, int(row[2], 0)
    raise SystemExit(f"{path} does not load its tables.")


def _said(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"

"""What stands in the repository: no registry's address, no path of somebody's machine, and what we owe to others."""

import hashlib
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from fer_desktop import __version__, cli

ROOT = Path(__file__).resolve().parent.parent

IGNORED = {".git", ".venv", ".venv-audit", "__pycache__", ".pytest_cache", ".ruff_cache", "build", "dist", "runs"}

TEXT = {".py", ".md", ".toml", ".txt", ".json", ".svg", ".glsl", ".cfg", ".yml", ".csv", ""}

HOSTS_ALLOWED = r"(?:www\.w3|www\.apache|semver|example)\.org|keepachangelog\.com"
"""The only hosts that anything here names: licences, forms that we keep to, and the one reserved for examples."""

FOREIGN_HOSTS = re.compile(
    rf"(?<![\w.@-])(?!(?:{HOSTS_ALLOWED})\b)[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:org|io|com|net)\b|--?index[-_]url|find[-_]links",
    re.I,
)
"""All other hosts, and so every registry's, without naming one."""

MACHINE_PATHS = re.compile(r"(?<![\w.~}>)-])/(?:work|root|opt)/")

OUT_OF_PLACE = re.compile(
    r"\b(claude|anthropic|chatgpt|openai|copilot|gemini|llm|language model|sub-?agents?|prompts?|as an ai)\b", re.I
)
"""Words that have nothing to do with the product."""


@cache
def files() -> tuple[Path, ...]:
    """The files that belong to the repository."""
    git = shutil.which("git")
    if git and (ROOT / ".git").exists():
        command = [git, "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        names = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.split("\0")
        found = [ROOT / name for name in names if name]
    else:
        found = [path for path in ROOT.rglob("*") if not IGNORED & set(path.relative_to(ROOT).parts)]
    kept = [path for path in found if path.is_file() and ".egg-info" not in str(path)]
    return tuple(sorted(kept))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def lines(pattern: re.Pattern[str]) -> list[str]:
    """Where `pattern` stands in a text file; this file, which must name what it looks for, is left out."""
    found = []
    for path in files():
        if path.suffix in TEXT and path != Path(__file__).resolve():
            numbered = enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
            found += [f"{name(path)}:{number}: {line}" for number, line in numbered if pattern.search(line)]
    return found


def test_the_files_are_found() -> None:
    names = {name(path) for path in files()}
    assert {"run.py", "pyproject.toml", ".ci/run", "README.md", "LICENSE", "NOTICE", "fer_desktop/records.py"} <= names


@pytest.mark.parametrize("pattern", [FOREIGN_HOSTS, MACHINE_PATHS, OUT_OF_PLACE], ids=["hosts", "paths", "words"])
def test_nothing_of_the_workshop_is_left(pattern: re.Pattern[str]) -> None:
    assert lines(pattern) == []


@pytest.mark.parametrize(
    "host", ["packages.somewhere.org", "cdn.other.io", "mirror.net", "https://x.registry.com/simple"]
)
def test_the_rule_about_hosts_bites(host: str) -> None:
    assert FOREIGN_HOSTS.search(f"pip install from {host} please")
    assert not FOREIGN_HOSTS.search("see https://www.apache.org/licenses/LICENSE-2.0")


def test_no_large_files() -> None:
    large = [name(path) for path in files() if path.stat().st_size > 20_000_000]
    assert large == []


def test_every_python_file_reads_well() -> None:
    ruff = Path(sys.executable).with_name("ruff.exe" if sys.platform == "win32" else "ruff")
    if not ruff.exists():
        pytest.skip("ruff is not installed")
    checked = subprocess.run([ruff, "check", "--no-cache", "."], cwd=ROOT, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def test_the_licence_is_apache_2() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in text
    assert "Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_every_asset_has_its_owner_in_the_notice() -> None:
    """Each file is named in NOTICE, or its folder is."""
    named = set(re.findall(r"assets/[\w./-]*[\w/]", (ROOT / "NOTICE").read_text(encoding="utf-8")))
    assets = [path for path in files() if name(path).startswith("assets/")]
    assert assets
    assert [name(path) for path in assets if not named & {name(path), name(path.parent) + "/"}] == []


def test_detectors_are_the_ones_their_readme_names() -> None:
    folder = ROOT / "assets" / "detectors"
    rows = re.findall(r"^\| `(\S+\.tflite)` .*`([0-9a-f]{64})` \|$", (folder / "README.md").read_text("utf-8"), re.M)
    assert sorted(file for file, _ in rows) == sorted(path.name for path in folder.glob("*.tflite"))
    for file, digest in rows:
        assert hashlib.sha256((folder / file).read_bytes()).hexdigest() == digest, file


def documents() -> list[Path]:
    return [path for path in files() if path.suffix == ".md"]


@pytest.mark.parametrize("path", documents(), ids=name)
def test_links_lead_somewhere(path: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    broken = [t for t in targets if "://" not in t and not t.startswith("mailto:") and not (path.parent / t).exists()]
    assert broken == []


def commands() -> list[str]:
    """The commands in README and CONTRIBUTING, in blocks and in the text."""
    text = "\n".join((ROOT / file).read_text(encoding="utf-8") for file in ("README.md", "CONTRIBUTING.md"))
    return sorted(set(re.findall(r"(?:python3 run\.py|fer-desktop|python -m export\.\w+)(?: [^`\n#]+)?", text)))


@pytest.mark.parametrize("command", commands())
def test_commands_in_the_documentation_exist(command: str) -> None:
    if "export." in command:
        module = command.split()[2].partition(".")[2]
        assert (ROOT / "export" / f"{module}.py").exists()
        return
    words = command.removeprefix("python3 run.py").removeprefix("fer-desktop").split()
    first = words[0] if words else ""
    is_path = "." in first or first.startswith("-")
    assert not first or is_path or first in {"test", "setup", "bundle", "audit", *cli.COMMANDS}


def test_the_versions_agree() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["tool"]["setuptools"]["dynamic"]["version"] == {"attr": "fer_desktop.__version__"}
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in changes or f"## [{__version__}]" in changes


def test_opencv_is_asked_for_once() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [line for extra in project["optional-dependencies"].values() for line in extra]
    wanted = [line for line in project["dependencies"] + extras if line.startswith("opencv")]
    assert [re.split(r"[<>=]", line)[0] for line in wanted] == ["opencv-contrib-python"]


def test_every_package_is_in_the_wheel() -> None:
    """The list in pyproject.toml is written by hand."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    there = {name(path.parent).replace("/", ".") for path in files() if name(path).startswith("fer_desktop/")}
    assert set(project["tool"]["setuptools"]["packages"]) == there | {"fer_desktop._assets"}

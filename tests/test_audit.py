"""The audit of what the program needs: what it makes of an answer, and the licences of what is installed here."""

import json
import subprocess
import sys
from collections.abc import Iterator
from email.message import Message
from importlib import import_module
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

PACKAGING = Path(__file__).resolve().parent.parent / "packaging"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """packaging/ as its scripts see it; the modules are forgotten afterwards, since their names are common words."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(PACKAGING)
    names = ("audit", "needed", "allowed", "parts", "licences")
    yield SimpleNamespace(**{name: import_module(name) for name in names})
    for name in set(sys.modules) - before:
        if Path(getattr(sys.modules[name], "__file__", None) or "/").parent == PACKAGING:
            del sys.modules[name]


# --- known weaknesses -------------------------------------------------------------------------------------------------

FINE = {"name": "numpy", "version": "2.4.6", "vulns": []}
SKIPPED = {"name": "tqdm", "skip_reason": "Dependency not found: tqdm (4.70.1)"}
KNOWN = {"id": "EX-2026-1", "aliases": ["CVE-2026-1"], "fix_versions": ["12.0", "11.3.1"], "description": "..."}
WEAK = {"name": "pillow", "version": "11.3.0", "vulns": [KNOWN]}


def answer(audit: ModuleType, *packages: dict) -> object:
    return audit.read(json.dumps({"dependencies": packages, "fixes": []}))


def test_nothing_known_is_success(scripts: SimpleNamespace, capsys: pytest.CaptureFixture[str]) -> None:
    assert scripts.audit.told(answer(scripts.audit, FINE)) == 0
    assert capsys.readouterr().out == "Nothing is known against these 1 packages.\n"


def test_a_weakness_is_named_with_the_version_that_mends_it(
    scripts: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    assert scripts.audit.told(answer(scripts.audit, FINE, WEAK, SKIPPED)) == 1
    said = capsys.readouterr()
    assert "pillow 11.3.0: EX-2026-1, fixed in 12.0, 11.3.1\n" in said.out
    assert "of tqdm:" in said.err


def test_a_weakness_without_a_cure_is_one_all_the_same(scripts: SimpleNamespace) -> None:
    (found,) = answer(scripts.audit, WEAK | {"vulns": [{"id": "EX-2"}]}).weak
    assert found.line == "pillow 11.3.0: EX-2, no version is fixed yet"


def test_what_was_not_looked_up_is_not_called_sound(
    scripts: SimpleNamespace, capsys: pytest.CaptureFixture[str]
) -> None:
    """pip-audit itself counts what it could not look up as nothing found."""
    assert scripts.audit.told(answer(scripts.audit, FINE, SKIPPED)) == 3
    assert "of tqdm:" in capsys.readouterr().err
    assert scripts.audit.told(answer(scripts.audit, SKIPPED, SKIPPED)) == 3
    assert "said nothing about any" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["EX-2026-1", "CVE-2026-1"])
def test_a_weakness_that_does_not_concern_us_is_left_out(
    scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(scripts.audit.IGNORED, name, "That part of it is never called.")
    assert answer(scripts.audit, WEAK).weak == ()
    assert answer(scripts.audit, WEAK | {"vulns": [KNOWN, {"id": "EX-2"}]}).weak[0].id == "EX-2"


@pytest.mark.parametrize("said", ["", "[]", "{}", '{"dependencies": [{"name": "numpy"}]}', '{"dependencies": [7]}'])
def test_another_answer_is_none(
    scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], said: str
) -> None:
    """As when the database can't be reached: pip-audit then writes its reason and no JSON."""
    asked: list[list[str]] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess:
        listed = Path(command[command.index("--requirement") + 1]).read_text(encoding="utf-8")
        asked.append(listed.splitlines())
        return subprocess.CompletedProcess(command, 1, said, "WARNING: old\nConnectionError: nobody there.\n\n")

    monkeypatch.setattr(scripts.audit.subprocess, "run", run)
    monkeypatch.setattr(scripts.audit, "auditor", lambda: Path("python"))
    assert scripts.audit.main([]) == 3
    assert "did not answer: ConnectionError: nobody there. Check the internet" in capsys.readouterr().err
    assert any(line.startswith("numpy==2") for line in asked[0])


def test_an_audit_that_can_not_be_set_up_has_a_code_of_its_own(
    scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    def run(command: list[str], **options: object) -> subprocess.CompletedProcess:
        if "pip_audit" in command:
            raise FileNotFoundError(command[0])
        if "pip" in command:
            raise subprocess.CalledProcessError(1, command, stderr="a warning\nERROR: no matching distribution\n")
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(scripts.audit, "VENV", tmp_path / "nothing")
    monkeypatch.setattr(scripts.audit.subprocess, "run", run)
    assert scripts.audit.main([]) == 4
    assert "could not be set up: ERROR: no matching distribution. Check" in capsys.readouterr().err


def test_what_only_makes_or_tests_the_program_is_not_audited(scripts: SimpleNamespace) -> None:
    """But what those need that the program needs is: absl-py comes with mediapipe, and is not named by us."""
    found = scripts.needed.installed()
    assert {"numpy", "mediapipe", "pyside6-essentials", "shiboken6", "absl-py"} <= set(found)
    assert not {"pytest", "ruff", "scikit-image", "pip", "torch", "fer-desktop"} & set(found)


# --- licences ---------------------------------------------------------------------------------------------------------


def listed(scripts: SimpleNamespace) -> tuple:
    return (*scripts.parts.PARTS, *scripts.parts.BESIDES)


def test_every_package_that_is_installed_has_a_licence_that_we_accept(scripts: SimpleNamespace) -> None:
    assert scripts.allowed.problems(scripts.needed.installed(), listed(scripts)) == []


def test_the_page_is_up_to_date(scripts: SimpleNamespace) -> None:
    page = (PACKAGING.parent / "docs" / "third-party.md").read_text(encoding="utf-8")
    assert page == scripts.licences.page()
    assert [name for name in scripts.needed.installed() if f"| {name} |" not in page.lower()] == []


def package(**fields: str) -> SimpleNamespace:
    """An installed package that says this of itself; _ in a field's name stands for -."""
    metadata = Message()
    for name, value in fields.items():
        metadata[name.replace("_", "-")] = value
    return SimpleNamespace(metadata=metadata)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"License_Expression": "MIT"}, "MIT"),
        ({"License": "Apache 2.0"}, "Apache-2.0"),
        (
            {"License": "Copyright by somebody. " * 9, "Classifier": "License :: OSI Approved :: BSD License"},
            "BSD-3-Clause",
        ),
        ({"License": "short\nbut a text", "Classifier": "License :: OSI Approved :: MIT License"}, "MIT"),
        ({"License": "\n  MIT License\n\n" + "Permission is granted. " * 9}, "MIT"),
        ({"License": "  GNU GENERAL PUBLIC LICENSE\n  Version 3, 29 June 2007\n" * 2}, "GNU GENERAL PUBLIC LICENSE"),
        ({"Classifier": "Topic :: Video"}, ""),
    ],
)
def test_a_licence_is_read_wherever_it_stands(scripts: SimpleNamespace, fields: dict[str, str], said: str) -> None:
    assert scripts.allowed.said(package(**fields)) == said


@pytest.mark.parametrize(
    ("expression", "fits"),
    [
        ("MIT", True),
        ("GPL-3.0-only OR LGPL-3.0-only", True),
        ("MIT AND Zlib", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", False),
        ("AGPL-3.0-or-later", False),
        ("CC-BY-NC-4.0", False),
        ("Proprietary", False),
        ("", False),
    ],
)
def test_what_is_allowed(scripts: SimpleNamespace, expression: str, fits: bool) -> None:
    assert scripts.allowed.is_allowed(expression) is fits


@pytest.mark.parametrize(
    ("name", "licence", "part_of_sentence"),
    [
        ("novelty", "MIT", "novelty is not listed"),
        ("numpy", "GPL-3.0-only", "“GPL-3.0-only”, which is not among"),
        ("numpy", "", "“”, which is not among"),
        ("numpy", "MIT", "numpy says “MIT”, docs/third-party.md says “BSD-3-Clause”"),
    ],
)
def test_a_package_that_is_not_in_order_is_told(
    scripts: SimpleNamespace, name: str, licence: str, part_of_sentence: str
) -> None:
    (problem,) = scripts.allowed.problems({name: package(License_Expression=licence)}, listed(scripts))
    assert part_of_sentence in problem

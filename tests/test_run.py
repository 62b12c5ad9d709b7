"""The set-up script: what it does, and what it says when it cannot."""

import ast
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, as if it lay in a folder of its own."""
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    (tmp_path / "pyproject.toml").write_text("[project]\n")
    venv = tmp_path / ".venv"
    relative = module.PYTHON.relative_to(module.VENV)
    places = {"ROOT": tmp_path, "VENV": venv, "PYTHON": venv / relative}
    places |= {"STAMP": venv / module.STAMP.name, "LOG": venv / module.LOG.name}
    for name, place in places.items():
        monkeypatch.setattr(module, name, place)
    return module


@pytest.fixture
def fake(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The script with an environment that is made and filled in an instant; what was done is written down."""
    did = SimpleNamespace(made=0, installed=[], fails=None, sound=True, became=None)

    def make(command: list[str], **options: object) -> subprocess.CompletedProcess:
        did.made += 1
        shutil.rmtree(script.VENV, ignore_errors=True)
        script.PYTHON.parent.mkdir(parents=True)
        script.PYTHON.touch()
        (script.VENV / "pyvenv.cfg").touch()
        return subprocess.CompletedProcess(command, 0, "", "")

    def install(extras: frozenset[str]) -> None:
        if did.fails:
            raise did.fails
        did.installed.append(sorted(extras))

    def become(command: list[str], environment: dict[str, str]) -> int:
        did.became = (command[1:], environment)
        return 7

    monkeypatch.setattr(script.subprocess, "run", make)
    monkeypatch.setattr(script, "works", lambda: script.PYTHON.exists() and did.sound)
    monkeypatch.setattr(script, "install", install)
    monkeypatch.setattr(script, "become", become)
    return did


def test_an_old_python_could_read_it() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_it_needs_the_standard_library_only() -> None:
    tree = ast.parse((ROOT / "run.py").read_text(encoding="utf-8"))
    plain = [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    named = [str(node.module) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    assert {name.partition(".")[0] for name in plain + named} <= sys.stdlib_module_names


def test_the_first_start_sets_up_and_the_second_does_not(script: ModuleType, fake: SimpleNamespace) -> None:
    assert script.main([]) == 7
    assert (fake.made, fake.installed) == (1, [[]])
    assert script.main(["a.jpg", "-v"]) == 7
    assert (fake.made, fake.installed) == (1, [[]])
    assert fake.became[0] == ["-P", "-m", "fer_desktop", "a.jpg", "-v"]


def test_the_tests_run_offscreen_with_their_arguments(script: ModuleType, fake: SimpleNamespace) -> None:
    here = Path.cwd()
    try:
        assert script.main(["test", "-k", "mailbox", "-x"]) == 7
        assert Path.cwd() == script.ROOT
    finally:
        os.chdir(here)
    assert fake.installed == [["test"]]
    assert fake.became[0] == ["-m", "pytest", "-k", "mailbox", "-x"]
    assert fake.became[1]["QT_QPA_PLATFORM"] == "offscreen"
    assert fake.became[1]["PYTHONUTF8"] == "1"


def test_a_bundle_is_made_with_its_own_tools(script: ModuleType, fake: SimpleNamespace) -> None:
    assert script.main(["bundle", "--no-archive"]) == 7
    assert fake.installed == [["bundle"]]
    assert fake.became[0] == [str(script.ROOT / "packaging" / "bundle.py"), "--no-archive"]


def test_an_audit_looks_at_what_users_may_have_besides(script: ModuleType, fake: SimpleNamespace) -> None:
    assert script.main(["audit"]) == 7
    assert fake.installed == [["dask", "parquet"]]
    assert fake.became[0] == [str(script.ROOT / "packaging" / "audit.py")]


def test_an_audit_that_can_not_begin_does_not_say_that_weaknesses_are_known(
    script: ModuleType, fake: SimpleNamespace
) -> None:
    fake.fails = script.SetupError("The disk is full.")
    assert script.main(["audit"]) == 4
    assert script.main(["setup"]) == 1
    assert fake.became is None


def test_extras_are_added_to_what_is_there(script: ModuleType, fake: SimpleNamespace) -> None:
    assert script.main(["setup", "--with-training"]) == 0
    script.prepare(frozenset({"test"}))
    script.prepare(frozenset({"train"}))
    script.prepare(frozenset())
    assert fake.installed == [["train"], ["test", "train"]]
    assert fake.made == 1
    assert fake.became is None


def test_changed_requirements_are_installed_into_the_same_environment(
    script: ModuleType, fake: SimpleNamespace
) -> None:
    script.prepare(frozenset({"test"}))
    (script.ROOT / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    script.prepare(frozenset())
    assert (fake.made, fake.installed) == (1, [["test"], ["test"]])


def test_an_environment_that_was_left_half_made_is_made_anew(script: ModuleType, fake: SimpleNamespace) -> None:
    fake.fails = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        script.prepare(frozenset())
    fake.fails = None
    script.prepare(frozenset())
    assert (fake.made, fake.installed) == (2, [[]])


def test_an_environment_whose_python_is_gone_is_made_anew(script: ModuleType, fake: SimpleNamespace) -> None:
    script.prepare(frozenset({"test"}))
    script.PYTHON.unlink()
    script.prepare(frozenset())
    assert (fake.made, fake.installed) == (2, [["test"], ["test"]])


def test_somebodys_own_environment_is_used_as_it_is(script: ModuleType, fake: SimpleNamespace) -> None:
    script.subprocess.run([])
    script.prepare(frozenset())
    assert (fake.made, fake.installed) == (1, [[]])


def test_somebodys_own_folder_is_left_alone(script: ModuleType, fake: SimpleNamespace) -> None:
    script.VENV.mkdir()
    (script.VENV / "diary.txt").write_text("mine")
    with pytest.raises(script.SetupError, match="Move it away"):
        script.prepare(frozenset())
    assert fake.made == 0


def test_without_network_what_was_set_up_still_starts(
    script: ModuleType, fake: SimpleNamespace, capsys: pytest.CaptureFixture
) -> None:
    script.prepare(frozenset())
    (script.ROOT / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    fake.fails = script.explained("Temporary failure in name resolution")
    assert script.main([]) == 7
    assert "Going on with the packages that are there" in capsys.readouterr().err
    # ... and is looked at again next time,
    fake.fails = None
    script.prepare(frozenset())
    assert (fake.made, fake.installed) == (1, [[], []])
    # but what was never there cannot be used.
    fake.fails = script.explained("Temporary failure in name resolution")
    assert script.main(["test"]) == 1


def test_without_network_a_first_start_fails_and_is_taken_up_later(script: ModuleType, fake: SimpleNamespace) -> None:
    fake.fails = script.explained("Failed to establish a new connection")
    assert script.main([]) == 1
    assert fake.became is None
    fake.fails = None
    assert script.main([]) == 7
    assert fake.made == 1


SAID = {
    "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device": "disk is full",
    "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'": "cannot be written",
    # As Windows says it, in the language that it has.
    "ERROR: Could not install packages due to an OSError: [WinError 112] Es steht nicht genug Speicherplatz zur "
    "Verfügung": "disk is full",
    "ERROR: Could not install packages due to an OSError: [WinError 5] Zugriff verweigert: 'C:\\x\\cv2.pyd'\n"
    "Consider using the `--user` option or check the permissions.": "Close FER Desktop",
    "ERROR: Could not install packages due to an OSError: [WinError 32] Der Prozess kann nicht auf die Datei "
    "zugreifen": "Close FER Desktop",
    "ERROR: Could not install packages due to an OSError: [Errno 2] No such file or directory: 'C:\\x'\nHINT: This "
    "error might have occurred since this system does not have Windows Long Path support enabled.": "too long",
    "WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(... Temporary failure in name "
    "resolution)'\nERROR: Could not find a version that satisfies the requirement setuptools>=69\nERROR: No matching "
    "distribution found for setuptools>=69": "internet connection",
    "ERROR: Could not find a version that satisfies the requirement mediapipe==0.10.33\nERROR: No matching "
    "distribution found for mediapipe==0.10.33": "not to be had for Python",
    "something\nERROR: a new kind of trouble\n\n": "ERROR: a new kind of trouble",
    "": "no reason was given",
}


@pytest.mark.parametrize("said", SAID, ids=SAID.values())
def test_what_pip_says_becomes_a_sentence(script: ModuleType, said: str) -> None:
    sentence = str(script.explained(said))
    assert SAID[said] in sentence
    assert "start again" in sentence or "Try Python" in sentence


def test_an_old_python_is_named(
    script: ModuleType, fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(script, "OLDEST_PYTHON", (9, 0))
    assert script.main([]) == 1
    said = capsys.readouterr().err
    assert "Python 9.0 or newer is needed" in said
    assert sys.executable in said
    assert fake.made == 0


def test_a_missing_venv_module_is_named(
    script: ModuleType, fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    find: Callable = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "ensurepip" else find(name))
    assert script.main([]) == 1
    assert "python3-venv" in capsys.readouterr().err
    assert fake.made == 0


def test_a_full_disk_is_told_before_anything_is_written(
    script: ModuleType, fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(script.shutil, "disk_usage", lambda path: SimpleNamespace(free=5e8))
    assert script.main([]) == 1
    assert "disk is full" in capsys.readouterr().err
    assert fake.made == 0


def test_a_folder_that_cannot_be_written(
    script: ModuleType, fake: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    def refuse(*words: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied", str(script.VENV))

    monkeypatch.setattr(script.subprocess, "run", refuse)
    assert script.main([]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_packages_are_told_of_once_with_their_size(script: ModuleType) -> None:
    said = (
        "Collecting numpy<3,>=2.0\n",
        "  Downloading numpy-2.4.6-cp312-cp312-manylinux_2_27_x86_64.whl.metadata (6.6 kB)\n",
        "  Downloading numpy-2.4.6-cp312-cp312-manylinux_2_27_x86_64.whl (16.9 MB)\n",
        "  Using cached tqdm-4.67.1-py3-none-any.whl (78 kB)\n",
    )
    shown = [match.groups() for match in map(script.FETCHED.match, said) if match]
    assert shown == [("numpy", "(16.9 MB)"), ("tqdm", "(78 kB)")]


def test_settings_of_other_installations_are_not_passed_on(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    monkeypatch.setenv("LANG", "C.UTF-8")
    environment = script.clean_environment()
    assert "PYTHONPATH" not in environment
    assert "PIP_USER" not in environment
    assert environment["LANG"] == "C.UTF-8"


def test_a_folder_whose_name_the_terminal_can_not_write(tmp_path: Path) -> None:
    folder = tmp_path / "Фер"
    python = folder / ".venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    python.parent.mkdir(parents=True)
    python.touch()
    shutil.copy(ROOT / "run.py", folder)
    (folder / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    asked = [sys.executable, "-c", "import run; print(run.fingerprint())"]
    key = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
    stamp = f'{{"state": "ready", "key": "{key}", "extras": []}}'
    (folder / ".venv" / "fer-desktop.json").write_text(stamp, encoding="utf-8")
    command = [sys.executable, str(folder / "run.py"), "setup"]
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252"}
    done = subprocess.run(command, env=environment, capture_output=True, encoding="cp1252", check=False)
    assert done.returncode == 0, done.stderr
    assert r"\u0424\u0435\u0440" in done.stdout


def test_in_earnest(tmp_path: Path) -> None:
    """The script in a folder with a space and an accent: it makes an environment, says why pip failed (the project
    there is none), and ends with the exit code of what it becomes.
    """
    folder = tmp_path / "Fer désktop"
    folder.mkdir()
    shutil.copy(ROOT / "run.py", folder)
    (folder / "pyproject.toml").write_text("not TOML at all")
    environment = {**os.environ, "PIP_NO_INDEX": "1", "PYTHONPATH": str(tmp_path)}

    def run(*words: str) -> subprocess.CompletedProcess:
        command = [sys.executable, str(folder / "run.py"), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)

    done = run("setup")
    assert done.returncode == 1
    assert "The set-up failed" in done.stderr
    assert "TOML" in (folder / ".venv" / "fer-desktop-setup.log").read_text(encoding="utf-8")

    # Mark it as done by hand, and let a stand-in be pytest.
    stamp = folder / ".venv" / "fer-desktop.json"
    asked = [sys.executable, "-c", "import run; print(run.fingerprint())"]
    key = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()
    stamp.write_text(f'{{"state": "ready", "key": "{key}", "extras": ["test"]}}')
    (folder / "pytest.py").write_text("import os, sys; print(sys.argv[1:], os.environ['QT_QPA_PLATFORM']); sys.exit(5)")
    done = run("test", "-k", "two words", "--with-training=no")
    assert done.stdout.strip() == "['-k', 'two words', '--with-training=no'] offscreen"
    assert done.returncode == 5

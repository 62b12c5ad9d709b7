"""Models that do not belong to the program: tried in a process of their own before they are used, and added.

    checked = model_check.check(path)    # or ModelError, whose text is a sentence
    added = model_check.install(path)    # into the user's folder of models
    model_check.ensure(added)            # before each use: tried once, unless it was tried before

What such a trial holds off: files that are damaged or wrong, that want other files, other people's libraries, endless
time or endless memory, and answers that are none. It is no wall against an error in the runtime itself: see
docs/model-format.md.
"""

import hashlib
import json
import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fer_desktop import incoming, paths, recipes
from fer_desktop.classifier import ModelError
from fer_desktop.numbers import counted
from fer_desktop.onnx_file import LARGEST_BYTES, too_large
from fer_desktop.records import Recipe
from fer_desktop.words import again, english, translate

log = logging.getLogger(__name__)

COMMAND = "check-model"
"""The word by which the program starts itself for a trial."""

TIMEOUT_S = 20.0

CHECKER = 1
"""Raised when trials become stricter: what passed an earlier one is tried again."""

STAMPS_FILE = "checked-models.json"
MOST_STAMPS = 200

_stamping = threading.Lock()
"""The window, the queue and who adds a model may each have tried one at the same time."""

FIT_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
"""Names that mean devices on Windows, whatever their ending."""


@dataclass(frozen=True, slots=True)
class CheckedModel:
    """A model that passed."""

    path: Path
    recipe: Recipe
    sha256: str
    bytes: int
    parameters: int
    opset: int
    has_attention: bool
    face_ms: float
    """How long one face took in the trial, on one core."""


def check(path: Path, timeout_s: float = TIMEOUT_S) -> CheckedModel:
    """Try a model out in a process of its own, with limits.

    Takes a second or two, at most `timeout_s`; not for the window's thread.

    :raises ModelError: it is not fit; the text says why and what to do
    """
    path = Path(os.path.abspath(path))
    _plain_file(path)
    folder = Path(tempfile.mkdtemp(prefix="fer-desktop-"))
    try:
        said = _trial(path, folder, timeout_s)
    finally:
        # On Windows it may be in use a moment longer, by a trial that was just ended or by a virus scanner.
        shutil.rmtree(folder, ignore_errors=True)
    if "error" in said:
        raise _unfit(path, again(said.get("told"), str(said["error"])), str(said.get("detail", "")))
    try:
        recipe = recipes.parse_recipe(said["recipe"])
        _check_id(path, recipe.id)
        return CheckedModel(
            path=path,
            recipe=recipe,
            sha256=hashlib.sha256(path.read_bytes()).hexdigest(),
            bytes=path.stat().st_size,
            parameters=int(said["parameters"]),
            opset=int(said["opset"]),
            has_attention=bool(said["attention"]),
            face_ms=float(said["face_ms"]),
        )
    except recipes.BROKEN as error:
        raise _unfit(path, recipes.unread(error)) from error
    except OSError as error:
        raise _unfit(path, _unreadable(error)) from error


def _plain_file(path: Path) -> None:
    """:raises ModelError: it is no file that may be a model"""
    try:
        if path.is_dir():
            raise _unfit(path, translate("Models", "it is a folder; choose the .onnx file in it"))
        if not path.exists():
            sentence = translate("Models", "The model {path} does not exist. Choose another model.")
            raise ModelError(sentence.format(path=path))
        if not path.is_file():
            raise _unfit(path, translate("Models", "it is no ordinary file"))
        size = path.stat().st_size
    except OSError as error:
        raise _unfit(path, _unreadable(error)) from error
    if path.suffix.lower() != ".onnx":
        raise _unfit(path, translate("Models", "its name does not end with .onnx"))
    if not size:
        sentence = translate("Models", "The model {path} is empty. Copy it again, or choose another model.")
        raise ModelError(sentence.format(path=path))
    if size > LARGEST_BYTES:
        raise _unfit(path, too_large())


def _trial(path: Path, folder: Path, timeout_s: float) -> Mapping[str, Any]:
    """What the child process found out; ``error`` where it is not fit or nothing came back.

    :param folder: empty, the child's own
    """
    answer, complaints = folder / "answer.json", folder / "complaints.txt"
    words = [COMMAND, str(path), str(answer), str(max(1, round(2 * timeout_s)))]
    frozen = getattr(sys, "frozen", False)
    # -P: what lies where the process starts is not taken for a module of ours.
    command = [sys.executable, *([] if frozen else ["-P", "-m", "fer_desktop"]), *words]
    with complaints.open("wb") as errors:
        try:
            done = subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                cwd=folder,
                env=_environment(),
                timeout=timeout_s,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired:
            reason = translate("Models", "it was not done with a few faces after {seconds} seconds")
            return {"error": reason.format(seconds=round(timeout_s))}
        except OSError as error:
            return {"error": translate("Models", "it can't be tried out ({reason})").format(reason=error.strerror)}
    detail = complaints.read_bytes()[-4000:].decode(errors="replace")
    try:
        said = json.loads(answer.read_text(encoding="utf-8"))
        no_answer = translate("Models", "its trial gave no answer")
        return said if isinstance(said, dict) else {"error": no_answer, "detail": detail}
    except (OSError, ValueError):
        reason = translate("Models", "its trial broke off; it is damaged, or needs too much memory or time")
        return {"error": reason, "detail": f"exit code {done.returncode}\n{detail}"}


def _environment() -> dict[str, str]:
    """Of the child: it finds this very program, and its libraries start few threads."""
    package = str(Path(__file__).resolve().parent.parent)
    before = os.environ.get("PYTHONPATH")
    return {
        **os.environ,
        "PYTHONPATH": package + (os.pathsep + before if before else ""),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_NUM_THREADS": "1",
        "OPENBLAS_NUM_THREADS": "1",
    }


def _check_id(path: Path, name: str) -> None:
    """:raises ModelError: it could not be a file's name on every system"""
    if not FIT_ID.fullmatch(name) or name.endswith(".") or name.split(".")[0].lower() in RESERVED:
        reason = translate(
            "Models", "its id “{id}” must be letters, digits, “.”, “_” and “-”, and begin with a letter or digit"
        )
        raise _unfit(path, reason.format(id=name))


def ensure(path: Path, timeout_s: float = TIMEOUT_S) -> None:
    """Before a model is used: the program's own are trusted, others are tried, once for each content.

    :raises ModelError: it is not fit
    """
    path = Path(os.path.abspath(path))
    if path.parent == Path(os.path.abspath(paths.models_dir())):
        return
    _plain_file(path)
    try:
        fingerprint = _fingerprint(path)
    except OSError as error:
        raise _unfit(path, _unreadable(error)) from error
    if fingerprint in _stamps():
        return
    check(path, timeout_s)
    _stamp(fingerprint)


def install(path: Path, timeout_s: float = TIMEOUT_S) -> Path:
    """Try a model and copy it, with the JSON file beside it, into the user's folder of models.

    It is called there as its id says, whatever the file was called. What lies there already is never replaced.

    :returns: the copy
    :raises ModelError: it is not fit, there is another model of this id, or the folder can't be written
    """
    path = Path(os.path.abspath(path))
    _plain_file(path)
    folder = paths.user_models_dir()
    try:
        with incoming.room() as room:
            # What is tried is the copy: the original may change in the meantime.
            copy = _copied(path, room)
            checked = check(copy, timeout_s)
            target = folder / f"{checked.recipe.id}.onnx"
            if not _there_already(path, target, copy, checked.recipe):
                _moved(copy, target)
    except ModelError as error:
        # The sentences speak of the file that the user chose.
        raise ModelError(error.message.replace(str(room / path.name), str(path)), error.detail) from error
    except OSError as error:
        sentence = translate(
            "Models", "The model {path} can't be copied to {folder} ({reason}). Free some room or choose another model."
        )
        sentence = sentence.format(path=path, folder=folder, reason=error.strerror or error)
        raise ModelError(sentence, str(error)) from error
    _stamp(_fingerprint(target))
    return target


def _copied(path: Path, room: Path) -> Path:
    """The file, and the one beside it, of at most the sizes that are allowed."""
    for source, most in ((path, LARGEST_BYTES), (path.with_suffix(".json"), recipes.LARGEST_FILE)):
        if not source.is_file():
            continue
        with source.open("rb") as opened:
            content = opened.read(most + 1)
        if len(content) > most:
            reason = translate("Models", "{name} is larger than {bytes} bytes")
            raise _unfit(path, reason.format(name=source.name, bytes=counted(most)))
        (room / source.name).write_bytes(content)
    return room / path.name


def _there_already(path: Path, target: Path, copy: Path, recipe: Recipe) -> bool:
    """Whether this very model is installed.

    :raises ModelError: another one of its id is
    """
    for installed in paths.installed_models():
        try:
            same = recipes.recipe_of(installed).id == recipe.id
        except recipes.RecipeError:
            same = False
        if not same and installed.name.lower() != target.name.lower():
            continue
        if installed == target and _fingerprint(installed) == _fingerprint(copy):
            return True
        if installed.parent == target.parent:
            reason = translate(
                "Models", "there is already a model with the id “{id}”. Remove that one, or give this one another id"
            )
        else:
            reason = translate(
                "Models",
                "the id “{id}” is that of a model that comes with the program and stays. Give this one another id, "
                "in its JSON file or in its metadata",
            )
        raise _unfit(path, reason.format(id=recipe.id))
    return False


def _moved(copy: Path, target: Path) -> None:
    """:raises OSError: something lies there already, or it can't be written"""
    described, theirs = copy.with_suffix(".json"), target.with_suffix(".json")
    wrote = described.is_file() and not _same(described, theirs)
    if wrote:
        with theirs.open("xb") as file:
            file.write(described.read_bytes())
    try:
        _linked(copy, target)
    except OSError:
        if wrote:
            theirs.unlink(missing_ok=True)
        raise


def _same(described: Path, theirs: Path) -> bool:
    """Whether what is to be written lies there: who was killed before the model followed may come again."""
    return theirs.is_file() and theirs.read_bytes() == described.read_bytes()


def _linked(copy: Path, target: Path) -> None:
    """Under its name at once and whole, and never in place of something else."""
    try:
        os.link(copy, target)
    except FileExistsError:
        raise
    except OSError:
        # A file system without links; nothing lay there a moment ago.
        shutil.move(copy, target)


def remove(path: Path) -> None:
    """Take a model that the user added away again, with the JSON file beside it.

    :raises ModelError: it belongs to the program, or it can't be removed
    """
    path = Path(os.path.abspath(path))
    if path.parent != Path(os.path.abspath(paths.user_models_dir())) or path.suffix != ".onnx":
        sentence = translate("Models", "The model {path} was not added by you, so it can't be removed.")
        raise ModelError(sentence.format(path=path))
    try:
        path.unlink(missing_ok=True)
        path.with_suffix(".json").unlink(missing_ok=True)
    except OSError as error:
        sentence = translate("Models", "The model {path} can't be removed ({reason}).")
        raise ModelError(sentence.format(path=path, reason=error.strerror), str(error)) from error


def _fingerprint(path: Path) -> str:
    """Of a model and of what is said about it beside it."""
    digest = hashlib.sha256(path.read_bytes())
    beside = path.with_suffix(".json")
    if beside.is_file():
        digest.update(b"\0" + beside.read_bytes())
    return digest.hexdigest()


def _stamps() -> list[str]:
    """Fingerprints of the models that passed."""
    try:
        raw = json.loads((paths.user_data_dir() / STAMPS_FILE).read_text(encoding="utf-8"))
        return [str(one) for one in raw["passed"]] if raw["checker"] == CHECKER else []
    except (OSError, *recipes.BROKEN):
        return []


def _stamp(fingerprint: str) -> None:
    file = paths.user_data_dir() / STAMPS_FILE
    partial = file.with_name(f"{file.name}.{os.getpid()}")
    with _stamping:
        passed = [*(one for one in _stamps()[-MOST_STAMPS:] if one != fingerprint), fingerprint]
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
            partial.write_text(json.dumps({"checker": CHECKER, "passed": passed}, indent=1), encoding="utf-8")
            os.replace(partial, file)
        except OSError as error:
            log.info("the trial of a model is not remembered: %s", error)


def _unreadable(error: OSError) -> str:
    return translate("Models", "it can't be read ({reason})").format(reason=error.strerror)


def _unfit(path: Path, reason: str, detail: str = "") -> ModelError:
    """
    :param reason: a clause, or the whole sentence of a trial
    """
    if english(reason).startswith("The model "):
        return ModelError(reason, detail)
    return ModelError(recipes.unusable(path, reason[:-1] if reason.endswith(".") else reason), detail)

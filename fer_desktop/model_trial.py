"""The trial of a foreign model, in a process of its own that may be killed: ``fer-desktop check-model MODEL ANSWER``.

Not for people: `fer_desktop.model_check` starts it and reads its answer. First the file is looked through without
running anything of it; then it runs, on made-up faces, in a process that has little memory, writes no files and calls
nobody.
"""

import contextlib
import json
import os
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np

from fer_desktop import onnx_file, recipes
from fer_desktop.align import to_input
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.records import Recipe
from fer_desktop.words import english, told, translate

MEMORY_BYTES = 2 << 30
"""What a trial may take, beside the libraries and the file itself."""

WRITTEN_BYTES = 1 << 20
"""Most that it may write: its answer."""

DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft"}
"""Operators that the runtime brings itself; all others come from a library, and none is ever loaded."""

OLDEST_OPSET = 7
"""The runtime promises nothing for older ones."""

FACES = 5
"""Read in one go in a trial."""

AGREE = 1e-3
"""Largest difference of a probability between a face read alone and among others."""

FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.spawn", "ctypes.dlopen")
"""Beginnings of the names of what Python reports (sys.addaudithook) and a trial has no business with."""


class Refused(Exception):
    """The text completes the sentence "The model can't be used: ..."."""


def run(model: Path, answer: Path, cpu_s: int) -> int:
    """Try a model and write the answer; the exit code."""
    from fer_desktop.classifier import _onnxruntime

    _onnxruntime()
    with answer.open("w", encoding="utf-8") as file:
        _confine(model, cpu_s)
        try:
            said = _tried(model)
        except Refused as reason:
            said = _told(str(reason))
        except ModelError as error:
            said = {**_told(_better(error)), "detail": error.detail}
        except (recipes.RecipeError, OSError) as error:
            said = _told(str(error))
        except MemoryError:
            said = _told(_too_much_memory())
        file.write(json.dumps(said))
    return 0


def _told(reason: str) -> dict[str, Any]:
    """In English, as this process knows no language, and as whoever reads the answer can translate it."""
    return {"error": english(reason), "told": told(reason)}


def _tried(path: Path) -> dict[str, Any]:
    """:raises Refused, ModelError, RecipeError: it is not fit"""
    try:
        found = onnx_file.read(path.read_bytes())
    except onnx_file.OnnxError as error:
        raise Refused(str(error)) from error
    look_through(found)
    raw = recipes.raw_of(path)
    classifier = Classifier(path, threads=1, devices=False)
    return {
        "recipe": raw,
        "parameters": found.parameters,
        "opset": found.opsets.get("", found.opsets.get("ai.onnx", 0)),
        "attention": classifier.has_attention,
        "face_ms": read_faces(classifier),
    }


def look_through(found: onnx_file.OnnxFile) -> None:
    """:raises Refused: the file asks for what no model needs"""
    if found.external:
        reason = translate(
            "Models",
            "it keeps weights in another file (“{name}”), and a model must be one whole file. "
            "Save it without external data",
        )
        raise Refused(reason.format(name=found.external[0][:80]))
    if found.unfilled:
        reason = translate("Models", "its weight “{name}” claims more numbers than the file holds")
        raise Refused(reason.format(name=found.unfilled[0][:80]))
    foreign = sorted({domain for domain, _ in found.operators} - DOMAINS - found.functions)
    if foreign:
        reason = translate("Models", "it needs operators of “{name}”, which do not belong to ONNX")
        raise Refused(reason.format(name=foreign[0][:80]))
    opset = found.opsets.get("", found.opsets.get("ai.onnx"))
    if opset is not None and opset < OLDEST_OPSET:
        reason = translate(
            "Models", "it is written in opset {opset}; at least {oldest} is needed. Export it anew, in opset 17"
        )
        raise Refused(reason.format(opset=opset, oldest=OLDEST_OPSET))


def read_faces(classifier: Classifier) -> float:
    """Read made-up faces, alone and together; how long one takes, in ms.

    :raises Refused: the answers make no sense
    :raises ModelError: the model breaks
    """
    recipe = classifier.recipe
    faces = to_input(_faces(recipe), recipe)
    together = classifier.probabilities(faces)
    times, alone = [], []
    for place in range(len(faces)):
        began = time.perf_counter()
        alone.append(classifier.probabilities(faces[place : place + 1]))
        times.append(time.perf_counter() - began)
    for rows in (together, np.concatenate(alone)):
        if rows.shape != (len(faces), len(recipe.labels)) or not np.isfinite(rows).all():
            raise Refused(translate("Models", "its answers are not numbers for every face"))
        if (rows < 0).any() or np.abs(rows.sum(axis=1) - 1).max() > AGREE:
            raise Refused(
                translate(
                    "Models", "its answers are not probabilities: if they are raw scores, its recipe must say “logits”"
                )
            )
    if np.abs(together - np.concatenate(alone)).max() > AGREE:
        raise Refused(translate("Models", "its answer for a face depends on the other faces that are read with it"))
    return 1000 * float(np.median(times))


def _faces(recipe: Recipe) -> list[np.ndarray]:
    """Black, white, and noise."""
    size = (recipe.height_px, recipe.width_px)
    shape = size if recipe.colour == "grey" else (*size, 3)
    noise = np.random.default_rng(0).integers(0, 256, (FACES - 2, *shape), np.uint8)
    return [np.zeros(shape, np.uint8), np.full(shape, 255, np.uint8), *noise]


def _better(error: ModelError) -> str:
    """What the runtime's complaint means, where that can be told."""
    detail = error.detail.lower()
    if "opset" in detail or "ir version" in detail or "ir_version" in detail:
        return translate(
            "Models", "it is written in a newer form of ONNX than this program reads. Export it anew, in opset 17"
        )
    if "bad_alloc" in detail or "failed to allocate" in detail or "out of memory" in detail:
        return _too_much_memory()
    if "not a registered function/op" in detail or "no op registered for" in detail:
        return translate("Models", "it uses an operator that ONNX does not know in its opset")
    if "invalid_graph" in detail or "invalid graph" in detail:
        return translate("Models", "its graph is not valid")
    return error.message


def _too_much_memory() -> str:
    message = translate("Models", "it needs more memory than a model may take ({size} GB)")
    return message.format(size=MEMORY_BYTES >> 30)


def _confine(model: Path, cpu_s: int) -> None:
    """From now on this process has little memory and time, starts nothing, calls nobody and opens no file to write.

    What Windows and macOS do not offer is left out; the time limit of whoever started this holds everywhere.
    """
    sys.addaudithook(_refuse)
    try:
        import resource
    except ImportError:  # Windows
        return
    used = _address_space()
    allowance = MEMORY_BYTES + 4 * model.stat().st_size
    limits = {"RLIMIT_CORE": 0, "RLIMIT_CPU": cpu_s, "RLIMIT_FSIZE": WRITTEN_BYTES}
    if used:
        limits["RLIMIT_AS"] = used + allowance
    for name, limit in limits.items():
        with contextlib.suppress(AttributeError, ValueError, OSError):
            resource.setrlimit(getattr(resource, name), (limit, limit))


def _address_space() -> int:
    """Bytes in use by this process; 0 where that is not told."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        return pages * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 0


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN):
        raise PermissionError(f"a trial may not: {event}")
    if event == "open" and len(arguments) > 2 and isinstance(arguments[2], int):
        writes = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
        if arguments[2] & writes:
            raise PermissionError("a trial may not write")

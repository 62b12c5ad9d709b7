"""Faces -> what they show, by an ONNX model that carries its own recipe."""

import logging
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fer_desktop.align import crop_face, crop_place, to_input
from fer_desktop.calm import alone, preload
from fer_desktop.onnx_file import content_of
from fer_desktop.providers import PROCESSOR, Provider, fit, installed
from fer_desktop.recipes import (
    BROKEN,
    DETECTORS,
    RECIPE_KEY,
    SCHEMA,
    RecipeError,
    damaged,
    misdescribed,
    of,
    parse_recipe,
    unread,
    unreadable,
    unusable,
)
from fer_desktop.records import Crop, Detection, Expression, Recipe
from fer_desktop.words import listed, translate

log = logging.getLogger(__name__)

INPUT, OUTPUT = "faces", "probabilities"
"""Names in our models; what others call them is in `fer_desktop.records.Feed`."""

ATTENTION = "attention"
"""Name of a second output that a model may have: where in the face it looked, float32, shape (N, h, w), 0 to 1."""

BATCH = 32
"""Most faces in one run of the model: bounds the memory that a photo of a crowd takes."""


FEW = 2
"""Faces up to which a second thread costs more than it gains while others have work; for `Classifier`'s `thrifty`."""


class ModelError(Exception):
    """A model cannot be used."""

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One sentence: which file, why, what to do."""
        self.detail = detail
        """For those who look closer: the text of the library's error."""


def read_recipe(path: Path) -> Recipe:
    """What the model file says about itself.

    :raises ModelError: missing, damaged, or not a model for this app
    """
    return _recipe(path, _open(path, threads=1, optimise=False))


class Classifier:
    """A model, ready to read faces. May be used from any thread."""

    def __init__(self, path: Path, threads: int = 2, devices: bool = True, thrifty: bool = False) -> None:
        """
        :param threads: of the processor
        :param thrifty: other threads have work as well: few faces are read by one thread, which takes longer, but less
            of the processor in all; the numbers are the same
        :param devices: run it on a graphics card or the like, where there is one that is faster and answers the same
        :raises ModelError: missing, damaged, or not a model for this app
        """
        self._path = path
        self._session = _open(path, threads)
        self._of_few = _open(path, 1) if thrifty and threads > 1 else self._session
        self.recipe = _recipe(path, self._session)
        self._one_by_one = self._session.get_inputs()[0].shape[0] == 1
        self.provider = self._processor = _processor(threads)
        """What runs it, in words."""
        self.has_attention = any(output.name == ATTENTION for output in self._session.get_outputs())
        """Whether it tells where it looked."""
        self._device: Any = None
        """A session on another device than the processor, used as long as it does not fail."""
        self._one_at_a_time = threading.Lock()
        self._try_out()
        if devices:
            self._choose_device(threads)

    def probabilities(self, faces: np.ndarray) -> np.ndarray:
        """One row of probabilities a face.

        :param faces: float32, shape (N, channels, height_px, width_px), as `fer_desktop.align.to_input` makes them
        :returns: float32, shape (N, labels)
        :raises ModelError: the model breaks on them
        """
        return self.outputs(faces, [OUTPUT])[0]

    def read(
        self, pixels: np.ndarray, detections: Sequence[Detection], where: bool = False
    ) -> tuple[np.ndarray, np.ndarray | None]:
        """What the model says of each face of a picture, in their order.

        :param pixels: uint8 RGB, shape (H, W, 3)
        :param where: also tell where it looked
        :returns: probabilities, float32, shape (N, labels); attention, float32, shape (N, h, w), 0 to 1, in the frame
            of `crop_place`; None where it was not asked for or the model has none
        :raises ModelError: the model breaks on them, or answers with something else than numbers
        """
        names = [OUTPUT, ATTENTION] if where and self.has_attention else [OUTPUT]
        parts: list[list[np.ndarray]] = []
        for start in range(0, len(detections), BATCH):
            some = detections[start : start + BATCH]
            crops = [crop_face(pixels, d, self.recipe.crop[d.detector], self.recipe) for d in some]
            parts.append(self.outputs(to_input(crops, self.recipe), names))
        if not parts:
            return np.empty((0, len(self.recipe.labels)), np.float32), None
        rows = only_numbers(np.concatenate([p[0] for p in parts]), self.recipe)
        return rows, np.concatenate([p[1] for p in parts]) if len(names) > 1 else None

    def classify(self, pixels: np.ndarray, detections: Sequence[Detection]) -> list[Expression]:
        """What each face of a picture shows, in their order, as common as in the training data.

        :param pixels: uint8 RGB, shape (H, W, 3)
        :raises ModelError: the model breaks on them
        """
        rows, _ = self.read(pixels, detections)
        return [Expression(self.recipe.labels, tuple(row)) for row in rows.tolist()]

    def place(self, detection: Detection) -> Crop:
        """The part of the picture that it is given of this face."""
        return crop_place(detection, self.recipe.crop[detection.detector], self.recipe)

    def outputs(self, faces: np.ndarray, names: list[str]) -> list[np.ndarray]:
        """The model's outputs `names` for all faces, a batch at a time.

        :param faces: as for `probabilities`
        :raises ModelError: the model breaks on them
        """
        if not len(faces):
            return [np.empty((0, len(self.recipe.labels)), np.float32)]
        batches, feed = [], self.recipe.feed
        faces = faces[:, ::-1] if feed.blue_first else faces
        faces = np.ascontiguousarray(faces.transpose(0, 2, 3, 1) if feed.layout == "nhwc" else faces)
        step, theirs = 1 if self._one_by_one else BATCH, [feed.output if name == OUTPUT else name for name in names]
        try:
            for start in range(0, len(faces), step):
                batches.append(self._run(theirs, {feed.input: faces[start : start + step]}))
        except Exception as error:
            sentence = translate("Models", "The model {path} failed while reading a face. Choose another model.")
            raise ModelError(sentence.format(path=self._path), str(error)) from error
        found = [np.concatenate(parts) for parts in zip(*batches, strict=True)]
        return [
            _softmax(rows) if name == OUTPUT and feed.logits else rows for name, rows in zip(names, found, strict=True)
        ]

    def _run(self, names: list[str], feed: dict[str, np.ndarray]) -> list[np.ndarray]:
        """:raises Exception: the model broke, also on the processor"""
        device = self._device
        if device is not None:
            try:
                # Not every device stands being asked by several threads.
                with self._one_at_a_time:
                    return device.run(names, feed)
            except Exception as error:
                log.warning("%s failed, the processor goes on: %s", self.provider, error)
                self._device, self.provider = None, self._processor
        few = len(next(iter(feed.values()))) <= FEW
        return (self._of_few if few else self._session).run(names, feed)

    def _choose_device(self, threads: int) -> None:
        """Run on the first device that is there, answers as the processor does, and is faster."""
        feed, names = self.recipe.feed, [output.name for output in self._session.get_outputs()]
        for provider in installed(_onnxruntime().get_available_providers()):
            try:
                device = _open(self._path, threads, provider=provider)
                shape = (self.recipe.height_px, self.recipe.width_px)
                channels = 1 if self.recipe.colour == "grey" else 3
                shape = (channels, *shape) if feed.layout == "nchw" else (*shape, channels)
                faces = np.random.default_rng(0).standard_normal((8, *shape), dtype=np.float32)
                counts = (1,) if self._one_by_one else (1, 8)
                why_not = fit(self._session, device, provider, [{feed.input: faces[:n]} for n in counts], names)
            except Exception as error:
                why_not = str(error)
            if not why_not:
                self._device, self.provider = device, provider.name
                return
            log.info("%s is not used for %s: %s", provider.name, self._path, why_not)

    def _try_out(self) -> None:
        """Read two plain faces: a model that does not do what its recipe says is found out before it is used.

        :raises ModelError: it does not
        """
        recipe = self.recipe
        plain = to_input([np.full(_shape(recipe), level, np.uint8) for level in (0, 128)], recipe)
        rows, *maps = self.outputs(plain, [OUTPUT, ATTENTION] if self.has_attention else [OUTPUT])
        if rows.ndim != 2 or len(rows) != 2:
            reason = translate("Models", "it answers two faces with numbers of shape {shape}, not (2, labels)")
            raise _unfit(self._path, reason.format(shape=rows.shape))
        if rows.shape[1] != len(recipe.labels):
            reason = translate(
                "Models", "it answers with {answered} numbers a face, and its recipe names {named} labels"
            )
            raise _misdescribed(self._path, reason.format(answered=rows.shape[-1], named=len(recipe.labels)))
        if not np.isfinite(rows).all() or (rows < 0).any() or np.abs(rows.sum(axis=1) - 1).max() > 1e-3:
            reason = translate(
                "Models", "its answers are not probabilities: if they are raw scores, its recipe must say “logits”"
            )
            raise _misdescribed(self._path, reason)
        for found in maps:
            if found.ndim != 3 or len(found) != 2 or found.size == 0 or not np.isfinite(found).all():
                reason = translate("Models", "its output “{output}” is no map of each face (N, h, w)")
                raise _unfit(self._path, reason.format(output=ATTENTION))


def only_numbers(rows: np.ndarray, recipe: Recipe) -> np.ndarray:
    """What a model answered, unchanged, where all of it is numbers.

    :raises ModelError: it is not
    """
    if not np.isfinite(rows).all():
        sentence = translate(
            "Models", "The model “{name}” answered a face with something else than numbers. Choose another model."
        )
        raise ModelError(sentence.format(name=recipe.name))
    return rows


def _softmax(rows: np.ndarray) -> np.ndarray:
    """Of each row."""
    raised = np.exp(rows - rows.max(axis=-1, keepdims=True))
    return raised / raised.sum(axis=-1, keepdims=True)


def _processor(threads: int) -> str:
    if threads == 1:
        return translate("Models", "CPU, 1 thread")
    return translate("Models", "CPU, {count} threads").format(count=threads)


def _shape(recipe: Recipe) -> tuple[int, ...]:
    """Shape of a crop."""
    size = (recipe.height_px, recipe.width_px)
    return size if recipe.colour == "grey" else (*size, 3)


def _onnxruntime() -> Any:
    # It sends usage figures to its maker and keeps a device id unless this is set before it is imported.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    with alone:
        preload("onnxruntime", "capi/onnxruntime_pybind11_state*")
        import onnxruntime

    onnxruntime.disable_telemetry_events()  # the same on Windows, where the variable does nothing
    return onnxruntime


def _open(path: Path, threads: int, optimise: bool = True, provider: Provider | None = None) -> Any:
    """A session of onnxruntime.

    :param provider: what runs it before the processor does
    :raises ModelError: it cannot be opened
    """
    try:
        # As bytes: the runtime's own reading of paths differs between systems.
        content = content_of(path)
    except FileNotFoundError as error:
        sentence = translate("Models", "The model {path} does not exist. Choose another model.")
        raise ModelError(sentence.format(path=path), str(error)) from error
    except OSError as error:
        raise ModelError(unreadable(path, error), str(error)) from error
    if not content:
        sentence = translate("Models", "The model {path} is empty. Copy it again, or choose another model.")
        raise ModelError(sentence.format(path=path))
    ort = _onnxruntime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Threads that spin while they wait for the next frame cost a whole core for nothing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Weights in further files are looked for where there can be none: a model is one file.
    nowhere = os.fsencode(path / "none").decode("utf-8", "replace")
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", nowhere)
    options.log_severity_level = 4
    if not optimise:
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    options.enable_mem_pattern = provider is None or provider.memory_pattern
    first = [] if provider is None else [(provider.key, provider.options)]
    try:
        return ort.InferenceSession(content, options, providers=[*first, PROCESSOR])
    except Exception as error:
        raise ModelError(damaged(path), str(error)) from error


def _recipe(path: Path, session: Any) -> Recipe:
    """From the model's metadata, or else from the JSON file beside it.

    :raises ModelError: there is none, or it does not fit the model
    """
    text = session.get_modelmeta().custom_metadata_map.get(RECIPE_KEY)
    try:
        recipe = parse_recipe(of(text, path))
    except RecipeError as error:
        raise ModelError(str(error)) from error
    except (*BROKEN, OSError) as error:
        raise _misdescribed(path, unread(error)) from error
    feed = recipe.feed
    inputs, outputs = [i.name for i in session.get_inputs()], [o.name for o in session.get_outputs()]
    if inputs != [feed.input]:
        reason = translate("Models", "it takes {names}, and its recipe says “{name}”")
        raise _misdescribed(path, reason.format(names=_quoted(inputs), name=feed.input))
    if feed.output not in outputs:
        reason = translate("Models", "it answers with {names}, and its recipe says “{name}”")
        raise _misdescribed(path, reason.format(names=_quoted(outputs), name=feed.output))
    kind = session.get_inputs()[0].type.removeprefix("tensor(").removesuffix(")")
    if kind != "float":
        reason = translate("Models", "it takes numbers of the kind {kind}, not float32. Export it anew, in float32")
        raise _unfit(path, reason.format(kind=kind))
    channels, size = 1 if recipe.colour == "grey" else 3, (recipe.height_px, recipe.width_px)
    wanted = [channels, *size] if feed.layout == "nchw" else [*size, channels]
    given = list(session.get_inputs()[0].shape)
    if len(given) != 4 or any(isinstance(g, int) and g != w for g, w in zip(given[1:], wanted, strict=True)):
        reason = translate("Models", "it takes faces of shape {taken}, and its recipe says {wanted}")
        raise _misdescribed(path, reason.format(taken=given[1:], wanted=wanted))
    if isinstance(given[0], int) and given[0] != 1:
        reason = translate("Models", "it takes exactly {count} faces at once; 1 or any number is needed")
        raise _unfit(path, reason.format(count=given[0]))
    return recipe


def _quoted(names: Sequence[str]) -> str:
    return listed(f"“{name[:80]}”" for name in names[:3])


def _unfit(path: Path, reason: str) -> ModelError:
    return ModelError(unusable(path, reason))


def _misdescribed(path: Path, reason: str) -> ModelError:
    return ModelError(misdescribed(path, reason))


__all__ = [
    "ATTENTION",
    "BATCH",
    "DETECTORS",
    "INPUT",
    "OUTPUT",
    "RECIPE_KEY",
    "SCHEMA",
    "Classifier",
    "ModelError",
    "only_numbers",
    "parse_recipe",
    "read_recipe",
]

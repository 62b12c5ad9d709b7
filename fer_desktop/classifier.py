"""Faces -> what they show, by an ONNX model that carries its own recipe."""

import json
import logging
import math
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fer_desktop.align import crop_face, crop_place, to_input
from fer_desktop.calm import preload
from fer_desktop.records import Crop, CropFit, Detection, Expression, Recipe

log = logging.getLogger(__name__)

RECIPE_KEY = "fer_recipe"
"""Key of the model's metadata whose value is the recipe, as JSON."""

SCHEMA = 1
"""Version of the recipe's form."""

DETECTORS = ("short_range", "full_range")
"""The detectors whose boxes a recipe must know how to crop."""

INPUT, OUTPUT = "faces", "probabilities"
"""Names in the model."""

ATTENTION = "attention"
"""Name of a second output that a model may have: where in the face it looked, float32, shape (N, h, w), 0 to 1."""

BATCH = 32
"""Most faces in one run of the model: bounds the memory that a photo of a crowd takes."""

LARGEST_SIDE_PX = 1024
"""Of the model's input."""


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

    def __init__(self, path: Path, threads: int = 2) -> None:
        """:raises ModelError: missing, damaged, or not a model for this app"""
        self._path = path
        self._session = _open(path, threads)
        self.recipe = _recipe(path, self._session)
        self.provider = f"CPU, {threads} thread{'s' if threads > 1 else ''}"
        """What runs it, in words."""
        self.has_attention = any(output.name == ATTENTION for output in self._session.get_outputs())
        """Whether it tells where it looked."""
        self._try_out()

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
        :raises ModelError: the model breaks on them
        """
        names = [OUTPUT, ATTENTION] if where and self.has_attention else [OUTPUT]
        parts: list[list[np.ndarray]] = []
        for start in range(0, len(detections), BATCH):
            some = detections[start : start + BATCH]
            crops = [crop_face(pixels, d, self.recipe.crop[d.detector], self.recipe) for d in some]
            parts.append(self.outputs(to_input(crops, self.recipe), names))
        if not parts:
            return np.empty((0, len(self.recipe.labels)), np.float32), None
        return np.concatenate([p[0] for p in parts]), np.concatenate([p[1] for p in parts]) if len(names) > 1 else None

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
        batches = []
        try:
            for start in range(0, len(faces), BATCH):
                batches.append(self._session.run(names, {INPUT: faces[start : start + BATCH]}))
        except Exception as error:
            sentence = f"The model {self._path} failed while reading a face. Choose another model."
            raise ModelError(sentence, str(error)) from error
        return [np.concatenate(parts) for parts in zip(*batches, strict=True)]

    def _try_out(self) -> None:
        """Read two plain faces: a model that does not do what its recipe says is found out before it is used.

        :raises ModelError: it does not
        """
        recipe = self.recipe
        plain = to_input([np.full(_shape(recipe), level, np.uint8) for level in (0, 128)], recipe)
        rows, *maps = self.outputs(plain, [OUTPUT, ATTENTION] if self.has_attention else [OUTPUT])
        if rows.shape != (2, len(recipe.labels)):
            answered, named = rows.shape[-1], len(recipe.labels)
            raise _unfit(self._path, f"it answers with {answered} numbers a face, and its recipe names {named} labels")
        if not np.isfinite(rows).all() or (rows < 0).any() or np.abs(rows.sum(axis=1) - 1).max() > 1e-3:
            raise _unfit(self._path, "its answers are not probabilities")
        for found in maps:
            if found.ndim != 3 or len(found) != 2 or found.size == 0 or not np.isfinite(found).all():
                raise _unfit(self._path, f"its output “{ATTENTION}” is no map of each face (N, h, w)")


def _shape(recipe: Recipe) -> tuple[int, ...]:
    """Shape of a crop."""
    size = (recipe.height_px, recipe.width_px)
    return size if recipe.colour == "grey" else (*size, 3)


def _onnxruntime() -> Any:
    # It sends usage figures to its maker and keeps a device id unless this is set before it is imported.
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"
    preload("onnxruntime", "capi/onnxruntime_pybind11_state*")
    import onnxruntime

    onnxruntime.disable_telemetry_events()  # the same on Windows, where the variable does nothing
    return onnxruntime


def _open(path: Path, threads: int, optimise: bool = True) -> Any:
    """A session of onnxruntime.

    :raises ModelError: it cannot be opened, or has other inputs and outputs than this app's models
    """
    try:
        # As bytes: the runtime's own reading of paths differs between systems.
        content = path.read_bytes()
    except FileNotFoundError as error:
        raise ModelError(f"The model {path} does not exist. Choose another model.", str(error)) from error
    except OSError as error:
        sentence = f"The model {path} can't be read ({error.strerror}). Choose another model."
        raise ModelError(sentence, str(error)) from error
    if not content:
        raise ModelError(f"The model {path} is empty. Copy it again, or choose another model.")
    ort = _onnxruntime()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    # Threads that spin while they wait for the next frame cost a whole core for nothing.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # Weights in further files are looked for where there can be none: a model is one file.
    options.add_session_config_entry("session.model_external_initializers_file_folder_path", str(path / "none"))
    options.log_severity_level = 4
    if not optimise:
        options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        session = ort.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        sentence = f"The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model."
        raise ModelError(sentence, str(error)) from error
    inputs, outputs = [i.name for i in session.get_inputs()], [o.name for o in session.get_outputs()]
    if inputs != [INPUT] or OUTPUT not in outputs:
        raise _unfit(path, f"it has no input “{INPUT}” or no output “{OUTPUT}”")
    return session


def _recipe(path: Path, session: Any) -> Recipe:
    """:raises ModelError: there is none, or it does not fit the model"""
    text = session.get_modelmeta().custom_metadata_map.get(RECIPE_KEY)
    if text is None:
        raise _unfit(path, "it carries no recipe")
    try:
        recipe = parse_recipe(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = f"{error.args[0]} is missing" if isinstance(error, KeyError) else str(error)
        raise _unfit(path, f"its recipe can't be read: {reason}") from error
    wanted = [1 if recipe.colour == "grey" else 3, recipe.height_px, recipe.width_px]
    given = list(session.get_inputs()[0].shape)
    if len(given) != 4 or any(isinstance(g, int) and g != w for g, w in zip(given[1:], wanted, strict=True)):
        raise _unfit(path, f"it takes faces of shape {given[1:]}, and its recipe says {wanted}")
    return recipe


def parse_recipe(raw: Mapping[str, Any]) -> Recipe:
    """The record of a recipe.

    :raises ValueError, TypeError, KeyError, AttributeError: it is none
    """
    if raw["schema"] != SCHEMA:
        raise ValueError(f"this version of the app reads schema {SCHEMA}, not {raw['schema']}")
    faces, labels = raw["input"], tuple(str(label) for label in raw["labels"])
    if len(labels) < 2 or len(set(labels)) != len(labels):
        raise ValueError("labels must be at least two different words")
    width, height, colour = int(faces["width"]), int(faces["height"]), faces["colour"]
    if not (8 <= width <= LARGEST_SIDE_PX and 8 <= height <= LARGEST_SIDE_PX):
        raise ValueError(f"faces of {width}x{height} pixels")
    if colour not in ("grey", "rgb"):
        raise ValueError(f"colour “{colour}”")
    channels = 1 if colour == "grey" else 3
    mean, std = (tuple(_finite(value) for value in faces[key]) for key in ("mean", "std"))
    if len(mean) != channels or len(std) != channels or min(std) <= 0:
        raise ValueError(f"mean and std need {channels} number(s), std above 0")
    return Recipe(
        id=str(raw["id"]),
        name=str(raw["name"]),
        version=str(raw["version"]),
        labels=labels,
        width_px=width,
        height_px=height,
        colour=colour,
        mean=mean,
        std=std,
        crop={name: _fit(raw["crop"][name]) for name in DETECTORS},
        class_prior={str(label): _finite(share) for label, share in raw.get("class_prior", {}).items()},
        training_data=str(raw.get("training_data", "")),
        accuracy={str(name): _finite(value) for name, value in raw.get("accuracy", {}).items()},
        licence=str(raw.get("licence", "")),
    )


def _fit(raw: Mapping[str, Any]) -> CropFit:
    fit = CropFit(*(_finite(raw[key]) for key in ("centre_x", "centre_y", "size")))
    if not 0.1 <= fit.size <= 3:
        raise ValueError(f"a crop of size {fit.size}")
    return fit


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"{number} where a number belongs")
    return number


def _unfit(path: Path, reason: str) -> ModelError:
    return ModelError(f"The model {path} can't be used: {reason}. Choose another model.")

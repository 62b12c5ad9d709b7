"""Recipes: what must be known of an ONNX model to feed it and to read it. From its metadata, or from a JSON file beside
it; docs/model-format.md tells the form."""

import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fer_desktop import onnx_file
from fer_desktop.expressions import known_words
from fer_desktop.numbers import counted
from fer_desktop.records import CropFit, Feed, Recipe
from fer_desktop.words import translate

RECIPE_KEY = "fer_recipe"
"""Key of the model's metadata whose value is the recipe, as JSON."""

SCHEMA = 1
"""Version of the recipe's form."""

DETECTORS = ("short_range", "full_range")
"""The detectors whose boxes a recipe must know how to crop."""

FER2013_CROP = {
    "short_range": CropFit(0.5026, 0.5677, 0.8542),
    "full_range": CropFit(0.4948, 0.5260, 0.8724),
}
"""How the detectors' boxes sit in the faces of FER2013 (assets/detectors/crop_fit.json): what a recipe means that says
nothing about it."""

LARGEST_SIDE_PX = 1024
"""Of the model's input."""

MOST_LABELS = 100
LONGEST_WORD = 80
LONGEST_TEXT = 4000
LARGEST_FILE = 1_000_000
"""Of the JSON beside a model, in bytes."""

BROKEN = (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError)
"""What reading something that is no recipe raises."""


class RecipeError(Exception):
    """There is no recipe, or it can't be read; the text is a sentence for the user."""


def unusable(path: Path, reason: str) -> str:
    """
    :param reason: a clause: ``it is a folder``
    """
    message = translate("Models", "The model {path} can't be used: {reason}. Choose another model.")
    return message.format(path=path, reason=reason)


def misdescribed(path: Path, reason: str) -> str:
    """As `unusable`, where what is said about the model is wrong, not the model."""
    message = translate(
        "Models", "The model {path} can't be used: {reason}. Correct its recipe, or choose another model."
    )
    return message.format(path=path, reason=reason)


def unreadable(path: Path, error: OSError) -> str:
    message = translate("Models", "The model {path} can't be read ({reason}). Choose another model.")
    return message.format(path=path, reason=error.strerror)


def damaged(path: Path) -> str:
    message = translate(
        "Models", "The model {path} is damaged or not a whole ONNX model. Copy it again, or choose another model."
    )
    return message.format(path=path)


def without(path: Path) -> str:
    """Why a model without a recipe can't be used: a clause."""
    message = translate("Models", "it carries no recipe, and there is none in {name} beside it")
    return message.format(name=path.with_suffix(".json").name)


def raw_of(path: Path) -> Mapping[str, Any]:
    """The recipe of a model, from its metadata or else from the JSON file beside it; nothing of the model is run.

    :raises RecipeError: there is none, or one of the files can't be read
    """
    try:
        content = onnx_file.content_of(path)
        text = onnx_file.read(content, graph=False).metadata.get(RECIPE_KEY)
        return of(text, path)
    except OSError as error:
        raise RecipeError(unreadable(path, error)) from error
    except onnx_file.OnnxError as error:
        raise RecipeError(damaged(path)) from error
    except BROKEN as error:
        raise RecipeError(misdescribed(path, unread(error))) from error


def of(text: str | None, path: Path) -> dict[str, Any]:
    """The recipe of the model at `path`, with what it may leave out filled in.

    :param text: in its metadata, under `RECIPE_KEY`; None: look beside it
    :raises RecipeError: there is none
    :raises Exception: one of `BROKEN`, or OSError: it can't be read
    """
    raw = json.loads(text) if text is not None else beside(path)
    if raw is None or (text is None and not {"labels", "input", "output"} & raw.keys()):
        raise RecipeError(unusable(path, without(path)))  # a card alone is none
    return whole(raw, path.stem)


def recipe_of(path: Path) -> Recipe:
    """As `raw_of`, as a record.

    :raises RecipeError: there is none, or it can't be read
    """
    raw = raw_of(path)
    try:
        return parse_recipe(raw)
    except BROKEN as error:
        raise RecipeError(misdescribed(path, unread(error))) from error


def unread(error: Exception) -> str:
    """Why a recipe could not be read, for the middle of a sentence."""
    if isinstance(error, KeyError):
        reason = translate("Models", "{part} is missing").format(part=error.args[0])
    else:
        reason = str(error)
    return translate("Models", "its recipe can't be read: {reason}").format(reason=reason)


def beside(path: Path) -> Mapping[str, Any] | None:
    """The content of the JSON file beside a model, of the same name; None where there is none.

    :raises ValueError: it is too large or no JSON object
    :raises OSError: it can't be read
    """
    file = path.with_suffix(".json")
    if not file.is_file():
        return None
    with file.open("rb") as opened:
        content = opened.read(LARGEST_FILE + 1)
    if len(content) > LARGEST_FILE:
        message = translate("Models", "{name} is larger than {bytes} bytes")
        raise ValueError(message.format(name=file.name, bytes=counted(LARGEST_FILE)))
    try:
        raw = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        message = translate("Models", "{name} is no JSON ({reason})")
        raise ValueError(message.format(name=file.name, reason=error)) from error
    if not isinstance(raw, dict):
        raise ValueError(translate("Models", "{name} holds no JSON object").format(name=file.name))
    return raw


def whole(raw: Mapping[str, Any], stem: str) -> dict[str, Any]:
    """A recipe with what it may leave out filled in.

    :param stem: the model's file name without ending
    :raises Exception: one of `BROKEN`: it is none
    """
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-._") or "model"
    crop = raw.get("crop") or {}
    if "margin" in crop or not crop:
        crop = _with_margin(_finite(crop.get("margin", 0)))
    return {"id": name, "name": stem, "version": "1", **raw, "crop": crop}


def _with_margin(margin: float) -> dict[str, dict[str, float]]:
    """The crop of FER2013 with this share of its side added on each edge."""
    if not -0.2 <= margin <= 1:
        message = translate("Models", "a crop margin of {margin}; it is a share of the side, from -0.2 to 1")
        raise ValueError(message.format(margin=margin))
    shrink = 1 / (1 + 2 * margin)
    return {
        name: {
            "centre_x": 0.5 + (fit.centre_x - 0.5) * shrink,
            "centre_y": 0.5 + (fit.centre_y - 0.5) * shrink,
            "size": fit.size * shrink,
        }
        for name, fit in FER2013_CROP.items()
    }


def parse_recipe(raw: Mapping[str, Any]) -> Recipe:
    """The record of a recipe.

    :raises Exception: one of `BROKEN`: it is none
    """
    if raw["schema"] != SCHEMA:
        message = translate("Models", "this version of the app reads schema {ours}, not {theirs}")
        raise ValueError(message.format(ours=SCHEMA, theirs=raw["schema"]))
    labels = _labels(raw["labels"])
    faces = raw["input"]
    width, height, colour = int(faces["width"]), int(faces["height"]), faces["colour"]
    if not (8 <= width <= LARGEST_SIDE_PX and 8 <= height <= LARGEST_SIDE_PX):
        raise ValueError(translate("Models", "faces of {width}x{height} pixels").format(width=width, height=height))
    if colour not in ("grey", "rgb", "bgr"):
        raise ValueError(translate("Models", "colour “{colour}”; known are grey, rgb and bgr").format(colour=colour))
    mean, std = _normalisation(faces, 1 if colour == "grey" else 3)
    ours = known_words(labels)
    words = dict(zip(labels, ours, strict=True))
    prior = {_word(label): _finite(share) for label, share in (raw.get("class_prior") or {}).items()}
    return Recipe(
        id=_word(raw["id"]),
        name=_word(raw["name"]),
        version=_word(raw["version"]),
        labels=ours,
        width_px=width,
        height_px=height,
        colour="grey" if colour == "grey" else "rgb",
        mean=mean,
        std=std,
        crop={name: _fit(raw["crop"][name]) for name in DETECTORS},
        class_prior={words.get(label, label): share for label, share in prior.items()},
        training_data=_text(raw.get("training_data", "")),
        accuracy={str(name): _finite(value) for name, value in (raw.get("accuracy") or {}).items()},
        licence=_text(raw.get("licence", "")),
        feed=_feed(faces, raw.get("output") or {}),
    )


def _labels(raw: Any) -> tuple[str, ...]:
    if not isinstance(raw, list | tuple):
        raise ValueError(translate("Models", "labels must be a list of words"))
    labels = tuple(_word(label) for label in raw)
    if not 2 <= len(labels) <= MOST_LABELS or len(set(labels)) != len(labels) or "" in labels:
        raise ValueError(translate("Models", "labels must be two to {most} different words").format(most=MOST_LABELS))
    return labels


def _normalisation(faces: Mapping[str, Any], channels: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Mean and spread by which grey levels of 0..1 are normalised; given as such, or as the range that they become."""
    if "range" in faces:
        if not isinstance(faces["range"], list | tuple) or len(faces["range"]) != 2:
            raise ValueError(translate("Models", "range must be two numbers: what black and white become"))
        low, high = (_finite(value) for value in faces["range"])
        if not low < high:
            raise ValueError(translate("Models", "range from {low} to {high}").format(low=low, high=high))
        # level * (high - low) + low
        return (-low / (high - low),) * channels, (1 / (high - low),) * channels
    lists = [value if isinstance(value, list | tuple) else () for value in (faces["mean"], faces["std"])]
    mean, std = (tuple(_finite(value) for value in given) for given in lists)
    if len(mean) != channels or len(std) != channels or min(std) <= 0:
        if channels == 1:
            raise ValueError(translate("Models", "mean and std need 1 number, std above 0"))
        raise ValueError(translate("Models", "mean and std need {count} numbers, std above 0").format(count=channels))
    if max(mean) > 1:
        raise ValueError(translate("Models", "mean and std are of levels from 0 to 1; divide them by 255"))
    return mean, std


def _feed(faces: Mapping[str, Any], output: Mapping[str, Any]) -> Feed:
    usual = Feed()
    feed = Feed(
        input=_word(faces.get("name", usual.input)),
        output=_word(output.get("name", usual.output)),
        layout=faces.get("layout", usual.layout),
        logits=output.get("kind", "probabilities") == "logits",
        blue_first=faces["colour"] == "bgr",
    )
    if feed.layout not in ("nchw", "nhwc"):
        raise ValueError(translate("Models", "layout “{layout}”; known are nchw and nhwc").format(layout=feed.layout))
    if output.get("kind", "probabilities") not in ("probabilities", "logits"):
        message = translate("Models", "output of the kind “{kind}”; known are probabilities and logits")
        raise ValueError(message.format(kind=output["kind"]))
    return feed


def _fit(raw: Mapping[str, Any]) -> CropFit:
    fit = CropFit(*(_finite(raw[key]) for key in ("centre_x", "centre_y", "size")))
    if not 0.1 <= fit.size <= 3:
        raise ValueError(translate("Models", "a crop of size {size}").format(size=fit.size))
    return fit


def _word(value: Any) -> str:
    """One short line."""
    text = " ".join(str(value).split())
    if len(text) > LONGEST_WORD:
        raise ValueError(translate("Models", "a name of {count} letters").format(count=counted(len(text))))
    # Names stand in files: half characters can't be written, which is a ValueError, too.
    text.encode("utf-8")
    return text


def _text(value: Any) -> str:
    return str(value)[:LONGEST_TEXT]


def _finite(value: Any) -> float:
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(translate("Models", "{found} where a number belongs").format(found=number))
    return number

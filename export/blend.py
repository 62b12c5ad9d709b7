"""Blend two finished runs: ``python -m export.blend VGG19_RUN RESNET18_RUN DATA --out RUN``.

Only the linear layer, 14 -> 7, is learned here, on the faces of Train that neither part has learned from: on those
that they have, both are surer than they will be of new ones. They are few, so the layer is held near the mean of the
parts; how near is chosen by cross-validation on the same faces. What is written is a run like any other, of which
`export.to_onnx` makes the model.
"""

import argparse
import logging
import sys
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from export import folds
from export.architectures import build
from export.commands import exit_status
from export.data import blocks, class_prior, hold_out, load_faces, resized
from export.networks.blend import mean_of_both
from export.presets import Preset
from export.runs import SAME, recipe_of, weights_of, write_run
from export.train import predict
from fer_desktop.datasets import DatasetError

log = logging.getLogger(__name__)

ARCHITECTURE = "blend"
PARTS = {"vgg19": "vgg19_w32", "resnet18": "resnet18_w32"}
"""The parts, in the order of the layer's inputs, and the architectures of the two runs."""

STRENGTHS = tuple(10.0**power for power in range(-4, 3))
"""How much a squared distance from the mean of the parts weighs, against the mean cross-entropy of a face."""


def blend(runs: tuple[Path, Path], data: Path, out: Path) -> dict[str, Any]:
    """Write ``weights.pt`` and ``recipe.json`` of the blend; the recipe.

    :param runs: folders of finished runs, in the order of `PARTS`
    :raises DatasetError: a run cannot be used, or they were not made alike
    """
    recipes = [_recipe(run, name) for run, name in zip(runs, PARTS, strict=True)]
    first, second = recipes
    for key in SAME:
        if first.get(key) != second.get(key):
            raise DatasetError(f"The two runs differ in “{key}”. Train both on the same data, labels and seed.")
    preset = Preset.from_dict(first["preset"])
    if preset.labels != ("fer2013",):
        raise DatasetError("The parts of a blend must have learned the labels of FER2013 alone.")
    if Preset.from_dict(second["preset"]).input_px != preset.input_px:
        raise DatasetError("The two runs were trained on faces of different sizes.")
    classes = len(first["labels"]["fer2013"])
    model = build(ARCHITECTURE, classes)
    for run, name in zip(runs, PARTS, strict=True):
        getattr(model, name).load_state_dict(weights_of(run))

    # With the labels as they are, also where the parts learned softened ones.
    everything = load_faces(data, "train", preset.labels)
    learned, watch = hold_out(everything, first["hold_out_share"], first["seed"])
    columns = blocks(preset.labels)["fer2013"]
    pixels = resized(watch.pixels, preset.input_px)
    said = torch.cat(
        [predict(getattr(model, name), pixels, first["mean"], first["std"], "cpu") for name in PARTS], dim=1
    )
    targets = torch.from_numpy(watch.targets[:, columns])
    strength = chosen_strength(said, targets, first["seed"])
    model.blend.load_state_dict(fitted(said, targets, strength).state_dict())
    recipe = {
        **first,
        "preset": {**preset.as_dict(), "architecture": ARCHITECTURE, "epochs": 0},
        "started_from": None,
        # The layer learns the labels as they are, so this is what the blend takes for granted.
        "class_prior": {"fer2013": class_prior(learned, "fer2013", columns)},
        "parts": dict(zip(PARTS, recipes, strict=True)),
        "blend": {
            "learned_on": f"{len(watch)} faces of Train that the parts have not learned from",
            "strength": strength,
            "folds": folds.FOLDS,
        },
    }
    write_run(out, model, recipe)
    return recipe


def _recipe(run: Path, part: str) -> dict[str, Any]:
    recipe = recipe_of(run)
    found, architecture = recipe["preset"]["architecture"], PARTS[part]
    if found != architecture:
        raise DatasetError(f"{run} holds a run of “{found}”; “{architecture}” belongs here.")
    return recipe


def fitted(said: Tensor, targets: Tensor, strength: float) -> nn.Linear:
    """The layer that explains `targets` best without going far from the mean of the parts.

    :param said: logits of both parts, shape (N, 2 * classes)
    :param targets: label distributions, shape (N, classes)
    """
    classes = targets.shape[1]
    layer, middle = nn.Linear(2 * classes, classes), mean_of_both(classes)
    with torch.no_grad():
        layer.weight.copy_(middle)
        layer.bias.zero_()
    search = torch.optim.LBFGS(layer.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        search.zero_grad()
        away = (layer.weight - middle).square().sum() + layer.bias.square().sum()
        value = _entropy(layer(said), targets) + strength * away
        value.backward()
        return value

    search.step(loss)
    return layer


def chosen_strength(said: Tensor, targets: Tensor, seed: int) -> float:
    """The strength with the least cross-entropy on faces that the layer was not fitted on, of `STRENGTHS`."""

    def entropy(strength: float, rest: Tensor, left_out: Tensor) -> float:
        layer = fitted(said[rest], targets[rest], strength)
        with torch.no_grad():
            return float(_entropy(layer(said[left_out]), targets[left_out]))

    return folds.chosen_strength(len(said), STRENGTHS, seed, entropy)


def _entropy(logits: Tensor, targets: Tensor) -> Tensor:
    return -(targets * functional.log_softmax(logits, dim=1)).sum(dim=1).mean()


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.blend", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("vgg19", type=Path, help="folder of a finished run of export.train blend_vgg19")
    parser.add_argument("resnet18", type=Path, help="folder of a finished run of export.train blend_resnet18")
    parser.add_argument("data", type=Path, help="the zip or folder that they were trained on")
    parser.add_argument("--out", type=Path, required=True, help="folder for the blend, for export.to_onnx")
    options = parser.parse_args(arguments)
    return exit_status(lambda: blend((options.vgg19, options.resnet18), options.data, options.out))


if __name__ == "__main__":
    sys.exit(main())

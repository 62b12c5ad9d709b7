"""Average the weights of finished runs: ``python -m export.soup RUN [RUN ...] --data DATA --out RUN``.

Runs that went on from the same weights lie in one valley, and the middle between them is often lower than any of them
(Wortsman et al. 2022, arXiv:2203.05482: a uniform soup). Batch normalisation's statistics are taken anew, see
`export.batch_norm`; that can also be done to one run alone. What is written is a run like any other, of which
`export.to_onnx` makes the model. Whether it is better is told by the faces held out of Train: its loss is printed.
"""

import argparse
import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from export.architectures import build
from export.batch_norm import FACES, settle
from export.commands import exit_status
from export.data import hold_out, load_faces, resized
from export.presets import Preset
from export.runs import SAME, recipe_of, weights_of, write_run
from export.train import evaluate
from fer_desktop.datasets import DatasetError

log = logging.getLogger(__name__)


def soup(runs: Sequence[Path], data: Path, out: Path) -> dict[str, Any]:
    """Write ``weights.pt`` and ``recipe.json`` of the average; the recipe.

    :param runs: folders of finished runs of one architecture
    :raises DatasetError: a run cannot be used, or they were not made alike
    """
    recipes = [recipe_of(run) for run in runs]
    first = recipes[0]
    preset = Preset.from_dict(first["preset"])
    for run, recipe in zip(runs, recipes, strict=True):
        other = Preset.from_dict(recipe["preset"])
        if (other.architecture, other.input_px) != (preset.architecture, preset.input_px):
            raise DatasetError(f"{run} holds another network than {runs[0]}: their weights cannot be averaged.")
        for key in SAME:
            if recipe.get(key, first.get(key)) != first.get(key, recipe.get(key)):
                raise DatasetError(f"{run} and {runs[0]} differ in “{key}”. Average runs on the same data and seed.")
    states = [weights_of(run) for run in runs]
    model = build(preset.architecture, sum(len(names) for names in first["labels"].values()))
    model.load_state_dict(averaged(states))

    mean, std = first["mean"], first["std"]
    learned, watch = hold_out(load_faces(data, "train", preset.labels), first["hold_out_share"], first["seed"])
    settle(model, resized(learned.pixels, preset.input_px), mean, std, "cpu", first["seed"])
    figures = evaluate(model, watch, preset, mean, std, "cpu")
    log.info(" ".join(f"{key}={value:.4f}" for key, value in figures.items()))
    recipe = {
        **first,
        "soup": {
            "runs": recipes,
            "statistics": f"from {min(FACES, len(learned))} unchanged faces that were learned from",
        },
    }
    write_run(out, model, recipe)
    return recipe


def averaged(states: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of each tensor; whole numbers, which count batches, are the first's."""
    return {
        name: torch.stack([state[name] for state in states]).mean(dim=0) if value.is_floating_point() else value
        for name, value in states[0].items()
    }


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.soup", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("runs", type=Path, nargs="+", metavar="RUN", help="folders of finished runs of export.train")
    parser.add_argument("--data", type=Path, required=True, help="the zip or folder that they were trained on")
    parser.add_argument("--out", type=Path, required=True, help="folder for the average, for export.to_onnx")
    options = parser.parse_args(arguments)
    return exit_status(lambda: soup(options.runs, options.data, options.out))


if __name__ == "__main__":
    sys.exit(main())

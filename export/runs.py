"""Finished runs: folders with the weights of a network and the recipe that says how it learned them."""

import json
import os
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from fer_desktop.datasets import DatasetError

SAME = ("labels", "mean", "std", "seed", "hold_out_share", "held_out", "faces")
"""What the recipes of runs that are put together must have alike; not their priors, where they had different
teachers. Old ones do not say which faces were held out."""


def recipe_of(run: Path) -> dict[str, Any]:
    """:raises DatasetError: the run is not finished"""
    try:
        return json.loads((run / "recipe.json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DatasetError(f"{error.filename} is missing: that run is not finished.") from error


def weights_of(run: Path, device: str = "cpu") -> dict[str, Tensor]:
    """:raises FileNotFoundError: the run is not finished; `recipe_of` says so in a sentence"""
    return torch.load(run / "weights.pt", map_location=device, weights_only=True)["model"]


def write_run(out: Path, network: nn.Module, recipe: dict[str, Any]) -> None:
    """Write ``weights.pt`` and then ``recipe.json``, which makes the run a finished one."""
    out.mkdir(parents=True, exist_ok=True)
    save(out / "weights.pt", {"model": network.state_dict()})
    (out / "recipe.json").write_text(json.dumps(recipe, indent=2) + "\n", encoding="utf-8")


def save(path: Path, state: dict[str, object]) -> None:
    """Write whole or not at all, so that a stop in the middle does not cost the run."""
    partial = path.with_suffix(".partial")
    torch.save(state, partial)
    os.replace(partial, path)

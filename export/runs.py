"""Folders that `export.train` has finished, for what goes on from them."""

import json
from pathlib import Path
from typing import Any

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

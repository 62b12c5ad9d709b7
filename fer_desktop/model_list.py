"""What ``fer-desktop models`` says of each installed model."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from fer_desktop.cards import Card, Measurement
from fer_desktop.recipes import RecipeError, recipe_of


def row(path: Path, card: Card | RecipeError) -> dict[str, Any]:
    """Everything that is known of a model, ready for JSON. One that can't be used has only ``path`` and ``error``."""
    if isinstance(card, RecipeError):
        return {"path": str(path), "error": str(card)}
    recipe = recipe_of(path)
    return {
        "path": str(path),
        "origin": "program" if card.own else "user",
        "id": card.id,
        "name": card.name,
        "version": card.version,
        "labels": list(card.labels),
        "input": {"width": recipe.width_px, "height": recipe.height_px, "colour": recipe.colour},
        "class_prior": dict(recipe.class_prior),
        "training_data": card.training_data,
        "accuracy": dict(recipe.accuracy),
        "licence": card.licence,
        "sha256": card.sha256,
        "bytes": card.bytes,
        "architecture": card.architecture,
        "parameters": card.parameters,
        "multiply_adds": card.multiply_adds,
        "attention": card.attention,
        "measurements": [_figures(m) for m in card.measurements],
        "speed": None if card.speed is None else asdict(card.speed),
    }


def _figures(measurement: Measurement) -> dict[str, Any]:
    return {
        "labels": measurement.labels,
        "split": measurement.split,
        "prior": measurement.prior,
        "n": measurement.faces,
        "accuracy": measurement.accuracy,
        "accuracy_interval": measurement.accuracy_interval,
        "macro_recall": measurement.macro_recall,
        "macro_f1": measurement.macro_f1,
        "ece": measurement.calibration_error,
    }


def line(card: Card | RecipeError) -> str:
    """Two or three lines for people."""
    if isinstance(card, RecipeError):
        return str(card)
    facts = [f"{len(card.labels)} classes", _size(card.bytes)]
    if card.parameters:
        count = f"{card.parameters / 1e6:.2f} million" if card.parameters >= 10_000 else f"{card.parameters:,}"
        facts.append(f"{count} parameters")
    lines = [f"{card.id} {card.version}: {card.name}, {', '.join(facts)}{'' if card.own else ' (added by you)'}"]
    main = card.main
    if main is not None:
        recall = "" if main.macro_recall is None else f", mean recall {100 * main.macro_recall:.1f} %"
        lines.append(f"  accuracy {100 * main.accuracy:.1f} %{recall} ({main.split})")
    return "\n".join([*lines, f"  {card.path}"])


def _size(count: int) -> str:
    return f"{count / 1e6:.1f} MB" if count >= 1_000_000 else f"{max(1, round(count / 1000))} kB"

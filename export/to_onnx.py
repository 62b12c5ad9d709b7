"""Turn a finished training run into a model file: ``python -m export.to_onnx RUN --data DATA --out FILE``.

The file holds everything: the network, the averaging over the mirror image, the scaling fitted on faces that were not
learned from, and the recipe. It is kept only if onnxruntime gives the same numbers as torch. Its accuracy on the
validation split, measured through the app, is written into it and into a card beside it; no choice depends on it.
"""

import argparse
import hashlib
import json
import logging
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from export.architectures import Shipped, build, multiply_adds, parameter_count
from export.augment import normalised
from export.card_words import ACTIVATION, LICENCE, TRAINING_DATA, WINDOW
from export.data import Faces, blocks, class_prior, held_out_digest, hold_out, load_faces, resized
from export.fit_crop import DETECTORS_DIR, FIT_FILE
from export.presets import Preset
from export.quantise import CALIBRATION_FACES, halve_weights, quantise
from export.runs import weights_of
from export.scaling import fit
from export.train import predict
from fer_desktop import align, datasets, evaluate
from fer_desktop.classifier import (
    ATTENTION,
    DETECTORS,
    INPUT,
    OUTPUT,
    RECIPE_KEY,
    SCHEMA,
    Classifier,
    ModelError,
    read_recipe,
)
from fer_desktop.expressions import LABEL_SETS

log = logging.getLogger(__name__)

OPSET = 17
PARITY = 1e-4
"""Largest difference of a probability between torch and onnxruntime."""

PARITY_FACES = 200

CLEAR = 0.02
"""Between the two most probable classes, for their attention to be compared."""

ATTENTION_WEIGHT = 0.1
"""Attention is for looking at: ten times the difference is allowed."""

STORAGE = ("float32", "float16", "int8")
"""How weights may be stored. In half precision they take half the room and are computed with in single precision all
the same; in 8 bits they take a quarter, and the convolutions are computed in integers."""

MOST_DROP = 0.003
"""Of the accuracy on held-out faces, by storing in fewer bits."""

MEASURED_ON = {
    "ferplus": "FER+ Valid, majority labels, whole crops, through the app's own pre-processing",
    "fer2013": "FER2013 PublicTest, its own labels, whole crops, through the app's own pre-processing",
    "sentiment": "FER+ Valid, majority labels grouped (surprise left out), whole crops, pre-processed by the app",
}
WHILE_LEARNING = "_normed"
"""End of an architecture's name that has more layers while it learns than it is shipped with."""

CHECKPOINT = "running average of the weights after the last epoch; none was chosen by its score"
SOUP = "; mean of {runs} such, with batch normalisation's statistics of unchanged faces, chosen by the held-out loss"

ATTENTION_KINDS = {"deep_emotion": WINDOW}


class ExportError(Exception):
    """The text says what is wrong and what to do."""


def export(
    run: Path,
    data: Path,
    out: Path,
    identity: dict[str, str],
    crop_fit: Path,
    seed: int,
    label_set: str = "",
    storage: str = "float32",
) -> dict[str, Any]:
    """Write the model and its card; the card.

    :param identity: ``id``, ``name`` and ``version`` of the model
    :param label_set: which of the label sets that the network learned; empty: its first one
    :param storage: one of `STORAGE`
    :raises ExportError: the run is not finished, or torch and onnxruntime disagree; no file is left then
    :raises fer_desktop.datasets.DatasetError: the data cannot be used
    """
    trained, weights, crop = _load(run, crop_fit)
    preset = Preset.from_dict(trained["preset"])
    label_set = label_set or preset.labels[0]
    columns = blocks(preset.labels)
    if label_set not in columns:
        raise ExportError(f"This network did not learn “{label_set}”, but: {', '.join(columns)}.")
    labels, mean, std = trained["labels"][label_set], trained["mean"], trained["std"]
    model = build(preset.architecture, sum(len(names) for names in trained["labels"].values()))
    model.load_state_dict(weights)
    model.eval()
    architecture = preset.architecture
    if hasattr(model, "folded"):
        model, architecture = model.folded(), architecture.removesuffix(WHILE_LEARNING)

    # With the labels as they are, also where softened ones were learned.
    everything = load_faces(data, "train", preset.labels)
    learned, watch = hold_out(everything, trained["hold_out_share"], trained["seed"])
    held_out = held_out_digest(everything, trained["hold_out_share"], trained["seed"])
    if trained.get("held_out", held_out) != held_out:
        raise ExportError("That run held out other faces than this data has now: the temperature cannot be fitted.")
    watch = _of(watch, columns[label_set])
    watch = Faces(resized(watch.pixels, preset.input_px), watch.targets, watch.majority)
    logits = predict(model, watch.pixels, mean, std, "cpu")[:, columns[label_set]]
    kept = torch.from_numpy(np.flatnonzero(watch.majority >= 0))
    scaling = fit(logits[kept], torch.from_numpy(watch.majority)[kept], trained["seed"])
    log.info("%s, fitted on %d faces that were not learned from", scaling, len(kept))
    shipped = Shipped(model, scaling.temperature, scaling.offsets, columns[label_set]).eval()
    prior = trained["class_prior"][label_set]
    if scaling.offsets is not None:
        # What the network took for granted is gone with them.
        prior = class_prior(learned, label_set, columns[label_set])

    recipe = {
        "schema": SCHEMA,
        **identity,
        "labels": labels,
        "input": {
            "width": preset.input_px,
            "height": preset.input_px,
            "colour": "grey",
            "mean": [mean],
            "std": [std],
        },
        "crop": {name: {key: crop[name][key] for key in ("centre_x", "centre_y", "size")} for name in DETECTORS},
        "class_prior": prior,
        "training_data": TRAINING_DATA[_learned_from(label_set, trained)].format(faces=f"{trained['faces']:,}"),
        "accuracy": {},
        "licence": LICENCE,
    }
    out.parent.mkdir(parents=True, exist_ok=True)
    partial = out.with_name(out.name + ".partial")
    try:
        _write(shipped, recipe, partial, preset.input_px)
        sample = np.random.default_rng(seed).permutation(len(watch))[:PARITY_FACES]
        difference = largest_difference(shipped, partial, watch.pixels[sample], mean, std)
        log.info("torch and onnxruntime differ by at most %.1e", difference)
        if not difference < PARITY:
            raise ExportError(f"torch and onnxruntime differ by {difference:.1e}: no file was written.")
        compared = None
        if storage != "float32":
            compared = _shrink(partial, storage, recipe, learned, watch, seed)
        figures = _measured(partial, data, label_set)
        names = {"accuracy": "top1", "macro_recall": "macro_recall", "ece": "calibration_error"}
        recipe["accuracy"] = {f"{label_set}_valid_{name}": round(figures[key], 4) for key, name in names.items()}
        _describe(partial, recipe)
        read_recipe(partial)
        os.replace(partial, out)
    finally:
        partial.unlink(missing_ok=True)
    content = out.read_bytes()
    card = {
        "file": out.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "bytes": len(content),
        **recipe,
        "architecture": architecture,
        "parameters": parameter_count(model),
        "weights": storage,
        "weights_compared": compared,
        "attention": ATTENTION_KINDS.get(architecture, ACTIVATION),
        "multiply_adds": 2 * multiply_adds(model, preset.input_px),
        "multiply_adds_are": "for one face, read twice: as it is and mirrored",
        "training": {
            "preset": preset.as_dict(),
            "started_from": trained.get("started_from"),
            "teacher": trained.get("teacher"),
            **{key: trained[key] for key in ("parts", "blend", "soup", "taken_from") if key in trained},
            "seed": trained["seed"],
            "faces": trained["faces"],
            "held_out_share": trained["hold_out_share"],
            "held_out": held_out,
            "checkpoint": CHECKPOINT + (SOUP.format(runs=len(trained["soup"]["runs"])) if "soup" in trained else ""),
            "temperature": round(scaling.temperature, 4),
            "offsets": None if scaling.offsets is None else [round(float(value), 4) for value in scaling.offsets],
            "scaling_fitted_on": f"{len(kept)} faces of Train that were not learned from",
        },
        "parity_max_difference": float(f"{difference:.2g}"),
        "measured": {
            "split": MEASURED_ON[label_set],
            **figures,
        },
        "made_with": {"torch": torch.__version__.partition("+")[0], "onnx": onnx.__version__, "opset": OPSET},
    }
    out.with_suffix(".json").write_text(json.dumps(card, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    return card


def _learned_from(label_set: str, trained: dict[str, Any]) -> str:
    """The key of `TRAINING_DATA` for a run, with those that it began with and those that it blends."""

    def softened(run: dict[str, Any]) -> bool:
        earlier = [run["started_from"]] if run.get("started_from") else []
        return run["preset"].get("soften", 0) > 0 or any(map(softened, [*earlier, *run.get("parts", {}).values()]))

    return f"{label_set} alone" if label_set == "fer2013" and not softened(trained) else label_set


def _load(run: Path, crop_fit: Path) -> tuple[dict[str, Any], dict[str, Tensor], dict[str, Any]]:
    try:
        trained = json.loads((run / "recipe.json").read_text(encoding="utf-8"))
        weights = weights_of(run)
    except FileNotFoundError as error:
        raise ExportError(f"{error.filename} is missing: the run is not finished. Start export.train again.") from error
    try:
        return trained, weights, json.loads(crop_fit.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ExportError(f"{crop_fit} is missing: run python -m export.fit_crop first.") from error


def _shrink(
    path: Path, storage: str, recipe: dict[str, Any], learned: Faces, watch: Faces, seed: int
) -> dict[str, Any]:
    """Store the model in fewer bits; what that costs on the faces that were not learned from.

    :raises ExportError: it costs more than `MOST_DROP`
    """
    before = _answers(path, watch)
    if storage == "float16":
        halve_weights(path)
    else:
        chosen = np.random.default_rng(seed).permutation(len(learned))[:CALIBRATION_FACES]
        crops = resized(learned.pixels[chosen], watch.pixels.shape[1])
        whole = path.with_name(path.name + ".float32")
        os.replace(path, whole)
        try:
            quantise(whole, path, align.to_input(list(crops), read_recipe(whole)))
        finally:
            whole.unlink(missing_ok=True)
        _describe(path, recipe)
    after = _answers(path, watch)
    kept = watch.majority >= 0
    shares = [float((rows.argmax(axis=1) == watch.majority)[kept].mean()) for rows in (before, after)]
    moved = np.abs(after - before)
    log.info("%s: accuracy on held-out faces %.4f, before %.4f", storage, shares[1], shares[0])
    if shares[0] - shares[1] > MOST_DROP:
        lost = 100 * (shares[0] - shares[1])
        raise ExportError(f"Stored as {storage} it loses {lost:.1f} points: no file was written.")
    return {
        "on": f"{int(kept.sum())} faces of Train that were not learned from",
        "accuracy_float32": round(shares[0], 5),
        f"accuracy_{storage}": round(shares[1], 5),
        "mean_difference": float(f"{moved.mean():.2g}"),
        "largest_difference": float(f"{moved.max():.2g}"),
    }


def _answers(path: Path, faces: Faces) -> np.ndarray:
    """Probabilities, shape (N, labels)."""
    classifier = Classifier(path)
    return classifier.probabilities(align.to_input(list(faces.pixels), classifier.recipe))


def _of(faces: Faces, columns: slice) -> Faces:
    """The faces of which one label set says something, with its labels; the majority is where its highest share is."""
    targets = faces.targets[:, columns]
    kept = np.flatnonzero(targets.sum(axis=1) > 0)
    truth = faces.majority if columns.start == 0 else targets.argmax(axis=1)
    return Faces(faces.pixels[kept], targets[kept], truth[kept])


def _write(shipped: nn.Module, recipe: dict[str, Any], path: Path, side_px: int) -> None:
    example = torch.zeros(2, 1, side_px, side_px)
    axes = {INPUT: {0: "faces"}, OUTPUT: {0: "faces"}, ATTENTION: {0: "faces"}}
    with warnings.catch_warnings():
        # The tracing exporter is deprecated but gives one small plain file, and parity is asserted.
        warnings.simplefilter("ignore")
        torch.onnx.export(
            shipped,
            (example,),
            str(path),
            input_names=[INPUT],
            output_names=[OUTPUT, ATTENTION],
            dynamic_axes=axes,
            opset_version=OPSET,
            dynamo=False,
        )
    _describe(path, recipe)


def _describe(path: Path, recipe: dict[str, Any]) -> None:
    """Write the recipe into the file's metadata."""
    model = onnx.load(str(path), load_external_data=False)
    del model.metadata_props[:]
    onnx.helper.set_model_props(model, {RECIPE_KEY: json.dumps(recipe, ensure_ascii=False)})
    model.graph.name, model.doc_string = recipe["id"], recipe["name"]
    onnx.checker.check_model(model, full_check=True)
    path.write_bytes(model.SerializeToString())


@torch.inference_mode()
def largest_difference(shipped: nn.Module, path: Path, pixels: np.ndarray, mean: float, std: float) -> float:
    """Between torch, and the app with the file, in probabilities and attention; on real faces, singly and in batches.

    :param pixels: uint8, shape (N, side, side)
    """
    classifier = Classifier(path)
    faces = normalised(pixels, mean, std)
    expected, looked = (part.numpy() for part in shipped(faces))
    ours = align.to_input(list(pixels), classifier.recipe)
    batched, attention = classifier.outputs(ours, [OUTPUT, ATTENTION])
    single = np.concatenate([classifier.probabilities(ours[i : i + 1]) for i in range(min(8, len(ours)))])
    # Where two classes are all but level, the map of either may be shown.
    clear = np.sort(expected, axis=1)[:, -1] - np.sort(expected, axis=1)[:, -2] > CLEAR
    apart = np.abs(attention - looked)[clear].max(initial=0) * ATTENTION_WEIGHT
    return float(max(np.abs(batched - expected).max(), np.abs(single - expected[: len(single)]).max(), apart))


def _measured(path: Path, data: Path, label_set: str) -> dict[str, Any]:
    readings = evaluate.read_faces(Classifier(path), datasets.load(data, "valid", label_set), label_set)
    return evaluate.measure(readings, LABEL_SETS[label_set])


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.to_onnx", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path, help="folder of a finished run of export.train")
    parser.add_argument("--data", type=Path, required=True, help="the zip or folder that it was trained on")
    parser.add_argument("--out", type=Path, default=Path("assets/models/default.onnx"), help="(default: %(default)s)")
    parser.add_argument("--id", default="default", help="short name of the model (default: %(default)s)")
    parser.add_argument("--name", default="Compact", help="name that users see (default: %(default)s)")
    parser.add_argument("--version", default="1.0.0", help="(default: %(default)s)")
    parser.add_argument("--labels", default="", help="label set, where the network knows several (default: its first)")
    parser.add_argument("--weights", choices=STORAGE, default="float32", help="how stored (default: %(default)s)")
    parser.add_argument("--crop-fit", type=Path, default=DETECTORS_DIR / FIT_FILE, help="what export.fit_crop wrote")
    parser.add_argument("--seed", type=int, default=0, help="draws the faces for the comparison with torch")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    identity = {"id": options.id, "name": options.name, "version": options.version}
    try:
        card = export(
            options.run,
            options.data,
            options.out,
            identity,
            options.crop_fit,
            options.seed,
            options.labels,
            options.weights,
        )
    except (ExportError, datasets.DatasetError, ModelError) as error:
        log.error("%s", error)
        return 2
    log.info("wrote %s: %s", options.out, json.dumps(card["accuracy"]))
    return 0


if __name__ == "__main__":
    sys.exit(main())

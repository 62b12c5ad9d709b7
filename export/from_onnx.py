"""Take up a shipped model again: ``python -m export.from_onnx MODEL --data DATA --out RUN``.

Checkpoints are large and get lost; the model file is kept. Its weights, rounded to 7 bits as they may be, are close
enough to learn further from. What is written is a finished run, for ``export.train --start``: the network says what the
file says. In the file batch normalisation is folded into the convolutions; it is taken out of them again, with the
statistics of faces that were learned from. Of a blend, each part is written as a run of its own, in a folder of the
part's name.
"""

import argparse
import json
import logging
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import Tensor, nn

from export.architectures import build
from export.batch_norm import BATCH, drawn
from export.commands import exit_status
from export.data import blocks, class_prior, held_out_digest, hold_out, load_faces, resized
from export.networks.fisa import AngularMargin, FeatureIntegration
from export.presets import Preset
from export.runs import write_run
from export.train import predict
from fer_desktop import align
from fer_desktop.classifier import Classifier, ModelError
from fer_desktop.expressions import LABEL_SETS

log = logging.getLogger(__name__)

ALIKE = 0.02
"""Largest mean difference of a probability between the file, which may compute in 8 bits, and what was taken of it."""

NETWORKS = ("fisa", "resnet18_w32", "resnet18_w16", "alexnet", "vgg19_w32", "blend")
"""Architectures that can be taken up: those with batch normalisation after each convolution that the file folds it
into. Deep-Emotion is folded by itself before it is written."""

SPREAD = 0.5
"""Of the weights of a convolution before batch normalisation, against a fresh one's (He et al. 2015,
arXiv:1502.01852). Their size says nothing, as the normalisation takes it out, but the smaller they are the faster they
turn; learning with decay takes them to about half."""


def take_up(model: Path, data: Path, out: Path) -> dict[str, float]:
    """Write ``weights.pt`` and ``recipe.json`` of a run that says what the model file says.

    :param model: a file that `export.to_onnx` wrote, its card beside it
    :param out: folder for them; of a blend, for the folders of its parts
    :returns: how far the two differ
    :raises fer_desktop.classifier.ModelError: the file does not hold what its card says
    :raises DatasetError: the data cannot be used
    """
    try:
        card = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ModelError(f"{error.filename} is missing: the card says how {model.name} was trained.") from error
    if card["architecture"] not in NETWORKS:
        raise ModelError(
            f"{model.name} holds “{card['architecture']}”. Only these can be taken up: {', '.join(NETWORKS)}."
        )
    preset = Preset.from_dict(card["training"]["preset"])
    faces = load_faces(data, "train", preset.labels)
    share, seed = card["training"]["held_out_share"], card["training"]["seed"]
    held_out = held_out_digest(faces, share, seed)
    if card["training"].get("held_out", held_out) != held_out:
        raise ModelError(f"For {model.name} other faces were held out than this data has. Take the data of its card.")
    learned, watch = hold_out(faces, share, seed)
    columns = blocks(preset.labels)
    network = build(preset.architecture, faces.targets.shape[1])
    fill(network, onnx.load(str(model), load_external_data=False))
    mean, std = card["input"]["mean"][0], card["input"]["std"][0]
    unfold(network, drawn(resized(learned.pixels, preset.input_px), mean, std, seed))

    pixels = resized(watch.pixels, preset.input_px)
    logits = predict(network, pixels, mean, std, "cpu")[:, columns[preset.labels[0]]]
    offsets = card["training"].get("offsets")
    logits = logits / card["training"]["temperature"] + torch.tensor(offsets or [0.0])
    ours = torch.softmax(logits, dim=1).numpy()
    reader = Classifier(model)
    theirs = reader.probabilities(align.to_input(list(pixels), reader.recipe))
    apart = {"mean": float(np.abs(ours - theirs).mean()), "largest": float(np.abs(ours - theirs).max())}
    log.info("probabilities of %d held-out faces differ by %.1e on average, at most %.1e", len(watch), *apart.values())
    if not apart["mean"] < ALIKE:
        raise ModelError(f"What was taken from {model.name} does not say what the file says: no run was written.")
    taken_from = {"id": card["id"], "version": card["version"], "sha256": card["sha256"]}
    if "parts" in card["training"]:
        for name, recipe in card["training"]["parts"].items():
            write_run(out / name, network.get_submodule(name), {**recipe, "taken_from": taken_from})
        return apart
    prior = {name: class_prior(learned, name, columns[name]) for name in preset.labels}
    if not offsets:
        # A teacher's answers count in it.
        prior[preset.labels[0]] = card["class_prior"]
    recipe = {
        "preset": preset.as_dict(),
        "taken_from": taken_from,
        "started_from": card["training"]["started_from"],
        "teacher": card["training"]["teacher"],
        "labels": {name: list(LABEL_SETS[name]) for name in preset.labels},
        "mean": mean,
        "std": std,
        "class_prior": prior,
        "seed": seed,
        "hold_out_share": share,
        "held_out": held_out,
        "faces": len(learned),
    }
    write_run(out, network, recipe)
    return apart


def fill(network: nn.Module, model: onnx.ModelProto) -> None:
    """Put the file's weights into the network; batch normalisations keep what convolutions had added to them.

    :raises ModelError: a layer of the network has no counterpart in the file
    """
    values = _values(model)
    places = {_scope(node.name): node for node in model.graph.node if node.op_type in ("Conv", "Gemm", "MatMul")}
    state = network.state_dict()
    for name, module in network.named_modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            node = next((node for place, node in places.items() if f".{name}".endswith(f".{place}")), None)
            if node is None or node.input[1] not in values:
                raise ModelError(f"The layer {name} was not found in the file.")
            state[f"{name}.weight"] = values[node.input[1]]
            bias = f"{name}.bias" if module.bias is not None else f"{_normalised_by(network, name)}.bias"
            state[bias] = values[node.input[2]]
        elif isinstance(module, AngularMargin) and name in places and places[name].input[1] in values:
            # Already of length one.
            state[f"{name}.weight"] = values[places[name].input[1]].T
        elif isinstance(module, FeatureIntegration):
            # As shares where the file has them worked out; a logarithm undoes the softmax.
            for value in values.values():
                if value.ndim == 5 and value.numel() == len(module.weights):
                    state[f"{name}.weights"] = value.flatten().log()
    for key in state:
        if f"model.{key}" in values:
            state[key] = values[f"model.{key}"]
    if "centres" in state:
        # They serve learning alone and are not in the file; faces gather around the direction of their class.
        state["centres"] = state["head.weight"]
    network.load_state_dict(state)
    for norm in network.modules():
        if isinstance(norm, nn.BatchNorm2d):
            norm.reset_running_stats()
            nn.init.constant_(norm.weight, (1 + norm.eps) ** 0.5)


def _values(model: onnx.ModelProto) -> dict[str, Tensor]:
    """Every constant of the file by name, those in 8 and 16 bits as numbers again."""
    arrays = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    for node in model.graph.node:
        # Constants that are alike are written once.
        if node.op_type == "Identity" and node.input[0] in arrays:
            arrays[node.output[0]] = arrays[node.input[0]]
        if node.op_type == "Cast" and node.input[0] in arrays:
            arrays[node.output[0]] = arrays[node.input[0]].astype(np.float32)
        if node.op_type == "DequantizeLinear" and node.input[0] in arrays:
            whole, scale, zero = (arrays[name] for name in node.input)
            axis = (-1,) + (1,) * (whole.ndim - 1) if scale.ndim else ()
            steps = whole.astype(np.float32) - zero.reshape(axis).astype(np.float32)
            arrays[node.output[0]] = steps * scale.reshape(axis)
    return {name: torch.from_numpy(np.array(a)) for name, a in arrays.items() if a.dtype == np.float32}


def _scope(node: str) -> str:
    """``/stages/stages.0/conv1/Conv`` -> ``stages.0.conv1``: where in the network a node comes from."""
    parts: list[str] = []
    for part in node.strip("/").split("/")[:-1]:
        if parts and part.startswith(parts[-1] + "."):
            parts.pop()
        parts.append(part)
    return ".".join(parts) or "-"


def _normalised_by(network: nn.Module, convolution: str) -> str:
    """The batch normalisation after a convolution: the next module, in all of the networks."""
    names = [name for name, part in network.named_modules() if not isinstance(part, nn.Identity)]
    after = names[names.index(convolution) + 1]
    if not isinstance(network.get_submodule(after), nn.BatchNorm2d):
        raise ModelError(f"{convolution} is not followed by batch normalisation.")
    return after


@torch.no_grad()
def unfold(network: nn.Module, faces: Tensor) -> None:
    """Give every batch normalisation the statistics of its layer, so that it says the same while learning.

    :param faces: normalised, shape (N, 1, side, side)
    """
    network.eval()
    sums: dict[nn.Module, list[Tensor]] = {}

    def watch(norm: nn.Module, given: tuple[Tensor, ...]) -> None:
        sums.setdefault(norm, []).append(
            torch.stack([given[0].mean(dim=(0, 2, 3)), given[0].square().mean(dim=(0, 2, 3))])
        )

    names = dict(network.named_modules())
    norms = {name: part for name, part in names.items() if isinstance(part, nn.BatchNorm2d)}
    hooks = [norm.register_forward_pre_hook(watch) for norm in norms.values()]
    for batch in faces.split(BATCH):
        network(torch.cat([batch, batch.flip(3)]))
    for hook in hooks:
        hook.remove()
    follows = {
        _normalised_by(network, name): part
        for name, part in names.items()
        if isinstance(part, nn.Conv2d) and part.bias is None
    }
    for name, norm in norms.items():
        mean, square = torch.stack(sums[norm]).mean(dim=0)
        variance = (square - mean.square()).clamp_min(1e-8)
        norm.bias += mean
        weight = follows[name].weight
        fresh = (2 / (weight.shape[0] * weight[0, 0].numel())) ** 0.5
        factor = SPREAD * fresh / weight.square().mean().sqrt()
        weight *= factor
        norm.running_mean.copy_(mean * factor)
        norm.running_var.copy_(variance * factor**2)
        norm.weight.copy_((norm.running_var + norm.eps).sqrt() / factor)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.from_onnx", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("model", type=Path, help="model file with its card beside it")
    parser.add_argument("--data", type=Path, required=True, help="the zip or folder that it was trained on")
    parser.add_argument("--out", type=Path, required=True, help="folder for the run, for export.train --start")
    options = parser.parse_args(arguments)
    return exit_status(lambda: take_up(options.model, options.data, options.out))


if __name__ == "__main__":
    sys.exit(main())

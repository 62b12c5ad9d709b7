"""Train a model: ``python -m export.train PRESET DATA``.

Every preset goes through this one loop. A checkpoint is written after each epoch; the same command goes on from it.
What is exported is the running average of the weights after the last epoch: no checkpoint is chosen by its score.
"""

import argparse
import copy
import csv
import logging
import math
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional
from tqdm import tqdm

from export.architectures import ARCHITECTURES, build, parameter_count
from export.augment import augment, levels, mixed, normalised
from export.commands import exit_status
from export.data import Faces, blocks, class_prior, held_out_digest, hold_out, load_faces, resized
from export.pool import Pool
from export.presets import PRESETS, Preset
from export.runs import recipe_of, save, weights_of, write_run
from export.sharpness import uphill
from export.teachers import Teachers, taught, told
from export.widen import begin
from fer_desktop.classifier import read_recipe
from fer_desktop.datasets import DatasetError
from fer_desktop.expressions import LABEL_SETS

log = logging.getLogger(__name__)

HOLD_OUT_SHARE = 0.05
"""Part of Train that is not learned from: it shows progress and later fits the temperature."""


def train(
    preset: Preset,
    data: Path,
    out: Path,
    seed: int,
    device: str,
    start: Path | None = None,
    teachers: Sequence[Path] = (),
    compiled: bool = False,
) -> None:
    """Train to the end, or go on where an earlier run stopped.

    :param start: folder of a finished run whose weights are learned further, with the same seed; the network may be
        wider, see `export.widen`
    :param teachers: model files whose answers, on average, are learned from too; they must not have seen the held-out
        faces either, that is: the same seed
    :param compiled: learn with a network that torch has compiled for this machine, which needs a C++ compiler
    :param out: folder for ``last.pt`` (to resume), ``weights.pt`` (the average, at the end), ``log.csv``
    :raises DatasetError: the data cannot be used
    """
    out.mkdir(parents=True, exist_ok=True)
    faces = load_faces(data, "train", preset.labels, preset.soften)
    learn, watch = hold_out(faces, HOLD_OUT_SHARE, seed)
    held_out = held_out_digest(faces, HOLD_OUT_SHARE, seed)
    columns = blocks(preset.labels)
    if teachers and not preset.teach_views:
        learn = taught(learn, columns[preset.labels[0]], preset, teachers)
    scale = learn.pixels.astype(np.float64) / 255
    mean, std = float(scale.mean()), float(scale.std())
    asked = Teachers(preset, teachers) if teachers and preset.teach_views else None
    run = _Run(preset, learn, mean, std, seed, device, asked, compiled)
    earlier = None
    if start is not None:
        earlier = recipe_of(start)
        if earlier["seed"] != seed:
            # Another seed holds out other faces: the ones that are watched would have been learned from.
            raise DatasetError(f"The run in {start} used seed {earlier['seed']}; use the same one.")
        if earlier.get("held_out", held_out) != held_out:
            raise DatasetError(f"The run in {start} held out other faces, so it has learned from those watched here.")
        filled = run.begin_with(weights_of(start, device))
        log.info("%d of the network's tensors begin with those of %s", filled, start)
    if (out / "last.pt").exists():
        run.restore(torch.load(out / "last.pt", map_location=device, weights_only=True))
        log.info("going on after epoch %d", run.epoch)
    log.info("%d faces to learn from, %d to watch, %s parameters", len(learn), len(watch), parameter_count(run.model))
    while run.epoch < preset.epochs:
        started = time.monotonic()
        loss = run.one_epoch()
        watched = evaluate(run.average, watch, preset, mean, std, device)
        row = {"epoch": run.epoch, "loss": loss, **watched, "seconds": time.monotonic() - started}
        _append(out / "log.csv", row)
        save(out / "last.pt", run.state())
        log.info(" ".join(f"{key}={value:.4g}" for key, value in row.items()))
    recipe = {
        "preset": preset.as_dict(),
        "started_from": earlier,
        "teacher": " and ".join(f"{one.id} {one.version}" for one in map(read_recipe, teachers)) or None,
        "labels": {name: list(LABEL_SETS[name]) for name in preset.labels},
        "mean": mean,
        "std": std,
        "class_prior": {name: class_prior(learn, name, columns[name]) for name in preset.labels},
        "seed": seed,
        "hold_out_share": HOLD_OUT_SHARE,
        "held_out": held_out,
        "faces": len(learn),
    }
    write_run(out, run.average, recipe)


class _Run:
    """Everything that changes while training, so that it can be written down and taken up again."""

    def __init__(
        self,
        preset: Preset,
        faces: Faces,
        mean: float,
        std: float,
        seed: int,
        device: str,
        teachers: Teachers | None = None,
        compiled: bool = False,
    ) -> None:
        torch.manual_seed(seed)
        self._preset, self._device, self._mean, self._std = preset, device, mean, std
        self._pixels = torch.from_numpy(faces.pixels)
        self._targets = torch.from_numpy(faces.targets)
        self._generator = torch.Generator().manual_seed(seed)
        self._blocks = list(blocks(preset.labels).values())
        self._draw, self._offset = rebalanced(self._targets, self._blocks, preset.rebalance)
        self.model = build(preset.architecture, faces.targets.shape[1]).to(device, memory_format=torch.channels_last)
        if preset.margin is not None:
            self.model.head.margin = preset.margin
        self.average = copy.deepcopy(self.model).requires_grad_(False)
        forward = self.model.learn if hasattr(self.model, "learn") else self._plainly
        self._forward = torch.compile(forward) if compiled else forward
        self._teachers = teachers
        self._pool = Pool(preset.copies, len(faces)) if preset.copies else None
        decay, plain = _split_parameters(self.model)
        groups = [{"params": decay, "weight_decay": preset.weight_decay}, {"params": plain, "weight_decay": 0.0}]
        self._optimizer: torch.optim.Optimizer
        if preset.optimizer == "adamw":
            self._optimizer = torch.optim.AdamW(groups, preset.peak_lr)
        else:
            self._optimizer = torch.optim.SGD(groups, preset.peak_lr, preset.momentum, nesterov=True)
        self._steps = math.ceil(len(faces) / preset.batch_size)
        self._schedule = torch.optim.lr_scheduler.OneCycleLR(
            self._optimizer,
            preset.peak_lr,
            total_steps=self._steps * preset.epochs,
            pct_start=0.2,
            div_factor=10,
            cycle_momentum=preset.optimizer == "sgd",
        )
        self.epoch = 0

    def begin_with(self, weights: dict[str, Tensor]) -> int:
        """Learn further from these weights; how many tensors were filled.

        :raises DatasetError: none of them fits
        """
        filled = begin(self.model, weights, self._generator)
        if not filled:
            raise DatasetError("Nothing of the run to start from fits this network. Choose a run of the same plan.")
        self.average.load_state_dict(self.model.state_dict())
        return len(filled)

    def one_epoch(self) -> float:
        """Go once through the faces; the mean loss."""
        self.model.train()
        order = self._order()
        total = 0.0
        batches = order.split(self._preset.batch_size)
        for index in tqdm(batches, desc=f"epoch {self.epoch + 1}/{self._preset.epochs}", mininterval=5, leave=False):
            total += self._step(index) * len(index)
        self.epoch += 1
        return total / len(order)

    def _order(self) -> Tensor:
        """Which faces this epoch learns from: each once, or the rare ones more often."""
        count = len(self._pixels)
        if self._draw is None:
            return torch.randperm(count, generator=self._generator)
        return torch.multinomial(self._draw, count, replacement=True, generator=self._generator)

    def _step(self, index: Tensor) -> float:
        if self._pool is None:
            faces, targets = self._changed(index)
        else:
            kind = (self._preset.side_px(self.epoch), self._preset.strength(self.epoch))
            faces, targets = self._pool.take(self.epoch, index, self._changed, kind, self._generator)
        faces = ((faces - self._mean) / self._std).to(self._device, memory_format=torch.channels_last)
        targets = targets.to(self._device)
        self._optimizer.zero_grad(set_to_none=True)
        loss = self._loss(faces, targets)
        loss.backward()
        if self._preset.sharpness:
            with uphill(self.model, self._preset.sharpness):
                self._loss(faces, targets).backward()
        self._optimizer.step()
        self._schedule.step()
        self._update_average()
        return float(loss.detach())

    def _changed(self, index: Tensor) -> tuple[Tensor, Tensor]:
        """Faces as this epoch changes them, and what is to be learned of them."""
        faces = self._pixels[index].to(torch.float32)[:, None] / 255
        side_px, strength = self._preset.side_px(self.epoch), self._preset.strength(self.epoch)
        faces = augment(faces, self._preset, side_px, self._generator, strength)
        faces, targets = mixed(faces, self._targets[index], self._preset.mixup, self._generator)
        return faces, targets if self._teachers is None else self._told(faces, targets)

    def _loss(self, faces: Tensor, targets: Tensor) -> Tensor:
        with torch.autocast(torch.device(self._device).type, torch.bfloat16, enabled=_has_bfloat16(self._device)):
            logits, further = self._forward(faces, targets)
        return label_loss(logits.float() + self._offset.to(self._device), targets, self._blocks) + further

    def _plainly(self, faces: Tensor, _: Tensor) -> tuple[Tensor, float]:
        return self.model(faces), 0.0

    def _told(self, faces: Tensor, targets: Tensor) -> Tensor:
        """The labels, in part replaced by what the teachers say of these very faces."""
        answers = self._teachers.about(levels(faces).numpy())
        return torch.from_numpy(told(targets.numpy(), self._blocks[0], answers, self._preset.teach))

    @torch.no_grad()
    def _update_average(self) -> None:
        # Young averages forget quickly, or the random start would weigh on them for epochs.
        step = self._schedule.last_epoch
        decay = min(self._preset.ema_decay, (1 + step) / (10 + step))
        for mean, value in zip(self.average.state_dict().values(), self.model.state_dict().values(), strict=True):
            if mean.dtype.is_floating_point:
                mean.lerp_(value, 1 - decay)
            else:
                mean.copy_(value)

    def state(self) -> dict[str, object]:
        return {
            "epoch": self.epoch,
            "preset": self._preset.as_dict(),
            "model": self.model.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "schedule": {k: v for k, v in self._schedule.state_dict().items() if isinstance(v, int | float | bool)},
            "generator": self._generator.get_state(),
            "torch": torch.get_rng_state(),
        }

    def restore(self, state: dict) -> None:
        """:raises DatasetError: the checkpoint belongs to another preset"""
        if state["preset"] != self._preset.as_dict():
            raise DatasetError("The checkpoint was made with other settings. Choose another --out folder.")
        self.model.load_state_dict(state["model"])
        self.average.load_state_dict(state["average"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._schedule.load_state_dict(state["schedule"])
        self._generator.set_state(state["generator"].cpu())
        torch.set_rng_state(state["torch"].cpu())
        self.epoch = state["epoch"]


def label_loss(logits: Tensor, targets: Tensor, columns: Sequence[slice]) -> Tensor:
    """Cross-entropy with label distributions, added over the label sets; one that says nothing of a face costs nothing.

    :param logits: shape (N, classes)
    :param targets: same shape
    """
    losses = [-(targets[:, block] * functional.log_softmax(logits[:, block], dim=1)).sum(dim=1) for block in columns]
    return torch.stack(losses).sum(dim=0).mean()


def rebalanced(targets: Tensor, columns: Sequence[slice], exponent: float) -> tuple[Tensor | None, Tensor]:
    """How often to draw each face so that rare classes come more often, and what that does to the logits.

    :param targets: label distributions, shape (N, classes)
    :param columns: blocks of the label sets; the first one decides what is rare
    :param exponent: see `export.presets.Preset.rebalance`
    :returns: weights to draw by, shape (N,), or None for "each once"; log(drawn prior / prior), shape (classes,)
    """
    if exponent == 0:
        return None, torch.zeros(targets.shape[1])
    targets = targets.double()
    first = targets[:, columns[0]]
    prior = first.sum(0) / first.sum()
    # A face of which the first label set says nothing is drawn like one that has no class in particular.
    silent = (1 - first.sum(1, keepdim=True)).clamp_min(0)
    weight = (first + silent * prior) @ prior.clamp_min(1e-9).pow(-exponent)
    offset = torch.zeros(targets.shape[1], dtype=torch.float64)
    for block in columns:
        plain, drawn = targets[:, block].sum(0), (targets[:, block] * weight[:, None]).sum(0)
        offset[block] = ((drawn / drawn.sum()) / (plain / plain.sum())).log()
    return weight, offset.nan_to_num(0.0).float()


def _has_bfloat16(device: str) -> bool:
    """Whether bfloat16 is faster there. On a processor it takes tile instructions (AMX): with AVX-512's bfloat16 alone
    a step took 1.4 times as long as in float32, with none 40 times."""
    return device.startswith("cuda") or torch.cpu._is_amx_tile_supported()


def _split_parameters(model: nn.Module) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
    """Weights, which decay, and biases and batch norm's numbers, which do not."""
    weights = [p for p in model.parameters() if p.ndim > 1]
    return weights, [p for p in model.parameters() if p.ndim <= 1]


@torch.inference_mode()
def predict(model: nn.Module, pixels: np.ndarray, mean: float, std: float, device: str, batch: int = 256) -> Tensor:
    """Logits, averaged over each face and its mirror image, shape (N, classes), on the CPU."""
    model.eval()
    out = []
    for start in range(0, len(pixels), batch):
        faces = normalised(pixels[start : start + batch], mean, std).to(device)
        out.append(((model(faces) + model(faces.flip(3))) / 2).cpu())
    return torch.cat(out)


def evaluate(model: nn.Module, faces: Faces, preset: Preset, mean: float, std: float, device: str) -> dict[str, float]:
    """Accuracy and mean recall in the first label set, and the cross-entropy with all labels."""
    logits = predict(model, resized(faces.pixels, preset.input_px), mean, std, device)
    columns = list(blocks(preset.labels).values())
    entropy = label_loss(logits, torch.from_numpy(faces.targets), columns)
    kept = faces.majority >= 0
    truth, top = faces.majority[kept], logits[:, columns[0]].argmax(1).numpy()[kept]
    recalls = [float((top[truth == c] == c).mean()) for c in np.unique(truth)]
    accuracy = float((top == truth).mean())
    return {"watch_accuracy": accuracy, "watch_recall": float(np.mean(recalls)), "watch_loss": float(entropy)}


def _append(path: Path, row: dict[str, float]) -> None:
    fresh = not path.exists()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, row.keys())
        if fresh:
            writer.writeheader()
        writer.writerow({key: f"{value:.6g}" for key, value in row.items()})


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m export.train", description=__doc__)
    parser.add_argument("preset", choices=PRESETS)
    parser.add_argument("data", type=Path, help="zip or folder in the FER+ layout")
    parser.add_argument("--out", type=Path, help="folder for checkpoints and log (default: runs/PRESET)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=Path, metavar="RUN", help="learn further from the weights of a finished run")
    parser.add_argument(
        "--teacher", type=Path, nargs="+", default=[], metavar="MODEL", help="model files whose answers are learned too"
    )
    parser.add_argument("--architecture", choices=ARCHITECTURES, help="instead of the preset's (for the ablation)")
    parser.add_argument("--peak-lr", type=float, help="instead of the preset's")
    parser.add_argument("--epochs", type=int, help="instead of the preset's")
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--threads", type=int, help="CPU threads (default: all cores)")
    parser.add_argument("--compile", action="store_true", help="an eighth faster; needs a C++ compiler")
    options = parser.parse_args(arguments)
    preset = PRESETS[options.preset]
    changes = {"architecture": options.architecture, "epochs": options.epochs, "peak_lr": options.peak_lr}
    preset = replace(preset, **{name: value for name, value in changes.items() if value})
    if options.threads:
        torch.set_num_threads(options.threads)
    out = options.out or Path("runs") / options.preset
    given = (options.seed, options.device, options.start, options.teacher, options.compile)
    return exit_status(lambda: train(preset, options.data, out, *given))


if __name__ == "__main__":
    sys.exit(main())

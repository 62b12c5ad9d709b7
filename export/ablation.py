"""What each block of `fisa_resnet18` brings: ``python -m export.ablation DATA --start RUN --out RUNS --card FILE``.

Five networks, each trained the same way, in short and on small faces: the backbone, with one of the blocks each, and
with all. What is compared is the accuracy on the faces of Train that are held out. Run again, it goes on where it
stopped.
"""

import argparse
import csv
import json
import logging
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import torch

from export.architectures import build, multiply_adds, parameter_count
from export.card_words import BACKBONE, COLUMNS, TOGETHER
from export.data import hold_out, load_faces
from export.presets import PRESETS, Preset
from export.train import HOLD_OUT_SHARE, train
from fer_desktop.datasets import DatasetError
from fer_desktop.expressions import LABEL_SETS
from fer_desktop.figures import wilson

log = logging.getLogger(__name__)

VARIANTS: Mapping[str, str] = {
    "fisa_backbone": BACKBONE,
    "fisa_fi": "+ FI",
    "fisa_sa": "+ SA",
    "fisa_aaml": "+ AAML",
    "fisa": TOGETHER,
}
"""Architecture -> its name in the table."""


def ablation(
    preset: Preset, data: Path, out: Path, start: Path | None, seed: int = 0, variants: Mapping[str, str] = VARIANTS
) -> list[dict[str, object]]:
    """Train every variant, and the rows of the table.

    :param out: gets a folder for each variant
    :param start: what all of them begin with, see `export.widen`
    :raises DatasetError: the data, or the run to start from, cannot be used
    """
    watch = hold_out(load_faces(data, "train", preset.labels, preset.soften), HOLD_OUT_SHARE, seed)[1]
    faces = int((watch.majority >= 0).sum())
    rows: list[dict[str, object]] = []
    for architecture, name in variants.items():
        run = out / architecture
        if not (run / "weights.pt").exists():
            train(replace(preset, architecture=architecture), data, run, seed, "cpu", start)
        with (run / "log.csv").open(newline="") as file:
            last = list(csv.DictReader(file))[-1]
        accuracy = float(last["watch_accuracy"])
        low, high = wilson(round(accuracy * faces), faces) or (0.0, 1.0)
        torch.manual_seed(seed)
        model = build(architecture, sum(len(LABEL_SETS[labels]) for labels in preset.labels))
        recall, work = float(last["watch_recall"]), multiply_adds(model.eval(), preset.input_px)
        values = (name, *(round(share, 4) for share in (accuracy, low, high, recall)), parameter_count(model), work)
        rows.append({column.replace(" ", "_"): value for column, value in zip(COLUMNS, values, strict=True)})
        log.info("%s", rows[-1])
    return rows


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m export.ablation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", type=Path, help="zip or folder in the FER+ layout")
    parser.add_argument("--start", type=Path, metavar="RUN", help="a finished run that all variants begin with")
    parser.add_argument("--out", type=Path, default=Path("runs/ablation"), help="folder for the runs")
    parser.add_argument("--card", type=Path, metavar="FILE", help="the model's JSON file, which gets the table")
    options = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    try:
        rows = ablation(PRESETS["fisa_ablation"], options.data, options.out, options.start)
    except DatasetError as error:
        log.error("%s", error)
        return 2
    if options.card:
        raw = json.loads(options.card.read_text(encoding="utf-8"))
        text = json.dumps(raw | {"ablation": rows}, indent=2, ensure_ascii=False)
        options.card.write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

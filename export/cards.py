"""Write docs/models.md from the cards beside the shipped models: ``python -m export.cards``."""

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from fer_desktop import cards, paths
from fer_desktop.cards import Card, Interval, Measurement, Speed
from fer_desktop.expressions import style

PAGE = Path(__file__).resolve().parent.parent / "docs" / "models.md"

HEAD = """# Models

This page is written by `python -m export.cards` from the cards beside the models (`assets/models/*.json`). Change
those, or the words in `export/card_words.py`, not this page. Measure again with `python -m export.measure_cards DATA`,
or in any other way with `fer-desktop evaluate` ([how](#how-to-measure-them-yourself)).

Intervals are 95 % intervals: Wilson's for shares, and for means over classes by drawing faces and
readings anew (`fer_desktop.figures.intervals_of_means`).
*Recall* is the share of the faces of a class that are read so; *precision*, of the answers that name a class, the
share that is right: it holds where expressions are as common as among these faces. *Mean recall* is the mean of the
recalls of all classes, so that rare expressions count as much as common ones; *mean F1* that of the F1 (macro F1).
*Calibration error*: how far the stated probabilities are from the share of right answers, the mean over 15 bins. The
*prior* is how common expressions are taken to be: *everyday*, as in the training data; *balanced*, each as common as
any other; *between*, half-way.
"""

TAIL = """## How to measure them yourself

```bash
fer-desktop models --json                              # what is installed, with sha256 and figures
fer-desktop evaluate default DATA                      # a zip or folder: FER+, RAF-DB, or a sub-folder for each class
fer-desktop evaluate default DATA --split test --prior balanced --json
fer-desktop evaluate default DATA --labels sentiment   # ferplus, fer2013, sentiment: answers are folded by name
fer-desktop evaluate default PHOTOS --scenes           # whole photos: faces are looked for, the largest one is read
fer-desktop evaluate default DATA --confusion-csv table.csv --confusion-png table.png
```

Photos in which no face is found are counted and named, never left out silently. How a model of your own is added is
told in [model-format.md](model-format.md).
"""


OVERVIEW = (
    "model",
    "classes",
    "parameters",
    "multiply-adds",
    "file",
    "accuracy",
    "mean recall",
    "mean recall, balanced",
    "ms a face",
)


def page(found: Sequence[Card]) -> str:
    """The text of docs/models.md."""
    parts = [HEAD, _overview(found), *(_section(card) for card in found), TAIL]
    return "\n".join(part.rstrip("\n") + "\n" for part in parts)


def _overview(found: Sequence[Card]) -> str:
    return _table(OVERVIEW, [_overview_row(card) for card in found], numbers_from=1)


def _overview_row(card: Card) -> tuple[str, ...]:
    main, balanced = card.main, card.under("balanced")
    return (
        f"[`{card.id}`](#{card.id.replace('.', '')})",
        str(len(card.labels)),
        _large(card.parameters),
        _large(card.multiply_adds),
        f"{card.bytes / 1e6:.1f} MB",
        _percent(main.accuracy) if main else "–",
        _percent(main.macro_recall) if main else "–",
        _percent(balanced.macro_recall) if balanced else "–",
        f"{card.speed.one_face_ms:.1f}" if card.speed else "–",
    )


def _section(card: Card) -> str:
    parts = [f"## {card.id}", f"**{card.name}** {card.version}. {card.summary}".rstrip(), _facts(card)]
    if card.main:
        shown = [card.main, *(m for m in card.measurements if m is not card.main)]
        parts += ["### Figures", card.protocol, _figures(shown)]
        parts += ["### Each class", _classes(card)]
        for measurement in shown:
            if measurement.prior in ("everyday", "balanced") and measurement.labels == card.main.labels:
                parts.append(_confusion(measurement))
    if card.ablation:
        names = list(dict.fromkeys(key for row in card.ablation for key in row))
        rows = [[_cell(row.get(name)) for name in names] for row in card.ablation]
        parts += ["### What each part brings", _table(names, rows, numbers_from=1)]
    parts += _localisation(card)
    if card.notes:
        parts += ["### Notes", _list(card.notes)]
    if card.limits:
        parts += ["### Limits", _list(card.limits)]
    return "\n\n".join(part for part in parts if part)


def _localisation(card: Card) -> list[str]:
    """How well pictures are sorted by the number of faces in them, where `export.localisation` has measured it."""
    file = card.path.with_suffix(".json")
    raw = json.loads(file.read_text(encoding="utf-8")).get("localisation") if file.exists() else None
    if not raw:
        return []
    low, high = raw["accuracy_95"]
    told = (
        f"The detector sorts {100 * raw['accuracy']:.1f} % of {raw['n']} pictures rightly ({100 * low:.1f} to "
        f"{100 * high:.1f}). The set: {raw['set']}. What it gets wrong are faces that it misses; `python -m "
        "export.localisation DATA` measures it."
    )
    rows = [
        (kind, str(row["n"]), *(_percent(row[name]) for name in ("precision", "recall", "f1")))
        for kind, row in raw["per_kind"].items()
    ]
    table = _table(("faces in the picture", "pictures", "precision", "recall", "F1"), rows, numbers_from=1)
    return ["### No face, one, or several", told, table]


def _facts(card: Card) -> str:
    width, height = card.input_size
    rows = [
        ("answers with", ", ".join(card.labels)),
        ("architecture", f"`{card.architecture}`" if card.architecture else ""),
        ("parameters", f"{card.parameters:,}" if card.parameters else ""),
        ("multiply-adds a face", f"{card.multiply_adds:,}" if card.multiply_adds else ""),
        ("input", f"{width}x{height} pixels, {card.colour}"),
        ("where it looked", card.attention),
        ("training data", card.training_data),
        ("licence", card.licence),
        ("file", f"`{card.path.name}`, {card.bytes:,} bytes, SHA-256 `{card.sha256}`"),
        ("time of a face", _speed(card.speed)),
    ]
    return _table(("", ""), [row for row in rows if row[1]])


def _speed(speed: Speed | None) -> str:
    if speed is None:
        return "not measured"
    batch = f"{speed.batch_face_ms:.2f} ms in a batch of {speed.batch}"
    return f"{speed.one_face_ms:.2f} ms alone, {batch} ({speed.machine})"


def _figures(found: Iterable[Measurement]) -> str:
    head = ("faces", "prior", "n", "accuracy", "mean recall", "mean F1", "calibration error")
    rows = [
        (
            m.split or m.labels,
            m.prior,
            f"{m.faces:,}",
            _percent(m.accuracy, m.accuracy_interval),
            _percent(m.macro_recall, m.macro_recall_interval),
            _percent(m.macro_f1, m.macro_f1_interval),
            _calibration(m),
        )
        for m in found
    ]
    return _table(head, rows, numbers_from=2)


def _calibration(m: Measurement) -> str:
    if m.calibration_error is None:
        return "–"
    chance = "" if m.calibration_by_chance is None else f" (by chance up to {m.calibration_by_chance:.3f})"
    return f"{m.calibration_error:.3f}{chance}"


def _classes(card: Card) -> str:
    main, balanced = card.main, card.under("balanced")
    if main is None:
        return ""
    others = {row.label: row for row in balanced.per_class} if balanced else {}
    head = ["class", "faces", "recall", "precision", *(["recall, balanced", "precision, balanced"] if balanced else [])]
    rows = []
    for row in main.per_class:
        cells = [style(row.label).word, f"{row.faces:,}"]
        for one in (row, others[row.label]) if balanced else (row,):
            cells += [_percent(one.recall, one.recall_interval), _percent(one.precision, one.precision_interval)]
        rows.append(cells)
    return _table(head, rows, numbers_from=1)


def _confusion(measurement: Measurement) -> str:
    if not measurement.confusion:
        return ""
    words = [style(name).word for name in measurement.classes]
    rows = [
        [f"**{word}**", *(f"**{count}**" if i == j else str(count) for j, count in enumerate(counts))]
        for i, (word, counts) in enumerate(zip(words, measurement.confusion, strict=True))
    ]
    title = f"What each face was taken for, prior *{measurement.prior}* (a row for each true class):"
    return title + "\n\n" + _table(["", *words], rows, numbers_from=1)


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], numbers_from: int = 99) -> str:
    """:param numbers_from: columns from this one on stand at the right"""
    ruler = ["---:" if place >= numbers_from else "---" for place in range(len(head))]
    return "\n".join("| " + " | ".join(row) + " |" for row in (head, ruler, *rows))


def _list(sentences: Iterable[str]) -> str:
    return "\n".join(f"- {sentence}" for sentence in sentences)


def _cell(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, float):
        return f"{100 * value:.1f} %" if 0 <= value <= 1 else f"{value:g}"
    return f"{value:,}" if isinstance(value, int) and not isinstance(value, bool) else str(value)


def _percent(share: float | None, interval: Interval | None = None) -> str:
    if share is None:
        return "–"
    around = "" if interval is None else f" ({100 * interval[0]:.1f} to {100 * interval[1]:.1f})"
    return f"{100 * share:.1f} %{around}"


def _large(count: int | None) -> str:
    if count is None:
        return "–"
    return f"{count / 1e6:.2f} million" if count >= 1e5 else f"{count:,}"


def shipped() -> list[Card]:
    """The cards of the models that belong to the program, the default one first."""
    found = [cards.read(path) for path in sorted(paths.models_dir().glob("*.onnx"))]
    return sorted(found, key=lambda card: (card.id != "default", card.id))


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m export.cards", description=__doc__)
    parser.parse_args(arguments)
    PAGE.write_text(page(shipped()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

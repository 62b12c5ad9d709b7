"""The table of what was taken for what, as a CSV file and as a picture."""

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fer_desktop.expressions import style

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

CELL_PX, LARGEST_CELL_PX, ROOM_PX = 76, 130, 420
"""Side of a cell of a large table, and of a small one; tables of few classes get about this much room in all."""

LEFT_PX, TOP_PX, RIGHT_PX, BOTTOM_PX = 130, 118, 122, 26
"""Room around the cells: names of the true classes, title and names of the answers, recalls, edge."""

LEAST_WIDTH_PX = 700

WHITE, INK, QUIET, LINE = (255, 255, 255), (27, 30, 36), (91, 100, 115), (215, 219, 227)
DEEP = (23, 78, 166)
"""Colour of a cell that holds all faces of its row; others are between it and white."""

SCALE = 2
"""Drawn twice as large, for screens with small pixels."""


def as_csv(figures: Mapping[str, Any]) -> str:
    """A row for each true class, a column for each answer, counts; the first column names the true class."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["true \\ answer", *figures["classes"]])
    for name, row in zip(figures["classes"], figures["confusion"], strict=True):
        writer.writerow([name, *row])
    return text.getvalue()


def draw(figures: Mapping[str, Any], path: Path) -> None:
    """Draw the table as a PNG file: counts, and shades by the share of each true class.

    :param figures: as `fer_desktop.evaluate.evaluate` gives them
    :raises OSError: the file cannot be written
    """
    from PIL import Image, ImageDraw

    names = [style(label).word for label in figures["classes"]]
    table: Sequence[Sequence[int]] = figures["confusion"]
    cell = max(CELL_PX, min(LARGEST_CELL_PX, ROOM_PX // len(names)))
    side = len(names) * cell
    width, height = max(LEFT_PX + side + RIGHT_PX, LEAST_WIDTH_PX), TOP_PX + side + BOTTOM_PX
    picture = Image.new("RGB", (width * SCALE, height * SCALE), WHITE)
    pen = _Pen(ImageDraw.Draw(picture))
    pen.text((22, 30), f"{figures['model_id']}: what each face was taken for", 19, INK, "lm")
    pen.text((22, 56), _summary(figures), 13, QUIET, "lm")
    for place, name in enumerate(names):
        pen.text((LEFT_PX + (place + 0.5) * cell, TOP_PX - 14), name, 12, INK, "mm")
        pen.text((LEFT_PX - 12, TOP_PX + (place + 0.5) * cell), name, 13, INK, "rm")
    pen.text((LEFT_PX - 12, TOP_PX - 14), "true \\ answer", 11, QUIET, "rm")
    pen.text((LEFT_PX + side + 14, TOP_PX - 14), "recall (faces)", 11, QUIET, "lm")
    for i, row in enumerate(table):
        faces = sum(row)
        for j, count in enumerate(row):
            _cell(pen, (LEFT_PX + j * cell, TOP_PX + i * cell), cell, count, faces)
        recall = f"{100 * row[i] / faces:.1f} %" if faces else "-"
        middle = TOP_PX + (i + 0.5) * cell
        pen.text((LEFT_PX + side + 14, middle - 9), recall, 14, INK, "lm")
        pen.text((LEFT_PX + side + 14, middle + 10), f"{faces:,}", 12, QUIET, "lm")
    picture.save(path, format="PNG")


def _summary(figures: Mapping[str, Any]) -> str:
    low, high = figures["accuracy_interval"]
    return (
        f"{figures['n']:,} faces, {figures['split']}, {figures['labels']}, prior {figures['prior']}     "
        f"accuracy {100 * figures['accuracy']:.1f} % ({100 * low:.1f} to {100 * high:.1f})     "
        f"mean recall {100 * figures['macro_recall']:.1f} %"
    )


def _cell(pen: "_Pen", corner: tuple[float, float], side: float, count: int, faces: int) -> None:
    share = count / faces if faces else 0.0
    # The root shows small shares too, which is where the mistakes are.
    depth = share**0.6
    fill = tuple(round(w + (d - w) * depth) for w, d in zip(WHITE, DEEP, strict=True))
    ink = WHITE if depth > 0.55 else INK
    x, y = corner
    pen.box((x, y, x + side, y + side), fill)
    if not count:
        pen.text((x + side / 2, y + side / 2), "0", 13, LINE, "mm")
        return
    pen.text((x + side / 2, y + side / 2 - 8), f"{count:,}", 17, ink, "mm")
    per_cent = 100 * share
    small = "<1 %" if per_cent < 1 else f"{per_cent:.0f} %"
    pen.text((x + side / 2, y + side / 2 + 13), small, 11, ink if depth > 0.25 else QUIET, "mm")


class _Pen:
    """Draws in points; a point is `SCALE` pixels."""

    def __init__(self, canvas: "ImageDraw") -> None:
        self._canvas = canvas

    def text(self, at: tuple[float, float], words: str, size: float, colour: tuple[int, ...], anchor: str) -> None:
        from PIL import ImageFont

        font = ImageFont.load_default(size * SCALE)
        if not isinstance(font, ImageFont.FreeTypeFont):
            # A Pillow without FreeType has one small font only, and it knows no anchors.
            self._canvas.text((at[0] * SCALE, at[1] * SCALE - 6), words, colour)
            return
        self._canvas.text((at[0] * SCALE, at[1] * SCALE), words, colour, font, anchor)

    def box(self, edges: tuple[float, float, float, float], fill: tuple[int, ...]) -> None:
        self._canvas.rectangle([edge * SCALE for edge in edges], fill, LINE, SCALE)

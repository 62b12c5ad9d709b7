"""What a timeline shows and where: places on its axis, parts of its room, ticks."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from fer_desktop.expressions import display_order
from fer_desktop.numbers import figure
from fer_desktop.session_records import Excluded, Mark
from fer_desktop.tracks import Track
from fer_desktop.words import translate

MARGIN_PX = 16
FLAGS_PX = 14
"""Room for the heads of marks, at the top of the chart."""
BAND_PX, BAND_SMALL_PX, BAND_GAP_PX = 14, 8, 3
RULER_PX = 20
TICK_STEPS_S = (0.04, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)
TICK_APART_PX = 84
TICK_STEPS_PHOTOS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000)


@dataclass(slots=True)
class Scene:
    """What there is to draw. Places on the axis are seconds, or numbers of photos."""

    moving: bool = True
    """Seconds; False: photos."""
    end: float = 1.0
    left: float = 0.0
    right: float = 1.0
    labels: tuple[str, ...] = ()
    track: Track | None = None
    """Its lines are drawn."""
    bands: Sequence[tuple[str, Track]] = ()
    """(whose, rows)"""
    hidden: frozenset[str] = frozenset()
    """Labels without a line."""
    marks: Sequence[Mark] = ()
    excluded: Sequence[Excluded] = ()
    draft: tuple[float, float] | None = None
    """A range that is being chosen."""

    def order(self) -> list[int]:
        return [index for index in display_order(self.labels) if self.labels[index] not in self.hidden]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of the timeline lie."""

    chart: QRectF
    bands: tuple[QRectF, ...]
    ruler: QRectF

    @property
    def body(self) -> QRectF:
        """Chart and bands."""
        return self.chart.united(self.bands[-1]) if self.bands else self.chart


def places(width: float, height: float, bands: int) -> Places:
    """Divide the room."""
    thick = BAND_PX if bands <= 1 else BAND_SMALL_PX
    under = bands * (thick + BAND_GAP_PX) + BAND_GAP_PX + RULER_PX
    across = max(10.0, width - 2 * MARGIN_PX)
    chart = QRectF(MARGIN_PX, 0, across, max(20.0, height - under))
    top = chart.bottom() + 2 * BAND_GAP_PX
    found = tuple(QRectF(MARGIN_PX, top + i * (thick + BAND_GAP_PX), across, thick) for i in range(bands))
    return Places(chart, found, QRectF(0, height - RULER_PX, width, RULER_PX))


def to_x(scene: Scene, chart: QRectF, at: float) -> float:
    """Place on the axis -> px."""
    return chart.left() + (at - scene.left) / (scene.right - scene.left) * chart.width()


def to_place(scene: Scene, chart: QRectF, x: float) -> float:
    """px -> place on the axis, also beyond its ends."""
    return scene.left + (x - chart.left()) / chart.width() * (scene.right - scene.left)


def plot_of(chart: QRectF) -> QRectF:
    """Where the lines lie: 100 % at its top, 0 % at its bottom."""
    return chart.adjusted(0, FLAGS_PX, 0, -5)


def ticks(scene: Scene, width: float) -> list[float]:
    """Round places on the axis, not too close together."""
    least = (scene.right - scene.left) * TICK_APART_PX / max(1.0, width)
    steps = TICK_STEPS_S if scene.moving else TICK_STEPS_PHOTOS
    step = next((step for step in steps if step >= least), steps[-1] * math.ceil(least / steps[-1]))
    first = math.ceil(scene.left / step - 1e-9)
    last = math.floor(scene.right / step + 1e-9)
    if not scene.moving and last * step > scene.right - 1e-6:
        last -= 1  # a photo that would begin where the axis ends is none
    return [number * step for number in range(first, last + 1)]


def place_text(at: float, moving: bool, short: bool = False) -> str:
    """A place on the axis in words: “00:12.40”, or “Photo 3” for photos, which are counted from 1 here.

    :param short: for rulers: hundredths only where there are any, photos as a bare number
    """
    if not moving:
        number = figure(int(at + 1e-6) + 1)
        return number if short else translate("Timeline", "Photo {number}").format(number=number)
    hundredths = round(max(0.0, at) * 100)
    minutes, rest = divmod(hundredths, 6000)
    seconds, rest = divmod(rest, 100)
    hours, minutes = divmod(minutes, 60)
    text = f"{minutes:02d}:{seconds:02d}" + (f".{rest:02d}" if rest or not short else "")
    return f"{hours}:{text}" if hours else text

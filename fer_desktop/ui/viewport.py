"""Where the picture lies in the view: fit, zoom, pan. Numbers only; lengths in logical px of the view."""

from fer_desktop.records import Box

STEP = 1.25
"""One press of zoom in or out, one notch of the wheel."""
LARGEST_FIT = 4.0
"""A small picture is enlarged at most this much to fill the view."""
LARGEST = 16.0
"""Largest zoom, screen pixels a picture pixel."""


class Viewport:
    """Maps pixels of a picture to a view. While it fits, it keeps fitting when the view changes its size."""

    def __init__(self) -> None:
        self._picture = (0, 0)
        self._view = (1.0, 1.0)
        self._ratio = 1.0
        self._scale: float | None = None
        self._centre = (0.0, 0.0)

    @property
    def fits(self) -> bool:
        return self._scale is None

    @property
    def scale(self) -> float:
        """Logical px of the view a picture pixel."""
        return self.fit_scale if self._scale is None else self._scale

    @property
    def zoom(self) -> float:
        """Screen pixels a picture pixel: 1 shows the picture as it is."""
        return self.scale * self._ratio

    @property
    def fit_scale(self) -> float:
        width, height = self._picture
        if width < 1 or height < 1:
            return 1.0
        return min(self._view[0] / width, self._view[1] / height, LARGEST_FIT / self._ratio)

    @property
    def can_pan(self) -> bool:
        width, height = self._picture
        return width * self.scale > self._view[0] + 0.5 or height * self.scale > self._view[1] + 0.5

    def set_picture(self, width: int, height: int) -> None:
        """Another picture: it fits again."""
        self._picture = (width, height)
        self.fit()

    def set_view(self, width: float, height: float, ratio: float) -> None:
        """The view has another size; `ratio`: screen pixels a logical px."""
        if self._scale is not None and ratio != self._ratio:
            self._scale *= self._ratio / ratio
        self._view = (max(1.0, width), max(1.0, height))
        self._ratio = ratio
        self._keep_inside()

    def fit(self) -> None:
        self._scale = None
        self._centre = (self._picture[0] / 2, self._picture[1] / 2)

    def zoom_to(self, zoom: float, x: float, y: float) -> None:
        """Show `zoom` screen pixels a picture pixel; what lies under (x, y) of the view stays there."""
        fit = self.fit_scale
        smallest = min(fit, 1 / self._ratio)
        wanted = max(smallest, min(zoom, LARGEST) / self._ratio)
        under = self.to_picture(x, y)
        if abs(wanted - fit) < 1e-3 * fit:
            self.fit()
            return
        self._scale = wanted
        self._centre = (
            under[0] - (x - self._view[0] / 2) / wanted,
            under[1] - (y - self._view[1] / 2) / wanted,
        )
        self._keep_inside()

    def zoom_by(self, factor: float, x: float, y: float) -> None:
        """Zoom in (`factor` above 1) or out around (x, y) of the view."""
        before, after = self.zoom, self.zoom * factor
        # One notch stops at the sizes that people look for instead of passing them; a pinch glides over them.
        for stop in (self.fit_scale * self._ratio, 1.0):
            passes = min(before, after) < stop * 0.999 and max(before, after) > stop * 1.001
            if passes and abs(factor - 1) > 0.1:
                after = stop
                break
        self.zoom_to(after, x, y)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by logical px."""
        if self._scale is not None:
            self._centre = (self._centre[0] - dx / self._scale, self._centre[1] - dy / self._scale)
            self._keep_inside()

    def box(self) -> Box:
        """Where the whole picture lies in the view, its corner on a whole screen pixel."""
        width, height = self._picture[0] * self.scale, self._picture[1] * self.scale
        left = self._view[0] / 2 - self._centre[0] * self.scale
        top = self._view[1] / 2 - self._centre[1] * self.scale
        left, top = round(left * self._ratio) / self._ratio, round(top * self._ratio) / self._ratio
        return Box(left, top, left + width, top + height)

    def visible(self) -> Box:
        """The part of the view that the picture covers."""
        box = self.box()
        return Box(max(0.0, box.left), max(0.0, box.top), min(self._view[0], box.right), min(self._view[1], box.bottom))

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The pixel of the picture under (x, y) of the view."""
        return (
            self._centre[0] + (x - self._view[0] / 2) / self.scale,
            self._centre[1] + (y - self._view[1] / 2) / self.scale,
        )

    def _keep_inside(self) -> None:
        """No empty space at an edge while picture is hidden at the other."""
        if self._scale is None:
            return
        centre = []
        for size, room, at in zip(self._picture, self._view, self._centre, strict=True):
            half = room / 2 / self._scale
            centre.append(size / 2 if size <= 2 * half else max(half, min(at, size - half)))
        self._centre = (centre[0], centre[1])

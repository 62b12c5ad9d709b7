"""fer_desktop.ui.picture"""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from fer_desktop.ui.picture import Picture, frame_image
from fer_desktop.ui.viewport import Viewport
from tests.ui.shapes import grey, result


def test_the_frame_itself_with_rows_of_any_length(qapp: QApplication) -> None:
    pixels = np.arange(13 * 7 * 3, dtype=np.uint8).reshape(7, 13, 3)
    for levels in (0, 1):
        image = frame_image(result(pixels, levels=levels))
        assert (image.width(), image.height()) == (13, 7)
        assert image.pixelColor(12, 6) == QColor(*map(int, pixels[6, 12]))


@pytest.mark.parametrize(
    ("zoom", "width"), [(4, 1600), (1, 1600), (0.51, 1600), (0.5, 800), (0.3, 800), (0.25, 400), (0.1, 400)]
)
def test_the_smallest_level_that_is_large_enough(qapp: QApplication, zoom: float, width: int) -> None:
    assert Picture(result(grey(1600, 1200), levels=3)).image(zoom).width() == width


@pytest.mark.parametrize("zoom", [0.45, 0.2, 0.03, 0.0001])
def test_without_levels_a_large_picture_is_shrunk_once(qapp: QApplication, zoom: float) -> None:
    picture = Picture(result(grey(1600, 1200), levels=0))
    image = picture.image(zoom)
    assert max(1, zoom * 1600) <= image.width() <= max(2, 2 * zoom * 1600)
    assert picture.image(zoom).cacheKey() == image.cacheKey()


def test_zoomed_in_the_right_part_is_drawn(qapp: QApplication) -> None:
    pixels = grey(1000, 1000, 0)
    pixels[500:, 500:] = 255
    viewport = Viewport()
    viewport.set_view(100, 100, 1.0)
    viewport.set_picture(1000, 1000)
    viewport.zoom_to(4.0, 50, 50)
    canvas = QImage(100, 100, QImage.Format.Format_RGB32)
    canvas.fill(QColor("#ff0000"))
    painter = QPainter(canvas)
    Picture(result(pixels)).draw(painter, viewport)
    painter.end()
    assert canvas.pixelColor(20, 20) == QColor(0, 0, 0)
    assert canvas.pixelColor(80, 80) == QColor(255, 255, 255)
    assert canvas.pixelColor(80, 20) == QColor(0, 0, 0)

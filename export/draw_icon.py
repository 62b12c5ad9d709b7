"""Makes the icon files of all systems from assets/icons/app.svg.

python -m export.draw_icon
"""

import logging
import os
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

log = logging.getLogger(__name__)

ICONS = Path(__file__).resolve().parents[1] / "assets" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
"""Sides of the PNG files, pixels."""


def draw(drawing: QSvgRenderer, side: int) -> QImage:
    """The icon with a transparent ground, `side` pixels wide and high."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def main() -> None:
    """Write app-<side>.png, app.ico (Windows) and app.icns (macOS) next to the drawing."""
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    small, large = QSvgRenderer(str(ICONS / "app-small.svg")), QSvgRenderer(str(ICONS / "app.svg"))
    for side in SIZES:
        draw(small if side <= 24 else large, side).save(str(ICONS / f"app-{side}.png"))
    images = {side: Image.open(ICONS / f"app-{side}.png") for side in SIZES}
    below = [images[side] for side in SIZES if side < 256]
    images[256].save(ICONS / "app.ico", append_images=below, sizes=[(s, s) for s in SIZES if s <= 256])
    images[512].save(ICONS / "app.icns", append_images=[images[side] for side in (16, 32, 64, 128, 256)])
    log.info("wrote %d files to %s", len(SIZES) + 2, ICONS.name)


if __name__ == "__main__":
    main()

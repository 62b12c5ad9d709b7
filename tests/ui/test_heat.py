"""fer_desktop.ui.heat: where the model looked, exactly over what it saw."""

import math
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fer_desktop.records import Crop, Face, FrameResult
from fer_desktop.ui import heat
from fer_desktop.ui.frame_view import FrameView
from fer_desktop.ui.overlay_painter import render
from tests.ui.shapes import face, grey, result

CROP = Crop((100.0, 80.0), 60.0, 60.0, 0.0)


def looked(crop: Crop = CROP, attention: np.ndarray | None = None) -> Face:
    """A face of which the upper left ninth was looked at."""
    if attention is None:
        attention = np.zeros((3, 3), np.float32)
        attention[0, 0] = 1
    return replace(face(1, (170.0, 140.0, 195.0, 158.0)), crop=crop, attention=attention)


def differences(found: FrameResult) -> np.ndarray:
    """How much each pixel of the saved picture differs with and without the layer: shape (H, W)."""
    with_, without = (pixels(render(found, where=where)) for where in (True, False))
    return np.abs(with_ - without).max(axis=2)


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return flat[:, : 4 * image.width()].reshape(image.height(), image.width(), 4)[..., :3].astype(int)


@pytest.mark.parametrize("degrees", [0, 35, -90, 170])
@pytest.mark.parametrize("height", [60.0, 40.0])
def test_the_layer_lies_where_the_crop_was_cut(qtbot: QtBot, degrees: float, height: float) -> None:
    crop = Crop((100.0, 80.0), 60.0, height, math.radians(degrees))
    changed = differences(result(grey(200, 160), looked(crop))) > 20
    assert changed.any()
    # The middle of the ninth that was looked at, by the definition of a crop.
    right, down = -crop.width / 3, -crop.height / 3
    cos, sin = math.cos(crop.angle), math.sin(crop.angle)
    rows, columns = np.nonzero(changed)
    expected = crop.centre[0] + right * cos - down * sin, crop.centre[1] + right * sin + down * cos
    assert columns.mean() + 0.5 == pytest.approx(expected[0], abs=2.5)
    assert rows.mean() + 0.5 == pytest.approx(expected[1], abs=2.5)


def test_the_more_the_stronger_and_little_is_not_shown(qtbot: QtBot) -> None:
    attention = np.repeat(np.array([[0.0, 0.3, 0.6, 1.0]], np.float32), 4, axis=0)
    wide = Crop((100.0, 80.0), 160.0, 120.0, 0.0)
    changed = differences(result(grey(200, 160), looked(wide, attention)))[60]
    columns = [int(20 + 160 * (n + 0.5) / 4) for n in range(4)]
    assert changed[columns[0]] == 0
    assert changed[columns[1]] == 0
    assert 20 < changed[columns[2]] < changed[columns[3]]


def test_it_grows_steadily_lighter_so_that_it_is_read_without_colour() -> None:
    lightness = [_luma(QColor(colour)) for colour in heat.RAMP]
    assert lightness == sorted(lightness)
    assert lightness[-1] - lightness[0] > 0.5


def _luma(colour: QColor) -> float:
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


@pytest.mark.parametrize("shape", [(1, 1), (3, 3), (6, 5), (48, 48), (200, 130)])
def test_maps_of_any_size(qtbot: QtBot, shape: tuple[int, int]) -> None:
    (layer,) = heat.layers(result(grey(200, 160), looked(CROP, np.ones(shape, np.float32))))
    middle = layer.image.pixelColor(heat.SIDE_PX // 2, heat.SIDE_PX // 2)
    assert middle.alphaF() == pytest.approx(heat.STRONGEST, abs=0.02)
    assert layer.image.pixelColor(0, 0).alphaF() < 0.1, "no hard edge"


def test_without_attention_there_is_nothing(qtbot: QtBot) -> None:
    plain = result(grey(200, 160), face(1, (80.0, 60.0, 120.0, 100.0)))
    assert heat.layers(plain) == ()
    assert not differences(plain).any()


def test_the_view_makes_the_layers_once_and_shows_them_when_asked(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = FrameView()
    qtbot.addWidget(view)
    view.resize(400, 320)
    view.show()
    view.set_result(result(grey(200, 160), looked()))
    plain = pixels(view.grab().toImage())
    made: list[FrameResult] = []
    layers = heat.layers
    monkeypatch.setattr(heat, "layers", lambda found: (made.append(found), layers(found))[1])
    view.set_where_visible(True)
    shown = pixels(view.grab().toImage())
    view.set_chosen(1)
    view.grab()
    assert len(made) == 1
    # Twice the size: the crop's upper left ninth lies around (160, 120).
    assert np.abs(shown - plain)[110:130, 150:170].max() > 30
    assert np.abs(shown - plain)[200:, 220:].max() == 0
    view.set_where_visible(False)
    view.set_chosen(0)
    assert np.array_equal(pixels(view.grab().toImage()), plain)

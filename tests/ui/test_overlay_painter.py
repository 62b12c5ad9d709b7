"""fer_desktop.ui.overlay_painter"""

import threading

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from fer_desktop.expressions import style
from fer_desktop.ui.overlay_painter import measurer, render, render_look
from tests.ui.shapes import face, grey, reading, result

BOX = (120.0, 100.0, 220.0, 230.0)


def rgb(image: QImage) -> np.ndarray:
    view = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return view[:, : image.width(), 2::-1].astype(int)


def close_to(pixels: np.ndarray, colour: str, within: int = 60) -> np.ndarray:
    wanted = QColor(colour)
    return np.abs(pixels - [wanted.red(), wanted.green(), wanted.blue()]).sum(axis=-1) < within


@pytest.mark.parametrize("levels", [0, 1])
def test_without_faces_it_is_the_picture_itself(qapp: QApplication, astronaut: np.ndarray, levels: int) -> None:
    image = render(result(astronaut, levels=levels))
    assert (rgb(image) == astronaut).all()


@pytest.mark.parametrize("levels", [0, 1])
def test_the_frame_has_the_expressions_colour_and_nothing_else_changes(qapp: QApplication, levels: int) -> None:
    pixels = grey(400, 300)
    made = result(pixels, face(1, BOX), levels=levels)
    drawn = rgb(render(made))
    assert close_to(drawn[165, 118:126], style("happiness").dark).any()
    changed = (drawn != pixels).any(axis=-1)
    assert changed[98:232, 118:222].any()
    assert not changed[110:220, 132:208].any(), "the face itself stays free"
    assert not changed[250:].any()
    assert not changed[:, :100].any()
    # What others still show is not drawn into.
    assert (made.frame.pixels == pixels).all()
    assert all((level[..., :3] == 128).all() for level in made.levels)


def test_not_sure_looks_different(qapp: QApplication) -> None:
    sure = render(result(grey(400, 300), face(1, BOX, reading("neutral", 0.9))))
    unsure = render(result(grey(400, 300), face(1, BOX, reading("neutral", 0.4))))
    assert sure != unsure
    # Dashed: along the left side some points are light, some are not.
    column = close_to(rgb(unsure)[120:210, 121:123], "#b4bac4", 80).any(axis=1)
    assert column.any()
    assert not column.all()


def test_the_chosen_face_is_emphasised(qapp: QApplication) -> None:
    made = result(grey(400, 300), face(1, BOX))
    assert render(made, chosen=1) != render(made)


@pytest.mark.parametrize("ground", [0, 255])
def test_frames_show_on_black_and_on_white(qapp: QApplication, ground: int) -> None:
    drawn = rgb(render(result(grey(400, 300, ground), face(1, BOX))))[165, 115:130]
    # Something clearly lighter and something clearly darker than each other: colour and outline.
    brightness = drawn.sum(axis=-1)
    assert brightness.max() - brightness.min() > 200


def test_larger_pictures_get_larger_letters(qapp: QApplication) -> None:
    assert render_look(4400, 3000).font_px == pytest.approx(4 * render_look(1100, 900).font_px)
    assert render_look(200, 100).font_px >= 10


def test_one_pixel_wide_and_a_face_larger_than_the_picture(qapp: QApplication) -> None:
    for width, height in ((1, 1), (13, 7), (1, 400), (2000, 3)):
        image = render(result(grey(width, height), face(1, (-10, -10, width + 10.0, height + 10.0))))
        assert (image.width(), image.height()) == (width, height)


def test_off_the_gui_thread(qapp: QApplication) -> None:
    made = result(grey(400, 300), face(1, BOX))
    drawn: list[QImage] = []
    thread = threading.Thread(target=lambda: drawn.append(render(made)))
    thread.start()
    thread.join()
    assert drawn[0] == render(made)


def test_measuring(qapp: QApplication) -> None:
    measure = measurer()
    assert measure("Happiness", 13, True) > measure("Happiness", 11, True) > 0
    assert measure("", 13, False) == 0

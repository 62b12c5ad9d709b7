"""fer_desktop.ui.icons"""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolButton

from fer_desktop.ui import icons, theme


def image(icon: QIcon, side: int = 24, mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon.pixmap(QSize(side, side), mode).toImage()


def inked(picture: QImage) -> int:
    return sum(
        QColor.fromRgba(picture.pixel(x, y)).alpha() > 0
        for x in range(picture.width())
        for y in range(picture.height())
    )


@pytest.mark.parametrize("name", icons.NAMES)
def test_every_icon_draws_something_inside_its_square(name: str, qapp: QApplication) -> None:
    canvas = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(0)
    painter = QPainter(canvas)
    icons.paint_icon(painter, name, QRectF(16, 16, 32, 32), "#ff0000")
    painter.end()
    assert inked(canvas) > 20
    assert inked(canvas) == inked(canvas.copy(15, 15, 34, 34))


def test_icons_differ(qapp: QApplication) -> None:
    pictures = [bytes(image(icons.icon(name)).constBits()) for name in icons.NAMES]
    assert len(set(pictures)) == len(pictures)


def test_any_size(qapp: QApplication) -> None:
    for side in (12, 16, 33, 128):
        assert image(icons.icon("photos"), side).width() == side


def test_colour_follows_role_mode_and_theme(qapp: QApplication) -> None:
    keeper = theme.apply(qapp, "dark")
    icon = icons.icon("stop")
    middle = image(icon).pixelColor(12, 12)
    assert middle == QColor(theme.DARK.text)
    assert image(icons.icon("stop", "good")).pixelColor(12, 12) == QColor(theme.DARK.good)
    assert image(icon, mode=QIcon.Mode.Disabled).pixelColor(12, 12).alpha() < 255
    keeper.set_choice("light")
    assert image(icon).pixelColor(12, 12) == QColor(theme.LIGHT.text)
    keeper.set_choice("dark")


def test_an_unknown_name_is_an_error_at_once(qapp: QApplication) -> None:
    with pytest.raises(KeyError):
        icons.icon("unicorn")


def test_copies_outlive_the_original(qtbot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    icon = icons.icon("save")
    button.setIcon(QIcon(icon))
    del icon
    button.show()
    assert not button.grab().isNull()

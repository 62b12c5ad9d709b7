"""fer_desktop.ui.chips"""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from fer_desktop.ui import theme
from fer_desktop.ui.chips import DOT_PX, HEIGHT_PX, PAD_PX, Chip, chip_rects, chip_size, paint_chip


def test_a_dot_and_more_text_need_more_room(qapp: QApplication) -> None:
    assert chip_size(Chip("LIVE", "good")).width() > chip_size(Chip("LIVE")).width()
    assert chip_size(Chip("A long sentence")).width() > chip_size(Chip("A")).width()


def test_chips_follow_each_other_and_break_lines(qapp: QApplication) -> None:
    chips = [Chip("LIVE", "good"), Chip("PAUSED"), Chip("A rather long sentence that needs its own line")]
    first, second, third = chip_rects(chips, 10, 10, 330)
    assert first.top() == second.top() == 10
    assert second.left() > first.right()
    assert third.left() == 10
    assert third.top() > first.bottom()
    assert third.right() <= 330


def test_a_chip_is_never_wider_than_its_room(qapp: QApplication) -> None:
    (rect,) = chip_rects([Chip("word " * 60)], 10, 10, 200)
    assert rect.right() == 200


def test_painting(qapp: QApplication) -> None:
    canvas = QImage(200, HEIGHT_PX, QImage.Format.Format_ARGB32_Premultiplied)
    canvas.fill(QColor("#ffffff"))
    painter = QPainter(canvas)
    paint_chip(painter, Chip("LIVE and a sentence that is far too long for it", "good"), QRectF(0, 0, 120, HEIGHT_PX))
    painter.end()
    assert canvas.pixelColor(round(PAD_PX + DOT_PX / 2), HEIGHT_PX // 2) == QColor(theme.DARK.good)
    assert canvas.pixelColor(160, 10) == QColor("#ffffff")

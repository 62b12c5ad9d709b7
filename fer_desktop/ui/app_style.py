"""The few marks of the Fusion style that a style sheet could only change with picture files, drawn in the theme; and
texts as they are."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QLabel, QProxyStyle, QStyle, QStyleOption, QWidget

from fer_desktop.ui import icons, theme

Element = QStyle.PrimitiveElement
State = QStyle.StateFlag


class AppStyle(QProxyStyle):
    """Boxes to tick, round ones to choose, and arrows."""

    def polish(self, thing: QWidget | QApplication | QPalette) -> None:
        # Names of files, people and models stand in labels and tool tips (which are labels). Qt would take what looks
        # like HTML for such, and fetch the pictures it names, also from other computers.
        if isinstance(thing, QLabel):
            thing.setTextFormat(Qt.TextFormat.PlainText)
        super().polish(thing)

    def drawPrimitive(
        self, element: Element, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element in (Element.PE_IndicatorCheckBox, Element.PE_IndicatorRadioButton):
            _paint_mark(painter, option, element == Element.PE_IndicatorRadioButton)
        elif element == Element.PE_IndicatorArrowDown:
            colour = QColor(theme.current().quiet)
            icons.paint_icon(painter, "chevron_down", QRectF(option.rect).adjusted(-2, -2, 2, 2), colour)
        else:
            super().drawPrimitive(element, option, painter, widget)


def _paint_mark(painter: QPainter, option: QStyleOption, is_round: bool) -> None:
    look = theme.current()
    state = option.state
    on = bool(state & State.State_On)
    enabled = bool(state & State.State_Enabled)
    area = QRectF(option.rect)
    side = min(area.width(), area.height(), 18.0)
    box = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
    fill = look.accent_fill if on and enabled else look.background
    edge = look.accent_fill if on and enabled else look.quiet
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(1.0 if enabled else 0.5)
    painter.setPen(QPen(QColor(edge), 1.2))
    painter.setBrush(QColor(fill))
    radius = side / 2 if is_round else 4.0
    painter.drawRoundedRect(box, radius, radius)
    mark = QColor(look.on_fill if enabled else look.text)
    if on and is_round:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(mark)
        painter.drawEllipse(QPointF(box.center()), side * 0.18, side * 0.18)
    elif on:
        icons.paint_icon(painter, "check", box.adjusted(1, 1, -1, -1), mark)
    elif state & State.State_NoChange:
        painter.setPen(QPen(mark, 1.8))
        painter.drawLine(QPointF(box.left() + 4, box.center().y()), QPointF(box.right() - 4, box.center().y()))
    painter.restore()

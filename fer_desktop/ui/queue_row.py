"""Draws one job of the queue: small picture, name, what is known of it, how far it is."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fer_desktop.numbers import figure
from fer_desktop.queue_records import FAILED, WORKING
from fer_desktop.session_records import PHOTOS
from fer_desktop.ui import icons, theme
from fer_desktop.ui.badge import paint_badge
from fer_desktop.ui.queue_list import ROLE, AnyIndex, QueueList, Row, badge, state_text

ROW_PX = 76
PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX = 88, 52


class QueueDelegate(QStyledItemDelegate):
    """Paints from the row and from the model's pictures only."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(280, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row = index.data(ROLE)
        model = index.model()
        assert isinstance(model, QueueList)
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(1, 3, -1, -3)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour("accent" if chosen else "line"), 2 if chosen else 1))
        painter.setBrush(look.colour("raised" if chosen or hovered else "panel"))
        painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 10, 10)
        frame = QRectF(card.left() + 10, card.center().y() - PICTURE_HEIGHT_PX / 2, PICTURE_WIDTH_PX, PICTURE_HEIGHT_PX)
        self._paint_picture(painter, frame, model, row)
        badge_px = paint_badge(painter, card, *badge(row))
        right = card.right() - 14 - (badge_px + 12 if badge_px else 0)
        words = QRectF(frame.right() + 14, card.top() + 11, right - frame.right() - 14, card.height() - 22)
        working = row.state == WORKING
        self._paint_line(painter, words, row.job.name, theme.font(bold=True), "text", Qt.AlignmentFlag.AlignTop)
        second = QRectF(words.left(), words.top() + 19, words.width(), 18)
        colour = "error" if row.state == FAILED else "text" if working else "quiet"
        text = state_text(row, model.running)
        self._paint_line(painter, second, text, theme.font(12, tabular=True), colour, Qt.AlignmentFlag.AlignVCenter)
        if working:
            self._paint_bar(painter, QRectF(words.left(), words.bottom() - 5, words.width(), 5), row, model.running)
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, model: QueueList, row: Row) -> None:
        look = theme.current()
        path = QPainterPath()
        path.addRoundedRect(frame, 6, 6)
        painter.fillPath(path, look.colour("stage"))
        image = model.picture(row)
        if image is None:
            icon = QRectF(frame.center().x() - 12, frame.center().y() - 12, 24, 24)
            icons.paint_icon(painter, "photos" if row.job.kind == PHOTOS else "video", icon, look.colour("quiet"))
        else:
            factor = max(frame.width() / image.width(), frame.height() / image.height())
            width, height = frame.width() / factor, frame.height() / factor
            part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(frame, image, part)
            painter.restore()
        if row.job.kind == PHOTOS and row.job.photos > 1:
            text = figure(row.job.photos)
            font = theme.font(theme.SMALL_PX, bold=True, tabular=True)
            wide = QFontMetricsF(font).horizontalAdvance(text) + 10
            tag = QRectF(frame.right() - wide - 4, frame.bottom() - 20, wide, 16)
            ground = look.colour("#000000")
            ground.setAlphaF(0.66)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(tag, 8, 8)
            painter.setFont(font)
            painter.setPen(look.colour("#ffffff"))
            painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_line(
        self, painter: QPainter, room: QRectF, text: str, font: object, colour: str, flag: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(theme.current().colour(colour))
        metrics = QFontMetricsF(font)  # type: ignore[arg-type]
        shown = metrics.elidedText(" ".join(text.split("\n")), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, flag | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_bar(self, painter: QPainter, room: QRectF, row: Row, running: bool) -> None:
        look = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("line"))
        painter.drawRoundedRect(room, 2.5, 2.5)
        progress = row.progress
        if progress is None or not progress.total:
            return
        share = min(1.0, progress.done / progress.total)
        painter.setBrush(look.colour("accent" if running else "quiet"))
        painter.drawRoundedRect(
            QRectF(room.left(), room.top(), max(5.0, room.width() * share), room.height()), 2.5, 2.5
        )

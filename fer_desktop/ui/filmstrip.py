"""The filmstrip: a row of small pictures, each with its name and what became of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fer_desktop.ui import icons, theme
from fer_desktop.ui.photo_list import ROW_ROLE, PhotoList, Row, State, faces_text

PICTURE = QSize(120, 80)
PICTURE_SMALL = QSize(96, 60)
"""Where the window is low."""
NAME_PX = 18
MARGIN_PX = 6


class FilmstripDelegate(QStyledItemDelegate):
    """Draws one photo: picture, badge, name; an accent frame when it is the chosen one."""

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = photos
        self.picture = PICTURE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.item_size()

    def item_size(self) -> QSize:
        return QSize(self.picture.width() + 2 * MARGIN_PX, self.picture.height() + NAME_PX + 2 * MARGIN_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, Row):
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        whole = option.rect
        frame = QRect(whole.left() + MARGIN_PX, whole.top() + MARGIN_PX, self.picture.width(), self.picture.height())
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_picture(painter, QRectF(frame), index.row(), row)
        if row.state is State.DONE:
            self._paint_badge(painter, QRectF(frame), faces_text(row.faces))
        if chosen or hovered:
            colours = theme.current()
            painter.setPen(QPen(colours.colour("accent" if chosen else "quiet"), 2 if chosen else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(frame).adjusted(-2, -2, 2, 2), 9, 9)
        name = QRect(frame.left(), frame.bottom() + 3, frame.width(), NAME_PX)
        self._paint_name(painter, name, row, chosen)
        painter.restore()

    def _paint_picture(self, painter: QPainter, frame: QRectF, place: int, row: Row) -> None:
        colours = theme.current()
        image = self._photos.thumbnail(place)
        outline = QPainterPath()
        outline.addRoundedRect(frame, 7, 7)
        painter.fillPath(outline, colours.colour("raised"))
        if image is not None and not image.isNull():
            # Fill the frame, cut what stands over.
            factor = max(frame.width() / image.width(), frame.height() / image.height())
            width, height = frame.width() / factor, frame.height() / factor
            part = QRectF((image.width() - width) / 2, (image.height() - height) / 2, width, height)
            painter.save()
            painter.setClipPath(outline)
            painter.setOpacity(1.0 if row.state is State.DONE else 0.5)
            painter.drawImage(frame, image, part)
            painter.restore()
            return
        names = {State.FAILED: ("warning", "warn"), State.WORKING: ("face", "accent")}
        name, token = names.get(row.state, ("photos", "quiet"))
        colour = colours.colour(token)
        colour.setAlphaF(1.0 if row.state is State.FAILED else 0.6)
        icons.paint_icon(painter, name, QRectF(frame.center().x() - 12, frame.center().y() - 12, 24, 24), colour)

    def _paint_badge(self, painter: QPainter, frame: QRectF, text: str) -> None:
        font = theme.font(theme.SMALL_PX, bold=True)
        width = QFontMetrics(font).horizontalAdvance(text) + 12
        badge = QRectF(frame.right() - width - 4, frame.bottom() - 21, width, 17)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = theme.DARK.colour("stage")  # on pictures tags are dark in both themes
        ground.setAlphaF(0.78)
        painter.setBrush(ground)
        painter.drawRoundedRect(badge, 5, 5)
        painter.setPen(theme.DARK.colour("text"))
        painter.setFont(font)
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_name(self, painter: QPainter, place: QRect, row: Row, chosen: bool) -> None:
        colours = theme.current()
        font = theme.font(theme.SMALL_PX, bold=chosen)
        painter.setFont(font)
        painter.setPen(colours.colour("warn" if row.state is State.FAILED else "text" if chosen else "quiet"))
        shown = QFontMetrics(font).elidedText(row.path.name, Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, shown)


class Filmstrip(QListView):
    """The photos in one row, scrolled sideways; one is chosen."""

    chosen = Signal(int)
    """The user (or `choose`) chose the photo at this place."""

    def __init__(self, photos: PhotoList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filmstrip"))
        self._delegate = FilmstripDelegate(photos, self)
        self._delegate.picture = PICTURE_SMALL
        self.setModel(photos)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._changed)
        keeper = theme.keeper()
        if keeper is not None:
            keeper.changed.connect(self.viewport().update)
        self.set_small(False)

    def set_small(self, small: bool) -> None:
        """Smaller pictures, for low windows."""
        picture = PICTURE_SMALL if small else PICTURE
        if picture == self._delegate.picture:
            return  # laying out thousands of items takes its time
        self._delegate.picture = picture
        self.setFixedHeight(self._delegate.item_size().height() + 8 + 12)
        self.horizontalScrollBar().setSingleStep(self._delegate.item_size().width())
        self.doItemsLayout()

    def choose(self, place: int) -> None:
        """Choose a photo and bring it into sight."""
        index = self.model().index(place, 0)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def place(self) -> int:
        """The chosen photo; -1: none."""
        return self.currentIndex().row()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The ordinary wheel turns the strip sideways."""
        delta = event.angleDelta()
        by = delta.x() if abs(delta.x()) > abs(delta.y()) else delta.y()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - by)
        event.accept()

    def _changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(current.row())

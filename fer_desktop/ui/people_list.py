"""The people of a session: a small picture, how long they are seen, what they show; one is chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fer_desktop.expressions import display_order, shown_word
from fer_desktop.numbers import percent
from fer_desktop.overlay import not_sure
from fer_desktop.ui import icons, theme
from fer_desktop.ui.timeline_painter import paint_not_sure

ROW_PX = 64
THUMB_PX = 44
BAR_PX = 6

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One person in the list."""

    id: int
    """0: everybody."""
    name: str
    figures: str
    """How long, and how much of the time."""
    shares: tuple[float, ...]
    """Of each label, and last of “not sure”: 0 to 1, as in `fer_desktop.tracks.Presence`."""
    ignored: bool = False


class People(QAbstractListModel):
    """The entries, and pictures that come later."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.labels: tuple[str, ...] = ()
        self.faces: dict[int, QImage] = {}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [entry.name, entry.figures, *shares_text(self.labels, entry.shares)]
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(words)
            return "\n".join([*words, self.tr("Double click or Enter: to the first appearance")])
        return None

    def set_entries(self, entries: Sequence[Entry], labels: Sequence[str]) -> None:
        self.beginResetModel()
        self.entries, self.labels = list(entries), tuple(labels)
        self.endResetModel()

    def set_face(self, id_: int, pixels: np.ndarray) -> None:
        """:param pixels: uint8 RGB, shape (h, w, 3)"""
        pixels = np.ascontiguousarray(pixels)
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
        self.faces[id_] = image.copy()
        place = self.place(id_)
        if place >= 0:
            self.dataChanged.emit(self.index(place), self.index(place))

    def place(self, id_: int) -> int:
        """Where a person stands; -1: nowhere."""
        return next((place for place, entry in enumerate(self.entries) if entry.id == id_), -1)


def shares_text(labels: Sequence[str], shares: Sequence[float]) -> list[str]:
    """ "Neutral 62 %" for each expression that is shown at all, most of the time first."""
    words = [*(shown_word(label) for label in labels), not_sure()]
    found = sorted(zip(words, shares, strict=False), key=lambda item: -item[1])
    return [f"{word} {percent(share)}" for word, share in found if share > 0]


class PersonDelegate(QStyledItemDelegate):
    """Draws one row."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(200, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, People):
            return
        entry = model.entries[index.row()]
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        card = QRectF(option.rect).adjusted(0, 2, 0, -2)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if chosen or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("raised" if chosen else "hover"))
            painter.drawRoundedRect(card, 10, 10)
        if chosen:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 9, 9)
        if entry.ignored:
            painter.setOpacity(0.5)
        thumb = QRectF(card.left() + 8, card.center().y() - THUMB_PX / 2, THUMB_PX, THUMB_PX)
        self._paint_thumb(painter, thumb, model.faces.get(entry.id), entry.id == 0)
        words = QRectF(thumb.right() + 10, card.top() + 6, card.right() - thumb.right() - 18, card.height() - 12)
        self._paint_words(painter, words, entry)
        bar = QRectF(words.left(), words.bottom() - BAR_PX - 1, words.width(), BAR_PX)
        paint_shares(painter, bar, model.labels, entry.shares)
        painter.restore()

    def _paint_thumb(self, painter: QPainter, place: QRectF, image: QImage | None, everybody: bool) -> None:
        look = theme.current()
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        painter.fillPath(shape, look.colour("background"))
        if image is not None and not everybody:
            painter.save()
            painter.setClipPath(shape)
            painter.drawImage(place, image)
            painter.restore()
        else:
            inner = place.adjusted(11, 11, -11, -11)
            icons.paint_icon(painter, "people" if everybody else "face", inner, look.colour("quiet"))

    def _paint_words(self, painter: QPainter, place: QRectF, entry: Entry) -> None:
        look = theme.current()
        for font, colour, text, top in (
            (theme.font(bold=True), "text", entry.name, 0.0),
            (theme.font(theme.SMALL_PX, tabular=True), "quiet", entry.figures, 19.0),
        ):
            painter.setFont(font)
            painter.setPen(look.colour(colour))
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            line = QRectF(place.left(), place.top() + top, place.width(), 18)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)


def paint_shares(painter: QPainter, bar: QRectF, labels: Sequence[str], shares: Sequence[float]) -> None:
    """A bar divided as the time is, in the order of expressions; “not sure” last, striped."""
    look = theme.current()
    shape = QPainterPath()
    shape.addRoundedRect(bar, bar.height() / 2, bar.height() / 2)
    painter.fillPath(shape, look.colour("background"))
    painter.save()
    painter.setClipPath(shape)
    left = bar.left()
    for index in [*display_order(labels), len(labels)]:
        share = shares[index] if index < len(shares) else 0.0
        part = QRectF(left, bar.top(), share * bar.width(), bar.height())
        left += part.width()
        if share <= 0:
            continue
        if index < len(labels):
            painter.fillRect(part, look.expression(labels[index]))
        else:
            paint_not_sure(painter, part)
    painter.restore()


class PeopleList(QListView):
    """One row is chosen, always."""

    personChosen = Signal(int)
    """The user chose this id; 0: everybody."""
    firstWanted = Signal(int)
    """The user wants to see where this id appears first: a double click, or Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = People(self)
        self.setAccessibleName(self.tr("People"))
        self.setModel(self.people)
        self.setItemDelegate(PersonDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        # By clicks, too: a name that is being typed is then finished first.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._changed)
        self._pressed_row = False
        keeper = theme.keeper()
        if keeper is not None:
            keeper.changed.connect(self.viewport().update)

    def show_people(self, entries: Sequence[Entry], labels: Sequence[str], chosen: int) -> None:
        """Other figures; `chosen` stays chosen. Does not announce it."""
        self._quiet = True
        self.people.set_entries(entries, labels)
        self.choose(chosen)
        self._quiet = False

    def choose(self, id_: int) -> None:
        place = self.people.place(id_)
        if place >= 0 and self.currentIndex().row() != place:
            self.setCurrentIndex(self.people.index(place))

    def chosen(self) -> int:
        """Id of the person that is chosen; 0: everybody."""
        row = self.currentIndex().row()
        return self.people.entries[row].id if 0 <= row < len(self.people.entries) else 0

    def step(self, by: int) -> None:
        """The next row, round and round."""
        count = self.people.rowCount()
        if count:
            self.setCurrentIndex(self.people.index((self.currentIndex().row() + by) % count))

    def set_faces(self, faces: Mapping[int, np.ndarray]) -> None:
        for id_, pixels in faces.items():
            self.people.set_face(id_, pixels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Who is chosen gets a field for a name under the list, which has less room then.
        self.scrollTo(self.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_row = self.indexAt(event.position().toPoint()).isValid()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Whoever the first click chose is meant: in a low window the rows may have moved by it. And not `activated`,
        # which some desktops give at a single click: that chooses, and leads nowhere.
        if event.button() == Qt.MouseButton.LeftButton and self._pressed_row and self.currentIndex().isValid():
            self.firstWanted.emit(self.chosen())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.firstWanted.emit(self.chosen())
        else:
            super().keyPressEvent(event)

    def _changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if now.isValid() and not self._quiet:
            self.personChosen.emit(self.people.entries[now.row()].id)

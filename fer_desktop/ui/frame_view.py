"""The picture with the faces drawn on it; zoom, pan, choosing a face."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from fer_desktop.overlay import FaceShape, Look, described, layout
from fer_desktop.records import Box, FrameResult
from fer_desktop.ui import heat, theme
from fer_desktop.ui.chips import HEIGHT_PX, Chip, chip_rects, paint_chip
from fer_desktop.ui.focus_ring import FocusRing
from fer_desktop.ui.message_card import MessageCard
from fer_desktop.ui.overlay_painter import measurer, paint
from fer_desktop.ui.picture import Picture
from fer_desktop.ui.spoken import Voice
from fer_desktop.ui.viewport import STEP, Viewport

logger = logging.getLogger(__name__)

MARGIN_PX = 16
"""Between the view's edge and chips."""


class FrameView(FocusRing):
    """Shows a `FrameResult`, always the faces over the very frame in which they were found.

    Arrow keys, space and the zoom keys belong to the pages and the window, which call the methods below.
    """

    faceChosen = Signal(int)
    """A face was clicked: its id; 0 when the click was beside all faces."""
    messageAction = Signal()
    """The button of the message was pressed."""
    zoomChanged = Signal()
    """Zoom or fit changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setMinimumSize(240, 160)
        self.setAccessibleName(self.tr("Picture"))
        self.voice = Voice(self, self.spoken)
        self._result: FrameResult | None = None
        self._picture: Picture | None = None
        self._spoken: object = None
        self._chosen = 0
        self._overlay_visible = True
        self._where_visible = False
        self._layers: tuple[heat.Layer, ...] | None = None
        self._chips: tuple[Chip, ...] = ()
        self._notice: Chip | None = None
        self._viewport = Viewport()
        self._shape_key: object = None
        self._shapes: tuple[FaceShape, ...] = ()
        self._seen = Box(0, 0, 0, 0)
        """What was visible when they were laid out."""
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._card = MessageCard(self)
        self._card.hide()
        self._card.action.connect(self.messageAction)
        self._describe()

    # --- what is shown ---

    def set_result(self, result: FrameResult | None) -> None:
        """Show a frame; None shows nothing. Zoom stays while it is the same photo, video or camera."""
        before = self._result
        self._result = result
        self._picture = Picture(result) if result is not None else None
        self._shape_key = None
        self._layers = None
        if result is not None and (before is None or _origin(before) != _origin(result)):
            self._viewport.set_picture(result.frame.width, result.frame.height)
            self.zoomChanged.emit()
        elif result is None and before is not None:
            self._viewport.set_picture(0, 0)
            self.zoomChanged.emit()
        self._describe()
        if not self._card.isHidden():
            self._card.set_on_picture(result is not None)
        self._update_cursor()
        self.update()

    def result(self) -> FrameResult | None:
        """What is shown."""
        return self._result

    def set_chosen(self, face_id: int) -> None:
        """Emphasise a face; 0 = none. Does not announce it."""
        if face_id != self._chosen:
            self._chosen = face_id
            self.update()

    def chosen(self) -> int:
        return self._chosen

    def choose_next(self, step: int = 1) -> None:
        """Choose the next face (or, with -1, the one before) by id, and announce it: for the keyboard."""
        ids = sorted(face.id for face in self._result.faces) if self._result is not None else []
        if not ids:
            return
        start = ids.index(self._chosen) if self._chosen in ids else (-1 if step > 0 else 0)
        wanted = ids[(start + step) % len(ids)]
        self.set_chosen(wanted)
        self.faceChosen.emit(wanted)

    def set_message(self, title: str, text: str, action: str = "", busy: bool = False, icon: str = "") -> None:
        """Say something in the middle, over the dimmed picture where there is one.

        :param action: text of the one button; empty for none; `messageAction` tells of it
        :param icon: a name of `fer_desktop.ui.icons`; ``error`` and ``warning`` come in their colours
        """
        self._card.set_message(title, text, action, busy, icon, self._result is not None)
        self._card.show()
        self._card.place(self.size())
        self._update_cursor()
        self.update()

    def clear_message(self) -> None:
        if not self._card.isHidden():
            self._card.hide()
            self.update()

    def has_message(self) -> bool:
        return not self._card.isHidden()

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Chips at the top left."""
        if tuple(chips) != self._chips:
            self._chips = tuple(chips)
            self._describe()
            self.update()

    def set_notice(self, notice: Chip | None) -> None:
        """One sentence at the bottom left; None for none."""
        if notice != self._notice:
            self._notice = notice
            self._describe()
            self.update()

    def set_overlay_visible(self, visible: bool) -> None:
        """Show the faces' frames and tags, or the bare picture."""
        self._overlay_visible = visible
        self.update()

    def set_where_visible(self, visible: bool) -> None:
        """Show where in the faces the model looked, as far as the results tell."""
        self._where_visible = visible
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(960, 600)

    # --- zoom ---

    def zoom_in(self) -> None:
        self._zoom_by(STEP, self._middle())

    def zoom_out(self) -> None:
        self._zoom_by(1 / STEP, self._middle())

    def zoom_fit(self) -> None:
        """The whole picture, as large as it fits."""
        self._viewport.fit()
        self._zoomed()

    def zoom_actual(self, at: QPointF | None = None) -> None:
        """One screen pixel a pixel of the picture."""
        at = at or self._middle()
        self._viewport.zoom_to(1.0, at.x(), at.y())
        self._zoomed()

    def zoom_percent(self) -> float:
        """100 = one screen pixel a pixel of the picture."""
        return self._viewport.zoom * 100

    def is_fit(self) -> bool:
        return self._viewport.fits

    def _zoom_by(self, factor: float, at: QPointF) -> None:
        if self._result is not None:
            self._viewport.zoom_by(factor, at.x(), at.y())
            self._zoomed()

    def _zoomed(self) -> None:
        self._update_cursor()
        self.zoomChanged.emit()
        self.update()

    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._viewport.set_view(self.width(), self.height(), self.devicePixelRatioF())
        if not self._card.isHidden():
            self._card.place(self.size())
        self.zoomChanged.emit()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        elif isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_by(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._viewport.set_view(self.width(), self.height(), self.devicePixelRatioF())
            self.update()
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned and self._result is not None:
            self._zoom_by(STEP ** (turned / 120), event.position())
            event.accept()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._result is not None:
            self._pressed = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._dragged is not None:
            moved = at - self._dragged
            self._viewport.pan(moved.x(), moved.y())
            self._dragged = at
            self.update()
        elif self._pressed is not None and self._viewport.can_pan:
            if (at - self._pressed).manhattanLength() >= QApplication.startDragDistance():
                self._dragged = at
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
        else:
            self._update_cursor(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
            return
        clicked = self._pressed is not None and self._dragged is None
        self._pressed = self._dragged = None
        if clicked:
            face_id = self._face_at(event.position())
            self.set_chosen(face_id)
            self.faceChosen.emit(face_id)
        self._update_cursor(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._result is None:
            return
        # Its release is no click of its own.
        self._pressed = None
        if self.is_fit():
            self.zoom_actual(event.position())
        else:
            self.zoom_fit()

    def _face_at(self, at: QPointF) -> int:
        """Id of the face whose tag or frame is under the pointer, the smallest first; 0 = none."""
        if self.has_message() or not self._overlay_visible:
            return 0
        shapes = self._face_shapes()
        tagged = [shape for shape in shapes if _holds(shape.tag, at)]
        framed = sorted((shape for shape in shapes if _holds(shape.box, at)), key=lambda shape: shape.box.area)
        return next((shape.face_id for shape in (*tagged, *framed)), 0)

    def _update_cursor(self, at: QPointF | None = None) -> None:
        if self._dragged is not None:
            return
        if at is None:
            at = QPointF(self.mapFromGlobal(self.cursor().pos()))
        if self._face_at(at):
            wanted = Qt.CursorShape.PointingHandCursor
        elif self._result is not None and self._viewport.can_pan:
            wanted = Qt.CursorShape.OpenHandCursor
        else:
            wanted = Qt.CursorShape.ArrowCursor
        if self.cursor().shape() != wanted:
            self.setCursor(wanted)

    def _describe(self) -> None:
        """Tell screen readers, but not each trembling per cent of a live picture."""
        faces = self._result.faces if self._result is not None else None
        state = [chip.text for chip in self._chips] + ([self._notice.text] if self._notice else [])
        seen = faces and [(face.id, face.shown.label, face.shown.sure) for face in faces]
        key = (state, seen, faces is None, self._where_visible)
        if key == self._spoken:
            return
        self._spoken = key
        self.voice.changed()

    def spoken(self) -> str:
        """The faces, and what stands on the picture."""
        if self._result is None:
            words = [self.tr("Nothing shown yet")]
        else:
            words = [described(self._result.faces)]
            if self._where_visible and any(face.attention is not None for face in self._result.faces):
                words.append(self.tr("Where the model looked is shown"))
        words += [chip.text for chip in self._chips]
        return ". ".join(words + ([self._notice.text] if self._notice else []))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            # A painter left open would break every later paint of the window.
            logger.exception("the picture could not be painted")
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        stage = QColor(theme.current().stage)
        painter.fillRect(self.rect(), stage)
        if self._picture is not None:
            self._picture.draw(painter, self._viewport)
            if self.has_message():
                stage.setAlphaF(0.72)
                painter.fillRect(self.rect(), stage)
            else:
                self._paint_faces(painter)
        top, bottom = self._chip_places()
        for chip, rect in zip(self._chips, top, strict=True):
            paint_chip(painter, chip, rect)
        if self._notice is not None:
            paint_chip(painter, self._notice, bottom[0])
        self.paint_ring(painter, QRectF(self.rect()))

    def _paint_faces(self, painter: QPainter) -> None:
        if self._where_visible and self._result is not None:
            if self._layers is None:
                self._layers = heat.layers(self._result)
            heat.paint_heat(painter, self._layers, self._viewport.box(), self._result.frame.width)
        if self._overlay_visible:
            paint(painter, self._face_shapes(), Look())

    def _face_shapes(self) -> tuple[FaceShape, ...]:
        """Where frames and tags are now; computed once for a frame and a place."""
        if self._result is None:
            return ()
        box, seen = self._viewport.box(), self._viewport.visible()
        key = (box, seen, self._chosen, self._chips, self._notice)
        if key != self._shape_key:
            top, bottom = self._chip_places()
            taken = [Box(rect.left(), rect.top(), rect.right(), rect.bottom()) for rect in (*top, *bottom)]
            # Tags at the view's edge were pushed inwards: these are placed anew.
            before = [shape for shape in self._shapes if self._shape_key and _within(shape.box, self._seen)]
            self._shapes = layout(self._result, box, measurer(), Look(), self._chosen, seen, taken, before)
            self._shape_key, self._seen = key, seen
        return self._shapes

    def _chip_places(self) -> tuple[list[QRectF], list[QRectF]]:
        """Rectangles of the chips at the top and of the notice."""
        right = self.width() - MARGIN_PX
        top = chip_rects(self._chips, MARGIN_PX, MARGIN_PX, right)
        notice = (self._notice,) if self._notice is not None else ()
        return top, chip_rects(notice, MARGIN_PX, self.height() - MARGIN_PX - HEIGHT_PX, right)


def _origin(result: FrameResult) -> tuple[object, int, int]:
    """What stays equal while the same thing is shown."""
    frame = result.frame
    return (frame.path or result.session, frame.width, frame.height)


def _holds(box: Box, at: QPointF) -> bool:
    return box.left <= at.x() <= box.right and box.top <= at.y() <= box.bottom


def _within(box: Box, around: Box) -> bool:
    across = box.left >= around.left and box.right <= around.right
    return across and box.top >= around.top and box.bottom <= around.bottom

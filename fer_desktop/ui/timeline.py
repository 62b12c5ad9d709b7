"""The timeline of a session: a line an expression over time, with zoom, pan, and a click or a drag that seeks."""

import logging
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from fer_desktop.session_records import Excluded, Mark
from fer_desktop.tracks import Track
from fer_desktop.ui import theme
from fer_desktop.ui.focus_ring import FocusRing
from fer_desktop.ui.spoken import Voice
from fer_desktop.ui.timeline_painter import paint_marks, paint_playhead, paint_still
from fer_desktop.ui.timeline_readout import paint_readout, readout
from fer_desktop.ui.timeline_scene import Places, Scene, places, to_place, to_x
from fer_desktop.words import listed

logger = logging.getLogger(__name__)

ZOOM_STEP = 1.25
WHEEL_UNIT = 120
"""One notch of a wheel, as Qt counts it."""
PAN_SHARE = 0.12
"""Of what is seen, for one notch."""
SMALLEST_SPAN_S, SMALLEST_SPAN_PHOTOS = 0.25, 4.0
NEAR_PX = 7
"""A mark this near to the pointer is meant."""
BANDS = 6
"""No more people have bands of their own."""


class Timeline(FocusRing):
    """Shows what it is given and announces what the user wants; keeps no time of its own."""

    seekRequested = Signal(float)
    """The user wants to see this place on the axis."""
    viewChanged = Signal()
    """Another part of the axis is seen."""
    markChosen = Signal(object)
    """A `Mark` was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(108)
        self.setAccessibleName(self.tr("Timeline"))
        self._scene = Scene()
        self._at = 0.0
        self.voice = Voice(self, lambda: self.readout_text(self._at))
        self._chosen: Mark | None = None
        self._pointer: QPointF | None = None
        self._seeking = False
        self._panned_from: tuple[float, float, float] | None = None
        """Where panning began: x, left and right."""
        self._still: QPixmap | None = None
        keeper = theme.keeper()
        if keeper is not None:
            keeper.changed.connect(self._refresh)

    # --- what is shown ---

    def set_axis(self, end: float, moving: bool, labels: Sequence[str]) -> None:
        """Another session: all of its axis is seen, from 0 to `end`.

        :param moving: seconds; False: numbers of photos
        """
        self._scene = Scene(moving=moving, end=max(end, 1e-3), right=max(end, 1e-3), labels=tuple(labels))
        self._at, self._chosen = 0.0, None
        self._refresh()
        self.viewChanged.emit()

    def set_tracks(self, track: Track | None, bands: Sequence[tuple[str, Track]]) -> None:
        """Whose lines are drawn, and for whom there are bands: (name, rows)."""
        self._scene.track, self._scene.bands = track, tuple(bands)[:BANDS]
        self.voice.changed()
        self._refresh()

    def set_hidden(self, labels: Iterable[str]) -> None:
        """Draw no lines of these labels; the bands still tell of them."""
        self._scene.hidden = frozenset(labels)
        self._refresh()

    def set_notes(self, marks: Sequence[Mark], excluded: Sequence[Excluded]) -> None:
        self._scene.marks, self._scene.excluded = tuple(marks), tuple(excluded)
        if self._chosen not in self._scene.marks:
            self._chosen = None
        self._refresh()

    def set_draft(self, draft: tuple[float, float] | None) -> None:
        """A range that is being chosen, (from, to)."""
        self._scene.draft = draft
        self._refresh()

    def set_chosen_mark(self, mark: Mark | None) -> None:
        self._chosen = mark
        self.update()

    def set_place(self, at: float) -> None:
        """This moment is on the screen; where only a part of the axis is seen, that part follows."""
        self._at = at
        left, right = self.view()
        if not self._seeking and self._panned_from is None and not left <= at <= right:
            self.show_part(at - 0.1 * (right - left), at + 0.9 * (right - left))
        self.voice.changed()
        self.update()

    def place(self) -> float:
        """The moment that is on the screen."""
        return self._at

    def scene(self) -> Scene:
        """What is drawn."""
        return self._scene

    def layout_now(self) -> Places:
        """Where the parts lie, px."""
        return places(self.width(), self.height(), len(self._scene.bands))

    def sizeHint(self) -> QSize:
        return QSize(700, 190)

    # --- which part is seen ---

    def view(self) -> tuple[float, float]:
        """The part of the axis that is seen."""
        return self._scene.left, self._scene.right

    def show_part(self, left: float, right: float) -> None:
        """See this part, moved and cut so that it lies on the axis."""
        end = self._scene.end
        least = SMALLEST_SPAN_S if self._scene.moving else SMALLEST_SPAN_PHOTOS
        span = min(end, max(right - left, min(least, end)))
        left = min(max(0.0, left), end - span)
        if (left, left + span) != self.view():
            self._scene.left, self._scene.right = left, left + span
            self._refresh()
            self.viewChanged.emit()

    def zoom(self, factor: float, about: float | None = None) -> None:
        """See less (`factor` > 1) or more, with the place `about` (default: the playhead) staying where it is."""
        left, right = self.view()
        about = self._at if about is None else about
        about = min(max(about, left), right)
        self.show_part(about - (about - left) / factor, about + (right - about) / factor)

    def zoom_in(self) -> None:
        self.zoom(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom(1 / ZOOM_STEP)

    def fit(self) -> None:
        """All of it."""
        self.show_part(0.0, self._scene.end)

    def is_fit(self) -> bool:
        return self.view() == (0.0, self._scene.end)

    def readout_text(self, at: float) -> str:
        """What the box beside the cursor says at a place, in one line: for screen readers."""
        title, values, words = readout(
            self._scene, at, self._marks_near(to_x(self._scene, self.layout_now().chart, at))
        )
        return listed([title, *words, *(f"{word} {value}" for _, word, value in values)])

    # --- events ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _zoom_key(event):
            event.accept()  # with the focus here, plus and minus are not the picture's
            return True
        if event.type() in (QEvent.Type.DevicePixelRatioChange, QEvent.Type.FontChange):
            self._refresh()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = _zoom_key(event)
        if act:
            getattr(self, act)()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned, across = event.angleDelta().y(), event.angleDelta().x()
        left, right = self.view()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, turned = across or turned, 0
        if abs(across) > abs(turned):
            by = -across / WHEEL_UNIT * PAN_SHARE * (right - left)
            self.show_part(left + by, right + by)
        elif turned:
            about = to_place(self._scene, self.layout_now().chart, event.position().x())
            self.zoom(ZOOM_STEP ** (turned / WHEEL_UNIT), about)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        where = self.layout_now()
        middle = event.button() == Qt.MouseButton.MiddleButton
        if middle or (event.button() == Qt.MouseButton.LeftButton and where.ruler.contains(at)):
            self._panned_from = (at.x(), *self.view())
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() == Qt.MouseButton.LeftButton:
            near = self._marks_near(at.x()) if at.y() <= where.chart.top() + 14 else []
            if near:
                self.set_chosen_mark(near[0])
                self.markChosen.emit(near[0])
                self.seekRequested.emit(near[0].time_s)
                return
            self._seeking = True
            self._seek(at)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = self._pointer = event.position()
        if self._panned_from is not None:
            x, left, right = self._panned_from
            by = (x - at.x()) / self.layout_now().chart.width() * (right - left)
            self.show_part(left + by, right + by)
        elif self._seeking:
            self._seek(at)
        else:
            over_ruler = self.layout_now().ruler.contains(at) and not self.is_fit()
            self.setCursor(Qt.CursorShape.OpenHandCursor if over_ruler else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._seeking = False
        self._panned_from = None
        self.setCursor(Qt.CursorShape.ArrowCursor)
        super().mouseReleaseEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._pointer = None
        self.update()
        super().leaveEvent(event)

    def _seek(self, at: QPointF) -> None:
        left, right = self.view()
        wanted = min(max(to_place(self._scene, self.layout_now().chart, at.x()), left), right)
        self.seekRequested.emit(wanted)

    def _marks_near(self, x: float) -> list[Mark]:
        """Marks at this px, the nearest first."""
        chart = self.layout_now().chart
        far = [(abs(to_x(self._scene, chart, mark.time_s) - x), mark) for mark in self._scene.marks]
        return [mark for distance, mark in sorted(far, key=lambda item: item[0]) if distance <= NEAR_PX]

    # --- painting ---

    def _refresh(self) -> None:
        """What stays while the playhead moves is another one: draw it anew at the next paint."""
        self._still = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        try:
            self._paint(painter)
        except Exception:
            # A painter left open would break every later paint of the window.
            logger.exception("the timeline could not be painted")
        finally:
            painter.end()

    def _paint(self, painter: QPainter) -> None:
        where = self.layout_now()
        if self._still is None:
            ratio = self.devicePixelRatioF()
            self._still = QPixmap(self.size() * ratio)
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(Qt.GlobalColor.transparent)
            still = QPainter(self._still)
            try:
                paint_still(still, self._scene, where)
            finally:
                still.end()
        painter.drawPixmap(0, 0, self._still)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_marks(painter, self._scene, where, self._chosen)
        paint_playhead(painter, self._scene, where, self._at)
        if self._pointer is not None and self._panned_from is None and where.body.contains(self._pointer):
            x = self._pointer.x()
            pen = QPen(theme.current().colour("quiet"), 1, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(x, where.chart.top()), QPointF(x, where.body.bottom()))
            at = to_place(self._scene, where.chart, x)
            paint_readout(painter, self._scene, where, at, self._marks_near(x))
        self.paint_ring(painter, where.chart, 8)


def _zoom_key(event: QKeyEvent) -> str:
    """The method that a key without Ctrl stands for; empty: none."""
    if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
        return ""
    names = {Qt.Key.Key_Plus: "zoom_in", Qt.Key.Key_Equal: "zoom_in", Qt.Key.Key_Minus: "zoom_out", Qt.Key.Key_0: "fit"}
    return names.get(Qt.Key(event.key()), "")

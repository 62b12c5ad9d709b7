"""The timeline with what belongs to it: which expressions have lines, smoothing, zoom, and a bar to scroll along."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollBar, QSizePolicy, QVBoxLayout, QWidget

from fer_desktop.expressions import display_order, shown_word
from fer_desktop.numbers import briefly
from fer_desktop.tracks import Track, smoothed
from fer_desktop.ui import theme
from fer_desktop.ui.buttons import Button, Picker
from fer_desktop.ui.flow_layout import FlowLayout
from fer_desktop.ui.tab_order import put_before
from fer_desktop.ui.timeline import Timeline
from fer_desktop.ui.timeline_scene import MARGIN_PX
from fer_desktop.words import translate

SPANS_S = (0.0, 0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0)
"""Smoothing that is offered; 0: none."""
SCROLL_UNITS = 100_000
"""The whole axis, for the scroll bar."""
CHIP_PX = 24


class LegendChip(Button):
    """An expression's colour and word; checked while it has a line."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(shown_word(label), "", "", parent)
        self.label = label
        self.setCheckable(True)
        self.setChecked(True)
        self.setToolTip(self.tr("Show or hide the line of {word}").format(word=shown_word(label)))
        self.setAccessibleName(self.tr("Line of {word}").format(word=shown_word(label)))
        self.setStyleSheet("QPushButton { min-height: 0; padding: 0; }")  # painted below, and lower than others
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(theme.font(12)).horizontalAdvance(self.text()) + 31, CHIP_PX)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
        focused = self.hasFocus()
        painter.setPen(QPen(look.colour("accent" if focused else "line"), 2 if focused else 1))
        painter.setBrush(look.colour("hover" if self.underMouse() else "raised" if self.isChecked() else "panel"))
        inset = 0.5 if focused else 0
        painter.drawRoundedRect(body.adjusted(inset, inset, -inset, -inset), CHIP_PX / 2, CHIP_PX / 2)
        colour = look.expression(self.label)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(13, body.center().y()), 3.5, 3.5)
        painter.setFont(theme.font(12))
        painter.setPen(look.colour("text" if self.isChecked() else "quiet"))
        painter.drawText(body.adjusted(22, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class TimelinePanel(QWidget):
    """Keeps the rows as they are and hands the timeline smoothed copies."""

    smoothingChanged = Signal(float)
    """Seconds; the page shows the same values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.timeline = Timeline()
        self.span_s = 0.0
        """Over so many seconds values are averaged on the screen."""
        self._track: Track | None = None
        self._bands: tuple[tuple[str, Track], ...] = ()
        self.chips: list[LegendChip] = []
        self._legend = QWidget()
        self._flow = FlowLayout(6)
        self._legend.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._legend.setSizePolicy(policy)
        self._span_menu = QMenu(self)
        self._span_actions = []
        for span in SPANS_S:
            action = self._span_menu.addAction(span_text(span))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, span=span: self.set_span(span))
            self._span_actions.append(action)
        self.span_picker = Picker(self._span_menu, 190)
        self.span_picker.setAccessibleName(self.tr("Smoothing"))
        self.span_picker.setToolTip(
            self.tr("Averages on the screen over this time; the stored values stay as they are")
        )
        self.out_button = self._small("zoom_out", self.tr("See more of the time (−)"), self.timeline.zoom_out)
        self.in_button = self._small("zoom_in", self.tr("See less of the time (+)"), self.timeline.zoom_in)
        self.fit_button = self._small("fit", self.tr("See all of the time (0)"), self.timeline.fit)
        self.bar = QScrollBar(Qt.Orientation.Horizontal)
        self.bar.setAccessibleName(self.tr("Part of the time that is seen"))
        self.bar.setFixedHeight(12)
        keeps = self.bar.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(keeps)
        self.bar.valueChanged.connect(self._scrolled)
        self.timeline.viewChanged.connect(self._follow)
        self._lay_out()
        self.set_span(0.0)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN_PX, 8, MARGIN_PX, 8)
        row.addWidget(self._legend, 1)
        below = QHBoxLayout()
        below.setContentsMargins(MARGIN_PX - 3, 2, MARGIN_PX - 6, 0)
        below.setSpacing(2)
        below.addWidget(self.bar, 1)
        below.addSpacing(8)
        for widget in (self.span_picker, self.out_button, self.in_button, self.fit_button):
            below.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.timeline, 1)
        column.addLayout(below)

    # --- what is shown ---

    def set_axis(self, end: float, moving: bool, labels: Sequence[str]) -> None:
        """Another session."""
        if [chip.label for chip in self.chips] != [labels[i] for i in display_order(labels)]:
            self._make_chips(labels)
        for chip in self.chips:
            chip.setChecked(True)
        self._track, self._bands = None, ()
        self.timeline.set_tracks(None, ())
        self.timeline.set_hidden(())
        self.timeline.set_axis(end, moving, labels)
        self.span_picker.setVisible(moving)
        if not moving:
            self.set_span(0.0)

    def set_tracks(self, track: Track | None, bands: Sequence[tuple[str, Track]]) -> None:
        """Whose values are shown: as stored, without smoothing."""
        self._track, self._bands = track, tuple(bands)
        self._show()

    def shown(self) -> Track | None:
        """Whose lines are drawn: smoothed."""
        return self.timeline.scene().track

    def set_span(self, span_s: float) -> None:
        """Average over so many seconds on the screen."""
        for span, action in zip(SPANS_S, self._span_actions, strict=True):
            action.setChecked(span == span_s)
        self.span_picker.set_text(span_text(span_s))
        if span_s != self.span_s:
            self.span_s = span_s
            self._show()
            self.smoothingChanged.emit(span_s)

    # --- inside ---

    def _show(self) -> None:
        track = smoothed(self._track, self.span_s) if self._track is not None else None
        bands = [(name, smoothed(one, self.span_s)) for name, one in self._bands]
        self.timeline.set_tracks(track, bands)

    def _make_chips(self, labels: Sequence[str]) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [LegendChip(labels[i]) for i in display_order(labels)]
        for chip in self.chips:
            chip.toggled.connect(self._chip_toggled)
            self._flow.addWidget(chip)
            chip.show()
        put_before(self.timeline, self.chips)

    def _chip_toggled(self) -> None:
        self.timeline.set_hidden(chip.label for chip in self.chips if not chip.isChecked())

    def _follow(self) -> None:
        """The scroll bar shows which part is seen."""
        left, right = self.timeline.view()
        end = self.timeline.scene().end
        page = round(SCROLL_UNITS * (right - left) / end)
        self.bar.blockSignals(True)
        self.bar.setRange(0, SCROLL_UNITS - page)
        self.bar.setPageStep(max(1, page))
        self.bar.setSingleStep(max(1, page // 10))
        self.bar.setValue(round(SCROLL_UNITS * left / end))
        self.bar.blockSignals(False)
        everything = self.timeline.is_fit()
        self.bar.setVisible(not everything)
        self.out_button.setEnabled(not everything)
        self.fit_button.setEnabled(not everything)

    def _scrolled(self, value: int) -> None:
        left, right = self.timeline.view()
        new = value / SCROLL_UNITS * self.timeline.scene().end
        self.timeline.show_part(new, new + right - left)

    def _small(self, icon: str, tip: str, act: Callable[[], object]) -> Button:
        button = Button("", "flat", icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFixedSize(28, 26)
        button.clicked.connect(lambda: act())
        return button

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            for chip in self.chips:
                chip.update()


def span_text(span_s: float) -> str:
    """ "No smoothing", "Smooth 0.5 s"."""
    if not span_s:
        return translate("TimelinePanel", "No smoothing")
    return translate("TimelinePanel", "Smooth {span} s").format(span=briefly(span_s))

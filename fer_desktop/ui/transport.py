"""The controls under a video: play, step, seek, speed, loop."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolTip, QWidget

from fer_desktop.ui import icons, theme
from fer_desktop.ui.actions import Actions, speed_text
from fer_desktop.ui.buttons import ActionButton, Picker

SEEK_PATIENCE_MS = 400
"""While the user drags, the next place is asked for when the frame of the one before is there, or after this long."""

NEAR_S = 0.5
"""A frame this near to the place that was asked for is the answer."""

HANDLE_PX = 16


class SeekBar(QSlider):
    """A slider over time in milliseconds that goes where it is clicked."""

    scrubbed = Signal(int)
    """The user wants this time, ms: at a click, and while dragging."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Position in the video"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isEnabled():
            text = time_text(self._time_ms(event) / 1000)
            QToolTip.showText(event.globalPosition().toPoint(), text, self)
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)

    def event(self, event: QEvent) -> bool:
        # The arrow keys step by frames, wherever the focus is; the slider's own steps would be in the way.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not event.text():
            event.ignore()
            return False
        return super().event(event)

    def _follow(self, event: QMouseEvent) -> None:
        time_ms = self._time_ms(event)
        self.setSliderPosition(time_ms)
        self.scrubbed.emit(time_ms)

    def _time_ms(self, event: QMouseEvent) -> int:
        room = max(1, self.width() - HANDLE_PX)
        share = (event.position().x() - HANDLE_PX / 2) / room
        return round(self.minimum() + min(1.0, max(0.0, share)) * (self.maximum() - self.minimum()))


class Transport(QWidget):
    """Shows where the video is and says where it should go. Only the newest place that was asked for counts."""

    seekRequested = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar_bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(52)
        self._shown_s = 0.0
        self._wanted_s: float | None = None
        self._sent_s: float | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(SEEK_PATIENCE_MS)
        self._patience.timeout.connect(self._answered)
        self._play_action = actions["play"]
        self.play_button = ActionButton(actions["play"], icon_only=True)
        self.play_button.setFixedSize(40, 34)
        self.time_label = self._time_label(self.tr("Present time"))
        self.end_label = self._time_label(self.tr("Length"))
        theme.set_role(self.end_label, "quiet")
        self.seek_bar = SeekBar()
        self.seek_bar.scrubbed.connect(lambda time_ms: self.scrub(time_ms / 1000))
        self.speed_picker = Picker(actions.speed_menu)
        self.speed_picker.setToolTip(self.tr("Speed of playback"))
        self.speed_picker.setAccessibleName(self.tr("Speed"))
        silent = QLabel(self.tr("No sound"))
        theme.set_role(silent, "small")
        silent.setToolTip(self.tr("Videos are played without their sound."))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.play_button)
        row.addSpacing(4)
        row.addWidget(ActionButton(actions["step_back"], "flat", icon_only=True))
        row.addWidget(ActionButton(actions["step_forward"], "flat", icon_only=True))
        row.addSpacing(8)
        row.addWidget(self.time_label)
        row.addSpacing(8)
        row.addWidget(self.seek_bar, 1)
        row.addSpacing(8)
        row.addWidget(self.end_label)
        row.addSpacing(8)
        row.addWidget(silent)
        row.addSpacing(4)
        row.addWidget(ActionButton(actions["loop"], "flat", icon_only=True))
        row.addWidget(self.speed_picker)
        self.set_speed(1.0)
        self.set_duration(None)

    def set_duration(self, duration_s: float | None) -> None:
        """Another video; None: none, or of unknown length."""
        self._wanted_s = self._sent_s = None
        self._shown_s = 0.0
        self._patience.stop()
        self.seek_bar.setSliderDown(False)  # a button that is let go over a disabled bar is not heard
        self.seek_bar.setEnabled(bool(duration_s))
        self.seek_bar.setRange(0, round(1000 * (duration_s or 0)))
        self.seek_bar.setValue(0)
        self.end_label.setText(time_text(duration_s or 0))
        for label in (self.time_label, self.end_label):
            label.setMinimumWidth(self.fontMetrics().horizontalAdvance(time_text(duration_s or 0)) + 6)
        self.time_label.setText(time_text(0))

    def set_time(self, time_s: float) -> None:
        """A frame of this time is on the screen."""
        self._shown_s = time_s
        if time_s * 1000 > self.seek_bar.maximum() > 0:
            self.seek_bar.setMaximum(round(time_s * 1000))  # stated lengths are sometimes short
        if self._sent_s is not None and abs(time_s - self._sent_s) <= NEAR_S:
            self._answered()
        if self._sent_s is not None:
            return  # a frame from before the jump
        if not self.seek_bar.isSliderDown():
            self.seek_bar.setValue(round(time_s * 1000))
            self.time_label.setText(time_text(time_s))

    def set_speed(self, speed: float) -> None:
        self.speed_picker.set_text(speed_text(speed))

    def set_playing(self, playing: bool, ended: bool) -> None:
        """What the play button does next."""
        action = self._play_action
        if playing:
            text, name = self.tr("&Pause"), "pause"
        elif ended:
            text, name = self.tr("&Play again"), "refresh"
        else:
            text, name = self.tr("&Play"), "play"
        if action.text() != text:
            action.setText(text)
            action.setIcon(icons.icon(name))

    def target_s(self) -> float:
        """Where the video is, or where it was sent last."""
        wanted = (self._wanted_s, self._sent_s, self._shown_s)
        return next(time_s for time_s in wanted if time_s is not None)

    def scrub(self, time_s: float) -> None:
        """The user wants to see this time; asked for now, or when the place before is there."""
        self._wanted_s = time_s
        self.time_label.setText(time_text(time_s))
        if self._sent_s is None:
            self._send()

    def _send(self) -> None:
        self._sent_s, self._wanted_s = self._wanted_s, None
        if self._sent_s is not None:
            self._patience.start()
            self.seekRequested.emit(self._sent_s)

    def _answered(self) -> None:
        self._patience.stop()
        self._sent_s = None
        if self._wanted_s is not None:
            self._send()

    def _time_label(self, name: str) -> QLabel:
        label = QLabel()
        label.setFont(theme.font(tabular=True))
        label.setAccessibleName(name)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return label


def time_text(time_s: float) -> str:
    """ "00:12.40"; with hours where there are any."""
    hundredths = round(max(0.0, time_s) * 100)
    minutes, rest = divmod(hundredths, 6000)
    seconds, hundredths = divmod(rest, 100)
    hours, minutes = divmod(minutes, 60)
    clock = f"{minutes:02d}:{seconds:02d}.{hundredths:02d}"
    return f"{hours}:{clock}" if hours else clock

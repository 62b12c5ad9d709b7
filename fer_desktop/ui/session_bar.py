"""The controls between picture and timeline: play, step, jump to changes, ranges and marks, speed."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QWidget

from fer_desktop.numbers import figure
from fer_desktop.settings import SPEEDS
from fer_desktop.ui import icons, theme
from fer_desktop.ui.actions import Actions, speed_text
from fer_desktop.ui.buttons import ActionButton, Picker
from fer_desktop.ui.file_name import FileName
from fer_desktop.ui.timeline_scene import place_text

HEIGHT_PX = 48


class SessionBar(QWidget):
    """Buttons for the actions of the viewer; says where it is."""

    speedChosen = Signal(float)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar_bottom")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self.speed = 1.0
        self._moving = True
        self._play_action = actions["review_play"]
        self.play_button = ActionButton(self._play_action, icon_only=True)
        self.play_button.setFixedSize(40, 34)
        self.time_label = QLabel()
        self.time_label.setFont(theme.font(tabular=True))
        self.time_label.setAccessibleName(self.tr("Present time"))
        self.end_label = QLabel()
        self.end_label.setFont(theme.font(tabular=True))
        self.end_label.setAccessibleName(self.tr("Length"))
        theme.set_role(self.end_label, "quiet")
        self.name_label = FileName()
        self.name_label.setAccessibleName(self.tr("Photo"))
        self.name_label.setContentsMargins(8, 0, 0, 0)
        theme.set_role(self.name_label, "quiet")
        self._speed_menu = QMenu(self)
        self._speeds = {}
        for speed in SPEEDS:
            action = self._speed_menu.addAction(speed_text(speed))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, speed=speed: self.set_speed(speed))
            self._speeds[speed] = action
        self.speed_picker = Picker(self._speed_menu)
        self.speed_picker.setToolTip(self.tr("Speed of playback"))
        self.speed_picker.setAccessibleName(self.tr("Speed"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 1, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.play_button)
        row.addSpacing(4)
        for name in ("review_back", "review_forward", "review_previous_change", "review_next_change"):
            row.addWidget(ActionButton(actions[name], "flat", icon_only=True))
        row.addSpacing(8)
        row.addWidget(self.time_label)
        row.addWidget(self.end_label)
        row.addWidget(self.name_label, 1000)
        row.addStretch(1)
        self._notes = [
            ActionButton(actions[name], "flat", icon_only=True)
            for name in ("review_in", "review_out", "review_exclude")
        ]
        for button in self._notes:
            row.addWidget(button)
        row.addSpacing(4)
        self.mark_button = ActionButton(actions["review_mark"], text=self.tr("Mark"))
        row.addWidget(self.mark_button)
        self._notes.append(self.mark_button)
        row.addSpacing(4)
        row.addWidget(self.speed_picker)
        self.set_speed(1.0)

    def set_axis(self, end: float, moving: bool) -> None:
        """Another session."""
        self.end_label.setText("/ " + (place_text(end, True) if moving else figure(end)))
        self._moving = moving
        for button in (self.play_button, *self._notes):  # of photos there are no moments to note
            button.setVisible(moving)
        self.name_label.setVisible(not moving)
        self.set_place(0.0, moving)
        self._fit()
        self.set_playing(False)

    def set_place(self, at: float, moving: bool, photo: str = "") -> None:
        """:param photo: path of the photo that is there, where it is known"""
        self.name_label.show_name(Path(photo) if photo else None)
        text = place_text(at, moving)
        self.time_label.setText(text)
        self.time_label.setMinimumWidth(max(self.time_label.minimumWidth(), self.time_label.sizeHint().width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all: first without the length, then the word on a button, then the speed, which
        the menu has, too."""
        for given_up in range(4):
            self.end_label.setVisible(given_up < 1)
            self.mark_button.set_icon_only(given_up >= 2)
            self.speed_picker.setVisible(self._moving and given_up < 3)
            if self.layout().minimumSize().width() <= self.width():
                return

    def set_speed(self, speed: float) -> None:
        self.speed_picker.set_text(speed_text(speed))
        for one, action in self._speeds.items():
            action.setChecked(one == speed)
        if speed != self.speed:
            self.speed = speed
            self.speedChosen.emit(speed)

    def change_speed(self, by: int) -> None:
        """The next faster (1) or slower (-1) speed, if there is one."""
        place = SPEEDS.index(self.speed) + by
        if 0 <= place < len(SPEEDS):
            self.set_speed(SPEEDS[place])

    def set_playing(self, playing: bool) -> None:
        """What the play button does next."""
        action = self._play_action
        text = self.tr("&Pause") if playing else self.tr("&Play")
        if action.text() != text:
            action.setText(text)
            action.setIcon(icons.icon("pause" if playing else "play"))

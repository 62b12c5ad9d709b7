"""The bar at the top: the doors at the left, what belongs to the source at the right; and a banner for trouble."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from fer_desktop.ui import icons, theme
from fer_desktop.ui.action_table import PAGE_ACTIONS
from fer_desktop.ui.actions import Actions, size_text
from fer_desktop.ui.buttons import ActionButton, Button, Picker, plain

HEIGHT_PX = 48
ROOMY_PX = 900
PICKER_PX = 140
"""So much of a picker says what is chosen."""


class Tab(QToolButton):
    """One door."""

    def __init__(self, action: QAction, text: str = "", parent: QWidget | None = None) -> None:
        """:param text: instead of the action's own"""
        super().__init__(parent)
        theme.set_role(self, "tab")
        self.setText(text or plain(action.text()))
        self.setToolTip(action.toolTip())
        self.setStatusTip(action.statusTip())
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        self.clicked.connect(lambda: self.setChecked(action.isChecked()))
        action.toggled.connect(self.setChecked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class TopBar(QWidget):
    """Shows for each page only the controls that mean something there."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar_top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT_PX)
        self._page = "home"
        short = {"analyse": self.tr("Analyse")}
        self.tabs = {name: Tab(actions[name], short.get(name, "")) for name in PAGE_ACTIONS}
        self.video_menu = QMenu(self)
        self.video_picker = Picker(self.video_menu, 260)
        self.video_picker.setAccessibleName(self.tr("Video"))
        self.video_picker.setToolTip(self.tr("The videos of this session"))
        self.session_menu = QMenu(self)
        self.session_menu.setToolTipsVisible(True)
        self.session_picker = Picker(self.session_menu, 300)
        self.session_picker.setAccessibleName(self.tr("Session"))
        self.session_picker.setToolTip(self.tr("The session that is open, and others"))
        self.camera_picker = Picker(actions.camera_menu, 240)
        self.camera_picker.setAccessibleName(self.tr("Camera"))
        self.camera_picker.setToolTip(self.tr("Choose a camera or a network stream"))
        self.size_picker = Picker(actions.resolution_menu)
        self.size_picker.setAccessibleName(self.tr("Resolution"))
        self.size_picker.setToolTip(self.tr("Resolution that the camera is asked for"))
        self.mirror_button = ActionButton(actions["mirror"], "flat", icon_only=True)
        self.mirror_button.setFixedSize(34, 32)
        self.where_button = ActionButton(actions["where"], "flat", icon_only=True)
        self.where_button.setFixedSize(34, 32)
        self.model_picker = Picker(actions.model_menu, 260)
        self.model_picker.setAccessibleName(self.tr("Model"))
        self.model_picker.setToolTip(self.tr("The model that reads expressions"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 1)
        row.setSpacing(4)
        for tab in self.tabs.values():
            row.addWidget(tab)
        row.addStretch(1)
        for widget in (
            self.video_picker,
            self.session_picker,
            self.camera_picker,
            self.size_picker,
            self.mirror_button,
            self.where_button,
            self.model_picker,
        ):
            row.addWidget(widget)
        self.set_camera("")
        self.set_model("")
        self.show_page("home", False)

    def show_page(self, page: str, has_video: bool) -> None:
        """Show what belongs to `page`."""
        self.video_picker.setVisible(page == "video" and has_video)
        self._page = page
        for widget in (self.camera_picker, self.mirror_button):
            widget.setVisible(page == "live")
        self._show_size()
        self.where_button.setVisible(page in ("photos", "video", "live"))

    def _show_size(self) -> None:
        """In a narrow window the resolution is in the menu only, so that the doors keep their names."""
        row, shown = self.layout(), self._page == "live"
        if shown and self.width() >= ROOMY_PX:
            # How narrow the others can be: their words are longer in some languages.
            others = [row.itemAt(i).widget() for i in range(row.count())]
            seen = [widget for widget in others if widget is not None and not widget.isHidden()]
            seen = [*(widget for widget in seen if widget is not self.size_picker), self.size_picker]
            margins = row.contentsMargins()
            least = sum(_least_px(widget) + row.spacing() for widget in seen) + margins.left() + margins.right()
            shown = least <= self.width()
        self.size_picker.setVisible(shown and self.width() >= ROOMY_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_size()

    def show_sessions(self, here: bool, is_open: bool) -> None:
        """Stored sessions have their own model: neither is it chosen there, nor does it look anywhere."""
        self.session_picker.setVisible(is_open)
        self.model_picker.setVisible(not here)
        if here:
            self.where_button.hide()

    def set_session(self, name: str) -> None:
        self.session_picker.set_text(name)

    def set_camera(self, name: str) -> None:
        self.camera_picker.set_text(name or self.tr("Choose a camera"))

    def set_resolution(self, width: int, height: int) -> None:
        self.size_picker.set_text(size_text(width, height))

    def set_model(self, name: str, trouble: bool = False, count: int = 1) -> None:
        """The model in use; none yet, or none at all.

        :param count: so many models are compared
        """
        if name and count > 1:
            text = self.tr("Comparing {count} models").format(count=count)
        elif name:
            text = self.tr("Model: {name}").format(name=name)
        else:
            text = self.tr("No model") if trouble else self.tr("Loading the model…")
        self.model_picker.set_text(text)

    def set_video(self, name: str) -> None:
        self.video_picker.set_text(name)


def _least_px(widget: QWidget) -> int:
    """The width at which all of a door's words are seen, and enough of a picker's."""
    return min(widget.sizeHint().width(), PICKER_PX) if isinstance(widget, Picker) else widget.sizeHint().width()


class Banner(QFrame):
    """A line under the top bar about something that is wrong and stays so, with what to do about it."""

    acted = Signal()
    detailsRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.set_role(self, "bar_top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = Button()
        self._action.clicked.connect(self.acted)
        self._details = Button(self.tr("Details"), "link")
        self._details.clicked.connect(self.detailsRequested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 9)
        row.setSpacing(12)
        row.addWidget(_Mark("warning", "warn"))
        row.addWidget(self._text, 1)
        row.addWidget(self._details)
        row.addWidget(self._action)
        self.hide()

    def say(self, text: str, action: str, details: bool) -> None:
        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._details.setVisible(details)
        self.setAccessibleName(text)
        self.show()

    def text(self) -> str:
        return self._text.text()


class _Mark(QWidget):
    """An icon."""

    def __init__(self, name: str, token: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token = name, token
        self.setFixedSize(20, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        icons.paint_icon(painter, self._name, QRectF(self.rect()), theme.current().colour(self._token))
        painter.end()

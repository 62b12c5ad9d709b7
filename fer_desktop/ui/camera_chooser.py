"""The list of cameras to choose from, and what to do when there is none."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fer_desktop.records import CameraSpec
from fer_desktop.ui import theme
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.buttons import ActionButton, Button
from fer_desktop.ui.start_page import Badge
from fer_desktop.ui.tab_order import put_before

WIDTH_PX = 520


class SourceCard(Button):
    """A camera, or the way to a stream: icon, name, a word about it."""

    def __init__(self, icon: str, colour: str, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__("", "card", "", parent)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = QLabel(title)
        theme.set_role(name, "strong")
        about = QLabel(text)
        theme.set_role(about, "quiet")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        for label in (name, about):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if not label.text():  # never shown by name: it has no parent yet and would be a window for a moment
                label.hide()
            words.addWidget(label)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(Badge(icon, colour))
        row.addLayout(words, 1)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, max(68, self.layout().totalHeightForWidth(WIDTH_PX)))


class CameraChooser(QScrollArea):
    """Shows the cameras there are. A list that comes again unchanged leaves the widgets, and the focus, alone."""

    cameraChosen = Signal(object)
    """A `CameraSpec`."""
    streamRequested = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cards: list[SourceCard] = []
        self._shown: object = None
        self._title = QLabel()
        theme.set_role(self._title, "heading")
        self._title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._text = QLabel()
        theme.set_role(self._text, "quiet")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self.stream_card = SourceCard(
            "stream",
            "accent",
            self.tr("Open a network stream…"),
            self.tr("A camera in your network, by its RTSP or HTTP address"),
        )
        self.stream_card.clicked.connect(lambda: self.streamRequested.emit(""))
        self.refresh_button = ActionButton(actions["refresh"], "link")
        self.refresh_button.setIconSize(QSize(15, 15))
        inner = QWidget()
        inner.setMaximumWidth(WIDTH_PX)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 16, 0, 16)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._text)
        column.addSpacing(24)
        column.addLayout(self._list)
        column.addSpacing(10)
        column.addWidget(self.stream_card)
        column.addSpacing(14)
        column.addWidget(self.refresh_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(inner, 100)
        row.addStretch(1)
        self.setWidget(whole)
        for surface in (self.viewport(), whole):
            surface.setAutoFillBackground(False)
        self._title.setText(self.tr("Looking for cameras…"))
        self._text.setText(self.tr("A network stream can be opened at once."))

    def set_cameras(self, cameras: Sequence[CameraSpec], last_key: str) -> None:
        """Offer these; the one that was used last is marked."""
        if (tuple(cameras), last_key) == self._shown:
            return
        self._shown = (tuple(cameras), last_key)
        focused = next((card.accessibleName() for card in self.cards if card.hasFocus()), "")
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [self._card(camera, camera.key == last_key) for camera in cameras]
        for card in self.cards:
            self._list.addWidget(card)
            if card.accessibleName() == focused:
                card.setFocus()
        put_before(self.stream_card, self.cards)
        if cameras:
            self._title.setText(self.tr("Choose a camera"))
            self._text.setText(self.tr("Its pictures stay on this computer. Nothing is recorded."))
        else:
            self._title.setText(self.tr("No camera was found"))
            self._text.setText(
                self.tr(
                    "Plug one in: it appears here by itself. If it is plugged in, close other programs that use it "
                    "and check that this application may use cameras."
                )
            )

    def _card(self, camera: CameraSpec, used_last: bool) -> SourceCard:
        text = self.tr("Used last") if used_last else camera.path or self.tr("Camera")
        card = SourceCard("camera", "good", camera.name, text)
        card.clicked.connect(lambda: self.cameraChosen.emit(camera))
        return card

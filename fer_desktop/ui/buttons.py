"""Buttons: plain ones, ones that stand for an action, and pickers that open a menu."""

import re

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from fer_desktop.ui import icons, theme

ICON_COLOURS = {"primary": "on_fill", "danger": "on_fill", "link": "link"}
"""Where icons are not of the text's colour: role of the button -> colour token."""


class Button(QPushButton):
    """A push button that takes the focus by Tab only, so that Space keeps its meaning (play) after a click."""

    def __init__(self, text: str = "", role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        if role:
            theme.set_role(self, role)
        if icon:
            self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show an icon in the colour that fits the button."""
        self.setIcon(icons.icon(name, ICON_COLOURS.get(str(self.property("role")), "text")))
        self.setIconSize(QSize(18, 18))

    def event(self, event: QEvent) -> bool:
        # With the focus here, Space and Enter press this button, whatever the window uses them for.
        if event.type() == QEvent.Type.ShortcutOverride and _presses(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
            return
        super().keyPressEvent(event)


class ActionButton(Button):
    """A button that does what an action does and is enabled, checked and explained like it."""

    def __init__(
        self,
        action: QAction,
        role: str = "",
        text: str = "",
        icon: bool = True,
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """
        :param text: instead of the action's own, which may be too long for a button
        :param icon: whether to show the action's icon
        """
        super().__init__("", role, "", parent)
        self._action = action
        self._text = text
        self._icon_only = icon_only
        self._follow_icon = icon and role not in ICON_COLOURS
        if icon and role in ICON_COLOURS:
            self.setIcon(icons.icon(str(action.property("icon_name")), ICON_COLOURS[role]))
        self.setIconSize(QSize(20, 20) if icon_only else QSize(18, 18))
        self.setCheckable(action.isCheckable())
        self.clicked.connect(self._trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_icon_only(self, icon_only: bool) -> None:
        """Without its words, or with them again."""
        if icon_only != self._icon_only:
            self._icon_only = icon_only
            self.setText("")
            self._follow()

    def _trigger(self) -> None:
        self._action.trigger()
        self._follow()

    def _follow(self) -> None:
        action = self._action
        name = plain(action.text()).removesuffix("…")
        if not self._icon_only:
            self.setText(self._text or name)
        if self._follow_icon and not action.icon().isNull():
            self.setIcon(action.icon())
        self.setToolTip(action.toolTip())
        self.setStatusTip(action.statusTip())
        self.setAccessibleName(name)
        self.setEnabled(action.isEnabled())
        if action.isCheckable():
            self.setChecked(action.isChecked())


class Picker(Button):
    """A button that opens a menu, with a small chevron; its text is cut in the middle where it is too long."""

    def __init__(self, menu: QMenu, longest_px: int = 220, parent: QWidget | None = None) -> None:
        super().__init__("", "picker", "", parent)
        self._full = ""
        self._longest_px = longest_px
        # It gives way before others: its words can be cut.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMenu(menu)

    def set_text(self, text: str) -> None:
        """Show `text`, as much of it as fits."""
        self._full = text
        self.setAccessibleDescription(text)
        self.setText("")  # painted by hand, so that the chevron stands where it should
        self.updateGeometry()
        self.update()

    def full_text(self) -> str:
        """All of the text, also where only a part is seen."""
        return self._full

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        width = min(self._longest_px, QFontMetrics(self.font()).horizontalAdvance(self._full) + 42)
        return QSize(width, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 84), 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        colours = theme.current()
        colour = colours.colour("text" if self.isEnabled() else "quiet")
        painter = QPainter(self)
        painter.setPen(colour)
        painter.setFont(self.font())
        room = QRect(11, 0, self.width() - 40, self.height())
        shown = QFontMetrics(self.font()).elidedText(self._full, Qt.TextElideMode.ElideMiddle, room.width() + 2)
        painter.drawText(room.adjusted(0, 0, 4, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        chevron = QRectF(self.width() - 25, self.height() / 2 - 7, 14, 14)
        icons.paint_icon(painter, "chevron_down", chevron, colours.colour("quiet"))
        painter.end()


def plain(text: str) -> str:
    """A menu's text for other places: without the mark of its key, which some languages add in brackets, ``(&F)``."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "")


def key_text(action: QAction) -> str:
    """The first shortcut of `action` as the platform writes it; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _presses(event: QEvent) -> bool:
    keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return isinstance(event, QKeyEvent) and event.key() in keys and not event.modifiers()

"""What a screen reader says of widgets that paint themselves: a role, and words that are made when they are asked for.

A widget gives itself a `Voice`, calls `Voice.changed` whenever it shows something else, be it 60 times a second, and
has a method ``spoken`` with the words. Nothing is computed while no screen reader runs.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAccessibleWidget, QWidget

EVERY_MS = 500
"""No more often a screen reader is told that there are other words."""
STILL_MS = 400
"""Words are read out by themselves when they have been the same for so long: not while a video plays."""

_installed = False


class Voice(QObject):
    """Speaks for its widget."""

    def __init__(
        self, widget: QWidget, words: Callable[[], str], role: QAccessible.Role = QAccessible.Role.Graphic
    ) -> None:
        """:param words: what `widget` shows at the moment, in a sentence or a list"""
        super().__init__(widget)
        self.role = role
        self.words = words
        self._widget = widget
        self._stale = False
        self._pause = QTimer(self, singleShot=True, interval=EVERY_MS)
        self._pause.timeout.connect(self._pause_is_over)
        self._still = QTimer(self, singleShot=True, interval=STILL_MS)
        self._still.timeout.connect(self._read_out)
        _install()

    def changed(self) -> None:
        """The widget shows something else."""
        if not QAccessible.isActive():
            return
        if self._pause.isActive():
            self._stale = True
        else:
            self._tell()
        if self._widget.hasFocus():
            self._still.start()

    def _tell(self) -> None:
        self._stale = False
        self._pause.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self._widget, QAccessible.Event.DescriptionChanged))

    def _pause_is_over(self) -> None:
        if self._stale:
            self._tell()

    def _read_out(self) -> None:
        if self._widget.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, self.words()))


class _Speaking(QAccessibleWidget):
    """Asks the voice of its widget."""

    def __init__(self, widget: QWidget, voice: Voice) -> None:
        super().__init__(widget, voice.role)
        self._voice = voice

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Description:
            return self._voice.words()
        return super().text(kind)


def description(widget: QWidget) -> str:
    """What a screen reader says of `widget` after its name."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def _install() -> None:
    global _installed
    if not _installed:
        _installed = True
        QAccessible.installFactory(_interface)


def _interface(_kind: str, of: QObject | None) -> QAccessibleWidget | None:
    """The interface of widgets with a voice; Qt has its own for all others."""
    if not isinstance(of, QWidget):
        return None
    voice = getattr(of, "voice", None)
    return _Speaking(of, voice) if isinstance(voice, Voice) else None

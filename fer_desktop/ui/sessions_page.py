"""The page of sessions: the list of them, or the one that is open."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget

from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.review_table import REVIEW_ACTIONS
from fer_desktop.ui.session_page import SessionPage
from fer_desktop.ui.sessions_list import SessionsList


class SessionsPage(QWidget):
    """Shows one of the two."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sessions"))
        self.list = SessionsList(actions)
        self.viewer = SessionPage(actions)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.viewer)

    def is_open(self) -> bool:
        """Whether a session is seen, or on its way."""
        return self._stack.currentWidget() is self.viewer

    def show_viewer(self, seen: bool) -> None:
        self._stack.setCurrentWidget(self.viewer if seen else self.list)

    def focus(self) -> None:
        """Give the keyboard to what is seen."""
        (self.viewer if self.is_open() else self.list).focus()

    def minimumSizeHint(self) -> QSize:
        return self.list.minimumSizeHint()

    def update_actions(self, actions: Actions, here: bool) -> None:
        """Enable what means something now; everything else has its keys elsewhere."""
        viewer = self.viewer
        reviewed = viewer.reviewed if here and self.is_open() else None
        actions.enable(REVIEW_ACTIONS, reviewed is not None)
        actions["review_close"].setEnabled(here and self.is_open())
        if reviewed is None:
            return
        moving, writable = reviewed.moving, reviewed.writable
        plays = moving and viewer.has_picture
        actions.enable(("review_play", "review_slower", "review_faster"), plays)
        actions.enable(("review_mark", "review_in", "review_out"), writable and moving)
        actions["review_exclude"].setEnabled(writable and moving and viewer.draft() is not None)
        inside = reviewed.excluded_at(viewer.place()) is not None
        actions["review_include"].setEnabled(writable and inside)
        person = viewer.chosen() != EVERYBODY
        # With everybody chosen, too: a key that does nothing says nothing, and these tell to choose somebody first.
        actions.enable(("review_rename", "review_merge", "review_ignore"), writable and len(reviewed.people()) > 0)
        ignored = person and reviewed.person(viewer.chosen()).ignored
        actions["review_ignore"].setText(self.tr("Count a&gain") if ignored else self.tr("I&gnore"))
        actions["review_undo"].setEnabled(reviewed.can_undo())
        actions["review_redo"].setEnabled(reviewed.can_redo())
        actions.enable(("review_export", "review_report"), len(reviewed.table) > 0)
        actions.enable(("next_face", "previous_face"), len(reviewed.people()) > 1)

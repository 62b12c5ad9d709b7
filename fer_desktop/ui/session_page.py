"""A stored session to look at and to say something about: names, persons that are the same, marks, ranges, and a way
back from each."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fer_desktop import session_edits as edits
from fer_desktop.session_records import Excluded, Mark, Session
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui import context_menus
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.session_panel import NOTES
from fer_desktop.ui.session_view import SessionView


class SessionPage(SessionView):
    """Changes the session that is shown, and announces how it is to be kept."""

    edited = Signal(object)
    """The `Session` as the user wants it."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(actions, parent)
        panel = self.panel
        panel.renamed.connect(self._rename)
        panel.mergeRequested.connect(self.merge)
        panel.splitRequested.connect(self._split)
        panel.notes.textChanged.connect(self._describe_note)
        panel.notes.removeRequested.connect(self._remove_note)
        context_menus.on_picture(
            self.view,
            actions,
            "review_play review_mark - save copy - zoom_fit zoom_actual - labels - review_export review_report",
        )

    def _edit(self, change: Callable[[Session], Session], words: str = "") -> bool:
        """Change the session and have it kept; whether anything changed."""
        if self.reviewed is None or not self.reviewed.change(change(self.reviewed.session)):
            return False
        self._kept(words)
        return True

    def _kept(self, words: str) -> None:
        assert self.reviewed is not None
        self._show_session()
        self.edited.emit(self.reviewed.session)
        if words:
            self.said.emit(words, True)
        self.stateChanged.emit()

    def undo(self) -> None:
        self.panel.finish_typing()
        if self.reviewed is not None and self.reviewed.undo():
            self._kept("")

    def redo(self) -> None:
        self.panel.finish_typing()
        if self.reviewed is not None and self.reviewed.redo():
            self._kept("")

    def _rename(self, id_: int, name: str) -> None:
        self._edit(lambda session: edits.rename(session, id_, name))

    def begin_rename(self) -> None:
        """Have the user type the chosen person's name."""
        if self._is_somebody():
            self.panel.begin_rename()

    def begin_merge(self) -> None:
        """Have the user choose who the chosen person is, too."""
        if not self._is_somebody():
            return
        if not self.panel.begin_merge():
            self.said.emit(self.tr("Nobody else is seen here: there is nobody to merge this person into."), False)

    def _is_somebody(self) -> bool:
        """Whether a person is chosen; where everybody is, the user is told what to do."""
        if self.reviewed is not None and self._chosen == EVERYBODY:
            self.said.emit(
                self.tr("Choose a person in the list first: this is not done with everybody at once."), False
            )
        return self._chosen != EVERYBODY

    def merge(self, id_: int, into: int) -> None:
        """They are the same person."""
        self.panel.finish_typing()
        reviewed = self.reviewed
        if reviewed is None or reviewed.person(id_).id == reviewed.person(into).id:
            return
        names = reviewed.name(id_, ""), reviewed.name(into, "")
        self._chosen = reviewed.person(into).id
        self._edit(
            lambda s: edits.merge(s, id_, into), self.tr("{one} is now {other}").format(one=names[0], other=names[1])
        )

    def _split(self, id_: int) -> None:
        self.panel.finish_typing()
        self._edit(lambda session: edits.split(session, id_), self.tr("Taken apart"))

    def toggle_ignored(self) -> None:
        """The chosen person counts for nothing, or counts again."""
        if self.reviewed is None or not self._is_somebody():
            return
        person = self.reviewed.person(self._chosen)
        words = "" if person.ignored else self.tr("{name} counts for nothing").format(name=edits.name_of(person))
        self._edit(lambda session: edits.ignore(session, person.id, not person.ignored), words)

    def add_mark(self) -> None:
        """Mark the moment on the screen, and have the user type what it is."""
        if self.reviewed is None or not self.reviewed.writable:
            return
        self.panel.finish_typing()
        at = self._at
        before = self.reviewed.session.marks
        if self._edit(lambda session: edits.add_mark(session, at, "")):
            new = next(mark for mark in self.reviewed.session.marks if not any(mark is one for one in before))
            self.panel.show_tab(NOTES)
            self.panel.notes.choose(new)
            self.timeline.timeline.set_chosen_mark(new)
            self.panel.notes.edit_chosen()

    def set_in(self) -> None:
        """A range begins here."""
        self._from = self._at
        if self._to is not None and self._to <= self._at:
            self._to = None
        self._show_draft()

    def set_out(self) -> None:
        """It ends here."""
        self._to = self._at
        if self._from is not None and self._from >= self._at:
            self._from = None
        self._show_draft()

    def exclude(self) -> None:
        """The chosen range counts for nothing."""
        self.panel.finish_typing()
        draft = self.draft()
        if draft is None or draft[1] - draft[0] < edits.SMALLEST_RANGE_S:
            self.said.emit(self.tr("Choose a range first: I where it begins, ] where it ends."), False)
            return
        self._from = self._to = None
        self._edit(lambda session: edits.exclude(session, *draft), self.tr("The range is excluded"))
        self._show_draft()

    def include(self) -> None:
        """The excluded range at this moment counts again."""
        self.panel.finish_typing()
        number = self.reviewed.excluded_at(self._at) if self.reviewed is not None else None
        if number is not None:
            self._edit(lambda session: edits.include(session, session.excluded[number]))

    def _describe_note(self, note: Mark | Excluded, text: str) -> None:
        def change(session: Session) -> Session:
            if isinstance(note, Mark):
                return edits.label_mark(session, note, text)
            return edits.label_range(session, note, text)

        self._edit(change)

    def _remove_note(self, note: Mark | Excluded) -> None:
        if isinstance(note, Mark):
            self._edit(lambda session: edits.remove_mark(session, note), self.tr("The mark is gone"))
        else:
            self._edit(lambda session: edits.include(session, note), self.tr("The range counts again"))

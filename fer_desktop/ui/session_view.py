"""A stored session to look at: its picture with the stored faces, the timeline, people and notes. No model runs."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fer_desktop.records import FrameResult
from fer_desktop.review_records import FaceSeen, PictureMissing, SessionOpened, SessionRefused, Shot
from fer_desktop.session_edits import name_of
from fer_desktop.session_records import Excluded, Mark
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui.actions import Actions
from fer_desktop.ui.flow_layout import HighEnough
from fer_desktop.ui.frame_view import FrameView
from fer_desktop.ui.reviewed import Reviewed
from fer_desktop.ui.session_bar import SessionBar
from fer_desktop.ui.session_panel import NOTES, SessionPanel
from fer_desktop.ui.session_words import entries, moment
from fer_desktop.ui.timeline import BANDS
from fer_desktop.ui.timeline_panel import TimelinePanel

JUMP_S = 5.0
SMALLEST_VIEW_PX = 320
BELOW_PX = (244, 330)
"""Least and most height of bar and timeline together, at first."""
BELOW_SHARE = 0.42
PATIENCE_MS = 800
"""After a jump, frames from before it are passed over until the one that was asked for comes, or this long."""
NEAR_STEPS = 2.0
"""A frame this near to the place that was asked for is the answer."""


class SessionView(QWidget):
    """Announces where the user wants to go; believes of playing only what comes back."""

    playRequested = Signal(bool)
    seekRequested = Signal(float)
    stepRequested = Signal(int)
    speedRequested = Signal(float)
    findRequested = Signal()
    """The user wants to say where the picture is."""
    closeRequested = Signal()
    said = Signal(str, bool)
    """Something was done, in words; whether it may be regretted."""
    stateChanged = Signal()
    resultShown = Signal()
    panelResized = Signal(int)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Session"))
        self.number = 0
        self.reviewed: Reviewed | None = None
        self.playing = False
        self.has_picture = False
        self._shot: Shot | None = None
        self._chosen = EVERYBODY
        self._at = 0.0
        self._asked: float | None = None
        """Where playing was sent; None when it is there."""
        self._from: float | None = None
        """Where a range begins that is being chosen."""
        self._to: float | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up_waiting)
        self.view = FrameView()
        self.view.setMinimumSize(SMALLEST_VIEW_PX, 120)
        self.bar = SessionBar(actions)
        self.timeline = TimelinePanel()
        self.panel = SessionPanel(actions)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        below = HighEnough(BELOW_PX[0])
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.timeline, 1)
        stage = QSplitter(Qt.Orientation.Vertical)
        stage.addWidget(self.view)
        stage.addWidget(below)
        stage.setStretchFactor(0, 1)
        stage.setStretchFactor(1, 0)
        self._stage: QSplitter | None = stage
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(stage)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(lambda: self.panelResized.emit(self.panel.width()))
        for splitter in (stage, self.splitter):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def _connect(self) -> None:
        self.view.faceChosen.connect(lambda id_: self.choose(id_) if id_ else None)
        self.view.messageAction.connect(self._message_acted)
        self.timeline.timeline.seekRequested.connect(self.seek)
        self.timeline.timeline.markChosen.connect(self._mark_chosen)
        self.timeline.smoothingChanged.connect(lambda _span: (self._show_picture(), self._show_moment()))
        self.bar.speedChosen.connect(self.speedRequested)
        panel = self.panel
        panel.people.personChosen.connect(self.choose)
        panel.people.firstWanted.connect(self._go_to_first)
        panel.name_field.left.connect(self.focus)
        panel.notes.noteChosen.connect(self._note_chosen)
        panel.notes.field.left.connect(self.focus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stage is not None:
            stage, self._stage = self._stage, None
            whole = stage.height()
            below = int(min(BELOW_PX[1], max(BELOW_PX[0], BELOW_SHARE * whole)))
            stage.setSizes([whole - below, below])

    # --- what the window tells ---

    def open(self, number: int, name: str) -> None:
        """A session is being read.

        :param name: of its folder
        """
        self.close_session()
        self.number = number
        self.view.set_message(self.tr("Opening “{name}”…").format(name=name), "", busy=True)
        self.stateChanged.emit()

    def opened(self, event: SessionOpened) -> None:
        if event.number != self.number:
            return
        reviewed = self.reviewed = Reviewed(event)
        self.timeline.set_axis(reviewed.end, reviewed.moving, reviewed.table.labels)
        self.bar.set_axis(reviewed.end, reviewed.moving)
        self.panel.set_writable(reviewed.writable, reviewed.moving)
        self._chosen = reviewed.first()
        self._show_session()
        if reviewed.moving or len(reviewed.frames):
            self.view.set_message(self.tr("Looking for the picture…"), "", busy=True)
        elif reviewed.session.message:
            self.picture_failed(reviewed.session.message)
        else:
            # Only photos with a face are shown: no picture will come.
            self.view.set_message(self.tr("None of these photos shows a face"), "", icon="face")
        first = float(reviewed.frames[0]) if len(reviewed.frames) else 0.0
        if not reviewed.moving or reviewed.session.choices.from_s > 0:
            self.seek(first)
        else:
            self._show_place(0.0)
        if not reviewed.writable:
            self.said.emit(self.tr("This session is still being written: it can be looked at, not changed."), False)
        elif event.recovered:
            name = reviewed.session.source.name
            text = self.tr("“{name}” was left unfinished and has been recovered, up to its last second.")
            self.said.emit(text.format(name=name), False)
        self.stateChanged.emit()

    def refused(self, event: SessionRefused) -> None:
        if event.number == self.number:
            title = self.tr("This session cannot be shown")
            self.view.set_message(title, event.message, self.tr("Back to the sessions"), icon="warning")
            self.stateChanged.emit()

    def picture_missing(self, event: PictureMissing) -> None:
        if event.number == self.number:
            self.has_picture = False
            self.view.set_message(event.title, event.message, self.tr("Find the file…"), icon="warning")
            self.stateChanged.emit()

    def picture_failed(self, message: str) -> None:
        """The picture broke; the values are still here."""
        self.view.set_message(self.tr("The picture cannot be shown"), message, icon="warning")

    def receive(self, shot: Shot) -> None:
        """A picture of the source."""
        reviewed = self.reviewed
        if reviewed is None or shot.number != self.number:
            return
        self.has_picture = True
        self._shot = shot
        at = shot.frame.time_s if reviewed.moving else float(shot.frame.index)
        self.view.clear_message()
        self._show_picture()
        if self._asked is not None and abs(at - self._asked) > NEAR_STEPS * reviewed.step:
            return
        self._patience.stop()
        self._asked = None
        self._show_place(at)

    def see_face(self, event: FaceSeen) -> None:
        if event.number == self.number:
            self.panel.people.people.set_face(event.face_id, event.pixels)

    def set_playing(self, playing: bool) -> None:
        self.playing = playing
        self.bar.set_playing(playing)

    def close_session(self) -> None:
        """Nothing is open."""
        self.reviewed = None
        self.playing = self.has_picture = False
        self._shot = self._asked = self._from = self._to = None
        self._patience.stop()
        self._at = 0.0
        self._chosen = EVERYBODY
        self.view.set_result(None)
        self.view.set_chosen(0)
        self.view.clear_message()
        self.panel.people.people.faces.clear()
        self.panel.show_people([], (), EVERYBODY)
        self.panel.show_person(EVERYBODY, "", "", (), False)
        self.panel.notes.show_notes((), (), True)
        self.panel.set_notes_count(0)
        self.panel.show_moment("", None, "", False)
        self.timeline.set_axis(1.0, True, self.timeline.timeline.scene().labels)
        self.bar.set_axis(0.0, True)
        self.stateChanged.emit()

    # --- what the window asks, as of every page with a picture ---

    def result(self) -> FrameResult | None:
        """What is on the screen."""
        return self.view.result()

    def set_panel_width(self, width_px: int) -> None:
        whole = max(self.splitter.width(), width_px + SMALLEST_VIEW_PX)
        self.splitter.setSizes([whole - width_px, width_px])

    def set_models(self, models: object) -> None:
        """Stored values stay what they are."""

    def step_face(self, by: int) -> None:
        """Choose the next person of the list."""
        self.panel.people.step(by)

    def focus(self) -> None:
        """The keyboard to the timeline."""
        self.timeline.timeline.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- moving about ---

    def place(self) -> float:
        """Where it is, or where it was sent."""
        return self._at

    def seek(self, at: float) -> None:
        """Show this place: second, or number of the photo."""
        if self.reviewed is None:
            return
        at = min(max(0.0, at), self.reviewed.end)
        if not self.reviewed.moving:
            at = float(int(at + 1e-6))
        self._asked = at
        self._patience.start()
        self._show_place(at)
        self.seekRequested.emit(at)

    def toggle_play(self) -> None:
        if self.reviewed is not None and self.reviewed.moving and self.has_picture:
            self.playRequested.emit(not self.playing)

    def step(self, by: int) -> None:
        """One frame on or back; without a picture to the next frame with a face."""
        if self.reviewed is None:
            return
        if self.has_picture and self.reviewed.moving and self._asked is None:
            self.stepRequested.emit(by)
        else:
            self._go(self.reviewed.next_frame(self._at, by))

    def jump(self, by_s: float) -> None:
        self.seek(self._at + (by_s if self.reviewed is not None and self.reviewed.moving else 10 * by_s / abs(by_s)))

    def jump_change(self, by: int) -> None:
        """To where the expression of the chosen person changes next, or where it began."""
        if self.reviewed is not None:
            self._go(self.reviewed.next_change(self._chosen, self._at, by, self.timeline.span_s))

    def _go_to_first(self, id_: int) -> None:
        """To where this person appears first."""
        if self.reviewed is not None and len(track := self.reviewed.track(id_)):
            self.seek(float(track.at[0]))

    def _go(self, at: float | None) -> None:
        if at is not None:
            self.seek(at)

    def choose(self, id_: int) -> None:
        """Look at this person; `EVERYBODY` for all."""
        if self.reviewed is None:
            return
        self._chosen = id_ if id_ == EVERYBODY else self.reviewed.person(id_).id
        self.panel.people.choose(self._chosen)
        self._show_person()

    def chosen(self) -> int:
        return self._chosen

    def _note_chosen(self, note: Mark | Excluded) -> None:
        self.timeline.timeline.set_chosen_mark(note if isinstance(note, Mark) else None)
        self.seek(note.time_s if isinstance(note, Mark) else note.from_s)

    def _mark_chosen(self, mark: Mark) -> None:
        self.panel.show_tab(NOTES)
        self.panel.notes.choose(mark)

    def draft(self) -> tuple[float, float] | None:
        """The range that is being chosen: an end that is not chosen is the playhead's, or that of the axis."""
        if self.reviewed is None or (self._from is None and self._to is None):
            return None
        low = self._from if self._from is not None else 0.0
        high = self._to if self._to is not None else max(self._at, low)
        return low, high

    # --- showing ---

    def _show_session(self) -> None:
        """People and notes as they are now."""
        reviewed = self.reviewed
        if reviewed is None:
            return
        session = reviewed.session
        if self._chosen != EVERYBODY:
            self._chosen = reviewed.person(self._chosen).id
        self.panel.show_people(entries(reviewed), reviewed.table.labels, self._chosen)
        self.panel.notes.show_notes(session.marks, session.excluded, reviewed.moving)
        self.panel.set_notes_count(len(session.marks) + len(session.excluded))
        self.timeline.timeline.set_notes(session.marks, session.excluded)
        self._show_person()

    def _show_person(self) -> None:
        """Lines, bands and controls of the chosen person."""
        reviewed = self.reviewed
        if reviewed is None:
            return
        id_ = self._chosen
        self.timeline.set_tracks(reviewed.track(id_), reviewed.bands(id_, BANDS))
        others = [(person.id, name_of(person)) for person in reviewed.people() if person.id != id_]
        person = reviewed.person(id_)
        number_text = self.tr("face {number}").format(number=id_)
        self.panel.show_person(id_, person.name if id_ else "", number_text, others, bool(person.merged))
        self._show_picture()
        self._show_moment(ease=False)
        self.stateChanged.emit()

    def _show_place(self, at: float) -> None:
        """The playhead, the time and the values of this place; the picture comes by itself."""
        assert self.reviewed is not None
        self._at = at
        self.timeline.timeline.set_place(at)
        self.bar.set_place(at, self.reviewed.moving, self.reviewed.photo(at))
        if self._from is not None or self._to is not None:
            self._show_draft()
        self._show_moment()

    def _show_moment(self, ease: bool = True) -> None:
        reviewed = self.reviewed
        if reviewed is None:
            return
        span = self.timeline.span_s
        title, reading, sentence = moment(reviewed, self._chosen, self._at, span)
        self.panel.show_moment(title, reading, sentence, ease and not self.playing)

    def _show_picture(self) -> None:
        """The picture with the faces that were stored for it."""
        shot, reviewed = self._shot, self.reviewed
        if shot is None or reviewed is None:
            return
        at = shot.frame.time_s if reviewed.moving else float(shot.frame.index)
        faces = reviewed.faces(at, self.timeline.span_s)
        result = FrameResult(
            shot.frame, faces, session=self.number, model_id=reviewed.session.model.id, levels=shot.levels
        )
        self.view.set_result(result)
        self.view.set_chosen(self._chosen)
        self.resultShown.emit()

    def _show_draft(self) -> None:
        self.timeline.timeline.set_draft(self.draft())
        self.stateChanged.emit()

    def _give_up_waiting(self) -> None:
        self._asked = None

    def _message_acted(self) -> None:
        (self.findRequested if self.reviewed is not None else self.closeRequested).emit()

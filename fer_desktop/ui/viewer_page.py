"""What photos, video and live have in common: the picture at the left, the chosen face at the right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from fer_desktop.agreement import Tally
from fer_desktop.records import FrameResult, Recipe
from fer_desktop.settings import SIDE_PANEL_PX
from fer_desktop.ui.face_choice import FaceChoice
from fer_desktop.ui.face_panel import FacePanel
from fer_desktop.ui.frame_view import FrameView

SMALLEST_VIEW_PX = 320


class ViewerPage(QWidget):
    """A `FrameView`, a `FacePanel`, and the choice of a face that keeps the two together."""

    panelResized = Signal(int)
    """The user made the side panel so wide, px."""
    resultShown = Signal()
    """Another result, or none, is on the screen."""

    def __init__(self, moving: bool, parent: QWidget | None = None) -> None:
        """:param moving: whether the panel shows the last half minute"""
        super().__init__(parent)
        self._moving = moving
        self._choice = FaceChoice()
        self._tally = Tally(keeps=not moving)
        self.view = FrameView()
        self.view.setMinimumSize(SMALLEST_VIEW_PX, 160)
        self.view.faceChosen.connect(self.choose_face)
        self.panel = FacePanel()
        self.panel.setMinimumWidth(SIDE_PANEL_PX[0])
        self.panel.setMaximumWidth(SIDE_PANEL_PX[1])
        edges = self.panel.footer.contentsMargins()
        self.panel.footer.setContentsMargins(edges.left(), 12, edges.right(), edges.bottom())
        stage = QWidget()
        self.column = QVBoxLayout(stage)
        """The picture and what the page puts under it."""
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(stage)
        self.splitter.addWidget(self.panel)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.splitterMoved.connect(lambda: self.panelResized.emit(self.panel.width()))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def set_panel_width(self, width_px: int) -> None:
        """Make the side panel so wide; all pages share one width."""
        whole = max(self.splitter.width(), width_px + SMALLEST_VIEW_PX)
        self.splitter.setSizes([whole - width_px, width_px])

    def result(self) -> FrameResult | None:
        """What is on the screen."""
        return self.view.result()

    def chosen_face(self) -> int:
        """Id of the face that the panel speaks of; 0: none."""
        return self.view.chosen()

    def display(self, result: FrameResult) -> None:
        """Show a result of the source that is open."""
        self.view.clear_message()
        self.view.set_result(result)
        here = self.count(result)
        self._speak_of_face(result)
        self.panel.set_agreement(here, (self._tally.agreed, self._tally.faces))
        self.resultShown.emit()

    def count(self, result: FrameResult) -> tuple[int, int]:
        """Note how far the compared models agree; (faces agreed on, faces) in this frame. Frames may come again."""
        if not result.compared:
            return 0, 0
        key = result.frame.path if not self._moving else (result.session, result.frame.index)
        return self._tally.add(key, [face.readings for face in result.faces])

    def set_models(self, models: Sequence[Recipe]) -> None:
        """Other models read from now on, the one in use first."""
        self._tally.clear()
        self.panel.set_models(models)

    def blank(self) -> None:
        """Nothing to show: another source is coming, or none."""
        self._choice.reset()
        self._tally.clear()
        self.view.set_result(None)
        self.view.set_chosen(0)
        self.view.set_chips([])
        self.view.set_notice(None)
        self.panel.clear()
        self.panel.set_hint(self.tr("Nothing to read"))
        self.resultShown.emit()

    def choose_face(self, face_id: int) -> None:
        """Turn the panel to a face; 0: to the largest one."""
        self._choice.choose(face_id)
        result = self.result()
        if result is not None:
            self._speak_of_face(result)

    def step_face(self, by: int) -> None:
        """Turn the panel to the next (1) or previous (-1) face from left to right."""
        result = self.result()
        if result is not None and self._choice.step(result, by):
            self._speak_of_face(result)

    def _speak_of_face(self, result: FrameResult) -> None:
        face = self._choice.pick(result)
        self.view.set_chosen(face.id if face else 0)
        if not result.faces:
            self.panel.set_hint(
                self.tr("No face found") if result.model_id else self.tr("No model is loaded, so nothing is read.")
            )
        self.panel.set_face(face, result.frame.time_s, self._moving)

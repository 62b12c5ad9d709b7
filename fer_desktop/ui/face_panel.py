"""What the chosen face shows: title, bars, history, how sure the reading is."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from fer_desktop.agreement import agreement
from fer_desktop.expressions import FERPLUS, shown_word
from fer_desktop.numbers import figure, percent
from fer_desktop.records import NOT_SURE_BELOW, Expression, Face, Recipe
from fer_desktop.ui import theme
from fer_desktop.ui.bars import LOW_ROW_PX, ExpressionBars
from fer_desktop.ui.compare_table import CompareTable
from fer_desktop.ui.history import WINDOW_S, HistoryChart
from fer_desktop.words import noted, translate

WIDTH_PX = 300
MARGIN_PX = 16
NO_FACE_HINT = noted("FacePanel", "No face is chosen")


def section_label(text: str, parent: QWidget | None = None) -> QLabel:
    """A small heading in capitals."""
    label = QLabel(text.upper(), parent)
    label.setWordWrap(True)
    spaced = label.font()
    spaced.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.8)
    label.setFont(spaced)
    theme.set_role(label, "section")
    return label


def reading_text(expression: Expression) -> str:
    """How far the reading can be relied on, in a sentence."""
    best = f"{shown_word(expression.label)} {percent(expression.probability)}"
    if expression.sure:
        return translate("FacePanel", "Sure  ·  {guess}").format(guess=best)
    text = translate("FacePanel", "Not sure: nothing reaches {share}. Best guess {guess}.")
    return text.format(share=percent(NOT_SURE_BELOW), guess=best)


class _Column(QWidget):
    """What scrolls: only once nothing in it can become lower. Else it would as soon as not all have the height that
    they would like."""

    def heightForWidth(self, width: int) -> int:
        return self.layout().totalMinimumHeightForWidth(width)


class FacePanel(QWidget):
    """The panel at the right of a picture."""

    footer: QVBoxLayout
    """Room at the bottom for the page's own buttons."""
    extras: QVBoxLayout
    """Room below readings and history for the window's own controls."""

    def __init__(self, labels: Sequence[str] = FERPLUS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH_PX)
        theme.set_role(self, "panel")
        self._face_id = 0
        self._hint = self.tr(NO_FACE_HINT)
        self._title = section_label(self.tr("Face"))
        # Where words take more lines, in wide fonts and long languages, the bars move together a little.
        self._bars = ExpressionBars(labels, least_row_px=LOW_ROW_PX)
        self._table = CompareTable()
        self._comparing = False
        self._history_title = section_label(self.tr("Last {count} seconds").format(count=figure(WINDOW_S)))
        self._history = HistoryChart(labels)
        self._reading_title = section_label(self.tr("Reading"))
        self._reading = QLabel()
        self._reading.setWordWrap(True)
        theme.set_role(self._reading, "quiet")
        self._agreement = QLabel()
        self._agreement.setWordWrap(True)
        self._agreement.setFont(theme.font(tabular=True))
        theme.set_role(self._agreement, "quiet")

        inner = _Column()
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        theme.set_role(inner, "panel")
        column = QVBoxLayout(inner)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX)
        column.setSpacing(8)
        for widget in (self._title, self._bars, self._table):
            column.addWidget(widget)
        column.addSpacing(12)
        # Above the chart: in a low window the chart may scroll out of sight, the reading may not.
        for widget in (self._reading_title, self._reading, self._agreement):
            column.addWidget(widget)
        self._history_space = QWidget()
        self._history_space.setFixedHeight(4)
        column.addWidget(self._history_space)
        column.addWidget(self._history_title)
        column.addWidget(self._history, 100)
        self.extras = QVBoxLayout()
        column.addLayout(self.extras)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.footer = QVBoxLayout()
        self.footer.setContentsMargins(MARGIN_PX, 0, MARGIN_PX, MARGIN_PX)
        self.footer.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addLayout(self.footer)
        self._show_history(False)
        self._show_comparison(False)
        self._say(None)

    def set_models(self, models: Sequence[Recipe]) -> None:
        """The models that read from now on, the one in use first; more than one are set side by side."""
        self._bars.set_labels(models[0].labels)
        self._history.set_labels(models[0].labels)
        self._show_comparison(len(models) > 1)
        self._table.set_models(models if len(models) > 1 else ())
        self.set_agreement((0, 0), (0, 0))

    def set_agreement(self, here: tuple[int, int], so_far: tuple[int, int]) -> None:
        """On how many faces the compared models agree.

        :param here: (agreed, faces) in the picture that is shown; :param so_far: the same over the session
        """
        words = []
        if here[1] > 1:
            words.append(
                self.tr("In this picture they agree on {agreed} of {faces} faces.").format(
                    agreed=figure(here[0]), faces=figure(here[1])
                )
            )
        if so_far[1] > here[1]:
            words.append(
                self.tr("So far they agree on {share} of {faces} readings.").format(
                    share=percent(so_far[0] / so_far[1]), faces=figure(so_far[1])
                )
            )
        self._agreement.setText(" ".join(words))
        self._agreement.setVisible(self._comparing and bool(words))

    def set_face(self, face: Face | None, time_s: float = 0.0, moving: bool = False) -> None:
        """Show a face; None where it is not in this frame.

        :param time_s: the frame's time; going back starts the history anew
        :param moving: a video or a live source: with history, and bars that ease
        """
        self._show_history(moving)
        if face is not None and face.id != self._face_id:
            self._history.clear()
            self._face_id = face.id
        if moving:
            self._history.add(time_s, face.shown if face is not None else None)
        self._bars.set_expression(face.shown if face is not None else None)
        self._table.set_readings(face.readings if face is not None else None)
        self._say(face)

    def set_hint(self, text: str) -> None:
        """Said instead of a reading while there is no face ("No face found", "Click a face")."""
        self._hint = text or self.tr(NO_FACE_HINT)
        if self._face_id == 0 or self._reading.property("empty"):
            self._say(None)

    def clear(self) -> None:
        """Forget face and history: another source was opened."""
        self._face_id = 0
        self._history.clear()
        self._bars.set_expression(None, animate=False)
        self._table.set_readings(None, animate=False)
        self.set_agreement((0, 0), (0, 0))
        self._say(None)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH_PX, 560)

    def _show_history(self, shown: bool) -> None:
        for widget in (self._history_title, self._history, self._history_space):
            widget.setVisible(shown)

    def _show_comparison(self, shown: bool) -> None:
        self._comparing = shown
        self._bars.setVisible(not shown)
        self._table.setVisible(shown)
        self._agreement.setVisible(shown and bool(self._agreement.text()))
        self._reading_title.setText((self.tr("Agreement") if shown else self.tr("Reading")).upper())

    def _say(self, face: Face | None) -> None:
        title = self.tr("Face #{number}").format(number=face.id) if face is not None else self.tr("Face")
        self._title.setText(title.upper())
        self._reading.setProperty("empty", face is None)
        if face is not None and self._comparing and face.others:
            text = agreement(face.readings).words
        else:
            text = self._hint if face is None else reading_text(face.shown)
        if text != self._reading.text():
            self._reading.setText(text)

"""The panel around the timeline: chips, smoothing, the scroll bar."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop import tracks
from fer_desktop.expressions import FERPLUS
from fer_desktop.session_records import Person
from fer_desktop.ui.timeline_panel import SPANS_S, TimelinePanel
from tests.test_tracks import session, table
from tests.ui.test_timeline import END, track


@pytest.fixture
def panel(qtbot: QtBot) -> TimelinePanel:
    made = TimelinePanel()
    qtbot.addWidget(made)
    made.resize(700, 240)
    made.set_axis(END, True, FERPLUS)
    made.set_tracks(track(), [("Ana", track())])
    made.show()
    return made


def test_chips_hide_lines(panel: TimelinePanel):
    chip = next(chip for chip in panel.chips if chip.label == "anger")
    chip.click()
    assert panel.timeline.scene().hidden == {"anger"}
    panel.set_axis(END, True, FERPLUS)
    assert panel.timeline.scene().hidden == frozenset()
    assert chip.isChecked()


def test_chips_of_other_labels(panel: TimelinePanel):
    panel.set_axis(END, True, ("negative", "neutral", "positive"))
    assert [chip.label for chip in panel.chips] == ["neutral", "positive", "negative"]


def test_chips_take_another_row_where_there_is_no_room(panel: TimelinePanel):
    panel.resize(420, 260)
    QApplication.processEvents()
    tops = {chip.geometry().top() for chip in panel.chips}
    assert len(tops) > 1
    assert all(chip.geometry().right() <= chip.parentWidget().width() for chip in panel.chips)


def test_smoothing_changes_what_is_shown_and_nothing_else(panel: TimelinePanel):
    rows = table(list(range(100)), ["neutral", "anger"] * 50)
    rough = tracks.track_of(session(100), rows, Person(1))
    stored = rough.probabilities.copy()
    heard: list[float] = []
    panel.smoothingChanged.connect(heard.append)
    panel.set_tracks(rough, [("Ana", rough)])
    panel.set_span(1.0)
    assert np.ptp(panel.shown().probabilities[20:80, 0]) < 0.1
    assert np.array_equal(rough.probabilities, stored)
    panel.set_span(SPANS_S[0])
    assert panel.shown() is rough
    assert heard == [1.0, 0.0]


def test_the_bar_scrolls(panel: TimelinePanel):
    assert panel.bar.isHidden()
    panel.timeline.show_part(3.0, 6.0)
    assert panel.bar.isVisible()
    assert panel.bar.value() == 25_000
    panel.bar.setValue(50_000)
    assert panel.timeline.view() == pytest.approx((6.0, 9.0))
    panel.fit_button.click()
    assert panel.timeline.is_fit()


def test_photos_are_not_smoothed(panel: TimelinePanel):
    panel.set_span(2.0)
    panel.set_axis(9.0, False, FERPLUS)
    assert panel.span_s == 0.0
    assert panel.span_picker.isHidden()

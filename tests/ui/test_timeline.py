"""The timeline: what is painted where, zoom and pan, and seeking."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop import tracks
from fer_desktop.expressions import FERPLUS, STYLES
from fer_desktop.session_edits import add_mark, exclude
from fer_desktop.session_records import Person
from fer_desktop.tracks import Track
from fer_desktop.ui import theme
from fer_desktop.ui.timeline import Timeline
from fer_desktop.ui.timeline_scene import Scene, place_text, plot_of, ticks, to_x
from tests.fakes import expression
from tests.test_tracks import RATE, session, table

END = 12.0


def track() -> Track:
    """4 s of neutral, 4 s without a face, 4 s of happiness."""
    frames = [*range(100), *range(200, 300)]
    rows = table(frames, ["neutral"] * 100 + ["happiness"] * 100)
    return tracks.track_of(session(300), rows, Person(1))


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    theme.apply(QApplication.instance(), "dark")
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(632, 190)
    made.set_axis(END, True, FERPLUS)
    made.set_tracks(track(), [("Ana", track())])
    made.show()
    return made


def x_of(timeline: Timeline, at: float) -> int:
    return round(to_x(timeline.scene(), timeline.layout_now().chart, at))


def picture(timeline: Timeline) -> QImage:
    return timeline.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def line_at(timeline: Timeline, label: str, at: float) -> list[int]:
    """Which px of the column have the colour of a label, within the plot."""
    wanted = np.array(QColor(STYLES[label].dark).getRgb()[:3])
    image = picture(timeline)
    plot = plot_of(timeline.layout_now().chart)
    x = x_of(timeline, at)
    found = []
    for y in range(round(plot.top()) - 3, round(plot.bottom()) + 4):
        if np.abs(np.array(image.pixelColor(x, y).getRgb()[:3]) - wanted).max() < 60:
            found.append(y)
    return found


def y_of(timeline: Timeline, share: float) -> float:
    plot = plot_of(timeline.layout_now().chart)
    return plot.bottom() - share * plot.height()


def wheel(timeline: Timeline, x: float, turned: int = 0, across: int = 0, keys=Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(x, 60)
    none = Qt.MouseButton.NoButton
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, timeline.mapToGlobal(at), QPoint(), QPoint(across, turned), none, keys, phase, False)
    QApplication.sendEvent(timeline, event)


# --- painting ---------------------------------------------------------------------------------------------------------


def test_lines_run_at_their_values_and_stop_where_there_is_no_face(timeline: Timeline):
    happy = line_at(timeline, "happiness", 10.0)
    assert happy
    assert np.mean(happy) == pytest.approx(y_of(timeline, 0.86), abs=2)
    assert np.mean(line_at(timeline, "neutral", 2.0)) == pytest.approx(y_of(timeline, 0.86), abs=2)
    assert not line_at(timeline, "happiness", 6.0)
    assert not line_at(timeline, "neutral", 6.0)


def test_a_hidden_expression_has_no_line_but_stays_in_the_band(timeline: Timeline):
    timeline.set_hidden(["happiness"])
    assert not line_at(timeline, "happiness", 10.0)
    band = timeline.layout_now().bands[0]
    colour = picture(timeline).pixelColor(x_of(timeline, 10.0), round(band.center().y()))
    assert colour == QColor(STYLES["happiness"].dark)


def test_the_band_shows_what_dominates_and_gaps(timeline: Timeline):
    image = picture(timeline)
    y = round(timeline.layout_now().bands[0].center().y())
    assert image.pixelColor(x_of(timeline, 2.0), y) == QColor(STYLES["neutral"].dark)
    assert image.pixelColor(x_of(timeline, 6.0), y) == QColor(theme.DARK.raised)


def test_not_sure_is_striped(timeline: Timeline):
    rows = table(list(range(300)), ["neutral"] * 300)
    rows.probabilities[:] = 1 / 8
    unsure = tracks.track_of(session(300), rows, Person(1))
    timeline.set_tracks(unsure, [("Ana", unsure)])
    band = timeline.layout_now().bands[0]
    image = picture(timeline)
    seen = {
        image.pixelColor(x, y).name()
        for x in range(100, 160)
        for y in range(round(band.top()) + 2, round(band.bottom()) - 2)
    }
    assert theme.DARK.line in seen
    assert len(seen) > 1, "stripes"


def test_many_rows_look_like_few(timeline: Timeline):
    count = 60_000
    rows = table(list(range(count)), ["neutral"] * (count // 2) + ["happiness"] * (count // 2))
    many = tracks.track_of(session(count), rows, Person(1))
    timeline.set_axis(count / RATE, True, FERPLUS)
    timeline.set_tracks(many, [])
    for label, at in (("neutral", 600.0), ("happiness", 1800.0)):
        assert np.mean(line_at(timeline, label, at)) == pytest.approx(y_of(timeline, 0.86), abs=2)


def test_excluded_ranges_marks_and_playhead_are_painted(timeline: Timeline):
    before = picture(timeline)
    noted = add_mark(exclude(session(300), 1.0, 3.0), 9.0, "cake")
    timeline.set_notes(noted.marks, noted.excluded)
    timeline.set_place(6.0)
    after = picture(timeline)
    y = 60
    shaded = [
        before.pixelColor(x, y) != after.pixelColor(x, y) for x in range(x_of(timeline, 1.2), x_of(timeline, 2.8))
    ]
    assert sum(shaded) > 0.8 * len(shaded)
    assert after.pixelColor(x_of(timeline, 9.0), 5) == QColor(theme.DARK.accent)
    assert after.pixelColor(x_of(timeline, 6.0), y).lightness() > 200
    assert after.pixelColor(x_of(timeline, 4.9), y) == before.pixelColor(x_of(timeline, 4.9), y)


def test_the_light_theme_paints_anew(timeline: Timeline):
    dark = picture(timeline).pixelColor(x_of(timeline, 6.0) + 4, 60)
    theme.keeper().set_choice("light")
    try:
        light = picture(timeline).pixelColor(x_of(timeline, 6.0) + 4, 60)
        assert light == QColor(theme.LIGHT.background)
        assert light != dark
    finally:
        theme.keeper().set_choice("dark")


def test_moving_the_playhead_draws_no_lines_anew(timeline: Timeline):
    count = 200_000
    rows = table(list(range(count)), ["neutral"] * count)
    rows.probabilities[:] = np.random.default_rng(1).dirichlet(np.ones(8), count)
    timeline.set_axis(count / RATE, True, FERPLUS)
    timeline.set_tracks(tracks.track_of(session(count), rows, Person(1)), [])
    timeline.grab()
    took = []
    for at in range(5):
        timeline.set_place(float(at))
        began = time.perf_counter()
        timeline.grab()
        took.append(time.perf_counter() - began)
    assert min(took) < 0.1


# --- zoom and pan -----------------------------------------------------------------------------------------------------


def test_the_wheel_zooms_about_the_cursor(timeline: Timeline):
    x = x_of(timeline, 8.0)
    wheel(timeline, x, 360)
    left, right = timeline.view()
    assert right - left == pytest.approx(END / 1.25**3)
    assert x_of(timeline, 8.0) == pytest.approx(x, abs=1)
    wheel(timeline, x, -3600)
    assert timeline.is_fit()


def test_keys_zoom_about_the_playhead_and_leave_other_keys_alone(timeline: Timeline):
    timeline.set_place(3.0)
    x = x_of(timeline, 3.0)
    timeline.setFocus()
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.view()[1] - timeline.view()[0] == pytest.approx(END / 1.25)
    assert x_of(timeline, 3.0) == pytest.approx(x, abs=1)
    QTest.keyClick(timeline, Qt.Key.Key_Minus)
    QTest.keyClick(timeline, Qt.Key.Key_Plus)
    QTest.keyClick(timeline, Qt.Key.Key_0)
    assert timeline.is_fit()


def test_zoom_has_an_end(timeline: Timeline):
    for _ in range(60):
        timeline.zoom_in()
    assert timeline.view()[1] - timeline.view()[0] == pytest.approx(0.25)
    timeline.set_axis(40.0, False, FERPLUS)
    for _ in range(60):
        timeline.zoom_in()
    assert timeline.view() == (0.0, 4.0), "photos"


def test_where_the_playhead_is_not_seen_the_edge_next_to_it_stays(timeline: Timeline):
    timeline.show_part(4.0, 8.0)
    timeline.zoom_in()
    assert timeline.view() == pytest.approx((4.0, 7.2))


def test_dragging_the_ruler_pans_within_the_axis(timeline: Timeline):
    timeline.show_part(4.0, 8.0)
    y = round(timeline.layout_now().ruler.center().y())
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, y))
    QTest.mouseMove(timeline, QPoint(450, y))
    assert timeline.view() == pytest.approx((3.0, 7.0))
    QTest.mouseMove(timeline, QPoint(3000, y))
    assert timeline.view() == pytest.approx((0.0, 4.0))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(450, y))


def test_shift_and_wheel_pan(timeline: Timeline):
    timeline.show_part(4.0, 8.0)
    wheel(timeline, 300, -120, keys=Qt.KeyboardModifier.ShiftModifier)
    assert timeline.view() == pytest.approx((4.48, 8.48))


def test_the_part_that_is_seen_follows_the_playhead(timeline: Timeline):
    timeline.show_part(0.0, 2.0)
    timeline.set_place(1.9)
    assert timeline.view() == (0.0, 2.0)
    timeline.set_place(2.1)
    assert timeline.view()[0] == pytest.approx(1.9)


@pytest.mark.parametrize("part", ["chart", "ruler"])
def test_what_is_held_does_not_move_away_under_the_pointer(timeline: Timeline, part: str):
    timeline.show_part(0.0, 2.0)
    at = QPoint(300, round(getattr(timeline.layout_now(), part).center().y()))
    QTest.mousePress(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    timeline.set_place(2.1)
    assert timeline.view() == (0.0, 2.0)
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    timeline.set_place(2.2)
    assert timeline.view()[0] == pytest.approx(2.0)


def test_another_session_is_seen_from_its_beginning(timeline: Timeline):
    timeline.set_place(6.0)
    timeline.show_part(5.0, 7.0)
    timeline.set_axis(20.0, True, FERPLUS)
    assert (timeline.place(), timeline.view()) == (0.0, (0.0, 20.0))


# --- seeking ----------------------------------------------------------------------------------------------------------


def test_a_click_and_a_drag_seek(timeline: Timeline, qtbot: QtBot):
    heard: list[float] = []
    timeline.seekRequested.connect(heard.append)
    QTest.mousePress(
        timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x_of(timeline, 3.0), 80)
    )
    QTest.mouseMove(timeline, QPoint(x_of(timeline, 7.0), 80))
    QTest.mouseMove(timeline, QPoint(5000, 80))
    QTest.mouseRelease(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 80))
    QTest.mouseMove(timeline, QPoint(100, 80))
    assert heard == pytest.approx([3.0, 7.0, END], abs=0.02)


def test_a_click_on_a_flag_goes_to_its_moment(timeline: Timeline):
    noted = add_mark(session(300), 9.0, "cake")
    timeline.set_notes(noted.marks, ())
    sought, chosen = [], []
    timeline.seekRequested.connect(sought.append)
    timeline.markChosen.connect(chosen.append)
    QTest.mouseClick(
        timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x_of(timeline, 9.0) + 3, 6)
    )
    assert (sought, chosen) == ([9.0], [noted.marks[0]])


def test_of_flags_side_by_side_the_nearest_is_meant(timeline: Timeline):
    noted = add_mark(add_mark(session(300), 9.0, "cake"), 9.08, "candles")
    timeline.set_notes(noted.marks, ())
    sought: list[float] = []
    timeline.seekRequested.connect(sought.append)
    for at in (9.0, 9.08):
        where = QPoint(x_of(timeline, at), 6)
        QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert sought == [9.0, 9.08]


def test_the_readout_says_what_is_there(timeline: Timeline):
    noted = add_mark(exclude(session(300), 1.0, 3.0, "dark"), 9.0, "cake")
    timeline.set_notes(noted.marks, noted.excluded)
    assert timeline.readout_text(10.0).startswith("00:10.00, Neutral 2\u00a0%, Happiness 86\u00a0%, Surprise 2\u00a0%")
    assert timeline.readout_text(6.0) == "00:06.00, No face"
    assert timeline.readout_text(9.0).startswith("00:09.00, cake, Neutral")
    assert "Not counted: dark" in timeline.readout_text(2.0)
    timeline.set_hidden(["happiness"])
    assert "Happiness" not in timeline.readout_text(10.0)


@pytest.mark.parametrize(("share", "sure"), [(0.5, True), (0.49, False)])
def test_the_readout_is_not_sure_where_readings_are_not(timeline: Timeline, share: float, sure: bool):
    rows = table(list(range(300)), ["neutral"] * 300)
    rows.probabilities[:] = [share, *[(1 - share) / 7] * 7]
    timeline.set_tracks(tracks.track_of(session(300), rows, Person(1)), [])
    assert expression("neutral", share).sure is sure
    assert ("Not sure" not in timeline.readout_text(2.0)) is sure


def test_the_readout_is_painted_beside_the_cursor(timeline: Timeline):
    before = picture(timeline)
    QTest.mouseMove(timeline, QPoint(x_of(timeline, 6.0), 60))
    after = picture(timeline)
    changed = [x for x in range(632) if before.pixelColor(x, 12) != after.pixelColor(x, 12)]
    assert changed
    assert min(changed) >= x_of(timeline, 6.0) - 1


# --- scene ------------------------------------------------------------------------------------------------------------


def test_ticks_are_round_and_apart():
    assert ticks(Scene(right=20.0), 800) == pytest.approx([0, 5, 10, 15, 20])
    assert ticks(Scene(left=3.05, right=3.95), 800) == pytest.approx([3.1, 3.2, 3.3, 3.4, 3.5, 3.6, 3.7, 3.8, 3.9])
    assert ticks(Scene(moving=False, right=7.0), 800) == list(range(7)), "there is no eighth photo"
    assert ticks(Scene(moving=False, right=1.0), 800) == [0]
    assert 2 < len(ticks(Scene(right=1e7), 800)) <= 10


def test_places_in_words():
    assert place_text(12.4, True) == "00:12.40"
    assert place_text(3661.0, True, short=True) == "1:01:01"
    assert place_text(0.5, True, short=True) == "00:00.50"
    assert place_text(2, False) == "Photo 3"
    assert place_text(2.9, False) == "Photo 3"

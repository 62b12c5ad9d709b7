"""fer_desktop.ui.face_panel"""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from fer_desktop.expressions import FER2013
from fer_desktop.numbers import percent
from fer_desktop.ui.bars import ExpressionBars
from fer_desktop.ui.face_panel import NO_FACE_HINT, FacePanel
from fer_desktop.ui.history import HistoryChart
from fer_desktop.ui.spoken import description
from tests.ui.shapes import face, reading
from tests.ui.window_kit import recipe

BOX = (0.0, 0.0, 50.0, 60.0)


@pytest.fixture
def panel(qtbot) -> FacePanel:
    made = FacePanel()
    qtbot.addWidget(made)
    made.resize(300, 560)
    made.show()
    qtbot.waitExposed(made)
    return made


def texts(panel: FacePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def test_without_a_face_it_says_so(panel: FacePanel) -> None:
    assert NO_FACE_HINT in texts(panel)
    panel.set_hint("Click a face to see it here.")
    assert "Click a face to see it here." in texts(panel)
    assert "FACE" in texts(panel)


def test_a_sure_and_an_unsure_face(panel: FacePanel) -> None:
    panel.set_face(face(3, BOX))
    assert "FACE #3" in texts(panel)
    assert any(text.startswith("Sure") for text in texts(panel))
    panel.set_face(face(3, BOX, reading("fear", 0.41)))
    (said,) = [text for text in texts(panel) if text.startswith("Not sure")]
    assert f"Fear {percent(0.41)}" in said


def test_a_hint_set_meanwhile_waits_for_its_turn(panel: FacePanel) -> None:
    panel.set_face(face(3, BOX))
    panel.set_hint("No face found")
    assert "No face found" not in texts(panel)
    panel.set_face(None)
    assert "No face found" in texts(panel)


def test_history_only_for_moving_pictures_and_for_one_face(panel: FacePanel) -> None:
    chart = panel.findChild(HistoryChart)
    panel.set_face(face(1, BOX))
    assert not chart.isVisible()
    for number in range(5):
        panel.set_face(face(1, BOX), number / 5, moving=True)
    panel.set_face(None, 1.0, moving=True)
    assert chart.isVisible()
    assert len(chart) == 6
    panel.set_face(face(1, BOX), 1.2, moving=True)
    assert len(chart.runs()) == 2
    panel.set_face(face(2, BOX), 1.4, moving=True)
    assert len(chart) == 1


def test_clear_forgets(panel: FacePanel) -> None:
    panel.set_face(face(1, BOX), 1.0, moving=True)
    panel.clear()
    assert len(panel.findChild(HistoryChart)) == 0
    assert description(panel.findChild(ExpressionBars)) == "No reading"
    assert NO_FACE_HINT in texts(panel)


def test_how_far_models_agreed_is_not_said_of_another_source(panel: FacePanel) -> None:
    panel.set_models([recipe(), recipe("other")])
    panel.set_agreement((1, 2), (1, 2))
    assert any("agree on 1 of 2" in text for text in texts(panel))
    panel.clear()
    assert not any("agree on" in text for text in texts(panel))


def test_another_models_labels(panel: FacePanel) -> None:
    panel.set_models([recipe("other", FER2013)])
    assert len(panel.findChild(ExpressionBars).shown()) == 7


def test_the_pages_buttons_have_room_at_the_bottom(panel: FacePanel, qtbot) -> None:
    button = QPushButton("Snapshot")
    panel.footer.addWidget(button)
    panel.resize(300, 400)
    qtbot.waitUntil(lambda: button.isVisible() and button.height() < 60)
    assert button.mapTo(panel, button.rect().bottomLeft()).y() > 340
    assert panel.rect().contains(button.geometry())

"""fer_desktop.ui.model_page and card_figures: a model's card, read on the screen."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop.cards import Card, ClassFigures, Measurement, Speed
from fer_desktop.ui.card_figures import CELL_PX, ConfusionMatrix, RecallBars
from fer_desktop.ui.figures_view import FiguresView, Tile, interval_text
from fer_desktop.ui.model_page import ModelPage, cell_text, count_text, measurement_name
from fer_desktop.ui.spoken import description

CLASSES = ("fear", "angry", "neutral")
LABELS = ("fear", "anger", "neutral")
"""Not in the order in which they are shown, and one by another name."""

TABLE = ((6, 3, 1), (0, 20, 0), (2, 0, 28))


def measurement(prior: str = "everyday", accuracy: float = 0.9, table: tuple = TABLE) -> Measurement:
    rows = []
    for place, name in enumerate(CLASSES):
        faces = sum(TABLE[place])
        rows.append(ClassFigures(name, faces, TABLE[place][place] / faces, (0.2, 0.95), None))
    return Measurement(
        labels="fer2013",
        split="The validation part",
        prior=prior,
        faces=60,
        accuracy=accuracy,
        accuracy_interval=(accuracy - 0.1, accuracy + 0.05),
        macro_recall=0.84,
        macro_recall_interval=None,
        macro_f1=None,
        calibration_error=0.031,
        per_class=tuple(rows),
        classes=CLASSES,
        confusion=table,
    )


def card(**changes: object) -> Card:
    known = {
        "id": "small",
        "name": "Small & fast",
        "version": "2.1",
        "path": Path("/models/small.onnx"),
        "labels": LABELS,
        "summary": "A small network.",
        "parameters": 2_796_520,
        "multiply_adds": 156_000_000,
        "input_size": (48, 48),
        "colour": "grey",
        "bytes": 11_200_000,
        "training_data": "Some faces",
        "licence": "MIT",
        "limits": ("It is not good in the dark.",),
        "measurements": (measurement(), measurement("balanced", 0.8)),
        "speed": Speed(1.5, 0.8, 8, "two cores"),
        "ablation": ({"variant": "backbone", "accuracy": 0.812}, {"variant": "all", "accuracy": 0.834}),
    }
    return Card(**{**known, **changes})


def opened(qtbot: QtBot, shown: Card, in_use: bool = True) -> ModelPage:
    page = ModelPage(shown, in_use)
    qtbot.addWidget(page)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    page.show()
    return page


def texts(page: ModelPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


def test_everything_that_is_known_stands_on_the_page(qtbot: QtBot) -> None:
    page = opened(qtbot, card())
    said = texts(page)
    for words in (
        "Small & fast",
        "fear, anger, neutral",
        "Version 2.1 \u00b7 comes with the app \u00b7 in use",
        "A small network.",
        "90.0\u00a0%",
        "80.0 to 95.0\u00a0%",
        "3.1\u00a0%",
        "The validation part: 60 faces",
        "2.8 million",
        "156 million for a face",
        "48 \u00d7 48 pixels, grey",
        "11.2 MB",
        "1.5 ms alone, 0.8 ms among 8 (two cores)",
        "Some faces",
        "It is not good in the dark.",
        "backbone",
        "83.4\u00a0%",
    ):
        assert words in said
    assert "Time for a face" in said
    assert "Where it looked" not in said, "nothing is said of what is not known"
    assert not page.grab().isNull()


@pytest.mark.parametrize(
    ("count", "said"), [(999, "1 kB"), (6_400, "6 kB"), (999_999, "1,000 kB"), (1_000_000, "1.0 MB")]
)
def test_a_small_file_is_not_said_to_be_empty(qtbot: QtBot, count: int, said: str) -> None:
    assert said in texts(opened(qtbot, card(bytes=count)))


def test_the_evaluation_can_be_chosen(qtbot: QtBot) -> None:
    page = opened(qtbot, card())
    assert page.choice.full_text() == "FER2013 \u00b7 Everyday faces"
    actions = page.choice.menu().actions()
    assert [action.text() for action in actions] == ["FER2013 \u00b7 Everyday faces", "FER2013 \u00b7 Balanced"]
    actions[1].trigger()
    assert page.choice.full_text() == "FER2013 \u00b7 Balanced"
    assert any(tile.accessibleName().startswith("80.0") for tile in page.findChildren(Tile))


def test_only_an_added_model_can_be_removed(qtbot: QtBot) -> None:
    def buttons(page: ModelPage) -> list[str]:
        return [button.text() for button in page.findChildren(QPushButton)]

    assert "Remove this model…" not in buttons(opened(qtbot, card()))
    page = opened(qtbot, card(own=False), in_use=False)
    assert "added by you" in texts(page)
    assert "in use" not in texts(page)
    with qtbot.waitSignal(page.removeRequested):
        next(b for b in page.findChildren(QPushButton) if "Remove" in b.text()).click()


def test_a_model_of_which_nothing_is_known_has_a_page_too(qtbot: QtBot) -> None:
    page = opened(qtbot, Card("own", "Own", "1", Path("/m/own.onnx"), CLASSES, own=False))
    assert "Nobody has measured this model yet" in texts(page)
    assert not page.findChildren(ConfusionMatrix)


def test_without_a_table_there_is_no_matrix(qtbot: QtBot) -> None:
    page = opened(qtbot, card(measurements=(measurement(table=()),)))
    assert not page.findChild(ConfusionMatrix).isVisible()
    assert "taken for what" not in texts(page).lower()


# --- the drawings -----------------------------------------------------------------------------------------------------


def test_the_matrix_is_in_the_order_of_expressions_and_speaks(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.show_measurement(measurement())
    assert matrix.accessibleName() == "Confusion matrix"
    assert matrix.row_text(0) == "Of 30 faces of Neutral: 28 read as Neutral, 2 as Fear"
    assert matrix.row_text(1) == "Of 20 faces of Anger: 20 read as Anger"
    assert matrix.row_text(2) == "Of 10 faces of Fear: 6 read as Fear, 3 as Anger, 1 as Neutral"
    assert description(matrix).count("Of ") == 3
    assert matrix.cell_text(2, 1) == "3 of 10 faces of Fear (30\u00a0%) were read as Anger."


def test_cells_are_found_and_shaded_by_their_share_of_the_row(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.show_measurement(measurement())
    matrix.resize(400, matrix.sizeHint().height())
    matrix.show()
    left, width, top = matrix._grid()

    def middle(row: int, column: int) -> QPointF:
        return QPointF(left + (column + 0.5) * width, top + (row + 0.5) * CELL_PX)

    for row in range(3):
        for column in range(3):
            assert matrix.cell_at(middle(row, column)) == (row, column)
    assert matrix.cell_at(QPointF(1, 1)) is None
    assert matrix.cell_at(QPointF(399, 2000)) is None
    shot = matrix.grab().toImage()

    def blue(row: int, column: int) -> int:
        """How strong the accent is, beside the figure."""
        at = middle(row, column).toPoint()
        colour = shot.pixelColor(round(at.x() - 0.4 * width), at.y())
        return colour.blue() - colour.red()

    assert blue(1, 1) > blue(0, 0) > blue(2, 2) > blue(2, 1) > blue(2, 0) > blue(1, 0)


@pytest.mark.parametrize("width", [300, 500, 900])
def test_many_classes_are_drawn_too(qtbot: QtBot, width: int) -> None:
    names = tuple(f"class number {n}" for n in range(18))
    rows = tuple(ClassFigures(name, 0, None, None, None) for name in names)
    table = tuple(tuple(1000 * (i == j) for j in range(18)) for i in range(18))
    many = Measurement("", "", "0.3", 18_000, 1.0, None, None, None, None, None, rows, names, table)
    for widget in (ConfusionMatrix(), RecallBars()):
        qtbot.addWidget(widget)
        widget.show_measurement(many)
        widget.resize(width, widget.sizeHint().height())
        assert not widget.grab().isNull()
    assert measurement_name(many) == "strength 0.3"


def test_the_error_of_probabilities_says_what_chance_alone_would_make(qtbot: QtBot) -> None:
    view = FiguresView()
    qtbot.addWidget(view)
    known = replace(measurement(), calibration_by_chance=0.185, macro_f1=0.8, macro_f1_interval=(0.7, 0.85))
    for shown, error, f1 in (
        (known, "by chance up to 18.5\u00a0%", "70.0 to 85.0\u00a0%"),
        (measurement(), "", ""),
    ):
        view.show_measurement(shown)
        names = [tile.accessibleName() for tile in view.findChildren(Tile)]
        assert names[3] == f"3.1\u00a0% error of the stated probabilities {error}".rstrip()
        assert names[2].endswith(f"macro F1 {f1}".rstrip())


def test_bars_speak(qtbot: QtBot) -> None:
    bars = RecallBars()
    qtbot.addWidget(bars)
    bars.show_measurement(measurement())
    assert description(bars) == ("Neutral 93\u00a0%, 30 faces; Anger 100\u00a0%, 20 faces; Fear 60\u00a0%, 10 faces")


def test_figures_in_words() -> None:
    assert count_text(None) == ""
    assert count_text(950) == "950"
    assert count_text(11_300_000) == "11.3 million"
    assert count_text(2_210_000_000) == "2.21 billion"
    assert interval_text((0.831, 0.8559)) == "83.1 to 85.6\u00a0%"
    assert [cell_text(value) for value in (True, False, 0.5, 12345, "x", None, [1])] == [
        *("yes", "no", "50.0\u00a0%", "12,345", "x", "", "")
    ]

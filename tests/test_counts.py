"""Numbers in sentences are grouped as the language in use does it: in the sources, and where some of them are shown."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fer_desktop import words
from fer_desktop.analysis.report_charts import columns
from fer_desktop.engine_records import Stats
from fer_desktop.ui.card_figures import ConfusionMatrix
from fer_desktop.ui.drop_veil import DropVeil
from fer_desktop.ui.status_bar import StatusBar
from tests.ui.test_model_page import measurement

PACKAGE = Path(words.__file__).parent

COUNTS = {"count", "done", "whole", "total", "faces"}
"""Placeholders of texts that stand for how many."""

WRITERS = {"figure", "counted", "number", "faces_text", "count_text", "briefly"}
"""What writes numbers as the language does."""

SMALL = {
    ("agreement", "self.count"),
    ("classifier", "threads"),
    ("classifier", "given[0]"),
    ("recipes", "channels"),
    ("paper_pdf", "len(self.pages)"),
    ("compare_dialog", "MOST"),
    ("compare_dialog", "len(recipe.labels)"),
    ("top_bar", "count"),
    ("model_page", "count"),  # written by count_text a line before
}
"""Models, threads, channels, classes, pages: never thousands."""


@pytest.fixture
def german() -> Iterator[None]:
    """Numbers as in German, texts in English."""
    with words.speaking(lambda _context, text: text, "de"):
        yield


def bare(path: Path) -> Iterator[str]:
    """Counts that are put into a text as they are."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"):
            continue
        for word in node.keywords:
            written = isinstance(word.value, ast.Call) and ast.unparse(word.value.func) in WRITERS
            if word.arg in COUNTS and not written:
                yield ast.unparse(word.value)


def test_no_count_is_put_into_a_text_as_it_is() -> None:
    found = {(path.stem, what) for path in PACKAGE.rglob("*.py") for what in bare(path)}
    assert found == SMALL


def test_what_was_left_out_while_moving(german: None, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    stats = Stats(25.0, 25.0, 1234, detect_ms=1500.2, classify_ms=3.0, total_ms=2000.0)
    bar.show_moving(stats, 1, live=True)
    assert bar.lost.text() == "1.234 dropped"
    assert "1.500 ms" in bar.stages.text()
    assert "2.000 ms" in bar.stages.text()


def test_what_is_held_over_the_window(german: None, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    veil = DropVeil(window)
    veil.rise(1200)
    assert veil.accessibleName() == "Drop to open 1.200 items"


def test_how_often_a_model_takes_one_for_another(german: None, qtbot: QtBot) -> None:
    matrix = ConfusionMatrix()
    qtbot.addWidget(matrix)
    matrix.show_measurement(measurement(table=((2500, 1500, 0), (3, 4, 0), (0, 0, 1))))
    row = matrix.spoken()
    assert "Of 4.000 faces of" in row
    assert "2.500 read as" in row
    assert "1.500 as" in row
    cells = [matrix.cell_text(i, j) for i in range(3) for j in range(3)]
    assert any("1.500 of 4.000 faces of" in cell for cell in cells)


def test_what_a_report_says_of_its_columns(german: None) -> None:
    assert "small: 1.234" in columns(["small", "large"], [1234, 5]).says

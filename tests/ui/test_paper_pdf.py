"""A document as PDF: pages, letters, pictures; never longer than it must be, never cut off."""

import re
import threading
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QFontDatabase, QGuiApplication

from fer_desktop import words
from fer_desktop.analysis.report import report
from fer_desktop.analysis.report_pictures import Openers, jpeg
from fer_desktop.expressions import FERPLUS
from fer_desktop.paper import (
    Block,
    Document,
    Drawing,
    Facts,
    Figure,
    Gallery,
    Grid,
    Heading,
    Note,
    Picture,
    Points,
    Profile,
    Rect,
    Subheading,
    Text,
    Tiles,
    Words,
)
from fer_desktop.ui import paper_pdf
from fer_desktop.ui.paper_ink import Ink
from fer_desktop.ui.paper_pdf import FLOOR, LEFT, WIDTH, NoFonts, pdf_of
from tests.analysis.report_rows import HOSTILE, clip
from tests.fakes import FakeDetector

pytestmark = pytest.mark.usefixtures("qapp")


def pages(content: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", content))


def letters(content: bytes) -> set[str]:
    """The letters that can be found and copied: what the fonts' tables map to Unicode."""
    found: set[str] = set()
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
        text = stream
        with suppress(zlib.error):
            text = zlib.decompress(stream)
        if b"begincmap" not in text:
            continue
        for _, _, codes in re.findall(rb"<([0-9A-Fa-f]{4})>\s+<([0-9A-Fa-f]{4})>\s+\[(.*?)\]", text, re.DOTALL):
            found |= {chr(int(code, 16)) for code in re.findall(rb"<([0-9A-Fa-f]{4})>", codes)}
    return found


def paper(*blocks: Block, title: str = "clip.mp4") -> Document:
    return Document(title, "A report", "below", "foot", FERPLUS, blocks)


def test_a_report_becomes_a_pdf(tmp_path: Path) -> None:
    clip(tmp_path)
    content = pdf_of(report(tmp_path, Openers(detector=FakeDetector)))
    assert content.startswith(b"%PDF-1.")
    assert content.rstrip().endswith(b"%%EOF")
    assert 3 <= pages(content) <= 8
    assert len(content) < 500_000
    assert set("clip.mp4FaceHappiness%") <= letters(content)
    assert b"/Subtype /Image" not in content, "charts are lines and letters"


def test_what_stands_on_each_page_is_translated() -> None:
    with words.speaking(lambda _, text: text.replace("Page", "\u0416\u0429"), "fr"):  # letters of no other text
        content = pdf_of(paper(Text("word " * 3000)))
    assert pages(content) > 1
    assert {"\u0416", "\u0429"} <= letters(content)
    assert "\u0416" not in letters(pdf_of(paper(Text("word"))))


def test_hostile_names_are_only_letters(tmp_path: Path) -> None:
    document = paper(
        Heading(HOSTILE), Text(HOSTILE), Grid((HOSTILE, HOSTILE), ((HOSTILE, HOSTILE),), (1, 1)), title=HOSTILE
    )
    content = pdf_of(document)
    assert pages(content) == 1
    assert b"/JavaScript" not in content
    assert b"/URI" not in content


def test_what_does_not_fit_goes_on_the_next_page() -> None:
    rows = tuple((f"Row {n}", "x " * 40, str(n)) for n in range(200))
    grid = Grid(("Name", "Text", "Figure"), rows, (2, 4, 1), frozenset({2}))
    flow = paper_pdf._Flow(Ink(FERPLUS))
    tops: list[float] = []
    line = flow._line

    def noted(cells: list, widths: list) -> None:
        line(cells, widths)
        tops.append(flow._y)

    flow._line = noted
    flow.add(grid)
    assert len(flow.pages) > 4
    assert max(tops) <= FLOOR
    assert len(tops) == 200 + len(flow.pages), "the head stands on each page"


@pytest.mark.parametrize("height", [200.0, 700.0])
def test_a_heading_stays_with_its_figure(height: float) -> None:
    figure = Figure(Drawing(720, height, (Rect(0, 0, 720, height, "ink"),), "a box"), "A caption")
    for lines in range(0, 45, 2):
        flow = paper_pdf._Flow(Ink(FERPLUS))
        for line in range(lines):
            flow.add(Text(f"Line {line}"))
        flow.add(Subheading("Its heading"), figure)
        with_heading = len(flow.pages)
        flow.add(figure)
        assert len(flow.pages) == with_heading, f"the heading was left behind after {lines} lines"
        assert flow._y <= FLOOR + 20


def test_a_heading_and_its_sentence_stay_with_the_pictures_below() -> None:
    gallery = Gallery(tuple(Picture(b"", f"Picture {n}", "0:01") for n in range(4)))
    below = (Text("What these are.", True), Subheading("Ana"), gallery)
    for lines in range(0, 45, 2):
        flow = paper_pdf._Flow(Ink(FERPLUS))
        for line in range(lines):
            flow.add(Text(f"Line {line}"))
        flow.add(Heading("Key frames"), *below)
        with_heading = len(flow.pages)
        for place, block in enumerate(below, 1):
            flow.add(block, *below[place:])
        assert len(flow.pages) == with_heading, f"the heading was left behind after {lines} lines"


@pytest.mark.parametrize("rows", [2, 9, 40])
def test_a_heading_stays_with_its_table(rows: int) -> None:
    """A small one, all of it; of a large one the first lines."""
    table = Grid(("Class", "Right"), tuple((f"Class {n}", f"{n} %") for n in range(rows)), (3, 1), frozenset({1}))
    for lines in range(0, 45, 2):
        flow = paper_pdf._Flow(Ink(FERPLUS))
        for line in range(lines):
            flow.add(Text(f"Line {line}"))
        below = (Text("Measured on other faces."), table)
        flow.add(Heading("How often it is right"), *below)
        with_heading, at = len(flow.pages), flow._y
        assert at + paper_pdf.KEPT_TOGETHER < FLOOR
        flow.add(below[0], table)
        flow.add(table)
        assert len(flow.pages) == with_heading or rows == 40, f"the heading was left behind after {lines} lines"


def test_a_heading_of_more_than_a_page_does_not_stand_alone_on_one() -> None:
    tall = Figure(Drawing(720, 5000, (Rect(0, 0, 720, 5000, "ink"),), "a box"), "A caption")
    flow = paper_pdf._Flow(Ink(FERPLUS))
    flow.add(Text("A line"))
    flow.add(Heading("All of it"), Text("What it is."), tall)
    assert len(flow.pages) == 1


def test_a_long_text_runs_over_pages_and_long_words_are_broken() -> None:
    content = pdf_of(paper(Text("word " * 8000), Text("x" * 3000)))
    assert pages(content) > 5
    para = Ink(()).para("x" * 300, 100, 9)
    assert len(para.lines) > 10


@pytest.mark.parametrize("height", [10.0, 720.0, 50_000.0])
def test_a_drawing_never_leaves_the_page(height: float) -> None:
    drawing = Drawing(720, height, (Rect(0, 0, 720, height, "raised", "line"), Words(0, 10, "a", 11)), "a drawing")
    flow = paper_pdf._Flow(Ink(()))
    flow.add(Text("before"))
    flow.add(Figure(drawing, "caption"))
    assert flow._y <= FLOOR + 12
    assert len(flow.pages) == (1 if height < 800 else 2)


def test_every_kind_of_block_is_drawn(astronaut: np.ndarray) -> None:
    picture = jpeg(astronaut)
    drawing = Drawing(340, 40, (Rect(0, 0, 10, 10, "e0"), Words(0, 10, "Neutral", 11, "end", "t0", True)), "bars")
    content = pdf_of(
        paper(
            Heading("H"),
            Note("Note", "text", True),
            Points(("one", "two " * 60)),
            Tiles((("1", "frame"),) * 5),
            Facts((("name", "value " * 40),)),
            Gallery((Picture(picture, "Happiness 98 %", "0:12.4", "e1"),) * 13),
            Profile(picture, "Ana", (("Seen", "90 %"),), drawing),
            Profile(b"", "Somebody", (("Seen", "90 %"),), drawing),
            Profile(None, "Nobody " * 30, (), drawing),
        )
    )
    assert pages(content) == 2
    assert content.count(b"/Subtype /Image") >= 14
    assert WIDTH + 2 * LEFT == pytest.approx(595.28)


def test_it_may_be_made_in_another_thread(tmp_path: Path) -> None:
    made: list[bytes] = []
    thread = threading.Thread(target=lambda: made.append(pdf_of(paper(Text("hello")))))
    thread.start()
    thread.join(30)
    assert made[0].startswith(b"%PDF")


def test_without_fonts_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    with pytest.raises(NoFonts, match="There are no fonts"):
        pdf_of(paper(Text("hello")))


def test_the_test_has_an_application() -> None:
    assert QGuiApplication.instance() is not None

"""A document as a PDF file, A4: letters and lines stay letters and lines, so that it prints well and can be searched.

Needs a QGuiApplication, for the fonts; may run in any thread.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QFontDatabase, QPageLayout, QPageSize, QPainter, QPdfWriter

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
    Subheading,
    Text,
    Tiles,
)
from fer_desktop.ui.paper_ink import DPI, Ink, Para, TextRow
from fer_desktop.words import translate

PAGE = (595.28, 841.89)
LEFT, TOP, BOTTOM = 46.0, 50.0, 58.0
"""Margins; all lengths here are in points, 1/72 inch."""
WIDTH = PAGE[0] - 2 * LEFT
FLOOR = PAGE[1] - BOTTOM

KEPT_TOGETHER = 90.0
"""So much of what follows a heading stays with it."""
FOLLOWING = 3
"""So many blocks are looked at for that: a sentence, a smaller heading, and what that is of."""

SMALL_TABLE = 300.0
"""Tables that are not higher stay on one page."""

COLUMN_GAP = 12.0

GALLERY_COLUMNS = 5
GALLERY_GAP = 11.0
GALLERY_SIDE = (WIDTH - GALLERY_GAP * (GALLERY_COLUMNS - 1)) / GALLERY_COLUMNS

FOOT = 110.0
"""Room for the number of a page."""

Op = Callable[[QPainter], None]
"""Draws something on its page."""


class NoFonts(Exception):
    """The text is a sentence."""


def pdf_of(document: Document) -> bytes:
    """:raises NoFonts: there are none to write with"""
    if not QFontDatabase.families():
        raise NoFonts(
            translate(
                "Report", "There are no fonts on this computer to write a PDF with. Install some, for example DejaVu."
            )
        )
    flow = _Flow(Ink(document.labels))
    flow.title(document)
    for place, block in enumerate(document.blocks, 1):
        flow.add(block, *document.blocks[place : place + FOLLOWING])
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(f"{document.title}: {document.above}")
    writer.setCreator("FER Desktop")
    painter = QPainter(writer)
    try:
        for number, page in enumerate(flow.pages):
            if number:
                writer.newPage()
            for draw in (*page, *flow.foot(document.foot, number + 1)):
                draw(painter)
    finally:
        painter.end()
    buffer.close()
    return bytes(buffer.data().data())


class _Flow:
    """Puts blocks on pages, from top to bottom; a block that does not fit goes on the next one."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink
        self.pages: list[list[Op]] = [[]]
        self._y = TOP

    def _draw(self, op: Op) -> None:
        self.pages[-1].append(op)

    def _need(self, height: float) -> None:
        """Begin a page where less room is left."""
        if self._y + height > FLOOR and self._y > TOP:
            self.pages.append([])
            self._y = TOP

    def _space(self, height: float) -> None:
        if self._y > TOP:
            self._y += height

    def _para(self, para: Para, x: float = LEFT, after: float = 6.0) -> None:
        """Text over as many pages as it needs."""
        for line in para.lines:
            self._need(line.height)
            self._at(line, x)
            self._y += line.height
        self._y += after

    def _at(self, words: Para | TextRow, x: float, y: float | None = None) -> None:
        top = self._y if y is None else y
        self._draw(lambda painter: words.draw(painter, x, top))

    def _rule(self, y: float, x: float = LEFT, width: float = WIDTH) -> None:
        self._draw(lambda painter: self._ink.rule(painter, x, y, width))

    def title(self, document: Document) -> None:
        ink = self._ink
        self._para(ink.para(document.above.upper(), WIDTH, 7.5, "quiet", strong=True), after=2)
        self._para(ink.para(document.title, WIDTH, 20, strong=True), after=3)
        self._para(ink.para(document.below, WIDTH, 9.5, "quiet"), after=16)

    def foot(self, text: str, number: int) -> list[Op]:
        y = FLOOR + 18
        said = self._ink.para(text, WIDTH - FOOT - 10, 7.5, "quiet")
        counted = translate("Report", "Page {number} of {total}").format(number=number, total=len(self.pages))
        page = self._ink.para(counted, FOOT, 7.5, "quiet", right=True)
        return [
            lambda painter: self._ink.rule(painter, LEFT, y - 5, WIDTH),
            lambda painter: said.lines[0].draw(painter, LEFT, y),
            lambda painter: page.draw(painter, LEFT + WIDTH - FOOT, y),
        ]

    def add(self, block: Block, *following: Block) -> None:
        """:param following: what comes after it: a heading must not stand alone at the bottom of a page"""
        if isinstance(block, Heading):
            self._heading(block, following)
        elif isinstance(block, Subheading):
            self._space(6)
            para = self._ink.para(block.text, WIDTH, 10.5, strong=True)
            self._need(para.height + self._begins_with(following))
            self._para(para, after=4)
        elif isinstance(block, Text):
            self._para(self._ink.para(block.text, WIDTH, 9, "quiet" if block.quiet else "ink"), after=7)
        elif isinstance(block, Note):
            self._note(block)
        elif isinstance(block, Points):
            self._points(block)
        elif isinstance(block, Tiles):
            self._tiles(block)
        elif isinstance(block, Facts):
            self._facts(block.rows, LEFT, WIDTH, 9)
            self._y += 8
        elif isinstance(block, Figure):
            self._figure(block)
        elif isinstance(block, Gallery):
            self._gallery(block.pictures)
        elif isinstance(block, Profile):
            self._profile(block)
        else:
            self._grid(block)

    def _begins_with(self, blocks: Sequence[Block]) -> float:
        """Height of what of the blocks can't go on the next page without the heading above them."""
        block = blocks[0] if blocks else None
        if isinstance(block, Text) and blocks[1:]:
            height = self._ink.para(block.text, WIDTH, 9).height
            return height + 7 + self._begins_with(blocks[1:]) if height < KEPT_TOGETHER else KEPT_TOGETHER
        if isinstance(block, Subheading):
            return 6 + self._ink.para(block.text, WIDTH, 10.5, strong=True).height + 4 + self._begins_with(blocks[1:])
        if isinstance(block, Figure):
            return max(KEPT_TOGETHER, 7 + self._figure_height(block))
        if isinstance(block, Gallery):
            return GALLERY_SIDE + 40
        if isinstance(block, Grid):
            return max(KEPT_TOGETHER, self._kept(self._cells(block)[1]))
        return KEPT_TOGETHER

    def _heading(self, block: Heading, following: Sequence[Block]) -> None:
        self._space(16)
        para = self._ink.para(block.text, WIDTH, 14, strong=True)
        together = para.height + 12 + max(KEPT_TOGETHER + 8, self._begins_with(following))
        # What no page has room for goes on the next one in any case.
        self._need(together if together <= FLOOR - TOP else para.height + KEPT_TOGETHER + 20)
        self._para(para, after=3)
        self._rule(self._y)
        self._y += 9

    def _note(self, block: Note) -> None:
        title = self._ink.para(block.title, WIDTH - 28, 9, strong=True)
        text = self._ink.para(block.text, WIDTH - 28, 9)
        height = title.height + text.height + 16
        self._need(height)
        y = self._y
        box, bar = QRectF(LEFT, y, WIDTH, height), "warn" if block.warns else "accent"
        self._draw(lambda painter: self._ink.box(painter, box, "warned" if block.warns else "raised", bar))
        self._at(title, LEFT + 14, y + 8)
        self._at(text, LEFT + 14, y + 8 + title.height)
        self._y += height + 10

    def _points(self, block: Points) -> None:
        for item in block.items:
            para = self._ink.para(item, WIDTH - 12, 9)
            self._need(min(para.height, 30))
            self._at(self._ink.para("•", 10, 9), LEFT + 1)
            self._para(para, LEFT + 12, after=3)
        self._y += 5

    def _tiles(self, block: Tiles) -> None:
        gap = 12.0
        width = (WIDTH - gap * (len(block.items) - 1)) / max(1, len(block.items))
        pairs = [
            (self._ink.para(figure, width, 15, strong=True), self._ink.para(what, width, 8, "quiet"))
            for figure, what in block.items
        ]
        height = max(figure.height + what.height for figure, what in pairs) + 6
        self._need(height)
        for place, (figure, what) in enumerate(pairs):
            x = LEFT + place * (width + gap)
            self._rule(self._y, x, width)
            self._at(figure, x, self._y + 5)
            self._at(what, x, self._y + 5 + figure.height)
        self._y += height + 12

    def _facts(self, rows: Sequence[tuple[str, str]], x: float, width: float, size: float) -> None:
        for place, (name, value) in enumerate(rows):
            left, right = self._fact(name, value, width, size)
            height = max(left.height, right.height) + 7
            self._need(height)
            self._at(left, x, self._y + 3.5)
            self._at(right, x + width * 0.3, self._y + 3.5)
            self._y += height
            if place < len(rows) - 1:
                self._rule(self._y, x, width)

    def _fact(self, name: str, value: str, width: float, size: float, share: float = 0.3) -> tuple[Para, Para]:
        left = self._ink.para(name, width * share - 8, size, "quiet")
        return left, self._ink.para(value, width * (1 - share), size)

    def _figure(self, block: Figure) -> None:
        caption = self._ink.para(block.caption, WIDTH, 8, "quiet") if block.caption else None
        below = caption.height + 5 if caption else 0.0
        drawing = block.drawing
        scale = _scale(drawing, below)
        self._space(3)
        self._need(drawing.height * scale + below)
        y = self._y
        self._draw(lambda painter: self._ink.drawing(painter, drawing, LEFT, y, scale))
        self._y += drawing.height * scale
        if caption:
            self._y += 5
            self._para(caption, after=0)
        self._y += 12

    def _figure_height(self, block: Figure) -> float:
        below = self._ink.para(block.caption, WIDTH, 8, "quiet").height + 5 if block.caption else 0.0
        return block.drawing.height * _scale(block.drawing, below) + below

    def _gallery(self, pictures: Sequence[Picture]) -> None:
        gap, side = GALLERY_GAP, GALLERY_SIDE
        for first in range(0, len(pictures), GALLERY_COLUMNS):
            row = []
            for picture in pictures[first : first + GALLERY_COLUMNS]:
                shift = 9.0 if picture.colour else 0.0
                title = self._ink.para(picture.title, side - shift, 8, strong=True)
                row.append((picture, shift, title, self._ink.para(picture.text, side, 8, "quiet")))
            height = side + 4 + max(title.height + text.height for _, _, title, text in row)
            self._need(height)
            for place, (picture, shift, title, text) in enumerate(row):
                x, y = LEFT + place * (side + gap), self._y
                square, mark = QRectF(x, y, side, side), QRectF(x, y + side + 6.5, 6, 6)
                jpeg, colour = picture.jpeg, picture.colour
                self._draw(lambda painter, s=square, j=jpeg: self._ink.picture(painter, s, j))  # type: ignore[misc]
                if colour:
                    self._draw(lambda painter, m=mark, c=colour: self._ink.box(painter, m, c))  # type: ignore[misc]
                self._at(title, x + shift, y + side + 4)
                self._at(text, x, y + side + 4 + title.height)
            self._y += height + 8

    def _profile(self, block: Profile) -> None:
        side, gap, middle = (76.0, 16.0, 182.0) if block.picture is not None else (0.0, 20.0, 220.0)
        x = LEFT + side + gap if side else LEFT
        room = WIDTH - (x - LEFT) - middle - gap
        scale = room / block.drawing.width
        name = self._ink.para(block.name, middle, 11, strong=True)
        pairs = [self._fact(what, value, middle, 8, 0.4) for what, value in block.facts]
        words = name.height + 3 + sum(max(a.height, b.height) + 5 for a, b in pairs)
        height = max(side, words, block.drawing.height * scale)
        self._need(height + 10)
        y = self._y
        if block.picture:
            square, jpeg = QRectF(LEFT, y, side, side), block.picture
            self._draw(lambda painter: self._ink.picture(painter, square, jpeg))
        elif side:
            empty = QRectF(LEFT, y, side, side)
            self._draw(lambda painter: self._ink.box(painter, empty, "raised"))
        self._at(name, x, y - 1)
        at = y + name.height + 3
        for left, right in pairs:
            self._rule(at, x, middle)
            self._at(left, x, at + 2.5)
            self._at(right, x + middle * 0.4, at + 2.5)
            at += max(left.height, right.height) + 5
        start = x + middle + gap
        self._draw(lambda painter: self._ink.drawing(painter, block.drawing, start, y, scale))
        self._y += height + 18

    def _cells(self, block: Grid) -> tuple[list[float], list[list[Para]]]:
        """(widths, lines): of its columns, and the words of each line, the head's first."""
        room = WIDTH - COLUMN_GAP * (len(block.widths) - 1)
        widths = [room * share / sum(block.widths) for share in block.widths]

        def row(cells: Sequence[str], size: float, colour: str, strong: bool) -> list[Para]:
            return [
                self._ink.para(text, width, size, colour, strong=strong, right=i in block.figures)
                for i, (text, width) in enumerate(zip(cells, widths, strict=True))
            ]

        head = row(block.head, 8, "quiet", True)
        return widths, [head, *(row(cells, 8.5, "ink", False) for cells in block.rows)]

    def _kept(self, lines: Sequence[Sequence[Para]]) -> float:
        """Height of what of a table stays on one page."""
        height = sum(max(para.height for para in line) + 8 for line in lines)
        return height if height < SMALL_TABLE else KEPT_TOGETHER

    def _grid(self, block: Grid) -> None:
        widths, (head, *lines) = self._cells(block)
        self._need(self._kept([head, *lines]))
        self._line(head, widths)
        for paras in lines:
            if self._y + max(para.height for para in paras) + 8 > FLOOR:
                self._need(FLOOR)
                self._line(head, widths)
            self._line(paras, widths)
        self._y += 5
        if block.caption:
            self._para(self._ink.para(block.caption, WIDTH, 8, "quiet"), after=4)
        self._y += 8

    def _line(self, cells: Sequence[Para], widths: Sequence[float]) -> None:
        height = max(para.height for para in cells) + 8
        self._need(height)
        x = LEFT
        for para, width in zip(cells, widths, strict=True):
            self._at(para, x, self._y + 4)
            x += width + COLUMN_GAP
        self._y += height
        self._rule(self._y)


def _scale(drawing: Drawing, below: float) -> float:
    """Points for each unit of the drawing, so that it fits on a page with what stands below it."""
    return min(WIDTH / drawing.width, (FLOOR - TOP - below) / drawing.height)

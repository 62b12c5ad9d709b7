"""A document that is read on paper or in a browser, as records: headings, texts, tables, pictures and drawings.

What it says is put together once; `fer_desktop.analysis.report_html` writes it as HTML, `fer_desktop.ui.paper_pdf`
draws it as PDF. All texts are plain text: whoever writes them into a format escapes them.

Colours are names: ``ink``, ``quiet``, ``line``, ``raised``, ``accent``, and on pictures ``frame``, ``tag``, ``on_tag``;
``e3`` is the colour of the fourth of `Document.labels`, ``t3`` a colour for letters on it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle; `tip` is what it says when pointed at, where the format can."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    """Empty: not filled."""
    stroke: str = ""
    radius: float = 0.0
    tip: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """Points joined by a line."""

    points: tuple[Point, ...]
    stroke: str
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """The inside of a polygon."""

    points: tuple[Point, ...]
    fill: str


@dataclass(frozen=True, slots=True)
class Words:
    """A line of text; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float = 11.0
    anchor: str = "start"
    """``start``, ``middle`` or ``end``: what of the text stands at `x`."""
    colour: str = "ink"
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG picture; it fills the place that it is given."""

    x: float
    y: float
    width: float
    height: float
    jpeg: bytes


Shape = Rect | Line | Area | Words | Photo


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes on a canvas whose corner is (0, 0); it is scaled to the room that there is."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    says: str
    """What is to be seen, for those who don't see it."""


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    new_page: bool = False
    """Begins a page, on paper."""


@dataclass(frozen=True, slots=True)
class Subheading:
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A text in a frame, for what must not be overlooked."""

    title: str
    text: str
    warns: bool = False


@dataclass(frozen=True, slots=True)
class Points:
    """Sentences in a list."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tiles:
    """A few large figures side by side: (figure, what it is)."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is what: (name, value) in two columns."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with a line of text below."""

    drawing: Drawing
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A square JPEG picture with two lines of text."""

    jpeg: bytes
    title: str
    text: str
    colour: str = ""
    """Of a mark beside the title; empty: none."""


@dataclass(frozen=True, slots=True)
class Gallery:
    pictures: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class Profile:
    """Somebody: a square picture, a name, facts, and a drawing."""

    picture: bytes | None
    """JPEG; empty: there is none, but others have one; None: nobody has one, so no room is left for it."""
    name: str
    facts: tuple[tuple[str, str], ...]
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. The first column holds names, the others figures or texts."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[float, ...]
    """Of the columns, relative to each other."""
    figures: frozenset[int] = frozenset()
    """Numbers of the columns that are aligned to the right."""
    caption: str = ""


Block = Heading | Subheading | Text | Note | Points | Tiles | Facts | Figure | Gallery | Profile | Grid


@dataclass(frozen=True, slots=True)
class Document:
    """Everything, in the order in which it is read."""

    title: str
    above: str
    """What kind of document it is, over the title."""
    below: str
    """A line under the title."""
    foot: str
    """Stands at the bottom of each page."""
    labels: tuple[str, ...]
    """Classes whose colours are used."""
    blocks: tuple[Block, ...]
    language: str = "en"
    """Of its texts, as in HTML: ``de``, ``zh-CN``."""


def pictures_in(blocks: Sequence[Block]) -> int:
    """Bytes of all pictures."""
    count = 0
    for block in blocks:
        if isinstance(block, Gallery):
            count += sum(len(picture.jpeg) for picture in block.pictures)
        elif isinstance(block, Profile):
            count += len(block.picture or b"")
        elif isinstance(block, Figure):
            count += sum(len(shape.jpeg) for shape in block.drawing.shapes if isinstance(shape, Photo))
    return count

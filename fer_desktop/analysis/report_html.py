"""A document as one HTML file that needs nothing else: no network, no script, no file beside it.

Every text goes through `_el`, which escapes it; a policy in the file forbids the browser to load or run anything.
"""

import base64
import hashlib
import html
from collections.abc import Sequence

from fer_desktop.analysis.report_sheet import SHEET
from fer_desktop.colours import contrast
from fer_desktop.expressions import style
from fer_desktop.paper import (
    Area,
    Block,
    Document,
    Drawing,
    Facts,
    Figure,
    Gallery,
    Grid,
    Heading,
    Line,
    Note,
    Photo,
    Picture,
    Points,
    Profile,
    Rect,
    Shape,
    Subheading,
    Text,
    Tiles,
    Words,
)

INK, PAPER = "#16181d", "#ffffff"
"""What letters on an expression's colour may be."""

FEW_COLUMNS = 3
"""A table with more scrolls on a telephone; with no more, its sentences wrap."""


class _Safe(str):
    """HTML that was put together here."""

    __slots__ = ()


def _el(tag: str, /, *inside: str, **attributes: str | float) -> _Safe:
    """An element; texts and attributes are escaped. ``class_`` gives ``class``, ``data_x`` gives ``data-x``."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{html.escape(_value(value))}"'
        for key, value in attributes.items()
        if value != ""
    )
    content = "".join(part if isinstance(part, _Safe) else html.escape(part) for part in inside)
    return _Safe(f"<{tag}{given}>{content}</{tag}>")


def _void(tag: str, /, **attributes: str | float) -> _Safe:
    """An element that holds nothing."""
    return _Safe(_el(tag, **attributes).removesuffix(f"</{tag}>"))


def _value(value: str | float) -> str:
    return value if isinstance(value, str) else f"{value:.2f}".rstrip("0").rstrip(".")


def _joined(parts: Sequence[_Safe]) -> _Safe:
    return _Safe("\n".join(parts))


def html_of(document: Document) -> str:
    """The whole file."""
    sheet = SHEET + _colours(document.labels)
    digest = base64.b64encode(hashlib.sha256(sheet.encode("utf-8")).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    head = _el(
        "head",
        _void("meta", charset="utf-8"),
        _void("meta", http_equiv="Content-Security-Policy", content=policy),
        _void("meta", name="referrer", content="no-referrer"),
        _void("meta", name="viewport", content="width=device-width, initial-scale=1"),
        _void("meta", name="color-scheme", content="light dark"),
        _el("title", f"{document.title}: {document.above}"),
        # Ours, from the package, and colours: a style element's content is not escaped.
        _Safe(f"<style>{sheet}</style>"),
    )
    top = _el(
        "header",
        _el("p", document.above, class_="above"),
        _el("h1", document.title, dir="auto"),
        _el("p", document.below, class_="below"),
    )
    main = _el("main", top, *_sections(document.blocks), _el("footer", document.foot))
    return "<!DOCTYPE html>\n" + _el("html", head, _el("body", main), lang=document.language) + "\n"


def _colours(labels: Sequence[str]) -> str:
    """Rules for the colours of expressions, for light and dark: only our own colours and numbers go in."""
    light = "".join(_colour(i, style(label).light) for i, label in enumerate(labels))
    dark = "".join(_colour(i, style(label).dark) for i, label in enumerate(labels))
    return f"\n{light}\n@media screen and (prefers-color-scheme: dark) {{{dark}}}\n"


def _colour(place: int, colour: str) -> str:
    return f".f-e{place}{{fill:{colour}}}.b-e{place}{{background:{colour}}}.f-t{place}{{fill:{letters_on(colour)}}}"


def letters_on(colour: str) -> str:
    """Black or white, whichever is read better on `colour`."""
    return max((INK, PAPER), key=lambda one: contrast(one, colour))


def _sections(blocks: Sequence[Block]) -> list[_Safe]:
    """Blocks from one heading to the next, as sections."""
    sections: list[_Safe] = []
    inside: list[_Safe] = []
    kind = "lead"
    for block in blocks:
        if isinstance(block, Heading):
            sections.append(_el("section", _joined(inside), class_=kind))
            inside, kind = [], ""
        inside.append(_block(block))
    sections.append(_el("section", _joined(inside), class_=kind))
    return sections


def _block(block: Block) -> _Safe:
    if isinstance(block, Heading):
        return _el("h2", block.text)
    if isinstance(block, Subheading):
        return _el("h3", block.text, dir="auto")
    if isinstance(block, Text):
        return _el("p", block.text, class_="quiet" if block.quiet else "")
    if isinstance(block, Note):
        return _el("aside", _el("strong", block.title), _el("p", block.text), class_="warns" if block.warns else "")
    if isinstance(block, Points):
        return _el("ul", *(_el("li", text, dir="auto") for text in block.items))
    if isinstance(block, Tiles):
        tiles = (_el("div", _el("dt", what), _el("dd", figure)) for figure, what in block.items)
        return _el("dl", *tiles, class_="tiles")
    if isinstance(block, Facts):
        return _facts(block.rows)
    if isinstance(block, Figure):
        caption = (_el("figcaption", block.caption),) if block.caption else ()
        # A picture is looked at as a whole; a chart can be read in part, and its letters would get too small.
        photo = any(isinstance(shape, Photo) for shape in block.drawing.shapes)
        return _el("figure", _el("div", _svg(block.drawing), class_="" if photo else "wide"), *caption)
    if isinstance(block, Gallery):
        return _el("div", *map(_picture, block.pictures), class_="gallery")
    if isinstance(block, Profile):
        return _profile(block)
    return _grid(block)


def _facts(rows: Sequence[tuple[str, str]]) -> _Safe:
    return _el("dl", *(_el("div", _el("dt", n), _el("dd", v, dir="auto")) for n, v in rows), class_="facts")


def _picture(picture: Picture) -> _Safe:
    mark = (_el("span", class_=f"mark b-{picture.colour}"),) if picture.colour else ()
    caption = _el("figcaption", _el("strong", *mark, picture.title), _el("span", picture.text, dir="auto"))
    return _el("figure", _image(picture.jpeg, f"{picture.title}, {picture.text}"), caption)


def _profile(block: Profile) -> _Safe:
    words = _el("div", _el("h3", block.name, dir="auto"), _facts(block.facts), class_="words")
    if block.picture is None:
        return _el("article", words, _svg(block.drawing), class_="profile plain")
    picture = _image(block.picture, block.name) if block.picture else _el("div", class_="nobody")
    return _el("article", picture, words, _svg(block.drawing), class_="profile")


def _grid(block: Grid) -> _Safe:
    def kind(column: int) -> str:
        return "figure" if column in block.figures else ""

    columns = [_void("col", width=f"{100 * width / sum(block.widths):.1f}%") for width in block.widths]
    head = _el("tr", *(_el("th", text, scope="col", class_=kind(i)) for i, text in enumerate(block.head)))
    rows = [
        _el("tr", *(_el("th" if i == 0 else "td", text, dir="auto", class_=kind(i)) for i, text in enumerate(row)))
        for row in block.rows
    ]
    few = "few" if len(block.head) <= FEW_COLUMNS else ""
    table = _el("table", _el("colgroup", *columns), _el("thead", head), _el("tbody", _joined(rows)), class_=few)
    caption = (_el("p", block.caption, class_="quiet small"),) if block.caption else ()
    return _el("div", _el("div", table, class_="wide"), *caption)


def _image(content: bytes, says: str) -> _Safe:
    return _void("img", src=_data(content), alt=says)


def _data(content: bytes) -> str:
    return "data:image/jpeg;base64," + base64.b64encode(content).decode("ascii")


# --- drawings ---------------------------------------------------------------------------------------------------------


def _svg(drawing: Drawing) -> _Safe:
    return _el(
        "svg",
        *map(_shape, drawing.shapes),
        viewBox=f"0 0 {_value(drawing.width)} {_value(drawing.height)}",
        role="img",
        aria_label=drawing.says,
    )


def _shape(shape: Shape) -> _Safe:
    if isinstance(shape, Rect):
        kinds = [f"f-{shape.fill or 'none'}", *([f"s-{shape.stroke}"] if shape.stroke else [])]
        tip = (_el("title", shape.tip),) if shape.tip else ()
        return _el(
            "rect",
            *tip,
            x=shape.x,
            y=shape.y,
            width=shape.width,
            height=shape.height,
            rx=shape.radius or "",
            class_=" ".join(kinds),
        )
    if isinstance(shape, Line):
        kinds = [f"s-{shape.stroke}", "f-none", *(["dashed"] if shape.dashed else [])]
        return _el("polyline", points=_points(shape.points), stroke_width=shape.width, class_=" ".join(kinds))
    if isinstance(shape, Area):
        return _el("polygon", points=_points(shape.points), class_=f"f-{shape.fill}")
    if isinstance(shape, Photo):
        return _el("image", x=shape.x, y=shape.y, width=shape.width, height=shape.height, href=_data(shape.jpeg))
    kinds = [f"f-{shape.colour}", f"a-{shape.anchor}", *(["strong"] if shape.strong else [])]
    return _words(shape, " ".join(kinds))


def _words(shape: Words, kinds: str) -> _Safe:
    return _el("text", shape.text, x=shape.x, y=shape.y, font_size=shape.size, class_=kinds)


def _points(points: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)

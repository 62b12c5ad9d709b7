"""FrameResult and a rectangle -> what to draw over the picture. Numbers and words only; lengths in px of the view."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fer_desktop.colours import readable
from fer_desktop.expressions import shown_word, style
from fer_desktop.ground import Ground, covered, row
from fer_desktop.numbers import figure, percent
from fer_desktop.records import Box, Expression, Face, FrameResult
from fer_desktop.words import headed, listed, translate

NOT_SURE_COLOUR = "#b4bac4"
TAG_GROUND = "#26282d"
"""The lightest that the translucent ground of a tag gets: over a white picture. Words are made legible on it."""

COVERS_A_TAG = 30.0
"""A place that costs more lies over another tag."""
CROWD = 50
"""With more tags than this there is no room left to look for, only time to lose."""
PLACES_TRIED = 2000
"""Where there is no room for a tag near its face, so many other places are looked at, the nearest first."""

Measure = Callable[[str, float, bool], float]
"""(text, size of the font in px, bold) -> width in px."""


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes, px."""

    font_px: float = 13.0
    small_px: float = 11.0
    """Font of compact tags and of ids."""
    line_px: float = 2.0
    """Width of a face's frame."""
    chosen_line_px: float = 3.0
    outline_px: float = 1.0
    """Dark line on both sides of the frame."""
    radius_px: float = 9.0
    pad_x_px: float = 9.0
    pad_y_px: float = 4.0
    space_px: float = 6.0
    """Between the words of a tag."""
    gap_px: float = 6.0
    """Between a face and its tag, and between two tags."""
    compact_below_px: float = 72.0
    """A face narrower than this gets a compact tag."""

    def scaled(self, factor: float) -> "Look":
        """All sizes multiplied, for pictures of another resolution."""
        return Look(*(getattr(self, name) * factor for name in self.__dataclass_fields__))


@dataclass(frozen=True, slots=True)
class FaceShape:
    """How one face is drawn."""

    face_id: int
    box: Box
    """The frame; inside the picture."""
    colour: str
    """Of the frame, ``#rrggbb``."""
    ink: str
    """Of the word: the same colour, legible on the tag."""
    dashed: bool
    """The reading is not sure."""
    chosen: bool
    tag: Box
    """The tag; inside the picture."""
    word: str
    detail: str
    """After the word: the per cent, or the best guess where the reading is not sure; may be empty."""
    number: str
    """The id, ``#1``, or the name; may be empty where there is little room."""
    compact: bool
    """The words are set in the small font."""
    leader: tuple[float, float, float, float] | None = None
    """A line (x, y, x, y) from the tag to the frame, where they are apart."""


def not_sure() -> str:
    """What a tag says instead of a word."""
    return translate("Overlay", "Not sure")


def said(expression: Expression) -> str:
    """The reading in words, as a screen reader says it."""
    guess = f"{shown_word(expression.label)} {percent(expression.probability)}"
    return guess if expression.sure else translate("Overlay", "Not sure, perhaps {guess}").format(guess=guess)


def described(faces: Sequence[Face]) -> str:
    """All faces in words: ``2 faces: 1 Happiness 86 %, 2 Neutral 71 %``."""
    if not faces:
        return translate("Overlay", "No face")
    return headed(count_of(len(faces)), listed(f"{face.name or face.id} {said(face.shown)}" for face in faces))


def count_of(faces: int) -> str:
    """``1 face``, ``2 faces``."""
    if faces == 1:
        return translate("Overlay", "1 face")
    return translate("Overlay", "{count} faces").format(count=figure(faces))


def layout(
    result: FrameResult,
    picture: Box,
    measure: Measure,
    look: Look | None = None,
    chosen: int = 0,
    visible: Box | None = None,
    taken: Sequence[Box] = (),
    before: Sequence[FaceShape] = (),
) -> tuple[FaceShape, ...]:
    """The shapes of all faces that can be seen, in the order of `result.faces`.

    :param picture: where the whole frame lies in the view
    :param visible: the part of `picture` that can be seen, where that is not all; tags stay inside
    :param taken: places that tags should leave free
    :param before: shapes of these faces when the picture lay elsewhere: their tags move along where that is possible,
        which is quicker than to place them anew, and steadier
    """
    look = look or Look()
    inside = picture if visible is None else _shared(picture, visible)
    if inside is None or not result.faces:
        return ()
    scale = picture.width / result.frame.width
    boxes: dict[int, Box] = {}
    for face in result.faces:
        box = _shared(face.detection.box.scaled(scale).moved(picture.left, picture.top), picture)
        if box is not None and _shared(box, inside) is not None:
            boxes[face.id] = box
    ground = Ground(boxes, taken, look.gap_px, look.line_px)
    shapes = _moved_along(before, boxes, inside, ground, chosen)
    for shape in shapes.values():
        ground.occupy(shape.tag)
    # By id, not by size: sizes tremble from frame to frame and tags would change places.
    new = [face for face in result.faces if face.id in boxes and face.id not in shapes]
    for face in sorted(new, key=lambda f: (f.id != chosen, f.id)):
        shape = _place(face, boxes[face.id], ground, inside, measure, look, face.id == chosen)
        ground.occupy(shape.tag)
        shapes[face.id] = shape
    return tuple(shapes[face.id] for face in result.faces if face.id in shapes)


def _moved_along(
    before: Sequence[FaceShape], boxes: Mapping[int, Box], inside: Box, ground: Ground, chosen: int
) -> dict[int, FaceShape]:
    """The shapes that can go with their faces: of the same size, their tags still inside and over nothing else."""
    moved = {}
    for shape in before:
        box = boxes.get(shape.face_id)
        if box is None or shape.chosen != (shape.face_id == chosen) or not _alike(box, shape.box):
            continue
        x, y = box.left - shape.box.left, box.top - shape.box.top
        tag = shape.tag.moved(x, y)
        within = tag.left >= inside.left and tag.right <= inside.right
        if within and tag.top >= inside.top and tag.bottom <= inside.bottom:
            line = shape.leader and (shape.leader[0] + x, shape.leader[1] + y, shape.leader[2] + x, shape.leader[3] + y)
            moved[shape.face_id] = replace(shape, box=box, tag=tag, leader=line)
    if not moved or not len(ground.occupied):
        return moved
    over = covered(np.array([row(shape.tag) for shape in moved.values()]), ground.occupied, 0.0)
    return {face_id: shape for (face_id, shape), share in zip(moved.items(), over, strict=True) if not share}


def _alike(one: Box, other: Box) -> bool:
    """Whether they are of one size, to a hundredth of a pixel."""
    return abs(one.width - other.width) < 0.01 and abs(one.height - other.height) < 0.01


def _place(
    face: Face,
    box: Box,
    ground: Ground,
    inside: Box,
    measure: Measure,
    look: Look,
    chosen: bool,
) -> FaceShape:
    """The shape of one face with the cheapest place for its tag."""
    gap = look.gap_px
    best_cost, best = float("inf"), None
    for shorter, draft in enumerate(_drafts(face, box, chosen, box.width < look.compact_below_px)):
        width = min(tag_width(draft, measure, look), inside.width)
        height = min(tag_height(draft, look), inside.height)
        wished = np.array(list(_spots(box, width, height, gap)), np.float64)
        tags = _pushed(wished, width, height, inside)
        costs = (
            ground.costs(tags, face.id)
            + np.abs(tags[:, :2] - wished).sum(axis=1) / gap
            + 8.0 * shorter
            + _cut(draft, inside, measure, look)
            + 0.5 * np.arange(len(tags))
        )
        index = int(costs.argmin())
        if costs[index] < best_cost:
            best_cost, best = float(costs[index]), replace(draft, tag=Box(*map(float, tags[index])))
        if best_cost < 8.0 * (shorter + 1):
            break
    assert best is not None
    if best_cost >= COVERS_A_TAG and len(ground.occupied) <= CROWD:
        free = _free_spot(best.tag, box, ground.occupied, inside, gap)
        if free is not None:
            best = replace(best, tag=free)
    return replace(best, leader=_leader(best.tag, box, 3 * gap))


def _cut(shape: FaceShape, inside: Box, measure: Measure, look: Look) -> float:
    """What it costs that the word or the per cent do not fit; a name may be cut off."""
    over = tag_width(replace(shape, number=""), measure, look) - inside.width
    return 20.0 + over if over > 0 else 0.0


def _drafts(face: Face, box: Box, chosen: bool, small: bool) -> list[FaceShape]:
    """The face's shape with more and more concise words; the tag is still to be placed."""
    reading = face.shown
    look = style(reading.label)
    colour = look.dark if reading.sure else NOT_SURE_COLOUR
    guess = percent(reading.probability)
    full = FaceShape(
        face_id=face.id,
        box=box,
        colour=colour,
        ink=readable(colour, TAG_GROUND),
        dashed=not reading.sure,
        chosen=chosen,
        tag=box,
        word=shown_word(reading.label) if reading.sure else not_sure(),
        detail=guess if reading.sure else f"{shown_word(reading.label)} {guess}",
        number=face.name or f"#{face.id}",
        compact=False,
    )
    compact = replace(full, compact=True, detail=full.detail if reading.sure else "")
    return ([] if small else [full]) + [compact, replace(compact, number="")]


def tag_width(shape: FaceShape, measure: Measure, look: Look) -> float:
    """Width of the tag that holds the shape's words."""
    size = look.small_px if shape.compact else look.font_px
    parts = [measure(shape.word, size, True)]
    if shape.detail:
        parts.append(measure(shape.detail, size, not shape.dashed))
    if shape.number:
        parts.append(measure(shape.number, look.small_px, False))
    pad, space = spacing(shape, look)
    return sum(parts) + space * (len(parts) - 1) + 2 * pad


def tag_height(shape: FaceShape, look: Look) -> float:
    """Height of the tag."""
    size = look.small_px if shape.compact else look.font_px
    return 1.25 * size + 2 * look.pad_y_px * (0.6 if shape.compact else 1.0)


def spacing(shape: FaceShape, look: Look) -> tuple[float, float]:
    """(padding at the sides, space between words)."""
    factor = 0.65 if shape.compact else 1.0
    return look.pad_x_px * factor, look.space_px * factor


def _spots(box: Box, width: float, height: float, gap: float) -> Iterator[tuple[float, float]]:
    """Left and top of the places for a tag around a face, the best first."""
    middle = (box.left + box.right - width) / 2
    across = (box.left, middle, box.right - width)
    above, below = box.top - gap - height, box.bottom + gap
    for top in (above, below):
        for left in across:
            yield left, top
    if box.width > 1.3 * width and box.height > 4 * height:
        # A large face at the picture's edge: over the forehead, where no expression is hidden.
        yield box.left + gap, box.top + gap
        yield box.left + gap, box.bottom - gap - height
    for top in (box.top, box.bottom - height):
        yield box.right + gap, top
        yield box.left - gap - width, top
    for top in (above - height - gap, below + height + gap):
        for left in (*across, box.left - width, box.right):
            yield left, top


def _free_spot(tag: Box, box: Box, occupied: np.ndarray, inside: Box, gap: float) -> Box | None:
    """The place nearest to the face where the tag touches no other tag."""
    width, height = tag.width, tag.height
    lefts = np.concatenate(
        [[box.left, inside.left, inside.right - width], occupied[:, 0] - gap - width, occupied[:, 2] + gap]
    )
    tops = np.concatenate(
        [
            [box.top - gap - height, box.bottom + gap, inside.top, inside.bottom - height],
            occupied[:, 1] - gap - height,
            occupied[:, 3] + gap,
        ]
    )
    lefts = np.unique(lefts[(lefts >= inside.left) & (lefts <= inside.right - width)])
    tops = np.unique(tops[(tops >= inside.top) & (tops <= inside.bottom - height)])
    across = np.maximum(0.0, np.maximum(box.left - width - lefts, lefts - box.right))
    down = np.maximum(0.0, np.maximum(box.top - height - tops, tops - box.bottom))
    far = (across[:, None] + down[None, :]).ravel()
    nearest = np.argsort(far, kind="stable")[:PLACES_TRIED]
    left, top = lefts[nearest // max(1, len(tops))], tops[nearest % max(1, len(tops))]
    tags = np.stack([left, top, left + width, top + height], axis=1)
    free = np.flatnonzero(covered(tags, occupied, 0.0) == 0)
    return Box(*map(float, tags[free[0]])) if len(free) else None


def _pushed(wished: np.ndarray, width: float, height: float, inside: Box) -> np.ndarray:
    """Tags (n, 4) with these left and top (n, 2), moved so that they lie inside."""
    left = np.clip(wished[:, 0], inside.left, max(inside.left, inside.right - width))
    top = np.clip(wished[:, 1], inside.top, max(inside.top, inside.bottom - height))
    right, bottom = np.minimum(left + width, inside.right), np.minimum(top + height, inside.bottom)
    return np.stack([left, top, right, bottom], axis=1)


def _shared(one: Box, other: Box) -> Box | None:
    """The rectangle common to both; None where they are apart."""
    both = Box(
        max(one.left, other.left),
        max(one.top, other.top),
        min(one.right, other.right),
        min(one.bottom, other.bottom),
    )
    return both if both.width > 0 and both.height > 0 else None


def _leader(tag: Box, box: Box, far: float) -> tuple[float, float, float, float] | None:
    """A line between the nearest points of tag and frame, where they are more than `far` apart."""
    x1, x2 = _nearest(tag.left, tag.right, box.left, box.right)
    y1, y2 = _nearest(tag.top, tag.bottom, box.top, box.bottom)
    return (x1, y1, x2, y2) if (x1 - x2) ** 2 + (y1 - y2) ** 2 > far**2 else None


def _nearest(low: float, high: float, other_low: float, other_high: float) -> tuple[float, float]:
    """The two nearest values of two ranges; their common middle where they overlap."""
    if high < other_low:
        return high, other_low
    if other_high < low:
        return low, other_high
    middle = (max(low, other_low) + min(high, other_high)) / 2
    return middle, middle

"""fer_desktop.overlay"""

import random
from dataclasses import replace

import pytest

from fer_desktop.colours import contrast
from fer_desktop.expressions import FERPLUS, style
from fer_desktop.numbers import percent
from fer_desktop.overlay import TAG_GROUND, FaceShape, Look, described, layout, said, tag_width
from fer_desktop.records import Box, Face
from tests.ui.shapes import face, grey, reading, result

VIEW = Box(100, 50, 1000, 650)


def measure(text: str, px: float, bold: bool) -> float:
    return len(text) * px * (0.6 if bold else 0.55)


def apart(one: Box, other: Box) -> bool:
    return (
        one.right <= other.left + 1e-6
        or other.right <= one.left + 1e-6
        or one.bottom <= other.top + 1e-6
        or other.bottom <= one.top + 1e-6
    )


def within(inner: Box, outer: Box) -> bool:
    return (
        inner.left >= outer.left - 1e-6
        and inner.top >= outer.top - 1e-6
        and inner.right <= outer.right + 1e-6
        and inner.bottom <= outer.bottom + 1e-6
    )


def laid_out(*faces, width: int = 900, height: int = 600, **more) -> tuple[FaceShape, ...]:
    return layout(result(grey(width, height), *faces, levels=0), VIEW, measure, **more)


def test_no_faces_no_shapes() -> None:
    assert laid_out() == ()


def test_a_face_in_the_middle_has_its_tag_above_at_the_left() -> None:
    (shape,) = laid_out(face(7, (300, 200, 450, 380)))
    assert shape.box == Box(400, 250, 550, 430)
    assert shape.tag.left == 400
    assert shape.tag.bottom == pytest.approx(250 - Look().gap_px)
    assert (shape.word, shape.detail, shape.number) == ("Happiness", percent(0.86), "#7")
    assert shape.colour == style("happiness").dark
    assert not shape.dashed
    assert shape.leader is None


def test_boxes_are_scaled_with_the_picture() -> None:
    (shape,) = laid_out(face(1, (600, 400, 900, 760)), width=1800, height=1200)
    assert shape.box == Box(400, 250, 550, 430)


def test_not_sure_is_grey_dashed_and_says_so() -> None:
    (shape,) = laid_out(face(1, (300, 200, 450, 380), reading("sadness", 0.41)))
    assert shape.dashed
    assert shape.word == "Not sure"
    assert shape.detail == f"Sadness {percent(0.41)}"
    assert shape.colour not in {look.dark for look in map(style, FERPLUS)}


def test_a_small_face_gets_a_compact_tag() -> None:
    small, large = laid_out(face(1, (20, 300, 50, 336)), face(2, (500, 200, 650, 380)))
    assert small.compact
    assert not large.compact
    assert small.tag.height < large.tag.height


def test_the_chosen_face_is_marked() -> None:
    shapes = laid_out(face(1, (100, 200, 250, 380)), face(2, (500, 200, 650, 380)), chosen=2)
    assert [shape.chosen for shape in shapes] == [False, True]


@pytest.mark.parametrize("chosen", [1, 2])
def test_the_chosen_face_has_the_best_place_for_its_tag(chosen: int) -> None:
    faces = [face(1, (300, 200, 450, 380)), face(2, (320, 200, 470, 380))]
    alone = [laid_out(one)[0].tag for one in faces]
    together = [shape.tag for shape in laid_out(*faces, chosen=chosen)]
    assert [one == other for one, other in zip(alone, together, strict=True)] == [chosen == 1, chosen == 2]


def test_words_are_legible_on_the_tag() -> None:
    for label in FERPLUS:
        (shape,) = laid_out(face(1, (300, 200, 450, 380), reading(label)))
        assert contrast(shape.ink, TAG_GROUND) >= 4.5


@pytest.mark.parametrize(
    "box", [(-60, -40, 120, 130), (820, -40, 960, 90), (-30, 520, 90, 660), (830, 500, 990, 700), (-50, -50, 950, 650)]
)
def test_at_the_edge_frame_and_tag_stay_in_the_picture(box: tuple[float, float, float, float]) -> None:
    (shape,) = laid_out(face(1, box))
    assert within(shape.box, VIEW)
    assert within(shape.tag, VIEW)


def test_a_face_outside_the_seen_part_is_left_out() -> None:
    seen = Box(100, 50, 400, 300)
    shapes = laid_out(face(1, (20, 20, 120, 140)), face(2, (700, 400, 800, 500)), visible=seen)
    assert [shape.face_id for shape in shapes] == [1]
    assert within(shapes[0].tag, seen)


def test_tags_keep_off_taken_places() -> None:
    taken = Box(380, 210, 640, 249)
    (shape,) = laid_out(face(1, (300, 200, 450, 380)), taken=[taken])
    assert apart(shape.tag, taken)


def test_a_tiny_picture_still_holds_the_tag() -> None:
    picture = Box(0, 0, 30, 20)
    (shape,) = layout(result(grey(30, 20), face(1, (5, 5, 20, 18)), levels=0), picture, measure)
    assert within(shape.tag, picture)


def test_in_a_narrow_picture_the_per_cent_is_not_cut_off() -> None:
    """A number without its end would be another one."""
    picture = Box(0, 0, 110, 110)
    (shape,) = layout(result(grey(110, 110), face(1, (5, 5, 105, 100)), levels=0), picture, measure)
    look = Look()
    needed = tag_width(replace(shape, number=""), measure, look)
    assert shape.detail
    assert needed <= shape.tag.width
    assert tag_width(replace(shape, compact=False, number=""), measure, look) > picture.width


def test_a_long_name_is_cut_off_rather_than_left_out() -> None:
    picture = Box(0, 0, 200, 300)
    named = replace(face(1, (20, 60, 180, 220)), name="Maria Magdalena von der Hohenwarte")
    (shape,) = layout(result(grey(200, 300), named, levels=0), picture, measure)
    assert (shape.number, shape.compact) == (named.name, False)


@pytest.mark.parametrize("seed", range(25))
def test_twenty_faces_anywhere(seed: int) -> None:
    dice = random.Random(seed)
    faces = []
    for number in range(1, 21):
        side = dice.uniform(24, 110)
        left, top = dice.uniform(-20, 880), dice.uniform(-20, 580)
        shown = reading(dice.choice(FERPLUS), dice.uniform(0.2, 1.0))
        faces.append(face(number, (left, top, left + side, top + 1.2 * side), shown))
    shapes = laid_out(*faces, chosen=dice.randint(0, 20))
    assert [shape.face_id for shape in shapes] == [one.id for one in faces]
    assert all(within(shape.tag, VIEW) and within(shape.box, VIEW) for shape in shapes)
    for index, one in enumerate(shapes):
        for other in shapes[index + 1 :]:
            assert apart(one.tag, other.tag), f"tags of {one.face_id} and {other.face_id} overlap"
    assert shapes == laid_out(*faces, chosen=next((s.face_id for s in shapes if s.chosen), 0))


def test_a_row_of_people_keeps_all_faces_free() -> None:
    faces = [face(number, (20 + 145 * number, 220, 130 + 145 * number, 360)) for number in range(1, 6)]
    shapes = laid_out(*faces)
    for shape in shapes:
        assert all(apart(shape.tag, other.box) for other in shapes)


def test_a_crowd_does_not_crash_and_stays_inside() -> None:
    faces = [
        face(1 + column + 20 * row, (column * 45, row * 40, column * 45 + 44, row * 40 + 39))
        for row in range(15)
        for column in range(20)
    ][:120]
    shapes = laid_out(*faces)
    assert len(shapes) == 120
    assert all(within(shape.tag, VIEW) for shape in shapes)


def people(seed: int, count: int) -> list[Face]:
    rng = random.Random(seed)
    spots = [(rng.uniform(0, 800), rng.uniform(0, 500), rng.uniform(24, 90)) for _ in range(count)]
    return [face(number, (x, y, x + size, y + size)) for number, (x, y, size) in enumerate(spots, 1)]


@pytest.mark.parametrize("seed", range(5))
def test_tags_move_along_with_the_picture(seed: int) -> None:
    shown = result(grey(900, 600), *people(seed, 60), levels=0)
    seen = Box(200, 100, 800, 600)
    before = layout(shown, VIEW, measure, visible=seen)
    inner = [shape for shape in before if within(shape.box, seen)]
    after = layout(shown, VIEW.moved(-13, 7), measure, visible=seen, before=inner)
    fresh = layout(shown, VIEW.moved(-13, 7), measure, visible=seen)
    assert [shape.face_id for shape in after] == [shape.face_id for shape in fresh]
    assert [shape.box for shape in after] == [shape.box for shape in fresh]
    assert all(within(shape.tag, seen) for shape in after)
    tags = {shape.face_id: shape.tag for shape in after}
    moved = [shape for shape in inner if within(shape.tag.moved(-13, 7), seen)]
    assert len(moved) > 10
    for shape in moved:
        tag = tags[shape.face_id]
        assert (tag.left, tag.bottom) == pytest.approx((shape.tag.left - 13, shape.tag.bottom + 7))


def test_a_tag_does_not_move_along_over_a_taken_place_or_to_another_size_or_choice() -> None:
    shown = result(grey(900, 600), face(1, (300, 200, 450, 380)), levels=0)
    (before,) = layout(shown, VIEW, measure)
    (after,) = layout(shown, VIEW.moved(0, -40), measure, taken=[before.tag.moved(0, -40)], before=[before])
    assert apart(after.tag, before.tag.moved(0, -40))
    larger = Box(100, 50, 1900, 1250)
    assert layout(shown, larger, measure, before=[before]) == layout(shown, larger, measure)
    (chosen,) = layout(shown, VIEW, measure, chosen=1, before=[before])
    assert chosen.chosen


def test_a_line_to_a_face_moves_along() -> None:
    crowd = [
        face(n, (300 + 30 * (n % 8), 200 + 30 * (n // 8), 326 + 30 * (n % 8), 226 + 30 * (n // 8))) for n in range(40)
    ]
    shown = result(grey(900, 600), *crowd, levels=0)
    before = layout(shown, VIEW, measure)
    after = layout(shown, VIEW.moved(5, 3), measure, before=before)
    lines = [(one.leader, other.leader) for one, other in zip(before, after, strict=True) if one.leader]
    assert lines
    assert all(new == pytest.approx((x1 + 5, y1 + 3, x2 + 5, y2 + 3)) for (x1, y1, x2, y2), new in lines)


def test_look_scales_every_size() -> None:
    double = Look().scaled(2)
    assert double.font_px == 2 * Look().font_px
    assert double.compact_below_px == 2 * Look().compact_below_px


def test_words_for_screen_readers() -> None:
    assert described([]) == "No face"
    assert described([face(1, (0, 0, 9, 9))]) == f"1 face: 1 Happiness {percent(0.86)}"
    two = [face(1, (0, 0, 9, 9)), face(2, (0, 0, 9, 9), reading("fear", 0.4))]
    assert described(two) == f"2 faces: 1 Happiness {percent(0.86)}, 2 Not sure, perhaps Fear {percent(0.4)}"
    assert said(reading("anger", 0.7)) == f"Anger {percent(0.7)}"

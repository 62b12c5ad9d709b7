"""The drawings and tables of a report: each figure, each moment and each expression in its place."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from pathlib import Path

import pytest

from fer_desktop.analysis.report import report
from fer_desktop.analysis.report_charts import WIDTH, Time, band, breadth, columns, overview, timeline, who_is_who
from fer_desktop.analysis.report_choice import MOST_PROFILES
from fer_desktop.analysis.report_faces import MOST_LINES, MOST_MARKS, moving_blocks, photo_blocks
from fer_desktop.analysis.report_figures import Kept, kept
from fer_desktop.analysis.report_pictures import Openers, Pictures, Whole
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.expressions import FERPLUS
from fer_desktop.paper import Area, Drawing, Grid, Line, Points, Profile, Rect, Shape, Text, Words
from fer_desktop.session_records import PHOTOS, Choices, Counts, Excluded, Mark, Person, Row, Source
from tests.analysis.report_rows import at, clip, clip_rows
from tests.fakes import FakeDetector


def figures(folder: Path, rows: Sequence[Row] | None = None, **changes) -> Kept:
    session = clip(folder, rows, **changes)
    return kept(session, read_table(folder / RESULTS, with_files=session.kind == PHOTOS))


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def colour(label: str) -> str:
    return f"e{FERPLUS.index(label)}"


def tips(shapes: Sequence[Shape]) -> dict[str, Rect]:
    return {plain(shape.tip): shape for shape in shapes if isinstance(shape, Rect) and shape.tip}


def beside(drawing: Drawing, name: str) -> str:
    """The figure at the right of a row."""
    (row,) = (one for one in drawing.shapes if isinstance(one, Words) and one.text == name and one.x == 14)
    (figure,) = (one for one in drawing.shapes if isinstance(one, Words) and one.x == WIDTH and one.y == row.y)
    return plain(figure.text)


def test_a_band_tells_what_is_read_most_and_where_it_is_not_sure(tmp_path: Path) -> None:
    found = figures(tmp_path)
    time = Time(found)
    shapes = tips(band(time, time.binned(found.people[0]), 0.0, 20.0))
    assert list(shapes) == [
        "Happiness, 0:00.0 to 0:04.0",
        "Sadness, 0:04.0 to 0:06.0",
        "Not sure, 0:06.0 to 0:08.0",
    ], "in the last two seconds it is not seen"
    assert [shape.fill for shape in shapes.values()] == [colour("happiness"), colour("sadness"), "line"]
    first, second, not_sure = shapes.values()
    for shape, begin_s, end_s in ((first, 0, 4), (second, 4, 6), (not_sure, 6, 8)):
        assert (shape.x, shape.x + shape.width) == pytest.approx((time.x(begin_s), time.x(end_s)))
    assert (first.height, not_sure.height) == (20, pytest.approx(6))


def test_a_row_of_the_timeline_has_its_mean_beside_it(tmp_path: Path) -> None:
    drawing = timeline(found := figures(tmp_path), found.people[0])
    # 40 frames with 0.9, 20 with 0.2 / 7 and 20 with 0.1: not the share of frames, which is a half.
    assert beside(drawing, "Happiness") == f"{100 * (40 * 0.9 + 20 * 0.2 / 7 + 20 * 0.1) / 80:.0f} %" == "48 %"
    assert beside(drawing, "Fear") == f"{100 * (40 * 0.1 / 7 + 20 * 0.2 / 7 + 20 * 0.3) / 80:.0f} %" == "9 %"


def test_the_higher_an_area_the_more_probable_is_the_expression(tmp_path: Path) -> None:
    rows = [at(n, 1, "anger", 0.9 if n < 50 else 0.3, 10, 40) for n in range(100)]
    drawing = timeline(found := figures(tmp_path, rows), found.people[0])
    (area,) = (shape for shape in drawing.shapes if isinstance(shape, Area) and shape.fill == colour("anger"))
    bottom = area.points[0][1]
    heights = {round(x): bottom - y for x, y in area.points}
    assert max(heights.values()) == pytest.approx(0.9 * 26)
    early, late = ([high for x, high in heights.items() if low < x < up] for low, up in ((110, 300), (500, 660)))
    assert early == pytest.approx([0.9 * 26] * len(early))
    assert late == pytest.approx([0.3 * 26] * len(late))


DRAWINGS: dict[str, Callable[[Kept], Drawing]] = {
    "all faces": lambda found: overview(found, found.people),
    "one face": lambda found: timeline(found, found.people[0]),
}


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=list(DRAWINGS))
def test_marks_and_what_is_left_out_stand_at_their_times(tmp_path: Path, draw: Callable[[Kept], Drawing]) -> None:
    """Also where only a part was analysed, which does not begin at 0."""
    found = figures(
        tmp_path,
        [row for row in clip_rows() if row.time_s >= 2],
        choices=Choices(from_s=2.0),
        counts=Counts(80, 71, 102, 3, 9.9, 0, 100),
        marks=(Mark(1.0, "before"), Mark(4.0, "within")),
        excluded=(Excluded(0.5, 1.5), Excluded(1.0, 3.0), Excluded(5.0, 6.0)),
    )
    assert (found.begin_s, found.end_s) == pytest.approx((2, 10))
    shapes = draw(found).shapes
    (mark,) = (shape for shape in shapes if isinstance(shape, Line) and shape.dashed)
    left = min(shape.points[0][0] for shape in shapes if isinstance(shape, Line) and not shape.dashed)
    right = max(shape.points[1][0] for shape in shapes if isinstance(shape, Line))

    def place(time_s: float) -> float:
        return left + (right - left) * (time_s - 2) / 8

    assert mark.points[0][0] == mark.points[1][0] == pytest.approx(place(4))
    (number,) = (one for one in shapes if isinstance(one, Words) and one.text == "2" and one.strong)
    assert number.x == pytest.approx(place(4)), "it has the number that it has in the list"
    parts = {tip: shape for tip, shape in tips(shapes).items() if tip.startswith("Left out")}
    assert list(parts) == ["Left out: 0:02.0 to 0:03.0", "Left out: 0:05.0 to 0:06.0"]
    ends = [end for part in parts.values() for end in (part.x, part.x + part.width)]
    assert ends == pytest.approx([place(2), place(3), place(5), place(6)])


@pytest.mark.parametrize("draw", DRAWINGS.values(), ids=list(DRAWINGS))
def test_numbers_of_marks_that_lie_close_are_not_written_over_each_other(
    tmp_path: Path, draw: Callable[[Kept], Drawing]
) -> None:
    """Each has its line; the list below has the times of all."""
    found = figures(tmp_path, marks=tuple(Mark(0.1 * nth, "again") for nth in range(60)))
    shapes = draw(found).shapes
    assert len([shape for shape in shapes if isinstance(shape, Line) and shape.dashed]) == 60
    numbers = [one for one in shapes if isinstance(one, Words) and one.strong and one.text.isdecimal()]
    assert numbers[0].text == "1"
    assert 15 < len(numbers) < 60
    for one, following in pairwise(numbers):
        assert one.x + breadth(one.text, one.size) / 2 < following.x - breadth(following.text, following.size) / 2


def test_who_is_seen_less_often_has_a_row_of_the_table(tmp_path: Path) -> None:
    rows = [at(n, face, "neutral", 0.7, 10, 40) for face in range(1, MOST_PROFILES + 1) for n in range(20)]
    unsure, angry = MOST_PROFILES + 1, MOST_PROFILES + 2
    rows += [at(30 + n, unsure, "happiness", 0.9 if n < 4 else 0.3, 10, 40) for n in range(10)]
    rows += [at(50 + n, angry, "anger", 0.8 if n < 3 else 0.3, 10, 40) for n in range(5)]
    found = figures(tmp_path, sorted(rows, key=lambda row: row.frame), people=(Person(angry, "Ana"),))
    (grid,) = (block for block in moving_blocks(found, Pictures()) if isinstance(block, Grid))
    assert grid.head == ("Face", "Seen", "Frames", "First and last", "Most often", "Confidence")
    assert [[plain(cell) for cell in row] for row in grid.rows] == [
        [f"Face {unsure}", "10 %", "10", "0:03.0 to 0:03.9", "Not sure (60 %)", "54 %"],
        ["Ana", "5 %", "5", "0:05.0 to 0:05.4", "Anger (60 %)", "60 %"],
    ]


def test_each_face_of_a_photo_has_its_own_figures(tmp_path: Path) -> None:
    photo = {"time_s": 0.0, "file": "a.jpg"}
    rows = [
        at(0, 1, "happiness", 0.9, 10, 60, detection_score=0.97, **photo),
        at(0, 2, "fear", 0.3, 200, 24, detection_score=0.61, **photo),
    ]
    counts = Counts(1, 1, 2, 2, 0.0, 0, 1)
    found = figures(tmp_path, rows, kind=PHOTOS, counts=counts, source=Source("a.jpg", "/gone/a.jpg"))
    first, second = (block for block in photo_blocks(found, Pictures()) if isinstance(block, Profile))
    names = ("Expression", "Confidence", "Size", "Detector’s score")
    for profile, values in (
        (first, ("Happiness", "90 %", "60 px", "97 %")),
        (second, ("Not sure", "30 %", "24 px", "61 %")),
    ):
        assert {name: plain(value) for name, value in profile.facts} == dict(zip(names, values, strict=True))
    assert "Happiness 90 %" in plain(first.drawing.says)
    assert "Fear 30 %" in plain(second.drawing.says)


def test_a_profile_tells_first_and_last_and_marks_are_numbered(tmp_path: Path) -> None:
    found = figures(tmp_path, marks=(Mark(4.2, "sees the cake"), Mark(9.0, "sings")))
    blocks = moving_blocks(found, Pictures())
    first, second, _ = (block for block in blocks if isinstance(block, Profile))
    facts = {name: plain(value) for name, value in first.facts}
    assert (facts["Seen"], facts["First and last"], facts["Size"]) == (
        "80 % (80 frames)", "0:00.0 to 0:07.9", "60 px (median)",
    )  # fmt: skip
    assert dict(second.facts)["First and last"] == "0:00.1 to 0:09.9"
    (marks,) = (block for block in blocks if isinstance(block, Grid))
    assert marks.rows == (("1", "0:04.2", "sees the cake"), ("2", "0:09.0", "sings"))


@pytest.mark.parametrize(
    ("seen", "told"), [({1: 2}, None), ({1: 5}, None), ({1: 2, 2: 3}, "Face 2 and Face 1"), ({1: 9, 2: 3}, "Face 2")]
)
def test_somebody_alone_is_not_called_no_face(tmp_path: Path, seen: dict[int, int], told: str | None) -> None:
    rows = [at(n, who, "anger", 0.9, 100 * who, 40) for who, count in seen.items() for n in range(count)]
    found = figures(tmp_path, sorted(rows, key=lambda row: row.frame))
    texts = [plain(block.text) for block in moving_blocks(found, Pictures()) if isinstance(block, Text)]
    warnings = [text for text in texts if text.startswith("Seen for less than 0.5 s:")]
    assert [text.partition(": ")[2].partition(".")[0] for text in warnings] == ([told] if told else [])


@pytest.mark.parametrize(
    ("more", "caption"), [(0, ""), (1, "And 1 more photo with faces"), (3, "And 3 more photos with faces")]
)
def test_of_many_photos_the_first_are_told_and_the_rest_is_counted(tmp_path: Path, more: int, caption: str) -> None:
    count = MOST_LINES + more
    rows = [at(n, 1, "anger", 0.9, 10, 40, time_s=0.0, file=f"{n}.jpg") for n in range(count)]
    found = figures(tmp_path, rows, kind=PHOTOS, counts=Counts(count, count, count, count, 0.0, 0, count))
    (grid,) = (block for block in photo_blocks(found, Pictures()) if isinstance(block, Grid))
    assert [row[0] for row in grid.rows] == [f"{n}.jpg" for n in range(MOST_LINES)]
    assert plain(grid.caption).partition(";")[0] == caption


def test_bars_side_by_side_tell_shares_of_all() -> None:
    drawing = columns(["small", "large"], [10, 30])
    small, large = (shape for shape in drawing.shapes if isinstance(shape, Rect))
    assert large.height == pytest.approx(3 * small.height)
    assert [plain(one.text) for one in drawing.shapes if isinstance(one, Words)] == ["25 %", "small", "75 %", "large"]


def test_each_face_of_a_picture_has_its_own_name_beside_it(tmp_path: Path) -> None:
    rows = [
        at(0, 1, "anger", 0.9, 40, 60),
        at(0, 2, "fear", 0.9, 200, 50, top=140.0, bottom=195.0),
        at(0, 3, "fear", 0.9, 300, 20),
    ]
    people = (Person(2, "Ana"), Person(3, "Nobody", (), True))
    found = figures(tmp_path, rows, people=people)
    shapes = who_is_who(Whole(0, 0.0, b"", 400, 200), found, found.people).shapes
    names = {shape.text: shape for shape in shapes if isinstance(shape, Words)}
    assert set(names) == {"Face 1", "Ana"}
    frames = [shape for shape in shapes if isinstance(shape, Rect) and shape.stroke == "frame"]
    # 400 x 200 px are shown as 720 x 360.
    assert [place for one in frames for place in (one.x, one.y)] == pytest.approx([72, 36, 360, 252])
    assert names["Face 1"].x == pytest.approx(126)
    assert names["Ana"].x == pytest.approx(405)
    assert 144 < names["Face 1"].y < 165, "below the face"
    assert 231 < names["Ana"].y < 252, "above it, where there is no room below"


@pytest.mark.parametrize(
    ("frames", "rate", "times"),
    [
        (100, 10.0, ["0:00", "0:02", "0:04", "0:06", "0:08", "0:10"]),
        (10, 10.0, ["0:00.0", "0:00.2", "0:00.4", "0:00.6", "0:00.8", "0:01.0"]),
        (90, 0.1, ["0:00", "2:00", "4:00", "6:00", "8:00", "10:00", "12:00", "14:00"]),
    ],
)
def test_a_few_times_stand_below_a_drawing(tmp_path: Path, frames: int, rate: float, times: list[str]) -> None:
    rows = [at(n, 1, "anger", 0.9, 10, 40, time_s=n / rate) for n in range(frames)]
    source = Source("clip.mp4", width=400, height=200, duration_s=frames / rate, frame_rate=rate)
    found = figures(
        tmp_path, rows, counts=Counts(frames, frames, frames, 1, (frames - 1) / rate, 0, frames), source=source
    )
    told = [shape for shape in Time(found).axis(100.0, 0.0) if isinstance(shape, Words)]
    assert [shape.text for shape in told] == times


def test_ranges_that_are_none_leave_nothing_out(tmp_path: Path) -> None:
    found = figures(tmp_path, excluded=(Excluded(-5.0, -1.0), Excluded(5.0, 3.0), Excluded(-1.0, 0.5)))
    assert found.session.excluded == (Excluded(0.0, 0.5),)
    assert found.excluded_rows == 6 + 3


def test_what_is_seen_for_a_moment_only_warns_of_no_uneven_times(tmp_path: Path) -> None:
    """Of eleven frames the last one stands the longest: of somebody who is there for less than a second, no matter."""
    times = [*(n / 30 for n in range(10)), 0.34, *(0.84 + n / 30 for n in range(90))]
    rows = [at(n, 1, "neutral", 0.9, 200, 40, time_s=time_s) for n, time_s in enumerate(times)]
    rows += [at(n, 2, "anger" if n < 10 else "fear", 0.9, 10, 40, time_s=times[n]) for n in range(11)]
    counts = Counts(len(times), len(times), len(rows), 2, times[-1], 0, len(times))
    source = Source("clip.mp4", width=400, height=200, duration_s=times[-1] + 1 / 30, frame_rate=30.0)
    found = figures(tmp_path, sorted(rows, key=lambda row: row.frame), counts=counts, source=source)
    brief = next(person for person in found.people if person.id == 2)
    assert brief.seconds < 1
    assert brief.uneven > 0.3
    made = report(tmp_path, Openers(detector=FakeDetector))
    said = " ".join(block.text for block in made.blocks if isinstance(block, Text))
    assert "at least a half; else it counts" in said
    assert "uneven times" not in said


@pytest.mark.parametrize(("more", "words"), [(0, None), (1, "1 more range left out."), (4, "4 more ranges left out.")])
def test_of_many_ranges_the_first_are_told_and_the_rest_is_counted(
    tmp_path: Path, more: int, words: str | None
) -> None:
    ranges = tuple(Excluded(n / 100, n / 100 + 0.001) for n in range(MOST_MARKS + more))
    clip(tmp_path, excluded=ranges)
    made = report(tmp_path, Openers(detector=FakeDetector))
    points = next(block for block in made.blocks if isinstance(block, Points))
    items = [plain(item) for item in points.items]
    assert sum("is left out" in item for item in items) == MOST_MARKS
    assert [item for item in items if "more range" in item] == ([words] if words else [])

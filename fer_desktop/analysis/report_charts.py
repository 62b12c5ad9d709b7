"""The drawings of a report: shares as bars, readings over time. No colour stands alone: each has its word beside it."""

from collections.abc import Sequence
from unicodedata import east_asian_width

import numpy as np

from fer_desktop.analysis.report_figures import NOT_SURE, Kept, PersonFigures, Shares
from fer_desktop.analysis.report_pictures import Whole
from fer_desktop.analysis.report_words import clock, counted, face_name, listed, number, percent, shown, span
from fer_desktop.expressions import STYLES, display_order, shown_word, style, word_within
from fer_desktop.paper import Area, Drawing, Line, Photo, Point, Rect, Shape, Words
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.words import translate

WIDTH = 720.0
LEFT, RIGHT = 104.0, 54.0
"""Room for names and figures beside the time, at least; ..."""
MOST_BESIDE = 170.0
"""... longer words get up to this much."""

BINS = 240
"""Points in time that a drawing shows; what lies between them is averaged."""

STEPS_S = (0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400)

LETTER = 0.56
"""Width of a letter over its height, about; Chinese ones are as wide as they are high."""


def word(label: str) -> str:
    """The word for a class; names of other people's models are shortened."""
    return shown_word(label) if label in STYLES else shown(style(label).word, 16)


def word_inside(label: str) -> str:
    """The same for the middle of a sentence."""
    return word_within(label) if label in STYLES else shown(style(label).word.lower(), 16)


def answer_word(labels: Sequence[str], answer: int) -> str:
    """The word for a label's number, or for `NOT_SURE`."""
    return translate("Report", "Not sure") if answer == NOT_SURE else word(labels[answer])


def breadth(text: str, size: float) -> float:
    """How wide letters of this size are, about."""
    return size * sum(1.0 if east_asian_width(letter) in "WF" else LETTER for letter in text)


def fitting(text: str, width: float, size: float) -> str:
    """`text`, cut where it is wider than `width`."""
    if breadth(text, size) <= width:
        return text
    while len(text) > 1 and breadth(text + "…", size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def share_bars(labels: Sequence[str], shares: Shares, width: float = 340.0, with_not_sure: bool = True) -> Drawing:
    """A bar for each expression, and one for “not sure”."""
    rows = [(word(labels[i]), float(shares.labels[i]), f"e{i}") for i in display_order(labels)]
    if with_not_sure:
        rows.append((answer_word(labels, NOT_SURE), shares.not_sure, "quiet"))
    shapes: list[Shape] = []
    top = max(share for _, share, _ in rows)
    begin = room_for([name for name, _, _ in rows], 11, 10.0, (88.0, 0.4 * width))
    for place, (name, share, colour) in enumerate(rows):
        y = 18.0 * place
        strong = share == top > 0
        ink = "ink" if share else "quiet"
        shapes.append(Words(0, y + 12, fitting(name, begin - 4, 11), 11, strong=strong, colour=ink))
        length = width - begin - 50
        shapes.append(Rect(begin, y + 3.5, length, 10, "raised", radius=3))
        if share > 0:
            radius = min(3.0, length * share / 2)
            shapes.append(Rect(begin, y + 3.5, max(2.0, length * share), 10, colour, radius=radius))
        shapes.append(Words(width, y + 12, percent(share), 11, "end", ink, strong))
    told = listed([f"{name} {percent(share)}" for name, share, _ in rows])
    says = translate("Report", "Share of each expression: {shares}").format(shares=told)
    return Drawing(width, 18.0 * len(rows), tuple(shapes), says)


def room_for(names: Sequence[str], size: float, beside: float, between: tuple[float, float]) -> float:
    """Room for the widest of some names and for what stands beside them, between a least and a most."""
    return min(between[1], max(between[0], max((breadth(name, size) for name in names), default=0.0) + beside))


class Time:
    """Where a moment stands in a drawing.

    :param left: room for names beside the time, and
    :param right: for figures
    """

    def __init__(self, kept: Kept, left: float = LEFT, right: float = RIGHT) -> None:
        self.left, self.right = left, right
        self.begin, self.end = kept.begin_s, max(kept.end_s, kept.begin_s + 1e-3)
        frames = max(1, kept.session.counts.frames or kept.frames)
        self.bins = int(min(BINS, max(1, round(frames / 2))))
        self.kept = kept

    def x(self, time_s: float) -> float:
        share = (time_s - self.begin) / (self.end - self.begin)
        return self.left + (WIDTH - self.left - self.right) * min(1.0, max(0.0, share))

    def at(self, bin_: float) -> float:
        """Where a bin begins."""
        return self.left + (WIDTH - self.left - self.right) * bin_ / self.bins

    def time(self, bin_: float) -> float:
        return self.begin + (self.end - self.begin) * bin_ / self.bins

    def binned(self, person: PersonFigures) -> np.ndarray:
        """Mean probabilities over time: float64, shape (bins, labels); NaN where it is not seen."""
        table = self.kept.table
        values = table.probabilities[person.at].astype(np.float64)
        share = (table.time_s[person.at] - self.begin) / (self.end - self.begin)
        place = np.clip((share * self.bins + 1e-9).astype(int), 0, self.bins - 1)
        count = np.bincount(place, minlength=self.bins)
        total = np.stack([np.bincount(place, column, self.bins) for column in values.T], axis=1)
        with np.errstate(invalid="ignore"):
            mean = np.where(count[:, None] > 0, total / np.maximum(count, 1)[:, None], np.nan)
        if self.kept.gap_s * self.bins * 4 > self.end - self.begin:
            # Few frames a bin: one without any, between two with some, is only uneven time.
            holes = np.flatnonzero((count[1:-1] == 0) & (count[:-2] > 0) & (count[2:] > 0)) + 1
            mean[holes] = mean[holes - 1]
        return mean

    def axis(self, y: float, top: float) -> list[Shape]:
        """Times below, and lines through the drawing."""
        shapes: list[Shape] = []
        span = self.end - self.begin
        step = next((step for step in STEPS_S if span / step <= 8), 86400 * np.ceil(span / 86400 / 8))
        tick = np.ceil(self.begin / step - 1e-9) * step
        while tick <= self.end + 1e-9:
            x = self.x(tick)
            shapes.append(Line(((x, top), (x, y)), "line", 0.6))
            shapes.append(Words(x, y + 13, clock(tick, 1 if step < 1 else 0), 9.5, "middle", "quiet"))
            tick += step
        return shapes

    def left_out(self, top: float, bottom: float) -> list[Shape]:
        """Excluded ranges."""
        shapes: list[Shape] = []
        for part in self.kept.session.excluded[:200]:
            low, high = max(part.from_s, self.begin), min(part.to_s, self.end)
            if high < low:
                continue
            left, width = self.x(low), max(1.0, self.x(high) - self.x(low))
            tip = translate("Report", "Left out: {time}").format(time=span(low, high))
            shapes.append(Rect(left, top, width, bottom - top, "raised", "line", tip=tip))
            name = translate("Report", "left out")
            if width > breadth(name, 9.5) + 4 and bottom - top > 40:
                shapes.append(Words(left + width / 2, (top + bottom) / 2, name, 9.5, "middle", "quiet"))
        return shapes

    def marks(self, top: float, bottom: float) -> list[Shape]:
        """Marked moments, with the numbers that they have in the list, as far as there is room for these."""
        shapes: list[Shape] = []
        free = 0.0
        for nth, mark in enumerate(self.kept.session.marks[:99], 1):
            if self.begin <= mark.time_s <= self.end:
                x = self.x(mark.time_s)
                shapes.append(Line(((x, top), (x, bottom)), "ink", 0.8, dashed=True))
                half = breadth(str(nth), 9) / 2
                if x - half >= free:
                    shapes.append(Words(x, top - 3, str(nth), 9, "middle", "ink", True))
                    free = x + half + 1
        return shapes


def band(time: Time, mean: np.ndarray, y: float, height: float) -> list[Shape]:
    """The expression that is read most, over time; low and grey where it is not sure."""
    labels = time.kept.table.labels
    seen = ~np.isnan(mean[:, 0])
    filled = np.nan_to_num(mean)
    answers = np.where(filled.max(axis=1) >= NOT_SURE_BELOW, filled.argmax(axis=1), NOT_SURE)
    answers = np.where(seen, answers, NOT_SURE - 1)
    starts = np.flatnonzero(np.r_[True, answers[1:] != answers[:-1]])
    shapes: list[Shape] = []
    for start, end in zip(starts, np.r_[starts[1:], len(answers)], strict=True):
        answer = int(answers[start])
        if answer < NOT_SURE:
            continue
        left, width = time.at(start), time.at(end) - time.at(start)
        name = answer_word(labels, answer)
        tip = listed((name, span(time.time(start), time.time(end))))
        if answer == NOT_SURE:
            shapes.append(Rect(left, y + height * 0.35, width, height * 0.3, "line", tip=tip))
            continue
        shapes.append(Rect(left, y, width, height, f"e{answer}", tip=tip))
        if width > breadth(name, 9.5) + 6:
            shapes.append(Words(left + width / 2, y + height / 2 + 3.4, name, 9.5, "middle", f"t{answer}"))
    return shapes


def legend(labels: Sequence[str], y: float) -> tuple[list[Shape], float]:
    """Colours with their words, and how high that is."""
    shapes: list[Shape] = []
    x = 0.0
    for place in (*display_order(labels), NOT_SURE):
        name = answer_word(labels, place)
        room = 14 + breadth(name, 10.5) + 16
        if x + room - 16 > WIDTH:
            x, y = 0.0, y + 16
        if place == NOT_SURE:
            shapes.append(Rect(x, y + 3.2, 9, 3.6, "line"))
        else:
            shapes.append(Rect(x, y + 0.5, 9, 9, f"e{place}", radius=2))
        shapes.append(Words(x + 14, y + 9, name, 10.5))
        x += room
    return shapes, y + 12


def overview(kept: Kept, people: Sequence[PersonFigures]) -> Drawing:
    """A band for each face: when it is seen, and what it shows most."""
    time, row = Time(kept), 24.0
    shapes, top = legend(kept.table.labels, 0.0)
    top += 18
    bottom = top + row * len(people)
    shapes += time.axis(bottom, top)
    for place, person in enumerate(people):
        y = top + row * place
        name = face_name(person.id, person.name)
        shapes.append(Words(0, y + 15, fitting(name, LEFT - 10, 11), 11, strong=True))
        shapes.append(Line(((time.left, y + row / 2), (WIDTH - time.right, y + row / 2)), "line", 0.6))
        shapes += band(time, time.binned(person), y + 3, row - 6)
        shapes.append(Words(WIDTH, y + 15, percent(person.seen), 11, "end", "quiet"))
    shapes += time.left_out(top, bottom)
    shapes += time.marks(top, bottom)
    one = translate("Report", "When 1 face is seen and which expression is read most")
    many = translate("Report", "For each of {count} faces, when it is seen and which expression is read most")
    return Drawing(WIDTH, bottom + 18, tuple(shapes), counted(len(people), one, many))


def timeline(kept: Kept, person: PersonFigures) -> Drawing:
    """A row for each expression: how probable it is over time."""
    labels = kept.table.labels
    order = display_order(labels)
    most, mean_word = translate("Report", "Most probable"), translate("Report", "mean")
    left = max(
        room_for([most], 9.5, 8.0, (LEFT, MOST_BESIDE)),
        room_for([word(label) for label in labels], 11, 24.0, (LEFT, MOST_BESIDE)),
    )
    time = Time(kept, left, room_for([mean_word], 9.5, 8.0, (RIGHT, MOST_BESIDE)))
    mean = time.binned(person)
    head, row, gap = 16.0, 26.0, 5.0
    first = head + 22.0
    bottom = first + (row + gap) * len(order)
    shapes: list[Shape] = [*time.axis(bottom, head)]
    shapes.append(Words(0, head + 12, fitting(most, time.left - 4, 9.5), 9.5, colour="quiet"))
    shapes.append(Words(WIDTH, head + 12, fitting(mean_word, time.right - 4, 9.5), 9.5, "end", "quiet"))
    shapes += band(time, mean, head, 16)
    for place, label in enumerate(order):
        y = first + (row + gap) * place
        name = fitting(word(labels[label]), time.left - 18, 11)
        shapes.append(Rect(0, y + row / 2 - 4.5, 8, 9, f"e{label}", radius=2))
        shapes.append(Words(14, y + row / 2 + 4, name, 11))
        shapes.append(Words(WIDTH, y + row / 2 + 4, percent(float(person.shares.mean[label])), 11, "end", "quiet"))
        shapes.append(Line(((time.left, y + row), (WIDTH - time.right, y + row)), "line", 0.8))
        for points in _areas(time, mean[:, label], y, row):
            shapes.append(Area(points, f"e{label}"))
    shapes += _unseen(time, mean, first, bottom - gap)
    shapes += time.left_out(head, bottom - gap)
    shapes += time.marks(head, bottom - gap)
    says = translate("Report", "Probability of each expression over time, of {name}")
    says = says.format(name=face_name(person.id, person.name))
    return Drawing(WIDTH, bottom + 18, tuple(shapes), says)


def _areas(time: Time, values: np.ndarray, y: float, height: float) -> list[tuple[Point, ...]]:
    """Polygons over the stretches where there are values of 0 to 1."""
    seen = ~np.isnan(values)
    edges = np.flatnonzero(np.diff(np.r_[False, seen, False].astype(np.int8)))
    areas = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        part = values[start:end]
        if part.max() < 0.01:
            continue
        tops = [(time.at(start + i + 0.5), y + height * (1 - float(v))) for i, v in enumerate(part)]
        first, last = (time.at(start), tops[0][1]), (time.at(end), tops[-1][1])
        areas.append(((time.at(start), y + height), first, *tops, last, (time.at(end), y + height)))
    return areas


def _unseen(time: Time, mean: np.ndarray, top: float, bottom: float) -> list[Shape]:
    """Words where somebody is not seen for long."""
    gone = np.isnan(mean[:, 0])
    edges = np.flatnonzero(np.diff(np.r_[False, gone, False].astype(np.int8)))
    shapes: list[Shape] = []
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        middle = time.time((start + end) / 2)
        name = translate("Report", "not seen")
        if time.at(end) - time.at(start) > breadth(name, 9.5) + 13 and not time.kept.session.is_excluded(middle):
            x = (time.at(start) + time.at(end)) / 2
            shapes.append(Words(x, (top + bottom) / 2, name, 9.5, "middle", "quiet"))
    return shapes


def who_is_who(whole: Whole, kept: Kept, people: Sequence[PersonFigures]) -> Drawing:
    """A frame with the faces that are described, each with its name."""
    scale = min(WIDTH / whole.width, 440 / whole.height)
    width, height = whole.width * scale, whole.height * scale
    shift = (WIDTH - width) / 2
    shapes: list[Shape] = [Photo(shift, 0, width, height, whole.jpeg)]
    table, there = kept.table, kept.table.rows_of(whole.frame)
    named = {person.id: face_name(person.id, person.name) for person in people}
    names = []
    for row in range(*there.indices(len(table))):
        name = named.get(int(table.face_id[row]))
        if name is None:
            continue
        left, top, right, bottom = (float(v) * scale for v in table.box[row])
        left, right = max(1.0, left), min(width - 1, right)
        top, bottom = max(1.0, top), min(height - 1, bottom)
        if right <= left or bottom <= top:
            continue
        names.append(name)
        short = fitting(name, max(right - left, 60), 11)
        room = breadth(short, 11) + 12
        x = shift + min(max(0.0, (left + right - room) / 2), max(0.0, width - room))
        y = bottom + 3 if bottom + 21 < height else max(0.0, top - 21)
        shapes.append(Rect(shift + left, top, right - left, bottom - top, "", "frame", 6))
        shapes.append(Rect(x, y, room, 18, "tag", radius=5))
        shapes.append(Words(x + room / 2, y + 12.8, short, 11, "middle", "on_tag", True))
    says = translate("Report", "A picture with no face")
    if names:
        says = translate("Report", "A picture with {names}").format(names=listed(names))
    return Drawing(WIDTH, height, tuple(shapes), says)


def columns(names: Sequence[str], counts: Sequence[int]) -> Drawing:
    """Bars that stand side by side, each with its count and share."""
    total, most = sum(counts), max(max(counts), 1)
    step, height = WIDTH / len(counts), 84.0
    shapes: list[Shape] = []
    for place, (name, count) in enumerate(zip(names, counts, strict=True)):
        middle, tall = step * (place + 0.5), height * count / most
        if count:
            shapes.append(Rect(middle - 38, 18 + height - tall, 76, tall, "accent", radius=min(3.0, tall / 2)))
        share = percent(count / total if total else 0.0)
        shapes.append(Words(middle, 18 + height - tall - 5, share, 11, "middle", "ink", bool(count)))
        shapes.append(Words(middle, 18 + height + 15, fitting(name, step - 4, 10.5), 10.5, "middle"))
    shapes.append(Line(((0, 18 + height), (WIDTH, 18 + height)), "line", 0.8))
    told = listed([f"{name}: {number(count)}" for name, count in zip(names, counts, strict=True)])
    says = translate("Report", "How many faces have which size. {counts}").format(counts=told)
    return Drawing(WIDTH, height + 38, tuple(shapes), says)

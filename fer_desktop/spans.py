"""Which analysed frames lie in a span of time, and how long each stands.

Frames without a face have no row, and frames need not come at even times. Where every frame of a video was analysed,
the rows' own numbers and times tell when the others came: between two rows as evenly as can be. Else frames are taken
to come at even times. The viewer and the report reckon with the same functions, so that they tell the same.
"""

import math
from collections.abc import Sequence

import numpy as np

from fer_desktop.session_records import LONGEST_S, PHOTOS, VIDEO, Excluded, Session, Table

EVEN = 1e-3
"""Part of a gap by which a frame may come early or late and still be in time."""

LEAST_GAP_S = 1e-6

USUAL_GAP_S = 1 / 30
"""Between two frames, where nothing tells."""

ONE_STEP = 1.5
"""Where only some frames were analysed, rows that are further apart than so many steps have others between them."""


def apart(excluded: Sequence[Excluded], begin_s: float, end_s: float) -> list[tuple[float, float]]:
    """The excluded ranges within a span, as (from, to) in s; those that overlap are one."""
    found: list[tuple[float, float]] = []
    for part in sorted(excluded, key=lambda part: part.from_s):
        low, high = max(part.from_s, begin_s), min(part.to_s, end_s)
        if high < low:
            continue
        if found and low <= found[-1][1]:
            found[-1] = found[-1][0], max(high, found[-1][1])
        else:
            found.append((low, high))
    return found


def excluded_time(excluded: Sequence[Excluded], begin_s: float, end_s: float) -> float:
    """How much of a span is excluded, in s; ranges that overlap count once."""
    return sum(high - low for low, high in apart(excluded, begin_s, end_s))


def excluded_rows(times: np.ndarray, excluded: Sequence[Excluded]) -> np.ndarray:
    """Which times lie in an excluded range: bool, the shape of `times`."""
    inside = np.zeros(len(times), bool)
    for part in excluded:
        inside |= (times >= part.from_s) & (times <= part.to_s)
    return inside


def step_of(session: Session, table: Table) -> float:
    """How far apart analysed frames usually are: seconds, 1 for photos."""
    if session.kind == PHOTOS:
        return 1.0
    if session.choices.every_s > 0:
        return session.choices.every_s
    gaps = np.diff(table.time_s)
    gaps = gaps[gaps > 1e-9]
    if len(gaps):
        return float(np.median(gaps))
    return 1 / session.source.frame_rate if session.source.frame_rate else 1 / 25


def times_of(session: Session, table: Table) -> tuple[float, float, float]:
    """Mean gap between two analysed frames, begin and end of what was analysed, in s; all 0 for photos."""
    if session.kind == PHOTOS:
        return 0.0, 0.0, 0.0
    begin = session.choices.from_s
    last = max(session.counts.last_time_s, float(table.time_s.max(initial=begin)))
    frames = session.counts.frames
    rate = session.source.frame_rate
    if frames > 1 and last > begin:
        gap = (last - begin) / (frames - 1)
    else:
        gap = session.choices.every_s or (1 / rate if rate else USUAL_GAP_S)
    gap = max(gap, LEAST_GAP_S)
    return gap, begin, last + gap


def frames_that_count(session: Session, table: Table) -> tuple[int, bool]:
    """Analysed frames, or photos that were read, outside of excluded ranges.

    :param table: all rows of the session
    :returns: how many, and whether that is reckoned rather than counted: frames without a face lie in the ranges
    """
    if session.kind == PHOTOS:
        return 0 if session.is_excluded(0.0) else session.counts.read, False
    total, (gap, begin, end) = session.counts.frames, times_of(session, table)
    parts = apart(session.excluded, begin, end - gap)
    _, first = np.unique(table.frame, return_index=True)
    inside = excluded_rows(table.time_s[first], session.excluded)
    if not parts or not total:
        return max(total, int((~inside).sum())), False
    places, times = _known(session, table)
    low, high = (np.interp([part[end] for part in parts], times, places, -0.5, total - 0.5) for end in (0, 1))
    out = sum(math.floor(b + EVEN) - math.ceil(a - EVEN) + 1 for a, b in zip(low, high, strict=True))
    out = max(out, int(inside.sum()))
    return max(total - out, int((~inside).sum())), out != int(inside.sum())


def lasting(session: Session, table: Table) -> np.ndarray:
    """How long the frame of each row stands: until the next analysed one. float64, shape (rows,), s; 0 for photos."""
    if session.kind == PHOTOS or not len(table):
        return np.zeros(len(table))
    numbers, first_row, of = np.unique(table.frame, return_index=True, return_inverse=True)
    usual, first = step_of(session, table), _first(session, table)
    if first is None:
        gaps = np.diff(table.time_s[first_row])
        spans = np.append(np.where(gaps <= ONE_STEP * usual, gaps, usual), usual)
    else:
        places, times = _known(session, table)
        spans = np.diff(times) / np.diff(places)
        # Nothing tells how long the last one stands: as long as the one before.
        spans = np.append(spans, spans[-1] if len(spans) else usual)
        spans = spans[np.searchsorted(places, numbers - first)]
    return np.clip(spans, 0.0, LONGEST_S)[of]


def _first(session: Session, table: Table) -> int | None:
    """Number of the first analysed frame, where every frame from there on was analysed; None where some were left out,
    or where that is not certain."""
    counts, choices = session.counts, session.choices
    first = counts.next_frame - counts.frames
    every = session.kind == VIDEO and not choices.every_s and counts.frames > 0 and first >= 0
    if not every or (first > 0 and not choices.from_s):
        return None
    fits = not len(table) or (table.frame.min() >= first and table.frame.max() < counts.next_frame)
    return first if fits else None


def _known(session: Session, table: Table) -> tuple[np.ndarray, np.ndarray]:
    """Analysed frames of which the time is known: which of the analysed ones they are, from 0, rising; and their times
    in s, never falling. Both float64, of the same length."""
    gap, begin, end = times_of(session, table)
    places, times = np.array([0.0, max(session.counts.frames - 1.0, 0.0)]), np.array([begin, end - gap])
    first = _first(session, table)
    if first is not None:
        numbers, rows = np.unique(table.frame, return_index=True)
        places, times = np.append(numbers - first, places), np.append(table.time_s[rows], times)
    # Of a frame that has a row, its own time.
    places, chosen = np.unique(places, return_index=True)
    return places, np.maximum.accumulate(times[chosen])

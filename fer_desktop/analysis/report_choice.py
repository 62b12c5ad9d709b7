"""Which moments a report shows: decided from the rows alone, so that a recording that is gone changes nothing."""

from dataclasses import dataclass

import numpy as np

from fer_desktop.analysis.report_figures import NOT_SURE, Kept, answers_of, sizes_of
from fer_desktop.expressions import display_order
from fer_desktop.session_records import Table

NEARLY = 0.02
"""Readings that are this close to the clearest one are as clear: the larger face is shown then."""

MOST_PROFILES = 12
"""Faces that are described one by one."""

MOST_GALLERIES = 6
"""Faces of which key moments are shown."""

PER_LABEL = 3
"""Photos shown for each expression, of a set."""

SAMPLE = 48
"""Faces whose picture is looked at for the quality."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A row that is shown."""

    row: int
    """Index into the table."""
    label: int | None
    """What it stands for; None: the largest face that is read with confidence."""


def portrait(table: Table, at: np.ndarray) -> int:
    """The row that shows somebody best: the largest face whose reading is sure, else the largest one.

    :param at: indices of rows, at least one
    """
    sure = at[answers_of(table, at) != NOT_SURE]
    among = sure if len(sure) else at
    # Small scores are often no faces, or hidden ones.
    good = among[table.score[among] >= np.median(table.score[among])]
    sizes = np.maximum(sizes_of(table, good), 0)
    # Nearly the same size: the surer detection.
    near = good[sizes >= 0.9 * sizes.max()]
    return int(near[table.score[near].argmax()])


def clearest(table: Table, at: np.ndarray, label: int, most: int = 1) -> list[int]:
    """The rows among `at` that show an expression most clearly, each of another frame; none where none surely does."""
    there = at[answers_of(table, at) == label]
    if not len(there):
        return []
    clear = table.probabilities[there, label]
    if most == 1:
        near = there[clear >= clear.max() - NEARLY]
        return [int(near[(sizes_of(table, near) * table.score[near]).argmax()])]
    found: dict[int, int] = {}
    for row in there[np.argsort(-clear, kind="stable")]:
        found.setdefault(int(table.frame[row]), int(row))
        if len(found) == most:
            break
    return list(found.values())


def moments(kept: Kept) -> dict[int, list[Moment]]:
    """What is shown of whom: id of the person -> its moments, in the order of expressions.

    Of a set of photos, in which nobody is followed, all is under the number 0.
    """
    table = kept.table
    order = display_order(table.labels)
    if kept.is_set:
        everything = np.arange(len(table))
        return {0: [Moment(row, label) for label in order for row in clearest(table, everything, label, PER_LABEL)]}
    shown = {}
    for person in kept.people[:MOST_GALLERIES]:
        found = [Moment(row, label) for label in order for row in clearest(table, person.at, label)]
        if kept.is_moving:
            found.insert(0, Moment(portrait(table, person.at), None))
        shown[person.id] = found
    return shown


def portraits(kept: Kept) -> dict[int, int]:
    """Id of a person -> the row that shows it; none of sets of photos."""
    if kept.is_set:
        return {}
    return {person.id: portrait(kept.table, person.at) for person in kept.people[:MOST_PROFILES]}


def whole_frame(kept: Kept) -> int | None:
    """The frame that shows most of those who are described, as large as can be; None where there are none."""
    table = kept.table
    if not len(table):
        return None
    who = np.isin(table.face_id, [person.id for person in kept.people[:MOST_PROFILES]])
    frames, place = np.unique(table.frame, return_inverse=True)
    faces = np.bincount(place, who, len(frames))
    large = np.bincount(place, who * np.sqrt(np.maximum(sizes_of(table), 0)) * table.score, len(frames))
    return int(frames[np.lexsort((-large, -faces))[0]])


def sample(kept: Kept) -> list[int]:
    """Rows spread evenly over all that count: at most `SAMPLE`, every second one first, so that it is still spread
    where time runs out."""
    rows = (
        np.unique(np.linspace(0, len(kept.table) - 1, SAMPLE).round().astype(int)).tolist() if len(kept.table) else []
    )
    return [*rows[::2], *rows[1::2]]

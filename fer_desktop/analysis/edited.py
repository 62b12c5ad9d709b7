"""What the user said about a session, applied: to ``session.json``, and to copies of the results."""

import csv
import io
import os
from dataclasses import replace
from pathlib import Path

from fer_desktop.analysis.files import told
from fer_desktop.analysis.replay import kept_rows
from fer_desktop.analysis.results import BEFORE, RESULTS, cells, columns, printable
from fer_desktop.analysis.session import hold, load, save
from fer_desktop.analysis.tables import whole_or_nothing
from fer_desktop.session_edits import exclude
from fer_desktop.session_records import Session, SessionError
from fer_desktop.words import translate

NAME = "name"
"""The column of people's names, after their ids."""

_PLACE = BEFORE.index("face_id") + 1


def keep(folder: Path, session: Session, before: Session | None = None) -> None:
    """Write people, marks and excluded ranges of `session` into ``session.json``; the rest of it stays as it is there.

    :param before: what the user had before the eyes: only what differs from it is changed there, so that nothing is
        lost where the session is open in two windows; None: it is as it is there
    :raises SessionError: it can't be written, or an analysis is writing there
    """
    with told(folder), hold(folder):
        there = load(folder)
        if before is not None and _said(there) != _said(before):
            session = _joined(there, session, before)
        save(folder, replace(there, people=session.people, marks=session.marks, excluded=session.excluded))


def _said(session: Session) -> tuple[object, ...]:
    return session.people, session.marks, session.excluded


def _joined(there: Session, ours: Session, before: Session) -> Session:
    """`there` with what was changed from `before` to `ours`."""
    people, mine, old = ({person.id: person for person in one.people} for one in (there, ours, before))
    for id_ in mine.keys() | old.keys():
        if mine.get(id_) == old.get(id_):
            continue
        if id_ in mine:
            people[id_] = mine[id_]
        else:
            people.pop(id_, None)
    gone = {id_ for person in people.values() for id_ in person.merged}
    marks = {mark for mark in there.marks if mark in ours.marks or mark not in before.marks}
    marks |= set(ours.marks) - set(before.marks)
    joined = replace(
        there,
        people=tuple(person for id_, person in sorted(people.items()) if id_ not in gone),
        marks=tuple(sorted(marks, key=lambda mark: (mark.time_s, mark.text))),
        excluded=tuple(part for part in there.excluded if part in ours.excluded or part not in before.excluded),
    )
    for part in ours.excluded:
        if part not in before.excluded:
            joined = exclude(joined, part.from_s, part.to_s, part.reason)
    return joined


def export(folder: Path, session: Session, path: Path) -> int:
    """Write the rows that count, with names, as CSV; the session's own files stay as they are. The number of rows.

    :raises SessionError: the rows can't be read, or `path` can't be written
    """
    if _is_same(path, folder / RESULTS):
        message = translate(
            "Sessions", "“{name}” holds the session's own values and stays as it is. Choose another name."
        )
        raise SessionError(message.format(name=path.name))
    names = {person.id: printable(person.name) for person in session.people}
    head = list(columns(session.model.labels))
    head.insert(_PLACE, NAME)
    count = 0
    with whole_or_nothing(path) as file:
        text = io.TextIOWrapper(file, "utf-8", newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(head)
        for row in kept_rows(folder, session):
            line = cells(row)
            line.insert(_PLACE, names.get(row.face_id, ""))
            writer.writerow(line)
            count += 1
        text.flush()
        text.detach()
    return count


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False

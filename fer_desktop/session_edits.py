"""What the user may say about a session: names, persons that are the same, persons to ignore, marks, ranges that do not
count. Each is a function from a session to a session; the numbers themselves never change."""

from collections.abc import Sequence
from dataclasses import replace

from fer_desktop.session_records import Excluded, Mark, Person, Session
from fer_desktop.words import translate

LONGEST_NAME = 200
"""Letters of names, labels and reasons."""

LONGEST_TAG = 24
"""Letters of a name on the picture."""

SMALLEST_RANGE_S = 0.001


def rename(session: Session, id_: int, name: str) -> Session:
    """Call a person so; an empty name takes the name away."""
    return _with_person(session, replace(session.person_of(id_), name=_line(name)))


def ignore(session: Session, id_: int, ignored: bool) -> Session:
    """Have a person count for nothing, or count again."""
    return _with_person(session, replace(session.person_of(id_), ignored=ignored))


def merge(session: Session, id_: int, into: int) -> Session:
    """`id_`, and whoever was merged into it, is the same person as `into`.

    :raises ValueError: it is that person already
    """
    one, other = session.person_of(id_), session.person_of(into)
    if one.id == other.id:
        raise ValueError("nobody can be merged into themselves")
    merged = tuple(sorted({*other.merged, one.id, *one.merged}))
    both = replace(other, name=other.name or one.name, merged=merged)
    return _with_person(replace(session, people=_without(session.people, one.id)), both)


def split(session: Session, id_: int) -> Session:
    """All ids that were merged into a person are persons of their own again."""
    return _with_person(session, replace(session.person_of(id_), merged=()))


def add_mark(session: Session, time_s: float, text: str) -> Session:
    """Mark a moment; marks are kept in the order of time."""
    marks = sorted((*session.marks, Mark(float(time_s), _line(text))), key=lambda mark: mark.time_s)
    return replace(session, marks=tuple(marks))


def label_mark(session: Session, mark: Mark, text: str) -> Session:
    """Say something else of a mark."""
    new = replace(mark, text=_line(text))
    return replace(session, marks=tuple(new if one is mark else one for one in session.marks))


def remove_mark(session: Session, mark: Mark) -> Session:
    """Take a mark away."""
    return replace(session, marks=tuple(one for one in session.marks if one is not mark))


def exclude(session: Session, from_s: float, to_s: float, reason: str = "") -> Session:
    """Have a range count for nothing. Ranges that overlap become one.

    :raises ValueError: it has no length
    """
    low, high = sorted((float(from_s), float(to_s)))
    if high - low < SMALLEST_RANGE_S:
        raise ValueError("a range has a length")
    apart, reasons = [], [_line(reason)]
    for part in session.excluded:
        if part.to_s < low or part.from_s > high:
            apart.append(part)
        else:
            low, high = min(low, part.from_s), max(high, part.to_s)
            reasons.append(part.reason)
    whole = Excluded(low, high, "; ".join(dict.fromkeys(text for text in reasons if text))[:LONGEST_NAME])
    return replace(session, excluded=tuple(sorted((*apart, whole), key=lambda part: part.from_s)))


def label_range(session: Session, part: Excluded, reason: str) -> Session:
    """Give another reason for leaving a range out."""
    new = replace(part, reason=_line(reason))
    return replace(session, excluded=tuple(new if one is part else one for one in session.excluded))


def include(session: Session, part: Excluded) -> Session:
    """Have an excluded range count again."""
    return replace(session, excluded=tuple(one for one in session.excluded if one is not part))


def tag_name(person: Person) -> str:
    """The user's name for a person as it stands on the picture; may be empty."""
    name = _line(person.name)
    return name if len(name) <= LONGEST_TAG else name[: LONGEST_TAG - 1].rstrip() + "…"


def name_of(person: Person) -> str:
    """What a person is called in lists: the name, or the number."""
    return person.name or translate("Sessions", "Face {number}").format(number=person.id)


def _with_person(session: Session, person: Person) -> Session:
    """With what is said of one person; who is as found is not kept."""
    people = _without(session.people, person.id)
    if person != Person(person.id):
        people = tuple(sorted((*people, person), key=lambda one: one.id))
    return replace(session, people=people)


def _without(people: Sequence[Person], id_: int) -> tuple[Person, ...]:
    return tuple(person for person in people if person.id != id_)


def _line(text: str) -> str:
    """On one line, not too long."""
    return " ".join(text.split())[:LONGEST_NAME]

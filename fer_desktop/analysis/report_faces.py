"""What a report says about each face, or each photo."""

from collections.abc import Sequence

from fer_desktop.analysis.report_charts import overview, share_bars, timeline, who_is_who, word
from fer_desktop.analysis.report_choice import MOST_GALLERIES, MOST_PROFILES, Moment
from fer_desktop.analysis.report_figures import Kept, PersonFigures, Shares, answers_of
from fer_desktop.analysis.report_pictures import Pictures
from fer_desktop.analysis.report_words import (
    NARROW,
    clock,
    counted,
    face_name,
    joined,
    length,
    number,
    percent,
    pixels,
    shown,
)
from fer_desktop.paper import (
    Block,
    Figure,
    Gallery,
    Grid,
    Heading,
    Note,
    Picture,
    Profile,
    Subheading,
    Text,
)

MOST_BANDS = 20
"""Faces in the drawing of who is seen when."""

MOST_LINES = 40
"""Rows of a table; the rest is counted."""

MOST_MARKS = 60

BRIEF_S = 0.5
"""What is seen for a shorter time is often no face."""


def moving_blocks(kept: Kept, pictures: Pictures) -> list[Block]:
    if not kept.people:
        return _marks(kept)
    bands, profiled = kept.people[:MOST_BANDS], kept.people[:MOST_PROFILES]
    blocks: list[Block] = []
    if pictures.whole is not None:
        caption = f"The picture at {clock(pictures.whole.time_s)}."
        blocks.append(Figure(who_is_who(pictures.whole, kept, profiled), caption))
    blocks.append(Subheading("Who is seen when"))
    caption = (
        "The expression that is read most, over time; low and grey: not sure; a thin line: not seen. "
        "Right: share of the frames in which the face is seen."
    )
    blocks.append(Figure(overview(kept, bands), caption))
    blocks += _marks(kept)
    blocks += [Heading("Faces")]
    blocks += [_profile(kept, person, pictures) for person in profiled]
    blocks += _others(kept)
    blocks += _brief(kept)
    blocks += [Heading("Expressions over time")]
    note = f"Mean over {length((kept.end_s - kept.begin_s) / 240)} each." if kept.frames > 480 else ""
    blocks.append(
        Text(f"How probable each expression is, from 0 (the line) to 100{NARROW}% (the full height). {note}", True)
    )
    for person in kept.people[:MOST_GALLERIES]:
        blocks += [Subheading(face_name(person.id, person.name)), Figure(timeline(kept, person))]
    blocks += _key_frames(kept, pictures)
    return blocks


def _profile(kept: Kept, person: PersonFigures, pictures: Pictures) -> Profile:
    facts = [
        ("Seen", f"{percent(person.seen)} ({counted(len(person.at), 'frame')})"),
        ("Confidence", percent(person.shares.confidence)),
        ("Size", f"{pixels(person.size_px)} (median)"),
    ]
    if kept.is_moving:
        facts.insert(1, ("First and last", f"{clock(person.first_s)} to {clock(person.last_s)}"))
    name = face_name(person.id, person.name)
    return Profile(_portrait(person, pictures), name, tuple(facts), share_bars(kept.table.labels, person.shares))


def _portrait(person: PersonFigures, pictures: Pictures) -> bytes | None:
    return pictures.portraits.get(person.id, b"") if pictures.portraits else None


def _others(kept: Kept) -> list[Block]:
    """Faces that are not described one by one, as a table."""
    rest = kept.people[MOST_PROFILES:]
    if not rest:
        return []
    rows = tuple(
        (
            face_name(person.id, person.name),
            percent(person.seen),
            number(len(person.at)),
            f"{clock(person.first_s)} to {clock(person.last_s)}",
            _most(kept.table.labels, person.shares),
            percent(person.shares.confidence),
        )
        for person in rest[:MOST_LINES]
    )
    more = len(rest) - len(rows)
    caption = f"{counted(more, 'further face')} are seen even less often." if more else ""
    head = ("Face", "Seen", "Frames", "First and last", "Most often", "Confidence")
    return [
        Subheading("Seen less often"),
        Grid(head, rows, (2.4, 1, 1, 2.2, 2.4, 1.4), frozenset({1, 2, 5}), caption),
    ]


def _brief(kept: Kept) -> list[Block]:
    """A word of warning about what may be no faces."""
    brief = [person for person in kept.people if len(person.at) * kept.gap_s < BRIEF_S]
    if not brief or len(brief) == len(kept.people) == 1:
        return []
    names = [face_name(person.id, person.name) for person in brief[:8]]
    more = len(brief) - len(names)
    names += [f"{more} more"] if more else []
    said = (
        f"Seen for less than {length(BRIEF_S)}: {joined(names)}. Such a one may be no face at all, or somebody who was "
        "lost for a moment. Ignore it or merge it in the viewer, and make the report again."
    )
    return [Text(said, True)]


def _most(labels: Sequence[str], shares: Shares) -> str:
    best = int(shares.labels.argmax())
    if shares.labels[best] < shares.not_sure or not shares.labels[best]:
        return f"Not sure ({percent(shares.not_sure)})"
    return f"{word(labels[best])} ({percent(shares.labels[best])})"


def _marks(kept: Kept) -> list[Block]:
    marks = kept.session.marks
    if not marks or not kept.is_moving:
        return []
    rows = tuple(
        (str(place), clock(mark.time_s), shown(mark.text, 300)) for place, mark in enumerate(marks[:MOST_MARKS], 1)
    )
    more = len(marks) - len(rows)
    caption = f"And {counted(more, 'more mark')}." if more else ""
    return [Subheading("Marked moments"), Grid(("No.", "Time", "What"), rows, (0.6, 1, 7), frozenset(), caption)]


def _key_frames(kept: Kept, pictures: Pictures) -> list[Block]:
    blocks: list[Block] = [Heading("Key frames")]
    if any(pictures.moments.values()):
        blocks.append(
            Text("For each expression that is surely read, the moment that shows it most clearly to the model.", True)
        )
    if pictures.missing:
        blocks.append(Note("Not all pictures" if pictures.portraits else "No pictures", shown(pictures.missing, 300)))
    for person in kept.people[:MOST_GALLERIES]:
        taken = pictures.moments.get(person.id, [])
        if taken:
            blocks += [
                Subheading(face_name(person.id, person.name)),
                Gallery(tuple(_picture(kept, moment, content) for moment, content in taken)),
            ]
    return blocks if len(blocks) > 1 else []


def _picture(kept: Kept, moment: Moment, content: bytes) -> Picture:
    table, row = kept.table, moment.row
    when = clock(float(table.time_s[row])) if kept.is_moving else shown(table.files.get(int(table.frame[row]), ""), 34)
    top = int(table.probabilities[row].argmax())
    reading = f"{word(table.labels[top])} {percent(float(table.probabilities[row, top]))}"
    if moment.label is None:
        return Picture(content, "Largest face", f"{when} · {reading}")
    return Picture(content, reading, when, f"e{moment.label}")


def photo_blocks(kept: Kept, pictures: Pictures) -> list[Block]:
    if not len(kept.table):
        return []
    single = len(pictures.portraits) > 0 or len({int(n) for n in kept.table.frame}) == 1
    blocks: list[Block] = []
    if single:
        profiled = kept.people[:MOST_PROFILES]
        if pictures.whole is not None:
            blocks.append(Figure(who_is_who(pictures.whole, kept, profiled), "The photo that was analysed."))
        blocks.append(Heading("Faces"))
        blocks += [_in_photo(kept, person, pictures) for person in profiled]
        blocks += _others(kept) if len(kept.people) > MOST_PROFILES else []
    else:
        blocks += [Subheading("How often each expression is read")]
        figure = share_bars(kept.table.labels, kept.shares, 720.0)
        blocks += [Figure(figure, "Of all faces in all photos. “Not sure”: no expression reaches a half.")]
        blocks += [Heading("Clearest photos")]
        taken = pictures.moments.get(0, [])
        if taken:
            text = "For each expression that is surely read, up to three faces that show it most clearly to the model."
            blocks += [Text(text, True), Gallery(tuple(_picture(kept, moment, content) for moment, content in taken))]
        blocks += _photo_table(kept)
    if pictures.missing:
        blocks.append(Note("Pictures", shown(pictures.missing, 300)))
    return blocks


def _in_photo(kept: Kept, person: PersonFigures, pictures: Pictures) -> Profile:
    """Of a single photo: the probabilities themselves, not shares of many frames."""
    table, row = kept.table, int(person.at[0])
    answer = int(answers_of(table, slice(row, row + 1))[0])
    sure = word(table.labels[answer]) if answer >= 0 else "Not sure"
    facts = (
        ("Expression", sure),
        ("Confidence", percent(float(table.probabilities[row].max()))),
        ("Size", pixels(person.size_px)),
        ("Detector’s score", percent(float(table.score[row]))),
    )
    exact = Shares(1, person.shares.mean, 0.0, person.shares.mean, person.shares.confidence)
    bars = share_bars(table.labels, exact, with_not_sure=False)
    return Profile(_portrait(person, pictures), face_name(person.id, person.name), facts, bars)


def _photo_table(kept: Kept) -> list[Block]:
    """What is read in each photo."""
    table, answers = kept.table, answers_of(kept.table)
    rows = []
    frames = sorted({int(n) for n in table.frame})
    for frame in frames[:MOST_LINES]:
        there = table.rows_of(frame)
        found = answers[there]
        told = [word(table.labels[int(i)]) if i >= 0 else "Not sure" for i in found]
        once = list(dict.fromkeys(told))
        text = joined([f"{name} × {told.count(name)}" if told.count(name) > 1 else name for name in once])
        mean = float(table.probabilities[there].max(axis=1).mean())
        rows.append((shown(table.files.get(frame, str(frame)), 60), number(len(found)), text, percent(mean)))
    more = len(frames) - len(rows)
    caption = f"And {counted(more, 'more photo')} with faces; results.csv lists all of them." if more else ""
    head = ("Photo", "Faces", "Expressions", "Confidence")
    return [Heading("Photo by photo"), Grid(head, tuple(rows), (3.5, 0.8, 3, 1.3), frozenset({1, 3}), caption)]

"""What a report says about each face, or each photo."""

from collections.abc import Sequence

from fer_desktop.analysis.report_charts import Time, answer_word, overview, share_bars, timeline, who_is_who, word
from fer_desktop.analysis.report_choice import MOST_GALLERIES, MOST_PROFILES, Moment
from fer_desktop.analysis.report_figures import Kept, PersonFigures, Shares, answers_of
from fer_desktop.analysis.report_pictures import Pictures
from fer_desktop.analysis.report_words import (
    clock,
    counted,
    face_name,
    joined,
    length,
    number,
    paragraph,
    percent,
    pixels,
    shown,
    span,
    step_length,
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
from fer_desktop.words import translate

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
        caption = translate("Report", "The picture at {time}.").format(time=clock(pictures.whole.time_s))
        blocks.append(Figure(who_is_who(pictures.whole, kept, profiled), caption))
    blocks.append(Subheading(translate("Report", "Who is seen when")))
    caption = translate(
        "Report",
        "The expression that is read most, over time; low and grey: not sure; a thin line: not seen. "
        "Right: share of the frames in which the face is seen.",
    )
    blocks.append(Figure(overview(kept, bands), caption))
    blocks += _marks(kept)
    blocks += [Heading(translate("Report", "Faces"))]
    blocks += [_profile(kept, person, pictures) for person in profiled]
    blocks += _others(kept)
    blocks += _brief(kept)
    blocks += [Heading(translate("Report", "Expressions over time")), Text(_how_to_read(kept), True)]
    for person in kept.people[:MOST_GALLERIES]:
        blocks += [Subheading(face_name(person.id, person.name)), Figure(timeline(kept, person))]
    blocks += _key_frames(kept, pictures)
    return blocks


def _how_to_read(kept: Kept) -> str:
    text = translate("Report", "How probable each expression is, from 0 (the line) to {most} (the full height).")
    mean = ""
    time = Time(kept)
    if kept.session.counts.frames > time.bins:
        mean = translate("Report", "Mean over {length} each.").format(length=step_length(time.time(1) - time.begin))
    return paragraph(text.format(most=percent(1.0)), mean)


def _profile(kept: Kept, person: PersonFigures, pictures: Pictures) -> Profile:
    one, many = translate("Report", "{share} (1 frame)"), translate("Report", "{share} ({count} frames)")
    size = translate("Report", "{size} (median)").format(size=pixels(person.size_px))
    facts = [
        (translate("Report", "Seen"), counted(len(person.at), one, many, share=percent(person.seen))),
        (translate("Report", "Confidence"), percent(person.shares.confidence)),
        (translate("Report", "Size"), size),
    ]
    if kept.is_moving:
        facts.insert(1, (translate("Report", "First and last"), span(person.first_s, person.last_s)))
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
            span(person.first_s, person.last_s),
            _most(kept.table.labels, person.shares),
            percent(person.shares.confidence),
        )
        for person in rest[:MOST_LINES]
    )
    more = len(rest) - len(rows)
    one = translate("Report", "1 further face is seen even less often.")
    many = translate("Report", "{count} further faces are seen even less often.")
    caption = counted(more, one, many) if more else ""
    head = (
        translate("Report", "Face"),
        translate("Report", "Seen"),
        translate("Report", "Frames"),
        translate("Report", "First and last"),
        translate("Report", "Most often"),
        translate("Report", "Confidence"),
    )
    return [
        Subheading(translate("Report", "Seen less often")),
        Grid(head, rows, (2.4, 1, 1, 2.2, 2.4, 1.4), frozenset({1, 2, 5}), caption),
    ]


def _brief(kept: Kept) -> list[Block]:
    """A word of warning about what may be no faces."""
    brief = [person for person in kept.people if person.seconds < BRIEF_S]
    if not brief or len(brief) == len(kept.people) == 1:
        return []
    names = [face_name(person.id, person.name) for person in brief[:8]]
    more = len(brief) - len(names)
    names += [translate("Report", "{count} more").format(count=number(more))] if more else []
    said = translate(
        "Report",
        "Seen for less than {length}: {names}. Such a one may be no face at all, or somebody who was lost for a "
        "moment. Ignore it or merge it in the viewer, and make the report again.",
    )
    return [Text(said.format(length=length(BRIEF_S), names=joined(names)), True)]


def _most(labels: Sequence[str], shares: Shares) -> str:
    best = int(shares.labels.argmax())
    if shares.labels[best] < shares.not_sure or not shares.labels[best]:
        return translate("Report", "Not sure ({share})").format(share=percent(shares.not_sure))
    share = percent(shares.labels[best])
    return translate("Report", "{word} ({share})").format(word=word(labels[best]), share=share)


def _marks(kept: Kept) -> list[Block]:
    marks = kept.session.marks
    if not marks or not kept.is_moving:
        return []
    rows = tuple(
        (str(place), clock(mark.time_s), shown(mark.text, 300)) for place, mark in enumerate(marks[:MOST_MARKS], 1)
    )
    more = len(marks) - len(rows)
    caption = counted(more, translate("Report", "And 1 more mark."), translate("Report", "And {count} more marks."))
    head = (translate("Report", "No."), translate("Report", "Time"), translate("Report", "What"))
    grid = Grid(head, rows, (0.6, 1, 7), frozenset(), caption if more else "")
    return [Subheading(translate("Report", "Marked moments")), grid]


def _key_frames(kept: Kept, pictures: Pictures) -> list[Block]:
    blocks: list[Block] = [Heading(translate("Report", "Key frames"))]
    if any(pictures.moments.values()):
        text = translate(
            "Report", "For each expression that is surely read, the moment that shows it most clearly to the model."
        )
        blocks.append(Text(text, True))
    if pictures.missing:
        some = pictures.portraits
        title = translate("Report", "Not all pictures") if some else translate("Report", "No pictures")
        blocks.append(Note(title, shown(pictures.missing, 300)))
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
        return Picture(content, translate("Report", "Largest face"), f"{when} · {reading}")
    return Picture(content, reading, when, f"e{moment.label}")


def photo_blocks(kept: Kept, pictures: Pictures) -> list[Block]:
    if not len(kept.table):
        return []
    blocks: list[Block] = []
    if not kept.is_set:
        profiled = kept.people[:MOST_PROFILES]
        if pictures.whole is not None:
            caption = translate("Report", "The photo that was analysed.")
            blocks.append(Figure(who_is_who(pictures.whole, kept, profiled), caption))
        blocks.append(Heading(translate("Report", "Faces")))
        blocks += [_in_photo(kept, person, pictures) for person in profiled]
        blocks += _others(kept) if len(kept.people) > MOST_PROFILES else []
    else:
        blocks += _photo_shares(kept, pictures)
        blocks += _photo_table(kept)
    if pictures.missing:
        blocks.append(Note(translate("Report", "Pictures"), shown(pictures.missing, 300)))
    return blocks


def _photo_shares(kept: Kept, pictures: Pictures) -> list[Block]:
    """How often what is read in all photos, and which of them show it best."""
    figure = share_bars(kept.table.labels, kept.shares, 720.0)
    caption = translate("Report", "Of all faces in all photos. “Not sure”: no expression reaches a half.")
    blocks: list[Block] = [
        Subheading(translate("Report", "How often each expression is read")),
        Figure(figure, caption),
        Heading(translate("Report", "Clearest photos")),
    ]
    taken = pictures.moments.get(0, [])
    if taken:
        text = translate(
            "Report",
            "For each expression that is surely read, up to three faces that show it most clearly to the model.",
        )
        blocks += [Text(text, True), Gallery(tuple(_picture(kept, moment, content) for moment, content in taken))]
    return blocks


def _in_photo(kept: Kept, person: PersonFigures, pictures: Pictures) -> Profile:
    """Of a single photo: the probabilities themselves, not shares of many frames."""
    table, row = kept.table, int(person.at[0])
    answer = int(answers_of(table, slice(row, row + 1))[0])
    facts = (
        (translate("Report", "Expression"), answer_word(table.labels, answer)),
        (translate("Report", "Confidence"), percent(float(table.probabilities[row].max()))),
        (translate("Report", "Size"), pixels(person.size_px)),
        (translate("Report", "Detector’s score"), percent(float(table.score[row]))),
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
        told = [answer_word(table.labels, int(i)) for i in found]
        once = list(dict.fromkeys(told))
        text = joined([f"{name} × {told.count(name)}" if told.count(name) > 1 else name for name in once])
        mean = float(table.probabilities[there].max(axis=1).mean())
        rows.append((shown(table.files.get(frame, str(frame)), 60), number(len(found)), text, percent(mean)))
    more = len(frames) - len(rows)
    one = translate("Report", "And 1 more photo with faces; results.csv lists all of them.")
    many = translate("Report", "And {count} more photos with faces; results.csv lists all of them.")
    caption = counted(more, one, many) if more else ""
    head = (
        translate("Report", "Photo"),
        translate("Report", "Faces"),
        translate("Report", "Expressions"),
        translate("Report", "Confidence"),
    )
    grid = Grid(head, tuple(rows), (3.2, 0.9, 3, 1.5), frozenset({1, 3}), caption)
    return [Heading(translate("Report", "Photo by photo")), grid]

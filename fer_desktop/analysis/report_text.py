"""What a report says, in the order in which it is read."""

from collections.abc import Sequence

from fer_desktop.analysis.quality import Quality
from fer_desktop.analysis.report_about import limits_blocks, model_blocks, quality_blocks, settings_blocks
from fer_desktop.analysis.report_charts import overview, share_bars, timeline, who_is_who, word
from fer_desktop.analysis.report_choice import MOST_GALLERIES, MOST_PROFILES, Moment
from fer_desktop.analysis.report_figures import Kept, PersonFigures, Shares, answers_of
from fer_desktop.analysis.report_pictures import Pictures
from fer_desktop.analysis.report_words import (
    NARROW,
    clock,
    counted,
    date,
    face_name,
    joined,
    length,
    number,
    percent,
    pixels,
    shown,
    source_name,
)
from fer_desktop.cards import Card
from fer_desktop.paper import (
    Block,
    Document,
    Figure,
    Gallery,
    Grid,
    Heading,
    Note,
    Picture,
    Points,
    Profile,
    Subheading,
    Text,
    Tiles,
)
from fer_desktop.session_records import DONE, PHOTOS, Session

MOST_BANDS = 20
"""Faces in the drawing of who is seen when."""

MOST_LINES = 40
"""Rows of a table; the rest is counted."""

MOST_MARKS = 60

BRIEF_S = 0.5
"""What is seen for a shorter time is often no face."""

KINDS = {"video": "Video", "photos": "Photos", "live": "Live recording"}

EXPLAINED = (
    "Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is at "
    "least a half; else it counts as “not sure”."
)


def document(kept: Kept, pictures: Pictures, quality: Quality, card: Card | None, made: str) -> Document:
    """The whole report.

    :param made: when, ISO 8601
    """
    session = kept.session
    blocks: list[Block] = [*_state(session), Tiles(_tiles(kept)), *_summary(kept)]
    blocks += _left_out(kept)
    if kept.is_moving:
        blocks += _moving(kept, pictures)
    else:
        blocks += _photos(kept, pictures)
    blocks += quality_blocks(kept, quality)
    blocks += limits_blocks()
    blocks += settings_blocks(kept)
    blocks += model_blocks(session, card)
    kind = "Photo" if session.kind == PHOTOS and session.counts.frames == 1 else KINDS[session.kind]
    said = [kind, f"analysed {date(session.started)}"]
    if kept.is_moving and kept.span_s:
        said.insert(1, length(session.source.duration_s or kept.end_s))
    return Document(
        title=source_name(session),
        above="Facial expressions: report",
        below=", ".join(said),
        foot=f"{shown(session.source.name, 60)}, report of {date(made)}, FER Desktop",
        labels=kept.table.labels,
        blocks=tuple(blocks),
    )


def _state(session: Session) -> list[Block]:
    if session.state == DONE:
        return []
    why = shown(session.message, 400) or "The analysis is not complete."
    until = f" It covers the time up to {clock(session.counts.last_time_s)}." if session.counts.last_time_s else ""
    return [Note("This is not all of it", why + until, warns=True)]


def _tiles(kept: Kept) -> tuple[tuple[str, str], ...]:
    one = "frame" if kept.is_moving else "photo"
    what = f"{one}s" if kept.frames != 1 else one
    faces = len(kept.people) if kept.is_moving else len(kept.table)
    about = f"≈{NARROW}" if kept.about else ""
    tiles = [
        (f"{about}{number(kept.frames)}", f"{what} analysed"),
        (percent(kept.seen), f"of the {one}s show a face"),
        (number(faces), "face" if faces == 1 else ("different faces" if kept.is_moving else "faces")),
    ]
    if kept.shares.rows:
        tiles += [
            (percent(kept.shares.confidence), "mean confidence"),
            (percent(kept.shares.not_sure), "of the readings not sure"),
        ]
    return tuple(tiles)


def _summary(kept: Kept) -> list[Block]:
    if not len(kept.table):
        where = "the frames" if kept.is_moving else "the photos"
        text = f"No face was found in {where} that count, so there is nothing to read."
        hint = " Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a "
        return [Note("No face", text + hint + "lower limit for the smallest face.", warns=True)]
    top = _tops(kept.table.labels, kept.shares)
    if not kept.is_moving:
        said = f"{counted(len(kept.table), 'face')} in {counted(kept.frames_with_face, 'photo')}."
        return [Text(f"{said} {top}")]
    said = []
    for person in kept.people[:3]:
        name = face_name(person.id, person.name)
        answer = _tops(kept.table.labels, person.shares)
        said.append(f"{name} is seen in {percent(person.seen)} of the frames. {answer}")
    more = len(kept.people) - len(said)
    if more > 0:
        said.append(f"{counted(more, 'more face')} {'is' if more == 1 else 'are'} seen less often.")
    return [Text(" ".join(said)), Text(EXPLAINED, quiet=True)]


def _tops(labels: Sequence[str], shares: Shares) -> str:
    """What is read most often, as a sentence."""
    order = sorted(range(len(labels)), key=lambda i: -shares.labels[i])
    best = [f"{word(labels[i]).lower()} ({percent(shares.labels[i])})" for i in order[:2] if shares.labels[i] >= 0.005]
    if not best:
        return "No expression was read with confidence."
    return f"Read most often: {joined(best)}."


def _left_out(kept: Kept) -> list[Block]:
    """What the user took out, and that it is out."""
    said = []
    for part in kept.session.excluded[:MOST_MARKS]:
        reason = shown(part.reason, 200)
        said.append(f"{clock(part.from_s)} to {clock(part.to_s)} is left out" + (f": {reason}" if reason else "."))
    if len(kept.session.excluded) > MOST_MARKS:
        said.append(f"{counted(len(kept.session.excluded) - MOST_MARKS, 'more range')} left out.")
    if kept.excluded_rows:
        said.append(f"With these ranges, {counted(kept.excluded_rows, 'reading')} count for nothing in this report.")
    if kept.about:
        said.append("How many frames they hold is reckoned from the time, so the number of frames is approximate.")
    if kept.ignored:
        names = {person.id: person for person in kept.session.people}
        told = [face_name(i, names[i].name if i in names else "") for i in kept.ignored[:12]]
        more = len(kept.ignored) - len(told)
        told += [f"{more} more"] if more else []
        said.append(f"Ignored, as was chosen: {joined(told)} ({counted(kept.ignored_rows, 'reading')}).")
    merged = [person for person in kept.people if person.merged]
    for person in merged[:MOST_PROFILES]:
        ids = joined([str(i) for i in (person.id, *person.merged)][:12])
        said.append(f"{face_name(person.id, person.name)} is what the analysis followed as faces {ids}.")
    return [Subheading("Changed by hand"), Points(tuple(said))] if said else []


def _moving(kept: Kept, pictures: Pictures) -> list[Block]:
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
    text = f"Seen for less than {length(BRIEF_S)}: {joined(names)}. Such a one may be no face at all, or somebody who was "
    text += "lost for a moment. Ignore it or merge it in the viewer, and make the report again."
    return [Text(text, True)]
        Text(text + "who was lost for a moment. Ignore or merge it in the viewer, and make the report again.", True)
    ]


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
    top = int(table.top[row])
    reading = f"{word(table.labels[top])} {percent(float(table.probabilities[row, top]))}"
    if moment.label is None:
        return Picture(content, "Largest face", f"{when} · {reading}")
    return Picture(content, reading, when, f"e{moment.label}")


def _photos(kept: Kept, pictures: Pictures) -> list[Block]:
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
    answer = int(answers_of(table)[row])
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

"""What a report says, in the order in which it is read."""

from collections.abc import Sequence

from fer_desktop.analysis.quality import Quality
from fer_desktop.analysis.report_about import limits_blocks, settings_blocks
from fer_desktop.analysis.report_charts import word_inside
from fer_desktop.analysis.report_choice import MOST_PROFILES
from fer_desktop.analysis.report_faces import MOST_MARKS, moving_blocks, photo_blocks
from fer_desktop.analysis.report_figures import Kept, Shares
from fer_desktop.analysis.report_model import model_blocks
from fer_desktop.analysis.report_pictures import Pictures
from fer_desktop.analysis.report_quality import quality_blocks
from fer_desktop.analysis.report_words import (
    NARROW,
    clock,
    counted,
    date,
    face_name,
    joined,
    length,
    number,
    paragraph,
    percent,
    shown,
    source_name,
)
from fer_desktop.cards import Card
from fer_desktop.paper import (
    Block,
    Document,
    Note,
    Points,
    Subheading,
    Text,
    Tiles,
)
from fer_desktop.session_records import DONE, LIVE, PHOTOS, Session
from fer_desktop.words import language, translate

UNEVEN = 0.05
"""Shares of frames and of time that differ by less are called the same."""

LEAST_SEEN_S = 1.0


def document(kept: Kept, pictures: Pictures, quality: Quality, card: Card | None, made: str) -> Document:
    """The whole report, in the language in use.

    :param made: when, ISO 8601
    """
    session = kept.session
    blocks: list[Block] = [*_state(session), Tiles(_tiles(kept)), *_summary(kept)]
    blocks += _left_out(kept)
    if kept.is_moving:
        blocks += moving_blocks(kept, pictures)
    else:
        blocks += photo_blocks(kept, pictures)
    blocks += quality_blocks(kept, quality)
    blocks += limits_blocks()
    blocks += settings_blocks(kept)
    blocks += model_blocks(session, card)
    foot = translate("Report", "{name}, report of {date}, FER Desktop")
    return Document(
        title=source_name(session),
        above=translate("Report", "Facial expressions: report"),
        below=_below(kept),
        foot=foot.format(name=shown(session.source.name, 60), date=date(made)),
        labels=kept.table.labels,
        blocks=tuple(blocks),
        language=language().replace("_", "-"),
    )


def _below(kept: Kept) -> str:
    """What was analysed, and when."""
    session, when = kept.session, date(kept.session.started)
    kind = translate("Report", "Video")
    if session.kind == LIVE:
        kind = translate("Report", "Live recording")
    elif session.kind == PHOTOS:
        kind = translate("Report", "Photo") if session.counts.frames == 1 else translate("Report", "Photos")
    if kept.is_moving and kept.span_s:
        # Some files state less than they hold.
        stated = session.source.duration_s or 0.0
        lasts = length(stated if stated > session.counts.last_time_s else kept.end_s)
        return translate("Report", "{kind}, {length}, analysed {date}").format(kind=kind, length=lasts, date=when)
    return translate("Report", "{kind}, analysed {date}").format(kind=kind, date=when)


def _state(session: Session) -> list[Block]:
    if session.state == DONE:
        return []
    why = shown(session.message, 400) or translate("Report", "The analysis is not complete.")
    until = ""
    if session.counts.last_time_s:
        until = translate("Report", "It covers the time up to {time}.").format(time=clock(session.counts.last_time_s))
    return [Note(translate("Report", "This is not all of it"), paragraph(why, until), warns=True)]


def _tiles(kept: Kept) -> tuple[tuple[str, str], ...]:
    analysed, seen, faces = _moving_tiles(kept) if kept.is_moving else _photo_tiles(kept)
    about = f"≈{NARROW}" if kept.about else ""
    people = len(kept.people) if kept.is_moving else len(kept.table)
    tiles = [
        (f"{about}{number(kept.frames)}", analysed),
        (f"{about}{percent(kept.seen)}", seen),
        (number(people), faces),
    ]
    if kept.shares.rows:
        tiles += [
            (percent(kept.shares.confidence), translate("Report", "mean confidence")),
            (percent(kept.shares.not_sure), translate("Report", "of the readings not sure")),
        ]
    return tuple(tiles)


def _moving_tiles(kept: Kept) -> tuple[str, str, str]:
    one = kept.frames == 1
    return (
        translate("Report", "frame analysed") if one else translate("Report", "frames analysed"),
        translate("Report", "of the frames show a face"),
        translate("Report", "face") if len(kept.people) == 1 else translate("Report", "different faces"),
    )


def _photo_tiles(kept: Kept) -> tuple[str, str, str]:
    one = kept.frames == 1
    return (
        translate("Report", "photo analysed") if one else translate("Report", "photos analysed"),
        translate("Report", "of the photos show a face"),
        translate("Report", "face") if len(kept.table) == 1 else translate("Report", "faces"),
    )


def _summary(kept: Kept) -> list[Block]:
    if not len(kept.table):
        return [_nobody(kept)]
    top = _tops(kept.table.labels, kept.shares)
    if not kept.is_moving:
        return [Text(paragraph(_faces_in_photos(kept), top))]
    said = []
    for person in kept.people[:3]:
        seen = translate("Report", "{name} is seen in {share} of the frames.")
        said.append(seen.format(name=face_name(person.id, person.name), share=percent(person.seen)))
        said.append(_tops(kept.table.labels, person.shares))
    more = len(kept.people) - 3
    if more > 0:
        one = translate("Report", "1 more face is seen less often.")
        said.append(counted(more, one, translate("Report", "{count} more faces are seen less often.")))
    explained = translate(
        "Report",
        "Shares are of the frames in which a face is seen. A frame counts for an expression where its probability is "
        "at least a half; else it counts as “not sure”.",
    )
    return [Text(paragraph(*said)), Text(paragraph(explained, _uneven(kept)), quiet=True)]


def _uneven(kept: Kept) -> str:
    """A word of warning where shares of the frames are no shares of the time."""
    # Of what is seen for a moment only, the last frame alone may make a difference.
    most = max((person.uneven for person in kept.people if person.seconds >= LEAST_SEEN_S), default=0.0)
    if most < UNEVEN:
        return ""
    text = translate(
        "Report",
        "In this file, frames come at uneven times. Each counts the same, so shares of the frames differ from shares "
        "of the time, by up to {points} percentage points.",
    )
    return text.format(points=number(round(100 * most)))


def _nobody(kept: Kept) -> Note:
    text = translate("Report", "No face was found in the photos that count, so there is nothing to read.")
    if kept.is_moving:
        text = translate("Report", "No face was found in the frames that count, so there is nothing to read.")
    hint = translate(
        "Report",
        "Faces that are very small, turned far away or covered are not found. Look at the picture, or choose a lower "
        "limit for the smallest face.",
    )
    return Note(translate("Report", "No face"), paragraph(text, hint), warns=True)


def _faces_in_photos(kept: Kept) -> str:
    """``6 faces in 3 photos.``"""
    faces = counted(len(kept.table), translate("Report", "1 face"), translate("Report", "{count} faces"))
    one, many = translate("Report", "{faces} in 1 photo."), translate("Report", "{faces} in {count} photos.")
    return counted(kept.frames_with_face, one, many, faces=faces)


def _tops(labels: Sequence[str], shares: Shares) -> str:
    """What is read most often, as a sentence."""
    order = sorted(range(len(labels)), key=lambda i: -shares.labels[i])
    pattern = translate("Report", "{word} ({share})")
    best = [
        pattern.format(word=word_inside(labels[i]), share=percent(shares.labels[i]))
        for i in order[:2]
        if shares.labels[i] >= 0.005
    ]
    if not best:
        return translate("Report", "No expression was read with confidence.")
    return translate("Report", "Read most often: {expressions}.").format(expressions=joined(best))


def _left_out(kept: Kept) -> list[Block]:
    """What the user took out, and that it is out."""
    said = [*_ranges_left_out(kept)]
    if kept.ignored:
        said.append(_ignored(kept))
    merged = [person for person in kept.people if person.merged]
    for person in merged[:MOST_PROFILES]:
        told = translate("Report", "{name} is what the analysis followed as faces {numbers}.")
        ids = joined([str(i) for i in (person.id, *person.merged)][:12])
        said.append(told.format(name=face_name(person.id, person.name), numbers=ids))
    return [Subheading(translate("Report", "Changed by hand")), Points(tuple(said))] if said else []


def _ranges_left_out(kept: Kept) -> list[str]:
    said = []
    for part in kept.session.excluded[:MOST_MARKS]:
        begin, end, reason = clock(part.from_s), clock(part.to_s), shown(part.reason, 200)
        text = translate("Report", "{begin} to {end} is left out.")
        if reason:
            text = translate("Report", "{begin} to {end} is left out: {reason}")
        said.append(text.format(begin=begin, end=end, reason=reason))
    more = len(kept.session.excluded) - MOST_MARKS
    if more > 0:
        one, many = translate("Report", "1 more range left out."), translate("Report", "{count} more ranges left out.")
        said.append(counted(more, one, many))
    if kept.excluded_rows:
        one = translate("Report", "With these ranges, 1 reading counts for nothing in this report.")
        many = translate("Report", "With these ranges, {count} readings count for nothing in this report.")
        said.append(counted(kept.excluded_rows, one, many))
    if kept.about:
        said.append(
            translate(
                "Report",
                "How many frames they hold is reckoned from the time, so the number of frames is approximate.",
            )
        )
    return said


def _ignored(kept: Kept) -> str:
    names = {person.id: person for person in kept.session.people}
    told = [face_name(i, names[i].name if i in names else "") for i in kept.ignored[:12]]
    more = len(kept.ignored) - len(told)
    told += [translate("Report", "{count} more").format(count=number(more))] if more else []
    one = translate("Report", "Ignored, as was chosen: {names} (1 reading).")
    many = translate("Report", "Ignored, as was chosen: {names} ({count} readings).")
    return counted(kept.ignored_rows, one, many, names=joined(told))

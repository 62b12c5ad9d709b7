"""What a report says, in the order in which it is read."""

from collections.abc import Sequence

from fer_desktop.analysis.quality import Quality
from fer_desktop.analysis.report_about import limits_blocks, model_blocks, quality_blocks, settings_blocks
from fer_desktop.analysis.report_charts import word
from fer_desktop.analysis.report_choice import MOST_PROFILES
from fer_desktop.analysis.report_faces import MOST_MARKS, moving_blocks, photo_blocks
from fer_desktop.analysis.report_figures import Kept, Shares
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
from fer_desktop.session_records import DONE, PHOTOS, Session

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
        blocks += moving_blocks(kept, pictures)
    else:
        blocks += photo_blocks(kept, pictures)
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

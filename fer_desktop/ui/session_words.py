"""What the viewer says about a session: people with their figures, the moment on the screen, the whole of it."""

from fer_desktop.expressions import shown_word
from fer_desktop.numbers import brief_time, briefly, figure, percent
from fer_desktop.overlay import not_sure
from fer_desktop.records import Expression
from fer_desktop.session_edits import name_of
from fer_desktop.session_records import PHOTOS, Session
from fer_desktop.tracks import EVERYBODY
from fer_desktop.ui.face_panel import reading_text
from fer_desktop.ui.people_list import Entry
from fer_desktop.ui.reviewed import Reviewed
from fer_desktop.ui.timeline_scene import place_text
from fer_desktop.words import translate


def entries(reviewed: Reviewed) -> list[Entry]:
    """The list of people, with everybody first where there are several."""
    people = reviewed.people()
    everybody = [EVERYBODY] if len(people) != 1 else []
    return [_entry(reviewed, id_) for id_ in [*everybody, *(person.id for person in people)]]


def _entry(reviewed: Reviewed, id_: int) -> Entry:
    presence = reviewed.presence(id_)
    if id_ != EVERYBODY:
        name = name_of(reviewed.person(id_))
    else:
        name = translate("SessionWords", "Everybody") if reviewed.moving else translate("SessionWords", "All photos")
    ignored = id_ != EVERYBODY and reviewed.person(id_).ignored
    if ignored:
        words = translate("SessionWords", "Counts for nothing")
    elif not reviewed.moving:
        one = translate("SessionWords", "1 photo with a face")
        many = translate("SessionWords", "{count} photos with a face")
        words = one if presence.frames == 1 else many.format(count=figure(presence.frames))
    else:
        seen = translate("SessionWords", "{time} seen").format(time=length(presence.seconds))
        words = f"{seen}  ·  {percent(presence.share)}"
    return Entry(id_, name, words, presence.shares, ignored)


def length(seconds: float) -> str:
    """ "4.2 s", or minutes and seconds."""
    return brief_time(seconds) if seconds < 59.95 else place_text(round(seconds), True, short=True)


def moment(reviewed: Reviewed, chosen: int, at: float, span: float) -> tuple[str, Expression | None, str]:
    """(title, values, sentence) of a place on the axis, of one person or of everybody."""
    reading = reviewed.reading(chosen, at, span)
    title = place_text(at, reviewed.moving)
    if chosen != EVERYBODY:
        title += f" · {name_of(reviewed.person(chosen))}"
    elif len(reviewed.people()) > 1:
        title += " · " + translate("SessionWords", "mean of all")
    if reading is None:
        sentence = translate("SessionWords", "No face here")
    elif chosen != EVERYBODY:
        sentence = reading_text(reading)
    else:
        guess = f"{shown_word(reading.label)} {percent(reading.probability)}"
        sentence = guess if reading.sure else f"{not_sure()}  ·  {guess}"
    return title, reading, sentence


def summary(session: Session) -> str:
    """What the status bar says."""
    counts, model = session.counts, session.model
    if session.kind == PHOTOS:
        one, many = translate("SessionWords", "1 photo"), translate("SessionWords", "{count} photos")
    else:
        one, many = translate("SessionWords", "1 frame"), translate("SessionWords", "{count} frames")
    words = [one if counts.frames == 1 else many.format(count=figure(counts.frames))]
    if counts.failed:
        words.append(translate("SessionWords", "{count} could not be read").format(count=figure(counts.failed)))
    if session.choices.every_s:
        words.append(translate("SessionWords", "one every {span} s").format(span=briefly(session.choices.every_s)))
    words.append(translate("SessionWords", "face in {share}").format(share=percent(counts.share_with_face)))
    words += [text for text in (model.name or model.id, session.message) if text]
    return "   ·   ".join(words)

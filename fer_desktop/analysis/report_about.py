"""What a report says about how it was made, and what the readings are not."""

from fer_desktop.analysis.report_figures import Kept
from fer_desktop.analysis.report_words import (
    NARROW,
    clock,
    counted,
    date,
    length,
    percent,
    pixels,
    pixels_by,
    shown,
    span,
)
from fer_desktop.numbers import briefly, figure
from fer_desktop.paper import Block, Facts, Heading, Points, Subheading
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.session_records import LIVE, PHOTOS, Session
from fer_desktop.words import translate

MOST_PROBLEMS = 8


def settings_blocks(kept: Kept) -> list[Block]:
    """What was analysed, and how."""
    session = kept.session
    rows = [*_source_rows(session), *_choice_rows(session)]
    readings = translate("Report", "of each single frame, as they are stored; nothing is averaged but in the drawings")
    rows += [
        (translate("Report", "Readings"), readings),
        (translate("Report", "Analysed"), _when(session)),
    ]
    if session.app_version:
        rows.append((translate("Report", "Program"), f"FER Desktop {shown(session.app_version)}"))
    if session.source.sha256:
        of_file = session.kind != PHOTOS
        name = translate("Report", "SHA-256 of the file") if of_file else translate("Report", "Fingerprint")
        rows.append((name, shown(session.source.sha256)))
    blocks: list[Block] = [Heading(translate("Report", "How it was analysed")), Facts(tuple(rows))]
    if session.problems:
        told = [shown(sentence, 300) for sentence in session.problems[:MOST_PROBLEMS]]
        more = len(session.problems) - len(told)
        if more:
            one = translate("Report", "And 1 more problem; session.json lists them.")
            told.append(counted(more, one, translate("Report", "And {count} more problems; session.json lists them.")))
        blocks += [Subheading(translate("Report", "What went wrong on the way")), Points(tuple(told))]
    return blocks


def _source_rows(session: Session) -> list[tuple[str, str]]:
    """What was analysed."""
    source = session.source
    what = translate("Report", "File")
    if session.kind == LIVE:
        what = translate("Report", "Camera")
    elif session.kind == PHOTOS:
        what = translate("Report", "Photos")
    rows = [(what, shown(source.name))]
    if source.width and source.height:
        size = pixels_by(source.width, source.height)
        if source.frame_rate:
            text = translate("Report", "{size}, {rate} frames per second")
            size = text.format(size=size, rate=briefly(float(f"{source.frame_rate:.4g}")))
        rows.append((translate("Report", "Picture"), size))
    if source.size_bytes:
        several = session.kind == PHOTOS
        name = translate("Report", "Size of the files") if several else translate("Report", "Size of the file")
        rows.append((name, _bytes(source.size_bytes)))
    return rows


def _choice_rows(session: Session) -> list[tuple[str, str]]:
    """What was chosen."""
    choices, rows = session.choices, []
    if session.kind != PHOTOS:
        often = translate("Report", "every frame")
        if choices.every_s:
            often = translate("Report", "one frame every {length}").format(length=length(choices.every_s))
        rows += [
            (translate("Report", "Frames analysed"), often),
            (translate("Report", "Part analysed"), _part(choices.from_s, choices.to_s)),
        ]
    smallest = translate("Report", "no limit beyond the detector's own")
    if choices.min_face_px:
        smallest = pixels(choices.min_face_px)
    rows.append((translate("Report", "Smallest face"), smallest))
    rows.append((translate("Report", "Rare expressions"), _prior_words(choices.prior)))
    not_sure = translate("Report", "below {share} for the most probable expression")
    rows.append((translate("Report", "“Not sure”"), not_sure.format(share=percent(NOT_SURE_BELOW))))
    return rows


def _part(from_s: float, to_s: float | None) -> str:
    if to_s is not None:
        return span(from_s, to_s)
    if not from_s:
        return translate("Report", "all of it")
    return translate("Report", "{begin} to the end").format(begin=clock(from_s))


def _when(session: Session) -> str:
    began, ended = date(session.started), date(session.ended) if session.ended else ""
    if not ended or ended == began:
        return began
    return translate("Report", "{began} to {ended}").format(began=began, ended=ended)


def _prior_words(strength: float) -> str:
    known = {
        0.0: translate("Report", "Everyday faces (rare expressions are as rare as in the training pictures)"),
        0.5: translate("Report", "In between (rare expressions are less rare than in the training pictures)"),
        1.0: translate("Report", "Balanced (every expression is taken to be equally common)"),
    }
    taken = translate("Report", "{share} of the learned shares are taken out").format(share=percent(strength))
    return known.get(strength, taken)


def _bytes(count: int) -> str:
    if count < 1_000_000:
        text, size = translate("Report", "{number} kB"), figure(max(1, count / 1000))
    else:
        text, size = translate("Report", "{number} MB"), figure(count / 1e6, 1)
    return text.replace("} ", f"}}{NARROW}").format(number=size)


def limits_blocks() -> list[Block]:
    """What nobody should conclude."""
    items = (
        translate(
            "Report",
            "The readings say which expression a face shows in a picture, as people who look at such pictures would "
            "name it. They do not say what somebody feels, thinks, intends, or is like: people smile without joy and "
            "are sad without showing it.",
        ),
        translate(
            "Report",
            "Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than "
            "a single moment; readings of the same face in following frames are not independent of each other.",
        ),
        translate(
            "Report",
            "Models learn from pictures that people labelled, mostly found on the web. They may read some faces "
            "worse than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. Their "
            "accuracy is measured on pictures like those they learned from; on yours it may be lower.",
        ),
        translate(
            "Report", "Turned heads, hands before the face, speech, poor light and small faces change the readings."
        ),
        translate(
            "Report",
            "Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In "
            "many places the law restricts such use; in the European Union it forbids it at work and in schools, with "
            "few exceptions.",
        ),
    )
    return [Heading(translate("Report", "What these readings are not")), Points(items)]

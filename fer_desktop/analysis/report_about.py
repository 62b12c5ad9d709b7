"""What a report says about how it was made: picture quality, settings, the model, and what the readings are not."""

from itertools import pairwise

from fer_desktop.analysis.quality import SIZE_EDGES, SMALL_PX, Quality
from fer_desktop.analysis.report_charts import columns, word
from fer_desktop.analysis.report_figures import Kept
from fer_desktop.analysis.report_words import (
    NARROW,
    clock,
    counted,
    date,
    finely,
    joined,
    length,
    number,
    percent,
    pixels,
    shown,
)
from fer_desktop.cards import Card, Interval, Measurement
from fer_desktop.paper import Block, Facts, Figure, Grid, Heading, Points, Subheading, Text
from fer_desktop.prior import PRIORS
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.session_records import LIVE, PHOTOS, Session

PRIOR_WORDS = {
    0.0: "Everyday faces (rare expressions are as rare as in the training pictures)",
    0.5: "In between (rare expressions are less rare than in the training pictures)",
    1.0: "Balanced (every expression is taken to be equally common)",
}

NOT_MEASURED = "not measured"

MOST_PROBLEMS = 8


def quality_blocks(kept: Kept, quality: Quality) -> list[Block]:
    """How good the pictures are."""
    frames = "frames" if kept.is_moving else "photos"
    rows: list[tuple[str, ...]] = [
        (
            f"{frames.capitalize()} with a face",
            percent(quality.seen),
            "Where no face is found, nothing is read." if quality.seen < 1 else "A face is found everywhere.",
        )
    ]
    if quality.rows:
        rows += [
            ("Size of faces (median)", pixels(quality.median_px), _size_words(quality)),
            ("Cut off by the edge", _or_not(quality.cut_off), "Part of the face lies outside of the picture."),
            ("Blurred", _or_not(quality.blurred), "Out of focus, shaken, or made larger than it was."),
            ("Too dark", _or_not(quality.dark), "The face is darker than a quarter of full brightness."),
            ("Too bright", _or_not(quality.bright), "The face is brighter than four fifths of full brightness."),
            ("Lit from one side", _or_not(quality.one_sided), "One half of the face is far brighter than the other."),
            (
                "Head turned away",
                _or_not(quality.turned),
                "To a side, by a half profile or more.",
            ),
            ("Score of the face detector (mean)", percent(quality.score), "How sure it is that these are faces."),
            ("Confidence (mean)", percent(quality.confidence), "Probability of the expression that is read."),
            ("Not sure", percent(quality.not_sure), f"No expression reaches {percent(NOT_SURE_BELOW)}."),
        ]
    looked = "Blur, light and turning are not measured: the pictures were not at hand."
    if quality.looked_at:
        faces = counted(quality.looked_at, "face")
        looked = f"Blur, light and turning are measured on {faces}, spread over what was analysed."
    elif not quality.rows:
        looked = ""
    blocks: list[Block] = [
        Heading("Data quality"),
        Text("Small, blurred, dark or turned faces are read worse than the figures of the model say."),
        Grid(("What", "Measured", "What it means"), tuple(rows), (2.5, 1.2, 4), frozenset({1}), looked),
    ]
    if quality.rows:
        names = [f"below {SIZE_EDGES[0]}{NARROW}px"]
        names += [f"{low} to {high - 1}{NARROW}px" for low, high in pairwise(SIZE_EDGES)]
        names.append(f"{SIZE_EDGES[-1]}{NARROW}px and more")
        blocks += [
            Figure(columns(names, quality.sizes), "Size of the faces: the smaller side of the box, in pixels."),
        ]
    return blocks


def _size_words(quality: Quality) -> str:
    if not quality.small:
        return "All faces are large enough for the model."
    return f"{percent(quality.small)} are smaller than {SMALL_PX}{NARROW}px and had to be enlarged."


def _or_not(share: float | None) -> str:
    return NOT_MEASURED if share is None else percent(share)


def settings_blocks(kept: Kept) -> list[Block]:
    """What was analysed, and how."""
    session = kept.session
    source, choices = session.source, session.choices
    what = {LIVE: "Camera", PHOTOS: "Photos"}.get(session.kind, "File")
    rows = [(what, shown(source.name))]
    if source.width and source.height:
        rate = f", {source.frame_rate:.4g} frames per second" if source.frame_rate else ""
        rows.append(("Picture", f"{source.width} × {source.height}{NARROW}px{rate}"))
    if source.size_bytes:
        rows.append(("Size of the file" if session.kind != PHOTOS else "Size of the files", _bytes(source.size_bytes)))
    if session.kind != PHOTOS:
        often = f"one frame every {length(choices.every_s)}" if choices.every_s else "every frame"
        end = "the end" if choices.to_s is None else clock(choices.to_s)
        part = "all of it" if not choices.from_s and choices.to_s is None else f"{clock(choices.from_s)} to {end}"
        rows += [("Frames analysed", often), ("Part analysed", part)]
    rows.append(
        ("Smallest face", pixels(choices.min_face_px) if choices.min_face_px else "no limit beyond the detector's own")
    )
    rows.append(("Rare expressions", _prior_words(choices.prior)))
    rows.append(("“Not sure”", f"below {percent(NOT_SURE_BELOW)} for the most probable expression"))
    rows.append(("Readings", "of each single frame, as they are stored; nothing is averaged but in the drawings"))
    rows.append(("Analysed", _when(session)))
    if session.app_version:
        rows.append(("Program", f"FER Desktop {shown(session.app_version)}"))
    if source.sha256:
        rows.append(("SHA-256 of the file" if session.kind != PHOTOS else "Fingerprint", shown(source.sha256)))
    blocks: list[Block] = [Heading("How it was analysed"), Facts(tuple(rows))]
    if session.problems:
        told = [shown(sentence, 300) for sentence in session.problems[:MOST_PROBLEMS]]
        more = len(session.problems) - len(told)
        if more:
            told.append(f"And {counted(more, 'more problem')}; session.json lists them.")
        blocks += [Subheading("What went wrong on the way"), Points(tuple(told))]
    return blocks


def _when(session: Session) -> str:
    ended = f" to {date(session.ended)}" if session.ended and date(session.ended) != date(session.started) else ""
    return date(session.started) + ended


def _prior_words(strength: float) -> str:
    return PRIOR_WORDS.get(strength, f"{percent(strength)} of the learned shares are taken out")


def _bytes(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000)):,}{NARROW}kB"
    return f"{count / 1e6:,.1f}{NARROW}MB"


def model_blocks(session: Session, card: Card | None) -> list[Block]:
    """What is known of the model that read the faces."""
    used = session.model
    rows = [("Model", f"{shown(used.name)} ({shown(used.id)}), version {shown(used.version, 30) or 'unknown'}")]
    measured = None
    if card is not None:
        measured = _measured(card, session.choices.prior)
        if card.summary:
            rows.append(("What it is", shown(card.summary, 400)))
        size = [f"{number(card.parameters)} parameters"] if card.parameters else []
        size += [f"{number(card.multiply_adds)} multiply-adds for a face"] if card.multiply_adds else []
        if size:
            rows.append(("Size", ", ".join(size)))
        if any(card.input_size):
            grey = "grey" if card.colour == "grey" else "colour"
            rows.append(("What it looks at", f"{card.input_size[0]} × {card.input_size[1]}{NARROW}px, {grey}"))
        rows.append(("Learned from", shown(card.training_data, 400) or "not known"))
        rows.append(("Licence", shown(card.licence, 400) or "not known"))
    rows.append(("Expressions", joined([word(label).lower() for label in used.labels])))
    rows.append(("SHA-256 of the model", shown(used.sha256)))
    blocks: list[Block] = [Heading("The model"), Facts(tuple(rows))]
    if card is None:
        blocks.append(
            Text("This very model is not installed here, so its accuracy is not known. Its own card tells more.", True)
        )
        return blocks
    if measured is None:
        blocks.append(Text("How accurate it is was not measured: treat its readings with care.", True))
    else:
        blocks += _accuracy(measured, session.choices.prior)
    if card.limits:
        blocks += [Subheading("Limits of this model"), Points(tuple(shown(text, 400) for text in card.limits))]
    return blocks


def _measured(card: Card, prior: float) -> Measurement | None:
    """The measurement under the prior that was used; else the main one."""
    id_ = next((one.id for one in PRIORS.values() if one.strength == prior), "")
    return card.under(id_) or card.main


def _accuracy(measured: Measurement, prior: float) -> list[Block]:
    right = f"{finely(measured.accuracy)} of {number(measured.faces)} labelled faces read right"
    if measured.accuracy_interval:
        right += f" (95{NARROW}% interval {_interval(measured.accuracy_interval)})"
    said = [f"{right}: {shown(measured.split, 200)}."]
    if measured.macro_recall is not None:
        said.append(f"Mean over the expressions, rare ones counting as much: {finely(measured.macro_recall)}.")
    strengths = {one.id: one.strength for one in PRIORS.values()}
    if strengths.get(measured.prior, -1.0) != prior:
        said.append("This was measured with another choice of how common rare expressions are taken to be.")
    rows = tuple(
        (
            word(one.label),
            number(one.faces),
            finely(one.recall),
            "–" if one.recall_interval is None else _interval(one.recall_interval),
            finely(one.precision),
        )
        for one in measured.per_class
    )
    head = ("Expression", "Faces", "Found", "95\u00a0% interval", "Right when said")
    caption = (
        "Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its "
        "answers, the share that is right. Few faces make wide intervals."
    )
    return [
        Subheading("How often it is right"),
        Text(" ".join(said)),
        Grid(head, rows, (2.2, 1.2, 1.4, 2, 1.8), frozenset({1, 2, 3, 4}), caption),
    ]


def _interval(ends: Interval) -> str:
    return f"{100 * ends[0]:.1f} to {100 * ends[1]:.1f}{NARROW}%"


def limits_blocks() -> list[Block]:
    """What nobody should conclude."""
    items = (
        "The readings say which expression a face shows in a picture, as people who look at such pictures would name "
        "it. They do not say what somebody feels, thinks, intends, or is like: people smile without joy and are sad "
        "without showing it.",
        "Each reading of a single frame may be wrong. Shares over many frames, and clear changes, tell more than a "
        "single moment; readings of the same face in following frames are not independent of each other.",
        "The model learned from pictures that people labelled, mostly found on the web. It may read some faces worse "
        "than others: by age, sex, skin colour, beard, glasses, head covering, illness, or culture. The accuracy was "
        "measured on pictures like those it learned from; on yours it may be lower.",
        "Turned heads, hands before the face, speech, poor light and small faces change the readings.",
        "Do not decide about people by these figures alone, as in hiring, teaching, treatment or security. In many "
        "places the law restricts such use; in the European Union it forbids it at work and in schools, with few "
        "exceptions.",
    )
    return [Heading("What these readings are not"), Points(items)]

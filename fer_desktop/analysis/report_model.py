"""What a report says about the model that read the faces, from its card."""

from fer_desktop.analysis.report_charts import word, word_inside
from fer_desktop.analysis.report_words import (
    finely,
    joined,
    listed,
    number,
    paragraph,
    percent,
    pixels_by,
    shown,
)
from fer_desktop.cards import Card, Interval, Measurement, shown_text
from fer_desktop.numbers import figure
from fer_desktop.paper import Block, Facts, Grid, Heading, Points, Subheading, Text
from fer_desktop.prior import PRIORS
from fer_desktop.session_records import Session
from fer_desktop.words import translate


def model_blocks(session: Session, card: Card | None) -> list[Block]:
    """What is known of the model that read the faces."""
    used = session.model
    version = shown(used.version, 30) or translate("Report", "unknown")
    name = translate("Report", "{name} ({id}), version {version}")
    rows = [(translate("Report", "Model"), name.format(name=shown(used.name), id=shown(used.id), version=version))]
    if card is not None:
        rows += _card_rows(card)
    rows.append((translate("Report", "Expressions"), joined([word_inside(label) for label in used.labels])))
    rows.append((translate("Report", "SHA-256 of the model"), shown(used.sha256)))
    blocks: list[Block] = [Heading(translate("Report", "The model")), Facts(tuple(rows))]
    if card is None:
        text = translate(
            "Report",
            "This very model is not installed here, so its accuracy is not known. Its own card tells more.",
        )
        return [*blocks, Text(text, True)]
    measured = _measured(card, session.choices.prior)
    if measured is None:
        text = translate("Report", "How accurate it is was not measured: treat its readings with care.")
        blocks.append(Text(text, True))
    else:
        blocks += _accuracy(measured, session.choices.prior)
    if card.limits:
        limits = tuple(shown(shown_text(text), 600) for text in card.limits)
        blocks += [Subheading(translate("Report", "Limits of this model")), Points(limits)]
    return blocks


def _card_rows(card: Card) -> list[tuple[str, str]]:
    """What the model's card tells."""
    rows = []
    if card.summary:
        rows.append((translate("Report", "What it is"), shown(shown_text(card.summary), 600)))
    size = []
    if card.parameters:
        size.append(translate("Report", "{count} parameters").format(count=number(card.parameters)))
    if card.multiply_adds:
        size.append(translate("Report", "{count} multiply-adds for a face").format(count=number(card.multiply_adds)))
    if size:
        rows.append((translate("Report", "Size"), listed(size)))
    if any(card.input_size):
        grey = card.colour == "grey"
        looks = translate("Report", "{size}, grey") if grey else translate("Report", "{size}, colour")
        rows.append((translate("Report", "What it looks at"), looks.format(size=pixels_by(*card.input_size))))
    unknown = translate("Report", "not known")
    learned = shown(shown_text(card.training_data, number), 600)
    rows.append((translate("Report", "Learned from"), learned or unknown))
    rows.append((translate("Report", "Licence"), shown(shown_text(card.licence), 600) or unknown))
    return rows


def _measured(card: Card, prior: float) -> Measurement | None:
    """The measurement under the prior that was used; else the main one."""
    id_ = next((one.id for one in PRIORS.values() if one.strength == prior), "")
    return card.under(id_) or card.main


def _accuracy(measured: Measurement, prior: float) -> list[Block]:
    rows = tuple(
        (
            word(one.label),
            number(one.faces),
            finely(one.recall),
            _interval(one.recall_interval),
            finely(one.precision),
            _interval(one.precision_interval),
        )
        for one in measured.per_class
    )
    interval = translate("Report", "{level} interval").format(level=percent(0.95))
    head = (
        translate("Report", "Expression"),
        translate("Report", "Faces"),
        translate("Report", "Found"),
        interval,
        translate("Report", "Right when said"),
        interval,
    )
    caption = translate(
        "Report",
        "Found: of the faces that people labelled so, the share that the model reads so. Right when said: of its "
        "answers, the share that is right. Few faces make wide intervals.",
    )
    return [
        Subheading(translate("Report", "How often it is right")),
        Text(_accuracy_words(measured, prior)),
        Grid(head, rows, (1.9, 1.2, 1.3, 2, 1.5, 2), frozenset({1, 2, 3, 4, 5}), caption),
    ]


def _accuracy_words(measured: Measurement, prior: float) -> str:
    right = translate("Report", "{share} of {count} labelled faces read right: {where}.")
    interval = ""
    if measured.accuracy_interval:
        right = translate(
            "Report", "{share} of {count} labelled faces read right ({level} interval {interval}): {where}."
        )
        interval = _interval(measured.accuracy_interval)
    right = right.format(
        share=finely(measured.accuracy),
        count=number(measured.faces),
        level=percent(0.95),
        interval=interval,
        where=shown(shown_text(measured.split), 200),
    )
    mean, other = "", ""
    if measured.macro_recall is not None:
        mean = translate("Report", "Mean over the expressions, rare ones counting as much: {share}.")
        mean = mean.format(share=finely(measured.macro_recall))
    strengths = {one.id: one.strength for one in PRIORS.values()}
    if strengths.get(measured.prior, -1.0) != prior:
        other = translate(
            "Report", "This was measured with another choice of how common rare expressions are taken to be."
        )
    return paragraph(right, mean, other)


def _interval(ends: Interval | None) -> str:
    if ends is None:
        return "–"
    return translate("Report", "{low} to {high}").format(low=figure(100 * ends[0], 1), high=finely(ends[1]))

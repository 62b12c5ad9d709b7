"""What a report says about how good the pictures are."""

from itertools import pairwise

from fer_desktop.analysis.quality import SIZE_EDGES, SMALL_PX, Quality
from fer_desktop.analysis.report_charts import columns
from fer_desktop.analysis.report_figures import Kept
from fer_desktop.analysis.report_words import counted, percent, pixels
from fer_desktop.paper import Block, Figure, Grid, Heading, Text
from fer_desktop.records import NOT_SURE_BELOW
from fer_desktop.words import translate


def quality_blocks(kept: Kept, quality: Quality) -> list[Block]:
    """How good the pictures are."""
    head = (translate("Report", "What"), translate("Report", "Measured"), translate("Report", "What it means"))
    rows = (_seen_row(kept, quality), *(_quality_rows(quality) if quality.rows else ()))
    text = translate("Report", "Small, blurred, dark or turned faces are read worse than the figures of the model say.")
    blocks: list[Block] = [
        Heading(translate("Report", "Data quality")),
        Text(text),
        Grid(head, rows, (2.5, 1.5, 3.7), frozenset({1}), _looked_words(quality)),
    ]
    if quality.rows:
        names = [translate("Report", "below {size}").format(size=pixels(SIZE_EDGES[0]))]
        between = translate("Report", "{low} to {high}")
        names += [between.format(low=low, high=pixels(high - 1)) for low, high in pairwise(SIZE_EDGES)]
        names.append(translate("Report", "{size} and more").format(size=pixels(SIZE_EDGES[-1])))
        caption = translate("Report", "Size of the faces: the smaller side of the box, in pixels.")
        blocks.append(Figure(columns(names, quality.sizes), caption))
    return blocks


def _seen_row(kept: Kept, quality: Quality) -> tuple[str, str, str]:
    name = translate("Report", "Frames with a face") if kept.is_moving else translate("Report", "Photos with a face")
    means = translate("Report", "A face is found everywhere.")
    if quality.seen < 1:
        means = translate("Report", "Where no face is found, nothing is read.")
    return name, percent(quality.seen), means


def _quality_rows(quality: Quality) -> tuple[tuple[str, str, str], ...]:
    return (
        (translate("Report", "Size of faces (median)"), pixels(quality.median_px), _size_words(quality)),
        (
            translate("Report", "Cut off by the edge"),
            _or_not(quality.cut_off),
            translate("Report", "Part of the face lies outside of the picture."),
        ),
        (
            translate("Report", "Blurred"),
            _or_not(quality.blurred),
            translate("Report", "Out of focus, shaken, or made larger than it was."),
        ),
        (
            translate("Report", "Too dark"),
            _or_not(quality.dark),
            translate("Report", "The face is darker than a quarter of full brightness."),
        ),
        (
            translate("Report", "Too bright"),
            _or_not(quality.bright),
            translate("Report", "The face is brighter than four fifths of full brightness."),
        ),
        (
            translate("Report", "Lit from one side"),
            _or_not(quality.one_sided),
            translate("Report", "One half of the face is far brighter than the other."),
        ),
        (
            translate("Report", "Head turned away"),
            _or_not(quality.turned),
            translate("Report", "To a side, by a half profile or more."),
        ),
        (
            translate("Report", "Score of the face detector (mean)"),
            percent(quality.score),
            translate("Report", "How sure it is that these are faces."),
        ),
        (
            translate("Report", "Confidence (mean)"),
            percent(quality.confidence),
            translate("Report", "Probability of the expression that is read."),
        ),
        (
            translate("Report", "Not sure"),
            percent(quality.not_sure),
            translate("Report", "No expression reaches {share}.").format(share=percent(NOT_SURE_BELOW)),
        ),
    )


def _looked_words(quality: Quality) -> str:
    """How many faces the figures of light and blur are of."""
    if quality.looked_at:
        one = translate("Report", "Blur, light and turning are measured on 1 face, spread over what was analysed.")
        many = translate(
            "Report", "Blur, light and turning are measured on {count} faces, spread over what was analysed."
        )
        return counted(quality.looked_at, one, many)
    if not quality.rows:
        return ""
    return translate("Report", "Blur, light and turning are not measured: the pictures were not at hand.")


def _size_words(quality: Quality) -> str:
    if not quality.small:
        return translate("Report", "All faces are large enough for the model.")
    text = translate("Report", "{share} are smaller than {size} and had to be enlarged.")
    return text.format(share=percent(quality.small), size=pixels(SMALL_PX))


def _or_not(share: float | None) -> str:
    return translate("Report", "not measured") if share is None else percent(share)

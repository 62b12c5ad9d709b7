"""The report on a session, from what is stored: one HTML file that needs nothing else, or a PDF of the same content.

The figures come from ``results.csv`` and ``session.json`` alone; the pictures from the recording or the photos, where
they are still there. docs/results.md tells what stands in it.
"""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from fer_desktop import cards, paths
from fer_desktop.analysis.files import told, write_atomically
from fer_desktop.analysis.quality import measure
from fer_desktop.analysis.report_figures import kept
from fer_desktop.analysis.report_html import html_of
from fer_desktop.analysis.report_pictures import Openers, take
from fer_desktop.analysis.report_text import document
from fer_desktop.analysis.results import RESULTS, read_table
from fer_desktop.analysis.session import SESSION, now, recover
from fer_desktop.cards import Card
from fer_desktop.paper import Document
from fer_desktop.recipes import RecipeError
from fer_desktop.session_records import PHOTOS, ModelUsed, Session, SessionError
from fer_desktop.words import translate

log = logging.getLogger(__name__)

HTML, PDF = "report.html", "report.pdf"

Printer = Callable[[Document], bytes]
"""Makes a PDF file of a document; `fer_desktop.ui.paper_pdf` has one."""


def write_report(folder: Path, out: Path, printer: Printer | None = None, openers: Openers | None = None) -> None:
    """Write the report on the session in `folder` as ``.html`` or ``.pdf``, by the ending of `out`.

    :param printer: needed for PDF
    :raises SessionError: the session can't be read, or the report can't be written
    """
    write_reports(folder, [out], printer, openers)


def write_reports(
    folder: Path,
    outs: Sequence[Path],
    printer: Printer | None = None,
    openers: Openers | None = None,
    given: Path | None = None,
) -> None:
    """The same for several files, put together once.

    :param given: where the recording, or the folder of photos, is now; None: where it was
    """
    for out in outs:
        if out.suffix.lower() not in (".html", ".htm", ".pdf"):
            text = translate("Report", "“{name}” is neither .html nor .pdf. Choose a name with one of these endings.")
            raise SessionError(text.format(name=out.name))
        if out.suffix.lower() == ".pdf" and printer is None:
            raise ValueError("a PDF needs a printer")
    made = report(folder, openers, given)
    for out in outs:
        if out.suffix.lower() == ".pdf":
            assert printer is not None
            content = printer(made)
        else:
            content = html_of(made).encode("utf-8")
        with told(out):
            write_atomically(out, content)


def report(folder: Path, openers: Openers | None = None, given: Path | None = None) -> Document:
    """Everything that the report says.

    :param openers: how the recording or the photos are read
    :param given: where they are now; None: where they were
    :raises SessionError: the session can't be read
    """
    if not (folder / SESSION).is_file():
        text = translate("Report", "“{name}” holds no session.json. Choose a folder that an analysis made.")
        raise SessionError(text.format(name=folder.name or folder))
    session = recover(folder)
    path = folder / RESULTS
    if not path.is_file():
        text = translate(
            "Report",
            "The session in “{name}” holds no results, so there is nothing to report. Analyse the file again.",
        )
        raise SessionError(text.format(name=folder.name), session.message)
    counted = kept(session, read_table(path, with_files=session.kind == PHOTOS))
    if counted.table.labels != session.model.labels:
        text = translate("Report", "The results in “{name}” are not of the model that its session.json names.")
        raise SessionError(text.format(name=folder.name))
    pictures = take(counted, folder, openers, given)
    return document(counted, pictures, measure(counted, pictures.looks), card_of(session), now())


def card_of(session: Session) -> Card | None:
    """The card of the very model that read the faces; None where it is not installed."""
    for path in paths.installed_models():
        try:
            card = cards.read(path)
        except (RecipeError, OSError) as error:
            log.info("no card of %s: %s", path, error)
            continue
        if _is(card, session.model):
            return card
    return None


def _is(card: Card, model: ModelUsed) -> bool:
    return card.sha256 == model.sha256

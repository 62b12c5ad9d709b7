"""The rows that the analysis of the walkers' film has written."""

from pathlib import Path

from fer_desktop.analysis import session as folders
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.results import RESULTS, read_rows
from fer_desktop.session_records import EVERYTHING, Choices, Row
from tests.analysis.walkers import parts


def rows(folder: Path) -> list[Row]:
    return list(read_rows(folder / RESULTS))


def analysed(model: Path, film: Path, folder: Path, choices: Choices = EVERYTHING, **given) -> list[Row]:
    folder.mkdir(exist_ok=True)
    with Analyser(model, choices, parts(**given)) as analyser:
        session = analyser.video(film, folder, Control())
    assert session.state == "done"
    assert folders.load(folder) == session
    return rows(folder)

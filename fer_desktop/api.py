"""``from fer_desktop import analyze``: the same work as ``fer-desktop analyze``, from Python. See docs/results.md."""

import errno
import os
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from fer_desktop import words
from fer_desktop.analysis.annotate import Painter
from fer_desktop.analysis.batch import Batch, Told, plan
from fer_desktop.analysis.files import sentence
from fer_desktop.analysis.job import Analyser
from fer_desktop.analysis.parts import Parts
from fer_desktop.analysis.progress import Control
from fer_desktop.analysis.report import HTML, PDF, Printer, write_reports
from fer_desktop.analysis.secured import Certificates
from fer_desktop.analysis.session import SESSION
from fer_desktop.classifier import ModelError
from fer_desktop.evaluate import find_model
from fer_desktop.paper import Document
from fer_desktop.paths import translations_dir
from fer_desktop.prior import DEFAULT, PRIORS
from fer_desktop.session_records import FAILED, Choices, Outcome, SessionError


def analyze(
    paths: str | Path | Iterable[str | Path],
    out: str | Path,
    *,
    model: str | Path = "default",
    outputs: Collection[str] = (),
    every_s: float = 0.0,
    from_s: float = 0.0,
    to_s: float | None = None,
    min_face_px: float = 0.0,
    prior: str | float = DEFAULT,
    resume: bool = True,
    dask: str | None = None,
    dask_ca: str | Path | None = None,
    dask_cert: str | Path | None = None,
    dask_key: str | Path | None = None,
    language: str = "en",
    control: Control | None = None,
    progress: Callable[[Told], None] = lambda _: None,
) -> Iterator[Outcome]:
    """Analyse photos, videos and folders; what became of each, as soon as it is known.

    Nothing happens until the answers are taken: ``for outcome in analyze(...)``.

    :param out: each file gets a folder in it, with ``session.json`` and ``results.csv``
    :param model: id of an installed model, or a file
    :param outputs: what to write besides: ``jsonl``, ``parquet``, ``video``, ``subtitles``, ``photos``, ``report``
    :param every_s: seconds between two analysed frames; 0 = every frame
    :param from_s: the part of the videos to analyse begins here ...
    :param to_s: ... and ends before this; None = to the end
    :param min_face_px: faces whose box is narrower or lower are left out
    :param prior: ``everyday``, ``between``, ``balanced``, or a number from 0 to 1
    :param resume: pass over what is done and go on with what was interrupted; else all is done anew, in new folders
    :param dask: address of a Dask scheduler whose workers find and read the faces, like ``tcp://scheduler:8786``
    :param dask_ca: for ``tls://``: certificate of the cluster's authority; without it Dask's configuration counts
    :param dask_cert: ... and of this computer
    :param dask_key: ... and its private key, where that is not in `dask_cert`
    :param language: of reports: ``en``, ``de``, ``es``, ``fr``, ``zh_CN``; files for programs have none
    :param control: to pause or cancel from another thread
    :param progress: called some times a second
    :raises SessionError: model or detector can't be loaded, or what was asked for makes no sense
    """
    untranslated(language)  # refuses one that there is not
    given = [paths] if isinstance(paths, str | Path) else list(paths)
    control = control or Control()
    strength = PRIORS[prior].strength if isinstance(prior, str) and prior in PRIORS else prior
    if isinstance(strength, str):
        raise SessionError(f"There is no prior “{prior}”. Choose one of: {', '.join(PRIORS)}; or a number from 0 to 1.")
    choices = Choices(every_s, from_s, to_s, min_face_px, strength)
    try:
        model_path = find_model(str(model))
    except ModelError as error:
        raise SessionError(str(error)) from error
    drawn = painter() if {"video", "photos"} & set(outputs) else None
    prints = printer() if "report" in outputs else None
    items, rejected = plan([Path(path) for path in given], control.is_cancelled)
    for path, reason in rejected:
        yield Outcome(path, None, FAILED, None, (reason,))
    if items:
        _make(Path(out))
        with _analyser(dask, (dask_ca, dask_cert, dask_key)) as analyser:
            made: dict[str, Any] = {"again": not resume, "printer": prints, "analyser": analyser}
            made["speaking"] = lambda: _speaking(language)
            with Batch(Path(out), model_path, choices, outputs, drawn, **made) as batch:
                yield from batch.run(items, control, progress)


def _make(out: Path) -> None:
    """Before a model is loaded, and once rather than for each file.

    :raises SessionError: there can be no such folder
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise SessionError(sentence(out, NotADirectoryError(errno.ENOTDIR, "")), str(error)) from error
    except OSError as error:
        raise SessionError(sentence(out, error), str(error)) from error


@contextmanager
def _analyser(
    dask: str | None, files: Sequence[str | Path | None]
) -> Iterator[Callable[[Path, Choices, Parts], Analyser]]:
    """What does the work: this computer, or a cluster.

    :param files: certificate of the cluster's authority, that of this computer, and its key
    :raises SessionError: there is no such cluster
    """
    certificates = Certificates(*(None if file is None else Path(file) for file in files))
    if dask is None:
        if certificates != Certificates():
            raise SessionError("Certificates are for a cluster: say with --dask at which address it is.")
        yield Analyser
        return
    from fer_desktop.analysis.cluster import Cluster
    from fer_desktop.analysis.spread import SpreadAnalyser

    with closing(Cluster(dask, certificates)) as cluster:
        yield lambda model, choices, parts: SpreadAnalyser(model, choices, cluster, parts)


def report(
    folder: str | Path,
    outs: Iterable[str | Path] = (),
    source: str | Path | None = None,
    language: str = "en",
) -> list[Path]:
    """Write the report on the session in `folder`: into it as ``report.html`` and ``report.pdf``, or as files `outs`.

    :param source: where the recording, or the folder of photos, is now; None: where it was analysed
    :param language: ``en``, ``de``, ``es``, ``fr``, ``zh_CN``
    :returns: what was written
    :raises SessionError: the session can't be read, a file can't be written, or there is no such language
    """
    untranslated(language)
    folder = Path(folder)
    if folder.name == SESSION and folder.is_file():
        folder = folder.parent
    if source is not None and not Path(source).exists():
        raise SessionError(f"“{source}” is not there. Give the place where the recording, or the folder of photos, is.")
    paths = [Path(out) for out in outs] or [folder / HTML, folder / PDF]
    prints = printer() if any(path.suffix.lower() == ".pdf" for path in paths) else None
    with _speaking(language):
        write_reports(folder, paths, prints, given=None if source is None else Path(source))
    return paths


def untranslated(language: str) -> str:
    """A sentence where this installation lacks a language, so that reports are in English; else empty.

    :raises SessionError: there is no such language
    """
    if language not in words.LANGUAGES:
        raise SessionError(f"There is no language “{language}”. Choose one of: {', '.join(words.LANGUAGES)}.")
    if language == "en" or (translations_dir() / f"fer_desktop_{language}.qm").is_file():
        return ""
    return f"This installation has no translation for “{language}”: the report is in English."


@contextmanager
def _speaking(language: str) -> Iterator[None]:
    """What is said inside is in this language; in English where that is missing."""
    if language == "en" or untranslated(language):
        with words.speaking(None):
            yield
        return
    _needs_qt()
    from fer_desktop.ui import languages

    translator = languages.own(language)
    if translator is None:
        raise SessionError(f"The translation for “{language}” is damaged. Install the program again, or choose en.")
    with words.speaking(lambda context, text: translator.translate(context, text) or text, language):
        yield


def painter() -> Painter:
    """Draws as the window does.

    :raises SessionError: the system lacks what that needs
    """
    _needs_qt()
    from fer_desktop.ui import without_window

    return without_window.painter()


def printer() -> Printer:
    """Makes PDF files.

    :raises SessionError: the system lacks what that needs; the printer itself: there are no fonts
    """
    _needs_qt()
    from fer_desktop.ui import without_window
    from fer_desktop.ui.paper_pdf import NoFonts

    print_ = without_window.printer()

    def printed(document: Document) -> bytes:
        try:
            return print_(document)
        except NoFonts as error:
            raise SessionError(str(error)) from error

    return printed


def _needs_qt() -> None:
    """:raises SessionError: the system lacks what letters are drawn with"""
    from fer_desktop import system_check

    # No display is needed, also where there is one.
    problem = system_check.problem({**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if problem:
        raise SessionError(problem)

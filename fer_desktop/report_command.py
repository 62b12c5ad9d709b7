"""``fer-desktop report``: its words, and what it prints. docs/results.md tells what stands in a report."""

import argparse
import sys
from pathlib import Path

from fer_desktop.quiet import libraries_quiet
from fer_desktop.session_records import SessionError
from fer_desktop.words import LANGUAGES

OK, FAILED = 0, 1
"""Exit codes."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words that `run` understands."""
    parser.add_argument(
        "folder", type=Path, metavar="SESSION_FOLDER", help="a folder with session.json and results.csv"
    )
    parser.add_argument(
        "--out",
        type=Path,
        action="append",
        metavar="FILE",
        help="where to write it, as .html or .pdf; may be given twice (report.html and report.pdf in the folder)",
    )
    parser.add_argument(
        "--source",
        type=Path,
        metavar="PATH",
        help="where the recording, or the folder of photos, is now, if it was moved",
    )
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default="en",
        help="of the report; the command itself speaks English (%(default)s)",
    )


def run(args: argparse.Namespace) -> int:
    """Write the report, and print where it is; the exit code."""
    from fer_desktop import api

    try:
        if missing := api.untranslated(args.language):
            sys.stderr.write(f"fer-desktop: {missing}\n")
        with libraries_quiet():
            written = api.report(args.folder, args.out or (), args.source, args.language)
    except SessionError as error:
        sys.stderr.write(f"fer-desktop: {error.message}\n")
        return FAILED
    sys.stdout.write("".join(f"{path}\n" for path in written))
    return OK

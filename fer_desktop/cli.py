"""The command line: opens the window, or measures and lists models without one."""

import argparse
import json
import logging
import logging.handlers
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from fer_desktop import __version__
from fer_desktop.words import InEnglish

OK, FAILED, MISUSED, NO_SCREEN = 0, 1, 2, 3
"""Exit codes: done; it did not work, and a sentence says why; words not understood; the system lacks something."""
INTERRUPTED, UNREAD = 130, 141
"""What shells expect after Ctrl-C, and where nobody reads what is said (``fer-desktop models | head -1``)."""

LOG_BYTES = 1_000_000


def main(words: Sequence[str] | None = None) -> int:
    """Run the command in `words` (default: the program's own arguments); the exit code."""
    words = list(sys.argv[1:] if words is None else words)
    _write_any_name()
    command = (COMMANDS | INTERNAL).get(words[0]) if words else None
    if command:
        return _quietly(command, words[1:])
    return _window(words)


def _quietly(command: Callable[[Sequence[str]], int], words: Sequence[str]) -> int:
    """Run a command; who ends it, or reads no further, gets no traceback."""
    try:
        code = command(words)
        if sys.stdout:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # What is left goes nowhere, or Python complains when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return UNREAD
    return code


def _write_any_name() -> None:
    """A name with signs that the terminal, or a file in its place, does not know is written in numbers: no error."""
    if getattr(sys.stdout, "errors", "") == "strict":
        sys.stdout.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


def _window(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        "fer-desktop",
        description="Facial expressions in photos, videos and live cameras. Nothing leaves this computer.",
        epilog="Without a window: fer-desktop analyze, report, evaluate, models or bench; each has its own --help.",
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="photos, videos or folders to open")
    parser.add_argument("-v", "--verbose", action="store_true", help="log more, to the terminal and to the log file")
    parser.add_argument("--version", action="version", version=_version())
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    args = parser.parse_args(words)
    missing = [path for path in args.paths if _is_missing(path)]
    if missing and len(missing) == len(args.paths):
        return _fail(f"There is no file or folder “{missing[0]}”. Commands: {', '.join(COMMANDS)}.", MISUSED)
    _log(args.verbose)

    from fer_desktop import system_check

    problem = system_check.problem()
    if problem:
        return _fail(problem, NO_SCREEN)

    if args.self_test:
        return _self_test()

    from fer_desktop import app

    return app.main(args.paths)


def _is_missing(path: str) -> bool:
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:  # somebody else's folder, say: whoever opens it says why not
        return False
    return False


def _self_test() -> int:
    """What a bundle or an installed wheel is tried with."""
    from fer_desktop import self_test

    problem = self_test.run(lambda line: print(line, flush=True))
    return _fail(problem, FAILED) if problem else OK


def _version() -> str:
    """With the commit, in a bundle."""
    from fer_desktop import paths

    built = paths.build_info()
    stamp = f" ({built.get('commit') or 'no commit'}, {built.get('date')}, {built.get('system')})" if built else ""
    return f"FER Desktop {__version__}{stamp}"


def _evaluate(words: Sequence[str]) -> int:
    from fer_desktop import evaluate_command

    parser = argparse.ArgumentParser(
        "fer-desktop evaluate", description="Measure a model on labelled faces, through the app's own pre-processing."
    )
    evaluate_command.add_arguments(parser)
    return evaluate_command.run(parser.parse_args(words))


def _analyze(words: Sequence[str]) -> int:
    from fer_desktop import analyze_command

    parser = argparse.ArgumentParser(
        "fer-desktop analyze", description="Analyse photos, videos and folders without a window, and keep the numbers."
    )
    analyze_command.add_arguments(parser)
    return analyze_command.run(parser.parse_args(words))


def _report(words: Sequence[str]) -> int:
    from fer_desktop import report_command

    parser = argparse.ArgumentParser(
        "fer-desktop report", description="Write the report on what was analysed, as a page for the browser and as PDF."
    )
    report_command.add_arguments(parser)
    args = parser.parse_args(words)
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    return report_command.run(args)


def _models(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser("fer-desktop models", description="List the models that the app can use.")
    parser.add_argument("--json", action="store_true", help="print everything that is known about them, as JSON")
    args = parser.parse_args(words)

    from fer_desktop import cards, model_list, paths
    from fer_desktop.recipes import RecipeError

    found = cards.every()
    if args.json:
        print(json.dumps([model_list.row(path, card) for path, card in found], indent=2))
    elif not found:
        print(f"There are no models in {paths.models_dir()}.")
    else:
        print("\n".join(model_list.line(card) for _, card in found))
        print(f"Models that you add lie in {paths.user_models_dir()}")
    return FAILED if not found or any(isinstance(card, RecipeError) for _, card in found) else OK


def _fail(sentence: str, code: int) -> int:
    print(f"fer-desktop: {sentence}", file=sys.stderr)
    return code


def _log(verbose: bool) -> None:
    """Warnings to the terminal, where there is one, and to a file of our own that stays small."""
    from fer_desktop import paths

    handlers: list[logging.Handler] = [logging.StreamHandler()] if sys.stderr else []
    try:
        folder = paths.user_log_dir()
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                folder / "fer-desktop.log", maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
            )
        )
    except OSError:
        # A program that cannot write its log still works.
        pass
    for handler in handlers:
        handler.addFilter(InEnglish())
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        handlers=handlers,
    )


def _bench(words: Sequence[str]) -> int:
    from fer_desktop.bench import command

    parser = argparse.ArgumentParser(
        "fer-desktop bench", description="Measure how fast this computer does what the app does, on your own videos."
    )
    command.add_arguments(parser)
    args = parser.parse_args(words)
    logging.basicConfig(level=logging.ERROR, format="%(levelname)s %(name)s: %(message)s")
    return command.run(args)


def _bench_part(words: Sequence[str]) -> int:
    from fer_desktop.bench import command

    parser = argparse.ArgumentParser("fer-desktop bench-part", description="Measure one thing; started by the program.")
    parser.add_argument("answer", type=Path)
    parser.add_argument("words", type=json.loads)
    args = parser.parse_args(words)
    return command.run_part(args.answer, args.words)


def _check_model(words: Sequence[str]) -> int:
    from fer_desktop import model_trial

    parser = argparse.ArgumentParser("fer-desktop check-model", description="Try a model out; started by the program.")
    parser.add_argument("model", type=Path)
    parser.add_argument("answer", type=Path)
    parser.add_argument("cpu_s", type=int)
    args = parser.parse_args(words)
    return model_trial.run(args.model, args.answer, args.cpu_s)


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "analyze": _analyze,
    "bench": _bench,
    "evaluate": _evaluate,
    "models": _models,
    "report": _report,
}
"""First word -> what runs; anything else is a path to open in the window."""

INTERNAL: dict[str, Callable[[Sequence[str]], int]] = {"bench-part": _bench_part, "check-model": _check_model}
"""What the program starts itself with, in a process of its own; see `fer_desktop.bench`, `fer_desktop.model_check`."""

"""The sources: every sentence for the window can be translated, and lupdate can read it."""

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "fer_desktop"

COMMANDS = {"api", "cli", "self_test", "system_check", "model_list", "__main__", "bench"}
"""Rooms whose sentences only the commands print, or programs that call us read; they are English."""

SILENT = {
    "EndOfSource": "not an error",
    "Closed": "not an error",
    "Cancelled": "the user wanted it",
    "NoFonts": "of ui, which has tests of its own",
    "_NotWritten": "of a command",
}
"""Exceptions of ours that carry no sentence for the window, and why."""

COMPLETING = {"recipes": {"ValueError"}}
"""Where other exceptions complete a sentence, too."""

INTERNAL = {
    "analysis.left_out": "an interrupted analysis begins anew then, and the log says why",
    "analysis.resume": "the same",
    "heic": "`photos` says a sentence by the kind of the error, and shows its text as the detail",
    "heif_file": "the same",
    "hevc": "the same",
}
"""Modules whose errors are caught by ourselves and only logged."""

NOT_LITERAL = {
    ("words", "stored"),
    ("words", "_again"),
    ("cards", "shown_text"),
    ("expressions", "shown_word"),
    ("expressions", "word_within"),
}
"""(module, function) where a text is translated that was marked elsewhere; there is no other way."""


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def knows_qt(path: Path) -> bool:
    return any(
        (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"))
        or (isinstance(node, ast.Import) and any(alias.name.startswith("PySide6") for alias in node.names))
        for node in ast.walk(tree(path))
    )


EVERY = sorted(PACKAGE.rglob("*.py"))
WITHOUT_QT = [
    path
    for path in EVERY
    if (room := name_of(path).partition(".")[0]) not in COMMANDS | {"ui"}
    and not room.endswith("_command")
    and not knows_qt(path)
]


@cache
def errors_with_a_sentence() -> set[str]:
    """Exceptions that the package defines and that carry a sentence for the user."""
    classes = {node.name: node for path in EVERY for node in tree(path).body if isinstance(node, ast.ClassDef)}

    def is_error(name: str) -> bool:
        node = classes.get(name)
        bases = [base.id for base in node.bases if isinstance(base, ast.Name)] if node else []
        return any(map(is_error, bases)) if node else name.endswith(("Error", "Exception"))

    return {name for name in classes if is_error(name)} - SILENT.keys()


def is_plain(node: ast.expr) -> bool:
    """A text that was not translated, or is put together of such; a single word is none."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and " " in node.value.strip()
    if isinstance(node, ast.BinOp):
        return is_plain(node.left) or is_plain(node.right)
    if isinstance(node, ast.IfExp):
        return is_plain(node.body) or is_plain(node.orelse)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return is_plain(node.func.value)
    return False


def untranslated_errors(module: ast.AST, errors: set[str]) -> Iterator[str]:
    for node in ast.walk(module):
        call = node if isinstance(node, ast.Call) else None
        if call is None or not isinstance(call.func, ast.Name | ast.Attribute):
            continue
        name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
        # The first argument is for the user, further ones are for those who look closer.
        if name in errors and call.args and is_plain(call.args[0]):
            yield f"line {call.lineno}: {ast.unparse(call)}"


SENTENCE = re.compile(r"^[A-Z“{].* .*[.!?]$", re.DOTALL)


def bare_sentences(module: ast.AST) -> Iterator[str]:
    """Texts that look like sentences and are neither translated nor for the log or for programmers."""
    passed: set[int] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            passed.add(id(node.value))  # a docstring
        elif isinstance(node, ast.Call) and _is_for_others(node):
            passed.update(id(inner) for inner in ast.walk(node))
        elif isinstance(node, ast.JoinedStr):
            passed.update(id(part) for part in node.values)
    for node in ast.walk(module):
        if id(node) in passed:
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if SENTENCE.match(text):
            yield f"line {node.lineno}: {text}"


def _is_for_others(call: ast.Call) -> bool:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id in ("translate", "noted")
    return isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name) and function.value.id == "log"


def translations(module: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """(function that it stands in, call) of every ``translate`` and ``noted``."""

    def walk(node: ast.AST, function: str) -> Iterator[tuple[str, ast.Call]]:
        for child in ast.iter_child_nodes(node):
            inner = child.name if isinstance(child, ast.FunctionDef) else function
            is_call = isinstance(child, ast.Call) and isinstance(child.func, ast.Name)
            if is_call and child.func.id in ("translate", "noted"):
                yield function, child
            yield from walk(child, inner)

    yield from walk(module, "")


every_module = pytest.mark.parametrize("path", WITHOUT_QT, ids=name_of)


@every_module
def test_errors_carry_translated_sentences(path: Path) -> None:
    errors = errors_with_a_sentence() | COMPLETING.get(name_of(path), set())
    found = [] if name_of(path) in INTERNAL else list(untranslated_errors(tree(path), errors))
    assert not found, f"{name_of(path)}: pass these through words.translate: {found}"


@every_module
def test_no_sentence_is_left_untranslated(path: Path) -> None:
    found = [] if name_of(path) in INTERNAL else list(bare_sentences(tree(path)))
    assert not found, f"{name_of(path)}: pass these through words.translate: {found}"


@every_module
def test_lupdate_can_read_what_is_translated(path: Path) -> None:
    for function, call in translations(tree(path)):
        if (name_of(path), function) in NOT_LITERAL:
            continue
        where = f"{name_of(path)}, line {call.lineno}"
        literal = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        assert len(literal) == len(call.args) == 2, f"{where}: context and text are to be literals"
        context, text = literal
        assert re.fullmatch(r"[A-Z][A-Za-z]+", context), f"{where}: “{context}” is no context"
        assert text.strip(), where
        names = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
        assert all(name.isidentifier() for name in names), f"{where}: name the places in “{text}”"


def test_what_is_not_literal_is_still_there() -> None:
    calls = {(name_of(path), function) for path in EVERY for function, _ in translations(tree(path))}
    assert calls >= NOT_LITERAL


def test_the_rules_see_a_breach() -> None:
    """The tests above would notice; and they look at the errors that matter."""
    errors = errors_with_a_sentence()
    known = {"SourceError", "ModelError", "DatasetError", "SessionError", "RecipeError", "DetectorError", "OnnxError"}
    assert errors >= known | {"PictureProblem", "Busy", "Refused"}
    assert not errors & SILENT.keys()
    assert {"photos", "analysis.files", "analysis.session", "model_trial"} <= {name_of(path) for path in WITHOUT_QT}
    bad = (
        'raise SourceError(f"{a} is odd")',
        'raise errors.SourceError("it is odd")',
        'x = SourceError("odd: {a} is".format(a=a))',
        'raise SourceError("it is odd" if a else translate("A", "b c"))',
    )
    assert [len(list(untranslated_errors(ast.parse(code), errors))) for code in bad] == [1, 1, 1, 1]
    good = 'raise SourceError(translate("A", "{a} is odd").format(a=a), f"code {b}")'
    assert not list(untranslated_errors(ast.parse(good), errors))
    assert len(list(bare_sentences(ast.parse('message = f"“{name}” is odd. Try again."')))) == 1
    assert len(list(bare_sentences(ast.parse('message = "It is odd."')))) == 1
    assert not list(bare_sentences(ast.parse('log.info("It is odd.")\ntranslate("A", "It is odd.")')))

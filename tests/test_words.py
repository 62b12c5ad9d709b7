"""Sentences for the user can be translated: all of them, and whole ones."""

import ast
import errno
import json
import logging
import pickle
import re
import string
import sys
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from fer_desktop import (
    address,
    agreement,
    classifier,
    datasets,
    evaluate,
    gather,
    live,
    model_check,
    onnx_file,
    photos,
    recipes,
    session_edits,
    sources,
    words,
)
from fer_desktop.analysis import edited, files, results
from fer_desktop.analysis import session as folders
from fer_desktop.detector import BlazeFace
from fer_desktop.errors import SourceError
from fer_desktop.numbers import counted
from fer_desktop.records import CameraSpec
from fer_desktop.session_records import Choices, Person
from tests import odd_models
from tests.analysis.rows import row, write_session
from tests.fakes import expression
from tests.tiny_model import recipe

PACKAGE = Path(__file__).resolve().parent.parent / "fer_desktop"


@pytest.fixture
def brackets() -> Iterator[None]:
    """A language in which every text stands in brackets."""
    words.use(lambda context, text: f"⟦{text}⟧", "de")
    yield
    words.use(None)


# --- the machinery ---------------------------------------------------------------------------------------------------


def test_without_a_language_everything_is_english() -> None:
    assert words.translate("Tests", "as it is") == "as it is"
    assert words.noted("Tests", "as it is") == "as it is"
    assert words.language() == "en"


def test_a_translator_is_asked_with_the_context_and_put_away_again() -> None:
    asked: list[tuple[str, str]] = []
    try:
        words.use(lambda context, text: asked.append((context, text)) or "anders", "de")
        assert words.translate("Tests", "otherwise") == "anders"
        assert words.noted("Tests", "otherwise") == "otherwise"
        assert words.language() == "de"
    finally:
        words.use(None)
    assert asked == [("Tests", "otherwise")]
    assert (words.translate("Tests", "otherwise"), words.language()) == ("otherwise", "en")


def test_values_go_in_after_translating(brackets: None) -> None:
    reason = words.translate("Tests", "too {size}").format(size="large")
    sentence = words.translate("Tests", "“{name}” is {reason}.").format(name="{a}", reason=reason)
    assert sentence == "⟦“{a}” is ⟦too large⟧.⟧"
    assert words.english(sentence) == "“{a}” is too large."


def test_a_translation_with_a_wrong_placeholder_is_not_used() -> None:
    for wrong in ("{nam} ist leer", "{name ist leer", "{name:d} ist leer"):
        words.use(lambda _context, _text, wrong=wrong: wrong, "de")
        try:
            assert words.translate("Tests", "{name} is empty").format(name="a.jpg") == "a.jpg is empty"
        finally:
            words.use(None)


def test_numbers_in_a_sentence_are_written_as_the_language_has_them(brackets: None) -> None:
    sentence = words.translate("Tests", "{count} faces").format(count=counted(12_345))
    assert sentence == "⟦12.345 faces⟧"
    assert words.english(sentence) == "12,345 faces"
    assert words.told(sentence)["values"] == {"count": "12,345"}


def test_an_exception_says_what_it_was_given_and_knows_it_in_english(brackets: None) -> None:
    error = SourceError(words.translate("Tests", "{name} is odd").format(name="x"))
    assert str(error) == "⟦x is odd⟧"
    assert words.english(str(error)) == "x is odd"
    assert words.english(pickle.loads(pickle.dumps(error.message))) == "x is odd"


def test_a_log_stays_english(brackets: None) -> None:
    sentence = words.translate("Tests", "{name} is odd").format(name="x")
    arguments = (sentence, SourceError(sentence), SourceError("plain"), 7)
    record = logging.LogRecord("tests", logging.INFO, "", 0, "%s | %s | %s | %d", arguments, None)
    assert words.InEnglish().filter(record)
    assert record.getMessage() == "x is odd | x is odd | plain | 7"


def test_what_another_process_says_is_said_in_the_language_in_use() -> None:
    reason = words.translate("Tests", "it has {count} parts").format(count=3)
    sentence = words.translate("Tests", "{path} can't be used: {reason}.").format(path=Path("m.onnx"), reason=reason)
    raw = json.loads(json.dumps(words.told(sentence)))
    assert words.again(raw, str(sentence)) == sentence
    words.use(lambda context, text: f"⟦{text}⟧", "de")
    try:
        assert words.again(raw, "otherwise") == "⟦m.onnx can't be used: ⟦it has 3 parts⟧.⟧"
    finally:
        words.use(None)


@pytest.mark.parametrize(
    "raw",
    [
        None,
        7,
        "a text",
        {},
        {"context": "Tests", "text": "known {a}", "values": 7},
        {"context": "Tests", "text": "known {a}", "values": {}},
        {"context": "Tests", "text": "nobody knows {a}", "values": {"a": 1}},
        {"context": ["Tests"], "text": "known {a}", "values": {"a": 1}},
    ],
)
def test_another_process_is_not_believed(raw: object) -> None:
    known = {("Tests", "known {a}"): "bekannt {a}"}
    words.use(lambda context, text: known.get((context, text), text), "de")
    try:
        assert words.again(raw, "otherwise") == "otherwise"
        good = {"context": "Tests", "text": "known {a}", "values": {"a": "{0}"}}
        assert words.again(good, "otherwise") == "bekannt {0}"
    finally:
        words.use(None)


def test_files_are_english_and_their_own_texts_are_translated_when_they_are_read(
    tmp_path: Path, brackets: None
) -> None:
    cancelled = words.translate("Sessions", "The analysis was cancelled. Start it again to go on from there.")
    problem = words.translate("Sessions", "“{name}” is odd.").format(name="a.jpg")
    write_session(tmp_path, [], message=cancelled, problems=(problem,))
    raw = json.loads((tmp_path / folders.SESSION).read_text(encoding="utf-8"))
    assert raw["message"] == "The analysis was cancelled. Start it again to go on from there."
    assert raw["problems"] == ["“a.jpg” is odd."]
    assert folders.load(tmp_path).message == cancelled
    words.use(None)
    assert folders.load(tmp_path).message == raw["message"]


# --- the sources -----------------------------------------------------------------------------------------------------

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


# --- real errors -----------------------------------------------------------------------------------------------------


def caught(call: Callable[[], object]) -> str:
    """What the user is told."""
    with pytest.raises(Exception) as error:
        call()
    return str(error.value)


def written(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def a_broken_zip(folder: Path) -> Path:
    path = folder / "faces.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("fer2013new.csv", "Usage,Image name\nPublicTest,a.png,\n")
        file.writestr("FER2013Valid/a.png", b"")
    return path


def a_newer_session(folder: Path) -> Path:
    write_session(folder, [])
    raw = json.loads((folder / folders.SESSION).read_text(encoding="utf-8"))
    (folder / folders.SESSION).write_text(json.dumps({**raw, "schema": 99}), encoding="utf-8")
    return folder


def locked(folder: Path) -> None:
    with files.Lock(folder), files.Lock(folder):
        pass


def full(path: Path) -> None:
    with files.told(path):
        raise OSError(errno.ENOSPC, "No space left on device")


PROVOKED: dict[str, Callable[[Path], str]] = {
    "no photo": lambda f: caught(lambda: photos.load_photo(f / "a.jpg")),
    "an empty photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b""))),
    "a damaged photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b"\xff\xd8\xff\xe0" * 40))),
    "a text as photo": lambda f: caught(lambda: photos.load_photo(written(f / "a.jpg", b"hello\n" * 50))),
    "a folder as photo": lambda f: caught(lambda: photos.load_photo(f)),
    "a text as video": lambda f: caught(lambda: sources.VideoSource(written(f / "a.mp4", b"hello\n" * 50))),
    "a damaged video": lambda f: caught(
        lambda: sources.VideoSource(written(f / "a.mp4", b"\0\0\0\x18ftypmp42" + bytes(400)))
    ),
    "no address": lambda f: caught(lambda: address.check_url("")),
    "another scheme": lambda f: caught(lambda: address.check_url("ftp://host/x")),
    "no computer": lambda f: caught(lambda: address.check_url("http:///x")),
    "nobody listens": lambda f: address.why_no_video(address.check_url("http://127.0.0.1:1/x")),
    "no model": lambda f: caught(lambda: classifier.read_recipe(f / "m.onnx")),
    "an empty model": lambda f: caught(lambda: classifier.read_recipe(written(f / "m.onnx", b""))),
    "a damaged model": lambda f: caught(lambda: classifier.read_recipe(written(f / "m.onnx", bytes(400)))),
    "a damaged recipe": lambda f: caught(lambda: recipes.recipe_of(written(f / "m.onnx", bytes(400)))),
    "no graph": lambda f: caught(lambda: onnx_file.read(b"")),
    "odd labels": lambda f: caught(lambda: recipes.parse_recipe(recipe(["one"]))),
    "an odd file as model": lambda f: caught(lambda: model_check.check(written(f / "m.txt", b"hello"))),
    "a foreign operator": lambda f: caught(
        lambda: model_check.check(written(f / "m.onnx", odd_models.foreign_operator()))
    ),
    "other labels than answers": lambda f: caught(
        lambda: model_check.check(written(f / "m.onnx", odd_models.other_labels()))
    ),
    "an unknown id": lambda f: caught(lambda: evaluate.find_model("unheard-of")),
    "no detector": lambda f: caught(lambda: BlazeFace(f, "short_range")),
    "an empty folder": lambda f: gather.gather([f]).rejected[0][1],
    "a document": lambda f: gather.gather([written(f / "a.pdf", b"%PDF-1.7\n" + bytes(400))]).rejected[0][1],
    "no dataset": lambda f: caught(lambda: datasets.load(f / "faces")),
    "no faces": lambda f: caught(lambda: datasets.load(f)),
    "no zip": lambda f: caught(lambda: datasets.load(written(f / "faces.zip", b"hello"))),
    "a broken label table": lambda f: caught(lambda: datasets.load(a_broken_zip(f))),
    "an unknown split": lambda f: caught(lambda: datasets.load(f, "other")),
    "no session": lambda f: caught(lambda: folders.load(f)),
    "a damaged session": lambda f: caught(lambda: folders.load(written(f / folders.SESSION, b"{}").parent)),
    "a newer session": lambda f: caught(lambda: folders.load(a_newer_session(f))),
    "other columns": lambda f: caught(lambda: results.read_table(written(f / "results.csv", b"a,b\n"))),
    "a busy session": lambda f: caught(lambda: locked(f)),
    "a full disk": lambda f: caught(lambda: full(f / "a.csv")),
    "its own rows": lambda f: caught(lambda: edited.export(f, write_session(f, [row()]), f / "results.csv")),
    "odd choices": lambda f: Choices(every_s=-1).problem(),
    "an unnamed person": lambda f: session_edits.name_of(Person(3)),
    "what models agree on": lambda f: agreement.agreement([expression("happiness", 0.9)] * 3).words,
}


@pytest.mark.parametrize("provoke", PROVOKED.values(), ids=PROVOKED)
def test_what_goes_wrong_is_told_in_the_language_in_use(
    provoke: Callable[[Path], str], tmp_path: Path, brackets: None
) -> None:
    sentence = provoke(tmp_path)
    # From its beginning to its end: nothing was hung on, and what is within is translated as well.
    assert re.fullmatch(r"⟦.+⟧", sentence, re.DOTALL), sentence
    assert sentence.count("⟦") == sentence.count("⟧")
    assert "⟦" not in words.english(sentence)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux shows cameras as files")
def test_a_camera_that_is_not_there_is_told_in_the_language_in_use(brackets: None) -> None:
    with pytest.raises(SourceError) as error:
        live.open_camera(CameraSpec("Front", 0, path="/dev/no-such-video"), 640, 480)
    assert error.value.message == "⟦The camera “Front” is not plugged in. Please plug it in, or choose another one.⟧"


def test_a_reason_within_a_sentence_is_translated_as_well(tmp_path: Path, brackets: None) -> None:
    sentence = PROVOKED["a foreign operator"](tmp_path)
    assert "⟦it needs operators of “com.maker”, which do not belong to ONNX⟧" in sentence
    assert "⟦the disk is full." in PROVOKED["a full disk"](tmp_path)


def test_names_and_lists_are_written_as_the_language_has_it() -> None:
    french = {"“{name}”": "«\u00a0{name}\u00a0»", ", ": "\u00a0; ", "{head}: {said}": "{head}\u00a0: {said}"}
    assert (words.quoted("a.mp4"), words.listed(iter("ab")), words.headed("a", "b")) == ("“a.mp4”", "a, b", "a: b")
    with words.speaking(lambda _context, text: french[text], "fr"):
        assert words.quoted("a.mp4") == "«\u00a0a.mp4\u00a0»"
        assert words.listed(["a", "b"]) == "a\u00a0; b"
        assert words.headed("a", "b") == "a\u00a0: b"

"""The machinery that puts sentences for the user into the language in use."""

import json
import logging
import pickle
from pathlib import Path

import pytest

from fer_desktop import (
    words,
)
from fer_desktop.analysis import session as folders
from fer_desktop.errors import SourceError
from fer_desktop.numbers import counted
from tests.analysis.rows import write_session


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


def test_names_and_lists_are_written_as_the_language_has_it() -> None:
    french = {"“{name}”": "«\u00a0{name}\u00a0»", ", ": "\u00a0; ", "{head}: {said}": "{head}\u00a0: {said}"}
    assert (words.quoted("a.mp4"), words.listed(iter("ab")), words.headed("a", "b")) == ("“a.mp4”", "a, b", "a: b")
    with words.speaking(lambda _context, text: french[text], "fr"):
        assert words.quoted("a.mp4") == "«\u00a0a.mp4\u00a0»"
        assert words.listed(["a", "b"]) == "a\u00a0; b"
        assert words.headed("a", "b") == "a\u00a0: b"

"""Numbers are written as the language in use writes them, and in English where none is chosen."""

from collections.abc import Callable, Iterator

import pytest

from fer_desktop import words
from fer_desktop.numbers import MARKS, brief_time, briefly, counted, figure, large, percent
from fer_desktop.settings import LANGUAGES

NARROW, FIXED = "\u202f", "\u00a0"
"""Spaces without a line break."""


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    """Only the numbers of a language, without its words."""
    yield lambda code: words.use(lambda _context, text: text, code)
    words.use(None)


@pytest.mark.parametrize(
    ("code", "thousands", "tens", "half", "share"),
    [
        ("en", "1,234", "12,345.5", "0.5", f"86.4{FIXED}%"),
        ("de", "1.234", "12.345,5", "0,5", f"86,4{FIXED}%"),
        ("es", "1234", "12.345,5", "0,5", f"86,4{FIXED}%"),
        ("fr", f"1{NARROW}234", f"12{NARROW}345,5", "0,5", f"86,4{NARROW}%"),
        ("zh_CN", "1,234", "12,345.5", "0.5", "86.4%"),
        ("tlh", "1,234", "12,345.5", "0.5", f"86.4{FIXED}%"),
    ],
)
def test_each_language_has_its_marks(
    speak: Callable[[str], None], code: str, thousands: str, tens: str, half: str, share: str
) -> None:
    speak(code)
    assert figure(1234) == thousands
    assert figure(12345.5, 1) == tens
    assert briefly(0.5) == half
    assert percent(0.864, 1) == share


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ("2.8 million", "4.05 billion", "9,500")),
        ("de", ("2,8 million", "4,05 billion", "9.500")),
        ("zh_CN", ("280 million", "40.5 billion", "9,500")),
    ],
)
def test_large_numbers_count_what_the_words_of_the_language_stand_for(
    speak: Callable[[str], None], code: str, said: tuple[str, ...]
) -> None:
    """The words themselves are not translated here: in Chinese they are 万 (10^4) and 亿 (10^8)."""
    speak(code)
    assert tuple(large(n, "{count} billion", "{count} million") for n in (2_800_000, 4_050_000_000, 9500)) == said


def test_every_language_of_the_window_is_known() -> None:
    assert set(MARKS) == set(LANGUAGES) - {""}


def test_what_is_brief_and_what_is_no_number() -> None:
    assert (briefly(5.0), briefly(0.25), briefly(1234)) == ("5", "0.25", "1234")
    assert (figure(-1234), figure(999)) == ("-1,234", "999")
    assert (figure(999.7), figure(999.4)) == ("1,000", "999")  # it is grouped as it is written
    assert (percent(0.864), percent(float("nan")), percent(float("inf"))) == (f"86{FIXED}%", "\u2013", "\u2013")


@pytest.mark.parametrize(
    ("share", "whole", "fine"),
    [
        (0.0, "0", "0.0"),
        (1e-9, "<1", "<0.1"),
        (0.004, "<1", "0.4"),
        (0.0051, "1", "0.5"),
        (0.99, "99", "99.0"),
        (0.9951, ">99", "99.5"),
        (0.9999, ">99", ">99.9"),
        (1.0, "100", "100.0"),
    ],
)
def test_only_nothing_is_none_and_only_everything_is_all(share: float, whole: str, fine: str) -> None:
    assert (percent(share), percent(share, 1)) == (f"{whole}{FIXED}%", f"{fine}{FIXED}%")


def test_so_it_is_in_other_languages(speak: Callable[[str], None]) -> None:
    speak("de")
    assert (percent(0.0001, 1), percent(0.99999, 1)) == (f"<0,1{FIXED}%", f">99,9{FIXED}%")
    assert (brief_time(0.033), brief_time(0.0), brief_time(4.21)) == (f"<0,1{FIXED}s", f"0,0{FIXED}s", f"4,2{FIXED}s")


def test_what_is_not_known_is_a_dash() -> None:
    assert percent(None) == percent(None, 1) == "\u2013"


def test_a_number_in_a_sentence_that_is_stored_is_stored_in_english(speak: Callable[[str], None]) -> None:
    speak("de")
    text = words.translate("Test", "{count} frames").format(count=counted(1234))
    assert (text, words.english(text)) == ("1.234 frames", "1,234 frames")

"""Sentences for the user, in the user's language, for modules that know no Qt.

Write ``translate("Photos", "{name} is empty.").format(name=name)``: both strings as literals, because Qt's lupdate
reads them from the source. Values go in after translating. For a word that is stored and shown later, mark it where it
is defined with `noted` and translate it where it is shown.

Until the window has chosen a language (`use`), and always in the commands, everything is English.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

Translator = Callable[[str, str], str]
"""(context, English text) -> text."""

LANGUAGES = ("en", "de", "es", "fr", "zh_CN")
"""Those that texts are translated into; the first needs none."""

DEEPEST = 4
"""Phrases within phrases, a reason within a sentence say, that are taken from another process."""


def translate(context: str, text: str) -> str:
    """The text in the language in use, or the English one where nobody has translated it; a `Phrase`.

    :param context: a word that tells translators where the text stands, as in Qt
    """
    return Phrase(_translator(context, text), context, text)


def noted(context: str, text: str) -> str:
    """The text itself: a mark for lupdate, as Qt's ``QT_TRANSLATE_NOOP``."""
    return text


def quoted(name: str) -> str:
    """A name in the language's quotation marks, for sentences that may also have a word in its place."""
    return translate("Lists", "“{name}”").format(name=name)


def listed(parts: Iterable[str]) -> str:
    """``Neutral 80 %, Surprise 12 %``"""
    return translate("Lists", ", ").join(parts)


def headed(head: str, said: str) -> str:
    """``Neutral: 80 %``"""
    return translate("Lists", "{head}: {said}").format(head=head, said=said)


def use(translator: Translator | None, language: str = "en") -> None:
    """Speak through `translator` from now on; None: English.

    :param language: the code of its language, ``de`` or ``zh_CN``
    """
    global _translator, _language
    _translator, _language = translator or _english, language


@contextmanager
def speaking(translator: Translator | None, language: str = "en") -> Iterator[None]:
    """Speak through `translator` for a while, then as before; not for two threads at once."""
    before = _translator, _language
    use(translator, language)
    try:
        yield
    finally:
        use(*before)


def language() -> str:
    """The code of the language in use: ``en``, ``de``, ``es``, ``fr``, ``zh_CN``."""
    return _language


class Phrase(str):
    """A text in the language in use that still knows what it is in English: files keep that (`english`), and another
    process, which knows no language, says it by that (`told`)."""

    context: str
    text: str
    """In English, with its placeholders."""
    values: dict[str, Any] | None
    """What was put in; None: nothing so far."""

    def __new__(cls, shown: str, context: str, text: str, values: dict[str, Any] | None = None) -> "Phrase":
        phrase = super().__new__(cls, shown)
        phrase.context, phrase.text, phrase.values = context, text, values
        return phrase

    def __getnewargs__(self) -> tuple[str, str, str, dict[str, Any] | None]:
        return self[:], self.context, self.text, self.values

    def __str__(self) -> str:
        return self  # so that what an exception says stays one

    def format(self, *places: Any, **values: Any) -> str:
        """With the values put in, by name: a phrase again, in English where a translation asks for what there is not.

        Values without names give a plain text: other languages may want them in another order.
        """
        if places:
            return super().format(*places, **values)
        try:
            shown = super().format(**values)
        except (LookupError, ValueError):
            shown = self.text.format(**values)
        return Phrase(shown, self.context, self.text, values)


def english(text: str) -> str:
    """What a text for the user is in English: for files, which know no language. Other texts stay as they are."""
    if not isinstance(text, Phrase):
        return text
    if text.values is None:
        return text.text
    return text.text.format(**{name: english(value) for name, value in text.values.items()})


def _is_phrase(value: object) -> bool:
    return isinstance(str(value) if isinstance(value, Exception) else value, Phrase)


class InEnglish(logging.Filter):
    """Keeps a log in English, whatever language the window speaks: it is for whoever looks for an error."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(english(str(arg)) if _is_phrase(arg) else arg for arg in record.args)
        return True


def stored(context: str, text: str) -> str:
    """A text from a file in the language in use, where it is one of ours without values; any other as it is."""
    # No literal: it stands where the text was said before it was stored.
    return translate(context, text) if text else text


def told(text: str) -> Any:
    """Fit for JSON: what `again` makes the same text of in another process."""
    if not isinstance(text, Phrase) or not text.context:
        return english(str(text))
    values = {n: v if isinstance(v, int | float) else told(v) for n, v in (text.values or {}).items()}
    return {"context": text.context, "text": text.text, "values": None if text.values is None else values}


def again(raw: Any, otherwise: str) -> str:
    """The text that `told` was asked for, in the language in use.

    Another process is not believed: only what has a translation here is a text of ours, and has values put in.

    :param otherwise: the whole in English, for all that has none
    """
    try:
        return _again(raw, DEEPEST) if isinstance(raw, dict) else otherwise
    except (LookupError, TypeError, ValueError, AttributeError):
        return otherwise


def _again(raw: Any, depth: int) -> Any:
    """:raises LookupError, TypeError, ValueError, AttributeError: it is no text of ours"""
    if not isinstance(raw, dict):
        return raw
    context, text, values = raw["context"], raw["text"], raw["values"]
    phrase = translate(context, text)  # no literals: they stand where the text was said
    if not depth or phrase == text:
        raise LookupError(text)
    return phrase if values is None else phrase.format(**{n: _again(v, depth - 1) for n, v in values.items()})


def _english(context: str, text: str) -> str:
    return text


_translator: Translator = _english
_language = "en"

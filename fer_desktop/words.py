"""Sentences for the user, in the user's language, for modules that know no Qt.

Write ``translate("Photos", "{name} is empty.").format(name=name)``: both strings as literals, because Qt's lupdate
reads them from the source. Values go in after translating. For a word that is stored and shown later, mark it where it
is defined with `noted` and translate it where it is shown.

Until the window has chosen a language (`use`), and always in the commands, everything is English.
"""

from collections.abc import Callable

Translator = Callable[[str, str], str]
"""(context, English text) -> text."""


def translate(context: str, text: str) -> str:
    """The text in the language in use, or the English one where nobody has translated it.

    :param context: a word that tells translators where the text stands, as in Qt
    """
    return _translator(context, text)


def noted(context: str, text: str) -> str:
    """The text itself: a mark for lupdate, as Qt's ``QT_TRANSLATE_NOOP``."""
    return text


def use(translator: Translator | None, language: str = "en") -> None:
    """Speak through `translator` from now on; None: English.

    :param language: the code of its language, ``de`` or ``zh_CN``
    """
    global _translator, _language
    _translator, _language = translator or _english, language


def language() -> str:
    """The code of the language in use: ``en``, ``de``, ``es``, ``fr``, ``zh_CN``."""
    return _language


def _english(context: str, text: str) -> str:
    return text


_translator: Translator = _english
_language = "en"

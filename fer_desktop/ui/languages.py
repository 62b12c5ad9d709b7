"""The languages of the window: which there are, which one is meant, and speaking it from now on."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fer_desktop import paths, words

log = logging.getLogger(__name__)

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh_CN": "简体中文"}
"""Code -> its own name: whoever looks for it may read no other. In the order of the menu."""

ENGLISH = "en"

_installed: list[QTranslator] = []


def meant(choice: str, wanted: Sequence[str] | None = None) -> str:
    """The code of the language to speak.

    :param choice: of `fer_desktop.settings.LANGUAGES`; empty: what the system wants
    :param wanted: the system's languages, the dearest first, as ``de-AT``; None: ask it
    """
    if choice in NAMES:
        return choice
    seen = set()
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        code = tag.replace("_", "-").split("-")[0].lower()
        # The system adds more general forms: for zh-TW a bare zh, which would then be taken for the simplified one.
        if code not in seen:
            seen.add(code)
            if code == "zh" and QLocale(tag.replace("-", "_")).script() == QLocale.Script.SimplifiedHanScript:
                return "zh_CN"
            if code in NAMES:
                return code
    return ENGLISH


def speak(choice: str, wanted: Sequence[str] | None = None) -> str:
    """Make all texts that are asked for from now on, Qt's own among them, be in a language; its code.

    Texts that exist already do not change. Call it in the main thread, with an application.

    :param choice: and `wanted`: as for `meant`
    """
    code = meant(choice, wanted)
    _remove()
    if code == ENGLISH:
        words.use(None)
    else:
        for translator in (_qt(code), own(code)):  # what was installed last is asked first
            if translator is not None:
                QCoreApplication.installTranslator(translator)
                _installed.append(translator)
        words.use(QCoreApplication.translate, code)
    QLocale.setDefault(locale(code))
    return code


def own(code: str) -> QTranslator | None:
    """This program's texts in a language; None for English, and where the file is missing."""
    if code == ENGLISH:
        return None
    return _loaded(f"fer_desktop_{code}", str(paths.translations_dir()))


def said_in(code: str, context: str, text: str) -> str:
    """A text in another language than the one in use; in English where nobody has translated it."""
    translator = own(code)
    return (translator.translate(context, text) if translator is not None else "") or text


def locale(code: str) -> QLocale:
    """How dates are written: as the system has it where that is of the same language."""
    system, named = QLocale.system(), QLocale(code)
    return system if (system.language(), system.script()) == (named.language(), named.script()) else named


def _qt(code: str) -> QTranslator | None:
    """Qt's own texts: those of standard buttons, and the names of keys."""
    return _loaded(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def _loaded(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(name, folder):
        return translator
    log.warning("no translation %s in %s", name, folder)
    return None


def _remove() -> None:
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()

"""A language made up for tests: each text in brackets and 40 % longer. Whatever the window shows without brackets was
not translated; whatever is cut has no room for longer words."""

import math
import re
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator

from export import translations
from fer_desktop import words

LONGER = 0.4
FILLING = "lo rem "


def pseudo(text: str) -> str:
    """``Open &folder…`` -> ``⟦Open &folder… lo r⟧``"""
    more = math.ceil(LONGER * len(text)) - 2
    filling = (FILLING * (1 + max(0, more) // len(FILLING)))[: max(0, more)].strip()
    return f"⟦{text}{' ' if filling else ''}{filling}⟧"


def make(folder: Path) -> Path:
    """The .qm file of the made-up language, with every text that lupdate finds in the sources."""
    path = translations.ts_path("eo", folder)
    translations.extract([path])
    tree = ET.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        translation.text = pseudo(message.findtext("source") or "")
    tree.write(path, encoding="utf-8", xml_declaration=True)
    return translations.release(path)


def speak(path: Path) -> QTranslator:
    """Have the window speak it; take it back with `silence`."""
    translator = QTranslator()
    assert translator.load(str(path))
    QCoreApplication.installTranslator(translator)
    words.use(QCoreApplication.translate, "eo")
    return translator


def silence(translator: QTranslator) -> None:
    """English again."""
    QCoreApplication.removeTranslator(translator)
    words.use(None)


def bare(text: str, allowed: re.Pattern[str]) -> str:
    """What of `text` stands outside brackets and is no name, number or sign; empty where all is translated."""
    text, before = text.replace("\u0000", ""), None
    while text != before:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    text = re.sub(r"⟦[^⟦⟧]*…", " ", text)  # what is painted where there is no room for all of it
    rest = allowed.sub(" ", text)
    return " ".join(rest.split()) if re.search(r"[^\W\d_]{2,}", rest) else ""

"""A report as a browser would see it."""

import base64
import hashlib
import re
from html.parser import HTMLParser
from pathlib import Path

from fer_desktop.analysis.report import report
from fer_desktop.analysis.report_html import html_of
from fer_desktop.analysis.report_pictures import Openers
from tests.fakes import FakeDetector

LOADS = {"src", "href", "srcset", "data", "action", "poster", "background", "xlink:href", "formaction", "ping", "cite"}
"""Attributes that make a browser fetch something."""

OPENERS = Openers(detector=FakeDetector)


class Page(HTMLParser):
    """What a browser would see: elements, attributes, text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.texts: list[str] = []
        self.style = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_data(self, data: str) -> None:
        if self.tags and self.tags[-1] == "style" and not self.style:
            self.style = data
        else:
            self.texts.append(data)

    def said(self) -> str:
        return " ".join(" ".join(self.texts).replace("\u00a0", " ").split())


def page_of(folder: Path) -> tuple[str, Page]:
    text = html_of(report(folder, OPENERS))
    return text, Page(text)


def stands_alone(text: str, page: Page) -> None:
    """Nothing is loaded, run or sent, and nothing tells about this computer."""
    assert not {"script", "link", "iframe", "object", "embed", "base", "form", "video", "audio"} & set(page.tags)
    for tag, name, value in page.attributes:
        assert not name.startswith("on"), (tag, name)
        assert name != "style", "the policy would forbid it"
        if name in LOADS:
            assert value.startswith("data:image/jpeg;base64,"), (tag, name, value[:60])
    assert not re.search(r"url\(|@import", page.style)
    policy = next(value for tag, name, value in page.attributes if tag == "meta" and "default-src" in value)
    assert policy.startswith("default-src 'none'; img-src data:;")
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in policy
    assert "/gone" not in text

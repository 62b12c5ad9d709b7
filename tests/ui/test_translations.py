"""Every text of the window can be translated, what is translated fits its source, and longer words find room."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, QTranslator
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLayout, QMenu, QSplitter, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from export import translations
from export.translations import TRANSLATED, Message, messages, ts_path
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import languages
from fer_desktop.ui.language_dialog import LATER
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.words import translate
from tests.ui import pseudo, screens

TEXTS = (
    "text",
    "toolTip",
    "statusTip",
    "whatsThis",
    "title",
    "windowTitle",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
)

SAID_BY_OTHERS = (
    "“broken.jpg” is damaged.",
    "“failed.mp4” is damaged.",
    "“a.jpg”: could not be read as a picture.",
    "The session in “bad” is damaged.",
    "The model could not be loaded.",
    "Saved 5 photos to Pictures",
    "3 files were left out",
    "2 files were left out",
    "2 files are not analysed yet",
    "They are offered again.",
    "She sees the guests",
    "A small network.",
    "It is not good in the dark.",
    "Some faces",
    "A notice",
    "Go on",
    "Show",
    "Dark",
    "nonsense",
    "something else",
    "two cores",
    "CPU, 2 threads",
)
"""Sentences that `tests.ui.screens` hands the window ready-made, where the program's other parts, which translate them
themselves, would."""

NAMED = (
    *("FER Desktop", "Webcam", "Other", "Compact", "Wide", "Small & fast", "Fake", "Ana", "Eight", "Seven", "Three"),
    *("anna", "bert", "clip", "bad", "Camera 1", "FER Desktop Tests"),
    *("FER+ Valid", "FER+", "FER2013", "accuracy", "backbone", "variant", "all", "CPU"),
    *languages.NAMES.values(),
)
"""Names are the same in every language: of the program, of cameras, models, people, data sets and their columns."""

OTHERS_WORK = (
    *(
        "Python",
        "Qt for Python",
        "Qt",
        "MediaPipe",
        "ONNX Runtime",
        "OpenCV",
        "NumPy",
        "Pillow",
        "platformdirs",
        "tqdm",
    ),
    "cv2-enumerate-cameras",
    *("Apache-2.0", "BSD-3-Clause", "LGPL-3.0", "MIT-CMU", "MPL-2.0", "MIT"),
)
"""Libraries and their licences, as they call themselves."""

KEYS = r"(?:(?:Ctrl|Shift|Alt|Meta)\+)*(?:Left|Right|Up|Down|Home|End|PgUp|PgDown|Space|Backspace|Del|Esc|F\d+|\W|\w)"
"""Qt translates the names of keys itself."""

ALLOWED = re.compile(
    "|".join(
        [
            *map(re.escape, SAID_BY_OTHERS),
            *(re.escape(languages.said_in(code, "LanguageDialog", LATER)) for code in ("de", "en")),  # in both
            r"[\w-]+\.(?:jpg|mp4|mov|onnx)",  # files
            *(re.escape(text) for text in sorted((*NAMED, *OTHERS_WORK), key=len, reverse=True)),
            r"\S+://\S+",  # addresses
            r"\(?/[\w\u200b./ -]*",  # folders and devices
            r"[\d.,:]+(?:\u00a0| )?(?:s|ms|px|MB|GB|min|h)\b",  # units have the same sign everywhere
            rf"(?<![\w+]){KEYS}(?![\w+])",
        ]
    )
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The made-up language, with every text that is in the sources."""
    return pseudo.make(tmp_path_factory.mktemp("pseudo"))


@pytest.fixture
def spoken(made: Path, qapp: Any) -> Iterator[QTranslator]:
    translator = pseudo.speak(made)
    yield translator
    pseudo.silence(translator)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, spoken: QTranslator) -> MainWindow:
    made_window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    # A queue that runs asks whether it may be closed, and nobody would answer.
    qtbot.addWidget(made_window, before_close_func=lambda shown: shown.queue_control.queue.set_running(False))
    screens.prepare(made_window)
    made_window.show()
    return made_window


def texts_of(shown: QWidget) -> Iterator[tuple[str, str]]:
    """(where, text) of everything that is said in widgets that are seen, and in all actions."""
    for thing in (shown, *shown.findChildren(QWidget), *shown.findChildren(QAction)):
        if isinstance(thing, QWidget) and not isinstance(thing, QMenu) and not thing.isVisibleTo(shown):
            continue
        for name in TEXTS:
            said = getattr(thing, name, None)
            if callable(said) and isinstance(text := said(), str) and text:
                yield f"{type(thing).__name__}.{name}", text
        if isinstance(thing, QComboBox):
            yield from ((f"{type(thing).__name__} item", thing.itemText(i)) for i in range(thing.count()))
        if isinstance(thing, QTabBar):
            yield from ((f"{type(thing).__name__} tab", thing.tabText(i)) for i in range(thing.count()))


def untranslated(found: Iterator[tuple[str, str]]) -> list[str]:
    return sorted({f"{where}: {text!r}" for where, text in found if pseudo.bare(text, ALLOWED)})


@pytest.mark.parametrize("name", screens.SCREENS)
def test_all_that_is_seen_is_translated(window: MainWindow, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    painted: list[tuple[str, str]] = []
    draw = QPainter.drawText

    def note(painter: QPainter, *arguments: Any) -> Any:
        painted.extend(("painted", value) for value in arguments if isinstance(value, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", note)
    shown = screens.show(window, name)
    shown.grab()
    said = list(texts_of(shown))
    screens.put_away(window, shown)
    assert any("⟦" in text for _, text in said)
    assert untranslated(iter([*said, *painted])) == []


def test_a_forgotten_text_would_be_found(window: MainWindow) -> None:
    label = QLabel("Forgotten", window)
    label.setToolTip("⟦All of 3 files⟧ and more")
    label.show()
    found = untranslated(texts_of(window))
    assert [text for text in found if "Forgotten" in text or "and more" in text] == [
        "QLabel.text: 'Forgotten'",
        "QLabel.toolTip: '⟦All of 3 files⟧ and more'",
    ]


def test_brackets_hide_only_what_is_in_them() -> None:
    assert pseudo.bare("⟦Saved “⟦a⟧” lo r⟧ · 12 %", ALLOWED) == ""
    assert pseudo.bare("⟦Happine…", ALLOWED) == ""
    assert pseudo.bare("⟦Saved⟧ by hand", ALLOWED) == "by hand"
    assert pseudo.bare("⟦Play⟧ (Ctrl+Shift+P)  clip.mp4", ALLOWED) == ""


# --- the files --------------------------------------------------------------------------------------------------------


def test_the_files_lack_nothing_that_the_sources_say(tmp_path: Path) -> None:
    fresh = ts_path("eo", tmp_path)
    translations.extract([fresh])
    wanted = {(message.context, message.source) for message in messages(fresh)}
    assert len(wanted) > 600
    assert not [source for context, source in wanted if not context], (
        "a text without a context is not found at run time"
    )
    for code in TRANSLATED:
        there = {(message.context, message.source) for message in messages(ts_path(code))}
        assert there == wanted, f"{code}: run python -m export.translations"


def test_no_text_hides_in_an_f_string() -> None:
    """lupdate does not look into them."""
    hidden = []
    for path in translations.sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                hidden += [
                    f"{path.name}:{call.lineno}"
                    for call in ast.walk(node)
                    if isinstance(call, ast.Call)
                    and (
                        getattr(call.func, "id", "") in ("translate", "noted") or getattr(call.func, "attr", "") == "tr"
                    )
                ]
    assert hidden == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_what_is_translated_fits_its_source(code: str) -> None:
    wrong = [f"{m.context}: {m.source!r} -> {m.translation!r}" for m in messages(ts_path(code)) if not fits(m)]
    assert wrong == []


def fits(message: Message) -> bool:
    """Whether placeholders, keys, markup and the dots at the end are the source's; what is open says nothing wrong."""
    if not message.finished:
        return True
    source, said = message.source, message.translation
    same = (r"\{\w*\}", r"&(?=[^&\s])", r"</?\w+[^>]*>")
    if any(Counter(re.findall(form, source)) != Counter(re.findall(form, said)) for form in same):
        return False
    dots = [re.sub(r"\(&\w\)", "", text).rstrip().endswith(("…", "……")) for text in (source, said)]
    return dots[0] == dots[1]


@pytest.mark.parametrize(
    ("source", "said", "fine"),
    [
        ("{count} of {all}", "von {all} {count}", True),
        ("{count} of {all}", "{count}", False),
        ("{count}", "{anzahl}", False),
        ("&Open…", "Ö&ffnen…", True),
        ("&Open…", "打开(&O)…", True),
        ("&Open…", "打开…(&O)", True),
        ("&Open…", "Öffnen…", False),
        ("&Open…", "Ö&ffnen", False),
        ("<b>Yes</b>", "<b>Ja</b>", True),
        ("<b>Yes</b>", "Ja", False),
    ],
)
def test_a_translation_that_does_not_fit_is_noticed(source: str, said: str, fine: bool) -> None:
    assert fits(Message("Test", source, said, True)) is fine
    assert fits(Message("Test", source, "", False))


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_program_reads_what_translators_wrote(tmp_path: Path, code: str) -> None:
    """The .qm file is the .ts file."""
    released, fresh = QTranslator(), QTranslator()
    assert released.load(str(ts_path(code).with_suffix(".qm")))
    assert fresh.load(str(translations.release(ts_path(code), tmp_path / "fresh.qm")))
    for message in messages(ts_path(code)):
        said = released.translate(message.context, message.source) or ""
        assert said == (fresh.translate(message.context, message.source) or "") == message.translation


TURNED = (
    ("play", "Transport", "&Pause"),
    ("play", "Transport", "&Play again"),
    ("record", "RecordControl", "Stop &recording"),
    ("review_play", "SessionBar", "&Pause"),
    ("review_ignore", "SessionsPage", "Count a&gain"),
)
"""(action, context, text): what some actions are called for a while."""


@pytest.mark.parametrize("code", languages.NAMES)
def test_no_two_actions_of_a_menu_share_a_key(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    languages.speak(code)
    try:
        window = MainWindow(SettingsStore(tmp_path / "settings.ini"))
        qtbot.addWidget(window)
        screens.prepare(window)
        assert twice(window) == []
        for name, context, text in TURNED:
            usual, turned = window.actions_[name].text(), translate(context, text)
            window.actions_[name].setText(turned)
            assert twice(window) == []
            window.actions_[name].setText(usual)
    finally:
        languages.speak(languages.ENGLISH)


def test_what_actions_are_called_for_a_while_is_in_the_files() -> None:
    assert {turned[1:] for turned in TURNED} <= {(m.context, m.source) for m in messages(ts_path(TRANSLATED[0]))}


def twice(window: MainWindow) -> list[str]:
    """The menus in which a key stands for two actions."""
    bar = window.menuBar()
    found = []
    for menu in (bar, *(action.menu() for action in bar.actions() if action.menu() is not None)):
        texts = [action.text() for action in menu.actions()]
        keys = Counter(key.lower() for text in texts for key in re.findall(r"&([^&\s])", text.replace("&&", "")))
        found += [f"{key} in {texts}" for key, count in keys.items() if count > 1]
    return found


# --- room -------------------------------------------------------------------------------------------------------------

LOWEST = (1024, 700)
"""Smaller windows may cut the words of a language that is longer than English."""


@pytest.mark.parametrize("name", screens.PAGES)
def test_longer_words_find_room(window: MainWindow, qtbot: QtBot, name: str) -> None:
    shown = screens.show(window, name)
    window.resize(*LOWEST)
    for _ in range(4):  # layouts ask for room, and get it, in turns
        qtbot.wait(1)
    assert window.minimumSizeHint().width() <= LOWEST[0]
    assert window.width() == LOWEST[0]
    assert cut(shown) == []
    assert overlaps(shown) == []


def cut(shown: QWidget) -> list[str]:
    """Buttons, and labels of one line, that are smaller than their words."""
    found = []
    for widget in (*shown.findChildren(QAbstractButton), *shown.findChildren(QLabel)):
        one_line = not (isinstance(widget, QLabel) and widget.wordWrap())
        if widget.isVisibleTo(shown) and widget.text() and one_line:
            wanted = widget.sizeHint()
            if widget.width() < wanted.width() or widget.height() < wanted.height():
                found.append(f"{type(widget).__name__} {widget.text()!r}: {widget.size()} for {wanted}")
    return found


def overlaps(shown: QWidget) -> list[str]:
    """What lies over its neighbour in a layout or a splitter, or reaches beyond the widget that it is in."""
    found = []
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisibleTo(shown):
            continue
        if isinstance(widget, QSplitter):
            boxes = [(widget.widget(i), widget.widget(i).geometry()) for i in range(widget.count())]
            seen = [(part, box) for part, box in boxes if part.isVisibleTo(shown)]
        elif widget.layout() is not None:
            seen = list(placed(widget.layout()))
        else:
            continue
        name = f"{type(widget).__name__}"
        for place, (part, box) in enumerate(seen):
            found += [f"{name}: {part} over {other}" for other, room in seen[:place] if box.intersects(room)]
            if not widget.rect().adjusted(-4, -4, 4, 4).contains(box):  # a link's frame may stand out
                found.append(f"{name} {widget.size()}: {part} at {box}")
    return found


def placed(layout: QLayout) -> Iterator[tuple[QWidget, QRect]]:
    """The widgets of a layout and of those within it."""
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if item.layout() is not None:
            yield from placed(item.layout())
        elif item.widget() is not None and not item.widget().isHidden():
            yield item.widget(), item.widget().geometry()


def test_what_has_no_room_would_be_found(qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QHBoxLayout, QPushButton

    outer = QWidget()
    qtbot.addWidget(outer)
    row = QHBoxLayout(outer)
    row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    buttons = [QPushButton("A rather long text"), QPushButton("Another long text")]
    for button in buttons:
        row.addWidget(button)
    outer.resize(600, 60)
    outer.show()
    assert cut(outer) == []
    assert overlaps(outer) == []
    buttons[0].setFixedWidth(20)
    buttons[1].move(buttons[0].pos())
    assert len(cut(outer)) == 1
    assert len(overlaps(outer)) == 1

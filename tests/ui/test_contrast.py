"""Contrast after WCAG 2.2: text 4.5 (large text 3), marks and focus 3, against what they lie on, in both themes."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from string import Template

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.colours import contrast, mixed, readable
from fer_desktop.expressions import STYLES
from fer_desktop.overlay import NOT_SURE_COLOUR, TAG_GROUND
from fer_desktop.settings import SettingsStore
from fer_desktop.ui import chips, overlay_painter, theme
from fer_desktop.ui.card_figures import STRONGEST
from fer_desktop.ui.close_dialog import CloseDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.stylesheet import SHEET
from fer_desktop.ui.theme import DARK, LIGHT, Theme
from fer_desktop.ui.toast import kind_token
from tests.ui import pixels, screens

BOTH = pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)
TEXT, MARK = 4.5, 3.0
APART = 7.0
"""Least distance (CIE 1976) of two expressions on light surfaces, also with a form of colour blindness."""

SURFACES = ("background", "panel", "raised")
TEXTS = {
    "text": ("stage", *SURFACES, "hover"),
    "quiet": ("stage", *SURFACES, "hover"),
    "link": SURFACES,
    # Badges of queue and sessions, chosen or not; names of failed photos; sentences that report an error.
    "good": ("panel", "raised"),
    "warn": ("background", "panel", "raised"),
    "error": SURFACES,
    "on_fill": ("accent_fill", "accent_hover", "danger_fill", "danger_hover"),
}
"""Ink -> the grounds on which it is written, as the style sheet and the painters have it."""

MARKS = {
    # The focus, the chosen row, progress, the flag of a mark, the handle of the seek bar.
    "accent": (*SURFACES, "hover", "stage", "line"),
    "edge": SURFACES,
    "good": SURFACES,
    "warn": (*SURFACES, "stage"),
    "recording": SURFACES,
    # The playhead, ticks, the edge of boxes, stripes of “not sure” on their ground.
    "text": (*SURFACES, "accent_fill", "danger_fill"),
    "quiet": (*SURFACES, "line"),
    "on_fill": ("accent_fill",),
}


def over(ink: QColor, ground: str) -> str:
    """A translucent colour over `ground`."""
    return mixed(ground, ink.name(), ink.alphaF())


@BOTH
@pytest.mark.parametrize("ink", TEXTS)
def test_text_is_legible_where_it_is_written(look: Theme, ink: str) -> None:
    for ground in TEXTS[ink]:
        assert contrast(getattr(look, ink), getattr(look, ground)) >= TEXT, ground


@BOTH
@pytest.mark.parametrize("mark", MARKS)
def test_marks_and_the_focus_stand_out(look: Theme, mark: str) -> None:
    for ground in MARKS[mark]:
        assert contrast(getattr(look, mark), getattr(look, ground)) >= MARK, ground


@BOTH
@pytest.mark.parametrize("label", STYLES)
def test_bars_lines_and_dots_of_expressions_stand_out(look: Theme, label: str) -> None:
    """On a bar's track, the timeline, the chart, a legend chip, also under the pointer."""
    for ground in (*SURFACES, "hover"):
        assert contrast(look.expression(label).name(), getattr(look, ground)) >= MARK, ground


@BOTH
def test_rules_of_the_style_sheet_that_name_both_colours(look: Theme) -> None:
    """Whatever a rule for an enabled state writes on its own ground is legible."""
    sheet = Template(re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)).substitute(asdict(look))
    found = 0
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        rules = dict(re.findall(r"([\w-]+):\s*(#\w{6})\s*[;}]?", body + ";"))
        pairs = (("color", "background"), ("selection-color", "selection-background-color"))
        for ink, ground in pairs:
            if ink in rules and ground in rules and ":disabled" not in selector:
                found += 1
                assert contrast(rules[ink], rules[ground]) >= TEXT, (selector.strip(), ink)
    assert found >= 10


@BOTH
def test_every_focus_rule_draws_in_a_colour_that_stands_out(look: Theme) -> None:
    rules = re.findall(r"([^{}]*:focus[^{}]*)\{([^{}]*)\}", SHEET)
    coloured = [(selector, re.search(r"border(?:-color)?:[^;]*\$(\w+)", body)) for selector, body in rules]
    tokens = {found.group(1) for _, found in coloured if found}
    assert tokens == {"accent", "text"}
    for selector in ("QPushButton", "QToolButton", "QLineEdit", "QCheckBox", "QSlider", "QListView", "QScrollArea"):
        assert any(selector in one and found for one, found in coloured), selector
    # A primary or dangerous button is of a strong colour itself: its ring is of the text's.
    for fill in (look.accent_fill, look.danger_fill):
        assert contrast(look.text, fill) >= MARK


@pytest.mark.parametrize("picture", ["#000000", "#808080", "#ffffff"])
def test_words_on_pictures_are_legible_whatever_is_under_them(picture: str) -> None:
    chip = over(chips.FILL, picture)
    assert contrast(chips.INK.name(), chip) >= TEXT
    for token in ("good", "warn", "quiet", "accent"):
        assert contrast(getattr(DARK, token), chip) >= MARK, token
    tag = over(overlay_painter.TAG_FILL, picture)
    for ink in (overlay_painter.DETAIL, overlay_painter.QUIET, NOT_SURE_COLOUR):
        assert contrast(ink, tag) >= TEXT, ink
    for label, style in STYLES.items():
        assert contrast(readable(style.dark, TAG_GROUND), tag) >= TEXT, label
    badge = QColor(DARK.stage)
    badge.setAlphaF(0.78)
    assert contrast(DARK.text, over(badge, picture)) >= TEXT


def test_the_dot_of_a_recording_is_told_by_its_word_too() -> None:
    """Over a white picture the red dot alone is a little under 3; REC and the time stand beside it."""
    assert contrast(DARK.recording, over(chips.FILL, "#ffffff")) >= 2.5
    assert contrast(DARK.recording, over(chips.FILL, "#808080")) >= MARK


@BOTH
def test_figures_in_the_confusion_matrix_are_legible_at_every_shade(look: Theme) -> None:
    for share in np.linspace(0, 1, 21):
        ground = mixed(look.raised, look.accent_fill, STRONGEST * share)
        assert max(contrast(ink, ground) for ink in (look.text, look.background)) >= TEXT, share


@BOTH
def test_marks_of_toasts_stand_out(look: Theme) -> None:
    for kind in ("info", "error"):
        assert contrast(getattr(look, kind_token(kind)), look.raised) >= MARK


def test_expressions_stay_apart_on_light_surfaces_for_the_colour_blind() -> None:
    alone = [label for label in STYLES if label not in ("positive", "negative")]
    for one, other in itertools.combinations(alone, 2):
        assert distance(STYLES[one].light, STYLES[other].light) >= APART, (one, other)


# Machado, Oliveira & Fernandes 2009, doi:10.1109/TVCG.2009.113: full protanopia and deuteranopia, on linear sRGB.
SIGHTS = (
    np.eye(3),
    np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    ),
    np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]),
)
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def distance(one: str, other: str) -> float:
    """How far apart two colours are for whoever sees them worst: distance in CIE L*a*b*."""
    return min(float(np.linalg.norm(_lab(sight @ _linear(one)) - _lab(sight @ _linear(other)))) for sight in SIGHTS)


def _linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def _lab(linear: np.ndarray) -> np.ndarray:
    white = TO_XYZ.sum(axis=1)
    share = TO_XYZ @ np.clip(linear, 0, 1) / white
    f = np.where(share > 0.008856, np.cbrt(share), 7.787 * share + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


# --- as it comes out on the screen ------------------------------------------------------------------------------------


@pytest.fixture(params=["dark", "light"])
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(CloseDialog, "exec", lambda dialog: 1)  # nobody is there to answer
    made = MainWindow(SettingsStore(tmp_path / "settings.ini"))
    qtbot.addWidget(made)
    made.actions_.themeChosen.emit(request.param)
    screens.prepare(made)
    made.show()
    yield made
    made.actions_.themeChosen.emit("dark")


@pytest.mark.parametrize("name", screens.SCREENS)
def test_what_is_written_on_the_screen_is_legible(window: MainWindow, qtbot: QtBot, name: str) -> None:
    shown = screens.show(window, name)
    if name in ("toasts", "banner"):
        qtbot.wait(300)  # they fade in
    found = pixels.texts(shown)
    picture = pixels.drawn(shown)
    low = []
    for widget, place in found:
        ratio = pixels.ratio(pixels.cut(picture, place))
        if ratio < pixels.least_ratio(widget):
            low.append((type(widget).__name__, widget.text(), round(ratio, 2)))  # type: ignore[attr-defined]
    screens.put_away(window, shown)
    assert len(found) >= 2
    assert not low


def test_the_measuring_finds_what_cannot_be_read(qtbot: QtBot, qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(300, 120)
    holder.setStyleSheet("background: #ffffff;")
    faint, clear = QLabel("Pale words", holder), QPushButton("Clear words", holder)
    faint.setStyleSheet("color: #9a9a9a;")
    clear.setStyleSheet("color: #444444; border: 2px solid #9a9a9a;")
    clear.move(0, 60)
    holder.show()
    picture = pixels.drawn(holder)
    ratios = {w.text(): pixels.ratio(pixels.cut(picture, at)) for w, at in pixels.texts(holder)}  # type: ignore[attr-defined]
    theme.apply(qapp, "dark")
    assert ratios["Pale words"] == pytest.approx(contrast("#9a9a9a", "#ffffff"), abs=0.1)
    assert ratios["Pale words"] < TEXT <= ratios["Clear words"]

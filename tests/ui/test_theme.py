"""fer_desktop.ui.theme and its style sheet"""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from fer_desktop.colours import contrast
from fer_desktop.expressions import FERPLUS, style
from fer_desktop.ui import theme
from fer_desktop.ui.theme import DARK, LIGHT, Theme

BOTH = pytest.mark.parametrize("look", [DARK, LIGHT], ids=lambda look: look.name)


@pytest.fixture
def keeper(qapp: QApplication) -> Iterator[theme.ThemeKeeper]:
    kept = theme.apply(qapp, "dark")
    yield kept
    kept.set_choice("dark")


@BOTH
def test_text_is_legible_on_every_surface(look: Theme) -> None:
    for ground in (look.background, look.panel, look.raised):
        for ink in (look.text, look.quiet, look.link):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    for ground in (look.background, look.panel):
        assert contrast(look.error, ground) >= 4.5
    for ink in (look.text, look.quiet):
        assert contrast(ink, look.stage) >= 4.5
        assert contrast(ink, look.hover) >= 4.5
    for fill in (look.accent_fill, look.accent_hover, look.danger_fill, look.danger_hover):
        assert contrast(look.on_fill, fill) >= 4.5


@BOTH
def test_focus_and_marks_stand_out(look: Theme) -> None:
    for ground in (look.background, look.panel, look.raised):
        for mark in (look.accent, look.good, look.warn, look.recording):
            assert contrast(mark, ground) >= 3.0


@BOTH
def test_the_style_sheet_has_no_token_left(look: Theme) -> None:
    sheet = theme.stylesheet(look)
    assert "$" not in sheet
    assert look.accent_fill in sheet
    assert sheet.count("{") == sheet.count("}")


@BOTH
def test_expression_colours_come_from_the_one_table(look: Theme) -> None:
    for label in FERPLUS:
        expected = style(label).dark if look.dark else style(label).light
        assert look.expression(label) == QColor(expected)


def test_a_token_or_a_colour(qapp: QApplication) -> None:
    assert DARK.colour("good") == QColor(DARK.good)
    assert DARK.colour("#010203") == QColor(1, 2, 3)
    with pytest.raises(AttributeError):
        DARK.colour("nonsense")


def test_apply_is_one_keeper_and_changes_everything(keeper: theme.ThemeKeeper, qapp: QApplication) -> None:
    heard = []
    keeper.changed.connect(lambda: heard.append(theme.current().name))
    assert theme.apply(qapp, "light") is keeper
    assert theme.keeper() is keeper
    assert theme.current() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.background)
    assert LIGHT.panel in qapp.styleSheet()
    keeper.set_choice("light")
    keeper.set_choice("dark")
    assert heard == ["light", "dark"]
    assert keeper.choice == "dark"
    with pytest.raises(ValueError, match="pink"):
        keeper.set_choice("pink")


def test_it_follows_the_system_only_when_told_to(
    keeper: theme.ThemeKeeper, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_system_theme", lambda: LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is DARK
    keeper.set_choice("system")
    assert theme.current() is LIGHT
    monkeypatch.setattr(theme, "_system_theme", lambda: DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is DARK


@pytest.mark.parametrize(
    ("choice", "scheme"),
    [
        ("light", Qt.ColorScheme.Light),
        ("dark", Qt.ColorScheme.Dark),
        ("system", Qt.ColorScheme.Unknown),
    ],
)
def test_title_bars_and_the_systems_dialogs_are_asked_to_match(
    keeper: theme.ThemeKeeper, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, choice: str, scheme: Qt.ColorScheme
) -> None:
    asked: list[Qt.ColorScheme] = []
    hints = SimpleNamespace(setColorScheme=asked.append, colorScheme=lambda: Qt.ColorScheme.Dark)
    monkeypatch.setattr(keeper, "_app", SimpleNamespace(styleHints=lambda: hints))
    monkeypatch.setattr(keeper, "_refresh", lambda: None)
    keeper.set_choice(choice)
    assert asked == [scheme]


def test_roles_change_what_a_widget_looks_like(keeper: theme.ThemeKeeper, qtbot) -> None:
    button = QPushButton("Go")
    qtbot.addWidget(button)
    plain = button.grab().toImage()
    theme.set_role(button, "primary")
    assert button.grab().toImage() != plain
    label = QLabel("What does a face show?")
    qtbot.addWidget(label)
    theme.set_role(label, "heading")
    assert label.font().pixelSize() == theme.HEADING_PX


def test_ticked_boxes_differ_from_empty_ones(keeper: theme.ThemeKeeper, qtbot) -> None:
    box = QCheckBox("Mirror")
    qtbot.addWidget(box)
    empty: QImage = box.grab().toImage()
    box.setChecked(True)
    assert box.grab().toImage() != empty


def test_font_sizes_and_tabular_figures(keeper: theme.ThemeKeeper, qapp: QApplication) -> None:
    assert qapp.font().pixelSize() == theme.BASE_PX
    made = theme.font(18, bold=True, tabular=True)
    assert made.pixelSize() == 18
    assert made.bold() or made.weight() >= 600
    assert made.featureTags()


def test_names_in_labels_and_tool_tips_are_shown_as_they_are(keeper: theme.ThemeKeeper, qtbot: QtBot) -> None:
    name = "my <b>film</b> <img src='file:///x.png'>.mp4"
    label = QLabel(name)
    qtbot.addWidget(label)
    label.setToolTip(name)
    label.show()
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(name)
    QToolTip.showText(label.mapToGlobal(label.rect().center()), name, label)
    tips = [tip for tip in QApplication.topLevelWidgets() if isinstance(tip, QLabel) and tip is not label]
    assert [tip.textFormat() for tip in tips if tip.text() == name] == [Qt.TextFormat.PlainText]
    QToolTip.hideText()

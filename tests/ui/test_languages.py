"""Which language is meant, speaking it, and choosing another one."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QProcess, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from export.translations import messages, ts_path
from fer_desktop import app as application
from fer_desktop import words
from fer_desktop.expressions import STYLES, shown_word
from fer_desktop.settings import LANGUAGES, Settings, SettingsStore
from fer_desktop.ui import languages
from fer_desktop.ui.language_dialog import LATER, LanguageDialog
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.ui.open_events import OpenEvents


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    languages.speak(languages.ENGLISH)
    QLocale.setDefault(before)


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    made = MainWindow(SettingsStore())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("choice", "wanted", "code"),
    [
        ("fr", ["de-DE", "de"], "fr"),
        ("en", ["de-DE", "de"], "en"),
        ("", ["de-AT", "de"], "de"),
        ("", ["pt-BR", "pt", "es-MX", "es"], "es"),
        ("", ["en-GB", "en", "de-DE", "de"], "en"),
        ("", ["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        ("", ["zh-CN", "zh"], "zh_CN"),
        # Who reads traditional characters gets the next language of the list, not the simplified ones.
        ("", ["zh-Hant-TW", "zh-TW", "zh"], "en"),
        ("", ["zh-TW", "zh", "fr-FR", "fr"], "fr"),
        ("", ["tlh"], "en"),
        ("", ["C"], "en"),
        ("", [], "en"),
    ],
)
def test_the_language_that_is_meant(choice: str, wanted: list[str], code: str) -> None:
    assert languages.meant(choice, wanted) == code


def test_settings_and_menu_know_the_same_languages(window: MainWindow) -> None:
    assert ["", *languages.NAMES] == list(LANGUAGES)
    assert [action.data() for action in window.actions_.language_menu.actions()] == list(LANGUAGES)


@pytest.mark.parametrize("code", [code for code in languages.NAMES if code != languages.ENGLISH])
def test_a_language_is_spoken_until_another_one_is(code: str) -> None:
    written = {message.source: message.translation for message in messages(ts_path(code)) if message.finished}
    assert languages.speak(code) == words.language() == code
    assert shown_word("happiness") == written["Happiness"] != "Happiness"
    assert STYLES["happiness"].word == "Happiness"  # what files say
    assert QLocale().language() == QLocale(code).language()
    # Qt's own: standard buttons say it, too.
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    languages.speak(languages.ENGLISH)
    assert (shown_word("happiness"), words.language()) == ("Happiness", "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_a_language_without_its_file_is_english(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr(languages.paths, "translations_dir", lambda: tmp_path)
    languages.speak("de")
    assert shown_word("happiness") == "Happiness"
    assert languages.said_in("de", "LanguageDialog", LATER) == LATER


def test_the_dialog_says_it_in_both_languages(qtbot: QtBot) -> None:
    dialog = LanguageDialog("de")
    qtbot.addWidget(dialog)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert said == [languages.said_in("de", "LanguageDialog", LATER), LATER]
    assert said[0] != LATER


def entry(window: MainWindow, choice: str) -> QAction:
    return next(action for action in window.actions_.language_menu.actions() if action.data() == choice)


def chosen(window: MainWindow, choice: str) -> LanguageDialog | None:
    """Choose a language in the menu; the dialog that opens, if one does."""
    entry(window, choice).trigger()
    return next((dialog for dialog in window.findChildren(LanguageDialog) if dialog.isVisible()), None)


def test_the_choice_is_remembered_whether_or_not_it_starts_again(window: MainWindow) -> None:
    window.show()
    dialog = chosen(window, "de")
    assert dialog is not None
    dialog.later_button.click()
    assert window.isVisible()
    assert not window.starts_again
    window.close()
    assert not window.starts_again
    assert SettingsStore().load().language == "de"


def test_the_language_in_use_needs_no_start(window: MainWindow) -> None:
    window.show()
    assert chosen(window, "en") is None
    assert window.settings.language == "en"


def test_restart_now_closes_the_window_for_that(window: MainWindow) -> None:
    window.show()
    dialog = chosen(window, "fr")
    assert dialog is not None
    dialog.restart_button.click()
    assert not window.isVisible()
    assert window.starts_again


def test_nobody_starts_again_who_stays(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window asks what it always asks before it closes; a no there is a no here."""
    window.show()
    with monkeypatch.context() as asked:
        asked.setattr(window.queue_control, "may_close", lambda: False)
        dialog = chosen(window, "fr")
        assert dialog is not None
        dialog.restart_button.click()
        assert window.isVisible()
        assert not window.starts_again


@pytest.mark.parametrize("frozen", [False, True])
def test_what_is_started(monkeypatch: pytest.MonkeyPatch, frozen: bool) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    monkeypatch.setattr(application.sys, "frozen", frozen, raising=False)
    monkeypatch.setattr(application.sys, "executable", "/bin/program")
    assert application.start_again()
    assert started == [("/bin/program", [] if frozen else ["-m", "fer_desktop"])]


def test_the_program_speaks_before_it_shows_itself(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    SettingsStore().save(Settings(language="de"))
    seen: list[str] = []
    started: list[bool] = []
    monkeypatch.setattr(application, "begin", lambda _app: None)  # no engine, no model
    monkeypatch.setattr(application, "start_again", lambda: started.append(True))

    def look(app: application.App) -> None:
        qtbot.addWidget(app.window)
        seen.extend([words.language(), app.window.menuBar().actions()[0].text()])

        def choose() -> None:
            dialog = chosen(app.window, "es")
            assert dialog is not None
            dialog.restart_button.click()

        QTimer.singleShot(0, choose)

    assert application.main(watch=look) == 0
    for filter_ in qapp.findChildren(OpenEvents):
        qapp.removeEventFilter(filter_)
        filter_.deleteLater()
    assert seen[0] == "de"
    assert seen[1].replace("&", "") == "Datei"
    assert started == [True]
    assert SettingsStore().load().language == "es"

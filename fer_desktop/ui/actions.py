"""Everything the user can do, as actions: words, keys, tips; and the menu bar that lists them all."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from fer_desktop.numbers import briefly
from fer_desktop.settings import PRIORS, RESOLUTIONS, SPEEDS, THEMES
from fer_desktop.ui import icons, languages
from fer_desktop.ui.action_table import PAGE_ACTIONS, ROWS, SECTIONS, Keys, Row
from fer_desktop.ui.buttons import key_text, plain
from fer_desktop.ui.prior_words import prior_name, prior_sentence, prior_title
from fer_desktop.words import translate


class Actions(QObject):
    """All actions by name (``actions["open"]``) and the menus that several places share."""

    speedChosen = Signal(float)
    themeChosen = Signal(str)
    languageChosen = Signal(str)
    resolutionChosen = Signal(int, int)
    priorChosen = Signal(str)

    def __init__(self, owner: QWidget) -> None:
        """:param owner: the window; the actions' keys work in all of it, also while the menu bar is hidden"""
        super().__init__(owner)
        self._all = {row.name: self._make(row, owner) for row in ROWS}
        pages = QActionGroup(self)
        for name in PAGE_ACTIONS:
            pages.addAction(self[name])
        # Of the others macOS must not judge by their words: “About this model” is not what it is about itself.
        self["quit"].setMenuRole(QAction.MenuRole.QuitRole)
        self["about"].setMenuRole(QAction.MenuRole.AboutRole)
        self.camera_menu = QMenu(self.tr("&Camera"), owner)
        self.model_menu = QMenu(self.tr("&Model"), owner)
        self.model_menu.setToolTipsVisible(True)
        self.card_menu = QMenu(self.tr("About another m&odel"), owner)
        self.remove_menu = QMenu(self.tr("Remo&ve a model"), owner)
        speeds = [(speed, speed_text(speed)) for speed in SPEEDS]
        themes = dict(zip(THEMES, (self.tr("As the system"), self.tr("Light"), self.tr("Dark")), strict=True))
        sizes = [(size, size_text(*size)) for size in RESOLUTIONS]
        self.speed_menu, self._speeds = self._choice(self.tr("&Speed"), speeds, owner)
        self.theme_menu, self._themes = self._choice(self.tr("&Theme"), list(themes.items()), owner)
        tongues = [("", self.tr("As the system")), *languages.NAMES.items()]
        self.language_menu, self._languages = self._choice(self.tr("Lan&guage"), tongues, owner)
        self.resolution_menu, self._sizes = self._choice(self.tr("R&esolution"), sizes, owner)
        self.prior_menu, self._priors = self._choice(prior_title(), [(p, prior_name(p)) for p in PRIORS], owner)
        self.prior_menu.setToolTipsVisible(True)
        for menu in (self.card_menu, self.remove_menu):
            menu.menuAction().setMenuRole(QAction.MenuRole.NoRole)
        for action in self._priors.actions():
            explain(action, prior_sentence(action.data()))
        self._priors.triggered.connect(lambda action: self.priorChosen.emit(action.data()))
        self._speeds.triggered.connect(lambda action: self.speedChosen.emit(action.data()))
        self._themes.triggered.connect(lambda action: self.themeChosen.emit(action.data()))
        self._languages.triggered.connect(lambda action: self.languageChosen.emit(action.data()))
        self._sizes.triggered.connect(lambda action: self.resolutionChosen.emit(*action.data()))

    def __getitem__(self, name: str) -> QAction:
        return self._all[name]

    def enable(self, names: Sequence[str], enabled: bool) -> None:
        for name in names:
            self[name].setEnabled(enabled)

    def set_speed(self, speed: float) -> None:
        _tick(self._speeds, speed)

    def set_prior(self, prior: str) -> None:
        _tick(self._priors, prior)

    def set_theme(self, choice: str) -> None:
        _tick(self._themes, choice)

    def set_language(self, choice: str) -> None:
        _tick(self._languages, choice)

    def set_resolution(self, width: int, height: int) -> None:
        _tick(self._sizes, (width, height))

    def fill(self, bar: QMenuBar) -> None:
        """Put every action into the menu bar."""
        file = self._menu(
            bar,
            self.tr("&File"),
            "open open_folder open_stream open_session folders - analyse_this analyse - sample sample_clip - "
            "save save_all copy show_folder review_export review_report - quit",
        )
        file.setToolTipsVisible(True)
        view = self._menu(
            bar,
            self.tr("&View"),
            "zoom_in zoom_out zoom_fit zoom_actual - next_face previous_face - labels where - side_panel full_screen",
        )
        view.insertMenu(self["side_panel"], self.theme_menu)
        view.insertMenu(self["side_panel"], self.language_menu)
        playback = self._menu(
            bar,
            self.tr("&Playback"),
            "play step_back step_forward - jump_back jump_forward to_start - slower faster loop",
        )
        playback.insertMenu(self["slower"], self.speed_menu)
        live = self._menu(bar, self.tr("&Live"), "refresh - mirror - record snapshot stop")
        live.insertMenu(self["refresh"], self.camera_menu)
        live.insertMenu(self["mirror"], self.resolution_menu)
        bar.addMenu(self.model_menu)
        self._menu(
            bar,
            self.tr("&Session"),
            "review_undo review_redo - review_play review_back review_forward review_jump_back review_jump_forward "
            "review_start review_end review_previous_change review_next_change review_slower review_faster - "
            "review_less review_more review_fit - review_mark review_in review_out review_exclude review_include - "
            "review_rename review_merge review_ignore - review_close",
        )
        self._menu(bar, self.tr("&Go"), "home photos video live analyse sessions - previous next first last")
        self._menu(bar, self.tr("&Help"), "keys - about notices")

    def _menu(self, bar: QMenuBar, title: str, names: str) -> QMenu:
        menu = bar.addMenu(title)
        for name in names.split():
            if name == "-":
                menu.addSeparator()
            else:
                menu.addAction(self[name])
        return menu

    def _make(self, row: Row, owner: QWidget) -> QAction:
        action = QAction(translate("Actions", row.text), self)
        action.setObjectName(f"action_{row.name}")
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setShortcuts(_sequences(row.keys))
        action.setCheckable(row.checkable)
        if row.icon:
            action.setIcon(icons.icon(row.icon))
            action.setIconVisibleInMenu(False)
            action.setProperty("icon_name", row.icon)
        explain(action, translate("Actions", row.tip))
        owner.addAction(action)
        return action

    def _choice(self, title: str, options: Sequence[tuple[object, str]], owner: QWidget) -> tuple[QMenu, QActionGroup]:
        menu = QMenu(title, owner)
        group = QActionGroup(menu)
        for value, text in options:
            action = menu.addAction(text)
            action.setData(value)
            action.setMenuRole(QAction.MenuRole.NoRole)
            action.setCheckable(True)
            group.addAction(action)
        return menu, group


def explain(action: QAction, tip: str) -> None:
    """Give `action` a sentence for the status bar, and the same with its key as tooltip."""
    action.setStatusTip(tip)
    key = key_text(action)
    action.setToolTip(f"{tip} ({key})" if key else tip)


def tip_of(name: str) -> str:
    """The sentence of an action, also while it says why it cannot be used."""
    return translate("Actions", next(row.tip for row in ROWS if row.name == name))


def section_rows(actions: Actions) -> list[tuple[str, list[tuple[str, str]]]]:
    """(section, [(what, keys)]) for the keyboard page, from the actions themselves, so that it is never wrong."""
    native = QKeySequence.SequenceFormat.NativeText
    found = []
    for title, names in SECTIONS:
        rows = []
        for name in names:
            text = next(row.text for row in ROWS if row.name == name)  # the action's own may change with its state
            keys = dict.fromkeys(key.toString(native) for key in actions[name].shortcuts())
            rows.append((plain(translate("Actions", text)).removesuffix("…"), "   ".join(list(keys)[:3])))
        found.append((translate("Actions", title), rows))
    return found


def speed_text(speed: float) -> str:
    """ "1×", "0.25×"."""
    return f"{briefly(speed)}×"


def size_text(width: int, height: int) -> str:
    """ "1280 × 720"."""
    return f"{width} × {height}"


def _tick(group: QActionGroup, value: object) -> None:
    for action in group.actions():
        action.setChecked(action.data() == value)


def _sequences(keys: Keys) -> list[QKeySequence]:
    """The key sequences, each once: a standard key may stand for one that is also listed."""
    found: list[QKeySequence] = []
    for key in keys:
        bound = QKeySequence.keyBindings(key)[:1] if isinstance(key, QKeySequence.StandardKey) else [QKeySequence(key)]
        found += [sequence for sequence in bound if sequence not in found]
    return found

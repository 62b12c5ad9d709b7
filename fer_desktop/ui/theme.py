"""Colours, type and spacing of the window, for dark and light, following the system.

Widgets say what they are through the dynamic property ``role`` (`set_role`); the style sheet does the rest:

* QLabel: ``heading`` (28 px), ``title`` (18 px), ``section`` (11 px, write it in capitals), ``quiet``, ``small``,
  ``strong``, ``link``, ``error``
* QPushButton: ``primary``, ``danger``, ``link``, ``card``; without a role: the plain button
* QToolButton: ``tab`` (top bar, checkable), ``picker`` (opens a menu), ``flat`` (icon only); also QPushButton
* QFrame, QWidget: ``card``, ``panel``, ``bar_top``, ``bar_bottom``, ``bar``, ``drop``, ``line``
"""

import logging
from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.expressions import style as expression_style
from fer_desktop.ui.stylesheet import SHEET

logger = logging.getLogger(__name__)

SPACE = 4
"""Step of all distances, px."""
SMALL_PX, BASE_PX, TITLE_PX, HEADING_PX = 11, 13, 18, 28
"""Sizes of type, px."""
CONTROL_RADIUS, CARD_RADIUS = 8, 14
CHOICES = ("system", "light", "dark")
"""What `apply` and `ThemeKeeper.set_choice` take."""


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one appearance, ``#rrggbb``."""

    name: str
    """``dark`` or ``light``."""
    stage: str
    """Behind pictures."""
    background: str
    panel: str
    raised: str
    hover: str
    """A raised surface under the pointer."""
    line: str
    edge: str
    """The outline of a field, where nothing else shows that it is one; the handle of a scroll bar."""
    text: str
    quiet: str
    """Less important text."""
    accent: str
    """The one thing to do next: marks, focus, the seek bar."""
    link: str
    """The accent where it is text."""
    accent_fill: str
    """The accent where white text stands on it."""
    accent_hover: str
    on_fill: str
    """Text on `accent_fill` and `danger_fill`."""
    good: str
    warn: str
    recording: str
    error: str
    """Text that reports an error."""
    danger_fill: str
    danger_hover: str

    @property
    def dark(self) -> bool:
        return self.name == "dark"

    def colour(self, token: str) -> QColor:
        """The colour of a token ("good"), or of ``#rrggbb`` itself."""
        return QColor(token if token.startswith("#") else getattr(self, token))

    def expression(self, label: str) -> QColor:
        """The colour of an expression on the surfaces of this theme. On pictures use ``style(label).dark``."""
        look = expression_style(label)
        return QColor(look.dark if self.dark else look.light)


DARK = Theme(
    name="dark",
    stage="#0c0d10",
    background="#16181d",
    panel="#1e2128",
    raised="#272b34",
    hover="#303541",
    line="#343946",
    edge="#727680",
    text="#e9ecf1",
    quiet="#9aa3b2",
    accent="#4c8dff",
    link="#6ea3ff",
    accent_fill="#2f6fe0",
    accent_hover="#2a65cf",
    on_fill="#ffffff",
    good="#3fb27f",
    warn="#e6a23c",
    recording="#e5484d",
    error="#ff6b70",
    danger_fill="#d13438",
    danger_hover="#bb2d32",
)

LIGHT = Theme(
    name="light",
    stage="#e9ecf1",
    background="#f6f7f9",
    panel="#ffffff",
    raised="#eef0f4",
    hover="#e3e6ec",
    line="#d7dbe3",
    edge="#868a91",
    text="#1b1e24",
    quiet="#5b6473",
    accent="#1f6feb",
    link="#1a5fd0",
    accent_fill="#1f6feb",
    accent_hover="#1a5fd0",
    on_fill="#ffffff",
    good="#187646",
    warn="#8c5e00",
    recording="#cf222e",
    error="#cf222e",
    danger_fill="#cf222e",
    danger_hover="#b31d28",
)


class ThemeKeeper(QObject):
    """Keeps the application in the chosen theme; there is one, made by `apply`."""

    changed = Signal()
    """The theme is another one: whoever painted with the old colours paints again."""

    def __init__(self, app: QApplication, choice: str) -> None:
        super().__init__(app)
        self.setObjectName("fer-theme-keeper")
        self._app = app
        self._choice = choice
        self._theme: Theme | None = None
        app.styleHints().colorSchemeChanged.connect(self._refresh)
        self.set_choice(choice)

    @property
    def theme(self) -> Theme:
        return self._theme or DARK

    @property
    def choice(self) -> str:
        """``system``, ``light`` or ``dark``."""
        return self._choice

    def set_choice(self, choice: str) -> None:
        """Follow the system or stay with one theme.

        :raises ValueError: `choice` is none of `CHOICES`
        """
        if choice not in CHOICES:
            raise ValueError(f"a theme is one of {', '.join(CHOICES)}, not {choice!r}")
        self._choice = choice
        hints = self._app.styleHints()
        if hasattr(hints, "setColorScheme"):
            # So that title bars and native dialogs match.
            schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
            hints.setColorScheme(schemes.get(choice, Qt.ColorScheme.Unknown))
        self._refresh()

    def _refresh(self) -> None:
        theme = {"light": LIGHT, "dark": DARK}.get(self._choice) or _system_theme()
        if theme is self._theme:
            return
        self._theme = theme
        global _current
        _current = theme
        logger.debug("theme: %s", theme.name)
        self._app.setPalette(palette(theme))
        self._app.setStyleSheet(stylesheet(theme))
        self.changed.emit()


_current = DARK


def apply(app: QApplication, choice: str = "system") -> ThemeKeeper:
    """Dress `app`: style, font, palette, style sheet. Called again, it only changes the choice."""
    known = keeper()
    if known is not None:
        known.set_choice(choice)
        return known
    from fer_desktop.ui.app_style import AppStyle  # it paints with this module's colours

    app.setStyle(AppStyle("Fusion"))
    base = app.font()
    family = _family(base)
    if family:
        base.setFamily(family)
    base.setPixelSize(BASE_PX)
    app.setFont(base)
    return ThemeKeeper(app, choice)


def keeper() -> ThemeKeeper | None:
    """The keeper of the running application, if `apply` was called."""
    app = QApplication.instance()
    return app.findChild(ThemeKeeper, "fer-theme-keeper") if app is not None else None


def current() -> Theme:
    """The theme in use."""
    return _current


def set_role(widget: QWidget, role: str) -> None:
    """Give `widget` a role in the style sheet (see the top of this file), now and also while it is shown."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def font(px: int = BASE_PX, bold: bool = False, tabular: bool = False) -> QFont:
    """The application's font at `px`; `tabular`: figures of one width, so that numbers don't dance."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(px)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def stylesheet(theme: Theme) -> str:
    """The style sheet of the whole application."""
    return Template(SHEET).substitute(asdict(theme))


def palette(theme: Theme) -> QPalette:
    """What widgets (and native bits) use that the style sheet does not reach."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, token in {
        role.Window: theme.background,
        role.WindowText: theme.text,
        role.Base: theme.panel,
        role.AlternateBase: theme.raised,
        role.Text: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.error,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent_fill,
        role.HighlightedText: theme.on_fill,
        role.Accent: theme.accent,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.Light: theme.hover,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.stage,
        role.Shadow: "#000000",
    }.items():
        made.setColor(which, QColor(token))
    faint = QColor(theme.quiet)
    faint.setAlphaF(0.6)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return made


def _system_theme() -> Theme:
    """The system's appearance; dark where it does not say, because pictures look best on it."""
    return LIGHT if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light else DARK


def _family(base: QFont) -> str:
    """A better family where the platform only knows the fallback of fontconfig; empty to keep the system's."""
    if base.family().lower() not in {"", "sans", "sans serif", "sans-serif", "dejavu sans"}:
        return ""
    installed = set(QFontDatabase.families())
    wished = ("Inter", "Cantarell", "Ubuntu", "Noto Sans", "Open Sans", "Liberation Sans")
    return next((name for name in wished if name in installed), "")

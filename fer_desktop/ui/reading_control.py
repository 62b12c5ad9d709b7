"""How faces are read and what is shown of it: how common expressions are taken to be, and where the model looked."""

from PySide6.QtCore import QObject, Signal

from fer_desktop.records import ModelInfo, Recipe
from fer_desktop.ui.actions import explain, tip_of
from fer_desktop.ui.prior_row import PriorRow
from fer_desktop.ui.window_shell import WindowShell


class ReadingControl(QObject):
    """Knows both choices, what the models allow, and who shows it."""

    priorWanted = Signal(str)
    """One of `fer_desktop.settings.PRIORS`; whatever was read before is read again."""
    whereWanted = Signal(bool)
    """Whether moving pictures shall come with where the model looked."""

    def __init__(self, window: WindowShell) -> None:
        super().__init__(window)
        self._window = window
        self._models: tuple[ModelInfo, ...] = ()
        self._rows = []
        for viewer in window.viewers():
            row = PriorRow(window.actions_.prior_menu)
            viewer.panel.extras.addWidget(row)
            self._rows.append(row)
        window.actions_.set_prior(window.settings.prior)
        window.actions_.priorChosen.connect(self._choose_prior)
        where = window.actions_["where"]
        where.setChecked(window.settings.where)
        where.toggled.connect(self._set_where)
        self._show_where(window.settings.where)
        self._show()

    def ready(self, models: tuple[ModelInfo, ...]) -> None:
        """These read from now on, the one in use first."""
        self._models = models
        self._show()

    def update(self) -> None:
        """Another page is open."""
        action = self._window.actions_["where"]
        tells = bool(self._models) and self._models[0].attention
        action.setEnabled(tells and self._window.viewer() is not None)
        tip = tip_of("where")
        if self._models and not tells:
            name = self._models[0].recipe.name
            tip = self.tr("The model “{name}” does not tell where it looked. Choose another model.").format(name=name)
        explain(action, tip)

    def _choose_prior(self, prior: str) -> None:
        if prior != self._window.settings.prior:
            self._window.remember(prior=prior)
            self._show()
            self.priorWanted.emit(prior)

    def _set_where(self, shown: bool) -> None:
        self._window.remember(where=shown)
        self._show_where(shown)
        self.whereWanted.emit(shown)

    def _show_where(self, shown: bool) -> None:
        for viewer in self._window.viewers():
            viewer.view.set_where_visible(shown)

    def _show(self) -> None:
        """The choice stands in all panels and in the menu."""
        reason = ""
        if self._models and not any(knows_prior(model.recipe) for model in self._models):
            reason = self.tr(
                "The model “{name}” does not say how common expressions were in its training pictures, so this cannot "
                "be chosen."
            ).format(name=self._models[0].recipe.name)
        prior = self._window.settings.prior
        self._window.actions_.set_prior(prior)
        self._window.actions_.prior_menu.setEnabled(not reason)
        for row in self._rows:
            row.show_choice(prior, reason)
        self.update()


def knows_prior(recipe: Recipe) -> bool:
    """Whether it says how common each of its expressions was in the training data."""
    return all(recipe.class_prior.get(label, 0) > 0 for label in recipe.labels)

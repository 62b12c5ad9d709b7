"""What the app does with models besides reading: lists them, tries and adds others, removes them, reads their cards."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from fer_desktop import calm, paths
from fer_desktop.cards import Card
from fer_desktop.records import Recipe
from fer_desktop.ui.main_window import MainWindow
from fer_desktop.worker import Background

log = logging.getLogger(__name__)

SUFFIX = ".onnx"


class ModelShelf(QObject):
    """Answers the wishes of the window's model menu."""

    def __init__(self, window: MainWindow, background: Background, use: Callable[[list[Path]], None]) -> None:
        """
        :param background: for what takes a moment
        :param use: makes these models the ones that read, the one to use first
        """
        super().__init__()
        self._window, self._background, self._use = window, background, use
        # A trial may take its time: it must hold up neither saving nor looking for cameras.
        self._trials = Background()
        self._trying = False
        self._closed = False
        control = window.model_control
        control.addWanted.connect(self.add)
        control.removeWanted.connect(self._remove)
        control.cardWanted.connect(self._show_card)

    def list(self) -> None:
        """Tell the window which models there are."""
        self._do(self._background, _recipes, self._on_recipes)

    def add(self, models: Sequence[Path]) -> None:
        """Try these out, add those that are fit, and read with the last one."""
        if not self._trying:
            self._trying = True
            self._trials.start()
        for path in models:
            self._window.model_control.adding(path)
            self._do(self._trials, lambda path=path: _install(path), self._on_added)

    def stop(self) -> None:
        """The window is closed: answers come too late."""
        self._closed = True

    def close(self, timeout_s: float) -> bool:
        """End what is under way; whether it ended in time."""
        self.stop()
        return self._trials.close(timeout_s)

    def _do(self, where: Background, job: Callable[[], object], done: Callable[[Any], None]) -> None:
        where.do(job, lambda answer: None if self._closed else done(answer))

    def _on_recipes(self, found: "list[tuple[Recipe, Path]] | Exception") -> None:
        if isinstance(found, Exception):
            log.warning("models could not be listed: %s", found)
            return
        self._window.set_models(found)

    def _on_added(self, answer: "tuple[Recipe, Path] | Exception") -> None:
        if isinstance(answer, Exception):
            self._refuse(answer)
            return
        recipe, path = answer
        self._window.model_control.added(recipe.name)
        self.list()
        self._use([path])

    def _remove(self, path: Path) -> None:
        reading = self._window.model_control.present()
        if path in reading:
            others = [one for one in reading if one != path]
            self._use(others or [paths.default_model()])

        def done(answer: "str | Exception") -> None:
            if isinstance(answer, Exception):
                self._refuse(answer)
            else:
                self._window.model_control.removed(answer)
            self.list()

        self._do(self._background, lambda: _removed(path), done)

    def _show_card(self, path: Path) -> None:
        def done(answer: "Card | Exception") -> None:
            if isinstance(answer, Exception):
                self._refuse(answer)
            else:
                self._window.model_control.show_card(answer)

        self._do(self._background, lambda: _card(path), done)

    def _refuse(self, error: Exception) -> None:
        self._window.model_control.refused(str(error), getattr(error, "detail", ""))


def is_model(path: Path) -> bool:
    """Whether a dropped file is to be added rather than looked at."""
    return path.suffix.lower() == SUFFIX


def _recipes() -> list[tuple[Recipe, Path]]:
    """The installed models that can be read; the others are logged."""
    with calm.alone:
        from fer_desktop import incoming
        from fer_desktop.recipes import RecipeError, recipe_of
    incoming.clear()
    found = []
    for path in paths.installed_models():
        try:
            found.append((recipe_of(path), path))
        except RecipeError as error:
            log.warning("model left out: %s", error)
    return found


def _install(path: Path) -> tuple[Recipe, Path]:
    with calm.alone:
        from fer_desktop import model_check
        from fer_desktop.recipes import recipe_of
    installed = model_check.install(path)
    return recipe_of(installed), installed


def _removed(path: Path) -> str:
    """Remove an added model; its name."""
    with calm.alone:
        from fer_desktop import model_check
        from fer_desktop.recipes import RecipeError, recipe_of
    try:
        name = recipe_of(path).name
    except RecipeError:
        name = path.stem
    model_check.remove(path)
    return name


def _card(path: Path) -> Card:
    with calm.alone:
        from fer_desktop import cards
    return cards.read(path)

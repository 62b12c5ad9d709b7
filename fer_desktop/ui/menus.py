"""Menus whose entries change: cameras, models, videos."""

from collections.abc import Callable, Collection, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from fer_desktop import paths
from fer_desktop.cards import shown_text
from fer_desktop.numbers import figure
from fer_desktop.records import CameraSpec, LiveSpec, Recipe
from fer_desktop.ui.actions import Actions, explain
from fer_desktop.words import translate


def fill_camera_menu(
    actions: Actions,
    cameras: Sequence[CameraSpec] | None,
    streams: Sequence[str],
    present: LiveSpec | None,
    open_camera: Callable[[CameraSpec], None],
    open_stream: Callable[[str], None],
) -> None:
    """The cameras there are, the way to a stream, and streams used before."""
    menu = actions.camera_menu
    menu.clear()
    for camera in cameras or ():
        action = _add(
            menu, camera.name, translate("Menus", "Watch this camera"), lambda camera=camera: open_camera(camera)
        )
        action.setCheckable(True)
        action.setChecked(present is not None and present.camera is not None and present.camera.key == camera.key)
    if not cameras:
        text = (
            translate("Menus", "Looking for cameras…") if cameras is None else translate("Menus", "No camera was found")
        )
        menu.addAction(text).setEnabled(False)
    menu.addSeparator()
    menu.addAction(actions["open_stream"])
    for url in streams:
        _add(menu, url, translate("Menus", "Watch this stream"), lambda url=url: open_stream(url))
    menu.addSeparator()
    menu.addAction(actions["refresh"])


def fill_model_menu(
    actions: Actions,
    models: Sequence[tuple[Recipe, Path]],
    present: Collection[Path],
    use: Callable[[Path], None],
    show: Callable[[Path], None],
    remove: Callable[[Path], None],
) -> None:
    """The models there are, those that read ticked; and what can be done with each."""
    _fill_card_menu(actions, models, show)
    _fill_remove_menu(actions, models, remove)
    menu = actions.model_menu
    menu.clear()
    for recipe, path in models:
        tip = translate("Menus", "Version {version}; learned from {data}").format(
            version=recipe.version, data=shown_text(recipe.training_data, figure)
        )
        action = _add(menu, recipe.name, tip, lambda path=path: use(path))
        action.setCheckable(True)
        action.setChecked(path in present)
    if not models:
        menu.addAction(translate("Menus", "No model was found")).setEnabled(False)
    menu.addSeparator()
    menu.addAction(actions["compare"])
    menu.addAction(actions["stop_compare"])
    menu.addSeparator()
    menu.addMenu(actions.prior_menu)
    menu.addSeparator()
    menu.addAction(actions["about_model"])
    menu.addMenu(actions.card_menu)
    menu.addAction(actions["measure"])
    menu.addSeparator()
    menu.addAction(actions["add_model"])
    menu.addMenu(actions.remove_menu)
    menu.addSeparator()
    menu.addAction(actions["reload_model"])
    menu.addAction(actions["about"])


def _fill_card_menu(actions: Actions, models: Sequence[tuple[Recipe, Path]], show: Callable[[Path], None]) -> None:
    actions.card_menu.clear()
    for recipe, path in models:
        _add(
            actions.card_menu,
            recipe.name,
            translate("Menus", "What this model is and how good"),
            lambda path=path: show(path),
        )
    actions.card_menu.setEnabled(bool(models))


def _fill_remove_menu(actions: Actions, models: Sequence[tuple[Recipe, Path]], remove: Callable[[Path], None]) -> None:
    """Those that the user added."""
    actions.remove_menu.clear()
    added = [(recipe, path) for recipe, path in models if path.parent == paths.user_models_dir()]
    for recipe, path in added:
        tip = translate("Menus", "Delete the copy that was made when it was added")
        _add(actions.remove_menu, f"{recipe.name}…", tip, lambda path=path: remove(path))
    actions.remove_menu.setEnabled(bool(added))


def fill_video_menu(menu: QMenu, videos: Sequence[Path], present: Path | None, open_: Callable[[Path], None]) -> None:
    """The videos of this session, the open one ticked."""
    menu.clear()
    for path in videos:
        action = _add(menu, path.name, str(path), lambda path=path: open_(path))
        action.setCheckable(True)
        action.setChecked(path == present)


def _add(menu: QMenu, text: str, tip: str, call: Callable[[], None]) -> QAction:
    action = menu.addAction(text.replace("&", "&&"))
    action.setMenuRole(QAction.MenuRole.NoRole)  # names of cameras and models mean nothing to macOS
    explain(action, tip)
    action.triggered.connect(lambda _checked=False: call())
    return action

"""fer_desktop.ui.figure_words"""

import pytest

from fer_desktop import paths
from fer_desktop.recipes import recipe_of
from fer_desktop.ui.compare_dialog import about_model
from fer_desktop.ui.figure_words import KEY, figure_name, figure_text, measured_on


def test_known_figures_are_said_in_words() -> None:
    assert figure_name("ferplus_valid_top1") == "FER+ Valid, right at the first guess"
    assert figure_name("fer2013_test_macro_recall") == "FER2013 Test, mean over the classes"
    assert figure_name("sentiment_valid_calibration_error") == "Sentiment Valid, error of the stated probabilities"
    assert measured_on("fer2013_valid_top1") == "FER2013 Valid"


def test_others_are_said_as_they_are() -> None:
    assert figure_name("my_own_figure") == "my own figure"
    assert measured_on("affectnet_top1") == "affectnet"
    assert [figure_text(value) for value in (0.862, 3.5)] == ["86.2\u00a0%", "3.5"]


def test_they_are_said_in_the_language_in_use(brackets: None) -> None:
    assert figure_name("ferplus_valid_top1") == "FER+ Valid, ⟦right at the first guess⟧"
    assert measured_on("sentiment_valid_top1") == "⟦Sentiment⟧ Valid"


@pytest.mark.parametrize("path", paths.installed_models(), ids=lambda path: path.stem)
def test_every_figure_of_our_models_is_known(path: object) -> None:
    recipe = recipe_of(path)
    assert recipe.accuracy
    assert [key for key in recipe.accuracy if not KEY.fullmatch(key)] == []
    assert about_model(recipe).endswith("Valid")

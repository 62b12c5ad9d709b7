"""fer_desktop.colours"""

import pytest

from fer_desktop.colours import contrast, luminance, mixed, readable
from fer_desktop.expressions import STYLES


def test_black_and_white_are_the_ends() -> None:
    assert luminance("#000000") == 0
    assert luminance("#ffffff") == pytest.approx(1)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#123456", "#123456") == 1


def test_a_known_ratio() -> None:
    # The example that the guidelines' authors give for "just enough": #767676 on white.
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_mixing() -> None:
    assert mixed("#000000", "#ffffff", 0.5) == "#808080"
    assert mixed("#102030", "#ffffff", 0) == "#102030"


@pytest.mark.parametrize("ground", ["#000000", "#26282d", "#757575", "#808080", "#ffffff", "#f6f7f9"])
def test_readable_colours_are_readable_and_legible_ones_stay(ground: str) -> None:
    for style in STYLES.values():
        ink = readable(style.dark, ground)
        assert contrast(ink, ground) >= 4.5
        if contrast(style.dark, ground) >= 4.5:
            assert ink == style.dark

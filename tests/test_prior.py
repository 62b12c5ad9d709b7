"""How common each expression is taken to be."""

import numpy as np
import pytest

from fer_desktop.prior import DEFAULT, PRIORS, adjusted, factors

LABELS = ("neutral", "happiness", "contempt")
LEARNED = {"neutral": 0.6, "happiness": 0.3, "contempt": 0.1}


def test_none_of_it_changes_nothing() -> None:
    assert PRIORS[DEFAULT].strength == 0
    np.testing.assert_array_equal(factors(LABELS, LEARNED, 0.0), np.ones(3))


def test_all_of_it_makes_what_was_learned_equally_common() -> None:
    # A model that knows nothing but how common each expression is.
    learned = np.array([[0.6, 0.3, 0.1]])
    assert adjusted(learned, factors(LABELS, LEARNED, 1.0))[0] == pytest.approx([1 / 3] * 3)
    half = adjusted(learned, factors(LABELS, LEARNED, 0.5))[0]
    assert half == pytest.approx(np.sqrt(learned[0]) / np.sqrt(learned[0]).sum())


@pytest.mark.parametrize("learned", [{}, {"anger": 0.5}, {"neutral": 0.0, "happiness": -1.0}])
def test_a_prior_that_is_not_known_changes_nothing(learned: dict[str, float]) -> None:
    np.testing.assert_array_equal(factors(LABELS, learned, 1.0), np.ones(3))


def test_labels_without_a_share_are_left_as_they_are() -> None:
    found = factors(LABELS, {"neutral": 0.8, "happiness": 0.2}, 1.0)
    assert found == pytest.approx([0.625, 2.5, 1.0])


def test_rows_sum_to_one_and_keep_their_type() -> None:
    rows = np.array([[0.2, 0.3, 0.5], [1.0, 0.0, 0.0]], np.float32)
    out = adjusted(rows, factors(LABELS, LEARNED, 1.0))
    assert out.dtype == np.float32
    np.testing.assert_allclose(out.sum(axis=1), 1, atol=1e-6)
    assert out[1].tolist() == [1, 0, 0]


@pytest.mark.parametrize("shares", [(1e-300, 1.0), (1e308, 1e308), (1e-45, 1e300)])
def test_shares_that_no_data_has_give_probabilities_all_the_same(shares: tuple[float, float]) -> None:
    """A model of somebody else may say anything."""
    found = factors(("a", "b"), dict(zip("ab", shares, strict=True)), 1.0)
    row = adjusted(np.array([[0.0, 1.0], [0.5, 0.5]], np.float32), found)
    assert row[0].tolist() == [0, 1]
    assert row.sum(axis=1) == pytest.approx([1, 1])

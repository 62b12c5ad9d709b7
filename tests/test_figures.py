"""Figures that can be worked out by hand."""

import numpy as np
import pytest

from fer_desktop.figures import (
    BINS,
    Readings,
    calibration_by_chance,
    calibration_error,
    intervals_of_means,
    measure,
    reliability,
    wilson,
)


def test_calibration_error_by_hand() -> None:
    confidence, right = np.array([0.9, 0.9, 0.3, 1.0]), np.array([True, False, False, True])
    expected = 0.5 * abs(0.5 - 0.9) + 0.25 * 0.3 + 0.25 * 0
    assert calibration_error(confidence, right) == pytest.approx(expected)


def test_the_reliability_table_sums_up_to_the_calibration_error() -> None:
    rng = np.random.default_rng(1)
    confidence = rng.uniform(0.15, 1, 500)
    right = rng.uniform(size=500) < confidence**2
    rows = reliability(confidence, right)
    assert sum(row["n"] for row in rows) == 500
    total = sum(row["n"] / 500 * abs(row["confidence"] - row["accuracy"]) for row in rows)
    assert total == pytest.approx(calibration_error(confidence, right))
    for row in rows:
        assert row["from"] - 1e-4 <= row["confidence"] <= row["to"] + 1e-4
        assert row["to"] - row["from"] == pytest.approx(1 / BINS, abs=1e-4)
        assert row["accuracy_interval"][0] <= row["accuracy"] <= row["accuracy_interval"][1]


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"),
    # Newcombe 1998, Statistics in Medicine 17, table I: the score method without continuity correction.
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_against_published_intervals(part: int, whole: int, low: float, high: float) -> None:
    assert wilson(part, whole) == pytest.approx([low, high], abs=5e-5)


def test_wilson_of_nothing() -> None:
    assert wilson(0, 0) is None
    assert wilson(5, 5)[1] == 1.0


def test_intervals_of_means_are_repeatable_and_as_wide_as_they_should_be() -> None:
    confusion = np.array([[900, 100, 0], [20, 80, 0], [0, 0, 0]])
    recall, f1 = intervals_of_means(confusion)
    assert (recall, f1) == intervals_of_means(confusion)
    # The mean of two shares of independent draws, by the normal approximation.
    error = 1.96 * 0.5 * np.sqrt(0.9 * 0.1 / 1000 + 0.8 * 0.2 / 100)
    assert recall == pytest.approx([0.85 - error, 0.85 + error], abs=0.006)
    assert f1[0] < (2 * 900 / (1000 + 920) + 2 * 80 / (100 + 180)) / 2 < f1[1]
    assert intervals_of_means(np.zeros((3, 3), int)) == (None, None)


def test_few_faces_that_are_all_read_right_leave_doubt() -> None:
    for faces, lowest, highest in ((1, 0.1, 0.6), (5, 0.6, 0.85), (100, 0.96, 0.99)):
        recall, f1 = intervals_of_means(np.diag([faces] * 2))
        assert lowest < recall[0] < highest
        assert lowest < f1[0] < highest
        assert recall[1] == f1[1] == 1.0


def test_few_answers_that_are_all_right_leave_doubt_as_well() -> None:
    """Of 12 answers that name a class, 12 are right: that is no certainty."""
    truth = np.repeat([0, 1], [30, 10])
    probabilities = np.eye(2)[np.where(np.arange(40) < 12, 0, 1)]
    row = measure(Readings(probabilities, truth, (), 0), ("a", "b"))["per_class"]["a"]
    assert (row["precision"], row["recall"]) == (1.0, 0.4)
    assert row["precision_interval"] == wilson(12, 12)
    assert row["precision_interval"][0] == pytest.approx(0.758, abs=0.001)
    assert row["recall_interval"] == wilson(12, 30)


def test_right_probabilities_of_few_faces_look_wrong_by_chance() -> None:
    rng = np.random.default_rng(4)
    for faces, low, high in ((30, 0.12, 0.3), (3000, 0.015, 0.035)):
        confidence = rng.uniform(0.4, 1.0, faces)
        by_chance = calibration_by_chance(confidence)
        assert low < by_chance < high
        assert by_chance == calibration_by_chance(confidence), "the same faces give the same figure"
        found = [calibration_error(confidence, rng.random(faces) < confidence) for _ in range(200)]
        assert 0.88 < np.mean(np.array(found) < by_chance) < 0.995
    assert calibration_by_chance(np.ones(5)) == 0.0, "where all is certain, nothing is left to chance"


def test_a_class_that_never_occurs_counts_in_no_mean() -> None:
    probabilities = np.array([[0.8, 0.1, 0.1], [0.2, 0.7, 0.1], [0.6, 0.3, 0.1]])
    figures = measure(Readings(probabilities, np.array([0, 1, 1]), (), 2), ("a", "b", "c"))
    assert figures["accuracy"] == pytest.approx(2 / 3)
    assert figures["macro_recall"] == pytest.approx((1 + 0.5) / 2)
    assert figures["macro_f1"] == pytest.approx((2 / 3 + 2 / 3) / 2)
    shares = ("recall", "recall_interval", "precision", "precision_interval", "f1")
    assert figures["per_class"]["c"] == {"n": 0, **dict.fromkeys(shares)}
    assert figures["nll"] == pytest.approx(-np.log([0.8, 0.7, 0.3]).mean())
    assert figures["left_out"] == 2
    assert "not_found" not in figures
    assert figures["confusion"] == [[1, 0, 0], [1, 1, 0], [0, 0, 0]]


def test_an_answer_is_sure_from_a_half_on() -> None:
    """As everywhere else in the app."""
    probabilities = np.array([[0.5, 0.3, 0.2], [0.499, 0.3, 0.201], [0.1, 0.9, 0.0], [0.2, 0.4, 0.4]])
    figures = measure(Readings(probabilities, np.array([0, 0, 0, 1]), (), 0), ("a", "b", "c"))
    assert figures["share_sure"] == 0.5
    assert (figures["accuracy_sure"], figures["accuracy_not_sure"]) == (0.5, 1.0)

"""The other zoning schemes: bounds by hand."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk import other_schemes as schemes
from mining_ecorisk.algorithms.core.risk.zoning import classify

pytest.importorskip("mapclassify")


def test_quantiles_hold_equally_many():
    values = np.random.default_rng(1).random(1000)
    classes = classify(values, schemes.scheme_breaks(values, schemes.QUANTILES, 5))
    np.testing.assert_array_equal(np.bincount(classes), [0, 200, 200, 200, 200, 200])


def test_ties_leave_fewer_quantiles():
    # 85 % of the values are 0, so the first four fifths end at 0.
    values = np.array([0.0] * 85 + list(range(6, 21)))
    np.testing.assert_array_equal(schemes.scheme_breaks(values, schemes.QUANTILES, 5), [0, 20])


def test_equal_intervals():
    # From 1 to 11 in five steps of 2.
    bounds = schemes.scheme_breaks(np.array([1.0, 2, 11]), schemes.EQUAL_INTERVAL, 5)
    np.testing.assert_allclose(bounds, [3, 5, 7, 9, 11])


def test_head_tail_breaks():
    # Mean of all 25/8 = 3.125; of the head {4, 14}: 9; of its head {14}: 14.
    values = np.array([1.0, 1, 1, 1, 1, 2, 4, 14])
    np.testing.assert_allclose(schemes.scheme_breaks(values, schemes.HEAD_TAIL, 5), [3.125, 9, 14])


def test_head_tail_top_class_holds_the_largest_values():
    # The mean of three times 0.1 + 0.7 rounds; no value may lie above the last bound.
    values = np.array([0.1] * 9 + [0.8, 0.1 + 0.7, 0.7999999999999999])
    assert schemes.scheme_breaks(values, schemes.HEAD_TAIL, 5)[-1] >= values.max()


@pytest.mark.parametrize(("classes", "steps"), [(5, [-1.5, -0.5, 0.5, 1.5]), (4, [-1, 0, 1])])
def test_standard_deviations_lie_around_the_mean(classes, steps):
    # Mean 5; deviations 10 x -1, 10 x 1 and -5, 5: squares 20 + 50 = 70, over n - 1 = 21.
    values = np.array([4.0] * 10 + [6.0] * 10 + [0.0, 10.0])
    bounds = schemes.scheme_breaks(values, schemes.STANDARD_DEVIATION, classes)
    np.testing.assert_allclose(bounds, [*(5 + step * np.sqrt(70 / 21) for step in steps), 10])


def test_equal_values_are_refused():
    with pytest.raises(InputError, match="cannot be divided"):
        schemes.scheme_breaks(np.array([2.0, 2.0]), schemes.QUANTILES, 5)


def test_an_empty_highest_class_of_standard_deviations_stays():
    # Mean 3.5, squares 2 * (6.25 + 2.25 + 0.25) = 17.5 over n - 1 = 5: deviation 1.8708. All of 1 to 6 lie within 1.5
    # deviations, so that the lowest and the highest of five classes are empty, and the middle one is around the mean.
    bounds = schemes.scheme_breaks(np.arange(1.0, 7), schemes.STANDARD_DEVIATION, 5)
    np.testing.assert_allclose(bounds, 3.5 + np.array([-1.5, -0.5, 0.5, 1.5, 2.5]) * np.sqrt(3.5))

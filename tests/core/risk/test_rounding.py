"""Values that count as one: on breaks, in ties and between years."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.natural_breaks import natural_breaks
from mining_ecorisk.algorithms.core.risk.rounding import is_constant, merged, settled
from mining_ecorisk.algorithms.core.risk.zoning import classify


def test_values_that_rounding_put_above_a_break_are_put_onto_it():
    bounds = np.array([0.31907780996043, 0.6, 1.0])
    values = np.array([0.31907780996043045, 0.3190778100, 0.32, 0.6000000001, 0.6000001, 1.0 + 1e-12, np.nan, 0.1])
    found = settled(values, bounds)
    # The bounds span 0.68, 1e-9 of which is 6.8e-10: 4.5e-16, 4e-11 and 1e-10 above a bound are rounding, 1e-7 is not.
    np.testing.assert_array_equal(found, [bounds[0], bounds[0], 0.32, 0.6, 0.6000001, 1.0, np.nan, 0.1])


def test_large_values_of_a_small_range_keep_their_classes():
    # At 1e6, 1e-9 of the value is as large as the range of 1e-3: a slack of the value would put all into one class.
    values = 1e6 + np.random.default_rng(0).random(60) * 1e-3
    bounds = natural_breaks(values, 5)
    by_comparison = 1 + (values[:, None] > bounds[:-1]).sum(axis=1)
    assert classify(values, bounds).tolist() == by_comparison.tolist()
    assert set(by_comparison) == {1, 2, 3, 4, 5}


@pytest.mark.parametrize("scale", [1e-12, 1.0, 1e9])
@pytest.mark.parametrize("offset", [0.0, 7.0])
def test_the_range_decides_whatever_the_magnitude(scale, offset):
    bounds = scale * (offset + np.array([0.25, 0.5, 1.25]))  # they span 1 (times the scale)
    just_above = scale * (offset + np.array([0.25, 0.5, 1.25]) + 5e-10)
    beyond = scale * (offset + np.array([0.25, 0.5, 1.25]) + 5e-9)
    assert classify(just_above, bounds).tolist() == [1, 2, 3]
    assert classify(beyond, bounds).tolist() == [2, 3, 3]


def test_values_equal_up_to_rounding_are_one():
    # 0.1 + 0.2 is 0.30000000000000004: with 0.3, 0 and 1 these are three values, and three classes hold one each.
    values = np.array([0.0, 0.3, 0.1 + 0.2, 1.0])
    assert merged(values).tolist() == [0.0, 0.1 + 0.2, 0.1 + 0.2, 1.0]
    bounds = natural_breaks(values, 4)
    assert bounds.tolist() == [0.0, 0.1 + 0.2, 1.0]
    assert classify(values, bounds).tolist() == [1, 2, 2, 3]


def test_ties_broken_by_rounding_change_no_breaks():
    random = np.random.default_rng(4)
    values = random.integers(0, 12, 300) / 12
    noisy = values + random.uniform(-2e-11, 2e-11, 300)
    exact, found = natural_breaks(values, 5), natural_breaks(noisy, 5)
    assert found == pytest.approx(exact, abs=1e-10)
    assert classify(noisy, found).tolist() == classify(values, exact).tolist()
    assert classify(noisy, exact).tolist() == classify(values, exact).tolist()


def test_constant_up_to_rounding():
    assert is_constant(np.array([0.3, 0.1 + 0.2]))
    assert is_constant(np.zeros(3))
    assert not is_constant(np.array([1e6, 1e6 + 1e-3]))

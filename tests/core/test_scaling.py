"""Values scaled to 0..1."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.scaling import range_of, rescale


def test_scaled_cut_and_counted():
    # (v - 2) / 4; 1 and 7, 8 lie beyond 2..6.
    found = rescale(np.array([1.0, 2, 3, 6, 7, 8, np.nan]), 2, 6)
    assert found.values[:-1].tolist() == [0, 0, 0.25, 1, 1, 1]
    assert np.isnan(found.values[-1])
    assert (found.low, found.high, found.below, found.above) == (2, 6, 1, 2)


@pytest.mark.parametrize(("beyond", "cut"), [(5e-10, 0), (2e-9, 1)])
def test_what_counts_as_rounding(beyond, cut):
    # What is at most 1e-9 of the range beyond a limit is rounding.
    low, high = rescale(np.array([-beyond]), 0, 1), rescale(np.array([1 + beyond]), 0, 1)
    assert (low.values.tolist(), low.below, low.above) == ([0], cut, 0)
    assert (high.values.tolist(), high.below, high.above) == ([1], 0, cut)


def test_rounding_is_cut_but_not_counted():
    found = rescale(np.array([-1e-12, 1 + 1e-12]), 0, 1)
    assert (found.values.tolist(), found.below, found.above) == ([0, 1], 0, 0)


def test_an_empty_range_is_0_everywhere():
    found = rescale(np.array([3.0, 4, np.nan]), 3, 3)
    assert found.values[:2].tolist() == [0, 0]
    assert np.isnan(found.values[2])


@pytest.mark.parametrize(
    ("values", "low", "high"),
    [
        ([1.0, 2.5, 3, 6.1, 7], 2.5, 6.1),
        ([2.0, 2.5, 3, 4, 6.1], 2, 6.1),
        ([0.1, 0.2, 0.3, 0.7], 0.1, 0.7),
        ([4.0, 5], 4, 5),
        ([3.0, 3], 3, 3),
    ],
)
def test_range_is_found_in_the_scaled_values_to_the_last_digit(values, low, high):
    raw = np.array([*values, np.nan])
    found = range_of(raw, rescale(raw, low, high).values)
    assert (found.low, found.high) == (low, high)


def test_range_with_a_known_lower_end_needs_one_value():
    # 0.25 * 3 / 8
    found = range_of(np.array([0.0, 3.0]), np.array([0.0, 0.09375]), 0.25, 0.0)
    assert found.high == pytest.approx(8, rel=1e-15)
    assert range_of(np.array([0.0, 5]), np.array([0.0, 0.25]), 0.25, 0.0).high == 5


@pytest.mark.parametrize(
    ("raw", "scaled"),
    [
        ([1.0, 2, 3], [0.1, 0.2, 0.4]),  # on no line
        ([1.0, 2, 3, 9], [0, 0, 1, 1]),  # the limits may lie anywhere between
        ([1.0, 2], [0.5, 0.5]),
        ([np.nan], [0.5]),
    ],
)
def test_range_that_the_values_do_not_show(raw, scaled):
    assert range_of(np.array(raw), np.array(scaled)) is None

"""Values scaled to 0..1."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.scaling import rescale


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

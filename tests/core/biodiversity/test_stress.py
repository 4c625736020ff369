"""Biodiversity stress from quality and fragmentation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.biodiversity.stress import (
    METHODS,
    PRODUCT,
    WEIGHTED_MEAN,
    biodiversity_stress,
    scale_fragmentation,
)
from mining_ecorisk.algorithms.core.errors import InputError

NAN = np.nan


def scaled(density, setting=None, **limits):
    density = np.array(density, dtype=float)
    setting = np.ones(len(density), dtype=bool) if setting is None else np.array(setting)
    return scale_fragmentation(density, setting, **limits)


def test_product():
    # 1 - 0.8 * (1 - 0.25) = 0.4; quality 0 or fragmentation 1 is full stress; quality 1 unbroken is none.
    quality, fragmentation = np.array([0.8, 0, 0.7, 1]), np.array([0.25, 0.1, 1, 0])
    assert biodiversity_stress(quality, fragmentation, PRODUCT, 0.5) == pytest.approx([0.4, 1, 1, 0])


def test_weighted_mean():
    # 0.3 * (1 - 0.8) + 0.7 * 0.25 = 0.235
    assert biodiversity_stress(np.array([0.8]), np.array([0.25]), WEIGHTED_MEAN, 0.3) == pytest.approx([0.235])


def test_missing_quality_or_fragmentation_is_missing_stress():
    for method in METHODS:
        assert np.isnan(biodiversity_stress(np.array([NAN, 0.5]), np.array([0.5, NAN]), method, 0.5)).all()


def test_scaled_over_the_cells():
    result = scaled([2, 6, 4])
    assert result.values.tolist() == [0, 1, 0.5]
    assert (result.low, result.high, result.below, result.above) == (2, 6, 0, 0)


def test_sliver_does_not_set_the_range():
    # The sliver's 1111 patches per km2 are one pixel's; it is cut to 1, and so is one below the range to 0.
    result = scaled([2, 6, 4, 1111, 0], setting=[True, True, True, False, False])
    assert result.values.tolist() == [0, 1, 0.5, 1, 0]
    assert (result.low, result.high, result.below, result.above) == (2, 6, 1, 1)


def test_where_no_cell_sets_the_range_all_do():
    assert scaled([2, 4], setting=[False, False]).values.tolist() == [0, 1]


def test_given_range_cuts_what_lies_beyond():
    result = scaled([2, 6, 4], low=4, high=5)
    assert result.values.tolist() == [0, 1, 0]
    assert (result.below, result.above) == (1, 1)


def test_one_limit_given():
    assert scaled([2, 6, 4], low=0).values == pytest.approx([1 / 3, 1, 2 / 3])


def test_constant_fragmentation_is_zero():
    result = scaled([3, 3, NAN])
    assert result.values.tolist()[:2] == [0, 0]
    assert np.isnan(result.values[2])
    assert result.low == result.high == 3


def test_missing_values_stay_missing_and_set_no_range():
    result = scaled([1, NAN, 3])
    assert result.values[[0, 2]].tolist() == [0, 1]
    assert np.isnan(result.values[1])


def test_no_value_and_empty_range_are_refused():
    with pytest.raises(InputError, match="no cell has a fragmentation"):
        scaled([NAN])
    with pytest.raises(InputError, match="range 7-6 is empty"):
        scaled([2, 6], low=7)


SHARES = st.floats(0, 1)


@given(SHARES, SHARES, SHARES, SHARES)
def test_stress_stays_within_bounds_and_is_monotone(quality, fragmentation, weight, step):
    for method in METHODS:

        def stress(q, c, method=method):
            return biodiversity_stress(np.array([q]), np.array([c]), method, weight)[0]

        here = stress(quality, fragmentation)
        assert -1e-12 <= here <= 1 + 1e-12
        assert stress(min(1, quality + step), fragmentation) <= here + 1e-12
        assert stress(quality, min(1, fragmentation + step)) >= here - 1e-12

"""Values that look like placeholders, and values that do not."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.placeholders import placeholders

RISKS = np.random.default_rng(1).uniform(0.1, 8, 50)


def found(*extra, rest=RISKS):
    return [(one.value, one.count, one.certain) for one in placeholders(np.append(rest, extra))]


@pytest.mark.parametrize("value", [-9999.0, -999.0, -99999.0, -9999.9, -1.7976931348623157e308, 1e30, -32768.0, 1e20])
def test_known_kinds_are_certain(value):
    assert found(value) == [(value, 1, True)]
    assert found(value, value) == [(value, 2, True)]


def test_nines_above_the_others_are_certain_when_repeated():
    assert found(9999.0) == [(9999.0, 1, False)]
    assert found(9999.0, 9999.0) == [(9999.0, 2, True)]


def test_several_kinds_at_once():
    assert found(-9999.0, 1e30, 1e30) == [(1e30, 2, True), (-9999.0, 1, True)]


def test_elevations_of_the_same_size_hide_none():
    assert found(-9999.0, rest=np.array([0.0, 1000, 5000])) == [(-9999.0, 1, True)]


def test_far_larger_value_that_repeats_is_suspected():
    # 12345 is no known kind, but more than 100 times the largest of the others, three times.
    assert found(12345.0, 12345.0, 12345.0) == [(12345.0, 3, False)]
    assert found(12345.0, 12345.0) == []


@pytest.mark.parametrize(
    "values",
    [
        [0, 0, 0, 0, 5.0, 5.1],  # cells without stress
        [1, 1, 1, 1000, 1001],
        [0.001, 0.002, 950.0],  # one large stress
        [-9998, -9999, -9997.5],  # values that happen to be there
        [990, 995, 998, 999, 999],
        [0.999, 0.1, 0.2],
        [99, 1, 2, 3],
        [999.0, 999.0, 999.0],
        [np.nan, np.nan],
        [],
        [1e25, 2e25, 3e25],
    ],
)
def test_ordinary_values_are_none(values):
    assert placeholders(np.array(values, dtype=float)) == []

"""Classes of a map of values that are spread over the data."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.report.maps.value_maps import equal_counts


def test_every_class_has_as_many_cells():
    values = np.linspace(0.30, 0.39, 100)  # all within one class of fifths of 0 to 1
    limits, digits = equal_counts(values, 5)
    # Quantiles 0.318, 0.336, 0.354, 0.372, in two decimals 0.32, 0.34, 0.35, 0.37.
    assert (limits, digits) == (pytest.approx([0.30, 0.32, 0.34, 0.35, 0.37, 0.39]), 2)
    counts = np.histogram(values, limits)[0]
    assert counts.min() >= 10 and counts.sum() == 100


def test_more_decimals_where_the_values_lie_close():
    limits, digits = equal_counts(np.linspace(0.5001, 0.5009, 50), 5)
    assert digits == 4 and len(limits) == 6
    assert limits[0] <= 0.5001 and limits[-1] >= 0.5009


@pytest.mark.parametrize("values", [[0.25], [0.3, 0.3, 0.3]])
def test_like_values_are_one_class_that_has_them(values):
    limits, _ = equal_counts(np.array(values), 5)
    assert len(limits) == 2 and limits[0] <= values[0] <= limits[1]


def test_many_like_values_make_fewer_classes():
    limits, _ = equal_counts(np.array([0.0] * 70 + [0.5] * 30), 5)
    assert limits == [0.0, 0.5]

"""Regions of a raster beyond a threshold."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.damage.candidates import RegionStatistics, beyond, regions_of


def test_the_threshold_itself_and_nan_are_not_beyond():
    values = np.array([[9.0, 10, 11, np.nan]])
    assert beyond(values, 10, True).tolist() == [[False, False, True, False]]
    assert beyond(values, 10, False).tolist() == [[True, False, False, False]]


def test_corners_do_not_join():
    labels, count = regions_of(np.array([[1, 0], [0, 1]], dtype=bool))
    assert count == 2 and sorted(labels.ravel().tolist()) == [0, 0, 1, 2]


@pytest.mark.parametrize(("above", "extremes"), [(True, [6.0, 9.0]), (False, [1.0, 7.0])])
def test_statistics_by_strips(above, extremes):
    labels = np.array([[1, 1, 0], [1, 0, 2], [0, 0, 2]])
    values = np.array([[1.0, 2, 50], [6, 50, 7], [50, 50, 9]])
    statistics = RegionStatistics(2, above)
    for row in range(3):
        statistics.add(labels[row : row + 1], values[row : row + 1])
    # Region 1: 1, 2, 6; region 2: 7, 9.
    assert statistics.pixels[1:].tolist() == [3, 2]
    assert statistics.mean[1:].tolist() == [3, 8]
    assert statistics.extreme[1:].tolist() == extremes

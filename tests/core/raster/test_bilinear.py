"""Bilinear interpolation."""

import math

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.raster.bilinear import bilinear


def plain(values, row, column):
    """One place, by the definition: the four centres around it, weighted by nearness, without those of no value."""
    if math.isnan(values[min(int(row), len(values) - 1), min(int(column), values.shape[1] - 1)]):
        return math.nan
    total = weights = 0.0
    for r in range(len(values)):
        for c in range(values.shape[1]):
            weight = max(0.0, 1 - abs(row - r - 0.5)) * max(0.0, 1 - abs(column - c - 0.5))
            if weight and not math.isnan(values[r, c]):
                total += weight * values[r, c]
                weights += weight
    return total / weights


def test_between_four_centres():
    # A quarter of the way from row 0 to row 1 and half-way between the columns:
    # 0.75 * (10 + 20) / 2 + 0.25 * (30 + 80) / 2 = 11.25 + 13.75.
    values = np.array([[10, 20], [30, 80]], dtype=np.float32)
    assert bilinear(values, np.array([0.75]), np.array([1.0]))[0, 0] == 25.0


def test_between_the_outermost_centres_and_the_border_lies_the_outermost_value():
    values = np.array([[10, 20]], dtype=np.float32)
    assert bilinear(values, np.array([0.1, 0.9]), np.array([0.0, 0.4, 1.6, 1.99])).tolist() == [[10, 10, 20, 20]] * 2


def test_a_pixel_without_value_leaves_its_weight_to_the_others_and_has_none_itself():
    # At 0.8: 0.7 of 10 and 0.3 of nothing is 10; at 1.2 the place lies in the pixel without a value.
    values = np.array([[10, np.nan]])
    found = bilinear(values, np.array([0.5]), np.array([0.8, 1.2]))
    assert found[0, 0] == pytest.approx(10, rel=1e-15)
    assert math.isnan(found[0, 1])


def test_level_ground_stays_exactly_level():
    # 4500.1 is no number of float32's, and a third of it neither: weights that do not add up to 1 would leave a step.
    values = np.full((5, 7), 4500.1, dtype=np.float32)
    rows, columns = np.linspace(0, 4.99, 301), np.linspace(0, 6.99, 401)
    assert np.unique(bilinear(values, rows, columns)).tolist() == [np.float32(4500.1)]


@pytest.mark.parametrize("seed", range(20))
def test_is_the_plain_definition(seed):
    random = np.random.default_rng(seed)
    values = random.uniform(-50, 5000, random.integers(1, 6, 2))
    values[random.random(values.shape) < 0.2 * (seed % 2)] = np.nan
    rows, columns = (np.sort(random.uniform(0, side, 40)) for side in values.shape)
    expected = [[plain(values, row, column) for column in columns] for row in rows]
    np.testing.assert_allclose(bilinear(values, rows, columns), expected, rtol=1e-9)

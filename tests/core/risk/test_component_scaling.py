"""Scales of the overlay's components: by hand, and degenerate input."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.component_scaling import (
    ClassScale,
    RankScale,
    full_stress,
    read_scales,
    scales_text,
)

NAN = np.nan


def test_full_stress_is_of_stressed_cells_that_set_the_range():
    stress = np.array([0.0, 1.0, 3.0, 50.0, NAN])
    # Of 1 and 3 the 50th percentile is 2: the cell of 50 sets no range, and 0 is not stressed.
    assert full_stress(stress, np.array([True, True, True, False, True]), 50) == 2
    assert full_stress(np.zeros(3), np.ones(3, dtype=bool), 95) == 0


def test_classes_are_steps_of_the_highest():
    values = np.array([0.0, 1.0, 1.1, 5.0, 5.1, 9.0, NAN])
    scale = ClassScale.of(values, 3)
    # Natural breaks of what is above 0: {1, 1.1}, {5, 5.1}, {9}.
    assert scale.bounds.tolist() == [1.1, 5.1, 9.0]
    np.testing.assert_allclose(scale.scaled(values), [0, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 1, NAN])
    # Another state on the same scale: beyond the highest bound it is the highest class.
    np.testing.assert_allclose(scale.scaled(np.array([3.0, 20.0])), [2 / 3, 1])


@pytest.mark.parametrize("values", [[0.0, 0.0], [NAN, 0.0], [0.3, 0.3], [0.0, 0.3]])
def test_classes_of_what_does_not_vary(values):
    values = np.array(values)
    scale = ClassScale.of(values, 5)
    # What is above 0 is one class, the highest.
    np.testing.assert_array_equal(scale.scaled(values), np.where(np.isnan(values), NAN, np.where(values > 0, 1.0, 0.0)))


def test_ranks_are_shares_of_lower_values():
    values = np.array([5.0, 0.0, 0.0, 7.0, NAN])
    # Of the three other cells, two are below 5, none below 0, three below 7.
    np.testing.assert_allclose(RankScale(values).scaled(values), [2 / 3, 0, 0, 1, NAN])
    assert RankScale(np.array([4.0])).scaled(np.array([4.0, 9.0])).tolist() == [0, 1]


def test_scales_survive_their_text():
    scales = [ClassScale(np.array([0.1, 0.25])), ClassScale(np.array([0.7])), ClassScale(np.array([]))]
    again = read_scales(scales_text(scales), 3)
    assert [scale.bounds.tolist() for scale in again] == [[0.1, 0.25], [0.7], []]
    with pytest.raises(InputError, match="AS_IN"):
        read_scales("0.1;0.2", 3)

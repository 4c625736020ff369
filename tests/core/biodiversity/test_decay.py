"""Decay with distance, and kernels."""

import math

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.biodiversity.decay import DecayModel, decay_nearest, kernel, kernel_reach

# InVEST: exp(-2.99 d / max); the exponential kernel of its old versions reached five times as far.
KERNEL, SUM = (DecayModel(name, 2.99, 5.0) for name in ("kernel", "sum"))


def nearest(distances, reach, decay):
    values = np.array(distances, dtype=np.float32)
    decay_nearest(values, reach, decay, 2.99)
    return values


def test_linear_decay():
    # 1 - d / 4: 1 on the threat cell, 0 at the reach and beyond, and where there is no threat at all.
    found = nearest([0, 1, 2, 4, 4.0001, np.inf], 4, "linear")
    assert found.tolist() == [1, 0.75, 0.5, 0, 0, 0]


def test_exponential_decay():
    # exp(-2.99 d / 4): 5 % are left at the reach, nothing just beyond it.
    found = nearest([0, 2, 4, 4.0001, np.inf], 4, "exponential")
    assert found[:3] == pytest.approx([1, math.exp(-1.495), math.exp(-2.99)], rel=1e-6)
    assert found[3:].tolist() == [0, 0]


def test_a_reach_below_a_pixel_is_the_cell_itself():
    assert nearest([0, 1], 0.5, "linear").tolist() == [1, 0]
    assert nearest([0, 1], 0.5, "exponential").tolist() == [1, 0]


def test_decay_is_float32_in_invests_order():
    # InVEST: (m - d) / m and exp((-d * 2.99) / m), every operation rounded to float32.
    distances = np.sqrt(np.arange(200, dtype=np.float32))
    reach = 10000 / 30
    longest, rate = np.float32(reach), np.float32(2.99)
    assert (nearest(distances, reach, "linear") == (longest - distances) / longest).all()
    assert (nearest(distances, reach, "exponential") == np.exp((-distances * rate) / longest)).all()


def test_the_linear_kernel_of_old_invest_sums_to_one():
    # 1 - d / 2: centre 1, four neighbours 1/2, four diagonals 1 - sqrt(2) / 2; distance 2 is 0.
    found = kernel(KERNEL, 2, "linear")
    diagonal = 1 - math.sqrt(2) / 2
    total = 1 + 4 * 0.5 + 4 * diagonal
    assert found.shape == (5, 5)
    assert found[2, 2] == pytest.approx(1 / total)
    assert found[1, 1] == pytest.approx(diagonal / total)
    assert found.sum() == pytest.approx(1)


def test_the_exponential_kernel_of_old_invest_goes_five_times_as_far_without_the_rate():
    found = kernel(KERNEL, 2, "exponential")
    assert kernel_reach(KERNEL, 2, "exponential") == 10
    assert found.shape == (21, 21)
    assert found[10, 13] / found[10, 10] == pytest.approx(math.exp(-3 / 2))
    assert found[10, 20] > 0
    assert found[3, 2] == 0  # hypot(7, 8) is beyond 10
    assert found.sum() == pytest.approx(1)


def test_the_kernel_of_eq_3_is_the_decay_itself():
    found = kernel(SUM, 2.5, "exponential")
    assert found.shape == (5, 5)
    assert found[2, 2] == 1
    assert found[2, 4] == pytest.approx(math.exp(-2.99 * 2 / 2.5))
    assert found[0, 0] == 0  # hypot(2, 2) is beyond 2.5
    assert kernel(SUM, 2.5, "linear")[2, 3] == pytest.approx(1 - 1 / 2.5)


def test_pixels_that_are_not_square():
    # Twice as high as wide: one row up is as far as two columns.
    found = kernel(SUM, 4, "linear", aspect=2.0)
    assert found.shape == (5, 9)
    assert found[1, 4] == found[2, 6] == pytest.approx(0.5)

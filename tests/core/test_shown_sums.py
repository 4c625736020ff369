"""What is shown adds up to the total that is shown below it."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.shown_sums import rounded_parts


def test_the_largest_remainders_are_rounded_up():
    # 41.484 + 49.195 + 0.949 + 8.372 = 100: rounded alone 41.48 + 49.20 + 0.95 + 8.37 = 100.00; of 3 equal shares
    # 33.33 each makes 99.99, so the first gets the missing 0.01.
    assert rounded_parts([100 / 3] * 3, 100.0, 2) == [33.34, 33.33, 33.33]
    # 0.004 + 0.004 + 0.002 = 0.01: all would read 0.00; one of the two largest gets it.
    assert rounded_parts([0.004, 0.002, 0.004], 0.01, 2) == [0.01, 0.0, 0.0]
    assert rounded_parts([-0.4, 1.4], 1.0, 0) == [0.0, 1.0]


def test_parts_of_something_else_are_rounded_alone():
    assert rounded_parts([0.126, 0.126], 7.0, 2) == [0.13, 0.13]
    assert rounded_parts([], 0.0, 2) == []


@pytest.mark.parametrize("digits", [0, 1, 2])
def test_random_parts_add_up_and_move_by_less_than_a_unit(digits):
    random = np.random.default_rng(1)
    for _ in range(200):
        parts = random.uniform(0, 100, random.integers(1, 12))
        shown = rounded_parts(parts.tolist(), float(parts.sum()), digits)
        assert round(sum(shown), digits) == round(float(parts.sum()), digits)
        assert (np.abs(np.array(shown) - parts) < 10.0**-digits + 1e-9).all()

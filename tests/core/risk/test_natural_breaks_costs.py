"""Sums of squares of runs of blocks against their definition."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.natural_breaks_costs import Blocks, join, span_costs


def plain(blocks):
    """Every run by itself: its weighted mean, and the sum of squares about it."""
    count = len(blocks.weight)
    costs = np.full((count + 1, count + 1), np.inf)
    for start in range(count):
        for stop in range(start + 1, count + 1):
            mean, spread = (values[start:stop].copy() for values in (blocks.mean, blocks.spread))
            if stop - start > 1:
                mean[-1], spread[-1] = blocks.last[0][stop - 1], blocks.last[1][stop - 1]
            mean[0], spread[0] = blocks.first[0][start], blocks.first[1][start]
            mean, weight = mean + (blocks.lowest[start:stop] - blocks.lowest[start]), blocks.weight[start:stop]
            whole = (weight * mean).sum() / weight.sum()
            costs[start, stop] = spread.sum() + (weight * (mean - whole) ** 2).sum()
    return costs


def blocks_of(count, seed, ends=True):
    random = np.random.default_rng(seed)
    lowest, weight = np.sort(random.lognormal(0, 2, count)), random.integers(1, 9, count).astype(float)
    mean, spread = random.random(count) * 1e-3, random.random(count) * 1e-6
    first, last = ((2 * mean, 0 * spread), (0 * mean, 3 * spread)) if ends else ((mean, spread), (mean, spread))
    return Blocks(lowest, weight, mean, spread, first, last)


# Powers of two and their neighbours: the tree is padded to the next power.
@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 40])
@pytest.mark.parametrize("ends", [False, True])
def test_every_run(count, ends):
    blocks = blocks_of(count, count, ends)
    np.testing.assert_allclose(span_costs(blocks), plain(blocks), rtol=1e-10, atol=1e-10)


def test_three_values_by_hand():
    # 1, 2 and 5 once each: {1, 2} 0.5; {2, 5} 4.5; {1, 2, 5} about 8/3: 25/9 + 4/9 + 49/9 = 78/9.
    nothing = np.zeros(3)
    ends = (nothing, nothing)
    costs = span_costs(Blocks(np.array([1.0, 2, 5]), np.ones(3), nothing, nothing, ends, ends))
    assert costs[0, 1:] == pytest.approx([0, 0.5, 78 / 9])
    assert costs[1, 2:] == pytest.approx([0, 4.5])
    assert np.isinf(costs[np.tril_indices(4)]).all()


def test_small_differences_far_from_zero_keep_their_digits():
    # Steps of 2^-20 at 1e6, exact in binary: {0, 1, 2} steps have the sum of squares 2 steps^2.
    step, nothing = 2.0**-20, np.zeros(3)
    lowest, ends = 1e6 + step * np.arange(3), (nothing, nothing)
    costs = span_costs(Blocks(lowest, np.ones(3), nothing, nothing, ends, ends))
    assert costs[0, 3] == pytest.approx(2 * step**2, rel=1e-12)


def test_join():
    # {1, 3} and {7}: weights 2 and 1, means 2 and 7, sums of squares 2 and 0; together mean 11/3, 2 + 2/3 * 25.
    weight, mean, spread = join(*((np.array([one]), np.array([two]), np.array([three])) for one, two, three in
                                  ((2.0, 2.0, 2.0), (1.0, 7.0, 0.0))))  # fmt: skip
    assert (weight[0], mean[0], spread[0]) == pytest.approx((3, 11 / 3, 2 + 50 / 3))

"""Natural breaks against an exact reference: the plain dynamic program in rational numbers."""

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk import natural_breaks as breaks
from mining_ecorisk.algorithms.core.risk.natural_breaks import natural_breaks
from mining_ecorisk.algorithms.core.risk.rounding import is_constant, merged


def sum_of_squares(values, bounds):
    total = Fraction(0)
    groups = np.searchsorted(bounds, values)
    for group in np.unique(groups):
        members = [Fraction(float(value)) for value in values[groups == group]]
        mean = sum(members) / len(members)
        total += sum((value - mean) ** 2 for value in members)
    return total


def least_sum_of_squares(values, classes):
    ordered = [Fraction(float(value)) for value in np.sort(values)]
    sums, squares = [Fraction(0)], [Fraction(0)]
    for value in ordered:
        sums.append(sums[-1] + value)
        squares.append(squares[-1] + value * value)

    def cost(first, stop):
        return squares[stop] - squares[first] - (sums[stop] - sums[first]) ** 2 / (stop - first)

    best = [Fraction(0)] + [cost(0, stop) for stop in range(1, len(ordered) + 1)]
    for _ in range(classes - 1):
        best = [Fraction(0)] + [
            min([best[stop]] + [best[first] + cost(first, stop) for first in range(1, stop)])
            for stop in range(1, len(ordered) + 1)
        ]
    return best[-1]


def check_optimal(values, classes):
    # What differs by rounding only counts as one value.
    values = merged(np.array(values, dtype=float))
    bounds = natural_breaks(values, classes)
    assert len(bounds) == min(classes, len(np.unique(values)))
    assert (bounds[1:] > bounds[:-1]).all() and np.isin(bounds, values).all() and bounds[-1] == values.max()
    found, least = sum_of_squares(values, bounds), least_sum_of_squares(values, classes)
    assert least <= found <= least * (1 + Fraction(1, 10**9))


KINDS = {
    "ties": st.integers(-5, 5).map(float),
    "zeros": st.one_of(st.just(0.0), st.floats(0, 1).map(lambda value: round(value, 12))),
    "small differences": st.integers(0, 1000).map(lambda step: 1e6 + step * 1e-6),
    "two clusters": st.integers(0, 1000).map(lambda step: (1e6 if step % 2 else 0) + step * 1e-6),
    "negative": st.floats(-1e3, -1e-3),
    "skewed": st.floats(-8, 8).map(lambda exponent: 10**exponent),
    "huge": st.integers(-9, 9).map(lambda factor: factor * 1.9e307),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("blocks", [2, 5, 256])
def test_least_sum_of_squares_of_all_partitions(monkeypatch, kind, blocks):
    # Few blocks make small data go through the rounds of division that otherwise only large data need.
    monkeypatch.setattr(breaks, "FEWEST_BLOCKS", blocks)
    monkeypatch.setattr(breaks, "BLOCKS_PER_CLASS", 1)

    @settings(max_examples=25, deadline=None, database=None)
    @given(st.lists(KINDS[kind], min_size=2, max_size=24), st.integers(2, 6))
    def check(values, classes):
        values = np.array(values)
        if len(np.unique(merged(values))) > 1 and not is_constant(values):
            check_optimal(values, classes)

    check()


def test_worked_example():
    # {1, 2}, {10, 12}, {100}: 0.5 + 2 + 0; any other three classes join 12 with 100 or 2 with 10.
    np.testing.assert_array_equal(natural_breaks(np.array([100.0, 1, 12, 2, 10]), 3), [2, 12, 100])


def test_many_values_in_blocks_as_good_as_the_plain_program():
    # 1500 values take several rounds; the plain program on the distinct values is the reference.
    values = np.round(np.random.default_rng(4).lognormal(0, 1, 1500), 2)
    distinct, counts = np.unique(values, return_counts=True)
    weight = np.concatenate([[0], np.cumsum(counts)])
    first = np.concatenate([[0], np.cumsum(counts * distinct)])
    second = np.concatenate([[0], np.cumsum(counts * distinct**2)])
    begin, stop = np.meshgrid(np.arange(len(distinct)), np.arange(1, len(distinct) + 1), indexing="ij")
    with np.errstate(invalid="ignore", divide="ignore"):
        cost = second[stop] - second[begin] - (first[stop] - first[begin]) ** 2 / (weight[stop] - weight[begin])
    cost = np.where(begin < stop, cost, np.inf)
    best = cost[0]
    for _ in range(4):
        best = np.array(
            [min(best[end], (best[:end] + cost[1 : end + 1, end]).min(initial=np.inf)) for end in range(len(best))]
        )
    bounds = natural_breaks(values, 5)
    assert float(sum_of_squares(values, bounds)) == pytest.approx(best[-1], rel=1e-9)


@pytest.mark.parametrize("classes", [2, 5, 12])
def test_order_and_repetition_of_the_data_change_nothing(classes):
    random = np.random.default_rng(11)
    values = random.gamma(2, 1, 3000)
    bounds = natural_breaks(values, classes)
    np.testing.assert_array_equal(natural_breaks(random.permutation(np.repeat(values, 2)), classes), bounds)


def test_fewer_distinct_values_than_classes_are_classes_of_their_own():
    np.testing.assert_array_equal(natural_breaks(np.array([3.0, 1, 3, 2]), 5), [1, 2, 3])


def test_values_that_differ_by_rounding_only_are_one():
    # The range is 1, so what is less than 1e-9 apart is one value, called by its highest.
    near = 0.5 + 1e-12
    np.testing.assert_array_equal(natural_breaks(np.array([0.0, 0.5, near, 1.0]), 4), [0, near, 1])


def test_input_is_not_changed():
    values = np.array([3.0, 1, 2, 9, 8])
    natural_breaks(values, 2)
    np.testing.assert_array_equal(values, [3, 1, 2, 9, 8])


@pytest.mark.parametrize("values", [[0.3, 0.3, 0.3], [7.0]])
def test_equal_values_are_refused(values):
    with pytest.raises(InputError, match="cannot be divided into classes"):
        natural_breaks(np.array(values), 5)


def test_cancelling_stops_between_rounds():
    def cancel(fraction):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        natural_breaks(np.random.default_rng(0).random(2000), 5, cancel)

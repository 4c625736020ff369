"""Gi* against its formula, against esda's corrected call, and on what breaks other tools."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.risk.gi_star import (
    confidence_bins,
    gi_star,
    largest_significant,
    permutation_p,
    two_sided,
)
from mining_ecorisk.algorithms.core.risk.lattice import Lattice
from mining_ecorisk.algorithms.core.risk.neighbours import (
    QUEEN,
    ROOK,
    Centres,
    contiguity_on_lattice,
    distance_on_lattice,
)
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table
from scipy import stats

LEVELS = shipped_table("confidence_levels")


def lattice(rows, columns, keep=None):
    row, column = np.nonzero(np.ones((rows, columns)) if keep is None else keep)
    return Lattice(row - row.min(), column - column.min(), 1.0, 1.0)


def by_formula(values, weights):
    """The formula, term by term; `weights` is binary without the diagonal."""
    n, x = len(values), [float(value) for value in values]
    mean = sum(x) / n
    deviation = np.sqrt(sum((value - mean) ** 2 for value in x) / n)
    z = []
    for i in range(n):
        w = [1.0 if i == j else weights[i, j] for j in range(n)]
        total, squares = sum(w), sum(value**2 for value in w)
        local = sum(value * other for value, other in zip(w, x))
        z.append((local - mean * total) / (deviation * np.sqrt((n * squares - total**2) / (n - 1))))
    return np.array(z)


NEIGHBOURHOODS = {
    "queen": lambda: contiguity_on_lattice(lattice(5, 6), QUEEN),
    "rook": lambda: contiguity_on_lattice(lattice(5, 6), ROOK),
    "distance": lambda: distance_on_lattice(lattice(5, 6), 2.3),
    "knn": lambda: Centres(np.random.default_rng(8).random((30, 2))).nearest(5),
}


@pytest.mark.parametrize("kind", NEIGHBOURHOODS)
@pytest.mark.parametrize("shift", [0, -5, 1e6])
def test_equals_the_formula(kind, shift):
    values = np.random.default_rng(1).normal(size=30) + shift
    found = NEIGHBOURHOODS[kind]()
    expected = by_formula(values - shift, found.matrix().toarray())  # a shift changes no z
    np.testing.assert_allclose(gi_star(values, found), expected, atol=1e-9, rtol=1e-9)


@pytest.mark.parametrize("kind", NEIGHBOURHOODS)
@pytest.mark.parametrize("values", ["positive", "integers"])
def test_equals_esda(kind, values):
    esda = pytest.importorskip("esda")
    weights = pytest.importorskip("libpysal.weights")
    random = np.random.default_rng(2)
    x = random.random(30) if values == "positive" else random.integers(1, 120, 30).astype(np.int8)
    found = NEIGHBOURHOODS[kind]()
    graph = weights.WSP(found.matrix()).to_W(silence_warnings=True)
    peer = esda.G_Local(x.astype(float), graph, transform="B", star=True, permutations=0)
    z = gi_star(x, found)
    np.testing.assert_allclose(z, peer.Zs, atol=1e-9)
    np.testing.assert_allclose(two_sided(z), 2 * peer.p_norm, atol=1e-9)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(-50, 50), min_size=12, max_size=12), st.integers(0, 2**12 - 1))
def test_any_values_on_any_grid_with_holes(values, holes):
    keep = np.array([holes >> bit & 1 for bit in range(12)], dtype=bool).reshape(3, 4)
    x = np.array(values)[: int(keep.sum())]
    if len(np.unique(x)) < 2:
        return
    found = contiguity_on_lattice(lattice(3, 4, keep), QUEEN)
    weights = found.matrix().toarray()
    with np.errstate(divide="ignore", invalid="ignore"):
        expected = by_formula(x, weights)
    expected[weights.sum(axis=1) + 1 == len(x)] = np.nan
    np.testing.assert_allclose(gi_star(x, found), expected, atol=1e-9)


def test_worked_example():
    # A row of three: x = 0, 0, 3; mean 1, S = sqrt(2). Ends have W = 2, so sqrt((3 * 2 - 4) / 2) = 1:
    # left (0 - 2) / sqrt(2), right (3 - 2) / sqrt(2). All three are neighbours of the middle: no value.
    z = gi_star(np.array([0, 0, 3]), contiguity_on_lattice(lattice(1, 3), ROOK))
    np.testing.assert_allclose(z, [-np.sqrt(2), np.nan, 1 / np.sqrt(2)])


@pytest.mark.parametrize("value", [0.0, 0.1, -3.3, 1e6])
def test_constant_field_has_no_spots(value):
    found = contiguity_on_lattice(lattice(4, 4), QUEEN)
    np.testing.assert_array_equal(gi_star(np.full(16, value), found), np.zeros(16))
    # What rounding leaves of a constant is no pattern either.
    rounded = np.where(np.arange(16) % 3 == 0, 0.1 + 0.2, 0.3)
    np.testing.assert_array_equal(gi_star(rounded, found), np.zeros(16))


def test_small_differences_of_large_values_are_a_pattern():
    x = 1e6 + 1e-5 * (np.arange(36) // 6 < 3)
    z = gi_star(x, contiguity_on_lattice(lattice(6, 6), QUEEN))
    np.testing.assert_allclose(
        z, gi_star(np.round((x - 1e6) * 1e5), contiguity_on_lattice(lattice(6, 6), QUEEN)), rtol=1e-4
    )
    assert z[8] > 2 and z[26] < -2


def test_a_large_level_changes_no_z():
    # A sum of 30 values near 2^50 is rounded to steps of 8, so the first mean is off by up to 0.13.
    x = np.random.default_rng(4).integers(0, 400, 30).astype(float)
    found = contiguity_on_lattice(lattice(5, 6), QUEEN)
    np.testing.assert_allclose(gi_star(x + 2.0**50 + 1, found), gi_star(x, found), rtol=1e-9)


def test_all_as_neighbours_is_no_value_whatever_rounding_leaves():
    # What the three sum to about their mean is not exactly 0 here.
    x = np.array([0.1, 0.7, 0.3])
    assert ((x - x.mean()) - (x - x.mean()).mean()).sum() != 0
    with np.errstate(all="raise"):
        z = gi_star(x, contiguity_on_lattice(lattice(1, 3), ROOK))
    assert np.isnan(z).tolist() == [False, True, False]
    assert np.isnan(gi_star(np.ones(3), contiguity_on_lattice(lattice(1, 3), ROOK))).tolist() == [False, True, False]


def test_island_keeps_the_z_of_its_own_value():
    keep = np.zeros((3, 5), dtype=bool)
    keep[:, :2] = keep[1, 4] = True
    x = np.array([1.0, 2, 3, 4, 9, 5, 6])  # the island comes fifth in row order
    z = gi_star(x, contiguity_on_lattice(lattice(3, 5, keep), QUEEN))
    # W = 1: sqrt((7 - 1) / 6) = 1, so z = (x - mean) / S.
    assert z[4] == pytest.approx((9 - x.mean()) / x.std())


def test_p_counts_both_sides():
    z = np.array([0, 1.959963984540054, -2.5758293035489004, np.nan])
    np.testing.assert_allclose(two_sided(z), [1, 0.05, 0.01, np.nan])
    np.testing.assert_allclose(two_sided(np.array([30.0])), 2 * stats.norm.sf(30))


def test_bins_without_and_with_false_discovery_rate():
    p = np.array([0.001, 0.02, 0.04, 0.09, 0.5, np.nan])
    z = np.array([4, -2, 2, -1.7, 0.6, np.nan])
    np.testing.assert_array_equal(confidence_bins(z, p, LEVELS, fdr=False), [3, -2, 2, -1, 0, 0])
    # Five tests. 99 %: limits 0.002 0.004 ..: the first. 95 %: 0.01 0.02 0.03 0.04 0.05: 0.02 keeps to its own, 0.04
    # does not (0.03), 0.09 not: the first two. 90 %: 0.02 0.04 0.06 0.08 0.1: three, as 0.09 misses 0.08.
    np.testing.assert_array_equal(confidence_bins(z, p, LEVELS, fdr=True), [3, -2, 1, 0, 0, 0])


def test_bins_follow_the_table():
    levels = table_from_rows("levels", ["bin", "significance"], [[2, 0.001], [1, 0.5]])
    found = confidence_bins(np.array([3.0, -1]), np.array([0.0005, 0.4]), levels, fdr=False)
    np.testing.assert_array_equal(found, [2, -1])


def test_permutations_repeat_with_their_seed_and_agree_with_the_normal():
    pytest.importorskip("esda")
    values = np.zeros((12, 12))
    values[:4, :4] = 10
    values += np.random.default_rng(0).normal(size=values.shape)
    found = contiguity_on_lattice(lattice(12, 12), QUEEN)
    x = values.ravel() - 20  # a negative sum turns esda's own sign
    first = permutation_p(x, found, 499, seed=3)
    np.testing.assert_array_equal(first, permutation_p(x, found, 499, seed=3))
    assert (first != permutation_p(x, found, 499, seed=4)).any()
    assert first.min() >= 2 / 500 and first.max() <= 1
    z = gi_star(x, found)
    assert (first[z > 5] <= 0.01).all() and (z > 5).sum() >= 4
    assert np.median(first[np.abs(z) < 0.5]) > 0.3


def test_permutation_p_is_at_most_1_and_knows_values_that_sum_to_0():
    pytest.importorskip("esda")
    found = contiguity_on_lattice(lattice(12, 12), QUEEN)
    x = np.random.default_rng(5).integers(-50, 50, 144).astype(float)
    x[0] -= x.sum()
    # Of two shuffles one is often larger and one smaller: (1 + 1) / 3, twice.
    assert permutation_p(x, found, 2, seed=1).max() == 1
    np.testing.assert_array_equal(permutation_p(x, found, 99, seed=1), permutation_p(x + 1000, found, 99, seed=1))


def test_permutations_of_a_constant_find_nothing():
    pytest.importorskip("esda")
    found = contiguity_on_lattice(lattice(3, 3), QUEEN)
    np.testing.assert_array_equal(permutation_p(np.full(9, 2.0), found, 99, seed=1), np.ones(9))


def test_false_discovery_rate_by_hand():
    # Limits at 5 % of six tests: 0.0083 0.0167 0.025 0.0333 0.0417 0.05. The third p, 0.026, misses its limit, but the
    # fourth, 0.033, keeps to its own, so all up to it are significant.
    p = np.array([0.2, 0.001, 0.012, 0.026, 0.033, 0.9, np.nan])
    assert largest_significant(p, 0.05) == 0.033
    assert largest_significant(p, 0.01) == 0.001


def test_false_discovery_rate_of_nothing_significant():
    assert largest_significant(np.array([0.04, 0.9]), 0.05) == -1
    assert largest_significant(np.array([np.nan]), 0.05) == -1


@given(st.lists(st.floats(0, 1), min_size=1, max_size=30), st.floats(0.001, 0.5))
def test_false_discovery_rate_as_defined(p, rate):
    ordered = sorted(p)
    wanted = [value for rank, value in enumerate(ordered, start=1) if value <= rate * rank / len(ordered)]
    assert largest_significant(np.array(p), rate) == (wanted[-1] if wanted else -1)

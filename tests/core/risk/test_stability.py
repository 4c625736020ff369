"""Zoning under many draws of the weights: numbers derived by hand, and a plain reference."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.contributions import (
    Contributions,
    check_contributions,
    factors_of,
    state_before,
)
from mining_ecorisk.algorithms.core.risk.natural_breaks import natural_breaks
from mining_ecorisk.algorithms.core.risk.stability import (
    MinesUnder,
    Zoning,
    shares_of_values,
    summarise,
    zone_draws,
)
from mining_ecorisk.algorithms.core.risk.zoning import classify

NAN = np.nan
NAMES = ("c_water", "c_bio", "c_vuln")
ONES = np.ones(3)
NO_MINES = MinesUnder(0, *(np.zeros(0, dtype=int),) * 2, np.zeros(0), 0.0)
# The weights of water and biodiversity: as they were (twice), all to water, all to biodiversity.
DRAWS = np.array([[1, 1, 1], [2, 0, 1], [1, 1, 1], [0, 2, 1.0]])
# A, B, a cell without vulnerability, and D.
PARTS = np.array([[0.1, 0.4, 0.1, 0.0], [0.3, 0.4, 0.1, 0.1], [0.0, 0.0, NAN, 0.0]])
HALF = Zoning(2, np.array([0.5, 1.0]), anew=False)


def zoned(parts=PARTS, factors=DRAWS, zoning=HALF, under=NO_MINES):
    return zone_draws(Contributions(parts), ONES, factors, zoning, under, lambda fraction: None)


def test_shares_and_ranges():
    found = zoned()
    # A has 0.4, 0.2, 0.4 and 0.6; B always 0.8; D 0.1, 0, 0.1 and 0.2.
    assert found.reference.tolist() == [1, 2, 0, 1]
    assert found.counts.tolist() == [[3, 1], [0, 4], [0, 0], [4, 0]]
    assert found.same[[0, 1, 3]].tolist() == [75, 100, 100]
    assert found.same_fixed[[0, 1, 3]].tolist() == [75, 100, 100]
    assert np.isnan([found.same[2], found.same_fixed[2]]).all()
    assert found.frequent.tolist() == [1, 2, 0, 1]
    assert found.lowest[[0, 1, 3]] == pytest.approx([0.2, 0.8, 0])
    assert found.highest[[0, 1, 3]] == pytest.approx([0.6, 0.8, 0.2])
    assert np.isnan([found.lowest[2], found.highest[2]]).all()
    assert found.times.sum() == 4 and len(found.times) == 3


def test_share_of_the_draws_in_which_mining_raises_the_class():
    # Without mining A has 0.25 of biodiversity (risk_0 0.25), B 0.6; of D nothing is known without mining.
    risk_0 = np.array([0.25, 0.6, 0.3, NAN])
    before = state_before(PARTS, risk_0)
    found = zone_draws(Contributions(PARTS, before), ONES, DRAWS, HALF, NO_MINES, lambda fraction: None)
    # A has 0.4, 0.2, 0.4, 0.6 and without mining 0.25, 0, 0.25, 0.5: above 0.5 in the last draw only. B always 0.8 and
    # without mining 0.6, 0, 0.6, 1.2: raised in the draw that gives biodiversity no weight.
    assert found.raised_share[[0, 1]].tolist() == [25, 25]
    assert np.isnan(found.raised_share[[2, 3]]).all()
    assert zoned().raised_share is None


def test_of_equally_frequent_classes_the_higher():
    found = zoned(factors=DRAWS[[1, 3]])
    assert found.counts[0].tolist() == [1, 1]
    assert found.frequent[0] == 2


def test_new_breaks_in_every_draw():
    # Two classes of 0, 1, 9 and 10 tenths: {0, 1}, {9, 10}. At a tenth of it, the same cells are in the same classes;
    # with the old break of 0.1 all are low (0.09 and 0.1 at most).
    parts = np.array([[0, 0.1, 0.9, 1], [0] * 4, [0] * 4])
    tenth = np.array([[0.1, 1, 1]])
    found = zoned(parts, tenth, Zoning(2))
    assert found.same.tolist() == [100] * 4
    assert found.same_fixed.tolist() == [100, 100, 0, 0]
    # One hectare each, so that half of them are certain.
    summary = summarise(found, np.ones(4), 95)
    assert summary.certain_pct.tolist() == [100, 100, 100]
    assert summary.fixed_pct.tolist() == [100, 0, 50]
    assert zoned(parts, tenth, Zoning(2, anew=False)).same.tolist() == [100, 100, 0, 0]
    assert zoned(parts, tenth, Zoning(2)).bounds.tolist() == [0.1, 1]


def test_all_weight_on_what_is_the_same_everywhere_is_one_class():
    parts = np.array([[0.1, 0.2, 0.3], [0.2] * 3, [0.0] * 3])
    found = zoned(parts, np.array([[1, 1, 1], [0, 2.0, 1]]), Zoning(3))
    assert found.reference.tolist() == [1, 2, 3]
    assert found.counts.tolist() == [[2, 0, 0], [1, 1, 0], [1, 0, 1]]


def test_the_same_risk_everywhere_cannot_be_zoned():
    with pytest.raises(InputError, match="cannot be divided into classes"):
        zoned(np.full((3, 4), 0.2), zoning=Zoning(2))


def test_mines_take_the_class_of_most_of_their_area():
    # Mine 0: 3 ha on A, 1 ha on B. Mine 1 lies on the cell without a risk. Mine 2: 1 ha each on A and B, a tie.
    under = MinesUnder(3, np.array([0, 0, 1, 2, 2]), np.array([0, 1, 2, 0, 1]), np.array([3.0, 1, 2, 1, 1]), 1e-4)
    found = zoned(under=under)
    # The reference, then the draws in the order of their numbers: (0, 2), (1, 1), (2, 0). B is always class 2, A is
    # class 2 only where biodiversity has all the weight.
    assert found.mine_classes.tolist() == [[1, 0, 2], [2, 0, 2], [1, 0, 2], [1, 0, 2]]
    assert found.mine_highest.tolist() == [[2, 0, 2]] * 4
    assert found.times.tolist() == [1, 2, 1]


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 30), st.integers(1, 12), st.booleans())
def test_as_the_plain_way(seed, cells, draws, anew):
    random = np.random.default_rng(seed)
    parts = np.round(random.random((3, cells)), 2)
    parts[:, random.random(cells) < 0.1] = NAN
    parts[0, :2] = [0.1, 0.9]
    parts[1:, :2] = 0.5
    factors = np.round(random.random((draws, 3)) * 2, 1)
    found = zoned(parts, factors, Zoning(3, anew=anew))

    risk = parts.sum(axis=0)
    breaks = natural_breaks(risk[~np.isnan(risk)], 3)
    assert found.reference.tolist() == classify(risk, breaks).tolist()
    counts = np.zeros((cells, 3), dtype=int)
    for factor in factors:
        risk = factor[0] * parts[0] + factor[1] * parts[1] + factor[2] * parts[2]
        known = risk[~np.isnan(risk)]
        if anew:
            breaks = natural_breaks(known, 3) if len(set(known)) > 1 else known[:1]
        for cell, number in enumerate(classify(risk, breaks)):
            counts[cell, number - 1] += number > 0
    assert found.counts.tolist() == counts.tolist()


def test_cancelling_stops_before_the_next_draw():
    calls = []

    def cancel(fraction):
        calls.append(fraction)
        if len(calls) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        zone_draws(Contributions(PARTS), ONES, DRAWS, HALF, NO_MINES, cancel)
    assert calls == [0, pytest.approx(1 / 3)]


def test_input_is_not_changed():
    parts, factors = PARTS.copy(), DRAWS.copy()
    zoned(parts, factors)
    np.testing.assert_array_equal(parts, PARTS)
    np.testing.assert_array_equal(factors, DRAWS)


def test_factors():
    used = np.array([0.25, 0.0, 0.75])
    weights = np.array([[0.5, 0, 0.5], [0.25, 0, 0.75]])
    assert factors_of(weights, used, NAMES) == pytest.approx(np.array([[2, 0, 2 / 3], [1, 0, 1]]))
    with pytest.raises(InputError, match="c_bio was made with the weight 0"):
        factors_of(np.array([0.5, 0.1, 0.4]), used, NAMES)


@pytest.mark.parametrize(
    ("contributions", "message"),
    [
        ([[0.3], [0.1], [0.2]], "c_water reaches from 0.3 to 0.3, but with the weight 0.25"),
        ([[0.1], [-0.1], [0.2]], "c_bio reaches from -0.1"),
        ([[0.1, NAN], [NAN, 0.1], [0.2, 0.2]], "no cell has all of c_water, c_bio, c_vuln"),
    ],
)
def test_contributions_that_cannot_be(contributions, message):
    with pytest.raises(InputError, match=message):
        check_contributions(np.array(contributions), np.array([0.25, 0.25, 0.5]), NAMES)


@pytest.mark.parametrize(("water", "taken"), [(0.25005, True), (0.2502, False), (-0.00005, True), (-0.0002, False)])
def test_contributions_may_be_rounded_to_four_decimals(water, taken):
    contributions, weights = np.array([[water], [0.1], [0.2]]), np.array([0.25, 0.25, 0.5])
    if taken:
        check_contributions(contributions, weights, NAMES)
    else:
        with pytest.raises(InputError, match="c_water"):
            check_contributions(contributions, weights, NAMES)


def test_a_component_without_weight_contributes_nothing():
    check_contributions(np.array([[0.0], [0.5], [0.5]]), np.array([0, 0.5, 0.5]), NAMES)
    with pytest.raises(InputError, match="c_water"):
        check_contributions(np.array([[0.1], [0.5], [0.4]]), np.array([0, 0.5, 0.5]), NAMES)


def test_shares_of_models():
    # Three different draws that occurred once, twice and five times; model numbers of four mines.
    values = np.array([[1, 2, 1, 3], [1, 3, 2, 3], [1, 2, 1, 4], [1, 3, 3, 5]])
    same, frequent, kinds = shares_of_values(values, np.array([1, 2, 5]))
    assert same.tolist() == [100, 25, 25, 12.5]
    assert frequent.tolist() == [1, 3, 3, 5]
    assert kinds.tolist() == [1, 2, 3, 3]


def test_of_equally_frequent_models_the_reference():
    assert shares_of_values(np.array([[5], [4], [5]]), np.array([2, 2]))[1].tolist() == [5]
    assert shares_of_values(np.array([[6], [5], [4]]), np.array([2, 2]))[1].tolist() == [4]


def test_summary():
    # A (10 ha) keeps class 1 in 75 %, D (30 ha) in all draws; B (5 ha) class 2 in all. A is class 2 in 25 %.
    found = summarise(zoned(), np.array([10.0, 5, 7, 30]), 95)
    assert found.cells.tolist() == [2, 1, 3]
    assert found.area.tolist() == [40, 5, 45]
    assert found.certain.tolist() == [30, 5, 35]
    assert found.certain_pct == pytest.approx([75, 100, 100 * 35 / 45])
    assert found.mean_pct == pytest.approx([(10 * 75 + 30 * 100) / 40, 100, (750 + 3000 + 500) / 45])
    assert found.possible.tolist() == [40, 15, 45]
    # What has the class in at least 75 % is certain then, and 25 % are no longer more than the rest.
    loose = summarise(zoned(), np.array([10.0, 5, 7, 30]), 75)
    assert loose.certain.tolist() == [40, 5, 45]
    assert loose.possible.tolist() == [40, 5, 45]


def test_a_class_without_cells_has_no_percent():
    found = summarise(zoned(zoning=Zoning(3, np.array([0.5, 0.6, 1.0]), anew=False)), np.ones(4), 95)
    assert found.cells.tolist() == [2, 0, 1, 3]
    assert np.isnan([found.certain_pct[1], found.mean_pct[1]]).all()

"""Cross-tabulations of damage: a toy of three mines whose numbers are counted by hand, and random ones."""

import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.damage.ledger import Damage, by_patch_group, by_protection, table4
from mining_ecorisk.algorithms.core.exact_sums import cross_sums, percent

FARM, FOREST, GRASS, NOREF = range(4)  # ecosystems of the toy
STOPE, PIT = range(2)
NONE, FUNCTION, RESERVE, BOTH = range(4)


@pytest.fixture
def toy():
    # Patches: 0 of mine A (stope, 3 ha), 1 of mine A (pit, 1 ha), 2 of mine B (stope, 2 ha), 3 of mine C (empty).
    rows = [  # patch, ecosystem, protection, contaminated, ha
        (0, FARM, NONE, False, 1.0),
        (0, GRASS, FUNCTION, False, 1.5),
        (0, FOREST, NONE, True, 0.5),
        (1, GRASS, BOTH, False, 1.0),
        (2, GRASS, RESERVE, False, 0.25),
        (2, NOREF, NONE, False, 1.75),
    ]
    patch, ecosystem, protection, contaminated, area = (np.array(column) for column in zip(*rows))
    return Damage(
        area, patch, ecosystem, protection, contaminated, np.array([3.0, 1.0, 2.0, 0.0]), np.array([STOPE, PIT, 0, 0])
    )


MINES = np.array([0, 0, 1, 2])


def test_table_4(toy):
    # Farmland: 1 of stope. Forest: 0.5 of stope. Grassland: 1.5 + 0.25 of stope, 1 of pit. No reference: 1.75 of stope.
    assert table4(toy, 4, 2).tolist() == [[1.0, 0.0], [0.5, 0.0], [1.75, 1.0], [1.75, 0.0]]
    assert toy.total == 6.0
    assert toy.contaminated_pct == pytest.approx(100 * 0.5 / 6)


def test_ledger_by_mine(toy):
    ledger = by_patch_group(toy, MINES, 3, 4, 2)
    assert ledger.patches.tolist() == [2, 1, 0]
    assert ledger.total.tolist() == [4.0, 2.0, 0.0]
    assert ledger.by_ecosystem.tolist() == [[1.0, 0.5, 2.5, 0.0], [0.0, 0.0, 0.25, 1.75], [0.0] * 4]
    assert ledger.by_damage.tolist() == [[3.0, 1.0], [2.0, 0.0], [0.0, 0.0]]
    assert ledger.by_protection.tolist() == [[1.5, 1.5, 0.0, 1.0], [1.75, 0.0, 0.25, 0.0], [0.0] * 4]
    assert ledger.contaminated.tolist() == [0.5, 0.0, 0.0]


def test_ledger_by_protection_counts_a_patch_once_in_a_union(toy):
    kinds = by_protection(toy, [(NONE,), (FUNCTION,), (RESERVE,), (BOTH,), (FUNCTION, RESERVE, BOTH)], 4, 2)
    # None: 1 + 0.5 + 1.75; the union: 1.5 + 1 + 0.25 of patches 0, 1 and 2.
    assert kinds.total.tolist() == [3.25, 1.5, 0.25, 1.0, 2.75]
    assert kinds.patches.tolist() == [2, 1, 1, 1, 3]
    assert kinds.by_damage[4].tolist() == [1.75, 1.0]


def test_the_papers_share_of_protected_damage_is_the_union():
    # Section 3.1.1: 7610.54 ha in function areas, 375.27 in reserves, 236.77 in both, of 14874.80: 52.10 %.
    # In pieces: function only 7373.77, reserve only 138.50, both 236.77, none the rest.
    area = np.array([7373.77, 138.50, 236.77, 7125.76])
    zero = np.zeros(4, dtype=int)
    damage = Damage(
        area, zero, zero, np.array([FUNCTION, RESERVE, BOTH, NONE]), zero.astype(bool), np.array([14874.80]), zero[:1]
    )
    kinds = by_protection(damage, [(FUNCTION, BOTH), (RESERVE, BOTH), (FUNCTION, RESERVE, BOTH)], 1, 1)
    assert kinds.total == pytest.approx([7610.54, 375.27, 7749.04])
    assert percent(kinds.total[2], damage.total) == pytest.approx(52.10, abs=0.005)


def test_no_piece_and_nothing_of_nothing():
    none = np.zeros(0, dtype=int)
    damage = Damage(np.zeros(0), none, none, none, none.astype(bool), np.zeros(1), np.zeros(1, dtype=int))
    assert table4(damage, 3, 2).tolist() == [[0.0, 0.0]] * 3
    assert by_protection(damage, [(0,), (1, 2)], 3, 2).total.tolist() == [0.0, 0.0]
    assert damage.contaminated_pct == 0.0


areas = st.floats(1e-9, 1e4, allow_nan=False)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 2), areas), max_size=30), st.randoms(use_true_random=False))
def test_cross_sums_are_those_of_a_plain_loop_in_any_order(rows, shuffler: random.Random):
    expected = {}
    for row, column, area in rows:
        expected.setdefault((row, column), []).append(area)
    shuffled = rows[:]
    shuffler.shuffle(shuffled)
    found = cross_sums(
        np.array([row[0] for row in shuffled], dtype=int),
        np.array([row[1] for row in shuffled], dtype=int),
        np.array([row[2] for row in shuffled], dtype=float),
        (4, 3),
    )
    # math.fsum rounds the exact sum once, so equality to the last bit is asked for.
    assert found.tolist() == [[math.fsum(expected.get((row, column), [])) for column in range(3)] for row in range(4)]

"""Damage by keys: order of values, combinations, columns against a plain sum, audit."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.coded_values import Categories
from mining_ecorisk.algorithms.core.damage.damage_summary import (
    Key,
    Kinds,
    Parts,
    audit,
    groups_of,
    key_of_values,
    summarise,
)

KINDS = Kinds(
    Categories(("farmland", "forest", "no reference"), ("F", "W", "N"), ("farm", "forest", "noref")),
    Categories(("stope", "pit"), ("S", "P"), ("stope", "pit")),
    ("excavation", "collapse"),
)


def test_values_by_area_and_the_missing_last():
    key = key_of_values("mineral", ["b", "", "a", "b", "10", "9"], np.array([1.0, 9, 2, 2, 1, 1]), "none")
    # b has 3, a has 2, 9 and 10 have 1 each; what is missing has 9 and comes last all the same.
    assert key.values == ("b", "a", "9", "10", "none")
    assert key.number.tolist() == [0, 4, 1, 0, 3, 2]


def test_combinations_that_occur():
    keys = [Key("x", ("p", "q"), np.array([1, 0, 1])), Key("y", ("r", None), np.array([0, 1, 0]))]
    found, group = groups_of(keys)
    assert found.tolist() == [[0, 1], [1, 0]] and group.tolist() == [1, 0, 1]


def test_columns_against_plain_sums():
    dice = np.random.default_rng(5)
    n, size = 400, 6
    area, group = dice.random(n), dice.integers(0, size, n)
    ecosystem, damage, protection = dice.integers(0, 3, n), dice.integers(0, 2, n), dice.integers(0, 4, n)
    mine, patch = dice.integers(0, 20, n), dice.integers(0, 50, n)
    parts = Parts(area, ecosystem, damage, protection, mine, patch)
    columns = summarise(parts, group, size, KINDS, np.arange(size, dtype=float))
    for row in range(size):
        own = group == row

        def held(mask, own=own):
            return pytest.approx(area[own & mask].sum(), rel=1e-12)

        assert columns["area_ha"][row] == held(own)
        assert columns["farm_ha"][row] == held(ecosystem == 0)
        assert columns["pit_ha"][row] == columns["col_ha"][row] == held(damage == 1)
        assert columns["occ_ha"][row] == 0
        # The first group has an area of 0 km2, the others 1, 2, ... km2.
        assert np.isnan(columns["ha_km2"][row]) if row == 0 else columns["ha_km2"][row] * row == held(own)
        assert columns["func_ha"][row] == held((protection == 1) | (protection == 3))
        assert columns["prot_ha"][row] == held(protection > 0)
        assert columns["both_ha"][row] == held(protection == 3)
        assert columns["eco_ha"][row] == held(ecosystem == 1)
        assert columns["ecoprot_ha"][row] == held((ecosystem == 1) & (protection > 0))
    # Every mine and patch counts in one group.
    assert sum(columns["mines"]) == len(set(mine.tolist())) and sum(columns["patches"]) == len(set(patch.tolist()))
    largest = [
        max(range(size), key=lambda row: area[(mine == one) & (group == row)].sum()) for one in set(mine.tolist())
    ]
    assert columns["mines"] == np.bincount(largest, minlength=size).tolist()
    assert sum(columns["pct"]) == pytest.approx(100, rel=1e-12)
    assert all(check.holds for check in audit(columns, list("abcdef"), KINDS, float(area.sum()), 0.0))


def test_audit_finds_what_is_lost():
    parts = Parts(np.array([1.0, 2]), *(np.zeros(2, dtype=int) for _ in range(4)), None)
    columns = summarise(parts, np.zeros(2, dtype=int), 1, KINDS, np.array([np.nan]))
    failed = [check for check in audit(columns, ["all"], KINDS, 3.5, 0.0) if not check.holds]
    assert [(check.kind, check.difference) for check in failed] == [("total", 0.5)]
    # Of 2 ha of restored land one row has 1.5.
    columns["restor_ha"] = [1.5]
    failed = [check for check in audit(columns, ["all"], KINDS, 3.0, 2.0) if not check.holds]
    assert [(check.name, check.difference) for check in failed] == [("restor_ha", 0.5)]


def test_parts_divided_keep_their_area():
    parts = Parts(np.array([4.0, 2]), *(np.array([0, 1]) for _ in range(4)), np.array([0, 1]))
    smaller = parts.divided(np.array([0, 0, 1]), np.array([0.25, 0.75, 1]))
    assert smaller.area.tolist() == [1, 3, 2] and smaller.patch.tolist() == [0, 0, 1]

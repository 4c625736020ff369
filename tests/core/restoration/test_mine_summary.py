"""Damaged areas, protection and counts of mines."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.coded_values import positions
from mining_ecorisk.algorithms.core.protection import PROTECTION
from mining_ecorisk.algorithms.core.restoration.mine_summary import (
    MinePieces,
    count_models,
    mine_areas,
    prevailing,
    protection_of,
)
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

ECOSYSTEMS, DAMAGES = shipped_table("ecosystems"), shipped_table("damage_types")
SLIVER = 1e-4  # ha


def pieces(rows, mines):
    """`rows`: (mine, ha, ecosystem, damage, protection)."""
    mine, area, ecosystem, damage, protection = zip(*rows)
    return MinePieces(
        mines,
        np.array(mine),
        np.array(area, dtype=float),
        positions(ecosystem, ECOSYSTEMS, "ecosystem", "PIECES, ecosystem"),
        positions(damage, DAMAGES, "damage", "PIECES, damage"),
        positions(protection, shipped_table("protection_levels"), "protection", "PIECES, protection"),
    )


def areas_of(rows, mines):
    return mine_areas(pieces(rows, mines), ECOSYSTEMS, DAMAGES)


def test_areas_by_mine():
    areas = areas_of(
        [
            (0, 1.5, "farmland", "stope", "none"),
            (0, 2.0, "forest", "stope", "function"),
            (0, 0.5, "grassland", "collapse_pit", "both"),
            (1, 3.0, "desert", "solid_waste", "reserve"),
            (1, 1.0, "water and wetland", "transit_site", "none"),
        ],
        3,
    )
    expected = {
        "area_ha": [4, 4, 0], "farm_ha": [1.5, 0, 0], "forest_ha": [2, 0, 0], "grass_ha": [0.5, 0, 0],
        "settle_ha": [0, 0, 0], "water_ha": [0, 1, 0], "desert_ha": [0, 3, 0], "other_ha": [0, 0, 0],
        "noref_ha": [0, 0, 0],
        "fg_ha": [2.5, 0, 0], "rest_ha": [0, 4, 0], "stope_ha": [3.5, 0, 0], "trans_ha": [0, 1, 0],
        "waste_ha": [0, 3, 0], "constr_ha": [0, 0, 0], "pit_ha": [0.5, 0, 0], "func_ha": [2.5, 0, 0],
        "resv_ha": [0.5, 3, 0],
    }  # fmt: skip
    assert {name: column.tolist() for name, column in areas.items()} == expected
    assert all(len(name) <= 10 for name in areas)


row = st.tuples(
    st.integers(0, 3),
    st.floats(0, 50),
    st.sampled_from(ECOSYSTEMS.names("ecosystem")),
    st.sampled_from(DAMAGES.names("damage")),
    st.sampled_from(PROTECTION),
)


@given(st.lists(row, min_size=1, max_size=12), st.randoms())
@settings(max_examples=50, deadline=None)
def test_sums_add_up_and_the_order_of_pieces_does_not_show(rows, random):
    areas = areas_of(rows, 4)
    ecosystems = [f"{name}_ha" for name in (*ECOSYSTEMS.names("field"), "noref")]
    damages = [f"{name}_ha" for name in DAMAGES.names("field")]
    for names in (ecosystems, damages, ["farm_ha", "fg_ha", "rest_ha"]):
        np.testing.assert_allclose(sum(areas[name] for name in names), areas["area_ha"], rtol=1e-12)
    shuffled = random.sample(rows, len(rows))
    for name, column in areas_of(shuffled, 4).items():
        assert column.tolist() == areas[name].tolist()


def test_protection_of_a_mine_ignores_slivers():
    areas = {
        "func_ha": np.array([0, 2, 0, 2, 1e-4, 1e-4, 1]),
        "resv_ha": np.array([0, 0, 3, 3, 1e-4, 1.0, 1e-4]),
    }
    # Places in PROTECTION: none, function, reserve, both.
    assert protection_of(areas, SLIVER).tolist() == [0, 1, 2, 3, 0, 2, 1]


def test_the_prevailing_value_is_by_area():
    values = ["a", "b", "b", None, None, "d", "c"]
    mine, area = np.array([0, 0, 0, 0, 1, 2, 2]), np.array([3.0, 2, 2, 9, 1, 1, 1])
    assert prevailing(3, mine, values, area) == ["b", None, "c"]


def test_counts_in_the_wanted_order():
    counts = count_models(["y", "x", "y", "error"], np.array([1.0, 2, 3, 4]), ["x", "y", "z"])
    assert counts["mines"] == [1, 2, 0]
    assert counts["share_pct"] == pytest.approx([100 / 3, 200 / 3, 0])
    assert counts["area_ha"] == [2, 4, 0]
    assert count_models(["error"], np.array([1.0]), ["x"])["share_pct"] == [0]

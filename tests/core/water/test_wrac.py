"""Water conservation stress, Eq. 1."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.core.water.wrac import water_weights, weights_of_pieces, wrac
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_default, shipped_table

A_CON = 526.7926


@pytest.fixture(scope="module")
def shipped():
    return water_weights(shipped_table("land_use_classes"), shipped_table("water_coefficients"))


def stress(shipped, code, damaged_km2, area_km2):
    weights = weights_of_pieces(np.array([float(code)]), shipped)
    return wrac(np.array([0]), np.array([damaged_km2]), weights, np.array([area_km2]), shipped_default("ACON"))[1][0]


def test_ten_hectares_of_high_coverage_grassland(shipped):
    # 526.7926 * 0.2 * 0.6 * 0.1 km2 / 4 km2 = 1.5803778
    assert stress(shipped, 31, 0.1, 4) == pytest.approx(1.5803778, rel=1e-12)


def test_cell_wholly_of_damaged_swamp(shipped):
    # 526.7926 * 0.45 * 0.6 = 142.234002, whatever the cell's size
    assert stress(shipped, 64, 4, 4) == pytest.approx(142.234002, rel=1e-12)
    assert stress(shipped, 46, 0.003, 0.003) == pytest.approx(142.234002, rel=1e-12)


@pytest.mark.parametrize(
    ("code", "product"),
    [
        (41, 0.45 * 0.1), (42, 0.45 * 0.3), (43, 0.45 * 0.3), (45, 0.45 * 0.6),
        (21, 0.35 * 0.6), (22, 0.35 * 0.25), (23, 0.35 * 0.15), (24, 0.35 * 0.15),
        (32, 0.2 * 0.3), (33, 0.2 * 0.1), (12, 0), (44, 0), (53, 0), (66, 0),
    ],
)  # fmt: skip
def test_weight_of_every_term(shipped, code, product):
    assert stress(shipped, code, 1, 2) == pytest.approx(A_CON * product / 2, rel=1e-12)


def test_damage_adds_up_by_cell(shipped):
    cell = np.array([0, 2, 0])
    damaged, stresses = wrac(
        cell, np.array([0.5, 1.0, 0.25]), np.array([0.2, 0.1, 0.0]), np.array([4.0, 4.0, 2.0]), 100
    )
    assert damaged.tolist() == [0.75, 0, 1]
    # 100 * 0.5 * 0.2 / 4 = 2.5; nothing; 100 * 0.1 / 2 = 5
    assert stresses == pytest.approx([2.5, 0, 5])


def test_no_piece_in_any_cell():
    damaged, stresses = wrac(np.array([], dtype=np.int64), np.array([]), np.array([]), np.array([4.0]), A_CON)
    assert (damaged.tolist(), stresses.tolist()) == ([0], [0])


def test_glacier_is_the_only_water_without_a_term(shipped):
    assert shipped.unweighted_waters == (44,)


def test_piece_without_code_has_no_weight(shipped):
    assert weights_of_pieces(np.array([np.nan, 31]), shipped).tolist() == [0, pytest.approx(0.12)]


def test_unknown_codes_are_listed_with_their_counts(shipped):
    with pytest.raises(InputError, match=r"7 \(1 piece\), 99 \(2 pieces\)"):
        weights_of_pieces(np.array([99.0, 31, 7, 99]), shipped)


def test_unknown_term_is_refused():
    classes = table_from_rows("mine.csv", ["code", "water_term"], [[31, "q"], [32, ""]])
    with pytest.raises(InputError, match=r"mine.csv.*term\(s\) q are not in water_coefficients.csv"):
        water_weights(classes, shipped_table("water_coefficients"))


@pytest.mark.parametrize(("column", "weights"), [("group_weight", (1.5, 0.1)), ("term_weight", (0.1, 1.5))])
def test_weight_above_one_is_refused(column, weights):
    coefficients = table_from_rows("c.csv", ["term", "group_weight", "term_weight"], [["a", *weights]])
    with pytest.raises(InputError, match=f"c.csv, row 1, column {column}: 1.5 is not between 0 and 1"):
        water_weights(shipped_table("land_use_classes"), coefficients)


def test_classes_need_no_ecosystem_and_the_last_has_its_weight():
    classes = table_from_rows("mine.csv", ["code", "water_term"], [[31, ""], [99, "a"]])
    coefficients = table_from_rows("c.csv", ["term", "group_weight", "term_weight"], [["a", 0.5, 0.4]])
    found = water_weights(classes, coefficients)
    assert found.unweighted_waters == ()
    assert weights_of_pieces(np.array([99.0, 31]), found).tolist() == [0.2, 0]
    with pytest.raises(InputError, match=r"100 \(1 piece\)"):
        weights_of_pieces(np.array([100.0]), found)

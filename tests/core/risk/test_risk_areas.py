"""Gathering cells and mines by unit."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.largest_share import NONE
from mining_ecorisk.algorithms.core.risk.risk_areas import (
    gather,
    issues_and_directions,
    share_of_mining,
)
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table


def test_gather():
    # Four cells of 4, 4, 2 and 10 km2; the first two are hot in unit 1, the third in unit 0.
    areas = np.array([1, 1, 0, NONE])
    contributions = np.array([[0.1, 0.5, 0.0, 0.9], [0.2, 0.2, 0.0, 0.0], [0.25, 0.25, 0.1, 0.0]])
    found = gather(areas, np.array([4.0, 4, 2, 10]), contributions, np.array([1, 0, 1, NONE, NONE]))
    np.testing.assert_array_equal(found.unit, [1, 0])  # the larger first
    np.testing.assert_allclose(found.area_km2, [8, 2])
    np.testing.assert_allclose(found.area_pct, [40, 10])  # of 20 km2
    np.testing.assert_array_equal(found.mines, [2, 1])
    np.testing.assert_allclose(found.mines_pct, [40, 20])  # of five
    # Unit 1: means 0.3, 0.2, 0.25; unit 0: 0, 0, 0.1.
    assert found.driver == ["water", "vulnerability"]


def test_gather_without_mines_or_contributions():
    missing = np.full((3, 2), np.nan)
    found = gather(np.array([0, NONE]), np.array([1.0, 3]), missing, None)
    assert found.mines is None and found.mines_pct is None and found.driver == [""]


def test_gather_nothing_hot():
    found = gather(np.array([NONE, NONE]), np.ones(2), np.zeros((3, 2)), np.array([NONE]))
    assert len(found.unit) == len(found.area_km2) == len(found.mines) == len(found.driver) == 0


def test_directions_are_joined_by_name_in_any_case():
    issues, directions, unknown = issues_and_directions(
        shipped_table("risk_area_directions"), ["HEHUANG valley", "Moon"]
    )
    assert issues[0].startswith("Arable land destroyed") and directions[0].startswith("Repair damaged arable land")
    assert (issues[1], directions[1], unknown) == (None, None, ["Moon"])


def test_units_match_as_coded_values_do():
    table = table_from_rows("mine", ["unit", "issues", "direction"], [["Upper valley", "a", "b"], ["North", "c", ""]])
    issues, directions, unknown = issues_and_directions(table, ["upper-valley ", "ＮＯＲＴＨ", "valley"])
    assert (issues, directions, unknown) == (["a", "c", None], ["b", None, None], ["valley"])


def test_table_of_directions_needs_its_columns():
    with pytest.raises(InputError, match="direction"):
        issues_and_directions(table_from_rows("mine", ["unit", "issues"], [["a", "b"]]), ["a"])


def test_units_by_their_chinese_names_get_the_chinese_texts():
    issues, directions, unknown = issues_and_directions(
        shipped_table("risk_area_directions"), ["河湟谷地", "Qilian Mountain", "月亮山"]
    )
    assert issues[0].startswith("耕地被毁") and directions[0].startswith("修复受损耕地")
    assert issues[1].startswith("Alpine grasslands")
    assert (issues[2], directions[2], unknown) == (None, None, ["月亮山"])


def test_share_of_mining_is_that_of_the_areas_risk():
    # Cells of 1 and 3 km2 in area 0: mining 0.1 * 1 + 0.2 * 3 = 0.7 of risk 0.5 * 1 + 0.4 * 3 = 1.7; the third cell has
    # no mining's part, the fourth lies in no area. Area 1 has no known cell.
    risk, mine = np.array([0.5, 0.4, 0.9, 0.8]), np.array([0.1, 0.2, np.nan, 0.8])
    share = share_of_mining(risk, mine, np.array([0, 0, 1, -1]), np.array([1.0, 3.0, 4.0, 4.0]), np.array([0, 1]))
    assert share[0] == pytest.approx(100 * 0.7 / 1.7)
    assert np.isnan(share[1])

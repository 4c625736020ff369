"""Target ecosystems, ways of damage and the table of measures."""

import itertools

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.coded_values import Matcher
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.restoration.prescription import (
    read_measures,
    target_ecosystems,
    ways_of_mines,
)
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

KNOWN = {
    "way": Matcher(["excavation", "collapse"]),
    "ecosystem": Matcher(["forest", "desert"]),
    "model": Matcher(["natural restoration"], [["自然恢复"]]),
}
COLUMNS = ("way", "ecosystem", "model", "measures", "measures_zh")


def test_first_row_that_holds():
    rows = [
        ("Excavation", "forest", "自然恢复", "a", "甲"),
        ("excavation", "*", "*", "b", ""),
        ("*", "desert", "*", "c", "丙"),
    ]
    measures = read_measures(table_from_rows("M", COLUMNS, rows), KNOWN, "measures_zh")
    assert measures.find("excavation", "forest", "natural restoration") == "甲"
    assert measures.find("excavation", "desert", "natural restoration") == "b"
    assert measures.find("collapse", "desert", "natural restoration") == "丙"
    assert measures.find("collapse", "forest", "natural restoration") is None


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            ("digging", "forest", "*", "a", ""),
            "row 1, column way: digging is not known; use one of excavation, collapse",
        ),
        (("*", "", "*", "a", ""), "row 1, column ecosystem"),
        (("*", "forest", "*", "", ""), "row 1, column measures"),
    ],
)
def test_unknown_and_blank_cells_are_named(row, message):
    with pytest.raises(InputError, match=message):
        read_measures(table_from_rows("M", COLUMNS, [row]), KNOWN, "measures")


def test_shipped_table_has_a_row_for_every_case_in_both_languages():
    table = shipped_table("measures")
    ways = dict.fromkeys(shipped_table("damage_types").texts("way"))
    ecosystems = shipped_table("ecosystems").names("ecosystem")
    models = shipped_table("restoration_models").names("model")
    cases = list(zip(*(table.texts(key) for key in ("way", "ecosystem", "model"))))
    assert sorted(cases) == sorted(itertools.product(ways, ecosystems, models))
    assert all(table.texts("measures")) and all(table.texts("measures_zh"))


def test_target_is_what_most_of_the_damage_was():
    areas = {"farm_ha": np.array([1.0, 2, 0]), "forest_ha": np.array([2.0, 2, 0]), "noref_ha": np.array([9.0, 0, 1])}
    assert target_ecosystems(areas, ["farmland", "forest"], ["farm", "forest"]) == ["forest", "farmland", None]


def test_ways_of_more_than_a_sliver():
    areas = {
        "stope_ha": np.array([1.0, 0, 0]),
        "waste_ha": np.array([0.5, 1e-5, 0.3]),
        "trans_ha": np.array([0, 0, 0.2]),
    }
    found = ways_of_mines(areas, ["stope", "waste", "trans"], ["excavation", "occupation", "occupation"], 1e-4)
    # The second mine is smaller than a sliver, so its only way is kept.
    assert found == [("excavation", "occupation"), ("occupation",), ("occupation",)]

"""One rule says which code a written value means."""

import pytest
from mining_ecorisk.algorithms.core.coded_values import Matcher, match_key
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows

ROWS = [("solid_waste", "Solid waste", "固体废弃物"), ("stope", "Stope", "采场")]
TYPES = Matcher.of(table_from_rows("types", ("damage", "name_en", "name_zh"), ROWS), "damage")


@pytest.mark.parametrize(
    "written",
    [
        "solid_waste",
        "Solid waste",
        "solid-waste",
        "SOLID_WASTE",
        " Solid  Waste ",
        "ｓｏｌｉｄ　ｗａｓｔｅ",
        "固体废弃物",
    ],
)
def test_every_spelling_means_the_same_code(written):
    assert TYPES.find(written) == 0


def test_what_means_no_code():
    assert [TYPES.find(value) for value in ("solidwaste", "", None, "solid waste heap")] == [None] * 4


def test_numbers_are_codes_as_well():
    assert Matcher(["1", "2"]).positions([2.0, 1, "２"], "FIELD").tolist() == [1, 0, 1]


def test_a_code_goes_before_a_name_of_another():
    # "a" is the code of row 0 and a name of row 1.
    assert Matcher(["a", "b"], [["x", "a"]]).find("A") == 0


def test_missing_values_where_they_may_be():
    assert TYPES.positions([None, " ", "stope"], "FIELD", blank=2).tolist() == [2, 2, 1]
    with pytest.raises(InputError, match=r"FIELD: unknown value\(s\) \(blank\) \(2 features\), pit \(1 feature\)\."):
        TYPES.positions([None, " ", "pit"], "FIELD")


def test_keys_part_words_alike():
    assert match_key("Water and‑Wetland") == match_key("water_and_wetland") == "water_and_wetland"

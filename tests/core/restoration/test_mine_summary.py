"""Damaged areas, protection, severity and risk class of a mine."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.coded_values import positions
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.protection import PROTECTION
from mining_ecorisk.algorithms.core.restoration.mine_summary import (
    MinePieces,
    count_models,
    mine_areas,
    prevailing,
    protection_of,
)
from mining_ecorisk.algorithms.core.restoration.severity import read_grades, severity_of
from mining_ecorisk.algorithms.core.risk.classes_under_mines import classes_under
from mining_ecorisk.algorithms.core.tables import table_from_rows
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
    found = [PROTECTION[index] for index in protection_of(areas, SLIVER)]
    assert found == ["none", "function", "reserve", "both", "none", "reserve", "function"]


@pytest.mark.parametrize(
    ("damaged", "grade"),
    [
        # METHOD section 6: severe = any collapse, arable > 2, forest + grassland > 4, other > 20 ha.
        ({"pit_ha": 0.01, "rest_ha": 0.01}, "severe"),
        ({"farm_ha": 2}, "moderate"),
        ({"farm_ha": 2.01}, "severe"),
        ({"fg_ha": 4}, "moderate"),
        ({"fg_ha": 4.01}, "severe"),
        ({"rest_ha": 20}, "moderate"),
        ({"rest_ha": 20.01}, "severe"),
        # Moderate = forest + grassland over 2 to 4, arable over 0 to 2, other over 10 to 20 ha.
        ({"farm_ha": 0.01}, "moderate"),
        ({"fg_ha": 2.01}, "moderate"),
        ({"rest_ha": 10.01}, "moderate"),
        # Light = less.
        ({"fg_ha": 2}, "light"),
        ({"rest_ha": 10}, "light"),
        ({}, "light"),
        # Up to 1 m2 is no arable land and no collapse.
        ({"farm_ha": 1e-4, "pit_ha": 1e-4}, "light"),
        # Rounding beyond 0.01 m2 is no more than the threshold.
        ({"fg_ha": 4 + 1e-9}, "moderate"),
    ],
)
def test_severity_at_its_thresholds(damaged, grade):
    names = ("pit_ha", "farm_ha", "fg_ha", "rest_ha")
    grades = read_grades(shipped_table("severity"), names)
    areas = {name: np.array([damaged.get(name, 0.0)]) for name in names}
    assert severity_of(areas, grades, SLIVER)[0].grade == grade


def test_severity_names_every_cause_of_its_grade():
    names = ("pit_ha", "farm_ha", "fg_ha", "rest_ha")
    grades = read_grades(shipped_table("severity"), names)
    areas = {"pit_ha": np.array([0.5]), "farm_ha": np.array([1.0]), "fg_ha": np.array([6.2]), "rest_ha": np.zeros(1)}
    found = severity_of(areas, grades, SLIVER)[0]
    # The arable land would make it moderate only, so it is no cause of severe.
    assert (found.grade, found.causes) == ("severe", (("pit_ha", 0.5), ("fg_ha", 6.2)))


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("severe", "size", 1), ("light", "", "")], r"the attribute\(s\) size are not known; a row may use fg_ha"),
        ([("severe", "fg_ha", 1)], "the last row, and no other, must have a blank attribute"),
        ([("light", "", ""), ("severe", "fg_ha", 1)], "the last row, and no other"),
        ([("severe", "fg_ha", "much"), ("light", "", "")], "much is not a number"),
        ([("", "fg_ha", 1), ("light", "", "")], r"row 1, column severity: \(blank\) is not a name"),
        # 5 ha are over 2 ha, too, so the first row would make them moderate.
        ([("moderate", "fg_ha", 2), ("severe", "fg_ha", 4), ("light", "", "")], r"row 2 \(severe, .* over 4\) never"),
        ([("severe", "fg_ha", 4), ("bad", "fg_ha", 2), ("moderate", "fg_ha", 2), ("light", "", "")], "row 3 .* row 2"),
        ([("severe", "fg_ha", -1), ("light", "", "")], "-1 is not between 0 and inf"),
        ([], "has no rows"),
    ],
)
def test_bad_grades(rows, message):
    with pytest.raises(InputError, match=message):
        read_grades(table_from_rows("SEVERITY", ("severity", "attribute", "over_ha"), rows), ("fg_ha",))


def test_class_of_a_mine():
    # Mine 0: 1 ha of class 5 and 2 ha of class 3. Mine 1: a tie of 2 and 4 goes upward. Mine 2: nothing below.
    # Mine 3: 1 m2 of class 5 is a sliver beside 1 ha of class 1.
    mine = np.array([0, 0, 0, 1, 1, 3, 3])
    classes = np.array([5.0, 3, 3, 2, 4, 5, 1])
    area = np.array([1.0, 0.5, 1.5, 0.7, 0.7, 1e-4, 1])
    under = classes_under(4, mine, classes, area, SLIVER)
    np.testing.assert_array_equal(under.majority, [3, 4, np.nan, 1])
    np.testing.assert_array_equal(under.highest, [5, 4, np.nan, 1])


def test_no_mine_inside():
    empty = np.array([])
    under = classes_under(2, empty.astype(int), empty, empty, SLIVER)
    assert np.isnan(under.majority).all() and np.isnan(under.highest).all()


def test_classes_are_whole_numbers():
    with pytest.raises(InputError, match="CLASS_FIELD holds values that are no whole numbers"):
        classes_under(1, np.array([0]), np.array([2.5]), np.array([1.0]), SLIVER)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 5), st.floats(0.01, 9)), min_size=1, max_size=12))
@settings(max_examples=50, deadline=None)
def test_class_against_a_plain_search(found):
    mine, classes, area = (np.array(column, dtype=float) for column in zip(*found))
    under = classes_under(3, mine.astype(int), classes, area, SLIVER)
    for number in range(3):
        own = {level: sum(a for m, c, a in found if (m, c) == (number, level)) for level in range(1, 6)}
        own = {level: size for level, size in own.items() if size}
        if not own:
            assert np.isnan(under.majority[number])
            continue
        most = max(own.values())
        assert under.majority[number] == max(level for level, size in own.items() if size >= most * (1 - 1e-9))
        assert under.highest[number] == max(own)


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

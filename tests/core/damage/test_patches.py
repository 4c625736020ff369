"""Attributes of mining patches: coded values, mines, groups; and the reference classes."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.class_index import NO_CODE
from mining_ecorisk.algorithms.core.coded_values import Categories, natural_order, positions, read_categories
from mining_ecorisk.algorithms.core.damage.patches import Patches, number_groups, number_mines
from mining_ecorisk.algorithms.core.damage.reference_land_use import (
    CutPatches,
    class_positions,
    damage_of,
    read_reference,
)
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

TYPES = shipped_table("damage_types")
GROUPS = shipped_table("mineral_groups")


def test_codes_and_names_in_two_languages_mean_the_same():
    found = positions(
        ["stope", "STOPE", " Stope ", "采场", "Mining collapse", "塌陷坑"], TYPES, "damage", "DAMAGE_FIELD"
    )
    assert found.tolist() == [0, 0, 0, 0, 4, 4]


def test_unknown_values_are_listed_with_the_codes():
    with pytest.raises(InputError) as caught:
        positions(["stope", "pit", None, "pit"], TYPES, "damage", "DAMAGE_FIELD kind")
    text = str(caught.value)
    assert "DAMAGE_FIELD kind: unknown value(s) (blank) (1 feature), pit (2 features)" in text
    assert "stope, transit_site, solid_waste, mine_construction, collapse_pit" in text


def test_categories_with_one_more():
    more = read_categories(shipped_table("ecosystems"), "ecosystem", "name_zh").with_one_more("x", "X", "x")
    assert len(more) == 8
    assert more.names[2] == "草地生态系统"
    assert more.fields[-1] == "x"
    assert Categories(("a",), ("A",)).with_one_more("b", "B").fields == ()


def test_mines_are_numbered_in_natural_order():
    mines, numbers, missing = number_mines(["10", 9.0, "9", "A", None, "  ", 10], "(none)")
    assert mines == ("9", "10", "A", "(none)")
    assert numbers.tolist() == [1, 0, 0, 2, 3, 3, 1]
    assert missing == 2
    assert number_mines(["A"], "(none)")[0] == ("A",)


def test_natural_order_takes_nan_for_a_name():
    # As a number it is neither before nor after another, and the order would depend on where it stands.
    assert sorted(["3", "nan", "2", "a"], key=natural_order) == ["2", "3", "a", "nan"]


def test_natural_order_takes_numbers_before_names():
    assert sorted(["b", "10", "2", "a", "1.5"], key=natural_order) == ["1.5", "2", "10", "a", "b"]


def test_groups_may_be_missing():
    groups, numbers, _ = number_groups(["metal", None, "能源矿产"], GROUPS, "name_en", "(not given)")
    assert groups.codes == ("energy", "metal", "nonmetal", "(not given)")
    assert numbers.tolist() == [1, 3, 0]
    assert len(number_groups(["metal"], GROUPS, "name_en", "(not given)")[0]) == 3


def test_overlaps_go_by_mine_then_damage_type():
    types = read_categories(TYPES, "damage", "name_en")
    patches = Patches(("A", "B"), np.array([1, 0]), types, np.array([0, 4]), types, np.zeros(2, dtype=int), 0)
    assert patches.order() == [(1, 0), (0, 4)]


ECOSYSTEMS = read_categories(shipped_table("ecosystems"), "ecosystem", "name_en")


def test_shipped_reference_marks_class_53_only():
    reference = read_reference(shipped_table("land_use_classes"), ECOSYSTEMS)
    assert reference.codes[reference.contaminated].tolist() == [53]
    assert len(reference.codes) == 25
    assert ECOSYSTEMS.codes[reference.ecosystems[list(reference.codes).index(64)]] == "water and wetland"


def test_classes_of_pieces():
    rows = [(53, "built", "settlement", "construction"), (12, "field", "farmland", "arable")]
    reference = read_reference(table_from_rows("classes", ("code", "name_en", "ecosystem", "threat"), rows), ECOSYSTEMS)
    assert reference.codes.tolist() == [12, 53]  # ascending
    codes = np.array([53, NO_CODE, 12])
    found = class_positions(codes, np.ones(3), reference)
    assert found.tolist() == [1, -1, 0]
    no = np.zeros(3, dtype=bool)
    cut = CutPatches(np.zeros(3, dtype=int), np.array([1e4, 2e4, 3e4]), ~no, no, np.array([6e4]), no[:1])
    damage = damage_of(cut, found, reference, 8)
    assert damage.area.tolist() == [1.0, 2.0, 3.0]  # m2 to ha
    assert damage.ecosystem.tolist() == [3, 7, 0]  # settlement, the last one, farmland
    assert damage.contaminated.tolist() == [True, False, False]
    assert damage.protection.tolist() == [1, 1, 1]
    with pytest.raises(InputError, match=r"code\(s\) 12 \(1.5000 ha\), 99 \(0.5000 ha\), which are not in classes"):
        only = read_reference(
            table_from_rows("classes", ("code", "name_en", "ecosystem", "threat"), rows[:1]), ECOSYSTEMS
        )
        class_positions(np.array([99, 12, 53, 12]), np.array([5e3, 1e4, 1e4, 5e3]), only)


def test_an_unknown_ecosystem_is_refused():
    rows = [(12, "field", "farm land", "")]
    with pytest.raises(InputError, match=r"ecosystem\(s\) farm land are not known; use farmland, forest"):
        read_reference(table_from_rows("classes", ("code", "name_en", "ecosystem", "threat"), rows), ECOSYSTEMS)


def test_other_texts_are_groups_of_their_own():
    groups, numbers, own = number_groups(
        ["sand", "Metallic minerals", None, "clay", " sand "], GROUPS, "name_en", "none"
    )
    # The three known groups, then clay and sand in their order, then what is missing.
    assert groups.codes == ("energy", "metal", "nonmetal", "clay", "sand", "none")
    assert numbers.tolist() == [4, 1, 5, 3, 4]
    assert own == ("clay", "sand")


def test_no_known_group_among_the_texts_leaves_them_out():
    groups, numbers, own = number_groups([10, 2.0, None], GROUPS, "name_en", "none")
    assert (groups.codes, numbers.tolist(), own) == (("2", "10", "none"), [1, 0, 2], ("2", "10"))

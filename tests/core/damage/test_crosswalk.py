"""Crosswalks of land-cover legends."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.class_index import NO_CODE
from mining_ecorisk.algorithms.core.damage.crosswalk import (
    Translation,
    check_mapped,
    count_codes,
    read_cover_rules,
    read_crosswalk,
)
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows
from mining_ecorisk.algorithms.framework.shipped_tables import shipped_table

CLASSES = set(shipped_table("land_use_classes").codes("code"))
SHIPPED = ("crosswalk_clcd", "crosswalk_worldcover", "crosswalk_globeland30", "crosswalk_corine")
# fmt: off
CORINE_LEVEL3 = [
    111, 112, 121, 122, 123, 124, 131, 132, 133, 141, 142,
    211, 212, 213, 221, 222, 223, 231, 241, 242, 243, 244,
    311, 312, 313, 321, 322, 323, 324, 331, 332, 333, 334, 335,
    411, 412, 421, 422, 423, 511, 512, 521, 522, 523,
]
# fmt: on


def crosswalk(*rows, columns=("from_code", "to_code", "from_name")):
    return read_crosswalk(table_from_rows("mine", columns, rows), CLASSES)


def rules():
    return read_cover_rules(shipped_table("grassland_cover"))


@pytest.mark.parametrize("name", SHIPPED)
def test_shipped_tables_are_sound(name):
    table = shipped_table(name)
    read_crosswalk(table, CLASSES)
    assert all(table.texts("from_name"))


def test_corine_is_known_in_both_forms():
    table = shipped_table("crosswalk_corine")
    targets = dict(zip(table.codes("from_code"), table.texts("to_code")))
    assert len(CORINE_LEVEL3) == 44
    for grid_code, level3 in enumerate(CORINE_LEVEL3, 1):  # grid codes 1..44 number the classes in this order
        assert targets[level3] == targets[grid_code]


def test_every_legend_but_corine_has_one_grassland_class():
    for name in SHIPPED[:3]:
        assert shipped_table(name).texts("to_code").count("grassland") == 1


def test_cover_splits_grassland_at_20_and_50_percent():
    # 31 is above 50, 33 is below 20, both bounds themselves are 32 (20-50); unknown cover is 32.
    codes = np.full((1, 7), 4, dtype=np.int32)
    cover = np.array([[50.0, 50.01, 20.0, 19.99, 0.0, 100.0, np.nan]])
    translation = Translation(crosswalk((4, "Grassland", "Grass")), rules())
    assert translation.strip(codes, cover).tolist() == [[32, 31, 32, 33, 33, 31, 32]]
    assert translation.without_cover == 1
    assert translation.grassland_pixels == 7
    # 30 m pixels: 900 m2 = 0.09 ha; two pixels of 31, three of 32, two of 33.
    areas = translation.areas(0.0009, {31: "high", 32: "medium", 33: "low"})
    assert areas["to_code"] == [31, 32, 33]
    assert areas["area_ha"] == pytest.approx([0.18, 0.27, 0.18])
    assert areas["from_name"] == ["Grass"] * 3
    assert areas["to_name"] == ["high", "medium", "low"]


def test_without_cover_all_grassland_is_medium():
    translation = Translation(crosswalk((4, "grassland", ""), (1, 12, "")), rules())
    assert translation.strip(np.array([[4, 1, NO_CODE]], dtype=np.int32)).tolist() == [[32, 12, 0]]
    assert translation.uncovered_ha(0.01) == pytest.approx(1.0)  # one pixel of 1 ha


def test_unmapped_codes_are_listed_with_areas():
    # Pixels of 1 ha: code 7 stands twice, code 300 once.
    codes = np.array([[1, 7, 7], [300, 9, 1]])
    counts = count_codes(codes, codes != 9)
    assert counts == {1: 2, 7: 2, 300: 1}
    with pytest.raises(InputError, match=r"7 \(2\.00 ha\), 300 \(1\.00 ha\)"):
        check_mapped(counts, crosswalk((1, 12, "")), 0.01)


def test_raster_without_a_value_is_refused():
    with pytest.raises(InputError, match="no pixel with a value"):
        check_mapped(
            count_codes(np.ones((2, 2), dtype=int), np.zeros((2, 2), dtype=bool)), crosswalk((1, 12, "")), 0.01
        )


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([(1, 12, ""), (2, 99, "")], "row 2: to_code 99 is none of the land-use classes"),
        ([(1, 12, ""), (1, 21, "")], "1 stands in the table twice"),
        ([("x", 12, "")], "x is not a number"),
        ([(1, "", "name")], "is not a number"),
        ([], "no rows"),
    ],
)
def test_bad_crosswalks(rows, message):
    with pytest.raises(InputError, match=message):
        crosswalk(*rows)


def test_missing_column_is_named():
    with pytest.raises(InputError, match="to_code are missing"):
        crosswalk((1, 2, 3), columns=("from_code", "code", "name"))


@pytest.mark.parametrize("rows", [[(31, "", 50), (32, 20, "")], [(31, 50, ""), (32, "", 20)]])
def test_last_cover_rule_must_take_the_rest(rows):
    with pytest.raises(InputError, match="the last row must have neither"):
        read_cover_rules(table_from_rows("rules", ("code", "above", "below"), rows))


def test_limits_of_cover_rules_are_percent():
    with pytest.raises(InputError, match="row 1, column above: 100.5 is not between 0 and 100"):
        read_cover_rules(table_from_rows("rules", ("code", "above", "below"), [(31, 100.5, ""), (32, "", "")]))


def test_names_of_source_classes_may_be_missing():
    found = crosswalk((1, 12), (4, "grassland"), columns=("from_code", "to_code"))
    assert found.names == {1: "", 4: ""}


def test_only_a_crosswalk_with_grassland_needs_cover():
    assert crosswalk((1, 12, ""), (4, "grassland", "")).splits_grassland
    assert not crosswalk((1, 12, ""), (2, 0, "sea")).splits_grassland


@pytest.mark.parametrize("cover", [-1.0, 100.5])
def test_cover_must_be_percent(cover):
    translation = Translation(crosswalk((4, "grassland", "")), rules())
    with pytest.raises(InputError, match="must be in percent"):
        translation.strip(np.array([[4]]), np.array([[cover]]))


def test_cover_in_fractions_is_refused_at_the_end():
    translation = Translation(crosswalk((4, "grassland", "")), rules())
    translation.strip(np.array([[4, 4]]), np.array([[0.3, 0.9]]))
    with pytest.raises(InputError, match="highest vegetation cover on grassland is 0.9"):
        translation.check_cover()


@pytest.mark.parametrize(("highest", "refused"), [(1.0, True), (1.01, False), (0.0, False)])
def test_full_cover_in_fractions_is_refused(highest, refused):
    # 1 is full cover as a fraction; in percent no land has a highest cover of 1. All bare ground (0) tells nothing.
    translation = Translation(crosswalk((4, "grassland", "")), rules())
    translation.strip(np.array([[4, 4]]), np.array([[0.0, highest]]))
    if refused:
        with pytest.raises(InputError, match="highest vegetation cover on grassland is 1. It must be in percent"):
            translation.check_cover()
    else:
        translation.check_cover()


def test_cover_of_0_and_100_percent_is_taken():
    translation = Translation(crosswalk((4, "grassland", "")), rules())
    assert translation.strip(np.array([[4, 4]]), np.array([[0.0, 100.0]])).tolist() == [[33, 31]]


def test_cover_elsewhere_does_not_matter():
    translation = Translation(crosswalk((4, "grassland", ""), (1, 12, "")), rules())
    assert translation.strip(np.array([[4, 1]]), np.array([[60.0, 255.0]])).tolist() == [[31, 12]]
    translation.check_cover()


@settings(max_examples=50, deadline=None)
@given(
    st.lists(st.sampled_from([NO_CODE, -128, 4, 5, 300, 70000]), min_size=1, max_size=40),
    st.integers(1, 5),
)
def test_same_as_one_pixel_at_a_time_and_areas_add_up(codes, strips):
    table = [(-128, 0, "sea"), (4, "grassland", "grass"), (5, 42, "water"), (300, 12, "field"), (70000, 12, "more")]
    expected = {NO_CODE: 0, -128: 0, 4: 32, 5: 42, 300: 12, 70000: 12}
    translation = Translation(crosswalk(*reversed(table)), rules())
    parts = np.array_split(np.array(codes, dtype=np.int32), strips)
    found = np.concatenate([translation.strip(part) for part in parts])
    assert found.tolist() == [expected[code] for code in codes]
    valid = sum(code != NO_CODE for code in codes)
    assert sum(translation.areas(0.01, {})["area_ha"]) == pytest.approx(valid)  # pixels of 1 ha

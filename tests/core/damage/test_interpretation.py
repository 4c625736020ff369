"""Checks of attributes of mining patches, without QGIS."""

from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.damage import interpretation as checks
from mining_ecorisk.algorithms.core.errors import in_english
from mining_ecorisk.algorithms.core.plurals import filled_in

TODAY = date(2024, 6, 30)
CODES = {
    "stope": "stope",
    "Stope": "stope",
    "采场": "stope",
    "solid_waste": "solid_waste",
    "Solid waste": "solid_waste",
}


def said(finding):
    return filled_in(finding.message, **in_english(finding.values))


def test_missing_mines_are_found():
    assert [finding.patches for finding in checks.missing_mines(["a", "", "b", ""])] == [(1,), (3,)]


def test_unknown_codes_propose_the_code_that_was_meant():
    values = ["stope", "Solid-Waste", "采场", "pit", "", " STOPE"]
    found = checks.unknown_codes("unknown_damage", "damage", values, CODES, required=True)
    assert [finding.patches[0] for finding in found] == [1, 2, 3, 4, 5]
    assert said(found[0]) == "damage is 'Solid-Waste'; write the code solid_waste."
    assert said(found[1]) == "damage is '采场'; write the code stope."
    assert said(found[2]) == "damage is 'pit'; use one of stope, solid_waste."
    assert said(found[3]) == "damage is empty; use one of stope, solid_waste."
    assert said(found[4]) == "damage is ' STOPE'; write the code stope."


def test_meant_codes_know_case_and_language():
    assert checks.meant_codes(["stope", "SOLID waste", "采场", "pit", ""], CODES) == [
        "stope", "solid_waste", "stope", "", "",
    ]  # fmt: skip


def test_missing_code_is_no_problem_where_none_is_required():
    assert checks.unknown_codes("unknown_state", "state", ["", "stope"], CODES, required=False) == []


def test_mixed_groups_put_the_rare_patches_first():
    mines = ["a", "a", "b", "a", "b", ""]
    groups = ["metal", "energy", "metal", "metal", "metal", "nonmetal"]
    (found,) = checks.mixed_groups(mines, groups, [10, 11, 12, 13, 14, 15])
    assert found.patches == (1, 0, 3)
    assert said(found) == (
        "Mine a has patches of several mineral groups: metal (2), energy (1). Patches to look at first: 11."
    )


def test_missing_groups_and_names_are_not_another_group_or_name():
    assert checks.mixed_groups(["a", "a"], ["metal", ""], [0, 1]) == []
    assert checks.several_names(["a", "a"], ["", "Pit "], [0, 1]) == []
    assert checks.several_names(["a", "a"], ["Pit", "Pit "], [0, 1]) == []


def test_several_names_of_a_mine_and_one_name_of_several_mines():
    mines, names = ["a", "a", "b", ""], ["Pit", "Hole", "Pit", "Pit"]
    (several,) = checks.several_names(mines, names, [0, 1, 2, 3])
    assert several.problem == "several_names"
    assert set(several.patches) == {0, 1}
    (shared,) = checks.shared_names(mines, names, [0, 1, 2, 3])
    assert shared.problem == "shared_name"
    assert set(shared.patches) == {0, 2}
    assert "The name Pit stands at several mine numbers" in said(shared)


def test_long_lists_are_cut():
    mines, groups = ["a"] * 30, ["metal"] * 16 + ["energy"] * 14
    (found,) = checks.mixed_groups(mines, groups, list(range(30)))
    assert said(found).endswith("first: 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, ....")
    assert len(found.patches) == 30
    (found,) = checks.mixed_groups(["a"] * 21, ["metal"] * 11 + ["energy"] * 10, list(range(21)))
    assert said(found).endswith("first: 11, 12, 13, 14, 15, 16, 17, 18, 19, 20.")


@pytest.mark.parametrize(
    ("start", "image", "text"),
    [
        ("1987", "2020-07-15", None),
        ("", "", None),
        ("1900", "2024-06-30", None),
        ("2024", "2024", None),
        ("87", "", "Mining began in 87, which is not between 1900 and 2024."),
        ("2025", "", "Mining began in 2025, which is not between 1900 and 2024."),
        ("1899", "", "Mining began in 1899, which is not between 1900 and 2024."),
        ("about 1990", "", "The year mining began, 'about 1990', is not a year."),
        ("-5", "", "Mining began in -5, which is not between 1900 and 2024."),
        ("", "2024-07-01", "The image is of 2024-07-01, which is not between 1900 and today."),
        ("", "1850-01-01", "The image is of 1850-01-01, which is not between 1900 and today."),
        ("", "last summer", "The image date, 'last summer', is not a date such as 2020-07-15."),
        ("", "2020-02-30", "The image date, '2020-02-30', is not a date such as 2020-07-15."),
        ("2021", "2020/7/15", "Mining began in 2021, after the image of 2020/7/15 that shows it."),
        ("2021", "20200715", "Mining began in 2021, after the image of 20200715 that shows it."),
        ("2021", "2020-07-15T10:00:00", "Mining began in 2021, after the image of 2020-07-15T10:00:00 that shows it."),
        ("2020", "2020.7", None),
        ("2024", "2023-12-31", "Mining began in 2024, after the image of 2023-12-31 that shows it."),
        ("", "1900-01-01", None),
    ],
)
def test_years(start, image, text):
    found = checks.implausible_years([start], [image], 1900, TODAY)
    assert [said(finding) for finding in found] == ([text] if text else [])


@pytest.mark.parametrize(("image", "problems"), [("2024", 0), ("2024-01", 0), ("2024-02", 1)])
def test_date_without_day_is_the_first_of_its_year_or_month(image, problems):
    # On New Year's Day, an image of this year may be of today; one of February is not yet.
    assert len(checks.implausible_years([""], [image], 1900, date(2024, 1, 1))) == problems


def test_year_and_image_date_are_two_problems():
    assert len(checks.implausible_years(["3000"], ["3000-01-01"], 1900, TODAY)) == 2


def far(mines, boxes, limit, distance=None):
    boxes = np.array(boxes, dtype=float)

    def gap(one, other):
        (a, b), (c, d) = (boxes[one, :2], boxes[one, 2:]), (boxes[other, :2], boxes[other, 2:])
        return float(np.hypot(*np.maximum(0, np.maximum(c - b, a - d))))

    return checks.far_apart(mines, boxes, limit, distance or gap, list(range(100, 100 + len(mines))))


def square(x, y, size=100):
    return [x, y, x + size, y + size]


def test_stray_patch_of_a_mine_comes_first():
    # The third lies 6000 - 100 = 5900 m from the first and 6000 - 300 = 5700 m from the second.
    (found,) = far(["a", "a", "a", "b"], [square(0, 0), square(200, 0), square(6000, 0), square(90000, 0)], 5000)
    assert found.patches == (2, 0, 1)
    assert said(found) == "Patches 102 and 100 of mine a are 5,900 m apart (limit 5,000 m); the mine has 3 patches."


def test_distance_at_the_limit_is_no_problem():
    assert far(["a", "a"], [square(0, 0), square(5100, 0)], 5000) == []
    assert len(far(["a", "a"], [square(0, 0), square(5100.001, 0)], 5000)) == 1


def test_patches_without_mine_or_geometry_are_left_out():
    nothing = [np.nan] * 4
    assert far(["", "", "a", "a"], [square(0, 0), square(9e5, 0), square(0, 0), nothing], 5000) == []


def test_outlines_may_be_farther_apart_than_their_boxes():
    # Boxes 4 km apart, but the outlines sit at their outer ends: only measuring tells.
    boxes = [square(0, 0, 1000), square(5000, 0, 1000)]
    (found,) = far(["a", "a"], boxes, 5000, distance=lambda one, other: 5500.0)
    assert found.values["distance"] == 5500.0
    assert far(["a", "a"], boxes, 5000, distance=lambda one, other: 4900.0) == []


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("backwards", [False, True])
def test_outlines_are_measured_in_any_order_and_direction(turned, backwards):
    # Boxes 4 km apart that reach 6 km, whose outlines are 5.5 km apart, off the diagonal of the coordinates.
    boxes = [[20000, 300, 21000, 400], [25000, 300, 26000, 400]]
    boxes = [[box[1], box[0], box[3], box[2]] for box in boxes] if turned else boxes
    boxes = boxes[::-1] if backwards else boxes
    assert len(far(["a", "a"], boxes, 5000, distance=lambda one, other: 5500.0)) == 1


COORDINATE = st.integers(0, 60)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(COORDINATE, COORDINATE, st.integers(1, 9), st.sampled_from("ab")), min_size=1, max_size=12))
def test_mines_are_flagged_exactly_when_some_pair_is_past_the_limit(patches):
    boxes = [[x, y, x + size, y + size] for x, y, size, _ in patches]
    mines = [mine for *_, mine in patches]

    def apart(one, other):
        (a, b, c, d), (e, f, g, h) = boxes[one], boxes[other]
        return max(0, e - c, a - g) ** 2 + max(0, f - d, b - h) ** 2 > 30**2

    expected = {
        mines[one]
        for one in range(len(mines))
        for other in range(one)
        if mines[one] == mines[other] and apart(one, other)
    }
    found = far(mines, boxes, 30)
    assert {finding.values["mine"] for finding in found} == expected
    assert all(apart(*finding.patches[:2]) for finding in found)


def test_near_ids_are_shown_together():
    mines = ["A-01", "A-1", "A-01", "B", "", "Ａ１", "C1"]
    (found,) = checks.near_ids(mines, [10, 11, 12, 13, 14, 15, 16])
    assert found.problem == "near_ids"
    # The rarer spellings first.
    assert found.patches[2:] == (0, 2)
    assert sorted(found.patches[:2]) == [1, 5]
    assert "A-01 (2), A-1 (1), Ａ１ (1)" in said(found)

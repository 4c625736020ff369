"""The audit of tables, on the numbers that the paper itself prints."""

import math

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.damage.table_audit import (
    StatedTotals,
    check_shares,
    check_sum,
    check_table,
    failures,
    largest_difference,
)

# Table 4 of the paper, percent: ecosystems by stope, transit site, solid waste, mine construction, mining collapse.
ECOSYSTEMS = ("farmland", "forest", "grassland", "settlement", "water and wetland", "desert", "other")
TYPES = ("stope", "transit site", "solid waste", "mine construction", "collapse")
TABLE4 = np.array(
    [
        [4.81, 5.77, 0.70, 0.96, 0.00],
        [2.05, 0.71, 1.89, 0.54, 0.46],
        [26.81, 9.57, 14.88, 3.38, 1.66],
        [10.08, 1.87, 3.81, 1.49, 0.06],
        [2.21, 0.74, 1.64, 0.21, 0.00],
        [0.03, 0.09, 0.11, 0.00, 0.00],
        [1.42, 0.57, 1.40, 0.06, 0.00],
    ]
)
ROW_TOTALS = (12.24, 5.66, 56.30, 17.31, 4.80, 0.23, 3.45)
COLUMN_TOTALS = (47.41, 19.32, 24.44, 6.64, 2.19)
# Section 3.2: areas (ha) and shares (%) of the five zones, and the basin's area.
ZONES = ("high", "comparatively high", "general", "comparatively low", "low")
ZONE_AREAS = (1_093_800, 902_100, 6_625_300, 3_041_800, 3_380_100)
ZONE_SHARES = (7.27, 6.00, 26.63, 20.22, 22.47)
BASIN = 15_310_000


def table4(cells=TABLE4, rounding=0.01):
    return check_table(cells, StatedTotals(ROW_TOTALS, COLUMN_TOTALS, 100.0), ECOSYSTEMS, TYPES, rounding)


def test_table_4_is_fine_but_for_rounding():
    assert len(table4()) == 7 + 5 + 2
    assert not failures(table4())
    # As unrounded numbers these do not add up: forest 5.65 against 5.66, solid waste 24.43 against 24.44, collapse 2.18
    # against 2.19, and the row totals 99.99 against 100; the column totals do give 100.
    unrounded = {(check.kind, check.name): check.difference for check in failures(table4(rounding=0.0))}
    assert unrounded == pytest.approx(
        {
            ("row", "forest"): 0.01,
            ("column", "solid waste"): 0.01,
            ("column", "collapse"): 0.01,
            ("total", "rows"): 0.01,
        }
    )


def test_a_wrong_cell_is_found_in_its_row_and_column():
    wrong = TABLE4.copy()
    wrong[2, 1] = 5.97  # 9.57 misprinted: 3.60 too little
    found = {(check.kind, check.name): check.difference for check in failures(table4(wrong))}
    assert found == pytest.approx({("row", "grassland"): 3.60, ("column", "transit site"): 3.60})


def test_the_general_zone_is_not_26_63_percent():
    checks = check_shares(ZONES, ZONE_AREAS, ZONE_SHARES, value_rounding=100, share_rounding=0.01)
    wrong = {check.name: check for check in failures(checks)}
    # The areas sum to 15,043,100 ha, of which 6,625,300 are 44.04 %; the printed shares sum to 82.59 %.
    assert set(wrong) == {"general", "total"}
    assert wrong["general"].stated == 26.63
    assert wrong["general"].found == pytest.approx(44.04, abs=0.005)
    assert wrong["total"].found == pytest.approx(82.59)
    assert wrong["total"].difference == pytest.approx(100 - 82.59)


def test_the_zones_leave_1_74_percent_of_the_basin_out():
    check = check_sum("total", "zones", ZONE_AREAS, BASIN, rounding=100)
    assert not check.holds
    assert check.found == 15_043_100
    assert check.difference == 266_900
    assert check.share == pytest.approx(1.74, abs=0.005)  # 266900 / 15310000


@pytest.mark.parametrize("parts", [(7052.61, 7496.70, 325.49), (5792.69, 1167.00, 7915.11)])
def test_sums_of_section_3_1_1_hold(parts):
    assert check_sum("total", "damage", parts, 14874.80, rounding=0.01).holds


def test_rounding_allows_half_a_unit_for_each_number():
    # Three printed numbers and their total, each off by at most 0.005: 0.02 in all.
    assert check_sum("row", "", (1.0, 1.0, 1.0), 3.02, rounding=0.01).holds
    assert not check_sum("row", "", (1.0, 1.0, 1.0), 3.021, rounding=0.01).holds


def test_unrounded_numbers_may_differ_by_float_noise_only():
    assert check_sum("row", "", [0.1] * 10, 1.0).holds
    assert not check_sum("row", "", [0.1] * 10, 1.0 + 1e-8).holds


def test_degenerate_tables():
    assert check_sum("row", "", [], 0.0).holds
    assert math.isnan(check_sum("row", "", [1.0], 0.0).share)
    assert not failures(check_shares(("a", "b"), (0.0, 0.0), (0.0, 0.0)))
    assert largest_difference([]) == 0.0
    assert not check_sum("row", "", [math.nan], 1.0).holds


@pytest.mark.parametrize(("stated", "holds"), [(55.4, True), (44.6, True), (55.6, False), (44.4, False)])
def test_rounding_of_values_and_shares_by_hand(stated, holds):
    # Two values of 50, printed in tens: each off by 5 at most, 5 % of their sum of 100. Shares are printed in whole per
    # cents: 0.5 % more. So 50 +- 5.5 % is what could have been printed.
    first, *_ = check_shares(("a", "b"), (50.0, 50.0), (stated, 100 - stated), value_rounding=10, share_rounding=1)
    assert (first.found, first.holds) == (50, holds)


@pytest.mark.parametrize(("beyond", "holds"), [(5e-8, True), (2e-7, False)])
def test_unrounded_shares_may_differ_by_float_noise_only(beyond, holds):
    first, *_ = check_shares(("a", "b"), (1.0, 3.0), (25 + beyond, 75 - beyond))
    assert first.holds is holds

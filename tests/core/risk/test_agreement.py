"""How two zonings agree, by hand and against plain loops."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.agreement import (
    CommonGround,
    agreeing_choices,
    changed_share,
    class_areas,
    jaccard,
    kappa,
    kept,
    near_share,
    same_cells,
)

ONE, OTHER = np.array([1, 1, 2, 3]), np.array([1, 2, 2, 1])
AREA = np.array([4.0, 1.0, 3.0, 2.0])


def test_table_holds_the_area_of_every_pair_of_classes():
    table = class_areas(ONE, OTHER, same_cells(AREA))
    # (1, 1): 4, (1, 2): 1, (2, 2): 3, (3, 1): 2.
    assert table.tolist() == [[0, 0, 0, 0], [0, 4, 1, 0], [0, 0, 3, 0], [0, 2, 0, 0]]
    # 3 of 10 changed; of these 2 by two classes.
    assert changed_share(table) == pytest.approx(0.3)
    assert near_share(table) == pytest.approx(0.8)


def test_kappa_by_hand():
    table = class_areas(ONE, OTHER, same_cells(AREA))
    # Observed 0.7; rows 0.5, 0.3, 0.2 and columns 0.6, 0.4, 0: by chance 0.30 + 0.12 + 0 = 0.42.
    assert kappa(table) == pytest.approx((0.7 - 0.42) / (1 - 0.42))
    # Within one class: observed 0.8; apart are only (1, 3) 0.5 * 0 and (3, 1) 0.2 * 0.6, so by chance 0.88.
    assert kappa(table, 1) == pytest.approx((0.8 - 0.88) / (1 - 0.88))


def test_same_zoning_agrees_wholly():
    table = class_areas(ONE, ONE, same_cells(AREA))
    assert changed_share(table) == 0
    assert kappa(table) == pytest.approx(1) and kappa(table, 1) == pytest.approx(1)


def test_ground_in_a_zone_in_one_result_only_has_changed():
    table = class_areas(np.array([0, 1, 1]), np.array([0, 0, 1]), same_cells(np.array([9.0, 1.0, 3.0])))
    # The first cell is in no zone in either and does not count: 1 of 4 changed, and is not near either.
    assert changed_share(table) == pytest.approx(0.25)
    assert near_share(table) == pytest.approx(0.75)


def test_nothing_to_compare_is_no_number():
    nothing = class_areas(np.zeros(2, dtype=int), np.zeros(2, dtype=int), same_cells(np.ones(2)))
    assert np.isnan([changed_share(nothing), near_share(nothing), kappa(nothing)]).all()
    single = class_areas(np.ones(2, dtype=int), np.ones(2, dtype=int), same_cells(np.ones(2)))
    assert changed_share(single) == 0
    assert np.isnan(kappa(single))  # one class agrees by chance alone
    cold = np.zeros(2, dtype=bool)
    assert np.isnan(jaccard(cold, cold, same_cells(np.ones(2))))


def test_hot_ground_in_common_over_hot_ground_in_either():
    hot, other = np.array([True, True, False, False]), np.array([True, False, True, False])
    # Both 4; either 4 + 1 + 3.
    assert jaccard(hot, other, same_cells(AREA)) == pytest.approx(0.5)


def test_cells_of_another_size_are_compared_by_area():
    # One cell of 4 on four of 1, of which the classes are 2, 2, 2 and 1; the second on one of 3 and one of 1.
    ground = CommonGround(np.array([0, 0, 0, 0, 1, 1]), np.arange(6), np.array([1.0, 1, 1, 1, 3, 1]))
    one, other = np.array([2, 1]), np.array([2, 2, 2, 1, 3, 1])
    assert changed_share(class_areas(one, other, ground)) == pytest.approx((1 + 3) / 8)
    assert kept(one, other, ground).tolist() == [True, False]


def test_cell_that_keeps_just_half_of_its_ground_is_kept():
    ground = CommonGround(np.array([0, 0, 1]), np.arange(3), np.array([2.0, 2.0, 5.0]))
    # The third cell has no ground in common with the other result.
    assert kept(np.array([1, 1, 1]), np.array([1, 2, 2]), ground).tolist() == [True, False, False]


def test_measures_equal_plain_sums_over_ground():
    random = np.random.default_rng(3)
    one, other = random.integers(0, 6, 40), random.integers(0, 6, 60)
    ground = CommonGround(random.integers(0, 40, 200), random.integers(0, 60, 200), random.uniform(0, 3, 200))
    pairs = [(a, b, area) for a, b, area in zip(one[ground.one], other[ground.other], ground.area) if a or b]
    whole = sum(area for _, _, area in pairs)
    for tolerance in (0, 1, 2):

        def near(a, b, tolerance=tolerance):
            return (a > 0) == (b > 0) and abs(a - b) <= tolerance

        observed = sum(area for a, b, area in pairs if near(a, b)) / whole
        chance = sum(v * w for a, _, v in pairs for _, b, w in pairs if near(a, b)) / whole**2
        table = class_areas(one, other, ground)
        assert near_share(table, tolerance) == pytest.approx(observed)
        assert kappa(table, tolerance) == pytest.approx((observed - chance) / (1 - chance))


def test_share_of_choices_and_which_change():
    same = np.array([[True, False], [True, True], [True, False], [True, False]])
    share, changing = agreeing_choices(same, ["a", "b", "c", "d"])
    assert share.tolist() == [100, 25]
    assert changing == ["", "a; c; d"]


def test_no_choice_gives_no_share():
    share, changing = agreeing_choices(np.zeros((0, 2), dtype=bool), [])
    assert np.isnan(share).all() and changing == ["", ""]

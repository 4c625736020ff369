"""Two years on the same classes: numbers derived by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.change import (
    main_part,
    match,
    own_breaks,
    same_scaling,
    scaling,
    transitions,
    urgency_order,
)
from mining_ecorisk.algorithms.core.risk.zoning import classify

NAN = np.nan
WHERE = ("BEFORE, cell_id", "AFTER, cell_id")


def test_cells_are_matched_whatever_the_type_of_their_ids():
    found = match(["1", "2", "9"], [7.0, 2.0, 1.0], WHERE)
    # The later year's order: 2 stands at 1 in both; 1 at 0 before and 2 after; 7 is new, 9 is gone.
    assert found.before.tolist() == [1, 0]
    assert found.after.tolist() == [1, 2]
    assert found.gone.tolist() == [2]
    assert found.new.tolist() == [0]


def test_nothing_in_common():
    found = match(["a"], ["b", "c"], WHERE)
    assert (found.before.tolist(), found.gone.tolist(), found.new.tolist()) == ([], [0], [0, 1])


@pytest.mark.parametrize(("before", "after"), [(["a", "a"], ["b"]), (["b"], ["a", 1, 1.0]), (["a", None], ["b"])])
def test_ids_that_name_nothing_are_refused(before, after):
    with pytest.raises(InputError, match="more than once or is missing"):
        match(before, after, WHERE)


def test_breaks_are_the_highest_values_of_the_classes():
    values = np.array([0.9, 0.1, 0.3, NAN, 0.2, 0.5])
    classes = np.array([3, 1, 2, NAN, 1, 2])
    found = own_breaks(values, classes, 3)
    assert found.bounds.tolist() == [0.2, 0.5, 0.9]
    assert found.above.tolist() == [0.3, 0.9]
    # 0.25 is between the classes 1 and 2, 0.7 between 2 and 3; 0.2 and 0.3 are values of the classes themselves.
    assert found.undecided(np.array([0.05, 0.2, 0.25, 0.3, 0.7, 1.2, NAN])) == 2


@pytest.mark.parametrize(
    "classes",
    [
        [2, 1, 3],  # a higher value in a lower class
        [0, 1, 2],  # no class 0
        [1, 1.5, 2],
        [NAN, NAN, NAN],
    ],
)
def test_classes_that_follow_no_breaks(classes):
    assert own_breaks(np.array([0.1, 0.2, 0.3]), np.array(classes, dtype=float), 2) is None


def test_equal_values_in_two_classes_follow_no_breaks():
    assert own_breaks(np.array([0.1, 0.2, 0.2]), np.array([1.0, 1, 2]), 2) is None


@pytest.mark.parametrize(("classes", "least", "missing"), [([1, 3, 3], 2, "2 of 3"), ([1, 2, 2], 5, "3, 4, 5 of 5")])
def test_a_class_without_cells_has_no_known_break(classes, least, missing):
    with pytest.raises(InputError, match=f"class {missing}"):
        own_breaks(np.array([0.1, 0.2, 0.3]), np.array(classes, dtype=float), least)


@given(
    st.lists(st.floats(0, 1), min_size=1, max_size=40),
    st.lists(st.floats(0.05, 0.95), min_size=1, max_size=4, unique=True),
)
def test_own_breaks_give_the_classes_back(values, cuts):
    # Whatever breaks made the classes, the ones read from them put every cell into its class again.
    values = np.array(values)
    classes = classify(values, np.append(np.sort(cuts), 1.0))
    numbers = np.unique(classes)
    dense = np.searchsorted(numbers, classes) + 1
    found = own_breaks(values, dense.astype(float), 1)
    assert classify(values, found.bounds).tolist() == dense.tolist()


def test_transition_matrix():
    before = np.array([1, 1, 2, 3, 0, 2])
    after = np.array([1, 2, 2, 1, 3, 0])
    found = transitions(before, after, np.array([400.0, 300, 100, 200, 50, 50]), 3)
    assert found.area.tolist() == [[400, 300, 0], [0, 100, 0], [200, 0, 0]]
    assert found.cells.tolist() == [[1, 1, 0], [0, 1, 0], [1, 0, 0]]
    # Of the 1000 ha that have a class in both years.
    assert found.share.tolist() == [[40, 30, 0], [0, 10, 0], [20, 0, 0]]


def test_nothing_to_compare_has_no_shares():
    found = transitions(np.array([0, 1]), np.array([1, 0]), np.array([1.0, 1.0]), 2)
    assert found.share.tolist() == [[0, 0], [0, 0]]


@given(st.lists(st.tuples(st.integers(0, 4), st.floats(0.001, 400)), min_size=1, max_size=60))
def test_the_same_year_twice_is_diagonal(cells):
    classes = np.array([number for number, _ in cells])
    area = np.array([size for _, size in cells])
    found = transitions(classes, classes, area, 4)
    assert not (found.cells - np.diag(np.diag(found.cells))).any()
    assert found.cells.sum() == np.count_nonzero(classes)
    assert found.area.sum() == pytest.approx(area[classes > 0].sum())


def test_scaling_is_read_where_nothing_was_cut():
    # c = 0.25 * w / 8, cut at the stress 8: the three values between the ends lie on it, 20 and 0 do not count.
    raw = np.array([0.0, 2, 4, 6, 20, NAN])
    line = scaling(raw, 0.25 * np.minimum(raw / 8, 1))
    assert line == pytest.approx((0.25 / 8, 0))
    # frag_norm = (frag - 1) / 4 over 1..5.
    raw = np.array([0.5, 2, 3, 5, 7])
    assert scaling(raw, np.clip((raw - 1) / 4, 0, 1)) == pytest.approx((0.25, -0.25))


@pytest.mark.parametrize("raw", [[], [0, 0], [0, 1], [0, 3, 6], [NAN, 1], [0, 3, 3, 6]])
def test_scaling_that_the_data_do_not_show(raw):
    raw = np.array(raw, dtype=float)
    assert scaling(raw, raw / 6) is None


def test_same_scaling():
    values = np.array([0.0, 10.0, NAN])
    assert same_scaling((0.1, 0.0), (0.1, 0.0), values)
    assert same_scaling((0.1, 0.0), None, values)
    assert same_scaling((0.1, 0.0), (0.1 + 1e-9, 0.0), values)  # 1e-8 at 10
    assert not same_scaling((0.1, 0.0), (0.1001, 0.0), values)  # 0.001 at 10
    assert not same_scaling((0.1, 0.0), (0.1, 0.01), values)


def test_main_part():
    before = np.array([[0.1, 0.2, NAN], [0.1, 0.1, 0.1], [0.1, 0.3, 0.2]])
    after = np.array([[0.2, 0.2, NAN], [0.4, 0.0, 0.1], [0.1, 0.2, 0.4]])
    row, rise = main_part(before, after)
    assert row.tolist() == [1, 0, 2]
    assert rise == pytest.approx([0.3, 0, 0.2])


def test_urgency_goes_by_class_then_steps_then_mines_then_increase():
    reached = np.array([4, 5, 5, 5, 5, 0])
    steps = np.array([3, 1, 2, 1, 1, 4])
    mine = np.array([True, False, False, True, False, True])
    amount = np.array([9.0, 0.1, 0.1, NAN, 0.3, 5.0])
    # Class 5 first: two steps, then the mine, then the cells by their increase; class 4; last what has no class.
    assert urgency_order(reached, steps, mine, amount).tolist() == [2, 3, 4, 1, 0, 5]


def test_equally_urgent_ones_keep_their_order():
    same = np.array([3, 3, 3])
    assert urgency_order(same, same, np.array([False] * 3), np.zeros(3)).tolist() == [0, 1, 2]


def test_values_that_count_as_one_have_one_class():
    # The range is 1, so values less than 1e-9 apart are one: it cannot be in two classes, in whichever order.
    for classes in ([1.0, 1, 2, 2], [1.0, 2, 1, 2]):
        assert own_breaks(np.array([0.0, 0.5, 0.5 + 1e-12, 1.0]), np.array(classes), 2) is None


def test_a_value_on_the_next_class_by_rounding_is_decided():
    found = own_breaks(np.array([0.0, 0.5, 0.7, 1.0]), np.array([1.0, 1, 2, 2]), 2)
    # The bounds are 0.5 and 1, so that 0.7 less 1e-12 is 0.7.
    assert found.undecided(np.array([0.7 - 1e-12, 0.6])) == 1

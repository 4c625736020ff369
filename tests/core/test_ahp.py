"""AHP: weights, consistency, the judgement to reconsider, and reading of matrices."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.ahp import (
    best_change,
    beyond_scale,
    judgement,
    nearest_step,
    read_matrix,
    reciprocal_matrix,
    weigh,
)
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.tables import table_from_rows

NAMES = ("a", "b", "c", "d", "e")


def ratios(weights):
    return np.array(weights)[:, None] / np.array(weights)[None, :]


def test_a_consistent_matrix_gives_its_weights_back():
    # a_ij = w_i / w_j, so the weights are w, lambda_max = n = 5 and CR = 0.
    weights = [0.15, 0.2, 0.2, 0.25, 0.2]
    result = weigh(ratios(weights))
    assert result.weights.tolist() == pytest.approx(weights)
    assert result.geometric.tolist() == pytest.approx(weights)
    assert result.lambda_max == pytest.approx(5)
    assert (result.index, result.ratio) == (0, 0)
    assert best_change(ratios(weights)) is None


def test_three_criteria_by_hand():
    # For n = 3 with t = a13 / (a12 a23): lambda_max = 1 + t^(1/3) + t^(-1/3), and the eigenvector is the row means.
    # a12 = 2, a23 = 2, a13 = 8: t = 2, lambda_max = 1 + 1.259921 + 0.793701 = 3.053622,
    # CI = 0.026811, RI(3) = 0.58, CR = 0.046226. Row means: 16^(1/3), 1, 16^(-1/3) = 2.519842, 1, 0.396850.
    result = weigh(np.array([[1, 2, 8], [1 / 2, 1, 2], [1 / 8, 1 / 2, 1]]))
    assert result.lambda_max == pytest.approx(3.053622, abs=1e-6)
    assert result.index == pytest.approx(0.026811, abs=1e-6)
    assert result.random_index == 0.58
    assert result.ratio == pytest.approx(0.046226, abs=1e-6)
    total = 2.519842 + 1 + 0.396850
    assert result.weights.tolist() == pytest.approx([2.519842 / total, 1 / total, 0.396850 / total], abs=1e-6)
    assert result.geometric.tolist() == pytest.approx(result.weights.tolist())


def test_two_criteria_or_one_are_always_consistent():
    result = weigh(np.array([[1, 9], [1 / 9, 1]]))
    assert (result.weights.tolist(), result.ratio) == (pytest.approx([0.9, 0.1]), 0)
    assert weigh(np.ones((1, 1))).weights.tolist() == [1]
    assert best_change(np.array([[1, 9], [1 / 9, 1]])) is None


def test_more_than_fifteen_criteria_are_refused():
    assert weigh(np.ones((15, 15))).random_index == 1.59
    with pytest.raises(InputError, match="has 16 criteria"):
        weigh(np.ones((16, 16)))


def test_the_wrong_judgement_is_found():
    # Consistent by the weights 8, 4, 2, 1 but for b against d: 1/5 instead of 4 / 1.
    matrix = ratios([8, 4, 2, 1])
    matrix[1, 3], matrix[3, 1] = 1 / 5, 5
    change = best_change(matrix)
    assert (change.row, change.column) == (1, 3)
    assert change.value == pytest.approx(0.2)
    assert change.better == pytest.approx(4, rel=1e-3)
    assert change.step == "4"
    assert change.ratio == pytest.approx(0, abs=1e-5)


def test_the_better_value_stays_on_the_scale():
    # a12 = a23 = 9 ask for a13 = 81, and a13 = 1/9 asks for a12 or a23 = 1/81: all beyond the scale, so that
    # t = a13 / (a12 a23) stays at 1/9 and lambda_max at 1 + 9^(1/3) + 9^(-1/3) = 3.560834: CR = 0.280417 / 0.58.
    change = best_change(np.array([[1, 9, 1 / 9], [1 / 9, 1, 9], [9, 1 / 9, 1]]))
    assert change.better == pytest.approx(9, rel=1e-4) or change.better == pytest.approx(1 / 9, rel=1e-4)
    assert change.ratio == pytest.approx(0.280417 / 0.58, abs=1e-4)


@given(st.lists(st.sampled_from([1 / 9, 1 / 5, 1 / 2, 1, 3, 7, 9]), min_size=6, max_size=6))
@settings(max_examples=25, deadline=None)
def test_no_other_value_of_the_named_judgement_or_pair_is_better(upper):
    matrix = np.eye(4)
    for (row, column), value in zip([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)], upper):
        matrix[row, column], matrix[column, row] = value, 1 / value
    change = best_change(matrix)
    result = weigh(matrix)
    assert result.lambda_max >= 4 - 1e-9
    assert result.weights.sum() == pytest.approx(1)
    if change is None:
        return
    assert change.ratio <= result.ratio + 1e-9
    for row, column in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]:
        for value in np.exp(np.linspace(-math.log(9), math.log(9), 41)):
            other = matrix.copy()
            other[row, column], other[column, row] = value, 1 / value
            assert change.ratio <= weigh(other).ratio + 1e-4


@pytest.mark.parametrize(
    ("text", "value"), [("3", 3), ("1/3", 1 / 3), (" 2 / 4 ", 0.5), (0.25, 0.25), ("", None), (None, None)]
)
def test_judgements_as_typed(text, value):
    assert judgement(text) == (None if value is None else pytest.approx(value))


@pytest.mark.parametrize(
    ("value", "step"), [(1, "1"), (1.2, "1"), (4.6, "5"), (0.21, "1/5"), (0.9, "1"), (40, "9"), (0.01, "1/9")]
)
def test_nearest_step_of_the_scale(value, step):
    assert nearest_step(value) == step


def test_the_upper_triangle_is_enough():
    matrix = reciprocal_matrix([["", "1/2", 3], ["", 1, "4"], [None, "", ""]], NAMES[:3])
    assert matrix.tolist() == [[1, 0.5, 3], [2, 1, 4], [pytest.approx(1 / 3), 0.25, 1]]


def test_the_lower_triangle_is_enough_too():
    assert reciprocal_matrix([[1, ""], ["1/3", 1]], NAMES[:2])[0, 1] == pytest.approx(3)


def test_rounded_reciprocals_are_reconciled():
    # 0.33 and 3: the geometric mean of 0.33 and 1/3 counts.
    matrix = reciprocal_matrix([[1, 0.33], [3, 1]], NAMES[:2])
    assert matrix[0, 1] == pytest.approx(math.sqrt(0.33 / 3))
    assert matrix[1, 0] * matrix[0, 1] == pytest.approx(1)


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        ([[1, 3], [3, 1]], "not reciprocal: a against b is 3, so b against a must be 0.333333, not 3"),
        ([[1, ""], ["", 1]], "The judgement of a against b is missing"),
        ([[2, 3], ["", 1]], "The diagonal of the matrix must be 1"),
        ([[1, "much"], ["", 1]], "The judgement of a against b is much, which is no number"),
        ([[1, 0], ["", 1]], "is 0, which is no number above 0"),
        ([[1, -3], ["", 1]], "is -3, which"),
        ([[1, "1/0"], ["", 1]], "is 1/0, which"),
        ([[1, "1/"], ["", 1]], "is 1/, which"),
        ([[1, "1/2/3"], ["", 1]], "is 1/2/3, which"),
        ([[1, "nan"], ["", 1]], "is nan, which"),
        ([[1, "inf"], ["", 1]], "is inf, which"),
        ([[1, "3,5"], ["", 1]], "is 3,5, which"),
    ],
)
def test_bad_matrices(cells, message):
    with pytest.raises(InputError, match=message):
        reciprocal_matrix(cells, NAMES[:2])


def test_columns_of_a_table_go_by_name():
    table = table_from_rows("MATRIX_TABLE", ("criterion", "B", "a"), [("a", 5, 1), ("b", 1, None)])
    criteria, matrix = read_matrix(table)
    assert criteria == ("a", "b")
    assert matrix.tolist() == [[1, 5], [pytest.approx(0.2), 1]]


def test_columns_without_the_names_go_by_position():
    table = table_from_rows("MATRIX_TABLE", ("", "field_2", "field_3"), [("a", 1, 5), ("b", "", 1)])
    assert read_matrix(table)[1][0, 1] == 5


@pytest.mark.parametrize(
    ("columns", "rows"),
    [(("criterion", "a"), [("a", 1), ("b", 1)]), (("criterion", "a", "x"), [("a", 1, 3), ("b", "", 1)])],
)
def test_tables_of_another_shape(columns, rows):
    with pytest.raises(InputError, match="one column for each row, by the same names: its rows are a, b"):
        read_matrix(table_from_rows("MATRIX_TABLE", columns, rows))


def test_empty_table():
    with pytest.raises(InputError, match="has no rows"):
        read_matrix(table_from_rows("MATRIX_TABLE", ("criterion", "a"), []))


def test_full_width_fractions():
    # What a Chinese keyboard gives: digits and stroke of U+FF10 and on.
    assert judgement("１／３") == pytest.approx(1 / 3)


def test_judgements_beyond_the_scale():
    # 9 and 1/9 are on the scale, 33 (a slip for 3) and 1/10 are not; the lower triangle repeats the upper one.
    matrix = np.array([[1, 9, 33], [1 / 9, 1, 1 / 10], [1 / 33, 10, 1]])
    assert beyond_scale(matrix) == [(0, 2), (1, 2)]
    assert beyond_scale(np.array([[1, 1 / 9], [9, 1]])) == []

"""Which risk classes lie under a mine."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.risk.classes_under_mines import classes_under

SLIVER = 1e-4  # ha


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

"""The group with the largest part of an item."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.largest_share import NONE, largest_share


def test_largest_share_adds_up_parts_and_lets_the_first_of_equals_win():
    # Item 0: group 1 has 3, group 0 has 2 + 2. Item 1: nothing. Item 2: groups 1 and 2 have 5 each.
    items, groups = np.array([0, 0, 0, 2, 2]), np.array([1, 0, 0, 2, 1])
    np.testing.assert_array_equal(largest_share(items, groups, np.array([3.0, 2, 2, 5, 5]), 4), [0, NONE, 1, NONE])


def test_no_parts_at_all():
    nothing = np.array([], dtype=int)
    np.testing.assert_array_equal(largest_share(nothing, nothing, nothing.astype(float), 2), [NONE, NONE])


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), st.integers(1, 9)), max_size=20))
def test_largest_share_as_defined(parts):
    items, groups, sizes = (np.array(column) for column in (zip(*parts) if parts else ([], [], [])))
    found = largest_share(items.astype(int), groups.astype(int), sizes.astype(float), 5)
    for item in range(5):
        totals = {}
        for owner, group, size in parts:
            if owner == item:
                totals[group] = totals.get(group, 0) + size
        best = [group for group in sorted(totals) if totals[group] == max(totals.values())]
        assert found[item] == (best[0] if best else NONE)

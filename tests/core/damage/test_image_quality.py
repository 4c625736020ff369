"""Values that mean cloud and snow, and their share, without QGIS."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.damage.image_quality import shares, usable, value_ranges, within
from mining_ecorisk.algorithms.core.errors import InputError


@pytest.mark.parametrize(
    ("text", "ranges"),
    [
        ("1", [(1, 1)]),
        ("1;2", [(1, 1), (2, 2)]),
        (" 3-5 ; 9, 12 ", [(3, 5), (9, 9), (12, 12)]),
        ("1；3～5、8".replace("～", "~"), [(1, 1), (3, 5), (8, 8)]),
        ("-3--1;0.5", [(-3, -1), (0.5, 0.5)]),
        ("-9999", [(-9999, -9999)]),
        ("2..4;", [(2, 4)]),
        ("7-7", [(7, 7)]),
    ],
)
def test_values_and_ranges(text, ranges):
    assert value_ranges(text) == ranges


@pytest.mark.parametrize("text", ["", " ; ", "cloud", "1 2", "5-3", "1-2-3", "1;x", "nan", "1e400"])
def test_anything_else_is_refused(text):
    with pytest.raises(InputError, match="BAD_VALUES"):
        value_ranges(text)


def test_ranges_hold_both_ends_and_no_nan():
    values = np.array([[0.0, 1.0, 2.0], [3.0, 4.0, np.nan]])
    assert within(values, [(1, 1), (3, 4)]).tolist() == [[False, True, False], [True, True, False]]
    assert within(np.empty(0), [(1, 2)]).tolist() == []


def test_shares_leave_unknown_pixels_out():
    # 3 of 50 known of 200 covered: 6 %, 75 % unknown. None known: no share. Nothing covered: neither.
    bad_pct, nodata_pct = shares(np.array([3, 0, 0]), np.array([50, 0, 0]), np.array([200, 9, 0]))
    np.testing.assert_array_equal(bad_pct, [6, np.nan, np.nan])
    np.testing.assert_array_equal(nodata_pct, [75, 100, np.nan])


def test_exactly_the_limit_is_not_usable():
    # Section 2.2 asks for less than 2 %.
    assert usable(np.array([0, 1.999, 2, 100, np.nan]), np.zeros(5), 2, 0.5) == [1, 1, 0, 0, None]


def test_an_image_of_which_less_than_half_is_known_is_not_usable():
    # The clear tenth says nothing of the rest; of exactly half it is known.
    unknown = np.array([90, 50, 50.1, 100, np.nan])
    assert usable(np.array([0, 0, 0, np.nan, np.nan]), unknown, 2, 0.5) == [0, 1, 0, None, None]


@given(
    st.lists(st.integers(-20, 20), max_size=30), st.lists(st.tuples(st.integers(0, 15), st.integers(0, 4)), min_size=1)
)
def test_a_written_range_is_read_back(values, parts):
    text = ";".join(f"{low}-{low + more}" for low, more in parts)
    wanted = {value for low, more in parts for value in range(low, low + more + 1)}
    found = within(np.array(values, dtype=float), value_ranges(text))
    assert found.tolist() == [value in wanted for value in values]

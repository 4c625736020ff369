"""Sums and means by zone."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from mining_ecorisk.algorithms.core.raster.zonal import ZonalPart, ZonalSums

ROWS, COLUMNS, ZONES = 3, 4, 3


def test_by_hand():
    sums = ZonalSums(3)
    # Zone 0: 1 and 3, mean 2. Zone 1: 5 and one NaN, mean 5. Zone 2: only NaN. One pixel belongs to none.
    sums.add(
        ZonalPart.of(np.array([[0, 0, 1], [1, 2, -1]]), np.array([[1, 3, 5], [np.nan, np.nan, 7]], dtype=np.float32))
    )
    np.testing.assert_array_equal(sums.means(), [2, 5, np.nan])
    np.testing.assert_array_equal(sums.counts, [2, 1, 0])


def test_strips_add_up():
    sums = ZonalSums(1)
    for value in (1.0, 2.0, 6.0):
        sums.add(ZonalPart.of(np.zeros((1, 1), dtype=np.int32), np.array([[value]])))
    assert sums.means()[0] == 3  # (1 + 2 + 6) / 3


def test_nothing_at_all():
    sums = ZonalSums(2)
    sums.add(ZonalPart.of(np.zeros((0, 5), dtype=np.int32), np.zeros((0, 5))))
    assert np.isnan(sums.means()).all()


def test_many_small_values_are_summed_in_double():
    # In single precision 2**24 + 1 is 2**24: the sum of so many ones would stand still.
    sums = ZonalSums(1)
    sums.add(ZonalPart.of(np.zeros((2, 2**23 + 8), dtype=np.int32), np.ones((2, 2**23 + 8), dtype=np.float32)))
    assert sums.sums[0] == 2**24 + 16


@given(
    zones=hnp.arrays(np.int32, (ROWS, COLUMNS), elements=st.integers(-1, ZONES - 1)),
    values=hnp.arrays(np.float64, (ROWS, COLUMNS), elements=st.integers(-9, 9) | st.just(np.nan)),
)
def test_equals_a_plain_loop(zones, values):
    sums = ZonalSums(ZONES)
    sums.add(ZonalPart.of(zones, values))
    for zone in range(ZONES):
        inside = [value for label, value in zip(zones.flat, values.flat) if label == zone and value == value]
        assert sums.counts[zone] == len(inside)
        assert sums.sums[zone] == sum(inside)
    used = [value for label, value in zip(zones.flat, values.flat) if label >= 0 and value == value] or [np.nan]
    np.testing.assert_equal([sums.least, sums.greatest], [min(used), max(used)])


def test_pixels_without_a_value_are_counted_beside_those_with_one():
    sums = ZonalSums(3)
    sums.add(ZonalPart.of(np.array([[0, 0, 1], [-1, 1, 1]]), np.array([[1.0, np.nan, 2.0], [5.0, np.nan, np.nan]])))
    assert sums.pixels.tolist() == [2, 3, 0]
    assert sums.counts.tolist() == [1, 1, 0]

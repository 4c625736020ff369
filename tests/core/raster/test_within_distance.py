"""Exact nearness of pixel centres to segments, against the plain distance to every segment."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.raster.pixel_grid import PixelGrid
from mining_ecorisk.algorithms.core.raster.within_distance import Nearness


def within(segments, distance, grid, strip=None):
    search = Nearness(np.array(segments, dtype=float).reshape(-1, 4), distance, grid)
    return np.concatenate([search.within(row, rows) for row, rows in grid.strips(strip or grid.rows)])


def plainly(segments, distance, grid):
    x = grid.x0 + (np.arange(grid.columns) + 0.5) * grid.pixel_width
    y = grid.y0 - (np.arange(grid.rows) + 0.5) * grid.pixel_height
    near = np.zeros((grid.rows, grid.columns), dtype=bool)
    for x1, y1, x2, y2 in segments:
        dx, dy = x2 - x1, y2 - y1
        length = dx * dx + dy * dy
        along = ((x[None, :] - x1) * dx + (y[:, None] - y1) * dy) / (length or 1)
        along = np.clip(along, 0, 1)
        near |= np.hypot(x[None, :] - x1 - along * dx, y[:, None] - y1 - along * dy) <= distance + 1e-6
    return near


def test_exactly_the_distance_is_within():
    # Pixels of 1 m in one row, centres at 0.5, 1.5 ...; a point at 0.5: 3 m reach the centre 3.5, 2.999 do not.
    grid = PixelGrid(0, 1, 1, 1, 6, 1)
    point = [(0.5, 0.5, 0.5, 0.5)]
    assert within(point, 3, grid)[0].tolist() == [True, True, True, True, False, False]
    assert within(point, 2.999, grid)[0].tolist() == [True, True, True, False, False, False]
    assert within(point, 0, grid)[0].tolist() == [True, False, False, False, False, False]


def test_the_foot_between_two_samples_is_found():
    # A segment from (0, 0) to (20, 0), sampled every metre; the centre (10.5, 15) is 15 m above it, and its nearest
    # samples are sqrt(225.25) = 15.008 m away.
    grid = PixelGrid(10, 15.5, 1, 1, 1, 1)
    assert within([(0, 0, 20, 0)], 15, grid).all()
    assert not within([(0, 0, 20, 0)], 14.999, grid).any()


def test_far_coordinates_keep_their_millimetres():
    # 10 km west of the centre of the first pixel, at coordinates as of a national grid.
    grid = PixelGrid(18_500_000, 4_000_000, 30, 30, 2, 1)
    x, y = 18_500_015, 3_999_985
    assert within([(x - 10_000, y, x - 10_000, y)], 10_000, grid)[0].tolist() == [True, False]
    assert within([(x - 10_000, y, x - 10_000, y)], 9_999.999, grid)[0].tolist() == [False, False]


def test_nothing_in_reach():
    grid = PixelGrid(0, 100, 1, 1, 100, 100)
    assert not within([(500, 500, 600, 600)], 10, grid).any()
    assert not within([], 10, grid).any()


coordinate = st.floats(-60, 160)


@given(
    st.lists(st.tuples(coordinate, coordinate, coordinate, coordinate), min_size=1, max_size=5),
    st.floats(0, 80),
    st.integers(1, 100),
)
@settings(max_examples=60, deadline=None)
def test_against_the_plain_distance(segments, distance, strip):
    # 90 x 70 pixels of 1 x 1.5 m are more than one block each way.
    grid = PixelGrid(0, 105, 1, 1.5, 90, 70)
    exact = plainly(segments, distance, grid)
    # Rounding may decide a centre that lies at the distance to within a nanometre either way.
    certain = plainly(segments, distance - 1e-8, grid) == plainly(segments, distance + 1e-8, grid)
    np.testing.assert_array_equal(within(segments, distance, grid, strip)[certain], exact[certain])


@pytest.mark.parametrize("distance", [0, 0.3, 5, 40])
def test_strips_do_not_show(distance):
    grid = PixelGrid(0, 100, 1, 1, 130, 100)
    segments = [(-20, 10, 50, 70), (90, 30, 90, 30)]
    np.testing.assert_array_equal(within(segments, distance, grid, 7), within(segments, distance, grid))

"""Cells of the evaluation grid: exact areas, stable rows and columns."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.core.water.evaluation_grid import (
    Frame,
    cell_shares,
    evaluation_cells,
    frame_over,
    range_cells,
)


def ring(*points):
    return np.array([*points, points[0]], dtype=float)


def box(x, y, width, height):
    return ring((x, y), (x + width, y), (x + width, y + height), (x, y + height))


def cells_of(rings, size=2000.0, snap=True):
    points = np.concatenate([points for points, _ in rings])
    frame = frame_over((*points.min(axis=0), *points.max(axis=0)), size, snap)
    return evaluation_cells(rings, frame)


def test_rectangle_over_four_cells():
    # 3000 m x 2500 m from (501000, 3999500): columns 250 and 251, rows 1999 and 2000; widths 1 and 2 km, heights 0.5
    # and 2 km: 0.5 and 1 km2 in the south, 2 and 4 km2 in the north. North comes first.
    cells = cells_of([(box(501000, 3999500, 3000, 2500), False)])
    assert cells.ids() == ["R2000_C0250", "R2000_C0251", "R1999_C0250", "R1999_C0251"]
    assert cells.area_km2 == pytest.approx([2, 4, 0.5, 1], rel=1e-12)
    assert not cells.whole[[0, 2, 3]].any()
    assert cells.whole[1]


def test_triangle_has_half_of_the_cell_it_cuts():
    cells = cells_of([(ring((0, 0), (4000, 0), (0, 4000)), False)])
    # The legs are two cells long: the corner cell is full, its two neighbours are halved, the fourth is only touched.
    assert dict(zip(cells.ids(), cells.area_km2)) == pytest.approx(
        {"R0000_C0000": 4, "R0000_C0001": 2, "R0001_C0000": 2}
    )


def test_outline_on_the_grid_lines_takes_no_neighbours():
    assert len(cells_of([(box(500000, 4000000, 4000, 4000), False)]).row) == 4


def test_slanted_outline_far_from_the_corner_adds_up_without_rounding_cells():
    # A parallelogram over 4000 columns and 100 rows, with its corners on grid lines: 800,000 m x 20,000 m.
    cells = cells_of([(ring((200, 0), (800_200, 0), (806_400, 20_000), (6_400, 20_000)), False)], size=200)
    assert cells.area_km2.sum() == pytest.approx(16_000, rel=1e-12)
    # The sides move by 62 m a row, so they pass columns (200 m) by 2 m or more: a triangle of 2 m x 2/0.31 m is the
    # smallest piece of a cell, 6.45 m2. Anything smaller would be rounding.
    assert cells.area_km2.min() == pytest.approx(0.5 * 2 * 2 / 0.31 / 1e6, rel=1e-6)


def test_hole_and_second_part():
    rings = [
        (box(0, 0, 6000, 2000)[::-1], False),
        (box(2000, 0, 2000, 2000), True),
        (box(8500, 500, 1000, 1000), False),
    ]
    cells = cells_of(rings)
    # The hole is the whole middle cell; the second part is 1 km2 in column 4; rings may run either way.
    assert dict(zip(cells.ids(), cells.area_km2)) == pytest.approx(
        {"R0000_C0000": 4, "R0000_C0002": 4, "R0000_C0004": 1}
    )


def test_negative_coordinates():
    cells = cells_of([(box(-2500, -1000, 1000, 500), False)])
    # Column -2 holds -4000..-2000, column -1 -2000..0: half of the rectangle in each.
    assert cells.ids() == ["R-001_C-002", "R-001_C-001"]
    assert cells.area_km2 == pytest.approx([0.25, 0.25])


def test_moving_the_outline_by_a_metre_keeps_the_ids():
    corners = [(700, 300), (9100, 800), (8800, 7300), (4500, 9300), (900, 6600)]
    before = cells_of([(ring(*corners), False)])
    after = cells_of([(ring(*[(x + 1, y + 1) for x, y in corners]), False)])
    assert before.ids() == after.ids()


def test_without_snapping_the_squares_start_at_the_corner():
    cells = cells_of([(box(501234, 4000567, 3000, 2000), False)], snap=False)
    assert cells.ids() == ["R0000_C0000", "R0000_C0001"]
    assert frame_over((501234, 4000567, 504234, 4002567), 2000, False).corner(0, 1) == (503234, 4000567)
    assert cells.area_km2 == pytest.approx([4, 2])


def test_too_many_cells_are_refused_with_a_size_that_works():
    # 2000 km x 2000 km in 500 m cells are 16 million; sqrt(16/5) * 500 m = 894.4 m, rounded up to two digits: 900 m.
    bounds = (0, 0, 2_000_000, 2_000_000)
    with pytest.raises(InputError, match="16,000,000.*Take 900 m or more"):
        frame_over(bounds, 500, True)
    assert frame_over(bounds, 900, True).rows == 2223


KNOWN = np.ones(4, dtype=bool)


def test_half_a_whole_cell_sets_ranges_and_less_does_not():
    # The largest, 4 km2, is whole: 2 km2 are half of it, 1.9 are not.
    assert range_cells(np.array([4, 2, 1.9, 3]), True, KNOWN, 0.5).tolist() == [True, True, False, True]
    assert range_cells(np.array([4, 2, 1.9, 3]), True, KNOWN, 0.0).all()


def test_cells_of_another_shape_are_measured_by_their_median():
    # Median of 1, 4, 6 and 100 is 5: half of it is 2.5, and the largest does not decide.
    assert range_cells(np.array([1, 4, 6, 100.0]), False, KNOWN, 0.5).tolist() == [False, True, True, True]


def test_cells_without_a_value_set_no_range():
    known = np.array([False, True, True, False])
    assert range_cells(np.array([4, 4, 0.1, 4]), True, known, 0.5).tolist() == [False, True, False, False]


def test_where_only_slivers_have_a_value_they_set_the_range():
    known = np.array([False, True, True, False])
    assert range_cells(np.array([4, 0.1, 0.2, 4]), True, known, 0.5).tolist() == known.tolist()


def test_study_area_within_one_cell_sets_its_own_range():
    assert range_cells(np.array([0.3]), True, np.array([True]), 0.5).tolist() == [True]


POINTS = st.lists(
    st.tuples(st.floats(0, 6, allow_subnormal=False), st.floats(0, 6, allow_subnormal=False)),
    min_size=3,
    max_size=12,
    unique=True,
)


def star(points):
    """A simple polygon: the points in order of their angle about the middle of three of them."""
    points = np.array(points)
    away = points - points[:3].mean(axis=0)
    order = np.lexsort((np.hypot(*away.T), np.arctan2(away[:, 1], away[:, 0])))
    return np.vstack([points[order], points[order[:1]]])


@settings(max_examples=100, deadline=None)
@given(POINTS)
def test_shares_equal_clipping_cell_by_cell(points):
    outline = star(points)
    frame = Frame(0, 0, 1, 0, 0, 6, 6)
    expected = [[abs(clipped_area(outline, column, row)) for column in range(6)] for row in range(6)]
    assert cell_shares([(outline, False)], frame) == pytest.approx(np.array(expected), abs=1e-9)


def clipped_area(outline, x, y):
    """Sutherland-Hodgman against the unit square at (x, y), then the shoelace formula."""
    points = [tuple(point) for point in outline[:-1]]
    for axis, limit, sign in ((0, x, 1), (0, x + 1, -1), (1, y, 1), (1, y + 1, -1)):
        result = []
        for a, b in zip(points, points[1:] + points[:1]):
            da, db = sign * (a[axis] - limit), sign * (b[axis] - limit)
            if da >= 0:
                result.append(a)
            if (da < 0) != (db < 0):
                t = da / (da - db)
                result.append((a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])))
        points = result
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2 if points else 0.0


@pytest.mark.parametrize("backwards", [False, True])
def test_the_order_of_an_outlines_points_does_not_matter(backwards):
    points = ring((0, 0), (4000, 0), (0, 4000))
    cells = cells_of([(points[::-1] if backwards else points, False)])
    assert cells.area_km2.sum() == pytest.approx(8)


def test_frame_by_hand():
    # 6 km x 5 km from (1000, 3000): from its own corner 3 x 3 squares of 2 km; from the origin of the CRS columns
    # 0 to 3 (0-8 km) and rows 1 to 3 (2-8 km).
    bounds = (1000.0, 3000.0, 7000.0, 8000.0)
    own, snapped = frame_over(bounds, 2000.0, False), frame_over(bounds, 2000.0, True)
    assert (own.column, own.row, own.columns, own.rows) == (0, 0, 3, 3)
    assert (snapped.column, snapped.row, snapped.columns, snapped.rows) == (0, 1, 4, 3)


def test_a_point_on_the_grid_lines_is_in_one_square():
    frame = frame_over((2000.0, 4000.0, 2000.0, 4000.0), 2000.0, True)
    assert (frame.column, frame.row, frame.columns, frame.rows) == (1, 2, 1, 1)

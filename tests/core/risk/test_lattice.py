"""Which layers are regular grids."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.risk.lattice import lattice_of_boxes, lattice_of_numbers


def boxes_of(places, width=2000.0, height=2000.0, x=500000.0, y=4000000.0):
    row, column = np.array(places, dtype=float).T
    return np.stack([x + column * width, y + row * height, x + (column + 1) * width, y + (row + 1) * height], axis=1)


PLACES = [(0, 0), (0, 1), (1, 1), (3, 0)]  # holes at (1, 0), row 2 and (3, 1)


def test_squares_with_holes_are_recognised():
    found = lattice_of_boxes(boxes_of(PLACES), np.ones(4, dtype=bool))
    np.testing.assert_array_equal(np.stack([found.row, found.column], axis=1), PLACES)
    assert (found.width, found.height, found.shape) == (2000, 2000, (4, 2))


def test_rectangles_are_recognised():
    found = lattice_of_boxes(boxes_of(PLACES, width=1000, height=500), np.ones(4, dtype=bool))
    assert (found.width, found.height) == (1000, 500)


def test_coordinates_may_be_rounded():
    boxes = boxes_of(PLACES) + np.random.default_rng(0).normal(0, 0.01, (4, 4))
    np.testing.assert_array_equal(lattice_of_boxes(boxes, np.ones(4, dtype=bool)).column, [0, 1, 1, 0])


@pytest.mark.parametrize(
    "boxes",
    [
        boxes_of([(0, 0), (0, 1.5)]),  # half a step off
        boxes_of([(0, 0), (1, 1), (1, 1)]),  # two in one place
        np.concatenate([boxes_of([(0, 0)]), boxes_of([(1, 1)], width=1900)]),  # of different size
        boxes_of([(0, 0), (10**6, 10**6)]),  # lost in an image of 10^12 places
        boxes_of([(0, 0), (0, 1)], width=0.0),
    ],
)
def test_what_is_no_regular_grid(boxes):
    assert lattice_of_boxes(boxes, np.ones(len(boxes), dtype=bool)) is None


def test_shapes_that_do_not_fill_their_box_are_no_grid():
    assert lattice_of_boxes(boxes_of(PLACES), np.array([True, True, False, True])) is None


@pytest.mark.parametrize("direction", [1, -1])
def test_numbers_describe_clipped_cells(direction):
    boxes = boxes_of(PLACES)
    boxes[1, 2] -= 700  # the study area's outline goes through this cell
    row, column = np.array(PLACES, dtype=float).T
    found = lattice_of_numbers(boxes, 7 + direction * row, column - 3)
    np.testing.assert_array_equal(found.column, [0, 1, 1, 0])
    np.testing.assert_array_equal(found.row, row if direction == 1 else 3 - row)


def test_numbers_that_contradict_the_polygons_are_not_believed():
    row, column = np.array(PLACES, dtype=float).T
    assert lattice_of_numbers(boxes_of(PLACES), column, row) is None
    assert lattice_of_numbers(boxes_of(PLACES), row, np.array([0, 1, np.nan, 0])) is None


def test_cells_cut_on_every_side_are_recognised():
    # Columns of 2000 m, of which the study area leaves 500 m of the first and 900 m of the last: no cell is whole.
    boxes = np.array([[1500, 0, 2000, 1000], [2000, 0, 4000, 900], [4000, 200, 4900, 900]], dtype=float)
    found = lattice_of_numbers(boxes, np.zeros(3), np.arange(3.0))
    assert (found.width, found.height, found.column.tolist()) == (2000, 1000, [0, 1, 2])


def test_bricks_are_no_grid_whatever_their_numbers_say():
    places = [(row, column) for row in range(4) for column in range(3)]
    boxes = boxes_of(places)
    row, column = np.array(places, dtype=float).T
    boxes[:, [0, 2]] += 700 * (row % 2)[:, None]
    assert lattice_of_numbers(boxes, row, column) is None


@pytest.mark.parametrize("seed", range(20))
def test_cells_cut_at_random_keep_their_places(seed):
    random = np.random.default_rng(seed)
    places = np.unique(random.integers(0, 9, (25, 2)), axis=0)
    boxes = boxes_of(places)
    boxes[1:, :2] += random.uniform(0, 900, (len(places) - 1, 2))
    boxes[1:, 2:] -= random.uniform(0, 900, (len(places) - 1, 2))
    row, column = places.astype(float).T
    found = lattice_of_numbers(boxes, row, column)
    assert (found.width, found.height) == pytest.approx((2000, 2000))
    np.testing.assert_array_equal(found.row - found.row[0], row - row[0])

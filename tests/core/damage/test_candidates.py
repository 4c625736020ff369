"""Regions of a raster beyond a threshold, found tile by tile."""

import numpy as np
import pytest
from mining_ecorisk.algorithms.core.damage.candidates import RegionJoin, beyond, labelled, part_of_tile
from mining_ecorisk.algorithms.core.raster.tiles import Tile
from scipy import ndimage


def test_the_threshold_itself_and_nan_are_not_beyond():
    values = np.array([[9.0, 10, 11, np.nan]])
    assert beyond(values, 10, True).tolist() == [[False, False, True, False]]
    assert beyond(values, 10, False).tolist() == [[True, False, False, False]]


def test_corners_do_not_join():
    labels, count = labelled(np.array([[1, 0], [0, 1]], dtype=bool))
    assert count == 2 and sorted(labels.ravel().tolist()) == [0, 0, 1, 2]


def joined(values, mask, rows, columns, above=True):
    """The regions of a raster that was worked on in tiles of rows x columns."""
    join = RegionJoin(values.shape[1], above)
    for row in range(0, values.shape[0], rows):
        for column in range(0, values.shape[1], columns):
            high, wide = min(rows, values.shape[0] - row), min(columns, values.shape[1] - column)
            tile, window = Tile(row, column, high, wide), np.s_[row : row + high, column : column + wide]
            join.add(tile, part_of_tile(mask[window], values[window], tile, values.shape[1], above))
    return join.joined()


@pytest.mark.parametrize(("above", "extremes"), [(True, [6.0, 9.0]), (False, [1.0, 7.0])])
@pytest.mark.parametrize("tiles", [(3, 3), (1, 3), (3, 1), (1, 1), (2, 2)])
def test_statistics_by_hand_whatever_the_tiles(above, extremes, tiles):
    values = np.array([[1.0, 2, 50], [6, 50, 7], [50, 50, 9]])
    found = joined(values, values < 50, *tiles, above)
    # Region 1: 1, 2, 6; region 2: 7, 9.
    assert found.pixels.tolist() == [3, 2] and found.mean.tolist() == [3, 8]
    assert found.extreme.tolist() == extremes and found.first.tolist() == [0, 5]
    assert found.box.tolist() == [[0, 0, 2, 2], [1, 2, 3, 3]]


def test_a_spiral_through_all_tiles_is_one_region():
    mask = np.zeros((9, 9), dtype=bool)
    mask[0, :] = mask[:, 8] = mask[8, :] = mask[2:, 0] = mask[2, :7] = mask[2:7, 6] = mask[6, 2:7] = True
    found = joined(np.ones((9, 9)), mask, 2, 2)
    assert found.pixels.tolist() == [int(mask.sum())] and found.box.tolist() == [[0, 0, 9, 9]]


@pytest.mark.parametrize("seed", range(6))
def test_regions_of_noise_are_those_of_the_whole_raster(seed):
    random = np.random.default_rng(seed)
    values = random.integers(0, 100, (37, 53)).astype(float)
    mask = values < (30, 45, 55, 60, 80, 100)[seed]
    labels, count = ndimage.label(mask)
    numbers = range(1, count + 1)
    found = joined(values, mask, *random.integers(1, 20, 2))
    assert found.pixels.tolist() == ndimage.sum(mask, labels, numbers).tolist()
    # Whole numbers add up exactly.
    assert found.sums.tolist() == ndimage.sum(values, labels, numbers).tolist()
    assert found.extreme.tolist() == ndimage.maximum(values, labels, numbers).tolist()
    assert found.first.tolist() == [int(np.flatnonzero(labels.ravel() == number)[0]) for number in numbers]
    boxes = [(rows.start, columns.start, rows.stop, columns.stop) for rows, columns in ndimage.find_objects(labels)]
    assert found.box.tolist() == [list(box) for box in boxes]


def test_nothing_beyond_is_no_region():
    found = joined(np.zeros((4, 4)), np.zeros((4, 4), dtype=bool), 2, 2)
    assert len(found.pixels) == 0 and found.box.shape == (0, 4)

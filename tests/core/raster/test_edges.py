"""Edges of masks."""

import numpy as np
from mining_ecorisk.algorithms.core.raster.edges import edge_of


def test_edge_is_what_has_a_side_with_the_outside():
    mask = np.array([[0, 0, 0, 0, 0], [0, 1, 1, 1, 0], [0, 1, 1, 1, 0], [0, 1, 1, 1, 0], [0, 0, 0, 0, 1]], dtype=bool)
    found = edge_of(mask)
    assert not found[2, 2] and found.sum() == 9
    assert np.array_equal(found | mask, mask)


def test_pixels_at_the_edge_of_the_array_are_of_the_edge():
    assert edge_of(np.ones((3, 3), dtype=bool)).sum() == 8
    assert edge_of(np.ones((1, 4), dtype=bool)).all()

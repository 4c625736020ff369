"""Clusters of mines by single linkage."""

import numpy as np
from mining_ecorisk.algorithms.core.restoration.mine_clusters import clusters, mine_distances

# Mines on a line at 0, 1000, 2500, 9000, 9500 m; the last has no points.
POINTS = [np.array([[float(x), 0.0]]) for x in (0, 1000, 2500, 9000, 9500)] + [np.zeros((0, 2))]


def test_distances_are_those_of_the_nearest_points():
    wide = [np.array([[0.0, 0.0], [100.0, 0.0]]), np.array([[400.0, 400.0], [900.0, 0.0]])]
    first, second, apart = mine_distances(wide, 1000.0)
    # From (100, 0) to (400, 400): 300, 400, 500.
    assert (first.tolist(), second.tolist(), apart.tolist()) == ([0], [1], [500.0])
    assert not mine_distances(wide, 499.0)[0].size


def test_clusters_grow_with_the_link_and_stand_once():
    near = mine_distances(POINTS, 8000.0)
    # 1500 m connects 0-1-2 in steps; 3-4 are but two; 6500 m, from 2500 to 9000, connects all five.
    assert clusters(6, near, [1500.0, 2000.0, 6500.0, 8000.0]) == [(0, 1, 2), (0, 1, 2, 3, 4)]
    assert clusters(6, near, [400.0]) == []

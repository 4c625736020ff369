"""Clusters of mines by single linkage: mines that a chain of steps no longer than a distance connects."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from ..tolerances import RELATIVE_DISTANCE


def mine_distances(
    points: Sequence[np.ndarray], longest: float, check: Callable[[], None] = lambda: None
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(mine, mine, shortest distance between their points) of all pairs at most `longest` apart.

    `points` holds an array (k, 2) of x and y in metres a mine; a mine without points is near none. `check` is called
    before every mine and may raise to stop the work.
    """
    present = [number for number, own in enumerate(points) if len(own)]
    trees = {number: cKDTree(points[number]) for number in present}
    low = np.array([points[number].min(axis=0) for number in present]).reshape(-1, 2)
    high = np.array([points[number].max(axis=0) for number in present]).reshape(-1, 2)
    found = []
    for place, mine in enumerate(present):
        check()
        gap = np.maximum(np.maximum(low[place + 1 :] - high[place], low[place] - high[place + 1 :]), 0)
        for other in np.flatnonzero((gap**2).sum(axis=1) <= longest**2):
            neighbour = present[place + 1 + int(other)]
            nearest = (
                trees[mine].query(points[neighbour], distance_upper_bound=longest * (1 + RELATIVE_DISTANCE))[0].min()
            )
            if np.isfinite(nearest):
                found.append((mine, neighbour, nearest))
    first, second, apart = zip(*found) if found else ((), (), ())
    return np.array(first, dtype=np.int64), np.array(second, dtype=np.int64), np.array(apart, dtype=float)


def clusters(mines: int, near: tuple[np.ndarray, np.ndarray, np.ndarray], links: Sequence[float]) -> list[tuple]:
    """The clusters of three mines and more at all links (m), each once, in order; `near` as `mine_distances` gives."""
    first, second, apart = near
    found = set()
    for link in links:
        use = apart <= link
        graph = coo_matrix((np.ones(int(use.sum())), (first[use], second[use])), shape=(mines, mines))
        label = connected_components(graph, directed=False)[1]
        order = np.argsort(label, kind="stable")
        for group in np.split(order, np.flatnonzero(np.diff(label[order])) + 1):
            if len(group) > 2:
                found.add(tuple(sorted(group.tolist())))
    return sorted(found)

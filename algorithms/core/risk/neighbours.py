"""Neighbourhoods with binary weights: sums of values over each unit's neighbours.

On a regular grid they are small convolutions; everywhere else a sparse matrix, from the pairs of polygons that touch or
from a k-d tree for distances between centres.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.spatial import cKDTree

from ..errors import InputError
from ..tolerances import RELATIVE_DISTANCE
from .lattice import Lattice

QUEEN, ROOK, DISTANCE, NEAREST = "queen", "rook", "distance", "knn"
MOST_PAIRS = 100_000_000
RUNNING_SUM_FROM = 8  # half-widths of a run from which a running sum beats adding shifted copies

# Steps to rows above and below, each with how many columns to either side are neighbours.
Reach = Sequence[tuple[int, int]]
QUEEN_REACH: Reach = ((-1, 1), (0, 1), (1, 1))
ROOK_REACH: Reach = ((-1, 0), (0, 1), (1, 0))


class Neighbourhood(Protocol):
    """Binary weights without the units themselves."""

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sum of the values over the neighbours of every unit."""

    def matrix(self) -> csr_matrix:
        """The weights: entry (i, j) is 1 when j is a neighbour of i."""


@dataclass(frozen=True)
class GridNeighbourhood:
    """Neighbours on a lattice; places without a cell add nothing."""

    lattice: Lattice
    reach: Reach

    def sums(self, values: np.ndarray) -> np.ndarray:
        rows, columns = self.lattice.shape
        image = np.zeros((rows, columns))
        image[self.lattice.row, self.lattice.column] = values
        total = np.zeros_like(image)
        runs: dict[int, np.ndarray] = {}
        for step, half in self.reach:
            if half not in runs:
                runs[half] = _run_sums(image, half)
            # Row r of the total takes row r + step of the runs.
            total[max(0, -step) : rows - max(0, step)] += runs[half][max(0, step) : rows + min(0, step)]
        return total[self.lattice.row, self.lattice.column] - values

    def matrix(self) -> csr_matrix:
        rows, columns = self.lattice.shape
        numbers = np.full((rows, columns), -1, dtype=np.int64)
        numbers[self.lattice.row, self.lattice.column] = np.arange(len(self.lattice.row))
        pairs = [np.empty((2, 0), dtype=np.int64)]
        for step, half in self.reach:
            for shift in range(-half, half + 1):
                row, column = self.lattice.row + step, self.lattice.column + shift
                inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
                if (step, shift) != (0, 0):
                    found = np.full(len(row), -1, dtype=np.int64)
                    found[inside] = numbers[row[inside], column[inside]]
                    pairs.append(np.stack([np.flatnonzero(found >= 0), found[found >= 0]]))
        return _matrix(np.concatenate(pairs, axis=1), len(self.lattice.row))


@dataclass(frozen=True)
class GraphNeighbourhood:
    """Neighbours as a sparse matrix of 0 and 1 with an empty diagonal."""

    weights: csr_matrix

    def sums(self, values: np.ndarray) -> np.ndarray:
        return self.weights @ np.asarray(values, dtype=np.float64)

    def matrix(self) -> csr_matrix:
        return self.weights


def contiguity_on_lattice(lattice: Lattice, kind: str) -> GridNeighbourhood:
    """Cells that share a border (ROOK) or at least a corner (QUEEN)."""
    return GridNeighbourhood(lattice, QUEEN_REACH if kind == QUEEN else ROOK_REACH)


def distance_on_lattice(lattice: Lattice, distance: float) -> GridNeighbourhood:
    """Cells whose centres are at most `distance` (m) apart."""
    rows, columns = lattice.shape
    limit = distance * (1 + RELATIVE_DISTANCE)
    most = min(int(limit / lattice.height), rows - 1)
    reach = []
    for step in range(-most, most + 1):
        half = int(math.sqrt(limit**2 - (step * lattice.height) ** 2) / lattice.width)
        reach.append((step, min(half, columns - 1)))
    return GridNeighbourhood(lattice, tuple(reach))


def contiguity_of_pairs(pairs: np.ndarray, count: int) -> GraphNeighbourhood:
    """Units that touch: `pairs` (m, 2) names each pair of them once, `count` is the number of units."""
    one_way = pairs.reshape(-1, 2).T
    return GraphNeighbourhood(_matrix(np.concatenate([one_way, one_way[::-1]], axis=1), count))


@dataclass(frozen=True)
class Centres:
    """Centres (n, 2) of units in metres, for neighbourhoods by distance."""

    points: np.ndarray

    @cached_property
    def _tree(self) -> cKDTree:
        return cKDTree(self.points)

    def smallest_distance(self) -> float:
        """The smallest distance at which every unit has a neighbour."""
        distances, _ = self._tree.query(self.points, k=2)
        return float(distances[:, 1].max())

    def within(self, distance: float) -> GraphNeighbourhood:
        """Units at most `distance` apart; InputError when that makes more pairs than memory holds."""
        count, limit = len(self.points), distance * (1 + RELATIVE_DISTANCE)
        pairs = int(self._tree.count_neighbors(self._tree, limit)) - count
        if pairs > MOST_PAIRS:
            raise InputError(
                "DISTANCE: within {distance:g} m every unit has {neighbours:.0f} neighbours on average, too many to "
                "hold. Give a smaller distance.",
                distance=distance,
                neighbours=pairs / count,
            )
        found = self._tree.query_pairs(limit, output_type="ndarray").astype(np.int64).T
        return GraphNeighbourhood(_matrix(np.concatenate([found, found[::-1]], axis=1), count))

    def nearest(self, k: int) -> GraphNeighbourhood:
        """The k nearest units of each; InputError unless 1 <= k < n. Of equally near ones, the tree's first."""
        count = len(self.points)
        if not 1 <= k < count:
            raise InputError(
                "K: {k} nearest neighbours need at least {needed:unit|units} with a value, and there {count:|is|are} "
                "{count}. Give a smaller K.",
                k=k,
                needed=k + 1,
                count=count,
            )
        _, found = self._tree.query(self.points, k=k + 1)
        own = found == np.arange(count)[:, None]
        # Where many units share one place, a unit may not be among its own nearest: then the last one goes.
        own[~own.any(axis=1), -1] = True
        return GraphNeighbourhood(_matrix(np.stack([np.repeat(np.arange(count), k), found[~own]]), count))


def choose_neighbourhood(
    kind: str,
    lattice: Lattice | None,
    centres: Callable[[], Centres],
    touching: Callable[[], GraphNeighbourhood],
    distance: float = 0.0,
    k: int = 0,
) -> Neighbourhood:
    """The neighbourhood of a kind, on the lattice where there is one; `centres` and `touching` are called when needed.

    On a lattice the k nearest are not the same everywhere (holes, borders), so these always go by the centres.
    """
    if kind == NEAREST:
        return centres().nearest(k)
    if kind == DISTANCE:
        return distance_on_lattice(lattice, distance) if lattice else centres().within(distance)
    return contiguity_on_lattice(lattice, kind) if lattice else touching()


def _run_sums(image: np.ndarray, half: int) -> np.ndarray:
    """Sum of every pixel and `half` pixels to either side of it in its row."""
    columns = image.shape[1]
    if half < RUNNING_SUM_FROM:
        total = image.copy()
        for shift in range(1, half + 1):
            total[:, shift:] += image[:, :-shift]
            total[:, :-shift] += image[:, shift:]
        return total
    running = np.concatenate([np.zeros((image.shape[0], 1)), np.cumsum(image, axis=1)], axis=1)
    column = np.arange(columns)
    return running[:, np.minimum(column + half + 1, columns)] - running[:, np.maximum(column - half, 0)]


def _matrix(pairs: np.ndarray, count: int) -> csr_matrix:
    return csr_matrix(coo_matrix((np.ones(pairs.shape[1]), (pairs[0], pairs[1])), shape=(count, count)))

"""What hangs together in rows of keys: runs of one key, and which of them touch between rows."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

NONE = -1  # no key


def links(
    above: np.ndarray, below: np.ndarray, patches_above: np.ndarray, patches_below: np.ndarray, corners: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Pairs of patches of one key that touch between two rows, over sides and, where asked, over corners."""
    shifts = ((slice(None), slice(None)), (slice(None, -1), slice(1, None)), (slice(1, None), slice(None, -1)))
    first, second = [], []
    for up, down in shifts[: 3 if corners else 1]:
        same = (above[up] == below[down]) & (above[up] >= 0)
        first.append(patches_above[up][same])
        second.append(patches_below[down][same])
    return np.concatenate(first), np.concatenate(second)


class Runs:
    """Maximal stretches of one key in one row: their keys, and how many there are.

    The rows lie one behind the other, each after a pixel of no key, so that a neighbour is a fixed number of places
    away and no run and no link passes the end of a row. (Runs of no key do, which matters to nobody.)
    """

    def __init__(self, keys: np.ndarray) -> None:
        self._shape = (keys.shape[0], keys.shape[1] + 1)
        padded = np.full(self._shape, NONE, dtype=keys.dtype)
        padded[:, 1:] = keys
        self._keys = padded.ravel()
        self._starts = np.ones(self._keys.shape, dtype=bool)
        np.not_equal(self._keys[1:], self._keys[:-1], out=self._starts[1:])
        self._number = np.cumsum(self._starts, dtype=np.int32) - 1
        self.key = self._keys[self._starts]
        self.count = len(self.key)

    def row(self, row: int) -> np.ndarray:
        """The number of the run that each pixel of a row is in."""
        return self._number.reshape(self._shape)[row, 1:]

    def links(self, corners: bool) -> tuple[np.ndarray, np.ndarray]:
        """Pairs of runs of one key that touch between rows: over sides, and over corners where asked."""
        keys, starts, down = self._keys, self._starts, self._shape[1]
        # Two runs overlap from where the later of them starts: one pair for each overlap.
        overlaps = np.flatnonzero((keys[down:] == keys[:-down]) & (starts[down:] | starts[:-down]))
        above, below = [overlaps], [overlaps + down]
        if corners:
            # Runs that touch over a corner only: one ends in the column before the other starts.
            turn = starts[1:-down] & starts[1 + down :]
            falling = np.flatnonzero(turn & (keys[: -1 - down] == keys[1 + down :]))
            rising = np.flatnonzero(turn & (keys[1:-down] == keys[down:-1]))
            above += [falling, rising + 1]
            below += [falling + 1 + down, rising + down]
        return self._number[np.concatenate(above)], self._number[np.concatenate(below)]


def components(first: np.ndarray, second: np.ndarray, count: int) -> tuple[int, np.ndarray]:
    """(their number, the one that each of `count` things is in) of what pairs (first, second) join."""
    graph = coo_matrix((np.ones(len(first), dtype=np.int8), (first, second)), shape=(count, count))
    return connected_components(graph, directed=False)

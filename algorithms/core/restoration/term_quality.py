"""What restoring or unrestoring mines does to the sum of habitat quality in every cell: by terms of sets of mines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix

from .nearest_terms import Terms

MANY = 20  # cells of a range for each that has a value
FEW = 2  # mines: candidates of so many are looked at most


@dataclass(frozen=True)
class Coupled:
    """Mines whose gains changed: alone, as pairs (smaller number first), and at least those that may in any set."""

    single: set[int]
    pairs: set[tuple[int, int]]
    any: set[int]


class TermQuality:
    """The state of the terms: a term counts once no mine of its set is left.

    `change` and `apply` take mines that are not restored (add) and mines that are (remove).
    """

    def __init__(self, terms: Terms, mines: int, cells: int) -> None:
        self._terms = terms
        size = np.diff(terms.start)
        self._owner = np.repeat(np.arange(len(size)), size)
        self._of_mine = _index(terms.mines, self._owner, mines)
        self._of_cell = _index(terms.cell, np.arange(len(size)), cells)
        self._acting = _acting(terms.cell[self._owner], terms.mines, (cells, mines))
        self._missing = size.astype(np.int32)
        numbers = terms.mines.astype(np.int64)
        # Which mines are missing, where only one or two are: from their sum and the sum of their squares.
        self._sum = np.bincount(self._owner, numbers, minlength=len(size)).astype(np.int64)
        self._squares = np.bincount(self._owner, numbers**2, minlength=len(size)).astype(np.int64)
        self._count = np.zeros(len(size), dtype=np.int32)
        self._restored = np.zeros(mines, dtype=bool)
        # Of every mine that is left, at least its terms of which one or two mines are missing: the only ones that
        # restoring one or two can end. Most terms have many mines.
        self._reached: dict[tuple[int, int], np.ndarray] = {}
        self._open = [[ids[self._missing[ids] <= FEW]] for ids in self._of_mine]

    def change(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """(cells, what their sum of Q gains), each cell once."""
        # Only terms of which no more mines are missing than are restored now can end or, with none missing, begin.
        most = len(add)
        add_ids = [self._open_ids(mine) if most <= FEW else self._reachable(mine, most) for mine in add]
        remove_ids = [self._reachable(mine, most) for mine in remove]
        if len(add) + len(remove) == 1:
            ids = (*add_ids, *remove_ids)[0]
            hit = ids[self._missing[ids] == most]
            return _sums_by_cell(self._terms.cell[hit], (1 if add else -1) * self._terms.value[hit])
        for ids in add_ids:
            self._count[ids] += 1
        for ids in remove_ids:
            self._count[ids] -= 1
        cells, values = [np.zeros(0, dtype=np.int64)], [np.zeros(0)]
        for ids in (*add_ids, *remove_ids):
            count, left = self._count[ids], self._missing[ids]
            ended, begun = ids[(left == count) & (left > 0)], ids[(left == 0) & (count < 0)]
            for hit, sign in ((_once(ended), 1), (begun, -1)):
                cells.append(self._terms.cell[hit])
                values.append(sign * self._terms.value[hit])
            self._count[ids] = 0  # a term of several of these mines is looked at once
        return _sums_by_cell(np.concatenate(cells), np.concatenate(values))

    def apply(self, add: Sequence[int], remove: Sequence[int]) -> None:
        """Restore the mines `add`, unrestore the mines `remove`."""
        self._reached.clear()
        for mines, sign in ((add, 1), (remove, -1)):
            for mine in mines:
                ids = self._of_mine[mine]
                self._missing[ids] -= sign
                self._sum[ids] -= sign * mine
                self._squares[ids] -= sign * mine * mine
                self._restored[mine] = sign > 0
                if sign > 0:
                    self._open_further(ids[self._missing[ids] == FEW])
                else:
                    self._open[mine] = [ids[self._missing[ids] <= FEW]]

    def _open_further(self, ids: np.ndarray) -> None:
        """Terms of which two mines are missing now join the open ones of both."""
        for numbers in self._two(ids):
            order = np.argsort(numbers, kind="stable")
            mines, starts = np.unique(numbers[order], return_index=True)
            for mine, own in zip(mines.tolist(), np.split(ids[order], starts[1:])):
                self._open[mine].append(own)

    def _open_ids(self, mine: int) -> np.ndarray:
        """The terms of a mine that is left, of which one or two mines are missing, and perhaps some more."""
        if len(self._open[mine]) > 1:
            self._open[mine] = [np.unique(np.concatenate(self._open[mine]))]
        return self._open[mine][0]

    def _reachable(self, mine: int, most: int) -> np.ndarray:
        """The terms of a mine of which at most so many mines are missing."""
        key = mine, max(most, FEW)
        if key not in self._reached:
            ids = self._of_mine[mine]
            self._reached[key] = ids[self._missing[ids] <= key[1]]
        return self._reached[key]

    def coupled(self, mines: Sequence[int], cells: Sequence[int]) -> Coupled:
        """Mines not restored whose gain may have changed when `mines` were restored.

        `cells` are those in which every gain in quality now weighs differently.
        """
        ids = np.concatenate([*(self._of_mine[mine] for mine in mines), *(self._of_cell[cell] for cell in cells)])
        left = self._missing[ids]
        single = self._sum[ids[left == 1]]
        near = self._acting[np.unique(self._terms.cell[ids])].indices
        return Coupled(set(single.tolist()), self._pairs(ids[left == 2]), set(near[~self._restored[near]].tolist()))

    def all_pairs(self) -> set[tuple[int, int]]:
        """The pairs of mines that gain together more than each alone."""
        return self._pairs(np.flatnonzero(self._missing == 2))

    def losers(self, mines: Sequence[int], cells: Sequence[int]) -> set[int]:
        """Restored mines whose loss may have changed when `mines` were unrestored.

        They share a term that has just ended, or one that still counts in one of the `cells`.
        """
        ended = np.concatenate([self._of_mine[mine] for mine in mines])
        here = np.concatenate([np.zeros(0, dtype=np.int64), *(self._of_cell[cell] for cell in cells)])
        ids = np.concatenate([ended[self._missing[ended] <= len(mines)], here[self._missing[here] == 0]])
        members = self._members(ids)
        return set(members[self._restored[members]].tolist())

    def _pairs(self, ids: np.ndarray) -> set[tuple[int, int]]:
        return set(zip(*(numbers.tolist() for numbers in self._two(ids))))

    def _two(self, ids: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The two mines that are missing of each of these terms, the smaller number first."""
        total, squares = self._sum[ids], self._squares[ids]
        apart = np.rint(np.sqrt(2 * squares - total**2)).astype(np.int64)
        return (total - apart) // 2, (total + apart) // 2

    def _members(self, ids: np.ndarray) -> np.ndarray:
        """The mines of these terms, each once."""
        start, size = self._terms.start[ids], np.diff(self._terms.start)[ids]
        if not size.sum():
            return np.zeros(0, dtype=np.int64)
        places = np.repeat(start - np.concatenate(([0], np.cumsum(size)[:-1])), size) + np.arange(size.sum())
        there = np.zeros(len(self._restored), dtype=bool)
        there[self._terms.mines[places]] = True
        return np.flatnonzero(there)


def _once(ids: np.ndarray) -> np.ndarray:
    return np.unique(ids) if len(ids) > 1 else ids


def _index(group: np.ndarray, values: np.ndarray, groups: int) -> list[np.ndarray]:
    """The values of every group 0 .. groups - 1."""
    order = np.argsort(group, kind="stable")
    ends = np.searchsorted(group[order], np.arange(groups + 1))
    ordered = values[order]
    return [ordered[first:last] for first, last in zip(ends[:-1], ends[1:])]


def _acting(cells: np.ndarray, mines: np.ndarray, shape: tuple[int, int]) -> csr_matrix:
    """Which mines have a term in which cell."""
    return coo_matrix((np.ones(len(cells), dtype=bool), (cells, mines)), shape=shape).tocsr()


def _sums_by_cell(cells: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The cells, ascending, and the sum of the values in each."""
    low, high = (int(cells.min()), int(cells.max())) if len(cells) else (0, 0)
    if high - low < MANY * len(cells):  # counting is faster than sorting
        present = np.flatnonzero(np.bincount(cells - low))
        return present + low, np.bincount(cells - low, values)[present]
    found, place = np.unique(cells, return_inverse=True)
    return found.astype(np.int64), np.bincount(place, values, minlength=len(found))

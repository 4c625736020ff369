"""Habitat patches (Eq. 4) of the cells that mines have dug into, for any set of restored mines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..biodiversity.fragmentation import HabitatClasses, PatchCounter


@dataclass(frozen=True)
class DugCell:
    """A cell with mined pixels.

    Attributes
    ----------
    zones, codes : ndarray (rows, columns)
        0 for the cell's pixels and -1 for others; class codes with all mines.
    mined : (rows, columns) of the m mined pixels, as an index
    before : ndarray (m,), their class codes before mining
    owners : m sets of mines; a pixel is restored when all of its mines are
    """

    zones: np.ndarray
    codes: np.ndarray
    mined: tuple[np.ndarray, np.ndarray]
    before: np.ndarray
    owners: Sequence[frozenset[int]]


class CellPatches:
    """Counts patches of cells, each set of restored mines once."""

    def __init__(self, classes: HabitatClasses, neighbours: int) -> None:
        self._classes, self._neighbours = classes, neighbours
        self._cells: dict[int, DugCell] = {}
        self._mines: dict[int, frozenset[int]] = {}
        self._counts: dict[tuple[int, frozenset[int]], int] = {}

    def add(self, cell: int, dug: DugCell) -> None:
        """Keep a cell."""
        self._cells[cell] = dug
        self._mines[cell] = frozenset().union(*dug.owners)

    def mines_by_cell(self) -> Mapping[int, frozenset[int]]:
        """The mines with pixels in each cell."""
        return self._mines

    def more(self, cell: int, restored: Iterable[int]) -> int:
        """How many patches more the cell has when these mines are restored; below 0 for fewer."""
        here = self._mines[cell].intersection(restored)
        return self._count(cell, here) - self._count(cell, frozenset())

    def patches(self, cell: int) -> int:
        """The patches with all mines."""
        return self._count(cell, frozenset())

    def _count(self, cell: int, restored: frozenset[int]) -> int:
        if (cell, restored) not in self._counts:
            dug = self._cells[cell]
            codes = dug.codes.copy()
            free = np.array([owners <= restored for owners in dug.owners], dtype=bool)
            rows, columns = dug.mined
            codes[rows[free], columns[free]] = dug.before[free]
            counter = PatchCounter(1, self._classes, self._neighbours)
            counter.add(dug.zones, codes)
            self._counts[cell, restored] = int(counter.patches.sum())
        return self._counts[cell, restored]

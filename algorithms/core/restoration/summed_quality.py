"""What restoring mines does to the sum of habitat quality in every cell, where threats add up (the convolution models).

The degradation by mining is a sum over mines here, and the quality no sum of anything: every pixel keeps the part of
each mine that reaches it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .quality_rule import CellPixels, QualityRule
from .term_quality import Coupled


@dataclass(frozen=True)
class MinePixelParts:
    """One mine: the pixels that it reaches, its part of the strength of mining on each, and its own pixels."""

    pixels: np.ndarray
    strength: np.ndarray
    own: np.ndarray


class PixelList:
    """Pixels of all cells, gathered cell by cell, and what each mine does there."""

    def __init__(self, mines: int) -> None:
        self.size = 0
        self.entries = 0
        self._cells: list[np.ndarray] = []
        self._weights: list[np.ndarray] = []
        self._pixels: list[CellPixels] = []
        self._parts: list[list[tuple[np.ndarray, np.ndarray, np.ndarray]]] = [[] for _ in range(mines)]

    def extend(
        self,
        cell: int,
        pixels: CellPixels,
        weights: np.ndarray,
        found: Sequence[tuple[int, np.ndarray, np.ndarray]],
    ) -> None:
        """Add a cell's pixels, each of which stands for so many (weights).

        `found` holds (mine, its strength on each of them, whether it is its own).
        """
        count = len(pixels.rows)
        self._cells.append(np.full(count, cell))
        self._pixels.append(pixels)
        self._weights.append(weights)
        for mine, strength, own in found:
            reached = np.flatnonzero((strength > 0) | own)
            self._parts[mine].append((reached + self.size, strength[reached], np.flatnonzero(own) + self.size))
            self.entries += len(reached)
        self.size += count

    def weights(self) -> np.ndarray:
        """How many pixels each one stands for."""
        return np.concatenate([np.zeros(0), *self._weights])

    def joined(self) -> tuple[np.ndarray, CellPixels, list[MinePixelParts]]:
        """(cell of every pixel, the pixels, the parts of every mine)."""
        empty = np.zeros(0, dtype=np.int64)
        none = CellPixels(empty, empty, empty, empty, np.zeros((0, 0), dtype=np.float32))
        all_pixels = self._pixels or [none]
        names = ("rows", "columns", "mined", "before")
        flat = {name: np.concatenate([getattr(part, name) for part in all_pixels]) for name in names}
        strengths = np.concatenate([part.strengths for part in all_pixels], axis=1)
        parts = [
            MinePixelParts(*(np.concatenate(own) for own in zip((empty, np.zeros(0), empty), *found)))
            for found in self._parts
        ]
        cells = np.concatenate([empty, *self._cells]).astype(np.int64)
        return cells, CellPixels(**flat, strengths=strengths), parts


class SummedQuality:
    """The state of the pixels: which mines still act on them. The interface is that of `TermQuality`."""

    def __init__(self, listed: PixelList, rule: QualityRule) -> None:
        self._cell, self._pixels, self._parts = listed.joined()
        self._rule, self._weights = rule, listed.weights()
        self._mining = np.zeros(len(self._cell))
        self._left = np.zeros(len(self._cell), dtype=np.int32)
        for part in self._parts:
            self._mining[part.pixels] += part.strength
            self._left[part.own] += 1
        self._now = self._quality(np.arange(len(self._cell)), self._mining, self._left)
        self._restored = np.zeros(len(self._parts), dtype=bool)
        self._cells_of = [np.unique(self._cell[part.pixels]) for part in self._parts]
        self._acting: dict[int, set[int]] = {}
        for mine, cells in enumerate(self._cells_of):
            for cell in cells.tolist():
                self._acting.setdefault(cell, set()).add(mine)

    def change(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """(cells, what their sum of Q gains), each cell once."""
        ids, mining, left = self._after(add, remove)
        rise = (self._quality(ids, mining, left) - self._now[ids]) * self._weights[ids]
        cells, place = np.unique(self._cell[ids], return_inverse=True)
        return cells, np.bincount(place, rise, minlength=len(cells))

    def apply(self, add: Sequence[int], remove: Sequence[int]) -> None:
        """Restore the mines `add`, unrestore the mines `remove`."""
        ids, mining, left = self._after(add, remove)
        self._mining[ids], self._left[ids] = mining, left
        self._now[ids] = self._quality(ids, mining, left)
        self._restored[list(add)] = True
        self._restored[list(remove)] = False

    def coupled(self, mines: Sequence[int], cells: Sequence[int]) -> Coupled:
        """All mines not restored that act where `mines` do."""
        near = {mine for mine in self._near(mines, cells) if not self._restored[mine]}
        return Coupled(near, set(), near)

    def losers(self, mines: Sequence[int], cells: Sequence[int]) -> set[int]:
        """All restored mines that act where `mines` do."""
        return {mine for mine in self._near(mines, cells) if self._restored[mine]}

    def all_pairs(self) -> set[tuple[int, int]]:
        """None that would stand out: here every two mines in reach of a cell gain together."""
        return set()

    def _near(self, mines: Sequence[int], cells: Sequence[int]) -> set[int]:
        reached = set(cells).union(*(self._cells_of[mine].tolist() for mine in mines))
        return set().union(*(self._acting[cell] for cell in reached if cell in self._acting))

    def _after(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(pixels reached, strength of mining there, their mines that are left) after the change."""
        parts = [(self._parts[mine], 1) for mine in add] + [(self._parts[mine], -1) for mine in remove]
        ids = np.unique(np.concatenate([np.zeros(0, dtype=np.int64), *(part.pixels for part, _ in parts)]))
        mining, left = self._mining[ids], self._left[ids]
        for part, sign in parts:
            mining[np.searchsorted(ids, part.pixels)] -= sign * part.strength
            left[np.searchsorted(ids, part.own)] -= sign
        return ids, mining, left

    def _quality(self, ids: np.ndarray, mining: np.ndarray, left: np.ndarray) -> np.ndarray:
        places = np.where(left > 0, self._pixels.mined[ids], self._pixels.before[ids])
        # What rounding leaves of a sum that has become 0 may be below it.
        strength = np.maximum(mining, 0).astype(np.float32)
        return self._rule(places, self._pixels.strengths[:, ids], strength)

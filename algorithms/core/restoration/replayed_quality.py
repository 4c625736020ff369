"""What given orders of restoring mines gain in habitat quality, exact and cell by cell, where threats add up.

To look for an order takes the part of every mine on every pixel at once, which on large rasters is kept of some pixels
only. Once an order is known, one cell after another can be gone through with all of its pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .mine_effects import CellWindow, SummedEffects
from .quality_rule import CellPixels, QualityRule
from .term_quality import Coupled

Part = tuple[int, np.ndarray, np.ndarray]  # mine, its strength on each pixel of a cell, whether the pixel is its own


class RecordedQuality:
    """What each mine changes at its place in an order: the interface of `TermQuality`, for that order alone."""

    def __init__(self, mines: int) -> None:
        self._found: list[list[tuple[int, float]]] = [[] for _ in range(mines)]

    def record(self, cell: int, rises: Sequence[tuple[int, float]]) -> None:
        """Keep (mine, what the cell's sum of Q gains)."""
        for mine, rise in rises:
            self._found[mine].append((cell, rise))

    def change(self, add: Sequence[int], remove: Sequence[int]) -> tuple[np.ndarray, np.ndarray]:
        """(cells, what their sum of Q gains), each cell once."""
        signed = [(mine, 1.0) for mine in add] + [(mine, -1.0) for mine in remove]
        found = [(cell, sign * rise) for mine, sign in signed for cell, rise in self._found[mine]]
        columns = np.array(found, dtype=np.float64).reshape(-1, 2)
        cells, place = np.unique(columns[:, 0].astype(np.int64), return_inverse=True)
        return cells, np.bincount(place, columns[:, 1], minlength=len(cells))

    def apply(self, add: Sequence[int], remove: Sequence[int]) -> None:
        """Every place in the order has its record already."""

    def coupled(self, mines: Sequence[int], cells: Sequence[int]) -> Coupled:
        """None: the order stands."""
        return Coupled(set(), set(), set())

    def losers(self, mines: Sequence[int], cells: Sequence[int]) -> set[int]:
        """None: the order stands."""
        return set()

    def all_pairs(self) -> set[tuple[int, int]]:
        """None: the order stands."""
        return set()


class ReplayedEffects:
    """Goes through orders of mines in every cell, and through every mine alone; all pixels count.

    Attributes
    ----------
    ordered : list of RecordedQuality, one an order
    alone : RecordedQuality, of every mine restored by itself
    """

    def __init__(self, effects: SummedEffects, rule: QualityRule, orders: Sequence[Sequence[int]], mines: int) -> None:
        self._effects, self._rule = effects, rule
        self._ranks = [{mine: rank for rank, mine in enumerate(order)} for order in orders]
        self.ordered = [RecordedQuality(mines) for _ in orders]
        self.alone = RecordedQuality(mines)

    def of_cell(self, cell: CellWindow) -> tuple[float, tuple]:
        """(sum of Q over the cell with all mines, what `add` takes); NaN where no mine is in reach."""
        whole, found = self._effects.of_cell(cell)
        if not found:
            return whole, ()
        pixels, _, parts = found
        state = _RestoredCell(pixels, parts, self._rule)
        alone = [(part[0], state.rise(part)) for part in parts]
        orders = []
        for ranks in self._ranks:
            state = _RestoredCell(pixels, parts, self._rule)
            ranked = sorted((part for part in parts if part[0] in ranks), key=lambda part: ranks[part[0]])
            orders.append([(part[0], state.restore(part)) for part in ranked])
        return whole, (alone, orders)

    def add(self, number: int, found: tuple) -> None:
        """Keep what `of_cell` found for the cell of this number."""
        if found:
            self.alone.record(number, found[0])
            for quality, rises in zip(self.ordered, found[1]):
                quality.record(number, rises)


class _RestoredCell:
    """A cell's pixels, and which mines still act on them."""

    def __init__(self, pixels: CellPixels, parts: Sequence[Part], rule: QualityRule) -> None:
        self._pixels, self._rule = pixels, rule
        count = len(pixels.rows)
        self._mining, self._left = np.zeros(count), np.zeros(count, dtype=np.int32)
        for _, strength, own in parts:
            self._mining += strength
            self._left += own
        self._now = self._quality(np.arange(count), self._mining, self._left)

    def rise(self, part: Part) -> float:
        """What the sum of Q gains without this mine."""
        return float(self._without(part)[3].sum())

    def restore(self, part: Part) -> float:
        """The same, and the mine is gone from here on."""
        at, mining, left, rise = self._without(part)
        self._mining[at], self._left[at] = mining, left
        self._now[at] += rise
        return float(rise.sum())

    def _without(self, part: Part) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        _, strength, own = part
        at = np.flatnonzero((strength > 0) | own)
        mining, left = self._mining[at] - strength[at], self._left[at] - own[at]
        return at, mining, left, self._quality(at, mining, left) - self._now[at]

    def _quality(self, at: np.ndarray, mining: np.ndarray, left: np.ndarray) -> np.ndarray:
        places = np.where(left > 0, self._pixels.mined[at], self._pixels.before[at])
        # What rounding leaves of a sum that has become 0 may be below it.
        strength = np.maximum(mining, 0).astype(np.float32)
        return self._rule(places, self._pixels.strengths[:, at], strength)

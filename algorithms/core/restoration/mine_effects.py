"""What every mine does to the habitat quality of a cell's pixels, cell by cell, for each decay model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from .mine_distance import MineRuns
from .nearest_terms import TermList, nearest_terms, set_keys
from .quality_rule import CellPixels, QualityRule
from .summed_quality import PixelList, SummedQuality
from .term_quality import TermQuality

Window = tuple[int, int, int, int]


@dataclass(frozen=True)
class CellWindow:
    """A cell's window (row, column, rows, columns) of the land use, and what lies there; arrays (rows, columns).

    `inside` are the cell's pixels with land use; `mined` and `before` the places of their classes with the mines and
    before mining; `strengths` (threats, rows, columns) are decay_r(x), of which that of mining is not used.
    """

    window: Window
    inside: np.ndarray
    mined: np.ndarray
    before: np.ndarray
    strengths: np.ndarray

    def pixels(self, where: np.ndarray) -> CellPixels:
        """The pixels at these places of the window."""
        rows, columns = np.nonzero(where)
        at = rows, columns
        row, column = self.window[:2]
        return CellPixels(
            rows + row, columns + column, self.mined[at], self.before[at], self.strengths[:, rows, columns]
        )


class Mining:
    """How mining reaches a pixel.

    Parameters
    ----------
    runs : the pixels of every mine, None for a mine without any
    reach, aspect : in pixel widths, and pixel height / pixel width
    strength : function from distances (float32, pixel widths) to decay, of the nearest model
    kernel : the convolution's kernel in the other models
    """

    def __init__(
        self,
        runs: Sequence[MineRuns | None],
        reach: float,
        aspect: float,
        strength: Callable[[np.ndarray], np.ndarray],
        kernel: np.ndarray | None = None,
    ) -> None:
        self.runs, self.reach, self.aspect, self.strength, self.kernel = runs, reach, aspect, strength, kernel
        self._numbers = np.array([number for number, run in enumerate(runs) if run is not None], dtype=np.int64)
        self._boxes = np.array([run.box for run in runs if run is not None], dtype=np.int64).reshape(-1, 4)

    def near(self, window: Window) -> np.ndarray:
        """The mines whose bounding box comes within reach of a window."""
        row, column, rows, columns = window
        top, bottom, left, right = self._boxes.T
        along = np.maximum(np.maximum(top - (row + rows - 1), row - bottom), 0) * self.aspect
        across = np.maximum(np.maximum(left - (column + columns - 1), column - right), 0)
        return self._numbers[along**2 + across**2 <= self.reach**2]

    def run(self, mine: int) -> MineRuns:
        """The pixels of a mine that has some."""
        run = self.runs[mine]
        assert run is not None
        return run


class NearestEffects:
    """The nearest-distance model: terms of sets of mines."""

    def __init__(self, mining: Mining, rule: QualityRule, habitat: np.ndarray) -> None:
        self._mining, self._rule, self._habitat = mining, rule, habitat
        self._terms = TermList()
        self._keys = set_keys(len(mining.runs))

    def of_cell(self, cell: CellWindow) -> tuple[float, list]:
        """(sum of Q over the cell with all mines, what `add` takes); NaN where no mine is in reach."""
        mines = self._mining.near(cell.window)
        if not mines.size:
            return np.nan, []
        change = cell.inside & self._rule.changeable(cell.mined, cell.before, self._habitat)
        pixels = cell.pixels(change)
        reach = np.float32(self._mining.reach)
        near = np.empty((len(pixels.rows), len(mines)), dtype=np.float32)
        for place, mine in enumerate(mines.tolist()):
            distances = self._mining.run(mine).distances(cell.window, self._mining.reach, self._mining.aspect)
            near[:, place] = distances[change]
        near[near > reach] = np.inf
        reached = np.isfinite(near).any(axis=0)
        if not reached.any():
            return _unmined_sum(cell.pixels(cell.inside), self._rule), []
        keyed = (self._keys, self._mining.strength)
        whole, found = nearest_terms(pixels, near[:, reached], mines[reached], self._rule, keyed)
        return whole + _unmined_sum(cell.pixels(cell.inside & ~change), self._rule), found

    def add(self, number: int, found: list) -> None:
        """Keep what `of_cell` found for the cell of this number."""
        self._terms.extend(number, found)

    def quality(self, cells: int) -> TermQuality:
        """The state to start from."""
        return TermQuality(self._terms.terms(), len(self._mining.runs), cells)


class SummedEffects:
    """The convolution models: the part of every mine on every pixel, or on every `stride`-th in rows and columns.

    Mined pixels are always kept; with a stride above 1 the others stand for all in their cell, and gains are estimates.
    """

    def __init__(self, mining: Mining, rule: QualityRule, habitat: np.ndarray, stride: int = 1) -> None:
        self._stride = stride
        self._mining, self._rule, self._habitat = mining, rule, habitat
        self._list = PixelList(len(mining.runs))
        kernel = mining.kernel
        assert kernel is not None
        self._half = kernel.shape[0] // 2, kernel.shape[1] // 2
        # A run's part is the difference of two running sums; a row of zeros and a first column of zeros end them.
        self._sums = np.zeros((kernel.shape[0] + 1, kernel.shape[1] + 1))
        np.cumsum(kernel, axis=1, out=self._sums[:-1, 1:])

    def of_cell(self, cell: CellWindow) -> tuple[float, tuple]:
        """(sum of Q over the cell with all mines, what `add` takes); NaN where no mine is in reach."""
        mines = self._mining.near(cell.window)
        if not mines.size:
            return np.nan, ()
        change = cell.inside & self._rule.changeable(cell.mined, cell.before, self._habitat)
        kept = self._kept(change, cell)
        pixels = cell.pixels(kept)
        mined = pixels.mined != pixels.before
        others = np.count_nonzero(change) - np.count_nonzero(mined)
        weights = np.where(mined, 1.0, others / max(1, np.count_nonzero(~mined)))
        found, total = [], np.zeros(len(pixels.rows))
        for mine in mines.tolist():
            strength, own = self._part(self._mining.run(mine), cell.window)
            found.append((mine, strength[kept], own[kept]))
            total += found[-1][1]
        whole = (self._rule(pixels.mined, pixels.strengths, total.astype(np.float32)) * weights).sum()
        rest = _unmined_sum(cell.pixels(cell.inside & ~change), self._rule)
        return float(whole) + rest, (pixels, weights, found)

    def _kept(self, change: np.ndarray, cell: CellWindow) -> np.ndarray:
        """Which of the pixels that mines can change are looked at."""
        if self._stride == 1:
            return change
        some = np.zeros_like(change)
        middle = self._stride // 2
        some[middle :: self._stride, middle :: self._stride] = True
        mined = change & (cell.mined != cell.before)
        # Where no pixel of a small or ragged cell would be left, all are looked at.
        return mined | (change & some) if (change & some & ~mined).any() else change

    def add(self, number: int, found: tuple) -> None:
        """Keep what `of_cell` found for the cell of this number."""
        if found:
            self._list.extend(number, *found)

    def quality(self, cells: int) -> SummedQuality:
        """The state to start from."""
        return SummedQuality(self._list, self._rule)

    def _part(self, run: MineRuns, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """(strength that the mine adds, where its own pixels are), both of the window's shape."""
        row, column, rows, columns = window
        tall, wide = self._half
        strength, own = np.zeros((rows, columns)), np.zeros((rows, columns), dtype=bool)
        for its_row, first, last in zip(run.rows.tolist(), run.first.tolist(), run.last.tolist()):
            along = np.arange(row, row + rows) - its_row + tall
            along[(along < 0) | (along > 2 * tall)] = 2 * tall + 1
            across = np.arange(column, column + columns) + wide + 1
            high = np.clip(across - first, 0, 2 * wide + 1)
            low = np.clip(across - last - 1, 0, 2 * wide + 1)
            strength += self._sums[along][:, high] - self._sums[along][:, low]
            if row <= its_row < row + rows:
                own[its_row - row, max(0, first - column) : max(0, last + 1 - column)] = True
        return np.maximum(strength, 0), own


def _unmined_sum(pixels: CellPixels, rule: QualityRule) -> float:
    """The sum of Q over pixels that mining does not degrade."""
    return float(rule(pixels.mined, pixels.strengths, np.zeros(len(pixels.rows), dtype=np.float32)).sum())

"""Natural breaks, exact: the classes of least within-class sum of squares (Fisher 1958, Jenks 1977).

The sorted distinct values are gathered into a few hundred blocks, and all ways to cut between blocks are compared by a
lower bound. The way that seems best is a solution; the bound tells in which blocks a better cut may still hide. Only
these are divided further, until they hold single values: then the bound is exact, and what seems best is best of all.

The lower bound: let a cut fall inside a block. The class to its left would lose nothing if the block's values moved
down to the block's lowest, the class to its right if they moved up to its highest (both only draw together). After
that the sum of squares is concave in the share of the block that either class gets, so it is least where one of them
gets the whole block. Hence no partition costs less than the best cut between blocks in which the first and the last
block of each class lie wholly at their inner ends.

Sums of squares grow by joining neighbours (Chan, Golub and LeVeque 1983), never by subtracting running totals, so
small differences between large values are kept.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..tolerances import COST
from .natural_breaks_costs import Blocks, Ends, span_costs
from .rounding import last_of_same
from .zoning import check_varies

BLOCKS_PER_CLASS = 48  # 30 to 100 take about the same time: more blocks are fewer but slower rounds
FEWEST_BLOCKS = 256
STRIP = 128
CHUNK = 1 << 18

Report = Callable[[float], None]


def natural_breaks(values: np.ndarray, classes: int, report: Report = lambda fraction: None) -> np.ndarray:
    """Upper bounds of the natural classes, ascending; each is a value of the data, the last one the largest.

    Parameters
    ----------
    values : ndarray (n,)
        Finite numbers in any order.
    classes : int
        At least 2. With fewer distinct values than that, every distinct value is a class of its own; values that
        differ by rounding only are one (see `last_of_same`).
    report : callable
        Called with the fraction done.

    Returns
    -------
    ndarray (k,), float64
        Class i holds (bounds[i - 1], bounds[i]], the first everything up to bounds[0].

    InputError when all values are equal but for rounding.
    """
    known = np.asarray(values, dtype=np.float64)
    check_varies(known)
    distinct, counts = _distinct(known)
    if len(distinct) <= classes:
        return distinct
    return distinct[_last_of_classes(_Sorted.of(distinct, counts), classes, report)]


def _distinct(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Distinct values ascending and how often each occurs; of those that count as one, the highest."""
    ordered = np.sort(values)
    last = last_of_same(ordered)
    if len(last) == len(ordered):
        return ordered, np.broadcast_to(1.0, len(ordered))
    return ordered[last], np.diff(last, prepend=-1).astype(np.float64)


@dataclass(frozen=True)
class _Sorted:
    """Distinct values ascending, their counts, and where a coarse division should be fine.

    `measure` runs with the cube root of the density, the spacing that makes quantisation cost least (Panter and Dite
    1951), so that blocks are narrow where cuts are likely and the tail of a skewed distribution is not one block.
    """

    values: np.ndarray
    counts: np.ndarray
    measure: np.ndarray

    @classmethod
    def of(cls, distinct: np.ndarray, counts: np.ndarray) -> _Sorted:
        # A power of two keeps the values exact and their squares finite; halves, so that the range is finite too.
        scaled = distinct / 2
        _, exponent = np.frexp(scaled[-1] - scaled[0])
        np.ldexp(scaled, -int(exponent), out=scaled)
        measure = np.zeros(len(scaled))
        steps = np.diff(scaled)
        steps *= steps
        steps *= counts[:-1]
        np.cumsum(np.cbrt(steps, out=steps), out=measure[1:])
        return cls(scaled, counts, measure)

    def divide(self, starts: np.ndarray, stops: np.ndarray, pieces: np.ndarray) -> np.ndarray:
        """First values of the pieces into which each [start, stop) falls; at least two where there are two values."""
        owner = np.repeat(np.arange(len(starts)), pieces)
        number = np.arange(len(owner)) - np.repeat(np.cumsum(pieces) - pieces, pieces)
        low, high = self.measure[starts], self.measure[stops - 1]
        targets = low[owner] + (high - low)[owner] * number / pieces[owner]
        found = np.searchsorted(self.measure, targets)
        return np.unique(np.concatenate([starts, found, (starts + stops) // 2]))


@dataclass(frozen=True)
class _ValueBlocks:
    """Runs of neighbouring values: `starts` among the distinct values, and which may still hold a cut (`open`)."""

    data: _Sorted
    starts: np.ndarray
    open: np.ndarray

    @property
    def stops(self) -> np.ndarray:
        return np.append(self.starts[1:], len(self.data.values))

    @property
    def divisible(self) -> np.ndarray:
        return self.open & (self.stops - self.starts > 1)

    def moments(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Weight, mean (from the block's lowest value) and sum of squares about the mean of each block."""
        groups = np.unique(np.searchsorted(self.starts, np.arange(0, len(self.data.values), CHUNK)))
        ends = np.append(groups[1:], len(self.starts))
        parts = [self._moments_of(slice(group, end)) for group, end in zip(groups, ends) if group < end]
        weight, mean, spread = (np.concatenate(part) for part in zip(*parts))
        return weight, mean, spread

    def _moments_of(self, group: slice) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        starts, stops = self.starts[group], self.stops[group]
        first, sizes = starts[0], stops - starts
        values, counts = self.data.values[first : stops[-1]], self.data.counts[first : stops[-1]]
        above = values - np.repeat(values[starts - first], sizes)
        weight = np.add.reduceat(counts, starts - first)
        mean = np.add.reduceat(counts * above, starts - first) / weight
        above -= np.repeat(mean, sizes)
        return weight, mean, np.add.reduceat(counts * above**2, starts - first)

    def drawn_in(self, mean: np.ndarray, spread: np.ndarray) -> tuple[Ends, Ends]:
        """(mean, sum of squares) of the blocks as first and as last of a class, in the lower bound."""
        height = self.data.values[self.stops - 1] - self.data.values[self.starts]
        flat = np.where(self.open, 0.0, spread)
        return (np.where(self.open, height, mean), flat), (np.where(self.open, 0.0, mean), flat)

    def refined(self, cuts: np.ndarray, budget: int) -> _ValueBlocks:
        """Blocks beside no possible cut joined and closed, the others divided; `cuts` is one bool a block border."""
        still_open = self.open & (cuts[:-1] | cuts[1:])
        beside_open = still_open | np.append(False, still_open[:-1])
        kept = cuts[:-1] | beside_open
        kept[0] = True
        narrowed = _ValueBlocks(self.data, self.starts, still_open)
        starts = self.starts[kept]
        if narrowed.divisible.any():
            first, stop = self.starts[narrowed.divisible], self.stops[narrowed.divisible]
            share = self.data.measure[stop - 1] - self.data.measure[first]
            pieces = np.ceil(share / max(share.sum(), np.finfo(float).tiny) * budget).astype(np.int64)
            starts = np.union1d(starts, self.data.divide(first, stop, np.clip(pieces, 2, stop - first)))
        owner = np.searchsorted(self.starts, starts, side="right") - 1
        return _ValueBlocks(self.data, starts, still_open[owner])


def _last_of_classes(data: _Sorted, classes: int, report: Report) -> np.ndarray:
    """Position of the last value of every class."""
    budget = max(FEWEST_BLOCKS, BLOCKS_PER_CLASS * classes)
    count = len(data.values)
    whole = np.array([0]), np.array([count])
    starts = data.divide(*whole, np.array([budget])) if count > budget else np.arange(count)
    blocks, least = _ValueBlocks(data, starts, np.ones(len(starts), dtype=bool)), math.inf
    while True:
        lowest = data.values[blocks.starts]
        weight, mean, spread = blocks.moments()
        bounds = span_costs(Blocks(lowest, weight, mean, spread, *blocks.drawn_in(mean, spread)))
        ends = _best_cuts(bounds, classes)
        if not blocks.divisible.any():
            return blocks.stops[ends - 1] - 1
        least = min(least, _cost(lowest, weight, mean, spread, ends))
        blocks = blocks.refined(_possible_cuts(bounds, classes, least * (1 + COST)), budget)
        report(1 - np.count_nonzero(blocks.divisible) / count)


def _best_cuts(costs: np.ndarray, classes: int) -> np.ndarray:
    """The block borders at which so many classes of least total cost end."""
    totals = _running_costs(costs, classes)
    ends = [len(costs) - 1]
    for total in totals[-2::-1]:
        ends.append(int(np.argmin(total + costs[:, ends[-1]])))
    return np.array(ends[::-1])


def _cost(lowest: np.ndarray, weight: np.ndarray, mean: np.ndarray, spread: np.ndarray, ends: np.ndarray) -> float:
    """The sum of squares of the classes of blocks that end at these borders; means count from the blocks' lowest."""
    first = np.append(0, ends[:-1])
    sizes = ends - first
    above = mean + (lowest - np.repeat(lowest[first], sizes))
    means = np.add.reduceat(weight * above, first) / np.add.reduceat(weight, first)
    return float(spread.sum() + (weight * (above - np.repeat(means, sizes)) ** 2).sum())


def _running_costs(costs: np.ndarray, classes: int) -> list[np.ndarray]:
    """Item i: the least cost of i + 1 classes that end at each border."""
    totals = [costs[0]]
    for _ in range(classes - 1):
        # Strips of columns: no second matrix, and nothing below the diagonal, where all is infinite.
        strips = [(begin, min(begin + STRIP, len(costs))) for begin in range(0, len(costs), STRIP)]
        least = [(totals[-1][:stop, None] + costs[:stop, begin:stop]).min(axis=0) for begin, stop in strips]
        totals.append(np.concatenate(least))
    return totals


def _possible_cuts(bounds: np.ndarray, classes: int, limit: float) -> np.ndarray:
    """Borders that some partition of a lower bound within the limit uses; classes may be empty there."""
    np.fill_diagonal(bounds, 0.0)
    before = _running_costs(bounds, classes - 1)
    after = _running_costs(bounds[::-1, ::-1].T, classes - 1)
    possible = np.zeros(len(bounds), dtype=bool)
    for left, right in zip(before, reversed(after)):
        possible |= left + right[::-1] <= limit
    return possible

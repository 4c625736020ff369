"""How sure is a class? The zoning repeated under many draws of the overlay weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .classes_under_mines import classes_under
from .contributions import Contributions, weighted
from .natural_breaks import natural_breaks
from .rounding import is_constant
from .zoning import classify

Report = Callable[[float], None]


@dataclass(frozen=True)
class Zoning:
    """So many natural breaks, or given ones (k,); made once under the middle weights, or anew in every draw."""

    classes: int
    given: np.ndarray | None = None
    anew: bool = True

    def breaks(self, risk: np.ndarray) -> np.ndarray:
        return natural_breaks(risk, self.classes) if self.given is None else self.given


@dataclass(frozen=True)
class MinesUnder:
    """Intersections of m mines with the n cells: number of the mine, of the cell, and area (ha), each (p,).

    Areas up to `least` hectares are none.
    """

    mines: int
    mine: np.ndarray
    cell: np.ndarray
    area: np.ndarray
    least: float


@dataclass(frozen=True)
class Stability:
    """What n cells and m mines became in d different draws; cells without a risk have class 0, share and risk NaN.

    Attributes
    ----------
    bounds : (k,)
        Upper bounds of the classes under the middle weights.
    reference : (n,) int
        Class under the middle weights.
    counts : (n, k) int
        Number of draws in each class.
    lowest, highest : (n,)
        Range of the risk over the draws.
    fixed : (n,) int
        Number of draws in which a cell has its reference class on `bounds`, which are then those of every draw.
    times : (d,) int
        How often each of the different draws occurred.
    mine_classes, mine_highest : (d + 1, m) int16
        Class of most of each mine's area and the highest under it, 0 for none, under the middle weights and then by
        draw.
    raised : (n,) or None
        Number of draws in which the class is higher than it would be without mining, on the same breaks; NaN where the
        state without mining is not known, None where it is of no cell.
    """

    bounds: np.ndarray
    reference: np.ndarray
    counts: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray
    fixed: np.ndarray
    times: np.ndarray
    mine_classes: np.ndarray
    mine_highest: np.ndarray
    raised: np.ndarray | None = None

    @property
    def shares(self) -> np.ndarray:
        """Percent of the draws that each cell is in each class (n, k); 0 without a risk."""
        return 100.0 * self.counts / self.times.sum()

    @property
    def same(self) -> np.ndarray:
        """Percent of the draws in which each cell has its reference class (n,)."""
        count = self.counts[np.arange(len(self.reference)), np.maximum(self.reference - 1, 0)]
        return np.where(self.reference > 0, 100.0 * count / self.times.sum(), np.nan)

    @property
    def same_fixed(self) -> np.ndarray:
        """As `same`, but with the reference's breaks in every draw (n,): what the weights do, without the breaks."""
        return np.where(self.reference > 0, 100.0 * self.fixed / self.times.sum(), np.nan)

    @property
    def raised_share(self) -> np.ndarray | None:
        """Percent of the draws in which mining raises the class of each cell (n,)."""
        return None if self.raised is None else 100.0 * self.raised / self.times.sum()

    @property
    def frequent(self) -> np.ndarray:
        """The class that each cell has most often (n,), of equal ones the higher; 0 for none."""
        highest_first = self.counts.shape[1] - np.argmax(self.counts[:, ::-1], axis=1)
        return np.where(self.reference > 0, highest_first, 0)


def zone_draws(
    contributions: Contributions,
    middle: np.ndarray,
    factors: np.ndarray,
    zoning: Zoning,
    under: MinesUnder,
    report: Report,
) -> Stability:
    """Zone the risk under every draw and count the classes.

    Parameters
    ----------
    contributions : Contributions
        Those of the n cells, and of the state without mining where that is known.
    middle, factors : ndarray (3,), (draws, 3)
        What they are multiplied by (see `factors_of`), for the reference and in every draw.
    zoning : Zoning
        How the risk is divided into classes.
    under : MinesUnder
        The mines; none is no mine.
    report : callable
        Called with the fraction done.

    InputError when all cells have the same risk under the middle weights.
    """
    known = contributions.known
    parts = contributions.now[:, known]
    before = None if contributions.before is None else contributions.before[:, known]
    risk = weighted(parts, middle)
    breaks = zoning.breaks(risk)
    count = len(breaks) if zoning.given is not None else zoning.classes
    draws, times = np.unique(factors, axis=0, return_counts=True)
    cells = _CellCounts(classify(risk, breaks), count)
    mines = _MineCounts(under, known, len(draws))
    mines.add(cells.reference)
    for number, (factor, repeated) in enumerate(zip(draws, times.tolist())):
        report(number / len(draws))
        risk = weighted(parts, factor)
        fixed = classify(risk, breaks)
        bounds = _anew(zoning, risk) if zoning.anew else breaks
        zones = classify(risk, bounds) if zoning.anew else fixed
        cells.add(risk, zones, fixed, repeated)
        if before is not None:
            cells.add_raised(zones, classify(weighted(before, factor), bounds), repeated)
        mines.add(zones)
    return Stability(
        breaks, _spread(cells.reference, known, 0), _spread(cells.counts, known, 0),
        _spread(cells.lowest, known, np.nan), _spread(cells.highest, known, np.nan),
        _spread(cells.fixed, known, 0), times, mines.classes, mines.highest,
        None if before is None else _spread(cells.raised, known, np.nan),
    )  # fmt: skip


def _anew(zoning: Zoning, risk: np.ndarray) -> np.ndarray:
    # A draw may give all the weight to a component that is the same everywhere: one class.
    return risk[:1] if is_constant(risk) else zoning.breaks(risk)


def _spread(values: np.ndarray, known: np.ndarray, missing: float) -> np.ndarray:
    """Values of the known cells at their places among all cells."""
    everywhere = np.full((len(known), *values.shape[1:]), missing, dtype=values.dtype)
    everywhere[known] = values
    return everywhere


class _CellCounts:
    """Running counts of the classes of the cells that have a risk."""

    def __init__(self, reference: np.ndarray, classes: int) -> None:
        self.reference = reference
        self.counts = np.zeros((len(reference), classes), dtype=np.int32)
        self.fixed = np.zeros(len(reference), dtype=np.int32)
        self.raised = np.zeros(len(reference))
        self.lowest = np.full(len(reference), np.inf)
        self.highest = np.full(len(reference), -np.inf)
        self._rows = np.arange(len(reference)) * classes - 1

    def add(self, risk: np.ndarray, zones: np.ndarray, fixed: np.ndarray, times: int) -> None:
        self.counts.reshape(-1)[self._rows + zones] += times
        self.fixed += times * (fixed == self.reference)
        np.minimum(self.lowest, risk, out=self.lowest)
        np.maximum(self.highest, risk, out=self.highest)

    def add_raised(self, zones: np.ndarray, zones_before: np.ndarray, times: int) -> None:
        """Class 0 before is none: nothing is known of that cell then."""
        self.raised += np.where(zones_before > 0, times * (zones > zones_before), np.nan)


class _MineCounts:
    """The classes under the mines, one row a zoning."""

    def __init__(self, under: MinesUnder, known: np.ndarray, draws: int) -> None:
        self.classes = np.zeros((draws + 1, under.mines), dtype=np.int16)
        self.highest = np.zeros_like(self.classes)
        inside = known[under.cell]
        place = np.cumsum(known) - 1
        self._under, self._mine = under, under.mine[inside]
        self._cell, self._area = place[under.cell[inside]], under.area[inside]
        self._row = 0

    def add(self, zones: np.ndarray) -> None:
        if self._under.mines:
            found = classes_under(self._under.mines, self._mine, zones[self._cell], self._area, self._under.least)
            self.classes[self._row] = np.nan_to_num(found.majority)
            self.highest[self._row] = np.nan_to_num(found.highest)
        self._row += 1


def shares_of_values(values: np.ndarray, times: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """What m mines had over the draws: (percent of the draws with the first row's value, most frequent value, number
    of different values), each (m,).

    `values` (d + 1, m) holds the reference in its first row and then one row a draw, which occurred `times` (d,). Of
    values that are equally frequent the reference comes first, then the lower one.
    """
    reference, drawn = values[0], values[1:]
    same = 100.0 * ((drawn == reference) * times[:, None]).sum(axis=0) / times.sum()
    frequent, kinds = np.empty_like(reference), np.empty(len(reference), dtype=np.int64)
    for mine in range(values.shape[1]):
        found, place = np.unique(drawn[:, mine], return_inverse=True)
        counts = np.bincount(place, times)
        best = found[counts == counts.max()]
        frequent[mine] = reference[mine] if reference[mine] in best else best[0]
        kinds[mine] = len(found)
    return same, frequent, kinds


@dataclass(frozen=True)
class ClassSummary:
    """By class and, last, for all of them: cells; area, certain area (ha) and its percent; mean percent of draws with
    the same class; area (ha) that possibly has the class; percent of the area that is certain with fixed breaks.
    """

    cells: np.ndarray
    area: np.ndarray
    certain: np.ndarray
    certain_pct: np.ndarray
    mean_pct: np.ndarray
    possible: np.ndarray
    fixed_pct: np.ndarray


def summarise(found: Stability, area: np.ndarray, certain_from: float) -> ClassSummary:
    """How much of each reference class is certain: its cells keep it in at least `certain_from` percent of the draws.

    `area` (n,) is in hectares. `mean_pct` weighs by area. What is possible has the class in more draws than would
    leave it out with certainty. A last item sums all classes; what is possible is then all that is zoned.
    """
    count, zoned = found.counts.shape[1], found.reference > 0
    number, size = found.reference[zoned] - 1, area[zoned]
    same, shares = found.same[zoned], found.shares[zoned]
    certain = same >= certain_from

    def by_class(values: np.ndarray) -> np.ndarray:
        sums = np.bincount(number, values, minlength=count)
        return np.append(sums, values.sum())

    areas, certain_areas, weighted = by_class(size), by_class(size * certain), by_class(size * same)
    possible = np.append((size[:, None] * (shares > 100 - certain_from)).sum(axis=0), size.sum())
    with np.errstate(invalid="ignore"):
        certain_pct, mean_pct = 100 * certain_areas / areas, weighted / areas
        fixed_pct = 100 * by_class(size * (found.same_fixed[zoned] >= certain_from)) / areas
    cells = by_class(np.ones(len(number))).astype(np.int64)
    return ClassSummary(cells, areas, certain_areas, certain_pct, mean_pct, possible, fixed_pct)

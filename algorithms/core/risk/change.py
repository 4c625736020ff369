"""Two years on the same classes: transitions between risk classes, and what got worse most urgently (section 4.3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import InputError, mark
from ..exact_sums import cross_sums
from ..mine_ids import mine_id
from ..tolerances import FIVE_DECIMALS
from .rounding import last_of_same, same_within


@dataclass(frozen=True)
class Match:
    """Positions of what both years have (`before[i]` is `after[i]`) and of what only one has (`gone`, `new`).

    Common and new ones are in the order of the later year, gone ones in that of the earlier.
    """

    before: np.ndarray
    after: np.ndarray
    gone: np.ndarray
    new: np.ndarray


def match(before: Sequence[object], after: Sequence[object], where: tuple[str, str]) -> Match:
    """Which ids are the same in both years; 7, 7.0 and "7" are.

    InputError, which begins with `where` of the year concerned, when an id is missing or stands there twice.
    """
    earlier, later = _numbered(before, where[0]), _numbered(after, where[1])
    common = [(earlier[name], position) for name, position in later.items() if name in earlier]
    new = [position for name, position in later.items() if name not in earlier]
    gone = [position for name, position in earlier.items() if name not in later]
    pairs = np.array(common, dtype=np.int64).reshape(-1, 2)
    return Match(pairs[:, 0], pairs[:, 1], np.array(gone, dtype=np.int64), np.array(new, dtype=np.int64))


def _numbered(ids: Sequence[object], where: str) -> dict[str, int]:
    positions: dict[str, int] = {}
    for position, value in enumerate(ids):
        name = mine_id(value)
        if not name or name in positions:
            raise InputError(
                "{where}: the id {name} stands there more than once or is missing (feature {number}), so the two years "
                "cannot be matched. Choose the field that names each feature, or mend the ids.",
                where=where,
                name=name or mark("(blank)"),
                number=position + 1,
            )
        positions[name] = position
    return positions


@dataclass(frozen=True)
class OwnBreaks:
    """The breaks that classes follow: the highest value of each class (k,), and the lowest of the next (k - 1,)."""

    bounds: np.ndarray
    above: np.ndarray

    def undecided(self, values: np.ndarray) -> int:
        """How many values lie between the highest of a class and the lowest of the next, where no class is known."""
        between = (values[:, None] > self.bounds[:-1]) & (values[:, None] < self.above - same_within(self.bounds))
        return int(between.any(axis=1).sum())


def own_breaks(values: np.ndarray, classes: np.ndarray, least: int) -> OwnBreaks | None:
    """The breaks that `classes` (n,) put on `values` (n,), both NaN where missing; None when they follow none.

    They follow none when a class is no whole number from 1, when a higher value has a lower class, or when values that
    count as one (see `last_of_same`) have several. InputError when
    a class between 1 and the highest, or `least` if that is more, has no cell: its bound cannot be known.
    """
    known = ~(np.isnan(values) | np.isnan(classes))
    order = np.argsort(values[known], kind="stable")
    value, level = values[known][order], classes[known][order]
    if not len(level) or (level < 1).any() or (level != np.rint(level)).any():
        return None
    steps = np.diff(level)
    apart = np.zeros(len(steps), dtype=bool)
    apart[last_of_same(value)[:-1]] = True
    if (steps < 0).any() or (~apart & (steps != 0)).any():
        return None
    numbers = np.arange(1, max(int(level[-1]), least) + 1)
    missing = sorted({*numbers.tolist()} - {*level.astype(int).tolist()})
    if missing:
        raise InputError(
            "BEFORE: no cell is in class {missing} of {classes}, so the breaks between the classes cannot be read from "
            "the layer. Give BREAKS (an output of Risk zoning), or set CLASSES to the number of classes.",
            missing=list(map(str, missing)),
            classes=len(numbers),
        )
    ends = np.searchsorted(level, numbers, side="right")
    return OwnBreaks(value[ends - 1], value[ends[:-1]])


@dataclass(frozen=True)
class Transitions:
    """Area in hectares and number of cells (k, k): rows are the classes before, columns those after."""

    area: np.ndarray
    cells: np.ndarray

    @property
    def share(self) -> np.ndarray:
        """Percent of the compared area; all 0 when nothing could be compared."""
        total = self.area.sum()
        return 100 * self.area / total if total else np.zeros_like(self.area)


def transitions(before: np.ndarray, after: np.ndarray, area: np.ndarray, classes: int) -> Transitions:
    """The transition matrix of n cells: `before` and `after` are classes 1..k, 0 where a cell has none (left out)."""
    known = (before > 0) & (after > 0)
    row, column = before[known] - 1, after[known] - 1
    cells = np.bincount(row * classes + column, minlength=classes**2).reshape(classes, classes)
    return Transitions(cross_sums(row, column, area[known], (classes, classes)), cells)


def scaling(raw: np.ndarray, scaled: np.ndarray) -> tuple[float, float] | None:
    """(slope, intercept) of scaled = slope * raw + intercept, cut at both ends; None when the data do not show it.

    Values at the two ends may have been cut, so the line goes through the outermost ones that lie between them.
    """
    known = ~(np.isnan(raw) | np.isnan(scaled))
    raw, scaled = raw[known], scaled[known]
    if not len(raw):
        return None
    inner = (scaled > scaled.min()) & (scaled < scaled.max())
    if not inner.any():
        return None
    low, high = np.argmin(np.where(inner, raw, np.inf)), np.argmax(np.where(inner, raw, -np.inf))
    if raw[low] == raw[high]:
        return None
    slope = (scaled[high] - scaled[low]) / (raw[high] - raw[low])
    return float(slope), float(scaled[low] - slope * raw[low])


def same_scaling(one: tuple[float, float] | None, other: tuple[float, float] | None, values: np.ndarray) -> bool:
    """Whether two scalings give the same for all of `values`; True where one of them is not known."""
    if one is None or other is None:
        return True
    ends = np.array([np.nanmin(values), np.nanmax(values)])
    difference = np.abs((one[0] - other[0]) * ends + one[1] - other[1])
    return bool((difference <= FIVE_DECIMALS).all())


def main_part(before: np.ndarray, after: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Which of the contributions (3, n) rose most in each cell, as a row number, and by how much."""
    rise = after - before
    row = np.argmax(np.where(np.isnan(rise), -np.inf, rise), axis=0)
    return row, rise[row, np.arange(rise.shape[1])]


def urgency_order(reached: np.ndarray, steps: np.ndarray, mine: np.ndarray, amount: np.ndarray) -> np.ndarray:
    """The positions of n warnings, the most urgent first.

    Parameters
    ----------
    reached : (n,)
        Risk class that is reached now, 0 where there is none: the higher, the more urgent.
    steps : (n,)
        Then by how many steps it got worse.
    mine : (n,) bool
        Then mines before cells, because something can be done at a mine.
    amount : (n,)
        Then the greater increase first: area of a mine, risk of a cell. What is still equal keeps its order.
    """
    return np.lexsort((-np.nan_to_num(amount), ~mine, -steps, -reached))

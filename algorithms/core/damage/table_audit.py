"""Does a table add up? Sums and shares checked against what is stated, also for printed, rounded tables."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ..tolerances import SUM


@dataclass(frozen=True)
class Check:
    """One number that a table states and the one that its other numbers give.

    `kind` is "row", "column", "total" or "share", or what was added up; `name` says which.
    """

    kind: str
    name: str
    stated: float
    found: float
    tolerance: float

    @property
    def difference(self) -> float:
        """Stated minus found: positive when something is missing in the parts."""
        return self.stated - self.found

    @property
    def share(self) -> float:
        """The difference in percent of what is stated; NaN where that is 0."""
        return 100 * self.difference / self.stated if self.stated else math.nan

    @property
    def holds(self) -> bool:
        return abs(self.difference) <= self.tolerance


def check_sum(kind: str, name: str, parts: Iterable[float], stated: float, rounding: float = 0.0) -> Check:
    """Do the parts add up to what is stated?

    `rounding` is the unit of the last printed digit (0.01 for 12.34): each printed number may be off by half of it,
    so the sum of n of them and the stated total may differ by (n + 1) halves. 0 for numbers that are not rounded.
    """
    parts = list(parts)
    magnitude = max([abs(stated), *(abs(part) for part in parts)])
    tolerance = (len(parts) + 1) * rounding / 2 + SUM * magnitude
    return Check(kind, name, stated, math.fsum(parts), tolerance)


@dataclass(frozen=True)
class StatedTotals:
    """What a table of r rows and c columns states as the totals of its rows (r,) and columns (c,), and in all."""

    rows: Sequence[float]
    columns: Sequence[float]
    total: float


def check_table(
    cells: np.ndarray,
    stated_totals: StatedTotals,
    row_names: Sequence[str],
    column_names: Sequence[str],
    rounding: float = 0.0,
) -> list[Check]:
    """Every row and column of `cells` (r, c) against its stated total, and the totals against the grand total."""
    checks = [
        check_sum("row", name, row, stated, rounding)
        for name, row, stated in zip(row_names, cells.tolist(), stated_totals.rows)
    ]
    checks += [
        check_sum("column", name, column, stated, rounding)
        for name, column, stated in zip(column_names, cells.T.tolist(), stated_totals.columns)
    ]
    checks.append(check_sum("total", "rows", stated_totals.rows, stated_totals.total, rounding))
    checks.append(check_sum("total", "columns", stated_totals.columns, stated_totals.total, rounding))
    return checks


def check_shares(
    names: Sequence[str],
    values: Sequence[float],
    shares: Sequence[float],
    value_rounding: float = 0.0,
    share_rounding: float = 0.0,
) -> list[Check]:
    """Every stated share (percent) against value / sum of the values, and the shares against 100 %."""
    whole = math.fsum(values)
    checks = []
    for name, value, stated in zip(names, values, shares):
        found = 100 * value / whole if whole else 0.0
        slack = 100 * value_rounding / 2 / whole if whole else 0.0
        checks.append(Check("share", name, stated, found, share_rounding / 2 + slack + 100 * SUM))
    checks.append(check_sum("share", "total", shares, 100.0 if whole else 0.0, share_rounding))
    return checks


def failures(checks: Iterable[Check]) -> list[Check]:
    """Those that do not hold, the greatest difference first."""
    return sorted((check for check in checks if not check.holds), key=lambda check: -abs(check.difference))


def largest_difference(checks: Iterable[Check]) -> float:
    """The greatest absolute difference; 0 when there is no check."""
    return max((abs(check.difference) for check in checks), default=0.0)

"""How well two zonings of the same ground agree: by area, by kappa, within one class, and in their hot cells.

Cohen 1960, Educational and Psychological Measurement 20 (kappa); Cohen 1968, Psychological Bulletin 70 (weighted);
Jaccard 1901, Bulletin de la Societe Vaudoise des Sciences Naturelles 37.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..tolerances import EQUAL_AREAS

NONE = 0  # the class of ground that is in no zone


@dataclass(frozen=True)
class CommonGround:
    """The ground that a cell of one grid and a cell of another have in common: cell, cell, area (p,).

    For two results on the same grid it is every cell with itself. Areas are in any one unit.
    """

    one: np.ndarray
    other: np.ndarray
    area: np.ndarray


def same_cells(area: np.ndarray) -> CommonGround:
    """The common ground of two results on the same n cells of these areas (n,)."""
    number = np.arange(len(area))
    return CommonGround(number, number, area)


def class_areas(one: np.ndarray, other: np.ndarray, ground: CommonGround) -> np.ndarray:
    """The area by class in the one result (row) and in the other (column), shape (k + 1, k + 1).

    `one` (n,) and `other` (m,) are whole class numbers from 1 on, NONE where a cell has no class. Ground without a
    class in both is left out.
    """
    size = int(max(one.max(initial=0), other.max(initial=0))) + 1
    pairs = one[ground.one] * size + other[ground.other]
    table = np.bincount(pairs, ground.area, minlength=size * size).reshape(size, size)
    table[NONE, NONE] = 0.0
    return table


def changed_share(table: np.ndarray) -> float:
    """The share (0-1) of the area of a table of `class_areas` that has another class; NaN without any area."""
    return _share(table.sum() - np.trace(table), table.sum())


def near_share(table: np.ndarray, tolerance: int = 1) -> float:
    """The share (0-1) of the area whose classes differ by no more than `tolerance`; NaN without any area.

    Ground that is in a zone in one result only is not near.
    """
    return _share(float((table * _near(len(table), tolerance)).sum()), table.sum())


def kappa(table: np.ndarray, tolerance: int = 0) -> float:
    """Cohen's kappa: agreement beyond what the classes' areas alone give by chance, 1 for the same zoning.

    With a `tolerance`, classes that differ by no more than it agree: the weighted kappa of Cohen 1968 with the weights
    1 and 0. NaN where chance alone agrees everywhere, as with a single class, and without any area.
    """
    total = table.sum()
    if not total > 0:
        return np.nan
    weights = _near(len(table), tolerance)
    observed = float((table * weights).sum()) / total
    expected = float((np.outer(table.sum(axis=1), table.sum(axis=0)) * weights).sum()) / total**2
    return np.nan if 1 - expected <= EQUAL_AREAS else (observed - expected) / (1 - expected)


def jaccard(one: np.ndarray, other: np.ndarray, ground: CommonGround) -> float:
    """The area that is chosen in both results over the area that is chosen in either; NaN where none is in either.

    `one` (n,) and `other` (m,) are bool, such as whether a cell is hot.
    """
    first, second = one[ground.one], other[ground.other]
    return _share(float(ground.area[first & second].sum()), float(ground.area[first | second].sum()))


def kept(one: np.ndarray, other: np.ndarray, ground: CommonGround) -> np.ndarray:
    """Which cells of the one result keep their class in the other (n,), bool: at least half of their common ground.

    A cell without common ground does not.
    """
    same = one[ground.one] == other[ground.other]
    area = np.bincount(ground.one, ground.area, minlength=len(one))
    alike = np.bincount(ground.one, ground.area * same, minlength=len(one))
    return (area > 0) & (alike >= area / 2 * (1 - EQUAL_AREAS))


def agreeing_choices(same: np.ndarray, names: Sequence[str]) -> tuple[np.ndarray, list[str]]:
    """Percent of the choices under which each of n things stays what it is (n,), and which choices change it.

    `same` (c, n) is bool, one row a choice of `names` (c,). Without a choice the percent is NaN.
    """
    count, things = same.shape
    percent = 100.0 * same.sum(axis=0) / count if count else np.full(things, np.nan)
    changing = ["; ".join(name for name, held in zip(names, row) if not held) for row in same.T.tolist()]
    return percent, changing if count else [""] * things


def _near(size: int, tolerance: int) -> np.ndarray:
    number = np.arange(size)
    near = np.abs(number[:, None] - number) <= tolerance
    near[NONE, 1:] = near[1:, NONE] = False
    return near


def _share(part: float, whole: float) -> float:
    return part / whole if whole > 0 else np.nan

"""Three years and more on one set of scales: which years, the trend of every cell, and whether classes agree (4.3)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from ..errors import InputError
from ..tolerances import SAME_VALUE

SEPARATORS = re.compile(r"[;；,，、\s]+")
YEAR = re.compile(r"[1-9]\d{3}")
LEAST_YEARS = 2
PAIRS_AT_ONCE = 2**22  # slopes held in memory at a time: 32 MB
YES, NO = ("true", "yes"), ("false", "no")


def read_years(text: str, layers: int) -> list[int]:
    """The years of a text such as "2015;2018;2021", in the order given; one for each of `layers` layers.

    InputError when one is no year of four digits, stands there twice, or when there are fewer or more than layers.
    """
    parts = [part for part in SEPARATORS.split(text.strip()) if part]
    wrong = [part for part in parts if not YEAR.fullmatch(part)]
    if wrong or not parts:
        raise InputError(
            '{parameter}: "{text}" cannot be read. Give the year of every layer in four digits, in the order of the '
            "layers and separated by semicolons: 2015;2018;2021",
            parameter="YEARS",
            text=wrong,
        )
    years = [int(part) for part in parts]
    if len(years) != layers:
        raise InputError(
            "{parameter}: {years:year is|years are} given for {layers:layer|layers}. Give one year for each layer, in "
            "the order of the layers.",
            parameter="YEARS",
            years=len(years),
            layers=layers,
        )
    if twice := sorted({year for year in years if years.count(year) > 1}):
        raise InputError(
            "{parameter}: {year} stands there more than once. Every layer needs a year of its own.",
            parameter="YEARS",
            year=twice,
        )
    if layers < LEAST_YEARS:
        raise InputError(
            "{parameter}: one year is no series. Give the layers of at least two years.", parameter="LAYERS"
        )
    return years


def theil_sen(
    years: Sequence[int], values: np.ndarray, report: Callable[[float], None] = lambda _fraction: None
) -> np.ndarray:
    """The Theil-Sen slope of every cell: the median of the slopes between any two of its years (Sen 1968).

    The same as `scipy.stats.theilslopes` cell by cell, for many cells at once.

    Parameters
    ----------
    years : (y,)
        Ascending, all different.
    values : (y, n)
        NaN: the cell has no value in that year, and the slope comes from its other years.
    report : function of the fraction done
        Called once a block of cells.

    Returns
    -------
    ndarray (n,)
        Change of the value per year; NaN for cells with fewer than two values.
    """
    one, other = np.triu_indices(len(years), 1)
    span = np.diff(np.array(years, dtype=np.float64)[np.stack([one, other])], axis=0)[0]
    count = values.shape[1]
    slopes = np.full(count, np.nan)
    block = max(1, PAIRS_AT_ONCE // len(span))
    for start in range(0, count, block):
        part = values[:, start : start + block]
        slopes[start : start + block] = _medians((part[other] - part[one]) / span[:, None])
        report(min(1.0, (start + block) / count))
    return slopes


def _medians(rows: np.ndarray) -> np.ndarray:
    """The median of every column (p, n) without its NaN; NaN where nothing else stands there."""
    ordered = np.sort(rows, axis=0)  # NaN go to the end
    known = np.count_nonzero(~np.isnan(rows), axis=0)
    middle = np.maximum(np.stack([(known - 1) // 2, known // 2]), 0)
    return np.take_along_axis(ordered, middle, axis=0).mean(axis=0)


@dataclass(frozen=True)
class ClassConflict:
    """`value` has class `level` or a lower one in year number `year`, `below` a higher one in year number `other`."""

    level: int
    year: int
    value: float
    other: int
    below: float


def class_conflict(values: Sequence[np.ndarray], classes: Sequence[np.ndarray]) -> ClassConflict | None:
    """Where the classes of the years cannot follow the same breaks, because a higher value has a lower class.

    Parameters
    ----------
    values, classes : one array (n_year,) for each year
        NaN: no value, no class. What differs by SAME_VALUE of the range of all is no conflict.
    """
    highest = max(int(np.nanmax(one)) for one in classes)
    slack = SAME_VALUE * float(np.nanmax(np.concatenate(values)) - np.nanmin(np.concatenate(values)))
    for level in range(1, highest):
        tops = [_end(value, number <= level, np.max, -math.inf) for value, number in zip(values, classes)]
        bottoms = [_end(value, number > level, np.min, math.inf) for value, number in zip(values, classes)]
        year, other = int(np.argmax(tops)), int(np.argmin(bottoms))
        if tops[year] - bottoms[other] > slack:
            return ClassConflict(level, year, tops[year], other, bottoms[other])
    return None


def _end(values: np.ndarray, wanted: np.ndarray, end: Callable, nothing: float) -> float:
    found = values[wanted & ~np.isnan(values)]
    return float(end(found)) if len(found) else nothing


def nearest_places(centres: np.ndarray, reference: np.ndarray, slack: float) -> np.ndarray:
    """Which of the `reference` centres (m, 2) lies within `slack` of each of `centres` (n, 2); -1 where none does."""
    distance, place = cKDTree(reference).query(centres)
    return np.where(distance <= slack, place, -1)


def same_value(one: object, other: object) -> bool:
    """Whether two values that histories note mean the same: "0.25;0.5" is (0.25, 0.5), "1" is 1, "true" is True."""
    return _numbers_agree(_parts(one), _parts(other))


def _numbers_agree(one: list, other: list) -> bool:
    if len(one) != len(other):
        return False
    numeric = all(isinstance(part, float) for part in (*one, *other))
    return bool(np.allclose(one, other, rtol=SAME_VALUE, atol=0)) if numeric else one == other


def _parts(value: object) -> list:
    items = value if isinstance(value, (list, tuple)) else str(value).split(";")
    return [_part(str(item).strip()) for item in items]


def _part(text: str) -> float | str:
    if text.lower() in YES:
        return 1.0
    if text.lower() in NO:
        return 0.0
    try:
        return float(text)
    except ValueError:
        return text

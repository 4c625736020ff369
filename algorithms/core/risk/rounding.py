"""Which values count as one: those that differ by rounding only, on breaks, in ties and between years."""

from __future__ import annotations

import numpy as np

from ..tolerances import CONSTANT, SAME_VALUE


def is_constant(values: np.ndarray) -> bool:
    """Whether the values differ by no more than rounding."""
    with np.errstate(over="ignore"):
        return bool(np.ptp(values) <= CONSTANT * np.abs(values).max())


def last_of_same(ordered: np.ndarray) -> np.ndarray:
    """The position of the last of each run of values that count as one; `ordered` (n,) ascends and holds no NaN.

    Neighbours count as one when they differ by at most SAME_VALUE of the range of all.
    """
    with np.errstate(over="ignore"):  # a difference beyond the largest number is one
        apart = np.diff(ordered) > SAME_VALUE * ordered[-1] - SAME_VALUE * ordered[0]
    return np.append(np.flatnonzero(apart), len(ordered) - 1)


def merged(values: np.ndarray) -> np.ndarray:
    """The values (n,), no NaN, with each run of values that count as one put onto the highest of them."""
    ordered = np.sort(values)
    highest = ordered[last_of_same(ordered)]
    return highest[np.searchsorted(highest, values)]


def settled(values: np.ndarray, bounds: np.ndarray) -> np.ndarray:
    """The values (n,), NaN allowed, with those that lie above one of the bounds (k,) by rounding only put onto it.

    A break is a value of the data, so the same cell read from a file of fewer digits would else change its class. What
    counts as rounding follows from the range of the bounds, so that two years on the same breaks are treated alike.
    """
    slack = same_within(bounds)
    place = np.searchsorted(bounds, values, side="left") - 1
    below = bounds[np.maximum(place, 0)]
    with np.errstate(invalid="ignore"):
        rounded = (place >= 0) & (values - below <= slack)
    return np.where(rounded, below, values)


def same_within(bounds: np.ndarray) -> float:
    """By how much values on these breaks (k,), ascending, may differ and count as one."""
    return SAME_VALUE * float(bounds[-1]) - SAME_VALUE * float(bounds[0])

"""Values scaled from a range to 0..1."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from .tolerances import SCALED


@dataclass(frozen=True)
class Scaled:
    """Values within 0..1, the range they were scaled from, and how many lay below and above it."""

    values: np.ndarray
    low: float
    high: float
    below: int
    above: int


def rescale(values: np.ndarray, low: float, high: float) -> Scaled:
    """(values - low) / (high - low), cut to 0..1; NaN stays NaN, and all others are 0 when high equals low.

    What lies beyond the range by no more than rounding is cut, but not counted.
    """
    slack = SCALED * (high - low)
    with np.errstate(invalid="ignore"):
        below, above = int((values < low - slack).sum()), int((values > high + slack).sum())
        scaled = (values - low) / (high - low) if high > low else np.where(np.isnan(values), np.nan, 0.0)
    return Scaled(np.clip(scaled, 0.0, 1.0), low, high, below, above)


def range_of(raw: np.ndarray, scaled: np.ndarray, full: float = 1.0, low: float | None = None) -> Scaled | None:
    """The range that values were scaled from, found from the values before and after.

    Parameters
    ----------
    raw, scaled : ndarray (n,)
        scaled = full * (raw - low) / (high - low), cut to 0..full; NaN where unknown.
    full : float
        What the greatest values were scaled to.
    low : float or None
        The lower end where it is known.

    A limit that is a value of the data is found to its last digit. None where the values follow no such line, or so
    few lie between its ends that it could be another one.
    """
    known = ~np.isnan(raw + scaled)
    raw, shares = raw[known], scaled[known] / full
    for least, greatest in _lines(raw, shares, low):
        found = rescale(raw, least, greatest)
        if (np.abs(found.values - shares) <= SCALED).all():
            return found
    return None


def _lines(raw: np.ndarray, shares: np.ndarray, low: float | None) -> Iterator[tuple[float, float]]:
    """Where the line through the shares may be 0 and 1: at values of the data, then wherever those within lead to."""
    inner = np.flatnonzero((shares > SCALED) & (shares < 1 - SCALED))
    bottom, top = np.unique(raw[shares <= SCALED]), np.unique(raw[shares >= 1 - SCALED])
    ends = bottom if low is None else np.array([low])
    if len(ends) and len(top) and (len(inner) or (len(ends) == len(top) == 1)):
        yield float(ends[-1]), float(top[0])
    if not len(inner):
        if len(bottom) == 1 and not len(top) and low is None:
            yield float(bottom[0]), float(bottom[0])
        return
    first, last = inner[np.argmin(raw[inner])], inner[np.argmax(raw[inner])]
    if low is not None:
        yield low, float(low + (raw[last] - low) / shares[last])
    elif shares[last] > shares[first]:
        unit = float((raw[last] - raw[first]) / (shares[last] - shares[first]))
        least = float(raw[first] - shares[first] * unit)
        # Where one end is a value of the data, that is it.
        for one in (float(bottom[-1]) if len(bottom) else least, least):
            for other in (float(top[0]) if len(top) else least + unit, least + unit):
                yield one, other

"""Global Moran's I: do neighbours resemble each other anywhere at all? (Moran 1950; moments by Cliff and Ord 1981)"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .neighbours import GraphNeighbourhood, Neighbourhood
from .rounding import is_constant

FEWEST = 4  # the variance divides by (n - 1)(n - 2)(n - 3)


@dataclass(frozen=True)
class Moran:
    """The index, its expectation without any pattern, and its z under randomisation."""

    index: float
    expected: float
    z: float


def morans_i(values: np.ndarray, neighbourhood: Neighbourhood) -> Moran | None:
    """I = n / S0 * sum_ij w_ij d_i d_j / sum_i d_i^2 with d = x - mean and binary w without the unit itself.

    None where it has no meaning: fewer than 4 units, no neighbours at all, or a constant field.
    """
    x = np.asarray(values, dtype=np.float64)
    n = len(x)
    if n < FEWEST or is_constant(x):
        return None
    s0, s1, s2 = _weight_sums(neighbourhood, n)
    if s0 == 0:
        return None
    d = x - x.mean()
    d -= d.mean()
    squares = np.sum(d**2)
    index = n / s0 * float(d @ neighbourhood.sums(d)) / squares
    kurtosis = n * np.sum(d**4) / squares**2
    expected = -1 / (n - 1)
    numerator = n * ((n**2 - 3 * n + 3) * s1 - n * s2 + 3 * s0**2)
    numerator -= kurtosis * ((n**2 - n) * s1 - 2 * n * s2 + 6 * s0**2)
    variance = numerator / ((n - 1) * (n - 2) * (n - 3) * s0**2) - expected**2
    if variance <= 0:
        return None
    return Moran(float(index), expected, float((index - expected) / math.sqrt(variance)))


def _weight_sums(neighbourhood: Neighbourhood, count: int) -> tuple[float, float, float]:
    """S0 = sum w_ij; S1 = sum (w_ij + w_ji)^2 / 2; S2 = sum_i (w_i. + w_.i)^2."""
    out = neighbourhood.sums(np.ones(count))
    if isinstance(neighbourhood, GraphNeighbourhood):
        weights = neighbourhood.weights
        both = weights + weights.T
        into = np.asarray(weights.sum(axis=0)).ravel()
        return float(out.sum()), float(both.multiply(both).sum()) / 2, float(np.sum((out + into) ** 2))
    # A grid's neighbourhoods are mutual: w_ij = w_ji.
    return float(out.sum()), 2 * float(out.sum()), float(np.sum((2 * out) ** 2))

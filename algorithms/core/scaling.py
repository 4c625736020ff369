"""Values scaled from a range to 0..1."""

from __future__ import annotations

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

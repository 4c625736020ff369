"""Sums and means of pixels by zone, gathered strip by strip."""

from __future__ import annotations

import numpy as np


class ZonalSums:
    """Running sums and counts of valid pixels for zones 0 .. n-1."""

    def __init__(self, zones: int) -> None:
        self.sums = np.zeros(zones, dtype=np.float64)
        self.counts = np.zeros(zones, dtype=np.int64)

    def add(self, zones: np.ndarray, values: np.ndarray) -> None:
        """Add a strip: `zones` (negative: none) and `values` (NaN: none) are of one shape."""
        used = (zones >= 0) & ~np.isnan(values)
        labels = zones[used]
        self.sums += np.bincount(labels, weights=values[used].astype(np.float64), minlength=len(self.sums))
        self.counts += np.bincount(labels, minlength=len(self.counts))

    def means(self) -> np.ndarray:
        """Mean by zone; NaN where no valid pixel fell."""
        return np.divide(self.sums, self.counts, out=np.full(len(self.sums), np.nan), where=self.counts > 0)
